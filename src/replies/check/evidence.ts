import { detectLanguage } from '../language/detect.ts'
import { LANGUAGES } from '../language/languages.ts'
import { isFunctionWord } from '../rules/lexicon.ts'
import type { Figure } from './amounts.ts'
import { sameDate } from './dates.ts'
import { FILLERS } from './items/rows.ts'
import { BOUND_WORDS, EXCEPT, NEGATIONS } from './lexicon/frame-words.ts'
import { DAY_GROUPS, EU, PLACE_PHRASES, REST_WORDS, WEEKDAYS } from './lexicon/places.ts'
import { DEADLINE_WORDS, PROMISE_WORDS, type Promised } from './lexicon/promise-words.ts'
import { PIECE_WORDS } from './lexicon/stock-words.ts'
import { findPhrases, phraseAt } from './phrases.ts'
import { clauseBounds, has, isDenied, type Reading, read, sentenceBounds } from './reading.ts'
import { relationOf } from './relation.ts'
import { MEASURE_BASES, MEASURES, TIME_UNITS } from './units.ts'

/** A part of an entry that holds a value for one case: "Portugal €3.90", "batteries 3 months". */
type Cell = {
  figures: Figure[]
  keys: Set<string>
  /** Which services it is about: delivery, a fitting. */
  services: Set<string>
  isRest: boolean
  first: number
  last: number
}

export type Entry = {
  reading: Reading
  language: string
  cells: Cell[]
  promises: { id: string; denied: boolean; first: number; last: number; sentence: number }[]
  things: Set<string>
  places: Set<string>
  words: Set<string>
  /** Begins with yes or no: the subject stands in the question alone. */
  isAnswer: boolean
  /** Where the text comes from: an entry, a fact, or a row by its index. */
  row: number | undefined
}

// The same few entries answer most messages; an entry depends on its text alone.
const readBefore = new Map<string, Entry>()
const MAX_KEPT = 300

export function toEntry(text: string, question = '', row?: number): Entry {
  const key = `${row ?? ''}\n${question}\n${text}`
  const known = readBefore.get(key)
  if (known) return known
  const entry = readEntry(text, question, row)
  if (readBefore.size >= MAX_KEPT) readBefore.clear()
  readBefore.set(key, entry)
  return entry
}

const UNTOLD = { language: '', certain: false }

function readEntry(text: string, question: string, row?: number): Entry {
  // A row is a name: it is in no language.
  const { language, certain } = row === undefined ? detectLanguage(text, undefined, '') : UNTOLD
  const reading = read(text, certain ? language : '')
  const promises = findPhrases(PROMISE_WORDS, reading.tokens).map(found => ({
    id: found.id.id,
    first: found.first,
    last: found.last,
    denied: isDenied(reading, found.first, 40, found.last),
    sentence: reading.sentence[found.first] ?? 0,
  }))
  if (question) {
    for (const found of findPhrases(PROMISE_WORDS, read(question).tokens)) {
      const isDeniedThere = promises.some(promise => promise.id === found.id.id && promise.denied)
      if ((found.id.kind === 'service' || found.id.kind === 'topic') && !isDeniedThere) {
        promises.push({ id: found.id.id, first: -1, last: -1, denied: false, sentence: -1 })
      }
    }
  }
  const things = new Set<string>()
  for (const ids of reading.things.values()) for (const id of ids) things.add(id)
  const places = new Set(findPhrases(PLACE_PHRASES, reading.tokens).map(found => found.id))
  const entry: Entry = {
    reading,
    language: certain ? language : '',
    promises,
    things,
    places,
    row,
    cells: cellsOf(reading),
    isAnswer:
      !question &&
      /^(?:yes|no|si|sim|nao|oui|non|ja|nein|evet|hayir|да|нет|نعم|لا|כן|לא|हां|हाँ|नहीं|ya|tidak)$/.test(
        reading.tokens[0]?.text ?? '',
      ),
    words: new Set(reading.tokens.filter(token => token.kind === 'word').flatMap(token => token.forms)),
  }
  addImplied(entry)
  return entry
}

