import type { Product } from '../../catalog/rows.ts'
import { fold } from '../../catalog/search/fold.ts'
import type { TenantDb } from '../../db/database.ts'
import { isWeakNumberWord } from '../check/number-words.ts'
import { foldText } from '../check/text.ts'
import type { Language } from '../language/languages.ts'
import type { Turn } from '../plan.ts'
import { attributesAsked } from './attributes-asked.ts'
import { readMessage } from './codes.ts'
import { dayOf } from './days.ts'
import { type Found, findItems, type Item } from './items.ts'
import { isFunctionWord } from './lexicon.ts'
import { isModifier, matchProduct } from './match.ts'
import {
  basketOf,
  itemOf,
  lastSpoken,
  listedIn,
  optionsOf,
  type Row,
  type RowCalled,
  rankedFirst,
  rowRef,
  saysNumber,
} from './spoken.ts'
import type { Token } from './tokens.ts'
import { readWords, type Word } from './words.ts'

export function needsContext(found: Found, asks: Set<string>, words: Word[]): boolean {
  if (found.items.some(item => item.sure)) return false
  const nouns = found.tokens.filter(isNoun)
  const topics = [...asks].filter(ask => !ask.startsWith('.') && ask !== 'reserve' && ask !== 'restock')
  return nouns.length === 0 && topics.length === 0 && words.length > 0
}

