import { createHmac } from 'node:crypto'
import type { AuditEntry } from '../audit/chain.ts'
import { noteProof, proofText } from '../channels/connect/proof.ts'
import type { ChannelEvent, DeliveryUpdate, Echo, InboundMessage, Sender } from '../channels/events.ts'
import {
  changeIdentities,
  findContactId,
  type Recognised,
  recognise,
  type Sighting,
} from '../contacts/contacts.ts'
import { takeLinkCode } from '../contacts/link-codes.ts'
import { askForProfile } from '../contacts/profile.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import { preparedKey } from '../lib/seal.ts'
import { receiveAccountEvent } from './account-events.ts'
import { addAttachments } from './attachments.ts'
import { type Change, findChanged, receiveChange } from './changes.ts'
import { bringToLife, type Conversation, openConversation } from './conversations.ts'
import { applyDeliveryUpdate, applyEarlyWatermarks, settleEarly } from './delivery-status.ts'
import { adoptEcho, noteOtherApp } from './echoes.ts'
import { handOffToPhone, noteAnsweredElsewhere } from './handoff.ts'
import { mergeContacts } from './merge-contacts.ts'
import { addEvent, addMessage, fillPlaceholder, findByProviderId } from './messages.ts'
import { judgeByPerson } from './outcomes.ts'
import { noteControl, noteStandby } from './standby.ts'
import { noteInbound } from './waiting.ts'

export interface ReceiveContext {
  now: Date
  /** Keys the hashes of seen ids. */
  indexKey: Buffer
  /** How long a customer must be quiet before the turn closes. */
  quietMs: number
  /** Meta ids of our own apps: an echo that names one was sent by us. */
  ownAppIds: ReadonlySet<string>
  /** The WhatsApp business account the webhook came through. */
  waba?: string
  /** Writes into the business's audit log. */
  audit?: (entry: AuditEntry) => void
}

export type Received = 'stored' | 'duplicate' | 'ignored'

interface Place {
  id: number
  kind: 'whatsapp' | 'instagram' | 'messenger'
  account: string
}

/** Stores what a webhook said, and asks for what follows from it: both or neither. Adds nothing the second time. */
export function receiveEvent(db: TenantDb, event: ChannelEvent, context: ReceiveContext): Received {
  const places = placesOf(db, event)
  const [channel] = places
  if (!channel) return 'ignored'
  if (isRepeat(db, event, context)) return 'duplicate'
  for (const { id } of places) noteWebhook(db, id, context)
  switch (event.kind) {
    case 'inbound':
      receiveMessage(db, channel.id, event, context)
      break
    case 'echo':
      receiveEcho(db, channel.id, event, context)
      break
    case 'status':
      receiveStatus(db, channel.id, event, context)
      break
    case 'account':
      receiveAccountEvent(db, places, event, context)
  }
  return 'stored'
}

/** The channel an event is about; for one about a WhatsApp business account every number of it. */
function placesOf(db: TenantDb, event: ChannelEvent): Place[] {
  const columns = "SELECT id, kind, account FROM channels WHERE state <> 'disconnected'"
  const own = prepared<Place>(db, `${columns} AND kind = ? AND account = ?`).all(event.channel, event.account)
  if (own.length > 0 || event.kind !== 'account') return own
  return prepared<Place>(db, `${columns} AND kind = 'whatsapp' AND waba_id = ? ORDER BY id`).all(
    event.waba ?? event.account,
  )
}

function noteWebhook(db: TenantDb, channelId: number, { now, waba }: ReceiveContext): void {
  prepared(
    db,
    `UPDATE channels SET last_webhook_at = max(coalesce(last_webhook_at, 0), ?),
       waba_id = CASE WHEN kind = 'whatsapp' THEN coalesce(waba_id, ?) ELSE waba_id END WHERE id = ?`,
  ).run(now.getTime(), waba ?? null, channelId)
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
      // The file of a chat history comes later, under the id of the message that promised it.
      return `${place}|${event.providerId}${event.type === PLACEHOLDER ? '|promised' : ''}`
    case 'status': {
      const person = event.watermark
        ? `${event.recipient?.identities[0]?.value}|${event.watermark.getTime()}`
        : ''
      return `${place}|${event.status}|${event.providerIds.join(',')}|${person}|${event.at.getTime()}`
    }
    case 'account':
      return `${place}|${event.providerId}`
  }
}

