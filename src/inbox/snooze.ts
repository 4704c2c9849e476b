import { prepared, type TenantDb, transact } from '../db/database.ts'
import type { Job } from '../jobs/names.ts'
import { enqueue, finishJob } from '../jobs/queue.ts'
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
  if (at) enqueueWaking(db, conversation.id, at, now)
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

function enqueueWaking(db: TenantDb, conversationId: number, at: Date, now: Date): void {
  enqueue(db, 'inbox.wake', {}, now, { dedupe: `wake:${conversationId}`, runAt: at })
}

/** Puts away before there were jobs for it, or in a file that was brought here: each gets its own. */
export function enqueueWakings(db: TenantDb, now: Date): void {
  const rows = prepared<{ id: number; at: number }>(
    db,
    `SELECT id, snoozed_until AS at FROM conversations WHERE status = 'snoozed' AND snoozed_until IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM jobs WHERE dedupe = 'wake:' || conversations.id AND state = 'ready') LIMIT 1000`,
  ).all()
  for (const { id, at } of rows) enqueueWaking(db, id, new Date(at), now)
}

/** The job `inbox.wake`. */
export function wakeByJob(db: TenantDb, job: Job, now: Date): void {
  transact(db, () => {
    while (wakeSnoozed(db, now) > 0);
    finishJob(db, job)
  })
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
