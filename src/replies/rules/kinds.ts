import { listProductsByIds } from '../../catalog/products.ts'
import { searchProducts } from '../../catalog/search/search.ts'
import { languageOrEnglish } from '../language/languages.ts'
import { nameOf } from './lexicon.ts'
import { analyse, isModifier, type Match, matchProduct } from './match.ts'
import type { Token } from './tokens.ts'
import { isProductTold } from './untold.ts'
import type { Question } from './view.ts'

/** What is of a kind without being called by its name: an espresso is a coffee. */
const KINDS: Record<string, string[]> = {
  coffee: ['espresso', 'cappuccino', 'latte', 'cortadito', 'brew'],
  meat: ['beef', 'chicken', 'pork', 'lamb', 'ham'],
  fish: ['salmon', 'tuna'],
}

/** What a word for many things takes in, where the cheapest or dearest of them all is asked for. */
const CLASSES: Record<string, string[]> = {
  dessert:
    'cookie brownie alfajor muffin cupcake macaron cake cheesecake tart icecream chocolate pancake waffle croissant pastry pastelito'.split(
      ' ',
    ),
  pastry: ['croissant', 'muffin', 'cinnamon', 'pastelito', 'brownie', 'cookie', 'tart'],
  drink: [
    'coffee',
    'espresso',
    'cappuccino',
    'latte',
    'cortadito',
    'brew',
    'juice',
    'tea',
    'water',
    'beer',
    'wine',
  ],
  jewellery: ['earrings', 'necklace', 'ring', 'bracelet'],
  shoes: ['sneakers', 'boots', 'sandals', 'espadrilles'],
}
/** A hot chocolate is no sweet, nor are coffee beans a drink. */
const NOT_IN: Record<string, string[]> = {
  dessert: ['drink', 'coffee'],
  drink: ['beans', 'soap', 'cookie', 'cake'],
}

const CANDIDATES = 20

/** Whether a word of a product's is of the kind that a token names. */
export const isOfItsKind = (token: Token, concepts: ReadonlySet<string>): boolean =>
  [...token.concepts].some(concept => KINDS[concept]?.some(member => concepts.has(member)))

/** Products that are of the one kind that was named, though none of their words is it: "the cheapest coffee". */
export function membersOf({ db, found, turn }: Question): Match[] {
  const named = found.tokens.filter(({ concepts }) => concepts.size > 0 && !isModifier(concepts))
  const token = named.find(({ concepts }) => [...concepts].some(one => KINDS[one] ?? CLASSES[one]))
  if (!token) return []
  const members = [...token.concepts].flatMap(concept => [
    ...(KINDS[concept] ?? []),
    ...(CLASSES[concept] ?? []),
    ...(CLASSES[concept] ? [concept] : []),
  ])
  const not = new Set([...token.concepts].flatMap(concept => NOT_IN[concept] ?? []))
  const language = languageOrEnglish(turn.business.defaultLanguage)
  const names = members.flatMap(member => [nameOf(member, 'en') ?? [], nameOf(member, language) ?? []].flat())
  const ids = [...new Set(names)].flatMap(name =>
    searchProducts(db, name, { limit: CANDIDATES }).map(({ productId }) => productId),
  )
  return (
    listProductsByIds(db, [...new Set(ids)])
      .filter(isProductTold)
      .filter(({ name, category }) => {
        const isClass = [...token.concepts].some(concept => CLASSES[concept])
        const own = [...conceptsOf(name), ...(isClass ? conceptsOf(category ?? '') : [])]
        return own.some(concept => members.includes(concept)) && !own.some(concept => not.has(concept))
      })
      .filter(product => beside(found, token).every(one => matchProduct(product, [one]).coverage > 0))
      // "Coffee with milk": those that the rest of it is told of too.
      .filter(product => named.every(one => one === token || matchProduct(product, [one]).coverage > 0))
      .map(product => matchProduct(product, found.tokens))
  )
}

const conceptsOf = (text: string): string[] => analyse(text).flatMap(({ concepts }) => [...concepts])

/** "The cheapest cold drink", "vegan dessert": what else it shall be, where anything here is called so. */
const beside = ({ tokens, ranked }: Question['found'], token: Token): Token[] =>
  tokens.filter(
    one =>
      one !== token &&
      !one.word.figure &&
      !one.concepts.has('slice') &&
      (one.concepts.size > 0 || ranked.some(match => match.explained.has(one.at))),
  )
