import type { Fields } from '../channels/fields.ts'
import { type Customer, phoneOf, type SimulatedAccount } from './state.ts'

export const seconds = (at: Date): string => String(Math.floor(at.getTime() / 1000))

/** One change of a number's: what happened to messages, statuses, calls, echoes. */
export function whatsappEvent(account: SimulatedAccount, at: Date, field: string, value: Fields): Fields {
  const metadata = { display_phone_number: phoneOf(account), phone_number_id: account.account }
  return wabaEvent(account, at, field, { messaging_product: 'whatsapp', metadata, ...value })
}

/** One change of the business account's, which names no number unless it says so itself. */
export function wabaEvent(account: SimulatedAccount, at: Date, field: string, value: Fields): Fields {
  const entry = {
    id: account.wabaId ?? account.account,
    time: Math.floor(at.getTime() / 1000),
    changes: [{ value, field }],
  }
  return { object: 'whatsapp_business_account', entry: [entry] }
}

/** One event of a page or an Instagram account; `standby` where another app holds the thread. */
export function messagingEvent(account: SimulatedAccount, at: Date, item: Fields, standby = false): Fields {
  const events = [{ ...item, timestamp: at.getTime() }]
  return {
    object: account.channel === 'instagram' ? 'instagram' : 'page',
    entry: [{ time: at.getTime(), id: account.account, [standby ? 'standby' : 'messaging']: events }],
  }
}

/** One change of a page or an Instagram account: comments and the dashboard’s own test. */
export function feedEvent(account: SimulatedAccount, at: Date, field: string, value: Fields): Fields {
  return {
    object: account.channel === 'instagram' ? 'instagram' : 'page',
    entry: [{ id: account.account, time: Math.floor(at.getTime() / 1000), changes: [{ field, value }] }],
  }
}

export function contactOf(customer: Customer): Fields {
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

/** Whom a WhatsApp message is from: without the number where the customer hides it. */
export function fromOf(customer: Customer): Fields {
  return { ...(!customer.hidesPhone && { from: customer.id }), from_user_id: customer.userId }
}

export const fromCustomer = (account: SimulatedAccount, customer: Customer): Fields => ({
  sender: { id: customer.id },
  recipient: { id: account.account },
})

export const toCustomer = (account: SimulatedAccount, customer: Customer): Fields => ({
  sender: { id: account.account },
  recipient: { id: customer.id },
})
