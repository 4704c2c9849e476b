import assert from 'node:assert/strict'
import { write } from '../../src/db/database.ts'
import { enqueue } from '../../src/jobs/queue.ts'
import { meaningOf } from '../support/fake-vectors.ts'
import { type FakeModel, startFakeModel, wellFormed } from '../support/hostile-model.ts'
import { type Journey, startJourney, until } from '../support/server.ts'
import { addPerson, Visitor } from '../support/visitor.ts'

const GOODS = ['Trundle cart', 'Wicker basket', 'Harbour lamp', 'Slate board', 'Copper kettle', 'Linen apron']

describe('other names and meaning, in a whole server', function () {
  this.timeout(120_000)
  let fake: FakeModel
  let journey: Journey
  let owner: Visitor

  before(async () => {
    fake = await startFakeModel(
      ({ prompt, body }) => {
        if (!prompt.includes('You name the goods')) return wellFormed()
        const { properties } = body.format as { properties: Record<string, unknown> }
        const products = Object.keys(properties).map((field, at) => [
          field,
          { es: [`cosa ${'abcdefgh'[at]}`, 'cosa 99'], ru: [] },
        ])
        return JSON.stringify(Object.fromEntries(products))
      },
      { embed: meaningOf('trundle zorimple', 'wicker plumfen') },
    )
    journey = await startJourney({
      env: {
        OLLAMA_HOST: fake.url,
        HEARTHLINE_EMBED_MODEL: 'all-words',
        HEARTHLINE_LOG_LEVEL: 'silent',
      },
    })
    for (const [at, name] of GOODS.entries())
      await journey.api(`/products/p${at}`, { method: 'PUT', body: { name } })
    await addPerson(journey.server.instance, 'o@shop.example', { tenantId: journey.tenant.id })
    owner = await new Visitor(journey.server.url).signIn('o@shop.example')
  })

  after(async () => {
    await journey?.stop()
    await fake?.close()
  })

  const firstFor = async (q: string) => {
    const { items } = (await journey.api(`/products?q=${encodeURIComponent(q)}`)) as {
      items: { name: string }[]
    }
    return items[0]?.name
  }
  const page = (path: string) => owner.get(`/t/${journey.tenant.slug}${path}`)

  it('proposes names on demand, uses none before it is accepted, and all that are', async () => {
    assert.match((await page('/products/names')).text, /Nothing to decide/)
    const asked = await owner.post(`/t/${journey.tenant.slug}/products/names/languages`, {
      how: 'start',
      language_es: 'yes',
      language_ru: 'yes',
    })
    assert.equal(asked.status, 303)
    const shown = await until(
      async () => (await page('/products/names')).text,
      text => text.includes('cosa a'),
      'nothing was proposed',
    )
    assert.doesNotMatch(shown, /cosa 99/)
    assert.match((await page('/products')).text, /Suggested names that wait for you: \d/)
    assert.equal(await firstFor('cosa'), undefined)
    const fields = Object.fromEntries(
      [...shown.matchAll(/name="(text_\d+)" value="([^"]*)"/g)].map(([, name, value]) => [name!, value!]),
    )
    const [first, second] = Object.keys(fields)
    const id = (field: string) => field.replace('text_', '')
    await owner.post(`/t/${journey.tenant.slug}/products/names`, { ...fields, refuse: id(first!) })
    const empty = await owner.post(`/t/${journey.tenant.slug}/products/names`, {
      ...fields,
      [second!]: ' ',
      accept: id(second!),
    })
    assert.equal(empty.status, 422)
    await owner.post(`/t/${journey.tenant.slug}/products/names`, {
      ...fields,
      [second!]: 'chisme',
      accept: id(second!),
    })
    assert.ok(await firstFor('chisme'))
    await owner.post(`/t/${journey.tenant.slug}/products/names`, { ...fields, all: 'yes' })
    const { items } = (await journey.api('/products?q=cosa')) as {
      items: { aliases?: { language: string; text: string }[] }[]
    }
    assert.ok(items.length > 0 && items.every(item => item.aliases?.[0]?.language === 'es'))
    assert.ok(!items.some(item => item.aliases?.some(alias => alias.text === 'chisme')))
  })

  it('finds by meaning once the vectors are made, and says until then how far they are', async () => {
    await until(
      () => firstFor('zorimple'),
      name => name === 'Trundle cart',
      'meaning found nothing',
    )
    assert.equal(await firstFor('plumfen'), 'Wicker basket')
    assert.equal(await firstFor('Copper kettle'), 'Copper kettle')
    const preview = (await journey.api('/assistant/preview', {
      method: 'POST',
      body: { text: 'do you have a zorimple' },
    })) as { retrieved: { products: string[] }; text: string }
    assert.ok(preview.retrieved.products.includes('p0'), JSON.stringify(preview))
    assert.doesNotMatch((await page('/products')).text, /Search by meaning/)
    const set = (what: string) =>
      write(journey.db, () => journey.db.$client.prepare(`UPDATE vector_states SET ${what}`).run())
    await set("waits = 'server'")
    assert.match((await page('/products')).text, /waits for the model server/)
    await set('waits = NULL, found = 0.1')
    assert.match((await page('/products')).text, /does not understand/)
    assert.equal(await firstFor('zorimple'), undefined)
  })

  it('shows them on the product, where they can be written by hand', async () => {
    const path = `/t/${journey.tenant.slug}/products/edit/p5`
    await owner.post(path, { name: 'Linen apron', available: 'yes', aliases: 'de: Schürze\npinafore' })
    assert.match((await owner.get(path)).text, /de: Schürze\npinafore/)
    assert.equal(await firstFor('Schuerze pinafore'), 'Linen apron')
    const { aliases } = (await journey.api('/products/p5')) as { aliases: unknown }
    assert.deepEqual(aliases, [
      { language: 'de', text: 'Schürze' },
      { language: null, text: 'pinafore' },
    ])
    // Putting back what was read changes nothing, and neither does a caller that knows no other names.
    await journey.api('/products/p5', { method: 'PUT', body: await journey.api('/products/p5') })
    await journey.api('/products/p5', { method: 'PUT', body: { name: 'Linen apron' } })
    assert.deepEqual(((await journey.api('/products/p5')) as { aliases: unknown }).aliases, aliases)
  })

  it('searches the products for a message in the other thread too', async () => {
    const names = await owner.get(`/t/${journey.tenant.slug}/inbox`)
    assert.equal(names.status, 200)
    await journey.writes('whatsapp', '491700000001', 'hello')
    await until(
      () => journey.thread('whatsapp'),
      thread => thread.length > 0,
      'no message came',
    )
    const { items } = (await journey.api('/conversations')) as { items: { id: string }[] }
    const tool = await page(`/inbox/${items[0]!.id}?tool=product&pq=copper`)
    assert.match(tool.text, /Copper kettle/)
    assert.doesNotMatch(tool.text, /Slate board/)
  })

  it('goes on with nothing where the model was taken away', async () => {
    await write(journey.db, () => enqueue(journey.db, 'catalog.embed', {}, new Date(), { dedupe: 'embed' }))
    fake.state.embed = (_texts, response) => void response.destroy()
    journey.server.changed(journey.tenant.id)
    assert.equal(await firstFor('Copper kettle'), 'Copper kettle')
  })
})
