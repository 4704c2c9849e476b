import { prepared, type TenantDb, transact } from '../db/database.ts'
import { AppError } from '../lib/errors.ts'
import { changedFields, type ProductContent } from './content.ts'
import { type Page, pageOf, readCursor } from './paging.ts'
import { contentOfInput, type ProductInput } from './product-input.ts'
import { type Product, readProductPage, readProducts, removeProduct, writeProduct } from './rows.ts'
import { indexProducts, unindexProducts } from './search/indexing.ts'

export type Outcome = 'new' | 'changed' | 'unchanged'

export function findProduct(db: TenantDb, externalId: string): Product | undefined {
  return readProducts(db, 'externalIds', [externalId])[0]
}

export function getProduct(db: TenantDb, externalId: string): Product {
  const product = findProduct(db, externalId)
  if (!product) throw new AppError('not_found', 'There is no product with this id.')
  return product
}

/** The products with these row ids, in that order; ids of products that are gone are left out. */
export function listProductsByIds(db: TenantDb, ids: number[]): Product[] {
  const found = new Map(readProducts(db, 'ids', ids).map(product => [product.id, product]))
  return ids.flatMap(id => found.get(id) ?? [])
}

/** A page of products in the order they were added: a page never repeats or skips a row, whatever is edited meanwhile. */
export function listProducts(db: TenantDb, page: { cursor?: string; limit?: number } = {}): Page<Product> {
  const [after] = readCursor(page.cursor, ['number']) ?? [0]
  return pageOf(
    page.limit,
    limit => readProductPage(db, 'WHERE id > ? ORDER BY id LIMIT ?', [after, limit]),
    last => [last.id],
  )
}

/** Above this, sorting by name would hold up the thread that serves webhooks. */
const MOST_SORTED = 5000

/** A page of products by name, for the screen. A large catalogue is searched, not leafed through: it comes as it was added. */
export function listProductsByName(
  db: TenantDb,
  page: { cursor?: string; limit?: number } = {},
): Page<Product> {
  if (countProducts(db) > MOST_SORTED) return listProducts(db, page)
  const after = readCursor(page.cursor, ['string', 'number']) ?? ['', 0]
  return pageOf(
    page.limit,
    limit => readProductPage(db, 'WHERE (name, id) > (?, ?) ORDER BY name, id LIMIT ?', [...after, limit]),
    last => [last.name, last.id],
  )
}

/** Products for sale with `atMost` or fewer left, of themselves or of a variant: what to order soon. */
export function listLowStock(
  db: TenantDb,
  atMost: number,
  page: { cursor?: string; limit?: number } = {},
): Page<Product> {
  const [after] = readCursor(page.cursor, ['number']) ?? [0]
  const low = `WHERE id > ? AND available = 1 AND (
      (stock <= ? AND NOT EXISTS (SELECT 1 FROM variants WHERE product_id = products.id))
      OR EXISTS (SELECT 1 FROM variants WHERE product_id = products.id AND available = 1 AND stock <= ?))
    ORDER BY id LIMIT ?`
  return pageOf(
    page.limit,
    limit => readProductPage(db, low, [after, atMost, atMost, limit]),
    last => [last.id],
  )
}

export function countProducts(db: TenantDb): number {
  return prepared<{ n: number }>(db, 'SELECT count(*) AS n FROM products').get()!.n
}

/** Makes the product say exactly what `input` says. Its version grows only when that changes something. */
export function saveProduct(
  db: TenantDb,
  externalId: string,
  input: ProductInput,
  context: { currency: string; now: Date },
): { product: Product; outcome: Outcome } {
  if (input.externalId !== undefined && input.externalId !== externalId) {
    const fields = [{ field: 'externalId', problem: 'must be the id in the address' }]
    throw new AppError('unprocessable', 'The id in the product is another one than in the address.', {
      fields,
    })
  }
  return transact(db, () => {
    const content = contentBeside(findProduct(db, externalId), externalId, input, context.currency)
    const outcome = putProduct(db, content, context.now)
    return { product: getProduct(db, externalId), outcome }
  })
}

/** What the input makes of a product. Without a price nothing shows a currency, so the one it has stays. */
export function contentBeside(
  existing: ProductContent | undefined,
  externalId: string,
  input: ProductInput,
  tenantCurrency: string,
): ProductContent {
  const isPriced = [input, ...(input.variants ?? [])].some(({ price }) => price)
  return contentOfInput(externalId, input, isPriced ? tenantCurrency : (existing?.currency ?? tenantCurrency))
}

/** `saveProduct` for content that is known to be right. Runs inside the caller's transaction. */
export function putProduct(db: TenantDb, content: ProductContent, now: Date): Outcome {
  const existing = findProduct(db, content.externalId)
  if (existing && changedFields(existing, content).length === 0) return 'unchanged'
  indexProducts(db, [writeProduct(db, content, existing, now)])
  return existing ? 'changed' : 'new'
}

/** Whether there was such a product. */
export function deleteProduct(db: TenantDb, externalId: string): boolean {
  return transact(db, () => {
    const product = findProduct(db, externalId)
    if (!product) return false
    unindexProducts(db, [product.id])
    removeProduct(db, product.id)
    return true
  })
}
