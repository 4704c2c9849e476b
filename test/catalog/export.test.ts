import assert from 'node:assert/strict'
import fc from 'fast-check'
import { exportCatalog } from '../../src/catalog/export.ts'
import { parseInput } from '../../src/catalog/input.ts'
import { productInput } from '../../src/catalog/product-input.ts'
import { saveProduct } from '../../src/catalog/products.ts'
import { fold } from '../../src/catalog/search/fold.ts'
import { catalogue, importText } from './import/support.ts'
import { NOW, tenantDb } from './support.ts'

const text = fc
  .oneof(fc.string({ minLength: 1, maxLength: 20 }), fc.stringMatching(/^[=+@'"#;,| a-zé-]{1,12}$/))
  .map(value => value.normalize('NFC').trim())
  .filter(value => value !== '' && !/\p{Cc}/u.test(value) && value !== '__proto__')
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })

const sale = {
  price: orNull(fc.record({ amount: fc.nat(10_000_000) })),
  stock: orNull(fc.nat(5000)),
  sku: orNull(text),
}
const texts = {
  externalId: text,
  name: text,
  description: text,
  category: orNull(text),
  brand: orNull(text),
  attributes: fc.dictionary(text, text, { maxKeys: 2 }),
}
const sameWords = (one: string, other: string) => fold(one).trim() === fold(other).trim()
const single = fc.record({ ...texts, ...sale, available: fc.boolean() })
const sizes = fc
  .uniqueArray(fc.record({ ...sale, externalId: text, size: text }), {
    minLength: 1,
    maxLength: 3,
    // Two that customers could not tell apart are refused before anything is exported.
    comparator: (one, other) => one.externalId === other.externalId || sameWords(one.size, other.size),
  })
  .map(list => list.map(({ size, ...variant }) => ({ ...variant, options: { Size: size } })))
const grouped = fc.record({ ...texts, variants: sizes })
const products = fc.uniqueArray(fc.oneof(single, grouped), { maxLength: 6, selector: one => one.externalId })

describe('an exported catalogue', () => {
  it('imported into an empty business is the same catalogue, and into its own changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(products, fc.constantFrom('EUR', 'KWD', 'JPY'), async (list, currency) => {
        const db = tenantDb()
        for (const product of list) {
          saveProduct(db, product.externalId, parseInput(productInput, product), { currency, now: NOW })
        }
        const file = [...exportCatalog(db)].join('')
        const copy = tenantDb()
        if (list.length > 0) {
          const first = await importText(copy, file, { currency })
          assert.deepEqual([first.new, first.skipped], [list.length, []])
        }
        assert.deepEqual(catalogue(copy), catalogue(db))
        const again = await importText(db, file, { currency })
        assert.deepEqual([again.new, again.changed, again.unchanged], [0, 0, list.length])
      }),
      { numRuns: 60 },
    )
  })

  it('leaves empty what a product does not have, whatever the attribute is called', () => {
    const db = tenantDb()
    saveProduct(db, 'a', { name: 'A', attributes: { constructor: 'brass' } }, { currency: 'EUR', now: NOW })
    saveProduct(db, 'b', { name: 'B' }, { currency: 'EUR', now: NOW })
    assert.doesNotMatch([...exportCatalog(db)].join(''), /function/)
  })

  it('runs no formula in a spreadsheet', () => {
    const db = tenantDb()
    for (const name of ['=1+1', '+1', '-1', '@SUM(A1)', '＝1']) {
      saveProduct(db, name, { name }, { currency: 'EUR', now: NOW })
    }
    const rows = [...exportCatalog(db)].join('').split('\r\n').slice(1, -1)
    for (const row of rows) for (const cell of row.split(',')) assert.doesNotMatch(cell, /^"?[=+\-@＝]/)
  })
})
