import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createInvitation } from '../../src/accounts/invitations.ts'
import { lockOut } from '../../src/accounts/lock-out.ts'
import { BY_COMMAND_LINE, createPasswordReset } from '../../src/accounts/password-resets.ts'
import { addMembership, findUser, isClaimed } from '../../src/accounts/users.ts'
import { listenTo } from '../support/stream.ts'
import { browser, testAccounts } from './test-accounts.ts'

const TEAM = '/t/bakery/team'

async function withTeam() {
  const t = testAccounts()
  const tenant = t.addTenant('bakery', 'Bakery')
  const people = {
    owner: await t.addUser('owner@shop.example', { roles: { [tenant.id]: 'owner' } }),
    admin: await t.addUser('admin@shop.example', { roles: { [tenant.id]: 'admin' } }),
    agent: await t.addUser('agent@shop.example', { roles: { [tenant.id]: 'agent' } }),
  }
  const as = async (email: string) => {
    const visitor = browser(t.app)
    await visitor.signIn(email)
    return visitor
  }
  return { t, tenant, ...people, as }
}

describe('somebody who is locked out (SEC-AUTH)', () => {
  it('is out within five seconds, pages and live updates alike, and can be let in again', async function () {
    this.timeout(60_000)
    const { t, agent, as } = await withTeam()
    const server = createServer(t.app).listen(0, '127.0.0.1')
    await new Promise(resolve => server.once('listening', resolve))
    const url = `http://localhost:${(server.address() as AddressInfo).port}/t/bakery/events`
    const out = await as('agent@shop.example')
    const stream = await listenTo(url, {
      Cookie: [...out.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    })
    await stream.until(/event: hello/)

    const admin = await as('admin@shop.example')
    t.noted.length = 0
    assert.equal((await admin.post(`${TEAM}/${agent.id}/lock-out`, {}, { from: TEAM })).status, 303)
    assert.equal((await out.get('/me')).status, 401)
    await stream.until(/event: signed-out/)
    assert.deepEqual(
      t.noted.map(({ action, object }) => [action, object]),
      [['team.lock-out', agent.id]],
    )
    assert.match((await admin.get(TEAM)).text, /locked out/)
    const tried = await browser(t.app).signIn('agent@shop.example')
    assert.equal(tried.status, 401)
    assert.match(tried.text, /do not match/, 'it says no more than for a wrong password')

    await admin.post(`${TEAM}/${agent.id}/let-in`, {}, { from: TEAM })
    assert.equal((await browser(t.app).signIn('agent@shop.example')).status, 303)
    server.closeAllConnections()
    server.close()
    t.close()
  })

  it('leaves no links behind: none for a password, none that invite', async () => {
    const { t, tenant, admin } = await withTeam()
    const reset = createPasswordReset(t.control, admin, BY_COMMAND_LINE, t.clock.now())
    const invitation = createInvitation(
      t.control,
      { tenantId: tenant.id, email: 'own@way.example', role: 'admin', invitedBy: admin.id },
      t.clock.now(),
    )
    assert.equal((await browser(t.app).get(`/invite/${invitation}`)).status, 200)
    lockOut(t.control, admin, t.clock.now())
    assert.equal((await browser(t.app).get(`/reset/${reset}`)).status, 404)
    assert.equal((await browser(t.app).get(`/invite/${invitation}`)).status, 404)
    t.close()
  })

  it('is nobody above, nobody who works elsewhere, not oneself, and never the last who governs', async () => {
    const { t, tenant, owner, admin, agent, as } = await withTeam()
    const lock = async (email: string, id: string) =>
      (await (await as(email)).post(`${TEAM}/${id}/lock-out`, {}, { from: TEAM })).status
    assert.equal(await lock('admin@shop.example', owner.id), 403)
    assert.equal(await lock('admin@shop.example', admin.id), 403)
    assert.equal(await lock('agent@shop.example', admin.id), 403)
    const florist = t.addTenant('florist')
    addMembership(t.control, agent.id, florist.id, 'owner', t.clock.now())
    assert.equal(await lock('owner@shop.example', agent.id), 403, 'they are somebody else’s too')
    const operator = await t.addUser('op@host.example', { operator: true, roles: { [tenant.id]: 'agent' } })
    assert.equal(await lock('owner@shop.example', operator.id), 403)
    assert.throws(
      () => lockOut(t.control, findUser(t.control, owner.id)!, t.clock.now()),
      /only owner of “bakery”/,
    )
    assert.throws(() => lockOut(t.control, operator, t.clock.now()), /only operator/)
    for (const { id } of [owner, admin, agent, operator])
      assert.equal(findUser(t.control, id)!.disabledAt, null)
    await t.addUser('second@host.example', { operator: true })
    lockOut(t.control, operator, t.clock.now())
    assert.ok(findUser(t.control, operator.id)!.disabledAt)
    t.close()
  })

  it('never makes the server free to be claimed by somebody else', async () => {
    const { t } = await withTeam()
    t.control.$client.prepare('UPDATE users SET disabled_at = 1').run()
    assert.ok(isClaimed(t.control))
    assert.equal((await browser(t.app).get('/setup')).status, 404)
    t.close()
  })
})

describe('a password link (SEC-AUTH)', () => {
  it('is made for people below one’s own role alone', async () => {
    const { t, tenant, owner, admin, agent, as } = await withTeam()
    const other = await t.addUser('other@shop.example', { roles: { [tenant.id]: 'admin' } })
    const reset = async (email: string, id: string) =>
      (await (await as(email)).post(`${TEAM}/${id}/reset`, {}, { from: TEAM })).status
    assert.equal(await reset('admin@shop.example', agent.id), 200)
    assert.equal(await reset('admin@shop.example', other.id), 403)
    assert.equal(await reset('admin@shop.example', owner.id), 403)
    assert.equal(await reset('owner@shop.example', admin.id), 200)
    assert.doesNotMatch(
      (await (await as('admin@shop.example')).get(TEAM)).text,
      new RegExp(`team/${other.id}/reset`),
      'nor is it offered',
    )
    t.close()
  })
})
