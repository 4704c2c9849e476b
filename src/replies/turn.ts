import { prepared, type TenantDb } from '../db/database.ts'
import type { Conversation } from '../inbox/conversations.ts'
import { findMessageById, type Message } from '../inbox/messages.ts'
import { isInStandby } from '../inbox/standby.ts'

const MAX_TURN_MESSAGES = 20
const HISTORY_BLOCK = 8

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

/** Kinds in a turn that nobody here can look at: a photo, a voice note. */
export function unreadableIn(messages: Message[]): string[] {
  return [...new Set(messages.map(message => message.type).filter(type => !READABLE.has(type)))]
}

export function wordsOf(messages: Message[]): string {
  return messages
    .map(message => message.text ?? '')
    .filter(text => text !== '')
    .join('\n')
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
    `SELECT count(*) AS n FROM messages WHERE conversation_id = ? AND id < ? AND text IS NOT NULL AND about_provider_id IS NULL AND status NOT IN ('draft', 'cancelled', 'failed')`,
  ).get(conversation.id, before)!.n
  const skipped = Math.floor(Math.max(0, count - HISTORY_BLOCK) / HISTORY_BLOCK) * HISTORY_BLOCK
  return prepared<{ id: number; direction: string; text: string }>(
    db,
    `SELECT id, direction, text FROM messages WHERE conversation_id = ? AND id < ? AND text IS NOT NULL AND about_provider_id IS NULL
       AND status NOT IN ('draft', 'cancelled', 'failed') ORDER BY id LIMIT ? OFFSET ?`,
  )
    .all(conversation.id, before, 2 * HISTORY_BLOCK, skipped)
    .map(row => ({
      id: row.id,
      from: row.direction === 'inbound' ? ('contact' as const) : ('business' as const),
      text: row.text,
    }))
}
