import assert from 'node:assert/strict'
import Database from 'better-sqlite3'
import * as fc from 'fast-check'
import { knowledgeEntries, products, variants } from '../../src/catalog/schema.ts'
import {
  indexInSlices,
  indexKnowledge,
  indexProducts,
  rebuildIndex,
  searchKnowledge,
  searchProducts,
  unindexKnowledge,
  unindexProducts,
} from '../../src/catalog/search/search.ts'
import { type TenantDb, transact, wrap } from '../../src/db/database.ts'
import { migrate } from '../../src/db/migrate.ts'

const updatedAt = new Date('2026-11-01T00:00:00Z')

interface Item {
  name: string
  sku?: string
  description?: string
  category?: string
  options?: Record<string, string>[]
}

const SHOP: Item[] = [
  { name: 'Blue Stoneware Mug', description: 'Holds 350 ml, dishwasher safe.', category: 'Kitchen' },
  { name: 'Red Stoneware Mug', description: 'Holds 350 ml.', category: 'Kitchen' },
  { name: 'Linen Tablecloth', options: [{ Colour: 'Black' }, { Colour: 'White' }] },
  { name: 'Walnut Salad Bowl', category: 'Kitchen' },
  { name: 'Toner Cartridge XJ-4410', sku: 'QT88213' },
  { name: 'Hiking Boots', options: [{ Size: '38' }, { Size: '39' }] },
  { name: 'Cheese Board', description: 'Made of olive wood.' },
  { name: 'Sandwich Maker', category: 'Kitchen' },
  { name: 'Tiramisu Kit' },
  { name: 'Gift Card' },
]

function openShop(items: Item[]): TenantDb {
  const client = new Database(':memory:')
  migrate(client, 'tenant')
  const db = wrap(client) as TenantDb
  transact(db, () => {
    for (const [at, item] of items.entries()) addProduct(db, at + 1, item)
    indexProducts(
      db,
      items.map((_, at) => at + 1),
    )
  })
  return db
}

function addProduct(db: TenantDb, id: number, { options = [], ...item }: Item): void {
  db.insert(products)
    .values({ id, externalId: `item-${id}`, currency: 'EUR', updatedAt, ...item })
    .run()
  for (const [position, choice] of options.entries())
    db.insert(variants)
      .values({ productId: id, externalId: `v${position}`, options: choice, position })
      .run()
}

function namesFound(db: TenantDb, query: string): string[] {
  return searchProducts(db, query).map(hit => nameOf(db, hit.productId))
}

function nameOf(db: TenantDb, id: number): string {
  return db
    .select()
    .from(products)
    .all()
    .find(product => product.id === id)!.name
}

