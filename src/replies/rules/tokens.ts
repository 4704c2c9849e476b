import { termOf } from '../../catalog/search/words.ts'
import { LANGUAGES, type Language } from '../language/languages.ts'
import { isAddress } from './address.ts'
import { dayOf } from './days.ts'
import { AMENITIES } from './entries.ts'
import { glossed } from './glossary.ts'
import { compound, isFunctionWord, isGoods, type Meaning, meaningsOf } from './lexicon.ts'
import { isModifier } from './match.ts'
import { isMeasured as isSized } from './measures.ts'
import { isForEach, isOver } from './small-words.ts'
import { topicsTurned } from './turns-of-speech.ts'
import type { Word } from './words.ts'

export const SIZE_WORD = /^(?:x{0,4}[sl]|m|xs|xxs|xxl|xxxl|[2-5]xl)$/

/** A word of the customer's that may name a product, with how much it tells. */
export interface Token {
  word: Word
  at: number
  concepts: Set<string>
  weight: number
  /** A figure right behind a word that names something: most likely a model. */
  numbers?: boolean
  /** Part of a name here, and what it would ask for if it stood alone: the washing of a washing machine. */
  asksAlone?: Set<string>
  /** What it means was told from a repaired spelling. */
  repaired?: boolean
  /** What each half of a compound means: all of it must fit, not the half. */
  parts?: string[]
  /** What it means is told only in a language that is not spoken here. */
  foreign?: boolean
  /** The second end of "USB-C to USB-C": of so many words that mean the same, what it names has twice as many. */
  again?: number
  /** It says what the thing is for. */
  purpose?: boolean
  /** What everything here is, and nothing here is called: a book in a bookshop. */
  general?: boolean
  /** Of a count: the word it stands behind. The 2 of "CR-2" belongs to a code, that of "2 croissants" does not. */
  after?: string
}

/** An M without a number before it is a size, not a metre. */
const isLoneSize = (words: Word[], at: number, { concept }: Meaning): boolean =>
  concept === 'metre' && SIZE_WORD.test(words[at]!.text) && !words[at - 1]?.figure

const PEOPLE =
  /^(?:people|persons?|guests?|pax|adults|children|personas|invitados|pessoas|convidados|personnes|invites|personen|leute|gaste|persone|ospiti|kisi|kisilik|شخص|اشخاص|ضيف|ضيوف|אנשימ|אורחימ|लोग|लोगों|log|orang|tamu|человек|гостей|людей)$/u

/** "A cake for 12 people": those are no part of what it is called, where nothing here is called so. */
function isOfPeople(words: Word[], at: number, isName: (text: string) => boolean): boolean {
  const people = words[at]!.value === null ? at : at + 1
  const text = words[people]?.text ?? ''
  return PEOPLE.test(text) && words[people - 1]?.value != null && !isName(text)
}

