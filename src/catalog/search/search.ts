import { prepared, type TenantDb } from '../../db/database.ts'
import { type Concept, conceptsOf, queryWords } from './query.ts'
import { type Field, rankRow } from './rank.ts'
import { namedVariant, namesIn } from './variants.ts'
import { type Index, vocabularyOf } from './vocabulary.ts'

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

const PIECE_FIELDS: Field[] = [
  { weight: 1, length: 3 },
  { weight: 3, length: 4 },
  { weight: 2, length: 80 },
]

/** Rows looked at closely for one query: so many, and twice as many as are asked for, within bounds. */
const CANDIDATES = { least: 100, most: 200 }
/** A piece of a file is as long as twenty products: fewer of them are looked at closely. */
const LONG_CANDIDATES = 30
/** Postings walked for one query when rows need not have every word: the rarest words go first. */
const MAX_POSTINGS = 4000
/** Further down nobody asks for a variant. */
const MAX_WITH_VARIANT = 20

/** Products for a customer's or a user's words, best first. */
export function searchProducts(db: TenantDb, query: string, options: { limit?: number } = {}): ProductHit[] {
  const limit = options.limit ?? 10
  const words = queryWords(query)
  const concepts = conceptsOf(vocabularyOf(db, 'product', words), words)
  const names = namesIn(query, concepts)
  const ids = candidates(db, concepts, 'product_search', '4, 6, 4, 2, 2, 1', limit)
  const rows = ranked(db, concepts, ids, 'product', PRODUCT_FIELDS)
  const products = new Set(
    prepared<number>(db, 'SELECT id FROM products WHERE id IN (SELECT value FROM json_each(?))')
      .pluck()
      .all(JSON.stringify(rows.map(({ id }) => id))),
  )
  const hits: ProductHit[] = []
  for (const { id, ...hit } of rows) {
    if (hits.length >= limit) break
    if (!products.has(id)) continue // Indexed ahead of its import.
    const variantId = hits.length < MAX_WITH_VARIANT ? namedVariant(db, id, names) : undefined
    hits.push(variantId === undefined ? { productId: id, ...hit } : { productId: id, variantId, ...hit })
  }
  return hits
}

/** Questions & answers for a customer's words, best first. */
export function searchKnowledge(
  db: TenantDb,
  query: string,
  options: { limit?: number } = {},
): KnowledgeHit[] {
  const limit = options.limit ?? 10
  const words = queryWords(query)
  const concepts = conceptsOf(vocabularyOf(db, 'knowledge', words), words)
  const ids = candidates(db, concepts, 'knowledge_search', '3, 4, 1', limit)
  return ranked(db, concepts, ids, 'knowledge', KNOWLEDGE_FIELDS)
    .slice(0, limit)
    .map(({ id, score, coverage }) => ({ entryId: id, score, coverage }))
}

export interface PieceHit {
  pieceId: number
  score: number
  coverage: number
}

/** Pieces of files for a customer's words, best first; those that are not in use are not among them. */
export function searchPieces(db: TenantDb, query: string, options: { limit?: number } = {}): PieceHit[] {
  const limit = options.limit ?? 10
  const words = queryWords(query)
  const concepts = conceptsOf(vocabularyOf(db, 'piece', words), words)
  const ids = candidates(db, concepts, 'piece_search', '1, 3, 2', limit, LONG_CANDIDATES)
  const inUse = prepared(
    db,
    'SELECT 1 FROM knowledge_pieces AS p JOIN knowledge_files AS f ON f.id = p.file_id AND f.version = p.version WHERE p.id = ?',
  )
  const hits: PieceHit[] = []
  for (const { id, score, coverage } of ranked(db, concepts, ids, 'piece', PIECE_FIELDS)) {
    if (hits.length >= limit) break
    if (inUse.get(id)) hits.push({ pieceId: id, score, coverage })
  }
  return hits
}

/** Ids of rows worth a closer look: those with every word of the query, then those with some of its rarer words. */
function candidates(
  db: TenantDb,
  concepts: Concept[],
  table: string,
  weights: string,
  limit: number,
  least = CANDIDATES.least,
): Set<number> {
  const found = concepts.filter(concept => concept.alternatives.length > 0)
  const ids = new Set<number>()
  if (found.length === 0) return ids
  const wanted = Math.max(limit, Math.min(CANDIDATES.most, Math.max(least, 2 * limit)))
  const match = prepared<number>(
    db,
    `SELECT rowid FROM ${table} WHERE ${table} MATCH ? ORDER BY bm25(${table}, ${weights}) LIMIT ?`,
  ).pluck()
  const add = (expression: string) => {
    for (const id of match.all(expression, wanted)) if (ids.size < wanted) ids.add(id)
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
  db: TenantDb,
  concepts: Concept[],
  ids: Set<number>,
  index: Index,
  fields: Field[],
): Ranked[] {
  const wanted = new Set(
    concepts.flatMap(concept => concept.alternatives.flatMap(({ families }) => families.flat())),
  )
  // FTS5's own table of the texts: through the virtual table a read costs several times more.
  const columns = fields.map((_, at) => `c${at}`).join(', ')
  // Ids in a list are looked up in the order of the file, so that a page of it is decrypted once.
  const texts = prepared<[number, ...string[]]>(
    db,
    `SELECT id, ${columns} FROM ${index}_search_content WHERE id IN (SELECT value FROM json_each(?))`,
  )
    .raw()
    .all(JSON.stringify([...ids]))
  const rows = texts.map(([id, ...row]): Ranked => ({ id, ...rankRow(concepts, row, fields, wanted) }))
  return rows.sort((a, b) => b.score - a.score || a.id - b.id)
}
