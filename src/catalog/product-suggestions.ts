import { prepared, type TenantDb, transact } from '../db/database.ts'
import { AppError } from '../lib/errors.ts'
import { newId } from '../lib/ids.ts'
import { say } from '../lib/said.ts'
import { changedFields, type ProductContent } from './content.ts'
import type { ProductInput } from './product-input.ts'
import { contentBeside, findProduct, listProductsByIds, putProduct } from './products.ts'
import type { Product } from './rows.ts'

const MOST_WAITING = 200

/** A product as somebody wants it who may not edit, beside what it is now. Nothing reads it but the page. */
export interface ProductSuggestion {
  publicId: string
  userId: string
  createdAt: Date
  /** Undefined where it would be a new one. */
  product: Product | undefined
  content: ProductContent
  /** Somebody changed or made the product since: it would undo what was not seen. */
  isStale: boolean
}

interface Row {
  publicId: string
  userId: string
  createdAt: number
  productId: number | null
  productVersion: number
  content: string
}

const SELECT = `SELECT public_id AS publicId, user_id AS userId, created_at AS createdAt, product_id AS productId,
    product_version AS productVersion, content FROM product_suggestions`

interface Suggested {
  userId: string
  product: Product | undefined
  externalId: string
}

/** Keeps a suggestion in place of an earlier one of the same person. False when it would change nothing. */
export function suggestProduct(
  db: TenantDb,
  { userId, product, externalId }: Suggested,
  input: ProductInput,
  { currency, now }: { currency: string; now: Date },
): boolean {
  const content = contentBeside(product, externalId, input, currency)
  return transact(db, () => {
    prepared(
      db,
      `DELETE FROM product_suggestions WHERE user_id = ? AND product_id IS ? AND content ->> 'externalId' = ?`,
    ).run(userId, product?.id ?? null, externalId)
    if (product && changedFields(product, content).length === 0) return false
    const waiting = prepared<{ n: number }>(db, 'SELECT count(*) AS n FROM product_suggestions').get()!.n
    if (waiting >= MOST_WAITING)
      throw new AppError('conflict', `${MOST_WAITING} suggestions are waiting already. Nothing was kept.`, {
        said: [say('suggested.too_many')],
      })
    prepared(
      db,
      `INSERT INTO product_suggestions (public_id, product_id, product_version, user_id, content, created_at)
       VALUES (?, ?, ?, ?, ?, ?)`,
    ).run(
      newId(now),
      product?.id ?? null,
      product?.version ?? 0,
      userId,
      JSON.stringify(content),
      now.getTime(),
    )
    return true
  })
}

/** What waits, the oldest first: everything, or what one person suggested. */
export function listSuggestedProducts(db: TenantDb, userId?: string): ProductSuggestion[] {
  const rows = prepared<Row>(db, `${SELECT} WHERE ? IS NULL OR user_id = ? ORDER BY id LIMIT ?`).all(
    userId ?? null,
    userId ?? null,
    MOST_WAITING,
  )
  return rows.map(row => suggestionOf(db, row))
}

function suggestionOf(db: TenantDb, row: Row): ProductSuggestion {
  const { publicId, userId, productId, productVersion } = row
  const product = productId === null ? undefined : listProductsByIds(db, [productId])[0]!
  const content = JSON.parse(row.content) as ProductContent
  return {
    ...{ publicId, userId, product, content },
    createdAt: new Date(row.createdAt),
    isStale: product ? product.version !== productVersion : findProduct(db, content.externalId) !== undefined,
  }
}

function takeSuggestion(db: TenantDb, publicId: string): ProductSuggestion {
  const row = prepared<Row>(db, `${SELECT} WHERE public_id = ?`).get(publicId)
  if (!row)
    throw new AppError('not_found', 'This suggestion was decided already.', { said: [say('suggested.gone')] })
  const suggestion = suggestionOf(db, row)
  prepared(db, 'DELETE FROM product_suggestions WHERE public_id = ?').run(publicId)
  return suggestion
}

/** From now on the product is that. Not where it was changed, or made, meanwhile. */
export function acceptSuggestedProduct(db: TenantDb, publicId: string, now: Date): void {
  transact(db, () => {
    const { product, content, isStale } = takeSuggestion(db, publicId)
    if (isStale && !product)
      throw new AppError(
        'conflict',
        'A product with this ID exists by now. Nothing was changed: edit that product, or refuse the suggestion.',
        { said: [say('suggested.taken')] },
      )
    if (isStale)
      throw new AppError(
        'conflict',
        'This product was changed after the suggestion was made. Nothing was changed: edit the product, then refuse the suggestion.',
        { said: [say('suggested.stale_product')] },
      )
    putProduct(db, content, now)
  })
}

export function refuseSuggestedProduct(db: TenantDb, publicId: string): void {
  transact(db, () => takeSuggestion(db, publicId))
}
