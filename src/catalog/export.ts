import { prepared, type TenantDb } from '../db/database.ts'
import { minorToDecimal } from '../lib/money.ts'
import { writeAliases } from './alias.ts'
import { csvLine } from './import/csv.ts'
import { type Product, readProductPage, type Variant } from './rows.ts'

const COLUMNS = [
  'id',
  'group_id',
  'name',
  'description',
  'category',
  'brand',
  'price',
  'currency',
  'stock',
  'available',
  'sku',
  'option1_name',
  'option1_value',
  'option2_name',
  'option2_value',
  'option3_name',
  'option3_value',
  'aliases',
]
const MAX_ATTRIBUTE_COLUMNS = 150
const PRODUCTS_AT_ONCE = 200

/** The catalogue as a file that `importCatalog` reads back, in pieces. */
export function* exportCatalog(db: TenantDb): Generator<string> {
  const names = attributeNames(db)
  yield `\ufeff${csvLine([...COLUMNS, ...names.map(name => `attr:${name}`)])}`
  for (let last = 0; ; ) {
    const products = readProductPage(db, 'WHERE id > ? ORDER BY id LIMIT ?', [last, PRODUCTS_AT_ONCE])
    if (products.length === 0) return
    last = products.at(-1)!.id
    yield products.flatMap(product => rowsOf(product, names)).join('')
  }
}

/** Those most products have, as far as a table of columns can hold them. */
function attributeNames(db: TenantDb): string[] {
  const select = `SELECT key FROM products, json_each(attributes) GROUP BY key ORDER BY count(*) DESC, key LIMIT ?`
  return prepared<{ key: string }>(db, select)
    .all(MAX_ATTRIBUTE_COLUMNS)
    .map(row => row.key)
}

function rowsOf(product: Product, names: string[]): string[] {
  // An attribute may be called "constructor": what every object has is none of its own.
  const attributes = names.map(name =>
    Object.hasOwn(product.attributes, name) ? product.attributes[name]! : '',
  )
  const { name, description, category, brand } = product
  if (product.variants.length === 0) {
    const cells = [product.externalId, '', name, description, category, brand, ...saleCells(product, product)]
    return [csvLine([...cells, ...optionCells({}), writeAliases(product.aliases), ...attributes])]
  }
  return product.variants.map((variant, at) => {
    const texts = at === 0 ? [name, description, category, brand] : [name, '', '', '']
    const cells = [variant.externalId, product.externalId, ...texts, ...saleCells(product, variant)]
    return csvLine([
      ...cells,
      ...optionCells(variant.options),
      at === 0 ? writeAliases(product.aliases) : '',
      ...(at === 0 ? attributes : names.map(() => '')),
    ])
  })
}

function saleCells(
  { currency }: Product,
  { priceMinor, stock, available, sku }: Product | Variant,
): (string | number | null)[] {
  const price = priceMinor === null ? null : minorToDecimal(priceMinor, currency)
  return [price, currency, stock, available ? 'yes' : 'no', sku]
}

function optionCells(options: Record<string, string>): string[] {
  const cells = Object.entries(options).slice(0, 3).flat()
  return [...cells, ...Array.from({ length: 6 - cells.length }, () => '')]
}
