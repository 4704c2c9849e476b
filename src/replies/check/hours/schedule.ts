import type { Figure } from '../amounts.ts'
import { isCounted } from '../clock.ts'
import type { Entry } from '../entries.ts'
import { CONNECTORS, FILLERS } from '../items/rows.ts'
import { DAY_GROUPS, OTHER_DAYS, THROUGH_WORDS, WEEKDAYS } from '../lexicon/places.ts'
import { DEADLINE_WORDS } from '../lexicon/promise-words.ts'
import { type Found, findPhrases, phraseAt } from '../phrases.ts'
import { isDenied, type Reading } from '../reading.ts'
import { type Season, seasonAt } from './seasons.ts'

export type Span = {
  days: number[]
  times: Figure[]
  isClosed: boolean
  first: number
  last: number
  season?: Season
}
export const CLOSED =
  /^(?:closed|shut|close[sd]?|cerrad\w*|fechad\w*|ferme\w*|geschlossen|chius\w*|kapali\w*|закрыт\w*|выходн\w*|betriebsferien|vacaciones|ferias|conges|urlaub|مغلق\w*|סגור\w*|बंद|tutup|libur)/u
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6]

type Event =
  | { kind: 'days'; days: number[]; first: number; last: number }
  | { kind: 'time'; time: Figure; first: number; last: number }
  | { kind: 'closed'; first: number; last: number }
  | { kind: 'except'; days: number[]; first: number; last: number }

/** "Tuesday to Saturday 7:00-19:00, Sunday 8:00-14:00. Closed on Mondays." as spans of days. */
export function readSchedule(reading: Reading): Span[] {
  const spans: Span[] = []
  let events: Event[] = []
  for (let at = 0; at < reading.tokens.length; at++) {
    const event = eventAt(reading, at)
    if (event) {
      events.push(event)
      at = event.last
      continue
    }
    const token = reading.tokens[at]
    if (token && (token.kind === 'break' || /^[!.;]$/.test(token.text))) {
      spans.push(...spansOf(reading, events))
      events = []
    }
  }
  return [...spans, ...spansOf(reading, events)]
}

/** "10:00-20:00. Closed on Tuesdays.": hours without days are those of every day that is not closed. */
export function knownSchedule(reading: Reading): Span[] {
  const spans = readSchedule(reading).map(span => {
    const season = seasonAt(reading, span.first)
    return season ? { ...span, season } : span
  })
  const times = reading.figures.filter(figure => figure.kind === 'time')
  const isDayless =
    times.length === 2 && reading.sentence[times[0]?.first ?? 0] === reading.sentence[times[1]?.first ?? 0]
  if (!isDayless || spans.length === 0 || spans.some(span => span.times.length > 0)) return spans
  const closed = new Set(spans.flatMap(span => span.days))
  const days = EVERY_DAY.filter(day => !closed.has(day))
  const [first, last] = [times[0]?.first ?? 0, times[1]?.last ?? 0]
  return [...spans, { days, times, isClosed: false, first, last }]
}

