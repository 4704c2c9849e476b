import type { Figure } from './amounts.ts'
import { isOfOtherBand, measuresTold } from './bands.ts'
import { backWithin, comingBack } from './coming-back.ts'
import { type Cell, type Entry, servicesIn } from './entries.ts'
import { keysOf } from './keys.ts'
import { CITY_PHRASES } from './lexicon/cities.ts'
import { EXCEPT } from './lexicon/frame-words.ts'
import { EU, PLACE_PHRASES, REST_WORDS, WEEKDAYS } from './lexicon/places.ts'
import { DEADLINE_WORDS } from './lexicon/promise-words.ts'
import { findPhrases, phraseAt } from './phrases.ts'
import { type Going, goingOf, isOfOtherReach, isOfSoleReach } from './reach.ts'
import { clauseBounds, has, type Reading, sentenceBounds } from './reading.ts'
import { relationOf } from './relation.ts'
import { sameFigure } from './same-figure.ts'
import { countriesOf, townsIn } from './towns.ts'

export type Context = {
  language: string
  segment: Set<string>
  isRestSegment: boolean
  clause: Set<string>
  sentence: Set<string>
  /** The place an earlier sentence speaks of: "We ship to Italy! That's €9.90." */
  earlier: Set<string>
  wide: Set<string>
  isEverywhere: boolean
  /** The other figures of the clause. */
  near: Figure[]
  /** The draft gives a bound itself: "from €15". */
  isBound: boolean
  hasUnknownPlace: boolean
  /** What is said between the amount before and this one, and the services it names. */
  lead: Set<string>
  services: Set<string>
  /** The service right beside the figure: "90 days warranty". */
  beside: Set<string>
  /** Goods or money that come back within these days. */
  back: 'goods' | 'money' | undefined
  /** How far, how high or how heavy it is, as the sentence or the question tells. */
  measures: Figure[]
  going: Going
}

const TO_WORDS = new Set('to in for a en para em pour nach in für per в на по إلى الى ל ke di'.split(' '))

export function contextAt(
  draft: Reading,
  at: number,
  ask: Reading,
  rowKeys: ReadonlySet<string>,
  language: string,
  entries: readonly Entry[] = [],
): Context {
  const [clauseFirst, clauseLast] = clauseBounds(draft, at)
  const [first, last] = sentenceBounds(draft, at)
  const keys = (from: number, to: number) =>
    new Set([...keysOf(draft, from, to), ...countriesOf(draft, from, to, entries).map(id => `place:${id}`)])
  const asked = countriesOf(ask, 0, ask.tokens.length - 1, entries, true)
  const askKeys = [...keysOf(ask, 0, ask.tokens.length - 1), ...asked.map(id => `place:${id}`)]
  const hasUnknownPlace = [
    { reading: draft, from: first, to: last },
    { reading: ask, from: 0, to: ask.tokens.length - 1 },
  ].some(({ reading, from, to }) => hasUnknownPlaceIn(reading, from, to))
  const [from, to] = segmentAt(draft, at, first, last)
  const figure = draft.figures.find(one => one.first === at)
  return {
    language,
    segment: keys(from, to),
    isRestSegment: has(REST_WORDS, draft, from, to),
    clause: keys(clauseFirst, clauseLast),
    sentence: keys(first, last),
    earlier: placeBefore(draft, first, entries),
    wide: new Set([...askKeys, ...rowKeys]),
    isBound: isBounded(draft, at),
    near: draft.figures.filter(
      figure => figure.first !== at && figure.first >= clauseFirst && figure.last <= clauseLast,
    ),
    isEverywhere: findPhrases(DEADLINE_WORDS, draft.tokens, first, last + 1).some(
      found => found.id === 'anywhere',
    ),
    hasUnknownPlace,
    lead: keysOf(draft, amountBefore(draft, at, first) + 1, at - 1),
    services: servicesIn(draft, amountBefore(draft, at, first) + 1, at - 1),
    beside: besideOf(draft, at),
    back: figure?.kind === 'duration' ? backWithin(draft, figure) : undefined,
    measures: measuresTold(draft, at, ask),
    going: goingOf(
      draft,
      [
        [from, to],
        [clauseFirst, clauseLast],
        [amountBefore(draft, at, first) + 1, at - 1],
      ],
      ask,
      entries,
    ),
  }
}

