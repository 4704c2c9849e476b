import { z } from 'zod'
import { prepared, type TenantDb } from '../db/database.ts'
import { findByProviderId, type Message } from '../inbox/messages.ts'
import type { Evidence } from '../inbox/schema.ts'
import { id, moment } from './schemas.ts'

const money = z.object({ amount: z.int(), currency: z.string() })

export const evidenceView = z
  .object({
    answeredBy: z.enum(['rules', 'model']),
    products: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        price: money.nullable(),
        stock: z.int().nullable(),
        version: z.int(),
        variants: z
          .array(
            z.object({
              id: z.string(),
              name: z.string(),
              price: money.nullable(),
              stock: z.int().nullable(),
            }),
          )
          .optional()
          .meta({ description: 'Those of its variants that the answer speaks of' }),
      }),
    ),
    knowledge: z.array(
      z.object({
        id: z.string(),
        question: z.string().meta({ description: 'Of a piece of a file: the file and the heading' }),
        version: z.int(),
        date: moment.optional().meta({ description: 'When the file was taken' }),
        file: id.optional(),
      }),
    ),
    checks: z.array(z.object({ name: z.string(), passed: z.boolean(), detail: z.string().optional() })),
    model: z.string().optional(),
    reason: z.string().optional(),
    language: z.string().optional(),
    tookMs: z.number().optional(),
    topic: z.string().optional().meta({ description: 'What decided how much the assistant may do' }),
    edited: z.string().optional().meta({ description: 'Who changed the draft before it was sent' }),
    mode: z.enum(['off', 'shadow', 'draft', 'auto']).optional(),
    done: z.enum(['sent', 'draft', 'withheld', 'handed_over', 'watched', 'off']).optional(),
    facts: z.object({ version: z.int(), used: z.array(z.string()) }).optional(),
    promptVersion: z.string().optional(),
    digest: z.string().optional(),
    timings: z.record(z.string(), z.number()).optional().meta({ description: 'Milliseconds of each step' }),
  })
  .meta({ id: 'Evidence', description: 'Why an answer says what it says, as things stood when it was made' })

const contextView = z.object({
  messageId: id.optional().meta({ description: 'The message this one answers' }),
  referral: z.unknown().optional(),
  product: z.unknown().optional(),
  story: z.unknown().optional(),
  shared: z.unknown().optional().meta({ description: 'A post or a reel that was passed on' }),
  forwarded: z.boolean().optional(),
})

export const messageView = z
  .object({
    id,
    direction: z.enum(['inbound', 'outbound']),
    author: z.enum(['contact', 'assistant', 'user', 'flow', 'system']),
    via: z.enum(['web', 'api', 'phone']).optional(),
    type: z.string().meta({ description: 'The channel’s word: text, image, audio, … unsupported' }),
    text: z.string().nullable(),
    status: z.enum([
      'received',
      'draft',
      'queued',
      'sending',
      'sent',
      'delivered',
      'read',
      'failed',
      'unknown',
      'cancelled',
    ]),
    providerId: z.string().nullable(),
    sentAt: moment,
    failure: z.object({ code: z.string(), reason: z.string() }).optional(),
    evidence: evidenceView.optional(),
    reactions: z.array(z.object({ emoji: z.string(), by: z.enum(['contact', 'business']) })),
    editedAt: moment.nullable(),
    deletedAt: moment.nullable(),
    attachments: z.array(
      z.object({
        id,
        kind: z.string(),
        name: z.string().nullable(),
        mime: z.string().nullable().meta({ description: 'By its content; as announced until it is here' }),
        bytes: z.int().nullable(),
        state: z.enum(['pending', 'stored', 'failed', 'refused', 'gone']),
        reason: z.string().optional().meta({ description: 'Why there are no bytes' }),
        words: z
          .object({ how: z.enum(['heard', 'seen']), text: z.string(), by: z.string() })
          .optional()
          .meta({
            description: 'What a model heard in a voice note, or saw in a picture: a hint, never a fact',
          }),
      }),
    ),
    context: contextView,
  })
  .meta({ id: 'Message' })

export type MessageView = z.infer<typeof messageView>

