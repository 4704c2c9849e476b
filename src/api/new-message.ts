import type { Request } from 'express'
import { z } from 'zod'
import { contentFields } from '../channels/content-shape.ts'
import type { OutboundContent, OutboundMedia, TemplateValues } from '../channels/events.ts'
import { type Fields, fields, isFields } from '../channels/fields.ts'
import type { ChannelRow } from '../channels/sender.ts'
import { prepared, type TenantDb, write } from '../db/database.ts'
import { openAttachment } from '../inbox/attachments.ts'
import type { Conversation } from '../inbox/conversations.ts'
import { channelOf } from '../inbox/gate-state.ts'
import type { Message } from '../inbox/messages.ts'
import { type Author, findRepeated, type SendOptions, sendContent } from '../inbox/send.ts'
import { EVERY_CHAT } from '../inbox/sight.ts'
import { AppError } from '../lib/errors.ts'
import { findFile } from '../media/store.ts'
import { type NewUpload, storeUpload } from '../media/store-upload.ts'
import { findTemplateNamed } from '../templates/account-events.ts'
import type { Template } from '../templates/changes.ts'
import { fieldsToFill, toComponents } from '../templates/form.ts'
import type { ApiDeps } from './operation.ts'

const MOST_TEXT = 20_000

const text = (most: number) =>
  z.string({ error: 'must be text' }).max(most, { error: `must have at most ${most} characters` })
const messageId = text(200)
const value = z.union([text(2000), z.number()], { error: 'must be text or a number' })

const template = z
  .strictObject(
    {
      name: contentFields.template.name,
      language: z.union(
        [
          contentFields.template.language,
          z.strictObject({ code: contentFields.template.language, policy: z.string().optional() }),
        ],
        { error: 'must be a language as Meta writes it, such as pt_BR, or an object with its code' },
      ),
      components: contentFields.template.components.optional(),
      parameters: z
        .union([z.array(value).max(100), z.record(z.string().max(200), value)], {
          error: 'must be a list, or names and values',
        })
        .optional()
        .meta({
          description:
            'Instead of components: the values of the body in order or by name; others as header.1, header.media, button.0',
        }),
    },
    { error: 'must be an object with name and language' },
  )
  .meta({ id: 'TemplateMessage' })

const media = z
  .strictObject(
    {
      id: text(100)
        .optional()
        .meta({ description: 'A file of `POST /media`, or of a message’s `attachments`' }),
      data: z.base64({ error: 'must be base64' }).min(4, { error: 'must not be empty' }).optional().meta({
        description: 'Instead of an id: a file of up to 1.4 MB in base64. Larger ones go to `POST /media`',
      }),
      mime: text(200).optional().meta({ description: 'A hint; what a file is says its content' }),
      name: text(240).optional(),
      caption: text(MOST_TEXT).optional(),
      voice: z.boolean({ error: 'must be true or false' }).optional().meta({
        description: 'Shown as a voice note',
      }),
      as: z
        .enum(['image', 'video', 'audio', 'document', 'sticker'], {
          error: 'must be image, video, audio, document or sticker',
        })
        .optional()
        .meta({ description: 'By its content if left out' }),
    },
    { error: 'must be an object with id or data' },
  )
  .meta({ id: 'MediaMessage' })

const reaction = z
  .strictObject(
    {
      messageId,
      emoji: text(100).meta({ description: 'One emoji; empty takes it back. Instagram knows the heart' }),
    },
    { error: 'must be an object with messageId and emoji' },
  )
  .meta({ id: 'ReactionMessage' })

const location = z
  .strictObject(contentFields.location, { error: 'must be an object with latitude and longitude' })
  .meta({ id: 'LocationMessage' })

const contactList = contentFields.contacts.meta({
  id: 'ContactsMessage',
  description: 'People to pass on, as WhatsApp writes them',
})

const generic = z
  .strictObject(contentFields.generic, { error: 'must be an object with elements' })
  .meta({ id: 'GenericMessage', description: 'Cards side by side on Messenger and Instagram' })

