import type { Product } from '../../catalog/rows.ts'
import { isKnown } from './lexicon.ts'
import { alike, analyse, type Match } from './match.ts'
import type { Token } from './tokens.ts'

/** Without what only shares a word, or a part of one, with something that is called so in so many words. */
export function calledSo(matches: Match[], tokens: Token[]): Match[] {
  const others = matches.filter(({ product, explained }) =>
    tokens.some(
      token =>
        explained.has(token.at) &&
        (isSibling(product, token, matches) || isOtherCompound(product, token, matches)),
    ),
  )
  return others.length === 0 ? matches : matches.filter(match => !others.includes(match))
}

/** "Sportbrille", of one that is called so: what is called a Kinderbrille is another, though both are glasses. */
function isOtherCompound({ name }: Product, { word, concepts }: Token, matches: Match[]): boolean {
  if (concepts.size === 0 || word.text.length < LONG_WORD || isKnown(word.text)) return false
  const words = (called: string) => analyse(called).map(({ word: own }) => own.text)
  // Its ending may differ, as in "cookies" and "cookie"; what a compound begins with tells which it is.
  const begins = words(name).some(own => own.slice(0, FIRST) === word.text.slice(0, FIRST))
  return !begins && matches.some(({ product }) => words(product.name).includes(word.text))
}

const LONG_WORD = 9
const FIRST = 4

/** Two things that one word may mean, where nothing is called by the other: a door lock and a padlock. */
const SIBLINGS = ['lock', 'padlock', 'bowl', 'plate', 'frame', 'rimframe', 'earbuds', 'headphones']

const SAME_WORD = 0.95

/** Something here is called so in so many words, and this by its sibling only. */
function isSibling({ name }: Product, token: Token, matches: Match[]): boolean {
  if (!SIBLINGS.some(one => token.concepts.has(one))) return false
  const isCalled = (called: string) => analyse(called).some(word => alike(token, word) >= SAME_WORD)
  return !isCalled(name) && matches.some(({ product }) => isCalled(product.name))
}