const PLACEHOLDER = 'media_placeholder'

function receiveMessage(
  db: TenantDb,
  channelId: number,
  inbound: InboundMessage,
  context: ReceiveContext,
): void {
  const { now } = context
  if (isKnown(db, inbound, now)) return
  const seen = { channel: inbound.channel, account: inbound.account, at: inbound.sentAt, ...keyOf(context) }
  if (inbound.about && receiveChangeOfStranger(db, channelId, inbound, seen)) return
  const { contactId, conflicts, linked } = whoIs(db, inbound, seen)
  const conversation = conversationOf(db, channelId, contactId, inbound, inbound.sender, now)
  noteConflicts(db, conversation, conflicts, inbound.sentAt)
  if (inbound.about) {
    receiveChange(db, changeIn(inbound, conversation.id), now)
    return
  }
  const { answeredAt } = conversation
  const isAnswered = answeredAt !== null && inbound.sentAt < answeredAt
  const asks = inbound.answerable && !inbound.standby && !inbound.history && !linked && !isAnswered
  const message = addMessage(
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
      context: inbound.context ?? null,
      standby: inbound.standby ?? false,
      asks,
      sentAt: inbound.sentAt,
    },
    now,
  )
  addAttachments(db, message.id, inbound.attachments ?? [], now)
  prepared(db, 'UPDATE channels SET last_inbound_at = max(coalesce(last_inbound_at, 0), ?) WHERE id = ?').run(
    inbound.sentAt.getTime(),
    channelId,
  )
  if (!inbound.history) noteProof(db, channelId, proofText(inbound), now)
  if (conversation.lastInboundAt === null) askForProfile(db, channelId, contactId, now)
  if (inbound.standby) noteStandby(db, channelId, conversation.id, inbound.sentAt, now)
  else if (inbound.opensWindow && !inbound.history)
    noteControl(db, channelId, conversation, inbound.sentAt, now)
  noteInbound(db, conversation, message, inbound, context)
  settleEarly(db, message, now)
}

function changeIn(event: InboundMessage | Echo, conversationId: number): Change {
  const { about, text, sentAt, providerId, payload = null, standby = false } = event
  const by = event.kind === 'inbound' ? 'contact' : 'business'
  return { by, about: about!, text, at: sentAt, card: { conversationId, providerId, payload, standby } }
}

/** Under an id we do not know, of a message we have: it happens to the message, and makes nobody a contact. */
function receiveChangeOfStranger(
  db: TenantDb,
  channelId: number,
  inbound: InboundMessage,
  { channel, account, at, now }: Sighting,
): boolean {
  const isKnown = inbound.sender.identities.some(
    identity => findContactId(db, channel, account, identity, at) !== undefined,
  )
  const conversationId = isKnown ? undefined : findChanged(db, channelId, inbound.about!)
  if (conversationId === undefined) return false
  receiveChange(db, changeIn(inbound, conversationId), now)
  return true
}

/** Meta repeats, and tells history beside what we saw ourselves: what is here already stays as it is. */
function isKnown(db: TenantDb, event: InboundMessage | Echo, now: Date): boolean {
  const known = findByProviderId(db, event.providerId)
  if (known?.type === PLACEHOLDER && event.type !== PLACEHOLDER) {
    fillPlaceholder(db, known, event)
    addAttachments(db, known.id, event.attachments ?? [], now)
  }
  return known !== undefined
}

const keyOf = ({ now, indexKey }: ReceiveContext) => ({ now, indexKey })

/**
 * Who wrote. After a change of number the contact is reached under the new ids, and whoever wrote under those is the
 * same person; so is whoever sends the code that another contact was given.
 */
