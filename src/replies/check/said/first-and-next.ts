import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { FIRST, NEXT } from '../lexicon/in-order.ts'
import { clauseBounds, type Reading } from '../reading.ts'
import { sameFigure } from '../same-figure.ts'
import { isAsserted, unsupported } from './claim.ts'

/**
 * "The first exchange is free, each further one costs ₺80": the first does not cost 80, and the next is not free. The
 * entry parts the first from the next, and a figure belongs to one of the two.
 */
export function findFirstAndNext({ draft, entries }: Drafted): UnsupportedClaim[] {
  return draft.figures.flatMap(figure => {
    if (figure.kind !== 'money' || !isAsserted(draft, figure.first, figure.last)) return []
    const own = clauseBounds(draft, figure.first)
    const isOfFirst = says(draft, own, FIRST)
    if (isOfFirst === says(draft, own, NEXT)) return []
    const isOther = entries.some(({ reading, row }) => {
      if (row !== undefined) return false
      const bounds = reading.tokens.flatMap((_, at) =>
        at === 0 || reading.clause[at] !== reading.clause[at - 1] ? [clauseBounds(reading, at)] : [],
      )
      const first = bounds.filter(bound => says(reading, bound, FIRST) && !says(reading, bound, NEXT))
      const next = bounds.filter(bound => says(reading, bound, NEXT) && !says(reading, bound, FIRST))
      const isIn = (parts: readonly [number, number][]) =>
        reading.figures.some(
          one => sameFigure(figure, one) && parts.some(([from, to]) => one.first >= from && one.last <= to),
        )
      return isOfFirst
        ? first.length > 0 && isIn(next) && !isIn(first)
        : next.length > 0 && isIn(first) && !isIn(next)
    })
    return isOther ? [unsupported(draft, figure.first, figure.last)] : []
  })
}

function says({ tokens }: Reading, [first, last]: readonly [number, number], words: RegExp): boolean {
  return tokens
    .slice(first, last + 1)
    .some(token => token.forms.concat(token.text).some(form => words.test(form)))
}
