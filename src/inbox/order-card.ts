import { type Product, readProducts } from '../catalog/rows.ts'
import { type Fields, fields, idText, list, words } from '../channels/fields.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import { parseDecimalToMinor } from '../lib/money.ts'
import type { CardTools } from './cards.ts'
import type { ThreadRow } from './thread-rows.ts'

/** A product or variant as it stands in the catalogue now. */
export interface Goods {
  /** Of the product's page. */
  externalId: string
  name: string
  priceMinor: number | null
  currency: string
  stock: number | null
  available: boolean
}

export type GoodsBook = Map<string, Goods>

export interface OrderLine {
  quantity: number
  name: string
  /** Where the catalogue has it. */
  href: string | null
  code: string
  /** What the customer was shown, for all of them. */
  price: string
  /** For one, where there are more. */
  each: string | null
  /** The price now, where it differs. */
  priceNow: string | null
  stock: { text: string; tone: 'is-good' | 'is-warn' | 'is-bad' } | null
}

export interface OrderCard {
  kind: 'order'
  lines: OrderLine[]
  total: string | null
  /** The same lines at the prices of now, where that is another sum. */
  totalNow: string | null
}

export interface ProductCard {
  kind: 'product'
  title: string
  code: string
  href: string | null
  price: string
  stock: OrderLine['stock']
}

const MOST_LINES = 100

export function orderCard(order: Fields, tools: CardTools): OrderCard {
  const items = list(order.product_items).slice(0, MOST_LINES).map(fields)
  const lines = items.map(item => ({ item: readItem(item), goods: tools.goods.get(codeOf(item)) }))
  const sums = lines.map(({ item }) => sumOf(item.priceMinor, item.quantity, item.currency))
  const sumsNow = lines.map(({ item, goods }) =>
    goods ? sumOf(goods.priceMinor, item.quantity, goods.currency) : null,
  )
  const total = addUp(sums)
  const totalNow = addUp(sumsNow)
  const money = (sum: Sum | null) => sum && tools.format.money(sum.minor, sum.currency)
  return {
    kind: 'order',
    lines: lines.map(({ item, goods }) => lineOf(item, goods, tools)),
    total: money(total),
    totalNow: total && totalNow && total.minor !== totalNow.minor ? money(totalNow) : null,
  }
}

interface Item {
  code: string
  quantity: number
  priceMinor: number | null
  currency: string
}

/** Meta's prices are decimals of the currency. */
function readItem(item: Fields): Item {
  const currency = idText(item.currency) ?? ''
  const parsed = /^[A-Z]{3}$/.test(currency)
    ? parseDecimalToMinor(String(item.item_price ?? ''), currency, '.')
    : { problem: '' }
  const quantity = Number(item.quantity)
  return {
    code: codeOf(item),
    quantity: Number.isSafeInteger(quantity) && quantity > 0 ? quantity : 1,
    priceMinor: 'minor' in parsed ? parsed.minor : null,
    currency,
  }
}

function lineOf(item: Item, goods: Goods | undefined, tools: CardTools): OrderLine {
  const { t, format } = tools
  const money = (minor: number) => format.money(minor, item.currency)
  const isOther =
    goods !== undefined &&
    goods.priceMinor !== null &&
    (goods.priceMinor !== item.priceMinor || goods.currency !== item.currency)
  return {
    quantity: item.quantity,
    name: goods?.name ?? item.code,
    href: goods?.externalId ?? null,
    code: item.code,
    price: item.priceMinor === null ? '' : money(item.priceMinor * item.quantity),
    each: item.priceMinor === null || item.quantity === 1 ? null : money(item.priceMinor),
    priceNow: isOther ? format.money(goods.priceMinor!, goods.currency) : null,
    stock: goods
      ? stockOf(goods, item.quantity, tools)
      : { text: t('order.not_in_catalogue'), tone: 'is-warn' },
  }
}

function stockOf(goods: Goods, wanted: number, { t }: CardTools): OrderLine['stock'] {
  if (!goods.available) return { text: t('order.not_sold'), tone: 'is-bad' }
  if (goods.stock === null) return null
  if (goods.stock <= 0) return { text: t('order.sold_out'), tone: 'is-bad' }
  const text = t('why.left', { count: goods.stock })
  return { text, tone: goods.stock < wanted ? 'is-bad' : 'is-good' }
}

