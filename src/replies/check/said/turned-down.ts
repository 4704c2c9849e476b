import { TURNED_DOWN } from '../lexicon/turned-down.ts'
import { type Found, findPhrases, phraseAt } from '../phrases.ts'
import type { Reading } from '../reading.ts'

const REACH = 5
const NOT = /^(?:not|isn't|n't|no|nao|pas|nicht|non|değil|не|ليس|לא|नहीं|bukan|tidak)$/

/** "Tomorrow won't work", "zu kurzfristig für morgen": the day is named to be refused. */
export function isTurnedDown(reading: Reading, day: Found<unknown>): boolean {
  const { tokens, clause, denials } = reading
  return turnedDownIn(reading, day.first, day.last).some(found => {
    const isTooSoon = /^(?:too|demasiado|muy|muito|trop|zu|troppo|cok|слишком|बहुत|terlalu)$/.test(
      tokens[found.first]?.text ?? '',
    )
    // "Tomorrow is not too soon at all"
    const isDenied =
      isTooSoon &&
      [1, 2].some(
        back =>
          NOT.test(tokens[found.first - back]?.text ?? '') ||
          (denials.includes(found.first - back) && clause[found.first - back] === clause[found.first]),
      )
    return !isDenied
  })
}

function turnedDownIn({ tokens, clause }: Reading, first: number, last: number): Found<true>[] {
  const from = Math.max(0, first - REACH)
  return findPhrases(TURNED_DOWN, tokens, from, Math.min(tokens.length, last + REACH + 4)).filter(
    found =>
      clause[found.first] === clause[first] &&
      (found.first > last ? found.first - last <= REACH : first - found.last <= REACH),
  )
}

/** A no that belongs to such words says nothing of the goods: "कल संभव नहीं है". */
export function isOfRefusal({ tokens }: Reading, first: number, last: number): boolean {
  return [0, 1, 2, 3].some(back => {
    const found = phraseAt(TURNED_DOWN, tokens, first - back)
    return found !== undefined && found.last >= first && found.first <= last
  })
}
