import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Entry } from '../journal/entry.ts'
import type { Journal, QuarantinedBody } from '../journal/journal.ts'
import type { Clock } from '../lib/clock.ts'
import { deadlines } from '../lib/deadlines.ts'
import type { Log } from '../lib/log.ts'
import { seal } from '../lib/seal.ts'
import type { TenantKeys } from '../tenants/keys.ts'
import { endUnread } from '../web/body-time.ts'
import { WRONG_HOST } from '../web/hosts.ts'
import { type AppRegistry, type RegisteredApp, sameText } from './app-registry.ts'
import type { Traffic } from './connect/watch.ts'
import type { WebhookElement } from './events.ts'
import { isSignature, verifySignature } from './signature.ts'
import { parseWebhookBody } from './webhook-body.ts'

export const WEBHOOK_PATH = /^\/webhooks\/meta\/([0-9a-f]{32})(?:\?(.*))?$/
export const MAX_WEBHOOK_BYTES = 5 * 1024 * 1024
// A sender sees its 413 only if it could send to the end: closed earlier, most report a broken connection instead.
const MAX_DISCARDED_BYTES = 4 * MAX_WEBHOOK_BYTES
const REQUEST_MS = 20_000
const PLAIN_TEXT = { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' }
// What Meta sends is a few kilobytes. Larger bodies share what is here, so that a thousand senders of five megabytes
// each, who need no secret for that, do not fill the memory.
const SMALL_BYTES = 64 * 1024
const MAX_HELD_BYTES = 64 * 1024 * 1024

export type IntakeOutcome = 'stored' | 'duplicate' | 'dropped_unknown_account' | 'quarantined' | 'refused'

export interface IntakeDeps {
  apps: AppRegistry
  journal: Journal
  keysOf: (tenantId: string) => TenantKeys
  quarantineKey: Buffer
  clock: Clock
  log: Log
  count: (outcome: IntakeOutcome, n: number) => void
  /** Something could not be written to the disk. */
  notStored?: () => void
  /** Is this `Host` one of ours? Meta calls the public URL. */
  isOurHost: (host: string | undefined) => boolean
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
  if (!deps.isOurHost(request.headers.host)) {
    noteWrongHost(deps)
    answer(response, 421, PLAIN_TEXT, WRONG_HOST)
    return endUnread(request)
  }
  const [, key, query] = WEBHOOK_PATH.exec(request.url ?? '') ?? []
  const app = key === undefined ? undefined : deps.apps.find(key)
  if (!app) return answerUnread(request, response, 404)
  if (request.method === 'GET') {
    verifySubscription(deps, app, query ?? '', response)
    return endUnread(request)
  }
  if (request.method !== 'POST') return answerUnread(request, response, 405, { Allow: 'GET, POST' })
  if (!isPlainJson(request)) {
    deps.count('refused', 1)
    return answerUnread(request, response, 415)
  }
  const signature = request.headers['x-hub-signature-256']
  const raw = await readBody(request, isSignature(signature))
  if (raw === 'too_large') return refuse(deps, response, 413, { Connection: 'close' })
  if (raw === 'too_many') return refuse(deps, response, 503, { 'Retry-After': '30' })
  if (raw === 'aborted') return response.destroy() && undefined
  const status = await acceptWebhook(deps, app, raw, signature)
  answer(response, status, status === 503 ? { 'Retry-After': '30' } : {})
}

const wrongHosts = new WeakMap<IntakeDeps, number>()
const SAY_EVERY_MS = 60_000

/** A proxy that passes on another name keeps all mail away: whoever runs it must be able to find out why. */
function noteWrongHost(deps: IntakeDeps): void {
  deps.count('refused', 1)
  const now = deps.clock.now().getTime()
  if (now - (wrongHosts.get(deps) ?? -Infinity) < SAY_EVERY_MS) return
  wrongHosts.set(deps, now)
  deps.log.warn(
    { event: 'webhook_wrong_host' },
    'a webhook came for an address that is not ours and was refused (421): set HEARTHLINE_PUBLIC_URL or HEARTHLINE_ALLOWED_HOSTS, or let the proxy pass on the Host it was asked for',
  )
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
    deps.notStored?.()
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
  if (
    params.get('hub.mode') !== 'subscribe' ||
    !/^[\w.-]{1,256}$/.test(challenge) ||
    !sameText(token, app.verifyToken)
  ) {
    if (params.has('hub.mode')) deps.onTraffic?.(app, { what: 'refused_call' })
    answer(
      response,
      403,
      PLAIN_TEXT,
      'This address is for Meta, and it is working. It answers only Meta’s own check.\n',
    )
    return
  }
  deps.apps.noteVerified(app.key, deps.clock.now())
  deps.onTraffic?.(app, { what: 'called' })
  answer(response, 200, PLAIN_TEXT, challenge)
}

function isPlainJson(request: IncomingMessage): boolean {
  const type = (request.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase()
  const encoding = request.headers['content-encoding']
  return type === 'application/json' && (encoding === undefined || encoding === 'identity')
}

type Unread = 'too_large' | 'too_many' | 'aborted'

let heldBytes = 0
const bodyTime = deadlines(REQUEST_MS)

/** The body, or why there is none. One that is not kept is empty: it could not be verified anyway. */
function readBody(request: IncomingMessage, keep: boolean): Promise<Buffer | Unread> {
  const announced = Number(request.headers['content-length'] ?? 0)
  return new Promise(resolve => {
    const chunks: Buffer[] = []
    let size = 0
    let held = 0
    let isOver = false
    let refused: Unread | undefined = announced > MAX_WEBHOOK_BYTES ? 'too_large' : undefined
    const abort = () => finish('aborted')
    const finish = (result: Buffer | Unread) => {
      if (isOver) return // Of a request that came to its end the stream says “close” as well.
      isOver = true
      bodyTime.stop(abort)
      forget()
      resolve(result)
    }
    const forget = () => {
      heldBytes -= held
      held = 0
    }
    bodyTime.start(abort)
    request.on('data', (chunk: Buffer) => {
      if (isOver) return
      size += chunk.length
      if (size > MAX_WEBHOOK_BYTES) refused = 'too_large'
      else if (size > SMALL_BYTES && keep && refused === undefined) {
        if (heldBytes + chunk.length > MAX_HELD_BYTES) refused = 'too_many'
        heldBytes += chunk.length
        held += chunk.length
      }
      if (refused === undefined) {
        if (keep) chunks.push(chunk)
        return
      }
      chunks.length = 0
      forget()
      if (size > MAX_DISCARDED_BYTES) finish('too_large')
    })
    request.on('end', () => finish(refused ?? (chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks))))
    request.on('error', abort)
    request.on('close', abort)
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

/** An answer to which the body does not matter. */
function answerUnread(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
): void {
  answer(response, status, headers)
  endUnread(request)
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
