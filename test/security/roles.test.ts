import assert from 'node:assert/strict'
import { createApiToken } from '../../src/accounts/api-tokens.ts'
import { addProvider } from '../../src/accounts/identity-providers.ts'
import { hashPassword } from '../../src/accounts/passwords.ts'
import { isBusinessPermission, isOperatorPermission, may, ROLES } from '../../src/accounts/permissions.ts'
import { addMembership, createUser } from '../../src/accounts/users.ts'
import { writeReceipts } from '../../src/audit/receipts.ts'
import { AppRegistry } from '../../src/channels/app-registry.ts'
import { loadConfig } from '../../src/config/load.ts'
import type { TenantDb } from '../../src/db/database.ts'
import { createDemoBusiness } from '../../src/demo/demo-business.ts'
import { silentLog } from '../../src/lib/log.ts'
import { type RunningServer, serve } from '../../src/serve.ts'
import type { RouteEntry } from '../../src/web/routes.ts'
import { temporaryFolder } from '../support/instance.ts'

const PASSWORD = 'seven small boats at dawn'
const CANARY = 'Zyxwvut-of-the-other-shop'
const RECEIPT_DAY = '2026-01-01'
const NOBODY = '01aaaaaaaaaaaaaaaaaaaaaa'
const SERVICE = '01bbbbbbbbbbbbbbbbbbbbbb'

type Answer = { status: number; text: string; location: string }

/** A browser: keeps cookies, follows nothing. */
class Visitor {
  private readonly base: string
  private readonly cookies = new Map<string, string>()

  constructor(base: string) {
    this.base = base
  }

  async ask(method: string, path: string, body?: Record<string, string>): Promise<Answer> {
    const response = await fetch(this.base + path, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(20_000),
      headers: {
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        accept: 'text/html,application/json',
        'sec-fetch-site': 'same-origin',
        ...(body && { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(body && { body: new URLSearchParams(body) }),
    })
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      this.cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    // A stream of events never ends.
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream')
    const text = isStream ? '' : await response.text()
    if (isStream) await response.body?.cancel()
    return { status: response.status, text, location: response.headers.get('location') ?? '' }
  }

  async csrf(): Promise<string> {
    const page = await this.ask('GET', this.cookies.size > 1 ? '/me' : '/sign-in')
    return /name="csrf" content="([^"]*)"/.exec(page.text)?.[1] ?? ''
  }

  async signIn(email: string): Promise<this> {
    const answer = await this.ask('POST', '/sign-in', { _csrf: await this.csrf(), email, password: PASSWORD })
    assert.equal(answer.status, 303, `${email} signs in`)
    return this
  }
}

