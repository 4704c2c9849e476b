import assert from 'node:assert/strict'
import { deleteProduct, findProduct, getProduct, saveProduct } from '../../src/catalog/products.ts'
import type { TenantDb } from '../../src/db/database.ts'
import { type Journey, startJourney } from '../support/server.ts'
import { enterRoles, type Visitor } from '../support/visitor.ts'

const NOW = new Date('2026-11-21T10:00:00Z')
const CONTEXT = { currency: 'EUR', now: NOW }
const VASE = {
  name: 'Blue vase',
  description: 'Stoneware.',
  category: '',
  brand: '',
  sku: '',
  price: '40.00',
  stock: '3',
  available: 'yes',
  attributes: '',
  aliases: '',
}

describe('what an agent wants a product to say', function () {
  this.timeout(120_000)
  let journey: Journey
  let db: TenantDb
  let people: Record<'admin' | 'agent' | 'viewer', Visitor>

  before(async () => {
    journey = await startJourney({ mode: 'off' })
    const { instance } = journey.server
    const tenantId = journey.tenant.id
    db = instance.tenants.db(tenantId)
    people = await enterRoles(journey.server, tenantId, ['admin', 'agent', 'viewer'])
  })
  beforeEach(() => {
    deleteProduct(db, 'VASE')
    saveProduct(
      db,
      'VASE',
      { name: 'Blue vase', description: 'Stoneware.', price: { amount: 4000 }, stock: 3 },
      CONTEXT,
    )
  })
  after(() => journey?.stop())

  const at = (path: string) => `/t/${journey.tenant.slug}/products${path}`
  const vase = () => getProduct(db, 'VASE')
  const waiting = () =>
    db.$client
      .prepare('SELECT public_id AS id FROM product_suggestions ORDER BY id')
      .pluck()
      .all() as string[]
  const suggest = (who: Visitor, fields: Partial<typeof VASE>) =>
    who.post(at('/suggest/VASE'), { ...VASE, ...fields })
  const decide = (who: Visitor, what: 'accept' | 'refuse', id = waiting()[0]!) =>
    who.post(at(`/suggestions/${id}/${what}`))

  it('waits, and is used only once an admin accepts it', async () => {
    const { admin, agent, viewer } = people
    const page = (await agent.get(at('/edit/VASE'))).text
    assert.match(page, /action="[^"]*\/products\/suggest\/VASE"/)
    assert.equal((await agent.post(at('/edit/VASE'), { ...VASE, price: '1' })).status, 403)
    assert.equal((await suggest(agent, { price: '45.50', stock: '7' })).status, 303)
    assert.deepEqual([vase().priceMinor, vase().stock], [4000, 3], 'nothing is used yet')

    assert.match((await agent.get(at(''))).text, /id="suggested"/)
    assert.doesNotMatch((await viewer.get(at(''))).text, /id="suggested"/)
    assert.doesNotMatch((await viewer.get(at('/edit/VASE'))).text, /type="submit">Suggest/)
    assert.equal((await suggest(viewer, { price: '1' })).status, 403)
    assert.equal((await decide(agent, 'accept')).status, 403, 'nobody accepts their own')

    const shown = (await admin.get(at(''))).text
    assert.match(shown, /Blue vase[\s\S]*Price[\s\S]*€40\.00[\s\S]*€45\.50[\s\S]*Stock[\s\S]*3[\s\S]*7/)
    assert.doesNotMatch(shown.slice(shown.indexOf('class="changes"')).split('</dl>')[0]!, /Description/)
    const [id] = waiting()
    assert.equal((await decide(admin, 'accept')).status, 303)
    assert.deepEqual([vase().priceMinor, vase().stock, vase().description], [4550, 7, 'Stoneware.'])
    assert.equal((await decide(admin, 'accept', id)).status, 404, 'it is decided once')
  })

  it('is the last word of a person, and gone without a trace when refused', async () => {
    const { admin, agent } = people
    await suggest(agent, { name: 'Azure vase' })
    await suggest(agent, { name: 'Cobalt vase' })
    assert.equal(waiting().length, 1)
    assert.match((await admin.get(at(''))).text, /Cobalt vase/)
    assert.equal((await decide(admin, 'refuse')).status, 303)
    assert.deepEqual([waiting(), vase().name, vase().version], [[], 'Blue vase', 1])
  })

  it('says what is wrong with it on the spot, and is nothing when nothing was changed', async () => {
    const { agent } = people
    const wrong = await suggest(agent, { price: 'cheap' })
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /Write a price such as/)
    assert.match(wrong.text, /action="[^"]*\/products\/suggest\/VASE"/)
    await suggest(agent, {})
    assert.deepEqual(waiting(), [])
    assert.match((await agent.get(at(''))).text, /nothing was suggested/)
    assert.equal((await agent.post(at('/suggest/NOT-OURS'), VASE)).status, 404)
  })

  it('cannot undo what was changed meanwhile, and goes with its product', async () => {
    const { admin, agent } = people
    await suggest(agent, { price: '45.00' })
    saveProduct(db, 'VASE', { name: 'Blue vase', price: { amount: 3900 }, stock: 2 }, CONTEXT)
    assert.match((await admin.get(at(''))).text, /was changed after the suggestion/)
    assert.equal((await decide(admin, 'accept')).status, 409)
    assert.deepEqual([vase().priceMinor, waiting().length], [3900, 1])
    deleteProduct(db, 'VASE')
    assert.deepEqual(waiting(), [])
    assert.equal((await admin.get(at(''))).status, 200)
  })

  it('may be a new product, which is sold only once an admin accepts it', async () => {
    const { admin, agent, viewer } = people
    const bowl = { ...VASE, externalId: 'BOWL', name: 'Moss bowl', price: '18.00', stock: '' }
    const form = await agent.get(at('/new'))
    assert.match(form.text, /action="[^"]*\/products\/suggest"/)
    assert.match((await agent.get(at(''))).text, /Suggest a product/)
    assert.equal((await viewer.get(at('/new'))).status, 403)
    assert.doesNotMatch((await viewer.get(at(''))).text, /Suggest a product/)
    for (const who of [agent, viewer]) assert.equal((await who.post(at(''), bowl)).status, 403)
    assert.equal((await viewer.post(at('/suggest'), bowl)).status, 403)

    assert.equal((await agent.post(at('/suggest'), { ...bowl, name: '' })).status, 422)
    assert.equal((await agent.post(at('/suggest'), { ...bowl, externalId: 'VASE' })).status, 422)
    await agent.post(at('/suggest'), { ...bowl, price: '17.00' })
    assert.equal((await agent.post(at('/suggest'), bowl)).status, 303)
    assert.equal(waiting().length, 1, 'the last word of a person')
    assert.equal(findProduct(db, 'BOWL'), undefined, 'nothing is used yet')

    const shown = (await admin.get(at(''))).text
    assert.match(shown, /Moss bowl[\s\S]*new[\s\S]*Price[\s\S]*€18\.00/)
    assert.doesNotMatch(shown, /<del/)
    assert.equal((await decide(agent, 'accept')).status, 403)
    assert.equal((await decide(admin, 'accept')).status, 303)
    const { name, priceMinor, stock } = getProduct(db, 'BOWL')
    assert.deepEqual([name, priceMinor, stock], ['Moss bowl', 1800, null])
    assert.deepEqual(waiting(), [])
  })

  it('makes no second product of an id that is taken by now', async () => {
    const { admin, agent } = people
    deleteProduct(db, 'BOWL')
    await agent.post(at('/suggest'), { ...VASE, externalId: 'BOWL', name: 'Moss bowl' })
    saveProduct(db, 'BOWL', { name: 'Slate bowl' }, CONTEXT)
    assert.match((await admin.get(at(''))).text, /exists by now/)
    assert.equal((await decide(admin, 'accept')).status, 409)
    assert.equal(getProduct(db, 'BOWL').name, 'Slate bowl')
    assert.equal((await decide(admin, 'refuse')).status, 303)
    assert.deepEqual(waiting(), [])
  })
})
