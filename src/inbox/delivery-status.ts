import { eq } from 'drizzle-orm'
import type { ChannelKind, DeliveryUpdate, Identity } from '../channels/events.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import { earlier } from '../lib/moments.ts'
import { inEnglish } from '../web/said.ts'
import { absorbChanges } from './changes.ts'
import { findByProviderId, findMessageById, type Message } from './messages.ts'
import { actOnFailure, saidOfRefusal } from './refusals.ts'
import { type MessageStatus, messages, sendAttempts } from './schema.ts'
import { countUnknown, noteBilling, noteOutcome } from './spending.ts'

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
    const message = findByProviderId(db, providerId) ?? adoptByAttempt(db, update.attemptId, providerId, now)
    if (message) applyStatus(db, message, update, now)
    else keepForLater(db, providerId, update, now)
  }
  if (!update.watermark) return
  if (conversationId !== undefined) moveWatermark(db, conversationId, update, now)
  else
    for (const identity of update.recipient?.identities ?? [])
      keepForLater(db, watermarkKey(update, identity), update, now)
}

/**
 * A message that is not here may never be: another program may send on the same number. What it costs is counted at
 * once, and taken back should the message turn up.
 */
function keepForLater(db: TenantDb, key: string, update: DeliveryUpdate, now: Date): void {
  if (update.status === 'failed') uncountUnknown(db, key)
  const counted =
    update.pricing !== undefined &&
    update.status !== 'failed' &&
    !knownStatuses(db, key).some(one => one.counted || one.status === 'failed') &&
    countUnknown(db, update, update.pricing, 1)
  prepared(db, 'INSERT INTO early_statuses (provider_id, "update", at) VALUES (?, ?, ?)').run(
    key,
    JSON.stringify(counted ? { ...update, counted } : update),
    now.getTime(),
  )
}

type KeptUpdate = Omit<DeliveryUpdate, 'at' | 'watermark'> & {
  at: string
  watermark?: string
  /** It stands in the month's count though its message is not here. */
  counted?: true
}

function knownStatuses(db: TenantDb, key: string): KeptUpdate[] {
  return prepared<{ update: string }>(db, 'SELECT "update" FROM early_statuses WHERE provider_id = ?')
    .all(key)
    .map(({ update }) => JSON.parse(update) as KeptUpdate)
}

/** What was counted of a message that failed after all. */
function uncountUnknown(db: TenantDb, key: string): void {
  for (const one of knownStatuses(db, key)) takeFromCount(db, one)
  prepared(
    db,
    `UPDATE early_statuses SET "update" = json_remove("update", '$.counted') WHERE provider_id = ?`,
  ).run(key)
}

function takeFromCount(db: TenantDb, { counted, pricing, at, ...kept }: KeptUpdate): void {
  if (counted && pricing) countUnknown(db, { ...kept, at: new Date(at) }, pricing, -1)
}

function watermarkKey(place: Pick<DeliveryUpdate, 'channel' | 'account'>, identity: Identity): string {
  return `watermark:${place.channel}:${place.account}:${identity.value}`
}

/** What was said about everything up to a moment before the first message of the conversation was here. */
export function applyEarlyWatermarks(
  db: TenantDb,
  place: Pick<DeliveryUpdate, 'channel' | 'account'>,
  conversationId: number,
  identities: readonly Identity[],
  now: Date,
): void {
  for (const identity of identities)
    for (const update of takeKept(db, watermarkKey(place, identity)))
      moveWatermark(db, conversationId, update, now)
}

function moveWatermark(db: TenantDb, conversationId: number, update: DeliveryUpdate, now: Date): void {
  const until = update.watermark!.getTime()
  const column = update.status === 'read' ? 'read_until' : 'delivered_until'
  prepared(db, `UPDATE conversations SET ${column} = max(coalesce(${column}, 0), ?) WHERE id = ?`).run(
    until,
    conversationId,
  )
  const rows = prepared<{ id: number }>(
    db,
    `SELECT id FROM messages WHERE conversation_id = ? AND direction = 'outbound' AND sent_at <= ? AND provider_id IS NOT NULL
     AND status IN ('sent', 'delivered', 'unknown', 'failed') ORDER BY sent_at DESC LIMIT 200`,
  ).all(conversationId, until)
  for (const row of rows) applyStatus(db, findMessageById(db, row.id)!, update, now)
}

