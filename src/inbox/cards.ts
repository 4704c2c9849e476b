import { type FileUse, filesIn } from '../channels/content-files.ts'
import type { CarouselCard, GenericElement, Interactive, OutboundContent } from '../channels/events.ts'
import { type Fields, fields, list, words } from '../channels/fields.ts'
import { hiddenNumber } from '../contacts/contacts.ts'
import type { Format } from '../web/format.ts'
import type { Translate } from '../web/texts.ts'
import { type FileCard, fileCard } from './file-card.ts'
import { iconOfKind, kindLabel } from './kinds.ts'
import type { Message } from './messages.ts'
import { type GoodsBook, type OrderCard, orderCard, type ProductCard, productCard } from './order-card.ts'
import type { MediaFile, StoredAttachment, ThreadRow } from './thread-rows.ts'
import type { Sources } from './why-sources.ts'

export interface CardTools {
  t: Translate
  format: Format
  /** Numbers are shown in full to whoever reads this. */
  seesNumbers: boolean
  /** `/t/<slug>/media/<id>` */
  mediaUrl: (publicId: string) => string
  goods: GoodsBook
  /** What the sources of the assistant's answers say now. */
  sources?: Sources
  /** A stored file that a message of ours names. */
  findFile: (publicId: string) => MediaFile | undefined
  /** Labels of the buttons a template was approved with. */
  templateButtons: (name: string, language: string) => string[]
}

/** What a bubble shows beside words; each kind has its partial in `views/inbox/cards`. */
export type Card =
  | FileCard
  | OrderCard
  | ProductCard
  | { kind: 'place'; name: string | null; address: string | null; coordinates: string }
  | { kind: 'people'; people: PersonCard[] }
  | { kind: 'choice'; label: string; title: string; detail: string | null }
  | { kind: 'heading'; text: string }
  | { kind: 'footing'; text: string }
  | { kind: 'buttons'; buttons: { icon: string; text: string }[] }
  | { kind: 'menu'; button: string; sections: { title: string | null; rows: MenuRow[] }[] }
  | { kind: 'template'; name: string; language: string }
  | { kind: 'answers'; rows: { name: string; value: string }[] }
  | { kind: 'link'; title: string; href: string | null; host: string }
  | { kind: 'plain'; icon: string; label: string; detail: string | null }

interface MenuRow {
  title: string
  detail: string | null
}

interface PersonCard {
  name: string
  lines: { icon: string; value: string }[]
}

/** Cards above and below the words, and whether the words are shown at all: some cards hold them already. */
export interface Cards {
  above: Card[]
  below: Card[]
  text: string | null
}

/** Never nothing: a kind that is not known says its name. */
export function cardsOf(row: ThreadRow, tools: CardTools): Cards {
  const { message } = row
  const cards = message.content ? sentCards(row, message.content, tools) : receivedCards(row, tools)
  const isEmpty = cards.above.length === 0 && cards.below.length === 0 && !cards.text?.trim()
  return isEmpty ? { ...cards, above: [plainCard(message, tools.t)] } : cards
}

function plainCard(message: Message, t: Translate): Card {
  return {
    kind: 'plain',
    icon: iconOfKind(message.type),
    label: kindLabel(message.type, t),
    detail: message.type === 'text' ? null : detailOf(message, t),
  }
}

/** What Meta says a message was that it does not pass on. */
function detailOf({ type, payload }: Message, t: Translate): string {
  const was = words(fields(fields(payload).unsupported).type)
  if (type === 'unsupported' && was && was !== 'unknown') return t('card.was', { type: was })
  return t(type === 'unsupported' ? 'card.look_on_phone' : 'kind.kept')
}

// --- what came in -----------------------------------------------------------------------------------------------

function receivedCards(row: ThreadRow, tools: CardTools): Cards {
  const { message } = row
  const payload = fields(message.payload)
  const files = row.attachments.map(attachment => fileCard(attachment, tools))
  const cards: Cards = { above: files, below: [], text: withoutFileNames(message.text, row.attachments) }
  const product = message.context?.product
  if (product !== undefined && product !== null) cards.above.push(productCard(product, tools))
  switch (message.type) {
    case 'location':
      return { ...cards, above: [...files, placeCard(fields(payload.location), message)], text: null }
    case 'contacts':
      return { ...cards, above: [...files, peopleCard(payload, message, tools)], text: null }
    case 'order':
      return { ...cards, above: [...files, orderCard(fields(payload.order), tools)] }
    case 'button':
    case 'postback':
      return { ...cards, above: [choiceCard(message.text, null, tools.t)], text: null }
    case 'interactive':
      return interactiveAnswer(fields(payload.interactive), message, cards, tools.t)
    default:
      return withShared(cards, payload, message, tools)
  }
}

/** A file's own name as caption says nothing twice. */
function withoutFileNames(text: string | null, attachments: StoredAttachment[]): string | null {
  return attachments.some(attachment => attachment.name !== null && attachment.name === text) ? null : text
}

