import { readFacts } from '../catalog/facts.ts'
import { DAYS, describeHours, type Hours, hoursOn, isOpen, localTime } from '../catalog/hours.ts'
import { listProductsByIds } from '../catalog/products.ts'
import type { Product, Variant } from '../catalog/rows.ts'
import type { TenantDb } from '../db/database.ts'
import type { Evidence } from '../inbox/schema.ts'
import { formatMoney, minorToDecimal } from '../lib/money.ts'
import { checkDraft, type DraftCheck, type EvidenceEntry, type EvidenceRow } from './check/check.ts'
import { detectLanguage } from './language/detect.ts'
import type { Language } from './language/languages.ts'
import type { Fact, HoursQuestion, Part, Plan, RowRef, Turn } from './plan.ts'
import { dayName, parseHours } from './rules/days.ts'
import { type Entry, listEntries } from './rules/entries.ts'
import { PHRASES, type Phrase, say } from './wording/wording.ts'

/** A row as it was when the answer was filled in. */
export interface RowVersion {
  kind: 'product' | 'entry' | 'facts'
  id: number
  version: number
}

export interface Filled {
  text: string
  evidence: Evidence
  rows: RowVersion[]
  check: DraftCheck
}

export type FillContext = Pick<Turn, 'at' | 'business' | 'maxLength'>

const MOST_QUOTED = 900

interface Desk {
  db: TenantDb
  context: FillContext
  language: Language
  products: Map<number, Product>
  entries: Map<number, Entry>
  rows: Map<string, EvidenceRow>
  quoted: Set<number>
  facts: string[]
  /** What the business wrote and we repeat letter by letter: nothing in it is ours to check. */
  verbatim: string[]
  factsVersion: number | null
}

/**
 * Writes the answer from rows as they stand in the file, and checks it. Synchronous, so that it can run inside the
 * transaction that queues the message. Undefined when nothing of the plan can be said any more.
 */
export function fill(db: TenantDb, plan: Plan, context: FillContext): Filled | undefined {
  const desk = deskFor(db, plan, context)
  const said = plan.parts.map(part => sayPart(desk, part)).filter(text => text !== '')
  if (said.length === 0) return undefined
  const text = fitted(said, context.maxLength)
  return { text, ...evidenceOf(desk, plan, text) }
}

function deskFor(db: TenantDb, plan: Plan, context: FillContext): Desk {
  const productIds = new Set<number>()
  const entryIds = new Set<number>()
  for (const part of plan.parts) {
    if ('rows' in part) for (const row of part.rows) productIds.add(row.productId)
    if ('productId' in part) productIds.add(part.productId)
    if ('entryId' in part && part.entryId !== null) entryIds.add(part.entryId)
  }
  return {
    db,
    context,
    language: plan.language,
    products: new Map(listProductsByIds(db, [...productIds]).map(product => [product.id, product])),
    entries: new Map(listEntries(db, [...entryIds]).map(entry => [entry.id, entry])),
    rows: new Map(),
    quoted: new Set(),
    facts: [],
    verbatim: [],
    factsVersion: null,
  }
}

function sayPart(desk: Desk, part: Part): string {
  switch (part.say) {
    case 'items':
      return sayItems(desk, part.rows, part.total, part.asked === 'count')
    case 'notOffered':
      return sayNotOffered(desk, part.productId, part.option)
    case 'options':
      return sayOptions(desk, part.productId)
    case 'cheapest':
      return sayCheapest(desk, part.rows, part.dearest)
    case 'which':
      return sayWhich(desk, part.rows)
    case 'contents':
      return sayContents(desk, part.productId, part.attributes)
    case 'entry':
      return sayEntry(desk, part.entryId)
    case 'hours':
      return sayHours(desk, part.question, part.entryId)
    case 'fact':
      return sayFact(desk, part.fact)
    case 'opening':
      return part.text
    case 'phrase':
      return sayPhrase(desk, part.phrase)
  }
}

function sayPhrase(desk: Desk, name: string): string {
  const phrase = PHRASES.find(known => known === name)
  if (!phrase) return ''
  const text = say(desk.language, phrase, { business: desk.context.business.name })
  desk.facts.push(text) // Our own sentences claim nothing that a row would have to support.
  return text
}

interface Line {
  product: Product
  variant: Variant | null
  name: string
  priceMinor: number | null
  stock: number | null
  sold: boolean
}

function lineOf(desk: Desk, product: Product, variant: Variant | null): Line {
  const option = variant ? Object.values(variant.options).join(', ') : ''
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
  })
  // A gift card is named by what it costs.
  if (
    line.priceMinor !== null &&
    figuresIn(option).includes(Number(minorToDecimal(line.priceMinor, product.currency)))
  )
    desk.facts.push(line.name)
  return line
}

function figuresIn(text: string): number[] {
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).flatMap(figure => [
    Number(figure.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.')),
  ])
}

