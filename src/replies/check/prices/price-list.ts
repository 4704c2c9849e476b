import type { Figure } from '../amounts.ts'
import type { Mention } from '../items/mentions.ts'
import { CONNECTORS, type Row } from '../items/rows.ts'
import { phraseAt } from '../phrases.ts'
import type { Reading } from '../reading.ts'
import { CURRENCY_MARKERS } from '../units.ts'
import { rowsOf } from './binding.ts'

/** "Our vouchers are 20, 40 or 80 dollars": one list, and every figure of it is the price of a row that is named. */
export function listedPrices(
  draft: Reading,
  rows: readonly Row[],
  mentions: readonly Mention[],
): ReadonlySet<Figure> {
  const found = new Set<Figure>()
  for (const run of runsOf(draft)) {
    const [from, to] = [run[0]?.first ?? 0, run.at(-1)?.last ?? 0]
    const named = mentions.filter(
      mention => mention.sentence === draft.sentence[from] && (mention.last < from || mention.first > to),
    )
    // "Small or large: $4.40 and $3.60" gives each its own.
    if (named.some(mention => mention.rows.length < run.length)) continue
    const prices = new Set(rowsOf({ mentions: named.slice(0, 1) }, rows).map(row => row.price))
    const areAll = run.every(figure => figure.values.some(value => prices.has(value)))
    if (areAll && prices.size >= run.length) for (const figure of run) found.add(figure)
  }
  return found
}

/** Figures joined to each other by commas and "or", of which the first or the last names its currency. */
function runsOf({ tokens, figures }: Reading): Figure[][] {
  const runs: Figure[][] = []
  for (const figure of figures) {
    const run = runs.at(-1)
    const between = tokens.slice((run?.at(-1)?.last ?? 0) + 1, figure.first)
    if (run && between.length > 0 && between.length <= 2 && between.every(isJoint)) run.push(figure)
    else runs.push([figure])
  }
  // Where each has its own currency, each is a price by itself.
  const isMarked = (one: Figure) =>
    one.first < one.numberFirst ||
    one.last > one.numberLast ||
    phraseAt(CURRENCY_MARKERS, tokens, one.numberLast + 1) !== undefined
  return runs.filter(run => run.length > 1 && run.filter(isMarked).length === 1)
}

function isJoint({ text }: Reading['tokens'][number]): boolean {
  return text === ',' || text === 'u' || CONNECTORS.has(text)
}
