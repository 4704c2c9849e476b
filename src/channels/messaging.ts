import { accountEvent, compositeId, word } from './account-event.ts'
import type {
  ChannelEvent,
  DeliveryUpdate,
  Echo,
  Identity,
  InboundAttachment,
  InboundMessage,
  MessageChange,
  MessageContext,
  Sender,
  WebhookElement,
} from './events.ts'
import { type Fields, fields, idText, isFields, list, moment, shortName, words } from './fields.ts'

/** What the two channels that share the `messaging` entry differ in. */
export interface Dialect {
  channel: 'messenger' | 'instagram'
  identityKind: Extract<Identity['kind'], 'psid' | 'igsid'>
}

interface Entry {
  element: WebhookElement
  dialect: Dialect
  item: Fields
  standby: boolean
  now: Date
}

/** One `messaging` or `standby` entry of a page or an Instagram account. */
export function parseMessaging(
  element: WebhookElement,
  dialect: Dialect,
  item: Fields,
  standby: boolean,
  now: Date,
): ChannelEvent[] {
  const entry: Entry = { element, dialect, item, standby, now }
  if (isFields(item.message)) return [message(entry, item.message)]
  if (isFields(item.message_edit)) return [edit(entry, item.message_edit)]
  if (isFields(item.postback)) return [postback(entry, item.postback)]
  if (isFields(item.reaction)) return [reaction(entry, item.reaction)]
  if (isFields(item.delivery)) return [delivery(entry, 'delivered', item.delivery)]
  if (isFields(item.read)) return [delivery(entry, 'read', item.read)]
  return [kept(entry)]
}

const ENVELOPE = ['sender', 'recipient', 'timestamp']

/** Referrals, opt-ins, handovers, policy warnings and what is yet to be invented. */
function kept(entry: Entry, field?: string): ChannelEvent {
  const { element, item, now } = entry
  const own = field ?? Object.keys(item).find(key => !ENVELOPE.includes(key))
  const isOwn = idText(fields(item.sender).id) === element.account
  const somebody = person(entry, fields(isOwn ? item.recipient : item.sender))
  return accountEvent(element, word(own), item, now, item.timestamp, somebody)
}

function message(entry: Entry, body: Fields): ChannelEvent {
  const account = idText(entry.element.account)
  const from = idText(fields(entry.item.sender).id)
  const to = idText(fields(entry.item.recipient).id)
  // The account that writes to itself is somebody trying out his own automation.
  if (body.is_self === true || (from !== undefined && from === to)) return kept(entry, 'is_self')
  const isEcho = body.is_echo === true || (from !== undefined && from === account)
  return isEcho ? echo(entry, body) : inbound(entry, body)
}

function inbound(entry: Entry, body: Fields): ChannelEvent {
  const sender = person(entry, fields(entry.item.sender))
  if (!sender) return kept(entry, 'message')
  const mid = idText(body.mid)
  const about: MessageChange | undefined =
    body.is_deleted === true && mid ? { change: 'delete', providerId: mid } : undefined
  const shown = about ? { type: 'deleted', text: null } : contentOf(body)
  return {
    ...inboundShell(entry, sender),
    providerId: about ? `${mid}:deleted` : (mid ?? fallbackId(entry, 'message', JSON.stringify(body))),
    ...shown,
    ...(!about && surroundings(body)),
    ...(!isPlainText(body, shown.type) && { payload: body }),
    answerable: !about && !entry.standby && !SILENT_TYPES.includes(shown.type),
    opensWindow: !about,
    ...(about && { about }),
  } satisfies InboundMessage
}

// A mention in a story and a heart want no answer of a machine.
const SILENT_TYPES = ['story_mention', 'like_heart']

function edit(entry: Entry, body: Fields): ChannelEvent {
  const mid = idText(body.mid)
  const from = idText(fields(entry.item.sender).id)
  const isOwn = from === entry.element.account
  const sender = person(entry, fields(isOwn ? entry.item.recipient : entry.item.sender))
  if (!sender || !mid) return kept(entry, 'message_edit')
  const version = Number(idText(body.num_edit))
  const about: MessageChange = {
    change: 'edit',
    providerId: mid,
    ...(Number.isSafeInteger(version) && version > 0 && { version }),
  }
  const providerId = `${mid}:edit:${idText(body.num_edit) ?? idText(entry.item.timestamp) ?? ''}`
  const said = { providerId, type: 'edit', text: words(body.text), payload: body, about }
  if (isOwn) return { ...echoShell(entry, sender), ...said }
  return { ...inboundShell(entry, sender), ...said, answerable: false, opensWindow: false }
}

