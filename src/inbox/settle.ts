import { randomInt } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { withProviderMedia } from '../channels/content-files.ts'
import { NOT_REACHED, type Refusal, refusalOf, retryDelayMs } from '../channels/errors.ts'
import type { Identity, OutboundContent, SendOutcome } from '../channels/events.ts'
import { windowClosesAt } from '../channels/gate.ts'
import { channels } from '../channels/schema.ts'
import type { ChannelRow } from '../channels/sender.ts'
import { contactIdentities } from '../contacts/schema.ts'
import { prepared, type TenantDb, transact } from '../db/database.ts'
import { enqueue, finishJob } from '../jobs/queue.ts'
import type { JobRun } from '../jobs/runner.ts'
import { newId } from '../lib/ids.ts'
import { type Said, say } from '../lib/said.ts'
import { forgetUpload, type UploadOutcome } from '../media/upload.ts'
import { inEnglish } from '../web/said.ts'
import { setReaction } from './changes.ts'
import { getConversationById } from './conversations.ts'
import { attachProviderId } from './delivery-status.ts'
import { channelOf } from './gate-state.ts'
import { handOff } from './handoff.ts'
import { findByProviderId, findMessageById, type Message } from './messages.ts'
import { actOnRefusal, saidOfRefusal, watchForEnd } from './refusals.ts'
import { messages, sendAttempts } from './schema.ts'
import { isInStandby, noteControl } from './standby.ts'

const RECONCILE_AFTER_MS = 3 * 60_000
/** What waits for a stopped channel is called when it works again; this is for whatever might be missed. */
const HELD_MS = 3_600_000
/** A template has no window that ends: past this, what it says is news no more. */
const LONGEST_TRY_MS = 24 * 3_600_000

/** What was handed to Meta, and to whom. */
export interface Handed {
  message: Message
  channel: ChannelRow
  content: OutboundContent
}

/** The message's job has ended, or goes on then. */
export type Next = 'done' | Date

/** Writes down how a call ended. */
export function settle(
  db: TenantDb,
  handed: Handed,
  attemptId: string,
  outcome: SendOutcome,
  now: Date,
): Next {
  const { message, channel, content } = handed
  endAttempt(db, attemptId, outcome, now)
  switch (outcome.outcome) {
    case 'accepted':
      attachProviderId(db, findMessageById(db, message.id)!, outcome.providerId, now)
      learnIdentities(db, message, channel, outcome.recipientIdentities ?? [], now)
      prepared(db, 'UPDATE channels SET last_sent_at = ? WHERE id = ?').run(now.getTime(), channel.id)
      if (content.type === 'reaction') showReaction(db, content, now)
      takeThread(db, message, channel, now)
      return 'done'
    case 'unknown':
      becomeUnknown(db, message, now)
      return 'done'
    case 'not_sent':
      return again(db, message, NOT_REACHED, 'not_sent', 0, now)
    case 'refused':
      return settleRefusal(db, handed, outcome, now)
  }
}

/** Meta did not take a file of the message's: so that was not sent either. */
export function settleUpload(
  db: TenantDb,
  { content, ...handed }: Handed,
  outcome: Exclude<UploadOutcome, { outcome: 'ok' }>,
  now: Date,
): Next {
  const message = findMessageById(db, handed.message.id)
  if (message?.status !== 'queued') return 'done'
  const attemptId = newId(now)
  db.insert(sendAttempts).values({ id: attemptId, messageId: message.id, startedAt: now }).run()
  const ended: SendOutcome =
    outcome.outcome === 'refused' ? outcome : { outcome: 'not_sent', details: outcome.details }
  return settle(db, { ...handed, message, content }, attemptId, ended, now)
}

type Refused = Extract<SendOutcome, { outcome: 'refused' }>

