import assert from 'node:assert/strict'
import { eq } from 'drizzle-orm'
import { BUSINESS_PERMISSIONS, ROLES } from '../../src/accounts/permissions.ts'
import type { Role } from '../../src/accounts/schema.ts'
import { users } from '../../src/accounts/schema.ts'
import { type Room, room } from '../../src/web/routes.ts'
import { browser, type TestAccounts, testAccounts } from './test-accounts.ts'

// security.md §5.8, written down once more: the table is the test.
const ALLOWED: Record<string, string> = {
  'chats.read': 'viewer agent admin owner',
  'chats.read_all': 'admin owner',
  'business.read': 'viewer agent admin owner',
  'chats.reply': 'agent admin owner',
  'contacts.phone': 'admin owner',
  'contacts.edit': 'agent admin owner',
  'contacts.privacy': 'admin owner',
  'catalog.edit': 'admin owner',
  'catalog.suggest': 'agent admin owner',
  'assistant.edit': 'admin owner',
  'broadcasts.send': 'admin owner',
  'channels.edit': 'admin owner',
  'settings.edit': 'admin owner',
  'team.edit': 'admin owner',
  'audit.read': 'admin owner',
  'backups.make': 'admin owner',
  'business.govern': 'owner',
}

function everyPermission(): Room {
  const r = room('/t/:slug')
  for (const permission of Object.keys(BUSINESS_PERMISSIONS)) {
    r.get(`/${permission}`, permission, (req, res) => void res.send(`${req.tenant.slug} ${req.role}`))
    r.post(`/${permission}`, permission, (_req, res) => void res.send('changed'))
  }
  return r
}

function operatorPages(): Room {
  const r = room('/operator')
  r.get('', 'instance.operate', (_req, res) => void res.send('machine'))
  return r
}

describe('who may do what (SEC-ROLE)', () => {
  let t: TestAccounts
  const people: Record<string, ReturnType<typeof browser>> = {}

  before(async () => {
    t = testAccounts({ rooms: [everyPermission(), operatorPages()] })
    const mine = t.addTenant('mine')
    t.addTenant('theirs')
    for (const role of ROLES) {
      await t.addUser(`${role}@shop.example`, { roles: { [mine.id]: role } })
      people[role] = browser(t.app)
      await people[role].signIn(`${role}@shop.example`)
    }
    await t.addUser('operator@shop.example', { operator: true })
    people.operator = browser(t.app)
    await people.operator.signIn('operator@shop.example')
  })
  after(() => t.close())

  it('names every permission in the table and no other', () => {
    assert.deepEqual(Object.keys(BUSINESS_PERMISSIONS).sort(), Object.keys(ALLOWED).sort())
  })

  for (const [permission, roles] of Object.entries(ALLOWED)) {
    it(`lets ${roles} have ${permission}, in their own business only`, async () => {
      for (const role of ROLES) {
        const expected = roles.split(' ').includes(role) ? 200 : 403
        assert.equal((await people[role]!.get(`/t/mine/${permission}`)).status, expected, role)
        const posted = await people[role]!.post(`/t/mine/${permission}`, {}, { from: '/me' })
        assert.equal(posted.status, expected, `${role} changing`)
        assert.equal((await people[role]!.get(`/t/theirs/${permission}`)).status, 404, `${role} elsewhere`)
      }
      assert.equal((await people.operator!.get(`/t/mine/${permission}`)).status, 404, 'operator')
      assert.equal((await browser(t.app).get(`/t/mine/${permission}`)).status, 401, 'nobody')
    })
  }

  it('answers a foreign and an unknown business with the same page', async () => {
    const page = async (slug: string) => {
      const { status, text } = await people.owner!.get(`/t/${slug}/chats.read`)
      return { status, text: text.replace(/<code>[\w-]{12}<\/code>/, '').replaceAll(slug, 'SLUG') }
    }
    assert.deepEqual(await page('theirs'), await page('nowhere'))
  })

  it('tells who can grant what is refused', async () => {
    const { text } = await people.agent!.get('/t/mine/channels.edit')
    assert.match(text, /This needs the role admin (and|or) owner; yours is agent/)
  })

  it('keeps the machine’s pages to the operator', async () => {
    assert.equal((await people.operator!.get('/operator')).status, 200)
    assert.equal((await people.owner!.get('/operator')).status, 403)
    assert.equal((await browser(t.app).get('/operator')).status, 401)
  })

  it('shows the sign-in in place of a page, leading back to it', async () => {
    const { status, text } = await browser(t.app).get('/t/mine/chats.read?q=cup')
    assert.equal(status, 401)
    assert.match(text, /name="next" value="\/t\/mine\/chats.read\?q=cup"/)
  })

  it('answers htmx with a notice in the place for problems, and programs with problem+json', async () => {
    const fragment = await browser(t.app).get('/t/mine/chats.read', {
      'HX-Request': 'true',
      'HX-Request-Type': 'partial',
    })
    assert.equal(fragment.status, 401)
    assert.equal(fragment.headers['hx-retarget'], '#problems')
    assert.match(fragment.text, /href="\/sign-in"/)
    const json = await people.viewer!.get('/t/mine/team.edit', { Accept: 'application/json' })
    assert.equal(json.headers['content-type'], 'application/problem+json; charset=utf-8')
    const body = JSON.parse(json.text)
    assert.deepEqual([body.status, body.code], [403, 'HL-0403'])
  })

  it('ends with the membership and with the user', async () => {
    const other = t.addTenant('other')
    const rui = await t.addUser('rui@shop.example', { roles: { [other.id]: 'agent' as Role } })
    const visitor = browser(t.app)
    await visitor.signIn('rui@shop.example')
    assert.equal((await visitor.get('/t/other/chats.read')).status, 200)
    t.control.update(users).set({ disabledAt: t.clock.now() }).where(eq(users.id, rui.id)).run()
    assert.equal((await visitor.get('/t/other/chats.read')).status, 401)
    assert.equal((await visitor.signIn('rui@shop.example')).status, 401)
  })

  it('prints every route with its permission', () => {
    assert.ok(t.routes.some(r => r.method === 'POST' && r.path === '/sign-in' && r.permission === 'public'))
    assert.ok(
      t.routes.some(r => r.method === 'GET' && r.path === '/t/:slug/events' && r.permission === 'chats.read'),
    )
    for (const { path, permission } of t.routes) {
      assert.ok(permission !== 'public' || !path.startsWith('/t/'), `${path} is open to everybody`)
    }
  })

  it('does not start with a permission that does not exist, or one that does not fit its path', () => {
    const started = (path: string, permission: string) => () => {
      const r = room('')
      r.get(path, permission, (_req, res) => void res.send(''))
      testAccounts({ rooms: [r] }).close()
    }
    assert.throws(started('/t/:slug/x', 'chats.readd'), /chats\.readd, which does not exist/)
    assert.throws(started('/x', 'chats.read'), /is not below \/t\/:slug/)
    assert.throws(started('/t/:slug/x', 'token:everything'), /does not exist/)
    assert.throws(started('/sign-in', 'public'), /declared twice/)
  })
})
