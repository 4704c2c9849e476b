import type { Said } from '../lib/said.ts'
import type { Format } from './format.ts'
import { hasText, type Translate, translator } from './texts.ts'

export interface Reader {
  t: Translate
  format: Pick<Format, 'date' | 'dateTime' | 'span'>
}

const ENGLISH: Reader = {
  t: translator('en'),
  format: {
    date: at => at.toISOString().slice(0, 10),
    dateTime: at => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    span: (count, unit) => `${count} ${unit}${count === 1 ? '' : 's'}`,
  },
}

/** What is stored, and what programs and logs are told. */
export function inEnglish(...said: readonly Said[]): string {
  return said.map(one => textOf(ENGLISH, one)).join(' ')
}

/** The same in the reader's language; as it was stored where no text is known for it. */
export function inWords(reader: Reader, said: readonly Said[] | null | undefined, stored: string): string {
  if (!said || said.length === 0 || !said.every(({ says }) => hasText(says))) return stored
  return said.map(one => textOf(reader, one)).join(' ')
}

function textOf({ t, format }: Reader, { says, values = {} }: Said): string {
  const filled = Object.entries(values).map(([name, value]) => [name, written(format, value)])
  return t(says, Object.fromEntries(filled))
}

function written(format: Reader['format'], value: string): string {
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(value)) return format.dateTime(new Date(value))
  // Noon, so that it is that day in nearly every zone.
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return format.date(new Date(`${value}T12:00:00Z`))
  const [, days, hours] = /^P(?:(\d+)D|T(\d+)H)$/.exec(value) ?? []
  if (days) return format.span(Number(days), 'day')
  return hours ? format.span(Number(hours), 'hour') : value
}
