import { prepared, type TenantDb } from '../db/database.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const LOOK_BACK_MS = 30 * DAY
const AT_LEAST_MS = 6 * HOUR
const FEWEST_MESSAGES = 6
const MOST_MESSAGES = 5_000
const TIMES = 3

export interface Silence {
  lastAt: Date
  /** The longest break of an ordinary day. */
  usualMs: number
  /** When three of them have passed. */
  alarmAt: Date
}

/**
 * When silence on a channel is worth a word: after three times the usual gap. A shop sleeps at night, so the usual gap
 * is the longest one of an ordinary day. Undefined where too little has come in to know what is usual.
 */
export function silenceOf(db: TenantDb, channelId: number, now: Date): Silence | undefined {
  const times = prepared<{ at: number }>(
    db,
    `SELECT m.sent_at AS at FROM messages AS m JOIN conversations AS c ON c.id = m.conversation_id
     WHERE c.channel_id = ? AND m.direction = 'inbound' AND m.sent_at BETWEEN ? AND ? ORDER BY m.sent_at DESC LIMIT ?`,
  )
    .all(channelId, now.getTime() - LOOK_BACK_MS, now.getTime(), MOST_MESSAGES)
    .map(row => row.at)
    .reverse()
  if (times.length < FEWEST_MESSAGES) return undefined
  const usualMs = median(longestByDay(times))
  const lastAt = times.at(-1)!
  return {
    lastAt: new Date(lastAt),
    usualMs,
    alarmAt: new Date(lastAt + Math.max(AT_LEAST_MS, TIMES * usualMs)),
  }
}

function longestByDay(times: number[]): number[] {
  const longest = new Map<number, number>()
  for (let i = 1; i < times.length; i++) {
    const day = Math.floor(times[i]! / DAY)
    const gap = times[i]! - times[i - 1]!
    if (gap > (longest.get(day) ?? -1)) longest.set(day, gap)
  }
  return [...longest.values()]
}

function median(values: number[]): number {
  const sorted = values.sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
