import type { Figure } from './amounts.ts'
import { sameDate } from './dates.ts'
import type { Entry } from './entries.ts'
import { relationOf } from './relation.ts'
import { MEASURE_BASES } from './units.ts'

// Half a year is six months, a month thirty days; a year of days is nobody's warranty.
const HOURS: Record<string, number> = { minute: 1 / 60, hour: 1, day: 24, week: 168, month: 720, year: 8640 }

export function sameFigure(a: Figure, b: Figure): boolean {
  if (a.kind === 'money' || b.kind === 'money') {
    if (a.kind !== b.kind && !(a.kind === 'plain' || b.kind === 'plain')) return false
    // "A deposit of $1,500" says nothing of $1,000, which some would write for one.
    if ([a, b].some(figure => figure.kind === 'plain' && figure.weak)) return false
    if (a.currencies.length && b.currencies.length && !a.currencies.some(code => b.currencies.includes(code)))
      return false
    // "Two" is not the 2.000 of an amount, however it may be read.
    if (a.kind !== b.kind) return Math.abs((a.values[0] ?? 0) - (b.values[0] ?? 0)) < 0.005
    return sameValue(a, b)
  }
  if (a.kind === 'duration' && b.kind === 'duration') {
    const [x, y] = [HOURS[a.unit ?? ''], HOURS[b.unit ?? '']]
    if (x && y) return a.values.some(value => b.values.some(other => Math.abs(value * x - other * y) < 0.01))
  }
  // "2 h" is an hour of the clock or a span, as it happens: "a two-hour lesson".
  if ((a.kind === 'time' && b.kind === 'duration') || (a.kind === 'duration' && b.kind === 'time')) {
    const [time, span] = a.kind === 'time' ? [a, b] : [b, a]
    const hours = HOURS[span.unit ?? ''] ?? Number.NaN
    return time.unit === 'h' && time.values.some(value => span.values.some(own => own * hours === value))
  }
  if (a.kind === 'time' && b.kind === 'time') {
    return a.values.some(value =>
      b.values.some(
        other =>
          value === other ||
          (a.unit === 'pm' && value + 12 === other) ||
          ((a.unit === 'loose' || b.unit === 'loose') && Math.abs(value - other) === 12) ||
          (b.unit === 'pm' && other + 12 === value),
      ),
    )
  }
  if (a.kind === 'date' || b.kind === 'date') return a.kind === b.kind && sameDate(a, b)
  if (a.kind === 'phone' || b.kind === 'phone')
    return a.kind === b.kind && (a.unit ?? '').slice(-9) === (b.unit ?? '').slice(-9)
  if (a.kind === 'measure' && b.kind === 'measure') return sameMeasure(a, b)
  if (a.kind === b.kind) return a.unit === b.unit && sameValue(a, b)
  // "Avec un acompte" has no hour in it.
  if (
    [a, b].some(figure => figure.kind === 'plain' && figure.weak) &&
    [a, b].some(one => one.kind === 'duration')
  )
    return false
  return (
    (a.kind === 'plain' || b.kind === 'plain') &&
    a.kind !== 'percent' &&
    b.kind !== 'percent' &&
    sameValue(a, b)
  )
}

/** Half a kilo is 500 grams. */
function sameMeasure(a: Figure, b: Figure): boolean {
  const [x, y] = [MEASURE_BASES[a.unit ?? ''], MEASURE_BASES[b.unit ?? '']]
  if (!x || !y || x[0] !== y[0]) return a.unit === b.unit && sameValue(a, b)
  return a.values.some(value => b.values.some(other => Math.abs(value * x[1] - other * y[1]) < 1e-6))
}

function sameValue(a: Figure, b: Figure): boolean {
  return a.values.some(value => b.values.some(other => Math.abs(value - other) < 0.005))
}

/** "In 10 payments" where the entry allows up to 12: what keeps a bound is as good as the bound. */
export function keepsBound(entry: Entry, own: Figure, told: Figure): boolean {
  if (sameFigure(own, told)) return true
  if (own.kind !== 'plain' || told.kind !== 'plain' || relationOf(entry.reading, own) !== 'upto') return false
  const [most, stated] = [own.values[0] ?? 0, told.values[0] ?? 0]
  return stated >= 2 && stated <= most
}
