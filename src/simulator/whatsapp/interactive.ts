import type { Fields } from '../../channels/fields.ts'
import { fields } from '../../channels/fields.ts'
import { listAt, objectAt, oneOfAt, optionalTextAt, textAt, uniqueAt, webAddressAt } from '../checks.ts'
import { badParameter, invalid, missing } from '../graph-error.ts'
import type { Around, Checked } from './content.ts'
import { fileOf } from './media-message.ts'

interface Kind {
  /** Kinds of header it may have. */
  headers: readonly string[]
  needsHeader?: boolean
  maxBody: number
  needsBody?: boolean
  action: (action: unknown, around: Around) => void
}

const ANY_HEADER = ['text', 'image', 'video', 'document']

const KINDS: Record<string, Kind> = {
  button: { headers: ANY_HEADER, maxBody: 1_024, action: buttons },
  list: { headers: ['text'], maxBody: 4_096, action: rows },
  cta_url: { headers: ANY_HEADER, maxBody: 1_024, action: link },
  location_request_message: { headers: [], maxBody: 1_024, action: named('send_location') },
  product: { headers: [], maxBody: 1_024, needsBody: false, action: product },
  product_list: { headers: ['text'], needsHeader: true, maxBody: 1_024, action: products },
  catalog_message: { headers: [], maxBody: 1_024, action: catalog },
  flow: { headers: ANY_HEADER, maxBody: 1_024, action: flow },
  carousel: { headers: [], maxBody: 1_024, action: carousel },
  address_message: { headers: [], maxBody: 1_024, action: named('address_message', 'parameters') },
  call_permission_request: { headers: [], maxBody: 1_024, action: named('call_permission_request') },
  request_contact_info: { headers: [], maxBody: 1_024, action: named('request_contact_info') },
}

/** Buttons, lists, links, products, a question for the place: each with its own parts and limits. */
export function interactive(value: unknown, around: Around): Checked {
  const given = objectAt(value, 'interactive', 'type header body footer action')
  const type = oneOfAt(given.type, "interactive['type']", Object.keys(KINDS))
  const kind = KINDS[type]!
  const headerFailure = header(given.header, kind, around)
  const needsBody = kind.needsBody ?? true
  const body =
    given.body === undefined && !needsBody
      ? ''
      : textAt(
          objectAt(given.body, "interactive['body']", 'text').text,
          "interactive['body']['text']",
          kind.maxBody,
        )
  if (given.footer !== undefined)
    textAt(objectAt(given.footer, "interactive['footer']", 'text').text, "interactive['footer']['text']", 60)
  kind.action(given.action, around)
  return { text: body, ...headerFailure }
}

function header(value: unknown, kind: Kind, around: Around): Pick<Checked, 'failure'> {
  const at = "interactive['header']"
  if (value === undefined) {
    if (kind.needsHeader) throw missing(`The parameter ${at} is required.`)
    return {}
  }
  const type = oneOfAt(fields(value).type, `${at}['type']`, ANY_HEADER)
  if (!kind.headers.includes(type)) throw invalid(`Param ${at} cannot be of type ${type} here.`)
  const given = objectAt(value, at, `type sub_text ${type}`)
  if (type === 'text') {
    textAt(given.text, `${at}['text']`, 60)
    return {}
  }
  const file = objectAt(given[type], `${at}['${type}']`, 'id link filename provider')
  return fileOf(type as 'image' | 'video' | 'document', file, around)
}

const ACTION = "interactive['action']"

function buttons(action: unknown): void {
  const at = `${ACTION}['buttons']`
  const replies = listAt(objectAt(action, ACTION, 'buttons').buttons, at, 1, 3).map((one, index) => {
    const button = objectAt(one, `${at}[${index}]`, 'type reply')
    oneOfAt(button.type, `${at}[${index}]['type']`, ['reply'])
    const reply = objectAt(button.reply, `${at}[${index}]['reply']`, 'id title')
    return {
      id: textAt(reply.id, `${at}[${index}]['reply']['id']`, 256),
      title: textAt(reply.title, `${at}[${index}]['reply']['title']`, 20),
    }
  })
  uniqueAt(
    replies.map(reply => reply.id),
    `${at} ids`,
  )
  uniqueAt(
    replies.map(reply => reply.title),
    `${at} titles`,
  )
}

const MAX_ROWS = 10

function rows(action: unknown): void {
  const given = objectAt(action, ACTION, 'button sections')
  textAt(given.button, `${ACTION}['button']`, 20)
  const at = `${ACTION}['sections']`
  const sections = listAt(given.sections, at, 1, 10)
  const ids = sections.flatMap((one, index) => {
    const section = objectAt(one, `${at}[${index}]`, 'title rows')
    if (sections.length > 1) textAt(section.title, `${at}[${index}]['title']`, 24)
    else optionalTextAt(section.title, `${at}[${index}]['title']`, 24)
    return listAt(section.rows, `${at}[${index}]['rows']`, 1, MAX_ROWS).map((row, place) =>
      rowId(row, `${at}[${index}]['rows'][${place}]`),
    )
  })
  if (ids.length > MAX_ROWS)
    throw invalid(`A list has at most ${MAX_ROWS} rows in all its sections; it has ${ids.length}.`)
  uniqueAt(ids, `${at} row ids`)
}

function rowId(value: unknown, at: string): string {
  const row = objectAt(value, at, 'id title description')
  textAt(row.title, `${at}['title']`, 24)
  optionalTextAt(row.description, `${at}['description']`, 72)
  return textAt(row.id, `${at}['id']`, 200)
}

