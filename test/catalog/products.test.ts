import assert from 'node:assert/strict'
import fc from 'fast-check'
import { twinsOf } from '../../src/catalog/content.ts'
import { parseInput } from '../../src/catalog/input.ts'
import { productInput, productView, toProductView } from '../../src/catalog/product-input.ts'
import {
  countProducts,
  deleteProduct,
  findProduct,
  getProduct,
  listLowStock,
  listProducts,
  listProductsByIds,
  listProductsByName,
  saveProduct,
} from '../../src/catalog/products.ts'
import { searchProducts } from '../../src/catalog/search/search.ts'
import type { TenantDb } from '../../src/db/database.ts'
import { AppError } from '../../src/lib/errors.ts'
import { NOW, tenantDb } from './support.ts'

function put(db: TenantDb, externalId: string, body: unknown, now = NOW) {
  return saveProduct(db, externalId, parseInput(productInput, body), { currency: 'EUR', now })
}

function view(db: TenantDb, externalId: string) {
  return toProductView(getProduct(db, externalId))
}

const shirt = {
  name: 'Linen shirt',
  description: 'Washed linen.\nCut wide.',
  brand: 'Tagus',
  attributes: { Material: 'linen' },
  variants: [
    {
      externalId: 'shirt/m',
      sku: 'SH-M',
      options: { Size: 'M' },
      price: { amount: 5990, currency: 'EUR' },
      stock: 3,
    },
    { externalId: 'shirt/l', options: { Size: 'L' }, price: { amount: 6490 }, stock: 0, available: false },
  ],
}

describe('a product', () => {
  it('that only has a name costs "ask us", is not counted and is for sale', () => {
    const db = tenantDb()
    put(db, 'svc', { name: 'Gift wrapping' })
    assert.deepEqual(view(db, 'svc'), {
      externalId: 'svc',
      sku: null,
      name: 'Gift wrapping',
      description: '',
      category: null,
      brand: null,
      price: null,
      stock: null,
      available: true,
      attributes: {},
      variants: [],
    })
  })

  it('has no price of its own where its variants differ', () => {
    const db = tenantDb()
    put(db, 'shirt', { ...shirt, price: { amount: 5990 } })
    const { price, variants } = view(db, 'shirt')
    assert.equal(price, null)
    assert.deepEqual(variants, [
      {
        externalId: 'shirt/m',
        sku: 'SH-M',
        options: { Size: 'M' },
        price: { amount: 5990, currency: 'EUR' },
        stock: 3,
        available: true,
      },
      {
        externalId: 'shirt/l',
        sku: null,
        options: { Size: 'L' },
        price: { amount: 6490, currency: 'EUR' },
        stock: 0,
        available: false,
      },
    ])
  })

  it('has the price its variants share, and gives its own to those that name none', () => {
    const db = tenantDb()
    put(db, 'case', {
      name: 'Case',
      price: { amount: 4900, currency: 'AED' },
      variants: [{ externalId: 'black' }, { externalId: 'blue', stock: 0 }],
    })
    const { price, variants } = view(db, 'case')
    assert.deepEqual(price, { amount: 4900, currency: 'AED' })
    assert.deepEqual(
      variants.map(variant => variant.price?.amount),
      [4900, 4900],
    )
  })

  it('read and put back unchanged stays as it was, whatever it says', () => {
    const db = tenantDb()
    const word = fc
      .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
      .filter(
        text =>
          text.trim() === text && text !== '' && !/\p{Cc}|[\u2028\u2029]/u.test(text) && text !== '__proto__',
      )
    const amount = fc.option(fc.record({ amount: fc.nat(), currency: fc.constant('JPY') }), { nil: null })
    const stock = fc.option(fc.nat(1000), { nil: null })
    const words = fc.dictionary(word, word, { maxKeys: 3 })
    const variant = fc.record({
      externalId: word,
      sku: fc.option(word, { nil: null }),
      options: words,
      price: amount,
      stock,
    })
    const body = fc.record({
      name: word,
      price: amount,
      stock,
      attributes: words,
      variants: fc.uniqueArray(variant, {
        maxLength: 4,
        comparator: (a, b) => a.externalId === b.externalId || twinsOf([a, b]).size > 0,
      }),
    })
    fc.assert(
      fc.property(word, body, (id, product) => {
        put(db, id, product)
        const before = view(db, id)
        assert.equal(productView.safeParse(before).success, true)
        assert.equal(put(db, id, before).outcome, 'unchanged')
        assert.deepEqual(view(db, id), before)
      }),
      { numRuns: 60 },
    )
  })

  it('gets a new version only when something changed', () => {
    const db = tenantDb()
    const later = new Date(NOW.getTime() + 60_000)
    assert.equal(put(db, 'shirt', shirt).outcome, 'new')
    assert.equal(put(db, 'shirt', shirt, later).outcome, 'unchanged')
    assert.deepEqual([getProduct(db, 'shirt').version, getProduct(db, 'shirt').updatedAt], [1, NOW])
    const [m, l] = shirt.variants
    const cheaper = { ...shirt, variants: [{ ...m, stock: 2 }, l] }
    assert.equal(put(db, 'shirt', cheaper, later).outcome, 'changed')
    assert.deepEqual([getProduct(db, 'shirt').version, getProduct(db, 'shirt').updatedAt], [2, later])
  })

  it('keeps the row of a variant that stays, and loses the one that is left out', () => {
    const db = tenantDb()
    put(db, 'shirt', shirt)
    const large = getProduct(db, 'shirt').variants[1]!.id
    put(db, 'shirt', { ...shirt, variants: [{ externalId: 'shirt/xl' }, shirt.variants[1]] })
    const after = getProduct(db, 'shirt').variants
    assert.deepEqual(
      after.map(variant => variant.externalId),
      ['shirt/xl', 'shirt/l'],
    )
    assert.equal(after[1]!.id, large)
  })

  it('is found by its words at once, and no longer when it is deleted', () => {
    const db = tenantDb()
    const { product } = put(db, 'shirt', shirt)
    const found = () => searchProducts(db, 'linen').map(hit => hit.productId)
    assert.deepEqual(found(), [product.id])
    put(db, 'shirt', { ...shirt, name: 'Cotton shirt', description: '', attributes: {} })
    assert.deepEqual(found(), [])
    put(db, 'shirt', shirt)
    assert.equal(deleteProduct(db, 'shirt'), true)
    assert.deepEqual(found(), [])
    assert.equal(findProduct(db, 'shirt'), undefined)
    assert.equal(deleteProduct(db, 'shirt'), false)
  })

  it('may have any text as its id', () => {
    const db = tenantDb()
    for (const id of ['a/b', '100', '007', "o'neil", '" OR 1=1', 'Ω']) put(db, id, { name: id })
    for (const id of ['a/b', '100', '007', "o'neil", '" OR 1=1', 'Ω'])
      assert.equal(getProduct(db, id).name, id)
    assert.throws(
      () => getProduct(db, '7'),
      (error: AppError) => error.code === 'not_found',
    )
  })
})

