import { eq } from 'drizzle-orm'
import { failureReason, refusalOf, retryDelayMs } from '../channels/errors.ts'
import type { Identity, OutboundText, SendOutcome } from '../channels/events.ts'
import { channels } from '../channels/schema.ts'
import { listIdentities } from '../contacts/contacts.ts'
import { contactIdentities } from '../contacts/schema.ts'
import { prepared, type TenantDb, transact } from '../db/database.ts'
import { enqueue, finishJob } from '../jobs/queue.ts'
import { type JobRun, RetryLater } from '../jobs/runner.ts'
import type { Clock } from '../lib/clock.ts'
import { newId } from '../lib/ids.ts'
import { getConversationById } from './conversations.ts'
import { attachProviderId } from './delivery-status.ts'
import { handOff } from './handoff.ts'
import { findMessageById, type Message } from './messages.ts'
import { messages, sendAttempts } from './schema.ts'
import { maySend } from './send.ts'

const MOST_TRIES = 10
const RECONCILE_AFTER_MS = 3 * 60_000

export type ChannelRow = typeof channels.$inferSelect

/** Hands one message to Meta. `attemptId` travels with it and comes back in a status or echo. */
export type SendToChannel = (
  tenantId: string,
  channel: ChannelRow,
  recipient: Identity[],
  content: OutboundText,
  attemptId: string,
  signal: AbortSignal,
) => Promise<SendOutcome>

export interface DeliverDeps {
  clock: Clock
  send: SendToChannel
}

/** Delivers a queued message: the attempt is committed before Meta hears of it, and no answer is ever sent twice. */
export async function deliverMessage(deps: DeliverDeps, run: JobRun<'inbox.deliver'>): Promise<void> {
  const { db, job } = run
  const claimed = transact(db, () => claimForSending(db, run, deps.clock.now()))
  if (!claimed) return
  const { message, channel, recipient, attemptId } = claimed
  const content: OutboundText = {
    type: 'text',
    text: message.text ?? '',
    ...(message.replyTo && { replyTo: message.replyTo }),
  }
  const outcome = await deps.send(run.tenantId, channel, recipient, content, attemptId, run.signal)
  const retry = transact(db, () =>
    settle(db, message, channel, attemptId, outcome, deps.clock.now(), job.attempts),
  )
  if (retry) throw retry
  transact(db, () => finishJob(db, job))
}

function claimForSending(db: TenantDb, run: JobRun<'inbox.deliver'>, now: Date) {
  const { job } = run
  const message = findMessageById(db, job.payload.messageId)
  if (!message || (message.status !== 'queued' && message.status !== 'sending')) {
    finishJob(db, job)
    return undefined
  }
  if (message.status === 'sending') {
    // An earlier run died between the request and its answer. Meta has no idempotency key: sending again may be twice.
    becomeUnknown(db, message, now)
    finishJob(db, job)
    return undefined
  }
  const conversation = getConversationById(db, message.conversationId)
  const verdict = maySend(
    db,
    conversation,
    message.author === 'user' || message.userId ? 'user' : 'assistant',
    message.text ?? '',
    now,
  )
  if (!verdict.allowed) {
    fail(db, message, verdict.code, verdict.reason)
    finishJob(db, job)
    return undefined
  }
  const channel = db.select().from(channels).where(eq(channels.id, conversation.channelId)).get()!
  const attemptId = newId(now)
  db.insert(sendAttempts).values({ id: attemptId, messageId: message.id, startedAt: now }).run()
  setStatus(db, message, 'sending')
  const recipient = listIdentities(db, conversation.contactId, channel.kind).map(row => ({
    kind: row.kind,
    value: row.value,
  }))
  return { message, channel, recipient, attemptId }
}

