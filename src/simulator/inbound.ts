import type { Fields } from '../channels/fields.ts'
import { contactOf, fromCustomer, fromOf, messagingEvent, seconds, whatsappEvent } from './envelopes.ts'
import { type Customer, phoneOf, type SimulatedAccount } from './state.ts'

export interface Said {
  providerId: string
  at: Date
  text?: string
  /** Instead of a text: the message's own fields. */
  content?: Fields
  replyTo?: string
}

/** What a customer wrote, as one webhook of that channel. */
export function inboundPayload(account: SimulatedAccount, customer: Customer, said: Said): Fields {
  const { providerId, at, text, content, replyTo } = said
  const standby = customer.heldBy !== undefined
  if (account.channel !== 'whatsapp') {
    const body = { mid: providerId, ...(content ?? { text }), ...(replyTo && { reply_to: { mid: replyTo } }) }
    return messagingEvent(account, at, { ...fromCustomer(account, customer), message: body }, standby)
  }
  const body = {
    ...fromOf(customer),
    id: providerId,
    timestamp: seconds(at),
    ...(content ?? { type: 'text', text: { body: text } }),
    ...(replyTo && { context: { from: phoneOf(account), id: replyTo } }),
  }
  const value = { contacts: [contactOf(customer)], messages: [body] }
  return whatsappEvent(account, at, standby ? 'standby' : 'messages', value)
}
