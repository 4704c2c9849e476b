import assert from 'node:assert/strict'
import request from 'supertest'
import { currentSetupCode } from '../../src/accounts/setup-code.ts'
import { findUserByEmail, listWorkplaces } from '../../src/accounts/users.ts'
import { browser, PASSWORD, type TestAccounts, testAccounts } from './test-accounts.ts'

const LAN = '192.168.1.20:8080'
const OWNER = { name: 'Marta Nogueira', email: 'marta@shop.example', password: PASSWORD }
const SHOP = { name: 'Barro & Sal', currency: 'EUR', hours: 'shop', trade: 'boutique' }
type Visitor = ReturnType<typeof browser>

async function walkThrough(visitor: Visitor) {
  await visitor.post('/setup', { language: 'pt', timezone: 'Europe/Lisbon' })
  await visitor.post('/setup/owner', OWNER)
  return visitor.post('/setup/shop', SHOP)
}

describe('the first-run wizard (SEC-AUTH)', () => {
  let t: TestAccounts
  beforeEach(() => {
    t = testAccounts()
  })
  afterEach(() => t.close())

  it('makes owner and business in three steps, signs in, and is gone for ever', async () => {
    const visitor = browser(t.app)
    assert.equal((await visitor.get('/')).headers.location, '/setup')
    const done = await walkThrough(visitor)
    assert.equal(done.status, 303)
    assert.equal(done.headers.location, '/t/barro-sal/')

    const owner = findUserByEmail(t.control, OWNER.email)!
    assert.equal(owner.operator, true)
    assert.equal(owner.language, 'pt')
    assert.deepEqual(
      listWorkplaces(t.control, owner.id).map(({ slug, role }) => ({ slug, role })),
      [{ slug: 'barro-sal', role: 'owner' }],
    )
    assert.equal((await visitor.get('/me')).status, 200)
    for (const path of ['/setup', '/setup/owner', '/setup/shop']) {
      assert.equal((await visitor.get(path)).status, 404, path)
      assert.equal((await visitor.post(path, SHOP, { from: '/me' })).status, 404, path)
    }
    assert.equal((await browser(t.app).get('/')).headers.location, '/sign-in')
  })

  it('asks for another password when it is made of the name the business is given later', async () => {
    const visitor = browser(t.app)
    await visitor.post('/setup', { language: 'en', timezone: 'Europe/Lisbon' })
    await visitor.post('/setup/owner', { ...OWNER, password: 'BarroSal12345' })
    const refused = await visitor.post('/setup/shop', SHOP)
    assert.equal(refused.status, 422)
    assert.match(refused.text, /name="password"/)
    assert.equal(findUserByEmail(t.control, OWNER.email), undefined)
    await visitor.post('/setup/owner', OWNER)
    assert.equal((await visitor.post('/setup/shop', SHOP)).status, 303)
  })

  it('finds another short name when the command line has taken it', async () => {
    t.addTenant('barro-sal')
    assert.equal((await walkThrough(browser(t.app))).headers.location, '/t/barro-sal-2/')
  })

  it('is gone when the command line made an owner', async () => {
    await t.addUser('op@shop.example', { operator: true })
    assert.equal((await browser(t.app).get('/setup')).status, 404)
    assert.equal((await browser(t.app).get('/')).headers.location, '/sign-in')
  })

  it('stays while there are only people who own nothing', async () => {
    const shop = t.addTenant('shop')
    await t.addUser('agent@shop.example', { roles: { [shop.id]: 'agent' } })
    assert.equal((await browser(t.app).get('/setup')).status, 200)
  })

  it('tells all that is wrong at once and keeps what was typed, but the password', async () => {
    const visitor = browser(t.app)
    await visitor.post('/setup', { language: 'en', timezone: 'Europe/Lisbon' })
    const { status, text } = await visitor.post('/setup/owner', {
      name: ' ',
      email: 'marta',
      password: 'barro2026',
    })
    assert.equal(status, 422)
    assert.match(text, /3 things to fix/)
    assert.match(text, /This has 9 characters, 3 more are needed/)
    assert.match(text, /value="marta"/)
    assert.match(text, /aria-invalid="true"/)
    assert.ok(!text.includes('barro2026'))
  })

  it('saves nothing before the last step, and does not skip one', async () => {
    const visitor = browser(t.app)
    assert.equal((await visitor.get('/setup/shop')).headers.location, '/setup/owner')
    await visitor.post('/setup', { language: 'en', timezone: 'Europe/Lisbon' })
    await visitor.post('/setup/owner', OWNER)
    assert.equal(findUserByEmail(t.control, OWNER.email), undefined)
    const other = browser(t.app)
    assert.equal(
      (await other.get('/setup/owner')).headers.location,
      '/setup',
      'somebody else starts at the beginning',
    )
  })

  it('makes one owner when two finish at the same moment', async () => {
    const [one, two] = [browser(t.app), browser(t.app)]
    for (const visitor of [one, two]) await visitor.post('/setup', { language: 'en', timezone: 'UTC' })
    await one.post('/setup/owner', OWNER)
    await two.post('/setup/owner', { ...OWNER, email: 'second@shop.example' })
    const [first, second] = await Promise.all([one.post('/setup/shop', SHOP), two.post('/setup/shop', SHOP)])
    assert.deepEqual([first.status, second.status].sort(), [303, 404])
  })

  describe('asks for the code', () => {
    it('from another host name, and through any proxy', async () => {
      const asks = async (headers: Record<string, string>) =>
        (
          await request(t.app)
            .get('/setup')
            .set({ Host: 'localhost', ...headers })
        ).text.includes('name="code"')
      assert.equal(await asks({}), false)
      assert.equal(await asks({ Host: '127.0.0.1:8080' }), false)
      assert.equal(await asks({ Host: '[::1]:8080' }), false)
      assert.equal(await asks({ Host: LAN }), true)
      for (const header of [
        'X-Forwarded-For',
        'Forwarded',
        'X-Real-IP',
        'Via',
        'CF-Connecting-IP',
        'X-Forwarded-Proto',
      ]) {
        assert.equal(await asks({ [header]: '203.0.113.1' }), true, header)
      }
    })

    it('and opens with it, spelled in any way, for that visitor only', async () => {
      const visitor = browser(t.app, LAN)
      const code = currentSetupCode(t.control, undefined)
      const answer = await visitor.post(
        '/setup/code',
        { code: ` ${code.toLowerCase().replace('-', '')} ` },
        { from: '/setup' },
      )
      assert.equal(answer.headers.location, '/setup')
      assert.equal((await walkThrough(visitor)).headers.location, '/t/barro-sal/')
    })

    it('not letting any step pass without it', async () => {
      const visitor = browser(t.app, LAN)
      for (const path of ['/setup', '/setup/owner', '/setup/shop']) {
        assert.match((await visitor.get(path)).text, /name="code"/)
        assert.match((await visitor.post(path, { ...OWNER, ...SHOP })).text, /name="code"/)
      }
      assert.equal(findUserByEmail(t.control, OWNER.email), undefined)
    })

    it('and makes a new one after five wrong tries', async () => {
      const visitor = browser(t.app, LAN)
      const first = currentSetupCode(t.control, undefined)
      const statuses: number[] = []
      for (let i = 0; i < 5; i++)
        statuses.push((await visitor.post('/setup/code', { code: 'WRONG' }, { from: '/setup' })).status)
      assert.deepEqual(statuses, [403, 403, 403, 403, 429])
      const second = currentSetupCode(t.control, undefined)
      assert.notEqual(second, first)
      assert.ok(t.log.join('').includes(second), 'the new code is in the log')
      await visitor.post('/setup/code', { code: first }, { from: '/setup' })
      assert.match((await visitor.get('/setup')).text, /name="code"/)
    })

    it('and makes a new one too when the code is a setting: that one has been guessed at', async () => {
      const fixed = testAccounts({ setupCode: 'Harbour-2026' })
      const visitor = browser(fixed.app, LAN)
      const send = async (code: string) => visitor.post('/setup/code', { code }, { from: '/setup' })
      for (let i = 0; i < 4; i++) assert.equal((await send('WRONG')).status, 403)
      assert.equal((await send('WRONG')).status, 429)
      assert.equal((await send('Harbour-2026')).status, 403)
      const renewed = currentSetupCode(fixed.control, 'Harbour-2026')
      assert.ok(fixed.log.join('').includes(renewed), 'the new code is in the log')
      assert.equal(
        currentSetupCode(fixed.control, 'Another-2026'),
        'Another-2026',
        'a new setting counts again',
      )
      assert.equal((await send(renewed)).headers.location, '/setup')
      fixed.close()
    })

    it('or the setting itself, spelled in any way', async () => {
      const fixed = testAccounts({ setupCode: 'Harbour-2026' })
      const visitor = browser(fixed.app, LAN)
      const answer = await visitor.post('/setup/code', { code: 'harbour2026' }, { from: '/setup' })
      assert.equal(answer.headers.location, '/setup')
      fixed.close()
    })
  })
})