/** One of them is what is sent. */
export const kinds = {
  text: text(MOST_TEXT).optional().meta({
    description: 'What is too long for one message becomes several, cut at ends of sentences',
  }),
  template: template.optional(),
  media: media.optional(),
  interactive: contentFields.interactive.optional(),
  reaction: reaction.optional(),
  location: location.optional(),
  contacts: contactList.optional(),
  generic: generic.optional(),
  replyTo: messageId.optional().meta({ description: 'The message this one answers, quoted above it' }),
}

const KINDS = [
  'text',
  'template',
  'media',
  'interactive',
  'reaction',
  'location',
  'contacts',
  'generic',
] as const

/** Exactly one kind. */
export function onlyOneKind(message: Record<string, unknown>, context: z.RefinementCtx): void {
  const [first, ...more] = KINDS.filter(kind => message[kind] !== undefined)
  if (!first) {
    const others = KINDS.slice(1).join(', ')
    context.addIssue({ code: 'custom', path: ['text'], message: `is missing, and so are ${others}` })
  }
  for (const kind of more)
    context.addIssue({ code: 'custom', path: [kind], message: `cannot be sent together with ${first}` })
}

const anyMessage = z.strictObject(kinds)
export type NewMessage = z.infer<typeof anyMessage>

/** Meta writes the file of a header as `{type: 'image', image: {id}}`; here its id is one of ours. */
export function withOurHeaders(body: unknown): unknown {
  if (!isFields(body) || !isFields(body.interactive)) return body
  const interactive = withOurHeader(body.interactive)
  const { action } = interactive
  if (!isFields(action) || !Array.isArray(action.cards)) return { ...body, interactive }
  const cards = action.cards.map(card => (isFields(card) ? withOurHeader(card) : (card as unknown)))
  return { ...body, interactive: { ...interactive, action: { ...action, cards } } }
}

function withOurHeader(holder: Fields): Fields {
  if (!isFields(holder.header)) return holder
  const { header } = holder
  const type = String(header.type)
  const file = header[type]
  if (!isFields(file) || typeof file.id !== 'string') return holder
  const { [type]: _, ...rest } = header
  return { ...holder, header: { ...rest, fileId: file.id } }
}

/** The file that came with the message, where one did. */
function uploadOf({ media: given }: NewMessage): NewUpload | undefined {
  if (!given) return undefined
  if ((given.id === undefined) === (given.data === undefined))
    throw wrong(
      'media.id',
      given.id === undefined ? 'is missing, and so is data' : 'cannot stand beside data',
    )
  if (given.data === undefined) return undefined
  return { bytes: Buffer.from(given.data, 'base64'), name: given.name, mime: given.mime }
}

/** What is to be sent, with Meta's ids where the API has ours. */
function contentOf(
  db: TenantDb,
  conversation: Conversation,
  message: NewMessage,
  uploadedId?: string,
): OutboundContent {
  const content = kindOf(db, conversation, message, uploadedId)
  if (message.replyTo === undefined) return content
  return { ...content, replyTo: providerIdOf(db, conversation, message.replyTo, 'replyTo') }
}

function kindOf(
  db: TenantDb,
  conversation: Conversation,
  message: NewMessage,
  uploadedId: string | undefined,
): OutboundContent {
  if (message.template) return templateContent(db, channelOf(db, conversation), message.template)
  if (message.media) return mediaContent(db, message.media, uploadedId)
  if (message.interactive) return { type: 'interactive', interactive: message.interactive } as OutboundContent
  if (message.location) return { type: 'location', ...message.location } as OutboundContent
  if (message.contacts) return { type: 'contacts', contacts: message.contacts } as OutboundContent
  if (message.generic) return { type: 'generic', ...message.generic } as OutboundContent
  if (message.reaction) {
    const { messageId: id, emoji } = message.reaction
    return {
      type: 'reaction',
      target: providerIdOf(db, conversation, id, 'reaction.messageId'),
      emoji: emoji.trim(),
    }
  }
  return { type: 'text', text: message.text ?? '' }
}

