import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { COMPARISON_WORDS } from '../lexicon/frame-words.ts'
import { findPhrases } from '../phrases.ts'
import { sentenceBounds } from '../reading.ts'
import { isAsserted, unsupported } from './claim.ts'

const THAN =
  /^(?:than|elsewhere|que|do|als|di|de|чем|من|מ|से|dari|daripada|online|there|other|others|otro\S*|outr\S*|autre\S*|ander\S*|altr\S*|dan|den)$/

/** "For two it gets cheaper": with nothing to compare with, cheaper is a discount. */
export function findCheaper({ draft, rows, mentions, entries }: Drafted): UnsupportedClaim[] {
  const named = new Set(mentions.flatMap(mention => mention.rows))
  const isKnown = entries.some(
    entry =>
      entry.row === undefined &&
      (entry.promises.some(promise => promise.id === 'discount' && !promise.denied) ||
        findPhrases(COMPARISON_WORDS, entry.reading.tokens).length > 0),
  )
  if (named.size > 1 || rows.length > 1 || isKnown) return []
  return findPhrases(COMPARISON_WORDS, draft.tokens)
    .filter(found => found.id === 'cheaper' && isAsserted(draft, found.first, found.last))
    .filter(found => {
      const [first, last] = sentenceBounds(draft, found.first)
      const isDenied = draft.denials.some(at => at >= first && at <= last)
      const isCompared = draft.tokens
        .slice(found.last + 1, found.last + 3)
        .some(token => token.forms.some(form => THAN.test(form)))
      const prices = draft.figures.filter(figure => figure.kind === 'money')
      return !isDenied && !isCompared && prices.length < 2
    })
    .map(found => unsupported(draft, found.first, found.last))
}