/** Content words of a message: what is neither grammar nor the question itself. */
export function tokensOf(
  words: Word[],
  language: Language,
  /** Whether something here is called by this very word, or by these two: then it is no other language's “I want”. */
  isName: (text: string, nearly?: boolean) => boolean = () => false,
): Token[] {
  const meanings = meaningsOf(words, language)
  const tokens: Token[] = []
  const turned = topicsTurned(words).places
  words.forEach((word, at) => {
    if (isOfPeople(words, at, isName)) return
    if (word.code) {
      tokens.push({ word, at, concepts: new Set(), weight: 1 })
      return
    }
    if (language === 'ar' && ARTICLES.has(word.text)) return
    const told = meanings[at]!.filter(m => !isLoneSize(words, at, m))
    const isForeign = told.every(m => m.repaired || (m.language !== language && !isGoods(m.concept)))
    const isNamed = () =>
      isName(word.text) ||
      isName(termOf(word.text)) ||
      // "Prostato" may be nearly a word of ours, and is so first where something here is called nearly so.
      (told.every(m => m.repaired) && isName(word.text, true))
    const isOwnName = told.length > 0 && isForeign && isNamed()
    const all = isOwnName ? [] : inOwnLanguage(told, language)
    const longest = Math.max(0, ...all.map(m => m.length))
    const concepts = new Set(all.map(m => m.concept))
    const goodsHere = all.filter(m => isGoods(m.concept))
    const asking = all.filter(m => !isGoods(m.concept))
    if (
      isSpokenOver(words, at) ||
      word.clipped ||
      isSaw(words, at) ||
      isBackOfVerb(words, at) ||
      isOver(words, at) ||
      isForEach(words, at)
    )
      return
    if (isAddress(words, at, language) && !isName(word.text)) return
    const isNumber = !word.figure && word.value !== null && goodsHere.length === 0
    if (isNumber && word.value! > 1 && isModelSaid(words, at, isName)) {
      const spelled = { ...word, text: String(word.value), figure: true }
      tokens.push({ word: spelled, at, concepts, weight: 0.8, numbers: true })
      return
    }
    if (isNumber && !isName(word.text)) return
    if (!word.figure && word.value !== null && isCurrency(words[at + 1]?.text)) return
    if (turned.has(at) && !goodsHere.some(m => m.language === language && !m.repaired)) return
    if (isCurrency(word.text) || dayOf(word.text) !== undefined || isDistance(words, at)) return
    if (word.figure) {
      // How many there are, and a price somebody names, are no product.
      if (word.times || word.picture || isOfPicture(words, at)) return
      if (word.money || isCurrency(words[at + 1]?.text) || isCurrency(words[at - 1]?.text)) return
      tokens.push({
        word,
        at,
        concepts,
        weight: 0.8,
        numbers: (!word.breakBefore && tokens.at(-1)?.at === at - 1) || isSized(words, at),
      })
      return
    }
    if (words[at - 1]?.figure && MEASURED.test(word.text)) return
    // "13 про" is a model, "про 13" is about one.
    const isModel = words[at - 1]?.figure === true && goodsHere.some(m => m.concept === 'pro')
    // "Taille M", though "m'" is me.
    const isSizeAtEnd = at === words.length - 1 && at > 0 && SIZE_WORD.test(word.text)
    // "El bañador Onda": a small word right behind what it names here.
    const before = tokens.at(-1)
    const isNameBehind =
      before?.at === at - 1 && before.concepts.size > 0 && word.text.length >= 4 && isName(word.text)
    // "O vestido Flora e o Noite": behind an article it is no night.
    const isNameNext = goodsHere.length > 0 && ARTICLE.test(words[at - 1]?.text ?? '') && isName(word.text)
    const grammar =
      !isModel &&
      !isNameNext &&
      !isSizeAtEnd &&
      !isNameBehind &&
      (isFunctionWord(word.text, language) || isFunctionWord(word.text, 'en'))
    const inPhrase = longest > 1
    if (grammar && !(inPhrase && goodsHere.some(m => m.length > 1))) return
    if (
      asking.some(m => m.length > 1 && m.concept !== 'giftwrap') &&
      !goodsHere.some(m => m.length > 1) &&
      // "High chair" asks for a corner for kids where none is sold.
      !(asking.every(m => AMENITIES.has(m.concept)) && isPartOfName(words, at, isName))
    )
      return
    const ownAsking = asking.some(m => m.language === language && !m.repaired)
    const ownGoods = goodsHere.some(m => (m.language === language || m.language === 'en') && !m.repaired)
    const isInName = asking.length > 0 && !goodsHere.length && isPartOfName(words, at, isName)
    if (asking.length && !goodsHere.length && !isInName) return
    if (ownAsking && !ownGoods && !isInName) return
    const isSecondEnd = TO.test(words[at - 1]?.text ?? '') && words[at - 2]?.text === word.text
    if (word.text.length < 2 && !inPhrase && !/[smlx]/.test(word.text) && !isSecondEnd) return
    const goodsConcepts = new Set(
      all.length > 0 || word.picture ? goodsHere.map(m => m.concept) : glossed(word.text),
    )
    let weight = goodsConcepts.size ? 1 : SIZE_WORD.test(word.text) ? 0.5 : 0.7
    if (goodsHere.length && isModifier(goodsConcepts)) weight = 0.6
    if (ownAsking && !isInName) weight *= 0.4
    if (isMeasured(words, at) && !isNamed()) weight = Math.min(weight, 0.3)
    if (word.picture) weight = 0.3
    const halves =
      goodsConcepts.size > 1 && compound(word.text) !== undefined ? [...goodsConcepts] : undefined
    tokens.push({
      word,
      at,
      concepts: goodsConcepts.size || isInName ? goodsConcepts : concepts,
      weight,
      ...(halves && { parts: halves }),
      ...(isInName && { asksAlone: concepts }),
      ...(goodsHere.length > 0 && goodsHere.every(m => m.repaired) && { repaired: true }),
      ...(goodsHere.length > 0 && goodsHere.every(m => isOfOthers(m, language)) && { foreign: true }),
    })
  })
  markSecondEnds(words, tokens)
  return tokens
}

