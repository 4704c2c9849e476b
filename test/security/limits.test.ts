import assert from 'node:assert/strict'
import { personLimits, slidingLimit } from '../../src/accounts/person-limits.ts'
import { findUserByEmail } from '../../src/accounts/users.ts'
import { fixedClock } from '../../src/lib/clock.ts'
import { room } from '../../src/web/routes.ts'
import { browser, START, testAccounts } from '../accounts/test-accounts.ts'
import { startJourney } from '../support/server.ts'
import { addPerson, Visitor } from '../support/visitor.ts'

const HOUR_MS = 3_600_000

describe('how often one person may (SEC-RATE)', () => {
  it('so many times in any window, and again as soon as the oldest has left it', () => {
    const limit = slidingLimit(3, 1_000)
    assert.deepEqual(
      [0, 100, 200].map(at => limit('ana', at)),
      [0, 0, 0],
    )
    assert.equal(limit('ana', 300), 700)
    assert.equal(limit('rui', 300), 0, 'others are counted by themselves')
    assert.equal(limit('ana', 999), 1)
    assert.equal(limit('ana', 1_000), 0)
    assert.equal(limit('ana', 1_001), 99)
  })

  async function withShop(apiPerMinute = 600) {
    const page = room('/t/:slug')
    const clock = fixedClock(START)
    const limits = personLimits(clock, apiPerMinute === 0)
    page.get('/things', 'business.read', (_req, res) => void res.send('found'))
    page.get('/export', 'business.read', limits.before('export'), (_req, res) => void res.send('all of it'))
    page.get('/erase', 'business.read', limits.before('erase'), (_req, res) => void res.send('gone'))
    const t = testAccounts({ apiPerMinute, rooms: [page] })
    const tenant = t.addTenant('bakery')
    const roles = { [tenant.id]: 'owner' as const }
    await t.addUser('owner@shop.example', { roles })
    await t.addUser('agent@shop.example', { roles: { [tenant.id]: 'agent' } })
    const owner = browser(t.app)
    await owner.signIn('owner@shop.example')
    const advance = (ms: number) => {
      clock.advance(ms)
      t.clock.advance(ms)
    }
    return { t, owner, advance }
  }

  it('search: ten times a second', async () => {
    const { t, owner, advance } = await withShop()
    for (let n = 0; n < 10; n++) assert.equal((await owner.get(`/t/bakery/things?q=mug${n}`)).status, 200)
    const refused = await owner.get('/t/bakery/things?q=mug')
    assert.equal(refused.status, 429)
    assert.equal(refused.headers['retry-after'], '1')
    assert.match(refused.text, /Wait a second, then search again/)
    assert.equal((await owner.get('/t/bakery/things')).status, 200, 'only looking is no search')
    const agent = browser(t.app)
    await agent.signIn('agent@shop.example')
    assert.equal((await agent.get('/t/bakery/things?q=mug')).status, 200)
    advance(1_000)
    assert.equal((await owner.get('/t/bakery/things?q=mug')).status, 200)
    t.close()
  })

  it('search: on every page there is to search, as it is served', async function () {
    this.timeout(60_000)
    const journey = await startJourney({ mode: 'off' })
    try {
      for (const page of ['inbox', 'contacts', 'products', 'knowledge', 'templates']) {
        const email = `${page}@shop.example`
        await addPerson(journey.server.instance, email, { tenantId: journey.tenant.id })
        const person = await new Visitor(journey.server.url).signIn(email)
        const base = `/t/${journey.tenant.slug}/${page}`
        assert.equal((await person.get(base)).status, 200)
        // So many that even a slow machine is asked for more than ten in some second.
        const answers = await Promise.all(
          Array.from({ length: 150 }, (_, n) => person.get(`${base}?q=mug${n}`)),
        )
        const refused = answers.filter(({ status }) => status === 429)
        assert.ok(answers.filter(({ status }) => status === 200).length >= 10, page)
        assert.ok(refused.length > 0, page)
        assert.equal(answers.length, refused.length + answers.filter(({ status }) => status === 200).length)
        assert.equal(refused[0]!.headers.get('retry-after'), '1')
        assert.equal((await person.get(base)).status, 200, 'only looking is no search')
      }
    } finally {
      await journey.stop()
    }
  })

  it('export: three times an hour; erase: twenty', async () => {
    const { t, owner, advance } = await withShop()
    for (const [path, most] of [
      ['export', 3],
      ['erase', 20],
    ] as const) {
      for (let n = 0; n < most; n++) assert.equal((await owner.get(`/t/bakery/${path}`)).status, 200)
      const refused = await owner.get(`/t/bakery/${path}`)
      assert.equal(refused.status, 429)
      assert.equal(refused.headers['retry-after'], '3600')
    }
    advance(HOUR_MS)
    assert.equal((await owner.get('/t/bakery/export')).status, 200)
    t.close()
  })

  it('is lifted with the limit of the API, for who wants to measure', async () => {
    const { t, owner } = await withShop(0)
    for (let n = 0; n < 30; n++) {
      assert.equal((await owner.get('/t/bakery/things?q=mug')).status, 200)
      assert.equal((await owner.get('/t/bakery/export')).status, 200)
    }
    t.close()
  })

  it('make a link that sets a password: five times an hour for one person', async () => {
    const { t, owner } = await withShop()
    const agent = findUserByEmail(t.control, 'agent@shop.example')!
    const make = () => owner.post(`/t/bakery/team/${agent.id}/reset`, {}, { from: '/t/bakery/team' })
    for (let n = 0; n < 5; n++) assert.match((await make()).text, /\/reset\/[\w-]{43}/)
    const refused = await make()
    assert.equal(refused.status, 429)
    assert.match(refused.text, /Five links an hour/)
    t.close()
  })
})
