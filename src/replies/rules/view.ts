import type { Product } from '../../catalog/rows.ts'
import type { TenantDb } from '../../db/database.ts'
import type { Language } from '../language/languages.ts'
import type { Part, Plan, RowRef, Turn } from '../plan.ts'
import type { HandoffReason, Intent } from '../understanding.ts'
import { AMOUNT, claimsPrice } from './amounts.ts'
import type { EntryMatch } from './entries.ts'
import { type Found, type Item, rowOf, rowsOfItem } from './items/item.ts'
import type { Match } from './match.ts'
import type { Passage } from './passages.ts'
import type { Word } from './words.ts'

export const ENTRY_SURE = 0.8
export const ENTRY_LIKELY = 0.55

/** A turn as rules see it. */
export interface View {
  db: TenantDb
  turn: Turn
  language: Language
  words: Word[]
  asks: Set<string>
  found: Found
  entries: EntryMatch[]
  /** What the business's files say about it. */
  passages: Passage[]
  sureItems: Item[]
  /** It points at something that we listed before. */
  isPick: boolean
  /** What was listed before it, where it names no goods itself. */
  listed: Product[]
  /** It only says how many of what was spoken of. */
  countsAnew: boolean
  /** What it may point at, where it does not tell which. */
  unclear?: RowRef[]
}

/** What is asked for, told from words and rows together. */
export interface Question extends View {
  topics: string[]
  best: EntryMatch | undefined
  topical: EntryMatch | undefined
  asksPrice: boolean
  asksStock: boolean
  wantsItems: boolean
  items: Item[]
}

export function questionOf(view: View): Question {
  const { asks, entries, words, turn } = view
  const asksPrice = asks.has('.price') || asks.has('.total') || claimsPrice(words, turn.text)
  const asksStock = asks.has('.have') || asks.has('.available')
  return {
    ...view,
    topics: [...asks].filter(ask => !ask.startsWith('.')),
    best: entries[0],
    topical: topicalEntry(entries, asksPrice && !asks.has('time')),
    asksPrice,
    asksStock,
    wantsItems: asksPrice || asksStock || asks.has('.want') || asks.has('.options') || asks.has('.recommend'),
    items: view.sureItems,
  }
}

/** The entry the message is about; asked what it costs, of those that are about it one that names an amount. */
function topicalEntry(entries: EntryMatch[], asksPrice: boolean): EntryMatch | undefined {
  const best = entries[0]
  if (!best || best.score < ENTRY_LIKELY || best.topics.length === 0) return undefined
  if (!asksPrice || AMOUNT.test(best.entry.answer)) return best
  const priced = entries.find(
    match =>
      match.score >= best.score * 0.6 &&
      match.score >= ENTRY_LIKELY &&
      match.topics.some(topic => best.topics.includes(topic)) &&
      AMOUNT.test(match.entry.answer),
  )
  return priced ?? best
}

export function plan(
  view: View,
  action: Plan['action'],
  intent: Intent,
  parts: Part[],
  reason: string,
  sure: boolean,
  handoffReason: HandoffReason | null = null,
): Plan {
  const { language, turn } = view
  return { action, intent, language, answeredBy: 'rules', handoffReason, parts, reason, ask: turn.text, sure }
}

export function phrase(name: string): Part {
  return { say: 'phrase', phrase: name }
}

export function entryPart(match: EntryMatch): Part {
  return { say: 'entry', entryId: match.entry.id, about: match.topics }
}

export function itemsPart(items: Item[], asked: 'price' | 'availability' | 'count', total: boolean): Part {
  return { say: 'items', rows: total ? items.map(rowOf) : items.flatMap(rowsOfItem), total, asked }
}

export function rowsOf(matches: Match[], quantity: number | null = null) {
  return matches.map(match => ({ productId: match.product.id, variantId: null, quantity }))
}

export function intentOfTopic(topics: string[]): Intent {
  const known = topics.find(topic =>
    ['hours', 'location', 'delivery', 'payment', 'returns', 'reserve', 'restock'].includes(topic),
  )
  return (known as Intent | undefined) ?? 'policy'
}