function postback(entry: Entry, body: Fields): ChannelEvent {
  const sender = person(entry, fields(entry.item.sender))
  if (!sender) return kept(entry, 'postback')
  const { context } = surroundings(body)
  return {
    ...inboundShell(entry, sender),
    providerId: idText(body.mid) ?? fallbackId(entry, 'postback', String(body.payload)),
    type: 'postback',
    text: words(body.title),
    payload: body,
    ...(context && { context }),
    answerable: !entry.standby,
    opensWindow: true,
  } satisfies InboundMessage
}

// Names Meta writes where the emoji itself is missing.
const EMOJI_OF: Record<string, string> = {
  like: '👍',
  dislike: '👎',
  love: '❤️',
  smile: '😄',
  wow: '😮',
  sad: '😢',
  angry: '😠',
  other: '❔',
}

function emojiOf(body: Fields): string | null {
  const name = words(body.reaction)
  return words(body.emoji) ?? (name === null ? null : (EMOJI_OF[name] ?? name))
}

function reaction(entry: Entry, body: Fields): ChannelEvent {
  const from = idText(fields(entry.item.sender).id)
  const isOwn = from === entry.element.account
  const sender = person(entry, fields(isOwn ? entry.item.recipient : entry.item.sender))
  if (!sender) return kept(entry, 'reaction')
  const mid = idText(body.mid) ?? ''
  const removed = body.action === 'unreact'
  const said = {
    providerId: fallbackId(entry, 'reaction', mid, String(body.action)),
    type: 'reaction',
    text: removed ? null : emojiOf(body),
    payload: body,
    about: { change: 'reaction' as const, providerId: mid },
  }
  if (isOwn) return { ...echoShell(entry, sender), ...said }
  return { ...inboundShell(entry, sender), ...said, answerable: false, opensWindow: false }
}

function echo(entry: Entry, body: Fields): ChannelEvent {
  const recipient = person(entry, fields(entry.item.recipient))
  if (!recipient) return kept(entry, 'message')
  const mid = idText(body.mid)
  const about: MessageChange | undefined =
    body.is_deleted === true && mid ? { change: 'delete', providerId: mid } : undefined
  const shown = about ? { type: 'deleted', text: null } : contentOf(body)
  const attemptId = idText(body.metadata)
  const appId = idText(body.app_id)
  return {
    ...echoShell(entry, recipient),
    providerId: about ? `${mid}:deleted` : (mid ?? fallbackId(entry, 'echo', JSON.stringify(body))),
    ...shown,
    ...(!about && surroundings(body)),
    ...(attemptId && { attemptId }),
    ...(appId && { appId }),
    ...(!isPlainText(body, shown.type) && { payload: body }),
    ...(about && { about }),
  } satisfies Echo
}

/** Messenger names everything up to a moment, sometimes ids; Instagram names one message. */
function delivery(entry: Entry, status: 'delivered' | 'read', body: Fields): ChannelEvent {
  const providerIds = [...list(body.mids), body.mid].map(idText).filter(id => id !== undefined)
  const watermark = idText(body.watermark) === undefined ? undefined : moment(body.watermark, entry.now)
  const recipient = person(entry, fields(entry.item.sender))
  if (providerIds.length === 0 && !(watermark && recipient)) return kept(entry)
  return {
    kind: 'status',
    channel: entry.dialect.channel,
    account: entry.element.account,
    status,
    providerIds,
    ...(watermark && { watermark }),
    ...(recipient && { recipient }),
    at: moment(entry.item.timestamp ?? body.watermark, entry.now),
  } satisfies DeliveryUpdate
}

function inboundShell({ element, dialect, item, standby, now }: Entry, sender: Sender) {
  return {
    kind: 'inbound' as const,
    channel: dialect.channel,
    account: element.account,
    sender,
    sentAt: moment(item.timestamp, now),
    ...(standby && { standby }),
  }
}

function echoShell({ element, dialect, item, standby, now }: Entry, recipient: Sender) {
  return {
    kind: 'echo' as const,
    channel: dialect.channel,
    account: element.account,
    recipient,
    sentAt: moment(item.timestamp, now),
    ...(standby && { standby }),
  }
}

function person({ dialect }: Entry, who: Fields): Sender | undefined {
  const id = idText(who.id)
  const username = shortName(who.username)?.replace(/^@/, '')
  return id === undefined
    ? undefined
    : { identities: [{ kind: dialect.identityKind, value: id }], ...(username && { username }) }
}

