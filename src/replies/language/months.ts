import { LANGUAGES } from './languages.ts'

/** What the languages call the months: alone, beside a day, and short as the English write them. */
export const MONTH_NAMES: readonly [name: string, month: number][] = readNames()

function readNames(): [string, number][] {
  // Some languages have another case beside a day. Few formats: each takes memory outside the heap.
  const formats = LANGUAGES.flatMap(language =>
    ([{ month: 'long' }, { month: 'long', day: 'numeric' }] as const).map(
      options => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }),
    ),
  )
  formats.push(new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }))
  return Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(2024, i, 25))).flatMap((date, i) =>
    formats.flatMap(format => {
      const name = format.formatToParts(date).find(part => part.type === 'month')?.value
      return name ? [[name, i + 1] as [string, number]] : []
    }),
  )
}
