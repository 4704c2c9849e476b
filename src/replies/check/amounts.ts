import { dateAt } from './dates.ts'
import { BOTH_WORDS } from './lexicon/frame-words.ts'
import { evaluate, isNumberJoiner, isWeakNumberWord, type NumberWord, numberWord } from './number-words.ts'
import { type Phrases, phraseAt } from './phrases.ts'
import { foldText, type Token } from './text.ts'
import {
  CENTS,
  CLOCK_WORDS,
  CURRENCY_MARKERS,
  DOUBTFUL_MARKERS,
  MEASURES,
  PERCENT,
  SCALE_WORDS,
  TIME_UNITS,
} from './units.ts'

export type FigureKind = 'money' | 'percent' | 'duration' | 'time' | 'date' | 'phone' | 'measure' | 'plain'

/** One number of a draft with what stands around it. Token positions are inclusive. */
export type Figure = {
  first: number
  last: number
  numberFirst: number
  numberLast: number
  /** Every reading of an ambiguous figure, the likely one first: 1.299 is 1299 or 1.299. */
  values: number[]
  /** ISO codes the marker may stand for; empty when there is none. */
  currencies: string[]
  kind: FigureKind
  unit: string | null
  inWords: boolean
  /** A number word that is an article too: "un", "ein", "one". */
  weak: boolean
}

