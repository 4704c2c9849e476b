import { createHash, randomBytes } from 'node:crypto'
import type { ChannelKind } from '../channels/events.ts'

/** A Meta app as registered with us: its key in the webhook path and its secret. */
export interface SimulatedApp {
  key: string
  id: string
  secret: string
}

/** A number, page or Instagram account that exists at this Meta. */
export interface SimulatedAccount {
  channel: ChannelKind
  account: string
  appKey: string
  token: string
  name?: string
  wabaId?: string
  pageId?: string
  login?: 'facebook' | 'instagram'
  displayPhone?: string
  /** Meta approved the Human Agent feature. */
  humanAgent?: boolean
}

/** Somebody who writes to one account. */
export interface Customer {
  /** Phone digits, PSID or IGSID: what the simulator's user calls him. */
  id: string
  name: string | undefined
  username: string | undefined
  /** WhatsApp's business-scoped id. */
  userId: string
  /** Uses a username: his number is in no webhook. */
  hidesPhone: boolean
  lastWroteAt: Date | undefined
  blocked: boolean
}

/** A message the business sent and this Meta took. */
export interface TakenMessage {
  channel: ChannelKind
  account: string
  customer: string
  providerId: string
  text: string
  /** What the sender wanted to have back: `biz_opaque_callback_data` or `metadata`. */
  callbackData: string | undefined
  at: Date
}

export interface State {
  apps: Map<string, SimulatedApp>
  accounts: SimulatedAccount[]
  customers: Map<string, Customer>
  inboundIds: Set<string>
  taken: TakenMessage[]
  subscribed: Set<string>
}

export function emptyState(): State {
  return {
    apps: new Map(),
    accounts: [],
    customers: new Map(),
    inboundIds: new Set(),
    taken: [],
    subscribed: new Set(),
  }
}

export function findCustomer(state: State, account: SimulatedAccount, id: string): Customer | undefined {
  const digits = id.replace(/^\+/, '')
  const known = state.customers.get(`${account.channel}:${account.account}:${digits}`)
  if (known || account.channel !== 'whatsapp') return known
  return [...state.customers.entries()].find(
    ([key, customer]) => customer.userId === id && key.startsWith(`whatsapp:${account.account}:`),
  )?.[1]
}

export function customerOf(state: State, account: SimulatedAccount, id: string): Customer {
  let customer = findCustomer(state, account, id)
  if (!customer) {
    customer = {
      id,
      name: undefined,
      username: undefined,
      userId: `DE.${BigInt(`0x${createHash('sha256').update(id).digest('hex').slice(0, 13)}`)}`,
      hidesPhone: false,
      lastWroteAt: undefined,
      blocked: false,
    }
    state.customers.set(`${account.channel}:${account.account}:${id}`, customer)
  }
  return customer
}

const PREFIX: Record<ChannelKind, string> = { whatsapp: 'wamid.', messenger: 'm_', instagram: 'aWdf' }

export function newProviderId(channel: ChannelKind): string {
  return PREFIX[channel] + randomBytes(18).toString('base64url')
}

/** How an account is spoken of in webhooks and answers. */
export function phoneOf(account: SimulatedAccount): string {
  return account.displayPhone ?? `49${account.account.slice(-9)}`
}
