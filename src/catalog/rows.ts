import { prepared, type TenantDb } from '../db/database.ts'
import { type Alias, aliasKey, distinctAliases, sameAliases } from './alias.ts'
import { type ProductContent, sameVariant, type VariantContent } from './content.ts'

/** A product as it stands in the file. */
export interface Product extends ProductContent {
  id: number
  version: number
  updatedAt: Date
  variants: Variant[]
  aliases: Alias[]
}

export interface Variant extends VariantContent {
  id: number
}

interface ProductRow {
  id: number
  externalId: string
  sku: string | null
  name: string
  description: string
  category: string | null
  brand: string | null
  priceMinor: number | null
  currency: string
  stock: number | null
  available: number
  attributes: string
  version: number
  updatedAt: number
}

interface VariantRow {
  id: number
  productId: number
  externalId: string
  sku: string | null
  options: string
  priceMinor: number | null
  stock: number | null
  available: number
}

const COLUMNS = `id, external_id AS externalId, sku, name, description, category, brand, price_minor AS priceMinor,
  currency, stock, available, attributes, version, updated_at AS updatedAt`

// The only conditions products are read by: SQL is never put together from anything else.
const WHERE = {
  ids: 'id IN (SELECT value FROM json_each(?))',
  externalIds: 'external_id IN (SELECT value FROM json_each(?))',
}

/** Products by ids or external ids, with their variants; in no order. */
export function readProducts(
  db: TenantDb,
  by: keyof typeof WHERE,
  values: readonly (string | number)[],
): Product[] {
  if (values.length === 0) return []
  const select = `SELECT ${COLUMNS} FROM products WHERE ${WHERE[by]}`
  return withVariants(db, prepared<ProductRow>(db, select).all(JSON.stringify(values)))
}

/** A page of products: the rows that `where` and `order` (both ours) choose. */
export function readProductPage(db: TenantDb, tail: string, values: unknown[]): Product[] {
  return withVariants(db, prepared<ProductRow>(db, `SELECT ${COLUMNS} FROM products ${tail}`).all(...values))
}

function withVariants(db: TenantDb, rows: ProductRow[]): Product[] {
  const products = new Map(rows.map(row => [row.id, productOf(row)]))
  if (products.size === 0) return []
  const variants = prepared<VariantRow>(
    db,
    `SELECT id, product_id AS productId, external_id AS externalId, sku, options, price_minor AS priceMinor, stock, available
     FROM variants WHERE product_id IN (SELECT value FROM json_each(?)) ORDER BY product_id, position, id`,
  ).all(JSON.stringify([...products.keys()]))
  for (const row of variants) products.get(row.productId)!.variants.push(variantOf(row))
  addAliases(db, products)
  return [...products.values()]
}

function addAliases(db: TenantDb, products: Map<number, Product>): void {
  const rows = prepared<{ productId: number } & Alias>(
    db,
    `SELECT product_id AS productId, language, text FROM product_aliases
     WHERE product_id IN (SELECT value FROM json_each(?)) AND state = 'accepted' ORDER BY product_id, id`,
  ).all(JSON.stringify([...products.keys()]))
  for (const { productId, language, text } of rows) products.get(productId)!.aliases.push({ language, text })
}

function productOf(row: ProductRow): Product {
  return {
    ...row,
    available: row.available === 1,
    attributes: JSON.parse(row.attributes) as Record<string, string>,
    updatedAt: new Date(row.updatedAt),
    variants: [],
    aliases: [],
  }
}

function variantOf({ productId: _, ...row }: VariantRow): Variant {
  return {
    ...row,
    available: row.available === 1,
    options: JSON.parse(row.options) as Record<string, string>,
  }
}

/** Writes a product over the one that stands there, or as a new one, and returns its id. Does not index it. */
export function writeProduct(
  db: TenantDb,
  content: ProductContent,
  existing: Product | undefined,
  now: Date,
): number {
  const id = existing ? updateProduct(db, existing, content, now) : insertProduct(db, content, now)
  writeVariants(db, id, content.variants, existing?.variants ?? [])
  if (content.aliases && !sameAliases(existing?.aliases ?? [], content.aliases))
    writeAliases(db, id, content.aliases, now)
  return id
}

function insertProduct(db: TenantDb, content: ProductContent, now: Date): number {
  const insert = prepared(
    db,
    `INSERT INTO products (external_id, sku, name, description, category, brand, price_minor, currency, stock,
       available, attributes, updated_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)`,
  )
  return Number(insert.run(content.externalId, ...valuesOf(content), now.getTime()).lastInsertRowid)
}

function updateProduct(db: TenantDb, existing: Product, content: ProductContent, now: Date): number {
  prepared(
    db,
    `UPDATE products SET sku = ?, name = ?, description = ?, category = ?, brand = ?, price_minor = ?, currency = ?,
       stock = ?, available = ?, attributes = ?, updated_at = ?, version = version + 1 WHERE id = ?`,
  ).run(...valuesOf(content), now.getTime(), existing.id)
  return existing.id
}

function valuesOf(content: ProductContent): unknown[] {
  return [
    content.sku,
    content.name,
    content.description,
    content.category,
    content.brand,
    content.priceMinor,
    content.currency,
    content.stock,
    content.available ? 1 : 0,
    JSON.stringify(content.attributes),
  ]
}

/** A variant that stays keeps its row id: messages and evidence point at it. */
function writeVariants(db: TenantDb, productId: number, wanted: VariantContent[], existing: Variant[]): void {
  const kept = new Set(wanted.map(variant => variant.externalId))
  for (const gone of existing.filter(variant => !kept.has(variant.externalId))) {
    prepared(db, 'DELETE FROM variants WHERE id = ?').run(gone.id)
  }
  wanted.forEach((variant, position) => {
    const stands = existing[position]
    if (stands && sameVariant(stands, variant)) return
    prepared(
      db,
      `INSERT INTO variants (product_id, external_id, sku, options, price_minor, stock, available, position)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (product_id, external_id) DO UPDATE SET sku = excluded.sku, options = excluded.options,
         price_minor = excluded.price_minor, stock = excluded.stock, available = excluded.available,
         position = excluded.position`,
    ).run(
      productId,
      variant.externalId,
      variant.sku,
      JSON.stringify(variant.options),
      variant.priceMinor,
      variant.stock,
      variant.available ? 1 : 0,
      position,
    )
  })
}

/** The product has exactly these names besides its own; what was proposed or refused stands, unless it is among them. */
function writeAliases(db: TenantDb, productId: number, wanted: Alias[], now: Date): void {
  const keys = new Set(wanted.map(aliasKey))
  const stands = prepared<{ id: number; state: string } & Alias>(
    db,
    'SELECT id, state, language, text FROM product_aliases WHERE product_id = ?',
  ).all(productId)
  const remove = prepared(db, 'DELETE FROM product_aliases WHERE id = ?')
  for (const row of stands) if (row.state === 'accepted' || keys.has(aliasKey(row))) remove.run(row.id)
  const insert = prepared(
    db,
    "INSERT INTO product_aliases (product_id, language, text, state, created_at) VALUES (?, ?, ?, 'accepted', ?)",
  )
  for (const { language, text } of distinctAliases(wanted))
    insert.run(productId, language, text, now.getTime())
}

export function removeProduct(db: TenantDb, id: number): void {
  prepared(db, 'DELETE FROM products WHERE id = ?').run(id)
}
