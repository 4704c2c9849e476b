import type { Entry } from './entries.ts'
import { CITY_PHRASES } from './lexicon/cities.ts'
import { findPhrases } from './phrases.ts'
import type { Reading } from './reading.ts'

export type Town = { country: string; first: number; last: number }

const TOWARDS =
  /^(?:to|in|into|a|en|hasta|para|em|no|na|ate|pra|nach|bis|fur|zu|a|ad|per|fino|pour|jusqu|au|aux|в|во|на|до|по|الي|في|لـ|ל|ke|di|sampai|untuk|from|de)$/
const BEHIND = /^(?:में|को|तक|के|mein|me|ko|tak|icin|icine|kadar|delivery|livraison|versand)$/

/** Cities a text delivers to, each with the country it lies in. In small letters only a customer writes them. */
export function townsIn(reading: Reading, from = 0, to = reading.tokens.length - 1, isLoose = false): Town[] {
  return findPhrases(CITY_PHRASES, reading.tokens, Math.max(0, from), to + 1).flatMap(found => {
    const token = reading.tokens[found.first]
    const hasCase = /[a-z\u0400-\u04ff]/.test(token?.text ?? '')
    const isLed =
      TOWARDS.test(reading.tokens[found.first - 1]?.text ?? '') ||
      BEHIND.test(reading.tokens[found.last + 1]?.text ?? '') ||
      !hasCase ||
      isLabel(reading, found) ||
      (reading.language === 'tr' && /'/.test(reading.tokens[found.last]?.text ?? ''))
    const isName = !hasCase || token?.capital === true || isLoose
    return isLed && isName ? [{ country: found.id, first: found.first, last: found.last }] : []
  })
}

const COSTS =
  /^(?:is|are|would|costs?|es|son|cuesta|seria|serian|sao|custa|fica|est|coute|ist|kostet|ware|e|costa|sarebbe|стоит|будет|[:(—€$£₹₺₽₪-])$/

/** "Sevilla: €5", "Sevilla would be €5": named first, with what it costs behind. */
function isLabel({ tokens }: Reading, { first, last }: { first: number; last: number }): boolean {
  const [before, next] = [tokens[first - 1], tokens[last + 1]]
  const isFirst = before?.kind !== 'word'
  return isFirst && (next?.kind === 'number' || COSTS.test(next?.text ?? ''))
}

/** "To Sevilla" is to Spain, unless an entry has terms for Sevilla itself. */
export function countriesOf(
  reading: Reading,
  from: number,
  to: number,
  entries: readonly Entry[],
  isLoose = false,
): string[] {
  return townsIn(reading, from, to, isLoose)
    .filter(town => !isNamedIn(entries, reading, town))
    .map(town => town.country)
}

export function isNamedIn(entries: readonly Entry[], reading: Reading, town: Town): boolean {
  const names = reading.tokens.slice(town.first, town.last + 1).flatMap(token => token.forms)
  return entries.some(
    ({ reading: own, row, words }) =>
      row === undefined &&
      (names.some(name => name.length > 2 && words.has(name)) ||
        findPhrases(CITY_PHRASES, own.tokens).some(
          found =>
            found.id === town.country &&
            own.tokens[found.first]?.text.slice(0, 4) === reading.tokens[town.first]?.text.slice(0, 4),
        )),
  )
}
