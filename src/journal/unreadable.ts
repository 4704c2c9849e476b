import { prepared, type TenantDb } from '../db/database.ts'
import { isDamage, isStorageFailure } from '../db/open.ts'

const KEPT_MS = 72 * 3_600_000
const MOST_BYTES = 200_000

/** Is it the event's fault, and not the disk's or the file's? Then it must not hold up what came after it. */
export function isPoison(error: unknown): boolean {
  return !isStorageFailure(error) && !isDamage(error)
}

/** Puts an event aside that could not be taken in, in the transaction of the others. */
export function putAside(db: TenantDb, element: unknown, error: unknown, now: Date): void {
  const { name, code } = error as { name?: string; code?: string }
  prepared(db, 'INSERT INTO unreadable_events (reason, body, at) VALUES (?, ?, ?)').run(
    code ?? name ?? 'unknown',
    JSON.stringify(element).slice(0, MOST_BYTES),
    now.getTime(),
  )
}

export function countUnreadable(db: TenantDb): number {
  return prepared<{ n: number }>(db, 'SELECT count(*) AS n FROM unreadable_events').get()!.n
}

export function pruneUnreadable(db: TenantDb, now: Date): void {
  prepared(db, 'DELETE FROM unreadable_events WHERE at < ?').run(now.getTime() - KEPT_MS)
}
