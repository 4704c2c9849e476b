import type { Entry } from '../entries.ts'
import { WEEKDAYS } from '../lexicon/places.ts'
import { DEADLINE_WORDS, PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { findPhrases, phraseAt } from '../phrases.ts'
import { isConcessionKept } from '../promises/concessions.ts'
import { isDenied, type Reading, spanOf } from '../reading.ts'
import type { HoursClaim } from './claim.ts'
import { comparedHours } from './compared.ts'
import { invitations, pickupDays } from './days.ts'
import { isShutPart, partsOfDays } from './parts-of-days.ts'
import {
  CLOSED,
  dayAt,
  eventAt,
  isDayRight,
  isNamedOpen,
  knownSchedule,
  readSchedule,
  roleOf,
  type Span,
} from './schedule.ts'
import { partsOfYear, seasonAt } from './seasons.ts'

/** Opening days and hours a draft states, against those the entries and facts give. */
export function checkHours(draft: Reading, entries: readonly Entry[], ask: Reading): HoursClaim[] {
  const known = entries.flatMap(entry => knownSchedule(entry.reading))
  const claims: HoursClaim[] = []
  const topics = findPhrases(PROMISE_WORDS, draft.tokens).filter(found => found.id.id === 'hours')
  const told = readSchedule(draft)
  // "Every day from 10, on Friday from 14": what is said of the day itself is what is claimed of it.
  const isToldApart = (span: Span, day: number) =>
    told.some(other => other.days.length < span.days.length && other.days.includes(day))
  for (const span of told) {
    const isHours =
      topics.some(topic => draft.sentence[topic.first] === draft.sentence[span.first]) ||
      span.isClosed ||
      span.times.length >= 2
    if (!isHours && span.times.length === 0) continue
    const [alone] = span.times
    const role = alone && span.times.length === 1 ? roleOf(draft, alone) : undefined
    const supported =
      (span.isClosed && isShutPart(draft, span.first, span.days, known)) ||
      (known.length > 0 &&
        isConcessionKept(draft, span.first, entries) &&
        partsOfYear(seasonAt(draft, span.first), known).every(part =>
          span.days.every(day => isToldApart(span, day) || isDayRight(span, day, part, role)),
        ))
    claims.push({
      first: span.first,
      last: span.last,
      span: spanOf(draft, span.first, span.last),
      value: span.days.join(),
      kind: 'other',
      supported,
    })
  }
  // "We are open on Mondays" without a time.
  for (const topic of topics) {
    const token = draft.tokens[topic.first]?.text ?? ''
    if (
      !/^(?:open|abr|aberto|abert|ouver|ouvr|geoff|offen|aperto|apr|acik|acig|aciyor|atend|откры|работа|مفتو|نفتح|פתוח|खुल|buka)/.test(
        token,
      ) ||
      isDenied(draft, topic.first)
    )
      continue
    const days = findPhrases(WEEKDAYS, draft.tokens).filter(
      found =>
        draft.clause[found.first] === draft.clause[topic.first] &&
        dayAt(draft, found.first) &&
        eventAt(draft, found.first)?.kind !== 'except',
    )
    for (const day of days) {
      if (claims.some(claim => claim.first <= day.first && claim.last >= day.last)) continue
      const supported =
        (known.some(span => span.days.includes(day.id) && !span.isClosed) ||
          entries.some(entry => isNamedOpen(entry, day.id))) &&
        !known.some(span => span.isClosed && span.days.includes(day.id))
      claims.push({
        first: day.first,
        last: day.last,
        span: spanOf(draft, day.first, day.last),
        value: String(day.id),
        kind: 'other',
        supported,
      })
    }
  }
  claims.push(
    ...partsOfDays(draft, entries, known),
    ...comparedHours(draft, known),
    ...tomorrowHours(draft, ask, known),
    ...pickupDays(draft, entries, claims),
    ...invitations(draft, entries, known),
  )
  return claims
}

const IS =
  /^(?:it's|its|today's|is|es|e|est|c'est|ist|hoy|hoje|heute|oggi|bugun|сегодня|today|היום|اليوم|आज|ini)$/

/** "It's Monday", "on est dimanche soir": which day the conversation is on, as it says itself. */
function todayOf(...readings: readonly Reading[]): number | undefined {
  for (const reading of readings)
    for (const day of findPhrases(WEEKDAYS, reading.tokens)) {
      // "Tomorrow is Tuesday" says of today that it is Monday.
      const isTomorrow = [1, 2, 3, 4].some(
        back =>
          reading.sentence[day.first - back] === reading.sentence[day.first] &&
          phraseAt(DEADLINE_WORDS, reading.tokens, day.first - back)?.id === 'tomorrow',
      )
      if (isTomorrow && day.id < 7) return (day.id + 6) % 7
      const isToday = [1, 2, 3].some(back => IS.test(reading.tokens[day.first - back]?.text ?? ''))
      if (isToday && day.id < 7) return day.id
    }
  return undefined
}

/** "Tomorrow we open at 7": true where the next day does. */
function tomorrowHours(draft: Reading, ask: Reading, known: readonly Span[]): HoursClaim[] {
  const today = todayOf(ask, draft)
  if (today === undefined || known.length === 0) return []
  return findPhrases(DEADLINE_WORDS, draft.tokens)
    .filter(found => found.id === 'tomorrow')
    .flatMap((found): HoursClaim[] => {
      const next = findPhrases(WEEKDAYS, draft.tokens).find(day => day.first > found.last + 3)?.first
      const inSentence = (at: number) =>
        draft.sentence[at] === draft.sentence[found.first] && at < (next ?? draft.tokens.length)
      const times = draft.figures.filter(figure => figure.kind === 'time' && inSentence(figure.first))
      const isClosed = draft.tokens.some(
        (token, at) => inSentence(at) && CLOSED.test(token.text) && !isDenied(draft, at),
      )
      if (times.length === 0 && !isClosed) return []
      const span = { days: [(today + 1) % 7], times, isClosed, first: found.first, last: found.last }
      const supported = isDayRight(span, (today + 1) % 7, known)
      return [
        {
          first: found.first,
          last: found.last,
          span: spanOf(draft, found.first, found.last),
          value: 'tomorrow',
          kind: 'other',
          supported,
        },
      ]
    })
}