function whoIs(db: TenantDb, inbound: InboundMessage, seen: Sighting): Recognised & { linked: boolean } {
  const { contactId, conflicts } = recognise(db, inbound.sender, seen)
  if (inbound.becomes) {
    const change = changeIdentities(db, contactId, inbound.sender.identities, inbound.becomes, seen)
    for (const same of change.same) mergeContacts(db, contactId, same, seen.now, null)
    return { contactId, conflicts: [...conflicts, ...change.conflicts], linked: false }
  }
  const live = inbound.answerable && !inbound.history && !inbound.standby
  const other = live ? takeLinkCode(db, inbound.text, seen.now) : undefined
  if (other === undefined) return { contactId, conflicts, linked: false }
  if (other !== contactId) mergeContacts(db, other, contactId, seen.now, { kind: 'linked' })
  return { contactId: other, conflicts: conflicts.filter(one => one !== other), linked: true }
}

function conversationOf(
  db: TenantDb,
  channelId: number,
  contactId: number,
  event: InboundMessage | Echo,
  person: Sender,
  now: Date,
): Conversation {
  const at = event.sentAt
  const conversation = openConversation(db, channelId, contactId, at, now, event.history ? 'done' : 'open')
  if (conversation.lastSnippet === '' && event.channel !== 'whatsapp')
    applyEarlyWatermarks(db, event, conversation.id, person.identities, now)
  return conversation
}

/** For a person to decide: these may be one customer. */
function noteConflicts(db: TenantDb, { id }: Conversation, conflicts: number[], at: Date): void {
  for (const other of conflicts) {
    const { publicId } = prepared<{ publicId: string }>(
      db,
      'SELECT public_id AS publicId FROM contacts WHERE id = ?',
    ).get(other)!
    addEvent(db, id, 'identity_conflict', { other: publicId }, at)
  }
}

/**
 * Something left from the business. Ours, when it carries our attempt id, our app's id, or may be a message of ours
 * whose fate is open; else a person wrote it elsewhere, and has the conversation from then on.
 */
function receiveEcho(db: TenantDb, channelId: number, echo: Echo, context: ReceiveContext): void {
  const { now } = context
  if (isKnown(db, echo, now)) return
  const seen = { channel: echo.channel, account: echo.account, at: echo.sentAt, ...keyOf(context) }
  const { contactId, conflicts } = recognise(db, echo.recipient, seen)
  const conversation = conversationOf(db, channelId, contactId, echo, echo.recipient, now)
  noteConflicts(db, conversation, conflicts, echo.sentAt)
  if (echo.about) {
    receiveChange(db, changeIn(echo, conversation.id), now)
    return
  }
  if (!echo.history && adoptEcho(db, conversation.id, echo, now)) return
  const ours = echo.appId !== undefined && context.ownAppIds.has(echo.appId)
  if (!ours && !echo.history && !echo.standby) judgeByPerson(db, conversation, echo.text ?? '', now)
  const message = addMessage(
    db,
    {
      conversationId: conversation.id,
      direction: 'outbound',
      author: ours ? 'assistant' : 'user',
      via: ours ? null : 'phone',
      type: echo.type,
      text: echo.text,
      status: echo.status ?? 'sent',
      providerId: echo.providerId,
      replyTo: echo.replyTo ?? null,
      payload: echo.payload ?? null,
      context: echo.context ?? null,
      standby: echo.standby ?? false,
      sentAt: echo.sentAt,
    },
    now,
  )
  addAttachments(db, message.id, echo.attachments ?? [], now)
  settleEarly(db, message, now)
  if (ours) return
  noteAnsweredElsewhere(db, conversation.id, echo.sentAt)
  if (echo.history) return
  bringToLife(db, conversation.id)
  // In standby another app has the thread anyway.
  if (echo.standby) noteStandby(db, channelId, conversation.id, echo.sentAt, now)
  else handOffToPhone(db, conversation.id, echo.sentAt)
  noteOtherApp(db, channelId, echo, now)
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
    const contactId = findContactId(db, update.channel, update.account, identity, update.at)
    if (contactId === undefined) continue
    return prepared<{ id: number }>(
      db,
      'SELECT id FROM conversations WHERE channel_id = ? AND contact_id = ?',
    ).get(channelId, contactId)?.id
  }
  return undefined
}
