import { createHmac } from 'node:crypto'
import { noteProof, proofText } from '../channels/connect/proof.ts'
import type { ChannelEvent, DeliveryUpdate, Echo, InboundMessage, Sender } from '../channels/events.ts'
import { addIdentities, findContactId, findOrCreateContact } from '../contacts/contacts.ts'
import { askForProfile } from '../contacts/profile.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import { enqueue } from '../jobs/queue.ts'
import { preparedKey } from '../lib/seal.ts'
import { type Conversation, openConversation } from './conversations.ts'
import { adoptByAttempt, applyDeliveryUpdate, attachProviderId } from './delivery-status.ts'
import { handOff, noteAnswered } from './handoff.ts'
import { addMessage, findByProviderId, findMessageById } from './messages.ts'

/** Past this age nothing is answered automatically: Meta repeats for days, and the customer has moved on. */
const TOO_OLD_TO_ANSWER_MS = 24 * 3_600_000

export interface ReceiveContext {
  now: Date
  /** Keys the hashes of seen ids. */
  indexKey: Buffer
  /** How long a customer must be quiet before the turn closes. */
  quietMs: number
  /** Meta ids of our own apps: an echo that names one was sent by us. */
  ownAppIds: ReadonlySet<string>
}

export type Received = 'stored' | 'duplicate' | 'ignored'

/** Stores what a webhook said, and asks for what follows from it: both or neither. Adds nothing the second time. */
export function receiveEvent(db: TenantDb, event: ChannelEvent, context: ReceiveContext): Received {
  const channel = prepared<{ id: number }>(
    db,
    "SELECT id FROM channels WHERE kind = ? AND account = ? AND state <> 'disconnected'",
  ).get(event.channel, event.account)
  if (!channel) return 'ignored'
  if (isRepeat(db, event, context)) return 'duplicate'
  prepared(db, 'UPDATE channels SET last_webhook_at = max(coalesce(last_webhook_at, 0), ?) WHERE id = ?').run(
    context.now.getTime(),
    channel.id,
  )
  switch (event.kind) {
    case 'inbound':
      receiveMessage(db, channel.id, event, context)
      return 'stored'
    case 'echo':
      receiveEcho(db, channel.id, event, context)
      return 'stored'
    case 'status':
      receiveStatus(db, channel.id, event, context)
      return 'stored'
    case 'account':
      return 'stored' // Kept by the issue that gives account events their meaning; proof of life until then.
  }
}

/** Remembers the event, and says whether it was remembered before. */
function isRepeat(db: TenantDb, event: ChannelEvent, context: ReceiveContext): boolean {
  const hash = createHmac('sha256', preparedKey(context.indexKey))
    .update(identityOf(event))
    .digest()
    .subarray(0, 16)
  return (
    prepared(db, 'INSERT INTO seen_events (hash, at) VALUES (?, ?) ON CONFLICT DO NOTHING').run(
      hash,
      context.now.getTime(),
    ).changes === 0
  )
}

function identityOf(event: ChannelEvent): string {
  const place = `${event.channel}|${event.account}|${event.kind}`
  switch (event.kind) {
    case 'inbound':
    case 'echo':
      return `${place}|${event.providerId}`
    case 'status': {
      const person = event.watermark
        ? `${event.recipient?.identities[0]?.value}|${event.watermark.getTime()}`
        : ''
      return `${place}|${event.status}|${event.providerIds.join(',')}|${person}`
    }
    case 'account':
      return `${place}|${event.providerId}`
  }
}

function receiveMessage(
  db: TenantDb,
  channelId: number,
  inbound: InboundMessage,
  context: ReceiveContext,
): void {
  if (findByProviderId(db, inbound.providerId)) return
  const contactId = findOrCreateContact(db, inbound.channel, inbound.account, inbound.sender, context.now)
  // After a change of number the contact is reached under the new ids; the old ones stay for late statuses.
  if (inbound.becomes)
    addIdentities(db, contactId, inbound.channel, inbound.account, inbound.becomes, context.now)
  const conversation = openConversation(db, channelId, contactId, inbound.sentAt, context.now)
  addMessage(
    db,
    {
      conversationId: conversation.id,
      direction: 'inbound',
      author: 'contact',
      type: inbound.type,
      text: inbound.text,
      status: 'received',
      providerId: inbound.providerId,
      replyTo: inbound.replyTo ?? null,
      payload: inbound.payload ?? null,
      sentAt: inbound.sentAt,
    },
    context.now,
  )
  prepared(db, 'UPDATE channels SET last_inbound_at = max(coalesce(last_inbound_at, 0), ?) WHERE id = ?').run(
    inbound.sentAt.getTime(),
    channelId,
  )
  noteProof(db, channelId, proofText(inbound), context.now)
  if (conversation.lastInboundAt === null) askForProfile(db, channelId, contactId, context.now)
  noteInbound(db, conversation, inbound, context)
}

