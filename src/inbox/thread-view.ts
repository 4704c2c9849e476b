import { fields, idText, words } from '../channels/fields.ts'
import type { Format } from '../web/format.ts'
import { inWords } from '../web/said.ts'
import type { Translate } from '../web/texts.ts'
import { type Cards, type CardTools, cardsOf } from './cards.ts'
import { kindLabel } from './kinds.ts'
import type { Message } from './messages.ts'
import { splitLinks, type TextPart } from './text-parts.ts'
import { EVENT_ICONS, eventText, isLine, lineText } from './thread-events.ts'
import type { ThreadRow } from './thread-rows.ts'
import { type WhyCard, whyCard } from './why-card.ts'

/** A line of the thread, with everything the partial shows and nothing to decide there. */
export interface ThreadItem {
  id: string
  kind: 'message' | 'event'
  /** Set on the first message of a day. */
  day?: string
  at: Date
  time: string
  fullTime: string
  author: 'customer' | 'assistant' | 'person' | 'flow' | 'note'
  byline: string
  icon: string
  cards: Pick<Cards, 'above' | 'below'>
  parts: TextPart[]
  /** What stands around it: an advert, a story, forwarded, another app. */
  around: { icon: string; text: string; detail: string | null }[]
  quote?: Quote
  reactions: { emoji: string; by: string }[]
  edited?: string
  isDeleted: boolean
  state?: 'failed' | 'draft' | 'unknown'
  fate?: { icon: string; text: string }
  failure?: string
  canSendAgain: boolean
  /** Meta knows it: it can be answered to and reacted to. */
  canAnswer: boolean
  /** A person's words that may become a question & answer. */
  canTeach: boolean
  /** What we reacted with. */
  ownReaction: string | null
  why?: WhyCard
  eventText?: string
  eventIcon?: string
}

export interface Quote {
  /** Null where the message is not in the file. */
  id: string | null
  byline: string
  text: string
}

const BY_ICON = {
  customer: 'person',
  assistant: 'hearth',
  person: 'person',
  flow: 'flow',
  note: 'note',
} as const

const FATES: Record<string, string> = {
  queued: 'clock',
  sending: 'clock',
  sent: 'check',
  delivered: 'checks',
  read: 'checks',
}

/** Messages of a thread as they are shown, drafts left out: those stand above the composer. */
export function threadItems(rows: ThreadRow[], contactName: string, tools: CardTools): ThreadItem[] {
  const items: ThreadItem[] = []
  let previous: Date | undefined
  for (const row of rows) {
    const { message } = row
    if (isHidden(message)) continue
    const item =
      isLine(message) && message.status !== 'failed' && message.status !== 'unknown'
        ? eventItem(message, tools)
        : messageItem(row, contactName, tools)
    if (!previous || !tools.format.sameDay(previous, message.sentAt))
      item.day = tools.format.longDate(message.sentAt)
    previous = message.sentAt
    items.push(item)
  }
  return items
}

/** Drafts stand above the composer, our reactions under what they are for. */
function isHidden({ status, type, content }: Message): boolean {
  if (status === 'draft') return true
  if (status === 'cancelled') return type !== 'event' && type !== 'note'
  return content?.type === 'reaction' && status !== 'failed' && status !== 'unknown'
}

function messageItem(row: ThreadRow, contactName: string, tools: CardTools): ThreadItem {
  const { message } = row
  const { t, format } = tools
  const author = authorOf(message)
  const failed = message.status === 'failed'
  const unknown = message.status === 'unknown'
  const isDeleted = message.deletedAt !== null
  const cards = isDeleted ? { above: [], below: [], text: null } : cardsOf(row, tools)
  const item: ThreadItem = {
    ...shell(message, format),
    kind: 'message',
    author,
    byline: bylineOf(message, author, contactName, t),
    icon: BY_ICON[author],
    cards,
    parts: cards.text === null ? [] : splitLinks(cards.text),
    around: aroundOf(message, t),
    reactions: row.reactions.map(({ emoji, by }) => ({
      emoji: emoji!,
      by: by === 'contact' ? contactName : t('thread.you'),
    })),
    isDeleted,
    canSendAgain: failed || unknown,
    canAnswer: message.providerId !== null && !isDeleted && message.aboutProviderId === null,
    canTeach:
      !isDeleted &&
      message.direction === 'outbound' &&
      (message.author === 'user' || message.userId !== null) &&
      Boolean(message.text),
    ownReaction: row.reactions.find(reaction => reaction.by === 'business')?.emoji ?? null,
  }
  if (message.editedAt && !isDeleted)
    item.edited = t('thread.edited', { time: format.time(message.editedAt) })
  if (message.replyTo !== null) item.quote = quoteOf(row.quoted, contactName, t)
  if (failed || unknown) {
    item.state = failed ? 'failed' : 'unknown'
    item.failure = inWords(tools, message.failureSaid, message.failureReason ?? '')
  } else if (message.direction === 'outbound' && FATES[message.status]) {
    item.fate = { icon: FATES[message.status]!, text: fateText(message, t, format) }
  }
  if (message.evidence) item.why = whyCard(message.evidence, tools)
  return item
}

