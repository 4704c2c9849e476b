import { eq } from 'drizzle-orm'
import { prepared, type TenantDb } from '../db/database.ts'
import { addEvent, recountDrafts } from './messages.ts'
import { conversations } from './schema.ts'

/** Why a person has the conversation. The words on screen are in the locale files under `handoff.<reason>`. */
export type HandoffReason = string

/** Only this one ends by itself, once the assistant is switched on again; a person who acts takes over for good. */
export const ASSISTANT_OFF: HandoffReason = 'assistant_off'

/** A person takes over: the assistant is silent until it is handed back, and what it had not sent yet is not sent. */
export function handOff(
  db: TenantDb,
  conversationId: number,
  reason: HandoffReason,
  now: Date,
  by: { userId?: string; name?: string } = {},
): void {
  const changed = prepared(
    db,
    `UPDATE conversations SET handled_by = 'person', handoff_reason = ?, handed_off_at = ?, turn_opened_at = NULL, turn_due_at = NULL
     WHERE id = ? AND (handled_by <> 'person' OR (handoff_reason = '${ASSISTANT_OFF}' AND ? <> '${ASSISTANT_OFF}'))`,
  ).run(reason, now.getTime(), conversationId, reason).changes
  cancelUnsentAnswers(db, conversationId)
  if (changed > 0) addEvent(db, conversationId, 'handoff', { reason, ...(by.name && { by: by.name }) }, now)
}

/** The assistant may answer again, from the customer's next message on. */
export function handBack(db: TenantDb, conversationId: number, now: Date, by: { name?: string } = {}): void {
  const changed = prepared(
    db,
    `UPDATE conversations SET handled_by = 'assistant', handoff_reason = NULL, handed_off_at = NULL WHERE id = ? AND handled_by <> 'assistant'`,
  ).run(conversationId).changes
  if (changed > 0) addEvent(db, conversationId, 'handback', by.name ? { by: by.name } : {}, now)
}

/** Automatic answers that are drafts or still queued. One that is on its way cannot be called back. */
export function cancelUnsentAnswers(db: TenantDb, conversationId: number): void {
  const changed = prepared(
    db,
    `UPDATE messages SET status = 'cancelled' WHERE conversation_id = ? AND author IN ('assistant', 'flow') AND status IN ('draft', 'queued')`,
  ).run(conversationId).changes
  if (changed > 0) recountDrafts(db, conversationId)
}

/** Nobody waits for us any more in this conversation. */
export function noteNobodyWaits(db: TenantDb, conversationId: number): void {
  db.update(conversations)
    .set({ waitingSince: null, unread: 0 })
    .where(eq(conversations.id, conversationId))
    .run()
}

/** A person answered what was asked so far: once it is handed back, the assistant does not answer it again. */
export function noteAnswered(db: TenantDb, conversationId: number): void {
  noteNobodyWaits(db, conversationId)
  prepared(
    db,
    `UPDATE conversations SET answered_through = max(answered_through,
       coalesce((SELECT max(id) FROM messages WHERE conversation_id = ? AND direction = 'inbound'), 0)) WHERE id = ?`,
  ).run(conversationId, conversationId)
}
