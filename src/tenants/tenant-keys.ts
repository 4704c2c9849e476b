import { statSync } from 'node:fs'
import { and, eq } from 'drizzle-orm'
import { type ControlDb, transact } from '../db/database.ts'
import { openFile, WrongKeyError } from '../db/open.ts'
import type { TenantFiles } from './files.ts'
import { type MasterKey, newWrappedKey, type TenantKeys, unwrapKeys } from './keys.ts'
import { getTenant } from './register.ts'
import { tenantKeys, tenants } from './schema.ts'
import { removeUnfinished } from './seal-anew.ts'

interface KeyDeps {
  control: ControlDb
  master: MasterKey
  tenants: TenantFiles
}

export type TenantKeyRow = typeof tenantKeys.$inferSelect

/** The key that a tenant's file is about to be sealed with, written down before the first byte is. */
export function makeNextKeys({ control, master, tenants: files }: KeyDeps, tenantId: string, now: Date) {
  const oldKeys = files.keys(tenantId)
  const version = oldKeys.version + 1
  const wrapped = newWrappedKey(master, tenantId, version, oldKeys.index)
  control.insert(tenantKeys).values({ tenantId, version, wrapped, state: 'next', since: now }).run()
  return { oldKeys, newKeys: unwrapKeys(master, tenantId, version, wrapped) }
}

/**
 * Says which of two keys a file is sealed with, after a change of key that ended in whatever way, and makes that the
 * key in use. The old one stays for what is still sealed with it.
 */
export function settleKeys(deps: KeyDeps, tenantId: string, now: Date): 'changed' | 'as_before' {
  const { control, master, tenants: files } = deps
  const next = rowsOf(control, tenantId, 'next')[0]
  if (!next) return 'as_before'
  const file = files.file(tenantId)
  if (!statSync(file, { throwIfNoEntry: false })?.size) return 'as_before'
  const changed = opensWith(file, unwrapKeys(master, tenantId, next.version, next.wrapped))
  // A file that opens with neither is another matter, and both keys may be needed for it.
  if (!changed && !opensWith(file, files.keys(tenantId))) return 'as_before'
  transact(control, () => {
    if (!changed) return forget(control, next)
    const { keyVersion, wrappedKey } = getTenant(control, tenantId)
    forget(control, next)
    control
      .insert(tenantKeys)
      .values({ tenantId, version: keyVersion, wrapped: wrappedKey, state: 'old', since: now })
      .run()
    control
      .update(tenants)
      .set({ keyVersion: next.version, wrappedKey: next.wrapped })
      .where(eq(tenants.id, tenantId))
      .run()
  })
  removeUnfinished(file)
  files.forgetKeys(tenantId)
  return changed ? 'changed' : 'as_before'
}

/** After a start: what a change of key that was cut off has left. */
export function settleAllKeys(deps: KeyDeps, now: Date): void {
  for (const { tenantId } of deps.control.select().from(tenantKeys).where(eq(tenantKeys.state, 'next')).all())
    settleKeys(deps, tenantId, now)
}

/** Keys that nothing new is sealed with. */
export function listOldKeys(control: ControlDb, tenantId: string): TenantKeyRow[] {
  return rowsOf(control, tenantId, 'old')
}

/** For good: nothing is sealed with it any more. */
export function destroyOldKey(control: ControlDb, row: TenantKeyRow): void {
  transact(control, () => forget(control, row))
  // What was deleted is written over; in the log it still stands until this. Where a reader is in the way, a later
  // checkpoint does it.
  control.$client.pragma('wal_checkpoint(TRUNCATE)')
}

function rowsOf(control: ControlDb, tenantId: string, state: TenantKeyRow['state']): TenantKeyRow[] {
  return control
    .select()
    .from(tenantKeys)
    .where(and(eq(tenantKeys.tenantId, tenantId), eq(tenantKeys.state, state)))
    .all()
}

function forget(control: ControlDb, { tenantId, version }: TenantKeyRow): void {
  control
    .delete(tenantKeys)
    .where(and(eq(tenantKeys.tenantId, tenantId), eq(tenantKeys.version, version)))
    .run()
}

function opensWith(file: string, keys: TenantKeys): boolean {
  try {
    openFile(file, keys.db, { line: 'tenant', busyTimeoutMs: 5_000 }).$client.close()
    return true
  } catch (error) {
    if (error instanceof WrongKeyError) return false
    throw error
  }
}
