import { type Alias, sameAliases } from './alias.ts'
import type { Attributes } from './schema.ts'

/** What a product says, without row ids and versions: what is compared, imported, exported and restored. */
export interface ProductContent {
  externalId: string
  sku: string | null
  name: string
  description: string
  category: string | null
  brand: string | null
  priceMinor: number | null
  currency: string
  stock: number | null
  available: boolean
  attributes: Attributes
  variants: VariantContent[]
  /** Other names customers use for it. Left out: those it has stay. */
  aliases?: Alias[]
}

export interface VariantContent {
  externalId: string
  sku: string | null
  options: Record<string, string>
  priceMinor: number | null
  stock: number | null
  available: boolean
}

export type ContentField = Exclude<keyof ProductContent, 'externalId'>

const FIELDS: ContentField[] = [
  'sku',
  'name',
  'description',
  'category',
  'brand',
  'priceMinor',
  'currency',
  'stock',
  'available',
  'attributes',
  'variants',
  'aliases',
]

/** The fields in which two contents differ. The order of attributes and options does not count, that of variants does. */
export function changedFields(before: ProductContent, after: ProductContent): ContentField[] {
  return FIELDS.filter(field => !sameField(field, before, after))
}

function sameField(field: ContentField, before: ProductContent, after: ProductContent): boolean {
  if (field === 'attributes') return sameWords(before.attributes, after.attributes)
  if (field === 'variants') return sameVariants(before.variants, after.variants)
  if (field === 'aliases')
    return after.aliases === undefined || sameAliases(before.aliases ?? [], after.aliases)
  return before[field] === after[field]
}

function sameVariants(before: VariantContent[], after: VariantContent[]): boolean {
  return before.length === after.length && before.every((variant, at) => sameVariant(variant, after[at]!))
}

export function sameVariant(a: VariantContent, b: VariantContent): boolean {
  return (
    a.externalId === b.externalId &&
    a.sku === b.sku &&
    a.priceMinor === b.priceMinor &&
    a.stock === b.stock &&
    a.available === b.available &&
    sameWords(a.options, b.options)
  )
}

function sameWords(a: Record<string, string>, b: Record<string, string>): boolean {
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every(name => a[name] === b[name])
}

/** What a customer tells a variant by, however it is written; empty where it has no options. */
export function optionsKey(options: Record<string, string>): string {
  const folded = (words: string) => words.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ')
  const pairs = Object.entries(options).filter(([, value]) => value.trim() !== '')
  return pairs.length === 0
    ? ''
    : JSON.stringify(pairs.map(([name, value]) => `${folded(name)}: ${folded(value)}`).sort())
}

export function optionsText(options: Record<string, string>): string {
  return Object.entries(options)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ')
}

/** For each variant that has the options of an earlier one: the place of that one. */
export function twinsOf(variants: { options?: Record<string, string> | undefined }[]): Map<number, number> {
  const first = new Map<string, number>()
  const twins = new Map<number, number>()
  variants.forEach(({ options = {} }, at) => {
    const key = optionsKey(options)
    if (key === '') return
    const twin = first.get(key)
    if (twin === undefined) first.set(key, at)
    else twins.set(at, twin)
  })
  return twins
}

/** The price of the product as a whole: its own, or the one all its variants share, or null. */
export function sharedPrice(own: number | null, variants: { priceMinor: number | null }[]): number | null {
  const first = variants[0]
  if (!first) return own
  return variants.every(variant => variant.priceMinor === first.priceMinor) ? first.priceMinor : null
}
