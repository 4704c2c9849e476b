import assert from 'node:assert/strict'
import { listChanges } from '../../src/templates/changes.ts'
import type { TemplateDraft } from '../../src/templates/check-draft.ts'
import { getTemplate, listTemplates } from '../../src/templates/templates.ts'
import { ORDER_READY } from './shapes.ts'
import { type Office, testOffice, WABA } from './support.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const draft = (more: Partial<TemplateDraft> = {}): TemplateDraft => ({
  name: 'order_ready',
  language: 'en',
  category: 'UTILITY',
  parameterFormat: 'POSITIONAL',
  components: ORDER_READY,
  ...more,
})

async function created(office: Office, more: Partial<TemplateDraft> = {}): Promise<string> {
  const outcome = await office.ask({ do: 'create', wabaId: WABA, draft: draft(more) })
  assert.ok(outcome.done && outcome.id, JSON.stringify(outcome))
  await new Promise(resolve => setTimeout(resolve, 5))
  await office.simulator.settle()
  return outcome.id
}

const codesOf = (outcome: Awaited<ReturnType<Office['ask']>>) =>
  'problems' in outcome ? outcome.problems.map(problem => problem.code) : outcome

describe('a new template', () => {
  it('is sent to Meta, waits for its review, and is approved when Meta says so', async () => {
    const office = await testOffice()
    office.simulator.knobs.templateReview = 'HOLD'
    const id = await created(office)
    const waiting = getTemplate(office.db, id)
    assert.equal(waiting.status, 'PENDING')
    assert.match(waiting.providerId!, /^\d{17,}$/)
    assert.deepEqual(waiting.components, ORDER_READY)
    await office.simulator.reviewTemplate({ wabaId: WABA, name: 'order_ready', language: 'en' }, 'APPROVED')
    assert.equal(getTemplate(office.db, id).status, 'APPROVED')
  })

  it('that Meta takes as another category keeps both words', async () => {
    const office = await testOffice()
    const components = [{ type: 'BODY' as const, text: 'Our winter sale begins on Monday.' }]
    const id = await created(office, { name: 'winter', components })
    const template = getTemplate(office.db, id)
    assert.deepEqual([template.category, template.requestedCategory], ['MARKETING', 'UTILITY'])
  })

  it('is not asked for while something about it is wrong', async () => {
    const office = await testOffice()
    const outcome = await office.ask({ do: 'create', wabaId: WABA, draft: draft({ name: 'Bad Name' }) })
    assert.deepEqual(codesOf(outcome), ['name_rule'])
    assert.equal(office.simulator.state.templates.length, 0)
  })

  it('may have another language of the same name, and not the same one twice', async () => {
    const office = await testOffice()
    await created(office)
    await created(office, { language: 'pt_PT' })
    assert.deepEqual(codesOf(await office.ask({ do: 'create', wabaId: WABA, draft: draft() })), ['exists'])
    assert.equal(listTemplates(office.db).length, 2)
  })

  it('that Meta refuses leaves nothing behind and tells Meta’s sentence', async () => {
    const office = await testOffice()
    office.simulator.addTemplate({ id: '991', wabaId: WABA, name: 'order_ready' }) // Nobody told us of it.
    const outcome = await office.ask({ do: 'create', wabaId: WABA, draft: draft() })
    assert.deepEqual('failure' in outcome && outcome.failure, {
      code: '100',
      details: 'There is already content in this language for this template.',
      subcode: '2388024',
    })
    assert.equal(listTemplates(office.db).length, 0)
  })

  it('whose answer never came is looked for in the list', async () => {
    const office = await testOffice()
    const { egress } = office.deps
    Object.assign(office.deps, {
      egress: {
        ...egress,
        async fetch(...args: Parameters<typeof egress.fetch>) {
          await egress.fetch(...args)
          throw Object.assign(new Error('reset'), { code: 'ECONNRESET' })
        },
      },
    })
    const outcome = await office.ask({ do: 'create', wabaId: WABA, draft: draft() })
    assert.equal('failure' in outcome && outcome.failure.code, 'no_answer')
    assert.ok(office.jobs().includes('templates.sync'))
    Object.assign(office.deps, { egress })
    await office.ask({ do: 'sync', wabaId: WABA })
    assert.equal(listTemplates(office.db).length, 1)
  })

  it('for one-time codes takes Meta’s words', async () => {
    const office = await testOffice()
    const id = await created(office, {
      name: 'sign_in_code',
      category: 'AUTHENTICATION',
      components: [
        { type: 'BODY', add_security_recommendation: true },
        { type: 'FOOTER', code_expiration_minutes: 5 },
        { type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: 'COPY_CODE', text: 'Copy code' }] },
      ],
    })
    await office.ask({ do: 'sync', wabaId: WABA })
    const [body] = getTemplate(office.db, id).components
    assert.match((body as { text: string }).text, /^\*\{\{1\}\}\* is your verification code/)
  })
})

