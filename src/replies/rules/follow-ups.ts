import type { Product } from '../../catalog/rows.ts'
import type { TenantDb } from '../../db/database.ts'
import type { Language } from '../language/languages.ts'
import type { Turn } from '../plan.ts'
import { readMessage } from './codes.ts'
import { dayOf } from './days.ts'
import { type Found, findItems, type Item } from './items.ts'
import { isFunctionWord } from './lexicon.ts'
import { isModifier } from './match.ts'
import { basketOf, itemOf, lastSpoken } from './spoken.ts'
import type { Token } from './tokens.ts'
import { readWords, type Word } from './words.ts'

export function needsContext(found: Found, asks: Set<string>, words: Word[]): boolean {
  if (found.items.some(item => item.sure)) return false
  const nouns = found.tokens.filter(
    token => token.concepts.size > 0 && !isModifier(token.concepts) && !token.word.figure,
  )
  const topics = [...asks].filter(ask => !ask.startsWith('.') && ask !== 'reserve' && ask !== 'restock')
  return nouns.length === 0 && topics.length === 0 && words.length > 0
}

/** "And in blue?": the earlier lines name the product, this one what is different. */
export function withHistory(
  db: TenantDb,
  turn: Turn,
  found: Found,
  words: Word[],
  language: Language,
  shopLanguage: Language,
): Found {
  const count = countIn(words, language)
  const namesMore = found.tokens.some(({ word }) => !(word.figure && word.value === count))
  for (const line of turn.history.slice(-6).reverse()) {
    const spoken = line.from === 'business' ? lastSpoken(db, line.text) : undefined
    if (spoken && !namesMore && (count === null || !isItsOwn(spoken.product, count)))
      return only(found, itemOf(spoken, count))
    const earlier = readMessage(db, spoken?.product.name ?? line.text)
    const before = findItems(db, earlier, language, shopLanguage)
    if (!before.items.some(item => item.sure || (line.from === 'business' && item.best.named > 0.6))) continue
    const kept = earlier.filter((word, at) => {
      const token = before.tokens.find(token => token.at === at)
      if (!token) return word.value !== null && !word.figure
      const replaced = word.figure
        ? found.tokens.some(own => own.word.figure)
        : found.tokens.some(own => bothModify(own, token))
      return !replaced
    })
    const names = before.items.filter(item => item.sure || item.best.named > 0.6).slice(0, 1)
    if (names.length === 0) continue
    const joined = findItems(
      db,
      [
        ...kept.map(word => ({ ...word, breakBefore: false })),
        ...words
          .filter(
            (word, at) =>
              word.value !== null ||
              found.tokens.some(token => token.at === at) ||
              !isFunctionWord(word.text, language),
          )
          .map(word => ({ ...word, breakBefore: false })),
      ],
      language,
      shopLanguage,
    )
    if (joined.items.some(item => item.sure)) return counted(joined, count)
    if (found.tokens.length === 0)
      return counted({ ...before, items: names.map(item => ({ ...item, sure: true })) }, count)
  }
  return found
}

function only(found: Found, item: Item): Found {
  const rest = found.ranked.filter(({ product }) => product.id !== item.best.product.id)
  return { ...found, items: [item], ranked: [item.best, ...rest] }
}

function bothModify(a: Token, b: Token): boolean {
  return a.concepts.size > 0 && b.concepts.size > 0 && isModifier(a.concepts) && isModifier(b.concepts)
}

/** "And two of them?": the one number of a line that names nothing else. */
function countIn(words: Word[], language: Language): number | null {
  const counts = words.flatMap(word => {
    // "Do" is two in Hindi.
    if (!word.figure && isFunctionWord(word.text, language)) return []
    const value = word.value ?? joinedCount(word, language)
    return value !== null && !word.money && Number.isInteger(value) && value >= 2 && value <= 99
      ? [value]
      : []
  })
  return counts.length === 1 ? counts[0]! : null
}

const FINAL: Record<string, string> = { מ: 'ם', נ: 'ן', צ: 'ץ', פ: 'ף', כ: 'ך' }

/** Hebrew and Arabic write "and" together with the number: ושניים. */
function joinedCount(word: Word, language: Language): number | null {
  if (language !== 'he' && language !== 'ar') return null
  const rest = /^[וو](.{2,})$/u.exec(word.text)?.[1]
  // As it stands at the end of a word: number words are read unfolded.
  const ended = rest?.replace(/[מנצפכ]$/u, letter => FINAL[letter]!)
  return ended === undefined ? null : (readWords(ended)[0]?.value ?? null)
}

function counted(found: Found, count: number | null): Found {
  const [item, ...others] = found.items
  if (!item || others.length > 0 || count === null || item.quantity !== null) return found
  return isItsOwn(item.best.product, count) ? found : { ...found, items: [{ ...item, quantity: count }] }
}

/** "And the one with 2 metres?": a number in its name or options says which one is meant. */
function isItsOwn(product: Product, value: number): boolean {
  const texts = [product.name, ...product.variants.flatMap(one => Object.values(one.options))]
  return texts.some(text => readWords(text).some(word => word.value === value))
}

/** "And on Sunday?" after "Are you open today?". */
export function isStillAboutHours(
  turn: Turn,
  words: Word[],
  asks: Set<string>,
  asksOf: (words: Word[]) => Set<string>,
): boolean {
  const before = turn.history.findLast(line => line.from === 'contact')
  if (!before || words.length > 6) return false
  const days = words.filter(word => dayOf(plain(word.text)) !== undefined)
  const others = words.length > days.length + 2 && [...asks].some(ask => !DAY_WORDS.has(ask))
  if (others) return false
  const namesDay = days.length > 0 || [...asks].some(ask => DAY_WORDS.has(ask))
  return namesDay && asksOf(readWords(before.text)).has('hours')
}

const DAY_WORDS = new Set(['.today', '.tomorrow'])

/** Without the Hebrew and Arabic words that are written together with the next one: ובשבת. */
const plain = (text: string) => text.replace(/^(?:וב|ו|ב|ول|وال|وب|و)(?=[\u0590-\u06ff]{3})/u, '')

/** "And together with two of those?": the sum is of what was spoken of and what is named now. */
export function withWhatWasNamed(db: TenantDb, turn: Turn, found: Found): Found {
  const sure = found.items.filter(item => item.sure)
  if (sure.length === 0) return found
  const others = basketOf(db, turn)
    .filter(({ product }) => !sure.some(own => own.best.product.id === product.id))
    .map(row => itemOf(row, row.quantity))
  return {
    ...found,
    items: [...others, ...sure],
    ranked: [...others.map(item => item.best), ...found.ranked],
  }
}

/** "What do they come to?": the sum of what was spoken of, where nothing is named now. */
export function sumOfAll(
  db: TenantDb,
  turn: Turn,
  found: Found,
  words: Word[],
  language: Language,
): Found | undefined {
  if (found.items.some(item => item.sure)) return undefined
  const basket = basketOf(db, turn)
  const count = countIn(words, language)
  if (basket.length === 0 || (count !== null && basket.length > 1)) return undefined
  const items = basket.map(row => itemOf(row, count ?? row.quantity))
  const own = items.map(({ best }) => best)
  const rest = found.ranked.filter(match => !own.some(best => best.product.id === match.product.id))
  return { ...found, items, ranked: [...own, ...rest], tokens: [] }
}