function mediaContent(
  db: TenantDb,
  { id, name, caption, voice, as }: NonNullable<NewMessage['media']>,
  uploadedId: string | undefined,
): OutboundContent {
  const { file, name: storedName } = openFile(db, uploadedId ?? id!)
  const type: OutboundMedia['type'] = as ?? (file.kind === 'other' ? 'document' : file.kind)
  const called = name ?? storedName ?? undefined
  return {
    type,
    fileId: file.publicId,
    mime: file.mime,
    ...(called !== undefined && { name: called.slice(0, 240) }),
    ...(caption?.trim() && { caption: caption.trim() }),
    ...(voice && { voice }),
  }
}

function openFile(db: TenantDb, id: string) {
  try {
    return openAttachment(db, id, EVERY_CHAT)
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found')
      throw wrong('media.id', 'is not a stored file')
    throw error
  }
}

function providerIdOf(db: TenantDb, conversation: Conversation, id: string, field: string): string {
  const message = prepared<{ providerId: string | null }>(
    db,
    'SELECT provider_id AS providerId FROM messages WHERE conversation_id = ? AND (public_id = ? OR provider_id = ?)',
  ).get(conversation.id, id, id)
  if (!message) throw wrong(field, 'is not a message of this conversation')
  if (message.providerId === null) throw wrong(field, 'is a message Meta does not have yet')
  return message.providerId
}

function templateContent(
  db: TenantDb,
  channel: ChannelRow,
  given: NonNullable<NewMessage['template']>,
): OutboundContent {
  const { name, components, parameters } = given
  if (components && parameters) throw wrong('template.parameters', 'cannot stand beside components')
  const code = typeof given.language === 'string' ? given.language : given.language.code
  const known = channel.wabaId ? findTemplateNamed(db, channel.wabaId, name, code) : undefined
  return {
    type: 'template',
    name,
    language: known?.language ?? code,
    components: components
      ? withOurFiles(db, components as TemplateValues[])
      : parameters
        ? filledBy(parameters, known)
        : [],
  }
}

type Parameters = (string | number)[] | Record<string, string | number>

function filledBy(parameters: Parameters, known: Template | undefined): TemplateValues[] {
  if (!known) return bodyOnly(parameters)
  const wanted = fieldsToFill(known)
  const body = wanted.filter(field => field.part === 'body' && field.card === undefined)
  const form: Record<string, string> = {}
  const named = Array.isArray(parameters)
    ? parameters.map((one, at) => [body[at]?.name ?? `body.${at + 1}`, one] as const)
    : Object.entries(parameters).map(([key, one]) => [key.includes('.') ? key : `body.${key}`, one] as const)
  for (const [key, one] of named) {
    if (!wanted.some(field => field.name === key || `${field.name}.filename` === key))
      throw wrong(`template.parameters.${key}`, 'is no blank of this template')
    form[key] = String(one)
  }
  return toComponents(known, form)
}

/** Of a template whose list we have not read: as it is written. */
function bodyOnly(parameters: Parameters): TemplateValues[] {
  const named = Array.isArray(parameters)
    ? parameters.map(one => ({ type: 'text', text: String(one) }))
    : Object.entries(parameters).map(([key, one]) => ({
        type: 'text',
        ...(!/^\d+$/.test(key) && { parameter_name: key }),
        text: String(one),
      }))
  return named.length > 0 ? [{ type: 'body', parameters: named }] : []
}

/** `{image: {id}}` with an id of ours is our file; any other id is one Meta gave. */
function withOurFiles(db: TenantDb, components: TemplateValues[]): TemplateValues[] {
  return components.map(component => ({
    ...component,
    ...(component.parameters && {
      parameters: component.parameters.map(parameter => withOurFile(db, parameter)),
    }),
    ...(component.cards && {
      cards: component.cards.map(card => ({ ...card, components: withOurFiles(db, card.components) })),
    }),
  }))
}

function withOurFile(db: TenantDb, parameter: Fields): Fields {
  const type = String(parameter.type)
  const { id, ...rest } = fields(parameter[type])
  if (!['image', 'video', 'document'].includes(type) || typeof id !== 'string' || !findFile(db, id))
    return parameter
  return { ...parameter, [type]: { ...rest, fileId: id } }
}