export function eventAt(reading: Reading, at: number): Event | undefined {
  const figure = reading.figures.find(one => one.kind === 'time' && one.first === at)
  if (figure) return { kind: 'time', time: figure, first: at, last: figure.last }
  const date = dateAt(reading, at)
  if (date) {
    const end = throughDate(reading, date)
    return { kind: 'days', days: datesBetween(date, end ?? date), first: at, last: (end ?? date).last }
  }
  const rest = phraseAt(OTHER_DAYS, reading.tokens, at)
  // "Sonst Montag bis Samstag" names them.
  if (rest && ![1, 2].some(gap => isDayNamed(reading, rest.last + gap))) return otherDays(reading, at)
  const group = phraseAt(DAY_GROUPS, reading.tokens, at)
  if (group && !isCounted(reading.figures, at))
    return { kind: 'days', days: [...group.id], first: at, last: group.last }
  const always = phraseAt(DEADLINE_WORDS, reading.tokens, at)
  const hasOwnDays = findPhrases(WEEKDAYS, reading.tokens).some(
    found => reading.sentence[found.first] === reading.sentence[at],
  )
  if (always?.id === 'always' && !(hasOwnDays && ALWAYS.test(reading.tokens[at]?.text ?? '')))
    return { kind: 'days', days: [...EVERY_DAY], first: at, last: always.last }
  const day = dayAt(reading, at)
  if (day) {
    const isExcepted =
      [1, 2].some(back => EXCEPT.test(reading.tokens[at - back]?.text ?? '')) ||
      [1, 2].some(gap => EXCEPT_BEHIND.test(reading.tokens[day.last + gap]?.text ?? ''))
    if (isExcepted) return { kind: 'except', days: [day.id], first: at, last: day.last }
    const through = throughDay(reading, day)
    const days = through ? daysBetween(day.id, through.id) : [day.id]
    return { kind: 'days', days, first: at, last: (through ?? day).last }
  }
  if (isNotOpen(reading, at)) return { kind: 'closed', first: at, last: at }
  const token = reading.tokens[at]
  const isClosed =
    token &&
    (CLOSED.test(token.text) || isGermanShut(reading, at) || isShutAllDay(reading, at)) &&
    (!/^(?:close|closes)$/.test(token.text) || isShutAllDay(reading, at)) &&
    !isDenied(reading, at)
  return isClosed ? { kind: 'closed', first: at, last: at } : undefined
}

const OPEN =
  /^(?:open|opening|abrimos|abiert[oa]s?|atendemos|abert[oa]s?|ouverts?|ouvertes?|ouvrons|geoffnet|offen|apert[oi]|apriamo|lavoriamo|acik|aciyoruz|acigiz|работаем|работает|открыты?|открываемся|نعمل|نفتح|فاتحين|نشتغل|פתוחים|פותחים|עובדים|खुले|खुलते|खुली|buka)$/

/** "On Sundays we are not open at all": no hour stands behind the no, so it is for the day. */
function isNotOpen(reading: Reading, at: number): boolean {
  const { tokens, clause, figures } = reading
  if (!OPEN.test(tokens[at]?.text ?? '') || !isDenied(reading, at)) return false
  const isTimed = figures.some(figure => figure.kind === 'time' && clause[figure.first] === clause[at])
  return (
    !isTimed &&
    tokens.some((_, i) => clause[i] === clause[at] && Math.abs(i - at) <= 8 && isDayNamed(reading, i))
  )
}

const EXCEPT =
  /^(?:except|excluding|excepto|salvo|menos|exceto|sauf|ausser|tranne|eccetto|кроме|الا|إلا|ماعدا|עدا|מלבד|kecuali)$/
const EXCEPT_BEHIND = /^(?:छोड़कर|छोडकर|छोड़|haric|disinda)$/

function isDayNamed(reading: Reading, at: number): boolean {
  return (
    dayAt(reading, at) !== undefined ||
    phraseAt(DAY_GROUPS, reading.tokens, at) !== undefined ||
    phraseAt(DEADLINE_WORDS, reading.tokens, at)?.id === 'always'
  )
}

/** "Closed on Tuesdays, open on all other days": what the sentence has not named. */
function otherDays(reading: Reading, at: number): Event {
  const named = findPhrases(WEEKDAYS, reading.tokens).filter(
    found => reading.sentence[found.first] === reading.sentence[at],
  )
  const days = EVERY_DAY.filter(day => !named.some(found => found.id === day))
  return { kind: 'days', days, first: at, last: phraseAt(OTHER_DAYS, reading.tokens, at)?.last ?? at }
}

// A date is a day of its own beside the weekdays: 25 December is 1225.
const dayOfDate = (date: Figure) => (date.values[1] ?? 0) * 100 + (date.values[0] ?? 0)
const isDate = (day: number) => day > 100

function dateAt(reading: Reading, at: number): Figure | undefined {
  return reading.figures.find(one => one.kind === 'date' && one.unit === 'named' && one.first === at)
}

