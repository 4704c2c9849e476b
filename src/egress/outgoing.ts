import { type ControlDb, prepared, transact } from '../db/database.ts'
import type { EgressClass } from './destinations.ts'
import { type Counts, dayOf, type OutgoingLine } from './ledger.ts'
import { lastReceipt } from './receipts.ts'

const DAY_MS = 86_400_000
const KEPT_DAYS = 400
/** Meta keeps files on very many hosts. */
const MOST_HOSTS_A_DAY = 500
const OTHERS = '(others)'

/** Adds to the day's totals. A day whose receipt is written gets nothing more: what comes late counts for the next. */
export function addOutgoing(control: ControlDb, lines: OutgoingLine[]): void {
  const upsert = prepared(
    control,
    `INSERT INTO outgoing (day, class, host, purpose, tenant, calls, refused, failed, bytes_out, bytes_in, last_at)
     VALUES (@day, @class, @host, @purpose, @tenant, @calls, @refused, @failed, @bytesOut, @bytesIn, @lastAt)
     ON CONFLICT (day, class, host, purpose, tenant) DO UPDATE SET
       calls = calls + excluded.calls, refused = refused + excluded.refused, failed = failed + excluded.failed,
       bytes_out = bytes_out + excluded.bytes_out, bytes_in = bytes_in + excluded.bytes_in,
       last_at = max(last_at, excluded.last_at)`,
  )
  transact(control, () => {
    const closed = lastReceipt(control)?.day
    for (const line of lines) {
      const day = closed !== undefined && line.day <= closed ? dayAfter(closed) : line.day
      upsert.run({ ...line, day, host: hostOrOthers(control, day, line.host) })
    }
  })
}

function hostOrOthers(control: ControlDb, day: string, host: string): string {
  const known = prepared(control, 'SELECT 1 FROM outgoing WHERE day = ? AND host = ? LIMIT 1').get(day, host)
  if (known) return host
  const { n } = prepared<{ n: number }>(
    control,
    'SELECT count(DISTINCT host) AS n FROM outgoing WHERE day = ?',
  ).get(day)!
  return n < MOST_HOSTS_A_DAY ? host : OTHERS
}

function dayAfter(day: string): string {
  return dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS))
}

export interface OutgoingTotal extends Counts {
  class: EgressClass
  host: string
  purpose: string
  tenant: string
  lastAt: Date
}

/** What left in the last `days` days up to today, of one tenant or of all, last first. */
export function listOutgoing(
  control: ControlDb,
  { days, tenant, now }: { days: number; tenant?: string; now: Date },
): OutgoingTotal[] {
  const since = dayOf(new Date(now.getTime() - (days - 1) * DAY_MS))
  return prepared<Omit<OutgoingTotal, 'lastAt'> & { lastAt: number }>(
    control,
    `SELECT class, host, purpose, tenant, sum(calls) AS calls, sum(refused) AS refused, sum(failed) AS failed,
       sum(bytes_out) AS bytesOut, sum(bytes_in) AS bytesIn, max(last_at) AS lastAt
     FROM outgoing WHERE day >= ? AND (? IS NULL OR tenant = ?)
     GROUP BY class, host, purpose, CASE WHEN ? IS NULL THEN '' ELSE tenant END ORDER BY lastAt DESC, host LIMIT 1000`,
  )
    .all(since, tenant ?? null, tenant ?? null, tenant ?? null)
    .map(row => ({ ...row, lastAt: new Date(row.lastAt) }))
}

/** Lets days go that are older than 400; their receipts stay. */
export function pruneOutgoing(control: ControlDb, now: Date): number {
  const before = dayOf(new Date(now.getTime() - KEPT_DAYS * DAY_MS))
  return prepared(control, 'DELETE FROM outgoing WHERE day < ?').run(before).changes
}
