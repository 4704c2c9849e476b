import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ChannelConnection, GraphDeps } from '../../src/channels/graph.ts'
import { sendMessage } from '../../src/channels/send.ts'
import { verifySignature } from '../../src/channels/signature.ts'
import { createEgress, type Egress } from '../../src/egress/egress.ts'
import { systemClock } from '../../src/lib/clock.ts'
import { type SimulatorServer, startSimulatorServer } from '../../src/simulator/server.ts'

describe('the Meta stand-in on loopback', () => {
  let meta: SimulatorServer & { deliverTo(base: string): void }
  let product: Server
  let egress: Egress
  const received: { path: string | undefined; valid: boolean; text: string }[] = []

  before(async () => {
    product = createServer(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk)
      const raw = Buffer.concat(chunks)
      const valid = verifySignature(raw, request.headers['x-hub-signature-256'], ['secret'])
      received.push({ path: request.url, valid, text: raw.toString() })
      response.end()
    })
    await new Promise<void>(resolve => product.listen(0, '127.0.0.1', resolve))
    meta = await startSimulatorServer({ knobs: { statusDelayMs: 0 }, retryDelaysMs: [] })
    meta.deliverTo(`http://127.0.0.1:${(product.address() as AddressInfo).port}`)
    meta.simulator.addApp({ key: 'abc', id: '4711', secret: 'secret' })
    meta.simulator.addAccount({ channel: 'whatsapp', account: '700100', appKey: 'abc', token: 'WA' })
    egress = createEgress({ clock: systemClock(), graphBases: [meta.url] })
  })

  after(async () => {
    await egress.close()
    await meta.close()
    product.close().closeAllConnections()
  })

  const send = () => {
    const deps: GraphDeps = {
      fetch: (url, init) => egress.fetch('meta', url, init),
      facebookBase: meta.url,
      instagramBase: meta.url,
    }
    const connection: ChannelConnection = {
      kind: 'whatsapp',
      account: '700100',
      login: 'facebook',
      token: 'WA',
      appSecret: 'secret',
    }
    return sendMessage(
      deps,
      connection,
      [{ kind: 'phone', value: '491700000002' }],
      { type: 'text', text: 'Yes' },
      'attempt-1',
    )
  }

  it('delivers signed webhooks and takes answers over real sockets', async () => {
    const { status } = await meta.simulator.customerSends({
      channel: 'whatsapp',
      account: '700100',
      from: '491700000002',
      text: 'Hi',
    })
    assert.equal(status, 200)
    assert.equal((await send()).outcome, 'accepted')
    await meta.simulator.settle()
    assert.equal(received.length, 4)
    assert.ok(received.every(one => one.valid && one.path === '/webhooks/meta/abc'))
  })

  it('hangs up without an answer when told to, so that the outcome is unknown', async () => {
    meta.simulator.knobs.dropNextAnswers = 1
    assert.equal((await send()).outcome, 'unknown')
    assert.equal(meta.simulator.taken().length, 2)
  })

  it('is not reached once it is closed: nothing was sent', async () => {
    await meta.simulator.settle()
    await meta.close()
    assert.equal((await send()).outcome, 'not_sent')
  })

  it('delivers to this machine only', async () => {
    const other = await startSimulatorServer({ webhookBase: 'http://192.0.2.1', retryDelaysMs: [] })
    other.simulator.addApp({ key: 'abc', id: '4711', secret: 'secret' })
    other.simulator.addAccount({ channel: 'whatsapp', account: '700100', appKey: 'abc', token: 'WA' })
    const sent = other.simulator.customerSends({
      channel: 'whatsapp',
      account: '700100',
      from: '491700000002',
      text: 'Hi',
    })
    await assert.rejects(sent, /not on this machine/)
    await other.close()
  })

  it('asks a subscribed address for its challenge, at the server that stands for it', async () => {
    const asked: string[] = []
    const shop = createServer((request, response) => {
      asked.push(request.url ?? '')
      const url = new URL(request.url ?? '', 'http://shop')
      if (url.searchParams.get('hub.verify_token') !== 'right') return response.writeHead(403).end()
      return response.end(url.searchParams.get('hub.challenge'))
    })
    await new Promise<void>(resolve => shop.listen(0, '127.0.0.1', resolve))
    const other = await startSimulatorServer({ retryDelaysMs: [] })
    other.standsFor('https://shop.example', `http://127.0.0.1:${(shop.address() as AddressInfo).port}`)
    other.simulator.addApp({ key: 'abc', id: '4711', secret: 'secret', fresh: true })
    const subscribe = async (callback_url: string, verify_token: string) => {
      const response = await fetch(`${other.url}/v25.0/4711/subscriptions`, {
        method: 'POST',
        headers: { authorization: 'Bearer 4711|secret', 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ object: 'page', fields: 'messages', callback_url, verify_token }),
      })
      return JSON.stringify(await response.json())
    }
    const callback = 'https://shop.example/webhooks/meta/abc'
    assert.match(await subscribe(callback, 'right'), /"success":true/)
    assert.match(
      asked[0]!,
      /^\/webhooks\/meta\/abc\?hub\.mode=subscribe&hub\.challenge=\d+&hub\.verify_token=right$/,
    )
    assert.match(await subscribe(callback, 'wrong'), /#2200.*HTTP Status Code = 403/)
    assert.match(
      await subscribe('https://elsewhere.example/webhooks/meta/abc', 'right'),
      /#2200.*not on this machine/,
    )
    await other.close()
    shop.close().closeAllConnections()
  })

  it('is no part of what the product listens with: nothing that is served imports it', () => {
    const source = fileURLToPath(new URL('../../src/', import.meta.url))
    const seen = new Set<string>()
    const follow = (file: string): void => {
      if (seen.has(file) || !existsSync(file)) return
      seen.add(file)
      const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+\.ts)'/g)
      for (const [, path] of imports) follow(normalize(join(dirname(file), path!)))
    }
    for (const entry of ['serve.ts', 'worker.ts', 'app.ts']) follow(join(source, entry))
    assert.ok(seen.has(join(source, 'simulator', 'simulator.ts')), 'the imports were followed')
    assert.ok(!seen.has(join(source, 'simulator', 'server.ts')))
  })
})
