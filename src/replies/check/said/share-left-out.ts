import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { isOfExcludedGoods, tellsExclusion } from '../promises/left-out.ts'
import { sentenceBounds } from '../reading.ts'
import { sameFigure } from '../same-figure.ts'
import { isAsserted, unsupported } from './claim.ts'

/** "With the card you get 5% on the jigsaw" where the entry leaves power tools out, whatever word the draft has for it. */
export function findSharesLeftOut({ draft, rows, mentions, entries }: Drafted): UnsupportedClaim[] {
  return draft.figures.flatMap((figure): UnsupportedClaim[] => {
    if (figure.kind !== 'percent' || !isAsserted(draft, figure.first, figure.last)) return []
    const [first, last] = sentenceBounds(draft, figure.first)
    if (draft.denials.some(at => at >= first && at <= last)) return []
    const told = entries.filter(
      ({ reading, row }) => row === undefined && reading.figures.some(own => sameFigure(own, figure)),
    )
    const isLeftOut =
      told.length > 0 &&
      told.every(
        entry =>
          isOfExcludedGoods({ draft, mentions, rows }, entry, first, last) &&
          !tellsExclusion(draft, entry, first, last),
      )
    return isLeftOut ? [unsupported(draft, figure.first, figure.last)] : []
  })
}