/** "1.299,00" → [1299], "1.299" → [1299, 1.299], "1,29,900" → [129900]. */
export function readFigure(text: string): number[] {
  const compact = text.replace(/[ '’]/g, '')
  const separators = compact.replace(/\d/g, '')
  if (!separators) return [Number(compact)]
  const last = separators.at(-1) as string
  const at = compact.lastIndexOf(last)
  const fraction = compact.slice(at + 1)
  const head = compact.slice(0, at)
  const whole = Number(compact.replace(/[.,]/g, ''))
  const decimal = Number(`${head.replace(/[.,]/g, '')}.${fraction}`)
  const isGrouped = /[ '’]/.test(text) || separators.length > 1
  if (separators.length > 1 && separators.split('').every(mark => mark === last)) return [whole]
  if (isGrouped) return [decimal]
  if (fraction.length === 3 && head !== '0' && head.length <= 3) return [whole, decimal]
  return [decimal]
}

type Numeral = {
  first: number
  last: number
  values: number[]
  inWords: boolean
  weak: boolean
  sequence?: NumberWord[]
}

/** `isName` tells the figures that are part of a product's name: they take no currency that stands apart. */
export function readAmounts(tokens: readonly Token[], isName: (position: number) => boolean): Figure[] {
  const figures: Figure[] = []
  const used = new Set<number>()
  for (let at = 0; at < tokens.length; at++) {
    const special =
      phoneAt(tokens, at) ??
      timeAt(tokens, at) ??
      spokenTimeAt(tokens, at) ??
      (isName(at) ? undefined : dateAt(tokens, at))
    if (special) {
      figures.push(special)
      at = special.last
      continue
    }
    const numeral = numeralAt(tokens, at)
    if (!numeral) continue
    const figure = describe(tokens, numeral, used, isName)
    figures.push(figure)
    for (let i = figure.first; i <= figure.last; i++) used.add(i)
    at = Math.max(figure.last, numeral.last)
  }
  return figures
}

function numeralAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (token.kind === 'number') {
    return { first: at, last: at, values: readFigure(token.text), inWords: false, weak: false }
  }
  if (token.kind !== 'word') return undefined
  const first = numberWord(token.forms)
  if (!first) return halfOfScale(tokens, at)
  const sequence: NumberWord[] = [first]
  let last = at
  for (let next = at + 1; next < tokens.length && sequence.length < 16; next++) {
    const candidate = tokens[next] as Token
    if (candidate.kind === 'mark' && candidate.text === '-') continue
    if (candidate.kind !== 'word') break
    if (isNumberJoiner(candidate.text)) {
      const after = tokens[next + 1]
      const part = after?.kind === 'word' ? numberWord(after.forms) : undefined
      if (!part || !continues(sequence, part)) break
      continue
    }
    const part = numberWord(candidate.forms)
    // "Three on hand": the Turkish ten never stands behind another number.
    if (
      !part ||
      candidate.text === 'on' ||
      isCents(candidate, tokens[last]) ||
      !(
        continues(sequence, part) ||
        isArabicTens(sequence, part, candidate) ||
        isTurkishTeen(sequence, part, tokens[last])
      )
    )
      break
    sequence.push(part)
    last = next
  }
  const weak =
    sequence.length === 1 &&
    (isWeakNumberWord(token.text) || (first.scale && first.value === 10 && !TENS.test(token.text)))
  return { first: at, last, values: [evaluate(sequence)], inWords: true, weak, sequence }
}

/** "Half a million", "yarım milyon", "setengah juta". */
function halfOfScale(tokens: readonly Token[], at: number): Numeral | undefined {
  if (!tokens[at]?.forms.some(form => HALF.test(form))) return undefined
  const last = /^(?:a|an)$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1
  const scale = tokens[last]?.kind === 'word' ? numberWord(tokens[last]?.forms ?? []) : undefined
  if (!scale?.scale || scale.value < 1000) return undefined
  return { first: at, last, values: [scale.value / 2], inWords: true, weak: false }
}

/** A ten of something, as a dozen is twelve. */
const TENS = /^(?:десят|dec|dez|diz)/

const FRENCH_UNITS = new Set('deux trois quatre cinq six sept huit neuf mille'.split(' '))

/** "fifty cents" is money, "cinq cents" is five hundred. */
function isCents(candidate: Token, previous: Token | undefined): boolean {
  return /^cents?$/.test(candidate.text) && !FRENCH_UNITS.has(previous?.text ?? '')
}

/** Arabic says nine-and-seventy. */
function isArabicTens(sequence: readonly NumberWord[], next: NumberWord, candidate: Token): boolean {
  const previous = sequence.at(-1) as NumberWord
  return candidate.text.startsWith('و') && previous.value < 10 && next.value >= 20 && next.value < 100
}

/** "On beş": Turkish writes its teens apart. */
function isTurkishTeen(
  sequence: readonly NumberWord[],
  next: NumberWord,
  previous: Token | undefined,
): boolean {
  return previous?.text === 'on' && sequence.at(-1)?.value === 10 && next.value >= 1 && next.value < 10
}

/** "twenty | five" is one number, "five | six" are two. */
function continues(sequence: readonly NumberWord[], next: NumberWord): boolean {
  const previous = sequence.at(-1) as NumberWord
  if (next.scale) return true
  if (previous.value === 4 && next.value === 20) return true
  if (previous.scale) return next.value < previous.value
  if (next.value === 10 && previous.value < 10) return true
  if (previous.value === 10 && next.value >= 7 && next.value <= 9)
    return sequence.length > 1 || next.value > 6
  if (next.value === 12) return previous.value < 12 || previous.value === 60 || previous.value === 80
  if (previous.value === 60 || previous.value === 80 || previous.value === 20) return next.value < 20
  return next.value < previous.value && previous.value >= 20 && (previous.value >= 100 || next.value < 10)
}

// Hindi says ten and a half as "साढ़े दस", and "साढ़े तीन हज़ार" is three and a half thousand.
const SHIFTS = new Map([
  ['साढे', 0.5],
  ['sadhe', 0.5],
  ['saadhe', 0.5],
  ['पौने', -0.25],
  ['paune', -0.25],
])
const PAIR = /^(?:par|paio|пара|пару)$/

const HALF = /^(?:half|media|meia|demi|mezza|halbes|setengah|نصف|חצי|आधा|yarim)$/
const DOZEN = /^(?:dozen|docena|duzia|douzaine|dutzend|dozzina|duzine|دزينة|دزينه|תריסר|दर्जन|lusin)$/

/** "half a dozen", "media docena" */
function isHalved(tokens: readonly Token[], numeral: Numeral): boolean {
  if (!DOZEN.test(tokens[numeral.last]?.text ?? '')) return false
  return [1, 2].some(back => HALF.test(tokens[numeral.first - back]?.text ?? ''))
}

function describe(
  tokens: readonly Token[],
  numeral: Numeral,
  used: ReadonlySet<number>,
  isName: (position: number) => boolean,
): Figure {
  const shift = SHIFTS.get(tokens[numeral.first - 1]?.text ?? '')
  let values = shift === undefined ? numeral.values : shifted(numeral, shift)
  let last = numeral.last
  const scale = unitAt(SCALE_WORDS, tokens, last + 1)
  if (scale && !numeral.inWords && !isName(numeral.first)) {
    values = values.toReversed().map(value => round(value * scale.id))
    last = scale.last
  }
  // "Un par de", "a couple of": two of them, or one pair.
  if (values[0] === 1 && PAIR.test(tokens[last + 1]?.text ?? '')) values = [1, 2]
  if (isHalved(tokens, numeral)) values = values.map(value => value / 2)
  const halfEnd = halfAfter(tokens, last)
  if (halfEnd !== undefined) {
    // "Двенадцать с половиной тысяч" multiplies behind the half, "ألف ونصف" in front of it.
    const behind = unitAt(SCALE_WORDS, tokens, halfEnd + 1)
    const half = (numeral.sequence?.findLast(part => part.scale && part.value >= 1000)?.value ?? 1) / 2
    values = values.map(value => round((value + half) * (behind?.id ?? 1)))
    last = behind?.last ?? halfEnd
  }
  const base = {
    first: shift === undefined ? numeral.first : numeral.first - 1,
    last,
    numberFirst: numeral.first,
    numberLast: numeral.last,
    values,
    currencies: [] as string[],
    unit: null,
    inWords: numeral.inWords,
    weak: numeral.weak,
  }
  const money = moneyAround(tokens, base, used, isName)
  if (money) return money
  const percent = unitAt(PERCENT, tokens, last + 1)
  if (percent && !(numeral.weak && numeral.inWords))
    return { ...base, last: percent.last, kind: 'percent', unit: '%' }
  const before = tokens[numeral.first - 1]
  if (before?.kind === 'mark' && before.text === '%')
    return { ...base, first: numeral.first - 1, kind: 'percent', unit: '%' }
  if (before?.text === 'yuzde') return { ...base, first: numeral.first - 1, kind: 'percent', unit: '%' }
  const clock = unitAt(CLOCK_WORDS, tokens, last + 1)
  if (clock && (values[0] ?? 99) <= 24) return { ...base, last: clock.last, kind: 'time', unit: clock.id }
  const span = unitAt(TIME_UNITS, tokens, skipHyphen(tokens, last + 1))
  if (span) return { ...base, last: span.last, kind: 'duration', unit: span.id }
  const measure = isSizeAfter(tokens, last + 1, numeral.inWords) ? undefined : measureAfter(tokens, last + 1)
  if (measure) return { ...base, last: measure.last, kind: 'measure', unit: measure.id }
  if (scale) return { ...base, kind: 'money', unit: null }
  return { ...base, kind: 'plain' }
}

function shifted({ sequence, values }: Numeral, shift: number): number[] {
  const [head, ...rest] = sequence ?? []
  if (head && head.value < 100) return [evaluate([{ ...head, value: head.value + shift }, ...rest])]
  return values.map(value => (value < 100 ? value + shift : value))
}

/** "Há um S e dois M": sizes, no metres. */
function isSizeAfter(tokens: readonly Token[], at: number, inWords: boolean): boolean {
  const token = tokens[at]
  return (
    token?.kind === 'word' &&
    token.capital &&
    !token.glued &&
    (token.text === 'm' || (token.text === 'l' && inWords))
  )
}

function measureAfter(tokens: readonly Token[], at: number) {
  const position = skipHyphen(tokens, at)
  const found = unitAt(MEASURES, tokens, position)
  if (!found) return undefined
  const token = tokens[position] as Token
  // One letter is a unit only when glued to the figure or a unit nobody reads otherwise.
  const isShort =
    token.kind === 'word' && token.text.length <= 2 && /^(?:in|to|go|l|g|m|v|w|i|mi|ft|ct)$/.test(token.text)
  if (isShort && !token.glued && !/^(?:g|m|l|w)$/.test(token.text)) return undefined
  return found
}

function skipHyphen(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '-' ? at + 1 : at
}

function unitAt<Id>(index: Phrases<Id>, tokens: readonly Token[], at: number) {
  return phraseAt(index, tokens, at)
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000
}

const HALVES = new Set(
  'half medio media meia meio demi demie halb mezzo mezza половиной نصف חצי bucuk setengah'.split(' '),
)

function halfAfter(tokens: readonly Token[], last: number): number | undefined {
  const one = tokens[last + 1]
  const two = tokens[last + 2]
  const three = tokens[last + 3]
  if (one?.kind !== 'word') return undefined
  if (one.text === 'bucuk' || (one.text === 'setengah' && tokens[last]?.kind === 'word')) return last + 1
  if (!/^(?:and|y|e|et|und|с|و|ו)$/.test(one.text))
    return one.forms.some(form => HALVES.has(form) && form !== one.text) ? last + 1 : undefined
  if (two?.kind === 'word' && HALVES.has(two.text)) return last + 2
  if (two?.text === 'a' && three?.text === 'half') return last + 3
  return undefined
}

type Bare = Omit<Figure, 'kind'>

function moneyAround(
  tokens: readonly Token[],
  base: Bare,
  used: ReadonlySet<number>,
  isName: (position: number) => boolean,
): Figure | undefined {
  const cents = unitAt(CENTS, tokens, base.last + 1)
  if (cents && !(tokens[base.last + 1]?.text === 'p' && !tokens[base.last + 1]?.glued) && !base.weak) {
    return { ...base, last: cents.last, kind: 'money', values: base.values.map(value => round(value / 100)) }
  }
  const after = markerAfter(tokens, base.last + 1, isName(base.numberFirst) || isOneOf(tokens, base))
  if (after) {
    const tail = minorAfter(tokens, after.last)
    return {
      ...base,
      last: tail?.last ?? after.last,
      values: tail ? base.values.map(value => round(value + tail.value)) : base.values,
      currencies: after.codes,
      kind: 'money',
    }
  }
  const before = markerBefore(tokens, base.first - 1, used)
  if (before && !(isName(base.numberFirst) && !tokens[base.numberFirst]?.glued)) {
    const dash = swissDash(tokens, base.last)
    const again = markerAfter(tokens, base.last + 1, false)
    return {
      ...base,
      first: before.first,
      last: again?.last ?? dash ?? base.last,
      currencies: before.codes,
      kind: 'money',
    }
  }
  const dash = swissDash(tokens, base.last)
  if (dash !== undefined && !base.inWords) return { ...base, last: dash, kind: 'money' }
  return undefined
}

/** "The 2 m one AED 59": the code belongs to the figure behind it. */
function isOneOf(tokens: readonly Token[], { weak, inWords, last }: Bare): boolean {
  const marker = tokens[last + 1]
  const isSign = marker?.kind === 'mark' || (marker?.capital === true && /^[a-z]{2,3}$/.test(marker.text))
  return weak && inWords && isSign
}

/** 1'299.– and 49,- */
function swissDash(tokens: readonly Token[], last: number): number | undefined {
  const mark = tokens[last + 1]
  const dash = tokens[last + 2]
  if (!mark?.glued || !dash?.glued) return undefined
  if ((mark.text !== '.' && mark.text !== ',') || (dash.text !== '—' && dash.text !== '-')) return undefined
  const dashes = tokens[last + 3]
  const end = dashes?.glued && dashes.text === dash.text ? last + 3 : last + 2
  return tokens[end + 1]?.kind === 'number' ? undefined : end
}

function markerAfter(tokens: readonly Token[], at: number, needsGlue: boolean) {
  const found = unitAt(CURRENCY_MARKERS, tokens, at)
  if (!found) return undefined
  const token = tokens[at] as Token
  const next = tokens[found.last + 1]
  // "$3 $4": the second sign belongs to the figure it is glued to.
  if (next?.kind === 'number' && next.glued && !token.glued) return undefined
  if (needsGlue && next?.kind === 'number') return undefined
  if (isDoubtful(token) && /^(?:le|try|mad|pen|cop|php|ron|ft)$/.test(token.text)) return undefined
  return { codes: found.id.split(','), last: found.last }
}

function markerBefore(tokens: readonly Token[], at: number, used: ReadonlySet<number>) {
  for (let length = 3; length >= 1; length--) {
    const start = at - length + 1
    if (start < 0) continue
    const found = unitAt(CURRENCY_MARKERS, tokens, start)
    if (!found || found.last !== at) continue
    if (used.has(at) || used.has(start)) return undefined
    const token = tokens[start] as Token
    // "Mo-Fr 10-18 Uhr" is a day, no franc.
    if (token.text === 'fr' && /^(?:-|—|bis)$/.test(tokens[start - 1]?.text ?? '')) continue
    // "12 panes a $6.80" is no Australian dollar.
    const isApart =
      token.kind === 'word' && token.text.length === 1 && found.last > start && !tokens[start + 1]?.glued
    if (isApart) continue
    if (
      isDoubtful(token) &&
      !tokens[at + 1]?.glued &&
      found.first === found.last &&
      !/^(?:rs|kr|fr|rm|dh|tl)$/.test(token.text)
    )
      return undefined
    return { codes: found.id.split(','), first: start }
  }
  return undefined
}

function isDoubtful(token: Token): boolean {
  return token.kind === 'word' && DOUBTFUL_MARKERS.has(token.text) && !token.capital && !token.glued
}

const PER = /^(?:la|el|lo|le|il|al|o|a|das|der|die|pro|je|por|par|per|cada|each|за|una|un|uma|um)$/

/** "ocho dólares con cincuenta", "89 euros e 90 cêntimos", "3 euros 50". */
function minorAfter(tokens: readonly Token[], last: number): { value: number; last: number } | undefined {
  let at = last + 1
  const joiner = tokens[at]
  const hasJoiner = joiner?.kind === 'word' && /^(?:and|con|com|y|e|et|und|с|и|و|ו|ve|dan)$/.test(joiner.text)
  if (hasJoiner) at++
  if (hasJoiner && HALVES.has(tokens[at]?.text ?? '')) return { value: 0.5, last: at }
  // ونصف, וחצי: the joiner is written with its half.
  if (
    /^[وו]/.test(joiner?.text ?? '') &&
    joiner?.forms.some(form => form !== joiner.text && HALVES.has(form))
  )
    return { value: 0.5, last: at }
  const numeral = numeralAt(tokens, at)
  if (!numeral) return undefined
  const value = numeral.values[0] ?? 0
  if (value >= 100 || value < 1 || !Number.isInteger(value)) return undefined
  const cents = unitAt(CENTS, tokens, numeral.last + 1)
  if (cents) return { value: value / 100, last: cents.last }
  const next = tokens[numeral.last + 1]
  const isEnd =
    !next ||
    next.kind === 'break' ||
    (next.kind === 'mark' && /^[.,;!?)—]$/.test(next.text)) ||
    phraseAt(BOTH_WORDS, tokens, numeral.last + 1) !== undefined
  // "cuatro dólares con diez y el croissant …"
  const isListed = joiner?.text === 'con' && numeral.inWords && /^(?:y|e)$/.test(next?.text ?? '')
  const isPer = hasJoiner && numeral.inWords && PER.test(next?.text ?? '')
  if (!(isEnd || isListed || isPer) || value < 5) return undefined
  if (next?.text === '—' && tokens[numeral.last + 2]?.kind === 'number') return undefined
  return { value: value / 100, last: numeral.last }
}

function plainFigure(
  first: number,
  last: number,
  kind: FigureKind,
  values: number[],
  unit: string | null,
): Figure {
  return {
    first,
    last,
    numberFirst: first,
    numberLast: last,
    values,
    currencies: [],
    kind,
    unit,
    inWords: false,
    weak: false,
  }
}

function phoneAt(tokens: readonly Token[], at: number): Figure | undefined {
  const token = tokens[at]
  if (!token || (token.kind !== 'number' && token.text !== '+' && token.text !== '(')) return undefined
  if (
    token.kind === 'number' &&
    at > 0 &&
    tokens[at - 1]?.kind === 'mark' &&
    /[$€£₹₽¥₺₪]/.test(tokens[at - 1]?.text ?? '')
  )
    return undefined
  let digits = ''
  let last = at
  let separators = 0
  for (let next = at; next < tokens.length && next < at + 16; next++) {
    const part = tokens[next] as Token
    if (part.kind === 'number' && /^[\d ]+$/.test(part.text)) {
      digits += part.text.replaceAll(' ', '')
      last = next
    } else if (part.kind === 'mark' && /^[-()+.]$/.test(part.text) && (part.text !== '.' || part.glued)) {
      if (part.text === '-' || part.text === '(') separators++
    } else break
  }
  const isPhone =
    token.text === '+'
      ? digits.length >= 7
      : (separators >= 2 && digits.length >= 7) ||
        (digits.length >= 9 && (digits.startsWith('0') || last === at))
  if (!isPhone || digits.length < 7) return undefined
  return plainFigure(at, last, 'phone', [Number(digits)], digits)
}

function timeAt(tokens: readonly Token[], at: number): Figure | undefined {
  const [hour, mark, minute] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (hour?.kind !== 'number' || !/^\d{1,2}$/.test(hour.text) || Number(hour.text) > 24) return undefined
  if (minute?.kind !== 'number' || !/^[0-5]\d$/.test(minute.text)) return undefined
  // "10 h 30" as the French write it, "10h30", "10:30"
  const isHour = /^(?:h|heures?|uhr|ore)$/.test(mark?.text ?? '') && tokens[at + 3]?.kind !== 'number'
  if (!isHour && (!minute.glued || mark?.text !== ':')) return undefined
  const value = Number(hour.text) + Number(minute.text) / 60
  const clock = phraseAt(CLOCK_WORDS, tokens, at + 3)
  const isPm = clock?.id === 'pm' && Number(hour.text) < 12
  return plainFigure(at, clock?.last ?? at + 2, 'time', [isPm ? value + 12 : value], 'clock')
}

const NOON = new Set(
  'noon midday mediodia midi mittag mezzogiorno полудня полдень полудне الظهر הצהריים'
    .split(' ')
    .map(foldText),
)
const NOON_PREPOSITION =
  /^(?:to|until|till|at|by|from|before|after|a|al|hasta|as|ao|ate|bis|um|vor|nach|до|после|с|в|حتى|الى|بعد|عد|עד)$/

/** "half past eight", "quarter to six", "until noon" */
function spokenTimeAt(tokens: readonly Token[], at: number): Figure | undefined {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (first?.kind !== 'word') return undefined
  if (NOON.has(first.text) || (/^meio$/.test(first.text) && second?.text === '-' && third?.text === 'dia')) {
    const before = [tokens[at - 1]?.text ?? '', tokens[at - 2]?.text ?? '']
    if (!before.some(word => NOON_PREPOSITION.test(word))) return undefined
    return plainFigure(at, first.text === 'meio' ? at + 2 : at, 'time', [12], 'clock')
  }
  if (first.text === 'halb' && /^(?:um|ab|bis|von|vor|nach|gegen)$/.test(tokens[at - 1]?.text ?? '')) {
    const hour = numeralAt(tokens, at + 1)
    const value = hour?.values[0] ?? 0
    if (hour && value >= 1 && value <= 12) return plainFigure(at, hour.last, 'time', [value - 0.5], 'loose')
  }
  const shift = first.text === 'half' ? 0.5 : first.text === 'quarter' ? 0.25 : undefined
  if (shift === undefined || !/^(?:past|to)$/.test(second?.text ?? '')) return undefined
  const hour = numeralAt(tokens, at + 2)
  const value = hour?.values[0] ?? 0
  if (!hour || !Number.isInteger(value) || value < 1 || value > 12) return undefined
  const time = second?.text === 'past' ? value + shift : value - shift
  const clock = phraseAt(CLOCK_WORDS, tokens, hour.last + 1)
  return plainFigure(at, clock?.last ?? hour.last, 'time', [time], clock?.id === 'pm' ? 'pm' : 'loose')
}
