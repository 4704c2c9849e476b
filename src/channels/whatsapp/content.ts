import { word } from '../account-event.ts'
import type { InboundAttachment, MessageChange, MessageContext } from '../events.ts'
import { type Fields, fields, hexDigest, idText, isFields, list, shortName, words } from '../fields.ts'

const OTHER_NAMES: Record<string, string> = { unknown: 'unsupported', voice: 'audio' }

/** The kind of a message in Meta's present words. */
export function typeOf(message: Fields): string {
  const type = word(message.type)
  return Object.hasOwn(OTHER_NAMES, type) ? OTHER_NAMES[type]! : type
}

/** The words in a message of any kind; null where there are none. */
export function textOf(type: string, message: Fields): string | null {
  const own = fields(message[type])
  switch (type) {
    case 'location':
      return joined([own.name, own.address])
    case 'contacts':
      return joined(list(message.contacts).map(card => nameOnCard(fields(card))))
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

function joined(parts: unknown[]): string | null {
  return words(
    parts
      .map(words)
      .filter(text => text !== null)
      .join(', '),
  )
}

/** A card may be Meta's own fields or a vCard, and often has no more than a number. */
function nameOnCard(card: Fields): string | null {
  const name = fields(card.name)
  const vcard = typeof card.vcard === 'string' ? card.vcard : ''
  const candidates = [
    name.formatted_name,
    [name.first_name, name.last_name].filter(part => words(part) !== null).join(' '),
    lineOf(vcard, 'FN'),
    fields(card.org).company,
    fields(list(card.phones)[0]).phone,
    fields(list(card.phones)[0]).wa_id,
    lineOf(vcard, 'TEL'),
    fields(list(card.emails)[0]).email,
  ]
  return candidates.map(words).find(text => text !== null) ?? null
}

function lineOf(vcard: string, property: string): string | undefined {
  return new RegExp(`^(?:\\w+\\.)?${property}(?:;[^:\\r\\n]*)?:(.{1,200})$`, 'im').exec(vcard)?.[1]?.trim()
}

const MEDIA: Record<string, InboundAttachment['kind']> = {
  image: 'image',
  video: 'video',
  ptv: 'video',
  audio: 'audio',
  voice: 'voice',
  document: 'document',
  sticker: 'sticker',
}

/** The file of a media message, by Meta's id or address; with the failure where Meta could not take it. */
export function attachmentsOf(message: Fields): InboundAttachment[] {
  const named = word(message.type)
  const kind = Object.hasOwn(MEDIA, named) ? MEDIA[named] : undefined
  if (!kind) return []
  const own = fields(message[named])
  const [error] = list(message.errors).filter(isFields)
  const providerMediaId = idText(own.id)
  const url = idText(own.url)
  const mime = idText(own.mime_type)
  const sha256 = hexDigest(own.sha256)
  const name = shortName(own.filename)
  const bytes = typeof own.file_size === 'number' ? own.file_size : undefined
  return [
    {
      kind: kind === 'audio' && own.voice === true ? 'voice' : kind,
      ...(providerMediaId && { providerMediaId }),
      ...(url && { url }),
      ...(mime && { mime: mime.slice(0, 100) }),
      ...(sha256 && { sha256 }),
      ...(name && { name }),
      ...(bytes !== undefined && { bytes }),
      ...(error && { failure: failureOf(error) }),
    },
  ]
}

/** Meta's number and prose; older payloads keep the details outside of `error_data`. */
export function failureOf(error: Fields): { code: string; details: string } {
  const details = [fields(error.error_data).details, error.details, error.message, error.title].map(words)
  return { code: idText(error.code) ?? 'unknown', details: details.find(text => text !== null) ?? '' }
}

/** Where a message comes from: an advert, a product, somebody else's chat. */
export function contextOf(message: Fields): MessageContext | undefined {
  const { referred_product, forwarded, frequently_forwarded } = fields(message.context)
  const context: MessageContext = {
    ...(isFields(message.referral) && { referral: message.referral }),
    ...(isFields(referred_product) && { product: referred_product }),
    ...((forwarded === true || frequently_forwarded === true) && { forwarded: true }),
  }
  return Object.keys(context).length > 0 ? context : undefined
}

/** What the message does to another one. */
export function changeOf(message: Fields): MessageChange | undefined {
  const reaction = idText(fields(message.reaction).message_id)
  const edited = idText(fields(message.edit).original_message_id)
  const revoked = idText(fields(message.revoke).original_message_id)
  if (message.type === 'reaction') return { change: 'reaction', providerId: reaction ?? '' }
  if (message.type === 'edit') return { change: 'edit', providerId: edited ?? '' }
  if (message.type === 'revoke') return { change: 'delete', providerId: revoked ?? '' }
  return undefined
}

/** Kinds that ask nothing: an opened chat, a permission for calls, what was written in a group, a promise of media. */
export function isSilent(type: string, message: Fields): boolean {
  const permission = type === 'interactive' && fields(message.interactive).type === 'call_permission_reply'
  return ['request_welcome', 'media_placeholder'].includes(type) || permission || isOfGroup(message)
}

export function isOfGroup(message: Fields): boolean {
  return message.group_id !== undefined
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
  'history_context',
]

/** A text with nothing beside it that would be lost without the payload. */
export function isPlainText(message: Fields): boolean {
  return (
    message.type === 'text' &&
    Object.keys(message).every(key => PLAIN_KEYS.includes(key)) &&
    Object.keys(fields(message.context)).every(key => key === 'from' || key === 'id') &&
    Object.keys(fields(message.text)).every(key => key === 'body')
  )
}
