import { accountEvent, compositeId, word } from '../account-event.ts'
import type {
  ChannelEvent,
  DeliveryUpdate,
  Echo,
  Identity,
  InboundMessage,
  Sender,
  WebhookElement,
} from '../events.ts'
import { type Fields, fields, idText, isFields, list, moment } from '../fields.ts'
import type { ElementBody } from '../webhook-body.ts'
import {
  attachmentsOf,
  changeOf,
  contextOf,
  failureOf,
  isOfGroup,
  isPlainText,
  isSilent,
  textOf,
  typeOf,
} from './content.ts'
import { whatsappIdentities, whatsappSender } from './identities.ts'

/** What a change is about: the element, and which of its properties hold for all that is in it. */
interface Change {
  element: WebhookElement
  value: Fields
  now: Date
  standby?: boolean
  history?: boolean
}

/** One element of a `whatsapp_business_account` webhook. Nothing in it is lost: what has no meaning here is an account event. */
export function parseWhatsApp(element: WebhookElement, now: Date): ChannelEvent[] {
  const { field: name, value: sent } = fields(fields(element.body as ElementBody).change)
  const field = word(name)
  const change: Change = { element, value: fields(sent), now }
  const events = eventsOf(field, change)
  if (events.length > 0) return events
  // Errors may come under any field; elsewhere they are part of what the field says.
  return [accountEvent(element, field, sent, now, change.value.timestamp)]
}

function eventsOf(field: string, change: Change): ChannelEvent[] {
  const { element, value, now } = change
  switch (field) {
    case 'messages':
    case 'smb_message_echoes':
      return conversation(change)
    case 'standby':
      return conversation({ ...change, standby: true })
    case 'history':
      return history({ ...change, history: true })
    case 'user_id_update':
      return list(value.user_id_update).map(update => newIds(change, fields(update)))
    case 'calls':
      return list(value.calls).map(call => {
        const { from, from_user_id, to, to_user_id, timestamp } = fields(call)
        const own = isOwnNumber(value, from) ? [to, to_user_id] : [from, from_user_id]
        const person = whatsappSender(own, list(value.contacts))
        return accountEvent(element, 'calls', call, now, timestamp, person)
      })
    case 'user_preferences':
      return list(value.user_preferences).map(preference => {
        const { wa_id, user_id, parent_user_id, timestamp } = fields(preference)
        const person = whatsappSender([wa_id, user_id, parent_user_id], list(value.contacts))
        return accountEvent(element, 'user_preferences', preference, now, timestamp, person)
      })
    default:
      return []
  }
}

function conversation(change: Change): ChannelEvent[] {
  const { element, value, now } = change
  return [
    ...list(value.messages).map(message => inbound(change, fields(message))),
    ...list(value.message_echoes).map(echo => echoed(change, fields(echo))),
    ...list(value.statuses).map(status => delivery(element, fields(status), value, now)),
    ...list(value.errors).map(error => accountEvent(element, 'errors', error, now)),
  ]
}

/** Chats from before the number was connected: by threads, or as plain messages and echoes. */
function history(change: Change): ChannelEvent[] {
  const { element, value, now } = change
  const chunks = list(value.history).map(fields)
  const threads = chunks.flatMap(chunk => list(chunk.threads)).map(fields)
  const declined = chunks.flatMap(chunk => list(chunk.errors))
  return [
    ...threads.flatMap(thread => list(thread.messages).map(message => told(change, thread, fields(message)))),
    ...conversation(change),
    ...declined.map(error => accountEvent(element, 'history', { error }, now)),
  ]
}

/** One message of a thread: the customer's, or what the business wrote to him. */
function told(change: Change, thread: Fields, message: Fields): ChannelEvent {
  const { wa_id, user_id, parent_user_id } = fields(thread.context)
  const customer = [thread.id, wa_id, user_id, parent_user_id]
  if (message.to === undefined && !isOwnNumber(change.value, message.from))
    return inbound(change, message, customer)
  return echoed(change, message, customer)
}

