import { addNotice, resolveNotices } from '../channels/notices.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import { say } from '../lib/said.ts'
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
  refreshChannel(db, channelId, now)
}

/** A sign that the thread is ours. */
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
  if (conversation.standbyAt !== null) refreshChannel(db, channelId, now)
}

/** The channel is in standby while any of its threads is. */
function refreshChannel(db: TenantDb, channelId: number, now: Date): void {
  const { since } = prepared<{ since: number | null }>(
    db,
    `UPDATE channels SET standby_since = (SELECT min(standby_at) FROM conversations
       WHERE channel_id = channels.id AND standby_at IS NOT NULL AND standby_at > coalesce(control_at, 0))
     WHERE id = ? RETURNING standby_since AS since`,
  ).get(channelId)!
  if (since === null) resolveNotices(db, channelId, [KIND], now)
  else addNotice(db, channelId, { kind: KIND, severity: 'warning', said: [say('notice.standby')] }, now)
}
