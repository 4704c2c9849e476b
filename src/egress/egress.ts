import { lookup as systemLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import type { Dispatcher, Response as UndiciResponse } from 'undici'
import type { Clock } from '../lib/clock.ts'
import { type Body, bytesOf, sizeOf } from './body.ts'
import {
  type Destinations,
  destinationOf,
  type EgressClass,
  EgressRefused,
  graphOrigin,
  mayReach,
  openClassesOf,
  type Reach,
  redirectOf,
} from './destinations.ts'
import { type Http, loadHttp, withBody } from './http.ts'
import { type Count, createLedger, type LedgerEntry, type OutgoingLine } from './ledger.ts'
import { limited, NotWanted, refuseType } from './limits.ts'

export type { StreamedBody } from './body.ts'
export type { EgressClass } from './destinations.ts'
export type { OutgoingLine } from './ledger.ts'
export { NotWanted } from './limits.ts'

const CONNECT_MS = 10_000
const TOTAL_MS = 60_000
const MIB = 1024 * 1024
const MAX_BYTES: Record<EgressClass, number> = {
  meta: 5 * MIB,
  media: 64 * MIB,
  model: 32 * MIB,
  identity: MIB,
  self: 4096,
}
/** What a page of somebody in between, or a file, never is. Media says per call what it takes. */
const TYPES: Record<Exclude<EgressClass, 'media'>, readonly string[]> = {
  meta: ['application/json', 'text/javascript', 'application/javascript', 'text/plain'],
  model: ['application/json', 'application/x-ndjson', 'text/plain'],
  identity: ['application/json', 'application/jwt', 'application/jwk-set+json', 'text/plain'],
  self: ['text/plain'],
}
const KEEP_EVERY_MS = 3_000
const MOST_REDIRECTS = 3
const USER_AGENT = 'Hearthline'

export interface EgressInit {
  method?: string
  headers?: Record<string, string>
  body?: Body
  signal?: AbortSignal
  /** For the ledger the owner reads: what it was for, never what it said. */
  why?: string
  /** Whose business it was for. */
  tenant?: string
  maxBytes?: number
  /** From the request to the last byte. Not for the model: it thinks for as long as whoever asks it allows. */
  totalMs?: number
  /** Content types that are taken, such as `image/*`. Without it those of its class; for media, all. */
  types?: readonly string[]
  /** Media: what an answer must bring at least, on average, over every ten seconds. */
  minBytesPerSecond?: number
}

export interface InProcessRequest {
  method: string
  url: string
  headers: Record<string, string>
  body: string | Uint8Array
}

export interface InProcessAnswer {
  status: number
  headers?: Record<string, string>
  body: string | Uint8Array
}

export type InProcessHandler = (request: InProcessRequest) => Promise<InProcessAnswer>

export interface EgressOptions {
  clock: Clock
  /** Graph bases of the settings: Meta's or loopback ones, where http is allowed. */
  graphBases?: readonly string[]
  /** The one model server; loopback or private unless `allowRemoteModel`. */
  modelOrigin?: string
  allowRemoteModel?: boolean
  /** Our own address as people and Meta know it. */
  publicOrigin?: string
  /** Where people who sign in prove who they are; asked at every call. None unless somebody set it up. */
  identityOrigins?: () => Iterable<string>
  /** Such a place may be on a loopback address: in rehearsals. */
  loopbackIdentity?: boolean
  /** Over how long the speed of a file is looked at. */
  speedWindowMs?: number
  /** Instead of the system's resolver. */
  lookup?: LookupFunction
  /** Takes what left since the last time, to the disk. What it throws at comes again with the next ones. */
  keep?: (lines: OutgoingLine[]) => void
  /** How long to gather for `keep`; 0 tells at once. */
  keepEveryMs?: number
}

export interface Egress {
  /**
   * Throws EgressRefused before anything is sent to where nothing of ours goes, and NotWanted for an answer that is
   * longer, slower or of another type than what was asked for. Follows redirects for media only, three at most.
   */
  fetch(egressClass: EgressClass, url: string | URL, init?: EgressInit): Promise<Response>
  /** What left since the start, per class and host. */
  ledger(): LedgerEntry[]
  /** Another Graph base, of an app's registration. Throws unless it is Meta's or a loopback one. */
  allowGraphBase(base: string): void
  /** Which classes lead anywhere just now. */
  openClasses(): EgressClass[]
  /** Calls to this `http://….invalid` origin are answered here and open no socket. */
  registerInProcess(origin: string, handler: InProcessHandler): void
  close(): Promise<void>
}

/** The one door: no request leaves the program but through here. */
export function createEgress(options: EgressOptions): Egress {
  const handlers = new Map<string, InProcessHandler>()
  const known: Destinations = {
    graphOrigins: new Set((options.graphBases ?? []).map(graphOrigin)),
    inProcessOrigins: new Set(),
    modelOrigin: options.modelOrigin && new URL(options.modelOrigin).origin,
    allowRemoteModel: options.allowRemoteModel ?? false,
    publicOrigin: options.publicOrigin && new URL(options.publicOrigin).origin,
    identityOrigins: options.identityOrigins ?? (() => []),
    loopbackIdentity: options.loopbackIdentity ?? false,
  }
  const agents = new Map<string, Dispatcher>()
  const { keep, keepEveryMs = KEEP_EVERY_MS } = options
  const ledger = createLedger(options.clock, () => {
    if (!keep) return
    if (keepEveryMs === 0) keepNow()
    else keeping ??= setTimeout(keepNow, keepEveryMs).unref()
  })
  let keeping: NodeJS.Timeout | undefined

  function keepNow(): void {
    clearTimeout(keeping)
    keeping = undefined
    const lines = keep ? ledger.take() : []
    if (lines.length === 0) return
    try {
      keep?.(lines)
    } catch {
      ledger.putBack(lines) // The file is held by somebody else for longer than usual.
    }
  }

  function agentFor(http: Http, egressClass: EgressClass, reach: Reach): Dispatcher {
    const key = `${egressClass} ${reach}`
    let agent = agents.get(key)
    if (!agent) {
      agent = createAgent(http, egressClass, checkedLookup(reach, options.lookup ?? systemLookup))
      agents.set(key, agent)
    }
    return agent
  }

  /** One request to one place, counted. */
  async function call(
    egressClass: EgressClass,
    url: URL,
    init: EgressInit,
    whereTo: () => Reach | 'in_process',
  ): Promise<{ response: UndiciResponse; count: Count; destination: Reach | 'in_process' }> {
    const count = ledger.counterFor({
      class: egressClass,
      host: url.host,
      why: init.why,
      tenant: init.tenant,
    })
    const made = { calls: 1, bytesOut: sizeOf(init.body) }
    let inProcess = false
    try {
      const destination = whereTo()
      inProcess = destination === 'in_process'
      const http = await loadHttp()
      const response = await (destination === 'in_process'
        ? answerInProcess(http, handlers.get(url.origin)!, url, init)
        : callOverNetwork(http, agentFor(http, egressClass, destination), egressClass, url, init))
      count({ ...made, inProcess })
      return { response, count, destination }
    } catch (error) {
      count(isRefusal(error) ? { refused: 1 } : { ...made, failed: 1, inProcess })
      throw error
    }
  }

  /** Follows redirects, each checked like a first address; the token stays with the host it was meant for. */
  async function fetchMedia(first: URL, init: EgressInit): Promise<Response> {
    const deadline = AbortSignal.timeout(init.totalMs ?? TOTAL_MS)
    const signal = init.signal ? AbortSignal.any([init.signal, deadline]) : deadline
    const maxBytes = init.maxBytes ?? MAX_BYTES.media
    const limits = { ...init, maxBytes, signal, windowMs: options.speedWindowMs }
    let url = first
    let headers: Record<string, string> = { ...init.headers, 'accept-encoding': 'identity' }
    let destination: Reach | 'in_process' | undefined
    for (let hops = 0; ; hops++) {
      const from = destination
      const target = url
      const made = await call('media', target, { ...init, headers, signal }, () =>
        from === undefined ? destinationOf(known, 'media', target) : redirectOf(known, 'media', from, target),
      )
      destination = made.destination
      const next = redirectTarget(made.response, target)
      if (!next) return limited(counted(made.response, made.count, maxBytes), limits)
      await made.response.body?.cancel()
      if (hops === MOST_REDIRECTS) throw new NotWanted('redirects', 'it was redirected too often')
      if (next.host !== target.host) headers = withoutToken(headers)
      url = next
    }
  }

  return {
    async fetch(egressClass, address, init = {}) {
      const url = new URL(address)
      if (egressClass === 'media') return fetchMedia(url, init)
      const { response, count } = await call(egressClass, url, init, () =>
        destinationOf(known, egressClass, url),
      )
      const { maxBytes = MAX_BYTES[egressClass], types = TYPES[egressClass] } = init
      await refuseType(response as unknown as Response, types)
      return counted(response, count, maxBytes)
    },
    ledger: ledger.entries,
    allowGraphBase(base) {
      known.graphOrigins.add(graphOrigin(base))
    },
    openClasses: () => openClassesOf(known),
    registerInProcess(origin, handler) {
      const url = new URL(origin)
      if (url.origin !== origin || !url.hostname.endsWith('.invalid')) {
        throw new Error(`${origin} could be somebody’s: an origin in the process ends in .invalid`)
      }
      known.inProcessOrigins.add(origin)
      handlers.set(origin, handler)
    },
    async close() {
      await Promise.all([...agents.values()].map(agent => agent.destroy()))
      agents.clear()
      keepNow()
    },
  }
}

/** The same door, for what is done for one business. */
export function forTenant(egress: Pick<Egress, 'fetch'>, tenant: string): Pick<Egress, 'fetch'> {
  return { fetch: (egressClass, url, init) => egress.fetch(egressClass, url, { ...init, tenant }) }
}

function createAgent(http: Http, egressClass: EgressClass, lookup: LookupFunction): Dispatcher {
  const agent = new http.Agent({
    // Said here, so that neither NODE_TLS_REJECT_UNAUTHORIZED nor a flag of Node's says otherwise.
    connect: { timeout: CONNECT_MS, lookup, rejectUnauthorized: true, minVersion: 'TLSv1.2' },
    // A model thinks for as long as whoever asks it allows.
    headersTimeout: egressClass === 'model' ? 0 : TOTAL_MS,
    bodyTimeout: egressClass === 'model' ? 0 : TOTAL_MS,
    // A connection the other side closes just as we write leaves a send in doubt: none is kept idle for long.
    keepAliveTimeout: 2_000,
    keepAliveMaxTimeout: 2_000,
  })
  return egressClass === 'model' ? agent.compose(asLocalhost) : agent
}

/** Ollama refuses names it does not know, and an owner may reach it by one of their own. `fetch` lets nobody set it. */
const asLocalhost: Dispatcher.DispatcherComposeInterceptor = dispatch => (options, handler) => {
  // Over TLS the certificate is checked against it.
  if (!String(options.origin).startsWith('http:')) return dispatch(options, handler)
  const headers = options.headers as Record<string, string>
  return dispatch({ ...options, headers: { ...headers, host: 'localhost' } }, handler)
}

/** Resolves once, lets the connection go only to addresses within reach, and to none if one of them is not. */
function checkedLookup(reach: Reach, lookup: LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, [])
      const addresses = Array.isArray(found)
        ? found
        : [{ address: found, family: found.includes(':') ? 6 : 4 }]
      const outside = addresses.find(({ address }) => !mayReach[reach](address))
      if (outside || addresses.length === 0) {
        return callback(
          new EgressRefused(`${hostname} was not called: it leads to an address that is not ${reach}`),
          [],
        )
      }
      if (options.all) return callback(null, addresses)
      callback(null, addresses[0]!.address, addresses[0]!.family)
    })
  }
}

