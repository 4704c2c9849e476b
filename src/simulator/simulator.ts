import type { ChannelKind } from '../channels/events.ts'
import { type Fields, isFields } from '../channels/fields.ts'
import { sign } from '../channels/signature.ts'
import type { Clock } from '../lib/clock.ts'
import { accountsOfToken, appOfToken, bearerOf, checkProof, owns } from './authorize.ts'
import { badParameter, GraphError } from './graph-error.ts'
import { metaJson } from './meta-json.ts'
import { debugToken, readNode, subscribedApps, unsupported } from './nodes.ts'
import { echoPayload, inboundPayload, type StatusWord, statusPayload } from './payloads.ts'
import {
  type Customer,
  customerOf,
  emptyState,
  findCustomer,
  newProviderId,
  type SimulatedAccount,
  type SimulatedApp,
  type State,
  type TakenMessage,
} from './state.ts'
import { takeMessaging } from './take-messaging.ts'
import { type Taken, takeWhatsApp } from './take-whatsapp.ts'

export type { SimulatedAccount, SimulatedApp, TakenMessage } from './state.ts'

/** A signed webhook on its way to `/webhooks/meta/<key>`. */
export interface SimulatedWebhook {
  key: string
  rawBody: Buffer
  signature: string
}

export interface GraphCall {
  method: string
  url: string
  headers: Record<string, string | string[] | undefined>
  body: string
}

export interface GraphReply {
  status: number
  headers: Record<string, string>
  body: string
}

/** What goes wrong, and how quickly the rest goes. All of it may change while messages are on their way. */
export interface Knobs {
  /** Before an answer to a call. */
  answerDelayMs: number
  /** Between a message and its first status, and between statuses. */
  statusDelayMs: number
  /** The statuses a message gets, in this order. */
  statuses: StatusWord[]
  /** That many calls are refused with this error before anything is done. */
  refuseNext: { times: number; code: number; subcode?: number; message?: string; status?: number }
  /** That many messages are taken and then never answered. */
  dropNextAnswers: number
  /** That many messages are taken, and later fail with this code. */
  failNext: { times: number; code: number; details?: string }
  /** How often each webhook comes. */
  copies: number
  /** A closed window is told in a status and not in the answer, as WhatsApp mostly does. */
  windowInStatus: boolean
}

export interface SimulatorOptions {
  clock: Clock
  /** Hands over one webhook and says which HTTP status it was answered with. */
  deliver: (webhook: SimulatedWebhook) => Promise<number>
  knobs?: Partial<Knobs>
  /** Waits before a webhook that was not answered with 200 is repeated. */
  retryDelaysMs?: number[]
}

export interface CustomerMessage {
  channel: ChannelKind
  account: string
  /** Phone digits, PSID or IGSID. */
  from: string
  text?: string
  /** Instead of a text: the message's own fields (`{type:'image', image:{…}}`, `{attachments:[…]}`). */
  content?: Fields
  name?: string
  username?: string
  /** A WhatsApp user with a username: no number in any webhook. */
  hidesPhone?: boolean
  replyTo?: string
  at?: Date
}

/** Thrown where a connection would just end. */
export class HangUp extends Error {
  override readonly name = 'HangUp'
  readonly code = 'ECONNRESET'
}

const PAGE_INBOX_APP = '263902037430900'

export type Simulator = ReturnType<typeof createSimulator>

