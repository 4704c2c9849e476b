import assert from 'node:assert/strict'
import { BY_COMMAND_LINE, createPasswordReset } from '../../src/accounts/password-resets.ts'
import { isBelowPolicy } from '../../src/accounts/passwords.ts'
import { beginSignIn, waitBeforeSignIn } from '../../src/accounts/sign-in-limit.ts'
import { findUserByEmail } from '../../src/accounts/users.ts'
import { browser, PASSWORD, type TestAccounts, testAccounts } from './test-accounts.ts'

const MARTA = 'marta@shop.example'
const HOUR_MS = 3_600_000

describe('signing in (SEC-AUTH)', () => {
  let t: TestAccounts

  beforeEach(async () => {
    t = testAccounts()
    const shop = t.addTenant('shop')
    await t.addUser(MARTA, { operator: true, roles: { [shop.id]: 'owner' } })
  })
  afterEach(() => t.close())

  it('takes the right password, in any case of the e-mail, and leads on', async () => {
    const visitor = browser(t.app)
    const { status, headers } = await visitor.post('/sign-in', {
      email: ' Marta@Shop.Example ',
      password: PASSWORD,
      next: '/t/shop/inbox?view=mine',
    })
    assert.equal(status, 303)
    assert.equal(headers.location, '/t/shop/inbox?view=mine')
    assert.equal((await visitor.get('/me')).status, 200)
  })

  it('says the same to a wrong password and to nobody, keeps the e-mail and asks again', async () => {
    const wrong = await browser(t.app).signIn(MARTA, 'not the right password')
    const nobody = await browser(t.app).signIn('nobody@shop.example', 'not the right password')
    const sentence = 'E-mail and password do not match.'
    assert.deepEqual([wrong.status, nobody.status], [401, 401])
    assert.ok(wrong.text.includes(sentence) && nobody.text.includes(sentence))
    assert.match(wrong.text, /value="marta@shop.example"/)
  })

  it('never leads to another site', async () => {
    for (const next of [
      '//evil.example',
      'https://evil.example',
      '/\\evil.example',
      'javascript:alert(1)',
      '/%0d/../\t/x',
      '',
    ]) {
      const { headers } = await browser(t.app).post('/sign-in', { email: MARTA, password: PASSWORD, next })
      assert.equal(headers.location, '/', next)
    }
  })

  it('names the cookie by how it is reached', async () => {
    const names = async (app: TestAccounts, host: string) => {
      const visitor = browser(app.app, host)
      const headers = { Origin: host === 'chat.example.com' ? 'https://chat.example.com' : `http://${host}` }
      await visitor.signIn(MARTA, PASSWORD, headers)
      return [...visitor.cookies.keys()].filter(name => !/visit|device/.test(name))
    }
    assert.deepEqual(await names(t, 'localhost:8080'), ['__Host-hl'])
    assert.deepEqual(await names(t, '127.0.0.1:8080'), ['hl'])
    assert.deepEqual(await names(t, '192.168.1.20:8080'), ['hl'])

    const behind = testAccounts({ publicUrl: 'https://chat.example.com' })
    await behind.addUser(MARTA, { operator: true })
    assert.deepEqual(await names(behind, 'chat.example.com'), ['__Host-hl'])
    assert.deepEqual(
      await names(behind, '192.168.1.20:8080'),
      ['__Host-hl'],
      'sign-ins over the local network end',
    )
    behind.close()
  })

  it('marks the cookie HttpOnly, SameSite=Lax, and Secure where it can be', async () => {
    const { headers } = await browser(t.app).signIn(MARTA)
    const cookie = (headers['set-cookie'] as unknown as string[]).find(line => line.startsWith('__Host-hl='))!
    for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/'])
      assert.ok(cookie.includes(attribute), attribute)
    assert.ok(!/Domain/i.test(cookie))
  })

  it('gives a new session at every sign-in, and ends the one before', async () => {
    const visitor = browser(t.app)
    await visitor.signIn(MARTA)
    const first = visitor.cookies.get('__Host-hl')!
    await visitor.send('/sign-in', { _csrf: await tokenOf(visitor), email: MARTA, password: PASSWORD })
    assert.notEqual(visitor.cookies.get('__Host-hl'), first)
    const thief = browser(t.app)
    thief.cookies.set('__Host-hl', first)
    assert.equal((await thief.get('/me')).status, 401)
  })

  it('ends after 12 idle hours, or 7 days in any case', async () => {
    const idle = browser(t.app)
    await idle.signIn(MARTA)
    t.clock.advance(12 * HOUR_MS - 1)
    assert.equal((await idle.get('/me')).status, 200)
    t.clock.advance(12 * HOUR_MS)
    assert.equal((await idle.get('/me')).status, 401)

    const busy = browser(t.app)
    await busy.signIn(MARTA)
    for (let hours = 0; hours < 7 * 24 - 6; hours += 6) {
      t.clock.advance(6 * HOUR_MS)
      assert.equal((await busy.get('/me')).status, 200, `after ${hours + 6} hours`)
    }
    t.clock.advance(6 * HOUR_MS)
    assert.equal((await busy.get('/me')).status, 401)
  })

  it('signs out for good and tells the browser to forget', async () => {
    const visitor = browser(t.app)
    await visitor.signIn(MARTA)
    const cookie = visitor.cookies.get('__Host-hl')!
    const { headers, status } = await visitor.post('/sign-out', {}, { from: '/me' })
    assert.equal(status, 303)
    assert.equal(headers['clear-site-data'], '"cache", "storage"')
    assert.equal(visitor.cookies.has('__Host-hl'), false)
    visitor.cookies.set('__Host-hl', cookie)
    assert.equal((await visitor.get('/me')).status, 401)
  })

  it('keeps no password, cookie or e-mail in the log', async () => {
    const visitor = browser(t.app)
    await visitor.signIn(MARTA, 'a wrong one, surely')
    await visitor.signIn(MARTA)
    const log = t.log.join('')
    assert.match(log, /signed_in/)
    for (const secret of ['surely', PASSWORD, MARTA, visitor.cookies.get('__Host-hl')!])
      assert.ok(!log.includes(secret))
  })

  it('hashes passwords as the policy says', () => {
    const { passwordHash } = findUserByEmail(t.control, MARTA)!
    assert.match(passwordHash, /^\$argon2id\$v=19\$m=65536,p=1,t=3\$/)
    assert.equal(isBelowPolicy(passwordHash), false)
    assert.equal(isBelowPolicy(passwordHash.replace('m=65536', 'm=19456')), true)
  })

  describe('too often (SEC-RATE)', () => {
    const guess = (address: string, email = MARTA) =>
      browser(t.app).post(
        '/sign-in',
        { email, password: 'guess guess guess' },
        { headers: { 'X-Forwarded-For': address } },
      )

    it('checks an account ten times in any quarter of an hour, and is never a lock', async () => {
      for (let i = 0; i < 10; i++) {
        assert.equal((await guess('203.0.113.1')).status, 401, `try ${i + 1}`)
        t.clock.advance(30_000)
      }
      const refused = await guess('203.0.113.1')
      assert.equal(refused.status, 429)
      assert.equal(refused.headers['retry-after'], String(15 * 60 - 300))
      assert.equal((await browser(t.app).signIn(MARTA)).status, 429, 'the right password waits too')

      t.clock.advance((15 * 60 - 300) * 1000)
      assert.equal((await guess('203.0.113.1')).status, 401, 'the first has been a quarter of an hour ago')
      assert.equal((await guess('203.0.113.1')).headers['retry-after'], '30')
      t.clock.advance(30_000)
      assert.equal((await browser(t.app).signIn(MARTA)).status, 303, 'never a lock')
    }).timeout(20_000)

    it('pauses a known browser after ten failures, longer each time, to 30 s', async () => {
      const owner = browser(t.app)
      await owner.signIn(MARTA)
      await owner.post('/sign-out', {}, { from: '/me' })
      for (let i = 0; i < 10; i++) assert.equal((await owner.signIn(MARTA, 'guess guess guess')).status, 401)
      const pauses: number[] = []
      for (let i = 0; i < 7; i++) {
        const wait = Number((await owner.signIn(MARTA, 'guess guess guess')).headers['retry-after'])
        pauses.push(wait)
        t.clock.advance(wait * 1000)
        assert.equal((await owner.signIn(MARTA, 'guess guess guess')).status, 401)
      }
      assert.deepEqual(pauses, [1, 2, 4, 8, 16, 30, 30])
      t.clock.advance(30_000)
      assert.equal((await owner.signIn(MARTA)).status, 303)
    }).timeout(20_000)

    it('does not count the right password', async () => {
      for (let i = 0; i < 12; i++)
        assert.equal((await browser(t.app).signIn(MARTA)).status, 303, `sign-in ${i + 1}`)
    }).timeout(20_000)

    it('lets a browser in that has signed in before, while somebody else guesses', async () => {
      const owner = browser(t.app)
      await owner.signIn(MARTA)
      await owner.post('/sign-out', {}, { from: '/me' })
      for (let i = 0; i < 11; i++) await guess('203.0.113.1')
      assert.equal((await browser(t.app).signIn(MARTA)).status, 429)
      assert.equal((await owner.signIn(MARTA)).status, 303)
    }).timeout(20_000)

    it('counts a known browser by itself, and only for its own user', async () => {
      await t.addUser('rui@shop.example')
      const owner = browser(t.app)
      await owner.signIn(MARTA)
      await owner.post('/sign-out', {}, { from: '/me' })
      for (let i = 0; i < 10; i++) assert.equal((await owner.signIn(MARTA, 'guess guess guess')).status, 401)
      assert.equal((await owner.signIn(MARTA)).status, 429)
      for (let i = 0; i < 10; i++) await guess('203.0.113.1', 'rui@shop.example')
      assert.equal((await owner.signIn('rui@shop.example')).status, 429)
    }).timeout(30_000)

    it('counts many at once as many', async () => {
      const answers = await Promise.all(Array.from({ length: 16 }, () => guess('203.0.113.1')))
      const statuses = answers.map(({ status }) => status).sort()
      assert.deepEqual(statuses, [...Array(10).fill(401), ...Array(6).fill(429)])
    }).timeout(20_000)

    it('pauses an address after fifty failures over many accounts, an IPv6 network as one', () => {
      const attempt = (i: number) => ({
        email: `somebody${i}@x.example`,
        address: `2001:db8:1:2:${i}::${i}`,
        device: undefined,
      })
      for (let i = 0; i < 50; i++) {
        assert.equal(waitBeforeSignIn(t.control, attempt(i), t.clock.now()), 0, `try ${i + 1}`)
        beginSignIn(t.control, attempt(i), t.clock.now())
      }
      assert.equal(waitBeforeSignIn(t.control, attempt(50), t.clock.now()), 1000)
      assert.equal(
        waitBeforeSignIn(t.control, { ...attempt(50), address: '2001:db8:1:3::1' }, t.clock.now()),
        0,
      )
      t.clock.advance(15 * 60_000)
      assert.equal(waitBeforeSignIn(t.control, attempt(50), t.clock.now()), 0)
    })
  })

  describe('the one-time link', () => {
    const path = () =>
      `/reset/${createPasswordReset(t.control, findUserByEmail(t.control, MARTA)!, BY_COMMAND_LINE, t.clock.now())}`
    const FRESH = 'lanterns over the harbour'

    it('sets a new password once and ends every session', async () => {
      const before = browser(t.app)
      await before.signIn(MARTA)
      const link = path()
      const visitor = browser(t.app)
      const { headers } = await visitor.post(link, { password: FRESH })
      assert.equal(headers.location, '/sign-in?done=password')
      assert.equal((await before.get('/me')).status, 401)
      assert.equal((await visitor.signIn(MARTA)).status, 401, 'the old password')
      assert.equal((await visitor.signIn(MARTA, FRESH)).status, 303)
      assert.equal((await browser(t.app).get(link)).status, 404)
    })

    it('tells of the reset once, at the next sign-in: when, and that it came from the command line', async () => {
      const visitor = browser(t.app)
      await visitor.post(path(), { password: FRESH })
      t.clock.advance(3 * HOUR_MS)
      assert.doesNotMatch((await visitor.get('/sign-in')).text, /password was reset on/)
      t.noted.length = 0
      await visitor.signIn(MARTA, FRESH)
      const { text } = await visitor.get('/me')
      assert.match(
        text,
        /Your password was reset on [^<]*21[^<]*10:00[^<]*from the command line of the server/,
      )
      const told = t.noted.filter(entry => entry.action === 'account.notice_shown')
      assert.deepEqual(
        told.map(({ actor, details }) => [actor, details]),
        [
          [
            findUserByEmail(t.control, MARTA)!.id,
            { of: 'password_reset', at: '2026-11-21T10:00:00.000Z', by: 'cli' },
          ],
        ],
      )
      assert.doesNotMatch((await visitor.get('/me')).text, /password was reset on/)
      const again = browser(t.app)
      await again.signIn(MARTA, FRESH)
      assert.doesNotMatch((await again.get('/me')).text, /password was reset on/)
    })

    it('refuses a weak password in words and stays usable', async () => {
      const link = path()
      const { status, text } = await browser(t.app).post(link, { password: 'password1234' })
      assert.equal(status, 422)
      assert.match(text, /first things somebody would guess/)
      assert.equal((await browser(t.app).get(link)).status, 200)
    })

    it('ends after 30 minutes, with the next link, and when the password changes otherwise', async () => {
      const first = path()
      const second = path()
      assert.equal((await browser(t.app).get(first)).status, 404)
      t.clock.advance(29 * 60_000)
      assert.equal((await browser(t.app).get(second)).status, 200)
      t.clock.advance(60_000)
      assert.equal((await browser(t.app).get(second)).status, 404)
    })

    it('is refused for anything that is not shaped like one', async () => {
      for (const token of ['x', 'null', '%20', 'a'.repeat(43), 'a'.repeat(5000)]) {
        assert.equal((await browser(t.app).get(`/reset/${token}`)).status, 404, token.slice(0, 10))
      }
    })
  })
})

async function tokenOf(visitor: ReturnType<typeof browser>): Promise<string> {
  return /name="_csrf" value="([^"]+)"/.exec((await visitor.get('/me')).text)![1]!
}