/** The one place that was named last before this sentence. */
function placeBefore(draft: Reading, first: number, entries: readonly Entry[]): Set<string> {
  const places = findPhrases(PLACE_PHRASES, draft.tokens, 0, first)
  const last = places.at(-1)
  const named = new Set(
    places
      .filter(found => last && draft.sentence[found.first] === draft.sentence[last.first])
      .map(found => `place:${found.id}`),
  )
  if (named.size === 1) return named
  const country = countriesOf(draft, 0, first - 1, entries).at(-1)
  return named.size === 0 && country ? new Set([`place:${country}`]) : new Set()
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
  const start = (same[index - 1]?.last ?? first - 1) + 1
  const [, clauseLast] = clauseBounds(draft, own.last)
  const end = (same[index + 1]?.first ?? last + 1) - 1
  // "The visit €40 and another €15 at weekends": the last of them says behind what it is for.
  const isNamedBehind =
    own.kind === 'money' &&
    index + 1 === same.length &&
    keysOf(draft, start, own.first - 1).size === 0 &&
    keysOf(draft, own.last + 1, clauseLast).size > 0
  if (leads && !isNamedBehind) return [start, own.first - 1]
  return [own.last + 1, index + 1 < same.length ? Math.min(end, clauseLast) : end]
}

function hasUnknownPlaceIn(reading: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) {
    const token = reading.tokens[i]
    const before = reading.tokens[i - 1]
    if (!token?.capital || token.kind !== 'word' || !before || !TO_WORDS.has(before.text)) continue
    if (townsIn(reading, i, i + 2, true).some(town => town.first === i)) continue
    if (!phraseAt(PLACE_PHRASES, reading.tokens, i) && !phraseAt(WEEKDAYS, reading.tokens, i)) return true
  }
  return false
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
            !isOfException(entry, cell, own, context) &&
            !isOfOtherBand(entry, own, context.measures) &&
            !isOfOtherReach(entry, cell, own, context.going, entries),
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

/** "Repairs 6 months, watches 2 years": months and years are terms of one kind. */
function termOf({ kind, unit }: Figure): string | null {
  return kind === 'duration' && unit === 'year' ? 'month' : unit
}

