import assert from 'node:assert/strict'
import { getProduct } from '../../../src/catalog/products.ts'
import { tenantDb } from '../support.ts'
import { catalogue, importText, told } from './support.ts'

const NEW_HEADER =
  'Title,URL handle,Description,Vendor,Product category,Type,Tags,Published on online store,Status,SKU,Barcode,' +
  'Option1 name,Option1 value,Option1 Linked To,Option2 name,Option2 value,Option2 Linked To,Option3 name,Option3 value,' +
  'Option3 Linked To,Price,Compare-at price,Cost per item,Charge tax,Tax code,Inventory tracker,Inventory quantity,' +
  'Continue selling when out of stock,Product image URL,Image position,Gift card,SEO title,Google Shopping / MPN,' +
  'Fabric (product.metafields.shopify.fabric),Price / Brazil'

const LEGACY_HEADER =
  'Handle,Title,Body (HTML),Vendor,Product Category,Type,Tags,Published,Option1 Name,Option1 Value,Option2 Name,' +
  'Option2 Value,Option3 Name,Option3 Value,Variant SKU,Variant Grams,Variant Inventory Tracker,Variant Inventory Qty,' +
  'Variant Inventory Policy,Variant Price,Variant Compare At Price,Image Src,Image Position,Gift Card,SEO Title,' +
  'Google Shopping / MPN,Variant Image,Cost per item,Status'

/** A file of rows that name their cells by header, as Shopify would write it. */
function file(header: string, rows: Record<string, string>[]): string {
  const names = header.split(',')
  for (const row of rows) for (const name of Object.keys(row)) assert.ok(names.includes(name), name)
  const cells = (row: Record<string, string>) =>
    names.map(name => `"${(row[name] ?? '').replaceAll('"', '""')}"`)
  return [header, ...rows.map(row => cells(row).join(','))].join('\n')
}

const tee = {
  Handle: 'gull-tee',
  Title: 'Gull tee',
  'Body (HTML)':
    '<p>Soft <b>cotton</b> &amp; ink.</p><ul><li>Printed here</li><li>Wash at 30&deg;</li></ul><script>x()</script>',
  Vendor: 'Tejo',
  'Product Category': 'Apparel & Accessories > Clothing > Shirts',
  Tags: 'summer, kids',
  Published: 'TRUE',
  'Option1 Name': 'Size',
  'Option1 Value': 'S',
  'Variant SKU': 'GT-S',
  'Variant Inventory Tracker': 'shopify',
  'Variant Inventory Qty': '4',
  'Variant Inventory Policy': 'deny',
  'Variant Price': '16.50',
  'Cost per item': '4.10',
  'Image Src': 'https://img.example/1.jpg',
  Status: 'active',
}
const more = (row: Record<string, string>) => ({
  Handle: 'gull-tee',
  'Variant Inventory Tracker': 'shopify',
  'Variant Inventory Policy': 'deny',
  'Variant Price': '16.50',
  ...row,
})

describe('a Shopify export', () => {
  it('in the older form becomes products with variants, text for HTML, and no trace of what it cost', async () => {
    const db = tenantDb()
    const result = await importText(
      db,
      file(LEGACY_HEADER, [
        tee,
        more({ 'Option1 Value': 'M', 'Variant Inventory Qty': '-2' }),
        more({
          'Option1 Value': 'L',
          'Variant SKU': 'GT-L',
          'Variant Inventory Qty': '0',
          'Variant Inventory Policy': 'continue',
        }),
        { Handle: 'gull-tee', 'Image Src': 'https://img.example/2.jpg', 'Image Position': '2' },
      ]),
    )
    assert.deepEqual(told(result), { new: 1, changed: 0, unchanged: 0, problems: [] })
    assert.equal(result.dialect, 'shopify-legacy')
    assert.deepEqual(result.unknownColumns, [])
    const price = { amount: 1650, currency: 'EUR' }
    assert.deepEqual(catalogue(db), [
      {
        externalId: 'gull-tee',
        sku: null,
        name: 'Gull tee',
        description: 'Soft cotton & ink.\n- Printed here\n- Wash at 30°',
        category: 'Shirts',
        brand: 'Tejo',
        price,
        stock: null,
        available: true,
        attributes: { tags: 'summer, kids' },
        variants: [
          { externalId: 'GT-S', sku: 'GT-S', options: { Size: 'S' }, price, stock: 4, available: true },
          { externalId: 'gull-tee/M', sku: null, options: { Size: 'M' }, price, stock: 0, available: true },
          { externalId: 'GT-L', sku: 'GT-L', options: { Size: 'L' }, price, stock: null, available: true },
        ],
      },
    ])
  })

  it('in the new form is read too, with a product that has no variants', async () => {
    const db = tenantDb()
    const mug = {
      Title: 'Mug',
      'URL handle': 'mug',
      Description: '<div>Stoneware</div>',
      Type: 'Cups',
      'Published on online store': 'TRUE',
      Status: 'Active',
      SKU: 'MUG-1',
      'Option1 name': 'Title',
      'Option1 value': 'Default Title',
      Price: '12.00',
      'Inventory tracker': '',
      'Inventory quantity': '0',
      'Price / Brazil': '99',
    }
    const result = await importText(
      db,
      file(NEW_HEADER, [mug, { ...mug, Title: 'Old mug', 'URL handle': 'old-mug', Status: 'draft' }]),
    )
    assert.deepEqual([result.dialect, result.new, result.unknownColumns], ['shopify', 2, []])
    assert.deepEqual(catalogue(db)[0], {
      externalId: 'mug',
      sku: 'MUG-1',
      name: 'Mug',
      description: 'Stoneware',
      category: 'Cups',
      brand: null,
      price: { amount: 1200, currency: 'EUR' },
      stock: null,
      available: true,
      attributes: {},
      variants: [],
    })
    assert.equal(getProduct(db, 'old-mug').available, false)
  })

  it('with one SKU for several variants tells them apart by their options', async () => {
    const db = tenantDb()
    const rows = [tee, more({ 'Option1 Value': 'M', 'Variant SKU': 'GT-S', 'Variant Inventory Qty': '1' })]
    await importText(db, file(LEGACY_HEADER, rows))
    assert.deepEqual(
      getProduct(db, 'gull-tee').variants.map(variant => variant.externalId),
      ['GT-S', 'gull-tee/M'],
    )
    assert.equal((await importText(db, file(LEGACY_HEADER, rows))).unchanged, 1)
  })

  it('is told its mistakes under its own column names', async () => {
    const result = await importText(
      tenantDb(),
      file(LEGACY_HEADER, [
        { ...tee, 'Variant Price': 'tba', 'Variant Inventory Qty': 'many' },
        { Title: 'No handle', 'Variant Price': '1' },
      ]),
    )
    assert.deepEqual(told(result).problems, [
      'line 2, Variant Price: "tba" is not a price – use 12.34 or 12,34',
      'line 2, Variant Inventory Qty: "many" is not a whole number – use 12, 0 for sold out, or nothing if it is not counted',
      'line 3, Handle: is empty – it names the product',
    ])
  })
})
