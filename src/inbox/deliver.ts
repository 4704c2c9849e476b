import { type FileUse, filesIn, withProviderMedia } from '../channels/content-files.ts'
import { failureSaid, NOT_REACHED } from '../channels/errors.ts'
import type { ChannelKind, OutboundContent } from '../channels/events.ts'
import { decideSend, type SendPermission, type SendRefusal } from '../channels/gate.ts'
import type { Pace, Place } from '../channels/pace.ts'
import type { ChannelRow, Sender } from '../channels/sender.ts'
import { listIdentities } from '../contacts/contacts.ts'
import { prepared, type TenantDb, transact } from '../db/database.ts'
import { finishJob, postponeQueue } from '../jobs/queue.ts'
import type { JobRun } from '../jobs/runner.ts'
import type { Clock } from '../lib/clock.ts'
import { newId } from '../lib/ids.ts'
import type { Said } from '../lib/said.ts'
import type { UploadOutcome } from '../media/upload.ts'
import { inEnglish } from '../web/said.ts'
import { composeMessage } from './compose.ts'
import { type Conversation, getConversationById } from './conversations.ts'
import { channelOf, gateState, type SentBy } from './gate-state.ts'
import { findMessageById, type Message } from './messages.ts'
import { answerAnew, isOutOfDate } from './out-of-date.ts'
import { sendAttempts } from './schema.ts'
import {
  becomeUnknown,
  cancelled,
  failed,
  hold,
  type Next,
  setStatus,
  settle,
  settleUpload,
} from './settle.ts'

/** Hands one message to Meta. `attemptId` travels with it and comes back in a status or echo. */
export type SendToChannel = Sender['send']

/** Gives Meta a stored file, or finds the id it has there already. */
export type UploadToChannel = (
  tenantId: string,
  db: TenantDb,
  channel: ChannelRow,
  file: FileUse,
  signal: AbortSignal,
) => Promise<UploadOutcome>

export interface DeliverDeps {
  clock: Clock
  send: SendToChannel
  upload: UploadToChannel
  pace: Pace
}

interface Ready {
  message: Message
  conversation: Conversation
  channel: ChannelRow
  content: OutboundContent
  permission: SendPermission
}

/**
 * Delivers a queued message: its files first, then the gate once more, and the attempt is committed before Meta hears
 * of it. No answer is ever sent twice. One that has to wait holds back all that comes after it in its conversation.
 */
export async function deliverMessage(deps: DeliverDeps, run: JobRun<'inbox.deliver'>): Promise<void> {
  const { db } = run
  const now = () => deps.clock.now()
  const ids = await uploadFiles(deps, run)
  if (!ids) return
  const claimed = transact(db, () => endedOr(run, claimForSending(deps, run, now())))
  if (!claimed) return
  const { channel, recipient, attemptId, place } = claimed
  const content = withProviderMedia(claimed.content, fileId => ids.get(fileId))
  const outcome = await deps.send(run.tenantId, channel, recipient, content, attemptId, run.signal)
  if (outcome.outcome === 'refused') deps.pace.noteRefused(place, outcome.code)
  transact(db, () => endedOr(run, settle(db, { ...claimed, content }, attemptId, outcome, now())))
}

/** Meta's ids of the message's files; undefined where it cannot leave now, which is written down then. */
async function uploadFiles(
  deps: DeliverDeps,
  run: JobRun<'inbox.deliver'>,
): Promise<Map<string, string> | undefined> {
  const { db, job, tenantId, signal } = run
  const ids = new Map<string, string>()
  const message = findMessageById(db, job.payload.messageId)
  if (!message?.content || filesIn(message.content).length === 0) return ids
  const ready = transact(db, () => endedOr(run, readMessage(run, deps.clock.now())))
  if (!ready) return undefined
  for (const file of filesIn(ready.content)) {
    if (ids.has(file.fileId)) continue
    const uploaded = await deps.upload(tenantId, db, ready.channel, file, signal)
    if (uploaded.outcome !== 'ok') {
      transact(db, () => endedOr(run, settleUpload(db, ready, uploaded, deps.clock.now())))
      return undefined
    }
    ids.set(file.fileId, uploaded.providerMediaId)
  }
  return ids
}

