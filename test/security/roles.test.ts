import assert from 'node:assert/strict'
import { createApiToken } from '../../src/accounts/api-tokens.ts'
import { askToLookIn, endLookIn } from '../../src/accounts/break-glass.ts'
import { addProvider } from '../../src/accounts/identity-providers.ts'
import { createInvitation } from '../../src/accounts/invitations.ts'
import { hashPassword } from '../../src/accounts/passwords.ts'
import { isBusinessPermission, isOperatorPermission, may, ROLES } from '../../src/accounts/permissions.ts'
import { addMembership, createUser } from '../../src/accounts/users.ts'
import { writeReceipts } from '../../src/audit/receipts.ts'
import { suggestKnowledge } from '../../src/catalog/knowledge-suggestions.ts'
import { suggestProduct } from '../../src/catalog/product-suggestions.ts'
import { listProducts } from '../../src/catalog/products.ts'
import { AppRegistry } from '../../src/channels/app-registry.ts'
import { loadConfig } from '../../src/config/load.ts'
import { type TenantDb, write } from '../../src/db/database.ts'
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

/**
 * The least a route takes before it looks anything up, so that what refuses is the lookup and not the form. Others are
 * sent their token alone. `{…}` stands for an id of the other business.
 */
const BODIES: Record<string, Record<string, string>> = {
  '/t/:slug/inbox/:id/messages': { text: 'hello' },
  '/t/:slug/inbox/:id/notes': { text: 'a note' },
  '/t/:slug/inbox/:id/snooze': { until: 'tomorrow' },
  '/t/:slug/inbox/:id/assign': { to: 'me' },
  '/t/:slug/inbox/:id/preview': { text: 'hello' },
  '/t/:slug/inbox/:id/hint': { text: 'hello' },
  '/t/:slug/inbox/:id/messages/:message/react': { emoji: '👍' },
  '/t/:slug/contacts/:id/consents': { how: 'in_person', given: 'yes', wording: 'yes please' },
  '/t/:slug/contacts/:id/same': { other: '{contacts}' },
  '/t/:slug/contacts/:id/apart': { other: '{contacts}' },
  '/t/:slug/team/:id/role': { role: 'viewer' },
  '/t/:slug/products/edit/:externalId': { name: 'Taken over' },
  '/t/:slug/products/suggest/:externalId': { name: 'Taken over' },
  '/t/:slug/knowledge/edit/:entry': { question: 'Taken over?', answer: 'Yes.' },
  '/t/:slug/knowledge/suggest/:entry': { question: 'Taken over?', answer: 'Yes.' },
  '/t/:slug/knowledge/teach/:message': { question: 'Taken over?', answer: 'Yes.' },
  '/t/:slug/knowledge/unanswered/:id/answer': { question: 'Taken over?', answer: 'Yes.' },
  '/t/:slug/knowledge/files/:id': { name: 'notes.txt', text: 'Taken over' },
  '/t/:slug/templates/:id': { category: 'UTILITY', body: 'Taken over', language: 'en' },
}

const API_BODIES: Record<string, object> = {
  'POST /api/v1/conversations/:id/messages': { text: 'hello' },
  'POST /api/v1/contacts/:id/merge': { other: '{contacts}' },
  'POST /api/v1/contacts/:id/keep-apart': { other: '{contacts}' },
  'POST /api/v1/contacts/:id/consents': {
    purpose: 'marketing',
    given: true,
    wording: 'yes please',
    evidence: 'in person',
  },
  'PUT /api/v1/knowledge/questions/:id': { question: 'Taken over?', answer: 'Yes.' },
  'PUT /api/v1/products/:externalId': { name: 'Taken over' },
}

/** Made by whoever names it first, so another business's id is as good as a new one. */
const NAMED_BY_ITS_MAKER = new Set([
  'PUT /api/v1/knowledge/questions/:id',
  'PUT /api/v1/products/:externalId',
])

