import type { Request } from 'express'
import { textField } from '../web/params.ts'
import { DAYS } from './hours.ts'
import type { OpeningHours } from './schema.ts'

const LEAST_SPANS = 2
/** As many spans of a day as the form shows: more than any day has. */
const MOST_SPANS = 10
const LOOSE = /^(\d{1,2})(?:\s?[:.h]\s?(\d{2})?)?$/i

const fieldsAt = (day: string, at: number) => ({ from: `${day}_from_${at}`, to: `${day}_to_${at}` })

export function hoursValues(hours: readonly OpeningHours[]): Record<string, string> {
  const values: Record<string, string> = {}
  for (const day of DAYS)
    hours
      .filter(span => span.day === day)
      .slice(0, MOST_SPANS)
      .forEach((span, at) => {
        const names = fieldsAt(day, at)
        values[names.from] = span.from
        values[names.to] = span.to
      })
  return values
}

/** A place for each span that is there, and always one for after the break. */
export function spansToShow(values: Record<string, string>): number[] {
  const used = [...Array(MOST_SPANS).keys()].filter(at =>
    DAYS.some(day => Object.values(fieldsAt(day, at)).some(name => values[name])),
  )
  return [...Array(Math.max(LEAST_SPANS, (used.at(-1) ?? 0) + 1)).keys()]
}

/** What was typed, the spans of it, and where in the form each of them stands. */
export function readHours(req: Request) {
  const values: Record<string, string> = {}
  const spans: { day: string; from: string; to: string }[] = []
  const places: { day: string; names: { from: string; to: string } }[] = []
  for (const day of DAYS)
    for (let at = 0; at < MOST_SPANS; at++) {
      const names = fieldsAt(day, at)
      const [from, to] = [clockOf(textField(req, names.from, 20)), clockOf(textField(req, names.to, 20))]
      values[names.from] = from
      values[names.to] = to
      if (!from && !to) continue
      spans.push({ day, from, to })
      places.push({ day, names })
    }
  return { values, spans, places }
}

/** "9", "9.30" and "9h" as people write them; what is no time stays as it was typed. */
function clockOf(text: string): string {
  const typed = text.trim()
  const [, hours, minutes = '00'] = LOOSE.exec(typed) ?? []
  return hours ? `${hours.padStart(2, '0')}:${minutes}` : typed
}