interface Sum {
  minor: number
  currency: string
}

const sumOf = (minor: number | null, quantity: number, currency: string): Sum | null =>
  minor === null ? null : { minor: minor * quantity, currency }

/** Null where a price is missing or currencies differ: those are never added up. */
function addUp(sums: (Sum | null)[]): Sum | null {
  const [first] = sums
  if (!first || sums.some(sum => sum?.currency !== first.currency)) return null
  return { minor: sums.reduce((total, sum) => total + sum!.minor, 0), currency: first.currency }
}

/** What the customer asks about, as the catalogue has it; Meta's own words for it where it has not. */
export function productCard(product: unknown, tools: CardTools): ProductCard {
  const sent = fields(product)
  const code = codeOf(sent)
  const goods = tools.goods.get(code)
  return {
    kind: 'product',
    title: goods?.name ?? words(sent.title) ?? code,
    code,
    href: goods?.externalId ?? null,
    price: goods
      ? goods.priceMinor === null
        ? tools.t('why.ask_price')
        : tools.format.money(goods.priceMinor, goods.currency)
      : (words(sent.subtitle) ?? ''),
    stock: goods ? stockOf(goods, 1, tools) : { text: tools.t('order.not_in_catalogue'), tone: 'is-warn' },
  }
}

export function codeOf(item: Fields): string {
  return idText(item.product_retailer_id) ?? idText(item.retailer_id) ?? idText(item.id) ?? ''
}

/** Every product the messages of a page name, read at once: by id, by a variant's id, or by SKU. */
export function readGoods(db: TenantDb, rows: ThreadRow[]): GoodsBook {
  return findGoods(db, [...new Set(rows.flatMap(codesOf))])
}

function codesOf({ message }: ThreadRow): string[] {
  const payload = fields(message.payload)
  const interactive = message.content?.type === 'interactive' ? message.content.interactive : undefined
  const action: Fields = interactive ? { ...interactive.action } : {}
  return [
    ...list(fields(payload.order).product_items).slice(0, MOST_LINES),
    ...list(payload.attachments).flatMap(entry =>
      list(fields(fields(fields(entry).payload).product).elements),
    ),
    ...list(action.sections).flatMap(section => list(fields(section).product_items)),
    ...list(action.cards).map(card => fields(card).action),
    ...(message.context?.product ? [message.context.product] : []),
    action,
  ]
    .map(item => codeOf(fields(item)))
    .filter(code => code !== '')
}

export function findGoods(db: TenantDb, codes: string[]): GoodsBook {
  const book: GoodsBook = new Map()
  if (codes.length === 0) return book
  for (const product of readProducts(db, 'externalIds', codes)) book.set(product.externalId, goodsOf(product))
  const others = codes.filter(code => !book.has(code))
  if (others.length === 0) return book
  for (const product of readProducts(db, 'ids', idsBySkuOrVariant(db, others))) {
    if (product.sku && others.includes(product.sku)) book.set(product.sku, goodsOf(product))
    for (const variant of product.variants)
      for (const code of [variant.sku, variant.externalId])
        if (code && others.includes(code)) book.set(code, goodsOf(product, variant))
  }
  return book
}

function idsBySkuOrVariant(db: TenantDb, codes: string[]): number[] {
  const wanted = JSON.stringify(codes)
  return prepared<{ id: number }>(
    db,
    `SELECT id FROM products WHERE sku IN (SELECT value FROM json_each(?))
     UNION SELECT product_id AS id FROM variants
       WHERE external_id IN (SELECT value FROM json_each(?)) OR sku IN (SELECT value FROM json_each(?))`,
  )
    .all(wanted, wanted, wanted)
    .map(row => row.id)
}

function goodsOf(product: Product, variant?: Product['variants'][number]): Goods {
  const options = variant ? Object.values(variant.options).join(', ') : ''
  return {
    externalId: product.externalId,
    name: options === '' ? product.name : `${product.name}, ${options}`,
    priceMinor: variant?.priceMinor ?? product.priceMinor,
    currency: product.currency,
    stock: variant ? variant.stock : product.stock,
    available: product.available && (variant?.available ?? true),
  }
}
