import { formatMoney } from '../lib/money.ts'
import type { Language } from './languages.ts'

/** Dates, numbers and money as readers of a language write them, in the business's time zone. */
export interface Format {
  timeZone: string
  /** Friday, 21 November 2026 */
  longDate(at: Date): string
  /** 21 Nov 2026 */
  date(at: Date): string
  /** 16:31 */
  time(at: Date): string
  /** 21 Nov 2026, 16:31 */
  dateTime(at: Date): string
  /** The time today, the weekday within a week, else the date: for lists. */
  when(at: Date, now: Date): string
  /** "5 minutes ago", "in 2 hours" */
  relative(at: Date, now: Date): string
  /** Is it the same day in the business's time zone? */
  sameDay(a: Date, b: Date): boolean
  number(value: number): string
  percent(share: number): string
  money(minor: number, currency: string): string
  bytes(count: number): string
  list(items: string[]): string
  /** 5 hours, 3 days */
  span(count: number, unit: 'hour' | 'day'): string
}

const known = new Map<string, Format>()

export function formatFor(language: Language, timeZone: string): Format {
  const key = `${language} ${timeZone}`
  let format = known.get(key)
  if (!format) {
    format = createFormat(language, timeZone)
    known.set(key, format)
  }
  return format
}

const DAY_MS = 86_400_000
const UNITS = [
  ['day', DAY_MS],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

function createFormat(language: Language, timeZone: string): Format {
  // Western digits everywhere: phone numbers, prices and times stay comparable with what customers write.
  const tag = `${language === 'en' ? 'en-GB' : language}-u-nu-latn`
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { timeZone, ...options })
  const longDate = dates({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const date = dates({ day: 'numeric', month: 'short', year: 'numeric' })
  const time = dates({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const weekday = dates({ weekday: 'short' })
  const day = new Intl.DateTimeFormat('en-CA', { timeZone })
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' })
  const number = new Intl.NumberFormat(tag)
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 })
  const list = new Intl.ListFormat(tag)
  const sameDay = (a: Date, b: Date) => day.format(a) === day.format(b)
  return {
    timeZone,
    longDate: at => longDate.format(at),
    date: at => date.format(at),
    time: at => time.format(at),
    dateTime: at => `${date.format(at)}, ${time.format(at)}`,
    when(at, now) {
      if (sameDay(at, now)) return time.format(at)
      return Math.abs(now.getTime() - at.getTime()) < 6 * DAY_MS ? weekday.format(at) : date.format(at)
    },
    relative(at, now) {
      const difference = at.getTime() - now.getTime()
      const [unit, size] = UNITS.find(([, length]) => Math.abs(difference) >= length) ?? ['second', 1000]
      return relative.format(Math.trunc(difference / size), unit)
    },
    sameDay,
    number: value => number.format(value),
    percent: share => percent.format(share),
    money: (minor, currency) => formatMoney(minor, currency, tag),
    bytes: count => bytes(count, tag),
    list: items => list.format(items),
    span: (count, unit) =>
      new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
  }
}

function bytes(count: number, tag: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte']
  let value = count
  let unit = 0
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000
    unit++
  }
  const maximumFractionDigits = value < 10 && unit > 0 ? 1 : 0
  return new Intl.NumberFormat(tag, { style: 'unit', unit: units[unit]!, maximumFractionDigits }).format(
    value,
  )
}
