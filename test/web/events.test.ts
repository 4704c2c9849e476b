import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { memberships } from '../../src/accounts/schema.ts'
import { partial } from '../../src/web/page.ts'
import { browser, type TestAccounts, testAccounts } from '../accounts/test-accounts.ts'
import { listenTo } from '../support/stream.ts'

describe('live updates (SEC-AUTH)', () => {
  let t: TestAccounts
  let server: Server
  let url: string
  let cookie: string
  let tenantId: string
  let visitor: ReturnType<typeof browser>

  beforeEach(async () => {
    t = testAccounts()
    tenantId = t.addTenant('mine').id
    await t.addUser('marta@shop.example', { roles: { [tenantId]: 'viewer' } })
    visitor = browser(t.app)
    await visitor.signIn('marta@shop.example')
    cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    server = createServer(t.app).listen(0, '127.0.0.1')
    await new Promise(resolve => server.once('listening', resolve))
    url = `http://localhost:${(server.address() as AddressInfo).port}/t/mine/events`
  })
  afterEach(() => {
    server.closeAllConnections()
    server.close()
    t.close()
  })

  const listen = (headers: Record<string, string> = {}) => listenTo(url, { Cookie: cookie, ...headers })
  const row = (n: number) => partial(`#row-${n}`, 'outerMorph', `<li id="row-${n}">\n${n}</li>`)

  it('say hello at once, unbuffered and uncached', async () => {
    const stream = await listen()
    await stream.until(/event: hello/)
    assert.equal(stream.response.headers.get('content-type'), 'text/event-stream; charset=utf-8')
    assert.equal(stream.response.headers.get('x-accel-buffering'), 'no')
    assert.match(stream.response.headers.get('cache-control')!, /no-store/)
  })

  it('bring what changed, line by line, to the business it belongs to', async () => {
    const stream = await listen()
    await stream.until(/hello/)
    t.hub.publish('another-tenant', () => 'not yours')
    t.hub.publish(tenantId, () => row(1))
    const text = await stream.until(/<\/hx-partial>\n\n/)
    assert.match(
      text,
      /data: <hx-partial hx-target="#row-1" hx-swap="outerMorph"><li id="row-1">\ndata: 1<\/li><\/hx-partial>/,
    )
    assert.ok(!text.includes('not yours'))
  })

  it('gather a burst of "look again" into one', async () => {
    const stream = await listen()
    await stream.until(/hello/)
    for (let i = 0; i < 20; i++) t.hub.publish(tenantId)
    await stream.until(/event: refresh/)
    t.hub.publish(tenantId, () => row(2))
    const text = await stream.until(/row-2/)
    assert.equal(text.match(/event: refresh/g)!.length, 1)
  })

  it('repeat what a page missed, and say "look again" when that is too long ago or of another run', async () => {
    const first = await listen()
    await first.until(/hello/)
    const seen = first.lastId()
    t.hub.publish(tenantId, () => row(1))
    t.hub.publish(tenantId, () => row(2))
    const back = await listen({ 'Last-Event-ID': seen })
    const text = await back.until(/row-2.*<\/hx-partial>/s)
    assert.match(text, /row-1/)
    assert.ok(!text.includes('refresh'))

    await (await listen({ 'Last-Event-ID': 'f00-1' })).until(/event: refresh/)
    for (let i = 0; i < 201; i++) t.hub.publish(tenantId, () => row(i))
    await (await listen({ 'Last-Event-ID': seen })).until(/event: refresh/)
  })

  it('end with the session within five seconds', async () => {
    const stream = await listen()
    await stream.until(/hello/)
    await visitor.post('/sign-out', {}, { from: '/me' })
    await stream.until(/event: signed-out/)
    assert.equal(t.hub.size, 0)
  })

  it('end with the place in the business', async () => {
    const stream = await listen()
    await stream.until(/hello/)
    t.control.delete(memberships).run()
    await stream.until(/event: signed-out/)
  })

  it('are twenty for one browser and two hundred for one business, and the next business has its own', async () => {
    const held: Response[] = [] // What nobody holds may be collected, and its stream ends.
    const open = async (jar: Record<string, string>, at = url) => {
      const response = await fetch(at, { headers: jar })
      held.push(response)
      if (response.status !== 200) await response.body?.cancel()
      return response.status
    }
    for (let n = 0; n < 20; n++) assert.equal(await open({ Cookie: cookie }), 200)
    assert.equal(await open({ Cookie: cookie }), 503)
    assert.equal(t.hub.size, 20)

    const jars: string[] = []
    for (let n = 0; n < 10; n++) jars.push(await cookieOf(`agent${n}@shop.example`, tenantId))
    for (const jar of jars.slice(0, 9))
      for (let n = 0; n < 20; n++) assert.equal(await open({ Cookie: jar }), 200)
    assert.equal(t.hub.size, 200)
    assert.equal(await open({ Cookie: jars[9]! }), 503)

    const theirs = t.addTenant('theirs')
    const neighbour = await cookieOf('neighbour@shop.example', theirs.id)
    assert.equal(await open({ Cookie: neighbour }, url.replace('/mine/', '/theirs/')), 200)
  })

  async function cookieOf(email: string, tenant: string): Promise<string> {
    await t.addUser(email, { roles: { [tenant]: 'viewer' } })
    const person = browser(t.app)
    await person.signIn(email)
    return [...person.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  it('are not for strangers', async () => {
    const { status } = await fetch(url, {
      headers: { Accept: 'text/html, text/event-stream', 'HX-Request': 'true' },
    })
    assert.equal(status, 401)
    const elsewhere = await fetch(url.replace('/mine/', '/theirs/'), { headers: { Cookie: cookie } })
    assert.equal(elsewhere.status, 404)
  })
})