function fits(cell: Cell, entry: Entry, figure: Figure, context: Context): boolean {
  // A bare figure is what the entry has it as: "delivery to Sharjah 20, that makes 65 dirhams".
  const meant = (figure.kind === 'plain' && cell.figures.find(own => sameFigure(figure, own))) || figure
  const siblings = entry.cells.filter(
    other =>
      other !== cell &&
      other.figures.some(own => own.kind === meant.kind && termOf(own) === termOf(meant)) &&
      !other.figures.some(own => sameFigure(figure, own)),
  )
  if (siblings.length === 0) return isOfOwnThings(cell, entry, context)
  const own = cell.figures.find(one => sameFigure(figure, one))
  // "Since the order is over 400": the only bound that the entry has needs no other words.
  const isBounded = (one: Figure) => one.kind === 'money' && relationOf(entry.reading, one) !== 'exact'
  if (
    context.isBound &&
    own !== undefined &&
    isBounded(own) &&
    !siblings.some(other => other.figures.some(isBounded))
  )
    return true
  const isBeside =
    own !== undefined &&
    (figure.kind === 'duration' || figure.kind === 'money') &&
    [...besideOf(entry.reading, own.first)].some(
      id =>
        context.beside.has(id) &&
        (figure.kind === 'duration' || !siblings.some(other => other.services.has(id))),
    )
  const isBack = comesBackSo(cell, entry, siblings, context)
  if (isBack !== undefined) return isBack
  if (isBeside && !isLedByOther(cell, entry, siblings, context.clause)) return true
  // Words are compared within a language, places and things across them.
  const isKnown = (key: string) => !key.startsWith('word:') || entry.language === context.language
  const others = new Set(
    siblings.filter(other => !other.isRest).flatMap(other => [...other.keys].filter(isKnown)),
  )
  for (const key of cell.keys) others.delete(key)
  // "Mit Lieferung (39 €) und Aufbau (25 €)": what tells the cells apart is a service and no place.
  const isOfService =
    [...others].every(key => /^(?:word|thing):/.test(key) && !context.lead.has(key)) &&
    ![cell, ...siblings].some(one => one.isRest) &&
    [...cell.services].some(id => context.services.has(id) && !siblings.some(other => other.services.has(id)))
  if (isOfService) return true
  const isOfOtherService =
    figure.kind === 'money' &&
    (cell.services.size > 0 || isApart(cell, entry, siblings, context)) &&
    context.services.size > 0 &&
    ![...cell.services].some(id => context.services.has(id)) &&
    siblings.some(other => [...other.services].some(id => context.services.has(id)))
  if (isOfOtherService) return false
  const ownKeys = new Set(
    [...cell.keys].filter(key => isKnown(key) && !siblings.every(other => other.keys.has(key))),
  )
  if (tellsNeighbour(cell, entry, meant, siblings, context)) return true
  if (isOfSoleReach(entry, cell, siblings, context.going)) return true
  if (cell.isRest && context.isRestSegment) return true
  if (context.isRestSegment && siblings.some(other => other.isRest)) return false
  for (const keys of [context.segment, context.clause, context.sentence, context.earlier, context.wide]) {
    const isOwn = [...ownKeys].some(key => keys.has(key))
    const isOther = [...others].some(key => keys.has(key))
    if (isOwn && isOther && tellsMoreOf(siblings, ownKeys, keys, context)) return false
    if (isOwn && isOther && keys !== context.wide && isLedByOther(cell, entry, siblings, keys)) return false
    if (isOwn && !(cell.isRest && isOther)) return true
    if (isOther) return false
    const places = [...keys].filter(key => key.startsWith('place:')).map(key => key.slice(6))
    if (cell.isRest && places.some(code => isAbroad(entry, code))) return false
    if (places.length > 0 && cell.isRest)
      return (
        !ownKeys.has('place:EU') ||
        places.every(code => EU.has(code) || code === 'EU' || code === code.toLowerCase())
      )
    if (places.length > 0 && [...ownKeys].some(key => key.startsWith('place:'))) return false
  }
  const named = namedByRow(cell, siblings, context)
  if (named !== undefined) return named
  if (cell.isRest) return true
  // "Frames 5 years, other parts 2 years": five years are for what is called a frame.
  const isNamed = ownKeys.size > 0 && [...ownKeys].every(key => /^(?:word|num):/.test(key))
  if (isNamed && siblings.some(other => other.isRest)) return false
  const isPlace = [...ownKeys].some(key => key.startsWith('place:'))
  return !(isPlace && (context.isEverywhere || context.hasUnknownPlace))
}

/** "You have 30 days to return it": of an entry that has other days for the refund. */
function comesBackSo(
  cell: Cell,
  { reading }: Entry,
  siblings: readonly Cell[],
  { back }: Context,
): boolean | undefined {
  const of = ({ first, last }: Cell) => comingBack(reading, first, last)
  if (back === undefined || of(cell) === undefined) return undefined
  const isOther = siblings.some(other => of(other) === back)
  if (of(cell) === back) return isOther ? undefined : true
  return isOther ? false : undefined
}

/** "The used bike has two years" beside "new bikes 2 years, used bikes 6 months": what it says of bikes it says of used ones. */
function tellsMoreOf(
  siblings: readonly Cell[],
  ownKeys: ReadonlySet<string>,
  told: ReadonlySet<string>,
  context: Context,
): boolean {
  const own = [...ownKeys].filter(key => told.has(key))
  return siblings.some(
    other =>
      own.every(key => other.keys.has(key)) &&
      [...other.keys].some(
        key =>
          !ownKeys.has(key) &&
          told.has(key) &&
          ((key.startsWith('word:') && context.wide.has(`row:${key.slice(5)}`)) ||
            (key.startsWith('thing:') && context.wide.has(key))),
      ),
  )
}

