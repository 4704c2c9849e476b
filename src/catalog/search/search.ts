import { prepared, type TenantDb } from '../../db/database.ts'
import { type Concept, conceptsOf } from './query.ts'
import { type Field, rankRow } from './rank.ts'
import { namedVariant, namesIn } from './variants.ts'
import { vocabularyOf } from './vocabulary.ts'

export { indexInSlices, rebuildIndex } from './bulk.ts'
export type { ProductText } from './indexing.ts'
export { indexKnowledge, indexProducts, unindexKnowledge, unindexProducts } from './indexing.ts'

export interface ProductHit {
  productId: number
  /** Set when the query names a variant by an option's value or its SKU. */
  variantId?: number
  score: number
  /**
   * How the query's words were found: all of them, only some, or, for at least one, by repaired spelling or by sound.
   * Other words for the same thing and other languages count as found.
   */
  matched: 'all' | 'some' | 'fuzzy' | 'phonetic'
  /** Share of the query's content words that the product has, rare words counting more: 0..1. */
  coverage: number
}

export interface KnowledgeHit {
  entryId: number
  score: number
  coverage: number
}

interface Ranked {
  id: number
  score: number
  coverage: number
  matched: ProductHit['matched']
}

const PRODUCT_FIELDS: Field[] = [
  { weight: 4, length: 3 },
  { weight: 6, length: 6 },
  { weight: 4, length: 1 },
  { weight: 2, length: 2 },
  { weight: 2, length: 12 },
  { weight: 1, length: 30 },
]
const KNOWLEDGE_FIELDS: Field[] = [
  { weight: 3, length: 1 },
  { weight: 4, length: 6 },
  { weight: 1, length: 20 },
]

/** Rows looked at closely for one query. */
const CANDIDATES = 200
/** Postings walked for one query when rows need not have every word: the rarest words go first. */
const MAX_POSTINGS = 4000

/** Products for a customer's or a user's words, best first. */
export function searchProducts(db: TenantDb, query: string, options: { limit?: number } = {}): ProductHit[] {
  const limit = options.limit ?? 10
  const concepts = conceptsOf(vocabularyOf(db, 'product'), query)
  const names = namesIn(query, concepts)
  const ids = candidates(db, concepts, 'product_search', '4, 6, 4, 2, 2, 1', limit)
  const read = prepared<string[]>(
    db,
    `SELECT codes, name, brand, category, description, attributes FROM product_search
     WHERE rowid = ? AND EXISTS (SELECT 1 FROM products WHERE id = +product_search.rowid)`,
  ).raw()
  return ranked(concepts, ids, id => read.get(id), PRODUCT_FIELDS)
    .slice(0, limit)
    .map(({ id, ...hit }) => {
      const variantId = namedVariant(db, id, names)
      return variantId === undefined ? { productId: id, ...hit } : { productId: id, variantId, ...hit }
    })
}

/** Questions & answers for a customer's words, best first. */
export function searchKnowledge(
  db: TenantDb,
  query: string,
  options: { limit?: number } = {},
): KnowledgeHit[] {
  const limit = options.limit ?? 10
  const concepts = conceptsOf(vocabularyOf(db, 'knowledge'), query)
  const ids = candidates(db, concepts, 'knowledge_search', '3, 4, 1', limit)
  const read = prepared<string[]>(
    db,
    'SELECT topic, question, answer FROM knowledge_search WHERE rowid = ?',
  ).raw()
  return ranked(concepts, ids, id => read.get(id), KNOWLEDGE_FIELDS)
    .slice(0, limit)
    .map(({ id, score, coverage }) => ({ entryId: id, score, coverage }))
}

/** Ids of rows worth a closer look: those with every word of the query, then those with some of its rarer words. */
function candidates(
  db: TenantDb,
  concepts: Concept[],
  table: string,
  weights: string,
  limit: number,
): Set<number> {
  const found = concepts.filter(concept => concept.alternatives.length > 0)
  const ids = new Set<number>()
  if (found.length === 0) return ids
  const wanted = Math.max(limit, CANDIDATES)
  const match = prepared<number>(
    db,
    `SELECT rowid FROM ${table} WHERE ${table} MATCH ? ORDER BY bm25(${table}, ${weights}) LIMIT ?`,
  ).pluck()
  const add = (expression: string) => {
    for (const id of match.all(expression, wanted)) ids.add(id)
  }
  if (found.length > 1) add(found.map(expressionOf).join(' AND '))
  if (ids.size >= wanted) return ids
  let postings = 0
  const rarest = found
    .toSorted((a, b) => a.rows - b.rows)
    .filter((concept, at) => {
      postings += concept.rows
      return at === 0 || postings <= MAX_POSTINGS
    })
  add(rarest.map(expressionOf).join(' OR '))
  return ids
}

/** Every word is quoted: a customer's words are never search syntax. */
function expressionOf(concept: Concept): string {
  const quoted = (word: string) => `"${word.replaceAll('"', '""')}"`
  const alternatives = concept.alternatives.map(({ families }) =>
    families.map(family => `(${family.map(quoted).join(' OR ')})`).join(' AND '),
  )
  return `((${alternatives.join(') OR (')}))`
}

function ranked(
  concepts: Concept[],
  ids: Iterable<number>,
  read: (id: number) => string[] | undefined,
  fields: Field[],
): Ranked[] {
  const rows: Ranked[] = []
  const wanted = new Set(
    concepts.flatMap(concept => concept.alternatives.flatMap(({ families }) => families.flat())),
  )
  for (const id of ids) {
    const columns = read(id)
    if (columns) rows.push({ id, ...rankRow(concepts, columns, fields, wanted) })
  }
  return rows.sort((a, b) => b.score - a.score || a.id - b.id)
}
