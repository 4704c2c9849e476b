import assert from 'node:assert/strict'
import { type Journey, startJourney } from '../support/server.ts'
import { addPerson, PASSWORD, Visitor } from '../support/visitor.ts'

const LOST = '/t/bakery/reports/lost-demand.csv?days=30'
const SOLVED = '/t/bakery/reports/solved.csv'

describe('a file that takes data out of the business (SEC-RATE, SEC-AUDIT)', function () {
  this.timeout(60_000)
  let journey: Journey

  beforeEach(async () => {
    journey = await startJourney({ mode: 'off' })
    const { instance } = journey.server
    await addPerson(instance, 'viewer@shop.example', { tenantId: journey.tenant.id, role: 'viewer' })
    await addPerson(instance, 'agent@shop.example', { tenantId: journey.tenant.id, role: 'agent' })
  })
  afterEach(() => journey.stop())

  const person = (email: string) => new Visitor(journey.server.url).signIn(email)
  const noted = () =>
    journey.server.instance.tenants
      .db(journey.tenant.id)
      .$client.prepare("SELECT action, outcome FROM audit_log WHERE action LIKE 'export.%' ORDER BY seq")
      .all() as { action: string; outcome: string }[]
  const leaveScreen = () =>
    journey.server.instance.control.$client
      .prepare('UPDATE sessions SET authenticated_at = authenticated_at - 3600000')
      .run()

  it('is given three times an hour, whichever file it is, and each stands in the activity log', async () => {
    const viewer = await person('viewer@shop.example')
    for (const path of [LOST, SOLVED, LOST]) {
      const { status, headers } = await viewer.get(path)
      assert.equal(status, 200)
      assert.match(headers.get('content-disposition')!, /^attachment; filename=hearthline-.*\.csv$/)
    }
    const refused = await viewer.get(SOLVED)
    assert.equal(refused.status, 429)
    assert.ok(Number(refused.headers.get('retry-after')) > 3000)
    assert.deepEqual(noted(), [
      { action: 'export.lost-demand', outcome: 'done' },
      { action: 'export.solved', outcome: 'done' },
      { action: 'export.lost-demand', outcome: 'done' },
    ])
    assert.equal(
      (await (await person('agent@shop.example')).get(SOLVED)).status,
      200,
      'others have their own',
    )
  })

  it('is given to a screen that was left alone only after the password', async () => {
    const viewer = await person('viewer@shop.example')
    leaveScreen()
    const asked = await viewer.get(LOST)
    assert.equal(asked.status, 403)
    assert.match(asked.text, /<form action="\/t\/bakery\/reports\/lost-demand\.csv\?days=30" method="post"/)
    assert.equal((await viewer.post(LOST, { _again: 'not the one' })).status, 403)
    const given = await viewer.post(LOST, { _again: PASSWORD })
    assert.equal(given.status, 200)
    assert.equal(given.headers.get('content-type'), 'text/csv; charset=utf-8')
    assert.deepEqual(
      noted().map(({ outcome }) => outcome),
      ['refused', 'refused', 'done'],
    )
  })

  it('is nothing for the operator who looks in', async () => {
    const { instance } = journey.server
    const id = await addPerson(instance, 'operator@host.example', { operator: true })
    const now = instance.clock.now().getTime()
    instance.control.$client
      .prepare(
        `INSERT INTO break_glass (id, tenant_id, user_id, reason, state, asked_at, until)
         VALUES ('lookin0000000001', ?, ?, 'to help', 'open', ?, ?)`,
      )
      .run(journey.tenant.id, id, now, now + 3_000_000)
    const operator = await person('operator@host.example')
    assert.equal((await operator.get('/t/bakery/reports')).status, 200)
    for (const path of [LOST, SOLVED]) {
      const { status, text } = await operator.get(path)
      assert.equal(status, 403)
      assert.match(text, /takes nothing along/)
    }
  })
})
