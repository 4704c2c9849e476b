import { readFacts } from '../../catalog/facts.ts'
import { DAYS, localTime } from '../../catalog/hours.ts'
import type { Part, Plan } from '../plan.ts'
import { dayOf } from './days.ts'
import { findHoursEntry } from './entries.ts'
import { phrase, plan, type Question, type View } from './view.ts'

export function hoursPlan(question: Question): Plan | undefined {
  const { asks, topical, items, asksPrice } = question
  if (
    asks.has('hours') &&
    !(topical?.topics.some(topic => topic !== 'hours') && !topical.topics.includes('hours')) &&
    (items.length === 0 || !asksPrice)
  ) {
    const hours = hoursPart(question)
    if (hours) return plan(question, 'answer', 'hours', [hours], 'opening hours', true)
    return plan(question, 'unknown', 'hours', [phrase('noHours')], 'no opening hours written', true)
  }
  return undefined
}

/** The answer about opening hours, if there are any: from the facts, else from the entry that lists them. */
export function hoursPart(view: View): Part | undefined {
  const { facts } = readFacts(view.db, view.turn.business.timezone)
  const entry =
    view.entries.find(match => match.topics.includes('hours'))?.entry ??
    (facts.hours.length > 0 ? undefined : findHoursEntry(view.db, view.turn.business.timezone))
  if (!entry && facts.hours.length === 0) return undefined
  return { say: 'hours', question: hoursQuestion(view), entryId: entry?.id ?? null }
}

function hoursQuestion({ words, asks, turn }: View) {
  const today = DAYS.indexOf(
    localTime({ timezone: turn.business.timezone, hours: [], closed: [] }, turn.at).day,
  )
  const named = words.map(word => dayOf(word.text)).find(day => day !== undefined)
  const day = named ?? (asks.has('.tomorrow') ? (today + 1) % 7 : asks.has('.today') ? today : null)
  return { day, now: named === undefined && !asks.has('.tomorrow') && asks.has('.today') }
}
