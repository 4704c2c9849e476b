import type { Fields } from '../channels/fields.ts'
import { contactOf, fromCustomer, messagingEvent, seconds, whatsappEvent } from './envelopes.ts'
import type { Customer, SimulatedAccount, Standing, TakenMessage } from './state.ts'

export type StatusWord = 'sent' | 'delivered' | 'read' | 'played' | 'failed'

/** Free replies of a number in a month, since 1 October 2026. */
export const FREE_SERVICE_MESSAGES = 1_000

/** What a message costs, as its first status says. Counts the free allowance of the number's month. */
export function priceOf(standing: Standing, customer: Customer, message: TakenMessage): Fields {
  const price = (category: string, type: string) => ({
    billable: type === 'regular',
    pricing_model: 'PMP',
    type,
    category,
  })
  if (customer.freeEntryUntil && customer.freeEntryUntil > message.at)
    return price('referral_conversion', 'free_entry_point')
  if (message.category !== 'service') return price(message.category.toLowerCase(), 'regular')
  const month = message.at.toISOString().slice(0, 7)
  if (standing.serviceMonth.month !== month) standing.serviceMonth = { month, count: 0 }
  const isFree = ++standing.serviceMonth.count <= FREE_SERVICE_MESSAGES
  return price('service', isFree ? 'free_customer_service' : 'regular')
}

/** What became of a message: a status on WhatsApp, a watermark on Messenger, a read message on Instagram. */
export function statusPayload(
  account: SimulatedAccount,
  customer: Customer,
  message: TakenMessage,
  status: StatusWord,
  at: Date,
  more: { error?: Fields; pricing?: Fields; omitsMids?: boolean } = {},
): Fields | undefined {
  if (account.channel === 'whatsapp') return whatsappStatus(account, customer, message, status, at, more)
  const from = fromCustomer(account, customer)
  const watermark = at.getTime()
  const standby = customer.heldBy !== undefined
  if (status === 'read') {
    const read = account.channel === 'instagram' ? { mid: message.providerId } : { watermark }
    return messagingEvent(account, at, { ...from, read }, standby)
  }
  if (status === 'delivered' && account.channel === 'messenger') {
    const mids = more.omitsMids ? {} : { mids: [message.providerId] }
    return messagingEvent(account, at, { ...from, delivery: { ...mids, watermark } }, standby)
  }
  return undefined // Messenger and Instagram have no word for the rest.
}

function whatsappStatus(
  account: SimulatedAccount,
  customer: Customer,
  message: TakenMessage,
  status: StatusWord,
  at: Date,
  { error, pricing }: { error?: Fields; pricing?: Fields },
): Fields {
  const isFree = pricing?.type === 'free_entry_point'
  const body = {
    id: message.providerId,
    status,
    timestamp: seconds(at),
    ...(!customer.hidesPhone && { recipient_id: customer.id }),
    ...((status !== 'failed' || customer.hidesPhone) && { recipient_user_id: customer.userId }),
    ...(message.callbackData !== undefined && { biz_opaque_callback_data: message.callbackData }),
    ...(isFree && {
      conversation: {
        id: message.providerId.slice(-32).toLowerCase(),
        ...(status === 'sent' && customer.freeEntryUntil
          ? { expiration_timestamp: seconds(customer.freeEntryUntil) }
          : {}),
        origin: { type: 'referral_conversion' },
      },
    }),
    ...(pricing && { pricing }),
    ...(error && { errors: [error] }),
  }
  const { username: _, ...profile } = (contactOf(customer).profile ?? {}) as Fields
  const contact = { ...contactOf(customer), ...(status === 'sent' && { profile }) }
  const contacts = status === 'failed' ? {} : { contacts: [contact] }
  const field = customer.heldBy === undefined ? 'messages' : 'standby'
  return whatsappEvent(account, at, field, { ...contacts, statuses: [body] })
}

export function failureOf(code: number, details: string, title = 'Message failed'): Fields {
  return {
    code,
    title,
    message: title,
    error_data: { details },
    href: 'https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/',
  }
}