const isOfOthers = (meaning: Meaning, language: Language) =>
  meaning.language !== language && meaning.language !== 'en' && meaning.language !== 'romanised'

const TO = /^(?:to|a|auf|zu|nach|vers|en|para|per|ke|na|на|к|в|إلى|الي|الى|ل|ל|אל|से|se|x)$/u

/** "USB-C to USB-C", "tipo c a tipo c", "C to C": something that has it once is only half of that. */
function markSecondEnds(words: Word[], tokens: Token[]): void {
  words.forEach(({ text }, at) => {
    if (!TO.test(text)) return
    for (let length = 1; length <= Math.min(3, at); length++) {
      const [first, second] = [words.slice(at - length, at), words.slice(at + 1, at + 1 + length)]
      const isSame =
        second.length === length && first.every((word, place) => word.text === second[place]!.text)
      if (!isSame || first.some(word => word.figure)) continue
      const end = tokens.filter(token => token.at > at && token.at <= at + length)
      for (const token of end)
        token.again = end.filter(
          other =>
            other.word.text === token.word.text ||
            [...other.concepts].some(concept => token.concepts.has(concept)),
        ).length
    }
  })
}

/** "Chain nine speed", of a "Chain 9 Speed": a number in words that a name here has in figures. */
function isModelSaid(words: Word[], at: number, isName: (text: string) => boolean): boolean {
  const [before, word] = [words[at - 1], words[at]!]
  return (
    before !== undefined &&
    !word.breakBefore &&
    before.text.length > 2 &&
    !before.figure &&
    !isPlainWord(before.text) &&
    isName(`${before.text} ${word.value}`)
  )
}

const ARTICLE = /^(?:the|el|la|los|las|o|a|os|as|le|les|der|die|das|den|il|lo|gli)$/

/** Of Arabic in Latin letters. */
const ARTICLES = new Set(['el', 'al', 'il', 'l', 'fi', 'w', 'wa', 'bil', 'bel', 'ya', 'law'])

/** "Washing machines": the two of them together are what something here is called. */
function isPartOfName(words: Word[], at: number, isName: (text: string) => boolean): boolean {
  const beside = [
    [words[at - 1], words[at]],
    [words[at], words[at + 1]],
  ]
  return beside.some(
    ([first, second]) =>
      first !== undefined &&
      second !== undefined &&
      !second.breakBefore &&
      [first, second].every(({ text, figure }) => text.length > 3 && !figure && !isPlainWord(text)) &&
      isName(`${first.text} ${second.text}`),
  )
}

const isPlainWord = (text: string) => LANGUAGES.some(language => isFunctionWord(text, language))

/** "Large" is wide only in French: what a word means in the language that is spoken goes before all others. */
function inOwnLanguage(told: Meaning[], language: Language): Meaning[] {
  const own = told.filter(m => m.language === language && !m.repaired && isGoods(m.concept))
  if (own.length === 0) return told
  return told.filter(
    m => !isGoods(m.concept) || own.some(other => other.concept === m.concept) || m.length > 1,
  )
}

