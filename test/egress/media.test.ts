import assert from 'node:assert/strict'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo, LookupFunction } from 'node:net'
import { createEgress, type Egress } from '../../src/egress/egress.ts'
import { fixedClock } from '../../src/lib/clock.ts'

const clock = fixedClock(new Date('2026-11-21T10:00:00Z'))
const refused = { name: 'EgressRefused', code: 'EGRESS_REFUSED' }

describe('the door for files (SEC-OUT)', () => {
  const servers: Server[] = []
  const doors: Egress[] = []
  const asked: string[] = []
  /** Everything leads to this machine, where nothing public is. */
  const lookup: LookupFunction = (hostname, _options, callback) => {
    asked.push(hostname)
    callback(null, [{ address: '127.0.0.1', family: 4 }])
  }

  async function serve(listener: RequestListener): Promise<string> {
    const server = createServer(listener)
    servers.push(server)
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  function door(...graphBases: string[]): Egress {
    const egress = createEgress({ clock, graphBases, lookup })
    doors.push(egress)
    return egress
  }

  afterEach(async () => {
    asked.length = 0
    await Promise.all(doors.splice(0).map(egress => egress.close()))
    for (const server of servers.splice(0)) server.close().closeAllConnections()
  })

  it('is open to the hosts where Meta keeps files, by https on its port only', async () => {
    const open = [
      'https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1',
      'https://cdn.fbsbx.com/v/t59/file.pdf',
      'https://scontent-lis1-1.xx.fbcdn.net/v/photo.jpg',
      'https://scontent.cdninstagram.com/v/photo.jpg',
      'https://graph.facebook.com/v25.0/1',
    ]
    // They are asked for, and then their address is not public: that is how far this test may go.
    for (const url of open) await assert.rejects(door().fetch('media', url), /fetch failed/, url)
    assert.deepEqual(
      asked.splice(0),
      open.map(url => new URL(url).hostname),
    )
    const closed = [
      'http://lookaside.fbsbx.com/x',
      'https://lookaside.fbsbx.com:8443/x',
      'https://lookaside.fbsbx.com./x',
      'https://lookaside.fbsbx.com.evil.example/x',
      'https://evilfbsbx.com/x',
      'https://fbcdn.net/x',
      'https://fbcdn.net.example/x',
      'https://user:pass@cdn.fbsbx.com/x',
      'https://scontent.cdninstagram.com@evil.example/x',
      'https://instagram.com/p/abc',
      'https://www.facebook.com/x',
      'https://127.0.0.1/x',
      'https://0x7f.1/x',
      'http://127.0.0.1:9/x',
      'http://[::ffff:127.0.0.1]/x',
      'ftp://cdn.fbsbx.com/x',
      'data:image/png;base64,AA==',
    ]
    for (const url of closed) await assert.rejects(door().fetch('media', url), refused, url)
    await assert.rejects(door().fetch('meta', open[0]!), refused, 'and for files only')
    assert.deepEqual(asked, [])
  })

  it('follows three redirects and no fourth, each as if it were the first', async () => {
    const base: string = await serve((request, response) => {
      const left = Number(request.url!.slice(1))
      if (left === 0) response.end('here')
      else response.writeHead(307, { location: `/${left - 1}` }).end()
    })
    assert.equal(await (await door(base).fetch('media', `${base}/3`)).text(), 'here')
    await assert.rejects(door(base).fetch('media', `${base}/4`), { name: 'NotWanted', code: 'redirects' })
    const egress = door(base)
    await (await egress.fetch('media', `${base}/2`)).text()
    assert.equal(egress.ledger()[0]?.calls, 3)
  })

  it('is not sent from the world outside to this machine, nor to an app in the process', async () => {
    let called = 0
    const base = await serve((_request, response) => {
      called++
      response.end()
    })
    const egress = door(base)
    egress.registerInProcess('http://simulator.invalid', async () => {
      called++
      return { status: 200, body: '' }
    })
    const rehearsal = await serve((request, response) =>
      response.writeHead(302, { location: decodeURIComponent(request.url!.slice(1)) }).end(),
    )
    egress.allowGraphBase(rehearsal)
    // From one base of the rehearsal to the other is no way out and none in.
    await egress.fetch('media', `${rehearsal}/${encodeURIComponent(`${base}/x`)}`)
    assert.equal(called, 1)
    for (const place of ['http://simulator.invalid/', 'http://127.0.0.1:1/', 'https://example.com/'])
      await assert.rejects(egress.fetch('media', `${rehearsal}/${encodeURIComponent(place)}`), refused, place)
    assert.equal(called, 1)
    const { redirectOf } = await import('../../src/egress/destinations.ts')
    const known = {
      graphOrigins: new Set([base]),
      inProcessOrigins: new Set(['http://simulator.invalid']),
      modelOrigin: undefined,
      allowRemoteModel: false,
    } as Parameters<typeof redirectOf>[0]
    for (const place of [`${base}/x`, 'http://simulator.invalid/x'])
      assert.throws(() => redirectOf(known, 'media', 'public', new URL(place)), refused, place)
    assert.equal(redirectOf(known, 'media', 'public', new URL('https://cdn.fbsbx.com/x')), 'public')
  })

  it('carries files to and from an app in the process whole', async () => {
    const egress = door()
    const file = Buffer.from([0, 255, 254, 128, 10, 13])
    let arrived: string | Uint8Array = ''
    egress.registerInProcess('http://simulator.invalid', async ({ body }) => {
      arrived = body
      return { status: 200, headers: { 'content-type': 'image/png' }, body: file }
    })
    const open = async function* () {
      yield file
      yield file
    }
    const init = { method: 'POST', body: { bytes: 12, open } }
    const response = await egress.fetch('media', 'http://simulator.invalid/file', init)
    assert.deepEqual(Buffer.from(await response.arrayBuffer()), file)
    assert.deepEqual(Buffer.from(arrived), Buffer.concat([file, file]))
    assert.deepEqual([egress.ledger()[0]?.bytesOut, egress.ledger()[0]?.bytesIn], [12, 6])
  })

  it('takes the types that were asked for, and says no before it reads', async () => {
    const base = await serve((request, response) =>
      response.writeHead(200, { 'content-type': request.url!.slice(1) }).end('x'),
    )
    const fetchAs = (type: string) =>
      door(base).fetch('media', `${base}/${type}`, { types: ['image/*', 'audio/ogg'] })
    for (const type of ['image/jpeg', 'IMAGE/PNG;q=1', 'audio/ogg;codecs=opus'])
      assert.equal(await (await fetchAs(type)).text(), 'x')
    for (const type of ['text/html', 'audio/mpeg', 'imagery/x', ''])
      if (type) await assert.rejects(fetchAs(type), { name: 'NotWanted', code: 'type' })
  })

  it('ends after its time, however steadily something comes', async () => {
    const base = await serve((_request, response) => {
      const timer = setInterval(() => response.write(Buffer.alloc(64 * 1024)), 20)
      response.on('close', () => clearInterval(timer))
    })
    const response = await door(base).fetch('media', `${base}/`, { totalMs: 300 })
    await assert.rejects(response.arrayBuffer(), { name: 'TimeoutError' })
  })

  it('waits for a slow reader, and for nobody who sends nothing', async () => {
    const base = await serve((request, response) => {
      response.writeHead(200)
      response.write(Buffer.alloc(request.url === '/much' ? 3_000_000 : 10))
      if (request.url === '/much') response.end()
    })
    const egress = createEgress({ clock, graphBases: [base], speedWindowMs: 60 })
    doors.push(egress)
    const reader = (await egress.fetch('media', `${base}/much`)).body!.getReader()
    let read = 0
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      read += value.byteLength
      if (read === value.byteLength) await new Promise(resolve => setTimeout(resolve, 300))
    }
    assert.equal(read, 3_000_000)
    const silent = await egress.fetch('media', `${base}/nothing`)
    await assert.rejects(silent.arrayBuffer(), { name: 'NotWanted', code: 'too_slow' })
  })
})
