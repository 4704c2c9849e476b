import type { Sight } from '../accounts/tenant-context.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import { isSeen } from '../inbox/sight.ts'
import { addDays, momentAt, wallClock } from '../lib/zone.ts'

/** What one day was made of. `drafts` were written by the assistant and sent by a person. */
export interface DayNumbers {
  /** 2026-11-21, in the business's time zone. */
  date: string
  customers: number
  rules: number
  model: number
  drafts: number
  people: number
}

const KINDS = ['customers', 'rules', 'model', 'drafts', 'people'] as const
type Kind = (typeof KINDS)[number]

// Every time zone's midnight is at a quarter of an hour.
const SLOT_MS = 900_000

/** The last `days` days up to today, oldest first. Reads the conversations of that time, not all messages. */
export function numbersByDay(db: TenantDb, timezone: string, now: Date, days: number): DayNumbers[] {
  const today = wallClock(timezone, now).date
  const dates = Array.from({ length: days }, (_, at) => addDays(today, at - days + 1))
  const byDate = new Map(
    dates.map(date => [date, { date, customers: 0, rules: 0, model: 0, drafts: 0, people: 0 }]),
  )
  const since = momentAt(timezone, dates[0]!, '00:00').getTime()
  const rows = prepared<{ slot: number; kind: Kind; n: number }>(
    db,
    `SELECT m.sent_at / ${SLOT_MS} AS slot,
       CASE WHEN m.direction = 'inbound' THEN 'customers' WHEN m.author = 'user' THEN 'people' WHEN m.user_id IS NOT NULL THEN 'drafts'
         WHEN json_extract(m.evidence, '$.answeredBy') = 'model' THEN 'model' ELSE 'rules' END AS kind, count(*) AS n
     FROM conversations AS c JOIN messages AS m ON m.conversation_id = c.id AND m.sent_at >= ?
     WHERE c.last_message_at >= ? AND m.type <> 'event' AND m.status NOT IN ('draft', 'cancelled')
     GROUP BY slot, kind`,
  ).all(since, since)
  for (const { slot, kind, n } of rows) {
    const day = byDate.get(wallClock(timezone, new Date(slot * SLOT_MS)).date)
    if (day) day[kind] += n
  }
  return [...byDate.values()]
}

export function sumOf(days: DayNumbers[]): Omit<DayNumbers, 'date'> {
  const sum = { customers: 0, rules: 0, model: 0, drafts: 0, people: 0 }
  for (const day of days) for (const kind of KINDS) sum[kind] += day[kind]
  return sum
}

export function startOfDay(timezone: string, now: Date): Date {
  return momentAt(timezone, wallClock(timezone, now).date, '00:00')
}

/** Conversations a customer has written in since then. */
export function countConversationsSince(db: TenantDb, since: Date): number {
  return prepared<{ n: number }>(
    db,
    'SELECT count(*) AS n FROM conversations WHERE last_message_at >= ? AND last_inbound_at >= ?',
  ).get(since.getTime(), since.getTime())!.n
}

const WAITS = `waiting_since IS NOT NULL AND status = 'open' AND (handled_by = 'person' OR drafts > 0) AND ${isSeen('conversations')}`

/** Who waits for a person, longest first: public ids of conversations. Drafts wait for a person too. */
export function listWaiting(db: TenantDb, limit: number, sight: Sight): string[] {
  return prepared<{ id: string }>(
    db,
    `SELECT public_id AS id FROM conversations WHERE ${WAITS} ORDER BY waiting_since, id LIMIT ?`,
  )
    .all(sight, limit)
    .map(row => row.id)
}

export function countWaiting(db: TenantDb, atMost: number, sight: Sight): number {
  return prepared<{ n: number }>(
    db,
    `SELECT count(*) AS n FROM (SELECT 1 FROM conversations WHERE ${WAITS} LIMIT ?)`,
  ).get(sight, atMost)!.n
}

/** Why conversations were passed to a person since then, most often first. */
export function handoffReasons(db: TenantDb, since: Date): { reason: string; n: number }[] {
  return prepared<{ reason: string; n: number }>(
    db,
    `SELECT json_extract(m.payload, '$.reason') AS reason, count(*) AS n
     FROM conversations AS c JOIN messages AS m ON m.conversation_id = c.id AND m.sent_at >= ?
     WHERE c.last_message_at >= ? AND m.type = 'event' AND json_extract(m.payload, '$.kind') = 'handoff'
     GROUP BY reason ORDER BY n DESC, reason LIMIT 12`,
  ).all(since.getTime(), since.getTime())
}

export function countUndelivered(db: TenantDb, since: Date): { failed: number; unknown: number } {
  const row = prepared<{ failed: number | null; unknown: number | null }>(
    db,
    `SELECT sum(m.status = 'failed') AS failed, sum(m.status = 'unknown') AS unknown
     FROM conversations AS c JOIN messages AS m ON m.conversation_id = c.id AND m.sent_at >= ?
     WHERE c.last_message_at >= ? AND m.direction = 'outbound'`,
  ).get(since.getTime(), since.getTime())
  return { failed: row?.failed ?? 0, unknown: row?.unknown ?? 0 }
}

/** The customer's own last words, whatever was answered since. */
export function lastFromCustomer(
  db: TenantDb,
  conversationId: number,
): { text: string | null; type: string } | undefined {
  return prepared<{ text: string | null; type: string }>(
    db,
    "SELECT text, type FROM messages WHERE conversation_id = ? AND direction = 'inbound' ORDER BY sent_at DESC, id DESC LIMIT 1",
  ).get(conversationId)
}
