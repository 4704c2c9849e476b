import { createHash, randomBytes, randomInt } from 'node:crypto'
import type { ChannelKind } from '../channels/events.ts'
import type { Fields } from '../channels/fields.ts'
import type { Knobs } from './knobs.ts'

/** A Meta app as registered with us: its key in the webhook path and its secret. */
export interface SimulatedApp {
  key: string
  id: string
  secret: string
  name?: string
  /** No webhook leaves until `/{app-id}/subscriptions` has been called and our address has answered. */
  fresh?: boolean
  /** False where “Require App Secret” is off: a call without a proof passes, a wrong one never does. */
  requiresProof?: boolean
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
  /** Just added at Meta: the number is not registered, nothing is subscribed. */
  fresh?: boolean
  /** What the token may do; everything its channel needs by default. */
  scopes?: string[]
  /** When the token ends; null is never. */
  tokenExpiresAt?: Date | null
  /** Products that may be shown: catalogue id and retailer ids. */
  catalog?: { id: string; products: string[] }
}

export type TokenKind = 'SYSTEM_USER' | 'USER' | 'PAGE' | 'INSTAGRAM_USER' | 'APP'

export interface SimulatedToken {
  value: string
  kind: TokenKind
  appKey: string
  scopes: string[]
  /** Ids of the numbers, business accounts, pages and Instagram accounts it was given. */
  assets: string[]
  issuedAt: Date
  expiresAt: Date | null
  /** App-scoped id of the person who signed in. */
  userId: string
  /** 458 the app was removed, 460 the password changed, 467 logged out. */
  revoked?: 458 | 460 | 464 | 467
  /** Instagram and Facebook sign-ins begin with an hour. */
  isShort?: boolean
}

/** How a number or page stands with Meta. Knows nothing of what the product did but what it told Meta. */
export interface Standing {
  isRegistered: boolean
  codeVerified: boolean
  pin: string | null
  wrongPins: number
  requestedCode: string | null
  quality: 'GREEN' | 'YELLOW' | 'RED'
  tier: 'TIER_250' | 'TIER_2K' | 'TIER_10K' | 'TIER_100K' | 'UNLIMITED'
  throughput: 'STANDARD' | 'HIGH'
  isNameApproved: boolean
  hasPayment: boolean
  isRestricted: boolean
  /** The number is used in the phone app too. */
  isCoexisting: boolean
  /** A test number of Meta's: only these may be written to. */
  allowedRecipients: string[] | null
  /** Where webhooks of the `messages` family go instead of the app's address. */
  override: { url: string; verifyToken: string } | null
  /** Service messages of the current month: the first thousand are free. */
  serviceMonth: { month: string; count: number }
  profile: Fields
  blocked: Set<string>
  knobs: Knobs
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
  /** Came through an advert: the business answered by then for free. */
  freeEntryUntil: Date | undefined
  cameByAdAt: Date | undefined
  blocked: boolean
  stoppedMarketing: boolean
  /** Another app holds the thread: what he writes comes as standby. */
  heldBy: string | undefined
}

/** A message that went either way, so that it can be answered, reacted to, edited, read. */
export interface KnownMessage {
  providerId: string
  channel: ChannelKind
  account: string
  customer: string
  direction: 'inbound' | 'outbound'
  at: Date
  type: string
  deleted?: boolean
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
  /** The message's own word: text, image, interactive, template, reaction… */
  type: string
  /** The fields of that type as they were sent: buttons to tap, a picture's id. */
  content: Fields
  /** A template's category, `service` for the rest. */
  category: string
  tag?: string
}

/** A file at Meta: uploaded by the business, or sent by a customer. */
export interface SimulatedMedia {
  id: string
  /** `media` is WhatsApp's, `attachment` Messenger's and Instagram's reusable one. */
  use: 'media' | 'attachment'
  /** Number or page it belongs to: no other may use it. */
  account: string
  /** Undefined for a file that is only announced and cannot be had. */
  bytes: Uint8Array | undefined
  size: number
  mime: string
  sha256: string
  name?: string
  direction: 'inbound' | 'outbound'
  createdAt: Date
  expiresAt: Date
  /** image, video, audio, document, file, sticker. */
  type: string
}

export interface SimulatedTemplate {
  id: string
  wabaId: string
  name: string
  language: string
  status: string
  category: string
  correctCategory?: string
  parameterFormat: 'POSITIONAL' | 'NAMED'
  components: Fields[]
  quality: 'GREEN' | 'YELLOW' | 'RED' | 'UNKNOWN'
  rejectedReason?: string
  createdAt: Date
  /** When it was changed, newest last. */
  editedAt: Date[]
  deletedAt?: Date
  /** It could be sent until it was deleted: its name rests for 30 days. */
  wasApproved?: boolean
}

