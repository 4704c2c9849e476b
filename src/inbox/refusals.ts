import { eq } from 'drizzle-orm'
import { failureSaid, type Refusal, refusalOf } from '../channels/errors.ts'
import { addNotice, resolveNotices } from '../channels/notices.ts'
import { channels } from '../channels/schema.ts'
import type { ChannelRow } from '../channels/sender.ts'
import { paused, UNSTOPPED } from '../channels/stop.ts'
import { isInUnitedStates } from '../channels/united-states.ts'
import { listIdentities } from '../contacts/contacts.ts'
import { noteMarketingWish } from '../contacts/marketing.ts'
import { prepared, type TenantDb, transact } from '../db/database.ts'
import { rowsOf } from '../db/rows.ts'
import { enqueue, finishJob, postponeJob } from '../jobs/queue.ts'
import type { JobRun } from '../jobs/runner.ts'
import { type Said, say } from '../lib/said.ts'
import { noteTemplateRefused } from '../templates/account-events.ts'
import type { Message } from './messages.ts'

const channelRows = rowsOf(channels)

/**
 * What Meta's refusal tells beside the fate of its message: about the channel, the template, the customer. It comes in
 * the answer to a send or later in a status. In the caller's transaction.
 */
export function actOnRefusal(
  db: TenantDb,
  message: Message,
  channel: ChannelRow,
  refusal: Refusal,
  code: string,
  now: Date,
): void {
  if (refusal.act === 'channel') pauseChannel(db, channel, refusal, code, now)
  switch (refusal.also) {
    case 'template':
      if (message.content?.type === 'template' && channel.wabaId) {
        const { name, language } = message.content
        noteTemplateRefused(db, channel.wabaId, name, language, code, now)
      }
      return
    case 'marketing_stop':
      noteMarketingWish(db, contactOf(db, message), 'stop', now, 'refused')
      return
    case 'unreachable':
      prepared(db, 'UPDATE conversations SET unreachable_at = ? WHERE id = ?').run(
        now.getTime(),
        message.conversationId,
      )
      return
    case 'notice':
      addNotice(
        db,
        channel.id,
        { kind: `refused_${code}`, severity: 'warning', said: refusal.said, payload: { code } },
        now,
      )
  }
}

/** A status said that a message failed. */
export function actOnFailure(db: TenantDb, message: Message, code: string, now: Date): void {
  const channel = channelRows.find(
    db,
    'id = (SELECT channel_id FROM conversations WHERE id = ?)',
    message.conversationId,
  )!
  actOnRefusal(db, message, channel, refusalOf(channel.kind, code), code, now)
}

function contactOf(db: TenantDb, message: Message): number {
  return prepared<{ contactId: number }>(
    db,
    'SELECT contact_id AS contactId FROM conversations WHERE id = ?',
  ).get(message.conversationId)!.contactId
}

/** Why Meta held it back, where the customer's number says it better than the code does. */
export function saidOfRefusal(
  db: TenantDb,
  message: Message,
  kind: ChannelRow['kind'],
  code: string,
  subcode?: string,
): readonly Said[] {
  const isHeldBack = kind === 'whatsapp' && code === '131049'
  if (isHeldBack && isInUnitedStates(listIdentities(db, contactOf(db, message), 'whatsapp')))
    return [say('refusal.us_marketing')]
  return failureSaid(kind, code, subcode)
}

const STOPPED = 'sending_stopped'
const LOOK_EVERY_MS = 60_000

/** Nothing more is tried until somebody looks at it, or until Meta's own time for it is over. */
function pauseChannel(db: TenantDb, channel: ChannelRow, refusal: Refusal, code: string, now: Date): void {
  if (channel.state === 'disconnected') return
  const { said } = refusal
  const until = refusal.pauseMs === undefined ? null : new Date(now.getTime() + refusal.pauseMs)
  db.update(channels)
    .set(paused(said, code, until))
    .where(eq(channels.id, channel.id))
    .run()
  const notice = { kind: STOPPED, severity: 'critical', said, payload: { code } } as const
  addNotice(db, channel.id, notice, now)
  watchForEnd(db, channel.id, now)
}

/** Sees to it that what waits for a stopped channel leaves when it works again. */
export function watchForEnd(db: TenantDb, channelId: number, now: Date): void {
  enqueue(db, 'inbox.resume', { channelId }, now, {
    dedupe: `resume:${channelId}`,
    runAt: new Date(now.getTime() + LOOK_EVERY_MS),
  })
}

/** Somebody changed something in this file: where a channel was waited for, it is looked at now. */
export function lookForEnd(db: TenantDb, now: Date): void {
  const isWaiting = prepared(
    db,
    "SELECT 1 FROM jobs WHERE name = 'inbox.resume' AND state = 'ready' AND run_at > ? LIMIT 1",
  ).get(now.getTime())
  if (isWaiting)
    prepared(db, "UPDATE jobs SET run_at = ? WHERE name = 'inbox.resume' AND state = 'ready'").run(
      now.getTime(),
    )
}

/** Ends a stop whose time is over; and lets go of what waited, each asking the gate anew. */
export function resumeChannel({ db, job }: Pick<JobRun<'inbox.resume'>, 'db' | 'job'>, now: Date): void {
  transact(db, () => {
    const channel = channelRows.find(db, 'id = ?', job.payload.channelId)
    const isOver = channel?.pausedUntil && channel.pausedUntil <= now
    if (channel?.state === 'paused' && !isOver) {
      const next = Math.min(
        now.getTime() + LOOK_EVERY_MS,
        channel.pausedUntil?.getTime() ?? Number.MAX_SAFE_INTEGER,
      )
      postponeJob(db, job, new Date(next))
      return
    }
    finishJob(db, job)
    if (!channel) return
    if (channel.state === 'paused') {
      db.update(channels)
        .set({ state: 'connected', ...UNSTOPPED })
        .where(eq(channels.id, channel.id))
        .run()
    }
    resolveNotices(db, channel.id, [STOPPED], now)
    prepared(
      db,
      `UPDATE jobs SET run_at = ? WHERE name = 'inbox.deliver' AND state = 'ready' AND run_at > ?
         AND json_extract(payload, '$.messageId') IN (SELECT m.id FROM messages AS m
           JOIN conversations AS c ON c.id = m.conversation_id WHERE m.status = 'queued' AND c.channel_id = ?)`,
    ).run(now.getTime(), now.getTime(), channel.id)
  })
}