function link(action: unknown): void {
  const given = objectAt(action, ACTION, 'name parameters')
  oneOfAt(given.name, `${ACTION}['name']`, ['cta_url'])
  const parameters = objectAt(given.parameters, `${ACTION}['parameters']`, 'display_text url')
  textAt(parameters.display_text, `${ACTION}['parameters']['display_text']`, 20)
  webAddressAt(parameters.url, `${ACTION}['parameters']['url']`)
}

function named(name: string, ...more: string[]): Kind['action'] {
  return action => {
    oneOfAt(objectAt(action, ACTION, ['name', ...more].join(' ')).name, `${ACTION}['name']`, [name])
  }
}

function product(action: unknown, around: Around): void {
  const given = objectAt(action, ACTION, 'catalog_id product_retailer_id')
  const catalogId = textAt(given.catalog_id, `${ACTION}['catalog_id']`, 100)
  requireProducts(around, catalogId, [
    textAt(given.product_retailer_id, `${ACTION}['product_retailer_id']`, 100),
  ])
}

function products(action: unknown, around: Around): void {
  const given = objectAt(action, ACTION, 'catalog_id sections')
  const catalogId = textAt(given.catalog_id, `${ACTION}['catalog_id']`, 100)
  const at = `${ACTION}['sections']`
  const sections = listAt(given.sections, at, 1, 10)
  const ids = sections.flatMap((one, index) => {
    const section = objectAt(one, `${at}[${index}]`, 'title product_items')
    if (sections.length > 1) textAt(section.title, `${at}[${index}]['title']`, 24)
    return listAt(section.product_items, `${at}[${index}]['product_items']`, 1, 30).map((item, place) =>
      textAt(
        objectAt(item, `${at}[${index}]['product_items'][${place}]`, 'product_retailer_id')
          .product_retailer_id,
        'product_retailer_id',
        100,
      ),
    )
  })
  if (ids.length > 30) throw invalid(`A message shows at most 30 products; it has ${ids.length}.`)
  requireProducts(around, catalogId, ids)
}

function catalog(action: unknown, around: Around): void {
  const given = objectAt(action, ACTION, 'name parameters')
  oneOfAt(given.name, `${ACTION}['name']`, ['catalog_message'])
  const id = fields(given.parameters).thumbnail_product_retailer_id
  if (id !== undefined) requireProducts(around, around.account.catalog?.id ?? '', [String(id)])
}

/** Known only where the account was given a catalogue. */
function requireProducts({ account }: Around, catalogId: string, ids: string[]): void {
  const known = account.catalog
  if (!known) return
  const unknown = known.id === catalogId ? ids.filter(id => !known.products.includes(id)) : ids
  if (unknown.length > 0)
    throw invalid(`Products not found in FB Catalog ${catalogId}: ${unknown.join(', ')}.`)
}

function flow(action: unknown): void {
  const given = objectAt(action, ACTION, 'name parameters')
  oneOfAt(given.name, `${ACTION}['name']`, ['flow'])
  const at = `${ACTION}['parameters']`
  const parameters = objectAt(
    given.parameters,
    at,
    'flow_message_version flow_id flow_name flow_cta flow_token flow_action flow_action_payload mode',
  )
  if (String(parameters.flow_message_version) !== '3')
    throw invalid(`Param ${at}['flow_message_version'] must be 3.`)
  if ((parameters.flow_id === undefined) === (parameters.flow_name === undefined))
    throw invalid(`Exactly one of ${at}['flow_id'] and ${at}['flow_name'] is needed.`)
  const cta = textAt(parameters.flow_cta, `${at}['flow_cta']`, 30)
  if (/\p{Extended_Pictographic}/u.test(cta)) throw invalid(`Param ${at}['flow_cta'] must not have emoji.`)
  optionalTextAt(parameters.flow_token, `${at}['flow_token']`, 1_000)
  if (parameters.flow_action !== undefined)
    oneOfAt(parameters.flow_action, `${at}['flow_action']`, ['navigate', 'data_exchange'])
  if (parameters.flow_action === 'data_exchange' && parameters.flow_action_payload !== undefined)
    throw badParameter('Invalid parameter', 'flow_action_payload must be omitted with data_exchange.')
  if (parameters.mode !== undefined) oneOfAt(parameters.mode, `${at}['mode']`, ['draft', 'published'])
}

/** Two to ten cards of one kind: products, or media with buttons. */
function carousel(action: unknown, around: Around): void {
  const at = `${ACTION}['cards']`
  const cards = listAt(objectAt(action, ACTION, 'cards').cards, at, 2, 10).map((one, index) =>
    objectAt(one, `${at}[${index}]`, 'card_index type header body action'),
  )
  uniqueAt(
    cards.map(card => String(card.card_index)),
    `${at} card_index`,
  )
  for (const [index, card] of cards.entries()) carouselCard(card, `${at}[${index}]`, around)
  if (new Set(cards.map(card => card.type)).size > 1) throw invalid(`All cards in ${at} must be of one type.`)
}

function carouselCard(card: Fields, at: string, around: Around): void {
  const type = oneOfAt(card.type, `${at}['type']`, ['cta_url', 'product', 'button'])
  if (type === 'product') {
    product(card.action, around)
    return
  }
  const media = objectAt(card.header, `${at}['header']`, 'type image video')
  const kind = oneOfAt(media.type, `${at}['header']['type']`, ['image', 'video'])
  fileOf(kind, objectAt(media[kind], `${at}['header']['${kind}']`, 'id link'), around)
  if (card.body !== undefined) textAt(fields(card.body).text, `${at}['body']['text']`, 160)
  if (type === 'cta_url') link(card.action)
  else buttons(card.action)
}