/** An answer often leaves its subject to the question: "Dubai AED 20" is about delivery, "Screens 6 months" a warranty. */
function addImplied(entry: Entry): void {
  const has = (id: string) => entry.promises.some(promise => promise.id === id && !promise.denied)
  const imply = (id: string) => {
    if (!has(id)) entry.promises.push({ id, first: -1, last: -1, denied: false, sentence: -1 })
  }
  const kinds = new Set(entry.reading.figures.map(figure => figure.kind))
  if (has('machine')) imply('washable')
  if (/\bumtausch/.test(entry.reading.folded.text)) imply('exchange')
  if (WITHOUT_PAYMENT.test(entry.reading.folded.text)) imply('free')
  const units = new Set(entry.reading.figures.map(figure => figure.unit))
  const isElsewhere = entry.cells.some(cell => cell.isRest)
  const isShort = !has('return') && !has('refund') && !has('pickup')
  if ((entry.places.size > 0 || isElsewhere) && (kinds.has('money') || units.has('day')) && isShort)
    imply('delivery')
  if ((units.has('month') || units.has('year')) && !has('installments')) imply('warranty')
  if (kinds.has('time')) imply('hours')
  if (kinds.has('time') && findPhrases(WEEKDAYS, entry.reading.tokens).length > 0) imply('hours')
  if (/drop[ -]off/.test(entry.reading.folded.text)) imply('delivery')
  // "Nimmt der Laden 14 Tage zurück": the verb stands in two parts.
  if (/\bn(?:ehm|imm)\S*\b.*\bzuruck\b/.test(entry.reading.folded.text)) imply('return')
  if (entry.reading.tokens.some(token => token.text === 'receipt' || token.text === 'unopened'))
    imply('return')
  // Elsewhere a receipt goes by the word for an invoice: "mit Rechnung", "مع الفاتورة".
  if (entry.reading.tokens.some(token => token.text === 'receipt')) imply('invoice')
  // A shop that takes cards and says no more takes credit cards too, and Visa is one.
  if (has('creditcard')) imply('card')
  if (
    has('card') &&
    !entry.promises.some(promise => promise.id === 'creditcard') &&
    !/\bec\b/.test(entry.reading.folded.text)
  )
    imply('creditcard')
  if (has('tabby') || (units.has(null) && entry.reading.tokens.some(token => token.text === 'payments')))
    imply('installments')
}

const WITHOUT_PAYMENT =
  /without payment|no payment|sin pago|sem pagamento|sans paiement|ohne (?:zahlung|anzahlung)|senza pagamento|odeme yapmadan|без оплаты|без предоплаты|بدون دفع|ללא תשלום|बिना भुगतान|tanpa bayar/

function cellsOf(reading: Reading): Cell[] {
  const cells: Cell[] = []
  let start = 0
  for (let at = 0; at <= reading.tokens.length; at++) {
    const token = reading.tokens[at]
    const ends =
      !token ||
      token.kind === 'break' ||
      (token.kind === 'mark' && /^[,;.:]$/.test(token.text) && !reading.figureAt.has(at))
    if (!ends) continue
    const figures = reading.figures.filter(figure => figure.first >= start && figure.last < at)
    if (figures.length > 0) {
      const keys = keysOf(reading, start, at - 1)
      const previous = cells.at(-1)
      // "Berlin €4.50, free over €50.00": the condition belongs to the case before it.
      const isRest = has(REST_WORDS, reading, start, at - 1)
      const isUnkeyed = [...keys].every(key => key.startsWith('word:'))
      const isCondition =
        (keys.size === 0 || (isUnkeyed && has(BOUND_WORDS, reading, start, at - 1))) &&
        !isRest &&
        previous &&
        reading.sentence[previous.first] === reading.sentence[start]
      cells.push({
        figures,
        first: start,
        last: at - 1,
        keys: isCondition ? previous.keys : keys,
        services: servicesIn(reading, start, at - 1),
        isRest: isCondition ? previous.isRest : isRest,
      })
    }
    start = at + 1
  }
  // "Spain 3-4" after "Portugal 2-3 working days": the unit is said once.
  cells.forEach((cell, i) => {
    cell.figures = cell.figures.map(figure => {
      const model = i > 0 ? cells[i - 1]?.figures.at(-1) : undefined
      const inherits =
        figure.kind === 'plain' && model && (model.kind === 'duration' || model.kind === 'money')
      return inherits ? { ...figure, kind: model.kind, unit: model.unit } : figure
    })
  })
  return cells
}