function throughDate(reading: Reading, date: Figure): Figure | undefined {
  const at = reading.tokens[date.last + 1]?.text === '.' ? date.last + 2 : date.last + 1
  const through = phraseAt(THROUGH_WORDS, reading.tokens, at)
  return through && dateAt(reading, through.last + 1)
}

function datesBetween(from: Figure, to: Figure): number[] {
  const days: number[] = []
  for (let day = dayOfDate(from); day <= dayOfDate(to); day++)
    if (day % 100 >= 1 && day % 100 <= 31) days.push(day)
  return days
}

/** "9 to 23, and Friday from 16": how many times stand before days that have values of their own. */
function withoutDays(reading: Reading, events: readonly Event[]): number {
  // "We open at seven on Saturdays and close at seven in the evening."
  const times = events.flatMap(event => (event.kind === 'time' ? [event.time] : []))
  const [from, to] = times
  if (from && to && times.length === 2 && roleOf(reading, from) === 'open' && roleOf(reading, to) === 'close')
    return 0
  const at = events.findIndex(event => event.kind === 'days')
  const isLed = at > 0 && events.slice(0, at).every(event => event.kind === 'time')
  const own = events[at + 1]?.kind
  const isOwn = own === 'time' || own === 'closed'
  return isLed && isOwn && events.at(-1)?.kind !== 'days' ? at : 0
}

/** Days and what holds for them come in one order or the other: "Mondays 9-18", "9-18 on Mondays", "closed Sundays". */
function spansOf(reading: Reading, events: readonly Event[]): Span[] {
  const spans: Span[] = []
  const leading = withoutDays(reading, events)
  if (leading > 0) {
    const named = events.flatMap(event => (event.kind === 'days' ? event.days : []))
    const times = events.slice(0, leading).flatMap(event => (event.kind === 'time' ? [event.time] : []))
    spans.push({
      days: EVERY_DAY.filter(day => !named.includes(day)),
      times,
      isClosed: false,
      first: events[0]?.first ?? 0,
      last: events[leading - 1]?.last ?? 0,
    })
    return [...spans, ...spansOf(reading, events.slice(leading))]
  }
  const isTimeFirst = events.find(event => event.kind !== 'closed')?.kind === 'time'
  let span: Span = emptySpan()
  let hasValue = false
  const flush = () => {
    if (span.days.length > 0 && (span.times.length > 0 || span.isClosed)) spans.push(span)
    span = emptySpan()
    hasValue = false
  }
  events.forEach((event, i) => {
    if (event.kind === 'except') {
      span.days = span.days.filter(day => !event.days.includes(day))
      return
    }
    const isValue = event.kind !== 'days'
    const leadsClosed = event.kind === 'closed' && events[i + 1]?.kind === 'days' && (hasValue || isTimeFirst)
    const before = events[i - 1]
    const isListed =
      before?.kind === 'days' && event.kind === 'days' && isJoined(reading, before.last + 1, event.first - 1)
    const isNewGroup = isTimeFirst
      ? isValue && span.days.length > 0 && !(event.kind === 'closed' && span.times.length === 0)
      : !isValue && hasValue && span.days.length > 0 && !isListed
    // "9-20, Mondays closed": the day is the one that is closed.
    const isShutDay = event.kind === 'days' && events[i + 1]?.kind === 'closed' && hasValue
    if (isNewGroup || leadsClosed || isShutDay) flush()
    if (span.days.length === 0 && span.times.length === 0 && !span.isClosed) span.first = event.first
    span.last = event.last
    if (event.kind === 'days') span.days.push(...event.days)
    else if (event.kind === 'time') span.times.push(event.time)
    else span.isClosed = true
    if (isValue) hasValue = true
  })
  flush()
  return spans.map(one => ({ ...one, isClosed: one.isClosed && one.times.length === 0 }))
}

/** "Mondays and Tuesdays", "Mondays & Tuesdays" */
function isJoined(reading: Reading, from: number, to: number): boolean {
  const between = reading.tokens.slice(from, to + 1)
  if (between.length === 0) return /^[وו]/.test(reading.tokens[from]?.text ?? '')
  return (
    between.some(token => CONNECTORS.has(token.text)) &&
    between.every(token => CONNECTORS.has(token.text) || FILLERS.has(token.text))
  )
}

