import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { FILLERS } from '../items/rows.ts'
import { PLACE_PHRASES, WEEKDAYS } from '../lexicon/places.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { findPhrases, phraseAt } from '../phrases.ts'
import { type Reading, sentenceBounds } from '../reading.ts'
import { isAsserted, unsupported } from './claim.ts'

const INTO =
  /^(?:to|in|into|around|a|en|hasta|para|em|no|na|ate|nos|nas|au|aux|jusqu|nach|per|в|во|на|до|по|ke|di|sampai)$/
export const SOLELY =
  /^(?:only|solo|solamente|so|apenas|somente|seulement|uniquement|nur|soltanto|solo|sadece|yalnizca|только|فقط|רק|केवल|सिर्फ|hanya)$/

const ALSO = /^(?:also|too|tambien|tambem|aussi|anche|pure|ayrica|также|тоже|juga|even)$/

/** "We deliver to Braga as well" where the entry delivers to Lisbon only. */
export function findOtherPlaces({ draft, entries, mentions, language }: Drafted): UnsupportedClaim[] {
  if (language === 'de') return []
  return findPhrases(PROMISE_WORDS, draft.tokens)
    .filter(found => found.id.id === 'delivery')
    .flatMap(found => {
      const [start, end] = sentenceBounds(draft, found.first)
      const isAlso = draft.tokens.slice(start, end + 1).some(token => ALSO.test(token.text))
      const limited = entries.filter(
        entry =>
          entry.promises.some(promise => promise.id === 'delivery') &&
          !entry.cells.some(cell => cell.isRest) &&
          (placesOnly(entry.reading).length > 0 || isAlso),
      )
      if (limited.length === 0) return []
      return namesBehind(draft, start, end)
        .filter(at => isAsserted(draft, at) && !phraseAt(PLACE_PHRASES, draft.tokens, at))
        .filter(at => !mentions.some(mention => mention.positions.includes(at)))
        .filter(at => {
          const name = draft.tokens[at]?.text ?? ''
          return !entries.some(entry => entry.reading.tokens.some(token => sameName(token.text, name)))
        })
        .map(at => unsupported(draft, at, at))
    })
}

export function sameName(a: string, b: string): boolean {
  return a === b || (a.length > 3 && b.length > 3 && a.slice(0, -1) === b.slice(0, Math.max(3, a.length - 1)))
}

/** Names of places that an entry serves and no other. */
function placesOnly(reading: Reading): number[] {
  return namesBehind(reading, 0, reading.tokens.length - 1).filter(
    at =>
      [1, 2, 3].some(back => SOLELY.test(reading.tokens[at - back]?.text ?? '')) ||
      SOLELY.test(reading.tokens[at + 1]?.text ?? ''),
  )
}

export function namesBehind(reading: Reading, first: number, last: number): number[] {
  return reading.tokens.flatMap((token, at) => {
    const isName = token.kind === 'word' && token.capital && token.text.length > 2 && at > first && at <= last
    if (!isName || !INTO.test(reading.tokens[at - 1]?.text ?? '')) return []
    return FILLERS.has(token.text) || phraseAt(WEEKDAYS, reading.tokens, at) ? [] : [at]
  })
}
