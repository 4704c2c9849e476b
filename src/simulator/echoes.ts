import type { Fields } from '../channels/fields.ts'
import { messagingEvent, seconds, toCustomer, whatsappEvent } from './envelopes.ts'
import { type Customer, phoneOf, type SimulatedAccount, type TakenMessage } from './state.ts'

export const PAGE_INBOX_APP = '263902037430900'

/** What the business wrote, told to its app: by another hand (the phone app, Meta’s inbox), or by us. */
export function echoPayload(
  account: SimulatedAccount,
  customer: Customer,
  message: Pick<TakenMessage, 'providerId' | 'at' | 'text' | 'callbackData' | 'type' | 'content'>,
  appId?: string,
): Fields {
  if (account.channel === 'whatsapp') return phoneAppEcho(account, customer, message)
  const { providerId, at, text, callbackData, content } = message
  const isMessenger = account.channel === 'messenger'
  const body = {
    mid: providerId,
    is_echo: true,
    ...(text !== '' && { text }),
    ...(content.attachments !== undefined && { attachments: content.attachments }),
    // Instagram gives back neither the app nor what was sent along.
    ...(isMessenger && appId && { app_id: Number(appId) || appId }),
    ...(isMessenger && callbackData !== undefined && { metadata: callbackData }),
  }
  const standby = customer.heldBy !== undefined
  return messagingEvent(account, at, { ...toCustomer(account, customer), message: body }, standby)
}

function phoneAppEcho(
  account: SimulatedAccount,
  customer: Customer,
  message: Pick<TakenMessage, 'providerId' | 'at' | 'text' | 'type' | 'content'>,
): Fields {
  const { providerId, at, type, content, text } = message
  const echo = {
    from: phoneOf(account),
    ...(!customer.hidesPhone && { to: customer.id }),
    to_user_id: customer.userId,
    id: providerId,
    timestamp: seconds(at),
    type,
    [type]: type === 'text' ? { body: text } : content,
  }
  return whatsappEvent(account, at, 'smb_message_echoes', { message_echoes: [echo] })
}
