import type { TenantDb } from '../db/database.ts'
import type { Instance } from '../tenants/instance.ts'
import { getTenant } from '../tenants/register.ts'
import { type ImportResult, importCatalog } from './import/import-catalog.ts'
import { type UndoResult, undoImport } from './import/undo.ts'
import { nameNewProducts } from './naming.ts'

export interface ImportOrder {
  bytes: Uint8Array
  fileName: string
  dryRun: boolean
}

/** Imports a file for a business: on the worker thread, or in a command of its own. */
export async function runCatalogImport(
  instance: Instance,
  tenantId: string,
  db: TenantDb,
  order: ImportOrder,
): Promise<ImportResult> {
  const { currency } = getTenant(instance.control, tenantId)
  const result = await importCatalog(db, { ...order, currency, now: instance.clock.now() })
  if (!order.dryRun && result.new > 0) nameNewProducts(db, instance.clock.now())
  return result
}

export function undoCatalogImport(instance: Instance, db: TenantDb, importId: string): Promise<UndoResult> {
  return undoImport(db, importId, { now: instance.clock.now() })
}

/** Questions & answers from CSV or JSONL; any other document is taken over as a whole. */
export async function runKnowledgeImport(instance: Instance, db: TenantDb, order: ImportOrder) {
  const now = instance.clock.now()
  const { holdsQuestions, importFile } = await import('./files/import-file.ts')
  if (!holdsQuestions(order.bytes)) return importFile(db, { ...order, now })
  const { importKnowledge } = await import('./import/import-knowledge.ts')
  return importKnowledge(db, { ...order, now })
}
