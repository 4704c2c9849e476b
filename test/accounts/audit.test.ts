import assert from 'node:assert/strict'
import { actionOf } from '../../src/accounts/audit-requests.ts'
import { deviceOf, listSignIns, pruneSignInEvents } from '../../src/accounts/sign-in-events.ts'
import { findUserByEmail } from '../../src/accounts/users.ts'
import { room } from '../../src/web/routes.ts'
import { browser, PASSWORD, START, testAccounts } from './test-accounts.ts'

const DAY_MS = 86_400_000

describe('the audit log hears (SEC-AUDIT, P-10)', () => {
  function withRoom() {
    const r = room('/t/:slug')
    r.get('/things', 'business.read', (_req, res) => void res.send('<meta name="csrf" content="x">'))
    r.post('/things/:id/rename', 'settings.edit', (req, res) => {
      req.auditDetails = { name: 'old → new' }
      res.redirect(303, `/t/${req.params.slug as string}/things`)
    })
    r.post('/talk', 'chats.reply', (_req, res) => void res.send('ok'))
    const t = testAccountsWithDb([r])
    return t
  }

  function testAccountsWithDb(rooms: ReturnType<typeof room>[]) {
    return testAccounts({ rooms })
  }

  it('of a change: who, what, which, from where, and what it was before', async () => {
    const t = withRoom()
    const tenant = t.addTenant('bakery')
    const user = await t.addUser('marta@shop.example', { roles: { [tenant.id]: 'owner' } })
    const visitor = browser(t.app)
    await visitor.signIn('marta@shop.example')
    t.noted.length = 0
    const answer = await visitor.post('/t/bakery/things/k3y2x1w0v9u8/rename', {}, { from: '/me' })
    assert.equal(answer.status, 303)
    assert.deepEqual(t.noted, [
      {
        actor: user.id,
        via: 'web',
        action: 'things.rename',
        object: 'k3y2x1w0v9u8',
        outcome: 'done',
        address: 'loopback',
        details: { name: 'old → new' },
        tenant: tenant.id,
      },
    ])
    t.close()
  })

  it('of what was refused to somebody known, and nothing of reading and replying', async () => {
    const t = withRoom()
    const tenant = t.addTenant('bakery')
    await t.addUser('v@shop.example', { roles: { [tenant.id]: 'viewer' } })
    const visitor = browser(t.app)
    await visitor.signIn('v@shop.example')
    t.noted.length = 0
    await visitor.get('/t/bakery/things')
    assert.equal(t.noted.length, 0)
    assert.equal(
      (await visitor.post('/t/bakery/things/k3y2x1w0v9u8/rename', {}, { from: '/me' })).status,
      403,
    )
    assert.deepEqual(
      t.noted.map(entry => [entry.action, entry.outcome, entry.tenant]),
      [['things.rename', 'refused', tenant.id]],
    )
    t.close()
  })

  it('of every sign-in, and tells the owner of the account for 90 days', async () => {
    const t = testAccounts()
    const tenant = t.addTenant('bakery')
    const user = await t.addUser('marta@shop.example', { roles: { [tenant.id]: 'owner' } })
    const visitor = browser(t.app)
    const agent = { 'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' }
    await visitor.signIn('marta@shop.example', 'wrong and long', agent)
    await visitor.signIn('nobody@shop.example', 'wrong and long', agent)
    await visitor.signIn('marta@shop.example', undefined, agent)
    await visitor.post('/sign-out', {}, { from: '/me' })
    assert.deepEqual(
      t.noted.map(entry => [entry.actor, entry.action, entry.outcome]),
      [
        [user.id, 'account.failed', 'refused'],
        ['unknown', 'account.failed', 'refused'],
        [user.id, 'account.signed_in', 'done'],
        [user.id, 'account.signed_out', 'done'],
      ],
    )
    assert.deepEqual(
      listSignIns(t.control, { tenantId: tenant.id }).map(({ kind, address, device }) => [
        kind,
        address,
        device,
      ]),
      [
        ['signed_out', 'loopback', ''],
        ['signed_in', 'loopback', 'Firefox, Linux'],
        ['failed', 'loopback', 'Firefox, Linux'],
      ],
    )
    const other = t.addTenant('other')
    assert.deepEqual(listSignIns(t.control, { tenantId: other.id }), [])
    pruneSignInEvents(t.control, new Date(START.getTime() + 89 * DAY_MS))
    assert.equal(listSignIns(t.control, { userId: user.id }).length, 3)
    pruneSignInEvents(t.control, new Date(START.getTime() + 91 * DAY_MS))
    assert.equal(listSignIns(t.control, { userId: user.id }).length, 0)
    t.close()
  })

  it('of everybody who comes in, whichever way: by the wizard and by an invitation too', async () => {
    const t = testAccounts()
    const visitor = browser(t.app)
    await visitor.post('/setup', { language: 'en', timezone: 'Europe/Lisbon' })
    const owner = { name: 'Marta', email: 'marta@shop.example', password: PASSWORD }
    await visitor.post('/setup/owner', owner)
    await visitor.post('/setup/shop', { name: 'Bakery', currency: 'EUR', hours: 'shop', trade: 'food' })
    const { id } = findUserByEmail(t.control, 'marta@shop.example')!
    const heard = () => t.noted.map(entry => [entry.actor, entry.action, entry.outcome ?? 'done'])
    assert.deepEqual(heard(), [
      [id, 'account.signed_in', 'done'],
      [id, 'instance.claimed', 'done'],
    ])
    assert.deepEqual(
      listSignIns(t.control, { userId: id }).map(({ kind }) => kind),
      ['signed_in'],
    )

    const from = '/t/bakery/team'
    const page = await visitor.post(`${from}/invite`, { email: 'rui@shop.example', role: 'agent' }, { from })
    t.noted.length = 0
    const link = /\/invite\/[\w-]{43}/.exec(page.text)![0]
    await browser(t.app).post(link, { name: 'Rui', password: 'a long enough sentence' })
    const rui = findUserByEmail(t.control, 'rui@shop.example')!
    assert.deepEqual(heard().sort(), [
      [rui.id, 'account.signed_in', 'done'],
      [rui.id, 'team.join', 'done'],
    ])
    assert.equal(listSignIns(t.control, { userId: rui.id }).length, 1)
    t.close()
  })

  it('of who knocks at a business that is not theirs, once a minute, and of no made-up one', async () => {
    const t = withRoom()
    const own = t.addTenant('bakery')
    const other = t.addTenant('florist')
    const user = await t.addUser('v@shop.example', { roles: { [own.id]: 'owner' } })
    const visitor = browser(t.app)
    await visitor.signIn('v@shop.example')
    t.noted.length = 0
    for (const path of ['/t/florist/things', '/t/florist/things', '/t/nobody/things'])
      assert.equal((await visitor.get(path)).status, 404)
    const knock = [user.id, 'business.enter', 'refused', other.id, null]
    const heard = () => t.noted.map(e => [e.actor, e.action, e.outcome, e.object, e.tenant])
    assert.deepEqual(heard(), [knock])
    t.clock.advance(61_000)
    await visitor.post('/t/florist/things/k3y2x1w0v9u8/rename', {}, { from: '/me' })
    assert.deepEqual(heard(), [knock, knock])
    t.close()
  })

  it('names actions by their path', () => {
    assert.equal(actionOf('POST', '/t/:slug/channels/:id/disconnect'), 'channels.disconnect')
    assert.equal(actionOf('PUT', '/api/v1/products/:externalId'), 'products.put')
    assert.equal(actionOf('POST', '/t/:slug/settings'), 'settings.change')
    assert.equal(actionOf('DELETE', '/api/v1/contacts/:id'), 'contacts.delete')
    assert.equal(actionOf('POST', '/t/:slug/products/:id'), 'products.change')
  })

  it('knows a browser by its name and system alone', () => {
    assert.equal(
      deviceOf('Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0 Safari/537.36 Edg/140.0'),
      'Edge, Windows',
    )
    assert.equal(
      deviceOf('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1'),
      'Safari, iOS',
    )
    assert.equal(deviceOf('curl/8'), '')
  })
})
