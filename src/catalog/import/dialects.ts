/** What a column of a file may be to us. */
export type Field =
  | 'id'
  | 'group'
  | 'name'
  | 'description'
  | 'category'
  | 'type'
  | 'price'
  | 'currency'
  | 'stock'
  | 'tracked'
  | 'sellAtZero'
  | 'available'
  | 'status'
  | 'sku'
  | 'brand'
  | 'tags'
  | 'attributes'
  | 'aliases'
  | 'question'
  | 'answer'
  | 'topic'
  | `option${1 | 2 | 3}${'Name' | 'Value'}`

export type DialectName = 'hearthline' | 'knowledge' | 'shopify' | 'shopify-legacy'

export interface Dialect {
  name: DialectName
  /** Field to the names its column has, normalised. */
  columns: Partial<Record<Field, string[]>>
  /** Without these the file is of another dialect. */
  required: Field[]
  /** Columns that are known and of no use to us. */
  ignored: string[]
}

/** Headers are compared without case, punctuation and doubled spaces: `option1_name` is `Option1 Name`. */
export function normaliseHeader(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()
}

const options = (space: string): Dialect['columns'] => ({
  option1Name: [`option1${space}name`],
  option1Value: [`option1${space}value`],
  option2Name: [`option2${space}name`],
  option2Value: [`option2${space}value`],
  option3Name: [`option3${space}name`],
  option3Value: [`option3${space}value`],
})

const own: Dialect = {
  name: 'hearthline',
  columns: {
    id: ['id', 'external id'],
    name: ['name'],
    description: ['description'],
    category: ['category'],
    price: ['price'],
    currency: ['currency'],
    stock: ['stock'],
    available: ['available'],
    sku: ['sku'],
    brand: ['brand'],
    group: ['group id'],
    attributes: ['attributes'],
    aliases: ['aliases'],
    ...options(' '),
  },
  required: ['name'],
  ignored: [],
}

const shopify: Dialect = {
  name: 'shopify',
  columns: {
    group: ['url handle'],
    name: ['title'],
    description: ['description'],
    category: ['product category'],
    type: ['type'],
    brand: ['vendor'],
    tags: ['tags'],
    sku: ['sku'],
    price: ['price'],
    stock: ['inventory quantity'],
    tracked: ['inventory tracker'],
    sellAtZero: ['continue selling when out of stock'],
    available: ['published on online store'],
    status: ['status'],
    ...options(' '),
  },
  required: ['group', 'name'],
  ignored: [
    'barcode',
    'option1 linked to',
    'option2 linked to',
    'option3 linked to',
    'compare at price',
    'cost per item',
    'charge tax',
    'tax code',
    'unit price total measure',
    'unit price total measure unit',
    'unit price base measure',
    'unit price base measure unit',
    'weight value grams',
    'weight unit for display',
    'requires shipping',
    'fulfillment service',
    'product image url',
    'image position',
    'image alt text',
    'variant image url',
    'gift card',
    'seo title',
    'seo description',
  ],
}

const shopifyLegacy: Dialect = {
  name: 'shopify-legacy',
  columns: {
    group: ['handle'],
    name: ['title'],
    description: ['body html'],
    category: ['product category', 'standard product type'],
    type: ['type', 'custom product type'],
    brand: ['vendor'],
    tags: ['tags'],
    sku: ['variant sku'],
    price: ['variant price'],
    stock: ['variant inventory qty'],
    tracked: ['variant inventory tracker'],
    sellAtZero: ['variant inventory policy'],
    available: ['published'],
    status: ['status'],
    ...options(' '),
  },
  required: ['group', 'name'],
  ignored: [
    'option1 linked to',
    'option2 linked to',
    'option3 linked to',
    'variant grams',
    'variant fulfillment service',
    'variant compare at price',
    'variant requires shipping',
    'variant taxable',
    'variant barcode',
    'unit price total measure',
    'unit price total measure unit',
    'unit price base measure',
    'unit price base measure unit',
    'image src',
    'image position',
    'image alt text',
    'gift card',
    'seo title',
    'seo description',
    'variant image',
    'variant weight unit',
    'variant tax code',
    'cost per item',
  ],
}

export const DIALECTS: readonly Dialect[] = [own, shopify, shopifyLegacy]

export const KNOWLEDGE: Dialect = {
  name: 'knowledge',
  columns: { id: ['id', 'external id'], question: ['question'], answer: ['answer'], topic: ['topic'] },
  required: ['question', 'answer'],
  ignored: [],
}

/** Shopify's columns per market, feed and metafield: `Google Shopping / MPN`, `Price / Brazil`, `… (product.metafields…)`. */
const SHOPIFY_EXTRAS = / \/ |^google shopping|\(product\.metafields|^metafield:|^included \//i

export function isIgnored(dialect: Dialect, header: string): boolean {
  if (dialect.ignored.includes(normaliseHeader(header))) return true
  return dialect.name.startsWith('shopify') && SHOPIFY_EXTRAS.test(header)
}
