import { prepared, type TenantDb } from '../db/database.ts'
import { addEvent, recountDrafts } from './messages.ts'
import { judgeByPerson } from './outcomes.ts'
import type { Evidence } from './schema.ts'

/** Why a person has the conversation. The words on screen are in the locale files under `handoff.<reason>`. */
export type HandoffReason = string

export const ASSISTANT_OFF: HandoffReason = 'assistant_off'
/** The assistant answers, but not about this: it is off for the topic, or only watches there. */
export const TOPIC_OFF: HandoffReason = 'topic_off'
export const TOPIC_WATCHED: HandoffReason = 'topic_watched'

/** The model that understands what rules are not sure of does not keep up. */
export const SLOW_MODEL: HandoffReason = 'slow_model'
const PASSING = [ASSISTANT_OFF, TOPIC_OFF, TOPIC_WATCHED, SLOW_MODEL]
const IS_PASSING = `IN (${PASSING.map(reason => `'${reason}'`).join(', ')})`

/** These end by themselves, with the customer's next turn that the assistant may look at; a person who acts takes over for good. */
export function isPassing(reason: HandoffReason | null): boolean {
  return reason !== null && PASSING.includes(reason)
}

/** A person takes over: the assistant is silent until it is handed back, and what it had not sent yet is not sent. */
export function handOff(
  db: TenantDb,
  conversationId: number,
  reason: HandoffReason,
  now: Date,
  by: { userId?: string; name?: string } = {},
  evidence: Evidence | null = null,
): void {
  const changed = prepared(
    db,
    `UPDATE conversations SET handled_by = 'person', handoff_reason = ?, handed_off_at = ?, turn_opened_at = NULL, turn_due_at = NULL
     WHERE id = ? AND (handled_by <> 'person' OR (handoff_reason ${IS_PASSING} AND NOT ? ${IS_PASSING}))`,
  ).run(reason, now.getTime(), conversationId, reason).changes
  cancelUnsentAnswers(db, conversationId)
  if (changed > 0)
    addEvent(db, conversationId, 'handoff', { reason, ...(by.name && { by: by.name }) }, now, evidence)
}

/** A person of the team presses the button. What the assistant had ready is judged by that. In the caller's transaction. */
export function takeOver(
  db: TenantDb,
  conversation: { id: number; handledBy: string },
  now: Date,
  by: { userId?: string; name?: string } = {},
): void {
  judgeByPerson(db, conversation, null, now)
  handOff(db, conversation.id, 'taken_over', now, by)
}

/**
 * A person wrote elsewhere: in the phone app, in Meta's inbox. By Meta's time: what was written before the assistant
 * got the conversation back, and only arrives now, changes nothing about that.
 */
export function handOffToPhone(db: TenantDb, conversationId: number, sentAt: Date): void {
  const at = sentAt.getTime()
  const row = prepared<{ handledBy: string; handedBackAt: number | null }>(
    db,
    'SELECT handled_by AS handledBy, handed_back_at AS handedBackAt FROM conversations WHERE id = ?',
  ).get(conversationId)!
  // WhatsApp counts in whole seconds.
  if (row.handedBackAt !== null && at < Math.floor(row.handedBackAt / 1000) * 1000) return
  handOff(db, conversationId, 'phone', sentAt)
  prepared(
    db,
    'UPDATE conversations SET handed_off_at = max(coalesce(handed_off_at, 0), ?) WHERE id = ?',
  ).run(at, conversationId)
  if (row.handledBy === 'person') beginEarlier(db, conversationId, at, row.handedBackAt ?? 0)
}

/** The line about it stands at the first of the messages a person wrote, whichever of them came first. */
function beginEarlier(db: TenantDb, conversationId: number, at: number, since: number): void {
  prepared(
    db,
    `UPDATE messages SET sent_at = ? WHERE sent_at > ? AND id = (
       SELECT id FROM messages WHERE conversation_id = ? AND type = 'event' AND json_extract(payload, '$.kind') = 'handoff'
         AND json_extract(payload, '$.reason') = 'phone' AND sent_at > ? ORDER BY sent_at LIMIT 1)`,
  ).run(at, at, conversationId, since)
}

/** The assistant may answer again, from the customer's next message on. */
export function handBack(db: TenantDb, conversationId: number, now: Date, by: { name?: string } = {}): void {
  const changed = prepared(
    db,
    `UPDATE conversations SET handled_by = 'assistant', handoff_reason = NULL, handed_off_at = NULL, handed_back_at = ?
     WHERE id = ? AND handled_by <> 'assistant'`,
  ).run(now.getTime(), conversationId).changes
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
  prepared(
    db,
    `UPDATE conversations SET waiting_since = NULL, unread = 0,
       read_through = (SELECT coalesce(max(id), 0) FROM messages WHERE conversation_id = ?) WHERE id = ?`,
  ).run(conversationId, conversationId)
}

/** A person answered elsewhere, at Meta's time: what the customer sent up to then waits no more, what came later does. */
export function noteAnsweredElsewhere(db: TenantDb, conversationId: number, sentAt: Date): void {
  const at = sentAt.getTime()
  const before = prepared<{ at: number | null }>(
    db,
    'SELECT answered_at AS at FROM conversations WHERE id = ?',
  ).get(conversationId)!
  if (before.at !== null && before.at > at) return
  prepared(db, 'UPDATE conversations SET answered_at = ? WHERE id = ?').run(at, conversationId)
  prepared(
    db,
    'UPDATE messages SET asks = 0 WHERE conversation_id = ? AND sent_at BETWEEN ? AND ? AND asks = 1',
  ).run(conversationId, before.at ?? 0, at)
  recountOpen(db, conversationId)
}

/** After something was answered elsewhere or taken back: how much is unread, and since when somebody waits. */
export function recountOpen(db: TenantDb, conversationId: number): void {
  prepared(
    db,
    `UPDATE conversations SET
       unread = min(unread, (SELECT count(*) FROM messages AS m WHERE m.conversation_id = conversations.id
         AND m.sent_at > coalesce(answered_at, 0) AND m.id > read_through AND m.direction = 'inbound'
         AND m.type <> 'system' AND m.about_provider_id IS NULL AND m.deleted_at IS NULL)),
       waiting_since = CASE WHEN waiting_since IS NULL THEN NULL ELSE
         (SELECT min(m.sent_at) FROM messages AS m WHERE m.conversation_id = conversations.id
           AND m.sent_at >= coalesce(answered_at, 0) AND m.id > answered_through AND m.asks = 1 AND m.deleted_at IS NULL) END
     WHERE id = ?`,
  ).run(conversationId)
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
