import { prepared, type TenantDb } from '../../db/database.ts'
import { listProductsByIds } from '../products.ts'
import { wordsOf } from './words.ts'

export interface Coded {
  productId: number
  /** Null where the code is the product's own, or begins those of several variants. */
  variantId: number | null
}

const MOST_ALIKE = 12
/** So much of a code at least names whatever begins with it. */
const LEAST_BEGUN = 4

/** Letters and figures only: `RB-12/R`, `rb12r` and `RB 12 R` are one code. */
export const bareCode = (code: string): string => wordsOf(code).join('')

/** The one thing that a customer names by its code, however they wrote it. */
export function findByCode(db: TenantDb, written: string): Coded | undefined {
  const bare = bareCode(written)
  if (bare === '') return undefined
  const pieces = bare.match(/\d+|[^\d]+/g)!.join(' ')
  const words = wordsOf(written).join(' ')
  const exact = only(rowsWith(db, `"${bare}" OR "${pieces}" OR "${words}"`, code => code === bare))
  if (exact || bare.length < LEAST_BEGUN || !/\d/.test(bare) || !/\D/.test(bare)) return exact
  const begun = rowsWith(db, `"${bare}"* OR "${pieces}"* OR "${words}"*`, code => begins(code, bare))
  const first = begun[0]
  const isOne = begun.length > 0 && begun.every(({ productId }) => productId === first!.productId)
  return isOne ? (only(begun) ?? { productId: first!.productId, variantId: null }) : undefined
}

/** `SP-1` does not begin `SP-10R`: a number is said to its end. */
const begins = (code: string, bare: string) =>
  code.startsWith(bare) && !(/\d$/.test(bare) && /^\d/.test(code.slice(bare.length)))

const only = (found: Coded[]) => (found.length === 1 ? found[0] : undefined)

function rowsWith(db: TenantDb, words: string, isMeant: (code: string) => boolean): Coded[] {
  const ids = prepared<number>(db, 'SELECT rowid FROM product_search WHERE product_search MATCH ? LIMIT ?')
    .pluck()
    .all(`codes : (${words})`, MOST_ALIKE)
  return listProductsByIds(db, ids).flatMap((product): Coded[] => {
    const own = [product.sku, product.externalId].some(code => code !== null && isMeant(bareCode(code)))
    if (own) return [{ productId: product.id, variantId: null }]
    return product.variants
      .filter(({ sku, externalId }) => isMeant(bareCode(sku ?? externalId)))
      .map(variant => ({ productId: product.id, variantId: variant.id }))
  })
}

const MOST_MORE = 3
const LEAST_ALIKE = 4

/** What a code that is none here is nearly: the beginning of it, or all but one of its figures. Best first. */
export function findNearCodes(db: TenantDb, written: string): number[] {
  const bare = bareCode(written)
  if (bare.length < LEAST_BEGUN || !/\d/.test(bare) || !/\D/.test(bare)) return []
  const begins = [1, 2, 3].map(more => bare.slice(0, -more)).filter(begin => begin.length >= LEAST_CODE)
  const pieces = begins.map(begin => begin.match(/\d+|[^\d]+/g)!.join(' '))
  const wanted = [...new Set([...begins, ...pieces])].map(words => `"${words}"*`).join(' OR ')
  if (wanted === '') return []
  const near = rowsWith(db, wanted, code => isNearCode(code, bare))
  return [...new Set(near.map(({ productId }) => productId))]
}

const LEAST_CODE = 3

/** `SP-10Z` or `SP-100` beside `SP-10`, `XR501` beside `XR500`. */
export function isNearCode(code: string, asked: string): boolean {
  if (code.length < LEAST_CODE || !/\d/.test(code)) return false
  const more = asked.length - code.length
  if (more > 0) return more <= MOST_MORE && asked.startsWith(code)
  if (more < 0 || code.length < LEAST_ALIKE) return false
  const others = [...code].filter((sign, at) => sign !== asked[at])
  return others.length === 1 && /\d/.test(others[0]!)
}
