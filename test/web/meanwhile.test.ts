import assert from 'node:assert/strict'
import { getFacts, saveFacts } from '../../src/catalog/facts.ts'
import { getKnowledge, saveKnowledge } from '../../src/catalog/knowledge.ts'
import { getProduct, saveProduct } from '../../src/catalog/products.ts'
import type { TenantDb } from '../../src/db/database.ts'
import { prepared, write } from '../../src/db/database.ts'
import { getAssistantSettings } from '../../src/replies/settings.ts'
import { readTopicModes, setTopicMode } from '../../src/replies/topic-modes.ts'
import { readTemplate } from '../../src/templates/meta.ts'
import { addTemplate } from '../../src/templates/sync.ts'
import { getTenant } from '../../src/tenants/register.ts'
import { fieldsOf } from '../support/forms.ts'
import { type Journey, startJourney } from '../support/server.ts'
import { enterAs, type Visitor } from '../support/visitor.ts'

const NOW = new Date('2026-11-21T10:00:00Z')
const TIMES = { timezone: 'Europe/Lisbon', now: NOW }

describe('a form that somebody else was quicker than (SEC-ERR)', function () {
  this.timeout(120_000)
  let journey: Journey
  let db: TenantDb
  let marta: Visitor
  let rui: Visitor

  before(async () => {
    journey = await startJourney({ mode: 'off' })
    const tenantId = journey.tenant.id
    db = journey.server.instance.tenants.db(tenantId)
    marta = await enterAs(journey.server, 'marta@shop.example', { tenantId })
    rui = await enterAs(journey.server, 'rui@shop.example', { tenantId })
    await write(db, () => {
      saveProduct(
        db,
        'VASE',
        { name: 'Blue vase', price: { amount: 4000 }, stock: 3 },
        { currency: 'EUR', now: NOW },
      )
      saveKnowledge(db, 'wrap', { question: 'Do you wrap gifts?', answer: 'Yes.', topic: null }, NOW)
      saveFacts(db, { address: 'Rua Nova 1', returns: 'Within 14 days.' }, TIMES)
    })
  })
  after(() => journey?.stop())

  const at = (path: string) => `/t/${journey.tenant.slug}${path}`

  /** Both open the form; Rui saves first. Answers what Marta gets, and what she gets when she saves again. */
  async function race(path: string, ruis: Record<string, string>, martas: Record<string, string>) {
    const [one, other] = [await rui.get(at(path)), await marta.get(at(path))]
    assert.equal(
      (await rui.post(at(path), { ...fieldsOf(one.text, at(path)), ...ruis })).status,
      303,
      'who is first is not in the way',
    )
    const refused = await marta.post(at(path), { ...fieldsOf(other.text, at(path)), ...martas })
    return {
      refused,
      again: () => marta.post(at(path), fieldsOf(refused.text, at(path))),
    }
  }

  it('shows both versions of a product, keeps what was typed, and saves it the next time', async () => {
    const path = '/products/edit/VASE'
    const { refused, again } = await race(path, { price: '39.00' }, { price: '45.00', stock: '5' })
    assert.equal(refused.status, 409)
    assert.match(refused.text, /Somebody changed this after you opened it\. Nothing was saved/)
    assert.match(refused.text, /Price[\s\S]*€39\.00[\s\S]*€45\.00[\s\S]*Stock[\s\S]*3[\s\S]*5/)
    assert.deepEqual([getProduct(db, 'VASE').priceMinor, getProduct(db, 'VASE').stock], [3900, 3])
    assert.equal((await again()).status, 303)
    assert.deepEqual([getProduct(db, 'VASE').priceMinor, getProduct(db, 'VASE').stock], [4500, 5])
  })

  it('does the same for an answer', async () => {
    const path = '/knowledge/edit/wrap'
    const { refused, again } = await race(path, { answer: 'Yes, for 2 €.' }, { answer: 'Yes, for free.' })
    assert.equal(refused.status, 409)
    assert.match(refused.text, /Answer[\s\S]*<del[^>]*>Yes, for 2 €\.[\s\S]*<ins[^>]*>Yes, for free\./)
    assert.equal(getKnowledge(db, 'wrap').answer, 'Yes, for 2 €.')
    assert.equal((await again()).status, 303)
    assert.equal(getKnowledge(db, 'wrap').answer, 'Yes, for free.')
  })

  it('does the same for hours and facts', async () => {
    const { refused, again } = await race(
      '/knowledge/facts',
      { address: 'Rua Velha 2' },
      { mon_from_0: '09:00', mon_to_0: '18:00' },
    )
    assert.equal(refused.status, 409)
    assert.match(refused.text, /Monday 09:00–18:00/)
    assert.match(refused.text, /<del[^>]*>Rua Velha 2<[\s\S]*<ins[^>]*>Rua Nova 1</)
    assert.deepEqual(getFacts(db, 'Europe/Lisbon').hours, [])
    assert.equal((await again()).status, 303)
    const { hours, address } = getFacts(db, 'Europe/Lisbon')
    assert.deepEqual([hours, address], [[{ day: 'mon', from: '09:00', to: '18:00' }], 'Rua Nova 1'])
  })

  it('does the same for the business itself, where agents see more or less', async () => {
    const control = journey.server.instance.control
    const { refused, again } = await race('/settings', { agentsSeeNumbers: 'yes' }, { name: 'Barro' })
    assert.equal(refused.status, 409)
    assert.match(refused.text, /<del[^>]*>yes<[\s\S]*<ins[^>]*>no</)
    assert.equal(getTenant(control, journey.tenant.id).agentsSeeNumbers, true)
    assert.equal((await again()).status, 303)
    const { name, agentsSeeNumbers } = getTenant(control, journey.tenant.id)
    assert.deepEqual([name, agentsSeeNumbers], ['Barro', false])
  })

  it('does the same for who answers', async () => {
    const { refused, again } = await race('/assistant', { mode: 'shadow' }, { quiet: '8' })
    assert.equal(refused.status, 409)
    const { mode, quietMs } = getAssistantSettings(db)
    assert.equal(mode, 'shadow')
    assert.notEqual(quietMs, 8000)
    assert.match(refused.text, /<ins[^>]*>8 seconds</)
    assert.equal((await again()).status, 303)
    assert.deepEqual([getAssistantSettings(db).mode, getAssistantSettings(db).quietMs], ['off', 8000])
  })

  it('does the same for the topics, also where the assistant itself took some back', async () => {
    const path = '/assistant'
    const page = await marta.get(at(path))
    const fields = fieldsOf(page.text, at('/assistant/topics'))
    await write(db, () => setTopicMode(db, 'price', { mode: 'draft', why: 'demoted' }, NOW))
    const refused = await marta.post(at('/assistant/topics'), {
      ...fields,
      'mode-price': 'auto',
      bar: '0.8',
    })
    assert.equal(refused.status, 409)
    assert.equal(readTopicModes(db).get('price')?.mode, 'draft')
    const kept = fieldsOf(refused.text, at('/assistant/topics'))
    assert.deepEqual([kept['mode-price'], kept.bar], ['auto', '0.8'])
    assert.equal((await marta.post(at('/assistant/topics'), kept)).status, 303)
    assert.deepEqual([readTopicModes(db).get('price')?.mode, getAssistantSettings(db).bar], ['auto', 0.8])
  })

  it('does the same for a template, before Meta is asked', async () => {
    const listed = readTemplate({
      ...{ id: '1', name: 'ready', language: 'en', status: 'APPROVED', category: 'UTILITY' },
      components: [{ type: 'BODY', text: 'Your jug is ready.' }],
    })!
    const { publicId, id } = await write(db, () => addTemplate(db, '900100', listed, NOW))
    const path = `/templates/${publicId}`
    const fields = fieldsOf((await marta.get(at(path))).text, at(path))
    const newer = JSON.stringify([{ type: 'BODY', text: 'Your jug is dry.' }])
    await write(db, () =>
      prepared(db, 'UPDATE message_templates SET components = ? WHERE id = ?').run(newer, id),
    )
    const refused = await marta.post(at(path), { ...fields, 'body.text': 'Your jug is done.' })
    assert.equal(refused.status, 409)
    assert.match(refused.text, /<del[^>]*>Your jug is dry\.<[\s\S]*<ins[^>]*>Your jug is done\.</)
    const kept = fieldsOf(refused.text, at(path))
    assert.equal(kept['body.text'], 'Your jug is done.')
    const looked = await marta.post(at(path), { ...kept, step: 'look' })
    assert.equal(fieldsOf(looked.text, at(path)).version, kept.version)
    assert.notEqual((await marta.post(at(path), kept)).status, 409, 'then it is Meta’s to say')
  })

  it('does not forget it over a mistake that was mended meanwhile', async () => {
    const path = '/products/edit/VASE'
    const opened = fieldsOf((await marta.get(at(path))).text, at(path))
    const wrong = await marta.post(at(path), { ...opened, price: 'dear' })
    assert.equal(wrong.status, 422)
    const ruis = fieldsOf((await rui.get(at(path))).text, at(path))
    assert.equal((await rui.post(at(path), { ...ruis, stock: '9' })).status, 303)
    const mended = await marta.post(at(path), { ...fieldsOf(wrong.text, at(path)), price: '44.00' })
    assert.equal(mended.status, 409)
    assert.equal(getProduct(db, 'VASE').stock, 9)
  })

  it('takes it where both typed the same', async () => {
    const { refused } = await race('/products/edit/VASE', { price: '50.00' }, { price: '50.00' })
    assert.equal(refused.status, 303)
  })
})
