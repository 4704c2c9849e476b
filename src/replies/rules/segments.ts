import type { Product } from '../../catalog/rows.ts'
import { termOf } from '../../catalog/search/words.ts'
import { remembered } from '../../lib/remembered.ts'
import { isGoods, keyOf, meaningsOf } from './lexicon.ts'
import { isMake } from './makes.ts'
import { isModifier } from './match.ts'
import { isWhich, MEASURE } from './measures.ts'
import { isBehindFor } from './purposes.ts'
import { isCurrency, SIZE_WORD, type Token } from './tokens.ts'
import { readName, readWords, type Word } from './words.ts'

export interface Segment {
  tokens: Token[]
  quantity: number | null
  /** The quantity stands beside a word such as "pieces": it is no size. */
  counted?: boolean
  /** The count was said of it only later: "how much is it? I take five". */
  late?: boolean
  /** It names the thing of the next one. */
  shared?: boolean
  words: Word[]
}

const MOST_SEGMENTS = 16
const MOST_DEFINITE = 24
const OF_IT = /^(?:ka|ke|ki|wal[aei]|का|के|की|वाल[ाीे])$/u

/** Figures that follow a word in the names of these products: the 13 of an iPhone is no quantity. */
export function modelNumbers(products: Product[]): (words: Word[], at: number) => boolean {
  const pairs = new Set<string>()
  for (const product of products) {
    const options = product.variants.flatMap(variant => Object.values(variant.options))
    const texts = [
      product.name,
      ...Object.values(product.attributes),
      ...options.map(option => `${product.name} ${option}`),
    ]
    for (const text of texts) for (const pair of numberedIn(text)) pairs.add(pair)
  }
  return (words, at) => {
    const before = words[at - 1]
    if (!before || words[at]!.breakBefore) return false
    const names = [before.text, ...(meaningsOf([before])[0] ?? []).map(meaning => meaning.concept)]
    // After a word that is ever numbered, any number is a model: iPhone 16, though none is sold.
    return names.some(name =>
      [...pairs].some(
        pair => pair.startsWith(`${name} `) && (pair === `${name} ${words[at]!.value}` || words[at]!.figure),
      ),
    )
  }
}

/** What stands in front of the figures of a text, with the figure: "iphone 13". */
const numberedIn = remembered(text => {
  const name = readWords(text)
  const meanings = meaningsOf(name)
  return name.flatMap((word, at) =>
    !word.figure || at === 0
      ? []
      : [at - 1, at - 2]
          .filter(back => back >= 0 && !LINKING.test(name[back]!.text))
          .flatMap(back => [name[back]!.text, ...meanings[back]!.map(({ concept }) => concept)])
          .map(called => `${called} ${word.value}`),
  )
}, 5000)

/** Between a name and its number; behind it any number may stand. */
const LINKING =
  /^(?:de|da|do|di|del|con|com|mit|avec|with|of|en|para|por|von|per|pour|isi|dan|and|y|e|et|und)$/

/** Figures in names and options: sizes, lengths, packs; with the word behind them where one is asked about too. */
export function figuresOf(products: Product[]): (value: number, of?: string) => boolean {
  const figures = new Set<number | string>()
  for (const product of products)
    for (const text of [product.name, ...product.variants.flatMap(one => Object.values(one.options))])
      readName(text).forEach((word, at, all) => {
        if (word.value === null) return
        figures.add(word.value)
        const of = all[at + 1]
        if (of && !of.figure && of.text.length > 2)
          for (const form of [termOf(of.text), keyOf(of.text)]) figures.add(`${word.value} ${form}`)
      })
  return (value, of) =>
    of === undefined
      ? figures.has(value)
      : [termOf(of), keyOf(of)].some(form => figures.has(`${value} ${form}`))
}

/** Words that these products are called by. */
export function namesOf(products: Product[]): (word: string) => boolean {
  const names = new Set(products.flatMap(product => readName(product.name).map(word => word.text)))
  return word => names.has(word)
}

