import { listProductsByIds } from '../../../catalog/products.ts'
import type { Product } from '../../../catalog/rows.ts'
import { searchProducts } from '../../../catalog/search/search.ts'
import { termOf } from '../../../catalog/search/words.ts'
import { prepared, type TenantDb } from '../../../db/database.ts'
import type { Language } from '../../language/languages.ts'
import { editDistance, nameOf } from '../lexicon.ts'
import { isWithEnding, stemsOf } from '../match.ts'
import type { Token } from '../tokens.ts'
import { isProductTold } from '../untold.ts'
import { readName, readWords } from '../words.ts'

const CANDIDATES = 20
/** So few found, and a list so short, that all of it is read. */
const FEW = 4
const SHORT_LIST = 60

export function isInName(db: TenantDb, text: string, nearly = false): boolean {
  const ids = searchProducts(db, text, { limit: 3 }).map(hit => hit.productId)
  if (nearly)
    return listProductsByIds(db, ids).some(({ name }) =>
      readName(name).some(({ text: own, figure }) => !figure && isNearly(text, own)),
    )
  const asked = readWords(text).map(word => (text.includes(' ') ? termOf(word.text) : word.text))
  return listProductsByIds(db, ids).some(({ name }) => {
    const own = readName(name).map(word => (asked.length > 1 ? termOf(word.text) : word.text))
    return own.some((_, at) =>
      asked.every((word, offset) => own[at + offset] === word || isWithEnding(word, own[at + offset] ?? '')),
    )
  })
}

/** A letter of six is wrong, or two of eight, and none of them the first. */
function isNearly(said: string, own: string): boolean {
  const most = Math.min(said.length, own.length) >= 8 ? 2 : 1
  return own.length >= 6 && said[0] === own[0] && editDistance(said, own, most) <= most
}

export function candidatesFor(
  db: TenantDb,
  groups: Token[][],
  language: Language,
  shopLanguage: Language,
): Product[] {
  const ids = new Set(groups.flat().flatMap(({ word }) => word.code?.productId ?? []))
  for (const tokens of groups.slice(0, 8)) {
    const raw = tokens.map(token => token.word.text).join(' ')
    const queries = new Set([raw])
    if (language === 'tr' || language === 'id') queries.add(bareNames(tokens))
    for (const target of new Set<Language>(['en', shopLanguage])) {
      if (target === language && target !== 'en') continue
      queries.add(
        tokens
          .map(
            token =>
              [...token.concepts]
                .flatMap(concept => nameOf(concept, target) ?? [])
                .slice(0, 3)
                .join(' ') || token.word.text,
          )
          .join(' '),
      )
    }
    for (const query of queries)
      for (const hit of searchProducts(db, query, { limit: CANDIDATES })) ids.add(hit.productId)
  }
  // A word inside a compound, or in other letters, is found by no search: of a short list every name is looked at.
  const all =
    ids.size < FEW || isInOtherLetters(groups, shopLanguage)
      ? prepared<{ id: number }>(db, 'SELECT id FROM products ORDER BY id LIMIT ?').all(SHORT_LIST + 1)
      : []
  if (all.length <= SHORT_LIST) for (const { id } of all) ids.add(id)
  return listProductsByIds(db, [...ids]).filter(isProductTold)
}

/** "Mabkhara fokhar", in a shop that writes Arabic; or the other way round. */
const isInOtherLetters = (groups: Token[][], shopLanguage: Language) =>
  groups
    .flat()
    .some(
      ({ word }) => !word.figure && (FEW_VOWELS.has(shopLanguage) ? LATIN : WITHOUT_VOWELS).test(word.text),
    )
const FEW_VOWELS = new Set<Language>(['ar', 'he'])
const LATIN = /^[a-z]/
const WITHOUT_VOWELS = /^[\u0590-\u06ff]/

/** Words without their endings, each in all the ways it may have one. */
function bareNames(tokens: Token[]): string {
  return tokens
    .filter(({ word, concepts }) => concepts.size === 0 && !word.figure)
    .flatMap(({ word }) => stemsOf(word.text))
    .join(' ')
}