describe('a product that cannot be saved', () => {
  function problems(body: unknown): string[] {
    try {
      put(tenantDb(), 'x', body)
    } catch (error) {
      assert.ok(error instanceof AppError, String(error))
      assert.equal(error.code, 'unprocessable')
      return error.fields.map(({ field, problem }) => `${field}: ${problem}`)
    }
    return []
  }

  it('is told all its problems at once, by field', () => {
    assert.deepEqual(
      problems({
        price: { amount: 12.5, currency: 'EURO' },
        stock: -1,
        available: 'yes',
        prise: 3,
        attributes: { a: 1 },
        variants: [{ externalId: '', price: { amount: '5' } }],
      }).sort(),
      [
        'attributes.a: must be text',
        'available: must be true or false',
        'name: is missing',
        'price.amount: must be a whole number of minor units, such as 1250 for 12.50',
        'price.currency: must be a currency code of three capital letters, such as EUR',
        'prise: is not a known field',
        'stock: must be 0 or more',
        'variants.0.externalId: must not be empty',
        'variants.0.price.amount: must be a whole number of minor units, such as 1250 for 12.50',
      ],
    )
  })

  it('is refused for two currencies or one variant id twice', () => {
    const variants = [
      { externalId: 'a', price: { amount: 1, currency: 'USD' } },
      { externalId: 'a', price: { amount: 1, currency: 'EUR' } },
    ]
    assert.deepEqual(problems({ name: 'X', variants }), [
      'variants.1.externalId: is also the id of variant 1',
      'variants.1.price.currency: must be USD, as the rest of the product',
    ])
  })

  it('is refused for two variants a customer cannot tell apart', () => {
    const variants = [
      { externalId: 'a', options: { Colour: 'Red', Size: 'M' } },
      { externalId: 'b', options: { Colour: 'Red' } },
      { externalId: 'c', options: { size: 'm', colour: ' red' } },
      { externalId: 'd' },
      { externalId: 'e', options: {} },
      { externalId: 'f', options: { Colour: 'Rosé' } },
      { externalId: 'g', options: { Colour: 'Rose' } },
    ]
    assert.deepEqual(problems({ name: 'X', variants }), [
      'variants.2.options: are also those of variant 1 (size: m, colour: red): customers need a difference to choose by',
    ])
  })

  it('is refused for a blank name, a control character, an id of another product, or no object', () => {
    assert.deepEqual(problems({ name: '  ' }), ['name: must not be empty'])
    assert.deepEqual(problems({ name: 'a\0b' }), ['name: must not have control characters'])
    assert.deepEqual(problems({ name: 'X', externalId: 'y' }), ['externalId: must be the id in the address'])
    assert.deepEqual(problems([]), [': must be an object'])
    assert.deepEqual(problems(null), [': must be an object'])
  })
})

