import { prepared, type TenantDb } from '../db/database.ts'
import { getMessage } from '../inbox/messages.ts'
import { AppError } from '../lib/errors.ts'
import { findUnansweredOf } from './unanswered.ts'

/** What a person answered in a chat, with what it answers: the beginning of a question & answer. */
export interface Taught {
  question: string
  answer: string
  conversation: string
  /** Names the customer goes by: they have no place in an answer for everybody. */
  names: string[]
  /** The open question of the list that it settles, if it does. */
  settles: string | undefined
}

const MOST_LINES = 5
const LONGEST_QUESTION = 1000

/** A person's words to one customer, as a draft of what everybody may be told. Nothing is kept until somebody saves it. */
export function taughtBy(db: TenantDb, messageId: string): Taught {
  const message = getMessage(db, messageId)
  const isPersons = message.direction === 'outbound' && (message.author === 'user' || message.userId !== null)
  if (!isPersons || !message.text?.trim() || message.deletedAt !== null || message.type === 'note')
    throw new AppError('not_found', 'There is no answer of a person here.')
  const asked = questionsBefore(db, message.conversationId, message)
  const about = prepared<{ conversation: string; name: string | null; username: string | null }>(
    db,
    `SELECT c.public_id AS conversation, k.name, k.username FROM conversations AS c JOIN contacts AS k ON k.id = c.contact_id
     WHERE c.id = ?`,
  ).get(message.conversationId)!
  return {
    question: asked
      .map(row => row.text)
      .join(' ')
      .slice(0, LONGEST_QUESTION),
    answer: message.text,
    conversation: about.conversation,
    names: [about.name, about.username].filter(name => name !== null),
    settles: asked.map(row => findUnansweredOf(db, row.id)).find(id => id !== undefined),
  }
}

interface Line {
  id: number
  text: string
}

/** What the answer replies to; else what the customer wrote since the business said something before. */
function questionsBefore(
  db: TenantDb,
  conversationId: number,
  answer: { id: number; sentAt: Date; replyTo: string | null },
): Line[] {
  const isAsked = `direction = 'inbound' AND text IS NOT NULL AND deleted_at IS NULL AND about_provider_id IS NULL`
  if (answer.replyTo !== null) {
    const quoted = prepared<Line>(
      db,
      `SELECT id, text FROM messages WHERE conversation_id = ? AND provider_id = ? AND ${isAsked}`,
    ).all(conversationId, answer.replyTo)
    if (quoted.length > 0) return quoted
  }
  const at = answer.sentAt.getTime()
  const before = prepared<Line & { sentAt: number }>(
    db,
    `SELECT id, text, sent_at AS sentAt FROM messages WHERE conversation_id = ? AND ${isAsked} AND (sent_at, id) < (?, ?)
     ORDER BY sent_at DESC, id DESC LIMIT ?`,
  ).all(conversationId, at, answer.id, MOST_LINES)
  const last = before[0]
  if (!last) return []
  const said = prepared<number>(
    db,
    `SELECT max(sent_at) FROM messages WHERE conversation_id = ? AND direction = 'outbound' AND type NOT IN ('event', 'note')
       AND status NOT IN ('draft', 'cancelled', 'failed') AND sent_at < ?`,
  )
    .pluck()
    .get(conversationId, last.sentAt)
  return before.filter(row => row.sentAt > (said ?? 0)).reverse()
}
