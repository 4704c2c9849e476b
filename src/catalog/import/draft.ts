import type { Alias } from '../alias.ts'
import { type ProductContent, sharedPrice, type VariantContent } from '../content.ts'
import type { Attributes } from '../schema.ts'

/** What a file says of a product. A field the file has no column for is left out, and stays as it is. */
export interface Draft {
  externalId: string
  /** The file names no id: a product with this SKU, or this very name, is the one that is meant. */
  isGuessed?: boolean
  line: number
  currency?: string
  name: string
  sku?: string | null
  description?: string
  category?: string | null
  brand?: string | null
  priceMinor?: number | null
  stock?: number | null
  available?: boolean
  attributes?: { all: boolean; set: Attributes }
  aliases?: Alias[]
  /** Undefined: the file knows no variants. */
  variants?: DraftVariant[]
  /** Variants whose rows could not be read: what stands there stays. */
  unread?: string[]
}

export interface DraftVariant {
  externalId: string
  sku?: string | null
  options: Record<string, string>
  priceMinor?: number | null
  stock?: number | null
  available?: boolean
}

/** The product as it will be: what stands there, with everything the file says laid over it. */
export function mergeDraft(
  existing: ProductContent | undefined,
  draft: Draft,
  tenantCurrency: string,
): ProductContent {
  const variants = mergeVariants(existing?.variants ?? [], draft)
  const own = pick(draft.priceMinor, existing?.priceMinor, null)
  return {
    externalId: draft.externalId,
    sku: pick(draft.sku, existing?.sku, null),
    name: draft.name,
    description: pick(draft.description, existing?.description, ''),
    category: pick(draft.category, existing?.category, null),
    brand: pick(draft.brand, existing?.brand, null),
    priceMinor: sharedPrice(own, variants),
    currency: draft.currency ?? existing?.currency ?? tenantCurrency,
    stock: pick(draft.stock, existing?.stock, null),
    available: pick(draft.available, existing?.available, true),
    attributes: mergeAttributes(existing?.attributes ?? {}, draft.attributes),
    variants,
    aliases: pick(draft.aliases, existing?.aliases, []),
  }
}

function pick<Value>(said: Value | undefined, stands: Value | undefined, otherwise: Value): Value {
  if (said !== undefined) return said
  return stands !== undefined ? stands : otherwise
}

function mergeVariants(existing: VariantContent[], draft: Draft): VariantContent[] {
  if (!draft.variants) return existing
  const before = new Map(existing.map(variant => [variant.externalId, variant]))
  const merged = draft.variants.map((variant): VariantContent => {
    const stands = before.get(variant.externalId)
    return {
      externalId: variant.externalId,
      sku: pick(variant.sku, stands?.sku, null),
      options: variant.options,
      priceMinor: pick(variant.priceMinor, stands?.priceMinor, null),
      stock: pick(variant.stock, stands?.stock, null),
      available: pick(variant.available, stands?.available, true),
    }
  })
  const unread = (draft.unread ?? []).flatMap(id => before.get(id) ?? [])
  return [...merged, ...unread.filter(variant => !merged.some(one => one.externalId === variant.externalId))]
}

/** An `attributes` column says all of them; `attr:…` columns only their own, where an empty cell takes one away. */
function mergeAttributes(existing: Attributes, said: Draft['attributes']): Attributes {
  if (!said) return existing
  const merged = said.all ? { ...said.set } : { ...existing, ...said.set }
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== ''))
}