/** By its digits: the business's number stands in `metadata` as people write it. */
function isOwnNumber(value: Fields, number: unknown): boolean {
  const digits = (text: unknown) => (idText(text) ?? '').replace(/\D/g, '')
  const own = digits(fields(value.metadata).display_phone_number)
  return own !== '' && own === digits(number)
}

function inbound(change: Change, message: Fields, alsoKnownAs: unknown[] = []): ChannelEvent {
  const { element, value, now, standby, history } = change
  const system = fields(message.system)
  const ids = [message.from, message.from_user_id, message.from_parent_user_id, ...alsoKnownAs]
  const formerIds = [system.previous_user_id, system.previous_parent_user_id]
  const named = whatsappSender([...ids, ...formerIds], list(value.contacts))
  const renamed = message.type === 'system' ? newNames(system) : []
  const sender = named && withoutNewNames(named, renamed)
  // Whoever only has a new id cannot be linked to who he was: the prose beside it is no proof.
  if (!sender) return accountEvent(element, 'messages', message, now, message.timestamp)

  const type = typeOf(message)
  const text = textOf(type, message)
  const about = changeOf(message)
  const replyTo = idText(fields(message.context).id)
  const own = !about && type !== 'system'
  const becomes = renamed.filter(identity => !includes(sender.identities, identity))
  const attachments = attachmentsOf(message)
  const context = contextOf(message)
  return {
    kind: 'inbound',
    channel: 'whatsapp',
    account: element.account,
    providerId: messageId(element, message),
    sender: withSharedNumber(sender, message),
    sentAt: moment(message.timestamp, now),
    type: type === 'text' && text === null ? 'unsupported' : type,
    text,
    ...(replyTo && { replyTo }),
    ...(!(text !== null && isPlainText(message)) && { payload: message }),
    ...(standby && { standby }),
    ...(history && { history }),
    answerable: own && !standby && !history && !isSilent(type, message),
    opensWindow: own && !isOfGroup(message),
    ...(about && { about }),
    ...(becomes.length > 0 && { becomes }),
    ...(attachments.length > 0 && { attachments }),
    ...(context && { context }),
  } satisfies InboundMessage
}

function echoed(change: Change, echo: Fields, alsoKnownAs: unknown[] = []): ChannelEvent {
  const { element, value, now, standby, history } = change
  const ids = [echo.to, echo.to_user_id, echo.to_parent_user_id, ...alsoKnownAs]
  const recipient = whatsappSender(ids, list(value.contacts))
  if (!recipient) return accountEvent(element, 'message_echoes', echo, now, echo.timestamp)
  const type = typeOf(echo)
  const text = textOf(type, echo)
  const about = changeOf(echo)
  const attemptId = idText(echo.biz_opaque_callback_data)
  const replyTo = idText(fields(echo.context).id)
  const attachments = attachmentsOf(echo)
  const context = contextOf(echo)
  const status = HISTORY_STATUSES[String(fields(echo.history_context).status).toUpperCase()]
  return {
    kind: 'echo',
    channel: 'whatsapp',
    account: element.account,
    providerId: messageId(element, echo),
    recipient,
    sentAt: moment(echo.timestamp, now),
    type: type === 'text' && text === null ? 'unsupported' : type,
    text,
    ...(attemptId && { attemptId }),
    ...(replyTo && { replyTo }),
    ...(!(text !== null && isPlainText(echo)) && { payload: echo }),
    ...(about && { about }),
    ...(standby && { standby }),
    ...(history && { history }),
    ...(history && status && { status }),
    ...(attachments.length > 0 && { attachments }),
    ...(context && { context }),
  } satisfies Echo
}

const HISTORY_STATUSES: Record<string, DeliveryUpdate['status']> = {
  SENT: 'sent',
  PENDING: 'sent',
  DELIVERED: 'delivered',
  READ: 'read',
  PLAYED: 'read',
  ERROR: 'failed',
}