function soldOut(product: Product, variant: Variant | null): boolean {
  const row = variant ?? product
  if (!product.available || !row.available || row.stock === 0) return true
  if (variant === null && product.variants.length > 0)
    return product.variants.every(one => !one.available || one.stock === 0)
  return false
}

function money(desk: Desk, minor: number, currency: string): string {
  // Figures every channel and every reader shows alike, also in Arabic and Hindi.
  return formatMoney(minor, currency, `${regional(desk.language, currency)}-u-nu-latn`).replace(
    /[\u00a0\u202f]/g,
    '\u00a0',
  )
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

function linesOf(desk: Desk, rows: RowRef[]): { line: Line; quantity: number | null }[] {
  return rows.flatMap(({ productId, variantId, quantity }) => {
    const product = desk.products.get(productId)
    if (!product) return []
    const variant = variantId === null ? null : (product.variants.find(one => one.id === variantId) ?? null)
    if (variantId !== null && !variant) return []
    return [{ line: lineOf(desk, product, variant), quantity }]
  })
}

function sayItems(desk: Desk, rows: RowRef[], total: boolean, counted: boolean): string {
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

/** What the product costs whichever option it is; null where that depends on the option. */
function ownPrice(product: Product): number | null {
  if (product.variants.length === 0) return product.priceMinor
  const prices = new Set(product.variants.map(variant => variant.priceMinor ?? product.priceMinor))
  return prices.size === 1 ? ([...prices][0] ?? null) : null
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
  else if (line.sold) sentences.push(say(language, 'soldOut'))
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

function optionLists(desk: Desk, product: Product): string {
  const lines = product.variants.slice(0, 20).map(variant => lineOf(desk, product, variant))
  const nameOf = (line: Line) => Object.values(line.variant!.options).join(', ')
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

function sayOptions(desk: Desk, productId: number): string {
  const product = desk.products.get(productId)
  if (!product) return ''
  return sayOne(desk, lineOf(desk, product, null))
}

function sayNotOffered(desk: Desk, productId: number, option: string): string {
  const product = desk.products.get(productId)
  if (!product) return ''
  lineOf(desk, product, null)
  const missing = say(desk.language, 'notOffered', { name: product.name, option })
  desk.facts.push(missing)
  return `${missing} ${optionLists(desk, product)}`
}

function sayCheapest(desk: Desk, rows: RowRef[], dearest: boolean): string {
  const lines = rows
    .flatMap(({ productId }) => desk.products.get(productId) ?? [])
    .flatMap<{ product: Product; variant: Variant | null }>(product =>
      product.variants.length > 0
        ? product.variants.map(variant => ({ product, variant }))
        : [{ product, variant: null }],
    )
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

function sayWhich(desk: Desk, rows: RowRef[]): string {
  const names = linesOf(desk, rows).map(({ line }) => line.name)
  if (names.length === 0) return say(desk.language, 'clarifyProduct')
  return say(desk.language, 'which', { options: listed(desk, names) })
}

function listed(desk: Desk, names: string[]): string {
  if (names.length < 2) return names.join('')
  const or = say(desk.language, 'or')
  return `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1)}`
}

const CONTENTS =
  /contain|ingredient|allergen|diet|material|zutat|conten|ingred|composi|allerg|состав|مكون|רכיב/i

function sayContents(desk: Desk, productId: number, wanted: string[] | null): string {
  const product = desk.products.get(productId)
  if (!product) return ''
  const line = lineOf(desk, product, null)
  const listedThere = Object.entries(product.attributes)
    .filter(([name, value]) => (wanted ? wanted.includes(name) : CONTENTS.test(name)) && value.length <= 160)
    .map(([name, value]) => `${name}: ${value}`)
  if (listedThere.length === 0) return say(desk.language, 'unknown')
  return say(desk.language, 'contents', { name: line.name, contents: listedThere.join('; ') })
}

function sayEntry(desk: Desk, entryId: number): string {
  const entry = desk.entries.get(entryId)
  if (!entry) return ''
  desk.quoted.add(entryId)
  return quote(desk, entry.answer)
}

/** What the business wrote, as it wrote it; in another language than the customer's, inside a frame in theirs. */
function quote(desk: Desk, text: string): string {
  const plain = text.trim().slice(0, MOST_QUOTED)
  const own = detectLanguage(plain, undefined, desk.context.business.defaultLanguage).language
  desk.verbatim.push(plain)
  if (own === desk.language) return plain
  const before = say(desk.language, 'entryForeign')
  const after = say(desk.language, 'entryForeignEnd')
  desk.facts.push(before, after)
  return `${before} “${plain}” ${after}`
}

function sayFact(desk: Desk, fact: Fact): string {
  const { facts, version } = readFacts(desk.db, desk.context.business.timezone)
  const text = facts[fact]
  if (!text) return ''
  desk.facts.push(text)
  desk.factsVersion = version
  return quote(desk, text)
}

function sayHours(desk: Desk, question: HoursQuestion, entryId: number | null): string {
  const { facts, version } = readFacts(desk.db, desk.context.business.timezone)
  const entry = entryId === null ? undefined : desk.entries.get(entryId)
  let hours: Hours | undefined = facts.hours.length > 0 ? facts : undefined
  if (hours) desk.factsVersion = version
  else if (entry) {
    desk.quoted.add(entry.id)
    hours = parseHours(entry.answer, facts.timezone)
    if (!hours) return quote(desk, entry.answer)
  }
  if (!hours) return say(desk.language, 'noHours')
  const text = hoursText(desk, hours, question)
  desk.facts.push(text)
  return text
}

function hoursText(desk: Desk, hours: Hours, question: HoursQuestion): string {
  const { language } = desk
  const week = () => say(language, 'week', { week: weekText(hours, language) })
  if (question.now) {
    const state = isOpen(hours, desk.context.at)
    if (state.open)
      return state.closesAt
        ? say(language, 'openNow', { time: state.closesAt.time })
        : say(language, 'openAlways')
    if (!state.opensAt) return `${say(language, 'closedToday')} ${week()}`
    const day = dayName(DAYS.indexOf(state.opensAt.day), language)
    return say(language, 'closedNow', { day, time: state.opensAt.time })
  }
  if (question.day === null) return week()
  const today = localTime(hours, desk.context.at)
  const ahead = (question.day - DAYS.indexOf(today.day) + 7) % 7
  const date = new Date(Date.parse(`${today.date}T12:00:00Z`) + ahead * 86_400_000).toISOString().slice(0, 10)
  const spans = hoursOn(hours, date)
  const day = capital(dayName(question.day, language), language)
  if (spans.length > 0) return say(language, 'openOn', { day, spans: spansText(spans) })
  return `${say(language, 'closedOn', { day })} ${week()}`
}

function weekText(hours: Hours, language: Language): string {
  return describeHours(hours)
    .filter(group => group.spans.length > 0)
    .map(({ days, spans }) => {
      const first = dayName(DAYS.indexOf(days[0]!), language)
      const last = dayName(DAYS.indexOf(days.at(-1)!), language)
      return `${days.length > 1 ? `${first} – ${last}` : first} ${spansText(spans)}`
    })
    .join('; ')
}

function spansText(spans: { from: string; to: string }[]): string {
  return spans.map(({ from, to }) => `${from}–${to}`).join(', ')
}

function capital(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
}

/** Whole parts as long as they fit; the first is cut if it alone is too long. */
function fitted(said: string[], limit: FillContext['maxLength']): string {
  const size = (text: string) => (limit?.unit === 'bytes' ? Buffer.byteLength(text) : [...text].length)
  const max = limit?.max ?? 4000
  for (let count = said.length; count > 0; count--) {
    const text = said.slice(0, count).join('\n')
    if (size(text) <= max) return text
  }
  const lines = said[0]!.split('\n')
  while (lines.length > 1 && size(lines.join('\n')) > max) lines.pop()
  let text = lines.join('\n')
  while (size(text) > max)
    text = text.includes(' ') ? text.slice(0, text.lastIndexOf(' ')) : text.slice(0, -1)
  return text
}

function evidenceOf(desk: Desk, plan: Plan, text: string): Omit<Filled, 'text'> {
  const entries = [...desk.quoted].flatMap(id => desk.entries.get(id) ?? [])
  const faq: EvidenceEntry[] = entries.map(({ externalId, question, answer }) => ({
    id: externalId,
    question,
    answer,
  }))
  const check = checkDraft({
    draft: desk.verbatim.reduce((rest, quote) => rest.replace(quote, ' '), text),
    rows: [...desk.rows.values()],
    faq,
    language: plan.language,
    ask: plan.ask,
    facts: desk.facts,
  })
  const used = [...desk.products.values()].filter(product =>
    [...desk.rows.keys()].some(id => id === product.externalId || id.startsWith(`${product.externalId}/`)),
  )
  const rows: RowVersion[] = [
    ...used.map(product => ({ kind: 'product' as const, id: product.id, version: product.version })),
    ...entries.map(entry => ({ kind: 'entry' as const, id: entry.id, version: entry.version })),
    ...(desk.factsVersion === null ? [] : [{ kind: 'facts' as const, id: 1, version: desk.factsVersion }]),
  ]
  const evidence: Evidence = {
    answeredBy: plan.answeredBy,
    products: used.map(product => ({
      id: product.externalId,
      name: product.name,
      priceMinor: product.priceMinor,
      currency: product.currency,
      stock: product.stock,
      version: product.version,
    })),
    knowledge: entries.map(({ externalId, question, version }) => ({ id: externalId, question, version })),
    checks: [{ name: 'claims', passed: check.send, ...(check.send ? {} : { detail: check.verdict }) }],
    reason: plan.reason,
    language: plan.language,
  }
  return { evidence, rows, check }
}

export type { Phrase }