async function callOverNetwork(
  http: Http,
  agent: Dispatcher,
  egressClass: EgressClass,
  url: URL,
  init: EgressInit,
): Promise<UndiciResponse> {
  const total = egressClass === 'model' ? undefined : AbortSignal.timeout(init.totalMs ?? TOTAL_MS)
  const limits = [init.signal, total]
  const signals = limits.filter(signal => signal !== undefined)
  const { body } = init
  const isStreamed = typeof body === 'object' && 'open' in body
  return http.fetch(url, {
    method: init.method ?? 'GET',
    headers: {
      'user-agent': USER_AGENT,
      ...init.headers,
      ...(isStreamed && { 'content-length': String(body.bytes) }),
    },
    ...(body !== undefined && { body: isStreamed ? ReadableStream.from(body.open()) : body }),
    ...(isStreamed && { duplex: 'half' as const }),
    ...(signals.length > 0 && { signal: AbortSignal.any(signals) }),
    redirect: 'manual',
    dispatcher: agent,
  })
}

async function answerInProcess(
  http: Http,
  handler: InProcessHandler,
  url: URL,
  init: EgressInit,
): Promise<UndiciResponse> {
  const signal = AbortSignal.any([...(init.signal ? [init.signal] : []), AbortSignal.timeout(TOTAL_MS)])
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  signal.throwIfAborted()
  const request = {
    method: init.method ?? 'GET',
    url: url.href,
    headers: init.headers ?? {},
    body: typeof init.body === 'object' ? await bytesOf(init.body) : (init.body ?? ''),
  }
  const { status, headers, body } = await Promise.race([handler(request), aborted])
  return new http.Response(status === 204 || status === 304 ? null : body, {
    status,
    ...(headers && { headers }),
  })
}

/** The same response, whose bytes are counted as they are read, up to a limit. */
function counted(response: UndiciResponse, count: Count, maxBytes: number): Response {
  if (!response.body) return response as unknown as Response
  let read = 0
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      read += chunk.byteLength
      count({ bytesIn: chunk.byteLength })
      if (read > maxBytes)
        controller.error(new NotWanted('too_long', `the answer is longer than ${maxBytes} bytes`))
      else controller.enqueue(chunk)
    },
  })
  const whole = response as unknown as Response
  return withBody(whole, whole.body!.pipeThrough(counter))
}

/** Where a redirect leads; undefined when it is none. */
function redirectTarget(response: UndiciResponse, from: URL): URL | undefined {
  const location = response.headers.get('location')
  if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return undefined
  const target = URL.parse(location, from.href)
  if (!target) throw new NotWanted('redirects', 'it was redirected to no address')
  return target
}

function withoutToken(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'authorization'),
  )
}

function isRefusal(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
    if (cause instanceof EgressRefused) return true
  }
  return false
}