/** Writes down how a call ended; gives back what to throw when it is to be tried again. */
function settle(
  db: TenantDb,
  message: Message,
  channel: ChannelRow,
  attemptId: string,
  outcome: SendOutcome,
  now: Date,
  tries: number,
): RetryLater | undefined {
  db.update(sendAttempts)
    .set({
      endedAt: now,
      outcome: outcome.outcome,
      ...('code' in outcome && { code: outcome.code }),
      ...('details' in outcome && { details: outcome.details.slice(0, 300) }),
    })
    .where(eq(sendAttempts.id, attemptId))
    .run()
  switch (outcome.outcome) {
    case 'accepted':
      attachProviderId(db, findMessageById(db, message.id)!, outcome.providerId)
      learnIdentities(db, message, channel, outcome.recipientIdentities ?? [], now)
      prepared(db, 'UPDATE channels SET last_sent_at = ? WHERE id = ?').run(now.getTime(), channel.id)
      return undefined
    case 'unknown':
      becomeUnknown(db, message, now)
      return undefined
    case 'not_sent':
      return again(db, message, tries >= MOST_TRIES, 'not_sent', 'Meta could not be reached.', 0)
    case 'refused': {
      const { code, subcode } = outcome
      const reason = failureReason(channel.kind, code, subcode)
      if (outcome.act === 'retry') {
        // Each code has its own patience: a busy pair of numbers waits 4, 16, 64 s; a hiccup is tried three times more.
        const delayMs = retryDelayMs(refusalOf(channel.kind, code, subcode, true), tries)
        const lastTry = delayMs === undefined || tries >= MOST_TRIES
        return again(db, message, lastTry, code, reason, Math.max(delayMs ?? 0, outcome.retryAfterMs ?? 0))
      }
      fail(db, message, outcome.code, reason)
      if (outcome.act === 'channel') pauseChannel(db, channel, reason)
      return undefined
    }
  }
}

function again(
  db: TenantDb,
  message: Message,
  lastTry: boolean,
  code: string,
  reason: string,
  retryAfterMs: number,
): RetryLater | undefined {
  if (lastTry) {
    fail(db, message, code, reason)
    return undefined
  }
  setStatus(db, message, 'queued')
  return new RetryLater(reason, retryAfterMs)
}

function becomeUnknown(db: TenantDb, message: Message, now: Date): void {
  // A status or echo that came before Meta's answer may have settled it already.
  if (findMessageById(db, message.id)?.providerId) return
  setStatus(db, message, 'unknown')
  enqueue(db, 'inbox.reconcile', { messageId: message.id }, now, {
    runAt: new Date(now.getTime() + RECONCILE_AFTER_MS),
  })
}

/** Nothing told us what became of it: a person decides. An automatic answer is not sent again. */
export function reconcileMessage(db: TenantDb, job: JobRun<'inbox.reconcile'>['job'], now: Date): void {
  transact(db, () => {
    const message = findMessageById(db, job.payload.messageId)
    if (message?.status === 'unknown') {
      db.update(messages)
        .set({
          failureReason:
            'Meta never said whether this arrived. Look at the chat, then send it again if it is missing.',
        })
        .where(eq(messages.id, message.id))
        .run()
      if (message.author === 'assistant') handOff(db, message.conversationId, 'maybe_not_delivered', now)
    }
    finishJob(db, job)
  })
}

function setStatus(db: TenantDb, message: Message, status: 'queued' | 'sending' | 'unknown'): void {
  prepared(db, "UPDATE messages SET status = ? WHERE id = ? AND status IN ('queued', 'sending')").run(
    status,
    message.id,
  )
  noteLastStatus(db, message, status)
}

function fail(db: TenantDb, message: Message, code: string, reason: string): void {
  const changed = prepared(
    db,
    "UPDATE messages SET status = 'failed', failure_code = ?, failure_reason = ? WHERE id = ? AND status IN ('queued', 'sending', 'unknown')",
  ).run(code, reason, message.id).changes
  if (changed === 0) return
  noteLastStatus(db, message, 'failed')
  // Whoever wrote was not answered: they wait for a person.
  prepared(
    db,
    'UPDATE conversations SET waiting_since = coalesce(waiting_since, last_inbound_at, ?) WHERE id = ?',
  ).run(message.sentAt.getTime(), message.conversationId)
}

function noteLastStatus(db: TenantDb, message: Message, status: string): void {
  prepared(db, 'UPDATE conversations SET last_status = ? WHERE id = ? AND last_message_at = ?').run(
    status,
    message.conversationId,
    message.sentAt.getTime(),
  )
}

/** The token ended or the account is restricted: nothing more is tried until somebody looks at it. */
function pauseChannel(db: TenantDb, channel: ChannelRow, reason: string): void {
  db.update(channels).set({ state: 'paused', stateReason: reason }).where(eq(channels.id, channel.id)).run()
}

function learnIdentities(
  db: TenantDb,
  message: Message,
  channel: ChannelRow,
  identities: Identity[],
  now: Date,
): void {
  const { contactId } = getConversationById(db, message.conversationId)
  for (const identity of identities) {
    db.insert(contactIdentities)
      .values({
        contactId,
        channel: channel.kind,
        scope: '',
        kind: identity.kind,
        value: identity.value,
        createdAt: now,
      })
      .onConflictDoNothing()
      .run()
  }
}
