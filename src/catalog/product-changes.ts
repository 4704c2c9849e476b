import type { Request } from 'express'
import { type Difference, differencesOf } from '../web/meanwhile.ts'
import { type ProductContent, sameVariant, type VariantContent } from './content.ts'
import { valuesOf } from './product-form.ts'
import { variantName } from './variant-form.ts'

const TEXTS = ['name', 'description', 'category', 'brand', 'sku', 'attributes'] as const

const NOTHING: ProductContent = {
  ...{ externalId: '', sku: null, name: '', description: '', category: null, brand: null },
  ...{ priceMinor: null, currency: '', stock: null, available: true, attributes: {}, variants: [] },
}

/** What differs between two contents of a product, in the words of its form; of a new one, all it has. */
export function productChanges(
  before: ProductContent = NOTHING,
  after: ProductContent,
  req: Request,
): Difference[] {
  const [old, wanted] = [before, after].map(one => valuesOf(one, one.currency)) as [
    Record<string, string>,
    Record<string, string>,
  ]
  const row = (label: string, field: string): Row => [req.t(label), old[field] ?? '', wanted[field] ?? '']
  return differencesOf([
    ...TEXTS.map(name => row(`products.${name}`, name)),
    [req.t('products.price'), priceOf(before, req), priceOf(after, req)],
    row('products.stock', 'stock'),
    [req.t('products.on_sale'), saleOf(before, req), saleOf(after, req)],
    ...variantChanges(before, after, req),
    ...(after.aliases ? [row('products.other', 'aliases')] : []),
  ])
}

type Row = [label: string, before: string, after: string]

function priceOf(
  { priceMinor, currency }: { priceMinor: number | null; currency: string },
  req: Request,
): string {
  return priceMinor === null ? '' : req.format.money(priceMinor, currency)
}

const saleOf = ({ available }: { available: boolean }, req: Request) =>
  req.t(available ? 'products.on_sale' : 'products.not_on_sale')

function variantChanges(before: ProductContent, after: ProductContent, req: Request): Row[] {
  const words = (variant: VariantContent, currency: string) =>
    [
      priceOf({ ...variant, currency }, req),
      variant.stock === null ? '' : `${req.t('products.stock')} ${variant.stock}`,
      saleOf(variant, req),
    ]
      .filter(Boolean)
      .join(' · ')
  return after.variants.flatMap(variant => {
    const old = before.variants.find(one => one.externalId === variant.externalId)
    if (!old || sameVariant(old, variant)) return []
    return [[variantName(variant), words(old, before.currency), words(variant, after.currency)]]
  })
}