describe('the list of products', () => {
  const names = ['pear', 'apple', 'fig', 'apple', 'kiwi']

  function filled(): TenantDb {
    const db = tenantDb()
    names.forEach((name, at) => {
      put(db, `p${at}`, { name })
    })
    return db
  }

  function all(
    read: (cursor?: string) => { items: { externalId: string }[]; next: string | null },
  ): string[] {
    const first = read()
    const pages = [first.items]
    for (let next = first.next; next; ) {
      const page = read(next)
      pages.push(page.items)
      next = page.next
    }
    return pages.flat().map(product => product.externalId)
  }

  it('comes in pages that together hold every product once', () => {
    const db = filled()
    assert.deepEqual(
      all(cursor => listProducts(db, { limit: 2, ...(cursor && { cursor }) })),
      ['p0', 'p1', 'p2', 'p3', 'p4'],
    )
    assert.deepEqual(
      all(cursor => listProductsByName(db, { limit: 2, ...(cursor && { cursor }) })),
      ['p1', 'p3', 'p2', 'p4', 'p0'],
    )
  })

  it('does not lose its place when products are changed, deleted or added between two pages', () => {
    const db = filled()
    const first = listProducts(db, { limit: 2 })
    deleteProduct(db, 'p1')
    put(db, 'p3', { name: 'renamed' })
    put(db, 'p5', { name: 'aaa' })
    const rest = listProducts(db, { limit: 100, cursor: first.next! })
    assert.deepEqual(
      rest.items.map(product => product.externalId),
      ['p2', 'p3', 'p4', 'p5'],
    )
    assert.equal(rest.next, null)
  })

  it('gives at most 100 at a time and refuses a cursor that is none', () => {
    const db = tenantDb()
    for (let at = 0; at < 105; at++) put(db, `p${at}`, { name: 'x' })
    assert.equal(listProducts(db, { limit: 5000 }).items.length, 100)
    assert.equal(countProducts(db), 105)
    for (const cursor of ['x', 'bnVsbA', Buffer.from('["a"]').toString('base64url')]) {
      assert.throws(
        () => listProducts(db, { cursor }),
        (error: AppError) => error.code === 'invalid',
      )
    }
  })

  it('keeps the order of the ids it is asked for', () => {
    const db = filled()
    assert.deepEqual(
      listProductsByIds(db, [4, 99, 1]).map(product => product.name),
      ['apple', 'pear'],
    )
  })
})

describe('low stock', () => {
  it('names products for sale that are running out, also by one variant', () => {
    const db = tenantDb()
    put(db, 'few', { name: 'few', stock: 2 })
    put(db, 'none', { name: 'none', stock: 0 })
    put(db, 'many', { name: 'many', stock: 20 })
    put(db, 'uncounted', { name: 'uncounted' })
    put(db, 'off', { name: 'off', stock: 0, available: false })
    put(db, 'one-size', {
      name: 'one size',
      variants: [
        { externalId: 'm', stock: 9 },
        { externalId: 'l', stock: 1 },
      ],
    })
    put(db, 'sizes', { name: 'sizes', stock: 0, variants: [{ externalId: 'm', stock: 9 }] })
    assert.deepEqual(
      listLowStock(db, 3).items.map(product => product.externalId),
      ['few', 'none', 'one-size'],
    )
  })
})
