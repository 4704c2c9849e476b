import assert from 'node:assert/strict'
import { listKnowledge, saveKnowledge } from '../../src/catalog/knowledge.ts'
import type { TenantDb } from '../../src/db/database.ts'
import { type Journey, startJourney } from '../support/server.ts'
import { enterRoles, type Visitor } from '../support/visitor.ts'

const NOW = new Date('2026-11-21T10:00:00Z')
const ASKED = { question: 'Do you engrave vases?', answer: 'Yes, within three days.', topic: '' }

describe('what an agent wants an answer to say', function () {
  this.timeout(120_000)
  let journey: Journey
  let db: TenantDb
  let admin: Visitor
  let agent: Visitor
  let viewer: Visitor

  before(async () => {
    journey = await startJourney({ mode: 'off' })
    const { instance } = journey.server
    const tenantId = journey.tenant.id
    db = instance.tenants.db(tenantId)
    ;({ admin, agent, viewer } = await enterRoles(journey.server, tenantId, ['admin', 'agent', 'viewer']))
  })
  after(() => journey?.stop())

  const at = (path: string) => `/t/${journey.tenant.slug}/knowledge${path}`
  const answers = () => listKnowledge(db).items.map(({ question, answer }) => [question, answer])
  const waiting = () =>
    db.$client.prepare('SELECT public_id AS id, answer FROM knowledge_suggestions ORDER BY id').all() as {
      id: string
      answer: string
    }[]
  const decide = (who: Visitor, what: 'accept' | 'refuse', id = waiting()[0]!.id) =>
    who.post(at(`/suggestions/${id}/${what}`))

  it('waits, and is used only once an admin accepts it', async () => {
    const before = answers()
    assert.match((await agent.get(at('/new'))).text, /action="[^"]*\/knowledge\/suggest"/)
    assert.equal((await agent.post(at(''), ASKED)).status, 403, 'agents suggest, and no more')
    assert.equal((await agent.post(at('/suggest'), ASKED)).status, 303)
    assert.deepEqual(answers(), before, 'nothing is used yet')
    assert.match((await agent.get(at(''))).text, /Do you engrave vases\?/)
    assert.doesNotMatch((await viewer.get(at(''))).text, /engrave/)
    assert.equal((await viewer.post(at('/suggest'), ASKED)).status, 403)
    assert.equal((await decide(agent, 'accept')).status, 403, 'nobody accepts their own')

    const shown = (await admin.get(at(''))).text
    assert.match(shown, /Do you engrave vases\?[\s\S]*Yes, within three days\./)
    const { id } = waiting()[0]!
    assert.equal((await decide(admin, 'accept')).status, 303)
    assert.deepEqual(answers(), [...before, [ASKED.question, ASKED.answer]])
    assert.equal((await decide(admin, 'accept', id)).status, 404, 'it is decided once')
    assert.equal(answers().length, before.length + 1)
  })

  it('stands beside what is said now, and is gone without a trace when refused', async () => {
    const { entry } = saveKnowledge(
      db,
      'hours',
      { question: 'Open on Sunday?', answer: 'No.', topic: null },
      NOW,
    )
    const path = at(`/suggest/${entry.externalId}`)
    const change = { question: entry.question, topic: '' }
    await agent.post(path, { ...change, answer: 'Yes, I think.' })
    await agent.post(path, { ...change, answer: 'Yes, until noon.' })
    assert.deepEqual(
      waiting().map(one => one.answer),
      ['Yes, until noon.'],
      'the last word of a person counts',
    )
    assert.match((await admin.get(at(''))).text, /Yes, until noon\.[\s\S]*As it is now[\s\S]*No\./)
    assert.equal((await decide(admin, 'refuse')).status, 303)
    assert.deepEqual(waiting(), [])
    assert.ok(answers().some(([, answer]) => answer === 'No.'))
    assert.ok(!answers().some(([, answer]) => answer === 'Yes, until noon.'))
  })

  it('does not undo what somebody changed meanwhile', async () => {
    const input = { question: 'Open on Sunday?', topic: null }
    await agent.post(at('/suggest/hours'), { question: input.question, answer: 'Until noon.', topic: '' })
    saveKnowledge(db, 'hours', { ...input, answer: 'From ten to two.' }, NOW)
    assert.match((await admin.get(at(''))).text, /changed after the suggestion was made/)
    assert.equal((await decide(admin, 'accept')).status, 409)
    assert.equal(waiting().length, 1)
    assert.ok(answers().some(([, answer]) => answer === 'From ten to two.'))
    await decide(admin, 'refuse')
  })

  it('is checked like any answer, and kept when the form comes back', async () => {
    const { status, text } = await agent.post(at('/suggest'), { ...ASKED, answer: '' })
    assert.equal(status, 422)
    assert.match(text, /Do you engrave vases\?/)
    assert.match(text, /action="[^"]*\/knowledge\/suggest"/)
    assert.deepEqual(waiting(), [])
  })
})