/** Where the ids of a path come from: the business's file. */
const IDS: [RegExp, string][] = [
  [/\/(inbox|conversations)\//, 'conversations'],
  [/\/contacts\//, 'contacts'],
  [/\/channels\//, 'channels'],
  [/\/templates\//, 'message_templates'],
  [/\/media\//, 'attachments'],
  [/\/knowledge\/suggestions\//, 'knowledge_suggestions'],
  [/\/products\/suggestions\//, 'product_suggestions'],
  [/\/knowledge\/files\//, 'knowledge_files'],
  [/\/knowledge\/unanswered\//, 'unanswered_turns'],
  [/\/products\/imports\//, 'catalog_imports'],
  [/\/rewinds?\//, 'rewinds'],
]

/** What no request of somebody else may change. Jobs and the log go on by themselves. */
const STANDING = [
  ...['contacts', 'contact_identities', 'consents', 'conversations', 'messages', 'reactions', 'attachments'],
  ...['products', 'variants', 'product_aliases', 'product_suggestions', 'knowledge_entries'],
  ...['knowledge_suggestions', 'knowledge_files', 'business_facts', 'channels', 'channel_notices'],
  ...[
    'message_templates',
    'assistant_settings',
    'topic_modes',
    'unanswered_turns',
    'rewinds',
    'catalog_imports',
  ],
]

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
    const { db } = shops.other
    await write(db, () => {
      db.$client.prepare("UPDATE contacts SET name = ? || ' ' || name").run(CANARY)
      db.$client.prepare("UPDATE messages SET text = ? || ' ' || text WHERE text IS NOT NULL").run(CANARY)
    })
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
    seedOther(now)
    routes = server.routes
    for (const role of ROLES) people[role] = await new Visitor(server.url).signIn(`${role}@own.example`)
    people.operator = await new Visitor(server.url).signIn('operator@shop.example')
    people.foreigner = await new Visitor(server.url).signIn('owner@other.example')
    people.nobody = new Visitor(server.url)
  })
  after(() => server?.stop())

  /** One of everything that a path may name, in the other business. */
  function seedOther(now: Date): void {
    const { control } = server.instance
    const { id: tenantId, db } = shops.other
    const owner = control.$client
      .prepare("SELECT id FROM users WHERE email = 'owner@other.example'")
      .pluck()
      .get() as string
    createInvitation(control, { tenantId, email: 'x@other.example', role: 'agent', invitedBy: owner }, now)
    createApiToken(control, tenantId, 'read', now)
    askToLookIn(
      control,
      { id: tenantId, lookIn: 'ask' },
      { userId: owner, reason: 'to see what is wrong' },
      now,
    )
    const [product] = listProducts(db, { limit: 1 }).items
    suggestProduct(
      db,
      { userId: owner, product, externalId: product!.externalId },
      { name: 'Another name' },
      { currency: 'EUR', now },
    )
    suggestKnowledge(db, { userId: owner }, { question: 'Open late?', answer: 'Yes.', topic: null }, now)
  }

  /** Ids of the control file: of this business, whoever else has some. */
  function controlId(path: string, shop: { id: string }): string | undefined {
    const one = (sql: string) =>
      server.instance.control.$client.prepare(sql).pluck().get(shop.id) as string | undefined
    if (/\/team\/invitations\//.test(path)) return one('SELECT id FROM invitations WHERE tenant_id = ?')
    if (/\/team\//.test(path))
      return one(
        "SELECT user_id FROM memberships WHERE tenant_id = ? AND role = 'owner' ORDER BY created_at DESC, user_id DESC",
      )
    if (/\/tokens\//.test(path))
      return one('SELECT id FROM api_tokens WHERE tenant_id = ? AND revoked_at IS NULL')
    if (/\/look-in\//.test(path)) return one('SELECT id FROM break_glass WHERE tenant_id = ?')
    return undefined
  }

  const standing = (db: TenantDb) =>
    STANDING.map(table => [table, db.$client.prepare(`SELECT * FROM ${table}`).all()])
  const ofPeople = () =>
    ['invitations', 'api_tokens', 'break_glass', 'memberships', 'passkeys', 'user_identities'].map(table => [
      table,
      server.instance.control.$client.prepare(`SELECT * FROM ${table}`).all(),
    ])
  const filled = <Body extends object>(body: Body): Body => {
    const db = server.instance.tenants.db(shops.other.id)
    const text = JSON.stringify(body).replace(
      /\{(\w+)\}/g,
      (_whole, table: string) =>
        db.$client.prepare(`SELECT public_id FROM ${table} LIMIT 1`).pluck().get() as string,
    )
    return JSON.parse(text) as Body
  }

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
      const ofControl = controlId(route.path, shop)
      if (ofControl) return ofControl
      if (/\/messages\//.test(route.path) && !/\/(inbox|conversations)\//.test(route.path))
        return one("SELECT public_id AS id FROM messages WHERE status = 'draft' LIMIT 1")
      const table = IDS.find(([where]) => where.test(route.path))?.[1]
      if (table) return one(`SELECT public_id AS id FROM ${table} LIMIT 1`)
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
    const wrong: string[] = []
    for (const route of routes.filter(one => isOperatorPermission(one.permission))) {
      const path = pathOf(route, shops.own)
      for (const role of [...ROLES, 'foreigner']) {
        const sent = route.method === 'GET' ? undefined : { _csrf: await people[role]!.csrf() }
        const { status } = await people[role]!.ask(route.method, path, sent)
        if (status !== 403) wrong.push(`${role}: ${route.method} ${route.path} → ${status}`)
      }
      if (route.method !== 'GET') continue
      const { status } = await people.operator!.ask('GET', path)
      if (status >= 400) wrong.push(`operator: GET ${route.path} → ${status}`)
    }
    const csrf = await people.operator!.csrf()
    for (const route of business()) {
      const sent = route.method === 'GET' ? undefined : { _csrf: csrf }
      const { status } = await people.operator!.ask(route.method, pathOf(route, shops.own), sent)
      if (status !== 404) wrong.push(`operator: ${route.method} ${route.path} → ${status}`)
    }
    assert.deepEqual(wrong, [])
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
    const before = { other: standing(shops.other.db), people: ofPeople() }
    const csrf = await people.owner!.csrf()
    const wrong: string[] = []
    let real = 0
    for (const route of inOrder(business())) {
      if (!/:(?!slug)\w+/.test(route.path) || /:(kind|topic)/.test(route.path)) continue
      // Both demo shops have products and entries of the same names.
      if (/:(externalId|entry)/.test(route.path)) continue
      const path = pathOf(route, shops.other).replace(`/t/${shops.other.slug}/`, `/t/${shops.own.slug}/`)
      if (!path.includes(NOBODY)) real++
      const body = filled({ _csrf: csrf, ...BODIES[route.path] })
      const answer = await people.owner!.ask(route.method, path, route.method === 'GET' ? undefined : body)
      const said = `${route.method} ${route.path} → ${answer.status}`
      if (answer.status !== 404) wrong.push(said)
      if (answer.text.includes(CANARY)) wrong.push(`${said} shows what is not its own`)
    }
    assert.deepEqual(wrong, [])
    assert.ok(real > 30, `only ${real} routes were tried with an id that exists`)
    assert.deepEqual({ other: standing(shops.other.db), people: ofPeople() }, before, 'something was changed')
  })

  it('takes no id of another business in what is sent, either', async () => {
    const before = standing(shops.other.db)
    const csrf = await people.owner!.csrf()
    const foreign = (table: string) =>
      shops.other.db.$client.prepare(`SELECT public_id FROM ${table} LIMIT 1`).pluck().get() as string
    const message = foreign('messages')
    const tried: [string, Record<string, string>][] = [
      ['/t/:slug/contacts/:id/same', { other: foreign('contacts') }],
      ['/t/:slug/contacts/:id/apart', { other: foreign('contacts') }],
      ['/t/:slug/inbox/:id/messages', { text: 'as an answer', reply: message }],
      ['/t/:slug/inbox/:id/messages', { text: '', file: foreign('attachments') }],
      ['/t/:slug/inbox/:id/messages/:message/react', { emoji: '👍', message }],
      ['/t/:slug/inbox/:id/assign', { to: controlId('/team/', shops.other)! }],
    ]
    for (const [path, sent] of tried) {
      const route = routes.find(one => one.path === path && one.method === 'POST')
      assert.ok(route, `${path} is a route`)
      const answer = await people.owner!.ask('POST', pathOf(route, shops.own), { _csrf: csrf, ...sent })
      assert.ok(!answer.text.includes(CANARY), `${path} shows what is not its own`)
      assert.ok(answer.status < 500, `${path}: ${answer.status}`)
    }
    for (const [key, value] of [
      ['channel', foreign('channels')],
      ['c', foreign('channels')],
    ] as const) {
      const path = `/t/${shops.own.slug}/channels/whatsapp/connect/address`
      const answer = await people.owner!.ask('POST', path, { _csrf: csrf, [key]: value })
      assert.equal(answer.status, 404, key)
    }
    assert.deepEqual(standing(shops.other.db), before, 'something was changed')
    const own = JSON.stringify(standing(shops.own.db))
    assert.ok(!own.includes(CANARY), 'words of the other business are in one’s own')
    assert.ok(!own.includes(controlId('/team/', shops.other)!), 'a stranger was put in charge')
    assert.ok(!own.includes(message), 'an answer quotes a message of the other business')
  })

  it('leaves one’s own account to oneself', async () => {
    const { control } = server.instance
    const all = () => {
      const one = control.$client.prepare(
        "SELECT public_id, user_id FROM sessions WHERE user_id = (SELECT id FROM users WHERE email = 'owner@other.example')",
      )
      return one.all() as { public_id: string }[]
    }
    const before = all()
    const csrf = await people.owner!.csrf()
    for (const route of routes.filter(one => one.permission === 'signed-in' && one.path.includes(':id'))) {
      const id = /sessions/.test(route.path) ? before[0]!.public_id : SERVICE
      const answer = await people.owner!.ask(route.method, route.path.replace(':id', id), { _csrf: csrf })
      assert.ok(answer.status < 500, route.path)
    }
    assert.deepEqual(all(), before, 'a stranger’s session was ended')
    assert.equal((await people.foreigner!.ask('GET', '/me')).status, 200)
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

  it('shows the operator who was let in what a viewer sees, to look at and no more', async () => {
    const { control, clock } = server.instance
    const op = control.$client
      .prepare("SELECT id FROM users WHERE email = 'operator@shop.example'")
      .pluck()
      .get() as string
    const asked = askToLookIn(
      control,
      { id: shops.own.id, lookIn: 'allow' },
      { userId: op, reason: 'to see what is wrong' },
      clock.now(),
    )
    const wrong: string[] = []
    const csrf = await people.operator!.csrf()
    for (const route of inOrder(business())) {
      const { method, permission, path } = route
      if (/\/events$|\/look-in\/:id\/end$/.test(path)) continue
      // Customers' words leave with nobody who was let in to look.
      const isAllowed = may('viewer', permission) && !path.endsWith('.csv')
      const sent = method === 'GET' ? undefined : { _csrf: csrf, ...BODIES[path] }
      const { status } = await people.operator!.ask(method, pathOf(route, shops.own), sent)
      if (isAllowed ? [401, 403, 500].includes(status) : status !== 403)
        wrong.push(`${method} ${path} → ${status}`)
    }
    assert.deepEqual(wrong, [])
    endLookIn(control, shops.own.id, asked.id)
    assert.equal((await people.operator!.ask('GET', `/t/${shops.own.slug}/inbox`)).status, 404)
  })

  it('gives no API token an object of another business, whatever is sent with it', async () => {
    const { control, clock } = server.instance
    const before = standing(shops.other.db)
    const token = createApiToken(control, shops.own.id, 'privacy', clock.now())
    const wrong: string[] = []
    for (const route of inOrder(routes.filter(one => one.permission.startsWith('token:')))) {
      const name = `${route.method} ${route.path}`
      if (!/:\w+/.test(route.path)) continue
      // Both demo shops have products and entries of the same names.
      if (/:externalId|\/questions\/:id/.test(route.path) && !NAMED_BY_ITS_MAKER.has(name)) continue
      const response = await fetch(server.url + pathOf(route, shops.other), {
        method: route.method,
        signal: AbortSignal.timeout(20_000),
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(route.method !== 'GET' && { body: JSON.stringify(filled(API_BODIES[name] ?? {})) }),
      })
      const text = await response.text()
      const isRight = NAMED_BY_ITS_MAKER.has(name) ? response.ok : response.status === 404
      if (!isRight) wrong.push(`${name} → ${response.status}`)
      if (text.includes(CANARY)) wrong.push(`${name} shows what is another business’s`)
    }
    assert.deepEqual(wrong, [])
    assert.deepEqual(standing(shops.other.db), before, 'something was changed')
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
