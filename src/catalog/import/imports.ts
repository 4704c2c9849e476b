import { desc, eq } from 'drizzle-orm'
import { prepared, type TenantDb } from '../../db/database.ts'
import { AppError } from '../../lib/errors.ts'
import { catalogImports, type SkippedRow } from '../schema.ts'

export type CatalogImport = typeof catalogImports.$inferSelect
export type ImportState = CatalogImport['state']

export const UNDO_HOURS = 24
const KEPT_SKIPPED = 1000
const KEPT_DAYS = 30

/** Imports for the admin's page, the latest first. */
export function listImports(db: TenantDb, limit = 50): CatalogImport[] {
  return db.select().from(catalogImports).orderBy(desc(catalogImports.id)).limit(limit).all()
}

export function findImport(db: TenantDb, publicId: string): CatalogImport | undefined {
  return db.select().from(catalogImports).where(eq(catalogImports.publicId, publicId)).get()
}

export function getImport(db: TenantDb, publicId: string): CatalogImport {
  const found = findImport(db, publicId)
  if (!found) throw new AppError('not_found', 'There is no import with this id.')
  return found
}

/** Until when it can be undone; undefined when it cannot. */
export function undoableUntil(found: CatalogImport, now: Date): Date | undefined {
  const until = new Date(found.createdAt.getTime() + UNDO_HOURS * 3_600_000)
  return found.state === 'applied' && found.created + found.changed > 0 && until > now ? until : undefined
}

export function addImport(
  db: TenantDb,
  values: { publicId: string; fileName: string; dialect: string; createdAt: Date },
): number {
  return db
    .insert(catalogImports)
    .values({ ...values, state: 'staging' })
    .returning({ id: catalogImports.id })
    .get().id
}

export function addCounts(
  db: TenantDb,
  importId: number,
  counts: { new: number; changed: number; unchanged: number; skipped: SkippedRow[]; skippedCount: number },
): void {
  db.update(catalogImports)
    .set({
      state: 'applying',
      created: counts.new,
      changed: counts.changed,
      unchanged: counts.unchanged,
      skipped: counts.skipped.slice(0, KEPT_SKIPPED),
      skippedCount: counts.skippedCount,
    })
    .where(eq(catalogImports.id, importId))
    .run()
}

export function setState(db: TenantDb, importId: number, state: ImportState, now?: Date): void {
  db.update(catalogImports)
    .set({ state, ...(state === 'undone' && now && { undoneAt: now }) })
    .where(eq(catalogImports.id, importId))
    .run()
}

/**
 * Forgets what is too old: how to undo after a day, the import itself after thirty. Removes one slice a call, so that
 * no transaction is long; call it until it says false.
 */
export function pruneImports(db: TenantDb, now: Date): boolean {
  const undoBefore = now.getTime() - UNDO_HOURS * 3_600_000
  const slices = (table: 'catalog_import_undo' | 'catalog_import_stage') =>
    prepared(
      db,
      `DELETE FROM ${table} WHERE id IN (SELECT slice.id FROM ${table} AS slice JOIN catalog_imports
         ON catalog_imports.id = slice.import_id WHERE created_at < ? LIMIT 20)`,
    ).run(undoBefore).changes
  if (slices('catalog_import_undo') + slices('catalog_import_stage') > 0) return true
  prepared(
    db,
    `UPDATE catalog_imports SET state = 'failed' WHERE state IN ('staging', 'applying', 'undoing') AND created_at < ?`,
  ).run(undoBefore)
  prepared(db, 'DELETE FROM catalog_imports WHERE created_at < ?').run(now.getTime() - KEPT_DAYS * 86_400_000)
  return false
}
