import { prepared, type TenantDb } from '../../db/database.ts'
import type { ProductContent } from '../content.ts'
import { compoundsOf, wordsOf } from './words.ts'

/** What of a product is searched. A staged import hands these over before its rows are products. */
export interface ProductText
  extends Pick<
    ProductContent,
    'externalId' | 'sku' | 'name' | 'description' | 'category' | 'brand' | 'attributes'
  > {
  id: number
  variants: { externalId?: string; sku: string | null; options: Record<string, string> }[]
  /** What customers call it: each counts like its name. */
  aliases?: { text: string }[]
}

/** Brings the index of these products up to date; one that no longer exists leaves it. Runs inside the caller's transaction. */
export function indexProducts(db: TenantDb, productIds: number[]): void {
  for (const id of productIds) {
    const text = productText(db, id)
    if (text) indexProductText(db, text)
    else unindexProducts(db, [id])
  }
}

/** As `indexProducts`, from text the caller holds. Search skips it until a product row with that id exists. */
export function indexProductText(db: TenantDb, product: ProductText): void {
  const columns = productColumns(product)
  const stored = prepared<string[]>(
    db,
    'SELECT codes, name, brand, category, description, attributes FROM product_search WHERE rowid = ?',
  )
    .raw()
    .get(product.id)
  if (stored) {
    if (stored.every((column, at) => column === columns[at])) return // A new price or stock leaves the words as they are.
    prepared(db, 'DELETE FROM product_search WHERE rowid = ?').run(product.id)
  }
  prepared(
    db,
    'INSERT INTO product_search (rowid, codes, name, brand, category, description, attributes) VALUES (?, ?, ?, ?, ?, ?, ?)',
  ).run(product.id, ...columns)
  noteChange(db)
}

export function unindexProducts(db: TenantDb, productIds: number[]): void {
  const remove = prepared(db, 'DELETE FROM product_search WHERE rowid = ?')
  for (const id of productIds) if (remove.run(id).changes > 0) noteChange(db)
}

/** Brings the index of these entries up to date. Runs inside the caller's transaction. */
export function indexKnowledge(db: TenantDb, entryIds: number[]): void {
  const read = prepared<{ topic: string | null; question: string; answer: string }>(
    db,
    'SELECT topic, question, answer FROM knowledge_entries WHERE id = ?',
  )
  const insert = prepared(
    db,
    'INSERT INTO knowledge_search (rowid, topic, question, answer) VALUES (?, ?, ?, ?)',
  )
  for (const id of entryIds) {
    unindexKnowledge(db, [id])
    const entry = read.get(id)
    if (!entry) continue
    insert.run(id, analysed(entry.topic ?? ''), analysed(entry.question), analysed(entry.answer))
    noteChange(db)
  }
}

export function unindexKnowledge(db: TenantDb, entryIds: number[]): void {
  const remove = prepared(db, 'DELETE FROM knowledge_search WHERE rowid = ?')
  for (const id of entryIds) if (remove.run(id).changes > 0) noteChange(db)
}

/** Indexes pieces of files. Runs inside the caller's transaction; a piece is never changed, only replaced. */
export function indexPieces(db: TenantDb, pieceIds: number[]): void {
  const read = prepared<{ name: string; heading: string | null; text: string }>(
    db,
    `SELECT f.name, p.heading, p.text FROM knowledge_pieces AS p JOIN knowledge_files AS f ON f.id = p.file_id
     WHERE p.id = ?`,
  )
  const insert = prepared(db, 'INSERT INTO piece_search (rowid, file, heading, text) VALUES (?, ?, ?, ?)')
  for (const id of pieceIds) {
    const piece = read.get(id)
    if (!piece) continue
    const name = piece.name.replace(/\.[a-z0-9]{1,5}$/i, '')
    insert.run(id, analysed(name), analysed(piece.heading ?? ''), analysed(piece.text))
    noteChange(db)
  }
}

export function unindexPieces(db: TenantDb, pieceIds: number[]): void {
  const remove = prepared(db, 'DELETE FROM piece_search WHERE rowid = ?')
  for (const id of pieceIds) if (remove.run(id).changes > 0) noteChange(db)
}

function noteChange(db: TenantDb): void {
  // By rowid: an update that might touch several rows opens a savepoint, and each makes FTS5 write out what it holds.
  prepared(db, 'UPDATE search_state SET changes = changes + 1 WHERE rowid = 1').run()
}

function productText(db: TenantDb, id: number): ProductText | undefined {
  const row = prepared<Omit<ProductText, 'attributes' | 'variants'> & { attributes: string }>(
    db,
    `SELECT id, external_id AS externalId, sku, name, description, category, brand, attributes
     FROM products WHERE id = ?`,
  ).get(id)
  if (!row) return undefined
  const variants = prepared<{ externalId: string; sku: string | null; options: string }>(
    db,
    'SELECT external_id AS externalId, sku, options FROM variants WHERE product_id = ? ORDER BY position, id',
  ).all(id)
  const aliases = prepared<{ text: string }>(
    db,
    "SELECT text FROM product_aliases WHERE product_id = ? AND state = 'accepted' ORDER BY id",
  ).all(id)
  return {
    ...row,
    aliases,
    attributes: JSON.parse(row.attributes) as Record<string, string>,
    variants: variants.map(variant => ({
      ...variant,
      options: JSON.parse(variant.options) as Record<string, string>,
    })),
  }
}

/** Stands between two names of one product. No word holds it, so the index takes it for a gap. */
export const NEXT_NAME = ' | '

/** In the order of the table's columns. */
function productColumns(product: ProductText): [string, string, string, string, string, string] {
  const skus = [
    product.sku,
    product.externalId,
    ...product.variants.map(variant => variant.sku ?? variant.externalId ?? null),
  ]
  const codes = skus.filter(code => code !== null).join(' ')
  const names = [product.name, ...(product.aliases ?? []).map(alias => alias.text)]
  const attributes = Object.entries(product.attributes).map(([name, value]) => `${name} ${value}`)
  const options = product.variants.flatMap(variant => Object.values(variant.options))
  return [
    analysed(codes, compoundsOf(`${codes} ${names.join(' ')} ${product.description}`)),
    names.map(name => analysed(name)).join(NEXT_NAME),
    analysed(product.brand ?? ''),
    analysed(product.category ?? ''),
    analysed(product.description),
    analysed([...attributes, ...new Set(options)].join(' ')),
  ]
}

/** Words as they are written: what counts as the same word is decided when a query is read. */
export function analysed(text: string, more: string[] = []): string {
  const words = wordsOf(text)
  return (more.length > 0 ? [...words, ...more] : words).join(' ')
}
