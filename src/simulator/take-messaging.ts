import { type Fields, isFields } from '../channels/fields.ts'
import { HUMAN_AGENT_MS, WINDOW_MS } from '../channels/gate.ts'
import { measureText } from '../channels/limits.ts'
import { allowKeys, badParameter, GraphError } from './graph-error.ts'
import {
  type Customer,
  findCustomer,
  newProviderId,
  type SimulatedAccount,
  type State,
  type TakenMessage,
} from './state.ts'
import type { Taken } from './taken.ts'

const ACTIONS = ['typing_on', 'typing_off', 'mark_seen']
const REMOVED_TAGS = ['CONFIRMED_EVENT_UPDATE', 'ACCOUNT_UPDATE', 'POST_PURCHASE_UPDATE']

/** `POST /{page or account id}/messages` of Messenger and Instagram. */
export function takeMessaging(state: State, account: SimulatedAccount, body: Fields, now: Date): Taken {
  allowKeys('messages', body, 'recipient messaging_type tag message sender_action reply_to')
  const customer = recipientOf(state, account, body.recipient)
  const recipient_id = customer.id
  if (body.sender_action !== undefined) {
    if (body.message !== undefined || !ACTIONS.includes(String(body.sender_action))) {
      throw badParameter('Invalid parameter sender_action')
    }
    return { answer: { recipient_id } }
  }
  const { text, metadata } = contentOf(account, body.message)
  checkWindow(account, customer, body, now)
  const message: TakenMessage = {
    channel: account.channel,
    account: account.account,
    customer: customer.id,
    providerId: newProviderId(account.channel),
    text,
    callbackData: metadata,
    at: now,
    type: 'text',
    content: {},
    category: 'service',
  }
  return { answer: { recipient_id, message_id: message.providerId }, message, customer }
}

function recipientOf(state: State, account: SimulatedAccount, recipient: unknown): Customer {
  if (!isFields(recipient) || typeof recipient.id !== 'string')
    throw badParameter('param recipient must be an object with an id.')
  const customer = findCustomer(state, account, recipient.id)
  if (!customer) throw new GraphError(400, 100, 'No matching user found', { subcode: 2018001 })
  if (customer.blocked)
    throw new GraphError(400, 551, 'This person isn’t available right now.', { subcode: 1545041 })
  return customer
}

function contentOf(
  account: SimulatedAccount,
  message: unknown,
): { text: string; metadata: string | undefined } {
  if (!isFields(message)) throw badParameter('param message must be an object.')
  allowKeys('message', message, 'text metadata')
  const { text, metadata } = message
  if (metadata !== undefined && typeof metadata !== 'string')
    throw badParameter('param message[metadata] must be a string.')
  if (typeof text !== 'string' || text === '')
    throw new GraphError(400, 100, 'Message cannot be empty', { subcode: 2018034 })
  const { used, max, unit } = measureText(account.channel, text)
  if (used > max)
    throw badParameter(`Length of param message[text] must be less than or equal to ${max} ${unit}.`)
  return { text, metadata }
}

function checkWindow(account: SimulatedAccount, customer: Customer, body: Fields, now: Date): void {
  if (REMOVED_TAGS.includes(String(body.tag)))
    throw new GraphError(400, 100, 'This message tag is deprecated.', { subcode: 1893061 })
  if (body.tag !== undefined && body.tag !== 'HUMAN_AGENT') throw badParameter('Invalid parameter tag')
  if (
    account.channel === 'messenger' &&
    !['RESPONSE', 'UPDATE', 'MESSAGE_TAG'].includes(String(body.messaging_type))
  ) {
    throw badParameter('param messaging_type is required.')
  }
  if (body.tag !== undefined && !account.humanAgent) {
    throw new GraphError(403, 10, 'This app lacks the Human Agent feature.', { subcode: 2018065 })
  }
  const silentMs = customer.lastWroteAt
    ? now.getTime() - customer.lastWroteAt.getTime()
    : Number.POSITIVE_INFINITY
  if (silentMs < (body.tag === 'HUMAN_AGENT' ? HUMAN_AGENT_MS : WINDOW_MS)) return
  const subcode = account.channel === 'instagram' ? 2534022 : 2018278
  throw new GraphError(403, 10, 'This message is sent outside of allowed window.', { subcode })
}
