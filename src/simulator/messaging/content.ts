import { type Fields, fields, isFields, list } from '../../channels/fields.ts'
import { badParameter, GraphError } from '../graph-error.ts'
import type { SimulatedAccount, State } from '../state.ts'
import { attachmentOf, attachmentsOf } from './attachments.ts'
import { requireKeys, requireText } from './checks.ts'

interface Content {
  text: string
  metadata: string | undefined
  type: string
  /** What its echo and the customer's screen show. */
  shown: Fields
  failure?: { code: number; details: string }
}

const MAX_METADATA = 1_000

/** The `message` of a call: a text, or an attachment, with quick replies below. */
export function contentOf(state: State, account: SimulatedAccount, message: unknown, now: Date): Content {
  if (!isFields(message)) throw badParameter('param message must be an object.')
  requireKeys('message', message, 'text metadata attachment attachments quick_replies')
  const { text, metadata, attachment, attachments, quick_replies: replies } = message
  if (metadata !== undefined && (typeof metadata !== 'string' || metadata.length > MAX_METADATA))
    throw badParameter(`param message[metadata] must be a string of at most ${MAX_METADATA} characters.`)
  const given = [text, attachment, attachments].filter(part => part !== undefined && part !== '')
  if (given.length === 0) throw new GraphError(400, 100, 'Message cannot be empty', { subcode: 2018034 })
  if (given.length > 1)
    throw badParameter('Only one of the text, attachment and dynamic_text fields can be specified')
  const replyTitles = replies === undefined ? [] : quickReplies(account, replies, text !== undefined)
  const shown: Fields = { ...(replies !== undefined && { quick_replies: replies, titles: replyTitles }) }
  if (text !== undefined) {
    checkLength(account, text)
    return { text: String(text), metadata: metadata as string | undefined, type: 'text', shown }
  }
  const files =
    attachments !== undefined
      ? attachmentsOf(state, account, attachments, now)
      : [attachmentOf(state, account, attachment, now)]
  const [first] = files
  return {
    text: first?.text ?? '',
    metadata: metadata as string | undefined,
    type: first?.type ?? 'file',
    shown: { ...shown, attachments: files.map(file => file.shown) },
  }
}

/** Messenger counts characters, Instagram bytes. */
function checkLength(account: SimulatedAccount, text: unknown): void {
  if (typeof text !== 'string') throw badParameter('param message[text] must be a string.')
  if (text.trim() === '') throw new GraphError(400, 100, 'Message cannot be empty', { subcode: 2018034 })
  const isInstagram = account.channel === 'instagram'
  const used = isInstagram ? Buffer.byteLength(text) : text.length
  const max = isInstagram ? 1_000 : 2_000
  if (used > max) throw badParameter(`Length of param message[text] must be less than or equal to ${max}`)
}

/** Up to thirteen. Numbers and addresses to tap are gone from Instagram since October 2026. */
function quickReplies(account: SimulatedAccount, value: unknown, hasText: boolean): string[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > 13)
    throw badParameter('param message[quick_replies] must have between 1 and 13 entries.')
  if (account.channel === 'instagram' && !hasText)
    throw badParameter('param message[text] is required with quick replies.')
  const types = account.channel === 'instagram' ? ['text'] : ['text', 'user_phone_number', 'user_email']
  return list(value).map((one, index) => {
    const reply = fields(one)
    const at = `message[quick_replies][${index}]`
    requireKeys(at, reply, 'content_type title payload image_url')
    if (!types.includes(String(reply.content_type)))
      throw badParameter(`param ${at}[content_type] must be one of {${types.join(', ')}}`)
    if (reply.content_type !== 'text') return ''
    requireText(`${at}[payload]`, reply.payload, 1_000)
    return requireText(`${at}[title]`, reply.title, 20)
  })
}
