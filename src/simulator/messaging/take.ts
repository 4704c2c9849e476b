import { type Fields, fields, isFields } from '../../channels/fields.ts'
import { badParameter, GraphError } from '../graph-error.ts'
import {
  accountKey,
  type Customer,
  customerOf,
  findCustomer,
  newProviderId,
  type SimulatedAccount,
  type State,
  type TakenMessage,
} from '../state.ts'
import type { Taken } from '../taken.ts'
import { contentOf } from './content.ts'
import { checkTag, requireOpen } from './window.ts'

const WEEK_MS = 7 * 24 * 3_600_000

/** `POST /{page or account id}/messages` of Messenger and Instagram. */
export function takeMessaging(state: State, account: SimulatedAccount, body: Fields, now: Date): Taken {
  const { customer, comment } = recipientOf(state, account, body.recipient, now)
  const recipient_id = customer.id
  if (body.sender_action !== undefined) {
    if (body.message !== undefined)
      throw badParameter('Param message must not be set together with sender_action.')
    senderAction(state, account, customer, body)
    return { answer: { recipient_id } }
  }
  checkTag(account, body)
  const { text, metadata, type, shown, failure } = contentOf(state, account, body.message, now)
  checkReply(state, account, body)
  if (customer.heldBy !== undefined) {
    const why = 'Message failed to send because another app is controlling this thread now.'
    throw new GraphError(403, 10, why, { subcode: 2018300 })
  }
  if (!comment) requireOpen(account, customer, body, now)
  const message: TakenMessage = {
    channel: account.channel,
    account: account.account,
    customer: customer.id,
    providerId: newProviderId(account.channel),
    text,
    callbackData: metadata,
    at: now,
    type,
    content: shown,
    category: 'service',
    ...(body.tag !== undefined && { tag: String(body.tag) }),
  }
  if (comment) state.messages.set(`${comment}:answered`, { ...state.messages.get(comment)!, deleted: true })
  return {
    answer: { recipient_id, message_id: message.providerId },
    message,
    customer,
    ...(failure && { failure }),
  }
}

/** Somebody who wrote to this very account, or whose comment is answered once within a week. */
function recipientOf(
  state: State,
  account: SimulatedAccount,
  recipient: unknown,
  now: Date,
): { customer: Customer; comment?: string } {
  if (!isFields(recipient)) throw badParameter('param recipient must be an object with an id.')
  const { comment_id: comment } = recipient
  if (typeof comment === 'string') return { customer: commenter(state, account, comment, now), comment }
  const id = recipient.id
  if (typeof id !== 'string' && typeof id !== 'number')
    throw badParameter('param recipient must be non-empty.')
  const customer = findCustomer(state, account, String(id))
  if (!customer) throw new GraphError(400, 100, 'No matching user found', { subcode: 2018001 })
  if (customer.blocked)
    throw new GraphError(400, 551, 'This person isn’t available right now.', { subcode: 1545041 })
  return { customer }
}

function commenter(state: State, account: SimulatedAccount, id: string, now: Date): Customer {
  const comment = state.messages.get(id)
  const isOurs = comment?.type === 'comment' && comment.account === account.account
  if (!isOurs) throw new GraphError(400, 100, 'No matching comment found', { subcode: 2018001 })
  if (state.messages.has(`${id}:answered`)) throw new GraphError(400, 10900, 'Activity already replied to')
  if (now.getTime() - comment.at.getTime() > WEEK_MS)
    throw new GraphError(403, 10, 'This message is sent outside of allowed window.', {
      subcode: account.channel === 'instagram' ? 2534022 : 2018278,
    })
  return customerOf(state, account, comment.customer)
}

const ACTIONS = ['typing_on', 'typing_off', 'mark_seen', 'react', 'unreact']

function senderAction(state: State, account: SimulatedAccount, customer: Customer, body: Fields): void {
  const action = String(body.sender_action)
  if (!ACTIONS.includes(action))
    throw badParameter(`Param sender_action must be one of {${ACTIONS.join(', ')}}`)
  if (action !== 'react' && action !== 'unreact') return
  const { message_id: id, reaction } = fields(body.payload)
  const target = typeof id === 'string' ? state.messages.get(id) : undefined
  if (target?.account !== account.account || target.customer !== customer.id)
    throw badParameter('Param payload[message_id] is not a message of this conversation.')
  if (action === 'unreact') return
  if (account.channel === 'instagram' ? reaction !== 'love' : typeof reaction !== 'string' || reaction === '')
    throw badParameter('Param payload[reaction] is not a reaction that can be sent.')
}

function checkReply(state: State, account: SimulatedAccount, body: Fields): void {
  if (body.reply_to === undefined) return
  const mid = fields(body.reply_to).mid
  const known = typeof mid === 'string' ? state.messages.get(mid) : undefined
  if (!known || `${known.channel}:${known.account}` !== accountKey(account))
    throw badParameter('Param reply_to[mid] is not a message of this conversation.')
}