describe('every route, for every role, on one’s own business and on another’s (SEC-ROLE)', function () {
  this.timeout(300_000)
  let server: RunningServer
  let routes: RouteEntry[]
  const people: Record<string, Visitor> = {}
  const shops: Record<'own' | 'other', { id: string; slug: string; db: TenantDb }> = {} as never

  before(async () => {
    const { config } = loadConfig({
      HEARTHLINE_DATA_DIR: temporaryFolder(),
      HEARTHLINE_PORT: '0',
      HEARTHLINE_API_PER_MINUTE: '0',
      OLLAMA_HOST: 'http://127.0.0.1:9',
    })
    server = await serve(config, silentLog)
    const { instance } = server
    const now = instance.clock.now()
    const passwordHash = await hashPassword(PASSWORD)
    const apps = new AppRegistry(instance.control, instance.keys.field)
    const user = (email: string, operator = false) =>
      createUser(instance.control, { email, name: email.split('@')[0]!, passwordHash, operator }, now)
    const op = user('operator@shop.example', true)
    for (const which of ['own', 'other'] as const) {
      const tenant = await createDemoBusiness({ instance, apps }, { userId: op.id })
      shops[which] = { id: tenant.id, slug: tenant.slug, db: instance.tenants.db(tenant.id) }
    }
    shops.other.db.$client.prepare("UPDATE contacts SET name = ? || ' ' || name").run(CANARY)
    shops.other.db.$client
      .prepare("UPDATE messages SET text = ? || ' ' || text WHERE text IS NOT NULL")
      .run(CANARY)
    for (const role of ROLES)
      addMembership(instance.control, user(`${role}@own.example`).id, shops.own.id, role, now)
    addMembership(instance.control, user('owner@other.example').id, shops.other.id, 'owner', now)
    server.changed(shops.own.id)
    server.changed(shops.other.id)
    instance.control.$client
      .prepare(
        `INSERT INTO outgoing VALUES (?, 'meta', 'graph.facebook.com', 'send a message', '', 1, 0, 0, 1, 1, 1)`,
      )
      .run(RECEIPT_DAY)
    writeReceipts(instance, now)
    const service = { kind: 'google', label: 'Google', issuer: 'https://accounts.google.com' } as const
    addProvider(
      instance.control,
      instance.keys.field,
      { ...service, id: SERVICE, clientId: 'a', secret: 'b', keyId: null, teamId: null },
      now,
    )
    routes = server.routes
    for (const role of ROLES) people[role] = await new Visitor(server.url).signIn(`${role}@own.example`)
    people.operator = await new Visitor(server.url).signIn('operator@shop.example')
    people.foreigner = await new Visitor(server.url).signIn('owner@other.example')
    people.nobody = new Visitor(server.url)
  })
  after(() => server?.stop())

  /** The route's path with ids that exist in this shop, where the table knows such a thing. */
  function pathOf(route: RouteEntry, shop: { id: string; slug: string }): string {
    // Opened anew each time: a route that changes the key closes the file.
    const db = server.instance.tenants.db(shop.id)
    const one = (sql: string) => (db.$client.prepare(sql).get() as { id: string } | undefined)?.id ?? NOBODY
    return route.path.replace(/:(\w+)/g, (_whole, name: string) => {
      if (name === 'slug') return shop.slug
      if (name === 'day') return RECEIPT_DAY
      if (name === 'externalId') return one('SELECT external_id AS id FROM products LIMIT 1')
      if (name === 'entry') return one('SELECT external_id AS id FROM knowledge_entries LIMIT 1')
      if (name === 'kind') return 'whatsapp'
      if (name === 'topic') return 'price'
      if (name === 'message')
        return one("SELECT public_id AS id FROM messages WHERE status = 'draft' LIMIT 1")
      if (name === 'tenant') return shops.other.id
      if (name !== 'id') return NOBODY
      if (/^\/operator\/sign-in\//.test(route.path)) return SERVICE
      if (/\/(inbox|conversations)\//.test(route.path))
        return one('SELECT public_id AS id FROM conversations LIMIT 1')
      if (/\/messages\//.test(route.path))
        return one("SELECT public_id AS id FROM messages WHERE status = 'draft' LIMIT 1")
      if (/\/contacts\//.test(route.path)) return one('SELECT public_id AS id FROM contacts LIMIT 1')
      if (/\/channels\//.test(route.path)) return one('SELECT public_id AS id FROM channels LIMIT 1')
      if (/\/templates\//.test(route.path))
        return one('SELECT public_id AS id FROM message_templates LIMIT 1')
      if (/\/media\//.test(route.path)) return one('SELECT public_id AS id FROM attachments LIMIT 1')
      return NOBODY
    })
  }

  const business = () => routes.filter(route => isBusinessPermission(route.permission))
  // Reading first: what changes things ends channels, sessions and products on its way.
  const inOrder = (list: RouteEntry[]) =>
    [...list].sort((a, b) => Number(a.method !== 'GET') - Number(b.method !== 'GET'))

  it('has routes of every kind, and a permission for each', () => {
    assert.ok(business().length > 50)
    for (const { method, path, permission } of routes) {
      const known =
        isBusinessPermission(permission) ||
        isOperatorPermission(permission) ||
        /^(public|signed-in|token:(read|write|privacy))$/.test(permission)
      assert.ok(known, `${method} ${path}: ${permission}`)
    }
  })

  it('opens to nobody who is not signed in', async () => {
    const csrf = await people.nobody!.csrf()
    for (const route of routes.filter(
      one => one.permission !== 'public' && !one.permission.startsWith('token:'),
    )) {
      const { method } = route
      const answer = await people.nobody!.ask(
        method,
        pathOf(route, shops.own),
        method === 'GET' ? undefined : { _csrf: csrf },
      )
      assert.equal(answer.status, 401, `${method} ${route.path}`)
    }
  })

  it('opens the operator’s pages to the operator alone, and no business to the operator', async () => {
    for (const route of routes.filter(one => isOperatorPermission(one.permission) && one.method === 'GET')) {
      assert.equal((await people.owner!.ask('GET', pathOf(route, shops.own))).status, 403, route.path)
      assert.ok((await people.operator!.ask('GET', pathOf(route, shops.own))).status < 400, route.path)
    }
    for (const route of business().filter(one => one.method === 'GET'))
      assert.equal((await people.operator!.ask('GET', pathOf(route, shops.own))).status, 404, route.path)
  })

  it('shows a stranger the same as if nothing were there', async () => {
    const csrf = await people.foreigner!.csrf()
    const missing = await people.foreigner!.ask('GET', '/t/no-such-business/inbox')
    const bare = (text: string) =>
      text.replace(/<code>[^<]*<\/code>|[0-9a-z-]{20,}|\bown\b|no-such-business/g, '')
    for (const route of business()) {
      const { method } = route
      const answer = await people.foreigner!.ask(
        method,
        pathOf(route, shops.own),
        method === 'GET' ? undefined : { _csrf: csrf },
      )
      assert.equal(answer.status, 404, `${method} ${route.path}`)
      if (route.path === '/t/:slug/inbox') assert.equal(bare(answer.text), bare(missing.text))
    }
  })

  it('never shows or takes an object of another business under one’s own', async () => {
    const csrf = await people.owner!.csrf()
    for (const route of inOrder(business())) {
      if (!/:(?!slug)\w+/.test(route.path) || route.path.includes(':kind')) continue
      const path = pathOf(route, shops.other).replace(`/t/${shops.other.slug}/`, `/t/${shops.own.slug}/`)
      // Both demo shops have products and entries of the same names.
      if (/:(externalId|entry)/.test(route.path)) continue
      const answer = await people.owner!.ask(
        route.method,
        path,
        route.method === 'GET' ? undefined : { _csrf: csrf, text: 'x' },
      )
      assert.ok([404, 422, 303].includes(answer.status), `${route.method} ${route.path}: ${answer.status}`)
      assert.ok(!answer.text.includes(CANARY), `${route.method} ${route.path} shows what is not its own`)
      if (route.method === 'GET') assert.equal(answer.status, 404, route.path)
    }
  })

  it('lets each role do what the table says, and never ends in a mistake of ours', async () => {
    const wrong: string[] = []
    for (const role of ROLES) {
      const visitor = people[role]!
      const csrf = await visitor.csrf()
      for (const route of inOrder(business())) {
        const { method, permission } = route
        const allowed = may(role, permission)
        // What would end the crawl's own sessions or need the outside world is tried by their own tests.
        if (allowed && /\/(team|events)\b|\/check$|\/connect/.test(route.path) && method !== 'GET') continue
        if (/\/events$/.test(route.path)) continue
        const answer = await visitor.ask(
          method,
          pathOf(route, shops.own),
          method === 'GET' ? undefined : { _csrf: csrf },
        )
        const said = `${role}: ${method} ${route.path} → ${answer.status}`
        if (!allowed && answer.status !== 403) wrong.push(said)
        if (allowed && [401, 403, 500].includes(answer.status)) wrong.push(said)
        if (answer.text.includes(CANARY)) wrong.push(`${said} shows what is another business’s`)
        if (/\bat \w+ \(|SQLITE_|node_modules/.test(answer.text)) wrong.push(`${said} shows its insides`)
      }
    }
    assert.deepEqual(wrong, [])
  })

  it('gives each API token its scope and its business, no more', async () => {
    const { control, clock } = server.instance
    const scopes = ['read', 'write', 'privacy'] as const
    const wrong: string[] = []
    for (const scope of scopes) {
      const token = createApiToken(control, shops.own.id, scope, clock.now())
      for (const route of routes.filter(one => one.permission.startsWith('token:'))) {
        const needed = route.permission.slice('token:'.length) as (typeof scopes)[number]
        const allowed = scopes.indexOf(scope) >= scopes.indexOf(needed)
        for (const shop of [shops.own, shops.other]) {
          const response = await fetch(server.url + pathOf(route, shop), {
            method: route.method,
            signal: AbortSignal.timeout(20_000),
            headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
            ...(route.method !== 'GET' && { body: '{}' }),
          })
          const text = await response.text()
          const said = `${scope}: ${route.method} ${route.path} → ${response.status}`
          if (allowed ? [401, 403, 500].includes(response.status) : response.status !== 403) wrong.push(said)
          if (text.includes(CANARY)) wrong.push(`${said} shows what is another business’s`)
        }
      }
    }
    assert.deepEqual(wrong, [])
  })
})
