import assert from 'node:assert/strict'
import { Secret, TOTP } from 'otpauth'
import { renewRecoveryCodes } from '../../src/accounts/second-factor.ts'
import { findUser } from '../../src/accounts/users.ts'
import { apps, channelRoutes } from '../../src/tenants/schema.ts'
import { browser, PASSWORD, type TestAccounts, testAccounts } from './test-accounts.ts'

const MINUTE_MS = 60_000
const EMAIL = 'marta@shop.example'

async function withOwner(options: Parameters<typeof testAccounts>[0] = {}) {
  const t = testAccounts(options)
  const tenant = t.addTenant('bakery')
  const user = await t.addUser(EMAIL, { roles: { [tenant.id]: 'owner' } })
  const visitor = browser(t.app)
  return { t, tenant, user, visitor }
}

const keyOn = (page: string) =>
  /<code class="break ltr">([A-Z2-7 ]+)<\/code>/.exec(page)![1]!.replaceAll(' ', '')

/** Sets the app up in the browser, as a person would: reads the key off the page, types the code. */
async function setUpApp(t: TestAccounts, visitor: ReturnType<typeof browser>) {
  await visitor.post('/me/security/totp', {}, { from: '/me/security' })
  const page = (await visitor.get('/me/security')).text
  const totp = new TOTP({ secret: Secret.fromBase32(keyOn(page)), algorithm: 'SHA1', digits: 6, period: 30 })
  const codeNow = () => totp.generate({ timestamp: t.clock.now().getTime() })
  const done = await visitor.post('/me/security/totp/confirm', { code: codeNow() }, { from: '/me/security' })
  const recovery = [...done.text.matchAll(/<li><code class="ltr">([a-z0-9-]+)<\/code>/g)].map(
    found => found[1]!,
  )
  t.clock.advance(MINUTE_MS)
  return { codeNow, recovery }
}

