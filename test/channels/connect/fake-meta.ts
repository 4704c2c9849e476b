import { createHash } from 'node:crypto'
import { AppRegistry } from '../../../src/channels/app-registry.ts'
import { probeAnswer } from '../../../src/channels/connect/address.ts'
import { type Connection, getConnection, startConnection } from '../../../src/channels/connect/connections.ts'
import type { ConnectDeps } from '../../../src/channels/connect/context.ts'
import { currentSteps } from '../../../src/channels/connect/evidence.ts'
import { runStep, type StepInput } from '../../../src/channels/connect/run-step.ts'
import type { StepName } from '../../../src/channels/connect/steps.ts'
import type { AppTraffic } from '../../../src/channels/connect/watch.ts'
import { englishWordsOf } from '../../../src/channels/connect/words.ts'
import { listChannels } from '../../../src/channels/connect.ts'
import type { ChannelKind } from '../../../src/channels/events.ts'
import { createTenant } from '../../../src/tenants/create.ts'
import { BAKERY, temporaryFolder, testInstance } from '../../support/instance.ts'

export const APP_ID = '448800112233445'
export const SECRET = createHash('sha256').update('secret of this test').digest('hex').slice(0, 32)
export const TOKEN = 'EAAGtokenoftheshopwithoutanend01'
export const WABA = '5550001112223'
export const NUMBER = '7770001112223'
export const PUBLIC_URL = 'https://chat.shop.example'

export interface Call {
  method: string
  path: string
  query: Record<string, string>
  body: Record<string, unknown>
  bearer: string
  url: string
}

type Reply = { status?: number; body: unknown } | Error
type Answer = Reply | ((call: Call) => Reply)

export const ok = (body: unknown): Reply => ({ body })
export const refused = (code: number, message: string, more: Record<string, unknown> = {}): Reply => ({
  status: 400,
  body: { error: { message, type: 'OAuthException', code, fbtrace_id: 'Atrace', ...more } },
})

const SCOPES = ['whatsapp_business_messaging', 'whatsapp_business_management']

/** What `debug_token` says of a good system user token. */
export function debugAnswer(other: Record<string, unknown> = {}): Reply {
  return ok({
    data: {
      app_id: APP_ID,
      type: 'SYSTEM_USER',
      application: 'Bakery app',
      is_valid: true,
      expires_at: 0,
      user_id: '10150000000000001',
      scopes: SCOPES,
      granular_scopes: SCOPES.map(scope => ({ scope, target_ids: [WABA] })),
      ...other,
    },
  })
}

export const NUMBER_NODE = {
  id: NUMBER,
  display_phone_number: '+351 21 555 0182',
  verified_name: 'Bakery',
  code_verification_status: 'VERIFIED',
  quality_rating: 'GREEN',
  platform_type: 'CLOUD_API',
  throughput: { level: 'STANDARD' },
  whatsapp_business_manager_messaging_limit: 'TIER_2K',
  status: 'CONNECTED',
  health_status: { can_send_message: 'AVAILABLE' },
}

const subscribedTo = (id: string) =>
  ok({ data: [{ whatsapp_business_api_data: { id, name: 'Bakery app' } }] })

