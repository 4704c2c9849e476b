import { prepared, type TenantDb } from '../db/database.ts'

/** The last row of the journal that stands in this tenant's file. */
export function appliedSeq(db: TenantDb): number {
  return prepared<{ seq: number }>(db, 'SELECT seq FROM journal_position WHERE id = 1').get()?.seq ?? 0
}

/** In the transaction that applies it. Only grows. */
export function rememberApplied(db: TenantDb, seq: number): void {
  prepared(
    db,
    'INSERT INTO journal_position (id, seq) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET seq = max(seq, excluded.seq)',
  ).run(seq)
}
