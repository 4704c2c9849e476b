import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { OutboundContent } from '../channels/events.ts'
import { decideSend, type SendDecision } from '../channels/gate.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import { rowsOf } from '../db/rows.ts'
import { enqueue } from '../jobs/queue.ts'
import { AppError } from '../lib/errors.ts'
import { newId } from '../lib/ids.ts'
import { say } from '../lib/said.ts'
import { inEnglish } from '../web/said.ts'
import { attachFile } from './attachments.ts'
import { type Composed, composeMessage, splitLongText } from './compose.ts'
import type { Conversation } from './conversations.ts'
import { channelOf, gateState, type SentBy } from './gate-state.ts'
import { cancelUnsentAnswers, handOff, noteAnswered, noteNobodyWaits } from './handoff.ts'
import { addMessage, findMessageById, getMessage, type Message, recountDrafts } from './messages.ts'
import { judgeApproved, judgeByPerson, judgeDiscarded } from './outcomes.ts'
import { type Evidence, idempotencyKeys, messages } from './schema.ts'
import { markOf, movedIn, readSources } from './why-sources.ts'

const rows = rowsOf(messages)

/** Asks the gate (decision 16) whether this may be sent now. The reason is for people. */
export function maySend(
  db: TenantDb,
  conversation: Conversation,
  author: SentBy['author'],
  content: OutboundContent | string,
  now: Date,
  by: Omit<SentBy, 'author'> = {},
): SendDecision {
  const whole: OutboundContent = typeof content === 'string' ? { type: 'text', text: content } : content
  const { problems } = composeMessage(db, channelOf(db, conversation), whole)
  const sentBy = { author, byHand: author === 'user', ...by }
  return decideSend(gateState(db, conversation, whole, problems, sentBy, now))
}

export interface Answer {
  conversation: Conversation
  text: string
  language: string
  evidence: Evidence
  /** Row id of the last inbound message of the turn: a rerun adds nothing. Null for what comes beside the answer. */
  answers: number | null
  as: 'queued' | 'draft'
}