export interface AppSubscription {
  callbackUrl: string
  verifyToken: string
  fields: string[]
}

/** A file on its way here in pieces: the sample of a template's header. */
export interface SimulatedUpload {
  /** With its `upload:`. */
  id: string
  sig: string
  appId: string
  mime: string
  bytes: number
  received: Buffer
  begunAt: Date
  /** Once it is whole. */
  handle?: string
}

export interface State {
  apps: Map<string, SimulatedApp>
  accounts: SimulatedAccount[]
  tokens: Map<string, SimulatedToken>
  standings: Map<string, Standing>
  customers: Map<string, Customer>
  messages: Map<string, KnownMessage>
  taken: TakenMessage[]
  media: Map<string, SimulatedMedia>
  uploads: Map<string, SimulatedUpload>
  templates: SimulatedTemplate[]
  /** By app key and object (`page`); an app that is not fresh has `*`. */
  subscriptions: Map<string, AppSubscription>
  /** Fields by `<app key> <asset kind>:<id>`: which accounts tell the app of what. `*` is all. */
  subscribed: Map<string, string[]>
  /** Sign-in codes, each good for one exchange. */
  codes: Map<string, { token: SimulatedToken; redirectUri: string | null; expiresAt: Date }>
  /** Moments of past calls, by what they count for. */
  rates: Map<string, number[]>
  profiles: Map<string, Fields>
}

export function emptyState(): State {
  return {
    apps: new Map(),
    accounts: [],
    tokens: new Map(),
    standings: new Map(),
    customers: new Map(),
    messages: new Map(),
    taken: [],
    media: new Map(),
    uploads: new Map(),
    templates: [],
    subscriptions: new Map(),
    subscribed: new Map(),
    codes: new Map(),
    rates: new Map(),
    profiles: new Map(),
  }
}

export function accountNamed(state: State, channel: ChannelKind, id: string): SimulatedAccount {
  const account = state.accounts.find(known => known.channel === channel && known.account === id)
  if (!account) throw new Error(`the simulator has no ${channel} account ${id}`)
  return account
}

export function appOf(state: State, account: { appKey: string }): SimulatedApp {
  const app = state.apps.get(account.appKey)
  if (!app) throw new Error(`no app is registered under ${account.appKey}`)
  return app
}

export const accountKey = (account: { channel: ChannelKind; account: string }): string =>
  `${account.channel}:${account.account}`

export function standingOf(state: State, account: { channel: ChannelKind; account: string }): Standing {
  const standing = state.standings.get(accountKey(account))
  if (!standing) throw new Error(`the simulator has no account ${accountKey(account)}`)
  return standing
}

export function findCustomer(state: State, account: SimulatedAccount, id: string): Customer | undefined {
  const digits = id.replace(/^\+/, '')
  const known = state.customers.get(`${accountKey(account)}:${digits}`)
  if (known || account.channel !== 'whatsapp') return known
  const prefix = `${accountKey(account)}:`
  for (const [key, customer] of state.customers)
    if (customer.userId === id && key.startsWith(prefix)) return customer
  return undefined
}

export function customerOf(state: State, account: SimulatedAccount, id: string): Customer {
  let customer = findCustomer(state, account, id)
  if (!customer) {
    customer = {
      id,
      name: undefined,
      username: undefined,
      userId: userIdOf(id),
      hidesPhone: false,
      lastWroteAt: undefined,
      freeEntryUntil: undefined,
      cameByAdAt: undefined,
      blocked: false,
      stoppedMarketing: false,
      heldBy: undefined,
    }
    state.customers.set(`${accountKey(account)}:${id}`, customer)
  }
  return customer
}

/** A business-scoped id changes with the number. */
export const userIdOf = (phone: string): string =>
  `DE.${BigInt(`0x${createHash('sha256').update(phone).digest('hex').slice(0, 13)}`)}`

const PREFIX: Record<ChannelKind, string> = { whatsapp: 'wamid.', messenger: 'm_', instagram: 'aWdf' }

export function newProviderId(channel: ChannelKind): string {
  return PREFIX[channel] + randomBytes(18).toString('base64url')
}

/** An id as Meta gives: digits, beyond what a JSON number holds exactly. */
export function newId(): string {
  return `99${randomInt(1e6, 1e7)}${randomInt(1e9, 1e10)}`
}

/** How an account is spoken of in webhooks and answers. */
export function phoneOf(account: SimulatedAccount): string {
  return account.displayPhone ?? `49${account.account.slice(-9)}`
}
