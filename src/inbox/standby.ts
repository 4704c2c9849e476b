import { addNotice, resolveNotices } from '../channels/notices.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import type { Conversation } from './conversations.ts'
import { cancelUnsentAnswers } from './handoff.ts'

/** Another app, or Meta's own assistant, has the thread: the later sign by Meta's time holds. */
export function isInStandby({
  standbyAt,
  controlAt,
}: Pick<Conversation, 'standbyAt' | 'controlAt'>): boolean {
  return standbyAt !== null && (controlAt === null || standbyAt > controlAt)
}

const KIND = 'standby'
const SENTENCE =
  'Another app, or Meta’s own assistant, has conversations of this account. They are shown here, and our assistant is silent in them until they come back. To change that, make this app the default in the account’s settings at Meta.'

/** A sign that another app has the thread. Nothing of ours that has not left yet is sent into it. */
export function noteStandby(
  db: TenantDb,
  channelId: number,
  conversationId: number,
  at: Date,
  now: Date,
): void {
  const row = prepared<{ inStandby: number }>(
    db,
    `UPDATE conversations SET standby_at = max(coalesce(standby_at, 0), ?) WHERE id = ?
     RETURNING standby_at > coalesce(control_at, 0) AS inStandby`,
  ).get(at.getTime(), conversationId)
  if (!row?.inStandby) return
  prepared(db, 'UPDATE conversations SET turn_opened_at = NULL, turn_due_at = NULL WHERE id = ?').run(
    conversationId,
  )
  cancelUnsentAnswers(db, conversationId)
  prepared(db, 'UPDATE channels SET standby_since = min(coalesce(standby_since, ?), ?) WHERE id = ?').run(
    at.getTime(),
    at.getTime(),
    channelId,
  )
  addNotice(db, channelId, { kind: KIND, severity: 'warning', sentence: SENTENCE }, now)
}

/** A sign that the thread is ours. With the last one back, the channel is. */
export function noteControl(
  db: TenantDb,
  channelId: number,
  conversation: Pick<Conversation, 'id' | 'standbyAt'>,
  at: Date,
  now: Date,
): void {
  prepared(db, 'UPDATE conversations SET control_at = max(coalesce(control_at, 0), ?) WHERE id = ?').run(
    at.getTime(),
    conversation.id,
  )
  if (conversation.standbyAt === null) return
  const others = prepared(
    db,
    `SELECT 1 FROM conversations WHERE channel_id = ? AND standby_at IS NOT NULL AND standby_at > coalesce(control_at, 0) LIMIT 1`,
  ).get(channelId)
  if (others) return
  prepared(db, 'UPDATE channels SET standby_since = NULL WHERE id = ?').run(channelId)
  resolveNotices(db, channelId, [KIND], now)
}
