import type { Entry } from '../entries.ts'
import { type Context, findSupport } from '../evidence.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { findPhrases } from '../phrases.ts'
import { minimumOf } from '../promises/conditions.ts'
import type { Reading } from '../reading.ts'
import { sameFigure } from '../same-figure.ts'
import type { MoneyClaim } from './claim.ts'

/** "1,799, delivery 49, in total 1,848" where delivery is free above 999: the fee is known, and not due. */
export function findOvercharge(input: {
  draft: Reading
  entries: readonly Entry[]
  contextAt: (at: number) => Context
  amounts: readonly number[]
  prices: readonly MoneyClaim[]
}): MoneyClaim[] {
  const { draft, entries, contextAt, amounts, prices } = input
  if (amounts.length === 0 || findPhrases(PROMISE_WORDS, draft.tokens).some(found => found.id.id === 'free'))
    return []
  return prices
    .filter(claim => claim.supported && claim.kind === 'fee')
    .filter(claim => {
      const entry = findSupport(claim.figure, entries, contextAt(claim.figure.first))
      const cell = entry?.cells.find(one => one.figures.some(own => sameFigure(own, claim.figure)))
      const free = entry?.promises.find(promise => promise.id === 'free' && !promise.denied)
      const minimum = entry && free && minimumOf(entry, free)
      const fees = entry?.reading.figures.filter(figure => figure.kind === 'money') ?? []
      const isSameCase =
        minimum &&
        (fees.length === 2 ||
          entry.cells.some(
            one => one.figures.includes(minimum) && [...one.keys].join() === [...(cell?.keys ?? [])].join(),
          ))
      if (!minimum || !isSameCase || draft.figures.some(figure => sameFigure(figure, minimum))) return false
      return Math.max(...amounts) - claim.value > (minimum.values[0] ?? 0)
    })
    .map(claim => ({ ...claim, supported: false }))
}
