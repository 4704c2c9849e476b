import assert from 'node:assert/strict'
import { getFacts, saveFacts } from '../../src/catalog/facts.ts'
import { getKnowledge, saveKnowledge } from '../../src/catalog/knowledge.ts'
import { getProduct, saveProduct } from '../../src/catalog/products.ts'
import type { TenantDb } from '../../src/db/database.ts'
import { write } from '../../src/db/database.ts'
import { type Journey, startJourney } from '../support/server.ts'
import { addPerson, Visitor } from '../support/visitor.ts'

const NOW = new Date('2026-11-21T10:00:00Z')
const TIMES = { timezone: 'Europe/Lisbon', now: NOW }

/** The fields of the form with this action, as a browser would send them. */
function fieldsOf(page: string, action: string): Record<string, string> {
  const form = page.slice(page.indexOf(`action="${action}"`)).split('</form>')[0]!
  const inputs = [...form.matchAll(/<input\b[^>]*>/g)].map(([tag]) => tag)
  const given = inputs
    .filter(tag => !/type="checkbox"/.test(tag) || / checked/.test(tag))
    .map(tag => [/name="([^"]*)"/.exec(tag)?.[1] ?? '', /value="([^"]*)"/.exec(tag)?.[1] ?? ''])
  const texts = [...form.matchAll(/<textarea\b[^>]*name="([^"]*)"[^>]*>([^<]*)</g)].map(([, name, text]) => [
    name!,
    text!,
  ])
  return Object.fromEntries([...given, ...texts])
}

describe('a form that somebody else was quicker than (SEC-ERR)', function () {
  this.timeout(120_000)
  let journey: Journey
  let db: TenantDb
  let marta: Visitor
  let rui: Visitor

  before(async () => {
    journey = await startJourney({ mode: 'off' })
    const { instance, url } = journey.server
    const tenantId = journey.tenant.id
    db = instance.tenants.db(tenantId)
    for (const name of ['marta', 'rui']) await addPerson(instance, `${name}@shop.example`, { tenantId })
    marta = await new Visitor(url).signIn('marta@shop.example')
    rui = await new Visitor(url).signIn('rui@shop.example')
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

  it('takes it where both typed the same', async () => {
    const { refused } = await race('/products/edit/VASE', { price: '50.00' }, { price: '50.00' })
    assert.equal(refused.status, 303)
  })
})