/** What models of one number are told apart by. */
export const MODEL_KINDS = ['pro', 'max', 'plus', 'mini', 'ultra']

/** Parts of the message that may each name a thing: between commas, "and"s and quantities. */
export function segmentsOf(
  words: Word[],
  tokens: Token[],
  isModel: (words: Word[], at: number) => boolean,
  isOwnFigure: (value: number, of?: string) => boolean,
  isNamed: (word: string) => boolean,
): Segment[] {
  const segments: Segment[] = []
  let current: Segment = { tokens: [], quantity: null, words: [] }
  const byPlace = new Map(tokens.map(token => [token.at, token]))
  const phrases = meaningsOf(words)
  // "Size 40".
  const isSized = (at: number) => at > 0 && phrases[at - 1]!.some(({ concept }) => concept === '.size')
  const isCount = (at: number) => words[at]!.times !== undefined || isPlainCount(at)
  const isPlainCount = (at: number) =>
    !isSized(at) &&
    !isAge(words, at) &&
    !(
      words[at]!.figure &&
      byPlace.get(at)?.numbers &&
      !isNext(at) &&
      !isBehindPurpose(at) &&
      !isOfPieces(at)
    ) &&
    !phrases[at]!.some(meaning => meaning.length > 1 && isGoods(meaning.concept)) &&
    isQuantity(words, at) &&
    (!isModel(words, at) || isOfPieces(at)) &&
    !isUnit(at + 1) &&
    !isCurrency(words[at + 1]?.text) &&
    !isCurrency(words[at - 1]?.text) &&
    !isSize(at) &&
    !isDefinite(at) &&
    !isDefiniteMark(at) &&
    !isMarkAlone(at) &&
    !isModelOfKind(at)
  // "13 про": which model, however the word behind it is written.
  const isModelOfKind = (at: number) =>
    words[at]!.figure &&
    isOwnFigure(words[at]!.value!) &&
    MODEL_KINDS.some(kind => byPlace.get(at + 1)?.concepts.has(kind))
  // "The silicone one for the 15 in pink".
  const isDefinite = (at: number) =>
    words[at]!.figure && THE.test(words[at - 1]?.text ?? '') && at + 1 < words.length && !byPlace.has(at + 1)
  // "Do you have the 128 card?": more than anybody has in mind, and what one of them is called by.
  const isDefiniteMark = (at: number) =>
    words[at]!.figure &&
    words[at]!.value! > MOST_DEFINITE &&
    THE.test(words[at - 1]?.text ?? '') &&
    isOwnFigure(words[at]!.value!)
  // "Wall shelf 3 pieces", of what is no puzzle.
  const isOfPieces = (at: number) =>
    COUNTER.test(words[at + 1]?.text ?? '') && !isOwnFigure(words[at]!.value ?? 0)
  // "2 espressos 2 cortaditos": one after the other, with nothing between them.
  const isNext = (at: number) => {
    const [before, next] = [byPlace.get(at - 1), byPlace.get(at + 1)]
    return (
      current.quantity !== null &&
      isOrder(words[at]!) &&
      [before, next].every(token => token !== undefined && !token.word.figure && !isMake(token)) &&
      [before, next].some(token => token!.concepts.size > 0) &&
      !isModifier(before!.concepts)
    )
  }
  // "For the office 20 cookies": what it is for has no number.
  const isBehindPurpose = (at: number) => {
    const [before, next] = [byPlace.get(at - 1), byPlace.get(at + 1)]
    const isThing = next !== undefined && [...next.concepts].some(isGoods) && !isModifier(next.concepts)
    const isPurpose = before !== undefined && !isMake(before) && isBehindFor(words, at - 1, 0)
    return isPurpose && isThing && isOrder(words[at]!)
  }
  const isForIt = (token: Token) => isBehindFor(words, token.at, 0)
  // "2 in M", "5 in total": no inches.
  // "Two pieces", of what comes in no so many.
  const isOfThem = (at: number) =>
    COUNTER.test(words[at]?.text ?? '') &&
    isOrder(words[at - 1]!) &&
    words[at - 1]!.value! > 1 &&
    !isOwnFigure(words[at - 1]!.value!, words[at]!.text)
  const isUnit = (at: number) =>
    UNIT.test(words[at]?.text ?? '') &&
    !isOfThem(at) &&
    !(
      words[at]!.text === 'in' &&
      words[at + 1] &&
      (SIZE_WORD.test(words[at + 1]!.text) ||
        phrases[at + 1]!.some(({ concept }) => concept === '.total' || isModifier([concept])))
    )
  // "The microSD of 64 and 256?": which of them, where nothing follows that it could count.
  const isMarkAlone = (at: number) => {
    if (!words[at]!.figure || !isOwnFigure(words[at]!.value!)) return false
    if (current.tokens.length === 0 && segments.length === 0) return false
    // "256 ka rate": of that one.
    if (words[at]!.value! > MOST_DEFINITE && OF_IT.test(words[at + 1]?.text ?? '')) return true
    // "6 and 12 pieces" of what comes in boxes of both.
    const isSecond = isFigureOfName(at - 1) || isFigureOfName(at - 2)
    for (let next = at + 1; next < words.length && !words[next]!.breakBefore; next++)
      if (byPlace.has(next) && !(isSecond && COUNTER.test(words[next]!.text))) return false
    return true
  }
  const isFigureOfName = (at: number) =>
    byPlace.get(at)?.word.figure === true && isOwnFigure(words[at]!.value!)
  // "Il vaso da 20", "la manguera de quince metros": which of them, not how many.
  const isSize = (at: number) =>
    (at > 1 && OF.test(words[at - 1]!.text) && !words[at - 1]!.breakBefore && byPlace.has(at - 2)) ||
    isWhich(words, at) ||
    // "Im 20er Topf".
    (words[at]!.figure && words[at + 1]?.joined === true && words[at + 1]!.text === 'er') ||
    (MEASURE.test(words[at + 1]?.text ?? '') && isOwnFigure(words[at]!.value!)) ||
    // "Three sessions" where that is what one comes in.
    (at > 0 && words[at + 1] !== undefined && isOwnFigure(words[at]!.value!, words[at + 1]!.text))
  const ends = (at: number) => at === words.length || words[at]!.breakBefore || isCount(at)
  // "Jasmine tea 3 how much": beside the thing, and nothing that names another follows.
  const last = (at: number) => {
    if (ends(at + 1)) return true
    if (!byPlace.has(at - 1) || byPlace.get(at - 1)!.word.figure || isUnit(at + 1)) return false
    for (let next = at + 1; !ends(next); next++) if (byPlace.has(next)) return false
    return true
  }
  let isClosed = false
  words.forEach((word, at) => {
    const isCounting = isCount(at)
    // "Cortadito x2": whatever else the figure might be.
    const counted = current.tokens.length > 0 ? current : segments.at(-1)
    if (counted && isBehind(words, at, byPlace)) {
      const isDrawn = counted.words.some(one => one.picture && one.value === counted.quantity)
      // "Box 12 x2".
      const mark = counted.counted ? undefined : figureOf(counted, tokens)
      if (mark && isOwnFigure(mark.word.value!)) counted.tokens.push(mark)
      if (counted.quantity === null || isDrawn || mark) counted.quantity = word.value
      counted.counted = true
      if (counted === current) current.words.push(word)
      isClosed = counted === current
      return
    }
    // "Fried rice 2 and noodles 1": a figure at the end of its part that no product here is called by.
    if (
      word.figure &&
      word.value! <= 50 &&
      Number.isInteger(word.value) &&
      !word.breakBefore &&
      current.quantity === null &&
      current.tokens.some(token => token.concepts.size > 0 || token.word.text.length > 3) &&
      last(at) &&
      !isSized(at) &&
      !isAge(words, at) &&
      !word.money &&
      !isModel(words, at) &&
      !isOwnFigure(word.value!)
    ) {
      current.quantity = word.value
      current.words.push(word)
      return
    }
    if (current.quantity === null && current.tokens.length > 0 && isOfBefore(words, at, byPlace)) {
      current.quantity = word.value
      current.counted = true
      current.words.push(word)
      return
    }
    if (isCounting && CORRECTS.test(textBefore(words, at))) {
      const corrected = current.tokens.length > 0 ? current : segments.at(-1)
      if (corrected && corrected.quantity !== null) {
        corrected.quantity = word.value
        current.words.push(word)
        return
      }
    }
    const one =
      word.value === 1 &&
      !word.figure &&
      !word.picture &&
      (current.tokens.some(token => !isModifier(token.concepts)) ||
        // "One small one large".
        (current.tokens.length > 0 && current.words.some(({ value, figure }) => value === 1 && !figure)))
    const starts =
      word.breakBefore ||
      one ||
      (isClosed && !word.picture && byPlace.has(at)) ||
      (current.tokens.length > 0 && hasJoinedAnd(word.text, isNamed)) ||
      (isCounting && current.tokens.length > 0)
    // "Sandals in 37 and the scarf": a size of what went before, and no count of what follows.
    const before = segments.at(-1)
    const isOfSize =
      isOwnFigure(current.quantity ?? 0) && !current.words.some(({ text }) => COUNTER.test(text))
    if (before && word.breakBefore && current.tokens.length === 0 && isOfSize) {
      before.words.push(...current.words)
      current = { tokens: [], quantity: null, words: [] }
    }
    if (starts && current.tokens.length > 0) {
      const isOccasion = isCounting && isBehindPurpose(at) && current.tokens.every(isForIt)
      if (!isOccasion) segments.push(current)
      current = { tokens: [], quantity: null, words: [] }
      isClosed = false
    }
    current.words.push(word)
    if (isCounting && current.quantity === null && current.tokens.length === 0) {
      current.quantity = word.value
      if (!word.counts) return
    }
    const token = byPlace.get(at)
    // "Five pieces": of what was named before.
    if (token && current.quantity !== null && current.tokens.length === 0 && COUNTER.test(word.text)) return
    // "The rye bread, two loaves of it".
    const called = segments.at(-1)
    if (called && token && current.tokens.length === 0 && isOfThose(words, at) && isCalled(called, token)) {
      if (called.quantity === null) Object.assign(called, { quantity: current.quantity, counted: true })
      current = { tokens: [], quantity: null, words: [] }
      return
    }
    if (token) current.tokens.push(token)
  })
  if (current.tokens.length > 0) segments.push(current)
  else giveCount(segments.at(-1), current, words, isOwnFigure)
  return segments.slice(0, MOST_SEGMENTS)
}