/** A business, and a Meta whose every answer can be another. */
export function connecting(kind: ChannelKind = 'whatsapp', env: Record<string, string> = {}) {
  const { instance, clock } = testInstance(temporaryFolder(), { HEARTHLINE_PUBLIC_URL: PUBLIC_URL, ...env })
  const tenant = createTenant(instance, BAKERY)
  const db = instance.tenants.db(tenant.id)
  const apps = new AppRegistry(instance.control, instance.keys.field)
  const calls: Call[] = []
  let subscribed = false
  const answers: Record<string, Answer> = {
    [`GET ${APP_ID}`]: call =>
      call.bearer === `${APP_ID}|${SECRET}`
        ? ok({ id: APP_ID, name: 'Bakery app' })
        : refused(190, 'Invalid OAuth access token signature.'),
    [`POST ${APP_ID}/subscriptions`]: () => {
      apps.noteVerified(apps.list()[0]!.key, clock.now())
      return ok({ success: true })
    },
    [`GET ${APP_ID}/subscriptions`]: () =>
      ok({
        data: [
          {
            object: 'whatsapp_business_account',
            active: true,
            callback_url: `${PUBLIC_URL}/webhooks/meta/${apps.list()[0]!.key}`,
            fields: [{ name: 'messages', version: 'v25.0' }],
          },
        ],
      }),
    'GET debug_token': debugAnswer(),
    [`GET ${WABA}/phone_numbers`]: ok({ data: [NUMBER_NODE] }),
    [`GET ${NUMBER}`]: ok(NUMBER_NODE),
    [`POST ${WABA}/subscribed_apps`]: () => {
      subscribed = true
      return ok({ success: true })
    },
    [`GET ${WABA}/subscribed_apps`]: () => (subscribed ? subscribedTo(APP_ID) : ok({ data: [] })),
    [`DELETE ${WABA}/subscribed_apps`]: () => {
      subscribed = false
      return ok({ success: true })
    },
  }

  const respond = (reply: Reply): Response => {
    if (reply instanceof Error) throw reply
    return Response.json(reply.body, { status: reply.status ?? 200 })
  }

  const deps: ConnectDeps = {
    instance,
    apps,
    lookup: async () => ['93.184.216.34'],
    egress: {
      async fetch(egressClass, address, init = {}) {
        const url = new URL(address)
        if (egressClass === 'self') {
          const nonce = url.pathname.split('/').at(-1)!
          return new Response(probeAnswer(instance.keys.field, nonce))
        }
        const call: Call = {
          method: init.method ?? 'GET',
          path: url.pathname.replace(/^\/(v\d+\.\d+\/)?/, ''),
          query: Object.fromEntries(url.searchParams),
          body: init.body ? (JSON.parse(String(init.body)) as Record<string, unknown>) : {},
          bearer: (init.headers?.authorization ?? '').replace('Bearer ', ''),
          url: url.href,
        }
        calls.push(call)
        const answer = answers[`${call.method} ${call.path}`]
        if (!answer) return respond(refused(100, `Unsupported request: ${call.path}`, { error_subcode: 33 }))
        return respond(typeof answer === 'function' ? answer(call) : answer)
      },
    },
  }

  let id = ''
  async function connection(): Promise<Connection> {
    if (id === '') id = (await startConnection(db, kind, clock.now())).publicId
    return getConnection(db, id)
  }
  const traffic: AppTraffic = {}

  async function steps() {
    const own = await connection()
    const [channel] = listChannels(db)
    const app = own.appKey === null ? undefined : apps.find(own.appKey)
    const calledAt = app ? apps.lastVerifiedAt(app.key) : null
    return currentSteps(db, own, channel, { now: clock.now(), calledAt, traffic })
  }

  const test = {
    instance,
    clock,
    tenant,
    db,
    apps,
    calls,
    answers,
    deps,
    traffic,
    connection,
    steps,
    channel: () => listChannels(db)[0],
    async step(name: StepName, input: StepInput = {}) {
      await runStep(deps, tenant.id, db, (await connection()).publicId, name, input)
      return test.row(name)
    },
    /** A row as the page shows it: its state and its sentence. */
    async row(name: StepName): Promise<{ state: string; sentence: string; says: string | undefined }> {
      const step = (await steps())[name]
      return { state: step?.state ?? 'none', sentence: step ? englishWordsOf(step) : '', says: step?.says }
    },
    /** States of all rows that have one. */
    async states(): Promise<Record<string, string>> {
      return Object.fromEntries(Object.entries(await steps()).map(([name, step]) => [name, step.state]))
    },
    async app() {
      return test.step('app', { appId: APP_ID, secret: SECRET })
    },
    async upTo(last: 'app' | 'token' | 'account') {
      await test.app()
      if (last === 'app') return
      await test.step('token', { token: TOKEN })
      if (last === 'account') await test.step('account', { account: NUMBER })
    },
    close: () => instance.close(),
  }
  return test
}

export type Connecting = ReturnType<typeof connecting>
