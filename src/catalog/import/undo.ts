import { performance } from 'node:perf_hooks'
import { prepared, type TenantDb, transact } from '../../db/database.ts'
import { AppError } from '../../lib/errors.ts'
import { findProduct } from '../products.ts'
import { removeProduct, writeProduct } from '../rows.ts'
import { indexProductText, unindexProducts } from '../search/indexing.ts'
import type { UndoEntry } from './apply.ts'
import { type CatalogImport, getImport, setState, UNDO_HOURS } from './imports.ts'
import { breathe, type Yield } from './pace.ts'

export interface UndoResult {
  /** Products that say again what they said before. */
  restored: number
  /** Products the import had brought, taken away again. */
  removed: number
  /** Changed again since the import: left as they are. */
  kept: string[]
}

const SLICE_MS = 8

/** Puts everything back as it was before the import, but for what somebody changed since. */
export async function undoImport(
  db: TenantDb,
  publicId: string,
  options: { now: Date; yieldControl?: Yield },
): Promise<UndoResult> {
  const found = getImport(db, publicId)
  assertUndoable(found, options.now)
  setState(db, found.id, 'undoing')
  const result: UndoResult = { restored: 0, removed: 0, kept: [] }
  while (undoSlices(db, found.id, options.now, result)) await (options.yieldControl ?? breathe)()
  return result
}

function assertUndoable(found: CatalogImport, now: Date): void {
  if (found.state === 'undone') throw new AppError('conflict', 'This import was undone already.')
  if (found.state !== 'applied' && found.state !== 'undoing') {
    throw new AppError('conflict', 'This import is not finished: undo it when it is.')
  }
  if (now.getTime() - found.createdAt.getTime() > UNDO_HOURS * 3_600_000) {
    throw new AppError(
      'conflict',
      `An import can be undone for ${UNDO_HOURS} hours. Import the earlier file again instead.`,
    )
  }
}

/** Undoes slices, the last first, in one short transaction; false when none is left. */
export function undoSlices(db: TenantDb, importId: number, now: Date, result: UndoResult): boolean {
  return transact(db, () => {
    const started = performance.now()
    do {
      const slice = prepared<{ id: number; entries: string }>(
        db,
        'SELECT id, entries FROM catalog_import_undo WHERE import_id = ? ORDER BY id DESC LIMIT 1',
      ).get(importId)
      if (!slice) {
        setState(db, importId, 'undone', now)
        return false
      }
      for (const entry of JSON.parse(slice.entries) as UndoEntry[]) undoEntry(db, entry, now, result)
      prepared(db, 'DELETE FROM catalog_import_undo WHERE id = ?').run(slice.id)
    } while (performance.now() - started < SLICE_MS)
    return true
  })
}

function undoEntry(
  db: TenantDb,
  { externalId, version, before }: UndoEntry,
  now: Date,
  result: UndoResult,
): void {
  const stands = findProduct(db, externalId)
  if (!stands && !before) return // Brought by the import and deleted since.
  if (stands?.version !== version) {
    result.kept.push(externalId)
  } else if (before) {
    const content = { ...stands, ...before }
    indexProductText(db, { ...content, id: writeProduct(db, content, stands, now) })
    result.restored++
  } else {
    unindexProducts(db, [stands.id])
    removeProduct(db, stands.id)
    result.removed++
  }
}
