import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isLoopbackAddress } from '../egress/addresses.ts'
import { systemClock } from '../lib/clock.ts'
import {
  createSimulator,
  HangUp,
  type SimulatedWebhook,
  type Simulator,
  type SimulatorOptions,
} from './simulator.ts'

export interface SimulatorServer {
  /** The Graph base to configure. */
  url: string
  simulator: Simulator
  close(): Promise<void>
}

const MAX_BODY_BYTES = 1024 * 1024

/**
 * The simulator as a server on loopback, for the demo and for tests. `webhookBase` is the product's own address, which
 * may be told later with `deliverTo`. Never one of the ports the product itself listens on.
 */
export async function startSimulatorServer(
  options: { port?: number; webhookBase?: string } & Partial<SimulatorOptions> = {},
): Promise<SimulatorServer & { deliverTo(webhookBase: string): void }> {
  let webhookBase = options.webhookBase
  const simulator = createSimulator({
    clock: options.clock ?? systemClock(),
    deliver: options.deliver ?? (webhook => postWebhook(webhookBase, webhook)),
    ...(options.knobs && { knobs: options.knobs }),
    ...(options.retryDelaysMs && { retryDelaysMs: options.retryDelaysMs }),
  })
  const server = createServer((request, response) => void answer(simulator, request, response))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    simulator,
    deliverTo(base) {
      webhookBase = base
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
    let body = ''
    for await (const chunk of request.setEncoding('utf8')) {
      body += chunk
      if (body.length > MAX_BODY_BYTES) throw new HangUp('too large')
    }
    const { method = 'GET', url = '/', headers } = request
    const reply = await simulator.handle({ method, url, headers, body })
    response.writeHead(reply.status, reply.headers).end(reply.body)
  } catch {
    response.destroy()
  }
}

/** Only ever to this machine: the simulator is no way out. */
function postWebhook(base: string | undefined, webhook: SimulatedWebhook): Promise<number> {
  if (base === undefined) return Promise.resolve(0)
  const url = new URL(`/webhooks/meta/${webhook.key}`, base)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (host !== 'localhost' && !isLoopbackAddress(host)) throw new Error(`${base} is not on this machine`)
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, {
      method: 'POST',
      timeout: 20_000,
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
