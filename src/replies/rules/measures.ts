import type { Language } from '../language/languages.ts'
import { formsOf, isGoods, isKnown, meaningsOf } from './lexicon.ts'
import { isModifier } from './match.ts'
import { readWords, type Word } from './words.ts'

/** What lengths, volumes and weights are counted in, folded. */
export const MEASURE =
  /^(?:met(?:ros?|ri|re|res|er|ers|ern|relik)|lit(?:ros?|ri|re|res|er|ers|ern|relik)|kilo(?:s|luk)?|kilogram\p{L}*|gram\p{L}*|centimet\p{L}*|zentimetern?|santim\p{L}*|millimet\p{L}*|milimet\p{L}*|метр\p{L}*|литр\p{L}*|кило|килограмм\p{L}*|грамм\p{L}*|сантиметр\p{L}*|متر|امتار|مترين|لتر|لترين|كيلو|كيلوين|غرام|جرام|سنتيمتر|מטר|מטרימ|ליטר|ליטרימ|קילו|גרמ|סנטימטר|मीटर|लीटर|किलो|ग्राम|सेंटीमीटर)$/u

/** "4 m", "five metres": a size of the thing, and no number of things. */
export function isMeasured(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return next !== undefined && !next.breakBefore && (MEASURE.test(next.text) || SHORT.test(next.text))
}

const SHORT = /^(?:m|cm|mm|м|см|мм)$/u

/** Whether a figure of a name is a size with its unit there: the 2 of "Cable 2 m". */
export function isMeasureIn(text: string, value: number): boolean {
  const words = readWords(text)
  return words.some(
    (word, at) =>
      word.value === value && (isMeasured(words, at) || /^(?:kg|g|l|ml)$/.test(words[at + 1]?.text ?? '')),
  )
}

/** What a thing is told by beside lengths and weights: "a forty five watt charger". */
const RATED =
  /^(?:watts?|watios?|vatios?|gigas?|gigs?|gigabytes?|inch|inches|pulgadas?|polegadas?|pouces?|zoll|pollici|дюйм\p{L}*|ватт\p{L}*|гиг\p{L}*|واط|وات|جيجا|انش|بوصه|וואט|גיגה|אינצ|वाट|जीबी|इंच|inci)$/u

/** "Two metres" in one word. */
const DUAL = /^(?:مترين|لترين|كيلوين)$/u

/** What goods come in by the number: "boxes of twelve". */
export const PACK =
  /^(?:pack(?:s|et|ets|ung|ungen|age|ages)?|box(?:es|en)?|set(?:s)?|bags?|caj(?:it)?as?|cajetillas?|paquetes?|bolsas?|caix(?:inh)?as?|pacotes?|sacos?|boites?|coffrets?|barquettes?|paquets?|sachets?|lots?|schachteln?|packerl|kartons?|beutel|scatol(?:in)?[ae]|confezion[ei]|pacch[io]|pacco|kutu(?:su|luk)?|paket(?:i)?|короб(?:оч)?к\p{L}*|пачк\p{L}*|упаков\p{L}*|علب[هة]|علب|كرتون[هة]?|صندوق|קופס\p{L}*|חביל\p{L}*|डिब्ब\p{L}*|पैकेट|kotak|dus|bungkus)$/u
const HOLDING = /^(?:of|de|da|com|con|mit|avec|zu|von|x|по|с|из|isi|من|של|with)$/u

const THE_ONE =
  /^(?:la|el|las|los|una|uno|o|a|os|as|uma|um|celle|celui|ceux|die|der|das|eine|einer|eines|quell[aoie]|una|ta|that|those|the|one|ones|اللي|ابو|של|yang|которая|который|та|тот)$/u
const OF_FIGURE = /^(?:de|da|do|di|con|com|mit|avec|with|of|a|à|en|in|isi|на|по|за|с|von)$/u
const ONE_BEHIND = /^(?:ones?|वाल[ािीे]|wal[aie]|versions?|lik|luk|li|lu)$/u

/** "La de seis", "o de 256", "the 12 one": a number that tells which one is meant. */
export function isWhich(words: readonly Word[], at: number): boolean {
  if (words[at]!.value === null) return false
  const [first, second, next] = [words[at - 2], words[at - 1], words[at + 1]]
  if (next && !next.breakBefore && ONE_BEHIND.test(next.text)) return words[at]!.figure
  return (
    first !== undefined && second !== undefined && OF_FIGURE.test(second.text) && THE_ONE.test(first.text)
  )
}

