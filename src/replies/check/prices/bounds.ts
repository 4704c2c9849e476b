import type { Figure } from '../amounts.ts'
import type { Entry } from '../entries.ts'
import type { Row } from '../items/rows.ts'
import type { Bound } from '../lexicon/frame-words.ts'
import { groupOf, rowsOf } from './binding.ts'
import type { Judgement, PriceInput } from './claim.ts'
import { matchesAny } from './unit-price.ts'

export function judgeBound(
  bound: Bound,
  figure: Figure,
  candidates: readonly Row[],
  entry: Entry | undefined,
): Judgement | undefined {
  const priced = candidates.filter(
    row => row.price !== null && (figure.currencies.length === 0 || figure.currencies.includes(row.currency)),
  )
  const prices = priced.map(row => row.price as number)
  const value = figure.values[0] ?? 0
  if (prices.length === 0)
    return entry ? { supported: true, kind: 'fee' } : { supported: false, kind: 'bound' }
  const isExact = prices.some(price => figure.values.some(reading => Math.abs(reading - price) < 0.005))
  if (bound === 'below' && prices.every(price => price < value)) return { supported: true, kind: 'bound' }
  if (bound === 'above' && prices.every(price => price > value)) return { supported: true, kind: 'bound' }
  if (bound === 'from' && matchesAny(figure, Math.min(...prices))) return { supported: true, kind: 'price' }
  if (bound === 'upto' && matchesAny(figure, Math.max(...prices))) return { supported: true, kind: 'price' }
  if ((bound === 'from' || bound === 'upto') && (entry || !isExact)) return undefined
  return entry ? undefined : { supported: false, kind: 'bound' }
}

/** "from $40 to $75", "$40-$75": both ends of the rows spoken of. */
export function judgeRange(
  input: PriceInput,
  figure: Figure,
  amounts: readonly Figure[],
  index: number,
  candidates: readonly Row[],
): Judgement | undefined {
  const { draft, rows } = input
  const pricesOf = (list: readonly Row[]) => list.flatMap(row => (row.price === null ? [] : [row.price]))
  const own = pricesOf(candidates)
  for (const [low, high, isLow] of [
    [figure, amounts[index + 1], true],
    [amounts[index - 1], figure, false],
  ] as const) {
    if (!low || !high) continue
    // "From 500 to 900: up to 20 cm 500, over 20 cm 900": both ends are of what is named before the first.
    const before = isLow ? own : pricesOf(rowsOf(groupOf(input, low, amounts, index - 1), rows))
    const prices = new Set(before).size >= 2 ? before : own
    if (new Set(prices).size < 2) continue
    const between = draft.tokens
      .slice(low.last + 1, high.first)
      .map(token => token.text)
      .join(' ')
      // "from $38 (6 inch) to $72": the version stands in brackets.
      .replace(/^\( [^()]{1,30} \) /, '')
    if (!/^(?:-|—|to|a|à|bis|до|до |إلى|الى|עד|sampai|ile|up to|hasta|até|ate|al|से)$/.test(between)) continue
    const right = isLow ? matchesAny(low, Math.min(...prices)) : matchesAny(high, Math.max(...prices))
    return { supported: right, kind: 'price' }
  }
  return undefined
}

const NOTHING = /^(?:nothing|none|nada|rien|nichts|niente|nulla|ничего)$/

/** "The set is ₺349 and the rope ₺199, nothing over ₺400": what is named, or all there is, keeps within. */
export function noneBeyond(input: PriceInput, figure: Figure, bound: Bound): Judgement | undefined {
  const { draft, rows, mentions } = input
  if (bound !== 'above' && bound !== 'below') return undefined
  const isDenied = [1, 2, 3, 4, 5].some(
    back =>
      draft.clause[figure.first - back] === draft.clause[figure.first] &&
      NOTHING.test(draft.tokens[figure.first - back]?.text ?? ''),
  )
  if (!isDenied) return undefined
  const sentence = draft.sentence[figure.first]
  const named = mentions.filter(mention => mention.sentence === sentence).flatMap(mention => mention.rows)
  const prices = rows
    .filter(row => named.length === 0 || named.includes(row.index))
    .flatMap(row => (row.price === null ? [] : [row.price]))
  if (prices.length === 0) return undefined
  const value = figure.values[0] ?? 0
  const isKept = prices.every(price => (bound === 'above' ? price <= value : price >= value))
  return { supported: isKept, kind: 'bound' }
}
