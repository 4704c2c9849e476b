import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isLoopbackAddress } from '../egress/addresses.ts'
import { systemClock } from '../lib/clock.ts'
import { HangUp } from './call.ts'
import { createSimulator, type SimulatedWebhook, type Simulator, type SimulatorOptions } from './simulator.ts'

export interface SimulatorServer {
  /** The Graph base to configure. */
  url: string
  simulator: Simulator
  close(): Promise<void>
}

/** A document of 100 MB and what a multipart body adds. */
const MAX_BODY_BYTES = 101 * 1024 * 1024
const WEBHOOK_MS = 20_000
const MAX_CHALLENGE_BYTES = 4_096

export interface ServerOptions extends Partial<SimulatorOptions> {
  port?: number
  webhookBase?: string
}

/**
 * The simulator as a server on loopback, for the demo and for tests. `webhookBase` is the product's own address, which
 * may be told later with `deliverTo`. A subscribed address that is not on this machine is reached there only if
 * `standsFor` says which server here it is.
 */
export async function startSimulatorServer(options: ServerOptions = {}): Promise<
  SimulatorServer & {
    deliverTo(webhookBase: string): void
    standsFor(publicOrigin: string, localBase: string): void
  }
> {
  let webhookBase = options.webhookBase
  let url = ''
  const locals = new Map<string, string>()
  const here = (address: string) => {
    const url = new URL(address)
    const local = locals.get(url.origin)
    return local === undefined ? url : new URL(url.pathname + url.search, local)
  }
  const simulator = createSimulator({
    clock: options.clock ?? systemClock(),
    origin: options.origin ?? (() => url),
    deliver: options.deliver ?? (webhook => postWebhook(addressOf(webhook, webhookBase, here), webhook)),
    ask: options.ask ?? (url => askAddress(here(url.href))),
    ...(options.knobs && { knobs: options.knobs }),
    ...(options.retryDelaysMs && { retryDelaysMs: options.retryDelaysMs }),
  })
  const server = createServer((request, response) => void answer(simulator, request, response))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    simulator,
    deliverTo(base) {
      webhookBase = base
    },
    standsFor(publicOrigin, localBase) {
      locals.set(new URL(publicOrigin).origin, localBase)
    },
    async close() {
      simulator.close()
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

async function answer(
  simulator: Simulator,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const body = await bodyOf(request, MAX_BODY_BYTES)
    const { method = 'GET', url = '/', headers } = request
    const reply = await simulator.handle({ method, url, headers, body })
    response.writeHead(reply.status, reply.headers).end(reply.body)
  } catch {
    response.destroy()
  }
}

async function bodyOf(stream: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    length += (chunk as Buffer).length
    if (length > maxBytes) throw new HangUp('too large')
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}

function addressOf(
  webhook: SimulatedWebhook,
  base: string | undefined,
  here: (address: string) => URL,
): URL | undefined {
  if (webhook.url !== undefined) return here(webhook.url)
  return base === undefined ? undefined : new URL(`/webhooks/meta/${webhook.key}`, base)
}

/** Only ever to this machine: the simulator is no way out. */
function requireHere(url: URL): void {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (url.protocol !== 'http:' || (host !== 'localhost' && !isLoopbackAddress(host)))
    throw new Error(`${url.origin} is not on this machine`)
}

function postWebhook(url: URL | undefined, webhook: SimulatedWebhook): Promise<number> {
  if (url === undefined) return Promise.resolve(0)
  requireHere(url)
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, {
      method: 'POST',
      timeout: WEBHOOK_MS,
      headers: {
        'content-type': 'application/json',
        'content-length': webhook.rawBody.length,
        'user-agent': 'facebookexternalua',
        'x-hub-signature-256': webhook.signature,
      },
    })
    request.on('response', response => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    request.on('timeout', () => request.destroy(new Error('no answer within 20 s')))
    request.on('error', reject)
    request.end(webhook.rawBody)
  })
}

/** Asks an address for its challenge, as Meta does. */
async function askAddress(url: URL): Promise<{ status: number; message: string; body: string }> {
  requireHere(url)
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const request = httpRequest(url, {
      timeout: WEBHOOK_MS,
      headers: { 'user-agent': 'facebookplatform/1.0' },
    })
    request.on('response', resolve)
    request.on('timeout', () => request.destroy(new Error('no answer within 20 s')))
    request.on('error', reject)
    request.end()
  })
  const body = await bodyOf(response, MAX_CHALLENGE_BYTES)
  return { status: response.statusCode ?? 0, message: response.statusMessage ?? '', body: body.toString() }
}