/** The gate speaks of the message's fields; a caller wrote them under its kind. */
async function inCallersWords<T>(message: NewMessage, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof AppError) || error.fields.length === 0) throw error
    const kind = KINDS.find(one => message[one] !== undefined) ?? 'text'
    const inside = ['template', 'media', 'location', 'reaction', 'generic'].includes(kind)
    const named = error.fields.map(({ field, problem }) => ({
      field:
        inside && field.split('.')[0] !== kind && !OUTSIDE.has(field) ? `${kind}.${nameOf(field)}` : field,
      problem,
    }))
    throw new AppError(error.code, error.sentence, {
      fields: named,
      ...(error.reason && { reason: error.reason }),
    })
  }
}

const OUTSIDE = new Set(['after', 'replyTo', 'channel', 'to'])
const nameOf = (field: string) => (field === 'fileId' ? 'id' : field === 'target' ? 'messageId' : field)

function wrong(field: string, problem: string): AppError {
  return new AppError('unprocessable', `Nothing was sent: “${field}” ${problem}.`, {
    fields: [{ field, problem }],
  })
}

/**
 * Sends what a program posted: once for each key, however often it is asked. `find` gives the conversation, or begins
 * it; what is refused leaves nothing behind.
 */
export function postMessage(
  { instance, media: files, changed }: ApiDeps,
  req: Request,
  message: NewMessage,
  find: (db: TenantDb) => Conversation,
  options: Pick<SendOptions, 'after' | 'answersNobody'>,
): Promise<Message> {
  return inCallersWords(message, async () => {
    const { db, id: tenantId } = req.tenant
    const key = keyOf(req)
    const request = [message, options.after ?? null]
    const given = uploadOf(message)
    let uploadedId: string | undefined
    if (given) {
      const known =
        key === undefined ? undefined : await write(db, () => knownMessage(db, find, key, request))
      if (known) return known
      if (!files) throw new AppError('unavailable', 'Files are not available here.')
      const store = { db, folder: files.folderOf(tenantId), studio: files.studio }
      uploadedId = (await storeUpload(store, given, instance.clock.now())).publicId
    }
    const sent = await write(db, () => {
      const now = instance.clock.now()
      const conversation = find(db)
      const { after } = options
      if (after !== undefined && !isOf(db, conversation.id, after)) throw unknownAfter()
      // The body is what a key stands for: a file that came with it has another id every time.
      const known = findRepeated(db, conversation, key, request)
      if (known) return { message: known, repeated: true }
      const content = contentOf(db, conversation, message, uploadedId)
      const all = { ...options, request, ...(key && { idempotencyKey: key }) }
      return sendContent(db, conversation, content, author(req), now, all)
    })
    if (!sent.repeated) changed(tenantId)
    return sent.message
  })
}

/** Looked up without beginning a conversation for it. */
function knownMessage(
  db: TenantDb,
  find: (db: TenantDb) => Conversation,
  key: string,
  request: unknown,
): Message | undefined {
  const isKnown = prepared(db, 'SELECT 1 FROM idempotency_keys WHERE key = ?').get(key) !== undefined
  return isKnown ? findRepeated(db, find(db), key, request) : undefined
}

export const author = (req: Request): Author => ({ id: `token:${req.tokenId}`, name: 'API', via: 'api' })

export const idempotency = z.object({
  'Idempotency-Key': z
    .string()
    .optional()
    .meta({ description: 'The same key gives the same message, for a day' }),
})

function keyOf(req: Request): string | undefined {
  const key = req.get('Idempotency-Key')?.trim()
  if (!key) return undefined
  if (/^[\x21-\x7e]{1,200}$/.test(key)) return key
  throw new AppError('invalid', 'The Idempotency-Key is 1–200 letters, digits and signs without spaces.')
}

function isOf(db: TenantDb, conversationId: number, id: string): boolean {
  const sql = 'SELECT 1 FROM messages WHERE conversation_id = ? AND public_id = ?'
  return prepared(db, sql).get(conversationId, id) !== undefined
}

const unknownAfter = () => wrong('after', 'is not a message of this conversation')
