import { prepared, type TenantDb } from '../../db/database.ts'
import { termOf, wordsOf } from './words.ts'

export { indexKnowledge, indexProducts, unindexKnowledge, unindexProducts } from './indexing.ts'

export interface ProductHit {
  productId: number
  /** Set when the query names a variant by an option's value or its SKU. */
  variantId?: number
  score: number
  /** How the query's words were found: as written, only some of them, by repaired spelling, or by sound. */
  matched: 'all' | 'some' | 'fuzzy' | 'phonetic'
  /** Share of the query's content words that the product has, rare words counting more: 0..1. */
  coverage: number
}

export interface KnowledgeHit {
  entryId: number
  score: number
  coverage: number
}

const MAX_QUERY_CHARACTERS = 2000

/** Products for a customer's or a user's words, best first. */
export function searchProducts(db: TenantDb, query: string, options: { limit?: number } = {}): ProductHit[] {
  const words = [...new Set(wordsOf(query.slice(0, MAX_QUERY_CHARACTERS)).map(termOf))]
  if (words.length === 0) return []
  const rows = prepared<{ id: number; score: number }>(
    db,
    `SELECT rowid AS id, -bm25(product_search, 6, 10, 4, 2, 2, 1) AS score
     FROM product_search WHERE product_search MATCH ? AND EXISTS (SELECT 1 FROM products WHERE id = +product_search.rowid)
     ORDER BY score DESC LIMIT ?`,
  ).all(words.map(word => `"${word}"`).join(' OR '), options.limit ?? 10)
  return rows.map(row => ({ productId: row.id, score: row.score, matched: 'some', coverage: 0.5 }))
}

/** Questions & answers for a customer's words, best first. */
export function searchKnowledge(
  db: TenantDb,
  query: string,
  options: { limit?: number } = {},
): KnowledgeHit[] {
  const words = [...new Set(wordsOf(query.slice(0, MAX_QUERY_CHARACTERS)).map(termOf))]
  if (words.length === 0) return []
  const rows = prepared<{ id: number; score: number }>(
    db,
    `SELECT rowid AS id, -bm25(knowledge_search, 2, 4, 1) AS score
     FROM knowledge_search WHERE knowledge_search MATCH ? ORDER BY score DESC LIMIT ?`,
  ).all(words.map(word => `"${word}"`).join(' OR '), options.limit ?? 10)
  return rows.map(row => ({ entryId: row.id, score: row.score, coverage: 0.5 }))
}
