import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Instance } from '../../src/tenants/instance.ts'
import { addConversation } from '../api/support.ts'
import { type ChildJourney, startChildJourney } from '../support/child-journey.ts'
import { testInstance } from '../support/instance.ts'
import { until } from '../support/server.ts'
import { addPerson, Visitor } from '../support/visitor.ts'

const TURNS = 40
const DEARER = 'id,name,price\nmug-blue,Blue mug,21.00\n'
const WRONG = 'question,answer\nDo you sell gift wrapping?,"Yes, and the Blue mug costs 7.00 € with it."\n'

interface RewindView {
  id: string
  state: string
  total: number
  progress: { done: number; of: number }
  verdicts: Record<string, number>
  mayBeUsed: boolean
  refusal: string | null
}

describe('a change tried on past conversations', function () {
  this.timeout(120_000)
  let journey: ChildJourney
  let instance: Instance

  before(async () => {
    journey = await startChildJourney()
    instance = testInstance(journey.dataDir).instance
    const db = instance.tenants.db(journey.tenantId)
    const start = Date.now() - 3_600_000
    for (let i = 0; i < TURNS; i++) {
      const phone = `4917000001${String(i).padStart(2, '0')}`
      const text = i % 2 === 0 ? 'How much is the blue mug?' : 'Do you sell gift wrapping for the blue mug?'
      addConversation(db, { phone, name: `Customer ${i}`, text, at: new Date(start + i * 60_000) })
    }
    await addPerson(instance, 'agent@shop.example', { tenantId: journey.tenantId, role: 'agent' })
  })
  after(async () => {
    instance?.close()
    await journey?.stop()
  })

  const read = (id: string) => journey.api(`/assistant/rewinds/${id}`) as unknown as Promise<RewindView>
  const ended = (id: string) =>
    until(
      () => read(id),
      rewind => !['waiting', 'running'].includes(rewind.state),
      'it did not end',
      60_000,
    )
  const start = (body: object) =>
    journey.api('/assistant/rewinds', { method: 'POST', body }) as unknown as Promise<RewindView>

  it('goes on after the process was killed, answers no turn twice and leaves nothing behind', async () => {
    const { id } = await start({ last: TURNS, candidate: { kind: 'catalog', file: DEARER } })
    await until(
      () => read(id),
      rewind => rewind.progress.done > 4,
      'it did not begin',
      60_000,
    )
    await journey.server.kill()
    const db = instance.tenants.db(journey.tenantId)
    const done = db.$client.prepare('SELECT count(*) FROM rewind_cases WHERE verdict IS NOT NULL').pluck()
    const before = done.get() as number
    await journey.restart()
    const rewind = await ended(id)
    assert.ok(before < TURNS, 'it was cut off before its end')
    assert.deepEqual([rewind.state, rewind.total, rewind.progress.done], ['done', TURNS, 2 * TURNS])
    assert.equal(rewind.verdicts.changed! + rewind.verdicts.same!, TURNS)
    assert.ok(rewind.verdicts.changed! >= TURNS / 2)
    assert.equal(rewind.mayBeUsed, true)
    assert.equal(existsSync(join(journey.dataDir, 'tenants', journey.tenantId, 'trial.db')), false)
    const sent = db.$client.prepare("SELECT count(*) FROM messages WHERE direction = 'outbound'").pluck()
    assert.equal(sent.get(), 0, 'nothing was sent')
    const { items } = (await journey.api(`/assistant/rewinds/${id}/cases?verdict=changed&limit=5`)) as {
      items: { before: { text: string }; after: { text: string } }[]
    }
    assert.match(items[0]!.before.text, /18\.50/)
    assert.match(items[0]!.after.text, /21\.00/)
  })

  it('is tried, read and refused on its page without a script, and an agent may only read', async () => {
    const owner = await journey.signIn()
    const page = `/t/${journey.slug}/assistant/rewind`
    const form = new FormData()
    const values = {
      _csrf: await owner.csrf(),
      kind: 'knowledge',
      last: '20',
      days: '',
      channel: '',
      topic: '',
    }
    for (const [name, value] of Object.entries(values)) form.set(name, value)
    form.set('knowledge', new File([WRONG], 'answers.csv', { type: 'text/csv' }))
    const begun = await owner.ask('POST', page, form)
    assert.equal(begun.status, 303, begun.text)
    const address = begun.headers.get('location')!
    const id = address.split('/').at(-1)!
    const { refusal } = await ended(id)
    assert.equal(refusal, 'wrong_claims')
    const shown = await owner.get(address)
    assert.match(shown.text, /Wrong claim/)
    assert.match(shown.text, /<button[^>]*disabled[^>]*aria-describedby="why-not"/)
    assert.match(shown.text, /7\.00/)
    assert.equal((await owner.post(`${address}/use`)).status, 409)

    const agent = await new Visitor(journey.server.url).signIn('agent@shop.example')
    assert.equal((await agent.get(address)).status, 200)
    assert.equal((await agent.post(`${address}/use`)).status, 403)
    assert.equal((await agent.post(page, { kind: 'rules' })).status, 403)
    assert.equal((await agent.post(`${address}/cancel`)).status, 403)

    const nothing = await owner.post(page, { kind: 'catalog' })
    assert.equal(nothing.status, 422)
    assert.match(nothing.text, /Choose the file/)
    const actions = instance.tenants
      .db(journey.tenantId)
      .$client.prepare("SELECT action || ' ' || outcome FROM audit_log WHERE action LIKE 'assistant.rewind%'")
      .pluck()
      .all()
    assert.ok(actions.includes('assistant.rewind done'), String(actions))
    assert.ok(actions.includes('assistant.rewind.use refused'), String(actions))
  })

  it('is used through the API when it did no harm, once', async () => {
    const { id } = await start({ last: 3, candidate: { kind: 'settings', displayName: 'Atelier Azul' } })
    await ended(id)
    const use = () => journey.api(`/assistant/rewinds/${id}/use`, { method: 'POST' })
    assert.ok(((await use()) as { appliedAt: string | null }).appliedAt)
    await assert.rejects(use(), /409/)
  })
})
