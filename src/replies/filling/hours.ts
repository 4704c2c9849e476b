import { readFacts } from '../../catalog/facts.ts'
import { DAYS, describeHours, type Hours, hoursOn, isOpen, localTime } from '../../catalog/hours.ts'
import type { Language } from '../language/languages.ts'
import type { HoursQuestion } from '../plan.ts'
import { dayName, parseHours } from '../rules/days.ts'
import { say } from '../wording/wording.ts'
import type { Desk } from './desk.ts'
import { quote } from './quotes.ts'

export function sayHours(desk: Desk, question: HoursQuestion, entryId: number | null): string {
  const { facts, version } = readFacts(desk.db, desk.context.business.timezone)
  const entry = entryId === null ? undefined : desk.entries.get(entryId)
  let hours: Hours | undefined = facts.hours.length > 0 ? facts : undefined
  if (hours) {
    desk.factsVersion = version
    desk.factsUsed.add('hours')
  } else if (entry) {
    desk.quoted.add(entry.id)
    hours = parseHours(entry.answer, facts.timezone)
    if (!hours) return quote(desk, entry.answer)
    hours.closed = facts.closed
    if (facts.closed.length > 0) {
      desk.factsVersion = version
      desk.factsUsed.add('closed')
    }
  }
  if (!hours) return say(desk.language, 'noHours')
  const text = hoursText(desk, hours, question)
  desk.facts.push(text)
  return text
}

function hoursText(desk: Desk, hours: Hours, question: HoursQuestion): string {
  const { language } = desk
  const week = () => say(language, 'week', { week: weekText(hours, language) })
  if (question.now) {
    const state = isOpen(hours, desk.context.at)
    if (state.open)
      return state.closesAt
        ? say(language, 'openNow', { time: state.closesAt.time })
        : say(language, 'openAlways')
    if (!state.opensAt) return `${say(language, 'closedToday')} ${week()}`
    const day = dayName(DAYS.indexOf(state.opensAt.day), language)
    return say(language, 'closedNow', { day, time: state.opensAt.time })
  }
  if (question.date) return dateText(desk, hours, question.date)
  if (question.day === null) return week()
  const today = localTime(hours, desk.context.at)
  const ahead = (question.day - DAYS.indexOf(today.day) + 7) % 7
  const date = new Date(Date.parse(`${today.date}T12:00:00Z`) + ahead * 86_400_000).toISOString().slice(0, 10)
  // A day off beside hours that name its weekday: its date says why.
  if (hours.closed.includes(date)) return dateText(desk, hours, date)
  const spans = hoursOn(hours, date)
  const day = capital(dayName(question.day, language), language)
  if (spans.length > 0) return say(language, 'openOn', { day, spans: spansText(spans) })
  return `${say(language, 'closedOn', { day })} ${week()}`
}

function dateText({ language }: Desk, hours: Hours, date: string): string {
  const format = new Intl.DateTimeFormat(`${language}-u-nu-latn`, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
  const day = capital(format.format(Date.parse(`${date}T12:00:00Z`)), language)
  const spans = hoursOn(hours, date)
  return spans.length > 0
    ? say(language, 'openOn', { day, spans: spansText(spans) })
    : say(language, 'closedOn', { day })
}

function weekText(hours: Hours, language: Language): string {
  return describeHours(hours)
    .filter(group => group.spans.length > 0)
    .map(({ days, spans }) => {
      const first = dayName(DAYS.indexOf(days[0]!), language)
      const last = dayName(DAYS.indexOf(days.at(-1)!), language)
      return `${days.length > 1 ? `${first} – ${last}` : first} ${spansText(spans)}`
    })
    .join('; ')
}

function spansText(spans: { from: string; to: string }[]): string {
  return spans.map(({ from, to }) => `${from}–${to}`).join(', ')
}

function capital(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
}
