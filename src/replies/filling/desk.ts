import { type FilePiece, listPieces } from '../../catalog/files/pieces-in-use.ts'
import { listProductsByIds } from '../../catalog/products.ts'
import type { Product, Variant } from '../../catalog/rows.ts'
import type { TenantDb } from '../../db/database.ts'
import { formatMoney, minorToDecimal } from '../../lib/money.ts'
import type { EvidenceRow } from '../check/check.ts'
import type { Language } from '../language/languages.ts'
import type { Plan, RowRef, Turn } from '../plan.ts'
import { type Entry, listEntries } from '../rules/entries.ts'
import { isProductTold } from '../rules/untold.ts'

export type FillContext = Pick<Turn, 'at' | 'business' | 'maxLength'>

export interface Desk {
  db: TenantDb
  /** What the customer asked. */
  ask: string
  context: FillContext
  language: Language
  products: Map<number, Product>
  entries: Map<number, Entry>
  pieces: Map<number, FilePiece>
  rows: Map<string, EvidenceRow>
  quoted: Set<number>
  quotedPieces: Set<number>
  facts: string[]
  /** Names that say what their thing costs: a gift card of €50. */
  pricedNames: string[]
  /** What the business wrote and we repeat letter by letter: nothing in it is ours to check. */
  verbatim: string[]
  factsVersion: number | null
  /** Which of the business facts were said. */
  factsUsed: Set<string>
}

export function deskFor(db: TenantDb, plan: Plan, context: FillContext): Desk {
  const productIds = new Set<number>()
  const entryIds = new Set<number>()
  const pieceIds = new Set<number>()
  for (const part of plan.parts) {
    if ('rows' in part) for (const row of part.rows) productIds.add(row.productId)
    if ('productId' in part) productIds.add(part.productId)
    if ('entryId' in part && part.entryId !== null) entryIds.add(part.entryId)
    if ('pieceId' in part) pieceIds.add(part.pieceId)
  }
  return {
    db,
    ask: plan.ask,
    context,
    language: plan.language,
    products: new Map(
      listProductsByIds(db, [...productIds])
        .filter(isProductTold)
        .map(product => [product.id, product]),
    ),
    entries: new Map(listEntries(db, [...entryIds]).map(entry => [entry.id, entry])),
    pieces: new Map(pieceIds.size > 0 ? listPieces(db, [...pieceIds]).map(piece => [piece.id, piece]) : []),
    rows: new Map(),
    quoted: new Set(),
    quotedPieces: new Set(),
    facts: [],
    pricedNames: [],
    verbatim: [],
    factsVersion: null,
    factsUsed: new Set(),
  }
}

export interface Line {
  product: Product
  variant: Variant | null
  name: string
  priceMinor: number | null
  stock: number | null
  sold: boolean
}

export function lineOf(desk: Desk, product: Product, variant: Variant | null): Line {
  const option = variant ? optionOf(variant) : ''
  const line: Line = {
    product,
    variant,
    name: option ? `${product.name} (${option})` : product.name,
    priceMinor: variant ? (variant.priceMinor ?? product.priceMinor) : ownPrice(product),
    stock: variant ? variant.stock : product.stock,
    sold: soldOut(product, variant),
  }
  const id = variant ? `${product.externalId}/${variant.externalId}` : product.externalId
  desk.rows.set(id, {
    id,
    name: line.name,
    price: line.priceMinor === null ? null : Number(minorToDecimal(line.priceMinor, product.currency)),
    stock: line.sold ? 0 : line.stock,
    currency: product.currency,
    available: !line.sold,
    attributes: product.attributes,
    ...(product.aliases.length > 0 && { aliases: product.aliases.map(alias => alias.text) }),
  })
  // A gift card is named by what it costs.
  if (
    line.priceMinor !== null &&
    figuresIn(option).includes(Number(minorToDecimal(line.priceMinor, product.currency)))
  )
    desk.pricedNames.push(line.name)
  return line
}

function figuresIn(text: string): number[] {
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).flatMap(figure => [
    Number(figure.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.')),
  ])
}

/** What a variant is called: with a stroke, so that a size behind a comma is not read as a number of its own. */
export const optionOf = (variant: Variant): string => Object.values(variant.options).join(' / ')

export function soldOut(product: Product, variant: Variant | null): boolean {
  const row = variant ?? product
  if (!product.available || !row.available || row.stock === 0) return true
  if (variant === null && product.variants.length > 0)
    return product.variants.every(one => !one.available || one.stock === 0)
  return false
}

/** What the product costs whichever option it is; null where that depends on the option. */
export function ownPrice(product: Product): number | null {
  if (product.variants.length === 0) return product.priceMinor
  const prices = new Set(product.variants.map(variant => variant.priceMinor ?? product.priceMinor))
  return prices.size === 1 ? ([...prices][0] ?? null) : null
}

export function money(desk: Desk, minor: number, currency: string): string {
  // Figures every channel and every reader shows alike, also in Arabic and Hindi.
  return formatMoney(minor, currency, `${regional(desk.language, currency)}-u-nu-latn`)
    .replace(/[\u00a0\u202f]/g, '\u00a0')
    .replace(/(?:UK(?=£)|JP(?=¥))/, '')
}

/** How a language writes money differs by country, and a currency tells the country. */
const REGIONS: Record<string, string> = {
  'es MXN': 'es-MX',
  'es USD': 'es-US',
  'es ARS': 'es-AR',
  'es COP': 'es-CO',
  'es CLP': 'es-CL',
  'es PEN': 'es-PE',
  'es UYU': 'es-UY',
  'pt EUR': 'pt-PT',
  'en INR': 'en-IN',
  'de CHF': 'de-CH',
  'fr CAD': 'fr-CA',
  'fr CHF': 'fr-CH',
  'it CHF': 'it-CH',
}

function regional(language: Language, currency: string): string {
  return REGIONS[`${language} ${currency}`] ?? language
}

export function linesOf(desk: Desk, rows: RowRef[]): { line: Line; quantity: number | null }[] {
  return rows.flatMap(({ productId, variantId, quantity }) => {
    const product = desk.products.get(productId)
    if (!product) return []
    const variant = variantId === null ? null : (product.variants.find(one => one.id === variantId) ?? null)
    if (variantId !== null && !variant) return []
    return [{ line: lineOf(desk, product, variant), quantity }]
  })
}