const TURKISH_COUNTER =
  /^(?:tane|adet|torba|paket|kutu|koli|cuval|sise|kavanoz|demet|cift|dilim|porsiyon|kilo|litre|metre)(?:si|yi|i|u)?$/

/** "Lavantadan iki tane", "kahveden 3 paket": of something, said with an ending, so many. */
function isOfBefore(words: Word[], at: number, byPlace: Map<number, Token>): boolean {
  const [before, next] = [words[at - 1], words[at + 1]]
  if (!before || !next || !isQuantity(words, at) || words[at]!.breakBefore || next.breakBefore) return false
  return byPlace.has(at - 1) && /.{3}[dt][ae]n$/.test(before.text) && TURKISH_COUNTER.test(next.text)
}

const PART =
  /^(?:slices?|halves|half|rebanadas?|rodajas?|fatias?|tranches?|scheiben?|fett[ae]|dilim\p{L}*|شريح[هة]|شرايح|פרוס\p{L}*|टुकड़\p{L}*|iris|potong\p{L}*|ломт\p{L}*|кус[оo]\p{L}*)$/u

/** The loaves of "two loaves of it", if it is bread; a slice is less than one. */
const isCalled = ({ tokens }: Segment, { concepts, word }: Token) =>
  !PART.test(word.text) && tokens.some(token => [...token.concepts].some(concept => concepts.has(concept)))

