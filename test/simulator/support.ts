import assert from 'node:assert/strict'
import { type Fields, fields } from '../../src/channels/fields.ts'
import { appSecretProof } from '../../src/channels/graph.ts'
import { sign } from '../../src/channels/signature.ts'
import { fixedClock } from '../../src/lib/clock.ts'
import type { Ask } from '../../src/simulator/handshake.ts'
import {
  createSimulator,
  type Knobs,
  type SimulatedAccount,
  type SimulatedWebhook,
} from '../../src/simulator/simulator.ts'
import type { SimulatedMedia, SimulatedTemplate } from '../../src/simulator/state.ts'

export const NOW = new Date('2026-11-21T10:00:00Z')
export const HOUR = 3_600_000
export const DAY = 24 * HOUR
export const SECRET = 'app-secret'
export const APP = '471100'
export const APP_TOKEN = `${APP}|${SECRET}`
export const PHONE = '491700000002'
export const PSID = '6600'
export const IGSID = '9900'

export const ACCOUNTS: Record<'whatsapp' | 'messenger' | 'instagram', SimulatedAccount> = {
  whatsapp: {
    channel: 'whatsapp',
    account: '700100',
    wabaId: '900100',
    appKey: 'app',
    token: 'WA',
    displayPhone: '491700000001',
    name: 'Lamp shop',
  },
  messenger: { channel: 'messenger', account: '1010', appKey: 'app', token: 'MS', name: 'Lamp shop' },
  instagram: { channel: 'instagram', account: '17840001', login: 'instagram', appKey: 'app', token: 'IG' },
}
export const PEOPLE = { whatsapp: PHONE, messenger: PSID, instagram: IGSID }
export type Kind = keyof typeof ACCOUNTS

export interface CallOptions {
  body?: Fields | undefined
  query?: Record<string, string>
  token?: string
  secret?: string
  headers?: Record<string, string>
}

/** A Meta that stands still in time, whose every webhook is kept and checked to be signed over its very bytes. */
export function meta(
  options: {
    accounts?: Partial<SimulatedAccount>[]
    knobs?: Partial<Knobs>
    fresh?: boolean
    ask?: Ask
    answers?: number[]
  } = {},
) {
  const clock = fixedClock(NOW)
  const webhooks: SimulatedWebhook[] = []
  const simulator = createSimulator({
    clock,
    retryDelaysMs: [0, 0],
    knobs: { statusDelayMs: 0, ...options.knobs },
    ...(options.ask && { ask: options.ask }),
    async deliver(webhook) {
      assert.equal(webhook.signature, sign(webhook.rawBody, SECRET))
      webhooks.push(webhook)
      return options.answers?.shift() ?? 200
    },
  })
  simulator.addApp({
    key: 'app',
    id: APP,
    secret: SECRET,
    name: 'Lamp app',
    ...(options.fresh && { fresh: true }),
  })
  for (const [index, account] of Object.values(ACCOUNTS).entries())
    simulator.addAccount({ ...account, ...options.accounts?.[index], ...(options.fresh && { fresh: true }) })

  async function call(method: string, path: string, how: CallOptions = {}) {
    const { body, query = {}, token = 'WA', secret = SECRET, headers = {} } = how
    const url = new URL(`http://meta.invalid/v25.0/${path}`)
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
    if (token !== '' && !token.includes('|') && !url.searchParams.has('appsecret_proof'))
      url.searchParams.set('appsecret_proof', appSecretProof(token, secret))
    const reply = await simulator.handle({
      method,
      url: url.href,
      headers: {
        ...(token !== '' && { authorization: `Bearer ${token}` }),
        ...(body && { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body ? JSON.stringify(body) : '',
    })
    const answer = fields(typeof reply.body === 'string' && reply.body !== '' ? JSON.parse(reply.body) : {})
    const error = fields(answer.error)
    const code = answer.error
      ? [error.code, error.error_subcode].filter(part => part !== undefined).join('/')
      : 'ok'
    return { status: reply.status, headers: reply.headers, body: answer, error, code }
  }

  return {
    clock,
    simulator,
    webhooks,
    call,
    /** The webhooks as values, oldest first, and forgotten. */
    heard: (): Fields[] => webhooks.splice(0).map(webhook => fields(JSON.parse(webhook.rawBody.toString()))),
    writes: (kind: Kind = 'whatsapp', more: Fields = {}) =>
      simulator.customerSends({
        channel: kind,
        account: ACCOUNTS[kind].account,
        from: PEOPLE[kind],
        name: 'Ada Example',
        text: 'Hi',
        ...more,
      }),
    /** Sends one WhatsApp message to the customer, with this in place of or beside its frame. */
    send: (type: string, content: unknown, more: Fields = {}) =>
      call('POST', '700100/messages', {
        body: { messaging_product: 'whatsapp', to: `+${PHONE}`, type, [type]: content, ...more },
      }),
    page: (message: unknown, more: Fields = {}) =>
      call('POST', '1010/messages', {
        token: 'MS',
        body: { recipient: { id: PSID }, messaging_type: 'RESPONSE', message, ...more },
      }),
    insta: (message: unknown, more: Fields = {}) =>
      call('POST', '17840001/messages', {
        token: 'IG',
        body: { recipient: { id: IGSID }, message, ...more },
      }),
    hasFile: (id: string, file: Partial<SimulatedMedia> = {}) =>
      simulator.state.media.set(id, {
        id,
        use: 'media',
        account: '700100',
        bytes: undefined,
        size: 1_000,
        mime: 'image/jpeg',
        sha256: '',
        direction: 'outbound',
        createdAt: NOW,
        expiresAt: new Date(NOW.getTime() + 30 * DAY),
        type: 'image',
        ...file,
      }),
    hasTemplate: (name: string, template: Partial<SimulatedTemplate> = {}) =>
      simulator.state.templates.push({
        id: '9900000000000000001',
        wabaId: '900100',
        name,
        language: 'en',
        status: 'APPROVED',
        category: 'UTILITY',
        parameterFormat: 'POSITIONAL',
        components: [{ type: 'BODY', text: 'Your order is ready.' }],
        quality: 'GREEN',
        createdAt: NOW,
        editedAt: [],
        ...template,
      }),
  }
}

/** One body after the other, each with the code it must get. */
export async function expectCodes(
  rows: readonly (readonly [what: string, content: unknown, code: string, more?: Fields])[],
  send: (content: unknown, more?: Fields) => Promise<{ code: string; error: Fields }>,
): Promise<void> {
  for (const [what, content, code, more] of rows) {
    const got = await send(content, more)
    assert.equal(got.code, code, `${what}: ${JSON.stringify(got.error)}`)
  }
}
