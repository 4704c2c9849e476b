import type { Product, Variant } from '../../catalog/rows.ts'
import type { RowRef } from '../plan.ts'
import { say } from '../wording/wording.ts'
import { type Desk, lineOf, linesOf, money, soldOut } from './desk.ts'

export function sayCheapest(desk: Desk, rows: RowRef[], dearest: boolean): string {
  const lines = rows
    .flatMap<{ product: Product; variant: Variant | null }>(({ productId, variantId }) => {
      const product = desk.products.get(productId)
      if (!product) return []
      if (product.variants.length === 0) return [{ product, variant: null }]
      return product.variants
        .filter(variant => variantId === null || variant.id === variantId)
        .map(variant => ({ product, variant }))
    })
    .filter(({ product, variant }) => !soldOut(product, variant) && (variant ?? product).priceMinor !== null)
    .sort(
      (a, b) =>
        ((a.variant ?? a.product).priceMinor! - (b.variant ?? b.product).priceMinor!) * (dearest ? -1 : 1),
    )
  const first = lines[0]
  if (!first) return say(desk.language, 'unknownProduct')
  for (const { product, variant } of lines) lineOf(desk, product, variant) // What it was compared with.
  const line = lineOf(desk, first.product, first.variant)
  const text = say(desk.language, dearest ? 'dearest' : 'cheapest', {
    name: line.name,
    price: money(desk, line.priceMinor!, first.product.currency),
  })
  desk.facts.push(text) // Compared just now, in this transaction.
  return text
}

export function sayWhich(desk: Desk, rows: RowRef[]): string {
  const names = linesOf(desk, rows).map(({ line }) => line.name)
  if (names.length === 0) return say(desk.language, 'clarifyProduct')
  return say(desk.language, 'which', { options: listed(desk, names) })
}

function listed(desk: Desk, names: string[]): string {
  if (names.length < 2) return names.join('')
  const or = say(desk.language, 'or')
  return `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1)}`
}
