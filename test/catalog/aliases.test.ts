import assert from 'node:assert/strict'
import { readAliases, writeAliases } from '../../src/catalog/alias.ts'
import { exportCatalog } from '../../src/catalog/export.ts'
import { importCatalog } from '../../src/catalog/import/import-catalog.ts'
import { undoImport } from '../../src/catalog/import/undo.ts'
import {
  acceptSuggestions,
  countSuggestions,
  keepSuggestions,
  listSuggestions,
  refuseSuggestions,
  unnamedProducts,
} from '../../src/catalog/naming.ts'
import type { ProductInput } from '../../src/catalog/product-input.ts'
import { deleteProduct, getProduct, saveProduct } from '../../src/catalog/products.ts'
import { searchProducts } from '../../src/catalog/search/search.ts'
import type { TenantDb } from '../../src/db/database.ts'
import { bytes } from './import/support.ts'
import { NOW, tenantDb } from './support.ts'

const context = { currency: 'EUR', now: NOW }
const put = (db: TenantDb, id: string, input: ProductInput) => saveProduct(db, id, input, context).product
const found = (db: TenantDb, words: string) => searchProducts(db, words).map(hit => hit.productId)
const load = (db: TenantDb, text: string) =>
  importCatalog(db, { bytes: bytes(text), fileName: 'goods.csv', ...context })

describe('other names of a product', () => {
  it('are found like its own, each by itself', () => {
    const db = tenantDb()
    const shoe = put(db, 'shoe', {
      name: 'Court runner',
      aliases: [
        { language: 'es', text: 'zapatilla de tenis' },
        { language: 'ru', text: 'теннисные туфли' },
        { text: 'plimsoll' },
      ],
    })
    put(db, 'ball', { name: 'Tennis ball', description: 'For the court' })
    for (const words of ['zapatillas', 'теннисная туфля', 'plimsols', 'court runner'])
      assert.equal(found(db, words)[0], shoe.id, words)
  })

  it('do not weaken the name, however many there are', () => {
    const db = tenantDb()
    const many = Array.from({ length: 40 }, (_, at) => ({ text: `brimble ${'abcdefgh'[at % 8]}${at} tolk` }))
    put(db, 'a', { name: 'Garden lantern' })
    const [bare] = searchProducts(db, 'garden lantern')
    put(db, 'a', { name: 'Garden lantern', aliases: many })
    assert.equal(searchProducts(db, 'garden lantern')[0]?.score, bare?.score)
  })

  it('stay where a product is written without a word about them, and go where the list is empty', () => {
    const db = tenantDb()
    put(db, 'a', { name: 'Lantern', aliases: [{ language: 'es', text: 'farol' }] })
    assert.deepEqual(put(db, 'a', { name: 'Big lantern' }).aliases, [{ language: 'es', text: 'farol' }])
    assert.equal(found(db, 'farol').length, 1)
    assert.deepEqual(put(db, 'a', { name: 'Big lantern', aliases: [] }).aliases, [])
    assert.deepEqual(found(db, 'farol'), [])
  })

  it('make another version of the product only when they change', () => {
    const db = tenantDb()
    const input = { name: 'Lantern', aliases: [{ language: 'es' as const, text: 'farol' }] }
    assert.equal(put(db, 'a', input).version, 1)
    assert.equal(put(db, 'a', { ...input, aliases: [...input.aliases, ...input.aliases] }).version, 1)
    assert.equal(put(db, 'a', { ...input, aliases: [{ text: 'lamp' }] }).version, 2)
  })

  it('survive importing the same file again, and come and go with a column of their own', async () => {
    const db = tenantDb()
    await load(db, 'id,name,price\na,Lantern,3\n')
    put(db, 'a', { name: 'Lantern', aliases: [{ language: 'es', text: 'farol' }] })
    await load(db, 'id,name,price\na,Lantern,4\n')
    assert.deepEqual(getProduct(db, 'a').aliases, [{ language: 'es', text: 'farol' }])
    const { importId } = await load(db, 'id,name,aliases\na,Lantern,"ru: фонарь | lamp"\n')
    assert.deepEqual(getProduct(db, 'a').aliases, [
      { language: 'ru', text: 'фонарь' },
      { language: null, text: 'lamp' },
    ])
    await undoImport(db, importId!, { now: NOW })
    assert.deepEqual(getProduct(db, 'a').aliases, [{ language: 'es', text: 'farol' }])
    assert.equal(found(db, 'farol').length, 1)
  })

  it('are in the file that is exported, and read back from it', async () => {
    const db = tenantDb()
    const aliases = [
      { language: 'ar' as const, text: 'فانوس' },
      { language: null, text: 'lamp, old' },
    ]
    put(db, 'a', { name: 'Lantern', aliases })
    put(db, 'b', {
      name: 'Shirt',
      aliases: [{ language: 'de', text: 'Hemd' }],
      variants: [
        { externalId: 'b1', options: { Size: 'S' } },
        { externalId: 'b2', options: { Size: 'M' } },
      ],
    })
    const other = tenantDb()
    const result = await load(other, [...exportCatalog(db)].join(''))
    assert.deepEqual(result.skipped, [])
    assert.deepEqual(getProduct(other, 'a').aliases, aliases)
    assert.deepEqual(getProduct(other, 'b').aliases, [{ language: 'de', text: 'Hemd' }])
  })

  it('are refused in a file with the line and the reason when one is no name', async () => {
    const db = tenantDb()
    const { skipped } = await load(db, `id,name,aliases\na,Lantern,${'x'.repeat(101)}\n`)
    assert.equal(skipped[0]?.line, 2)
    assert.equal(skipped[0]?.column, 'aliases')
    assert.match(skipped[0]?.reason ?? '', /too long/)
  })

  it('are written one a line or between bars, with a language where one is known', () => {
    const aliases = readAliases('es: farol|lamp |\n RU: фонарь\nxx: odd|es: Farol')
    assert.deepEqual(aliases, [
      { language: 'es', text: 'farol' },
      { language: null, text: 'lamp' },
      { language: 'ru', text: 'фонарь' },
      { language: null, text: 'xx: odd' },
    ])
    assert.deepEqual(readAliases(writeAliases(aliases)), aliases)
  })
})