export function toMessageView(db: TenantDb, message: Message): MessageView {
  const failure = failureOf(message)
  return {
    id: message.publicId,
    direction: message.direction,
    author: message.author,
    ...(message.via !== null && { via: message.via }),
    type: message.type,
    text: message.text,
    status: message.status,
    providerId: message.providerId,
    sentAt: message.sentAt.toISOString(),
    ...(failure && { failure }),
    ...(message.evidence && { evidence: toEvidenceView(message.evidence) }),
    reactions: reactionsOf(db, message),
    editedAt: message.editedAt?.toISOString() ?? null,
    deletedAt: message.deletedAt?.toISOString() ?? null,
    attachments: attachmentsOf(db, message),
    context: contextOf(db, message),
  }
}

/** Why it was not sent. A system line says why nothing was. */
function failureOf(message: Message): { code: string; reason: string } | undefined {
  if (message.failureCode !== null) return { code: message.failureCode, reason: message.failureReason ?? '' }
  if (message.type !== 'event') return undefined
  const { reason, sentence } = fieldsOf(message.payload)
  return { code: String(reason ?? 'withheld'), reason: String(sentence ?? '') }
}

/** `made` names rows by their inner ids, which are nobody's business outside. */
export function toEvidenceView({ products, made: _, ...evidence }: Evidence): z.infer<typeof evidenceView> {
  return {
    ...evidence,
    products: products.map(({ priceMinor, currency, variants, ...product }) => ({
      ...product,
      price: moneyOf(priceMinor, currency),
      ...(variants && {
        variants: variants.map(({ priceMinor, ...variant }) => ({
          ...variant,
          price: moneyOf(priceMinor, currency),
        })),
      }),
    })),
  }
}

const moneyOf = (amount: number | null, currency: string) => (amount === null ? null : { amount, currency })

function reactionsOf(db: TenantDb, message: Message): MessageView['reactions'] {
  return prepared<MessageView['reactions'][number]>(
    db,
    'SELECT emoji, "by" FROM reactions WHERE message_id = ? AND emoji IS NOT NULL ORDER BY "by" DESC',
  ).all(message.id)
}

type AttachmentRow = Omit<MessageView['attachments'][number], 'reason' | 'words'> & {
  reason: string | null
  how: 'heard' | 'seen' | null
  words: string | null
  model: string | null
}

/** What a file really is, once it is here; until then what Meta announced. */
function attachmentsOf(db: TenantDb, message: Message): MessageView['attachments'] {
  const rows = prepared<AttachmentRow>(
    db,
    `SELECT a.public_id AS id, a.kind, a.name, coalesce(f.mime, a.mime) AS mime, coalesce(f.bytes, a.bytes) AS bytes,
       a.state, a.reason, w.how, w.text AS words, w.model FROM attachments AS a
     LEFT JOIN media_files AS f ON f.id = a.file_id
     LEFT JOIN attachment_words AS w ON w.attachment_id = a.id AND w.state = 'done'
     WHERE a.message_id = ? ORDER BY a.position`,
  ).all(message.id)
  return rows.map(({ reason, how, words, model, ...row }) => ({
    ...row,
    ...(reason !== null && { reason }),
    ...(how !== null && words !== null && { words: { how, text: words, by: model ?? '' } }),
  }))
}

function contextOf(db: TenantDb, { replyTo, context }: Message): MessageView['context'] {
  const { referral, product, story, shared, forwarded } = context ?? {}
  const messageId = replyTo === null ? undefined : findByProviderId(db, replyTo)?.publicId
  return {
    ...(messageId !== undefined && { messageId }),
    ...(referral !== undefined && { referral: withIdTexts(referral) }),
    ...(product !== undefined && { product: withIdTexts(product) }),
    ...(story !== undefined && { story: withIdTexts(story) }),
    ...(shared !== undefined && { shared: withIdTexts(shared) }),
    ...(forwarded && { forwarded }),
  }
}

/** As Meta wrote it, its ids as texts: it writes the same one as a number here and as a text there. */
function withIdTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withIdTexts)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      typeof one === 'number' && /(^|_)id$/.test(name) ? String(one) : withIdTexts(one),
    ]),
  )
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
