import type { Figure } from '../amounts.ts'
import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { isKindOf } from '../products.ts'
import type { Reading } from '../reading.ts'
import { isAsserted, unsupported } from './claim.ts'

/** "Every 10th pastry is free" where it is every 10th coffee: the same number of other things. */
export function findOtherCounted({ draft, rows, entries }: Drafted): UnsupportedClaim[] {
  return draft.figures.flatMap(figure => {
    const told = countedBy(draft, figure)
    if (!told || !isAsserted(draft, figure.first)) return []
    const known = entries.flatMap(({ reading, row }) =>
      reading.figures
        .filter(own => row === undefined && own.kind === 'plain' && own.values[0] === figure.values[0])
        .map(own => countedBy(reading, own)?.things),
    )
    const isOfRow = rows.some(row =>
      [...row.things.values()].some(ids => told.things.some(id => ids.has(id))),
    )
    const isOther = (things: readonly string[] | undefined) =>
      things !== undefined &&
      !told.things.some(id => things.some(own => id === own || isKindOf(id, own) || isKindOf(own, id)))
    return known.length > 0 && known.every(isOther) && !isOfRow
      ? [unsupported(draft, figure.first, told.at)]
      : []
  })
}

/** The kind of thing right behind a number. */
function countedBy(reading: Reading, figure: Figure): { at: number; things: string[] } | undefined {
  if (figure.kind !== 'plain' || figure.weak) return undefined
  const at = [1, 2].map(gap => figure.last + gap).find(next => reading.things.has(next))
  if (at === undefined || reading.clause[at] !== reading.clause[figure.first]) return undefined
  return { at, things: [...(reading.things.get(at) ?? [])] }
}
