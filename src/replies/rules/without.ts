import type { Product } from '../../catalog/rows.ts'
import type { Language } from '../language/languages.ts'
import { CONTENTS } from './contents.ts'
import { isOfItsKind } from './kinds.ts'
import { meaningsOf } from './lexicon.ts'
import { type Analysed, alike, analyse, matchProduct } from './match.ts'
import type { Token } from './tokens.ts'
import type { Word } from './words.ts'

/** In front of what shall not be in it. */
const WITHOUT = /^(?:without|sin|sem|sans|ohne|senza|bez|без|بدون|بلا|دون|בלי|ללא|बिना|bina|tanpa)$/u
/** The same in two words: "with no meat", "من غير لحم", "gak pakai daging". */
const WITHOUT_BOTH =
  /^(?:(?:with|has|have|having|got) no|من غير|مو فيه|ما فيه|(?:gak?|ngga?k|tidak|ga|tak) (?:pakai|pake|ada))$/u
/** Behind it: "मांस के बिना", "gosht ke bina". */
const WITHOUT_BEHIND = /^(?:के|ke) (?:बिना|bina)$/u
/** Turkish says it with an ending: etsiz, peynirsiz. */
const ENDING = /^(.{2,})s[iu]z$/u
const MOST_AWAY = 3
const SAYS_REST = 0.6

/** What was said to be left out of a thing, and what is left to name it by; nothing where nothing is. */
function leftOut(words: readonly Word[], tokens: Token[], language: Language): Token[] {
  const meanings = meaningsOf(words, language)
  // "Gluten free" and "sin azúcar" are names of what a thing is.
  const isAlone = (at: number) => meanings[at]!.every(({ length }) => length === 1)
  const near = (from: number) =>
    tokens.find(({ at, word }) => at > from && at - from <= MOST_AWAY && !word.figure && !word.breakBefore)
  const said = words.flatMap(({ text }, at) => {
    const pair = `${text} ${words[at + 1]?.text ?? ''}`
    if (WITHOUT.test(text) && isAlone(at)) return near(at) ?? []
    if (WITHOUT_BOTH.test(pair) && isAlone(at + 1)) return near(at + 1) ?? []
    return WITHOUT_BEHIND.test(pair) ? (tokens.find(token => token.at === at - 1) ?? []) : []
  })
  return language === 'tr' ? [...said, ...tokens.flatMap(withEnding)] : said
}

function withEnding(token: Token): Token[] {
  const stem = ENDING.exec(token.word.text)?.[1]
  if (!stem) return []
  const [told = []] = meaningsOf([{ text: stem }], 'tr')
  const own = told.filter(({ language, repaired }) => language === 'tr' && !repaired)
  return own.length > 0 ? [{ ...token, concepts: new Set(own.map(({ concept }) => concept)) }] : []
}

/**
 * "An empanada without meat": what has it in its name is not meant, and the word names nothing of what is. Only where
 * something else here is what they look for: else it is a wish that no row can tell.
 */
export function withoutLeftOut(
  words: readonly Word[],
  tokens: Token[],
  products: Product[],
  language: Language,
): { tokens: Token[]; products: Product[]; out: Set<number> } {
  const all = { tokens, products, out: new Set<number>() }
  const absent = leftOut(words, tokens, language)
  const rest = tokens.filter(
    ({ at, word }) => !absent.some(token => token.at === at) && !WITHOUT.test(word.text),
  )
  if (absent.length === 0 || rest.length === 0) return all
  // "Bread without gluten", of a shop whose gluten-free bread is named by just that.
  if (products.some(product => isCalledFreeOf(product, absent))) return all
  // Other words may be talk.
  const naming = rest.filter(({ concepts }) => concepts.size > 0)
  const meant = products.filter(product => {
    const match = matchProduct(product, naming.length > 0 ? naming : rest)
    return match.coverage >= SAYS_REST && match.headSaid
  })
  const isIn = (texts: string[]) =>
    absent.some(token => texts.some(text => analyse(text).some(word => names(token, word))))
  const having = new Set(meant.filter(product => isIn([product.name, ...contentsOf(product)])))
  if (having.size === 0) return all
  // Where it is no name of theirs, what tells nothing of its contents may have it.
  const isOfContents = ![...having].some(({ name }) => isIn([name]))
  const others = meant.filter(
    product => !having.has(product) && (!isOfContents || contentsOf(product).length > 0),
  )
  if (others.length === 0) return all
  const out = new Set(meant.filter(product => !others.includes(product)).map(({ id }) => id))
  return { tokens: rest, products: products.filter(({ id }) => !out.has(id)), out }
}

const names = (token: Token, word: Analysed): boolean =>
  alike(token, word) >= 0.8 || isOfItsKind(token, word.concepts)

const FREE = /^(?:free|frei|freie[rsnm]?)$/u
const FREE_OF =
  /^(?:(?:free|made|libre|libres|livre|livres|isento|exempt|priv[oai]|خالي|خاليه|frei) (?:of|from|de|di|without|من|von))$/u

/** What it has in its name or among its attributes is said there to be left out. */
function isCalledFreeOf({ name, attributes }: Product, absent: Token[]): boolean {
  return [name, ...Object.values(attributes)].some(text => {
    const words = analyse(text)
    const said = words.map(({ word }) => word.text)
    return words.some((word, at) => {
      if (!absent.some(token => alike(token, word) >= 0.8)) return false
      const before = said.slice(Math.max(0, at - 2), at)
      return (
        FREE.test(said[at + 1] ?? '') ||
        before.some(one => WITHOUT.test(one)) ||
        FREE_OF.test(before.join(' '))
      )
    })
  })
}

const contentsOf = ({ attributes }: Product): string[] =>
  Object.entries(attributes).flatMap(([name, value]) => (CONTENTS.test(name) ? [value] : []))
