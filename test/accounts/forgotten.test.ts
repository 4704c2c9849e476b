import assert from 'node:assert/strict'
import { recoveryCodesLeft, renewRecoveryCodes } from '../../src/accounts/second-factor.ts'
import { browser, PASSWORD, testAccounts } from './test-accounts.ts'

const MINUTE_MS = 60_000
const EMAIL = 'owner@shop.example'
const PAGE = '/sign-in/forgotten'
const NEXT_PASSWORD = 'eleven lamps over the quay'

async function withOwner() {
  const t = testAccounts()
  const tenant = t.addTenant('bakery')
  const user = await t.addUser(EMAIL, { roles: { [tenant.id]: 'owner' } })
  return { t, user, codes: renewRecoveryCodes(t.control, user.id), visitor: browser(t.app) }
}

describe('a forgotten password (SEC-AUTH)', () => {
  it('is set anew by its owner with a recovery code, which is used up; every session ends', async () => {
    const { t, user, codes, visitor } = await withOwner()
    const elsewhere = browser(t.app)
    await elsewhere.signIn(EMAIL)
    assert.match((await visitor.get('/sign-in')).text, /href="\/sign-in\/forgotten"/)
    t.noted.length = 0
    const right = await visitor.post(PAGE, {
      email: ` ${EMAIL.toUpperCase()}`,
      code: codes[2]!.toUpperCase(),
    })
    const link = right.headers.location!
    assert.match(link, /^\/reset\/[\w-]{43}$/)
    assert.equal(recoveryCodesLeft(t.control, user.id), 9)
    assert.equal((await visitor.post(link, { password: NEXT_PASSWORD })).status, 303)
    assert.deepEqual(
      t.noted.map(({ actor, action, outcome }) => [actor, action, outcome]),
      [
        [user.id, 'account.recovered', 'done'],
        [user.id, 'account.password_reset', 'done'],
      ],
    )
    assert.equal((await elsewhere.get('/me')).status, 401)
    assert.equal((await visitor.signIn(EMAIL, PASSWORD)).status, 401)
    assert.equal((await visitor.signIn(EMAIL, NEXT_PASSWORD)).status, 303)
    assert.match((await visitor.get('/me')).text, /with one of your recovery codes/)
    const again = await browser(t.app).post(PAGE, { email: EMAIL, code: codes[2]! })
    assert.equal(again.status, 401, 'each code once')
    t.close()
  })

  it('tells nobody who has an account: the same answer and the same pause for a made-up one', async () => {
    const { t, visitor } = await withOwner()
    const answers = []
    for (const email of [EMAIL, 'nobody@shop.example']) {
      const page = await visitor.get(PAGE)
      const _csrf = /name="csrf" content="([^"]*)"/.exec(page.text)![1]!
      for (let n = 0; n < 6; n++) {
        const { status, text, headers } = await visitor.send(PAGE, { _csrf, email, code: `abcde-0000${n}` })
        const said = text.replaceAll(email, 'E').replace(/content="[^"]*"|value="[^"]*"/g, '')
        answers.push([status, said, headers['retry-after']])
      }
    }
    assert.deepEqual(
      answers.map(([status]) => status),
      [401, 401, 401, 401, 401, 429, 401, 401, 401, 401, 401, 429],
    )
    assert.deepEqual(answers.slice(0, 6), answers.slice(6))
    t.close()
  })

  it('cannot be guessed at: after five tries the right code waits too', async () => {
    const { t, codes, visitor } = await withOwner()
    for (let n = 0; n < 5; n++) await visitor.post(PAGE, { email: EMAIL, code: `abcde-0000${n}` })
    assert.equal((await visitor.post(PAGE, { email: EMAIL, code: codes[0]! })).status, 429)
    t.clock.advance(11 * MINUTE_MS)
    assert.equal((await visitor.post(PAGE, { email: EMAIL, code: codes[0]! })).status, 303)
    t.close()
  })

  it('opens nothing for an empty code, another person’s, or somebody who was locked out', async () => {
    const { t, user, codes, visitor } = await withOwner()
    await t.addUser('other@shop.example')
    const tries = [
      { email: EMAIL, code: '' },
      { email: '', code: '' },
      { email: 'other@shop.example', code: codes[0]! },
    ]
    for (const sent of tries) assert.equal((await visitor.post(PAGE, sent)).status, 401)
    t.control.$client.prepare('UPDATE users SET disabled_at = 1 WHERE id = ?').run(user.id)
    assert.equal((await visitor.post(PAGE, { email: EMAIL, code: codes[1]! })).status, 401)
    t.close()
  })
})
