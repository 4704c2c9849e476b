import { prepared, type TenantDb } from '../db/database.ts'
import type { Conversation } from './conversations.ts'
import { refreshLast } from './messages.ts'

interface Waiting {
  id: number
  sentAt: number
}

/**
 * The customer wrote on while an automatic answer still waited to be sent. It is taken back, and the turn that opens
 * now has what it answered too; so has whatever it would have said first, that it is a machine.
 */
export function takeBackAnswers(db: TenantDb, conversation: Conversation): void {
  if (conversation.handledBy !== 'assistant' || !hasUnsent(db, conversation.id)) return
  const [first, ...more] = prepared<Waiting>(
    db,
    `SELECT id, sent_at AS sentAt FROM messages WHERE conversation_id = ? AND author = 'assistant' AND user_id IS NULL
       AND status = 'queued' AND answers IS NOT NULL ORDER BY id`,
  ).all(conversation.id)
  if (!first) return
  const through = answeredBefore(db, conversation.id, first.id)
  for (const { id, sentAt } of [first, ...more]) {
    prepared(db, "UPDATE messages SET status = 'cancelled', answers = NULL WHERE id = ?").run(id)
    prepared(db, 'UPDATE conversations SET disclosed_at = NULL WHERE id = ? AND disclosed_at = ?').run(
      conversation.id,
      sentAt,
    )
  }
  prepared(
    db,
    `UPDATE conversations SET answered_through = min(answered_through, ?),
       waiting_since = (SELECT min(sent_at) FROM messages WHERE conversation_id = ? AND id > ? AND asks = 1) WHERE id = ?`,
  ).run(through, conversation.id, through, conversation.id)
  refreshLast(db, conversation.id)
}

/** Every message that waits has its job, and nearly always there is none. */
function hasUnsent(db: TenantDb, conversationId: number): boolean {
  const sql = "SELECT 1 FROM jobs WHERE key = ? AND state IN ('ready', 'running') LIMIT 1"
  return prepared(db, sql).get(`send:${conversationId}`) !== undefined
}

/** Row id of the last message of the customer that somebody had answered before this answer was made. */
function answeredBefore(db: TenantDb, conversationId: number, answerId: number): number {
  const row = prepared<{ byAssistant: number | null; byPerson: number | null }>(
    db,
    `SELECT (SELECT max(answers) FROM messages WHERE conversation_id = $conversation AND id < $answer AND status <> 'cancelled') AS byAssistant,
       (SELECT max(i.id) FROM messages AS i WHERE i.conversation_id = $conversation AND i.direction = 'inbound'
          AND i.id < (SELECT max(p.id) FROM messages AS p WHERE p.conversation_id = $conversation AND p.id < $answer
            AND p.direction = 'outbound' AND p.author = 'user' AND p.status <> 'cancelled')) AS byPerson`,
  ).get({ conversation: conversationId, answer: answerId })!
  return Math.max(row.byAssistant ?? 0, row.byPerson ?? 0)
}