function servicesIn(reading: Reading, from: number, to: number): Set<string> {
  const found = findPhrases(PROMISE_WORDS, reading.tokens, Math.max(0, from), to + 1)
  return new Set(found.filter(one => one.id.kind === 'service').map(one => one.id.id))
}

/** What a stretch of text is about: places, weekdays and kinds of things, comparable across languages. */
export function keysOf(reading: Reading, from: number, to: number): Set<string> {
  // "Outside Jakarta" is about the rest, not about Jakarta.
  const outside = reading.tokens.findIndex((token, at) => at >= from && at <= to && OUTSIDE.test(token.text))
  if (outside >= 0)
    return new Set([...keysOf(reading, from, outside - 1), ...keysOf(reading, outside + 3, to)])
  const [first, last] = [from, to]
  const keys = new Set<string>()
  for (const found of findPhrases(PLACE_PHRASES, reading.tokens, first, last + 1))
    keys.add(`place:${found.id}`)
  for (const found of findPhrases(WEEKDAYS, reading.tokens, first, last + 1)) keys.add(`day:${found.id}`)
  for (const found of findPhrases(DEADLINE_WORDS, reading.tokens, first, last + 1))
    if (found.id === 'always') keys.add('day:every')
  for (const found of findPhrases(DAY_GROUPS, reading.tokens, first, last + 1))
    if (!reading.figureAt.has(found.first)) for (const day of found.id) keys.add(`day:${day}`)
  for (let i = first; i <= last; i++) {
    const token = reading.tokens[i]
    if (token?.capital && /^(?:xxs|xs|s|m|l|xl|xxl)$/.test(token.text)) keys.add(`size:${token.text}`)
  }
  for (let i = first; i <= last; i++)
    for (const thing of reading.things.get(i) ?? []) keys.add(`thing:${thing}`)
  // "In the 7th district €3": a number can be the case.
  for (const figure of reading.figures)
    if (
      figure.kind === 'plain' &&
      !figure.weak &&
      figure.first >= first &&
      figure.last <= last &&
      isOrdinal(reading, figure)
    )
      keys.add(`num:${figure.values[0]}`)
  for (let i = first; i <= last; i++) {
    const token = reading.tokens[i]
    if (token && isTelling(reading, i)) keys.add(`word:${stemOf(token.text)}`)
  }
  return keys
}

const OUTSIDE =
  /^(?:outside|luar|fuera|fora|hors|ausserhalb|fuori|disi|disina|disinda|пределами|خارج|מחוץ|बाहर)$/

const UNTELLING = [
  PROMISE_WORDS,
  REST_WORDS,
  BOUND_WORDS,
  DEADLINE_WORDS,
  NEGATIONS,
  TIME_UNITS,
  MEASURES,
  PIECE_WORDS,
] as const

/** "7.", "7th", "7º": with its noun behind. */
function isOrdinal(reading: Reading, figure: Figure): boolean {
  const [mark, noun] = [reading.tokens[figure.last + 1], reading.tokens[figure.last + 2]]
  return !!mark?.glued && /^(?:[.º°ª]|st|nd|rd|th|er|e|eme|й|го|м)$/.test(mark.text) && noun?.kind === 'word'
}

/** A word that may say which case is meant: no figure, no unit, none of the little words. */
function isTelling(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  return (
    token?.kind === 'word' &&
    token.text.length > 3 &&
    !FILLERS.has(token.text) &&
    !reading.figureAt.has(at) &&
    !UNTELLING.some(list => phraseAt<unknown>(list as never, reading.tokens, at)) &&
    !LANGUAGES.some(language => isFunctionWord(token.text, language))
  )
}

/** Enough of a word to know it again with another ending. */
function stemOf(word: string): string {
  return word.slice(0, 4)
}

export type Context = {
  language: string
  segment: Set<string>
  isRestSegment: boolean
  clause: Set<string>
  sentence: Set<string>
  wide: Set<string>
  isEverywhere: boolean
  /** The draft gives a bound itself: "from €15". */
  isBound: boolean
  hasUnknownPlace: boolean
  /** What is said between the amount before and this one, and the services it names. */
  lead: Set<string>
  services: Set<string>
  /** The service right beside the figure: "90 days warranty". */
  beside: Set<string>
}

const TO_WORDS = new Set('to in for a en para em pour nach in für per в на по إلى الى ל ke di'.split(' '))