describe('a second factor (SEC-AUTH)', () => {
  it('is set up with an app, and then asked for after the password', async () => {
    const { t, user, visitor } = await withOwner()
    await visitor.signIn(EMAIL)
    const { codeNow, recovery } = await setUpApp(t, visitor)
    assert.equal(recovery.length, 10)
    assert.ok(findUser(t.control, user.id)!.totpConfirmedAt)
    assert.ok(!findUser(t.control, user.id)!.totpSeed!.includes(Buffer.from('JBSW')), 'the seed is sealed')

    const other = browser(t.app)
    const half = await other.signIn(EMAIL)
    assert.equal(half.headers.location, '/sign-in/second?next=%2F')
    assert.equal((await other.get('/me')).status, 401, 'the password alone opens nothing')
    const wrong = await other.post('/sign-in/second', { code: '000000' }, { from: '/sign-in/second' })
    assert.equal(wrong.status, 401)
    const code = codeNow()
    const right = await other.post('/sign-in/second', { code, next: '/me' }, { from: '/sign-in/second' })
    assert.deepEqual([right.status, right.headers.location], [303, '/me'])
    assert.equal((await other.get('/me')).status, 200)

    const again = browser(t.app)
    await again.signIn(EMAIL)
    const reused = await again.post('/sign-in/second', { code }, { from: '/sign-in/second' })
    assert.equal(reused.status, 401, 'each code is good for once')
    t.close()
  })

  it('stays the one it is while another app is set up, until a code of the new one was typed', async () => {
    const { t, user, visitor } = await withOwner()
    await visitor.signIn(EMAIL)
    const { codeNow } = await setUpApp(t, visitor)
    t.noted.length = 0
    await visitor.post('/me/security/totp', {}, { from: '/me/security' })

    const other = browser(t.app)
    assert.match((await other.signIn(EMAIL)).headers.location!, /second/, 'it is still asked for')
    const old = { code: codeNow() }
    assert.equal((await other.post('/sign-in/second', old, { from: '/sign-in/second' })).status, 303)
    const unconfirmed = browser(t.app)
    await unconfirmed.signIn(EMAIL)
    const pending = new TOTP({ secret: Secret.fromBase32(keyOn((await visitor.get('/me/security')).text)) })
    const early = { code: pending.generate({ timestamp: t.clock.now().getTime() }) }
    const refused = await unconfirmed.post('/sign-in/second', early, { from: '/sign-in/second' })
    assert.equal(refused.status, 401, 'the new one counts for nothing yet')

    t.clock.advance(MINUTE_MS)
    const wrong = { code: codeNow() }
    await visitor.post('/me/security/totp/confirm', wrong, { from: '/me/security' })
    assert.ok(findUser(t.control, user.id)!.totpPendingSeed, 'a code of the old one changes nothing')
    const code = pending.generate({ timestamp: t.clock.now().getTime() })
    const done = await visitor.post('/me/security/totp/confirm', { code }, { from: '/me/security' })
    assert.equal(done.status, 200)
    assert.deepEqual(
      t.noted.map(({ action }) => action).filter(action => action.includes('totp')),
      ['account.totp_replaced'],
    )
    t.clock.advance(MINUTE_MS)
    const late = browser(t.app)
    await late.signIn(EMAIL)
    assert.equal(
      (await late.post('/sign-in/second', { code: codeNow() }, { from: '/sign-in/second' })).status,
      401,
    )
    const fresh = { code: pending.generate({ timestamp: t.clock.now().getTime() }) }
    assert.equal((await late.post('/sign-in/second', fresh, { from: '/sign-in/second' })).status, 303)
    t.close()
  })

  it('takes a recovery code once in its place', async () => {
    const { t, visitor } = await withOwner()
    await visitor.signIn(EMAIL)
    const { recovery } = await setUpApp(t, visitor)
    for (const expected of [303, 401]) {
      const other = browser(t.app)
      await other.signIn(EMAIL)
      const answer = await other.post(
        '/sign-in/second',
        { code: recovery[3]!.toUpperCase() },
        { from: '/sign-in/second' },
      )
      assert.equal(answer.status, expected)
    }
    t.close()
  })

  it('pauses after five wrong codes in ten minutes, also when they come at once', async () => {
    const { t, user, visitor } = await withOwner()
    await visitor.signIn(EMAIL)
    const { codeNow } = await setUpApp(t, visitor)
    const guesser = browser(t.app)
    await guesser.signIn(EMAIL)
    const page = await guesser.get('/sign-in/second')
    const _csrf = /name="csrf" content="([^"]*)"/.exec(page.text)![1]!
    const tries = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        guesser.send('/sign-in/second', { _csrf, code: String(100_000 + n) }),
      ),
    )
    assert.deepEqual(tries.map(answer => answer.status).sort(), [
      ...Array(5).fill(401),
      ...Array(7).fill(429),
    ])
    const right = await guesser.send('/sign-in/second', { _csrf, code: codeNow() })
    assert.equal(right.status, 429, 'the right one waits too')
    assert.ok(Number(right.headers['retry-after']) > 60)
    t.clock.advance(11 * MINUTE_MS)
    const fresh = browser(t.app)
    await fresh.signIn(EMAIL)
    assert.equal(
      (await fresh.post('/sign-in/second', { code: codeNow() }, { from: '/sign-in/second' })).status,
      303,
    )
    assert.ok(user)
    t.close()
  })

  function connect(t: TestAccounts, tenantId: string) {
    t.control
      .insert(apps)
      .values({ key: 'a'.repeat(32), appId: '1', verifyToken: 'v', createdAt: t.clock.now() })
      .run()
    t.control
      .insert(channelRoutes)
      .values({ kind: 'whatsapp', account: '1', tenantId, channelId: 'c', appKey: 'a'.repeat(32) })
      .run()
  }

  it('is offered to owners once a channel is connected, and demanded after three times no', async () => {
    const { t, tenant, visitor } = await withOwner()
    assert.equal((await visitor.signIn(EMAIL)).headers.location, '/')
    connect(t, tenant.id)
    for (let time = 0; time < 3; time++) {
      const asked = browser(t.app)
      assert.match((await asked.signIn(EMAIL)).headers.location!, /^\/me\/security\?offer=1/)
      assert.equal((await asked.get('/t/bakery/team')).status, 200, 'it can be walked past')
      await asked.post('/me/security/skip', { next: '/me' }, { from: '/me/security?offer=1' })
    }
    const late = browser(t.app)
    await late.signIn(EMAIL)
    assert.match((await late.get('/t/bakery/team')).headers.location!, /^\/me\/security\?offer=1/)
    const change = await late.post(
      '/t/bakery/team/invite',
      { email: 'a@b.example' },
      { from: '/me/security' },
    )
    assert.equal(change.status, 403)
    await setUpApp(t, late)
    assert.equal((await late.get('/t/bakery/team')).status, 200)
    t.close()
  })

  it('is never demanded where the operator only offers it, nor of agents', async () => {
    const { t, tenant } = await withOwner({ secondFactor: 'offered' })
    connect(t, tenant.id)
    await t.addUser('agent@shop.example', { roles: { [tenant.id]: 'agent' } })
    assert.equal((await browser(t.app).signIn('agent@shop.example')).headers.location, '/')
    const visitor = browser(t.app)
    for (let time = 0; time < 12; time++) {
      await visitor.signIn(EMAIL)
      await visitor.post('/me/security/skip', {}, { from: '/me/security' })
    }
    assert.equal((await visitor.get('/t/bakery/team')).status, 200)
    t.close()
  })

  it('keeps recovery codes as hashes, and new ones end the old', async () => {
    const { t, user } = await withOwner()
    const [first] = renewRecoveryCodes(t.control, user.id)
    const stored = t.control.$client.prepare('SELECT * FROM recovery_codes').all()
    assert.equal(stored.length, 10)
    assert.ok(!JSON.stringify(stored).includes(first!))
    renewRecoveryCodes(t.control, user.id)
    assert.equal(t.control.$client.prepare('SELECT * FROM recovery_codes').all().length, 10)
    t.close()
  })
})

describe('the list of sessions (SEC-AUTH)', () => {
  it('shows where somebody is signed in and ends any of them', async () => {
    const { t, visitor } = await withOwner()
    await visitor.signIn(EMAIL)
    const phone = browser(t.app)
    await phone.signIn(EMAIL, PASSWORD, { 'User-Agent': 'Mozilla/5.0 (iPhone) Version/18.0 Safari/604.1' })
    const page = (await visitor.get('/me/security')).text
    assert.match(page, /Safari, iOS/)
    const [, id] = /sessions\/([a-z0-9]+)\/end/.exec(page)!
    await visitor.post(`/me/security/sessions/${id}/end`, {}, { from: '/me/security' })
    assert.equal((await phone.get('/me')).status, 401)
    assert.equal((await visitor.get('/me')).status, 200)
    t.close()
  })

  it('ends nobody else’s', async () => {
    const { t, tenant, visitor } = await withOwner()
    await t.addUser('other@shop.example', { roles: { [tenant.id]: 'owner' } })
    const other = browser(t.app)
    await other.signIn('other@shop.example')
    await visitor.signIn(EMAIL)
    const { id } = t.control.$client
      .prepare(
        "SELECT public_id AS id FROM sessions WHERE user_id = (SELECT id FROM users WHERE email = 'other@shop.example')",
      )
      .get() as { id: string }
    await visitor.post(`/me/security/sessions/${id}/end`, {}, { from: '/me/security' })
    assert.equal((await other.get('/me')).status, 200)
    t.close()
  })
})
