import { z } from 'zod'
import type {
  CarouselCard,
  GenericElement,
  Interactive,
  OutboundContacts,
  OutboundGeneric,
} from './events.ts'
import { MESSAGING_LIMITS, WHATSAPP_LIMITS } from './limits.ts'

/** What is wrong with a field, in words that follow its name. */
export interface CardProblem {
  field: string
  problem: string
  code: 'invalid' | 'empty' | 'too_long'
}

const words = z
  .string({ error: issue => (issue.input === undefined ? 'is missing' : 'must be text') })
  .max(2000, { error: 'is far too long' })
const some = words.min(1, { error: 'is empty' })
const few = <Item extends z.ZodType>(item: Item, most: number) =>
  z.array(item, { error: 'must be a list' }).max(most, { error: `has more than ${most} entries` })
const object = (what: string) => ({
  error: (issue: { code: string }) => (issue.code === 'unrecognized_keys' ? undefined : `must be ${what}`),
})

const MOST_PEOPLE = 20

/** People to pass on: name, numbers, addresses, as on a visiting card. */
export const contactCards = few(
  z.strictObject(
    {
      name: z.strictObject(
        {
          formatted_name: some,
          first_name: some.optional(),
          last_name: some.optional(),
          middle_name: some.optional(),
          suffix: some.optional(),
          prefix: some.optional(),
        },
        object('an object with a formatted_name'),
      ),
      phones: few(
        z.strictObject({ phone: some, type: some.optional(), wa_id: some.optional() }, object('a number')),
        20,
      ).optional(),
      emails: few(
        z.strictObject({ email: some, type: some.optional() }, object('an address')),
        20,
      ).optional(),
      urls: few(z.strictObject({ url: some, type: some.optional() }, object('an address')), 20).optional(),
      addresses: few(
        z.strictObject(
          {
            street: words.optional(),
            city: words.optional(),
            state: words.optional(),
            zip: words.optional(),
            country: words.optional(),
            country_code: words.optional(),
            type: some.optional(),
          },
          object('an address'),
        ),
        20,
      ).optional(),
      org: z
        .strictObject(
          { company: words.optional(), department: words.optional(), title: words.optional() },
          object('an object with a company'),
        )
        .optional(),
      birthday: words.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'must be a day such as 1990-05-31' }).optional(),
    },
    object('a person with a name'),
  ),
  MOST_PEOPLE,
)

const genericButton = z.discriminatedUnion(
  'type',
  [
    z.strictObject({ type: z.literal('web_url'), title: words, url: words }),
    z.strictObject({ type: z.literal('postback'), title: words, payload: words }),
    z.strictObject({ type: z.literal('phone_number'), title: words, payload: words }),
  ],
  { error: 'must be of type web_url, postback or phone_number' },
)

/** Cards with a picture, words and buttons, side by side: Messenger’s and Instagram’s generic template. */
export const genericElements = few(
  z.strictObject(
    {
      title: words,
      subtitle: words.optional(),
      image_url: some.optional(),
      default_action: z
        .strictObject({ type: z.literal('web_url'), url: some }, object('a link of type web_url'))
        .optional(),
      buttons: few(genericButton, 100).optional(),
    },
    object('a card with a title'),
  ),
  100,
)

export function contactProblems({ contacts }: OutboundContacts): CardProblem[] {
  if (contacts.length === 0)
    return [{ field: 'contacts', problem: 'needs at least one person', code: 'empty' }]
  return contacts.flatMap(({ name, phones = [] }, at) => {
    const field = `contacts.${at}`
    const { formatted_name: _, ...parts } = name
    return [
      ...(Object.keys(parts).length === 0
        ? [invalid(`${field}.name`, 'needs a part beside formatted_name, such as first_name')]
        : []),
      ...phones.flatMap(({ phone }, n) =>
        /^\+?[\d\s().-]{5,24}$/.test(phone)
          ? []
          : [invalid(`${field}.phones.${n}.phone`, 'must be a phone number')],
      ),
    ]
  })
}

export function genericProblems({ elements }: OutboundGeneric): CardProblem[] {
  const limits = MESSAGING_LIMITS
  if (elements.length === 0) return [{ field: 'elements', problem: 'needs at least one card', code: 'empty' }]
  if (elements.length > limits.elements)
    return [invalid('elements', `has ${elements.length} cards; at most ${limits.elements} fit`)]
  return elements.flatMap((element, at) => elementProblems(element, `elements.${at}`))
}