describe('product search', () => {
  let db: TenantDb
  before(() => {
    db = openShop(SHOP)
  })

  it('finds the product inside a natural sentence, in any of the twelve languages', () => {
    const sentences = [
      'Hi! How much is the blue mug please?',
      'hola, cuánto cuesta la taza azul?',
      'oi, quanto custa a caneca azul?',
      'Bonjour, combien coûte la tasse bleue ?',
      'Was kostet der blaue Becher?',
      'quanto costa la tazza blu?',
      'mavi fincan ne kadar?',
      'بكم الكوب الأزرق؟',
      'כמה עולה הכוס הכחולה?',
      'नीला कप कितने का है?',
      'berapa harga cangkir biru?',
      'Сколько стоит синяя кружка?',
    ]
    for (const sentence of sentences)
      assert.equal(namesFound(db, sentence)[0], 'Blue Stoneware Mug', sentence)
  })

  it('says how sure it is', () => {
    const [sure] = searchProducts(db, 'how much is the blue mug')
    assert.equal(sure?.matched, 'all')
    assert.equal(sure?.coverage, 1)

    const [unsure] = searchProducts(db, 'do you have a purple unicorn mug')
    assert.equal(unsure?.matched, 'some')
    assert.ok(unsure!.coverage < 0.5, String(unsure?.coverage))

    assert.equal(searchProducts(db, 'stonwear')[0]?.matched, 'fuzzy')
    assert.equal(searchProducts(db, 'тирамису')[0]?.matched, 'phonetic')
  })

  it('repairs slips of the hand from the words the business uses', () => {
    assert.equal(namesFound(db, 'tabelcloth')[0], 'Linen Tablecloth')
    assert.equal(namesFound(db, 'linnen tablecloht')[0], 'Linen Tablecloth')
    assert.equal(namesFound(db, 'hikking bots')[0], 'Hiking Boots')
  })

  it('never takes one number for another', () => {
    assert.deepEqual(namesFound(db, '4411'), [])
    assert.deepEqual(namesFound(db, 'qt88214'), [])
  })

  it('finds codes written together, apart and with other signs between', () => {
    for (const code of ['qt88213', 'QT 88213', 'qt-88213', 'XJ4410', 'xj 4410', 'toner xj-4410'])
      assert.equal(namesFound(db, code)[0], 'Toner Cartridge XJ-4410', code)
  })

  it('hears loan words in other scripts', () => {
    assert.equal(namesFound(db, 'тирамису')[0], 'Tiramisu Kit')
    assert.equal(namesFound(db, 'تيراميسو')[0], 'Tiramisu Kit')
  })

  it('ignores accents, case and plurals', () => {
    const spanish = openShop([{ name: 'Camión de juguete' }, { name: 'Blusa blanca' }])
    assert.equal(namesFound(spanish, 'CAMION')[0], 'Camión de juguete')
    assert.equal(namesFound(spanish, 'blusas blancas')[0], 'Blusa blanca')
    assert.equal(namesFound(spanish, 'white blouse')[0], 'Blusa blanca')
  })

  it('names the variant that is asked for, and none when it is open', () => {
    const colour = (query: string) => {
      const { variantId } = searchProducts(db, query)[0]!
      return db
        .select()
        .from(variants)
        .all()
        .find(variant => variant.id === variantId)?.options
    }
    assert.deepEqual(colour('tablecloth in black'), { Colour: 'Black' })
    assert.deepEqual(colour('mantel negro de lino'), { Colour: 'Black' })
    assert.deepEqual(colour('hiking boots 39'), { Size: '39' })
    assert.equal(colour('hiking boots 40'), undefined)
    assert.equal(colour('tablecloth black or white'), undefined)
    assert.equal(colour('linen tablecloth'), undefined)
  })

  it('does not read a size into a clipped word', () => {
    const shop = openShop([{ name: 'Wool Coat', options: [{ Size: 'S' }, { Size: 'M' }] }])
    assert.equal(searchProducts(shop, "I'm looking for a coat")[0]?.variantId, undefined)
    assert.notEqual(searchProducts(shop, 'coat in m')[0]?.variantId, undefined)
  })

  it('prefers the product that has everything asked for', () => {
    assert.equal(namesFound(db, 'red mug')[0], 'Red Stoneware Mug')
    assert.equal(namesFound(db, 'kitchen bowl')[0], 'Walnut Salad Bowl')
  })

  it('takes any text for words, never for search syntax', () => {
    const odd = [
      '',
      ' ',
      '"',
      '*',
      'NOT',
      'mug" OR "',
      'name:mug',
      'NEAR(mug blue)',
      '🥐🥐',
      'a\0b',
      '^mug',
      '{}',
      "'; DROP",
    ]
    for (const text of [...odd, 'mug '.repeat(25_000), 'x'.repeat(100_000), 'ً', '\ud800'])
      assert.doesNotThrow(() => {
        searchProducts(db, text)
        searchKnowledge(db, text)
      })
    assert.equal(namesFound(db, 'name:mug" AND NOT blue*')[0], 'Blue Stoneware Mug')
    void fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
        searchProducts(db, text)
      }),
      { numRuns: 200 },
    )
  })

  it('follows changes of a product at once', () => {
    const shop = openShop([{ name: 'Green Kettle' }])
    assert.deepEqual(namesFound(shop, 'kettle'), ['Green Kettle'])
    transact(shop, () => {
      shop.update(products).set({ name: 'Green Teapot' }).run()
      indexProducts(shop, [1])
    })
    assert.deepEqual(namesFound(shop, 'kettle'), [])
    assert.deepEqual(namesFound(shop, 'teapto'), ['Green Teapot'])
  })

  it('finds a product added to a large catalogue at once', () => {
    const shop = openShop(Array.from({ length: 1200 }, (_, at) => ({ name: `Screw ${at}` })))
    assert.equal(namesFound(shop, 'screw 700')[0], 'Screw 700')
    transact(shop, () => {
      addProduct(shop, 5000, { name: 'Xylophone' })
      indexProducts(shop, [5000])
    })
    assert.deepEqual(namesFound(shop, 'xylophone'), ['Xylophone'])
  })

  it('forgets a removed product to the last word in the file', () => {
    const shop = openShop([{ name: 'Zanzibarine Vase' }, { name: 'Plain Vase' }])
    transact(shop, () => {
      shop.delete(products).run()
      unindexProducts(shop, [1, 2])
    })
    assert.deepEqual(searchProducts(shop, 'vase'), [])
    const pages = shop.$client.prepare('SELECT block FROM product_search_data').pluck().all() as Buffer[]
    assert.ok(pages.every(page => !page.includes('zanzibarine')))
  })

  it('does not show what an import has indexed ahead of its rows', () => {
    const shop = openShop([])
    const staged = {
      id: 7,
      externalId: 'a',
      sku: null,
      name: 'Copper Pan',
      description: '',
      category: null,
      brand: null,
      attributes: {},
      variants: [],
    }
    for (const _ of indexInSlices(shop, [staged])) assert.deepEqual(searchProducts(shop, 'copper pan'), [])
    addProduct(shop, 7, { name: 'Copper Pan' })
    assert.deepEqual(namesFound(shop, 'copper pan'), ['Copper Pan'])
  })

  it('rebuilds an index that disagrees with the rows', () => {
    const shop = openShop([{ name: 'Paper Lamp' }])
    shop.update(products).set({ name: 'Paper Kite' }).run()
    addProduct(shop, 2, { name: 'Silk Kite' })
    for (const _ of rebuildIndex(shop));
    assert.deepEqual(namesFound(shop, 'kite').sort(), ['Paper Kite', 'Silk Kite'])
    assert.deepEqual(namesFound(shop, 'lamp'), [])
  })
})