function settleRefusal(db: TenantDb, handed: Handed, refused: Refused, now: Date): Next {
  const { message, channel, content } = handed
  const { code, subcode, act, retryAfterMs } = refused
  if (content.humanAgent && code === '10' && !ABOUT_MORE.has(subcode ?? '')) {
    // The app lacks the feature: that says something about this message, and nothing against the channel.
    db.update(channels).set({ hasHumanAgent: false }).where(eq(channels.id, channel.id)).run()
    return failed(db, message, code, [say('failure.human_agent')])
  }
  const known = refusalOf(channel.kind, code, subcode, act === 'retry')
  // Our own words for what never reached Meta stand in no table of its codes.
  const refusal: Refusal = {
    ...known,
    act,
    said: [...saidOfRefusal(db, message, channel.kind, code, subcode)],
  }
  actOnRefusal(db, message, channel, refusal, code, now)
  if (refusal.also === 'upload') forgetUploads(db, content)
  if (act === 'retry') return again(db, message, refusal, code, retryAfterMs ?? 0, now)
  if (act !== 'channel') return failed(db, message, code, refusal.said)
  // A message is not to blame for a token: it is kept, and asks the gate again when the channel works.
  setStatus(db, message, 'queued')
  return hold(db, channel, now)
}

/** Sub-codes of 10 that are about the window or the page. */
const ABOUT_MORE = new Set(['2018278', '2534022', '1893063'])

/** Kept in the queue until the channel works again. */
export function hold(db: TenantDb, channel: ChannelRow, now: Date): Date {
  watchForEnd(db, channel.id, now)
  return new Date(now.getTime() + HELD_MS)
}

/** Each code has its own patience. What has none goes on until the gate says that it is too late. */
function again(
  db: TenantDb,
  message: Message,
  refusal: Refusal,
  code: string,
  retryAfterMs: number,
  now: Date,
): Next {
  const tries = countTries(db, message, code)
  const delayMs = retryDelayMs(refusal, tries)
  const isOld = message.type === 'template' && now.getTime() - message.createdAt.getTime() >= LONGEST_TRY_MS
  if (delayMs === undefined || isOld) {
    const tried = tries > 1 ? [say('failure.tried', { times: String(tries) })] : []
    return failed(db, message, code, [...refusal.said, ...tried])
  }
  setStatus(db, message, 'queued')
  const runAt = now.getTime() + withJitter(Math.max(delayMs, retryAfterMs))
  return new Date(Math.min(runAt, lastMoment(db, message, now)))
}

/** With this code, or without Meta being reached. */
function countTries(db: TenantDb, message: Message, code: string): number {
  return prepared<{ n: number }>(
    db,
    'SELECT count(*) AS n FROM send_attempts WHERE message_id = ? AND coalesce(code, outcome) = ?',
  ).get(message.id, code)!.n
}

/** Up to a tenth more, so that a crowd does not come back together. */
function withJitter(ms: number): number {
  return ms + randomInt(0, Math.max(1, Math.round(ms / 10)))
}

/** Nobody waits for a try that comes after the window: it fails when that closes. */
function lastMoment(db: TenantDb, message: Message, now: Date): number {
  if (message.type === 'template') return message.createdAt.getTime() + LONGEST_TRY_MS
  const conversation = getConversationById(db, message.conversationId)
  const closesAt = windowClosesAt(channelOf(db, conversation).kind, conversation.lastInboundAt)
  return closesAt && closesAt > now ? closesAt.getTime() : Number.MAX_SAFE_INTEGER
}

/** A file Meta does not know any more is handed over anew. */
function forgetUploads(db: TenantDb, content: OutboundContent): void {
  const ids: string[] = []
  withProviderMedia(content, (_fileId, providerMediaId) => {
    if (providerMediaId) ids.push(providerMediaId)
    return undefined
  })
  for (const id of ids) forgetUpload(db, id)
}

/** Whatever is sent on WhatsApp takes the conversation back from whoever had it. */
function takeThread(db: TenantDb, message: Message, channel: ChannelRow, now: Date): void {
  const conversation = getConversationById(db, message.conversationId)
  if (channel.kind === 'whatsapp' && isInStandby(conversation))
    noteControl(db, channel.id, conversation, now, now)
}

