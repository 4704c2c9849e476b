import { LANGUAGES } from './languages.ts'

/** What the languages call the months: alone, beside a day, and short as the English write them. */
export function monthNames(): [name: string, month: number][] {
  const names: [string, number][] = []
  for (const language of LANGUAGES)
    for (let month = 1; month <= 12; month++) {
      const date = new Date(Date.UTC(2024, month - 1, 25))
      // Some languages have another case beside a day.
      for (const options of [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
        const name = format.formatToParts(date).find(part => part.type === 'month')?.value
        if (name) names.push([name, month])
      }
      names.push([new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }).format(date), month])
    }
  return names
}