const ALWAYS = /^(?:always|siempre|sempre|toujours|immer|her|всегда|دائما|תמיד|हमेशा|selalu)$/

/** "Sonntags ist zu" */
function isGermanShut(reading: Reading, at: number): boolean {
  return (
    reading.tokens[at]?.text === 'zu' &&
    (phraseAt(WEEKDAYS, reading.tokens, at - 1) !== undefined ||
      [1, 2, 3].some(back =>
        /^(?:ist|sind|bleibt|haben|hat)$/.test(reading.tokens[at - back]?.text ?? ''),
      )) &&
    reading.tokens[at + 1]?.kind !== 'word'
  )
}

const WE_CLOSE =
  /^(?:close|closes|cerramos|cierra|cierran|fechamos|fecha|encerramos|fermons|ferme|schliessen|chiudiamo|chiude|kapatiyoruz|закрываемся|نغلق|نقفل|סוגרים)$/

/** "Los domingos cerramos": no hour follows, so it is for the day. */
function isShutAllDay(reading: Reading, at: number): boolean {
  return (
    WE_CLOSE.test(reading.tokens[at]?.text ?? '') &&
    !reading.figures.some(
      figure =>
        figure.kind === 'time' && figure.first > at && reading.clause[figure.first] === reading.clause[at],
    )
  )
}

function emptySpan(): Span {
  return { days: [], times: [], isClosed: false, first: 0, last: 0 }
}

// Italian "di" is no German Tuesday.
const SHORT_IN: Record<string, string> = {
  di: 'de',
  mo: 'de',
  sa: 'de',
  fr: 'de',
  mon: 'en',
  sun: 'en',
  sat: 'en',
}

export function dayAt(reading: Reading, at: number): Found<number> | undefined {
  const found = phraseAt(WEEKDAYS, reading.tokens, at)
  if (!found) return undefined
  const token = reading.tokens[at]
  // "sun", "mon", "mar", "segunda" are ordinary words as well.
  const isShort =
    token &&
    /^(?:sun|mon|mar|di|mo|lun|sat|fri|wed|sa|fr|ראשון|שלישי|רביעי|חמישי|שישי|segunda|quarta|quinta|sexta|terca|cuma|pazar|minggu|ср|сб|вс|пн|вт|чт|пт|אחד|احد|سبت|اثنين)$/.test(
      token.text,
    ) &&
    found.first === found.last
  if (!isShort) return found
  const spoken = SHORT_IN[token.text]
  // "Di solito" is no Dienstag: a capital at the beginning of a sentence tells nothing.
  const isCapital =
    token.capital && !(token.text === 'di' && reading.sentence[at - 1] !== reading.sentence[at])
  if (spoken && reading.language !== '' && reading.language !== spoken && !isCapital) return undefined
  const before = reading.tokens[at - 1]?.text ?? ''
  return token.capital ||
    /^gun(?:u|ler|leri)?$/.test(reading.tokens[found.last + 1]?.text ?? '') ||
    /^(?:na|nas|a|as|aos|de|da|das|ate|on|every|each|am|в|по)$/.test(before) ||
    reading.tokens.some((_, i) => i !== at && phraseAt(WEEKDAYS, reading.tokens, i))
    ? found
    : undefined
}

function throughDay(reading: Reading, day: Found<number>): Found<number> | undefined {
  const through = phraseAt(THROUGH_WORDS, reading.tokens, day.last + 1)
  return through ? phraseAt(WEEKDAYS, reading.tokens, through.last + 1) : undefined
}

function daysBetween(from: number, to: number): number[] {
  const days: number[] = []
  for (let day = from; ; day = (day + 1) % 7) {
    days.push(day)
    if (day === to || days.length > 7) return days
  }
}

/** The entry names the day, or a span that it lies in, and does not say that it is closed. */
export function isOpenDay(entry: Entry, day: number): boolean {
  const spans = readSchedule(entry.reading).filter(span => span.days.includes(day))
  if (spans.some(span => span.isClosed)) return false
  return spans.length > 0 || isNamedOpen(entry, day)
}

