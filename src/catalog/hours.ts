import { addDays, daysBetween, momentAt, wallClock } from '../lib/zone.ts'
import type { OpeningHours } from './schema.ts'

export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Day = (typeof DAYS)[number]

/** What of the facts opening hours depend on. */
export interface Hours {
  timezone: string
  hours: OpeningHours[]
  closed: string[]
}

/** A moment in the business's own time, ready to be said. */
export interface LocalMoment {
  at: Date
  /** ISO date, `2026-12-24`. */
  date: string
  day: Day
  /** `09:00`; midnight that ends a day is `00:00` of the next. */
  time: string
  /** Midnights between the asked moment and this one: 0 is today, 1 tomorrow. */
  daysAhead: number
}

export interface OpenState {
  open: boolean
  /** `no_hours`: nobody wrote any, so nothing is known. `closed_day`: today is one of the closed dates. */
  reason: 'hours' | 'closed_day' | 'no_hours'
  /** When it shuts; left out while shut, and for a business that never does. */
  closesAt?: LocalMoment
  /** When it opens next; left out while open, and if it does not within a year. */
  opensAt?: LocalMoment
}

/** Moments in milliseconds. */
interface Span {
  from: number
  to: number
}

const SEARCH_DAYS = 370

/** Is the business open at `at`, until when, and if not, when does it open? In its own time zone. */
export function isOpen(hours: Hours, at: Date): OpenState {
  if (hours.hours.length === 0) return { open: false, reason: 'no_hours' }
  const now = at.getTime()
  const today = wallClock(hours.timezone, at).date
  const current = [addDays(today, -1), today]
    .flatMap(date => spansOf(hours, date))
    .filter(span => span.from <= now && now < span.to)
  if (current.length > 0) {
    const closesAt = closing(hours, today, Math.max(...current.map(span => span.to)))
    return { open: true, reason: 'hours', ...(closesAt && { closesAt: localMoment(hours, closesAt, today) }) }
  }
  const reason = hours.closed.includes(today) ? 'closed_day' : 'hours'
  const opensAt = nextOpening(hours, today, now)
  return { open: false, reason, ...(opensAt && { opensAt: localMoment(hours, opensAt, today) }) }
}

/** Follows spans that touch (Friday until 24:00, Saturday from 00:00). Undefined when a week brings no end. */
function closing(hours: Hours, today: string, from: number): number | undefined {
  let end = from
  for (let ahead = -1; ahead <= 8; ahead++) {
    for (const span of spansOf(hours, addDays(today, ahead))) {
      if (span.from <= end) end = Math.max(end, span.to)
    }
  }
  return end < momentAt(hours.timezone, addDays(today, 8), '00:00').getTime() ? end : undefined
}

function nextOpening(hours: Hours, today: string, now: number): number | undefined {
  for (let ahead = 0; ahead <= SEARCH_DAYS; ahead++) {
    const starts = spansOf(hours, addDays(today, ahead)).map(span => span.from)
    const next = starts.filter(start => start > now)
    if (next.length > 0) return Math.min(...next)
  }
  return undefined
}

/** The spans that start on this date, as moments: a closed date has none, and the night before runs into it. */
function spansOf(hours: Hours, date: string): Span[] {
  return hoursOn(hours, date)
    .map(({ from, to }) => ({
      from: momentAt(hours.timezone, date, from).getTime(),
      to: momentAt(hours.timezone, to <= from ? addDays(date, 1) : date, to).getTime(),
    }))
    .filter(span => span.from < span.to)
}

function localMoment(hours: Hours, epochMs: number, today: string): LocalMoment {
  const at = new Date(epochMs)
  const local = localTime(hours, at)
  return { at, ...local, daysAhead: daysBetween(today, local.date) }
}

/** The weekday of an ISO date. */
export function dayOf(date: string): Day {
  return DAYS[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7]!
}

/** The hours of one date, in order; none on a closed date or a day without hours. */
export function hoursOn(hours: Hours, date: string): { from: string; to: string }[] {
  if (hours.closed.includes(date)) return []
  return hoursOfDay(hours, dayOf(date))
}

function hoursOfDay(hours: Hours, day: Day): { from: string; to: string }[] {
  return hours.hours
    .filter(span => span.day === day)
    .map(({ from, to }) => ({ from, to }))
    .sort((a, b) => a.from.localeCompare(b.from))
}

export interface DayGroup {
  /** Days in a row, from Monday: `['mon', 'tue', 'wed']`. */
  days: Day[]
  /** Empty: closed on these days. */
  spans: { from: string; to: string }[]
}

/** The week as data, days in a row with the same hours together; empty when nobody wrote hours. */
export function describeHours(hours: Hours): DayGroup[] {
  if (hours.hours.length === 0) return []
  const groups: DayGroup[] = []
  for (const day of DAYS) {
    const spans = hoursOfDay(hours, day)
    const last = groups.at(-1)
    if (last && JSON.stringify(last.spans) === JSON.stringify(spans)) last.days.push(day)
    else groups.push({ days: [day], spans })
  }
  return groups
}

/** The moment of a wall-clock time on a date of the business: what "tomorrow at eight" means. */
export function momentOf(hours: Hours, date: string, time: string): Date {
  return momentAt(hours.timezone, date, time)
}

/** Today's date, weekday and time where the business is. */
export function localTime(hours: Hours, at: Date): { date: string; day: Day; time: string } {
  const { date, time } = wallClock(hours.timezone, at)
  return { date, day: dayOf(date), time }
}

export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
