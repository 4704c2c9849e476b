import type { Fields } from '../channels/fields.ts'
import { type Customer, phoneOf, type SimulatedAccount, type TakenMessage } from './state.ts'

const seconds = (at: Date) => String(Math.floor(at.getTime() / 1000))

/** What a customer wrote, as one webhook of that channel. `content` replaces the text for other kinds. */
export function inboundPayload(
  account: SimulatedAccount,
  customer: Customer,
  message: { providerId: string; at: Date; text?: string; content?: Fields; replyTo?: string },
): Fields {
  const { providerId, at, text, content, replyTo } = message
  if (account.channel !== 'whatsapp') {
    const body = { mid: providerId, ...(content ?? { text }), ...(replyTo && { reply_to: { mid: replyTo } }) }
    return messagingPayload(account, at, { ...fromCustomer(account, customer), message: body })
  }
  const body = {
    ...(!customer.hidesPhone && { from: customer.id }),
    from_user_id: customer.userId,
    id: providerId,
    timestamp: seconds(at),
    ...(content ?? { type: 'text', text: { body: text } }),
    ...(replyTo && { context: { from: phoneOf(account), id: replyTo } }),
  }
  return whatsappPayload(account, at, 'messages', { contacts: [contactOf(customer)], messages: [body] })
}

/** What the business wrote by another hand: its phone app, Meta's inbox. */
export function echoPayload(
  account: SimulatedAccount,
  customer: Customer,
  message: TakenMessage,
  appId?: string,
): Fields {
  const { providerId, at, text, callbackData } = message
  if (account.channel === 'whatsapp') {
    const echo = {
      from: phoneOf(account),
      ...(customer.hidesPhone ? { to_user_id: customer.userId } : { to: customer.id }),
      id: providerId,
      timestamp: seconds(at),
      type: 'text',
      text: { body: text },
    }
    return whatsappPayload(account, at, 'smb_message_echoes', { message_echoes: [echo] })
  }
  const body = {
    mid: providerId,
    is_echo: true,
    text,
    ...(appId && { app_id: Number(appId) || appId }),
    ...(callbackData !== undefined && { metadata: callbackData }),
  }
  return messagingPayload(account, at, { ...toCustomer(account, customer), message: body })
}

export type StatusWord = 'sent' | 'delivered' | 'read' | 'failed'

/** What became of a message: a status on WhatsApp, a watermark on Messenger, a read message on Instagram. */
export function statusPayload(
  account: SimulatedAccount,
  customer: Customer,
  message: TakenMessage,
  status: StatusWord,
  at: Date,
  error?: Fields,
): Fields | undefined {
  if (account.channel === 'whatsapp') {
    const body = {
      id: message.providerId,
      status,
      timestamp: seconds(at),
      ...(!customer.hidesPhone && { recipient_id: customer.id }),
      ...(status !== 'failed' && { recipient_user_id: customer.userId }),
      ...(message.callbackData !== undefined && { biz_opaque_callback_data: message.callbackData }),
      ...(status === 'sent' && {
        pricing: { billable: true, pricing_model: 'PMP', type: 'regular', category: 'service' },
      }),
      ...(error && { errors: [error] }),
    }
    const contacts = status === 'failed' ? {} : { contacts: [contactOf(customer)] }
    return whatsappPayload(account, at, 'messages', { ...contacts, statuses: [body] })
  }
  const from = fromCustomer(account, customer)
  const watermark = at.getTime()
  if (status === 'read') {
    const read = account.channel === 'instagram' ? { mid: message.providerId } : { watermark }
    return messagingPayload(account, at, { ...from, read })
  }
  if (status === 'delivered' && account.channel === 'messenger') {
    return messagingPayload(account, at, { ...from, delivery: { mids: [message.providerId], watermark } })
  }
  return undefined // Messenger and Instagram have no word for the rest.
}

function whatsappPayload(account: SimulatedAccount, at: Date, field: string, value: Fields): Fields {
  const metadata = { display_phone_number: phoneOf(account), phone_number_id: account.account }
  const change = { value: { messaging_product: 'whatsapp', metadata, ...value }, field }
  const entry = {
    id: account.wabaId ?? account.account,
    time: Math.floor(at.getTime() / 1000),
    changes: [change],
  }
  return { object: 'whatsapp_business_account', entry: [entry] }
}

function messagingPayload(account: SimulatedAccount, at: Date, item: Fields): Fields {
  const messaging = [{ ...item, timestamp: at.getTime() }]
  return {
    object: account.channel === 'instagram' ? 'instagram' : 'page',
    entry: [{ time: at.getTime(), id: account.account, messaging }],
  }
}

function contactOf(customer: Customer): Fields {
  const profile = {
    ...(customer.name !== undefined && { name: customer.name }),
    ...(customer.username !== undefined && { username: customer.username }),
  }
  return {
    ...(Object.keys(profile).length > 0 && { profile }),
    ...(!customer.hidesPhone && { wa_id: customer.id }),
    user_id: customer.userId,
  }
}

const fromCustomer = (account: SimulatedAccount, customer: Customer) => ({
  sender: { id: customer.id },
  recipient: { id: account.account },
})

const toCustomer = (account: SimulatedAccount, customer: Customer) => ({
  sender: { id: account.account },
  recipient: { id: customer.id },
})