export function contextAt(
  draft: Reading,
  at: number,
  ask: Reading,
  rowKeys: ReadonlySet<string>,
  language: string,
): Context {
  const [clauseFirst, clauseLast] = clauseBounds(draft, at)
  const [first, last] = sentenceBounds(draft, at)
  const askKeys = keysOf(ask, 0, ask.tokens.length - 1)
  const hasUnknownPlace = [
    { reading: draft, from: first, to: last },
    { reading: ask, from: 0, to: ask.tokens.length - 1 },
  ].some(({ reading, from, to }) => hasUnknownPlaceIn(reading, from, to))
  const [from, to] = segmentAt(draft, at, first, last)
  return {
    language,
    segment: keysOf(draft, from, to),
    isRestSegment: has(REST_WORDS, draft, from, to),
    clause: keysOf(draft, clauseFirst, clauseLast),
    sentence: keysOf(draft, first, last),
    wide: new Set([...askKeys, ...rowKeys]),
    isBound: isBounded(draft, at),
    isEverywhere: findPhrases(DEADLINE_WORDS, draft.tokens, first, last + 1).some(
      found => found.id === 'anywhere',
    ),
    hasUnknownPlace,
    lead: keysOf(draft, amountBefore(draft, at, first) + 1, at - 1),
    services: servicesIn(draft, amountBefore(draft, at, first) + 1, at - 1),
    beside: besideOf(draft, at),
  }
}

function besideOf(reading: Reading, at: number): Set<string> {
  const last = reading.figureAt.get(at)?.last ?? at
  const inClause = (i: number) => reading.clause[i] === reading.clause[at]
  const behind = inClause(last + 2) ? last + 2 : inClause(last + 1) ? last + 1 : last
  return servicesIn(reading, last + 1, behind)
}

function amountBefore(draft: Reading, at: number, first: number): number {
  const before = draft.figures.findLast(figure => figure.kind === 'money' && figure.last < at)
  return Math.max(first - 1, before?.last ?? -1)
}

function isBounded(draft: Reading, at: number): boolean {
  const figure = draft.figures.find(one => one.first === at)
  return figure !== undefined && relationOf(draft, figure) !== 'exact'
}

/** The words a figure shares with no other of its kind: before it, or after it where the case follows the figure. */
function segmentAt(draft: Reading, at: number, first: number, last: number): [number, number] {
  const own = draft.figures.find(figure => figure.first === at)
  const same = draft.figures.filter(
    figure => figure.kind === own?.kind && figure.first >= first && figure.last <= last,
  )
  if (!own || same.length < 2) return [at, at - 1]
  const lead = (same[0] as Figure).first - 1
  const leads = keysOf(draft, first, lead).size > 0 || hasUnknownPlaceIn(draft, first - 1, lead)
  const index = same.indexOf(own)
  if (leads) return [(same[index - 1]?.last ?? first - 1) + 1, own.first - 1]
  const [, clauseLast] = clauseBounds(draft, own.last)
  const end = (same[index + 1]?.first ?? last + 1) - 1
  return [own.last + 1, index + 1 < same.length ? Math.min(end, clauseLast) : end]
}

function hasUnknownPlaceIn(reading: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) {
    const token = reading.tokens[i]
    const before = reading.tokens[i - 1]
    if (!token?.capital || token.kind !== 'word' || !before || !TO_WORDS.has(before.text)) continue
    if (!phraseAt(PLACE_PHRASES, reading.tokens, i) && !phraseAt(WEEKDAYS, reading.tokens, i)) return true
  }
  return false
}

// Half a year is six months, a month thirty days; a year of days is nobody's warranty.
const HOURS: Record<string, number> = { minute: 1 / 60, hour: 1, day: 24, week: 168, month: 720, year: 8640 }

