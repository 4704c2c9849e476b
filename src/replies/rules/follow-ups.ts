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
  spokenIn,
} from './spoken.ts'
import { isCurrency, isDistance, type Token } from './tokens.ts'
import { chooseVariant } from './variants.ts'
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
  asks: Set<string>,
  language: Language,
  shopLanguage: Language,
): Found {
  const count = countIn(words, language)
  const namesMore = found.tokens.some(({ word }) => !(word.figure && word.value === count))
  const chosen = amongListed(called, turn, found, words)
  if (chosen) return { ...chosen, items: chosen.items.map(item => ({ ...item, quantity: count })) }
  const all = count === null ? allListed(called, turn, found, asks) : undefined
  if (all) return all
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

/** "The black one", "in M": of the rows our last answer named, those that this says. */
export function amongListed(called: RowCalled, turn: Turn, found: Found, words: Word[]): Found | undefined {
  const before = lastAboutGoods(called, turn)
  const said = found.tokens.filter(({ word }) => !word.figure && !MAKES.has(word.text))
  const spoken = before ? spokenIn(called, before) : []
  const rows = before && spoken.length === 0 ? listedIn(called, before) : spoken
  if (rows.length < 2) return undefined
  const narrowed = rows.map(
    row => variantsSaid(row, said, words) ?? (said.length > 0 && isSaid(row, said) ? [row] : []),
  )
  const fitting = narrowed.flat()
  const isNarrowed = fitting.some(row => !rows.includes(row)) || fitting.length < rows.length
  if (fitting.length === 0 || !isNarrowed) return undefined
  return { ...found, ...itemsOf(fitting, found), isChoice: true }
}

/** "Make it four": how the number of it is changed. */
const MAKES = new Set(
  'make change mejor hazme haz ponme pon faz faca faça troca mets mettez fais mach macht machen fai faccia metti yap yapin olsun خليها خليهم اجعلها سويها תעשה תעשי שיהיה करो kar karo jadikan jadiin сделайте сделай давайте'
    .split(' ')
    .map(fold),
)

/** Every word is of its name or of its option. */
function isSaid({ product, variant }: Row, said: Token[]): boolean {
  const option = variant ? Object.values(variant.options).join(' ') : ''
  const own = new Set(readWords(`${product.name} ${option}`).map(({ text }) => text))
  return said.every(token => own.has(token.word.text) || matchProduct(product, [token]).coverage > 0.9)
}

/** Where no variant was chosen yet and this says some of them: those, if the rest that is said is in its name. */
function variantsSaid({ product, variant }: Row, said: Token[], words: Word[]): Row[] | undefined {
  if (variant || product.variants.length === 0) return undefined
  const tells = (token: Token) =>
    chooseVariant(product, [token], [token.word]).fitting.length < product.variants.length
  const { fitting } = chooseVariant(product, said, words)
  if (fitting.length === product.variants.length) return undefined
  const isOther = said.some(token => !tells(token) && !isSaid({ product, variant: null }, [token]))
  return isOther ? [] : fitting.map(one => ({ product, variant: one }))
}

const itemsOf = (rows: Row[], found: Found): Pick<Found, 'items' | 'ranked'> => {
  const items = rows.map(row => itemOf(row, null))
  return { items, ranked: rankedFirst(items, found) }
}

/** The last of our messages that was about goods; one that asked back or told an opening time is passed over. */
function lastAboutGoods(called: RowCalled, { history }: Turn): string | undefined {
  const lines = history.filter(({ from }) => from === 'business').slice(-MOST_PASSED_OVER)
  return lines.findLast(({ text }) => listedIn(called, text).length > 0 || spokenIn(called, text).length > 0)
    ?.text
}

const MOST_PASSED_OVER = 3

/** "How much are they?": all of what was listed last, where nothing says which. */
function allListed(called: RowCalled, turn: Turn, found: Found, asks: Set<string>): Found | undefined {
  const before = lastAboutGoods(called, turn)
  if (!before || found.tokens.length > 0 || ![...asks].some(ask => ASKED_OF_LISTED.has(ask))) return undefined
  const rows = spokenIn(called, before).length > 0 ? [] : listedIn(called, before)
  return rows.length > 1 && rows.length <= MOST_OPTIONS
    ? { ...found, ...itemsOf(rows, found), isChoice: true }
    : undefined
}

const ASKED_OF_LISTED = new Set(['.price', '.available'])

/** "And the battery?", of the iPhone 13 whose screen was spoken of: of those that are called so, its own. */
export function ofSameModel(called: RowCalled, turn: Turn, found: Found): Found | undefined {
  const before = turn.history.findLast(line => line.from === 'business')
  const asked = turn.history.findLast(line => line.from === 'contact')
  const spoken = before && lastSpoken(called, before.text)
  const said = found.tokens.filter(isNoun)
  if (said.length === 0 || !asked || found.items.some(item => item.sure)) return undefined
  const model = new Set(readWords(spoken?.product.name ?? asked.text).map(({ text }) => text))
  const shared = found.ranked
    .filter(({ product }) => product.id !== spoken?.product.id && matchProduct(product, said).coverage > 0.9)
    .map(match => ({
      match,
      own: readWords(match.product.name).filter(({ text }) => model.has(text)),
    }))
    // A number tells the model; a word alone may be the brand of half the shop.
    .filter(({ own }) => own.some(word => word.figure) && own.length > (spoken ? 1 : 0))
    .sort((a, b) => b.own.length - a.own.length)
  const [best, next] = shared
  if (!best || best.own.length === next?.own.length) return undefined
  return only(found, itemOf({ product: best.match.product, variant: null }, null))
}

function only(found: Found, item: Item): Found {
  return { ...found, items: [item], ranked: rankedFirst([item], found) }
}

function bothModify(a: Token, b: Token): boolean {
  return a.concepts.size > 0 && b.concepts.size > 0 && isModifier(a.concepts) && isModifier(b.concepts)
}

/** "And two of them?": the one number of a line that names nothing else. */
export function countIn(words: Word[], language: Language): number | null {
  const counts = words.flatMap((word, at) => {
    const isMoney = [words[at - 1], words[at + 1]].some(beside => isCurrency(beside?.text))
    if (isMoney || isOfTime(words, at) || isDistance(words, at)) return []
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

/** "In two days", "at 5 pm": no number of things. */
function isOfTime(words: Word[], at: number): boolean {
  const next = words[at + 1]
  return next !== undefined && !next.breakBefore && TIME.test(next.text)
}

const TIME =
  /^(?:am|pm|a\.m\.?|p\.m\.?|h|hs|hrs?|o'?clock|min|mins|minut\p{L}*|hours?|days?|weeks?|months?|years?|yrs?|horas?|dias?|semanas?|mes(?:es)?|anos?|heures?|jours?|semaines?|mois|ans|uhr|stunden?|tagen?|wochen?|monaten?|jahren?|or[ae]|giorn[io]|settiman[ae]|mes[ei]|ann[io]|saat\p{L}*|gun\p{L}*|hafta\p{L}*|dakika\p{L}*|ay|yil|ساع\p{L}*|ايام|يوم|اسابيع|اسبوع|دقائق|دقيقه|شهور|اشهر|سنوات|שעות|ימימ|שבועות|דקות|חודשימ|שנימ|बजे|घंटे|दिन|हफ्ते|मिनट|साल|baje|ghante|din|hafte|jam|hari|minggu|menit|bulan|tahun|час\p{L}*|дн\p{L}*|ден\p{L}*|недел\p{L}*|минут\p{L}*|месяц\p{L}*|лет|год\p{L}*)$/u

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
    return { ...found, ...itemsOf(listed, found) }
  }
  const spoken = lastSpoken(called, before.text)
  if (!spoken) return undefined
  const { product } = spoken
  if (asks.has('.options') && product.variants.length > 0)
    return only(found, itemOf({ product, variant: null }, null))
  return attributesAsked(product.attributes, asks).length > 0 ? only(found, itemOf(spoken, null)) : undefined
}

const MOST_OPTIONS = 5

export const isNoun = ({ concepts, word }: Token): boolean =>
  concepts.size > 0 && !isModifier(concepts) && !word.figure

/** What was asked of the house, of which this only asks more: "do you deliver?" "How much?" "I am 4 miles away." */
export function topicBefore(
  called: RowCalled,
  turn: Turn,
  found: Found,
  words: Word[],
  asks: Set<string>,
): string | undefined {
  const last = turn.history.at(-1)
  if (last?.from !== 'business' || found.items.some(item => item.sure)) return undefined
  const isMore =
    asks.size > 0 &&
    [...asks].every(ask => ASKED_MORE.has(ask)) &&
    found.tokens.every(({ word }) => word.figure)
  const isFar = asks.size === 0 && words.some((_, at) => isDistance(words, at))
  if (!isMore && !isFar) return undefined
  if (listedIn(called, last.text).length > 0 || lastSpoken(called, last.text)) return undefined
  return turn.history.findLast(line => line.from === 'contact' && !isDistanceOnly(line.text))?.text
}

/** "I am 4 miles away" only adds to what was asked before. */
const isDistanceOnly = (text: string) => {
  const words = readWords(text)
  return (
    words.length <= MOST_OF_DISTANCE && words.some((_, at) => isDistance(words, at)) && !/[?؟]/.test(text)
  )
}

const MOST_OF_DISTANCE = 8
const ASKED_MORE = new Set(['.price', '.today', '.tomorrow', 'time', 'notice'])

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

/** What our last answer about goods listed: "under 90" means these. */
export function productsListed(called: RowCalled, turn: Turn): Product[] {
  const before = lastAboutGoods(called, turn)
  const rows = before && spokenIn(called, before).length === 0 ? listedIn(called, before) : []
  return rows.length > 1 ? [...new Map(rows.map(({ product }) => [product.id, product])).values()] : []
}

/** "Make it four", of what our last answer was about: nothing was ordered that could be changed. */
export function countsAnew(called: RowCalled, turn: Turn, words: Word[], language: Language): boolean {
  const before = turn.history.at(-1)
  return (
    before?.from === 'business' &&
    words.length <= MOST_OF_COUNTING &&
    countIn(words, language) !== null &&
    spokenIn(called, before.text).length > 0
  )
}

const MOST_OF_COUNTING = 7
