import assert from 'node:assert/strict'
import { importCatalog } from '../../../src/catalog/import/import-catalog.ts'
import { findImport, listImports, pruneImports, undoableUntil } from '../../../src/catalog/import/imports.ts'
import { resumeImports } from '../../../src/catalog/import/resume.ts'
import { undoImport } from '../../../src/catalog/import/undo.ts'
import { deleteProduct, getProduct, saveProduct } from '../../../src/catalog/products.ts'
import { searchProducts } from '../../../src/catalog/search/search.ts'
import type { AppError } from '../../../src/lib/errors.ts'
import { NOW, tenantDb } from '../support.ts'
import { bytes, catalogue, importText, names } from './support.ts'

const HOUR = 3_600_000
const later = (hours: number) => new Date(NOW.getTime() + hours * HOUR)
const first =
  'id,group_id,name,price,option1_value,attr:Taste\n1,,Pie,3,,sweet\n2,,Tart,4,,\ns,g,Shirt,5,S,\n'
const second =
  'id,group_id,name,price,option1_value,attr:Taste\n1,,Apple pie,3.50,,\n3,,Flan,6,,\nm,g,Shirt,7,M,\n'

describe('undoing an import', () => {
  it('brings back every product, variant and word as it was, and takes the new ones away', async () => {
    const db = tenantDb()
    await importText(db, first)
    const before = catalogue(db)
    const { importId } = await importText(db, second)
    assert.notDeepEqual(catalogue(db), before)
    assert.deepEqual(await undoImport(db, importId!, { now: later(23) }), {
      restored: 2,
      removed: 1,
      kept: [],
    })
    assert.deepEqual(catalogue(db), before)
    assert.deepEqual([searchProducts(db, 'apple'), searchProducts(db, 'flan')], [[], []])
    assert.equal(searchProducts(db, 'pie')[0]!.productId, getProduct(db, '1').id)
    assert.equal(getProduct(db, '1').version, 3)
    assert.deepEqual(findImport(db, importId!)!.undoneAt, later(23))
  })

  it('leaves what somebody changed since', async () => {
    const db = tenantDb()
    await importText(db, first)
    const { importId } = await importText(db, second)
    saveProduct(db, '1', { name: 'My own pie' }, { currency: 'EUR', now: NOW })
    deleteProduct(db, '3')
    assert.deepEqual(await undoImport(db, importId!, { now: NOW }), { restored: 1, removed: 0, kept: ['1'] })
    assert.deepEqual(names(db), ['My own pie', 'Tart', 'Shirt'])
  })

  it('is possible once, within a day, for an import that exists', async () => {
    const db = tenantDb()
    const { importId } = await importText(db, first)
    const refusal = (id: string, now: Date, code: string) =>
      assert.rejects(undoImport(db, id, { now }), (error: AppError) => error.code === code)
    assert.deepEqual(undoableUntil(findImport(db, importId!)!, NOW), later(24))
    await refusal(importId!, later(25), 'conflict')
    await refusal('nope', NOW, 'not_found')
    await undoImport(db, importId!, { now: NOW })
    await refusal(importId!, NOW, 'conflict')
    assert.equal(undoableUntil(findImport(db, importId!)!, NOW), undefined)
  })

  it('is forgotten after a day, the import after thirty', async () => {
    const db = tenantDb()
    await importText(db, first)
    const kept = () =>
      (db.$client.prepare('SELECT count(*) AS n FROM catalog_import_undo').get() as { n: number }).n
    const prune = (now: Date) => {
      while (pruneImports(db, now));
    }
    prune(later(23))
    assert.ok(kept() > 0)
    prune(later(25))
    assert.deepEqual([kept(), listImports(db).length], [0, 1])
    prune(later(24 * 31))
    assert.deepEqual([listImports(db), names(db)], [[], ['Pie', 'Tart', 'Shirt']])
  })
})

describe('an import that dies', () => {
  const many = `id,name\n${Array.from({ length: 500 }, (_, at) => `${at},Product ${at}\n`).join('')}`

  /** Runs until its `turns`-th pause, and no further. */
  async function dieAfter(db: ReturnType<typeof tenantDb>, turns: number, publicId: string): Promise<void> {
    const died = new Error('died')
    let left = turns
    const yieldControl = async () => {
      if (left-- === 0) throw died
    }
    const options = {
      bytes: bytes(many),
      fileName: 'many.csv',
      currency: 'EUR',
      now: NOW,
      publicId,
      yieldControl,
    }
    await importCatalog(db, options).catch(error => assert.equal(error, died))
  }

  it('while reading has touched nothing, and is forgotten', async () => {
    const db = tenantDb()
    await dieAfter(db, 2, 'import1')
    assert.equal(findImport(db, 'import1')!.state, 'staging')
    assert.deepEqual(catalogue(db), [])
    await resumeImports(db, { currency: 'EUR', now: NOW })
    assert.deepEqual([listImports(db), catalogue(db)], [[], []])
  })

  it('while writing is carried on to the end, can be undone whole, and tells its counts again', async () => {
    const count = (db: ReturnType<typeof tenantDb>) =>
      (db.$client.prepare('SELECT count(*) AS n FROM products').get() as { n: number }).n
    const db = tenantDb()
    let turns = 3
    while (findImport(db, 'import1')?.state !== 'applying') await dieAfter(db, turns++, 'import1')
    assert.ok(count(db) > 0)
    await resumeImports(db, { currency: 'EUR', now: NOW })
    assert.equal(count(db), 500)
    const again = await importText(db, many, { publicId: 'import1' })
    assert.deepEqual([again.new, again.unchanged, listImports(db).length], [500, 0, 1])
    assert.equal((await undoImport(db, 'import1', { now: NOW })).removed, 500)
    assert.equal(count(db), 0)
  })

  it('while undoing is carried on too', async () => {
    const db = tenantDb()
    const { importId } = await importText(db, many)
    const stop = async () => {
      throw new Error('died')
    }
    await undoImport(db, importId!, { now: NOW, yieldControl: stop }).catch(() => undefined)
    await resumeImports(db, { currency: 'EUR', now: NOW })
    assert.deepEqual([findImport(db, importId!)!.state, catalogue(db)], ['undone', []])
  })
})
