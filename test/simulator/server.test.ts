import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
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
})