function shell(message: Message, format: Format): Pick<ThreadItem, 'id' | 'at' | 'time' | 'fullTime'> {
  const at = message.sentAt
  return { id: message.publicId, at, time: format.time(at), fullTime: format.dateTime(at) }
}

function authorOf(message: Message): ThreadItem['author'] {
  if (message.type === 'note') return 'note'
  if (message.author === 'contact') return 'customer'
  return message.author === 'user' ? 'person' : message.author === 'flow' ? 'flow' : 'assistant'
}

function bylineOf(message: Message, author: ThreadItem['author'], contactName: string, t: Translate): string {
  if (author === 'customer') return contactName
  if (author === 'note') return t('thread.note_by', { name: message.userName ?? t('inbox.by_person') })
  if (author === 'assistant')
    return message.userName
      ? t('inbox.by_assistant_approved', { name: message.userName })
      : t('inbox.by_assistant')
  if (message.via === 'phone') return t('inbox.by_phone')
  return message.userName ?? t('inbox.by_person')
}

const QUOTED_LENGTH = 160

export function quoteOf(quoted: Message | undefined, contactName: string, t: Translate): Quote {
  if (!quoted) return { id: null, byline: '', text: t('thread.quoted_unknown') }
  const said = quoted.deletedAt === null ? quoted.text?.trim().slice(0, QUOTED_LENGTH) : t('thread.deleted')
  return {
    id: quoted.publicId,
    byline: bylineOf(quoted, authorOf(quoted), contactName, t),
    text: said || kindLabel(quoted.type, t),
  }
}

/** Where a message came from and who has the chat, each in a line above the bubble. */
function aroundOf(message: Message, t: Translate): ThreadItem['around'] {
  const lines: ThreadItem['around'] = []
  const { context } = message
  if (context?.referral) lines.push(referralLine(fields(context.referral), t))
  if (context?.story) {
    const key = message.type === 'story_mention' ? 'thread.story_mention' : 'thread.story_reply'
    lines.push({ icon: 'image', text: t(key), detail: null })
  } else if (message.type === 'story_mention') {
    lines.push({ icon: 'image', text: t('thread.story_mention'), detail: null })
  }
  if (message.type === 'edit') lines.push({ icon: 'edit', text: t('thread.edit_unknown'), detail: null })
  if (context?.product) lines.push({ icon: 'tag', text: t('thread.asks_about'), detail: null })
  if (context?.forwarded) lines.push({ icon: 'forward', text: t('thread.forwarded'), detail: null })
  if (message.standby) lines.push({ icon: 'info', text: t('thread.standby'), detail: null })
  return lines
}

function referralLine(referral: ReturnType<typeof fields>, t: Translate): ThreadItem['around'][number] {
  const advert = fields(referral.ads_context_data)
  const detail = words(referral.headline) ?? words(advert.ad_title) ?? words(referral.ref)
  const source = (idText(referral.source_type) ?? idText(referral.source) ?? '').toLowerCase()
  const isAdvert = source.startsWith('ad') || referral.ad_id !== undefined
  const key = isAdvert ? 'thread.from_advert' : source === 'post' ? 'thread.from_post' : 'thread.from_link'
  return { icon: 'globe', text: t(key), detail }
}

/** The chat was opened from an advert or a link, without a word. */
function broughtBy(message: Message, format: Format, t: Translate): string {
  const { text, detail } = referralLine(fields(message.context?.referral), t)
  return `${detail ? `${text}: ${detail}` : text}, ${format.time(message.sentAt)}`
}

function fateText(message: Message, t: Translate, format: Format): string {
  const at =
    message.status === 'read' ? message.readAt : message.status === 'delivered' ? message.deliveredAt : null
  const word = t(`status.${message.status}`)
  return at ? `${word} ${format.time(at)}` : word
}

function eventItem(message: Message, tools: CardTools): ThreadItem {
  const { t, format } = tools
  const kind = String(fields(message.payload).kind ?? 'event')
  return {
    ...shell(message, format),
    kind: 'event',
    author: 'assistant',
    byline: '',
    icon: 'info',
    cards: { above: [], below: [] },
    parts: [],
    around: [],
    reactions: [],
    isDeleted: false,
    canSendAgain: false,
    canAnswer: false,
    canTeach: false,
    ownReaction: null,
    ...(message.evidence && { why: whyCard(message.evidence, tools) }),
    eventIcon: (message.type === 'event' && EVENT_ICONS[kind]) || 'info',
    eventText:
      message.type === 'event'
        ? kind === 'referral'
          ? broughtBy(message, format, t)
          : eventText(kind, fields(message.payload), format.time(message.sentAt), { t, format })
        : lineText(message, format.time(message.sentAt), t),
  }
}