function showReaction(
  db: TenantDb,
  { target, emoji }: Extract<OutboundContent, { type: 'reaction' }>,
  now: Date,
): void {
  const message = findByProviderId(db, target)
  if (message) setReaction(db, message, 'business', emoji || null, now)
}

/** Whether it arrived cannot be told, and Meta has no idempotency key: it is not sent again by itself. */
export function becomeUnknown(db: TenantDb, message: Message, now: Date): void {
  // A status or echo that came before Meta's answer may have settled it already.
  if (findMessageById(db, message.id)?.providerId) return
  setStatus(db, message, 'unknown')
  enqueue(db, 'inbox.reconcile', { messageId: message.id }, now, {
    runAt: new Date(now.getTime() + RECONCILE_AFTER_MS),
  })
}

const maybe = [say('failure.maybe')]
export const MAYBE_NOT_DELIVERED = { failureReason: inEnglish(...maybe), failureSaid: maybe }

/** Nothing told us what became of it: a person decides. An automatic answer is not sent again. */
export function reconcileMessage(db: TenantDb, job: JobRun<'inbox.reconcile'>['job'], now: Date): void {
  transact(db, () => {
    const message = findMessageById(db, job.payload.messageId)
    if (message?.status === 'unknown') {
      db.update(messages).set(MAYBE_NOT_DELIVERED).where(eq(messages.id, message.id)).run()
      if (message.author === 'assistant') handOff(db, message.conversationId, 'maybe_not_delivered', now)
    }
    finishJob(db, job)
  })
}

export function setStatus(db: TenantDb, message: Message, status: 'queued' | 'sending' | 'unknown'): void {
  prepared(db, "UPDATE messages SET status = ? WHERE id = ? AND status IN ('queued', 'sending')").run(
    status,
    message.id,
  )
  noteLastStatus(db, message, status)
}

/** Its channel was disconnected while it waited. */
export function cancelled(db: TenantDb, message: Message): Next {
  prepared(db, "UPDATE messages SET status = 'cancelled' WHERE id = ? AND status = 'queued'").run(message.id)
  noteLastStatus(db, message, 'cancelled')
  return 'done'
}

/** `reason` where there is more to say in English than screens have a text for. */
export function failed(
  db: TenantDb,
  message: Message,
  code: string,
  said: readonly Said[],
  reason = inEnglish(...said),
): Next {
  const changed = prepared(
    db,
    "UPDATE messages SET status = 'failed', failure_code = ?, failure_reason = ?, failure_said = ? WHERE id = ? AND status IN ('queued', 'sending', 'unknown')",
  ).run(code, reason, JSON.stringify(said), message.id).changes
  if (changed === 0 || message.type === 'reaction') return 'done'
  noteLastStatus(db, message, 'failed')
  // Whoever wrote was not answered: they wait for a person.
  prepared(
    db,
    'UPDATE conversations SET waiting_since = coalesce(waiting_since, last_inbound_at, ?) WHERE id = ?',
  ).run(message.sentAt.getTime(), message.conversationId)
  return 'done'
}

function noteLastStatus(db: TenantDb, message: Message, status: string): void {
  if (message.type === 'reaction') return
  prepared(db, 'UPDATE conversations SET last_status = ? WHERE id = ? AND last_message_at = ?').run(
    status,
    message.conversationId,
    message.sentAt.getTime(),
  )
}

function endAttempt(db: TenantDb, attemptId: string, outcome: SendOutcome, now: Date): void {
  db.update(sendAttempts)
    .set({
      endedAt: now,
      outcome: outcome.outcome,
      ...('code' in outcome && { code: outcome.code }),
      ...('details' in outcome && { details: outcome.details.slice(0, 300) }),
    })
    .where(eq(sendAttempts.id, attemptId))
    .run()
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
