import assert from 'node:assert/strict'
import request from 'supertest'
import { createApiToken, revokeApiToken, SCOPES, type Scope } from '../../src/accounts/api-tokens.ts'
import { apiTokens } from '../../src/accounts/schema.ts'
import { room } from '../../src/web/routes.ts'
import { browser, type TestAccounts, testAccounts } from './test-accounts.ts'

describe('API tokens (SEC-ROLE)', () => {
  let t: TestAccounts
  let tenantId: string

  beforeEach(() => {
    const api = room('/api/v1')
    for (const scope of SCOPES)
      api.get(`/${scope}`, `token:${scope}`, (req, res) => void res.json({ tenant: req.tenant.id }))
    t = testAccounts({
      rooms: [api],
      selfProving: permission => permission.startsWith('token:'),
      apiPerMinute: 5,
    })
    tenantId = t.addTenant('shop').id
  })
  afterEach(() => t.close())

  const call = (path: string, token?: string) => {
    const asked = request(t.app).get(`/api/v1${path}`)
    return token === undefined ? asked : asked.set('Authorization', `Bearer ${token}`)
  }
  const create = (scope: Scope) => createApiToken(t.control, tenantId, scope, t.clock.now())

  it('fix the tenant, and each scope includes the one before', async () => {
    for (const scope of SCOPES) {
      const token = create(scope)
      assert.match(token, /^hl_[\w-]{43}$/)
      for (const asked of SCOPES) {
        const { status, body } = await call(`/${asked}`, token)
        const expected = SCOPES.indexOf(asked) <= SCOPES.indexOf(scope) ? 200 : 403
        assert.equal(status, expected, `${scope} asking for ${asked}`)
        if (status === 200) assert.equal(body.tenant, tenantId)
      }
    }
  })

  it('read where nothing can be written: the note of their use is left out', async () => {
    const token = create('read')
    t.control.$client.pragma('query_only = 1')
    assert.equal((await call('/read', token)).status, 200)
    t.control.$client.pragma('query_only = 0')
    assert.equal((await call('/read', token)).status, 200)
    assert.ok(t.control.select().from(apiTokens).get()!.lastUsedAt)
  })

  it('are noted with their business when they ask for more than they may', async () => {
    const token = create('read')
    assert.equal((await call('/write', token)).status, 403)
    const [row] = t.control.select().from(apiTokens).all()
    assert.deepEqual(
      t.noted.map(({ actor, via, action, outcome, tenant }) => [actor, via, action, outcome, tenant]),
      [[`token:${row!.id}`, 'api', 'write.read', 'refused', tenantId]],
    )
  })

  it('are who did it, also beside the session of a browser', async () => {
    await t.addUser('marta@shop.example', { operator: true })
    const visitor = browser(t.app)
    await visitor.signIn('marta@shop.example')
    t.noted.length = 0
    const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const token = create('read')
    assert.equal((await call('/write', token).set({ Host: 'localhost', Cookie: cookie })).status, 403)
    assert.match(t.noted[0]!.actor, /^token:/)
    assert.equal(t.noted[0]!.via, 'api')
  })

  it('are refused as problem+json when missing, wrong, or revoked', async () => {
    const token = create('read')
    for (const wrong of [undefined, '', 'x', `hl_${'a'.repeat(43)}`, `${token}x`]) {
      const { status, headers, body } = await call('/read', wrong)
      assert.equal(status, 401)
      assert.equal(headers['content-type'], 'application/problem+json; charset=utf-8')
      assert.equal(headers['www-authenticate'], 'Bearer')
      assert.equal(body.status, 401)
    }
    const [row] = t.control.select().from(apiTokens).all()
    assert.ok(revokeApiToken(t.control, tenantId, row!.id, t.clock.now()))
    assert.equal((await call('/read', token)).status, 401)
  })

  it('may make so many calls a minute', async () => {
    const token = create('read')
    t.clock.advance(20_000)
    for (let i = 0; i < 5; i++) assert.equal((await call('/read', token)).status, 200)
    const { status, headers } = await call('/read', token)
    assert.deepEqual([status, headers['retry-after']], [429, '40'])
    assert.equal((await call('/read', create('read'))).status, 200, 'another token')
    t.clock.advance(40_000)
    assert.equal((await call('/read', token)).status, 200)
  })

  it('are kept as a hash only', () => {
    const token = create('read')
    const rows = JSON.stringify(t.control.select().from(apiTokens).all())
    assert.ok(!rows.includes(token) && !rows.includes(token.slice(3)))
  })
})