/** The figure that was taken for the count of a part. */
const figureOf = ({ words, quantity }: Segment, tokens: Token[]): Token | undefined =>
  tokens.find(({ word }) => word.figure && word.value === quantity && words.includes(word))

const isOrder = ({ value }: Word) => value !== null && value >= 1 && value <= 50

/** "Croissant x2", "croissant 2x, …": it counts what was named before it. */
function isBehind(words: Word[], at: number, byPlace: Map<number, Token>): boolean {
  const { times, breakBefore } = words[at]!
  if (times === 'behind') return true
  const next = words[at + 1]
  return times === 'ahead' && !breakBefore && (!next || next.breakBefore || !byPlace.has(at + 1))
}

/** "The USB-C cable, 2 pieces of it": the count stands after what it counts. */
function giveCount(
  before: Segment | undefined,
  { quantity, words: rest }: Segment,
  words: Word[],
  isOwnFigure: (value: number) => boolean,
): void {
  if (!before || quantity === null || (before.quantity !== null && !isOwnFigure(before.quantity))) return
  const at = words.findLastIndex(word => word.value === quantity && rest.includes(word))
  const isBeside = before.words.at(-1) === words[at - 1] && before.tokens.at(-1)?.at === at - 1
  const isPlain =
    before.quantity === null && words[at]!.figure && quantity <= 20 && isBeside && !isOwnFigure(quantity)
  // "Do you have sunflowers? I want 5": nothing else is named there.
  const isWished =
    before.quantity === null &&
    quantity <= 50 &&
    !isOwnFigure(quantity) &&
    words[at]!.figure &&
    meaningsOf(rest).some(meanings => meanings.some(({ concept }) => concept === '.want'))
  // "علبتين": two boxes of it.
  const isDual = !words[at]!.figure && quantity === 2 && /[\u0600-\u06ff]ين$/u.test(words[at]!.text)
  const isCounted = isDual || COUNTER.test(words[at + 1]?.text ?? '')
  // "Lovely rolls, how much would 5 be?", "… and 5 of those?"
  const isAskedOf =
    before.quantity === null &&
    quantity <= 100 &&
    !isOwnFigure(quantity) &&
    rest.length <= 7 &&
    (OF_THEM.test(`${words[at + 1]?.text} ${words[at + 2]?.text}`) ||
      meaningsOf(rest).some(meanings =>
        meanings.some(({ concept }) => ['.price', '.total'].includes(concept)),
      ))
  if (isPlain || isCounted || isWished || isAskedOf) {
    before.quantity = quantity
    before.counted = true
    before.late = true
  }
}