describe('knowledge search', () => {
  const ENTRIES = [
    { topic: 'hours', question: 'When are you open?', answer: 'Monday to Friday from nine to six.' },
    { topic: 'delivery', question: 'Do you deliver?', answer: 'Yes, within the city for 5 euros.' },
    { topic: 'returns', question: 'Can I return an item?', answer: 'Within two weeks, with the receipt.' },
    { topic: 'payment', question: 'How can I pay?', answer: 'Cash or card.' },
  ]
  let db: TenantDb
  before(() => {
    db = openShop([])
    transact(db, () => {
      for (const [at, entry] of ENTRIES.entries())
        db.insert(knowledgeEntries)
          .values({ id: at + 1, externalId: `q${at}`, updatedAt, ...entry })
          .run()
      indexKnowledge(db, [1, 2, 3, 4])
    })
  })

  const topic = (question: string) => ENTRIES[(searchKnowledge(db, question)[0]?.entryId ?? 0) - 1]?.topic

  it('finds the entry for a question in other words and other languages', () => {
    assert.equal(topic('do you ship to my house?'), 'delivery')
    assert.equal(topic('¿a qué hora abren mañana?'), 'hours')
    assert.equal(topic('какой у вас график?'), 'hours')
    assert.equal(topic('posso pagar em dinheiro?'), 'payment')
    assert.equal(topic('ما هي سياسة الإرجاع؟'), 'returns')
  })

  it('forgets a removed entry', () => {
    transact(db, () => unindexKnowledge(db, [4]))
    assert.ok(!searchKnowledge(db, 'cash or card').some(hit => hit.entryId === 4))
  })
})
