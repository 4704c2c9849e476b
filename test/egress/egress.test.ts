import assert from 'node:assert/strict'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo, LookupFunction } from 'node:net'
import { createEgress, type Egress, type EgressOptions } from '../../src/egress/egress.ts'
import { mergeLedgers } from '../../src/egress/ledger.ts'
import { fixedClock } from '../../src/lib/clock.ts'

const NOW = new Date('2026-11-21T10:00:00Z')
const clock = fixedClock(NOW)

/** A resolver that knows one answer for every name, and how often it was asked. */
function resolvesTo(...addresses: string[]): LookupFunction & { asked: string[] } {
  const asked: string[] = []
  const lookup: LookupFunction = (hostname, _options, callback) => {
    asked.push(hostname)
    callback(
      null,
      addresses.map(address => ({ address, family: address.includes(':') ? 6 : 4 })),
    )
  }
  return Object.assign(lookup, { asked })
}

describe('the door for outgoing requests (SEC-OUT, P-06)', () => {
  const open: { egress: Egress[]; servers: Server[] } = { egress: [], servers: [] }

  function egressWith(options: Omit<EgressOptions, 'clock'> = {}): Egress {
    const egress = createEgress({ clock, ...options })
    open.egress.push(egress)
    return egress
  }

  async function serve(listener: RequestListener): Promise<number> {
    const server = createServer(listener)
    open.servers.push(server)
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    return (server.address() as AddressInfo).port
  }

  afterEach(async () => {
    await Promise.all(open.egress.splice(0).map(egress => egress.close()))
    for (const server of open.servers.splice(0)) server.close().closeAllConnections()
  })

  const refused = { name: 'EgressRefused', code: 'EGRESS_REFUSED' }

  it('calls our own public address to see whether it is ours, and nothing else in its name', async () => {
    const port = await serve((_request, response) => response.end('it is me'))
    const publicOrigin = `http://127.0.0.1:${port}`
    const egress = egressWith({ publicOrigin })

    assert.equal(await (await egress.fetch('self', `${publicOrigin}/probe`)).text(), 'it is me')
    await assert.rejects(egress.fetch('self', 'https://graph.facebook.com/'), refused)
    await assert.rejects(egress.fetch('self', `http://127.0.0.1:${port + 1}/`), refused)
    await assert.rejects(egress.fetch('meta', `${publicOrigin}/probe`), refused)
    await assert.rejects(egressWith().fetch('self', publicOrigin), refused)
  })

  it('gives up an answer that does not end, whoever it is asked of', async () => {
    const port = await serve((_request, response) => void response.write('a beginning'))
    const origin = `http://127.0.0.1:${port}`
    const egress = egressWith({
      publicOrigin: origin,
      graphBases: [origin],
      identityOrigins: () => [origin],
      loopbackIdentity: true,
    })
    for (const egressClass of ['self', 'identity', 'meta'] as const) {
      const response = await egress.fetch(egressClass, `${origin}/`, { totalMs: 200 })
      await assert.rejects(response.text(), { name: 'TimeoutError' }, egressClass)
    }
  })

  it('asks who somebody is at the hosts that were set up, and only while they are', async () => {
    const origins = ['https://login.example']
    const lookup = resolvesTo('10.0.0.7')
    const egress = egressWith({ identityOrigins: () => origins, lookup })
    assert.ok(egress.openClasses().includes('identity'))
    await assert.rejects(egress.fetch('identity', 'https://other.example/'), refused)
    await assert.rejects(egress.fetch('identity', 'http://login.example/'), refused)
    await assert.rejects(egress.fetch('identity', 'https://login.example:8443/'), refused)
    await assert.rejects(egress.fetch('meta', 'https://login.example/'), refused)
    assert.deepEqual(lookup.asked, [], 'nothing of it was looked up')
    await assert.rejects(egress.fetch('identity', 'https://login.example/'), /fetch failed/)
    assert.deepEqual(lookup.asked, ['login.example'], 'its name leads into this network: not connected')
    origins.pop()
    await assert.rejects(egress.fetch('identity', 'https://login.example/'), refused)
    assert.ok(!egress.openClasses().includes('identity'))
  })

  it('asks it on this machine in rehearsals alone, and follows nobody elsewhere', async () => {
    const port = await serve((_request, response) =>
      response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
    )
    const origin = `http://127.0.0.1:${port}`
    const identityOrigins = () => [origin, 'https://127.0.0.1', 'https://localhost']
    const egress = egressWith({ identityOrigins })
    for (const url of identityOrigins()) await assert.rejects(egress.fetch('identity', url), refused)
    const rehearsal = egressWith({ identityOrigins, loopbackIdentity: true })
    assert.equal((await rehearsal.fetch('identity', `${origin}/x`)).status, 302)
  })

  const notMeta = [
    'http://graph.facebook.com/v25.0/me',
    'https://graph.facebook.com:8443/',
    'https://graph.facebook.com./',
    'https://graph.facebook.com.evil.example/',
    'https://evilgraph.facebook.com/',
    'https://user:pass@graph.facebook.com/',
    'https://token@graph.instagram.com/',
    'https://gr\u0430ph.facebook.com/',
    'https://example.com/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0177.0.0.1/',
    'https://0x7f.1/',
    'https://127.1/',
    'https://[::1]/',
    'https://[::ffff:7f00:1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://localhost/',
    'https://localhost./',
    'http://169.254.169.254/latest/meta-data/',
    'ftp://graph.facebook.com/',
    'file:///etc/passwd',
    'data:text/plain,hello',
  ]
  for (const url of notMeta) {
    it(`does not take ${url} for Meta`, async () => {
      const lookup = resolvesTo('31.13.64.35')
      const egress = egressWith({ lookup, modelOrigin: 'http://127.0.0.1:11434' })
      await assert.rejects(egress.fetch('meta', url), refused)
      assert.deepEqual(lookup.asked, [])
    })
  }

  it('does not follow Meta’s own name to an address that is not public, not even as one of several', async () => {
    for (const addresses of [
      ['127.0.0.1'],
      ['31.13.64.35', '10.0.0.5'],
      ['::ffff:127.0.0.1'],
      ['64:ff9b::7f00:1'],
      [],
    ]) {
      const egress = egressWith({ lookup: resolvesTo(...addresses) })
      await assert.rejects(egress.fetch('meta', 'https://graph.facebook.com/v25.0/me'), error => {
        assert.equal(((error as Error).cause as { code?: string }).code, 'EGRESS_REFUSED')
        return true
      })
      const [entry] = egress.ledger()
      assert.deepEqual([entry?.calls, entry?.refused], [0, 1])
    }
  })

  it('goes to a loopback Graph base that was configured, and to no other port', async () => {
    const port = await serve((request, response) => response.end(JSON.stringify({ path: request.url })))
    const egress = egressWith({ graphBases: [`http://127.0.0.1:${port}`] })
    const response = await egress.fetch('meta', `http://127.0.0.1:${port}/v25.0/me`, { why: 'a test' })
    assert.deepEqual(await response.json(), { path: '/v25.0/me' })
    await assert.rejects(egress.fetch('meta', `http://127.0.0.1:${port + 1}/`), refused)
    await assert.rejects(egress.fetch('model', `http://127.0.0.1:${port}/`), refused)
  })

  it('takes no Graph base that is neither Meta’s nor on this machine', () => {
    for (const base of [
      'https://example.com',
      'http://10.0.0.5',
      'http://graph.facebook.com',
      'ftp://127.0.0.1',
    ]) {
      assert.throws(() => egressWith({ graphBases: [base] }), refused, base)
      assert.throws(() => egressWith().allowGraphBase(base), refused, base)
    }
    egressWith().allowGraphBase('https://graph.facebook.com/')
    egressWith().allowGraphBase('http://[::1]:9000')
  })

  it('reaches the model by name while it is near, and resolves it once for each connection', async () => {
    const port = await serve((_, response) => response.end('ready'))
    const lookup = resolvesTo('127.0.0.1')
    const egress = egressWith({ lookup, modelOrigin: `http://ollama:${port}` })
    const response = await egress.fetch('model', `http://ollama:${port}/api/version`)
    assert.equal(await response.text(), 'ready')
    assert.deepEqual(lookup.asked, ['ollama'])
  })

  it('does not reach a model that is far away unless that is allowed', async () => {
    const far = { modelOrigin: 'http://ollama:11434', lookup: resolvesTo('31.13.64.35') }
    await assert.rejects(egressWith(far).fetch('model', 'http://ollama:11434/'), /fetch failed/)
    await assert.rejects(
      egressWith({ modelOrigin: 'http://8.8.8.8:11434' }).fetch('model', 'http://8.8.8.8:11434/'),
      refused,
    )

    const port = await serve((_, response) => response.end('far'))
    const allowed = egressWith({
      modelOrigin: `http://ollama:${port}`,
      lookup: resolvesTo('127.0.0.1'),
      allowRemoteModel: true,
    })
    assert.equal(await (await allowed.fetch('model', `http://ollama:${port}/`)).text(), 'far')
  })

  it('follows no redirect', async () => {
    const port = await serve((_, response) =>
      response.writeHead(302, { location: 'https://example.com/' }).end(),
    )
    const egress = egressWith({ graphBases: [`http://127.0.0.1:${port}`] })
    assert.equal((await egress.fetch('meta', `http://127.0.0.1:${port}/`)).status, 302)
  })

  it('reads no more than the limit, whatever the answer claims', async () => {
    const port = await serve((_, response) => response.end('x'.repeat(10_000)))
    const egress = egressWith({ graphBases: [`http://127.0.0.1:${port}`] })
    const response = await egress.fetch('meta', `http://127.0.0.1:${port}/`, { maxBytes: 9_999 })
    await assert.rejects(response.text())
    assert.equal(
      (await (await egress.fetch('meta', `http://127.0.0.1:${port}/`, { maxBytes: 10_000 })).text()).length,
      10_000,
    )
  })

  it('takes no answer of another type than its class has', async () => {
    const types: Record<string, string> = {
      '/page': 'text/html; charset=utf-8',
      '/file': 'application/octet-stream',
      '/json': 'application/json; charset=utf-8',
    }
    const port = await serve((request, response) => {
      const type = types[request.url!.replace('/broken', '')] ?? 'application/json'
      response.writeHead(request.url!.startsWith('/broken') ? 502 : 200, { 'content-type': type })
      response.end('{}')
    })
    const origin = `http://127.0.0.1:${port}`
    const egress = egressWith({
      graphBases: [origin],
      modelOrigin: origin,
      publicOrigin: origin,
      identityOrigins: () => [origin],
      loopbackIdentity: true,
    })
    for (const egressClass of ['meta', 'model', 'identity', 'self'] as const)
      for (const path of ['/page', '/file'])
        await assert.rejects(
          egress.fetch(egressClass, origin + path),
          { name: 'NotWanted', code: 'type' },
          `${egressClass} ${path}`,
        )
    for (const egressClass of ['meta', 'model', 'identity'] as const) {
      assert.equal(await (await egress.fetch(egressClass, `${origin}/json`)).text(), '{}')
      const failed = await egress.fetch(egressClass, `${origin}/broken/page`)
      assert.equal(failed.status, 502, 'who is out of order may say so as a page')
    }
  })

  it('stops when whoever asked gives up', async () => {
    const port = await serve(() => {})
    const egress = egressWith({ modelOrigin: `http://127.0.0.1:${port}` })
    await assert.rejects(
      egress.fetch('model', `http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(20) }),
      { name: 'TimeoutError' },
    )
  })

  it('writes down what left, for what, and what was stopped', async () => {
    const port = await serve((_, response) => response.end('0123456789'))
    const egress = egressWith({ graphBases: [`http://127.0.0.1:${port}`] })
    await (
      await egress.fetch('meta', `http://127.0.0.1:${port}/a?secret=1`, {
        method: 'POST',
        body: 'größe',
        why: 'send a message',
      })
    ).text()
    await assert.rejects(egress.fetch('meta', 'https://example.com/path', { why: 'something odd' }))
    assert.deepEqual(egress.ledger(), [
      {
        class: 'meta',
        host: `127.0.0.1:${port}`,
        calls: 1,
        refused: 0,
        failed: 0,
        bytesOut: 7,
        bytesIn: 10,
        lastAt: NOW,
        lastWhy: 'send a message',
        inProcess: false,
      },
      {
        class: 'meta',
        host: 'example.com',
        calls: 0,
        refused: 1,
        failed: 0,
        bytesOut: 0,
        bytesIn: 0,
        lastAt: NOW,
        lastWhy: 'something odd',
        inProcess: false,
      },
    ])
    const [busiest] = mergeLedgers([egress.ledger(), egress.ledger()])
    assert.deepEqual([busiest?.calls, busiest?.bytesIn], [2, 20])
  })

  it('answers for an app in the process without a socket', async () => {
    const lookup = resolvesTo('31.13.64.35')
    const egress = egressWith({ lookup })
    egress.registerInProcess('http://simulator.invalid', async request => ({
      status: 201,
      body: JSON.stringify(request),
    }))
    const response = await egress.fetch('meta', 'http://simulator.invalid/v25.0/1/messages', {
      method: 'POST',
      headers: { authorization: 'Bearer t' },
      body: '{}',
    })
    assert.equal(response.status, 201)
    assert.deepEqual(await response.json(), {
      method: 'POST',
      url: 'http://simulator.invalid/v25.0/1/messages',
      headers: { authorization: 'Bearer t' },
      body: '{}',
    })
    assert.deepEqual(lookup.asked, [])
    assert.equal(egress.ledger()[0]?.inProcess, true)
    await assert.rejects(egress.fetch('model', 'http://simulator.invalid/'), refused)
    for (const origin of [
      'https://graph.facebook.com',
      'http://simulator.invalid/x',
      'http://simulator.example',
    ]) {
      assert.throws(() => egress.registerInProcess(origin, async () => ({ status: 200, body: '' })), origin)
    }
  })
})
