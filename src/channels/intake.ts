import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Entry } from '../journal/entry.ts'
import type { Journal, QuarantinedBody } from '../journal/journal.ts'
import type { Clock } from '../lib/clock.ts'
import type { Log } from '../lib/log.ts'
import { seal } from '../lib/seal.ts'
import type { TenantKeys } from '../tenants/keys.ts'
import { type AppRegistry, type RegisteredApp, sameText } from './app-registry.ts'
import type { Traffic } from './connect/watch.ts'
import type { WebhookElement } from './events.ts'
import { verifySignature } from './signature.ts'
import { parseWebhookBody } from './webhook-body.ts'

export const WEBHOOK_PATH = /^\/webhooks\/meta\/([0-9a-f]{32})(?:\?(.*))?$/
export const MAX_WEBHOOK_BYTES = 5 * 1024 * 1024
// A sender sees its 413 only if it could send to the end: closed earlier, most report a broken connection instead.
const MAX_DISCARDED_BYTES = 4 * MAX_WEBHOOK_BYTES
const REQUEST_MS = 20_000

export type IntakeOutcome = 'stored' | 'duplicate' | 'dropped_unknown_account' | 'quarantined' | 'refused'

export interface IntakeDeps {
  apps: AppRegistry
  journal: Journal
  keysOf: (tenantId: string) => TenantKeys
  quarantineKey: Buffer
  clock: Clock
  log: Log
  count: (outcome: IntakeOutcome, n: number) => void
  /** What came to an app's address, good or bad: the connect page tells from it what is missing. */
  onTraffic?: (app: RegisteredApp, traffic: Traffic) => void
}

/**
 * `POST /webhooks/meta/<key>`: raw bytes, then signature, then parse, then commit, then 200. Stands before Express,
 * so that the one path that has to be quick pays for nothing it does not use.
 */
export async function handleWebhook(
  deps: IntakeDeps,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [, key, query] = WEBHOOK_PATH.exec(request.url ?? '') ?? []
  const app = key === undefined ? undefined : deps.apps.find(key)
  if (!app) return answer(response, 404)
  if (request.method === 'GET') return verifySubscription(deps, app, query ?? '', response)
  if (request.method !== 'POST') return answer(response, 405, { Allow: 'GET, POST' })
  if (!isPlainJson(request)) return refuse(deps, response, 415)
  const raw = await readBody(request)
  if (raw === 'too_large') return refuse(deps, response, 413, { Connection: 'close' })
  if (raw === 'aborted') return response.destroy() && undefined
  const status = await acceptWebhook(deps, app, raw, request.headers['x-hub-signature-256'])
  answer(response, status, status === 503 ? { 'Retry-After': '30' } : {})
}

/** The same for a body that is here already: what the simulator in the process delivers. */
export async function acceptWebhook(
  deps: IntakeDeps,
  app: RegisteredApp,
  raw: Buffer,
  signature: unknown,
): Promise<number> {
  if (!verifySignature(raw, signature, app.secrets)) {
    deps.count('refused', 1)
    deps.onTraffic?.(app, { what: 'bad_signature' })
    return 401
  }
  const { elements, quarantined } = parseWebhookBody(raw)
  const receivedAt = deps.clock.now().getTime()
  const { entries, dropped } = entriesOf(deps, app, elements, receivedAt, raw.length)
  const bodies: QuarantinedBody[] = quarantined.map(one => ({
    appKey: app.key,
    reason: one.reason,
    receivedAt,
    sealed: seal(deps.quarantineKey, one.body, 'hl1|quarantine'),
  }))
  try {
    if (entries.length > 0 || bodies.length > 0) await deps.journal.append(entries, bodies)
  } catch (error) {
    deps.log.error(
      { event: 'intake_not_stored', code: (error as { code?: string }).code },
      'incoming messages could not be stored',
    )
    return 503
  }
  if (dropped > 0) deps.count('dropped_unknown_account', dropped)
  if (bodies.length > 0) deps.count('quarantined', bodies.length)
  deps.onTraffic?.(app, { what: 'signed' })
  return 200
}

/** For each tenant what is its own. Tenants of one webhook mostly share it evenly, so `bytes` is an upper bound. */
function entriesOf(
  deps: IntakeDeps,
  app: RegisteredApp,
  elements: WebhookElement[],
  receivedAt: number,
  bytes: number,
) {
  const byTenant = new Map<string, WebhookElement[]>()
  let dropped = 0
  for (const element of elements) {
    const tenantIds = deps.apps.tenantsOf(element, app.key)
    if (tenantIds.length === 0) {
      dropped++
      deps.onTraffic?.(app, { what: 'other_account', account: element.account })
    }
    for (const tenantId of tenantIds) {
      const own = byTenant.get(tenantId)
      if (own) own.push(element)
      else byTenant.set(tenantId, [element])
    }
  }
  const entries: Entry[] = []
  for (const [tenantId, own] of byTenant)
    entries.push({ tenantId, keys: deps.keysOf(tenantId), receivedAt, elements: own, bytes })
  return { entries, dropped }
}

function verifySubscription(
  deps: IntakeDeps,
  app: RegisteredApp,
  query: string,
  response: ServerResponse,
): void {
  const params = new URLSearchParams(query)
  const challenge = params.get('hub.challenge') ?? ''
  const token = params.get('hub.verify_token') ?? ''
  const text = { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' }
  if (
    params.get('hub.mode') !== 'subscribe' ||
    !/^[\w.-]{1,256}$/.test(challenge) ||
    !sameText(token, app.verifyToken)
  ) {
    if (params.has('hub.mode')) deps.onTraffic?.(app, { what: 'refused_call' })
    answer(
      response,
      403,
      text,
      'This address is for Meta, and it is working. It answers only Meta’s own check.\n',
    )
    return
  }
  deps.apps.noteVerified(app.key, deps.clock.now())
  deps.onTraffic?.(app, { what: 'called' })
  answer(response, 200, text, challenge)
}

function isPlainJson(request: IncomingMessage): boolean {
  const type = (request.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase()
  const encoding = request.headers['content-encoding']
  return type === 'application/json' && (encoding === undefined || encoding === 'identity')
}

function readBody(request: IncomingMessage): Promise<Buffer | 'too_large' | 'aborted'> {
  const announced = Number(request.headers['content-length'] ?? 0)
  return new Promise(resolve => {
    const chunks: Buffer[] = []
    let size = 0
    let refused = announced > MAX_WEBHOOK_BYTES
    const timer = setTimeout(() => finish('aborted'), REQUEST_MS)
    const finish = (result: Buffer | 'too_large' | 'aborted') => {
      clearTimeout(timer)
      request.removeListener('data', onData)
      resolve(result)
    }
    const onData = (chunk: Buffer) => {
      size += chunk.length
      refused ||= size > MAX_WEBHOOK_BYTES
      if (!refused) chunks.push(chunk)
      else {
        chunks.length = 0
        if (size > MAX_DISCARDED_BYTES) finish('too_large')
      }
    }
    request.on('data', onData)
    request.once('end', () =>
      finish(refused ? 'too_large' : chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)),
    )
    request.once('error', () => finish('aborted'))
    request.once('close', () => finish('aborted'))
  })
}

function refuse(
  deps: IntakeDeps,
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
): void {
  deps.count('refused', 1)
  answer(response, status, headers)
}

function answer(
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
  body = '',
): void {
  if (response.headersSent) return
  response.writeHead(status, { 'Content-Length': Buffer.byteLength(body), ...headers })
  response.end(body)
}