function choiceCard(title: string | null, detail: string | null, t: Translate): Card {
  return { kind: 'choice', label: t('card.tapped'), title: title ?? t('kind.button'), detail }
}

function interactiveAnswer(interactive: Fields, message: Message, cards: Cards, t: Translate): Cards {
  const picked = fields(interactive.list_reply)
  const flow = fields(interactive.nfm_reply)
  const call = fields(interactive.call_permission_reply)
  if (interactive.nfm_reply) return { ...cards, above: [answersCard(flow, t)], text: null }
  if (interactive.call_permission_reply) {
    const label = t(call.response === 'accept' ? 'card.calls_allowed' : 'card.calls_refused')
    return { ...cards, above: [{ kind: 'plain', icon: 'phone', label, detail: null }], text: null }
  }
  if (message.text === null) return cards
  return { ...cards, above: [choiceCard(message.text, words(picked.description), t)], text: null }
}

/** The answers of a form filled on the phone. Its JSON may be no object at all. */
function answersCard(flow: Fields, t: Translate): Card {
  let answers: Fields = {}
  try {
    answers = fields(JSON.parse(String(flow.response_json)))
  } catch {
    // Shown as a form without answers: nothing else of it is known.
  }
  const rows = Object.entries(answers)
    .filter(([name]) => name !== 'flow_token')
    .slice(0, 40)
    .map(([name, value]) => ({
      name: name.replace(/_/g, ' '),
      value: typeof value === 'string' ? value : JSON.stringify(value),
    }))
  return rows.length > 0
    ? { kind: 'answers', rows }
    : { kind: 'plain', icon: 'note', label: t('card.form'), detail: words(flow.body) }
}

function placeCard(location: Fields, message: Message): Card {
  const [latitude, longitude] = [location.latitude, location.longitude].map(Number)
  const isKnown = Number.isFinite(latitude) && Number.isFinite(longitude)
  const name = words(location.name)
  const address = words(location.address)
  return {
    kind: 'place',
    name: name ?? (address ? null : message.text),
    address,
    coordinates: isKnown ? `${latitude!.toFixed(5)}, ${longitude!.toFixed(5)}` : '',
  }
}

function peopleCard(payload: Fields, message: Message, { seesNumbers }: CardTools): Card {
  const shown = (number: string) => (seesNumbers ? number : hiddenNumber(number))
  const people = list(payload.contacts)
    .slice(0, 20)
    .map(entry => {
      const contact = fields(entry)
      const values = (from: unknown, key: string, icon: string) =>
        list(from)
          .slice(0, 10)
          .flatMap(one => words(fields(one)[key]) ?? [])
          .map(value => ({ icon, value }))
      return {
        name: words(fields(contact.name).formatted_name) ?? words(fields(contact.org).company) ?? '?',
        lines: [
          ...values(contact.phones, 'phone', 'phone').map(line => ({ ...line, value: shown(line.value) })),
          ...values(contact.emails, 'email', 'send'),
          ...values(contact.urls, 'url', 'globe'),
        ],
      }
    })
  return { kind: 'people', people: people.length > 0 ? people : [{ name: message.text ?? '?', lines: [] }] }
}

// Addresses of Meta's stores end within minutes: nobody is led to one.
const STORES = /(^|\.)(fbsbx\.com|fbcdn\.net|cdninstagram\.com)$/

/** Posts, reels and links that were shared, and products Messenger sends as a template. */
function withShared(cards: Cards, payload: Fields, message: Message, tools: CardTools): Cards {
  const above = [...cards.above]
  for (const entry of list(payload.attachments).slice(0, 10)) {
    const attachment = fields(entry)
    const inner = fields(attachment.payload)
    // The first is what the message asks about, and has its card already.
    const shown = message.context?.product ? 1 : 0
    const products = list(fields(inner.product).elements).slice(shown)
    for (const element of products) above.push(productCard(element, tools))
    const link = linkCard(attachment, inner)
    if (link && cards.above.length === 0) above.push(link)
  }
  const isRepeated = above.some(card => 'title' in card && card.title === message.text)
  if (fields(payload.quick_reply).payload !== undefined)
    return { ...cards, above: [choiceCard(message.text, null, tools.t)], text: null }
  return { ...cards, above, text: isRepeated ? null : cards.text }
}

function linkCard(attachment: Fields, inner: Fields): Card | undefined {
  const address = words(inner.url) ?? words(attachment.url) ?? ''
  const url = URL.canParse(address) ? new URL(address) : undefined
  const host = url && /^https?:$/.test(url.protocol) && !STORES.test(url.hostname) ? url.hostname : ''
  const title = words(attachment.title) ?? words(inner.title)
  if (host === '' && title === null) return undefined
  return { kind: 'link', title: title ?? host, href: host === '' ? null : url!.href, host }
}

// --- what went out ----------------------------------------------------------------------------------------------

