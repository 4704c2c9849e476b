import { eq } from 'drizzle-orm'
import { failureReason } from '../channels/errors.ts'
import type { DeliveryUpdate } from '../channels/events.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import { findByProviderId, findMessageById, type Message } from './messages.ts'
import { type MessageStatus, messages, sendAttempts } from './schema.ts'

/** Statuses only move forward: Meta gives them no order. */
const RANK: Partial<Record<MessageStatus, number>> = {
  queued: 0,
  sending: 1,
  unknown: 1,
  sent: 2,
  delivered: 3,
  read: 4,
}

/** The status after an update, or undefined when it changes nothing. A late "delivered" wins over "failed". */
export function nextStatus(
  current: MessageStatus,
  update: DeliveryUpdate['status'],
): MessageStatus | undefined {
  if (update === 'failed') return (RANK[current] ?? 9) < RANK.delivered! ? 'failed' : undefined
  if (current === 'failed') return update === 'sent' ? undefined : update
  const now = RANK[current]
  return now !== undefined && RANK[update]! > now ? update : undefined
}

/** Applies a delivery update; keeps it for later when the message it names is not known yet. A watermark needs its conversation. */
export function applyDeliveryUpdate(
  db: TenantDb,
  update: DeliveryUpdate,
  conversationId: number | undefined,
  now: Date,
): void {
  for (const providerId of update.providerIds) {
    const message = findByProviderId(db, providerId) ?? adoptByAttempt(db, update.attemptId, providerId)
    if (message) applyStatus(db, message, update)
    else {
      prepared(db, 'INSERT INTO early_statuses (provider_id, "update", at) VALUES (?, ?, ?)').run(
        providerId,
        JSON.stringify(update),
        now.getTime(),
      )
    }
  }
  if (update.watermark && conversationId !== undefined) {
    const rows = prepared<{ id: number }>(
      db,
      `SELECT id FROM messages WHERE conversation_id = ? AND direction = 'outbound' AND sent_at <= ? AND provider_id IS NOT NULL
       AND status IN ('sent', 'delivered', 'unknown') ORDER BY sent_at DESC LIMIT 200`,
    ).all(conversationId, update.watermark.getTime())
    for (const row of rows) applyStatus(db, findMessageById(db, row.id)!, update)
  }
}

/** The answer to our send got lost, but Meta gives back our attempt id: it was sent after all. */
export function adoptByAttempt(
  db: TenantDb,
  attemptId: string | undefined,
  providerId: string,
): Message | undefined {
  if (attemptId === undefined) return undefined
  const attempt = db.select().from(sendAttempts).where(eq(sendAttempts.id, attemptId)).get()
  const message = attempt && findMessageById(db, attempt.messageId)
  if (!message || (message.providerId !== null && message.providerId !== providerId)) return undefined
  return attachProviderId(db, message, providerId)
}

/** Meta took it: from here on its id names the message. Statuses that came earlier are applied now. */
export function attachProviderId(db: TenantDb, message: Message, providerId: string): Message {
  const taken = findByProviderId(db, providerId)
  if (!taken) {
    const status = ['queued', 'sending', 'unknown'].includes(message.status) ? 'sent' : message.status
    db.update(messages)
      .set({ providerId, status, failureCode: null, failureReason: null })
      .where(eq(messages.id, message.id))
      .run()
    prepared(db, 'UPDATE conversations SET last_status = ? WHERE id = ? AND last_message_at = ?').run(
      status,
      message.conversationId,
      message.sentAt.getTime(),
    )
    applyEarlyStatuses(db, providerId)
  }
  return findMessageById(db, message.id)!
}

function applyEarlyStatuses(db: TenantDb, providerId: string): void {
  const rows = prepared<{ id: number; update: string }>(
    db,
    'SELECT id, "update" FROM early_statuses WHERE provider_id = ? ORDER BY id',
  ).all(providerId)
  for (const row of rows) {
    const message = findByProviderId(db, providerId)
    const update = JSON.parse(row.update) as Omit<DeliveryUpdate, 'at'> & { at: string }
    if (message)
      applyStatus(db, message, { ...(update as unknown as DeliveryUpdate), at: new Date(update.at) })
    prepared(db, 'DELETE FROM early_statuses WHERE id = ?').run(row.id)
  }
}

function applyStatus(db: TenantDb, message: Message, update: DeliveryUpdate): void {
  if (message.direction !== 'outbound') return
  const status = nextStatus(message.status, update.status)
  if (!status) return
  const failure = status === 'failed' ? update.failure : undefined
  db.update(messages)
    .set({
      status,
      ...((status === 'delivered' || status === 'read') && {
        deliveredAt: message.deliveredAt ?? update.at,
        failureCode: null,
        failureReason: null,
      }),
      ...(status === 'read' && { readAt: update.at }),
      ...(failure && {
        failureCode: failure.code,
        failureReason: failureReason(update.channel, failure.code),
      }),
    })
    .where(eq(messages.id, message.id))
    .run()
  prepared(db, 'UPDATE conversations SET last_status = ? WHERE id = ? AND last_message_at = ?').run(
    status,
    message.conversationId,
    message.sentAt.getTime(),
  )
}
