import { readFacts } from '../../catalog/facts.ts'
import { DAYS, localTime, dayOf as weekdayOf } from '../../catalog/hours.ts'
import type { HoursQuestion, Part, Plan } from '../plan.ts'
import { asksOfHoliday, dateNamed, speaksOfHolidays } from './dates.ts'
import { dayOf } from './days.ts'
import { findHoursEntry } from './entries.ts'
import { factAbout, NAMED_FACTS } from './facts-asked.ts'
import { ENTRY_LIKELY, entryPart, phrase, plan, type Question, type View } from './view.ts'

export function hoursPlan(question: Question): Plan | undefined {
  const { asks, topical, items, asksPrice } = question
  if (asks.has('hours') && !isAboutOther(question) && (items.length === 0 || !asksPrice)) {
    const hours = hoursPart(question)
    // "Can I pay by card? And when do you open?" asks for both.
    const fact = factAbout(
      question,
      question.topics.filter(topic => topic !== 'location'),
    )
    const isWritten = topical?.topics.some(topic => fact && NAMED_FACTS[topic] === fact)
    const parts: Part[] = fact && !isWritten ? [{ say: 'fact', fact }] : []
    // "Where are you, and until when are you open?"
    const others = fact ? [] : besidesHours(question)
    if (hours) return plan(question, 'answer', 'hours', [...parts, hours, ...others], 'opening hours', true)
    return plan(question, 'unknown', 'hours', [phrase('noHours')], 'no opening hours written', true)
  }
  return undefined
}

/** An entry about another thing answers it; unless both are asked, one behind the other. */
function isAboutOther({ topical, words, topics }: Question): boolean {
  const other = topical && topical.topics.length > 0 && !topical.topics.includes('hours')
  const isBeside = topics.some(topic => BESIDE_HOURS.includes(topic) && topical?.topics.includes(topic))
  return (
    Boolean(other) &&
    !(isBeside && words.some(({ text }) => OPENS.test(text)) && words.some(({ breakBefore }) => breakBefore))
  )
}

/** Opens, closes: asked of the place itself. */
export const OPENS =
  /^(?:open|opens|close|closes|closed|abren|abre|abris|cierran|cierra|cerrais|abrem|fecham|ouvrez|ouvert|fermez|geoffnet|offen|auf|aperti|aprite|chiudete|acik\S*|kapali\S*|تفتحو\S*|تسكرو\S*|تقفلو\S*|פתוח\S*|סוגר\S*|खुल\S*|बंद|buka|tutup|открыт\S*|закры\S*|работаете|horarios?|orari[o]?|horaires?|offnungszeiten|timings?|دوام\S*|режим|график)$/u

/** What else of the place is asked in the same breath, as it is written down. */
const BESIDE_HOURS = ['location', 'parking', 'payment', 'delivery', 'pets', 'wifi', 'seating', 'appointment']

function besidesHours({ topics, entries, words }: Question): Part[] {
  if (!words.some(({ breakBefore }) => breakBefore)) return []
  const asked = topics.filter(topic => BESIDE_HOURS.includes(topic))
  const told = asked.flatMap(topic => {
    const match = entries.find(one => one.topics.includes(topic) && one.score >= ENTRY_LIKELY * 0.8)
    return match && !match.topics.includes('hours') ? [match] : []
  })
  return [...new Set(told)].map(entryPart)
}

/** The answer about opening hours, if there are any: from the facts, else from the entry that lists them. */
export function hoursPart(view: View): Part | undefined {
  const { db, turn, entries } = view
  const { facts } = readFacts(db, turn.business.timezone)
  const question = hoursQuestion(view)
  const entry = entries.find(match => match.topics.includes('hours'))?.entry
  // "Closed on public holidays": hours of the week would deny it. A day that is marked as closed says so itself.
  const isKnown = question.date !== undefined && facts.closed.includes(question.date)
  if (asksOfHoliday(turn.text) && !isKnown) {
    const written = [entry, findHoursEntry(db, turn.business.timezone)]
    const told = written.find(one => one && speaksOfHolidays(one.answer))
    if (told) return { say: 'entry', entryId: told.id, about: ['hours'] }
  }
  const listed = entry ?? (facts.hours.length > 0 ? undefined : findHoursEntry(db, turn.business.timezone))
  if (!listed && facts.hours.length === 0) return undefined
  return { say: 'hours', question, entryId: listed?.id ?? null }
}

function hoursQuestion({ words, asks, turn }: View): HoursQuestion {
  const { business } = turn
  const today = localTime({ timezone: business.timezone, hours: [], closed: [] }, turn.at)
  const date = dateNamed(words, turn.text, today.date, business.currency === 'USD')
  if (date) return { day: DAYS.indexOf(weekdayOf(date)), now: false, date }
  const named = words.map(word => dayOf(word.text)).find(day => day !== undefined)
  const first = DAYS.indexOf(today.day)
  const day = named ?? (asks.has('.tomorrow') ? (first + 1) % 7 : asks.has('.today') ? first : null)
  return { day, now: named === undefined && !asks.has('.tomorrow') && asks.has('.today') }
}
