import assert from 'node:assert/strict'
import { confirmKit, makeKit } from '../../src/tenants/change-key.ts'
import { type Journey, startJourney } from '../support/server.ts'
import { addPerson, Visitor } from '../support/visitor.ts'

describe('the emergency kit on Home (SEC-KEY)', function () {
  this.timeout(60_000)
  let journey: Journey

  before(async () => {
    journey = await startJourney({ mode: 'off' })
    const { instance } = journey.server
    await addPerson(instance, 'owner@shop.example', { tenantId: journey.tenant.id })
    await addPerson(instance, 'both@shop.example', { tenantId: journey.tenant.id, operator: true })
  })
  after(() => journey.stop())

  const home = async (email: string) => {
    const visitor = await new Visitor(journey.server.url).signIn(email)
    return (await visitor.get('/t/bakery/')).text
  }
  const STEP = /href="\/operator\/keys"><svg class="i ([^"]*)"[\s\S]*?Save the emergency kit/

  it('is a step for whoever runs the machine, until its groups were typed back, and for nobody else', async () => {
    assert.doesNotMatch(await home('owner@shop.example'), /emergency kit/)
    assert.doesNotMatch(STEP.exec(await home('both@shop.example'))![1]!, /is-good/)
    const { config, master } = journey.server.instance
    makeKit(config.dataDir, master)
    assert.doesNotMatch(STEP.exec(await home('both@shop.example'))![1]!, /is-good/)
    confirmKit(config.dataDir)
    assert.match(STEP.exec(await home('both@shop.example'))![1]!, /is-good/)
  })
})