/** A message that came after the marks it lies under. */
function applyWatermarks(db: TenantDb, message: Message, now: Date): void {
  const row = prepared<{
    channel: ChannelKind
    account: string
    delivered: number | null
    read: number | null
  }>(
    db,
    `SELECT c.kind AS channel, c.account, v.delivered_until AS delivered, v.read_until AS read
     FROM conversations AS v JOIN channels AS c ON c.id = v.channel_id WHERE v.id = ?`,
  ).get(message.conversationId)!
  for (const status of ['delivered', 'read'] as const) {
    const until = row[status]
    if (until === null || message.sentAt.getTime() > until) continue
    const current = findMessageById(db, message.id)!
    const at = new Date(until)
    applyStatus(db, current, { kind: 'status', ...row, status, providerIds: [], at }, now)
  }
}

/** A message is stored and Meta's id of it known: what was said about it before is applied now. */
export function settleEarly(db: TenantDb, message: Message, now: Date): void {
  if (message.providerId === null) return
  for (const update of takeKept(db, message.providerId)) {
    const current = findMessageById(db, message.id)
    if (current) applyStatus(db, current, update, now)
  }
  if (message.direction === 'outbound') applyWatermarks(db, message, now)
  absorbChanges(db, findMessageById(db, message.id)!, now)
}

function takeKept(db: TenantDb, key: string): DeliveryUpdate[] {
  const rows = prepared<{ id: number; update: string }>(
    db,
    'SELECT id, "update" FROM early_statuses WHERE provider_id = ? ORDER BY id',
  ).all(key)
  return rows.map(({ id, update }) => {
    prepared(db, 'DELETE FROM early_statuses WHERE id = ?').run(id)
    const { counted, watermark, ...kept } = JSON.parse(update) as KeptUpdate
    takeFromCount(db, { ...kept, ...(counted && { counted }) })
    return {
      ...kept,
      at: new Date(kept.at),
      ...(watermark !== undefined && { watermark: new Date(watermark) }),
    }
  })
}

/** The answer to our send got lost, but Meta gives back our attempt id: it was sent after all. */
export function adoptByAttempt(
  db: TenantDb,
  attemptId: string | undefined,
  providerId: string,
  now: Date,
): Message | undefined {
  if (attemptId === undefined) return undefined
  const attempt = db.select().from(sendAttempts).where(eq(sendAttempts.id, attemptId)).get()
  const message = attempt && findMessageById(db, attempt.messageId)
  if (!message || (message.providerId !== null && message.providerId !== providerId)) return undefined
  return attachProviderId(db, message, providerId, now)
}

/** Meta took it: from here on its id names the message. What came earlier about it is applied now. */
export function attachProviderId(
  db: TenantDb,
  message: Message,
  providerId: string,
  now = message.sentAt,
): Message {
  const taken = findByProviderId(db, providerId)
  if (!taken) {
    const status = ['queued', 'sending', 'unknown'].includes(message.status) ? 'sent' : message.status
    db.update(messages)
      .set({ providerId, status, failureCode: null, failureReason: null, failureSaid: null })
      .where(eq(messages.id, message.id))
      .run()
    showLastStatus(db, message, status)
    settleEarly(db, findMessageById(db, message.id)!, now)
  }
  return findMessageById(db, message.id)!
}

function applyStatus(db: TenantDb, message: Message, update: DeliveryUpdate, now: Date): void {
  if (message.direction !== 'outbound') return
  const current = update.pricing ? noteBilling(db, message, update.pricing, now) : message
  const status = nextStatus(current.status, update.status)
  const arrived = update.status === 'delivered' || update.status === 'read'
  const failure = status === 'failed' ? update.failure : undefined
  const said = failure && saidOfRefusal(db, current, update.channel, failure.code)
  db.update(messages)
    .set({
      // The first time Meta says so, in whatever order it says it.
      ...(arrived && { deliveredAt: earlier(current.deliveredAt, update.at) }),
      ...(arrived && status && { failureCode: null, failureReason: null, failureSaid: null }),
      ...(update.status === 'read' && { readAt: earlier(current.readAt, update.at) }),
      ...(failure &&
        said && {
          failureCode: failure.code,
          failureReason: inEnglish(...said),
          failureSaid: said,
        }),
      status: status ?? current.status,
    })
    .where(eq(messages.id, message.id))
    .run()
  if (!status) return
  noteOutcome(db, current, status)
  if (failure) actOnFailure(db, current, failure.code, now)
  showLastStatus(db, message, status)
}

function showLastStatus(db: TenantDb, message: Message, status: MessageStatus): void {
  prepared(
    db,
    "UPDATE conversations SET last_status = ? WHERE id = ? AND last_message_at = ? AND last_author <> 'contact'",
  ).run(status, message.conversationId, message.sentAt.getTime())
}