/** Stores the assistant's answer, once for each turn, and asks for its delivery unless it is a draft. In the caller's transaction. */
export function addAnswer(db: TenantDb, answer: Answer, now: Date): Message | undefined {
  const isAnswered = 'SELECT id FROM messages WHERE answers = ?'
  if (answer.answers !== null && prepared<{ id: number }>(db, isAnswered).get(answer.answers))
    return undefined
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

export interface SendOptions {
  /** Public id of the last message the writer had seen. */
  after?: string
  idempotencyKey?: string
  /** What was asked for, where the content is not the same every time: the key stands for exactly this. */
  request?: unknown
  /** It answers nobody, so nothing changes about who does: a template that a program begins with. */
  answersNobody?: boolean
}

export interface Sent {
  /** The last one, where a long text became several. */
  message: Message
  messages: Message[]
  repeated: boolean
}

/**
 * A person, or a program for one, sends a message of any kind: the assistant pauses in this conversation. A text that
 * is too long becomes several, in order. In the caller's transaction.
 */
export function sendContent(
  db: TenantDb,
  conversation: Conversation,
  content: OutboundContent,
  author: Author,
  now: Date,
  options: SendOptions = {},
): Sent {
  const request = options.request ?? [content, options.after ?? null]
  const known = findRepeated(db, conversation, options.idempotencyKey, request)
  if (known) return { message: known, messages: [known], repeated: true }
  const channel = channelOf(db, conversation)
  const parts = splitLongText(channel, content) ?? [content]
  const composed = parts.map(part => composeMessage(db, channel, part))
  if (options.after !== undefined) requireNobodyAnswered(db, conversation, options.after)
  for (const { content: part, problems } of composed) {
    const by = { author: 'user', byHand: author.via === 'web' } as const
    requireAllowed(decideSend(gateState(db, conversation, part, problems, by, now)), problems)
  }
  // A reaction is no answer: whoever waits goes on waiting.
  const answers = content.type !== 'reaction' && !options.answersNobody
  if (answers) {
    judgeByPerson(db, conversation, 'text' in content ? content.text : '', now)
    handOff(db, conversation.id, 'replied', now, author)
    cancelUnsentAnswers(db, conversation.id)
  }
  const queued = composed.map(part => addOutbound(db, conversation, part, author, now))
  if (answers) noteAnswered(db, conversation.id)
  const message = queued.at(-1)!
  keepKey(db, conversation, options.idempotencyKey, request, message, now)
  return { message, messages: queued, repeated: false }
}

export interface Reply extends Pick<SendOptions, 'after' | 'idempotencyKey'> {
  text: string
}

/** A person answers in words. In the caller's transaction. */
export function sendReply(
  db: TenantDb,
  conversation: Conversation,
  { text, ...options }: Reply,
  author: Author,
  now: Date,
): Sent {
  return sendContent(db, conversation, { type: 'text', text: text.trim() }, author, now, options)
}

function addOutbound(
  db: TenantDb,
  conversation: Conversation,
  { content, text, files }: Composed,
  author: Author,
  now: Date,
): Message {
  const values = {
    conversationId: conversation.id,
    direction: 'outbound',
    author: 'user',
    via: author.via,
    userId: author.id,
    userName: author.name,
    type: content.type,
    text,
    status: 'queued',
    replyTo: content.replyTo ?? null,
    content: content.type === 'text' ? null : content,
    sentAt: now,
  } as const
  // A reaction belongs to its message: the list goes on showing what was said last.
  const message =
    content.type === 'reaction'
      ? rows.add(db, { ...values, publicId: newId(now), createdAt: now })
      : addMessage(db, values, now)
  for (const [position, { type, voice, file }] of files.entries()) {
    const name = 'name' in content ? content.name : undefined
    attachFile(db, message.id, file, { kind: voice ? 'voice' : type, name: name ?? null, position }, now)
  }
  enqueueDelivery(db, message, now)
  return message
}

/** The message this key was used for already. Throws where that was another request. */
export function findRepeated(
  db: TenantDb,
  conversation: Conversation,
  key: string | undefined,
  request: unknown,
): Message | undefined {
  if (key === undefined) return undefined
  const row = db.select().from(idempotencyKeys).where(eq(idempotencyKeys.key, key)).get()
  if (!row) return undefined
  if (row.requestHash !== hashOf(conversation, request)) {
    throw new AppError('unprocessable', 'This Idempotency-Key was used for another request. Use a new one.', {
      reason: 'idempotency_key_reused',
    })
  }
  return findMessageById(db, row.messageId)
}

function keepKey(
  db: TenantDb,
  conversation: Conversation,
  key: string | undefined,
  request: unknown,
  message: Message,
  now: Date,
): void {
  if (key === undefined) return
  db.insert(idempotencyKeys)
    .values({ key, requestHash: hashOf(conversation, request), messageId: message.id, at: now })
    .run()
}

/** The same for the same request, in whatever order its fields were written. */
function hashOf(conversation: Conversation, request: unknown): string {
  return createHash('sha256').update(conversation.publicId).update(inOneOrder(request)).digest('hex')
}

function inOneOrder(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

function requireText(text: string): string {
  const trimmed = text.trim()
  if (trimmed === '')
    throw new AppError('unprocessable', 'The message is empty. Write something first.', {
      said: [say('refusal.empty')],
      fields: [{ field: 'text', problem: 'is empty' }],
    })
  return trimmed
}

function requireAllowed(verdict: SendDecision, problems: Composed['problems'] = []): void {
  if (verdict.allowed) return
  const fields = problems.map(({ field, problem }) => ({ field, problem }))
  throw new AppError('unprocessable', verdict.reason, {
    reason: verdict.code,
    said: verdict.said,
    fields,
  })
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
  const said =
    other.author === 'assistant'
      ? say('refusal.answered_by_assistant')
      : other.userName === null
        ? say('refusal.answered_on_phone')
        : say('refusal.answered_meanwhile', { name: other.userName })
  throw new AppError('conflict', inEnglish(said), { reason: 'answered_meanwhile', said: [said] })
}

export interface Approval {
  /** The person's own words, or the draft's where they changed nothing. */
  text?: string | undefined
  /** What they were shown to have changed since the draft was written: `markOf`. */
  seen?: string | undefined
}

/** What the claim check said of the draft does not hold for words that a person put in their place. */
function editedBy(author: Author, { evidence, text: drafted }: Message, text: string) {
  if (!evidence || text === drafted) return {}
  return { evidence: { ...evidence, checks: [], edited: author.name, text: drafted ?? '' } }
}

/** Rows are read again in this transaction: what a draft says must be so still, or the person must have seen that it is not. */
function requireStanding(
  db: TenantDb,
  { evidence, text }: Message,
  edited: string | undefined,
  seen: string | undefined,
): void {
  if (!evidence || (edited !== undefined && seen === undefined)) return
  const moved = movedIn(evidence, text ?? '', readSources(db, [evidence], 'UTC'))
  if (markOf(moved) === (seen ?? '')) return
  throw new AppError(
    'conflict',
    'What this draft says has changed since it was written. Look at it again: nothing was sent.',
    { reason: 'draft_out_of_date', said: [say('refusal.draft_out_of_date')] },
  )
}

/** Sends a draft of the assistant, with the person's changes. */
export function approveDraft(
  db: TenantDb,
  message: Message,
  conversation: Conversation,
  { text: edited, seen }: Approval,
  author: Author,
  now: Date,
): Message {
  if (message.status !== 'draft')
    throw new AppError('conflict', 'This is no draft any more: it was sent or discarded meanwhile.', {
      reason: 'not_a_draft',
      said: [say('refusal.not_a_draft')],
    })
  requireStanding(db, message, edited, seen)
  const text = requireText(edited ?? message.text ?? '')
  requireAllowed(maySend(db, conversation, 'user', text, now, { byHand: false }))
  judgeApproved(db, message, text, now)
  db.update(messages)
    .set({
      status: 'queued',
      text,
      ...editedBy(author, message, text),
      userId: author.id,
      userName: author.name,
      via: author.via,
      sentAt: now,
    })
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

export function discardDraft(db: TenantDb, message: Message, now: Date): void {
  if (message.status !== 'draft')
    throw new AppError('conflict', 'This is no draft any more: it was sent or discarded meanwhile.', {
      reason: 'not_a_draft',
      said: [say('refusal.not_a_draft')],
    })
  judgeDiscarded(db, message, now)
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
    throw new AppError('conflict', 'This message needs no second try.', {
      reason: 'not_failed',
      said: [say('refusal.not_failed')],
    })
  }
  const content = message.content ?? { type: 'text' as const, text: message.text ?? '' }
  return sendContent(db, conversation, content, author, now).message
}
