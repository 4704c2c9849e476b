import type { Product } from '../../catalog/rows.ts'
import type { Part, RowRef } from '../plan.ts'
import { CONTENTS } from '../rules/contents.ts'
import { kindsOffered, MOST_KINDS } from '../rules/overview.ts'
import { whereMentioned } from '../rules/properties.ts'
import { tellsColour } from '../rules/traits.ts'
import { isAttributeTold, isTelling } from '../rules/untold.ts'
import { say } from '../wording/wording.ts'
import { type Desk, type Line, lineOf, linesOf, money, optionOf } from './desk.ts'
import { quote } from './quotes.ts'

export function sayItems(desk: Desk, rows: RowRef[], total: boolean, counted: boolean): string {
  const lines = linesOf(desk, rows)
  const first = lines[0]
  if (!first) return ''
  if (lines.length === 1 && (first.quantity === null || first.quantity === 1))
    return sayOne(desk, first.line, counted)
  const texts = lines.map(({ line, quantity }) => sayLine(desk, line, total ? (quantity ?? 1) : quantity))
  const sum = total ? sumOf(lines) : undefined
  if (lines.length === 1 && texts.length === 1 && !first.line.sold && first.line.priceMinor !== null)
    return `${texts[0]}.`
  if (lines.length === 1) return sayOne(desk, first.line)
  if (sum !== undefined)
    texts.push(say(desk.language, 'total', { total: money(desk, sum, first.line.product.currency) }))
  return texts.join('\n')
}

/** The kinds that the business sorts its goods into, in its own words. */
export function sayKinds(desk: Desk): string {
  const kinds = kindsOffered(desk.db).filter(({ name }) => isTelling(name))
  const told = kinds.slice(0, MOST_KINDS)
  linesOf(
    desk,
    told.map(({ productId }) => ({ productId, variantId: null, quantity: null })),
  )
  const names = [...told.map(({ name }) => name), ...(kinds.length > told.length ? ['…'] : [])]
  return names.length === 0 ? '' : `${say(desk.language, 'listIntro')}\n${names.join(' · ')}`
}

/** Undefined where a price is missing or currencies differ: those are never summed. */
function sumOf(lines: { line: Line; quantity: number | null }[]): number | undefined {
  let sum = 0
  const currency = lines[0]!.line.product.currency
  for (const { line, quantity } of lines) {
    const price = line.priceMinor
    if (price === null || line.product.currency !== currency || line.sold) return undefined
    sum += price * (quantity ?? 1)
  }
  return sum
}

function sayOne(desk: Desk, line: Line, counted = false): string {
  const { product } = line
  const language = desk.language
  const shared = line.priceMinor
  if (shared === null && !line.variant && product.variants.length > 0) return sayVariants(desk, product)
  const sentences = [
    shared === null
      ? say(language, 'noPrice', { name: line.name })
      : say(language, 'priceIs', { name: line.name, price: money(desk, shared, product.currency) }),
  ]
  if (!line.variant && product.variants.length > 1) sentences.push(optionLists(desk, product))
  else if (line.sold)
    sentences.push(say(language, 'soldOut'), line.variant ? optionsThere(desk, product) : '')
  else if (line.stock !== null)
    sentences.push(
      counted ? say(language, 'stockCount', { count: String(line.stock) }) : say(language, 'inStock'),
    )
  return sentences.filter(Boolean).join(' ')
}

/** Prices differ by option: each with its own. */
function sayVariants(desk: Desk, product: Product): string {
  return product.variants
    .slice(0, 12)
    .map(variant => sayLine(desk, lineOf(desk, product, variant), null))
    .join('\n')
}

function sayLine(desk: Desk, line: Line, quantity: number | null): string {
  const { product } = line
  const price = line.priceMinor
  if (price === null && !line.variant && product.variants.length > 0) return sayVariants(desk, product)
  const parts: string[] = []
  if (price !== null) {
    const one = money(desk, price, product.currency)
    if (quantity !== null && quantity > 1)
      parts.push(
        `${money(desk, price * quantity, product.currency)} (${say(desk.language, 'each', { price: one })})`,
      )
    else parts.push(one)
  }
  const state = lineState(desk, line, quantity)
  if (state) parts.push(state)
  const count = quantity !== null && quantity > 1 ? `${quantity} × ` : ''
  return parts.length > 0
    ? `${count}${line.name}: ${parts.join(desk.language === 'ar' ? '، ' : ', ')}`
    : say(desk.language, 'noPrice', { name: line.name })
}

function lineState(desk: Desk, line: Line, quantity: number | null): string {
  if (line.sold) return say(desk.language, 'lineSoldOut')
  if (line.stock !== null && quantity !== null && quantity > line.stock)
    return say(desk.language, 'lineLeft', { count: String(line.stock) })
  return line.stock !== null ? say(desk.language, 'lineInStock') : ''
}

/** The options that somebody who asked for one that is sold out can have. */
function optionsThere(desk: Desk, product: Product): string {
  const lines = product.variants.slice(0, 20).map(variant => lineOf(desk, product, variant))
  const there = lines.filter(line => !line.sold).map(line => optionOf(line.variant!))
  if (there.length === 0) return ''
  const sentence = say(desk.language, 'optionsIn', { name: product.name, options: there.join(' · ') })
  desk.facts.push(sentence)
  return sentence
}

