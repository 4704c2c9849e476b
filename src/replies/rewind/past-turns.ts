import { prepared, type TenantDb } from '../../db/database.ts'
import { type Conversation, getConversationById } from '../../inbox/conversations.ts'
import { findMessageById, type Message } from '../../inbox/messages.ts'
import { quietMsOf } from '../settings.ts'
import type { Selection } from './rewind.ts'

/** What a customer wrote in one go, and what really became of it. */
export interface PastTurn {
  conversation: Conversation
  /** Oldest first. */
  messages: Message[]
  /** Why a person took it or was asked to, in the words of the thread's line; null when nobody was. */
  handoff: string | null
  /** What was said to it first, by whom ever. */
  answer: Message | undefined
}

const DAY_MS = 86_400_000
/** Meta counts in whole seconds. */
const ROUNDING_MS = 1_000
/** One answer may have come long after what it answers; but what lay apart by more than this was no one turn. */
const LONGEST_GAP_MS = 600_000
const MOST_IN_A_TURN = 20
/** Looking further back would take longer than anybody waits for a selection that hardly fits anything. */
const MOST_LOOKED_AT = 20_000

/** What a customer said: no reaction, no line about the thread, nothing taken back. */
const IS_SAID = `m.direction = 'inbound' AND m.author = 'contact' AND m.deleted_at IS NULL AND m.about_provider_id IS NULL
  AND m.standby = 0 AND m.type NOT IN ('event', 'system', 'reaction', 'deleted', 'revoke', 'request_welcome')`
/** What the customer got to see of us. */
const IS_ANSWER = `m.direction = 'outbound' AND m.type NOT IN ('event', 'note', 'reaction') AND m.status NOT IN ('draft', 'cancelled', 'failed')`

/** Row ids of the newest messages of the turns that fit, latest first. */
export function* findPastTurns(db: TenantDb, selection: Selection, now: Date): Generator<number> {
  const since = selection.days === undefined ? 0 : now.getTime() - selection.days * DAY_MS
  const page = prepared<{ id: number }>(
    db,
    `SELECT m.id FROM messages AS m JOIN conversations AS c ON c.id = m.conversation_id JOIN channels ON channels.id = c.channel_id
     WHERE m.id < ? AND m.sent_at >= ? AND m.sent_at <= ? AND ${IS_SAID} AND (? = '' OR channels.public_id = ?)
     ORDER BY m.id DESC LIMIT 200`,
  )
  const channel = selection.channel ?? ''
  let found = 0
  let lookedAt = 0
  for (let below = Number.MAX_SAFE_INTEGER; ; ) {
    const rows = page.all(below, since, now.getTime(), channel, channel)
    for (const { id } of rows) {
      const turn = turnEndingWith(db, id)
      if (!turn || (selection.onlyHandoffs && turn.handoff === null)) continue
      yield id
      if (++found >= selection.last) return
    }
    lookedAt += rows.length
    if (rows.length < 200 || lookedAt >= MOST_LOOKED_AT) return
    below = rows.at(-1)!.id
  }
}

/** The turn whose newest message this is; undefined if it is none, or says nothing in words. */
export function turnEndingWith(db: TenantDb, messageId: number): PastTurn | undefined {
  const last = findMessageById(db, messageId)
  if (!last || last.deletedAt !== null) return undefined
  const quietMs = quietMsOf(db)
  const next = nextSaid(db, last)
  if (next && isOneTurn(db, last, next, quietMs)) return undefined
  const messages = [last]
  for (let first = last; messages.length < MOST_IN_A_TURN; ) {
    const before = lastSaid(db, first)
    if (!before || !isOneTurn(db, before, first, quietMs)) break
    messages.unshift(before)
    first = before
  }
  if (messages.every(message => !message.text?.trim())) return undefined
  return {
    conversation: getConversationById(db, last.conversationId),
    messages,
    ...whatBecameOf(db, last, next),
  }
}

/** The language the conversation was in before this turn. */
export function languageBefore(db: TenantDb, { messages: [first] }: PastTurn): string | undefined {
  const row = prepared<{ language: string }>(
    db,
    `SELECT language FROM messages WHERE conversation_id = ? AND id < ? AND author = 'assistant' AND language IS NOT NULL
     ORDER BY id DESC LIMIT 1`,
  ).get(first!.conversationId, first!.id)
  return row?.language
}

