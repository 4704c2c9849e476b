import { accountEvent, compositeId, word } from '../account-event.ts'
import type {
  ChannelEvent,
  DeliveryUpdate,
  Echo,
  InboundMessage,
  MessageChange,
  WebhookElement,
} from '../events.ts'
import { type Fields, fields, idText, isFields, list, moment, words } from '../fields.ts'
import type { ElementBody } from '../webhook-body.ts'
import { whatsappIdentities, whatsappSender } from './identities.ts'

const CONVERSATION_FIELDS = ['messages', 'standby', 'smb_message_echoes']

/** One element of a `whatsapp_business_account` webhook. Nothing in it is lost: what has no meaning here is an account event. */
export function parseWhatsApp(element: WebhookElement, now: Date): ChannelEvent[] {
  const change = fields(fields(element.body as ElementBody).change)
  const field = word(change.field)
  const value = fields(change.value)
  if (!CONVERSATION_FIELDS.includes(field))
    return [accountEvent(element, field, change.value, now, value.timestamp)]

  const standby = field === 'standby'
  const events: ChannelEvent[] = [
    ...list(value.messages).map(message => inbound(element, fields(message), value, standby, now)),
    ...list(value.message_echoes).map(echo => echoed(element, fields(echo), value, standby, now)),
    ...list(value.statuses).map(status => delivery(element, fields(status), value, now)),
    ...list(value.errors).map(error => accountEvent(element, 'errors', error, now)),
  ]
  return events.length > 0 ? events : [accountEvent(element, field, change.value, now)]
}

function inbound(
  element: WebhookElement,
  message: Fields,
  value: Fields,
  standby: boolean,
  now: Date,
): ChannelEvent {
  const system = fields(message.system)
  const ids = [message.from, message.from_user_id, message.from_parent_user_id]
  const formerIds = [system.previous_user_id, system.previous_parent_user_id]
  const sender = whatsappSender([...ids, ...formerIds], list(value.contacts))
  // Whoever only has a new id cannot be linked to who he was: the prose beside it is no proof.
  if (!sender) return accountEvent(element, 'messages', message, now, message.timestamp)

  const type = typeOf(message)
  const text = textOf(type, message)
  const about = changeOf(message)
  const replyTo = idText(fields(message.context).id)
  const own = !about && type !== 'system'
  const becomes = type === 'system' ? newIdentities(system, sender.identities) : []
  return {
    kind: 'inbound',
    channel: 'whatsapp',
    account: element.account,
    providerId: messageId(element, message),
    sender,
    sentAt: moment(message.timestamp, now),
    type: type === 'text' && text === null ? 'unsupported' : type,
    text,
    ...(replyTo && { replyTo }),
    ...(!(text !== null && isPlainText(message)) && { payload: message }),
    ...(standby && { standby }),
    answerable: own && !standby && !isSilent(type, message),
    opensWindow: own,
    ...(about && { about }),
    ...(becomes.length > 0 && { becomes }),
  } satisfies InboundMessage
}

function echoed(
  element: WebhookElement,
  echo: Fields,
  value: Fields,
  standby: boolean,
  now: Date,
): ChannelEvent {
  const recipient = whatsappSender([echo.to, echo.to_user_id, echo.to_parent_user_id], list(value.contacts))
  if (!recipient) return accountEvent(element, 'message_echoes', echo, now, echo.timestamp)
  const type = typeOf(echo)
  const text = textOf(type, echo)
  const about = changeOf(echo)
  const attemptId = idText(echo.biz_opaque_callback_data)
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
    ...(!(text !== null && isPlainText(echo)) && { payload: echo }),
    ...(about && { about }),
    ...(standby && { standby }),
  } satisfies Echo
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

/** Meta's number and prose; older payloads keep the details outside of `error_data`. */
function failureOf(error: Fields): { code: string; details: string } {
  const details = [fields(error.error_data).details, error.details, error.message, error.title].map(words)
  return { code: idText(error.code) ?? 'unknown', details: details.find(text => text !== null) ?? '' }
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

const OTHER_NAMES: Record<string, string> = { unknown: 'unsupported', voice: 'audio' }

function typeOf(message: Fields): string {
  const type = word(message.type)
  return Object.hasOwn(OTHER_NAMES, type) ? OTHER_NAMES[type]! : type
}

function textOf(type: string, message: Fields): string | null {
  const own = fields(message[type])
  switch (type) {
    case 'location':
      return words(
        [own.name, own.address]
          .map(words)
          .filter(text => text !== null)
          .join(', '),
      )
    case 'contacts':
      return words(
        list(message.contacts)
          .map(contact => words(fields(fields(contact).name).formatted_name))
          .filter(text => text !== null)
          .join(', '),
      )
    case 'interactive':
      return words(fields(own.button_reply).title) ?? words(fields(own.list_reply).title)
    case 'button':
    case 'order':
      return words(own.text)
    case 'reaction':
      return words(own.emoji)
    case 'edit': {
      const edited = fields(own.message)
      return textOf(typeOf(edited) === 'edit' ? 'text' : typeOf(edited), edited)
    }
    default:
      return words(own.body) ?? words(own.caption) ?? words(fields(message.text).body)
  }
}

function changeOf(message: Fields): MessageChange | undefined {
  const reaction = idText(fields(message.reaction).message_id)
  const edited = idText(fields(message.edit).original_message_id)
  const revoked = idText(fields(message.revoke).original_message_id)
  if (message.type === 'reaction') return { change: 'reaction', providerId: reaction ?? '' }
  if (message.type === 'edit') return { change: 'edit', providerId: edited ?? '' }
  if (message.type === 'revoke') return { change: 'delete', providerId: revoked ?? '' }
  return undefined
}

/** Kinds that ask nothing: an opened chat, a permission for calls, what was written in a group. */
function isSilent(type: string, message: Fields): boolean {
  const permission = type === 'interactive' && fields(message.interactive).type === 'call_permission_reply'
  return type === 'request_welcome' || permission || message.group_id !== undefined
}

function newIdentities(system: Fields, old: ReturnType<typeof whatsappIdentities>) {
  return whatsappIdentities([system.wa_id, system.new_wa_id, system.user_id, system.parent_user_id]).filter(
    identity => !old.some(other => other.kind === identity.kind && other.value === identity.value),
  )
}

const PLAIN_KEYS = [
  'from',
  'from_user_id',
  'from_parent_user_id',
  'to',
  'to_user_id',
  'to_parent_user_id',
  'id',
  'timestamp',
  'type',
  'text',
  'context',
]

/** A text with nothing beside it that would be lost without the payload. */
function isPlainText(message: Fields): boolean {
  return (
    message.type === 'text' &&
    Object.keys(message).every(key => PLAIN_KEYS.includes(key)) &&
    Object.keys(fields(message.context)).every(key => key === 'from' || key === 'id') &&
    Object.keys(fields(message.text)).every(key => key === 'body')
  )
}