/** A handoff ends by Done followed by a new message; everything else about it stays. */
function noteInbound(
  db: TenantDb,
  conversation: Conversation,
  inbound: InboundMessage,
  context: ReceiveContext,
): void {
  const sentAt = inbound.sentAt.getTime()
  prepared(
    db,
    `UPDATE conversations SET
       handled_by = CASE WHEN status = 'done' THEN 'assistant' ELSE handled_by END,
       handoff_reason = CASE WHEN status = 'done' THEN NULL ELSE handoff_reason END,
       status = 'open', snoozed_until = NULL, unread = unread + 1,
       last_inbound_at = CASE WHEN ? THEN max(coalesce(last_inbound_at, 0), ?) ELSE last_inbound_at END,
       waiting_since = CASE WHEN ? THEN coalesce(waiting_since, ?) ELSE waiting_since END
     WHERE id = ?`,
  ).run(inbound.opensWindow ? 1 : 0, sentAt, inbound.answerable ? 1 : 0, sentAt, conversation.id)
  const tooOld = context.now.getTime() - sentAt > TOO_OLD_TO_ANSWER_MS
  if (inbound.standby || !inbound.answerable || tooOld) return
  openTurn(db, conversation, context)
}

/**
 * Messages sent in quick succession are one turn, answered once: it closes when the customer has been quiet for
 * `quietMs`, and after four times that in any case.
 */
function openTurn(db: TenantDb, conversation: Conversation, context: ReceiveContext): void {
  const now = context.now.getTime()
  const openedAt = conversation.turnOpenedAt?.getTime() ?? now
  const dueAt = Math.max(now, Math.min(now + context.quietMs, openedAt + 4 * context.quietMs))
  prepared(db, 'UPDATE conversations SET turn_opened_at = ?, turn_due_at = ? WHERE id = ?').run(
    openedAt,
    dueAt,
    conversation.id,
  )
  enqueue(db, 'replies.respond', { conversationId: conversation.id }, context.now, {
    key: `respond:${conversation.id}`,
    dedupe: `respond:${conversation.id}`,
    runAt: new Date(dueAt),
  })
}

/**
 * Something left from the business. Ours, when it carries our attempt id, our app's id, or the words of a message of
 * ours whose fate is open; else a person wrote it elsewhere, and has the conversation from then on.
 */
function receiveEcho(db: TenantDb, channelId: number, echo: Echo, context: ReceiveContext): void {
  if (findByProviderId(db, echo.providerId)) return
  if (adoptByAttempt(db, echo.attemptId, echo.providerId)) return
  const contactId = findOrCreateContact(db, echo.channel, echo.account, echo.recipient, context.now)
  const conversation = openConversation(db, channelId, contactId, echo.sentAt, context.now)
  if (adoptByText(db, conversation.id, echo)) return
  const ours = echo.appId !== undefined && context.ownAppIds.has(echo.appId)
  addMessage(
    db,
    {
      conversationId: conversation.id,
      direction: 'outbound',
      author: ours ? 'assistant' : 'user',
      via: ours ? null : 'phone',
      type: echo.type,
      text: echo.text,
      status: 'sent',
      providerId: echo.providerId,
      payload: echo.payload ?? null,
      sentAt: echo.sentAt,
    },
    context.now,
  )
  // A reaction or an edit made by hand is no answer, and in standby another app has the thread anyway.
  if (ours || echo.about || echo.standby) return
  handOff(db, conversation.id, 'phone', context.now)
  noteAnswered(db, conversation.id)
}

function adoptByText(db: TenantDb, conversationId: number, echo: Echo): boolean {
  if (echo.text === null) return false
  const row = prepared<{ id: number }>(
    db,
    `SELECT id FROM messages WHERE conversation_id = ? AND status IN ('sending', 'unknown') AND provider_id IS NULL AND text = ?
     ORDER BY id LIMIT 1`,
  ).get(conversationId, echo.text)
  if (!row) return false
  attachProviderId(db, findMessageById(db, row.id)!, echo.providerId)
  return true
}

function receiveStatus(
  db: TenantDb,
  channelId: number,
  update: DeliveryUpdate,
  context: ReceiveContext,
): void {
  const conversationId =
    update.watermark && update.recipient
      ? findConversationOf(db, channelId, update, update.recipient)
      : undefined
  applyDeliveryUpdate(db, update, conversationId, context.now)
}

function findConversationOf(
  db: TenantDb,
  channelId: number,
  update: DeliveryUpdate,
  person: Sender,
): number | undefined {
  for (const identity of person.identities) {
    const contactId = findContactId(db, update.channel, update.account, identity)
    if (contactId === undefined) continue
    return prepared<{ id: number }>(
      db,
      'SELECT id FROM conversations WHERE channel_id = ? AND contact_id = ?',
    ).get(channelId, contactId)?.id
  }
  return undefined
}
