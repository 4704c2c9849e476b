import { readFacts } from '../catalog/facts.ts'
import type { Product, Variant } from '../catalog/rows.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import { getConversationById } from '../inbox/conversations.ts'
import type { Hint, HintQuestion } from '../inbox/hint-view.ts'
import { minorToDecimal } from '../lib/money.ts'
import type { Instance } from '../tenants/instance.ts'
import { getTenant } from '../tenants/register.ts'
import { checkDraft } from './check/check.ts'
import { handoffPlan } from './decide.ts'
import { type Desk, deskFor, lineOf } from './filling/desk.ts'
import { sayHours } from './filling/hours.ts'
import { detectLanguage } from './language/detect.ts'
import { languageOrEnglish } from './language/languages.ts'
import type { Business } from './plan.ts'
import { findEntries } from './rules/entries.ts'
import type { Item } from './rules/items/item.ts'
import { findItems } from './rules/items.ts'
import { readWords } from './rules/words.ts'
import { getAssistantSettings } from './settings.ts'

export interface HintInput {
  text: string
  /** What the customer wrote last. */
  ask: string
  /** The language the conversation is in. */
  language?: string
  at: Date
  business: Business
}

const MOST_HINTS = 3
const MOST_PRODUCTS = 6
const MOST_ENTRIES = 4
const LONGEST = 2000
const PRICES = new Set(['price', 'money'])
const STOCKS = new Set(['stock', 'available'])
/** An amount of money that the check could not put to anything: two figures in one sentence, say. */
const MONEY =
  /\p{Sc}|\b(?:eur(?:os?)?|usd|dollars?|d[oó]lar(?:es)?|gbp|pounds?|pfund|libras?|lira|tl|rs|inr|rupees?|rupiah|rp|idr|reais|brl|aed|sar|ils|nis|rub)\b|يورو|دولار|درهم|ريال|جنيه|אירו|דולר|שקל|ש״ח|यूरो|डॉलर|रुपय|रुपए|евро|доллар|руб/iu
/** 20:00, 20h00, 8 pm, 20 Uhr. */
const CLOCK = /\p{Nd}{1,2}\s*[:h٫.]\s*\p{Nd}{2}|\p{Nd}{1,2}\s*(?:[ap]\.?m\b|uhr|h\b)/iu

/** `hintsFor` in a conversation: with what the customer wrote last, in the language it is in. */
export function readHints(
  { control, clock }: Pick<Instance, 'control' | 'clock'>,
  tenantId: string,
  db: TenantDb,
  { conversationId, text }: HintQuestion,
): Hint[] {
  const { name, currency, timezone, demo, locale } = getTenant(control, tenantId)
  const { displayName, defaultLanguage } = getAssistantSettings(db, { demo, language: locale })
  const { language } = getConversationById(db, conversationId)
  const asked = prepared<{ text: string }>(
    db,
    `SELECT text FROM messages WHERE conversation_id = ? AND direction = 'inbound' AND text IS NOT NULL
     ORDER BY sent_at DESC, id DESC LIMIT 1`,
  ).get(conversationId)
  return hintsFor(db, {
    text,
    ask: asked?.text ?? '',
    ...(language && { language }),
    at: clock.now(),
    business: { name: displayName ?? name, currency, timezone, defaultLanguage },
  })
}

/**
 * Where a person's own words say something else than the catalogue. They may be right and the row wrong, or it may be
 * a promise that is theirs to make: only what has a row that contradicts it is told, and nothing is held back.
 */
