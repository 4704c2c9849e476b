import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { saveKnowledge } from '../../src/catalog/knowledge.ts'
import { deleteProduct, getProduct, saveProduct } from '../../src/catalog/products.ts'
import { foundIds, type Searched } from '../../src/catalog/search/found-ids.ts'
import { makeVectors, planVectors } from '../../src/catalog/vectors/make.ts'
import { createNear } from '../../src/catalog/vectors/near.ts'
import { Shelf } from '../../src/catalog/vectors/shelf.ts'
import { countVectors, vectorState } from '../../src/catalog/vectors/store.ts'
import type { TenantDb } from '../../src/db/database.ts'
import { createEgress, type Egress } from '../../src/egress/egress.ts'
import { claimJob } from '../../src/jobs/queue.ts'
import type { JobRun } from '../../src/jobs/runner.ts'
import { createEmbedder } from '../../src/replies/model/embedder.ts'
import { meaningOf, nonsense } from '../support/fake-vectors.ts'
import { type FakeModel, type FakeModelOptions, startFakeModel } from '../support/hostile-model.ts'
import { NOON, testTenantFile } from '../support/instance.ts'

const MODEL = 'all-words:latest'
const TENANT = 'a-tenant'
const IN_ALL_LANGUAGES = meaningOf('quiltobrand plumfen', 'trundle zorimple', 'wicker mimbril')
const GOODS = [
  'Quiltobrand grey',
  'Trundle cart',
  'Wicker basket',
  'Harbour lamp',
  'Slate board',
  'Copper kettle',
  'Linen apron',
  'Walnut spoon',
  'Enamel jug',
  'Marble mortar',
]

let fake: FakeModel
let egress: Egress
let db: TenantDb
let shelf: Shelf
let minutes = 0

afterEach(async () => {
  await egress?.close()
  await fake?.close()
})

async function start(embed: FakeModelOptions['embed'], { mostBytes }: { mostBytes?: number } = {}) {
  fake = await startFakeModel(undefined, embed ? { embed } : {})
  egress = createEgress({ clock: { now: () => NOON }, modelOrigin: fake.url })
  db = testTenantFile().db
  shelf = new Shelf(mostBytes)
  for (const [at, name] of GOODS.entries()) add(`p${at}`, name)
}

function add(id: string, name: string, price = 100) {
  saveProduct(db, id, { name, price: { amount: price, currency: 'EUR' } }, { currency: 'EUR', now: NOON })
}

function embedder(model: string | undefined = MODEL) {
  return createEmbedder({ config: { ollamaHost: fake.url }, egress, model: () => model })
}

const now = () => new Date(NOON.getTime() + minutes * 60_000)

/** Runs the job as the worker does, as often as it asks for another turn at once. */
async function make(model = MODEL, isBusy = () => false): Promise<void> {
  planVectors(db, model, now())
  for (let runs = 0; runs < 20; runs++) {
    minutes += 1 / 20
    const job = claimJob(db, 'spare', now())
    if (!job) return
    const run = { db, job, tenantId: TENANT, signal: AbortSignal.timeout(20_000) }
    await makeVectors(
      { embedder: embedder(model), shelf, clock: { now }, isBusy },
      run as JobRun<'catalog.embed'>,
    )
  }
}

async function find(words: string, what: Searched = 'product', patienceMs = 5_000): Promise<string[]> {
  const near = createNear({ embedder: embedder(), shelf, patienceMs })
  const ids = await foundIds({ tenantId: TENANT, db, what, words, limit: 5 }, near)
  return ids.map(
    id =>
      db.$client
        .prepare(
          what === 'product'
            ? 'SELECT name FROM products WHERE id = ?'
            : 'SELECT question FROM knowledge_entries WHERE id = ?',
        )
        .pluck()
        .get(id) as string,
  )
}