/** "No wait, make it twenty": another count of the same. */
const CORRECTS =
  /(?:^| )(?:make (?:it|that)|no wait|wait no|or rather|i mean|actually|scratch that|sorry|mejor|digo|perdon|no espera|alias|quer dizer|ou melhor|na verdade|melhor|plutot|non attends?|enfin|quatsch|ach nein|lieber|anzi|no aspetta|pardon|dogrusu|قصدي|اقصد|لا خليها|خليها|בעצם|רגע|मतलब|नहीं|matlab|maksudnya|eh|вернее|точнее|лучше|нет) ?$/u

const textBefore = (words: Word[], at: number) =>
  words
    .slice(Math.max(0, at - 3), at)
    .map(word => word.text)
    .join(' ')

/** Behind this word they say of what: "of it", "davon". */
const isOfThose = (words: Word[], at: number) => OF_THEM.test(`${words[at + 1]?.text} ${words[at + 2]?.text}`)

const OF_THEM =
  /^(?:of (?:them|those|these|it|that)$|de (?:ell[oa]|eso|esto|isso|cela)$|d(?:ele|ela|isso)\b|de (?:es[oa]s|est[oa]s|ell[oa]s|ceux|celles|esses|essas)|dess(?:es|as)\b|del(?:es|as)\b|d'entre|davon|di (?:quell|quest)\w+|منها|منهم|מהם|מאלה|इनमें|इनके|dari itu|таких|этих|их)/u

const COUNTER =
  /^(?:pairs?|paar|pares?|par|paires?|paia|cift|пар[аыу]?|زوج|ازواج|זוגות|जोड़[ाी]|pasang|pcs|pc|piece|pieces|tane|adet|stuck|stk|pezzi|pezzo|pezzett\p{L}*|stuckchen|unidadezinhas?|unidaditas?|piecitas?|pecas?|potong|butir|bh|unidades|unidad|unidade|uds|ud|pieces|piezas|штук\p{L}*|штуч\p{L}*|шт|حبات|حبه|قطع|قطعه|יחידות|पीस|नग|buah|biji|bungkus)$/u

/** Arabic and Hebrew write "and" together with the word: وكحل, וכובע. */
function hasJoinedAnd(word: string, isNamed: (word: string) => boolean): boolean {
  if (!/^[وו]./u.test(word) || word.length < 4) return false
  if (!isNamed(word) && isNamed(word.slice(1))) return true
  const own = meaningsOf([{ text: word.slice(1) }])[0]!
  return own.some(meaning => isGoods(meaning.concept) && !meaning.repaired && !isModifier([meaning.concept]))
}

const UNIT =
  /^(?:gb|gigs?|gigas?|гиг\p{L}*|جيجا|غيغا|tb|mb|mah|mm|cm|m|km|w|watt|watts|watios|vatios|wat|ватт|вт|واط|وات|וואט|वाट|inch|inches|in|oz|ml|l|g|gr|kg|years?|yrs?|yo|pulgadas?|polegadas?|anos|ans|zoll|pollici|jahre|anni|дюимов|дюима|дюим|лет|года|год|гб|см|мм|tahun|inci|yas|بوصه|سنوات|סנטימטר|इंच|साल|aed|usd|eur|dollars?|euros?|dirhams?|dhs?|am|pm|%|percent|por|hours?|hrs?|min|mins|minutes|days?|dias?|pieces?|minutos|horas)$/u

const TURNS =
  /^(?:turns?|turning|turned|aged|cumple|cumplen|cumplio|cumplira|completa|completam|wird|wurde|compie|compira|исполн\p{L}*|يكمل|تكمل|عمره|عمرها)$/u

/** "My daughter turns six". */
function isAge(words: Word[], at: number): boolean {
  if (words[at]!.figure && TOO.test(words[at + 1]?.text ?? '') && !words[at + 1]!.breakBefore) return true
  if (isOwnAge(words, at)) return true
  return at > 0 && !words[at]!.breakBefore && TURNS.test(words[at - 1]!.text)
}

/** "I'm 67, do I get anything off?": nothing stands behind it that it could count. */
function isOwnAge(words: Word[], at: number): boolean {
  const { figure, value, breakBefore } = words[at]!
  if (!figure || breakBefore || value! < YOUNGEST || value! > OLDEST) return false
  const before = words
    .slice(Math.max(0, at - 2), at)
    .map(({ text }) => text)
    .join(' ')
  return I_AM.test(before) && (words[at + 1]?.breakBefore ?? true)
}

const YOUNGEST = 13
const OLDEST = 110
const I_AM =
  /(?:^| )(?:i m|im|i am|she s|he s|she is|he is|tengo|tiene|tenho|tem|j ai|il a|elle a|ich bin|bin|er ist|sie ist|ho|ha|мне|ему|ей|عمري|عمره|عمرها|אני בנ|אני בת|בנ|בת|उम्र|umr|umar|umur|usia|umurku|usiaku|saya)$/u

/** "Is 15 too young?" */
const TOO = /^(?:too|demasiado|muito|trop|zu|troppo|terlalu|слишком)$/u

const OF = /^(?:de|da)$/
const THE = /^(?:the|el|la|o|le|der|die|das|il|the)$/

function isQuantity(words: Word[], at: number): boolean {
  const word = words[at]!
  return (
    word.value !== null &&
    !word.money &&
    Number.isInteger(word.value) &&
    word.value >= 1 &&
    word.value <= 999 &&
    (word.figure || word.value > 1)
  )
}