/** "Saturdays mornings only": open, though at no hour that is told. */
export function isNamedOpen({ reading }: Entry, day: number): boolean {
  return findPhrases(WEEKDAYS, reading.tokens).some(
    found =>
      found.id === day &&
      dayAt(reading, found.first) !== undefined &&
      !isDenied(reading, found.first) &&
      eventAt(reading, found.first)?.kind !== 'except' &&
      !reading.tokens.some(
        (token, at) => reading.sentence[at] === reading.sentence[found.first] && CLOSED.test(token.text),
      ),
  )
}

export function isDayRight(
  span: Span,
  day: number,
  known: readonly Span[],
  role?: 'open' | 'close',
): boolean {
  const own = known.filter(one => one.days.includes(day)).sort((a, b) => a.days.length - b.days.length)
  // "Daily 10-21, Sundays until 19": what is said of the day itself comes before what is said of all.
  const [nearest] = own
  if (span.isClosed) return nearest?.isClosed ?? (!isDate(day) && known.length > 0)
  if (!nearest || nearest.isClosed) return false
  const wider = own.find(one => one.times.length > 1)
  const times = own.filter(one => one.days.length === nearest.days.length).flatMap(one => one.times)
  if (times.length === 1 && wider?.times[0]) times.unshift(wider.times[0])
  const [from, to] = span.times
  // "9 to 9" is opening to closing, whichever half of the day is meant.
  if (from && to && span.times.length === 2 && times.length % 2 === 0)
    return times.some(
      (open, i) =>
        i % 2 === 0 &&
        sameTime(from, open) &&
        times.some((shut, j) => j % 2 === 1 && j > i && sameTime(to, shut)),
    )
  // "We open at 10" is said of the first of each pair of hours.
  const parity = role === undefined || times.length % 2 > 0 ? undefined : role === 'open' ? 0 : 1
  return span.times.every(time =>
    times.some((other, i) => (parity === undefined || i % 2 === parity) && sameTime(time, other)),
  )
}

const OPENING =
  /^(?:open|opens|opening|from|start|starts|abrimos|abre|abren|desde|partir|abrem|ouvrons|ouvre|ouvrez|des|offnen|offnet|ab|apriamo|apre|dalle|dal|aciyoruz|acilis|aciliyor\S*|aciliriz|открываемся|открываются|открытие|نفتح|يفتح|פותחים|נפתח|खुल\S*|buka)$/
const CLOSING =
  /^(?:close|closes|closing|shut|until|till|cerramos|cierra|cierran|hasta|fechamos|fecha|fecham|ate|fermons|ferme|jusqu|schliessen|schliesst|bis|chiudiamo|chiude|fino|alle|kapaniyor\S*|kapatiyoruz|kadar|закрываемся|закрываются|до|نغلق|نقفل|يغلق|حتي|لغايه|סוגרים|נסגר|עד|बंद|तक|tak|tutup|sampai)$/

/** Whether an hour that is said alone is that of opening or of closing, by the word nearest to it. */
export function roleOf(reading: Reading, time: Figure): 'open' | 'close' | undefined {
  const { tokens, clause } = reading
  for (const gap of [1, 2, 3]) {
    for (const at of [time.first - gap, time.last + gap]) {
      if (clause[at] !== clause[time.first] || at < 0) continue
      const text = tokens[at]?.text ?? ''
      if (CLOSING.test(text)) return 'close'
      if (OPENING.test(text)) return 'open'
    }
  }
  return undefined
}

function sameTime(a: Figure, b: Figure): boolean {
  return hoursOf(a).some(value => hoursOf(b).includes(value))
}

function hoursOf(figure: Figure): number[] {
  const value = Math.round((figure.values[0] ?? 0) * 60) / 60
  if (figure.unit === 'loose' && value < 12) return [value, value + 12]
  return figure.unit === 'pm' && value < 12 ? [value + 12] : [value]
}
