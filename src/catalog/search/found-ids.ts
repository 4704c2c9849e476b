import type { TenantDb } from '../../db/database.ts'
import { searchKnowledge, searchProducts } from './search.ts'

export type Searched = 'product' | 'knowledge'

/** What a screen or the API looks for: ids, best first. For the worker, which has read the words of the large catalogues. */
export function foundIds(db: TenantDb, what: Searched, words: string, limit: number): number[] {
  return what === 'product'
    ? searchProducts(db, words, { limit }).map(hit => hit.productId)
    : searchKnowledge(db, words, { limit }).map(hit => hit.entryId)
}