/**
 * "Trousers are ready in 3 days, gowns in 8": what is said once is said of both, so it is the first word of its own that
 * tells which; or the last, where that is said once too: "plain glasses 5 days, varifocal ones 10".
 */
function isLedByOther(
  cell: Cell,
  entry: Entry,
  siblings: readonly Cell[],
  told: ReadonlySet<string>,
): boolean {
  const own = leadsOf(cell, entry, key => siblings.every(other => other.keys.has(key)))
  const isTold = (keys: readonly string[]) => keys.some(key => told.has(key))
  const [first] = own
  if (!first || own.every(isTold)) return false
  const sentence = entry.reading.sentence[cell.first]
  return siblings.some(other => {
    if (entry.reading.sentence[other.first] !== sentence) return false
    const leads = leadsOf(other, entry, key => cell.keys.has(key))
    return leads[0] !== undefined && isTold(leads[0]) && (!isTold(first) || leads.every(isTold))
  })
}

/** The keys of every word of a cell, before its figure, that tells it from the others. */
function leadsOf(cell: Cell, { reading }: Entry, isShared: (key: string) => boolean): string[][] {
  const leads: string[][] = []
  for (let at = cell.first; at < (cell.figures[0]?.first ?? 0); at++) {
    const keys = [...keysOf(reading, at, at)].filter(key => /^(?:word|thing):/.test(key) && !isShared(key))
    if (keys.length > 0) leads.push(keys)
  }
  return leads
}

/** "Postage 80. On delivery another 35 for paying in cash": said apart from the postage, in words the draft has none of. */
function isApart(cell: Cell, entry: Entry, siblings: readonly Cell[], context: Context): boolean {
  const sentence = entry.reading.sentence[cell.first]
  const words = [...cell.keys].filter(key => key.startsWith('word:'))
  return (
    entry.language === context.language &&
    words.length >= 2 &&
    !words.some(key => context.sentence.has(key)) &&
    !siblings.some(other => entry.reading.sentence[other.first] === sentence)
  )
}

/** "In 2 days for ₹200 more": the amount that an entry has beside these two days, and beside no others. */
function tellsNeighbour(
  cell: Cell,
  entry: Entry,
  figure: Figure,
  siblings: readonly Cell[],
  context: Context,
): boolean {
  const at = entry.cells.indexOf(cell)
  const sentence = entry.reading.sentence[cell.first]
  const next = entry.cells[at + 1]
  if (!next || siblings.includes(next) || entry.reading.sentence[next.first] !== sentence) return false
  const isOther = (one: Figure) =>
    one.kind !== figure.kind && (one.kind === 'money' || one.kind === 'percent')
  return (
    siblings[0] !== undefined &&
    entry.cells.indexOf(siblings[0]) < at &&
    next.figures.some(one => isOther(one) && context.near.some(told => sameFigure(told, one)))
  )
}

/**
 * "Single lenses 2 days, varifocal lenses 7 days" beside a row of varifocal lenses: names and entries are the words of one
 * shop, so they are compared whatever language the draft is in.
 */
function namedByRow(cell: Cell, siblings: readonly Cell[], context: Context): boolean | undefined {
  const isOfRow = (key: string) => key.startsWith('word:') && context.wide.has(`row:${key.slice(5)}`)
  const own = [...cell.keys].filter(key => !siblings.every(other => other.keys.has(key)))
  const others = siblings.flatMap(other => [...other.keys]).filter(key => !cell.keys.has(key))
  if (own.some(isOfRow)) return true
  return others.some(isOfRow) ? false : undefined
}

/** "Dubai AED 20, other emirates AED 35": the rest is of the country whose cities it names. */
function isAbroad(entry: Entry, code: string): boolean {
  if (code.length !== 2 || code === 'EU') return false
  const countries = [...entry.places].filter(place => place.length === 2)
  const home = new Set([
    ...countries,
    ...findPhrases(CITY_PHRASES, entry.reading.tokens).map(found => found.id),
  ])
  const hasCities = [...entry.places].some(place => place.length > 2) || home.size > countries.length
  return hasCities && home.size === 1 && !home.has(code)
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
