import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { sentenceBounds } from '../reading.ts'
import { isAsserted, isSupposed, unsupported } from '../said/claim.ts'
import type { Token } from '../text.ts'

// Words that makers put behind a model to name the next one.
const MODELS = /^(?:pro|max|plus|ultra|mini|lite|air|fe|se|xl|neo|edge|fold|flip)$/

/** "For the 15 Pro or the 15 Pro Max" where the row is for the 15 Pro: a longer name is another model. */
export function findLongerNames(input: Drafted): UnsupportedClaim[] {
  const { draft, rows, entries } = input
  return draft.tokens.flatMap((token, at): UnsupportedClaim[] => {
    if (token.kind !== 'word' || !MODELS.test(token.text)) return []
    const start = modelStart(draft.tokens, at)
    const name = draft.tokens.slice(start, at + 1)
    if (start === at || draft.figureAt.get(start)?.kind === 'money') return []
    // "AED 49, 15 plus a cable": in small letters, and with nothing else of the model, it is no name.
    if (!token.capital && at - start < 2) return []
    const isNamed = (own: readonly Token[], words: readonly Token[]) =>
      own.some((_, i) => words.every((word, j) => own[i + j]?.text === word.text))
    const known = [...rows.map(row => row.tokens), ...entries.map(entry => entry.reading.tokens)]
    if (!rows.some(row => isNamed(row.tokens, name.slice(0, -1))) || known.some(own => isNamed(own, name)))
      return []
    // "iPhone 15 Pro / Pro Max" has both in its name.
    const hasBoth = (own: readonly Token[]) =>
      [name[0]?.text, token.text].every(text => own.some(word => word.text === text))
    if (known.some(hasBoth)) return []
    return isToldOf(input, at) ? [unsupported(draft, start, at)] : []
  })
}

/** Where the figure of the model stands: "15 Pro Max" from its Max. */
function modelStart(tokens: readonly Token[], at: number): number {
  let start = at
  while (start > 0 && MODELS.test(tokens[start - 1]?.text ?? '') && at - start < 2) start--
  return /^[a-z]?\d{1,3}$/.test(tokens[start - 1]?.text ?? '') ? start - 1 : at
}

function isToldOf({ draft }: Drafted, at: number): boolean {
  const [first, last] = sentenceBounds(draft, at)
  return (
    isAsserted(draft, at) &&
    !isSupposed(draft, at) &&
    !draft.denials.some(denial => denial >= first && denial <= last)
  )
}
