import { prepared, type TenantDb } from '../db/database.ts'
import { AppError } from '../lib/errors.ts'
import { say } from '../lib/said.ts'
import { momentAt } from '../lib/zone.ts'
import { type Conversation, setStatus } from './conversations.ts'
import { addEvent } from './messages.ts'
import type { Author } from './send.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const MORNING = '09:00'

/** Puts a conversation away until then; `reply` until the customer writes. In the caller's transaction. */
export function snooze(
  db: TenantDb,
  conversation: Conversation,
  until: string,
  timeZone: string,
  now: Date,
  by: Author,
): void {
  const at = until === 'reply' ? null : momentFor(until, timeZone, now)
  setStatus(db, conversation.id, 'snoozed', at)
  addEvent(db, conversation.id, 'snoozed', { by: by.name }, now)
}

function momentFor(until: string, timeZone: string, now: Date): Date {
  switch (until) {
    case 'later':
      return new Date(now.getTime() + 3 * HOUR_MS)
    case 'tomorrow':
      return morning(new Date(now.getTime() + DAY_MS), timeZone)
    case 'monday': {
      let day = new Date(now.getTime() + DAY_MS)
      while (weekday(day, timeZone) !== 'Mon') day = new Date(day.getTime() + DAY_MS)
      return morning(day, timeZone)
    }
    default:
      throw new AppError('invalid', 'Choose until when the conversation rests.', {
        said: [say('refusal.snooze_when')],
      })
  }
}

const weekday = (at: Date, timeZone: string) =>
  new Intl.DateTimeFormat('en-US', { timeZone, weekday: 'short' }).format(at)

function morning(day: Date, timeZone: string): Date {
  const date = new Intl.DateTimeFormat('en-CA', { timeZone }).format(day)
  return momentAt(timeZone, date, MORNING)
}

/** Conversations whose time has come are open again. Says how many. */
export function wakeSnoozed(db: TenantDb, now: Date): number {
  const due = prepared<{ id: number }>(
    db,
    `SELECT id FROM conversations WHERE status = 'snoozed' AND snoozed_until <= ? LIMIT 200`,
  ).all(now.getTime())
  for (const { id } of due) {
    setStatus(db, id, 'open')
    addEvent(db, id, 'unsnoozed', {}, now)
  }
  return due.length
}
