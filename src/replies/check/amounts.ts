import { dateAt } from './dates.ts'
import { isDualPiece } from './duals.ts'
import { BOTH_WORDS } from './lexicon/frame-words.ts'
import { measureWordAt } from './measure-words.ts'
import { dozen, evaluate } from './number-words.ts'
import { HALF, type Numeral, numeralAt } from './numerals.ts'
import { phoneAt, spokenTimeAt, timeAt } from './phones-and-times.ts'
import { type Phrases, phraseAt } from './phrases.ts'
import type { Token } from './text.ts'
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

/** `isName` tells the figures that are part of a product's name: they take no currency that stands apart. */
export function readAmounts(tokens: readonly Token[], isName: (position: number) => boolean): Figure[] {
  const figures: Figure[] = []
  const used = new Set<number>()
  for (let at = 0; at < tokens.length; at++) {
    const special =
      (isName(at) ? undefined : measureWordAt(tokens, at)) ??
      phoneAt(tokens, at) ??
      timeAt(tokens, at) ??
      spokenTimeAt(tokens, at) ??
      (isName(at) ? undefined : dateAt(tokens, at))
    if (special) {
      figures.push(special)
      at = special.last
      continue
    }
    const numeral = numeralAt(tokens, at) ?? dualNumeral(tokens, at)
    if (!numeral) continue
    const figure = describe(tokens, numeral, used, isName)
    figures.push(figure)
    for (let i = figure.first; i <= figure.last; i++) used.add(i)
    at = Math.max(figure.last, numeral.last)
  }
  return figures
}

const AHEAD = /^(?:avant|d|apres|auparavant|plus)$/

/** "قطعتان": two pieces, and no figure for the two. */
function dualNumeral(tokens: readonly Token[], at: number): Numeral | undefined {
  if (!isDualPiece(tokens, at)) return undefined
  return { first: at, last: at, values: [2], inWords: true, weak: false }
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

/** "half a dozen", "media docena" */
function isHalved(tokens: readonly Token[], numeral: Numeral): boolean {
  if (dozen(tokens[numeral.last]?.text ?? '') !== 12) return false
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
  // "The 10% one": the sign is that of the number in front of it.
  const isTaken = before?.glued === true && tokens[numeral.first - 2]?.kind === 'number'
  if (before?.kind === 'mark' && before.text === '%' && !isTaken)
    return { ...base, first: numeral.first - 1, kind: 'percent', unit: '%' }
  if (before?.text === 'yuzde') return { ...base, first: numeral.first - 1, kind: 'percent', unit: '%' }
  const clock = unitAt(CLOCK_WORDS, tokens, last + 1)
  // French "24 heures" is a day long; midnight is zero.
  const isSpan = clock?.id === 'h' && (values[0] === 24 || AHEAD.test(tokens[clock.last + 1]?.text ?? ''))
  if (clock && !(isSpan && tokens[clock.first]?.text === 'heures') && (values[0] ?? 99) <= 24)
    return { ...base, last: clock.last, kind: 'time', unit: clock.id }
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
    (token.size === true || token.text === 'm' || (token.text === 'l' && inWords))
  )
}

function measureAfter(tokens: readonly Token[], at: number) {
  // "Два метровых кабеля": two, of one metre each.
  if (measureWordAt(tokens, at)) return undefined
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
    const again = markerAfter(tokens, base.last + 1, false) ?? nationAfter(tokens, base.last + 1)
    // "$210 AUD": the sign is that of many, the code of one.
    const told = before.codes.filter(code => again?.codes.includes(code))
    return {
      ...base,
      first: before.first,
      last: again?.last ?? dash ?? base.last,
      currencies: again && told.length > 0 ? told : before.codes,
      kind: 'money',
    }
  }
  const dash = swissDash(tokens, base.last)
  if (dash !== undefined && !base.inWords) return { ...base, last: dash, kind: 'money' }
  return undefined
}

/** "$210 US" */
function nationAfter(tokens: readonly Token[], at: number): { codes: string[]; last: number } | undefined {
  const token = tokens[at]
  const isUs = token?.text === 'us' && token.capital && tokens[at + 1]?.kind !== 'number'
  return isUs ? { codes: ['USD'], last: at } : undefined
}

/** "The 2 m one AED 59", "30% dos R$ 88,50": the code belongs to the figure behind it. */
function isOneOf(tokens: readonly Token[], { inWords, last }: Bare): boolean {
  const marker = tokens[last + 1]
  const isSign = marker?.kind === 'mark' || (marker?.capital === true && /^[a-z]{1,3}$/.test(marker.text))
  return inWords && isSign
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

const ANEW = /^(?:y|e|et|und|and|но|и|mas|pero|but|mais|ma|aber|hay|temos|tenemos|quedan?|restam?|ainda)$/

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
  // "trinta e nove euros e noventa e ainda temos 5": what follows is said anew.
  const isFollowed = numeral.inWords && ANEW.test(next?.text ?? '')
  const isPer = hasJoiner && numeral.inWords && PER.test(next?.text ?? '')
  if (!(isEnd || isListed || isFollowed || isPer) || value < 5) return undefined
  if (next?.text === '—' && tokens[numeral.last + 2]?.kind === 'number') return undefined
  return { value: value / 100, last: numeral.last }
}
