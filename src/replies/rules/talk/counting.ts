import type { Product } from '../../../catalog/rows.ts'
import { isWeakNumberWord } from '../../check/number-words.ts'
import { foldText } from '../../check/text.ts'
import type { Language } from '../../language/languages.ts'
import type { Turn } from '../../plan.ts'
import type { Found } from '../items/item.ts'
import { isCurrency, isDistance } from '../tokens.ts'
import { readWords, type Word } from '../words.ts'
import { optionsOf, type Row, type RowCalled, saysNumber, spokenIn } from './spoken.ts'

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
export function withoutModelCount(found: Found): Found {
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

export const hasNumber = ({ product, variant }: Row, value: number): boolean =>
  saysNumber([product.name, ...(variant ? Object.values(variant.options) : [])], value)

/** A number that says which of its variants is meant, where none has been chosen yet. */
export const isItsOption = ({ product, variant }: Row, value: number): boolean =>
  variant === null && saysNumber(optionsOf(product), value)

/** "And the one with 2 metres?": a number in its name or options says which one is meant. */
export const isItsOwn = (product: Product, value: number): boolean =>
  saysNumber([product.name, ...optionsOf(product)], value)

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
