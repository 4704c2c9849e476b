import { type Fields, fields } from '../../channels/fields.ts'
import { listAt, objectAt, optionalTextAt, textAt } from '../checks.ts'
import { badParameter, invalid, missing } from '../graph-error.ts'
import type { SimulatedAccount, SimulatedTemplate, State } from '../state.ts'
import { interactive } from './interactive.ts'
import { mediaMessage } from './media-message.ts'
import { templateMessage } from './template-message.ts'

export interface Around {
  state: State
  account: SimulatedAccount
  now: Date
}

/** What a message holds once its shape was found right. */
export interface Checked {
  /** Its words, for those who look at what was sent. */
  text: string
  template?: SimulatedTemplate
  failure?: { code: number; details: string }
}

export interface Content extends Checked {
  type: string
  fields: Fields
}

const MAX_TEXT = 4096
const MONTH_MS = 30 * 24 * 3_600_000

/** Every kind of message the Cloud API takes, and what it wants of each. */
export const CONTENT_KINDS: Record<string, (value: unknown, around: Around) => Checked> = {
  text,
  image: mediaMessage('image'),
  video: mediaMessage('video'),
  audio: mediaMessage('audio'),
  document: mediaMessage('document'),
  sticker: mediaMessage('sticker'),
  location,
  contacts,
  reaction,
  interactive,
  template: templateMessage,
}

function text(value: unknown): Checked {
  const { body, preview_url: preview } = objectAt(value, 'text', 'body preview_url')
  if (typeof body !== 'string' || body === '') throw missing('text.body is missing.')
  if (body.trim() === '') throw invalid("Param text['body'] must not be blank.")
  if (body.length > MAX_TEXT)
    throw badParameter('Invalid parameter', `Param text['body'] must be at most ${MAX_TEXT} characters long.`)
  if (preview !== undefined && typeof preview !== 'boolean')
    throw badParameter('Invalid parameter', "Param text['preview_url'] must be a boolean.")
  return { text: body }
}

function location(value: unknown): Checked {
  const place = objectAt(value, 'location', 'latitude longitude name address')
  coordinate(place.latitude, "location['latitude']", 90)
  coordinate(place.longitude, "location['longitude']", 180)
  const name = optionalTextAt(place.name, "location['name']", 1_000)
  const address = optionalTextAt(place.address, "location['address']", 1_000)
  return { text: [name, address].filter(part => part !== undefined).join(', ') }
}

export function coordinate(value: unknown, at: string, max: number): void {
  if (value === undefined) throw missing(`The parameter ${at} is required.`)
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof number !== 'number' || !Number.isFinite(number) || Math.abs(number) > max)
    throw invalid(`Param ${at} is not a valid coordinate.`)
}

const NAME_PARTS = ['first_name', 'last_name', 'middle_name', 'suffix', 'prefix']

function contacts(value: unknown): Checked {
  const cards = listAt(value, 'contacts', 1, 257).map((one, index) => {
    const at = `contacts[${index}]`
    const card = objectAt(one, at, 'name phones emails urls addresses org birthday')
    const name = objectAt(card.name, `${at}['name']`, `formatted_name ${NAME_PARTS.join(' ')}`)
    if (!NAME_PARTS.some(part => name[part] !== undefined))
      throw missing(`${at}['name'] needs one of ${NAME_PARTS.join(', ')} beside formatted_name.`)
    if (card.birthday !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(String(card.birthday)))
      throw invalid(`Param ${at}['birthday'] must be YYYY-MM-DD.`)
    for (const [place, phone] of (card.phones === undefined
      ? []
      : listAt(card.phones, `${at}['phones']`, 1, 20)
    ).entries())
      objectAt(phone, `${at}['phones'][${place}]`, 'phone wa_id type user_id')
    return textAt(name.formatted_name, `${at}['name']['formatted_name']`, 1_000)
  })
  return { text: cards.join(', ') }
}

const ONE_EMOJI = /^\p{RGI_Emoji}$/v

/** On a message of this chat, either way, of the last 30 days; an empty one is taken back. */
function reaction(value: unknown, { state, account, now }: Around): Checked {
  const given = objectAt(value, 'reaction', 'message_id emoji')
  const id = textAt(given.message_id, "reaction['message_id']", 1_000)
  if (given.emoji === undefined) throw missing("The parameter reaction['emoji'] is required.")
  if (typeof given.emoji !== 'string' || (given.emoji !== '' && !ONE_EMOJI.test(given.emoji)))
    throw invalid("Param reaction['emoji'] must be one emoji.")
  const target = state.messages.get(id)
  const isThere =
    target?.account === account.account &&
    !target.deleted &&
    target.type !== 'reaction' &&
    now.getTime() - target.at.getTime() <= MONTH_MS
  if (!isThere) throw invalid("Param reaction['message_id'] is not a message of the last 30 days.")
  return { text: String(fields(value).emoji) }
}
