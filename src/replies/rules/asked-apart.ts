import { languageOrEnglish } from '../language/languages.ts'
import type { Part, Plan } from '../plan.ts'
import { asksIn } from './asks.ts'
import { kindPlan, severalPlan } from './choices.ts'
import { findEntries } from './entries.ts'
import { goodsPlan } from './goods-plan.ts'
import { findItems } from './items.ts'
import { isGoods } from './lexicon.ts'
import { OPENS } from './opening.ts'
import { isNoun } from './talk/history.ts'
import { asSaid } from './traits.ts'
import { ENTRY_SURE, type Question, questionOf } from './view.ts'
import type { Word } from './words.ts'

/** What a plan says of the shop and of no goods. */
const OF_THE_SHOP = new Set<Part['say']>(['entry', 'fact', 'hours'])
const OF_GOODS = ['.price', '.total', '.have', '.available', '.want']
/** What is asked of a shop besides, and seldom only mentioned. */
const BESIDES = ['location', 'parking', 'wifi', 'hours', 'delivery', 'payment']

const SALES = new Set(['discount', 'sale'])

interface Half {
  words: Word[]
  asks: Set<string>
  topics: string[]
}
type Answer = (question: Question) => Plan | undefined

/**
 * "How much is a croissant, and can you bring it?", "is there sourdough left, and when do you close?": the plan for the
 * whole may answer one half alone, since the words of both fit nothing well. The other half is read by itself.
 * `ofTheShop` plans what is asked of the shop.
 */
export function withOtherHalf(question: Question, said: Plan, ofTheShop: Answer): Plan {
  const parts = partsOf(question.words)
  if (said.action !== 'answer' || parts.length < 2) return said
  const halves = parts.map((words): Half => {
    const asks = asksIn(words, question.language)
    // "Cuánto sale" sounds like a sale.
    const isOfShop = (ask: string) => !ask.startsWith('.') && !(SALES.has(ask) && asks.has('.price'))
    return { words, asks, topics: [...asks].filter(isOfShop) }
  })
  const isOfTheShop = said.parts.every(({ say }) => OF_THE_SHOP.has(say))
  const rest = halves.filter(({ topics }) => topics.length === 0)
  const goods = isOfTheShop && rest.length < halves.length ? goodsHalf(question, rest) : []
  const shop = halves.slice(1).flatMap(half => shopHalf(question, said, half, ofTheShop))
  return goods.length + shop.length === 0 ? said : { ...said, parts: [...goods, ...said.parts, ...shop] }
}

/** What is asked of goods where nothing is asked of the shop. */
function goodsHalf(question: Question, rest: Half[]): Part[] {
  const { db, language, turn } = question
  const words = rest.flatMap(half => half.words)
  const asks = asksIn(words, language)
  if (!OF_GOODS.some(ask => asks.has(ask))) return []
  const found = findItems(db, words, language, languageOrEnglish(turn.business.defaultLanguage))
  if (!found.tokens.some(isNoun)) return []
  const sureItems = found.items.filter(({ sure }) => sure)
  const own = questionOf({ ...question, words, asks, found, entries: [], passages: [], sureItems })
  const goods = kindPlan(own) ?? goodsPlan(own) ?? severalPlan(own)
  if (goods) return goods.action === 'answer' ? goods.parts : []
  const unknown = found.tokens.filter(({ concepts }) => [...concepts].some(isGoods))
  const isPlain = rest.length === 1 && words.length <= MOST_PLAIN && (own.asksPrice || own.asksStock)
  const isNothing = found.items.length === 0 && found.ranked.every(({ named }) => named === 0)
  return isPlain && isNothing && unknown.length > 0
    ? [{ say: 'nothingFor', option: asSaid(turn.text, unknown) }]
    : []
}

const MOST_PLAIN = 8

/** What is asked of the shop besides, where nothing was said about it yet and an entry is sure to answer it. */
function shopHalf(question: Question, said: Plan, { words, asks, topics }: Half, ofTheShop: Answer): Part[] {
  const [topic] = topics
  if (topics.length !== 1 || !BESIDES.includes(topic!)) return []
  if (topic === 'hours' && !asksWhenOpen(words)) return []
  // "Is that paid extra?" names no way to pay.
  if (topic === 'payment' && words.length < FEWEST_OF_PAYMENT) return []
  if (topic !== 'delivery' && asks.has('.price')) return []
  const told = said.parts.filter(part => part.say === 'entry').map(({ entryId }) => entryId)
  if (question.entries.some(({ entry, topics: own }) => told.includes(entry.id) && own.includes(topic!)))
    return []
  const { db, language, turn } = question
  const shopLanguage = languageOrEnglish(turn.business.defaultLanguage)
  const entries = findEntries(db, words, language, shopLanguage).filter(({ score }) => score >= ENTRY_SURE)
  const found = findItems(db, words, language, shopLanguage)
  const own = questionOf({ ...question, words, asks, found, entries, passages: [], sureItems: [] })
  const shop = ofTheShop(own)
  if (shop?.action !== 'answer' || !shop.sure) return []
  return shop.parts
    .filter(part => OF_THE_SHOP.has(part.say) && !said.parts.some(other => isSame(part, other)))
    .slice(0, 1)
}

const FEWEST_OF_PAYMENT = 4

/** And not how many hours it lasts. */
const asksWhenOpen = (words: Word[]) =>
  words.some(
    ({ text }, at) =>
      OPENS.test(text) ||
      (text === 'hours' &&
        /^(?:your|ur|opening|business|working|store|shop)$/.test(words[at - 1]?.text ?? '')),
  )

function isSame(part: Part, other: Part): boolean {
  if (part.say !== other.say) return false
  if (part.say === 'entry') return other.say === 'entry' && part.entryId === other.entryId
  return part.say === 'fact' ? other.say === 'fact' && part.fact === other.fact : true
}

const ONE_THING =
  /^(?:with|con|com|avec|mit|ile|с|مع|עמ|dengan|sama|or|ou|oder|veya|או|или|atau|ya|او|than|vs|versus|чем|daripada|dibanding)$/u

/** Between commas, full stops and "and"s; what stands behind "with" or "or" belongs to what went before. */
function partsOf(words: Word[]): Word[][] {
  const parts: Word[][] = []
  words.forEach((word, at) => {
    const starts =
      word.breakBefore && !ONE_THING.test(word.text) && !ONE_THING.test(words[at - 1]?.text ?? '')
    if (starts || parts.length === 0) parts.push([word])
    else parts.at(-1)!.push(word)
  })
  return parts
}
