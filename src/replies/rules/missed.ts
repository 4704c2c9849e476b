import type { Language } from '../language/languages.ts'
import { formsOf, isGoods, isKnown, meaningsOf } from './lexicon.ts'
import { isModifier } from './match.ts'
import type { Segment } from './segments.ts'
import { isCurrency, type Token } from './tokens.ts'
import type { Word } from './words.ts'

const ARTICLES =
  /^(?:an?|the|some|el|la|los|las|un[ao]?s?|unos|o|a|os|as|um|umas?|uns|le|les|une|des|du|der|die|das|den|ein|eine[nmrs]?|il|lo|gli|i|bir|sebuah|seb[uo]tol|satu|ek|एक|your|su|sus|your|votre|vos|eure[nr]?|ihre[nr]?|of|de|del|da|do|di|von)$/u
/** What is counted and is no goods: people, times, places in a row. */
const NO_GOODS =
  /^(?:pieces?|pcs?|pairs?|units?|uds?|unidad\p{L}*|piezas?|pezz[io]|stuck|stk|adet|tane|шту[кч]\p{L}*|шт|حب[هة]|حبات|قطع\p{L}*|יחידות|पीस|नग|buah|biji|bungkus|packs?|boxes|each|cada|chacune?|chaque|je|jeweils|ciascun\p{L}*|cadauno|tanesi|her|الواحد\p{L}?|कीमत|masing|каждый|каждая|people|persons?|guests?|pax|kids?|children|adults?|friends?|of|person\p{L}*|pessoas?|invitad\p{L}*|convidad\p{L}*|leute|gaste|ospiti|kisi\p{L}*|misafir\p{L}*|شخص|اشخاص|ضيوف|אנשימ|אורחימ|लोग\p{L}*|orang|tamu|человек\p{L}*|гост\p{L}*|times?|veces|vezes|fois|mal|volte|kere|defa|مرات|פעמימ|बार|kali|раз\p{L}?|weeks?|months?|years?|nights?|semanas?|mes(?:es|i)?|noches?|noites?|semaines?|mois|nuits?|wochen?|monate?n?|jahre?n?|nachte|settiman[ae]|ann[io]|notti|hafta\p{L}*|ay|yil|gece|اسابيع|اسبوع\p{L}*|شهور|اشهر|سنوات|ליال\p{L}*|שבוע\p{L}*|חודש\p{L}*|हफ्त\p{L}*|महीन\p{L}*|minggu|bulan|malam|недел\p{L}*|месяц\p{L}*|blocks?|miles?|stars?|percent|left|more|less|mas|mais|plus|mehr|piu|daha|another|other|weeks|th|rd|nd|st|am|pm|uhr|h|hrs?|o|oclock|step\p{L}*|floor|piso|etage|stock)$/u

/** What of a part tells that it names a thing: a word for goods in the language that is spoken, spelt as it is. */
const isThing = (token: Token) =>
  formsOf(token.word.text).some(form => isKnown(form) || isKnown(form.replace(/e?s$/, ''))) &&
  !token.repaired &&
  !token.foreign &&
  token.weight >= 0.5 &&
  [...token.concepts].some(isGoods) &&
  !isModifier(token.concepts) &&
  !token.concepts.has('wrap')

/**
 * Whether a part that nothing here answers asks for a thing all the same: it counts it, or it stands where goods
 * stand in a list. Talk beside the list is no part of it.
 */
export function namesThing(segment: Segment, words: Word[], language: Language): boolean {
  const [first] = segment.tokens.filter(({ word }) => !word.figure)
  if (!first || isCurrency(first.word.text) || NO_GOODS.test(first.word.text)) return false
  const meanings = meaningsOf(words, language)
  // Wrapped, delivered: what is asked about is no thing.
  if (segment.tokens.some(({ at }) => meanings[at]?.some(m => isTopic(m.concept)))) return false
  const before = words[first.at - 1]
  if (segment.quantity !== null && isCounted(segment, first, words)) return true
  const thing = segment.tokens.find(isThing)
  if (!thing || segment.tokens.some(token => !isPlain(token))) return false
  if (!before || first.word.breakBefore || before.breakBefore || ARTICLES.test(before.text)) return true
  return meanings[first.at - 1]!.some(({ concept }) => ASKS.has(concept))
}

const INDEFINITE = /^(?:an?|un[ao]?|um|uma|une|ein|eine[nmrs]?|bir|sebuah|ek|एक)$/u

/** "A croissant, a lampshade and …": one of something nobody here has heard of, and nothing else said of it. */
export function namesUnknown({ tokens, words: own }: Segment, words: Word[]): boolean {
  const [token] = tokens
  if (tokens.length !== 1 || token!.concepts.size > 0 || token!.word.figure || token!.word.text.length < 5)
    return false
  const before = words[token!.at - 1]
  const isEnd = own.at(-1) === token!.word
  return isEnd && before !== undefined && INDEFINITE.test(before.text) && before.breakBefore
    ? !NO_GOODS.test(token!.word.text)
    : false
}

/** "I need like ten for the office": a count of what was named before, and of nothing that follows. */
export function isBareCount({ tokens, quantity, words }: Segment): boolean {
  if (quantity === null || quantity > 200 || tokens.some(({ concepts }) => concepts.size > 0)) return false
  const at = words.findIndex(({ value }) => value === quantity)
  // "At 89", "3 for 6": what they want to pay.
  if (/^(?:at|for|por|a|pour|fur|um|per|zu|за|по|ب)$/u.test(words[at - 1]?.text ?? '')) return false
  const next = words[at + 1]
  return next === undefined || (AFTER.test(next.text) && !NO_GOODS.test(words[at + 2]?.text ?? ''))
}

/** What may follow a number that counts nothing behind it. */
const AFTER =
  /^(?:for|please|pls|plz|total|total|in|by|on|today|tomorrow|para|por|pra|pro|pour|fur|zum|zur|am|bitte|per|icin|lutfen|untuk|buat|для|на|к|пожалуйста|لل\S*|من|عشان|ל\S*|के|लिए)$/u

/** Beside a thing no word stands that is none: talk, or what we don't understand. */
const isPlain = (token: Token) => token.word.figure || token.concepts.size > 0

const ASKS = new Set(['.want', '.have', '.price', '.total', '.available'])

const isTopic = (concept: string) => !isGoods(concept) && !concept.startsWith('.')

const DEFINITE = /^(?:the|el|la|los|las|o|a|os|as|le|les|der|die|das|il|lo|gli|i)$/u

/** "4 flurbles", "four of the flurbles", and not "for 4, my number is …". */
function isCounted({ quantity }: Segment, { at, word }: Token, words: Word[]): boolean {
  if (word.text.length < 4 || word.breakBefore) return false
  const isLink = ({ text }: Word) => ARTICLES.test(text) || text.length < 2
  let place = at - 1
  while (place > 0 && at - place < 3 && words[place]!.value === null && isLink(words[place]!)) place--
  // "The 40 never fits me".
  return words[place]?.value === quantity && !DEFINITE.test(words[place - 1]?.text ?? '')
}