/**
 * Sizes said in words, as figures: the "one" of "two one metre cables" belongs to the cable, as the 12 of "boxes of
 * twelve" to the box. Places in the list stay as they are.
 */
export function withSizes(words: Word[]): Word[] {
  return words.map((word, at) => {
    const value = sizeSaid(words, at)
    return value === undefined ? word : { ...word, text: String(value), value, figure: true }
  })
}

function sizeSaid(words: Word[], at: number): number | undefined {
  const word = words[at]!
  if (word.figure || word.picture) return undefined
  if (DUAL.test(word.text)) return 2
  // "كيبل متر": a single one goes without a number.
  if (word.text === 'متر' && [words[at - 1], words[at + 1]].every(beside => (beside?.value ?? null) === null))
    return 1
  if (word.value === null || word.value < 1) return undefined
  const next = words[at + 1]
  if (next && !next.breakBefore && (MEASURE.test(next.text) || RATED.test(next.text))) return word.value
  const before = words[at - 1]
  if (word.value > 1 && isPackOf(next, before)) return word.value
  if (!before) return undefined
  // "متر واحد", "מטר אחד": one stands behind what is one.
  if (word.value === 1 && MEASURE.test(before.text) && (words[at - 2]?.value ?? null) === null) return 1
  if (word.value > 1 && isWhich(words, at)) return word.value
  return HOLDING.test(before.text) && PACK.test(words[at - 2]?.text ?? '') && word.value > 1
    ? word.value
    : undefined
}

/** "Six-packs", "a twelve pack", "two six packs": how many one holds; "six packs" are so many of them. */
const isPackOf = (next: Word | undefined, before: Word | undefined): boolean =>
  next !== undefined &&
  !next.breakBefore &&
  /^packs?$/.test(next.text) &&
  (next.joined === true ||
    (next.text === 'pack' && /^(?:an?|the|one|per)$/.test(before?.text ?? '')) ||
    (before?.value ?? 0) > 1)

const PAIR = /^(?:pair|par|paio|paire|пар[ау]|cift|זוג|זוגי|زوج|جوز|जोड़ी|sepasang)$/u
/** Never said of what comes in twos. */
const COUPLE = /^(?:парочк[ауи])$/u
const PAIR_OF = /^(?:of|de|di|d)$/u
/** Languages that count by "a pair of", with the little word. */
const WITH_OF = /^(?:pair|par|paio|paire)$/u
const PAIRED = new Set(
  'shoes sneakers espadrilles boots sandals socks gloves earrings trousers jeans glasses sunglasses reading headphones earbuds scissors pyjamas pliers curtain shorts frame'.split(
    ' ',
  ),
)

/** "A pair of rolls", "парочку булочек", "um par de pães": two of them, but one pair of shoes. */
export function withPairs(words: Word[]): Word[] {
  return words.map((word, at) => {
    const isCouple = COUPLE.test(word.text)
    const isPair = isCouple || PAIR.test(word.text)
    if (!isPair || (word.value ?? 2) !== 2 || (words[at - 1]?.value ?? 0) > 1) return word
    const isOf = PAIR_OF.test(words[at + 1]?.text ?? '')
    if (WITH_OF.test(word.text) && !isOf) return word
    const named = words.slice(isOf ? at + 2 : at + 1, (isOf ? at + 2 : at + 1) + 2)
    if (named.length === 0 || named[0]!.breakBefore) return word
    const things = meaningsOf(named).flatMap(some => some.filter(m => isGoods(m.concept) && !m.repaired))
    if (things.some(({ concept }) => PAIRED.has(concept))) return { ...word, value: null }
    return things.length > 0 || isCouple ? { ...word, value: 2 } : word
  })
}

/** Arabic says "two of it" with an ending: كابلين. */
export function withCounts(words: Word[], language: Language): Word[] {
  if (language !== 'ar') return words
  return words.map(word => {
    if (word.value !== null || word.figure || word.code || !/^\S{3,}ين$/u.test(word.text)) return word
    if (formsOf(word.text).some(isKnown)) return word
    const [meanings = []] = meaningsOf([{ text: word.text.slice(0, -2).replace(/ت$/u, 'ه') }], language)
    const names = meanings.filter(m => !m.repaired && isGoods(m.concept) && !isModifier([m.concept]))
    return names.length > 0 ? { ...word, value: 2, counts: true } : word
  })
}
