import type { Request } from 'express'
import { AppError, type FieldProblem } from '../lib/errors.ts'
import { newId } from '../lib/ids.ts'
import { minorToDecimal, parseDecimalToMinor } from '../lib/money.ts'
import { ChangedMeanwhile, type Difference } from '../web/meanwhile.ts'
import { textField } from '../web/params.ts'
import { readAliases, writeAliases } from './alias.ts'
import type { ProductContent } from './content.ts'
import { problemInWords } from './field-words.ts'
import { parseInput } from './input.ts'
import { type ProductInput, productForm } from './product-input.ts'
import { findProduct } from './products.ts'
import type { Product } from './rows.ts'
import { readVariantFields, variantsOf } from './variant-form.ts'

/** The form as it was sent, and what is wrong with it. */
export interface ProductForm {
  values: Record<string, string>
  wrong: Record<string, string>
  sentence: string | null
  /** What somebody else changed while the form was open. */
  meanwhile?: Difference[]
}

/** What the form shows of a product. */
export function valuesOf(product: ProductContent | undefined, currency: string): Record<string, string> {
  if (!product) return { available: 'yes' }
  return {
    externalId: product.externalId,
    name: product.name,
    description: product.description,
    category: product.category ?? '',
    brand: product.brand ?? '',
    sku: product.sku ?? '',
    price:
      product.priceMinor === null ? '' : minorToDecimal(product.priceMinor, product.currency || currency),
    stock: product.stock === null ? '' : String(product.stock),
    available: product.available ? 'yes' : '',
    attributes: Object.entries(product.attributes)
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n'),
    aliases: writeAliases(product.aliases ?? [], '\n'),
  }
}

const FIELDS = [
  'externalId',
  'name',
  'description',
  'category',
  'brand',
  'sku',
  'price',
  'stock',
  'available',
  'attributes',
  'aliases',
]

/** Reads the form and hands it on. Returns it where something in it is wrong. */
export async function takeProductForm(
  req: Request,
  existing: Product | undefined,
  now: Date,
  keep: (externalId: string, input: ProductInput) => Promise<unknown>,
): Promise<ProductForm | undefined> {
  const { db, currency } = req.tenant
  const values: Record<string, string> = Object.fromEntries(
    FIELDS.map(name => [name, textField(req, name, 40_000).trim()]),
  )
  // A form that does not ask for them takes none away.
  if (!Object.hasOwn((req.body ?? {}) as object, 'aliases')) delete values.aliases
  if (existing) Object.assign(values, readVariantFields(req))
  const problems: FieldProblem[] = []
  const say = { price: req.t('products.price_wrong'), stock: req.t('products.stock_wrong') }
  const body = bodyOf(values, existing, currency, problems, say)
  try {
    const externalId = existing?.externalId ?? (values.externalId || newId(now))
    if (!existing && findProduct(db, externalId))
      problems.push({ field: 'externalId', problem: req.t('products.id_taken') })
    if (problems.length > 0)
      throw new AppError('unprocessable', req.t('products.check_fields'), { fields: problems })
    await keep(externalId, parseInput(productForm, body))
  } catch (error) {
    if (error instanceof ChangedMeanwhile)
      return { values, wrong: {}, sentence: null, meanwhile: error.differences }
    if (!(error instanceof AppError) || error.fields.length === 0) throw error
    const wrong = Object.fromEntries(
      error.fields.map(one => [one.field.split('.')[0]!, problemInWords(one, req.t)]),
    )
    return { values, wrong, sentence: req.t('products.check_fields') }
  }
  return undefined
}

/** The form as the API's body. */
function bodyOf(
  values: Record<string, string>,
  existing: Product | undefined,
  currency: string,
  problems: FieldProblem[],
  say: { price: string; stock: string },
): object {
  const price = values.price ? parseDecimalToMinor(values.price, existing?.currency ?? currency) : undefined
  if (price && 'problem' in price) problems.push({ field: 'price', problem: say.price })
  if (values.stock && !/^\d{1,9}$/.test(values.stock)) problems.push({ field: 'stock', problem: say.stock })
  return {
    name: values.name,
    description: values.description,
    category: values.category || null,
    brand: values.brand || null,
    sku: values.sku || null,
    price:
      price && 'minor' in price ? { amount: price.minor, currency: existing?.currency ?? currency } : null,
    stock: values.stock ? Number(values.stock) : null,
    available: values.available === 'yes',
    attributes: attributesOf(values.attributes ?? ''),
    ...(values.aliases !== undefined && { aliases: readAliases(values.aliases) }),
    variants: existing && variantsOf(existing, values, problems, say),
  }
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const line of text.split('\n')) {
    const at = line.indexOf(':')
    if (at > 0 && line.slice(at + 1).trim() !== '')
      attributes[line.slice(0, at).trim()] = line.slice(at + 1).trim()
  }
  return attributes
}
