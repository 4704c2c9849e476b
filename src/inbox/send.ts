import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { ChannelKind } from '../channels/events.ts'
import { decideSend, type SendDecision } from '../channels/gate.ts'
import { channels } from '../channels/schema.ts'
import { contacts } from '../contacts/schema.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import { rowsOf } from '../db/rows.ts'
import { enqueue } from '../jobs/queue.ts'
import { AppError } from '../lib/errors.ts'
import type { Conversation } from './conversations.ts'
import { cancelUnsentAnswers, handOff, noteAnswered, noteNobodyWaits } from './handoff.ts'
import { addMessage, findMessageById, getMessage, type Message, recountDrafts } from './messages.ts'
import { type Evidence, idempotencyKeys, messages } from './schema.ts'

const channelRows = rowsOf(channels)
const contactRows = rowsOf(contacts)

/** Asks the gate (decision 16) whether this may be sent now. The reason is for people. */
export function maySend(
  db: TenantDb,
  conversation: Conversation,
  author: 'assistant' | 'user' | 'flow',
  text: string,
  now: Date,
): SendDecision {
  const channel = channelRows.find(db, 'id = ?', conversation.channelId)!
  const contact = contactRows.find(db, 'id = ?', conversation.contactId)!
  return decideSend({
    channel: channel.kind as ChannelKind,
    channelState: channel.state,
    channelReason: channel.stateReason,
    author,
    lastInboundAt: conversation.lastInboundAt,
    // Opting out ends offers; whoever writes to us is still answered.
    optedOut: author === 'flow' && contact.optedOutAt !== null,
    restricted: contact.restrictedAt !== null,
    text,
    now,
  })
}

export interface Answer {
  conversation: Conversation
  text: string
  language: string
  evidence: Evidence
  /** Row id of the last inbound message of the turn: a rerun adds nothing. */
  answers: number
  as: 'queued' | 'draft'
}

/** Stores the assistant's answer, once for each turn, and asks for its delivery unless it is a draft. In the caller's transaction. */
export function addAnswer(db: TenantDb, answer: Answer, now: Date): Message | undefined {
  const exists = prepared<{ id: number }>(db, 'SELECT id FROM messages WHERE answers = ?').get(answer.answers)
  if (exists) return undefined
  const message = addMessage(
    db,
    {
      conversationId: answer.conversation.id,
      direction: 'outbound',
      author: 'assistant',
      type: 'text',
      text: answer.text,
      status: answer.as,
      evidence: answer.evidence,
      answers: answer.answers,
      language: answer.language,
      sentAt: now,
    },
    now,
  )
  if (answer.as === 'draft') recountDrafts(db, answer.conversation.id)
  else enqueueDelivery(db, message, now)
  return message
}

function enqueueDelivery(db: TenantDb, message: Message, now: Date): void {
  enqueue(db, 'inbox.deliver', { messageId: message.id }, now, { key: `send:${message.conversationId}` })
}

export interface Author {
  id: string
  name: string
  via: 'web' | 'api'
}

export interface Reply {
  text: string
  /** Public id of the last message the writer had seen. */
  after?: string
  idempotencyKey?: string
}

/** A person answers: the assistant pauses in this conversation. In the caller's transaction. */
export function sendReply(
  db: TenantDb,
  conversation: Conversation,
  reply: Reply,
  author: Author,
  now: Date,
): { message: Message; repeated: boolean } {
  const known = reply.idempotencyKey ? findRepeated(db, conversation, reply) : undefined
  if (known) return { message: known, repeated: true }
  const text = requireText(reply.text)
  if (reply.after !== undefined) requireNobodyAnswered(db, conversation, reply.after)
  requireAllowed(maySend(db, conversation, 'user', text, now))
  handOff(db, conversation.id, 'replied', now, author)
  cancelUnsentAnswers(db, conversation.id)
  const message = addMessage(
    db,
    {
      conversationId: conversation.id,
      direction: 'outbound',
      author: 'user',
      via: author.via,
      userId: author.id,
      userName: author.name,
      type: 'text',
      text,
      status: 'queued',
      sentAt: now,
    },
    now,
  )
  noteAnswered(db, conversation.id)
  enqueueDelivery(db, message, now)
  if (reply.idempotencyKey) {
    db.insert(idempotencyKeys)
      .values({
        key: reply.idempotencyKey,
        requestHash: hashOf(conversation, reply),
        messageId: message.id,
        at: now,
      })
      .run()
  }
  return { message, repeated: false }
}