function sentCards(row: ThreadRow, content: OutboundContent, tools: CardTools): Cards {
  const { message } = row
  const files = row.attachments.map(attachment => fileCard(attachment, tools))
  const cards: Cards = { above: files, below: [], text: message.text }
  switch (content.type) {
    case 'text':
      return cards
    case 'reaction':
      return { ...cards, text: message.text ?? content.emoji }
    case 'location':
      return { ...cards, above: [placeCard({ ...content }, message)], text: null }
    case 'contacts':
      return { ...cards, above: [peopleCard({ contacts: content.contacts }, message, tools)], text: null }
    case 'generic':
      return { ...cards, above: content.elements.flatMap(elementCards), text: null }
    case 'interactive':
      return {
        ...interactiveCards(content.interactive, tools, storedFiles(filesIn(content), tools)),
        text: content.interactive.body?.text ?? null,
      }
    case 'template': {
      const buttons = tools
        .templateButtons(content.name, content.language)
        .map(text => ({ icon: 'send', text }))
      return {
        above: files.length > 0 ? files : storedFiles(filesIn(content), tools),
        below: [
          ...(buttons.length > 0 ? [{ kind: 'buttons' as const, buttons }] : []),
          { kind: 'template', name: content.name, language: content.language },
        ],
        text: message.text,
      }
    }
    default:
      return {
        above: files.length > 0 ? files : storedFiles(filesIn(content), tools, content.name ?? null),
        below: [],
        text: withoutFileNames(content.caption ?? null, row.attachments),
      }
  }
}

/** Stored files that a message of ours names, where no attachment does. */
function storedFiles(files: FileUse[], tools: CardTools, name: string | null = null): FileCard[] {
  return files.flatMap(({ fileId, type, voice }) => {
    const file = tools.findFile(fileId)
    if (!file) return []
    const { mime, bytes } = file
    const kind = voice ? 'voice' : type
    return [
      fileCard(
        { publicId: fileId, kind, name, mime, bytes, state: 'stored', reason: null, said: null, file },
        tools,
      ),
    ]
  })
}

function elementCards({ title, subtitle, buttons = [] }: GenericElement): Card[] {
  return [
    { kind: 'heading', text: title },
    ...(subtitle ? [{ kind: 'footing' as const, text: subtitle }] : []),
    ...(buttons.length > 0
      ? [{ kind: 'buttons' as const, buttons: buttons.map(button => ({ icon: 'send', text: button.title })) }]
      : []),
  ]
}

function carouselCards(cards: readonly CarouselCard[], tools: CardTools): Card[] {
  return cards.flatMap((card): Card[] => {
    if (card.type === 'product') return [productCard(card.action, tools)]
    const labels =
      card.type === 'cta_url'
        ? [{ icon: 'globe', text: card.action.parameters.display_text }]
        : card.action.buttons.map(({ reply }) => ({ icon: 'check-circle', text: reply.title }))
    return [
      ...(card.body ? [{ kind: 'footing' as const, text: card.body.text }] : []),
      { kind: 'buttons', buttons: labels },
    ]
  })
}

function interactiveCards(
  interactive: Interactive,
  tools: CardTools,
  header: FileCard[],
): Omit<Cards, 'text'> {
  const above: Card[] = [...header]
  const below: Card[] = []
  const { footer } = interactive
  if (interactive.header?.type === 'text') above.push({ kind: 'heading', text: interactive.header.text })
  if (footer) below.push({ kind: 'footing', text: footer.text })
  switch (interactive.type) {
    case 'button': {
      const buttons = interactive.action.buttons.map(button => ({
        icon: 'check-circle',
        text: button.reply.title,
      }))
      below.push({ kind: 'buttons', buttons })
      break
    }
    case 'list':
      below.push({
        kind: 'menu',
        button: interactive.action.button,
        sections: interactive.action.sections.map(section => ({
          title: section.title ?? null,
          rows: section.rows.map(row => ({ title: row.title, detail: row.description ?? null })),
        })),
      })
      break
    case 'cta_url':
      below.push({
        kind: 'buttons',
        buttons: [{ icon: 'globe', text: interactive.action.parameters.display_text }],
      })
      break
    case 'location_request_message':
      below.push({ kind: 'buttons', buttons: [{ icon: 'pin', text: tools.t('card.send_location') }] })
      break
    case 'catalog_message':
      below.push({ kind: 'buttons', buttons: [{ icon: 'bag', text: tools.t('card.see_catalogue') }] })
      break
    case 'flow':
      below.push({
        kind: 'buttons',
        buttons: [{ icon: 'note', text: interactive.action.parameters.flow_cta }],
      })
      break
    case 'carousel':
      below.push(...carouselCards(interactive.action.cards, tools))
      break
    case 'product':
      above.push(productCard({ product_retailer_id: interactive.action.product_retailer_id }, tools))
      break
    case 'product_list':
      for (const section of interactive.action.sections)
        for (const item of section.product_items) above.push(productCard(item, tools))
  }
  return { above, below }
}