export function sameFigure(a: Figure, b: Figure): boolean {
  if (a.kind === 'money' || b.kind === 'money') {
    if (a.kind !== b.kind && !(a.kind === 'plain' || b.kind === 'plain')) return false
    if (a.currencies.length && b.currencies.length && !a.currencies.some(code => b.currencies.includes(code)))
      return false
    return sameValue(a, b)
  }
  if (a.kind === 'duration' && b.kind === 'duration') {
    const [x, y] = [HOURS[a.unit ?? ''], HOURS[b.unit ?? '']]
    if (x && y) return a.values.some(value => b.values.some(other => Math.abs(value * x - other * y) < 0.01))
  }
  if (a.kind === 'time' && b.kind === 'time') {
    return a.values.some(value =>
      b.values.some(
        other =>
          value === other ||
          (a.unit === 'pm' && value + 12 === other) ||
          ((a.unit === 'loose' || b.unit === 'loose') && Math.abs(value - other) === 12) ||
          (b.unit === 'pm' && other + 12 === value),
      ),
    )
  }
  if (a.kind === 'date' || b.kind === 'date') return a.kind === b.kind && sameDate(a, b)
  if (a.kind === 'phone' || b.kind === 'phone')
    return a.kind === b.kind && (a.unit ?? '').slice(-9) === (b.unit ?? '').slice(-9)
  if (a.kind === 'measure' && b.kind === 'measure') return sameMeasure(a, b)
  if (a.kind === b.kind) return a.unit === b.unit && sameValue(a, b)
  return (
    (a.kind === 'plain' || b.kind === 'plain') &&
    a.kind !== 'percent' &&
    b.kind !== 'percent' &&
    sameValue(a, b)
  )
}

/** Half a kilo is 500 grams. */
function sameMeasure(a: Figure, b: Figure): boolean {
  const [x, y] = [MEASURE_BASES[a.unit ?? ''], MEASURE_BASES[b.unit ?? '']]
  if (!x || !y || x[0] !== y[0]) return a.unit === b.unit && sameValue(a, b)
  return a.values.some(value => b.values.some(other => Math.abs(value * x[1] - other * y[1]) < 1e-6))
}

function sameValue(a: Figure, b: Figure): boolean {
  return a.values.some(value => b.values.some(other => Math.abs(value - other) < 0.005))
}

/** "In 10 payments" where the entry allows up to 12: what keeps a bound is as good as the bound. */
export function keepsBound(entry: Entry, own: Figure, told: Figure): boolean {
  if (sameFigure(own, told)) return true
  if (own.kind !== 'plain' || told.kind !== 'plain' || relationOf(entry.reading, own) !== 'upto') return false
  const [most, stated] = [own.values[0] ?? 0, told.values[0] ?? 0]
  return stated >= 2 && stated <= most
}

/** An entry has this value, and for the case the draft speaks of: not Dubai's fee for Sharjah. */
export function findSupport(figure: Figure, entries: readonly Entry[], context: Context): Entry | undefined {
  return entries.find(entry =>
    entry.cells.some(
      cell =>
        cell.figures.some(
          own =>
            sameFigure(figure, own) &&
            !isFloor(entry, own, context) &&
            !isOfException(entry, cell, own, context),
        ) && fits(cell, entry, figure, context),
    ),
  )
}

/** "Small repairs from €15": to say €15 is to promise the least of it. */
function isFloor(entry: Entry, figure: Figure, context: Context): boolean {
  if (figure.kind !== 'money' || context.isBound || entry.row !== undefined) return false
  const sentence = entry.reading.sentence[figure.first]
  const isThreshold = entry.promises.some(
    promise => promise.sentence === sentence && THRESHOLDS.has(promise.id),
  )
  return !isThreshold && relationOf(entry.reading, figure) === 'from'
}

/** "Free, except water damage (AED 75)": nothing but water damage costs that. */
function isOfException(entry: Entry, cell: Cell, figure: Figure, context: Context): boolean {
  const { reading } = entry
  const isExcepted = reading.tokens.some(
    (token, at) => at >= cell.first && at < figure.first && EXCEPT.test(token.text),
  )
  if (!isExcepted || entry.row !== undefined) return false
  const known = [...cell.keys].filter(key => !key.startsWith('word:') || entry.language === context.language)
  if (known.length === 0) return false
  return !known.some(key => context.sentence.has(key) || context.wide.has(key))
}

const THRESHOLDS = new Set(['free', 'discount', 'giftwrap', 'installments'])

