import type { Request } from 'express'
import type { FieldProblem } from '../lib/errors.ts'
import { minorToDecimal, parseDecimalToMinor } from '../lib/money.ts'
import { textField } from '../web/params.ts'
import { twinsOf } from './content.ts'
import type { Product, Variant } from './rows.ts'

const MOST_VARIANTS = 1000
const COUNT = /^\d{1,9}$/

/** The fields of one variant in the form, by its place there. */
const fieldsAt = (at: number) => ({
  id: `variant_${at}_id`,
  price: `variant_${at}_price`,
  stock: `variant_${at}_stock`,
  available: `variant_${at}_available`,
})

export function variantName(variant: Pick<Variant, 'options' | 'externalId'>): string {
  return Object.values(variant.options).join(' · ') || variant.externalId
}

/** What the form shows of each variant; what was typed stays where something was wrong. */
export function variantRows(product: Product, typed?: Record<string, string>) {
  const twins = twinsOf(product.variants)
  return product.variants.map((variant, at) => {
    const names = fieldsAt(at)
    const own = {
      [names.id]: variant.externalId,
      [names.price]: variant.priceMinor === null ? '' : minorToDecimal(variant.priceMinor, product.currency),
      [names.stock]: variant.stock === null ? '' : String(variant.stock),
      [names.available]: variant.available ? 'yes' : '',
    }
    const before = typed && placeOf(typed).get(variant.externalId)
    const values =
      before === undefined
        ? own
        : Object.fromEntries(
            Object.entries(fieldsAt(before)).map(([part, name]) => [
              names[part as keyof typeof names],
              typed?.[name] ?? '',
            ]),
          )
    return { names, name: variantName(variant), sku: variant.sku, values, isTwin: twins.has(at) }
  })
}

/** Every variant the form had, also where the product has fewer by now. */
export function readVariantFields(req: Request): Record<string, string> {
  const values: Record<string, string> = {}
  for (let at = 0; at < MOST_VARIANTS; at++) {
    const names = fieldsAt(at)
    const id = textField(req, names.id, 200)
    if (id === '') break
    for (const name of Object.values(names)) values[name] = textField(req, name, 200).trim()
    values[names.id] = id
  }
  return values
}

/** The variants as the API's body has them. One that the form does not name, such as a new one, stays as it is. */
export function variantsOf(
  product: Product,
  values: Record<string, string>,
  problems: FieldProblem[],
  say: { price: string; stock: string },
) {
  const places = placeOf(values)
  return product.variants.map(variant => {
    const same = { externalId: variant.externalId, sku: variant.sku, options: variant.options }
    const at = places.get(variant.externalId)
    if (at === undefined) {
      const { priceMinor, stock, available } = variant
      return { ...same, price: moneyOf(priceMinor, product.currency), stock, available }
    }
    const names = fieldsAt(at)
    const price = values[names.price] ? parseDecimalToMinor(values[names.price]!, product.currency) : null
    const stock = values[names.stock] ?? ''
    if (price && 'problem' in price) problems.push({ field: names.price, problem: say.price })
    if (stock !== '' && !COUNT.test(stock)) problems.push({ field: names.stock, problem: say.stock })
    return {
      ...same,
      price: moneyOf(price && 'minor' in price ? price.minor : null, product.currency),
      stock: COUNT.test(stock) ? Number(stock) : null,
      available: values[names.available] === 'yes',
    }
  })
}

/** Where in the form each variant stood. */
function placeOf(values: Record<string, string>): Map<string, number> {
  const places = new Map<string, number>()
  for (let at = 0; values[fieldsAt(at).id] !== undefined; at++) places.set(values[fieldsAt(at).id]!, at)
  return places
}

function moneyOf(amount: number | null, currency: string) {
  return amount === null ? null : { amount, currency }
}