describe('editing a template', () => {
  const edit = (text: string, category = 'UTILITY') => ({
    category,
    parameterFormat: 'POSITIONAL' as const,
    components: [{ type: 'BODY' as const, text }],
  })

  it('replaces all of it, and an approved one once a day and ten times a month', async () => {
    const office = await testOffice()
    const id = await created(office)
    for (let n = 1; n <= 10; n++) {
      const outcome = await office.ask({ do: 'edit', id, edit: edit(`Come and get it, number ${n}.`) })
      assert.ok(outcome.done, JSON.stringify(outcome))
      await new Promise(resolve => setTimeout(resolve, 5))
      await office.simulator.settle()
      assert.equal(getTemplate(office.db, id).status, 'APPROVED')
      const again = await office.ask({ do: 'edit', id, edit: edit('Once more.') })
      assert.deepEqual(codesOf(again), ['edit_daily'])
      office.clock.advance(DAY_MS)
    }
    assert.deepEqual(codesOf(await office.ask({ do: 'edit', id, edit: edit('One too many.') })), [
      'edit_monthly',
    ])
    office.clock.advance(21 * DAY_MS)
    assert.ok((await office.ask({ do: 'edit', id, edit: edit('A month later.') })).done)
    assert.deepEqual(getTemplate(office.db, id).components, [{ type: 'BODY', text: 'A month later.' }])
  })

  it('waits for a review that is under way, and leaves the category of an approved one', async () => {
    const office = await testOffice()
    office.simulator.knobs.templateReview = 'HOLD'
    const id = await created(office)
    assert.deepEqual(codesOf(await office.ask({ do: 'edit', id, edit: edit('Other words.') })), [
      'edit_status',
    ])
    await office.simulator.reviewTemplate({ wabaId: WABA, name: 'order_ready', language: 'en' }, 'APPROVED')
    assert.deepEqual(codesOf(await office.ask({ do: 'edit', id, edit: edit('Other words.', 'MARKETING') })), [
      'edit_category',
    ])
    await office.simulator.reviewTemplate({ wabaId: WABA, name: 'order_ready', language: 'en' }, 'REJECTED')
    assert.ok((await office.ask({ do: 'edit', id, edit: edit('Other words.', 'MARKETING') })).done)
    assert.equal(getTemplate(office.db, id).category, 'MARKETING')
  })
})

describe('deleting and unpausing a template', () => {
  it('takes one language away and lets the name rest for 30 days', async () => {
    const office = await testOffice()
    const english = await created(office)
    await created(office, { language: 'pt_PT' })
    assert.ok((await office.ask({ do: 'delete', id: english })).done)
    assert.deepEqual(
      listTemplates(office.db).map(template => template.language),
      ['pt_PT'],
    )
    assert.deepEqual(
      office.simulator.state.templates.map(template => [template.language, template.status]),
      [
        ['en', 'DELETED'],
        ['pt_PT', 'APPROVED'],
      ],
    )
    assert.deepEqual(codesOf(await office.ask({ do: 'create', wabaId: WABA, draft: draft() })), [
      'name_rests',
    ])
    office.clock.advance(31 * DAY_MS)
    assert.equal(await created(office), english, 'the row its old messages name')
    assert.equal(getTemplate(office.db, english).deletedAt, null)
  })

  it('keeps one that Meta disabled', async () => {
    const office = await testOffice()
    const id = await created(office)
    await office.simulator.reviewTemplate({ wabaId: WABA, name: 'order_ready', language: 'en' }, 'DISABLED')
    assert.deepEqual(codesOf(await office.ask({ do: 'delete', id })), ['delete_disabled'])
  })

  it('unpauses what is paused, and nothing else', async () => {
    const office = await testOffice()
    const id = await created(office)
    assert.deepEqual(codesOf(await office.ask({ do: 'unpause', id })), ['not_paused'])
    await office.simulator.reviewTemplate({ wabaId: WABA, name: 'order_ready', language: 'en' }, 'PAUSED')
    assert.ok((await office.ask({ do: 'unpause', id })).done)
    assert.equal(getTemplate(office.db, id).status, 'APPROVED')
    assert.equal(listChanges(office.db, getTemplate(office.db, id).id)[0]!.what, 'unpaused')
  })
})