export function hintsFor(db: TenantDb, input: HintInput): Hint[] {
  const text = input.text.slice(0, LONGEST)
  if (!/\p{N}|\p{L}{3}/u.test(text)) return []
  const { business } = input
  const shopLanguage = languageOrEnglish(business.defaultLanguage)
  const { language } = detectLanguage(text, input.language, business.defaultLanguage)
  const words = readWords(text)
  const named = findItems(db, words, language, shopLanguage).items.filter(isNamed)
  const items =
    named.length > 0
      ? named
      : findItems(db, readWords(input.ask.slice(0, LONGEST)), language, shopLanguage).items.filter(isNamed)
  const desk = deskFor(db, handoffPlan(language, input.ask, 'unsure', ''), { at: input.at, business })
  const products = [...new Map(items.map(({ best }) => [best.product.id, best.product])).values()]
  const shown = products.slice(0, MOST_PRODUCTS)
  for (const product of shown) putRows(desk, product)
  const { facts } = readFacts(db, business.timezone)
  if (facts.hours.length > 0) sayHours(desk, { day: null, now: false }, null)
  const entries = findEntries(db, words, language, shopLanguage).slice(0, MOST_ENTRIES)
  const { claims } = checkDraft({
    draft: text,
    rows: [...desk.rows.values()],
    faq: entries.map(({ entry }) => ({
      id: entry.externalId,
      question: entry.question,
      answer: entry.answer,
    })),
    language,
    ask: input.ask,
    facts: [...desk.facts, ...[facts.address, facts.delivery, facts.payment, facts.returns].filter(Boolean)],
  })
  const wrong = claims.filter(claim => !claim.supported)
  const hints = wrong.flatMap(({ kind, span, value }): Hint[] => {
    if (STOCKS.has(kind)) return stockHint(span, itemFor(items, text, span))
    if (PRICES.has(kind) || MONEY.test(span)) return priceHint(span, value, itemFor(items, text, span))
    return facts.hours.length > 0 && CLOCK.test(span) ? [{ about: 'hours', wrote: span.trim() }] : []
  })
  return once(hints).slice(0, MOST_HINTS)
}

const isNamed = (item: Item) => item.sure || item.best.named > 0.6

function putRows(desk: Desk, product: Product): void {
  if (product.variants.length === 0) lineOf(desk, product, null)
  for (const variant of product.variants) lineOf(desk, product, variant)
}

/** The product a claim is about: the only one, or the one whose name stands nearest before it. */
function itemFor(items: Item[], text: string, span: string): Item | undefined {
  if (items.length < 2) return items[0]
  const before = text.slice(0, text.indexOf(span)).toLowerCase()
  const placed = items.map(item => ({
    item,
    at: Math.max(
      ...item.best.product.name
        .toLowerCase()
        .split(/\s+/)
        .map(word => before.lastIndexOf(word)),
    ),
  }))
  const nearest = placed.reduce((a, b) => (b.at > a.at ? b : a))
  return nearest.at < 0 ? undefined : nearest.item
}

function rowsOf({ best, variantId }: Item): (Product | Variant)[] {
  const { product } = best
  const meant = product.variants.filter(variant => variant.id === variantId)
  return meant.length > 0 ? meant : product.variants.length > 0 ? product.variants : [product]
}

function priceHint(wrote: string, value: unknown, item: Item | undefined): Hint[] {
  if (!item) return []
  const { product } = item.best
  const prices = rowsOf(item).flatMap(row => row.priceMinor ?? product.priceMinor ?? [])
  if (prices.length === 0 || prices.some(price => Number(minorToDecimal(price, product.currency)) === value))
    return []
  return [
    {
      about: 'price',
      wrote: wrote.trim(),
      product: product.externalId,
      name: product.name,
      pricesMinor: [...new Set(prices)].sort((a, b) => a - b),
      currency: product.currency,
    },
  ]
}

function stockHint(wrote: string, item: Item | undefined): Hint[] {
  if (!item) return []
  const { product } = item.best
  const rows = rowsOf(item)
  const sold = rows.filter(row => product.available && row.available && row.stock !== 0)
  const counted = sold.flatMap(row => row.stock ?? [])
  return [
    {
      about: 'stock',
      wrote: wrote.trim(),
      product: product.externalId,
      name: product.name,
      left: sold.length === 0 ? 0 : counted.length < sold.length ? null : counted.reduce((a, b) => a + b, 0),
    },
  ]
}

function once(hints: Hint[]): Hint[] {
  return [...new Map(hints.map(hint => [JSON.stringify(hint), hint])).values()]
}
