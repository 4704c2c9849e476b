import assert from 'node:assert/strict'
import { createApiToken } from '../../src/accounts/api-tokens.ts'
import { saveFacts } from '../../src/catalog/facts.ts'
import { saveKnowledge } from '../../src/catalog/knowledge.ts'
import { saveProduct } from '../../src/catalog/products.ts'
import { AppRegistry } from '../../src/channels/app-registry.ts'
import { connectChannel } from '../../src/channels/connect.ts'
import type { ChannelKind } from '../../src/channels/events.ts'
import { loadConfig } from '../../src/config/load.ts'
import { write } from '../../src/db/database.ts'
import { type Log, silentLog } from '../../src/lib/log.ts'
import type { AssistantMode } from '../../src/replies/schema.ts'
import { setAssistant } from '../../src/replies/settings.ts'
import { type RunningServer, serve } from '../../src/serve.ts'
import { startSimulatorServer } from '../../src/simulator/server.ts'
import type { Knobs } from '../../src/simulator/simulator.ts'
import { createTenant } from '../../src/tenants/create.ts'
import { BAKERY, temporaryFolder } from './instance.ts'

export const SECRET = '0123456789abcdef0123456789abcdef'
export const TOKEN = 'EAAtesttokenoftheshopinthisjourney'
export const ACCOUNTS: Record<ChannelKind, string> = {
  whatsapp: '700100200300400',
  instagram: '17840000000000001',
  messenger: '1010101010',
}

export interface ApiMessage {
  id: string
  direction: string
  author: string
  via?: string
  type: string
  text: string | null
  status: string
  providerId: string | null
  failure?: { code: string; reason: string }
  evidence?: { answeredBy: string; products: { id: string }[]; knowledge: { id: string }[] }
}

export interface JourneyOptions {
  mode?: AssistantMode
  quietMs?: number
  knobs?: Partial<Knobs>
  env?: Record<string, string>
  dataDir?: string
  /** How long nothing has to happen before the worker thread rests. */
  restAfterMs?: number
  log?: Log
}

/** A real server with a shop on all three channels, and a Meta that talks to it. */
export async function startJourney(options: JourneyOptions = {}) {
  const dataDir = options.dataDir ?? temporaryFolder()
  const meta = await startSimulatorServer({ knobs: { statusDelayMs: 5, ...options.knobs } })
  const { config } = loadConfig({
    HEARTHLINE_DATA_DIR: dataDir,
    HEARTHLINE_PORT: '0',
    HEARTHLINE_GRAPH_URL: meta.url,
    OLLAMA_HOST: 'http://127.0.0.1:9', // Nobody listens there: rules answer.
    ...options.env,
  })
  const { restAfterMs, log = silentLog } = options
  const server = await serve(config, log, restAfterMs === undefined ? {} : { restAfterMs })
  meta.deliverTo(server.url.replace('localhost', '127.0.0.1'))
  const shop = await openShop(server, options)
  meta.simulator.addApp({ key: shop.appKey, id: '4711', secret: SECRET })
  for (const channel of Object.keys(ACCOUNTS) as ChannelKind[]) {
    meta.simulator.addAccount({
      channel,
      account: ACCOUNTS[channel],
      appKey: shop.appKey,
      token: TOKEN,
      pageId: ACCOUNTS.messenger,
    })
  }
  const api = apiOf(server.url, shop.apiToken)
  return {
    ...shop,
    meta: meta.simulator,
    server,
    dataDir,
    api,
    writes: (channel: ChannelKind, from: string, text: string, name = 'Ada Example') =>
      meta.simulator.customerSends({ channel, account: ACCOUNTS[channel], from, text, name }),
    /** The messages of the only conversation of this channel. */
    async thread(channel: ChannelKind): Promise<ApiMessage[]> {
      const list = await api(`/conversations?channel=${channel}`)
      const [conversation] = list.items as { id: string }[]
      if (!conversation) return []
      return ((await api(`/conversations/${conversation.id}/messages`)).items as ApiMessage[]) ?? []
    },
    async stop() {
      await server.stop()
      await meta.close()
    },
  }
}

export type Journey = Awaited<ReturnType<typeof startJourney>>

/** A shop on all three channels, in a folder that may or may not have its server running. */
export async function openShop(server: Pick<RunningServer, 'instance' | 'changed'>, options: JourneyOptions) {
  const { instance } = server
  const now = instance.clock.now()
  const tenant = createTenant(instance, BAKERY)
  const db = instance.tenants.db(tenant.id)
  const hours = (['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const).map(day => ({
    day,
    from: '00:00',
    to: '24:00',
  }))
  const mug = { name: 'Blue mug', price: { amount: 1850, currency: 'EUR' }, stock: 7 }
  const plate = { name: 'White plate', price: { amount: 2300, currency: 'EUR' }, stock: 0 }
  const parking = { question: 'Is there parking?', answer: 'Yes, two spaces behind the house.' }
  await write(db, () => {
    saveProduct(db, 'mug-blue', mug, { currency: 'EUR', now })
    saveProduct(db, 'plate-white', plate, { currency: 'EUR', now })
    saveKnowledge(db, 'q-parking', parking, now)
    saveFacts(db, { hours, address: 'Rua da Graça 1, Lisbon' }, { timezone: tenant.timezone, now })
    setAssistant(db, { mode: options.mode ?? 'auto', quietMs: options.quietMs ?? 50 }, now)
  })
  const apps = new AppRegistry(instance.control, instance.keys.field)
  const app = apps.register({ appId: '4711', secret: SECRET }, now)
  for (const kind of Object.keys(ACCOUNTS) as ChannelKind[]) {
    await connectChannel(instance, apps, tenant.id, {
      kind,
      account: ACCOUNTS[kind],
      appKey: app.key,
      name: `The shop on ${kind}`,
      token: TOKEN,
      ...(kind === 'instagram' && { pageId: ACCOUNTS.messenger }),
    })
  }
  server.changed(tenant.id)
  return {
    tenant,
    db,
    apps,
    appKey: app.key,
    secret: SECRET,
    apiToken: createApiToken(instance.control, tenant.id, 'write', now),
  }
}

type Json = Record<string, unknown>

export function apiOf(base: string, token: string) {
  return async (
    path: string,
    init: { method?: string; body?: unknown; headers?: Record<string, string>; expect?: number } = {},
  ): Promise<Json> => {
    const response = await fetch(`${base}/api/v1${path}`, {
      method: init.method ?? 'GET',
      headers: {
        authorization: `Bearer ${token}`,
        ...(init.body !== undefined && { 'content-type': 'application/json' }),
        ...init.headers,
      },
      ...(init.body !== undefined && { body: JSON.stringify(init.body) }),
    })
    const text = await response.text()
    const body = text === '' ? {} : (JSON.parse(text) as Json)
    if (init.expect !== undefined) assert.equal(response.status, init.expect, text)
    else assert.ok(response.ok, `${path}: ${response.status} ${text}`)
    return body
  }
}

/** Asks until the answer satisfies, or says what it was last. */
export async function until<T>(
  look: () => T | Promise<T>,
  satisfied: (value: T) => boolean,
  what: string,
  // A busy machine takes its time; what never comes costs that once.
  withinMs = 30_000,
): Promise<T> {
  const end = performance.now() + withinMs
  for (;;) {
    const value = await look()
    if (satisfied(value)) return value
    if (performance.now() > end) assert.fail(`${what}; last seen: ${JSON.stringify(value)}`)
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}
