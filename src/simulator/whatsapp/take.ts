import { type Fields, fields } from '../../channels/fields.ts'
import { badParameter, GraphError, invalid } from '../graph-error.ts'
import { notRegistered } from '../numbers.ts'
import {
  type Customer,
  customerOf,
  newProviderId,
  type SimulatedAccount,
  type State,
  standingOf,
  type TakenMessage,
} from '../state.ts'
import type { Taken } from '../taken.ts'
import { CONTENT_KINDS, type Content } from './content.ts'
import { requireAllowance } from './limits.ts'
import { recipientOf } from './recipient.ts'

const WINDOW_MS = 24 * 3_600_000
const FREE_ENTRY_MS = 72 * 3_600_000
const MONTH_MS = 30 * 24 * 3_600_000
const MAX_CALLBACK_DATA = 512

/** `POST /{phone number id}/messages`, as strict as the Cloud API: first the shape, then who may be written to. */
export function takeWhatsApp(state: State, account: SimulatedAccount, body: Fields, now: Date): Taken {
  if (body.messaging_product !== 'whatsapp')
    throw badParameter('The parameter messaging_product is required.')
  if (!standingOf(state, account).isRegistered) throw notRegistered()
  if (body.status !== undefined) return takeReadMark(state, account, body, now)
  if (body.recipient_type !== undefined && body.recipient_type !== 'individual')
    throw badParameter('Invalid parameter', 'recipient_type must be individual.')
  const content = contentOf(state, account, body, now)
  const callbackData = callbackDataOf(body)
  checkContext(body, content)
  const { input, known } = recipientOf(state, account, body, content)
  requireStanding(state, account, input)
  requireOpen(known, content, now)
  requireAllowance(state, account, known, input, content, now)
  const customer = known ?? customerOf(state, account, input.replace(/\D/g, '') || input)
  startFreeEntry(customer, now)
  const message: TakenMessage = {
    channel: 'whatsapp',
    account: account.account,
    customer: customer.id,
    providerId: newProviderId('whatsapp'),
    text: content.text,
    callbackData,
    at: now,
    type: content.type,
    content: content.fields,
    category: content.template?.category ?? 'service',
  }
  return {
    answer: answerOf(input, customer, message, content),
    message,
    customer,
    ...failureOf(content, known, body),
  }
}

function contentOf(state: State, account: SimulatedAccount, body: Fields, now: Date): Content {
  const type = body.type ?? 'text'
  const kind =
    typeof type === 'string' && Object.hasOwn(CONTENT_KINDS, type) ? CONTENT_KINDS[type] : undefined
  if (!kind) {
    throw new GraphError(400, 131051, 'Unsupported message type', {
      details: `Message type ${String(type)} is not supported.`,
    })
  }
  return {
    type: String(type),
    fields: fields(body[String(type)]),
    ...kind(body[String(type)], { state, account, now }),
  }
}

function callbackDataOf(body: Fields): string | undefined {
  const data = body.biz_opaque_callback_data
  if (data === undefined) return undefined
  if (typeof data !== 'string' || data.length > MAX_CALLBACK_DATA)
    throw badParameter(
      'Invalid parameter',
      `biz_opaque_callback_data must be a string of at most ${MAX_CALLBACK_DATA} characters.`,
    )
  return data
}

/** The message it answers may be unknown to Meta: then no bubble is shown. */
function checkContext(body: Fields, content: Content): void {
  if (body.context === undefined) return
  if (content.type === 'reaction') throw invalid('A reaction cannot have a context.')
  const id = fields(body.context).message_id
  if (typeof id !== 'string') throw badParameter('Invalid parameter', 'context must have a message_id.')
  if (!id.startsWith('wamid.')) throw invalid(`context[message_id] "${id.slice(0, 40)}" is not a message id.`)
}

/** What Meta holds against the number before it looks at anybody. */
function requireStanding(state: State, account: SimulatedAccount, input: string): void {
  const standing = standingOf(state, account)
  if (standing.isRestricted)
    throw new GraphError(403, 131031, 'Business Account locked', {
      details: 'Business Account has been locked.',
    })
  if (!standing.isNameApproved)
    throw new GraphError(
      400,
      131037,
      'WhatsApp provided number needs display name approval before message can be sent',
    )
  if (!standing.hasPayment)
    throw new GraphError(400, 131042, 'Business eligibility payment issue', {
      details: 'Message failed to send because there were one or more errors related to your payment method.',
    })
  const allowed = standing.allowedRecipients
  if (allowed && !allowed.includes(input.replace(/\D/g, '')))
    throw new GraphError(400, 131030, 'Recipient phone number not in allowed list', {
      details:
        'Recipient phone number not in allowed list: Add recipient phone number to recipient list and try again.',
    })
}

/** Within 24 hours of what the customer wrote anything may go, after it templates only. */
function requireOpen(customer: Customer | undefined, content: Content, now: Date): void {
  if (content.template) return
  const silentMs = customer?.lastWroteAt ? now.getTime() - customer.lastWroteAt.getTime() : WINDOW_MS
  if (silentMs < WINDOW_MS) return
  throw new GraphError(400, 131047, 'Re-engagement message', {
    details:
      'Message failed to send because more than 24 hours have passed since the customer last replied to this number.',
  })
}

/** Who came by an advert and is answered within a day is free for three days from the answer. */
function startFreeEntry(customer: Customer, now: Date): void {
  if (!customer.cameByAdAt || now.getTime() - customer.cameByAdAt.getTime() >= WINDOW_MS) return
  customer.freeEntryUntil = new Date(now.getTime() + FREE_ENTRY_MS)
  customer.cameByAdAt = undefined
}

function answerOf(input: string, customer: Customer, message: TakenMessage, content: Content): Fields {
  return {
    messaging_product: 'whatsapp',
    contacts: [{ input, ...(!customer.hidesPhone && { wa_id: customer.id }), user_id: customer.userId }],
    messages: [{ id: message.providerId, ...(content.template && { message_status: 'accepted' }) }],
  }
}

/** What was taken and will not arrive: a file that cannot be had, an id nobody has. */
function failureOf(content: Content, known: Customer | undefined, body: Fields): Pick<Taken, 'failure'> {
  if (content.failure) return { failure: content.failure }
  if (!known && body.to === undefined) return { failure: { code: 131026, details: 'Message undeliverable.' } }
  return {}
}

/** Marks a message of the customer's and all before it as read, with typing shown where it is asked for. */
function takeReadMark(state: State, account: SimulatedAccount, body: Fields, now: Date): Taken {
  if (body.status !== 'read') throw badParameter('Invalid parameter', 'status must be read.')
  const known = typeof body.message_id === 'string' ? state.messages.get(body.message_id) : undefined
  const isReadable =
    known?.direction === 'inbound' &&
    known.account === account.account &&
    now.getTime() - known.at.getTime() < MONTH_MS
  if (!isReadable)
    throw invalid('Invalid message_id: it is not a message to this number of the last 30 days.')
  if (body.typing_indicator !== undefined && fields(body.typing_indicator).type !== 'text')
    throw badParameter('Invalid parameter', 'typing_indicator must have the type text.')
  return { answer: { success: true } }
}
