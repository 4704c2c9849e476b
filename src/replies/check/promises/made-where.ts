import { FILLERS } from '../items/rows.ts'
import { similar } from '../items/similar.ts'
import { PLACE_PHRASES } from '../lexicon/places.ts'
import type { Promised } from '../lexicon/promise-words.ts'
import { type Found, phraseAt } from '../phrases.ts'
import { clauseBounds } from '../reading.ts'
import type { PromiseInput } from './promises.ts'

/** "Made in a shared kitchen" of what an entry says comes from one: no country, and every word of it is there. */
export function isMadeWhereTold({ draft, entries }: PromiseInput, { id, last }: Found<Promised>): boolean {
  if (id.id !== 'madein') return false
  const [, end] = clauseBounds(draft, last)
  const behind = Array.from({ length: Math.min(5, end - last) }, (_, i) => last + 1 + i)
  if (behind.some(at => phraseAt(PLACE_PHRASES, draft.tokens, at))) return false
  const words = behind.flatMap(at => {
    const token = draft.tokens[at]
    return token?.kind === 'word' && token.text.length > 3 && !FILLERS.has(token.text) ? [token] : []
  })
  return (
    words.length > 0 &&
    entries.some(
      ({ reading, row }) =>
        row === undefined &&
        words.every(word => reading.tokens.some(own => own.kind === 'word' && similar(own, word))),
    )
  )
}
