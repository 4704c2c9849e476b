import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { breakGlass } from '../../src/accounts/schema.ts'
import { room } from '../../src/web/routes.ts'
import { listenTo } from '../support/stream.ts'
import { browser, testAccounts } from './test-accounts.ts'

const MINUTE_MS = 60_000

async function withOperator() {
  const r = room('/t/:slug')
  r.get('/chats', 'chats.read', (req, res) => void res.send(`chats of ${req.tenant.slug} as ${req.role}`))
  r.post('/chats', 'chats.reply', (_req, res) => void res.send('sent'))
  const t = testAccounts({ rooms: [r] })
  const tenant = t.addTenant('bakery', 'Bakery')
  await t.addUser('owner@shop.example', { roles: { [tenant.id]: 'owner' } })
  await t.addUser('admin@shop.example', { roles: { [tenant.id]: 'admin' } })
  const operator = await t.addUser('op@host.example', { operator: true })
  const as = async (email: string) => {
    const visitor = browser(t.app)
    await visitor.signIn(email)
    return visitor
  }
  const idOf = () =>
    (
      t.control.$client.prepare('SELECT id FROM break_glass ORDER BY asked_at DESC LIMIT 1').get() as {
        id: string
      }
    ).id
  return { t, tenant, operator, as, idOf }
}

const REASON = 'The inbox does not load for you, I want to see the page.'

