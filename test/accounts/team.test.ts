import assert from 'node:assert/strict'
import { findRole, findUserByEmail } from '../../src/accounts/users.ts'
import { browser, PASSWORD, testAccounts } from './test-accounts.ts'

const WEEK_MS = 7 * 86_400_000

async function withTeam() {
  const t = testAccounts()
  const tenant = t.addTenant('bakery', 'Bakery')
  const owner = await t.addUser('owner@shop.example', { roles: { [tenant.id]: 'owner' } })
  const admin = await t.addUser('admin@shop.example', { roles: { [tenant.id]: 'admin' } })
  const agent = await t.addUser('agent@shop.example', { roles: { [tenant.id]: 'agent' } })
  const as = async (email: string) => {
    const visitor = browser(t.app)
    await visitor.signIn(email)
    return visitor
  }
  return { t, tenant, owner, admin, agent, as }
}

const TEAM = '/t/bakery/team'
const linkIn = (page: string) => /\/(invite|reset)\/([\w-]{43})/.exec(page)?.[0] ?? ''

describe('an invitation (SEC-AUTH)', () => {
  it('makes whoever has the link a member, once', async () => {
    const { t, tenant, as } = await withTeam()
    const owner = await as('owner@shop.example')
    const page = await owner.post(
      `${TEAM}/invite`,
      { email: 'New@Shop.example', role: 'agent' },
      { from: TEAM },
    )
    const link = linkIn(page.text)
    assert.match(link, /^\/invite\//)
    const guest = browser(t.app)
    assert.match((await guest.get(link)).text, /Bakery/)
    const weak = await guest.post(link, { name: 'Nova', password: 'short' })
    assert.equal(weak.status, 422)
    const joined = await guest.post(link, { name: 'Nova', password: 'a long enough sentence' })
    assert.deepEqual([joined.status, joined.headers.location], [303, '/t/bakery/'])
    const user = findUserByEmail(t.control, 'new@shop.example')!
    assert.equal(findRole(t.control, user.id, tenant.id), 'agent')
    assert.equal((await browser(t.app).get(link)).status, 404, 'used up')
    t.close()
  })

  it('asks somebody who has an account to sign in to it: the link alone takes nothing over', async () => {
    const { t, tenant, as } = await withTeam()
    const other = t.addTenant('florist')
    const known = await t.addUser('flor@shop.example', { roles: { [other.id]: 'owner' } })
    const page = await (await as('owner@shop.example')).post(
      `${TEAM}/invite`,
      { email: 'flor@shop.example', role: 'viewer' },
      { from: TEAM },
    )
    const link = linkIn(page.text)
    const thief = browser(t.app)
    const tried = await thief.post(link, { name: 'Thief', password: 'a long enough sentence' })
    assert.equal(tried.status, 200)
    assert.equal(findRole(t.control, known.id, tenant.id), undefined)
    const flor = await as('flor@shop.example')
    assert.equal((await flor.post(link)).headers.location, '/t/bakery/')
    assert.equal(findRole(t.control, known.id, tenant.id), 'viewer')
    t.close()
  })

  it('ends after a week, when withdrawn, and with the next one for the same person', async () => {
    const { t, as } = await withTeam()
    const owner = await as('owner@shop.example')
    const invite = async () =>
      linkIn(
        (await owner.post(`${TEAM}/invite`, { email: 'x@shop.example', role: 'viewer' }, { from: TEAM }))
          .text,
      )
    const first = await invite()
    const second = await invite()
    assert.equal((await browser(t.app).get(first)).status, 404)
    assert.equal((await browser(t.app).get(second)).status, 200)
    const [, id] = /invitations\/([a-z0-9]+)\/withdraw/.exec((await owner.get(TEAM)).text)!
    await owner.post(`${TEAM}/invitations/${id}/withdraw`, {}, { from: TEAM })
    assert.equal((await browser(t.app).get(second)).status, 404)
    const third = await invite()
    t.clock.advance(WEEK_MS + 1)
    assert.equal((await browser(t.app).get(third)).status, 404)
    for (const wrong of ['', 'short', 'x'.repeat(44), '%00'.repeat(15)])
      assert.equal((await browser(t.app).get(`/invite/${wrong}`)).status, 404)
    t.close()
  })

  it('never gives more than whoever invites has', async () => {
    const { t, as } = await withTeam()
    const admin = await as('admin@shop.example')
    const tried = await admin.post(
      `${TEAM}/invite`,
      { email: 'x@shop.example', role: 'owner' },
      { from: TEAM },
    )
    assert.equal(tried.status, 403)
    const agent = await as('agent@shop.example')
    assert.equal(
      (await agent.post(`${TEAM}/invite`, { email: 'x@shop.example', role: 'viewer' }, { from: TEAM }))
        .status,
      403,
    )
    t.close()
  })
})

describe('a role (SEC-ROLE)', () => {
  it('changes, and ends the sessions that had the old one', async () => {
    const { t, tenant, agent, as } = await withTeam()
    const theirs = await as('agent@shop.example')
    const owner = await as('owner@shop.example')
    await owner.post(`${TEAM}/${agent.id}/role`, { role: 'admin' }, { from: TEAM })
    assert.equal(findRole(t.control, agent.id, tenant.id), 'admin')
    assert.equal((await theirs.get(TEAM)).status, 401)
    assert.deepEqual(t.noted.at(-1)!.details, { role: 'agent → admin' })
    t.close()
  })

  it('above one’s own is out of reach, and there is always an owner', async () => {
    const { t, tenant, owner, as } = await withTeam()
    const admin = await as('admin@shop.example')
    for (const what of ['role', 'remove', 'reset'])
      assert.equal(
        (await admin.post(`${TEAM}/${owner.id}/${what}`, { role: 'viewer' }, { from: TEAM })).status,
        403,
        what,
      )
    const self = await as('owner@shop.example')
    for (const what of ['role', 'remove'])
      assert.equal(
        (await self.post(`${TEAM}/${owner.id}/${what}`, { role: 'viewer' }, { from: TEAM })).status,
        409,
        what,
      )
    assert.equal(findRole(t.control, owner.id, tenant.id), 'owner')
    t.close()
  })

  it('of another business’s people is nobody’s to touch', async () => {
    const { t, as } = await withTeam()
    const other = t.addTenant('florist')
    const flor = await t.addUser('flor@shop.example', { roles: { [other.id]: 'agent' } })
    const owner = await as('owner@shop.example')
    for (const what of ['role', 'remove', 'reset'])
      assert.equal(
        (await owner.post(`${TEAM}/${flor.id}/${what}`, { role: 'viewer' }, { from: TEAM })).status,
        404,
        what,
      )
    t.close()
  })
})

describe('a password link for somebody in the team', () => {
  it('is made by an admin for people who work only here', async () => {
    const { t, agent, as } = await withTeam()
    const admin = await as('admin@shop.example')
    const page = await admin.post(`${TEAM}/${agent.id}/reset`, {}, { from: TEAM })
    const link = linkIn(page.text)
    assert.match(link, /^\/reset\//)
    await browser(t.app).post(link, { password: 'quite another sentence' })
    const visitor = browser(t.app)
    assert.doesNotMatch((await admin.get(TEAM)).text, /Your password was reset/)
    assert.equal((await visitor.signIn('agent@shop.example', 'quite another sentence')).status, 303)
    assert.match(
      (await visitor.get(TEAM)).text,
      /Your password was reset on [^<]* with a link from Marta Nogueira \(admin\)/,
    )
    assert.doesNotMatch((await visitor.get(TEAM)).text, /Your password was reset/)
    t.close()
  })

  it('is refused where the password opens more than this business', async () => {
    const { t, tenant, as } = await withTeam()
    const other = t.addTenant('florist')
    const both = await t.addUser('both@shop.example', {
      roles: { [tenant.id]: 'agent', [other.id]: 'owner' },
    })
    const operator = await t.addUser('op@shop.example', { operator: true, roles: { [tenant.id]: 'viewer' } })
    const owner = await as('owner@shop.example')
    for (const { id } of [both, operator])
      assert.equal((await owner.post(`${TEAM}/${id}/reset`, {}, { from: TEAM })).status, 403)
    assert.equal((await browser(t.app).signIn('both@shop.example', PASSWORD)).status, 303)
    t.close()
  })
})
