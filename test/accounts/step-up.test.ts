import assert from 'node:assert/strict'
import { Secret, TOTP } from 'otpauth'
import { askAgain } from '../../src/accounts/step-up.ts'
import { room } from '../../src/web/routes.ts'
import { softPasskey } from '../support/soft-passkey.ts'
import { browser, PASSWORD, testAccounts } from './test-accounts.ts'

const MINUTE_MS = 60_000
const EMAIL = 'marta@shop.example'
const TOKEN = 'EAAsomebodys-token-of-meta'

async function withOwner() {
  const t = testAccounts({
    rooms: deps => {
      const r = room('/t/:slug')
      r.post('/secrets', 'channels.edit', askAgain(deps), (req, res) => void res.json(req.body))
      return [r]
    },
  })
  const tenant = t.addTenant('bakery')
  const user = await t.addUser(EMAIL, { roles: { [tenant.id]: 'owner' } })
  return { t, tenant, user, visitor: browser(t.app) }
}

const hidden = (page: string) =>
  Object.fromEntries(
    [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)].map(([, name, value]) => [
      name!,
      value!,
    ]),
  )

describe('step-up (SEC-AUTH)', () => {
  it('asks for the password again after ten minutes, and keeps what was sent', async () => {
    const { t, visitor } = await withOwner()
    await visitor.signIn(EMAIL)
    t.clock.advance(11 * MINUTE_MS)
    const from = '/t/bakery/team'
    const asked = await visitor.post(
      '/t/bakery/team/invite',
      { email: 'new@shop.example', role: 'admin' },
      { from },
    )
    assert.equal(asked.status, 403)
    assert.match(asked.text, /name="email" value="new@shop\.example"/)
    assert.match(asked.text, /action="\/t\/bakery\/team\/invite"/)
    const sent = { email: 'new@shop.example', role: 'admin' }
    const wrong = await visitor.post(
      '/t/bakery/team/invite',
      { ...sent, _again: 'not the password' },
      { from },
    )
    assert.equal(wrong.status, 403)
    const right = await visitor.post('/t/bakery/team/invite', { ...sent, _again: PASSWORD }, { from })
    assert.equal(right.status, 200)
    assert.match(right.text, /\/invite\/[\w-]{43}/)
    const next = await visitor.post('/t/bakery/team/invite', { email: 'other@shop.example' }, { from })
    assert.equal(next.status, 200, 'for ten minutes it is content')
    t.close()
  })

  it('cannot be guessed at', async () => {
    const { t, visitor } = await withOwner()
    await visitor.signIn(EMAIL)
    t.clock.advance(11 * MINUTE_MS)
    const statuses = []
    for (let n = 0; n < 6; n++) {
      const { status } = await visitor.post(
        '/me/security/recovery',
        { _again: `guess number ${n}` },
        { from: '/me/security' },
      )
      statuses.push(status)
    }
    assert.deepEqual(statuses, [403, 403, 403, 403, 403, 429])
    t.close()
  })

  it('repeats no secret on its page, and yet has it when they proved who they are', async () => {
    const { t, visitor } = await withOwner()
    await visitor.signIn(EMAIL)
    t.clock.advance(11 * MINUTE_MS)
    const sent = { account: '4711', token: TOKEN, pin: '314159', secret: '' }
    const asked = await visitor.post('/t/bakery/secrets', sent, { from: '/me' })
    assert.equal(asked.status, 403)
    assert.ok(!asked.text.includes(TOKEN) && !asked.text.includes('314159'))
    const fields = hidden(asked.text)
    assert.equal(fields.account, '4711')

    const wrong = await visitor.send('/t/bakery/secrets', { ...fields, _again: 'not it' })
    assert.equal(wrong.status, 403)
    assert.ok(!wrong.text.includes(TOKEN))
    const right = await visitor.send('/t/bakery/secrets', { ...hidden(wrong.text), _again: PASSWORD })
    assert.equal(right.status, 200)
    const { _csrf, ...got } = right.body as Record<string, string>
    assert.deepEqual(got, { account: '4711', token: TOKEN, pin: '314159' })
    t.close()
  })

  it('hands what waits to nobody else, for nothing else, and once', async () => {
    const { t, tenant, visitor } = await withOwner()
    await t.addUser('second@shop.example', { roles: { [tenant.id]: 'owner' } })
    await visitor.signIn(EMAIL)
    t.clock.advance(11 * MINUTE_MS)
    const ask = async () =>
      hidden((await visitor.post('/t/bakery/secrets', { token: TOKEN }, { from: '/me' })).text)
    const first = await ask()
    const other = browser(t.app)
    await other.signIn('second@shop.example')
    const tried = await other.post('/t/bakery/secrets', { _held: first._held! }, { from: '/me' })
    assert.deepEqual([tried.status, tried.text.includes(TOKEN)], [409, false])

    assert.equal((await visitor.send('/t/bakery/secrets', { ...first, _again: PASSWORD })).body.token, TOKEN)
    const twice = await visitor.send('/t/bakery/secrets', first)
    assert.equal(twice.status, 409, 'it is not done without what was typed')
    assert.match(twice.text, /Type it again/)

    t.clock.advance(11 * MINUTE_MS)
    const late = await ask()
    t.clock.advance(11 * MINUTE_MS)
    assert.equal((await visitor.send('/t/bakery/secrets', { ...late, _again: PASSWORD })).status, 409)
    t.close()
  })

  it('is content with a passkey, and with nobody else’s', async () => {
    const { t, visitor } = await withOwner()
    await visitor.signIn(EMAIL)
    const key = softPasskey()
    const challengeOf = (answer: { body: unknown }) => (answer.body as { challenge: string }).challenge
    const made = await visitor.json('/me/security/passkeys/options', {}, '/me/security')
    const answer = key.register(challengeOf(made))
    await visitor.json('/me/security/passkeys', { answer }, '/me/security')
    t.clock.advance(11 * MINUTE_MS)
    const asked = await visitor.post('/t/bakery/secrets', { token: TOKEN }, { from: '/me' })
    assert.match(asked.text, /data-passkey="use"/)

    const prove = async (by: ReturnType<typeof softPasskey>) => {
      const options = await visitor.json('/me/security/again/options', {}, '/me/security')
      return visitor.json('/me/security/again', { answer: by.answer(challengeOf(options)) }, '/me/security')
    }
    assert.equal((await prove(softPasskey())).status, 403)
    assert.equal((await visitor.send('/t/bakery/secrets', hidden(asked.text))).status, 403)
    const again = await visitor.post('/t/bakery/secrets', { token: TOKEN }, { from: '/me' })
    assert.equal((await prove(key)).status, 200)
    const done = await visitor.send('/t/bakery/secrets', { ...hidden(again.text), _again: '' })
    assert.deepEqual([done.status, done.body.token], [200, TOKEN])
    t.close()
  })

  it('is not content with a code of the app: the phone may lie beside the screen', async () => {
    const { t, visitor } = await withOwner()
    await visitor.signIn(EMAIL)
    await visitor.post('/me/security/totp', {}, { from: '/me/security' })
    const page = (await visitor.get('/me/security')).text
    const key = /<code class="break ltr">([A-Z2-7 ]+)<\/code>/.exec(page)![1]!.replaceAll(' ', '')
    const totp = new TOTP({ secret: Secret.fromBase32(key) })
    const codeNow = () => totp.generate({ timestamp: t.clock.now().getTime() })
    await visitor.post('/me/security/totp/confirm', { code: codeNow() }, { from: '/me/security' })
    t.clock.advance(11 * MINUTE_MS)
    const sent = { email: 'n@shop.example', _again: codeNow() }
    const tried = await visitor.post('/t/bakery/team/invite', sent, { from: '/t/bakery/team' })
    assert.equal(tried.status, 403)
    t.close()
  })
})
