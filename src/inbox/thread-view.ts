import type { Format } from '../web/format.ts'
import type { Translate } from '../web/texts.ts'
import type { Message } from './messages.ts'
import type { Evidence } from './schema.ts'

/** A line of the thread, with everything the partial shows and nothing to decide there. */
export interface ThreadItem {
  id: string
  kind: 'message' | 'event'
  /** Set on the first message of a day. */
  day?: string
  at: Date
  time: string
  author: 'customer' | 'assistant' | 'person' | 'flow'
  byline: string
  icon: string
  text: string | null
  /** For a kind without words: its name, `Photo`. */
  kindLabel: string | null
  kindIcon: string
  state?: 'failed' | 'draft' | 'unknown'
  fate?: { icon: string; text: string }
  failure?: string
  canSendAgain: boolean
  why?: WhyCard
  eventText?: string
  eventIcon?: string
}

export interface WhyCard {
  answeredBy: string
  products: { name: string; id: string; price: string; stock: string; good: boolean }[]
  knowledge: string[]
  checks: { text: string; passed: boolean }[]
  reason: string
}

const BY_ICON = { customer: 'person', assistant: 'hearth', person: 'person', flow: 'flow' } as const

const FATES: Record<string, string> = {
  queued: 'clock',
  sending: 'clock',
  sent: 'check',
  delivered: 'checks',
  read: 'checks',
}

const KIND_ICONS: Record<string, string> = {
  image: 'image',
  video: 'play',
  audio: 'mic',
  voice: 'mic',
  document: 'archive',
  file: 'archive',
  location: 'pin',
  contacts: 'people',
  order: 'bag',
  product: 'tag',
  sticker: 'image',
}

/** Messages of a thread as they are shown, drafts left out: those stand above the composer. */
export function threadItems(
  messages: Message[],
  contactName: string,
  t: Translate,
  format: Format,
): ThreadItem[] {
  const items: ThreadItem[] = []
  let previous: Date | undefined
  for (const message of messages) {
    if (message.status === 'draft' || (message.status === 'cancelled' && message.type !== 'event')) continue
    const item =
      message.type === 'event' ? eventItem(message, t, format) : messageItem(message, contactName, t, format)
    if (!previous || !format.sameDay(previous, message.sentAt)) item.day = format.longDate(message.sentAt)
    previous = message.sentAt
    items.push(item)
  }
  return items
}

function messageItem(message: Message, contactName: string, t: Translate, format: Format): ThreadItem {
  const author = authorOf(message)
  const failed = message.status === 'failed'
  const unknown = message.status === 'unknown'
  const item: ThreadItem = {
    id: message.publicId,
    kind: 'message',
    at: message.sentAt,
    time: format.time(message.sentAt),
    author,
    byline: bylineOf(message, author, contactName, t),
    icon: BY_ICON[author],
    text: message.text,
    kindLabel: message.type === 'text' ? null : kindLabel(message.type, t),
    kindIcon: KIND_ICONS[message.type] ?? 'archive',
    canSendAgain: failed || unknown,
  }
  if (failed || unknown) {
    item.state = failed ? 'failed' : 'unknown'
    item.failure = message.failureReason ?? ''
  } else if (message.direction === 'outbound' && FATES[message.status]) {
    item.fate = { icon: FATES[message.status]!, text: fateText(message, t, format) }
  }
  if (message.evidence) item.why = whyCard(message.evidence, t, format)
  return item
}

function authorOf(message: Message): ThreadItem['author'] {
  if (message.author === 'contact') return 'customer'
  return message.author === 'user' ? 'person' : message.author === 'flow' ? 'flow' : 'assistant'
}

function bylineOf(message: Message, author: ThreadItem['author'], contactName: string, t: Translate): string {
  if (author === 'customer') return contactName
  if (author === 'assistant')
    return message.userName
      ? t('inbox.by_assistant_approved', { name: message.userName })
      : t('inbox.by_assistant')
  if (message.via === 'phone') return t('inbox.by_phone')
  return message.userName ?? t('inbox.by_person')
}

export function kindLabel(type: string, t: Translate): string {
  const key = `kind.${type}`
  const text = t(key)
  return text === key ? t('kind.other', { type }) : text
}

function fateText(message: Message, t: Translate, format: Format): string {
  const at =
    message.status === 'read' ? message.readAt : message.status === 'delivered' ? message.deliveredAt : null
  const word = t(`status.${message.status}`)
  return at ? `${word} ${format.time(at)}` : word
}

export function whyCard(evidence: Evidence, t: Translate, format: Format): WhyCard {
  const seconds = evidence.tookMs === undefined ? '' : format.number(Math.round(evidence.tookMs / 100) / 10)
  return {
    answeredBy:
      evidence.answeredBy === 'model'
        ? t('why.by_model', { model: evidence.model ?? '', seconds })
        : t('why.by_rules'),
    products: evidence.products.map(row => ({
      name: row.name,
      id: row.id,
      price: row.priceMinor === null ? t('why.ask_price') : format.money(row.priceMinor, row.currency),
      stock: row.stock === null ? '' : t('why.left', { count: row.stock }),
      good: row.stock === null || row.stock > 0,
    })),
    knowledge: evidence.knowledge.map(entry => entry.question),
    checks: evidence.checks.map(check => ({ text: checkText(check, t), passed: check.passed })),
    reason: evidence.reason ?? '',
  }
}

function checkText(check: Evidence['checks'][number], t: Translate): string {
  const key = `why.check_${check.name}`
  const text = t(key)
  return text === key ? (check.detail ?? check.name) : text
}

const EVENT_ICONS: Record<string, string> = {
  handoff: 'handoff',
  handback: 'hearth',
  withheld: 'info',
  opted_out: 'info',
}

function eventItem(message: Message, t: Translate, format: Format): ThreadItem {
  const payload = (message.payload ?? {}) as {
    kind?: string
    reason?: string
    by?: string
    sentence?: string
  }
  const kind = payload.kind ?? 'event'
  const time = format.time(message.sentAt)
  return {
    id: message.publicId,
    kind: 'event',
    at: message.sentAt,
    time,
    author: 'assistant',
    byline: '',
    icon: 'info',
    text: null,
    kindLabel: null,
    kindIcon: 'archive',
    canSendAgain: false,
    eventIcon: EVENT_ICONS[kind] ?? 'info',
    eventText: eventText(kind, payload, time, t),
  }
}

function eventText(
  kind: string,
  payload: { reason?: string; by?: string; sentence?: string },
  time: string,
  t: Translate,
): string {
  if (kind === 'handoff') {
    if (payload.by) return t('event.taken_over', { name: payload.by, time })
    return t('event.handoff', { reason: reasonText(payload.reason, t), time })
  }
  if (kind === 'handback')
    return payload.by ? t('event.handback_by', { name: payload.by, time }) : t('event.handback', { time })
  if (kind === 'withheld') {
    const key = `withheld.${payload.reason ?? ''}`
    const text = t(key)
    return t('event.withheld', { reason: text === key ? (payload.sentence ?? '') : text })
  }
  if (kind === 'opted_out') return t('event.opted_out', { time })
  return kind
}

export function reasonText(reason: string | null | undefined, t: Translate): string {
  const key = `handoff.${reason ?? ''}`
  const text = t(key)
  return text === key ? t('handoff.other') : text
}
