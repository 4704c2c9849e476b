import assert from 'node:assert/strict'
import { addMembership, findRole } from '../../src/accounts/users.ts'
import { softPasskey } from '../support/soft-passkey.ts'
import { browser, PASSWORD, testAccounts } from './test-accounts.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
const EMAIL = 'marta@shop.example'

async function withOwner() {
  const t = testAccounts()
  const tenant = t.addTenant('bakery')
  const user = await t.addUser(EMAIL, { roles: { [tenant.id]: 'owner' } })
  const visitor = browser(t.app)
  await visitor.signIn(EMAIL)
  const idNow = () => visitor.cookies.get('__Host-hl') ?? visitor.cookies.get('hl')
  /** A browser with a cookie that was copied before. */
  const thief = (id: string) => {
    const other = browser(t.app)
    for (const name of visitor.cookies.keys()) if (/hl$/.test(name)) other.cookies.set(name, id)
    return other
  }
  return { t, tenant, user, visitor, idNow, thief }
}

/** Stays in by looking now and then, as idle sessions end earlier. */
async function look(t: ReturnType<typeof testAccounts>, visitor: ReturnType<typeof browser>, days: number) {
  for (let hours = 0; hours < days * 24; hours += 8) {
    t.clock.advance(8 * HOUR_MS)
    if ((await visitor.get('/me')).status !== 200) return hours / 24
  }
  return days
}

describe('the id of a session (SEC-AUTH)', () => {
  it('opens pages where nothing can be written', async () => {
    const { t, visitor } = await withOwner()
    t.clock.advance(11 * MINUTE_MS)
    t.control.$client.pragma('query_only = 1')
    assert.equal((await visitor.get('/me')).status, 200)
  })

  it('is a new one after step-up, and the old one opens nothing', async () => {
    const { t, visitor, idNow, thief } = await withOwner()
    const before = idNow()!
    const page = await visitor.get('/t/bakery/team')
    t.clock.advance(11 * MINUTE_MS)
    const from = '/t/bakery/team'
    const sent = { email: 'new@shop.example', role: 'agent', _again: PASSWORD }
    assert.equal((await visitor.post('/t/bakery/team/invite', sent, { from })).status, 200)
    assert.notEqual(idNow(), before)
    assert.equal((await visitor.get('/me')).status, 200)
    assert.equal((await thief(before).get('/me')).status, 401)
    const _csrf = /name="csrf" content="([^"]*)"/.exec(page.text)![1]!
    const other = await visitor.send('/t/bakery/team/invite', { _csrf, email: 'b@shop.example' })
    assert.equal(other.status, 200, 'a form that was open in another tab can still be sent')
    const stored = JSON.stringify(t.control.$client.prepare('SELECT * FROM sessions').all())
    assert.ok(!stored.includes(idNow()!), 'only its hash is kept')
    t.close()
  })

  it('is a new one after a wrong answer never', async () => {
    const { t, visitor, idNow } = await withOwner()
    const before = idNow()
    t.clock.advance(11 * MINUTE_MS)
    const from = '/t/bakery/team'
    await visitor.post('/t/bakery/team/invite', { email: 'n@shop.example', _again: 'no' }, { from })
    assert.equal(idNow(), before)
    t.close()
  })

  it('is a new one when people change their own role', async () => {
    const { t, tenant, user, visitor, idNow, thief } = await withOwner()
    const second = await t.addUser('second@shop.example')
    addMembership(t.control, second.id, tenant.id, 'owner', t.clock.now())
    const before = idNow()!
    const from = '/t/bakery/team'
    await visitor.post(`/t/bakery/team/${user.id}/role`, { role: 'agent' }, { from })
    assert.equal(findRole(t.control, user.id, tenant.id), 'agent')
    assert.notEqual(idNow(), before)
    assert.equal((await visitor.get('/t/bakery/team')).status, 200)
    assert.equal((await thief(before).get('/me')).status, 401)
    t.close()
  })

  it('does not outlive seven days in use, nor fourteen after a passkey', async () => {
    const { t, visitor } = await withOwner()
    const key = softPasskey()
    const made = await visitor.json('/me/security/passkeys/options', {}, '/me/security')
    const answer = key.register((made.body as { challenge: string }).challenge)
    assert.equal((await visitor.json('/me/security/passkeys', { answer }, '/me/security')).status, 200)
    const days = await look(t, visitor, 20)
    assert.ok(days > 6 && days <= 7, `${days} days`)

    const other = browser(t.app)
    await other.signIn(EMAIL)
    const asked = await other.json('/sign-in/second/passkey/options', {}, '/sign-in/second')
    const signed = key.answer((asked.body as { challenge: string }).challenge)
    const came = await other.json(
      '/sign-in/second/passkey',
      { answer: signed, next: '/me' },
      '/sign-in/second',
    )
    assert.deepEqual([came.status, came.body], [200, { to: '/me' }])
    const cookie = String(came.headers['set-cookie'])
    assert.match(cookie, new RegExp(`hl=[\\w-]{43}; Max-Age=${(14 * DAY_MS) / 1000};`))
    const longer = await look(t, other, 20)
    assert.ok(longer > 13 && longer <= 14, `${longer} days`)
    t.close()
  })
})