/** What a figure before it is of: litres are no stripes. */
const MEASURED =
  /^(?:lit(?:ros?|ri|re|res|er|ers|ern)|kilos?|kilogram\p{L}*|gram\p{L}*|watts?|vatios?|watios?|met(?:ros?|ri|res?|ers?|ern)|centimet\p{L}*|zentimeter|литр\p{L}*|килограмм\p{L}*|грамм\p{L}*|метр\p{L}*|ватт\p{L}*|вт|ליטר|וואט|लीटर|वाट|واط|وات|لتر)$/u

const OF = new Set('of de di d von của'.split(' '))

/** "Three bags of litter": what it comes in, not what it is. */
function isMeasured(words: Word[], at: number): boolean {
  return words[at - 1]?.value != null && OF.has(words[at + 1]?.text ?? '')
}

const CALLS = new Set(
  'phone telefono telefone telephone telefon telefono telpon телефону التليفون الهاتف الجوال'.split(' '),
)

const BACK_VERBS =
  /^(?:get|gets|got|getting|give|gives|gave|giving|bring|brings|brought|bringing|come|comes|came|coming|call|calls|called|calling|send|sends|sent|sending|take|takes|took|taking|pay|paid|go|going|went|text|write|hear|have)$/

/** "Do I get it back", "how long do I have to bring it back": nothing here is called by that word. */
function isBackOfVerb(words: Word[], at: number): boolean {
  if (words[at]!.text !== 'back') return false
  const next = words[at + 1]
  const isPart =
    next !== undefined && !next.breakBefore && meaningsOf([next])[0]!.some(({ concept }) => isGoods(concept))
  const [far, near] = [words[at - 2]?.text ?? '', words[at - 1]?.text ?? '']
  return (
    !isPart &&
    (BACK_VERBS.test(near) ||
      (BACK_VERBS.test(far) && /^(?:it|them|me|you|us|that|this|one|money|mine)$/.test(near)))
  )
}

/** "I saw this in the window": no tool. */
const isSaw = (words: Word[], at: number) =>
  words[at]!.text === 'saw' &&
  (/^(?:i|we|he|she|they|you|just|also|ever)$/.test(words[at - 1]?.text ?? '') ||
    /^(?:this|that|it|these|those|them|your|you|on|in)$/.test(words[at + 1]?.text ?? ''))

const OVER = new Set('on by over por par am per telefonda lewat via по في على'.split(' '))

/** "I live 10 km away": no size of anything. */
export function isDistance(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at]!, words[at + 1]]
  return word.value !== null ? KILOMETRE.test(next?.text ?? '') : KILOMETRE.test(word.text)
}

/** "🍊 2": how many of what is drawn. */
const isOfPicture = (words: Word[], at: number) =>
  words[at - 1]?.picture === true && !words[at]!.breakBefore && words[at]!.value! <= MOST_DRAWN
const MOST_DRAWN = 12

const KILOMETRE =
  /^(?:km|kms|kilomet\p{L}*|quilomet\p{L}*|miles?|millas?|milhas?|км|километр\p{L}*|كيلومتر\p{L}*|ק"?מ|קילומטר\p{L}*|किमी|किलोमीटर)$/u

/** "Over the phone": how it was said, not what is wanted. */
function isSpokenOver(words: Word[], at: number): boolean {
  if (!CALLS.has(words[at]!.text)) return false
  return [words[at - 1], words[at - 2]].some(before => before && OVER.has(before.text))
}

const CURRENCY =
  /^(?:aed|usd|eur|gbp|inr|idr|rp|try|tl|ils|nis|rub|brl|mxn|dhs?|dirhams?|euros?|dollars?|dolares|dolar|bucks|quid|pesos|riyals?|reais|real|liras?|rupees?|rs|rupiah|shekels?|lire|derham|درهم|دراهم|دولار|يورو|ريال|دينار|שקל|שקלים|रुपये|रुपए|रूपये|रुपया|डॉलर|दिरहम|руб|рубл\p{L}*|евро|доллар\p{L}*|дирхам\p{L}*)$/u

export function isCurrency(word: string | undefined): boolean {
  return word !== undefined && CURRENCY.test(word)
}
