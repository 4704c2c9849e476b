import type { Entry } from '../entries.ts'
import { WEEKDAYS } from '../lexicon/places.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { type Found, findPhrases, phrases } from '../phrases.ts'
import { isDenied, type Reading, spanOf } from '../reading.ts'
import type { HoursClaim } from './claim.ts'
import { dayAt, eventAt, isNamedOpen, readSchedule, type Span } from './schedule.ts'

const INVITING = phrases<true>([
  [
    true,
    'see you|come by|come in|come see|come on|drop by|drop in|stop by|pass by|swing by|pop in|visit us|te esperamos|los esperamos|le esperamos|nos vemos|pásate|pásese|ven el|venga|venite|pasa el|esperamos por|esperamos te|apareça|venha|passe cá|passe na|vemo nos|te vejo|on vous attend|on t attend|passez|venez|à dimanche|à lundi|kommen sie|komm|schauen sie|schau|bis sonntag|bis montag|wir sehen uns|wir freuen uns auf|vieni|venite|passa|passate|ti aspettiamo|vi aspettiamo|ci vediamo|bekleriz|bekliyoruz|gelin|gelebilirsiniz|uğrayın|görüşürüz|görüşmek|ждем|ждём|приходите|приходи|заходите|заходи|увидимся|ننتظرك|ننتظركم|تعال|تفضل|تفضلوا|نشوفك|نراك|נתראה|בואו|בוא|בואי|מחכים|מוזמנים|मिलते|आइए|आ जाइए|आइएगा|sampai jumpa|datang|mampir|ditunggu',
  ],
])

/** An entry that gives most days of the week leaves the others closed. */
function isWeekTold(known: readonly Span[]): boolean {
  return new Set(known.flatMap(span => span.days)).size >= 4
}

/** "See you on Sunday" where Sundays are closed. */
export function invitations(draft: Reading, entries: readonly Entry[], known: readonly Span[]): HoursClaim[] {
  return findPhrases(INVITING, draft.tokens).flatMap(invited =>
    findPhrases(WEEKDAYS, draft.tokens)
      .filter(day => draft.clause[day.first] === draft.clause[invited.first])
      .filter(
        day => dayAt(draft, day.first) && !isDenied(draft, invited.first) && !isDenied(draft, day.first),
      )
      .filter(day => eventAt(draft, day.first)?.kind !== 'except')
      .filter(
        day =>
          day.id < 7 &&
          (isWeekTold(known) || known.some(span => span.isClosed && span.days.includes(day.id))),
      )
      .filter(day => !entries.some(entry => isNamedOpen(entry, day.id)))
      .filter(day => !known.some(span => !span.isClosed && span.days.includes(day.id)))
      .map(day => dayClaim(draft, day, invited.first)),
  )
}

/** "You can pick it up on Monday" where the entry about pickups gives other days. */
export function pickupDays(
  draft: Reading,
  entries: readonly Entry[],
  claims: readonly HoursClaim[],
): HoursClaim[] {
  const known = entries
    .filter(entry => entry.promises.some(promise => promise.id === 'pickup'))
    .flatMap(entry => readSchedule(entry.reading))
  const topics = findPhrases(PROMISE_WORDS, draft.tokens).filter(found => found.id.id === 'pickup')
  if (known.length === 0) return []
  return findPhrases(WEEKDAYS, draft.tokens)
    .filter(day => topics.some(topic => draft.clause[topic.first] === draft.clause[day.first]))
    .filter(day => dayAt(draft, day.first) && !isDenied(draft, day.first))
    .filter(day => !claims.some(claim => claim.first <= day.first && claim.last >= day.last))
    .filter(day => !known.some(span => !span.isClosed && span.days.includes(day.id)))
    .map(day => dayClaim(draft, day))
}

/** A day that the evidence does not have; `from` is where the words about it begin. */
function dayClaim(draft: Reading, day: Found<number>, from = day.first): HoursClaim {
  const span = spanOf(draft, from, day.last)
  return { first: day.first, last: day.last, span, value: String(day.id), kind: 'other', supported: false }
}