describe('the operator and the chats of a business (SEC-ROLE, P-09)', () => {
  it('are apart until the owner says yes, and again after the time', async () => {
    const { t, tenant, operator, as, idOf } = await withOperator()
    const op = await as('op@host.example')
    assert.equal((await op.get('/t/bakery/chats')).status, 404)
    await op.post(`/operator/businesses/${tenant.id}/look-in`, { reason: REASON }, { from: '/me' })
    assert.equal((await op.get('/t/bakery/chats')).status, 404, 'asking opens nothing')

    const admin = await as('admin@shop.example')
    assert.equal(
      (await admin.post(`/t/bakery/settings/look-in/${idOf()}/allow`, {}, { from: '/me' })).status,
      403,
    )
    const owner = await as('owner@shop.example')
    assert.match((await owner.get('/t/bakery/team')).text, /asks to look in/)
    await owner.post(`/t/bakery/settings/look-in/${idOf()}/allow`, { minutes: '15' }, { from: '/me' })

    t.noted.length = 0
    assert.equal((await op.get('/t/bakery/chats')).text, 'chats of bakery as viewer')
    assert.equal((await op.post('/t/bakery/chats', {}, { from: '/me' })).status, 403, 'to look, and no more')
    assert.deepEqual(
      t.noted
        .filter(entry => entry.actor === operator.id && entry.action === 'look_in.viewed')
        .map(entry => [entry.object, entry.tenant]),
      [
        ['chats', tenant.id],
        ['chats', tenant.id],
      ],
    )
    assert.match((await admin.get('/t/bakery/team')).text, /is looking in now/)
    t.clock.advance(16 * MINUTE_MS)
    assert.equal((await op.get('/t/bakery/chats')).status, 404)
    t.close()
  })

  it('keep one open page open while the operator looks, and not a moment longer', async function () {
    this.timeout(60_000)
    const { t, tenant, operator, as } = await withOperator()
    const server = createServer(t.app).listen(0, '127.0.0.1')
    await new Promise(resolve => server.once('listening', resolve))
    const url = `http://localhost:${(server.address() as AddressInfo).port}/t/bakery/events`
    const op = await as('op@host.example')
    const cookie = [...op.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const open = () =>
      t.control
        .insert(breakGlass)
        .values({
          ...{ id: `look${looks++}`, tenantId: tenant.id, userId: operator.id, reason: REASON },
          ...{ askedAt: t.clock.now(), state: 'open' },
          until: new Date(t.clock.now().getTime() + 15 * MINUTE_MS),
        })
        .run()
    let looks = 0
    const listen = () => listenTo(url, { Cookie: cookie }, 20_000)

    const end = {
      'the time is over': () => t.clock.advance(16 * MINUTE_MS),
      'the owner ends it': () => t.control.update(breakGlass).set({ state: 'ended' }).run(),
    }
    for (const [why, ending] of Object.entries(end)) {
      open()
      t.noted.length = 0
      const stream = await listen()
      await stream.until(/event: hello/)
      t.clock.advance(MINUTE_MS)
      // Beats come after the question whether it may stay.
      assert.doesNotMatch(await stream.until(/still here/), /signed-out/, why)
      assert.deepEqual(t.noted, [], 'an open stream is no look of its own')
      ending()
      await stream.until(/event: signed-out/)
    }
    assert.equal((await fetch(url, { headers: { Cookie: cookie } })).status, 404)
    server.closeAllConnections()
    server.close()
    t.close()
  })

  it('can be parted again at any time, and for an hour at most', async () => {
    const { t, tenant, as, idOf } = await withOperator()
    let op = await as('op@host.example')
    let owner = await as('owner@shop.example')
    const ask = () =>
      op.post(`/operator/businesses/${tenant.id}/look-in`, { reason: REASON }, { from: '/me' })
    await ask()
    await owner.post(`/t/bakery/settings/look-in/${idOf()}/allow`, { minutes: '999' }, { from: '/me' })
    t.clock.advance(59 * MINUTE_MS)
    assert.equal((await op.get('/t/bakery/chats')).status, 200)
    t.clock.advance(2 * MINUTE_MS)
    assert.equal((await op.get('/t/bakery/chats')).status, 404)
    owner = await as('owner@shop.example')
    op = await as('op@host.example')
    await ask()
    await owner.post(`/t/bakery/settings/look-in/${idOf()}/allow`, {}, { from: '/me' })
    assert.equal((await op.get('/t/bakery/chats')).status, 200)
    await owner.post(`/t/bakery/settings/look-in/${idOf()}/end`, {}, { from: '/me' })
    assert.equal((await op.get('/t/bakery/chats')).status, 404)
    t.close()
  })

  it('stay apart when refused, without a reason, and for anybody who is not the operator', async () => {
    const { t, tenant, as, idOf } = await withOperator()
    const op = await as('op@host.example')
    const bare = await op.post(
      `/operator/businesses/${tenant.id}/look-in`,
      { reason: 'why' },
      { from: '/me' },
    )
    assert.equal(bare.status, 422)
    await op.post(`/operator/businesses/${tenant.id}/look-in`, { reason: REASON }, { from: '/me' })
    const owner = await as('owner@shop.example')
    await owner.post(`/t/bakery/settings/look-in/${idOf()}/refuse`, {}, { from: '/me' })
    assert.equal(
      (await owner.post(`/t/bakery/settings/look-in/${idOf()}/allow`, {}, { from: '/me' })).status,
      404,
    )
    assert.equal((await op.get('/t/bakery/chats')).status, 404)
    const other = await owner.post(
      `/operator/businesses/${tenant.id}/look-in`,
      { reason: REASON },
      { from: '/me' },
    )
    assert.equal(other.status, 403)
    t.close()
  })

  it('stay apart where the business says never, and whoever is in is out', async () => {
    const { t, tenant, operator, as, idOf } = await withOperator()
    const op = await as('op@host.example')
    const owner = await as('owner@shop.example')
    const ask = () =>
      op.post(`/operator/businesses/${tenant.id}/look-in`, { reason: REASON }, { from: '/me' })
    const rule = (who: typeof owner, name: string) =>
      who.post('/t/bakery/settings/look-in', { rule: name }, { from: '/me' })
    await ask()
    await owner.post(`/t/bakery/settings/look-in/${idOf()}/allow`, {}, { from: '/me' })
    await ask()
    assert.equal((await op.get('/t/bakery/chats')).status, 200)

    t.noted.length = 0
    assert.equal((await rule(owner, 'never')).status, 303)
    assert.deepEqual(
      t.noted.map(entry => [entry.tenant, entry.action, entry.details]),
      [[tenant.id, 'settings.look-in', { lookIn: 'ask → never' }]],
    )
    assert.equal((await op.get('/t/bakery/chats')).status, 404)
    assert.equal(
      (await owner.post(`/t/bakery/settings/look-in/${idOf()}/allow`, {}, { from: '/me' })).status,
      404,
      'what was asked before is refused with it',
    )

    t.noted.length = 0
    const refused = await ask()
    assert.equal(refused.status, 403)
    assert.match(refused.text, /does not let the operator look in\. Nothing was opened/)
    assert.doesNotMatch((await owner.get('/t/bakery/team')).text, /asks to look in|is looking in/)
    assert.deepEqual(
      t.noted
        .filter(entry => entry.tenant === tenant.id)
        .map(({ actor, action, outcome }) => [actor, action, outcome]),
      [[operator.id, 'look_in.asked', 'refused']],
    )
    t.close()
  })

  it('meet at once where the business allows it: to look, for an hour, and the owner can end it', async () => {
    const { t, tenant, operator, as, idOf } = await withOperator()
    let op = await as('op@host.example')
    let owner = await as('owner@shop.example')
    const ask = (reason = REASON) =>
      op.post(`/operator/businesses/${tenant.id}/look-in`, { reason }, { from: '/me' })
    await owner.post('/t/bakery/settings/look-in', { rule: 'allow' }, { from: '/me' })
    assert.equal((await op.get('/t/bakery/chats')).status, 404, 'nothing is open that nobody asked for')
    assert.equal((await ask('why')).status, 422, 'a reason is given all the same')

    t.noted.length = 0
    assert.equal((await ask()).headers.location, '/t/bakery/')
    assert.deepEqual(
      t.noted.filter(entry => entry.tenant === tenant.id).map(({ actor, action }) => [actor, action]),
      [[operator.id, 'look_in.opened']],
    )
    assert.equal((await op.get('/t/bakery/chats')).text, 'chats of bakery as viewer')
    assert.equal((await op.post('/t/bakery/chats', {}, { from: '/me' })).status, 403)
    assert.ok(t.noted.some(entry => entry.action === 'look_in.viewed' && entry.object === 'chats'))
    const told = (await owner.get('/t/bakery/team')).text
    assert.match(told, /is looking in now/)
    assert.match(told, /\(operator\) began to look into Bakery on [^<]*21/)
    assert.doesNotMatch((await owner.get('/t/bakery/team')).text, /began to look/)
    await owner.post(`/t/bakery/settings/look-in/${idOf()}/end`, {}, { from: '/me' })
    assert.equal((await op.get('/t/bakery/chats')).status, 404)

    await ask()
    t.clock.advance(61 * MINUTE_MS)
    assert.equal((await op.get('/t/bakery/chats')).status, 404)
    op = await as('op@host.example')
    owner = await as('owner@shop.example')
    await ask()
    await owner.post('/t/bakery/settings/look-in', { rule: 'never' }, { from: '/me' })
    assert.equal((await op.get('/t/bakery/chats')).status, 404)
    t.close()
  })

  it('are ruled by the owner alone, and by one of three words', async () => {
    const { t, tenant, as } = await withOperator()
    const rule = async (email: string, name: string) =>
      (await (await as(email)).post('/t/bakery/settings/look-in', { rule: name }, { from: '/me' })).status
    assert.equal(await rule('admin@shop.example', 'allow'), 403)
    assert.equal(await rule('op@host.example', 'allow'), 404)
    assert.equal(await rule('owner@shop.example', 'always'), 422)
    const op = await as('op@host.example')
    await op.post(`/operator/businesses/${tenant.id}/look-in`, { reason: REASON }, { from: '/me' })
    assert.equal((await op.get('/t/bakery/chats')).status, 404, 'it asks, as it did')
    t.close()
  })
})
