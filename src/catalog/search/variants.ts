import { prepared, type TenantDb } from '../../db/database.ts'
import type { Concept } from './query.ts'
import { wordsOf } from './words.ts'

const MAX_CHARACTERS = 2000
const MAX_JOINED = 6
/** `I'm` asks for no size M, `l'autre` for no size L. */
const CLIPPED_END = /(?<=\p{L})['’]\p{L}{1,2}(?!\p{L})/gu
const CLIPPED_START = /(?<!\p{L})\p{L}['’](?=\p{L})/gu

/** Everything a query may name an option or a SKU by: its words, together and apart, and what they mean. */
export function namesIn(query: string, concepts: Concept[]): Set<string> {
  const words = wordsOf(query.slice(0, MAX_CHARACTERS).replace(CLIPPED_END, ' ').replace(CLIPPED_START, ' '))
  const names = new Set<string>()
  for (let start = 0; start < words.length; start++)
    for (let end = start + 1; end <= Math.min(words.length, start + MAX_JOINED); end++)
      names.add(words.slice(start, end).join(''))
  for (const concept of concepts)
    for (const { families, weight } of concept.alternatives)
      if (families.length === 1 && weight >= 0.5) for (const word of families[0]!) names.add(word)
  return names
}

/** The one variant of a product that a query names, if it names one. */
export function namedVariant(db: TenantDb, productId: number, names: Set<string>): number | undefined {
  const variants = prepared<{ id: number; sku: string | null; options: string }>(
    db,
    'SELECT id, sku, options FROM variants WHERE product_id = ?',
  ).all(productId)
  let best: number | undefined
  let most = 0
  for (const variant of variants) {
    const values = Object.values(JSON.parse(variant.options) as Record<string, string>)
    const named = isNamed(variant.sku ?? '', names)
      ? 100
      : values.filter(value => isNamed(value, names)).length
    if (named > most) [best, most] = [variant.id, named]
    else if (named === most) best = undefined
  }
  return best
}

function isNamed(value: string, names: Set<string>): boolean {
  const words = wordsOf(value)
  if (words.length === 0) return false
  return names.has(words.join('')) || words.every(word => names.has(word) || isUnitOf(word, words))
}

/** `128` alone names "128 GB"; `2` alone names nothing, it may be a quantity. */
function isUnitOf(word: string, words: string[]): boolean {
  return !/[0-9]/.test(word) && words.some(other => /^[0-9]{2,}$/.test(other))
}
