import { prepared, type TenantDb } from '../db/database.ts'
import type { Conversation } from '../inbox/conversations.ts'
import { findMessageById, type Message } from '../inbox/messages.ts'
import { isInStandby } from '../inbox/standby.ts'
import { heardBy, saidIn, seenIn } from '../inbox/words.ts'

const MAX_TURN_MESSAGES = 20
const HISTORY_BLOCK = 8
/** It was written, or heard. */
const SAYS = `(text IS NOT NULL OR type <> 'text' AND EXISTS (SELECT 1 FROM attachments AS a
  JOIN attachment_words AS w ON w.attachment_id = a.id
  WHERE a.message_id = messages.id AND w.how = 'heard' AND w.state = 'done' AND messages.deleted_at IS NULL))`

/** What the customer wrote since the last answer, oldest first: not what was taken back, nothing while another app has the thread. */
export function openTurnMessages(db: TenantDb, conversation: Conversation): Message[] {
  if (isInStandby(conversation)) return []
  return prepared<{ id: number }>(
    db,
    `SELECT id FROM messages WHERE conversation_id = ? AND id > ? AND direction = 'inbound' AND asks = 1
       AND deleted_at IS NULL ORDER BY id DESC LIMIT ?`,
  )
    .all(conversation.id, conversation.answeredThrough, MAX_TURN_MESSAGES)
    .map(row => findMessageById(db, row.id)!)
    .sort((a, b) => a.sentAt.getTime() - b.sentAt.getTime() || a.id - b.id)
}

/** Kinds whose words are all there is to them. */
const READABLE = new Set(['text', 'button', 'interactive', 'postback', 'quick_reply'])

export const isReadable = ({ type }: Pick<Message, 'type'>): boolean => READABLE.has(type)

/** What the messages of a turn say, and what of them cannot be read. */
export interface TurnWords {
  text: string
  /** Kinds in it that nobody here can look at: a photo, a voice note that nobody heard. */
  unreadable: string[]
  /** What a model saw in its pictures. */
  seen: string
  /** The model that heard its voice notes. */
  heardBy: string | null
}

export function wordsOf(db: TenantDb, messages: Message[]): TurnWords {
  const said = new Map(messages.map(message => [message.id, saidIn(db, message)]))
  const sensed = messages.filter(message => !isReadable(message))
  // A voice note that was heard is as good as read; a picture that was seen is not.
  const dark = sensed.filter(({ id, text }) => said.get(id) === (text ?? ''))
  const ids = sensed.map(({ id }) => id)
  return {
    text: [...said.values()].filter(text => text !== '').join('\n'),
    unreadable: [...new Set(dark.map(({ type }) => type))],
    seen: dark
      .map(message => seenIn(db, message))
      .join('\n')
      .trim(),
    heardBy: ids.length === 0 ? null : heardBy(db, ids),
  }
}

/**
 * The lines before the turn, oldest first. The start moves in blocks: a prompt that begins with the same lines as the
 * one before is mostly evaluated already.
 */
export function recentHistory(
  db: TenantDb,
  conversation: Conversation,
  turn: Message[],
): { id: number; from: 'contact' | 'business'; text: string }[] {
  const turnIds = turn.map(message => message.id)
  const before = Math.min(...turnIds)
  const count = prepared<{ n: number }>(
    db,
    `SELECT count(*) AS n FROM messages WHERE conversation_id = ? AND id < ? AND ${SAYS} AND about_provider_id IS NULL AND status NOT IN ('draft', 'cancelled', 'failed')`,
  ).get(conversation.id, before)!.n
  const skipped = Math.floor(Math.max(0, count - HISTORY_BLOCK) / HISTORY_BLOCK) * HISTORY_BLOCK
  return prepared<{ id: number; direction: string; type: string; text: string | null }>(
    db,
    `SELECT id, direction, type, text FROM messages WHERE conversation_id = ? AND id < ? AND ${SAYS} AND about_provider_id IS NULL
       AND status NOT IN ('draft', 'cancelled', 'failed') ORDER BY id LIMIT ? OFFSET ?`,
  )
    .all(conversation.id, before, 2 * HISTORY_BLOCK, skipped)
    .map(row => ({
      id: row.id,
      from: row.direction === 'inbound' ? ('contact' as const) : ('business' as const),
      text: saidIn(db, row),
    }))
}
