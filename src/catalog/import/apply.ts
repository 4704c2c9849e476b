import { performance } from 'node:perf_hooks'
import { prepared, type TenantDb, transact } from '../../db/database.ts'
import { type ContentField, changedFields, type ProductContent } from '../content.ts'
import { type Product, readProducts, writeProduct } from '../rows.ts'
import { indexProductText } from '../search/indexing.ts'
import { type Draft, mergeDraft } from './draft.ts'

/** What undoing one product takes: the version the import wrote, and the fields that stood there before (null: no product). */
export interface UndoEntry {
  externalId: string
  version: number
  before: Partial<ProductContent> | null
}

/** How long a transaction goes on taking slices. One slice more may follow, so this is half of the 20 ms allowed. */
const SLICE_MS = 8

/**
 * Applies staged slices in one short transaction and says whether there are more. Every product changes together
 * with its variants, its search index and what undo needs. Dying between two calls loses nothing: the rest is staged.
 */
export function applySlices(
  db: TenantDb,
  importId: number,
  currency: string,
  now: Date,
): { more: boolean; products: number } {
  return transact(db, () => {
    const started = performance.now()
    let products = 0
    do {
      const slice = prepared<{ id: number; drafts: string }>(
        db,
        'SELECT id, drafts FROM catalog_import_stage WHERE import_id = ? ORDER BY id LIMIT 1',
      ).get(importId)
      if (!slice) return { more: false, products }
      const drafts = JSON.parse(slice.drafts) as Draft[]
      const undo = applyDrafts(db, drafts, currency, now)
      prepared(db, 'INSERT INTO catalog_import_undo (import_id, entries) VALUES (?, ?)').run(
        importId,
        JSON.stringify(undo),
      )
      prepared(db, 'DELETE FROM catalog_import_stage WHERE id = ?').run(slice.id)
      products += drafts.length
    } while (performance.now() - started < SLICE_MS)
    return { more: true, products }
  })
}

function applyDrafts(db: TenantDb, drafts: Draft[], currency: string, now: Date): UndoEntry[] {
  const ids = drafts.map(draft => draft.externalId)
  const existing = new Map(readProducts(db, 'externalIds', ids).map(product => [product.externalId, product]))
  const undo: UndoEntry[] = []
  for (const draft of drafts) {
    const before = existing.get(draft.externalId)
    const content = mergeDraft(before, draft, currency)
    const fields = before ? changedFields(before, content) : []
    if (before && fields.length === 0) continue // Somebody typed the same in the meantime.
    indexProductText(db, { ...content, id: writeProduct(db, content, before, now) })
    undo.push({
      externalId: draft.externalId,
      version: (before?.version ?? 0) + 1,
      before: before ? only(fields, before) : null,
    })
  }
  return undo
}

function only(fields: ContentField[], product: Product): Partial<ProductContent> {
  return Object.fromEntries(fields.map(field => [field, product[field]]))
}
