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

const CANDIDATES = 20

/** Whether a word of a product's is of the kind that a token names. */
export const isOfItsKind = (token: Token, concepts: ReadonlySet<string>): boolean =>
  [...token.concepts].some(concept => KINDS[concept]?.some(member => concepts.has(member)))

/** Products that are of the one kind that was named, though none of their words is it: "the cheapest coffee". */
export function membersOf({ db, found, turn }: Question): Match[] {
  const named = found.tokens.filter(({ concepts }) => concepts.size > 0 && !isModifier(concepts))
  const token = named.find(({ concepts }) => [...concepts].some(concept => KINDS[concept]))
  if (!token) return []
  const members = [...token.concepts].flatMap(concept => KINDS[concept] ?? [])
  const language = languageOrEnglish(turn.business.defaultLanguage)
  const names = members.flatMap(member => [nameOf(member, 'en') ?? [], nameOf(member, language) ?? []].flat())
  const ids = [...new Set(names)].flatMap(name =>
    searchProducts(db, name, { limit: CANDIDATES }).map(({ productId }) => productId),
  )
  return (
    listProductsByIds(db, [...new Set(ids)])
      .filter(isProductTold)
      .filter(({ name }) => analyse(name).some(({ concepts }) => isOfItsKind(token, concepts)))
      // "Coffee with milk": those that the rest of it is told of too.
      .filter(product => named.every(one => one === token || matchProduct(product, [one]).coverage > 0))
      .map(product => matchProduct(product, found.tokens))
  )
}
