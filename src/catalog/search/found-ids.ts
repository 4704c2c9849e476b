import type { TenantDb } from '../../db/database.ts'
import { blended, isSure } from '../vectors/blend.ts'
import type { FindNear } from '../vectors/near.ts'
import { searchKnowledge, searchProducts } from './search.ts'

export type Searched = 'product' | 'knowledge'

export interface SearchOrder {
  tenantId: string
  db: TenantDb
  what: Searched
  words: string
  limit: number
}

/**
 * What a screen or the API looks for: ids, best first. For the worker, which has read the words of the large catalogues.
 * Where the words alone are not sure, what they mean has a say, if there is a model for that.
 */
export async function foundIds(
  { tenantId, db, what, words, limit }: SearchOrder,
  near?: FindNear,
): Promise<number[]> {
  const hits = hitsOf(db, what, words, limit)
  const meant = near && !isSure(hits) ? await near(tenantId, db, what, words) : undefined
  return blended(hits, meant ?? [], limit)
}

function hitsOf(db: TenantDb, what: Searched, words: string, limit: number) {
  return what === 'product'
    ? searchProducts(db, words, { limit }).map(({ productId, ...hit }) => ({ id: productId, ...hit }))
    : searchKnowledge(db, words, { limit }).map(({ entryId, ...hit }) => ({ id: entryId, ...hit }))
}
