import { z } from 'zod'
import { contactCards, genericElements } from './content-cards.ts'

const words = z.string({ error: issue => (issue.input === undefined ? 'is missing' : 'must be text') })
const shortWords = words.max(10_000, { error: 'is far too long' })
const some = shortWords.min(1, { error: 'is empty' })
const object = (what: string) => ({
  error: (issue: { code: string }) => (issue.code === 'unrecognized_keys' ? undefined : `must be ${what}`),
})

const fileHeader = z.strictObject(
  {
    type: z.enum(['image', 'video', 'document']),
    fileId: some,
    mime: shortWords.default(''),
    providerMediaId: some.optional(),
  },
  object('a header with a file'),
)
const textHeader = z.strictObject(
  { type: z.literal('text'), text: shortWords },
  object('a header with a text'),
)
const header = z
  .discriminatedUnion('type', [textHeader, fileHeader], { error: 'must be a text, image, video or document' })
  .optional()
const body = z.strictObject({ text: shortWords }, object('an object with a text'))
const footer = z.strictObject({ text: shortWords }, object('an object with a text')).optional()
const listOf = <Item extends z.ZodType>(item: Item) =>
  z.array(item, { error: 'must be a list' }).max(100, { error: 'has far too many entries' })

const reply = z.strictObject(
  {
    type: z.literal('reply', { error: 'must be reply' }),
    reply: z.strictObject({ id: shortWords, title: shortWords }, object('an object with id and title')),
  },
  object('a reply button'),
)
const row = z.strictObject(
  { id: shortWords, title: shortWords, description: shortWords.optional() },
  object('an object with id and title'),
)
const section = z.strictObject(
  { title: shortWords.optional(), rows: listOf(row) },
  object('an object with rows'),
)
const productSection = z.strictObject(
  {
    title: shortWords.default(''),
    product_items: listOf(
      z.strictObject({ product_retailer_id: some }, object('an object with a product_retailer_id')),
    ),
  },
  object('an object with product_items'),
)

const cardIndex = z.int({ error: 'must be a whole number' }).optional()
const linkAction = z.strictObject(
  {
    name: z.literal('cta_url', { error: 'must be cta_url' }),
    parameters: z.strictObject(
      { display_text: shortWords, url: shortWords },
      object('an object with display_text and url'),
    ),
  },
  object('an object with name and parameters'),
)
const cardBody = body.optional()
const carouselCard = z.discriminatedUnion(
  'type',
  [
    z.strictObject({
      type: z.literal('cta_url'),
      card_index: cardIndex,
      header: fileHeader,
      body: cardBody,
      action: linkAction,
    }),
    z.strictObject({
      type: z.literal('button'),
      card_index: cardIndex,
      header: fileHeader,
      body: cardBody,
      action: z.strictObject({ buttons: listOf(reply) }, object('an object with buttons')),
    }),
    z.strictObject({
      type: z.literal('product'),
      card_index: cardIndex,
      action: z.strictObject(
        { catalog_id: some, product_retailer_id: some },
        object('an object with catalog_id and product_retailer_id'),
      ),
    }),
  ],
  { error: 'must be a card of type cta_url, button or product' },
)

const interactive = z
  .discriminatedUnion(
    'type',
    [
      z.strictObject({
        type: z.literal('button'),
        header,
        body,
        footer,
        action: z.strictObject({ buttons: listOf(reply) }, object('an object with buttons')),
      }),
      z.strictObject({
        type: z.literal('list'),
        header,
        body,
        footer,
        action: z.strictObject(
          { button: shortWords, sections: listOf(section) },
          object('an object with button and sections'),
        ),
      }),
      z.strictObject({
        type: z.literal('cta_url'),
        header,
        body,
        footer,
        action: z.strictObject(
          {
            name: z.literal('cta_url', { error: 'must be cta_url' }),
            parameters: z.strictObject(
              { display_text: shortWords, url: shortWords },
              object('an object with display_text and url'),
            ),
          },
          object('an object with name and parameters'),
        ),
      }),
      z.strictObject({
        type: z.literal('location_request_message'),
        header,
        body,
        footer,
        action: z.strictObject(
          { name: z.literal('send_location', { error: 'must be send_location' }) },
          object('an object with a name'),
        ),
      }),
      z.strictObject({
        type: z.literal('product'),
        header,
        body: body.optional(),
        footer,
        action: z.strictObject(
          { catalog_id: some, product_retailer_id: some },
          object('an object with catalog_id and product_retailer_id'),
        ),
      }),
      z.strictObject({
        type: z.literal('product_list'),
        header,
        body,
        footer,
        action: z.strictObject(
          { catalog_id: some, sections: listOf(productSection) },
          object('an object with catalog_id and sections'),
        ),
      }),
      z.strictObject({
        type: z.literal('catalog_message'),
        header,
        body,
        footer,
        action: z.strictObject(
          {
            name: z.literal('catalog_message', { error: 'must be catalog_message' }),
            parameters: z
              .strictObject(
                { thumbnail_product_retailer_id: some.optional() },
                object('an object with a thumbnail_product_retailer_id'),
              )
              .optional(),
          },
          object('an object with a name'),
        ),
      }),
      z.strictObject({
        type: z.literal('flow'),
        header,
        body,
        footer,
        action: z.strictObject(
          {
            name: z.literal('flow', { error: 'must be flow' }),
            parameters: z.strictObject(
              {
                flow_message_version: z.literal('3', { error: 'must be 3, as text' }).default('3'),
                flow_id: some.optional(),
                flow_name: some.optional(),
                flow_cta: shortWords,
                flow_token: some.max(1000, { error: 'must have at most 1000 characters' }).optional(),
                flow_action: z
                  .enum(['navigate', 'data_exchange'], { error: 'must be navigate or data_exchange' })
                  .optional(),
                flow_action_payload: z
                  .record(z.string(), z.unknown(), { error: 'must be an object' })
                  .optional(),
                mode: z.enum(['draft', 'published'], { error: 'must be draft or published' }).optional(),
              },
              object('an object with flow_id or flow_name, and flow_cta'),
            ),
          },
          object('an object with name and parameters'),
        ),
      }),
      z.strictObject({
        type: z.literal('carousel'),
        header,
        body,
        footer,
        action: z.strictObject({ cards: listOf(carouselCard) }, object('an object with cards')),
      }),
    ],
    {
      error: issue =>
        issue.code === 'invalid_union'
          ? 'must be button, list, cta_url, location_request_message, product, product_list, catalog_message, flow or carousel'
          : 'must be an object with a type',
    },
  )
  .meta({ id: 'Interactive', description: 'Buttons, a list, a link, products: as WhatsApp writes them' })

