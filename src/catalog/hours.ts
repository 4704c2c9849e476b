import { Temporal } from 'temporal-polyfill'
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

interface Span {
  from: Temporal.Instant
  to: Temporal.Instant
}

const SEARCH_DAYS = 370

/** Is the business open at `at`, until when, and if not, when does it open? In its own time zone. */
export function isOpen(hours: Hours, at: Date): OpenState {
  if (hours.hours.length === 0) return { open: false, reason: 'no_hours' }
  const now = Temporal.Instant.fromEpochMilliseconds(at.getTime())
  const today = now.toZonedDateTimeISO(hours.timezone).toPlainDate()
  const current = [today.subtract({ days: 1 }), today]
    .flatMap(date => spansOf(hours, date))
    .filter(span => holds(span, now))
  if (current.length > 0) {
    const closesAt = closing(hours, today, latest(current.map(span => span.to)))
    return { open: true, reason: 'hours', ...(closesAt && { closesAt: localMoment(hours, closesAt, today) }) }
  }
  const reason = hours.closed.includes(today.toString()) ? 'closed_day' : 'hours'
  const opensAt = nextOpening(hours, today, now)
  return { open: false, reason, ...(opensAt && { opensAt: localMoment(hours, opensAt, today) }) }
}

function holds(span: Span, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(span.from, now) <= 0 && Temporal.Instant.compare(now, span.to) < 0
}

function latest(instants: Temporal.Instant[]): Temporal.Instant {
  return instants.reduce((a, b) => (Temporal.Instant.compare(a, b) < 0 ? b : a))
}

/** Follows spans that touch (Friday until 24:00, Saturday from 00:00). Undefined when a week brings no end. */
function closing(
  hours: Hours,
  today: Temporal.PlainDate,
  from: Temporal.Instant,
): Temporal.Instant | undefined {
  let end = from
  for (let ahead = -1; ahead <= 8; ahead++) {
    for (const span of spansOf(hours, today.add({ days: ahead }))) {
      if (Temporal.Instant.compare(span.from, end) <= 0) end = latest([end, span.to])
    }
  }
  const week = today.add({ days: 8 }).toZonedDateTime(hours.timezone).toInstant()
  return Temporal.Instant.compare(end, week) < 0 ? end : undefined
}

function nextOpening(
  hours: Hours,
  today: Temporal.PlainDate,
  now: Temporal.Instant,
): Temporal.Instant | undefined {
  for (let ahead = 0; ahead <= SEARCH_DAYS; ahead++) {
    const starts = spansOf(hours, today.add({ days: ahead }))
      .map(span => span.from)
      .filter(start => Temporal.Instant.compare(start, now) > 0)
      .sort(Temporal.Instant.compare)
    if (starts[0]) return starts[0]
  }
  return undefined
}

/** The spans that start on this date, as moments: a closed date has none, and the night before runs into it. */
function spansOf(hours: Hours, date: Temporal.PlainDate): Span[] {
  return hoursOn(hours, date.toString())
    .map(({ from, to }) => {
      const lastDay = to <= from ? date.add({ days: 1 }) : date
      return { from: instantOf(hours.timezone, date, from), to: instantOf(hours.timezone, lastDay, to) }
    })
    .filter(span => Temporal.Instant.compare(span.from, span.to) < 0)
}

function instantOf(timezone: string, date: Temporal.PlainDate, time: string): Temporal.Instant {
  const [day, wall] = time === '24:00' ? [date.add({ days: 1 }), '00:00'] : [date, time]
  // A time that the clocks skip is taken an hour later, one they repeat the first time: the business is there by then.
  return day.toZonedDateTime({ timeZone: timezone, plainTime: Temporal.PlainTime.from(wall) }).toInstant()
}

function localMoment(hours: Hours, instant: Temporal.Instant, today: Temporal.PlainDate): LocalMoment {
  const local = instant.toZonedDateTimeISO(hours.timezone)
  return {
    at: new Date(instant.epochMilliseconds),
    date: local.toPlainDate().toString(),
    day: dayOf(local.dayOfWeek),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
    daysAhead: today.until(local.toPlainDate()).days,
  }
}

function dayOf(dayOfWeek: number): Day {
  return DAYS[dayOfWeek - 1]!
}

/** The hours of one date, in order; none on a closed date or a day without hours. */
export function hoursOn(hours: Hours, date: string): { from: string; to: string }[] {
  if (hours.closed.includes(date)) return []
  const day = dayOf(Temporal.PlainDate.from(date).dayOfWeek)
  return hoursOfDay(hours, day)
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
  const instant = instantOf(hours.timezone, Temporal.PlainDate.from(date), time)
  return new Date(instant.epochMilliseconds)
}

/** Today's date, weekday and time where the business is. */
export function localTime(hours: Hours, at: Date): { date: string; day: Day; time: string } {
  const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(hours.timezone)
  return {
    date: local.toPlainDate().toString(),
    day: dayOf(local.dayOfWeek),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  }
}

/** A zone with a name: offsets such as +02:00 know no summer time. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
