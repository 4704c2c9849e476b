import { type JournalDb, prepared, type TenantDb } from '../db/database.ts'
import { newestSeq } from './journal.ts'

/**
 * Whether a tenant's file lacks what the journal let go of because it was in it: the end of its log was cut off, or an
 * older copy took its place. SQLite by itself says nothing of either. A journal that began anew knows nothing.
 */
export function isBehind(db: TenantDb, journal: JournalDb, acknowledged: number): boolean {
  const seq = prepared<{ seq: number }>(db, 'SELECT seq FROM journal_position WHERE id = 1').get()?.seq ?? 0
  return seq < acknowledged && acknowledged <= newestSeq(journal)
}