const parameters = listOf(z.record(z.string(), z.unknown(), { error: 'must be an object' })).optional()
const componentFields = {
  type: z.enum(['header', 'body', 'button', 'carousel', 'limited_time_offer'], {
    error: 'must be header, body, button, carousel or limited_time_offer',
  }),
  sub_type: z.string({ error: 'must be text' }).max(60).optional(),
  index: z
    .union([z.string(), z.number()], { error: 'must be the number of the button' })
    .transform(String)
    .optional(),
  parameters,
}
const cardComponent = z.strictObject(componentFields, object('a component'))
const components = listOf(
  z.strictObject(
    {
      ...componentFields,
      cards: listOf(
        z.strictObject(
          {
            card_index: z.int({ error: 'must be a whole number' }),
            components: listOf(cardComponent),
          },
          object('an object with card_index and components'),
        ),
      ).optional(),
    },
    object('a component'),
  ),
).meta({ description: 'Values in Meta’s shape; a file in a header by `{image: {fileId}}`' })

const coordinate = (most: number) =>
  z
    .number({ error: 'must be a number' })
    .min(-most, { error: `must be from -${most} to ${most}` })
    .max(most, { error: `must be from -${most} to ${most}` })

/** The fields of each kind, without what only we add to them. The API takes them under their kind's name. */
export const contentFields = {
  interactive,
  location: {
    latitude: coordinate(90),
    longitude: coordinate(180),
    name: words.max(1000, { error: 'must have at most 1000 characters' }).optional(),
    address: words.max(1000, { error: 'must have at most 1000 characters' }).optional(),
  },
  template: {
    name: words.regex(/^[a-z0-9_]{1,512}$/, { error: 'must be lower-case letters, digits and _' }),
    language: words.regex(/^[a-z]{2,3}([_-][A-Za-z]{2,4})?$/, {
      error: 'must be a language as Meta writes it, such as pt_BR',
    }),
    components,
  },
  contacts: contactCards,
  generic: { elements: genericElements },
} as const

const common = { replyTo: some.optional(), humanAgent: z.boolean().optional() }
const media = {
  type: z.enum(['image', 'video', 'audio', 'document', 'sticker']),
  fileId: some,
  mime: words,
  name: words.max(240, { error: 'must have at most 240 characters' }).optional(),
  caption: words.max(100_000).optional(),
  voice: z.boolean({ error: 'must be true or false' }).optional(),
  providerMediaId: some.optional(),
}

/** The shape of what can be sent at all. What each channel takes of it is `checkContent`'s to say. */
export const outboundContent = z.discriminatedUnion(
  'type',
  [
    z.strictObject({ type: z.literal('text'), text: words, ...common }),
    z.strictObject({ ...media, ...common }),
    z.strictObject({ type: z.literal('interactive'), interactive, ...common }),
    z.strictObject({ type: z.literal('template'), ...contentFields.template, ...common }),
    z.strictObject({ type: z.literal('location'), ...contentFields.location, ...common }),
    z.strictObject({ type: z.literal('contacts'), contacts: contactCards, ...common }),
    z.strictObject({ type: z.literal('generic'), elements: genericElements, ...common }),
    z.strictObject({ type: z.literal('reaction'), target: some, emoji: words, ...common }),
  ],
  { error: 'must be an object with a known type' },
)
