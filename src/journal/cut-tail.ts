import type { JournalDb, TenantDb } from '../db/database.ts'
import { newestSeq } from './journal.ts'
import { appliedSeq } from './position.ts'

/**
 * Whether a tenant's file lacks what the journal let go of because it was in it: the end of its log was cut off, or an
 * older copy took its place. SQLite by itself says nothing of either. A journal that began anew knows nothing.
 */
export function isBehind(db: TenantDb, journal: JournalDb, acknowledged: number): boolean {
  return appliedSeq(db) < acknowledged && acknowledged <= newestSeq(journal)
}
