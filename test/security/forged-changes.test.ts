import assert from 'node:assert/strict'
import type { RouteEntry } from '../../src/web/routes.ts'
import { type Journey, startJourney } from '../support/server.ts'
import { operatingOwner, type Visitor } from '../support/visitor.ts'

const NOBODY = '01aaaaaaaaaaaaaaaaaaaaaa'
/** What proves itself by a token, a signature or a state of its own, and never by the cookie of a session. */
const SELF_PROVING = /^\/((api\/v1|webhooks\/meta|meta)\/|sign-in\/with\/:id\/return$)/

describe('a change that somebody else’s page asks for (SEC-CSRF)', function () {
  this.timeout(120_000)
  let journey: Journey
  let owner: Visitor
  let token: string
  let changing: RouteEntry[]

  before(async () => {
    journey = await startJourney({ mode: 'off' })
    owner = await operatingOwner(journey)
    token = await owner.csrf()
    changing = journey.server.routes.filter(({ method }) => !['GET', 'HEAD'].includes(method))
  })
  after(() => journey.stop())

  const addressOf = ({ path }: RouteEntry) =>
    path.replace(/:slug\b/, journey.tenant.slug).replace(/[:*]\w+/g, NOBODY)

  async function ask(route: RouteEntry, headers: Record<string, string>, fields: Record<string, string>) {
    const response = await fetch(journey.server.url + addressOf(route), {
      method: route.method,
      redirect: 'manual',
      headers: {
        cookie: [...owner.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'content-type': 'application/x-www-form-urlencoded',
        ...headers,
      },
      body: new URLSearchParams(fields).toString(),
    })
    await response.body?.cancel()
    return response.status
  }

  const own = () => ({ origin: journey.server.url })
  const FORGED: [string, () => Record<string, string>, () => Record<string, string>][] = [
    ['without the token of the session', own, () => ({})],
    ['with another token', own, () => ({ _csrf: 'x'.repeat(43) })],
    ['from another site', () => ({ 'sec-fetch-site': 'cross-site' }), () => ({ _csrf: token })],
    ['from a sister site', () => ({ 'sec-fetch-site': 'same-site', ...own() }), () => ({ _csrf: token })],
    ['from another origin', () => ({ origin: 'https://evil.example' }), () => ({ _csrf: token })],
    ['from nowhere', () => ({}), () => ({ _csrf: token })],
    ['with htmx’s header as the only proof', () => ({ 'hx-request': 'true', ...own() }), () => ({})],
  ]
  for (const [what, headers, fields] of FORGED) {
    it(`is refused on every route ${what}`, async () => {
      const routes = changing.filter(({ path }) => !SELF_PROVING.test(path))
      assert.ok(routes.length > 80, `${routes.length} routes`)
      for (const route of routes)
        assert.equal(await ask(route, headers(), fields()), 403, `${route.method} ${route.path}`)
      assert.equal((await owner.get('/me')).status, 200, 'the session is still there')
    })
  }

  it('finds no route that takes a cookie where another proof is asked for', async () => {
    const routes = changing.filter(({ path }) => SELF_PROVING.test(path))
    assert.ok(routes.length > 10)
    for (const route of routes) {
      const status = await ask(route, own(), { _csrf: token })
      assert.ok([400, 401, 404, 415].includes(status), `${route.method} ${route.path}: ${status}`)
    }
  })

  it('would be taken from our own page: the refusals come from nothing else', async () => {
    const route = changing.find(({ path }) => path === '/t/:slug/inbox/:id/notes')!
    assert.equal(await ask(route, own(), { _csrf: token, text: 'x' }), 404)
  })

  it('is not made by looking: no page of a GET changes a row', async () => {
    const { db, server, tenant } = journey
    const { control } = server.instance
    const pages = server.routes.filter(
      ({ method, path }) =>
        method === 'GET' &&
        path.startsWith('/t/:slug/') &&
        !/\/(events|sign-out)\b|:(?!slug)|\.csv$/.test(path),
    )
    assert.ok(pages.length > 20)
    const tables = (
      db.$client
        .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'")
        .all() as { name: string }[]
    )
      .map(({ name }) => name)
      .filter(name => !/^sqlite_|^(audit_|job)|_(data|idx|content|docsize|config)$/.test(name))
    const state = () =>
      Object.fromEntries(
        tables.map(name => [name, JSON.stringify(db.$client.prepare(`SELECT * FROM "${name}"`).all())]),
      )
    for (const { path } of pages) await owner.get(path.replace(':slug', tenant.slug)) // What is made once on first sight.
    const before = state()
    const people = JSON.stringify(control.$client.prepare('SELECT * FROM users').all())
    for (const { path } of pages)
      assert.ok((await owner.get(path.replace(':slug', tenant.slug))).status < 500, path)
    assert.deepEqual(state(), before)
    assert.equal(JSON.stringify(control.$client.prepare('SELECT * FROM users').all()), people)
  })
})
