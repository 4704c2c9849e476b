import { prepared, type TenantDb, transact } from '../db/database.ts'
import type { Job } from '../jobs/names.ts'
import { finishJob } from '../jobs/queue.ts'
import { pruneUnreadable } from '../journal/unreadable.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** Drops what was kept for a while only: dedupe hashes after 30 days, unreadable events after 72 hours, and the like. */
export function pruneInbox(db: TenantDb, job: Job, now: Date): void {
  transact(db, () => {
    prepared(db, 'DELETE FROM seen_events WHERE at < ?').run(now.getTime() - 30 * DAY_MS)
    prepared(db, 'DELETE FROM early_statuses WHERE at < ?').run(now.getTime() - HOUR_MS)
    prepared(db, 'DELETE FROM idempotency_keys WHERE at < ?').run(now.getTime() - DAY_MS)
    prepared(db, 'DELETE FROM account_events WHERE at < ?').run(now.getTime() - 30 * DAY_MS)
    prepared(db, 'DELETE FROM link_codes WHERE expires_at < ?').run(now.getTime())
    pruneUnreadable(db, now)
    finishJob(db, job)
  })
}
