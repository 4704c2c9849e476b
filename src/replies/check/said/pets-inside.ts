import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { findPhrases, phrases } from '../phrases.ts'
import { isDenied, type Reading } from '../reading.ts'
import { isAsserted, unsupported } from './claim.ts'

const INSIDE = phrases<true>([
  [
    true,
    'inside|indoors|adentro|dentro|en el interior|lá dentro|no interior|à l intérieur|l intérieur|dedans|drinnen|innen|im laden|dentro|all interno|içeri*|внутри|внутрь|в помещени*|في الداخل|داخل|الداخل|جوا|בפנים|פנימה|अंदर|di dalam|ke dalam',
  ],
])

/** "Dogs are welcome on the terrace and inside" where an entry has them outside only. */
export function findPetsInside({ draft, entries }: Drafted): UnsupportedClaim[] {
  const told = petsIn(draft)
  const isShut = entries.some(
    ({ reading, row }) =>
      row === undefined &&
      petsIn(reading).size > 0 &&
      findPhrases(INSIDE, reading.tokens).some(found => isDenied(reading, found.first)),
  )
  if (told.size === 0 || !isShut) return []
  return findPhrases(INSIDE, draft.tokens)
    .filter(found => told.has(draft.sentence[found.first] ?? -1))
    .filter(found => isAsserted(draft, found.first, found.last) && !isRefusedBehind(draft, found.last))
    .map(found => unsupported(draft, found.first, found.last))
}

/** The sentences that speak of animals. */
function petsIn({ tokens, sentence }: Reading): Set<number> {
  return new Set(
    findPhrases(PROMISE_WORDS, tokens)
      .filter(found => found.id.id === 'pets')
      .map(found => sentence[found.first] ?? -1),
  )
}

/** "Adentro no", "inside they are not", "внутрь нельзя": the no stands behind. */
function isRefusedBehind({ denials, tokens, clause }: Reading, last: number): boolean {
  return [1, 2, 3, 4].some(
    gap =>
      clause[last + gap] === clause[last] &&
      (denials.includes(last + gap) ||
        /^(?:нельзя|запрещен\S*|ممنوع\S*|אסור\S*|forbidden|verboten|interdit\S*|vietat\S*|yasak)$/.test(
          tokens[last + gap]?.text ?? '',
        )),
  )
}
