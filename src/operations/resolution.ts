import { prepared, type TenantDb } from '../db/database.ts'
import { addDays, momentAt, wallClock } from '../lib/zone.ts'

/**
 * How requests ended. A request begins with a customer's message after a silence; it was confirmed when the customer
 * said so or ordered, assumed when nobody wrote for as long again and no person was needed, else a person had it or it
 * is open.
 */
export interface Resolution {
  confirmed: number
  assumed: number
  person: number
  open: number
}

export interface DayResolution extends Resolution {
  /** 2026-11-21, of the request's beginning, in the business's time zone. */
  date: string
}

const HOUR_MS = 3_600_000

interface Row {
  conversationId: number
  at: number
  isInbound: number
  isPerson: number
  isHandoff: number
  isAnswer: number
  sign: 'said' | 'ordered' | null
}

interface Request {
  startedAt: number
  lastAt: number
  answered: boolean
  person: boolean
  confirmed: boolean
  /** The last word is ours. */
  ours: boolean
}

/** The requests that began on these days, oldest day first. */
export function resolutionByDay(
  db: TenantDb,
  timezone: string,
  now: Date,
  options: { days: number; afterHours: number },
): DayResolution[] {
  const today = wallClock(timezone, now).date
  const dates = Array.from({ length: options.days }, (_, at) => addDays(today, at - options.days + 1))
  const byDate = new Map(dates.map(date => [date, { date, confirmed: 0, assumed: 0, person: 0, open: 0 }]))
  const since = momentAt(timezone, dates[0]!, '00:00').getTime()
  const silenceMs = options.afterHours * HOUR_MS
  const count = (request: Request | undefined) => {
    if (!request || request.startedAt < since) return
    const day = byDate.get(wallClock(timezone, new Date(request.startedAt)).date)
    if (day) day[endOf(request, now.getTime() - silenceMs)]++
  }
  let conversation = 0
  let request: Request | undefined
  let lastAt = 0
  for (const row of rowsSince(db, since, silenceMs)) {
    if (row.conversationId !== conversation) {
      count(request)
      conversation = row.conversationId
      request = undefined
      lastAt = 0
    }
    if (row.isInbound === 1 && (request === undefined || row.at - lastAt >= silenceMs)) {
      count(request)
      request = {
        startedAt: row.at,
        lastAt: row.at,
        answered: false,
        person: false,
        confirmed: false,
        ours: false,
      }
    }
    lastAt = row.at
    if (request) goOn(request, row)
  }
  count(request)
  return [...byDate.values()]
}

function goOn(request: Request, row: Row): void {
  request.lastAt = row.at
  if (row.isAnswer === 1) request.answered = true
  if (row.isAnswer === 1 || row.isInbound === 1) request.ours = row.isAnswer === 1
  // Thanks for what a person did is no success of the assistant; an order is, whoever packs it.
  if (row.sign === 'ordered' || (row.sign === 'said' && request.answered && !request.person))
    request.confirmed = true
  if (row.isPerson === 1 || row.isHandoff === 1) request.person = true
}

function endOf(request: Request, quietSince: number): keyof Resolution {
  if (request.confirmed) return 'confirmed'
  if (request.person) return 'person'
  return request.ours && request.lastAt <= quietSince ? 'assumed' : 'open'
}

/** From one silence before, to know which messages go on with something older. */
function rowsSince(db: TenantDb, since: number, silenceMs: number): IterableIterator<Row> {
  return prepared<Row>(
    db,
    `SELECT m.conversation_id AS conversationId, m.sent_at AS at,
       m.direction = 'inbound' AND m.type <> 'system' AS isInbound,
       m.direction = 'outbound' AND m.author = 'user' AND m.type NOT IN ('reaction', 'note') AS isPerson,
       m.type = 'event' AND json_extract(m.payload, '$.kind') = 'handoff' AS isHandoff,
       m.direction = 'outbound' AND m.author IN ('assistant', 'flow')
         AND m.status NOT IN ('draft', 'cancelled', 'failed') AS isAnswer,
       s.kind AS sign
     FROM conversations AS c JOIN messages AS m ON m.conversation_id = c.id AND m.sent_at >= ?
       LEFT JOIN solved_signs AS s ON s.message_id = m.id
     WHERE c.last_message_at >= ? AND m.about_provider_id IS NULL AND (m.type <> 'event' OR json_extract(m.payload, '$.kind') = 'handoff')
     ORDER BY m.conversation_id, m.sent_at, m.id`,
  ).iterate(since - silenceMs, since)
}

export function sumOfResolution(days: readonly Resolution[]): Resolution & { all: number } {
  const sum = { confirmed: 0, assumed: 0, person: 0, open: 0, all: 0 }
  for (const day of days)
    for (const end of ['confirmed', 'assumed', 'person', 'open'] as const) {
      sum[end] += day[end]
      sum.all += day[end]
    }
  return sum
}