function findRepeated(db: TenantDb, conversation: Conversation, reply: Reply): Message | undefined {
  const row = db.select().from(idempotencyKeys).where(eq(idempotencyKeys.key, reply.idempotencyKey!)).get()
  if (!row) return undefined
  if (row.requestHash !== hashOf(conversation, reply)) {
    throw new AppError('unprocessable', 'This Idempotency-Key was used for another request. Use a new one.', {
      reason: 'idempotency_key_reused',
    })
  }
  return findMessageById(db, row.messageId)
}

function hashOf(conversation: Conversation, reply: Reply): string {
  return createHash('sha256')
    .update(JSON.stringify([conversation.publicId, reply.text, reply.after ?? null]))
    .digest('hex')
}

function requireText(text: string): string {
  const trimmed = text.trim()
  if (trimmed === '')
    throw new AppError('unprocessable', 'The message is empty. Write something first.', {
      fields: [{ field: 'text', problem: 'is empty' }],
    })
  return trimmed
}

function requireAllowed(verdict: SendDecision): void {
  if (!verdict.allowed) throw new AppError('unprocessable', verdict.reason, { reason: verdict.code })
}

function requireNobodyAnswered(db: TenantDb, conversation: Conversation, after: string): void {
  const seen = getMessage(db, after)
  const row = prepared<{ id: number }>(
    db,
    `SELECT id FROM messages WHERE conversation_id = ? AND id > ? AND direction = 'outbound' AND type <> 'event'
       AND status NOT IN ('draft', 'cancelled') LIMIT 1`,
  ).get(conversation.id, seen.id)
  if (!row) return
  const other = findMessageById(db, row.id)!
  const who = other.author === 'assistant' ? 'The assistant' : (other.userName ?? 'Somebody on the phone app')
  throw new AppError(
    'conflict',
    `${who} answered meanwhile. Read that first, then send yours if it is still right.`,
    { reason: 'answered_meanwhile' },
  )
}

/** Sends a draft of the assistant, with the person's changes. */
export function approveDraft(
  db: TenantDb,
  message: Message,
  conversation: Conversation,
  edited: string | undefined,
  author: Author,
  now: Date,
): Message {
  if (message.status !== 'draft')
    throw new AppError('conflict', 'This is no draft any more: it was sent or discarded meanwhile.', {
      reason: 'not_a_draft',
    })
  const text = requireText(edited ?? message.text ?? '')
  requireAllowed(maySend(db, conversation, 'user', text, now))
  db.update(messages)
    .set({ status: 'queued', text, userId: author.id, userName: author.name, via: author.via, sentAt: now })
    .where(eq(messages.id, message.id))
    .run()
  recountDrafts(db, conversation.id)
  prepared(db, 'UPDATE conversations SET disclosed_at = coalesce(disclosed_at, ?) WHERE id = ?').run(
    now.getTime(),
    conversation.id,
  )
  // Not noteAnswered: what the customer wrote after the draft still waits for an answer.
  noteNobodyWaits(db, conversation.id)
  const queued = findMessageById(db, message.id)!
  enqueueDelivery(db, queued, now)
  prepared(
    db,
    `UPDATE conversations SET last_message_at = max(last_message_at, ?), last_snippet = ?, last_author = 'assistant', last_status = 'queued' WHERE id = ?`,
  ).run(now.getTime(), text.slice(0, 140), conversation.id)
  return queued
}

export function discardDraft(db: TenantDb, message: Message): void {
  if (message.status !== 'draft')
    throw new AppError('conflict', 'This is no draft any more: it was sent or discarded meanwhile.', {
      reason: 'not_a_draft',
    })
  db.update(messages).set({ status: 'cancelled' }).where(eq(messages.id, message.id)).run()
  recountDrafts(db, message.conversationId)
}

/** A person decides to send again what failed or may not have arrived. */
export function sendAgain(
  db: TenantDb,
  message: Message,
  conversation: Conversation,
  author: Author,
  now: Date,
): Message {
  if (message.status !== 'failed' && message.status !== 'unknown') {
    throw new AppError('conflict', 'This message needs no second try.', { reason: 'not_failed' })
  }
  return sendReply(db, conversation, { text: message.text ?? '' }, author, now).message
}