function elementProblems(element: GenericElement, field: string): CardProblem[] {
  const { elementText, buttons: most, title: buttonTitle, payload } = MESSAGING_LIMITS
  const { title, subtitle, image_url: image, default_action: action, buttons = [] } = element
  return [
    ...within(`${field}.title`, title, elementText),
    ...(subtitle === undefined ? [] : within(`${field}.subtitle`, subtitle, elementText)),
    ...(image === undefined ? [] : link(`${field}.image_url`, image)),
    ...(action === undefined ? [] : link(`${field}.default_action.url`, action.url)),
    ...(subtitle === undefined && image === undefined && !action && buttons.length === 0
      ? [invalid(field, 'needs something beside its title: a subtitle, a picture, a link or a button')]
      : []),
    ...(buttons.length > most
      ? [invalid(`${field}.buttons`, `has ${buttons.length} buttons; at most ${most} fit`)]
      : []),
    ...buttons.flatMap((button, n) => {
      const at = `${field}.buttons.${n}`
      const title = within(`${at}.title`, button.title, buttonTitle)
      if (button.type === 'web_url') return [...title, ...link(`${at}.url`, button.url)]
      if (button.type === 'postback') return [...title, ...within(`${at}.payload`, button.payload, payload)]
      return /^\+\d{6,15}$/.test(button.payload)
        ? title
        : [...title, invalid(`${at}.payload`, 'must be a phone number with + and its country code')]
    }),
  ]
}

const AT = 'interactive.action'

export function flowProblems({ action }: Extract<Interactive, { type: 'flow' }>): CardProblem[] {
  const at = `${AT}.parameters`
  const { flow_id, flow_name, flow_cta, flow_action, flow_action_payload } = action.parameters
  return [
    ...((flow_id === undefined) === (flow_name === undefined)
      ? [invalid(`${at}.flow_id`, 'or flow_name is needed, one of the two')]
      : []),
    ...within(`${at}.flow_cta`, flow_cta, WHATSAPP_LIMITS.flowButton),
    ...(/\p{Extended_Pictographic}/u.test(flow_cta) ? [invalid(`${at}.flow_cta`, 'takes no emoji')] : []),
    ...(flow_action === 'data_exchange' && flow_action_payload !== undefined
      ? [invalid(`${at}.flow_action_payload`, 'must be left out where the flow asks for its data')]
      : []),
  ]
}

export function carouselProblems(content: Extract<Interactive, { type: 'carousel' }>): CardProblem[] {
  const { cards } = content.action
  const { least, most } = WHATSAPP_LIMITS.cards
  const [first] = cards
  return [
    ...(content.footer ? [invalid('interactive.footer', 'is not shown below cards')] : []),
    ...(cards.length < least || cards.length > most
      ? [invalid(`${AT}.cards`, `has ${cards.length} cards; ${least} to ${most} are shown`)]
      : []),
    ...(cards.some(card => card.type !== first?.type)
      ? [invalid(`${AT}.cards`, 'must all be of one type')]
      : []),
    ...cards.flatMap((card, n) => cardProblems(card, `${AT}.cards.${n}`, n)),
  ]
}

function cardProblems(card: CarouselCard, field: string, position: number): CardProblem[] {
  const order =
    card.card_index === undefined || card.card_index === position
      ? []
      : [invalid(`${field}.card_index`, `must be ${position}: cards stand in their order`)]
  if (card.type === 'product') return order
  const body = card.body ? within(`${field}.body.text`, card.body.text, WHATSAPP_LIMITS.cardBody) : []
  if (card.type === 'cta_url') {
    const { display_text, url } = card.action.parameters
    return [
      ...order,
      ...body,
      ...within(`${field}.action.parameters.display_text`, display_text, WHATSAPP_LIMITS.linkTitle),
      ...link(`${field}.action.parameters.url`, url, ['http:', 'https:']),
    ]
  }
  const { buttons } = card.action
  return [
    ...order,
    ...body,
    ...(buttons.length < 1 || buttons.length > WHATSAPP_LIMITS.buttons
      ? [invalid(`${field}.action.buttons`, `must be 1 to ${WHATSAPP_LIMITS.buttons}`)]
      : []),
    ...buttons.flatMap(({ reply }, n) => [
      ...within(`${field}.action.buttons.${n}.reply.id`, reply.id, WHATSAPP_LIMITS.buttonId),
      ...within(`${field}.action.buttons.${n}.reply.title`, reply.title, WHATSAPP_LIMITS.buttonTitle),
    ]),
  ]
}

const invalid = (field: string, problem: string): CardProblem => ({ field, problem, code: 'invalid' })

function within(field: string, text: string, max: number): CardProblem[] {
  if (text.trim() === '') return [{ field, problem: 'is empty', code: 'empty' }]
  if (text.length <= max) return []
  return [{ field, problem: `has ${text.length} characters; at most ${max} fit`, code: 'too_long' }]
}

function link(field: string, url: string, schemes: readonly string[] = ['https:']): CardProblem[] {
  const address = URL.canParse(url) ? new URL(url) : undefined
  return address && schemes.includes(address.protocol) && url.length <= 2000
    ? []
    : [invalid(field, `must be an address that begins with ${schemes.at(-1)}//`)]
}
