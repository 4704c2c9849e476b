import assert from 'node:assert/strict'
import { channels } from '../../src/channels/schema.ts'
import type { TemplateOutcome, TemplateRequest } from '../../src/templates/edit.ts'
import { readTemplate } from '../../src/templates/meta.ts'
import { addTemplate } from '../../src/templates/sync.ts'
import { NOON } from '../support/instance.ts'
import { addChannel, testApi } from './support.ts'

const WABA = '900100200300400'
const BODY = { type: 'BODY', text: 'Hello {{1}}, your order is ready.', example: { body_text: [['Ada']] } }
const INPUT = { name: 'order_ready', language: 'en-US', category: 'utility', components: [BODY] }

/** An API whose worker answers what the test wants, and remembers what it was asked. */
function apiWith(answer: (request: TemplateRequest) => TemplateOutcome = () => ({ done: true })) {
  const asked: TemplateRequest[] = []
  const api = testApi({
    preview: (async (_method: string, _tenant: string, request: TemplateRequest) => {
      asked.push(request)
      return answer(request)
    }) as never,
  })
  addChannel(api.own.db)
  api.own.db.update(channels).set({ wabaId: WABA }).run()
  const add = (name: string, more: object = {}, db = api.own.db) =>
    addTemplate(
      db,
      WABA,
      readTemplate({
        id: '99123456789012345678',
        language: 'en_US',
        category: 'UTILITY',
        status: 'APPROVED',
        components: [BODY],
        name,
        ...more,
      })!,
      NOON,
    )
  return { ...api, asked, add }
}

describe('api/templates', () => {
  it('lists what Meta has, with what has to be filled in to send it', async () => {
    const api = apiWith()
    api.add('order_ready')
    api.add('news', { status: 'PAUSED', category: 'MARKETING' })
    const { body } = await api.as('read').get('/api/v1/templates').expect(200)
    assert.deepEqual(
      body.items.map((one: { name: string; sendable: boolean }) => [one.name, one.sendable]),
      [
        ['news', false],
        ['order_ready', true],
      ],
    )
    assert.equal(body.items[1].providerId, '99123456789012345678')
    assert.deepEqual(body.items[1].fields, [
      { name: 'body.1', kind: 'text', required: true, sample: 'Ada', maxLength: 1024 },
    ])
    const paused = await api.as('read').get('/api/v1/templates?status=paused').expect(200)
    assert.deepEqual(
      paused.body.items.map((one: { name: string }) => one.name),
      ['news'],
    )
    const one = await api.as('read').get(`/api/v1/templates/${body.items[0].id}`).expect(200)
    assert.equal(one.body.category, 'MARKETING')
  })

  it('asks Meta for a new one, in the only account, with names told from numbers', async () => {
    const api = apiWith(() => ({ done: true, id: made.publicId }))
    const made = api.add('order_ready')
    await api.as('write').post('/api/v1/templates').send(INPUT).expect(201)
    const [request] = api.asked
    assert.ok(request?.do === 'create')
    assert.equal(request.wabaId, WABA)
    assert.deepEqual(
      [request.draft.language, request.draft.category, request.draft.parameterFormat],
      ['en_US', 'UTILITY', 'POSITIONAL'],
    )
    const named = { ...BODY, text: 'Hello {{name}}, your order is ready.' }
    await api
      .as('write')
      .post('/api/v1/templates')
      .send({ ...INPUT, components: [named] })
      .expect(201)
    assert.ok(api.asked[1]?.do === 'create' && api.asked[1].draft.parameterFormat === 'NAMED')
    assert.equal(api.changed.length, 2)
  })

  it('says everything that is wrong, and what Meta said', async () => {
    const wrong: TemplateOutcome = {
      done: false,
      problems: [
        { field: 'name', code: 'name_rule' },
        { field: 'body.text', code: 'variable_at_edge' },
      ],
    }
    const refused = await apiWith(() => wrong)
      .as('write')
      .post('/api/v1/templates')
      .send(INPUT)
      .expect(422)
    assert.deepEqual(
      refused.body.errors.map((one: { field: string }) => one.field),
      ['name', 'body.text'],
    )
    const said: TemplateOutcome = {
      done: false,
      failure: { code: '100', subcode: '2388024', details: 'Exists.' },
    }
    const meta = await apiWith(() => said)
      .as('write')
      .post('/api/v1/templates')
      .send(INPUT)
      .expect(422)
    assert.match(meta.body.detail, /100\/2388024.*Exists/)
    assert.equal(meta.body.reason, 'refused_by_meta')
    const silent: TemplateOutcome = { done: false, failure: { code: 'no_answer', details: '' } }
    await apiWith(() => silent)
      .as('write')
      .post('/api/v1/templates')
      .send(INPUT)
      .expect(503)
  })

  it('asks which account where there are several, and takes no other’s', async () => {
    const api = apiWith()
    addChannel(api.own.db, 'whatsapp', '1002')
    api.own.db.$client.prepare("UPDATE channels SET waba_id = '2' WHERE account = '1002'").run()
    const post = (account?: string) =>
      api
        .as('write')
        .post('/api/v1/templates')
        .send({ ...INPUT, account })
        .expect(422)
    assert.deepEqual((await post()).body.errors[0].field, 'account')
    assert.deepEqual((await post('3')).body.errors[0].field, 'account')
    assert.deepEqual(api.asked, [])
  })

  it('deletes one, and needs the scope for it', async () => {
    const api = apiWith()
    const { publicId } = api.add('order_ready')
    await api.as('read').delete(`/api/v1/templates/${publicId}`).expect(403)
    await api.as('write').delete(`/api/v1/templates/${publicId}`).expect(204)
    assert.deepEqual(api.asked, [{ do: 'delete', id: publicId }])
  })

  it('knows nothing of another business’s', async () => {
    const api = apiWith()
    const { publicId } = api.add('theirs', {}, api.other.db)
    const { body } = await api.as('read').get('/api/v1/templates').expect(200)
    assert.deepEqual(body.items, [])
    await api.as('read').get(`/api/v1/templates/${publicId}`).expect(404)
    await api.as('write').delete(`/api/v1/templates/${publicId}`).expect(404)
    assert.deepEqual(api.asked, [])
  })
})