/** When the customer wrote before this turn; undefined when it was the first. */
export function silentSince(db: TenantDb, { messages: [first] }: PastTurn): Date | undefined {
  const row = prepared<{ at: number | null }>(
    db,
    `SELECT max(sent_at) AS at FROM messages WHERE conversation_id = ? AND direction = 'inbound' AND sent_at < ?`,
  ).get(first!.conversationId, first!.sentAt.getTime())
  return row?.at ? new Date(row.at) : undefined
}

function nextSaid(db: TenantDb, after: Message): Message | undefined {
  return neighbour(
    db,
    `SELECT m.id FROM messages AS m WHERE m.conversation_id = ? AND (m.sent_at, m.id) > (?, ?) AND ${IS_SAID} ORDER BY m.sent_at, m.id LIMIT 1`,
    after,
  )
}

function lastSaid(db: TenantDb, before: Message): Message | undefined {
  return neighbour(
    db,
    `SELECT m.id FROM messages AS m WHERE m.conversation_id = ? AND (m.sent_at, m.id) < (?, ?) AND ${IS_SAID} ORDER BY m.sent_at DESC, m.id DESC LIMIT 1`,
    before,
  )
}

function neighbour(db: TenantDb, sql: string, of: Message): Message | undefined {
  const row = prepared<{ id: number }>(db, sql).get(of.conversationId, of.sentAt.getTime(), of.id)
  return row && findMessageById(db, row.id)
}

/** Would the assistant have taken both as one, or did it? */
function isOneTurn(db: TenantDb, earlier: Message, later: Message, quietMs: number): boolean {
  const between = prepared<{ n: number }>(
    db,
    `SELECT count(*) AS n FROM messages AS m WHERE m.conversation_id = ? AND (m.sent_at, m.id) > (?, ?) AND (m.sent_at, m.id) < (?, ?) AND ${IS_ANSWER}`,
  ).get(earlier.conversationId, earlier.sentAt.getTime(), earlier.id, later.sentAt.getTime(), later.id)!.n
  if (between > 0 || wasAnsweredItself(db, earlier)) return false
  const gap = later.sentAt.getTime() - earlier.sentAt.getTime()
  return gap <= quietMs + ROUNDING_MS || (gap <= LONGEST_GAP_MS && wereAnsweredTogether(db, earlier, later))
}

/** Did a turn of the assistant end here? */
function wasAnsweredItself(db: TenantDb, message: Message): boolean {
  return prepared(db, 'SELECT 1 FROM messages WHERE answers = ?').get(message.id) !== undefined
}

function wereAnsweredTogether(db: TenantDb, earlier: Message, later: Message): boolean {
  const row = prepared<{ answers: number | null }>(
    db,
    // The plus keeps to the conversation's own index.
    'SELECT min(answers) AS answers FROM messages WHERE conversation_id = ? AND +answers >= ?',
  ).get(earlier.conversationId, earlier.id)
  return row !== undefined && row.answers !== null && row.answers >= later.id
}

/** What followed, up to the customer's next turn. */
function whatBecameOf(
  db: TenantDb,
  last: Message,
  next: Message | undefined,
): Pick<PastTurn, 'handoff' | 'answer'> {
  const span = [
    last.conversationId,
    last.sentAt.getTime(),
    last.id,
    next?.sentAt.getTime() ?? Number.MAX_SAFE_INTEGER,
    next?.id ?? Number.MAX_SAFE_INTEGER,
  ]
  const within = 'm.conversation_id = ? AND (m.sent_at, m.id) > (?, ?) AND (m.sent_at, m.id) < (?, ?)'
  const handoff = prepared<{ reason: string | null }>(
    db,
    `SELECT json_extract(m.payload, '$.reason') AS reason FROM messages AS m WHERE ${within} AND m.type = 'event'
       AND json_extract(m.payload, '$.kind') = 'handoff' ORDER BY m.sent_at, m.id LIMIT 1`,
  ).get(...span)
  const answer = prepared<{ id: number }>(
    db,
    `SELECT m.id FROM messages AS m WHERE ${within} AND ${IS_ANSWER} ORDER BY m.sent_at, m.id LIMIT 1`,
  ).get(...span)
  return {
    handoff: handoff ? (handoff.reason ?? 'unsure') : null,
    answer: answer && findMessageById(db, answer.id),
  }
}
