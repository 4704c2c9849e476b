import { prepared, type TenantDb } from '../../db/database.ts'
import type { Conversation } from '../../inbox/conversations.ts'
import type { OpenTurn } from './open-turn.ts'

const DAY_MS = 24 * 3_600_000

/** In the first automatic message of a conversation, and again after a day of the customer's silence. */
export function needsDisclosure(db: TenantDb, conversation: Conversation, open: OpenTurn): boolean {
  if (conversation.disclosedAt === null) return true
  const first = open.messages[0]!
  const before = prepared<{ at: number | null }>(
    db,
    "SELECT max(sent_at) AS at FROM messages WHERE conversation_id = ? AND direction = 'inbound' AND sent_at < ?",
  ).get(conversation.id, first.sentAt.getTime())?.at
  return before !== null && before !== undefined && first.sentAt.getTime() - before > DAY_MS
}

export function noteDisclosed(db: TenantDb, conversation: Conversation, now: Date): void {
  prepared(db, 'UPDATE conversations SET disclosed_at = ? WHERE id = ?').run(now.getTime(), conversation.id)
}
