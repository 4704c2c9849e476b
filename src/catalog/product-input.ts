import { z } from 'zod'
import { isCurrency } from '../lib/currencies.ts'
import { MAX_MINOR, type Money } from '../lib/money.ts'
import { aliasInput, aliasView, distinctAliases, MOST_ALIASES } from './alias.ts'
import { optionsText, type ProductContent, sharedPrice, twinsOf, type VariantContent } from './content.ts'
import { code, line, paragraph, words } from './input.ts'

const currency = z
  .string({ error: 'must be a currency code such as EUR' })
  .refine(isCurrency, { error: 'must be a currency code of three capital letters, such as EUR' })

const amount = z
  .int({ error: 'must be a whole number of minor units, such as 1250 for 12.50' })
  .min(0, { error: 'must be 0 or more' })
  .max(MAX_MINOR, { error: 'is too large for a price' })

const price = z
  .strictObject(
    { amount, currency: currency.optional() },
    { error: 'must be an amount and a currency, or null for "ask us"' },
  )
  .nullable()

const stock = z
  .int({ error: 'must be a whole number, or null if it is not counted' })
  .min(0, { error: 'must be 0 or more' })
  .max(1_000_000_000, { error: 'is too large for a stock' })
  .nullable()

const available = z.boolean({ error: 'must be true or false' })

const variantInput = z
  .strictObject(
    {
      externalId: code,
      sku: line(200).nullable().optional(),
      options: words(10).optional(),
      price: price.optional(),
      stock: stock.optional(),
      available: available.optional(),
    },
    { error: 'must be an object' },
  )
  .meta({ id: 'VariantInput' })

/** What a form sends: the options of variants stand, also where two of them are alike already. */
export const productForm = z
  .strictObject(
    {
      externalId: code.optional(),
      sku: line(200).nullable().optional(),
      name: line(500).min(1, { error: 'must not be empty' }),
      description: paragraph(32_768).nullable().optional(),
      category: line(500).nullable().optional(),
      brand: line(200).nullable().optional(),
      price: price.optional(),
      stock: stock.optional(),
      available: available.optional(),
      attributes: words(100).optional(),
      variants: z
        .array(variantInput, { error: 'must be a list' })
        .max(1000, { error: 'must have at most 1000 variants' })
        .optional(),
      aliases: z
        .array(aliasInput, { error: 'must be a list' })
        .max(MOST_ALIASES, { error: `must have at most ${MOST_ALIASES} other names` })
        .optional()
        .meta({ description: 'What customers call it besides its name. Left out: those it has stay' }),
    },
    { error: 'must be an object' },
  )
  .superRefine((product, context) => {
    const seen = new Map<string, number>()
    const money = [product.price, ...(product.variants ?? []).map(variant => variant.price)]
    const first = money.find(one => one?.currency)?.currency
    product.variants?.forEach((variant, at) => {
      if (seen.has(variant.externalId)) {
        const message = `is also the id of variant ${seen.get(variant.externalId)! + 1}`
        context.addIssue({ code: 'custom', path: ['variants', at, 'externalId'], message })
      }
      seen.set(variant.externalId, at)
      const other = variant.price?.currency
      if (other && other !== first) {
        const message = `must be ${first}, as the rest of the product`
        context.addIssue({ code: 'custom', path: ['variants', at, 'price', 'currency'], message })
      }
    })
  })

/** The body of `PUT /products/:externalId`: everything but the name may be left out. */
export const productInput = productForm
  .superRefine((product, context) => {
    for (const [at, twin] of twinsOf(product.variants ?? [])) {
      const options = optionsText(product.variants![at]!.options!)
      const message = `are also those of variant ${twin + 1} (${options}): customers need a difference to choose by`
      context.addIssue({ code: 'custom', path: ['variants', at, 'options'], message })
    }
  })
  .meta({ id: 'ProductInput' })

export type ProductInput = z.infer<typeof productInput>

const money = z.object({ amount: z.int(), currency: z.string() }).meta({ id: 'Money' })

const variantView = z
  .object({
    externalId: z.string(),
    sku: z.string().nullable(),
    options: z.record(z.string(), z.string()),
    price: money.nullable(),
    stock: z.int().nullable(),
    available: z.boolean(),
  })
  .meta({ id: 'Variant' })

/** A product as the API shows it. */
export const productView = z
  .object({
    externalId: z.string(),
    sku: z.string().nullable(),
    name: z.string(),
    description: z.string(),
    category: z.string().nullable(),
    brand: z.string().nullable(),
    price: money.nullable(),
    stock: z.int().nullable(),
    available: z.boolean(),
    attributes: z.record(z.string(), z.string()),
    variants: z.array(variantView),
    aliases: z
      .array(aliasView)
      .optional()
      .meta({ description: 'Other names customers use for it; left out where it has none' }),
  })
  .meta({ id: 'Product' })

export type ProductView = z.infer<typeof productView>

/** What the input says in full: left-out fields at their defaults, a variant without a price at the product's. */
export function contentOfInput(
  externalId: string,
  input: ProductInput,
  tenantCurrency: string,
): ProductContent {
  const variants = input.variants ?? []
  const named = [input.price, ...variants.map(variant => variant.price)].find(one => one?.currency)
  const own = input.price?.amount ?? null
  const contents = variants.map((variant): VariantContent => {
    return {
      externalId: variant.externalId,
      sku: variant.sku || null,
      options: variant.options ?? {},
      priceMinor: variant.price === undefined ? own : (variant.price?.amount ?? null),
      stock: variant.stock ?? null,
      available: variant.available ?? true,
    }
  })
  return {
    externalId,
    sku: input.sku || null,
    name: input.name,
    description: input.description ?? '',
    category: input.category || null,
    brand: input.brand || null,
    priceMinor: sharedPrice(own, contents),
    currency: named?.currency ?? tenantCurrency,
    stock: input.stock ?? null,
    available: input.available ?? true,
    attributes: input.attributes ?? {},
    variants: contents,
    ...(input.aliases && {
      aliases: distinctAliases(
        input.aliases.map(({ language, text }) => ({ language: language ?? null, text })),
      ),
    }),
  }
}

/** The product in the API's shape. */
export function toProductView(product: ProductContent): ProductView {
  const money = (minor: number | null): Money | null =>
    minor === null ? null : { amount: minor, currency: product.currency }
  return {
    externalId: product.externalId,
    sku: product.sku,
    name: product.name,
    description: product.description,
    category: product.category,
    brand: product.brand,
    price: money(product.priceMinor),
    stock: product.stock,
    available: product.available,
    attributes: product.attributes,
    variants: product.variants.map(variant => ({
      externalId: variant.externalId,
      sku: variant.sku,
      options: variant.options,
      price: money(variant.priceMinor),
      stock: variant.stock,
      available: variant.available,
    })),
    ...(product.aliases && product.aliases.length > 0 && { aliases: product.aliases }),
  }
}
