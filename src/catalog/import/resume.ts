import { prepared, type TenantDb } from '../../db/database.ts'
import { applyAll } from './import-catalog.ts'
import { type CatalogImport, listImports } from './imports.ts'
import { breathe, type Yield } from './pace.ts'
import { undoSlices } from './undo.ts'

/**
 * Carries on what a crash interrupted: imports that were being applied, and undoing. One that was still being read is
 * forgotten, it had touched nothing. For the start of the worker: never while an import of this tenant is running.
 */
export async function resumeImports(
  db: TenantDb,
  options: { currency: string; now: Date; yieldControl?: Yield },
): Promise<CatalogImport[]> {
  const interrupted = listImports(db).filter(found => found.state !== 'applied' && found.state !== 'undone')
  for (const found of interrupted) {
    if (found.state === 'applying') await applyAll(db, found.id, options, found.created + found.changed)
    else if (found.state === 'staging') prepared(db, 'DELETE FROM catalog_imports WHERE id = ?').run(found.id)
    else if (found.state === 'undoing') {
      const result = { restored: 0, removed: 0, kept: [] }
      while (undoSlices(db, found.id, options.now, result)) await (options.yieldControl ?? breathe)()
    }
  }
  return interrupted
}