function fallbackId({ element, item }: Entry, kind: string, ...parts: string[]): string {
  const { sender, recipient, timestamp } = item
  return compositeId(
    element,
    kind,
    String(fields(sender).id),
    String(fields(recipient).id),
    String(timestamp),
    ...parts,
  )
}

function contentOf(body: Fields): { type: string; text: string | null } {
  const attachments = list(body.attachments).filter(isFields)
  const first = attachments[0]
  const text = words(body.text)
  if (body.is_unsupported === true) return { type: 'unsupported', text }
  // A link in a text comes with a `fallback` that repeats it.
  const isText = text !== null && attachments.every(attachment => attachment.type === 'fallback')
  if (isText) return { type: 'text', text }
  if (!first) return { type: 'unsupported', text }
  const type = first.type === 'unsupported_type' ? 'unsupported' : word(first.type)
  return { type, text: text ?? titleOf(first) }
}

/** What comes with a message: files, the message it answers, and where it comes from. */
function surroundings(body: Fields) {
  const replyTo = idText(fields(body.reply_to).mid)
  const attachments = list(body.attachments)
    .filter(isFields)
    .map(fileOf)
    .filter(file => file !== undefined)
  const context = contextOf(body)
  return {
    ...(replyTo && { replyTo }),
    ...(attachments.length > 0 && { attachments }),
    ...(context && { context }),
  }
}

const FILES: Record<string, InboundAttachment['kind']> = {
  image: 'image',
  video: 'video',
  audio: 'audio',
  file: 'document',
  sticker: 'sticker',
  story_mention: 'image',
  story: 'image',
  ig_story: 'image',
}

/** Posts and reels are somebody else's pages, no files. */
function fileOf(attachment: Fields): InboundAttachment | undefined {
  const named = word(attachment.type)
  const kind = Object.hasOwn(FILES, named) ? FILES[named] : undefined
  if (!kind) return undefined
  const payload = fields(attachment.payload)
  const url = idText(payload.url) ?? idText(attachment.url)
  const name = kind === 'document' ? nameOf(attachment, url) : undefined
  return {
    kind: payload.sticker_id === undefined ? kind : 'sticker',
    ...(url && { url }),
    ...(name && { name }),
  }
}

/** Its title, else the last part of its address. */
function nameOf(attachment: Fields, url: string | undefined): string | undefined {
  const title = shortName(attachment.title) ?? shortName(fields(attachment.payload).title)
  if (title || !url || !URL.canParse(url)) return title
  const last = new URL(url).pathname.split('/').at(-1) ?? ''
  try {
    return shortName(decodeURIComponent(last))
  } catch {
    return shortName(last)
  }
}

const SHARED = ['share', 'post', 'ig_post', 'reel', 'ig_reel', 'story', 'ig_story', 'media']

function contextOf(body: Fields): MessageContext | undefined {
  const attachments = list(body.attachments).filter(isFields)
  const payloadOf = (types: string[]) => {
    const found = attachments.find(attachment => types.includes(word(attachment.type)))
    return found && { type: word(found.type), ...fields(found.payload) }
  }
  const referral = isFields(body.referral) ? body.referral : undefined
  const elements = attachments.flatMap(one => list(fields(fields(one.payload).product).elements))
  const product = fields(referral).product ?? elements.find(isFields)
  const answered = fields(body.reply_to).story
  const mention = payloadOf(['story_mention'])
  const shared = payloadOf(SHARED)
  const context: MessageContext = {
    ...(referral && { referral }),
    ...(isFields(product) && { product }),
    ...(isFields(answered) ? { story: answered } : mention && { story: mention }),
    ...(shared && { shared }),
  }
  return Object.keys(context).length > 0 ? context : undefined
}

function titleOf(attachment: Fields): string | null {
  const payload = fields(attachment.payload)
  const product = fields(list(fields(payload.product).elements)[0])
  return words(attachment.title) ?? words(payload.title) ?? words(product.title)
}

const PLAIN_KEYS = ['mid', 'text', 'is_echo', 'app_id', 'metadata', 'seq']

function isPlainText(body: Fields, type: string): boolean {
  return (
    type === 'text' &&
    Object.entries(body).every(
      ([key, value]) =>
        PLAIN_KEYS.includes(key) ||
        (key === 'reply_to' && Object.keys(fields(value)).every(k => k === 'mid')),
    )
  )
}