/** "And in blue?": the earlier lines name the product, this one what is different. */
export function withHistory(
  db: TenantDb,
  called: RowCalled,
  turn: Turn,
  found: Found,
  words: Word[],
  language: Language,
  shopLanguage: Language,
): Found {
  const count = countIn(words, language)
  const namesMore = found.tokens.some(({ word }) => !(word.figure && word.value === count))
  const chosen = amongListed(called, turn, found)
  if (chosen) return { ...chosen, items: chosen.items.map(item => ({ ...item, quantity: count })) }
  for (const line of turn.history.slice(-6).reverse()) {
    const spoken = line.from === 'business' ? lastSpoken(called, line.text) : undefined
    const other =
      spoken && count !== null && !namesMore ? otherModel(called, spoken.product.name, count) : undefined
    if (other) return only(found, itemOf(other, null))
    const isCounted = count === null || (spoken !== undefined && !isItsOption(spoken, count))
    // "Two of those": of four that were listed.
    const listed = line.from === 'business' && count !== null ? listedIn(called, line.text) : []
    if (!spoken && !namesMore && listed.length > 1 && listed.length <= MOST_OPTIONS) {
      const own = listed.filter(row => hasNumber(row, count!))
      if (own.length === 1) return only(found, itemOf(own[0]!, null))
      if (own.length === 0) return { ...found, items: [], unclear: listed.map(row => rowRef(row)) }
    }
    if (spoken && found.tokens.length === 0 && isCounted) return only(found, itemOf(spoken, count))
    const earlier = readMessage(db, spoken?.product.name ?? line.text)
    const before = findItems(db, earlier, language, shopLanguage)
    if (!before.items.some(item => item.sure || (line.from === 'business' && item.best.named > 0.6))) continue
    const saysOther = found.tokens.some(own => own.word.figure)
    const kept = earlier.filter((word, at) => {
      // "24 in" may be the very code of a variant.
      if (word.code?.variantId != null && saysOther) return false
      const token = before.tokens.find(token => token.at === at)
      if (!token) return word.value !== null && !word.figure
      const replaced = word.figure ? saysOther : found.tokens.some(own => bothModify(own, token))
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
    const isOther = count !== null && joined.items.some(item => isItsOwn(item.best.product, count))
    if (spoken && !namesMore && isCounted && !isOther) return only(found, itemOf(spoken, count))
    if (joined.items.some(item => item.sure)) return counted(withoutModelCount(joined), count)
    if (found.tokens.length === 0)
      return counted({ ...before, items: names.map(item => ({ ...item, sure: true })) }, count)
  }
  return found
}

/** "And the 14?": the one that is called the same but for its number. */
function otherModel(called: RowCalled, name: string, number: number): Row | undefined {
  for (const { 0: own, index } of name.matchAll(/\d+/g)) {
    if (Number(own) === number) continue
    const row = called(name.slice(0, index) + number + name.slice(index + own.length))
    if (row) return row
  }
  return undefined
}

/** "The black one": of the rows our last answer named, those that this says. */
function amongListed(called: RowCalled, turn: Turn, found: Found): Found | undefined {
  const before = turn.history.findLast(line => line.from === 'business')
  const said = found.tokens.filter(({ word }) => !word.figure)
  if (!before || said.length === 0) return undefined
  const rows = listedIn(called, before.text)
  const fitting = rows.filter(({ product, variant }) => {
    const option = variant ? Object.values(variant.options).join(' ') : ''
    const own = new Set(readWords(`${product.name} ${option}`).map(({ text }) => text))
    return said.every(token => own.has(token.word.text) || matchProduct(product, [token]).coverage > 0.9)
  })
  if (fitting.length === 0 || fitting.length === rows.length) return undefined
  const items = fitting.map(row => itemOf(row, null))
  return { ...found, items, ranked: rankedFirst(items, found) }
}

function only(found: Found, item: Item): Found {
  return { ...found, items: [item], ranked: rankedFirst([item], found) }
}

function bothModify(a: Token, b: Token): boolean {
  return a.concepts.size > 0 && b.concepts.size > 0 && isModifier(a.concepts) && isModifier(b.concepts)
}

/** "And two of them?": the one number of a line that names nothing else. */
export function countIn(words: Word[], language: Language): number | null {
  const counts = words.flatMap(word => {
    // "Do" is two in Hindi.
    const isCount = word.figure || language === 'hi' || !isWeakNumberWord(foldText(word.text))
    if (!isCount) return []
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

/** "The 13 про" is no thirteen of them. */
function withoutModelCount(found: Found): Found {
  const items = found.items.map(item =>
    item.quantity !== null && isItsOwn(item.best.product, item.quantity) ? { ...item, quantity: null } : item,
  )
  return { ...found, items }
}

/** "In white. How much for two?": the number belongs to the one thing that is named. */
export function counted(found: Found, count: number | null): Found {
  const [item, ...others] = found.items
  if (!item || others.length > 0 || count === null || item.quantity !== null) return found
  return isItsOwn(item.best.product, count) ? found : { ...found, items: [{ ...item, quantity: count }] }
}

const hasNumber = ({ product, variant }: Row, value: number): boolean =>
  saysNumber([product.name, ...(variant ? Object.values(variant.options) : [])], value)

/** A number that says which of its variants is meant, where none has been chosen yet. */
const isItsOption = ({ product, variant }: Row, value: number): boolean =>
  variant === null && saysNumber(optionsOf(product), value)

/** "And the one with 2 metres?": a number in its name or options says which one is meant. */
const isItsOwn = (product: Product, value: number): boolean =>
  saysNumber([product.name, ...optionsOf(product)], value)

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
export function withWhatWasNamed(
  db: TenantDb,
  called: RowCalled,
  turn: Turn,
  found: Found,
  shopLanguage: Language,
): Found {
  const sure = found.items.filter(item => item.sure)
  if (sure.length === 0) return found
  const basket = basketOf(called, turn).map(row => itemOf(row, row.quantity))
  const others = (basket.length > 0 ? basket : toldByPerson(db, turn, shopLanguage)).filter(
    ({ best }) => !sure.some(own => own.best.product.id === best.product.id),
  )
  return {
    ...found,
    items: [...others, ...sure],
    ranked: [...others.map(item => item.best), ...found.ranked],
  }
}

/** "Yes, the Silk Tie in navy is there": what a person wrote last, where it tells one thing by its whole name. */
function toldByPerson(db: TenantDb, { history }: Turn, shopLanguage: Language): Item[] {
  const last = history.at(-1)
  if (last?.from !== 'business') return []
  const { items } = findItems(db, readMessage(db, last.text), shopLanguage, shopLanguage)
  const [item, ...others] = items.filter(({ sure }) => sure)
  const isWhole = item && others.length === 0 && (item.best.named >= 0.95 || item.best.wholeWords)
  const isTold = isWhole && (item.variantId !== null || item.best.product.variants.length === 0)
  return isTold ? [{ ...item, quantity: null }] : []
}

/** "How long does it take?", "which colours?": of what the answer before was about, where that can tell. */
export function ofWhatWasSpoken(
  called: RowCalled,
  turn: Turn,
  found: Found,
  asks: Set<string>,
): Found | undefined {
  if (found.items.some(item => item.sure) || found.tokens.some(isNoun)) return undefined
  const before = turn.history.findLast(line => line.from === 'business')
  if (!before) return undefined
  const listed = asks.has('.options') ? listedIn(called, before.text) : []
  if (listed.length > 1 && listed.length <= MOST_OPTIONS) {
    const items = listed.map(row => itemOf(row, null))
    return { ...found, items, ranked: items.map(({ best }) => best) }
  }
  const spoken = lastSpoken(called, before.text)
  if (!spoken) return undefined
  const { product } = spoken
  if (asks.has('.options') && product.variants.length > 0)
    return only(found, itemOf({ product, variant: null }, null))
  return attributesAsked(product.attributes, asks).length > 0 ? only(found, itemOf(spoken, null)) : undefined
}

const MOST_OPTIONS = 5

const isNoun = ({ concepts, word }: Token): boolean =>
  concepts.size > 0 && !isModifier(concepts) && !word.figure

/** What was asked of the house, of which this only asks more: "do you deliver?" "How much?" */
export function topicBefore(
  called: RowCalled,
  turn: Turn,
  found: Found,
  asks: Set<string>,
): string | undefined {
  const last = turn.history.at(-1)
  const before = turn.history.findLast(line => line.from === 'contact')
  if (found.tokens.length > 0 || asks.size === 0 || !last || last.from !== 'business' || !before)
    return undefined
  const isMore = [...asks].every(ask => ASKED_MORE.has(ask))
  return isMore && listedIn(called, last.text).length === 0 && !lastSpoken(called, last.text)
    ? before.text
    : undefined
}

const ASKED_MORE = new Set(['.price', '.today', '.tomorrow'])

/** "What do they come to?": the sum of what was spoken of, where nothing is named now. */
export function sumOfAll(
  called: RowCalled,
  turn: Turn,
  found: Found,
  words: Word[],
  language: Language,
): Found | undefined {
  if (found.items.some(item => item.sure)) return undefined
  const basket = basketOf(called, turn)
  const count = countIn(words, language)
  if (basket.length === 0 || (count !== null && basket.length > 1)) return undefined
  const items = basket.map(row => itemOf(row, count ?? row.quantity))
  return { ...found, items, ranked: rankedFirst(items, found), tokens: [] }
}

/** "With", "plus", "add": one thing beside the other. */
const ADDING = new Set(
  'plus with add adding con mas agrego agrega agregar agregas anado añado anadir añadir anades añades sumo com mais adiciono adicionar junto acrescento avec ajoute ajoutez ajouter mit dazu nehme aggiungo aggiungi aggiungere ekle eklersem eklesem birlikte tambah ditambah dengan sama जोड़ जोड़ो jod с плюс добавить добавлю вместе مع معه معها ومعه ومعها زائد أضيف اضيف ضيف עם להוסיף אוסיף תוסיף'
    .split(' ')
    .map(fold),
)

/** "How much with the belt?": before what is named stands that it comes on top. "Coffee with milk" adds nothing. */
export function adds(words: Word[], { items }: Found): boolean {
  const tokens = items.flatMap(item => item.tokens)
  const named = Math.min(...tokens.flatMap(({ at, word }) => (ADDING.has(word.text) ? [] : [at])))
  return words.some(({ text }, at) => at < named && ADDING.has(text))
}
