import { z } from 'zod'
import { LANGUAGE_CODES, type Language, languageOf } from '../web/languages.ts'
import { line } from './input.ts'
import { fold } from './search/fold.ts'

/** What customers call a product besides its name; a language is known for most. */
export interface Alias {
  language: Language | null
  text: string
}

export const MOST_ALIASES = 60
export const LONGEST_ALIAS = 100

export const aliasInput = z
  .strictObject(
    {
      language: z
        .enum(LANGUAGE_CODES, { error: `must be one of ${LANGUAGE_CODES.join(', ')}, or null` })
        .nullable()
        .optional(),
      text: line(LONGEST_ALIAS).min(1, { error: 'must not be empty' }),
    },
    { error: 'must be a language and a text' },
  )
  .meta({ id: 'AliasInput' })

export const aliasView = z
  .object({ language: z.enum(LANGUAGE_CODES).nullable(), text: z.string() })
  .meta({ id: 'Alias' })

/** Two aliases with one key are the same: case and accents make no other name of it. */
export function aliasKey({ language, text }: Alias): string {
  return `${language ?? ''}:${fold(text).replace(/\s+/g, ' ').trim()}`
}

/** Without repetitions; the first spelling of each stays. */
export function distinctAliases(aliases: readonly Alias[]): Alias[] {
  const seen = new Set<string>()
  return aliases.filter(alias => {
    const key = aliasKey(alias)
    return !seen.has(key) && seen.add(key)
  })
}

/** Their order tells nothing. */
export function sameAliases(before: readonly Alias[], after: readonly Alias[]): boolean {
  const written = (aliases: readonly Alias[]) =>
    distinctAliases(aliases).map(({ language, text }) => `${language ?? ''}:${text}`)
  const stands = new Set(written(before))
  const wanted = written(after)
  return stands.size === wanted.length && wanted.every(one => stands.has(one))
}

/** `es: zapatillas | ru: кроссовки | trainers`, as a cell of a file has them. */
export function readAliases(cell: string): Alias[] {
  const aliases = cell
    .split(/[|\n]/)
    .map(piece => {
      const [, tag, rest] = /^\s*([a-z]{2})\s*:\s*(.+)$/isu.exec(piece) ?? []
      const language = languageOf(tag)
      return { language: language ?? null, text: (language ? rest! : piece).trim() }
    })
    .filter(alias => alias.text !== '')
  return distinctAliases(aliases)
}

/** As `readAliases` reads them back. */
export function writeAliases(aliases: readonly Alias[], between = ' | '): string {
  return aliases.map(({ language, text }) => (language ? `${language}: ${text}` : text)).join(between)
}
