import { randomInt } from 'node:crypto'
import { type Fields, fields, list } from '../channels/fields.ts'
import { sign } from '../channels/signature.ts'
import type { Knobs } from './knobs.ts'
import { metaJson } from './meta-json.ts'
import { appOf, type SimulatedAccount, type State, standingOf } from './state.ts'
import { listens, objectOf } from './subscriptions.ts'
import { pause } from './under-way.ts'

/** A signed webhook on its way to `/webhooks/meta/<key>`, or to the address that was subscribed. */
export interface SimulatedWebhook {
  key: string
  rawBody: Buffer
  signature: string
  url?: string
}

export interface DeliveryOptions {
  state: State
  knobsOf: (account: SimulatedAccount) => Knobs
  /** Hands over one webhook and says which HTTP status it was answered with. */
  deliver: (webhook: SimulatedWebhook) => Promise<number>
  /** Waits before a webhook that was not answered with 200 is repeated. */
  retryDelaysMs: readonly number[]
  isClosed: () => boolean
}

export const MAX_BATCH = 1_000

interface Held {
  account: SimulatedAccount
  payload: Fields
  done: (status: number) => void
}

export type Deliveries = ReturnType<typeof createDeliveries>

/** Sends what happened to whoever listens: signed, repeated until it is taken, in batches where the knobs say so. */
export function createDeliveries(options: DeliveryOptions) {
  const { state, knobsOf } = options
  const held = new Map<string, Held[]>()

  /** Resolves to the status of the last try; 0 where nobody listens or nobody answered. */
  async function post(account: SimulatedAccount, payload: Fields): Promise<number> {
    const heard = heardOf(state, account, payload)
    if (!heard) return 0
    const knobs = knobsOf(account)
    if (knobs.webhookDelayMs > 0) await pause(knobs.webhookDelayMs)
    return knobs.batch > 1 ? hold(account, heard, knobs) : send(account, heard)
  }

  function hold(account: SimulatedAccount, payload: Fields, knobs: Knobs): Promise<number> {
    const key = `${account.appKey}:${objectOf(account)}`
    return new Promise(done => {
      const waiting = held.get(key) ?? []
      held.set(key, waiting)
      waiting.push({ account, payload, done })
      if (waiting.length >= Math.min(knobs.batch, MAX_BATCH)) void release(key)
    })
  }

  async function release(key: string): Promise<void> {
    const waiting = held.get(key) ?? []
    held.delete(key)
    const [first] = waiting
    if (!first) return
    const batch = knobsOf(first.account).shuffles ? shuffled(waiting) : waiting
    const status = await send(first.account, merged(batch.map(one => one.payload)))
    for (const one of waiting) one.done(status)
  }

  async function send(account: SimulatedAccount, payload: Fields): Promise<number> {
    const app = appOf(state, account)
    const rawBody = Buffer.from(metaJson(payload))
    const url = addressOf(state, account, payload)
    const webhook = {
      key: app.key,
      rawBody,
      signature: sign(rawBody, app.secret),
      ...(url !== undefined && { url }),
    }
    let status = 0
    for (let copy = 0; copy < knobsOf(account).copies; copy++) status = await sendUntilTaken(webhook)
    return status
  }

  async function sendUntilTaken(webhook: SimulatedWebhook): Promise<number> {
    let status = 0
    for (const delayMs of [0, ...options.retryDelaysMs]) {
      if (options.isClosed()) return status
      if (delayMs > 0) await pause(delayMs)
      status = await options.deliver(webhook).catch(() => 0)
      if (status === 200) break
    }
    return status
  }

  return {
    post,
    send,
    /** Lets everything go that waits for its batch to fill. */
    async flush(): Promise<void> {
      await Promise.all([...held.keys()].map(release))
    },
    holds: (): boolean => held.size > 0,
  }
}

/** What of it somebody listens to; undefined where it is nothing. */
function heardOf(state: State, account: SimulatedAccount, payload: Fields): Fields | undefined {
  const entries = list(payload.entry)
    .map(fields)
    .flatMap(entry => {
      const kept: Fields = { ...entry }
      for (const kind of ['changes', 'messaging', 'standby']) {
        if (entry[kind] === undefined) continue
        const heard = list(entry[kind]).filter(item =>
          listens(state, account, fieldOf(account, kind, fields(item))),
        )
        if (heard.length === 0) delete kept[kind]
        else kept[kind] = heard
      }
      return ['changes', 'messaging', 'standby'].some(kind => kept[kind] !== undefined) ? [kept] : []
    })
  return entries.length > 0 ? { ...payload, entry: entries } : undefined
}

const MESSAGING_FIELDS: [string, string][] = [
  ['postback', 'messaging_postbacks'],
  ['delivery', 'message_deliveries'],
  ['reaction', 'message_reactions'],
  ['optin', 'messaging_optins'],
  ['pass_thread_control', 'messaging_handovers'],
  ['take_thread_control', 'messaging_handovers'],
  ['request_thread_control', 'messaging_handovers'],
  ['app_roles', 'messaging_handovers'],
  ['policy_enforcement', 'messaging_policy_enforcement'],
  ['policy-enforcement', 'messaging_policy_enforcement'],
]

/** The field an event is subscribed by. */
function fieldOf(account: SimulatedAccount, kind: string, item: Fields): string {
  if (kind === 'changes') return String(item.field)
  if (kind === 'standby') return 'standby'
  const isInstagram = account.channel === 'instagram'
  if (item.message !== undefined) {
    const isEcho = fields(item.message).is_echo === true
    // With Facebook Login echoes come with the messages.
    return isEcho && !(isInstagram && account.login !== 'instagram') ? 'message_echoes' : 'messages'
  }
  if (item.read !== undefined) return isInstagram ? 'messaging_seen' : 'message_reads'
  if (item.message_edit !== undefined) return isInstagram ? 'message_edit' : 'message_edits'
  if (item.referral !== undefined) return isInstagram ? 'messaging_referral' : 'messaging_referrals'
  const field = MESSAGING_FIELDS.find(([key]) => item[key] !== undefined)?.[1] ?? 'messages'
  return isInstagram && field === 'messaging_handovers' ? 'messaging_handover' : field
}

/** The number's own address, else its business account's, else the app's; undefined is the app's path with us. */
function addressOf(state: State, account: SimulatedAccount, payload: Fields): string | undefined {
  const isAboutMessages = list(payload.entry)
    .flatMap(entry => list(fields(entry).changes))
    .every(change => String(fields(change).field) === 'messages')
  const override = account.channel === 'whatsapp' ? standingOf(state, account).override : null
  if (override && isAboutMessages) return override.url
  const url = state.subscriptions.get(`${account.appKey}:${objectOf(account)}`)?.callbackUrl
  return url === '' ? undefined : url
}

/** Many events as one body: the same account's stand together in one entry. */
function merged(payloads: Fields[]): Fields {
  const entries: Fields[] = []
  for (const entry of payloads.flatMap(payload => list(payload.entry).map(fields))) {
    const known = entries.find(one => one.id === entry.id)
    if (!known) {
      entries.push({ ...entry })
      continue
    }
    for (const kind of ['changes', 'messaging', 'standby'])
      if (entry[kind] !== undefined) known[kind] = [...list(known[kind]), ...list(entry[kind])]
  }
  return { object: payloads[0]?.object, entry: entries }
}

function shuffled<T>(items: readonly T[]): T[] {
  const result = [...items]
  for (let at = result.length - 1; at > 0; at--) {
    const other = randomInt(at + 1)
    ;[result[at], result[other]] = [result[other]!, result[at]!]
  }
  return result
}