/** A Meta of our own: takes messages as strictly as the real one, and sends signed webhooks back. */
export function createSimulator(options: SimulatorOptions) {
  const { clock } = options
  const retryDelaysMs = options.retryDelaysMs ?? [100, 1_000, 5_000]
  const state = emptyState()
  const knobs: Knobs = {
    answerDelayMs: 0,
    statusDelayMs: 40,
    statuses: ['sent', 'delivered', 'read'],
    refuseNext: { times: 0, code: 1 },
    dropNextAnswers: 0,
    failNext: { times: 0, code: 131026 },
    copies: 1,
    windowInStatus: false,
    ...options.knobs,
  }
  const underWay = new Set<Promise<unknown>>()
  const listeners = new Set<(message: TakenMessage) => void>()
  let closed = false

  function track<T>(work: Promise<T>): Promise<T> {
    const settled = work.catch(() => {})
    underWay.add(settled)
    void settled.then(() => underWay.delete(settled))
    return work
  }

  async function post(account: SimulatedAccount, payload: Fields): Promise<number> {
    const app = state.apps.get(account.appKey)
    if (!app) throw new Error(`no app is registered under ${account.appKey}`)
    const rawBody = Buffer.from(metaJson(payload))
    const webhook = { key: app.key, rawBody, signature: sign(rawBody, app.secret) }
    let status = 0
    for (let copy = 0; copy < knobs.copies; copy++) status = await postUntilTaken(webhook)
    return status
  }

  async function postUntilTaken(webhook: SimulatedWebhook): Promise<number> {
    let status = 0
    for (const delayMs of [0, ...retryDelaysMs]) {
      if (closed) return status
      if (delayMs > 0) await pause(delayMs)
      status = await options.deliver(webhook).catch(() => 0)
      if (status === 200) break
    }
    return status
  }

  async function tellWhatBecame(
    account: SimulatedAccount,
    customer: Customer,
    message: TakenMessage,
  ): Promise<void> {
    if (account.channel !== 'whatsapp') {
      const appId = state.apps.get(account.appKey)?.id
      await post(account, echoPayload(account, customer, message, appId))
    }
    const failure = takeFailure(customer)
    for (const status of failure ? (['failed'] as const) : knobs.statuses) {
      await pause(knobs.statusDelayMs)
      const payload = statusPayload(account, customer, message, status, clock.now(), failure)
      if (payload && !closed) await post(account, payload)
    }
  }

  function takeFailure(customer: Customer): Fields | undefined {
    if (customer.blocked) return failureOf(131026, 'Message undeliverable.')
    if (knobs.failNext.times <= 0) return undefined
    knobs.failNext.times--
    return failureOf(knobs.failNext.code, knobs.failNext.details ?? 'Simulated failure.')
  }

  function takeMessage(account: SimulatedAccount, body: Fields): Fields {
    if (knobs.refuseNext.times > 0 && (body.message !== undefined || body.type !== undefined)) {
      knobs.refuseNext.times--
      const { status = 400, code, subcode, message = 'Simulated refusal' } = knobs.refuseNext
      throw new GraphError(status, code, message, subcode === undefined ? {} : { subcode })
    }
    const take = account.channel === 'whatsapp' ? takeWhatsApp : takeMessaging
    let taken: Taken
    try {
      taken = take(state, account, body, clock.now())
    } catch (error) {
      if (!(knobs.windowInStatus && error instanceof GraphError && error.code === 131047)) throw error
      return refuseLater(account, body)
    }
    const { message, customer, answer } = taken
    if (!message || !customer) return answer
    state.taken.push(message)
    for (const listener of listeners) listener(message)
    void track(tellWhatBecame(account, customer, message))
    if (knobs.dropNextAnswers > 0) {
      knobs.dropNextAnswers--
      throw new HangUp('the connection ended before an answer')
    }
    return answer
  }

  function refuseLater(account: SimulatedAccount, body: Fields): Fields {
    const id = String(body.to ?? body.recipient).replace(/^\+/, '')
    const customer = customerOf(state, account, id)
    const providerId = newProviderId('whatsapp')
    const callbackData =
      typeof body.biz_opaque_callback_data === 'string' ? body.biz_opaque_callback_data : undefined
    const at = clock.now()
    const message = {
      channel: account.channel,
      account: account.account,
      customer: id,
      providerId,
      text: '',
      callbackData,
      at,
    }
    const error = failureOf(131047, 'Message failed to send because more than 24 hours have passed.')
    const payload = statusPayload(account, customer, message, 'failed', at, error)!
    void track(pause(knobs.statusDelayMs).then(() => post(account, payload)))
    return {
      messaging_product: 'whatsapp',
      contacts: [{ input: id, wa_id: id }],
      messages: [{ id: providerId }],
    }
  }

  function answerTo(call: GraphCall): Fields {
    const url = new URL(call.url, 'http://simulator.invalid')
    const path = url.pathname
      .split('/')
      .filter(part => part !== '' && !/^v\d+\.\d+$/.test(part))
      .map(decodeURIComponent)
    const token = bearerOf(call) ?? url.searchParams.get('access_token')
    const [id, edge] = path
    if (id === 'debug_token')
      return debugToken(state, appOfToken(state, token).id, url.searchParams.get('input_token'))
    const accounts = accountsOfToken(state, token, id ?? '')
    const account = accounts[0]!
    checkProof(state, account, url.searchParams.get('appsecret_proof'))
    if (call.method === 'GET' && edge === undefined && id !== undefined) {
      return readNode(state, account, id, url.searchParams.get('fields'))
    }
    if (path.length !== 2 || !owns(account, id!)) throw unsupported(call.method, id)
    if (edge === 'subscribed_apps') return subscribedApps(state, account, call.method, id!, url)
    if (edge !== 'messages' || call.method !== 'POST') throw unsupported(call.method, id)
    const body = jsonBody(call)
    const speaking = accounts.filter(candidate => owns(candidate, id!))
    return takeMessage(speaking.find(candidate => knowsRecipient(state, candidate, body)) ?? account, body)
  }

  return {
    knobs,
    addApp(app: SimulatedApp): void {
      state.apps.set(app.key, app)
    },
    /** Makes an account exist, or changes its token and name. */
    addAccount(account: SimulatedAccount): void {
      const at = state.accounts.findIndex(
        known => known.channel === account.channel && known.account === account.account,
      )
      if (at >= 0) state.accounts[at] = account
      else state.accounts.push(account)
    },
    /** A customer who wrote before this simulator began. */
    remember(channel: ChannelKind, account: string, from: string, lastWroteAt: Date): void {
      const customer = customerOf(state, accountNamed(state, channel, account), from)
      if (!customer.lastWroteAt || customer.lastWroteAt < lastWroteAt) customer.lastWroteAt = lastWroteAt
    },
    /** The Graph API. Throws HangUp where a real connection would end without an answer. */
    async handle(call: GraphCall): Promise<GraphReply> {
      if (knobs.answerDelayMs > 0) await pause(knobs.answerDelayMs)
      try {
        return reply(200, answerTo(call))
      } catch (error) {
        if (error instanceof GraphError) return reply(error.status, error.body())
        throw error
      }
    },
    /** A customer writes: the webhook is signed and delivered. Answers with Meta's id and how it was received. */
    async customerSends(message: CustomerMessage): Promise<{ providerId: string; status: number }> {
      const account = accountNamed(state, message.channel, message.account)
      const customer = customerOf(state, account, message.from)
      customer.name = message.name ?? customer.name
      customer.username = message.username ?? customer.username
      customer.hidesPhone = message.hidesPhone ?? customer.hidesPhone
      const at = message.at ?? clock.now()
      if (!customer.lastWroteAt || customer.lastWroteAt < at) customer.lastWroteAt = at
      const providerId = newProviderId(message.channel)
      state.inboundIds.add(providerId)
      const { text, content, replyTo } = message
      const said = {
        providerId,
        at,
        ...(text !== undefined && { text }),
        ...(content && { content }),
        ...(replyTo && { replyTo }),
      }
      return { providerId, status: await track(post(account, inboundPayload(account, customer, said))) }
    },
    /** Somebody of the business answers in the phone app or in Meta's inbox. */
    async businessSends(message: {
      channel: ChannelKind
      account: string
      to: string
      text: string
    }): Promise<TakenMessage> {
      const account = accountNamed(state, message.channel, message.account)
      const customer = customerOf(state, account, message.to)
      const sent: TakenMessage = {
        channel: message.channel,
        account: message.account,
        customer: customer.id,
        providerId: newProviderId(message.channel),
        text: message.text,
        callbackData: undefined,
        at: clock.now(),
      }
      const appId = message.channel === 'messenger' ? PAGE_INBOX_APP : undefined
      await track(post(account, echoPayload(account, customer, sent, appId)))
      return sent
    },
    /** The customer blocks the business, or lets it in again. */
    block(channel: ChannelKind, account: string, customer: string, blocked = true): void {
      customerOf(state, accountNamed(state, channel, account), customer).blocked = blocked
    },
    /** Every message that was taken, oldest first. */
    taken: (): readonly TakenMessage[] => state.taken,
    onTaken(listener: (message: TakenMessage) => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** Resolves when no webhook and no status is on its way any more. */
    async settle(): Promise<void> {
      while (underWay.size > 0) await Promise.all(underWay)
    },
    /** Sends nothing from then on. */
    close(): void {
      closed = true
    },
  }
}

function pause(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms))
}

function failureOf(code: number, details: string): Fields {
  return { code, title: 'Message failed', message: 'Message failed', error_data: { details } }
}

function reply(status: number, body: object): GraphReply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=UTF-8' },
    body: JSON.stringify(body),
  }
}

function accountNamed(state: State, channel: ChannelKind, id: string): SimulatedAccount {
  const account = state.accounts.find(candidate => candidate.channel === channel && candidate.account === id)
  if (!account) throw new Error(`the simulator has no ${channel} account ${id}`)
  return account
}

/** A page and its Instagram account share an address for sending: whom the message is for tells them apart. */
function knowsRecipient(state: State, account: SimulatedAccount, body: Fields): boolean {
  const id = isFields(body.recipient) ? body.recipient.id : undefined
  return typeof id === 'string' && findCustomer(state, account, id) !== undefined
}

function jsonBody(call: GraphCall): Fields {
  let body: unknown
  try {
    body = JSON.parse(call.body)
  } catch {
    throw badParameter('Invalid JSON')
  }
  if (!isFields(body)) throw badParameter('The body must be a JSON object.')
  return body
}