function optionLists(desk: Desk, product: Product): string {
  const lines = product.variants.slice(0, 20).map(variant => lineOf(desk, product, variant))
  const nameOf = (line: Line) => optionOf(line.variant!)
  const there = lines.filter(line => !line.sold).map(nameOf)
  const gone = lines.filter(line => line.sold).map(nameOf)
  const sentences: string[] = []
  if (there.length > 0)
    sentences.push(say(desk.language, 'optionsIn', { name: product.name, options: there.join(' · ') }))
  if (gone.length > 0 && there.length > 0)
    sentences.push(say(desk.language, 'optionsSoldOut', { options: gone.join(' · ') }))
  if (there.length === 0) sentences.push(say(desk.language, 'soldOut'))
  desk.facts.push(...sentences)
  return sentences.join(' ')
}

export function sayOptions(desk: Desk, productId: number): string {
  const product = desk.products.get(productId)
  if (!product) return ''
  return sayOne(desk, lineOf(desk, product, null))
}

export function sayNotOffered(
  desk: Desk,
  { productId, option, unstated, priced }: Extract<Part, { say: 'notOffered' }>,
): string {
  const product = desk.products.get(productId)
  if (!product) return ''
  const line = lineOf(desk, product, null)
  const missing = say(desk.language, unstated ? 'notListed' : 'notOffered', { name: product.name, option })
  desk.facts.push(missing)
  if (unstated) return `${sayOne(desk, line)}\n${missing}`
  if (product.variants.length > 1)
    return priced ? `${missing}\n${sayOne(desk, line)}` : `${missing} ${optionLists(desk, product)}`
  const told = Object.keys(product.attributes).filter(name => tellsColour(product.attributes[name]!))
  const instead = told.length > 0 ? `${missing} ${sayContents(desk, productId, told)}` : missing
  return priced ? `${instead}\n${sayOne(desk, line)}` : instead
}

/** Their own words are repeated only where they say no number and are no order to anybody. */
export function sayNothingFor(desk: Desk, option: string): string {
  if (/\d/.test(option) || !isTelling(option)) return say(desk.language, 'unknownProduct')
  const nothing = say(desk.language, 'nothingFor', { option: option.slice(0, 60) })
  desk.facts.push(nothing)
  return nothing
}

/** A code is repeated where it is letters and figures, and nothing else. */
export function sayNoCode(desk: Desk, code: string): string {
  const isCode = /^[\p{L}\p{N}](?:[-/_#.]?[\p{L}\p{N}]){1,24}$/u.test(code)
  const missing = isCode ? say(desk.language, 'noCode', { code }) : say(desk.language, 'closest')
  desk.facts.push(missing)
  return missing
}

export function sayContents(desk: Desk, productId: number, wanted: string[] | null): string {
  const product = desk.products.get(productId)
  if (!product) return ''
  const line = lineOf(desk, product, null)
  const listedThere = Object.entries(product.attributes)
    .filter(([name, value]) => (wanted ? wanted.includes(name) : CONTENTS.test(name)) && value.length <= 160)
    .filter(isAttributeTold)
    .map(([name, value]) => `${name}: ${value.replace(/\.$/, '')}`)
  if (listedThere.length === 0) {
    const made = wanted === null ? madeOf(product) : ''
    return made ? `${product.name}: ${quote(desk, made)}` : say(desk.language, 'unknown')
  }
  return say(desk.language, 'contents', { name: line.name, contents: listedThere.join('; ') })
}

const MADE =
  /(?<!\p{L})(?:made|filled|baked|brewed|topped) (?:with|of|from)|contains?|ingredien|hech[oa]s? (?:con|de)|feit[oa]s? (?:com|de)|faite?s? (?:avec|de)|aus \p{L}+ gemacht|enthält|fatt[oa] con|contiene|contém|contient|içerir|مصنوع|يحتوي|עשוי|से बना|terbuat|состоит|содержит(?!\p{L})/iu

/** The sentences of its description that tell what a thing is made of. */
const madeOf = ({ description }: Product): string =>
  description
    .split(/(?<=[.!?।])\s+|\n/)
    .filter(sentence => sentence.length <= 300 && MADE.test(sentence))
    .filter(isTelling)
    .join(' ')

/** What the row says about a property, or that it says nothing. */
export function sayProperties(desk: Desk, productId: number, properties: string[]): string {
  const product = desk.products.get(productId)
  if (!product) return ''
  const { attributes, sentences } = whereMentioned(product, properties)
  const said = [
    ...(attributes.length > 0 ? [sayContents(desk, productId, attributes)] : []),
    ...(sentences.length > 0 ? [`${product.name}: ${quote(desk, sentences.join(' '))}`] : []),
  ]
  lineOf(desk, product, null)
  if (said.length > 0) return said.join('\n')
  const unknown = say(desk.language, 'unknownAbout', { name: product.name })
  desk.facts.push(unknown)
  return unknown
}