describe('search by meaning', function () {
  this.timeout(60_000)

  it('finds what no word names, and only then asks the model', async () => {
    await start(IN_ALL_LANGUAGES)
    assert.deepEqual(await find('plumfen'), [])
    await make()
    assert.equal((await find('plumfen'))[0], 'Quiltobrand grey')
    assert.equal((await find('zorimple'))[0], 'Trundle cart')
    const asked = fake.embedded.length
    assert.equal((await find('Copper kettle'))[0], 'Copper kettle')
    assert.equal(fake.embedded.length, asked)
  })

  it('is asked once about the same words', async () => {
    await start(IN_ALL_LANGUAGES)
    await make()
    const near = createNear({ embedder: embedder(), shelf })
    const before = fake.embedded.length
    for (let i = 0; i < 3; i++) await near(TENANT, db, 'product', 'plumfen')
    assert.equal(fake.embedded.length, before + 1)
  })

  it('covers questions and answers too', async () => {
    await start(IN_ALL_LANGUAGES)
    for (const question of ['Is there parking nearby', 'Do you rent a trundle', 'Are dogs welcome'])
      saveKnowledge(db, question, { question, answer: 'Yes.' }, NOON)
    await make()
    assert.equal((await find('zorimple', 'knowledge'))[0], 'Do you rent a trundle')
  })

  it('costs nothing where no model is set: no call, no vector', async () => {
    await start(IN_ALL_LANGUAGES)
    const none = createEmbedder({ config: { ollamaHost: fake.url }, egress, model: () => undefined })
    const near = createNear({ embedder: none, shelf })
    assert.equal(await near(TENANT, db, 'product', 'plumfen'), undefined)
    planVectors(db, MODEL, now())
    minutes++
    const job = claimJob(db, 'spare', now())!
    const run = { db, job, tenantId: TENANT, signal: AbortSignal.timeout(20_000) } as JobRun<'catalog.embed'>
    await makeVectors({ embedder: none, shelf, clock: { now }, isBusy: () => false }, run)
    assert.deepEqual(fake.requests, [])
    assert.equal(countVectors(db, 'product', MODEL).made, 0)
    assert.equal(claimJob(db, 'spare', new Date(now().getTime() + 3_600_000)), undefined)
  })

  it('keeps an exact name and an exact code in the first place, whatever a model of nonsense says', async () => {
    await start(nonsense)
    saveProduct(db, 'x', { name: 'Plain tray', sku: 'TR-4711' }, { currency: 'EUR', now: NOON })
    await make()
    // As if the trial had let it through.
    db.$client.prepare('UPDATE vector_states SET found = 1, floor = -1').run()
    for (const name of [...GOODS, 'Plain tray']) assert.equal((await find(name))[0], name)
    assert.equal((await find('TR-4711'))[0], 'Plain tray')
    assert.equal((await find('tr 4711'))[0], 'Plain tray')
    // Misspelt or half unknown, the words found still lead.
    assert.equal((await find('coper ketle'))[0], 'Copper kettle')
  })

  it('finds out that a model makes no sense of the goods, and leaves it out', async () => {
    await start(nonsense)
    for (let n = 0; n < 60; n++) add(`more${n}`, `Thing ${'abcdefghij'[n % 10]}${'klmnopqrst'[(n / 10) | 0]}`)
    await make()
    const state = vectorState(db, 'product')!
    assert.ok(state.found! < 0.6, `found ${state.found}`)
    assert.deepEqual(await find('plumfen'), [])
  })

  it('makes vectors anew for changed words only, and takes those of a deleted product away', async () => {
    await start(IN_ALL_LANGUAGES)
    await make()
    const before = fake.embedded.length
    add('p3', 'Harbour lamp', 900) // Only the price.
    await make()
    assert.equal(fake.embedded.length, before)
    add('p3', 'Wicker lamp')
    await make()
    assert.deepEqual(fake.embedded.slice(before).flat(), ['Wicker lamp'])
    assert.ok((await find('mimbril')).includes('Wicker lamp'))
    deleteProduct(db, 'p3')
    assert.equal(countVectors(db, 'product', MODEL).made, GOODS.length - 1)
    const [first, ...others] = await find('mimbril')
    assert.equal(first, 'Wicker basket')
    assert.ok(!others.includes(undefined as never), 'what is gone is not found')
  })

  it('makes all anew for another model, and searches by none of the old ones', async () => {
    await start(IN_ALL_LANGUAGES)
    await make()
    const before = fake.embedded.flat().length
    await make('another:latest')
    assert.ok(fake.embedded.flat().length >= before + GOODS.length)
    assert.deepEqual(countVectors(db, 'product', MODEL).made, 0)
    assert.deepEqual(await find('plumfen'), [])
  })

  it('waits for a model server that is away, says so, and goes on where it was', async () => {
    let calls = 0
    await start((texts, response) => {
      if (++calls === 2) return void response.destroy()
      return IN_ALL_LANGUAGES(texts)
    })
    for (let n = 0; n < 30; n++)
      add(`more${n}`, `Pebble ${'abcdefghijklmnopqrstuvwxyzäöüß'[n]}${'zyx'[n % 3]}`)
    await make()
    const stopped = countVectors(db, 'product', MODEL)
    assert.ok(stopped.made > 0 && stopped.made < stopped.total, `${stopped.made} of ${stopped.total}`)
    assert.equal(vectorState(db, 'product')?.waits, 'server')
    minutes += 2
    await make()
    const whole = countVectors(db, 'product', MODEL)
    assert.equal(whole.made, whole.total)
    assert.equal(vectorState(db, 'product')?.waits, null)
    // Nothing that was there has been asked for again.
    const texts = fake.embedded.filter((_, at) => at !== 1).flat()
    const documents = texts.filter(text => text.startsWith('Pebble') && !text.endsWith('?'))
    assert.deepEqual(documents, [...new Set(documents)])
  })

  it('stands back while customers wait for the model', async () => {
    await start(IN_ALL_LANGUAGES)
    await make(MODEL, () => true)
    assert.deepEqual(fake.embedded, [])
    minutes++
    await make()
    assert.equal(countVectors(db, 'product', MODEL).made, GOODS.length)
  })

  it('makes none where they would take more memory than there is for them, and says so', async () => {
    await start(IN_ALL_LANGUAGES, { mostBytes: 500 })
    await make()
    assert.equal(vectorState(db, 'product')?.waits, 'memory')
    assert.deepEqual(await find('plumfen'), [])
    assert.equal(shelf.bytes, 0)
  })

  it('drops the vectors of the business that used them longest ago', async () => {
    await start(IN_ALL_LANGUAGES, { mostBytes: 1_500 })
    await make()
    const first = db
    assert.ok(await shelf.rows(first, 'product', MODEL))
    const one = shelf.bytes
    db = testTenantFile().db
    for (const [at, name] of GOODS.entries()) add(`p${at}`, name)
    await make()
    assert.ok(await shelf.rows(db, 'product', MODEL))
    assert.equal(shelf.bytes, one)
    assert.ok(await shelf.rows(first, 'product', MODEL), 'they are read again when they are asked for')
    assert.equal(shelf.bytes, one)
  })

  it('answers by words alone when the model is slow, and has its answer the next time', async () => {
    let isSlow = false
    await start(async texts => {
      if (isSlow) await sleep(400)
      return IN_ALL_LANGUAGES(texts)
    })
    await make()
    isSlow = true
    const near = createNear({ embedder: embedder(), shelf, patienceMs: 50 })
    const order = { tenantId: TENANT, db, what: 'product' as const, words: 'plumfen', limit: 5 }
    assert.deepEqual(await foundIds(order, near), [])
    await sleep(1_000)
    assert.equal((await foundIds(order, near))[0], getProduct(db, 'p0').id)
  })

  for (const [what, embed] of [
    ['too few vectors', () => [[1, 2, 3]]],
    ['vectors of different lengths', (texts: string[]) => texts.map((_, at) => new Array(2 + at).fill(1))],
    ['words for numbers', (texts: string[]) => texts.map(() => ['a', 'b', 'c'])],
    ['nothing at all', () => null],
  ] as const) {
    it(`takes ${what} for a server that is away`, async () => {
      await start(embed)
      await make()
      assert.equal(countVectors(db, 'product', MODEL).made, 0)
      assert.equal(vectorState(db, 'product')?.waits, 'server')
      assert.equal((await find('Copper kettle'))[0], 'Copper kettle')
    })
  }

  it('asks no model that runs on somebody else’s computer', async () => {
    await start(IN_ALL_LANGUAGES)
    fake.state.show = { remote_host: 'https://elsewhere.example' }
    await make()
    assert.deepEqual(fake.embedded, [])
    assert.equal(vectorState(db, 'product')?.waits, 'server')
  })
})