/** Ends the job or puts it off, where that is what came of it. */
function endedOr<T extends object>({ db, job }: JobRun<'inbox.deliver'>, found: Next | T): T | undefined {
  if (found === 'done') finishJob(db, job)
  else if (found instanceof Date) postponeQueue(db, job, found)
  else return found as T
  return undefined
}

/** The message, if it may leave now; else what became of it, written down. */
function readMessage({ db, job }: JobRun<'inbox.deliver'>, now: Date): Ready | Next {
  const message = findMessageById(db, job.payload.messageId)
  if (message?.status === 'sending') {
    // An earlier run died between the request and its answer.
    becomeUnknown(db, message, now)
    return 'done'
  }
  if (message?.status !== 'queued') return 'done'
  const conversation = getConversationById(db, message.conversationId)
  const channel = channelOf(db, conversation)
  const { content, problems } = composeMessage(db, channel, contentOf(message))
  const verdict = decideSend(gateState(db, conversation, content, problems, sentBy(message), now))
  if (verdict.allowed) {
    if (isOutOfDate(db, message)) return answerAnew(db, message, conversation, now)
    return { message, conversation, channel, content, permission: verdict }
  }
  if (verdict.code === 'channel_paused') return hold(db, channel, now)
  if (verdict.code === 'channel_disconnected') return cancelled(db, message)
  const waited = waitedFor(db, message, channel.kind, verdict)
  return failed(
    db,
    message,
    verdict.code,
    [...waited, ...verdict.said],
    [inEnglish(...waited), verdict.reason].filter(Boolean).join(' '),
  )
}

function contentOf(message: Message): OutboundContent {
  const content = message.content ?? { type: 'text' as const, text: message.text ?? '' }
  return message.replyTo ? { ...content, replyTo: message.replyTo } : content
}

/** An approved draft leaves in a person's name, though a machine wrote it. */
function sentBy({ author, userId, via }: Message): SentBy {
  if (author === 'user') return { author, byHand: via === 'web' }
  if (author === 'flow') return { author }
  return userId ? { author: 'user', byHand: false } : { author: 'assistant' }
}

/** A window that closed while Meta could not take it: what kept it waiting belongs to the reason. */
function waitedFor(db: TenantDb, message: Message, kind: ChannelKind, verdict: SendRefusal): Said[] {
  if (verdict.code !== 'window_closed') return []
  const last = prepared<{ outcome: string; code: string | null }>(
    db,
    `SELECT outcome, code FROM send_attempts WHERE message_id = ? AND outcome IS NOT NULL
     ORDER BY started_at DESC, id DESC LIMIT 1`,
  ).get(message.id)
  if (!last) return []
  return last.outcome === 'not_sent' ? NOT_REACHED.said : failureSaid(kind, last.code ?? 'unknown')
}

const FILES = new Set(['image', 'video', 'audio', 'document', 'sticker'])

/** The last look at the gate, and the attempt in the same commit. */
function claimForSending({ pace }: DeliverDeps, run: JobRun<'inbox.deliver'>, now: Date) {
  const { db } = run
  const ready = readMessage(run, now)
  if (ready === 'done' || ready instanceof Date) return ready
  const { message, conversation, channel, content, permission } = ready
  const place: Place = {
    kind: channel.kind,
    account: channel.account,
    appKey: channel.appKey,
    recipient: String(conversation.contactId),
    isMedia: FILES.has(content.type),
    isBulk: message.author === 'flow',
  }
  const waitMs = pace.take(place)
  if (waitMs > 0) return new Date(now.getTime() + waitMs)
  const attemptId = newId(now)
  db.insert(sendAttempts).values({ id: attemptId, messageId: message.id, startedAt: now }).run()
  setStatus(db, message, 'sending')
  const recipient = listIdentities(db, conversation.contactId, channel.kind, channel.account).map(row => ({
    kind: row.kind,
    value: row.value,
  }))
  const tagged = permission.humanAgent ? { ...content, humanAgent: true } : content
  return { message, channel, content: tagged, recipient, attemptId, place }
}
