import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { createInvitation } from '../../src/accounts/invitations.ts'
import { users } from '../../src/accounts/schema.ts'
import { confirmTotp, pendingTotp, startTotp } from '../../src/accounts/second-factor.ts'
import { findRole, findUser, findUserByEmail } from '../../src/accounts/users.ts'
import { listEntries } from '../../src/audit/chain.ts'
import { loadConfig } from '../../src/config/load.ts'
import { createLog } from '../../src/lib/log.ts'
import { type RunningServer, serve } from '../../src/serve.ts'
import { createTenant } from '../../src/tenants/create.ts'
import { type IdentityStandIn, startIdentityStandIn } from '../support/identity-stand-in.ts'
import { BAKERY, temporaryFolder } from '../support/instance.ts'
import { addPerson, type PageAnswer, Visitor } from '../support/visitor.ts'

const OPERATOR = 'operator@shop.example'

describe('signing in with an account elsewhere (SEC-AUTH)', function () {
  this.timeout(60_000)
  let standIn: IdentityStandIn
  let second: IdentityStandIn
  let server: RunningServer
  let operator: Visitor
  let tenantId: string
  let n = 0
  const lines: string[] = []
  const ids: Record<string, string> = {}

  before(async () => {
    ;[standIn, second] = await Promise.all([startIdentityStandIn(), startIdentityStandIn()])
    const { config } = loadConfig({
      HEARTHLINE_DATA_DIR: temporaryFolder(),
      HEARTHLINE_PORT: '0',
      HEARTHLINE_GRAPH_URL: standIn.url,
      OLLAMA_HOST: 'http://127.0.0.1:9',
    })
    server = await serve(config, createLog('debug', { write: line => lines.push(line) }))
    tenantId = createTenant(server.instance, BAKERY).id
    await addPerson(server.instance, OPERATOR, { operator: true })
    operator = await new Visitor(server.url).signIn(OPERATOR)
    ids.oidc = await addService({ kind: 'oidc', label: 'Our login', issuer: standIn.url })
    ids.other = await addService({ kind: 'oidc', label: 'Their login', issuer: second.url })
    ids.facebook = await addService({ kind: 'facebook', label: 'Facebook' })
  })
  after(async () => {
    await server?.stop()
    await standIn?.close()
    await second?.close()
  })
  beforeEach(() => {
    for (const one of [standIn, second]) Object.assign(one, { twist: {}, metadata: {}, appleKey: undefined })
    server.instance.control.$client.prepare('DELETE FROM sign_in_failures').run()
  })

  async function addService(fields: Record<string, string>): Promise<string> {
    const answer = await operator.post('/operator/sign-in', {
      clientId: standIn.client.id,
      secret: standIn.client.secret,
      ...fields,
    })
    const id = /^\/operator\/sign-in\/([0-9a-z]+)$/.exec(answer.headers.get('location') ?? '')?.[1]
    assert.ok(id, `${fields.label} is set up: ${answer.status}`)
    return id
  }

  const person = () => `person${++n}@shop.example`
  const addUser = async (email: string) => addPerson(server.instance, email, { tenantId, role: 'agent' })
  const identities = () =>
    server.instance.control.$client
      .prepare('SELECT provider_id AS provider, subject, user_id AS user FROM user_identities')
      .all() as { provider: string; subject: string; user: string }[]
  const isIn = async (visitor: Visitor) => (await visitor.get('/me')).status === 200

  /** To the provider and as far as its answer: the address it sends the browser back to. */
  async function fetchAnswer(visitor: Visitor, id = ids.oidc!, next = '/me'): Promise<string> {
    const start = await visitor.get(`/sign-in/with/${id}?next=${encodeURIComponent(next)}`)
    assert.equal(start.status, 302)
    return answerOf(start.headers.get('location')!)
  }

  async function answerOf(address: string): Promise<string> {
    const back = await fetch(address, { redirect: 'manual' })
    assert.equal(back.status, 302, await back.text())
    const url = new URL(back.headers.get('location')!)
    assert.equal(url.origin, server.url)
    return url.pathname + url.search
  }

  const comesBack = async (visitor: Visitor, id?: string, next?: string): Promise<PageAnswer> =>
    visitor.get(await fetchAnswer(visitor, id, next))
  const whereTo = (answer: PageAnswer) => answer.headers.get('location')
  const refusedAs = (outcome: string, answer: PageAnswer) => {
    assert.equal(answer.status, 303)
    assert.match(whereTo(answer)!, new RegExp(`^/sign-in\\?with=${outcome}&next=`))
  }

  it('is off until it is set up, shown once a check went well, and asks nobody else', async () => {
    const page = await new Visitor(server.url).get('/sign-in?next=/t/bakery/inbox')
    assert.match(page.text, new RegExp(`href="/sign-in/with/${ids.oidc}\\?next=%2Ft%2Fbakery%2Finbox"`))
    assert.match(page.text, /Sign in with Our login/)

    const wrong = await addService({ kind: 'oidc', label: 'Wrong', issuer: standIn.url, secret: 'not it' })
    const shown = await operator.get(`/operator/sign-in/${wrong}`)
    assert.match(shown.text, /does not know this id with this secret/)
    assert.ok(!shown.text.includes('not it'), 'a secret is never shown again')
    assert.doesNotMatch((await new Visitor(server.url).get('/sign-in')).text, /Sign in with Wrong/)
    refusedAs('gone', await new Visitor(server.url).get(`/sign-in/with/${wrong}`))

    await operator.post(`/operator/sign-in/${wrong}`, {
      label: 'Right now',
      clientId: standIn.client.id,
      secret: standIn.client.secret,
    })
    const fixed = await operator.get(`/operator/sign-in/${wrong}`)
    assert.match(fixed.text, /answered and knows this client/)
    assert.ok(fixed.text.includes(`${server.url}/sign-in/with/${wrong}/return`))
    await operator.post(`/operator/sign-in/${wrong}/remove`)
    assert.equal((await operator.get(`/operator/sign-in/${wrong}`)).status, 404)
    const noted = JSON.stringify(listEntries(server.instance.control, { limit: 50 }))
    assert.match(noted, /operator\.sign-in/)
    assert.ok(!noted.includes(standIn.client.secret))
  })

  it('lets in who is a user here with that confirmed address, links them, and knows them again', async () => {
    const email = person()
    const userId = await addUser(email)
    standIn.person = { sub: 'ada', email: email.toUpperCase(), email_verified: true }
    const ada = new Visitor(server.url)
    const answer = await comesBack(ada, ids.oidc, '/t/bakery/inbox')
    assert.deepEqual([answer.status, whereTo(answer)], [303, '/t/bakery/inbox'])
    assert.ok(await isIn(ada))
    assert.ok(ada.cookies.has('__Host-hl-device'))
    assert.deepEqual(standIn.problems, [])
    assert.ok(identities().some(one => one.subject === 'ada' && one.user === userId))

    standIn.person = { sub: 'ada', email: 'somewhere@else.example', email_verified: false }
    const later = new Visitor(server.url)
    await comesBack(later)
    assert.ok(await isIn(later), 'known by the name that never changes')
    const security = (await later.get('/me/security')).text
    assert.match(security, /Our login/)
    const actions = listEntries(server.instance.control, { limit: 50, actor: userId })
    assert.match(JSON.stringify(actions), /account\.identity_linked/)
    assert.match(JSON.stringify(actions), /account\.signed_in/)
  })

  it('makes nobody a user who was not invited, and says the same to all of them', async () => {
    const known = person()
    await addUser(known)
    const strangers = [
      { sub: 'x1', email: 'nobody@else.example', email_verified: true },
      { sub: 'x2', email: known, email_verified: false },
      { sub: 'x3', email: known, email_verified: 'true' },
      { sub: 'x4', email: known },
      { sub: 'x5' },
      { sub: 'x6', email: `${known}\u0000`, email_verified: true },
    ]
    for (const one of strangers) {
      standIn.person = one
      const visitor = new Visitor(server.url)
      refusedAs('unknown', await comesBack(visitor))
      assert.ok(!(await isIn(visitor)))
    }
    assert.equal(findUserByEmail(server.instance.control, 'nobody@else.example'), undefined)
    assert.ok(!identities().some(({ subject }) => /^x\d/.test(subject)))
  })

  it('takes an invitation to that confirmed address, once', async () => {
    const { control, clock } = server.instance
    const operatorId = findUserByEmail(control, OPERATOR)!.id
    const email = person()
    const input = { tenantId, email, role: 'viewer' as const, invitedBy: operatorId }
    const token = createInvitation(control, input, clock.now())
    standIn.person = { sub: 'invited', email, email_verified: false }
    refusedAs('unknown', await comesBack(new Visitor(server.url), ids.oidc, `/invite/${token}`))
    standIn.person = { sub: 'invited', email, email_verified: true, name: 'Ines Example' }
    const ines = new Visitor(server.url)
    assert.match((await ines.get(`/invite/${token}`)).text, /Sign in with Our login/)
    assert.equal(whereTo(await comesBack(ines, ids.oidc, `/invite/${token}`)), '/t/bakery/')
    const user = findUserByEmail(control, email)!
    assert.deepEqual([user.name, findRole(control, user.id, tenantId)], ['Ines Example', 'viewer'])
    assert.equal((await new Visitor(server.url).get(`/invite/${token}`)).status, 404)
  })

  it('still asks for the second factor, and lets no disabled user in', async () => {
    const { control, keys, clock } = server.instance
    const email = person()
    const userId = await addUser(email)
    standIn.person = { sub: 'careful', email, email_verified: true }
    await startTotp(control, keys.field, findUser(control, userId)!)
    const { secret } = (await pendingTotp(keys.field, findUser(control, userId)!))!
    const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate({
      timestamp: clock.now().getTime(),
    })
    assert.ok(await confirmTotp(control, keys.field, findUser(control, userId)!, code, clock.now()))
    const visitor = new Visitor(server.url)
    assert.equal(whereTo(await comesBack(visitor)), '/sign-in/second?next=%2Fme')
    assert.ok(!(await isIn(visitor)))
    control.update(users).set({ disabledAt: clock.now() }).run()
    const late = new Visitor(server.url)
    refusedAs('unknown', await comesBack(late))
    control.update(users).set({ disabledAt: null }).run()
    assert.ok(!(await isIn(late)))
  })

  describe('whoever', () => {
    let email: string
    beforeEach(async () => {
      email = person()
      await addUser(email)
      standIn.person = { sub: `sub-of-${email}`, email, email_verified: true }
    })

    it('brings a state that is forged, another browser’s, or used is refused', async () => {
      const mine = new Visitor(server.url)
      const answer = await fetchAnswer(mine)
      const forged = answer.replace(/state=[\w-]+/, `state=${'A'.repeat(43)}`)
      refusedAs('lost', await mine.get(forged))
      refusedAs('lost', await mine.get(answer.replace(/&state=[\w-]+/, '')))
      refusedAs('lost', await new Visitor(server.url).get(answer))
      const other = new Visitor(server.url)
      await fetchAnswer(other)
      refusedAs('lost', await other.get(answer))
      const cookie = mine.cookies.get('__Host-hl-with')!
      assert.equal(whereTo(await mine.get(answer)), '/me', 'the right one still works after all that')
      const replay = new Visitor(server.url)
      replay.cookies.set('__Host-hl-with', cookie)
      refusedAs('lost', await replay.get(answer))
      assert.ok(!(await isIn(replay)))
    })

    it('uses a code again is refused by both sides', async () => {
      const mine = new Visitor(server.url)
      const code = /code=([\w-]+)/.exec(await fetchAnswer(mine))![1]!
      await mine.get(await fetchAnswer(mine))
      const again = new Visitor(server.url)
      const fresh = await fetchAnswer(again)
      refusedAs('refused', await again.get(fresh.replace(/code=[\w-]+/, `code=${code}`)))
      assert.ok(!(await isIn(again)))
    })

    const twists: [string, () => IdentityStandIn['twist']][] = [
      ['nonce', () => ({ claims: { nonce: 'another-nonce' } })],
      ['missing nonce', () => ({ claims: { nonce: undefined } })],
      ['audience', () => ({ claims: { aud: 'another-client' } })],
      ['issuer', () => ({ claims: { iss: 'https://accounts.google.com' } })],
      ['time', () => ({ claims: { exp: Math.floor(Date.now() / 1000) - 3600 } })],
      ['algorithm “none”', () => ({ alg: 'none' })],
      ['algorithm that our own secret makes', () => ({ alg: 'HS256' })],
      ['signature', () => ({ otherKey: true })],
      ['missing name', () => ({ claims: { sub: undefined } })],
    ]
    for (const [what, twist] of twists) {
      it(`brings a token with the wrong ${what} is refused`, async () => {
        standIn.twist = twist()
        const visitor = new Visitor(server.url)
        refusedAs('refused', await comesBack(visitor))
        assert.ok(!(await isIn(visitor)))
        standIn.twist = {}
        assert.equal(whereTo(await comesBack(visitor)), '/me', 'the right token is taken')
      })
    }

    it('mixes two providers up is refused', async () => {
      const visitor = new Visitor(server.url)
      const answer = await fetchAnswer(visitor, ids.oidc)
      refusedAs('lost', await visitor.get(answer.replace(ids.oidc!, ids.other!)))
      second.person = { ...standIn.person }
      const theirs = await fetchAnswer(visitor, ids.other)
      const code = /code=[\w-]+/.exec(theirs)![0]
      const ours = await fetchAnswer(visitor, ids.oidc)
      refusedAs('refused', await visitor.get(ours.replace(/code=[\w-]+/, code)))
      assert.ok(!(await isIn(visitor)))
    })

    it('has an address that somebody else there had before is not taken for them', async () => {
      await comesBack(new Visitor(server.url))
      standIn.person = { sub: 'the-next-owner', email, email_verified: true }
      const visitor = new Visitor(server.url)
      refusedAs('unknown', await comesBack(visitor))
    })

    it('comes from Facebook with a user’s address is nobody until they linked it', async () => {
      const visitor = new Visitor(server.url)
      refusedAs('unknown', await comesBack(visitor, ids.facebook))
      assert.ok(!(await isIn(visitor)))

      await visitor.signIn(email)
      const page = await visitor.post(`/me/security/link/${ids.facebook}`)
      assert.equal(page.status, 200)
      const address = /^0; url=(.+)$/.exec(page.headers.get('refresh') ?? '')![1]!
      assert.equal(whereTo(await visitor.get(await answerOf(address))), '/me/security')
      const other = new Visitor(server.url)
      assert.equal(whereTo(await comesBack(other, ids.facebook)), '/me')

      const thief = person()
      await addUser(thief)
      const stealing = await new Visitor(server.url).signIn(thief)
      const theirs = await stealing.post(`/me/security/link/${ids.facebook}`)
      await stealing.get(await answerOf(/^0; url=(.+)$/.exec(theirs.headers.get('refresh')!)![1]!))
      const owner = findUserByEmail(server.instance.control, email)!.id
      const linked = identities().filter(one => one.provider === ids.facebook && one.user === owner)
      assert.equal(linked.length, 1, 'what is linked to one person is never linked to another')
      assert.match((await stealing.get('/me/security')).text, /Nothing was linked/)

      await other.post(`/me/security/unlink/${ids.facebook}`)
      refusedAs('unknown', await comesBack(new Visitor(server.url), ids.facebook))
    })

    it('links while another person’s session is in the browser changes nothing', async () => {
      const visitor = await new Visitor(server.url).signIn(email)
      const page = await visitor.post(`/me/security/link/${ids.facebook}`)
      const answer = await answerOf(/^0; url=(.+)$/.exec(page.headers.get('refresh')!)![1]!)
      const cookie = visitor.cookies.get('__Host-hl-with')!
      const other = person()
      await addUser(other)
      const victim = await new Visitor(server.url).signIn(other)
      victim.cookies.set('__Host-hl-with', cookie)
      await victim.get(answer)
      const id = findUserByEmail(server.instance.control, other)!.id
      assert.ok(!identities().some(one => one.user === id))
    })

    it('wants to be led elsewhere stays here', async () => {
      for (const next of [
        '//evil.example',
        'https://evil.example/',
        '/\\evil.example',
        'javascript:alert(1)',
      ]) {
        const visitor = new Visitor(server.url)
        assert.equal(whereTo(await comesBack(visitor, ids.oidc, next)), '/')
      }
    })

    it('comes back to a provider that was removed meanwhile is refused', async () => {
      const gone = await addService({ kind: 'oidc', label: 'Gone', issuer: standIn.url })
      const visitor = new Visitor(server.url)
      const answer = await fetchAnswer(visitor, gone)
      await operator.post(`/operator/sign-in/${gone}/remove`)
      refusedAs('gone', await visitor.get(answer))
      assert.ok(!(await isIn(visitor)))
    })

    it('is refused again and again has to wait', async () => {
      standIn.twist = { otherKey: true }
      for (let tries = 0; tries < 50; tries++) {
        const visitor = new Visitor(server.url)
        refusedAs('refused', await comesBack(visitor))
      }
      standIn.twist = {}
      refusedAs('wait', await comesBack(new Visitor(server.url)))
    })
  })

  it('takes Apple’s posted answer from its own site, and proves itself with a key', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const secret = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
    standIn.appleKey = publicKey
    const wrong = await operator.post('/operator/sign-in', {
      kind: 'apple',
      label: 'Apple',
      issuer: standIn.url,
      clientId: standIn.client.id,
      secret: 'not a key',
      keyId: 'short',
      teamId: 'TEAM000001',
    })
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /whole \.p8 file, with its first and last line/)
    const apple = await addService({
      kind: 'apple',
      label: 'Apple',
      issuer: standIn.url,
      secret,
      keyId: 'KEY0000001',
      teamId: 'TEAM000001',
    })
    assert.match((await operator.get(`/operator/sign-in/${apple}`)).text, /answered and knows this client/)

    const email = person()
    await addUser(email)
    standIn.person = { sub: 'apple-1', email, email_verified: 'true' }
    const visitor = new Visitor(server.url)
    const start = await visitor.get(`/sign-in/with/${apple}?next=/me`)
    const form = await (await fetch(start.headers.get('location')!)).text()
    const field = (name: string) => new RegExp(`name="${name}" value='([^']*)'`).exec(form)![1]!
    const post = (id: string, headers: Record<string, string> = {}) =>
      fetch(`${server.url}/sign-in/with/${id}/return`, {
        method: 'POST',
        redirect: 'manual',
        headers: { origin: 'https://appleid.apple.com', 'sec-fetch-site': 'cross-site', ...headers },
        body: new URLSearchParams({ code: field('code'), state: field('state'), user: field('user') }),
      })
    const posted = await post(apple)
    assert.equal(posted.status, 303)
    const path = posted.headers.get('location')!
    assert.deepEqual([...new URL(path, server.url).searchParams.keys()], ['code', 'state'])
    assert.deepEqual(posted.headers.getSetCookie(), [], 'a post from elsewhere changes nothing here')
    refusedAs('lost', await new Visitor(server.url).get(path))
    assert.equal(whereTo(await visitor.get(path)), '/me')
    assert.ok(await isIn(visitor))
    assert.equal((await post(ids.oidc!)).status, 404, 'nobody but Apple posts')
    for (const other of ['/sign-in', `/operator/sign-in/${apple}/remove`, `/me/security/unlink/${apple}`]) {
      const foreign = await fetch(server.url + other, {
        method: 'POST',
        headers: { origin: 'https://appleid.apple.com', 'sec-fetch-site': 'cross-site' },
        body: new URLSearchParams({}),
      })
      assert.equal(foreign.status, 403, other)
    }
  })

  it('asks who it is before anything is changed, and lets only the operator', async () => {
    const { control } = server.instance
    control.$client.prepare('UPDATE sessions SET authenticated_at = 0').run()
    for (const path of ['', `/${ids.oidc}`, `/${ids.oidc}/remove`]) {
      const answer = await operator.post(`/operator/sign-in${path}`, { kind: 'oidc', label: 'Changed' })
      assert.deepEqual([answer.status, answer.text.includes('Is it you?')], [403, true])
    }
    for (const act of ['link', 'unlink']) {
      assert.equal((await operator.post(`/me/security/${act}/${ids.oidc}`)).status, 403)
    }
    const again = await operator.post(`/me/security/link/${ids.oidc}`, {
      _again: 'seven small boats at dawn',
    })
    assert.equal(again.status, 200)
    const email = person()
    await addUser(email)
    const agent = await new Visitor(server.url).signIn(email)
    assert.equal((await agent.get('/operator/sign-in')).status, 403)
  })

  it('is not set up with an address that is not its own, cannot be trusted, or signs nothing', async () => {
    for (const issuer of ['ftp://x.example', 'not a url', `${standIn.url}?x=1`, 'https://a:b@x.example']) {
      const answer = await operator.post('/operator/sign-in', {
        kind: 'oidc',
        label: 'X',
        issuer,
        clientId: 'a',
        secret: 'b',
      })
      assert.equal(answer.status, 422, issuer)
    }
    const metadata = {
      discovery: { issuer: 'https://accounts.google.com' },
      endpoints: { token_endpoint: 'https://10.0.0.1/token' },
      algorithms: { id_token_signing_alg_values_supported: ['none', 'HS256'] },
    }
    for (const [problem, said] of Object.entries(metadata)) {
      second.metadata = said
      await operator.post(`/operator/sign-in/${ids.other}/check`)
      const row = server.instance.control.$client
        .prepare('SELECT check_problem AS problem FROM identity_providers WHERE id = ?')
        .get(ids.other)
      assert.deepEqual(row, { problem })
    }
    second.metadata = {}
    await operator.post(`/operator/sign-in/${ids.other}/check`)
    assert.match((await new Visitor(server.url).get('/sign-in')).text, /Sign in with Their login/)
  })

  it('calls nobody on this machine or in this network, where it is no rehearsal, and needs an address', async () => {
    const { config } = loadConfig({
      HEARTHLINE_DATA_DIR: temporaryFolder(),
      HEARTHLINE_PORT: '0',
      HEARTHLINE_PUBLIC_URL: 'http://shop.example',
      OLLAMA_HOST: 'http://127.0.0.1:9',
    })
    const real = await serve(config, createLog('silent'))
    await addPerson(real.instance, OPERATOR, { operator: true })
    const visitor = await new Visitor(real.url).signIn(OPERATOR)
    const without = await visitor.post('/operator/sign-in', { kind: 'google', clientId: 'a', secret: 'b' })
    assert.equal(without.status, 422)
    assert.match(without.text, /First give this machine its public https address/)
    await real.stop()

    const { config: ready } = loadConfig({
      HEARTHLINE_DATA_DIR: temporaryFolder(),
      HEARTHLINE_PORT: '0',
      OLLAMA_HOST: 'http://127.0.0.1:9',
    })
    const local = await serve(ready, createLog('silent'))
    await addPerson(local.instance, OPERATOR, { operator: true })
    const owner = await new Visitor(local.url).signIn(OPERATOR)
    for (const issuer of [
      standIn.url,
      'http://login.example',
      'https://localhost',
      'https://127.0.0.1',
      'https://10.1.2.3',
      'https://[::1]',
      'https://169.254.169.254',
      'https://login.example:8443',
    ]) {
      const answer = await owner.post('/operator/sign-in', {
        kind: 'oidc',
        label: 'X',
        issuer,
        clientId: 'a',
        secret: 'b',
      })
      assert.equal(answer.status, 422, issuer)
      assert.match(answer.text, /Only public https addresses/)
    }
    const rows = local.instance.control.$client.prepare('SELECT count(*) AS n FROM identity_providers').get()
    assert.deepEqual(rows, { n: 0 })
    await local.stop()
  })

  describe('afterwards', () => {
    it('counts what it asked elsewhere among what left, and logs no code, token or secret', async () => {
      const page = (await operator.get('/operator/outgoing')).text
      await new Promise(resolve => setTimeout(resolve, 3_500))
      const later = page.includes(new URL(standIn.url).host)
        ? page
        : (await operator.get('/operator/outgoing')).text
      assert.match(later, /Let people sign in/)
      assert.ok(later.includes(new URL(standIn.url).host))
      assert.doesNotMatch(later, /Your customers’ messages stay on this server/, 'a way out is open')
      const log = lines.join('\n')
      assert.match(log, /identity_failed/)
      assert.ok(standIn.handedOut.length > 50)
      for (const secret of [...standIn.handedOut, standIn.client.secret]) assert.ok(!log.includes(secret))
      assert.ok(!/shop\.example/.test(log))
    })
  })
})
