import assert from 'node:assert/strict'
import { testApi } from './support.ts'

const BREAD = { name: 'Pão de centeio', category: 'Pão', price: { amount: 350, currency: 'EUR' }, stock: 4 }

describe('api/products', () => {
  it('keeps a product whose id holds a slash, and says whether it is new', async () => {
    const api = testApi()
    const path = '/api/v1/products/bk%2F01%20%C3%A7'

    const made = await api.as('write').put(path).send(BREAD).expect(201)
    await api
      .as('write')
      .put(path)
      .send({ ...BREAD, stock: 3 })
      .expect(200)
    const { body } = await api.as('read').get(path).expect(200)

    assert.equal(made.body.externalId, 'bk/01 ç')
    assert.deepEqual(body, {
      externalId: 'bk/01 ç',
      sku: null,
      name: 'Pão de centeio',
      description: '',
      category: 'Pão',
      brand: null,
      price: { amount: 350, currency: 'EUR' },
      stock: 3,
      available: true,
      attributes: {},
      variants: [],
    })
    assert.equal(api.changed.length, 2)
  })

  it('deletes a product: then it is not there', async () => {
    const api = testApi()
    await api.as('write').put('/api/v1/products/a').send(BREAD).expect(201)

    await api.as('write').delete('/api/v1/products/a').expect(204)

    await api.as('read').get('/api/v1/products/a').expect(404)
    await api.as('write').delete('/api/v1/products/a').expect(404)
  })

  it('says everything that is wrong with a product at once', async () => {
    const api = testApi()

    const { body } = await api
      .as('write')
      .put('/api/v1/products/a')
      .send({ price: { amount: 3.5 }, stock: -1, colour: 'red' })
      .expect(422)

    assert.deepEqual(body.errors.map((one: { field: string }) => one.field).sort(), [
      'colour',
      'name',
      'price.amount',
      'stock',
    ])
    await api.as('read').get('/api/v1/products/a').expect(404)
  })

  it('pages through all products, and through what a search finds', async () => {
    const api = testApi()
    for (let n = 0; n < 7; n++)
      await api
        .as('write')
        .put(`/api/v1/products/p${n}`)
        .send({ name: `Croissant ${n}` })
    await api.as('write').put('/api/v1/products/tea').send({ name: 'Green tea' })

    for (const [query, expected] of [
      ['', 8],
      ['q=croissant&', 7],
    ] as const) {
      const ids: string[] = []
      let cursor: string | null = ''
      while (cursor !== null) {
        const page: { body: { items: { externalId: string }[]; next: string | null } } = await api
          .as('read')
          .get(`/api/v1/products?${query}limit=3${cursor && `&cursor=${cursor}`}`)
          .expect(200)
        ids.push(...page.body.items.map(one => one.externalId))
        cursor = page.body.next
      }
      assert.equal(ids.length, expected, query)
      assert.equal(new Set(ids).size, expected, query)
    }
    await api.as('read').get('/api/v1/products?q=tea&cursor=nonsense').expect(400)
  })

  it('finds the best product first, as the assistant does', async () => {
    const api = testApi()
    await api.as('write').put('/api/v1/products/a').send({ name: 'Box', description: 'for a croissant' })
    await api.as('write').put('/api/v1/products/b').send({ name: 'Croissant' })

    const { body } = await api.as('read').get('/api/v1/products?q=croisant').expect(200)

    assert.equal(body.items[0].externalId, 'b')
  })
})

describe('api/facts', () => {
  it('gives back the facts that were put', async () => {
    const api = testApi()
    const facts = {
      timezone: 'Europe/Lisbon',
      hours: [{ day: 'mon', from: '09:00', to: '18:00' }],
      closed: ['2026-12-25'],
      address: 'Rua Direita 1',
      delivery: '',
      payment: 'Card',
      returns: '',
    }

    await api.as('write').put('/api/v1/facts').send(facts).expect(200)

    assert.deepEqual((await api.as('read').get('/api/v1/facts').expect(200)).body, facts)
  })

  it('refuses facts with a wrong day and a wrong date together', async () => {
    const api = testApi()

    const { body } = await api
      .as('write')
      .put('/api/v1/facts')
      .send({ hours: [{ day: 'monday', from: '9', to: '18:00' }], closed: ['soon'] })
      .expect(422)

    assert.deepEqual(
      body.errors.map((one: { field: string }) => one.field),
      ['hours.0.day', 'hours.0.from', 'closed.0'],
    )
  })
})