const STATUSES: Record<string, DeliveryUpdate['status']> = {
  sent: 'sent',
  delivered: 'delivered',
  read: 'read',
  played: 'read',
  failed: 'failed',
}

function delivery(element: WebhookElement, status: Fields, value: Fields, now: Date): ChannelEvent {
  const meaning = Object.hasOwn(STATUSES, String(status.status)) ? STATUSES[String(status.status)] : undefined
  const id = idText(status.id)
  const ofMessage = status.type === undefined || status.type === 'message'
  if (!meaning || !id || !ofMessage) return accountEvent(element, 'statuses', status, now, status.timestamp)
  const recipient = whatsappSender(
    [status.recipient_id, status.recipient_user_id, status.recipient_parent_user_id],
    list(value.contacts),
  )
  const attemptId = idText(status.biz_opaque_callback_data)
  const pricing = isFields(status.pricing) ? status.pricing : undefined
  return {
    kind: 'status',
    channel: 'whatsapp',
    account: element.account,
    status: meaning,
    providerIds: [id],
    ...(recipient && { recipient }),
    ...(attemptId && { attemptId }),
    at: moment(status.timestamp, now),
    ...(meaning === 'failed' && { failure: failureOf(fields(list(status.errors)[0])) }),
    ...(pricing && {
      pricing: {
        category: idText(pricing.category) ?? 'unknown',
        billable: pricing.billable !== false,
        type: idText(pricing.type) ?? 'unknown',
      },
    }),
  }
}

function messageId(element: WebhookElement, message: Fields): string {
  const { from, from_user_id, to, to_user_id, timestamp, type } = message
  return (
    idText(message.id) ??
    compositeId(
      element,
      'message',
      ...[from, from_user_id, to, to_user_id, timestamp, type].map(String),
      JSON.stringify(message),
    )
  )
}

function newNames(system: Fields): Identity[] {
  return whatsappIdentities([system.wa_id, system.new_wa_id, system.user_id, system.parent_user_id])
}

/** Some of the new ids may stand where the sender’s do; whoever has nothing but new ones is who he was. */
function withoutNewNames(sender: Sender, renamed: Identity[]): Sender {
  const old = sender.identities.filter(identity => !includes(renamed, identity))
  return old.length > 0 ? { ...sender, identities: old } : sender
}

function includes(identities: Identity[], wanted: Identity): boolean {
  return identities.some(({ kind, value }) => kind === wanted.kind && value === wanted.value)
}

/** Asked for his number with Meta's own button, a customer sends a card: the number is his where Meta says whose it is. */
function withSharedNumber(sender: Sender, message: Fields): Sender {
  const [card] = list(message.contacts).map(fields)
  if (card?.origin !== 'contact_request') return sender
  const own = list(card.phones)
    .map(fields)
    .filter(phone => sender.identities.some(identity => identity.value === idText(phone.user_id)))
  const numbers = own.map(phone => phone.wa_id ?? phone.phone)
  const { identities } = sender
  const known = identities.some(identity => identity.kind === 'phone')
  return known
    ? sender
    : { ...sender, identities: whatsappIdentities([...identities.map(one => one.value), ...numbers]) }
}

/** A field that Meta's page names no more, and that still came: the same as a `system` message. */
function newIds(change: Change, update: Fields): ChannelEvent {
  const { element, now } = change
  const [user, parent] = [fields(update.user_id), fields(update.parent_user_id)]
  const known = whatsappIdentities([update.wa_id, user.previous, parent.previous])
  const current = whatsappIdentities([user.current, parent.current])
  if (known.length === 0 || current.length === 0)
    return accountEvent(element, 'user_id_update', update, now, update.timestamp)
  const system = {
    type: 'user_changed_user_id',
    body: update.detail,
    user_id: user.current,
    parent_user_id: parent.current,
    previous_user_id: user.previous,
    previous_parent_user_id: parent.previous,
  }
  const message = { from: update.wa_id, timestamp: update.timestamp, type: 'system', system }
  return inbound(change, message)
}
