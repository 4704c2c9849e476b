import type { InboundMessage } from '../channels/events.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import { enqueue } from '../jobs/queue.ts'
import { type Conversation, getConversationById } from './conversations.ts'
import type { Message } from './messages.ts'
import { isInStandby } from './standby.ts'
import { takeBackAnswers } from './take-back.ts'

/** Past this age nothing is answered automatically: Meta repeats for days, and the customer has moved on. */
const TOO_OLD_TO_ANSWER_MS = 24 * 3_600_000

/**
 * What a message of the customer means for its conversation. By Meta's time throughout: the same messages in another
 * order leave the same conversation. A handoff ends by Done followed by a new message; everything else about it stays.
 */
export function noteInbound(
  db: TenantDb,
  { id }: Conversation,
  message: Message,
  inbound: Pick<InboundMessage, 'type' | 'opensWindow' | 'history' | 'standby'>,
  { now, quietMs }: { now: Date; quietMs: number },
): void {
  const at = message.sentAt.getTime()
  if (inbound.opensWindow)
    prepared(
      db,
      `UPDATE conversations SET last_inbound_at = max(coalesce(last_inbound_at, 0), ?),
         unreachable_at = CASE WHEN unreachable_at <= ? THEN NULL ELSE unreachable_at END WHERE id = ?`,
    ).run(at, at, id)
  // What Meta itself reports, and what is past, calls for nobody.
  if (inbound.type === 'system' || inbound.history) return
  reopen(db, id, at)
  prepared(
    db,
    `UPDATE conversations SET unread = unread + 1,
       waiting_since = CASE WHEN ? THEN min(coalesce(waiting_since, ?), ?) ELSE waiting_since END
     WHERE id = ? AND coalesce(answered_at, 0) <= ?`,
  ).run(message.asks ? 1 : 0, at, at, id, at)
  const tooOld = now.getTime() - at > TOO_OLD_TO_ANSWER_MS
  if (message.asks && !tooOld) openTurn(db, getConversationById(db, id), quietMs, now)
}

function reopen(db: TenantDb, conversationId: number, at: number): void {
  const handsBack = "status = 'done' AND handled_by <> 'assistant' AND coalesce(handed_off_at, 0) <= $at"
  prepared(
    db,
    `UPDATE conversations SET status = 'open', snoozed_until = NULL,
       handed_back_at = CASE WHEN ${handsBack} THEN max(coalesce(handed_back_at, 0), $at) ELSE handed_back_at END,
       handoff_reason = CASE WHEN ${handsBack} THEN NULL ELSE handoff_reason END,
       handled_by = CASE WHEN ${handsBack} THEN 'assistant' ELSE handled_by END
     WHERE id = $id AND status <> 'open'`,
  ).run({ at, id: conversationId })
}

/**
 * Messages sent in quick succession are one turn, answered once: it closes when the customer has been quiet for
 * `quietMs`, and after four times that in any case.
 */
function openTurn(db: TenantDb, conversation: Conversation, quietMs: number, nowAt: Date): void {
  if (isInStandby(conversation)) return
  takeBackAnswers(db, conversation)
  const now = nowAt.getTime()
  const openedAt = conversation.turnOpenedAt?.getTime() ?? now
  const dueAt = Math.max(now, Math.min(now + quietMs, openedAt + 4 * quietMs))
  prepared(db, 'UPDATE conversations SET turn_opened_at = ?, turn_due_at = ? WHERE id = ?').run(
    openedAt,
    dueAt,
    conversation.id,
  )
  enqueue(db, 'replies.respond', { conversationId: conversation.id }, nowAt, {
    key: `respond:${conversation.id}`,
    dedupe: `respond:${conversation.id}`,
    runAt: new Date(dueAt),
  })
}