function fits(cell: Cell, entry: Entry, figure: Figure, context: Context): boolean {
  const siblings = entry.cells.filter(
    other =>
      other !== cell &&
      other.figures.some(own => own.kind === figure.kind && own.unit === figure.unit) &&
      !other.figures.some(own => sameFigure(figure, own)),
  )
  if (siblings.length === 0) return isOfOwnThings(cell, entry, context)
  const own = cell.figures.find(one => sameFigure(figure, one))
  const isBeside =
    figure.kind === 'duration' &&
    own !== undefined &&
    [...besideOf(entry.reading, own.first)].some(id => context.beside.has(id))
  if (isBeside) return true
  // Words are compared within a language, places and things across them.
  const isKnown = (key: string) => !key.startsWith('word:') || entry.language === context.language
  const others = new Set(
    siblings.filter(other => !other.isRest).flatMap(other => [...other.keys].filter(isKnown)),
  )
  for (const key of cell.keys) others.delete(key)
  // "Mit Lieferung (39 €) und Aufbau (25 €)": what tells the cells apart is a service and no place.
  const isOfService =
    [...others].every(key => key.startsWith('word:') && !context.lead.has(key)) &&
    ![cell, ...siblings].some(one => one.isRest) &&
    [...cell.services].some(id => context.services.has(id) && !siblings.some(other => other.services.has(id)))
  if (isOfService) return true
  const isOfOtherService =
    figure.kind === 'money' &&
    cell.services.size > 0 &&
    context.services.size > 0 &&
    ![...cell.services].some(id => context.services.has(id)) &&
    siblings.some(other => [...other.services].some(id => context.services.has(id)))
  if (isOfOtherService) return false
  const ownKeys = new Set(
    [...cell.keys].filter(key => isKnown(key) && !siblings.every(other => other.keys.has(key))),
  )
  if (cell.isRest && context.isRestSegment) return true
  if (context.isRestSegment && siblings.some(other => other.isRest)) return false
  for (const keys of [context.segment, context.clause, context.sentence, context.wide]) {
    const isOwn = [...ownKeys].some(key => keys.has(key))
    const isOther = [...others].some(key => keys.has(key))
    if (isOwn && !(cell.isRest && isOther)) return true
    if (isOther) return false
    const places = [...keys].filter(key => key.startsWith('place:')).map(key => key.slice(6))
    if (places.length > 0 && cell.isRest)
      return (
        !ownKeys.has('place:EU') ||
        places.every(code => EU.has(code) || code === 'EU' || code === code.toLowerCase())
      )
    if (places.length > 0 && [...ownKeys].some(key => key.startsWith('place:'))) return false
  }
  if (cell.isRest) return true
  // "Frames 5 years, other parts 2 years": five years are for what is called a frame.
  const isNamed = ownKeys.size > 0 && [...ownKeys].every(key => /^(?:word|num):/.test(key))
  if (isNamed && siblings.some(other => other.isRest)) return false
  const isPlace = [...ownKeys].some(key => key.startsWith('place:'))
  return !(isPlace && (context.isEverywhere || context.hasUnknownPlace))
}

/** "Cotton: wash at 30 °C. Silk: dry clean only." says nothing of silk at 30 °C. */
function isOfOwnThings(cell: Cell, entry: Entry, context: Context): boolean {
  const sentence = entry.reading.sentence[cell.first]
  const own = new Set<string>()
  const others = new Set<string>()
  for (const [at, things] of entry.reading.things)
    for (const thing of things) (entry.reading.sentence[at] === sentence ? own : others).add(`thing:${thing}`)
  if (own.size === 0) return true
  for (const keys of [context.segment, context.clause, context.sentence, context.wide]) {
    if ([...own].some(key => keys.has(key))) return true
    if ([...others].some(key => keys.has(key) && !own.has(key))) return false
  }
  return true
}

/** The sentence of an entry hangs on a condition: a minimum, a time, a card. */
export function conditionsOf(
  entry: Entry,
  sentence: number,
): { figures: Figure[]; promises: Set<string>; days: number[] } {
  const inside = (at: number) => entry.reading.sentence[at] === sentence
  return {
    figures: entry.reading.figures.filter(figure => inside(figure.first) && figure.kind !== 'percent'),
    promises: new Set(
      entry.promises
        .filter(
          promise => promise.sentence === sentence && promise.id !== 'free' && promise.id !== 'discount',
        )
        .map(promise => promise.id),
    ),
    days: findPhrases(WEEKDAYS, entry.reading.tokens)
      .filter(found => inside(found.first))
      .map(found => found.id),
  }
}

export type { Promised }
