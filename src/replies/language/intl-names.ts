import { LANGUAGES, type Language } from './languages.ts'

const COUNTRIES =
  'AE AR AT AU BE BG BH BR CA CH CL CN CO CR CY CZ DE DK DO EC EE EG ES FI FR GB GR HK HR HU ID IE IL IN IQ IR IS IT JO JP KE KR KW KZ LB LK LT LU LV MA MT MX MY NG NL NO NZ OM PE PH PK PL PT QA RO RS RU SA SE SG SI SK SY TH TN TR TW UA US UY VE VN YE ZA'.split(
    ' ',
  )

/**
 * What Intl calls months, days and countries. To ask for the first name opens the data of every language there is, 12 MB
 * and 30 ms, so the build asks and puts the answers into the bundle (`bin/build.mjs`): this module holds nothing but
 * what can be written down as JSON.
 */
export const INTL_NAMES: {
  /** Alone and beside a day: some languages have another case there. January first. */
  months: readonly string[][]
  /** Monday first. */
  days: Record<Language, Record<'long' | 'short', readonly string[]>>
  countries: Record<Language, Readonly<Record<string, string>>>
} = {
  months: monthNames(),
  days: byLanguage(language => ({ long: dayNames(language, 'long'), short: dayNames(language, 'short') })),
  countries: byLanguage(countryNames),
}

function byLanguage<T>(read: (language: Language) => T): Record<Language, T> {
  return Object.fromEntries(LANGUAGES.map(language => [language, read(language)])) as Record<Language, T>
}

function monthNames(): string[][] {
  const formats = LANGUAGES.flatMap(language =>
    ([{ month: 'long' }, { month: 'long', day: 'numeric' }] as const).map(
      options => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }),
    ),
  )
  formats.push(new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' })) // As the English write them.
  return Array.from({ length: 12 }, (_, month) =>
    formats.flatMap(format => {
      const parts = format.formatToParts(Date.UTC(2024, month, 25))
      return parts.find(part => part.type === 'month')?.value || []
    }),
  )
}

function dayNames(language: Language, weekday: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' })
  return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2024, 0, 1 + day))) // It was a Monday.
}

function countryNames(language: Language): Record<string, string> {
  const display = new Intl.DisplayNames([language], { type: 'region' })
  return Object.fromEntries(COUNTRIES.map(code => [code, display.of(code) ?? code]))
}