describe('names the model proposes', () => {
  function proposed() {
    const db = tenantDb()
    const product = put(db, 'a', { name: 'Lantern' })
    const [asked] = unnamedProducts(db, ['es', 'ru'], 5)
    keepSuggestions(
      db,
      asked!,
      ['es', 'ru'],
      [
        { language: 'es', text: 'farol' },
        { language: 'es', text: 'Linterna' },
        { language: 'ru', text: 'фонарь' },
        { language: 'es', text: 'lantern' },
      ],
      NOW,
    )
    return { db, product, ids: listSuggestions(db, 5)[0]!.suggestions.map(one => one.id) }
  }

  it('are used nowhere before somebody accepts them', () => {
    const { db } = proposed()
    assert.equal(countSuggestions(db), 3, 'the name itself is no other name')
    assert.deepEqual(found(db, 'farol'), [])
    assert.deepEqual(getProduct(db, 'a').aliases, [])
  })

  it('are names of the product once they are accepted, as they are or as somebody changed them', () => {
    const { db, product, ids } = proposed()
    acceptSuggestions(
      db,
      [
        { id: ids[0]!, text: 'farolillo' },
        { id: ids[2]!, text: 'фонарь' },
      ],
      NOW,
    )
    assert.deepEqual(getProduct(db, 'a').aliases, [
      { language: 'es', text: 'farolillo' },
      { language: 'ru', text: 'фонарь' },
    ])
    assert.deepEqual(found(db, 'farolillo'), [product.id])
    assert.ok(getProduct(db, 'a').version > product.version, 'evidence can tell the two apart')
    assert.equal(countSuggestions(db), 1)
  })

  it('are not proposed again once they are refused, and the model is asked once for each name', () => {
    const { db, ids } = proposed()
    refuseSuggestions(db, ids)
    assert.deepEqual(unnamedProducts(db, ['es', 'ru'], 5), [])
    put(db, 'a', { name: 'Storm lantern' })
    const [again] = unnamedProducts(db, ['es', 'ru'], 5)
    keepSuggestions(db, again!, ['es', 'ru'], [{ language: 'es', text: 'FAROL' }], NOW)
    assert.equal(countSuggestions(db), 0)
    assert.equal(unnamedProducts(db, ['es'], 5).length, 1, 'in other languages it is another question')
  })

  it('survive an import and an edit of the product, and go with it', async () => {
    const { db } = proposed()
    await load(db, 'id,name,price\na,Lantern,4\n')
    put(db, 'a', { name: 'Lantern', aliases: [{ language: 'es', text: 'Farol' }] })
    assert.equal(countSuggestions(db), 2, 'what somebody wrote by hand is decided')
    deleteProduct(db, 'a')
    assert.equal(countSuggestions(db), 0)
  })
})
