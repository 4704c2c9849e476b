import assert from 'node:assert/strict'
import request from 'supertest'
import { listConnections } from '../../src/channels/connect/connections.ts'
import { browser, testAccounts } from '../accounts/test-accounts.ts'
import { type Journey, startJourney } from '../support/server.ts'
import { addPerson } from '../support/visitor.ts'

const LAN = '192.168.1.20:8080'
const BANNER = /id="lan"[\s\S]*not encrypted/

describe('pages over plain http in the local network (SEC-AUTH)', () => {
  it('say so on every page, signed in or not, and nowhere else', async () => {
    const t = testAccounts()
    const tenant = t.addTenant('mine')
    await t.addUser('marta@shop.example', { roles: { [tenant.id]: 'owner' } })
    const at = async (host: string) => (await request(t.app).get('/sign-in').set('Host', host)).text
    assert.match(await at(LAN), BANNER)
    assert.match(await at('[fd00::1]:8080'), BANNER)
    for (const host of ['localhost:8080', '127.0.0.1', '[::1]:80'])
      assert.doesNotMatch(await at(host), BANNER)

    for (const [host, expected] of [
      [LAN, true],
      ['localhost', false],
    ] as const) {
      const person = browser(t.app, host)
      await person.signIn('marta@shop.example')
      assert.equal(BANNER.test((await person.get('/me')).text), expected, host)
    }
    t.close()
  })

  it('say it there even where there is an https address, and not at that address', async () => {
    const t = testAccounts({ publicUrl: 'https://chat.example.com' })
    const at = async (host: string) => (await request(t.app).get('/sign-in').set('Host', host)).text
    assert.match(await at(LAN), BANNER)
    assert.doesNotMatch(await at('chat.example.com'), BANNER)
    t.close()
  })
})

describe('connecting a channel over plain http in the local network (SEC-AUTH)', function () {
  this.timeout(60_000)
  let journey: Journey

  before(async () => {
    journey = await startJourney({ mode: 'off' })
    await addPerson(journey.server.instance, 'owner@shop.example', { tenantId: journey.tenant.id })
  })
  after(() => journey.stop())

  const secrets = { app: 'new', appId: '123456789012345', secret: 'f'.repeat(32), token: 'EAA'.repeat(20) }
  const begun = () =>
    listConnections(journey.server.instance.tenants.db(journey.tenant.id), 'whatsapp').length

  for (const [where, host, isRefused] of [
    ['is refused, with the way out', LAN, true],
    ['is done on the server itself', 'localhost', false],
  ] as const) {
    it(where, async () => {
      const owner = browser(journey.server.url, host)
      assert.equal((await owner.signIn('owner@shop.example')).status, 303)
      const page = '/t/bakery/channels/whatsapp/connect'
      const { text } = await owner.get(page)
      assert.equal(/Channels cannot be connected over this address/.test(text), isRefused)
      assert.equal(/name="secret"/.test(text), !isRefused)

      const before = begun()
      const answer = await owner.post(`${page}/app`, secrets, { from: page })
      assert.equal(answer.status, isRefused ? 403 : 303)
      if (isRefused) assert.match(answer.text, /https address/)
      assert.equal(begun() > before, !isRefused)
    })
  }
})
