import { type Fields, fields, isFields } from '../channels/fields.ts'
import { WINDOW_MS } from '../channels/gate.ts'
import { TEXT_LIMITS } from '../channels/limits.ts'
import { allowKeys, badParameter, GraphError } from './graph-error.ts'
import {
  type Customer,
  findCustomer,
  newProviderId,
  phoneOf,
  type SimulatedAccount,
  type State,
  type TakenMessage,
} from './state.ts'
import type { Taken } from './taken.ts'

/** `POST /{phone number id}/messages`, as strict as the Cloud API. */
export function takeWhatsApp(state: State, account: SimulatedAccount, body: Fields, now: Date): Taken {
  if (body.messaging_product !== 'whatsapp')
    throw badParameter('The parameter messaging_product is required.')
  if (body.status !== undefined) return takeReadMark(state, body)
  allowKeys(
    'messages',
    body,
    'messaging_product recipient_type to recipient type text context biz_opaque_callback_data',
  )
  if (body.recipient_type !== undefined && body.recipient_type !== 'individual') {
    throw badParameter('Invalid parameter', 'recipient_type must be individual.')
  }
  if (body.type !== 'text') throw new GraphError(400, 131051, 'Unsupported message type')
  const text = textOf(body.text)
  const callbackData = body.biz_opaque_callback_data
  if (callbackData !== undefined && (typeof callbackData !== 'string' || callbackData.length > 512)) {
    throw badParameter(
      'Invalid parameter',
      'biz_opaque_callback_data must be a string of at most 512 characters.',
    )
  }
  if (body.context !== undefined && typeof fields(body.context).message_id !== 'string') {
    throw badParameter('Invalid parameter', 'context must have a message_id.')
  }
  const { input, customer } = recipientOf(state, account, body)
  if (!customer?.lastWroteAt || now.getTime() - customer.lastWroteAt.getTime() >= WINDOW_MS) {
    throw new GraphError(400, 131047, 'Re-engagement message', {
      details:
        'Message failed to send because more than 24 hours have passed since the customer last replied to this number.',
    })
  }
  const message: TakenMessage = {
    channel: 'whatsapp',
    account: account.account,
    customer: customer.id,
    providerId: newProviderId('whatsapp'),
    text,
    callbackData: callbackData as string | undefined,
    at: now,
    type: 'text',
    content: {},
    category: 'service',
  }
  const contact = { input, ...(!customer.hidesPhone && { wa_id: customer.id }), user_id: customer.userId }
  const answer = {
    messaging_product: 'whatsapp',
    contacts: [contact],
    messages: [{ id: message.providerId }],
  }
  return { answer, message, customer }
}

function takeReadMark(state: State, body: Fields): Taken {
  allowKeys('messages', body, 'messaging_product status message_id typing_indicator')
  if (body.status !== 'read') throw badParameter('Invalid parameter', 'status must be read.')
  if (typeof body.message_id !== 'string' || !state.messages.get(body.message_id)) {
    throw new GraphError(400, 131009, 'Parameter value is not valid', { details: 'Invalid message_id.' })
  }
  if (body.typing_indicator !== undefined && fields(body.typing_indicator).type !== 'text') {
    throw badParameter('Invalid parameter', 'typing_indicator must have the type text.')
  }
  return { answer: { success: true } }
}

function textOf(value: unknown): string {
  if (!isFields(value) || typeof value.body !== 'string' || value.body === '') {
    throw new GraphError(400, 131008, 'Required parameter is missing', { details: 'text.body is missing.' })
  }
  allowKeys('text', value, 'body preview_url')
  const { max } = TEXT_LIMITS.whatsapp
  if (value.body.length > max) {
    throw badParameter('Invalid parameter', `Param text['body'] must be at most ${max} characters long.`)
  }
  return value.body
}

function recipientOf(
  state: State,
  account: SimulatedAccount,
  body: Fields,
): { input: string; customer: Customer | undefined } {
  const { to, recipient } = body
  const input = to ?? recipient
  if (typeof input !== 'string' || input === '') {
    throw new GraphError(400, 131008, 'Required parameter is missing', {
      details: 'to or recipient is missing.',
    })
  }
  const isValid = to === undefined ? /^[A-Z]{2}\.\S+$/.test(input) : /^\+?\d{6,15}$/.test(input)
  if (!isValid) {
    const name = to === undefined ? 'recipient' : 'to'
    throw new GraphError(400, 131009, 'Parameter value is not valid', {
      details: `Param ${name} is not a valid address.`,
    })
  }
  if (input.replace(/^\+/, '') === phoneOf(account))
    throw new GraphError(400, 131021, 'Recipient cannot be sender')
  return { input, customer: findCustomer(state, account, input) }
}
