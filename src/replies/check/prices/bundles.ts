import type { Figure } from '../amounts.ts'
import type { Entry } from '../entries.ts'
import type { Row } from '../items/rows.ts'
import { similar } from '../items/similar.ts'
import { stemOf } from '../keys.ts'
import { DIFFERENCE_WORDS } from '../lexicon/frame-words.ts'
import { has, sentenceBounds } from '../reading.ts'
import { relationOf } from '../relation.ts'
import { AGAINST } from './amount.ts'
import type { Judgement, PriceInput } from './claim.ts'
import { matches, matchesAny } from './unit-price.ts'

/** So many of a row together for less than one by one, as an entry has it: "any four candles cost £22". */
type Bundle = { row: Row; count: number; sum: number; isNamed: boolean }

const SAVING =
  /^(?:sav(?:e|es|ing)|ahorr\S*|poup\S*|economi[sz]\S*|epargn\S*|spar(?:en|t|st)|ersparnis|risparmi\S*|kazan[cç]\S*|tasarruf\S*|эконом\S*|выгод\S*|توفر|توفير|بتوفر|وفرت|חוסכ\S*|חיסכון|לחסוך|बचत|बचते|बचेंगे|hemat|menghemat)$/

/** The sum of a bundle for as many as it is of, what that saves, and what as many would cost one by one. */
export function judgeBundle(input: PriceInput, figure: Figure): Judgement | undefined {
  const { draft } = input
  const [first, last] = sentenceBounds(draft, figure.first)
  const bundles = bundlesOf(input)
  if (bundles.length === 0) return undefined
  const counts = draft.figures.filter(
    other =>
      other.kind === 'plain' && other.first >= first && other.last <= last && (other.values[0] ?? 0) > 1,
  )
  const before = counts.findLast(other => other.last < figure.first)?.values[0]
  const ofSum = bundles.filter(({ row, sum }) => matches(figure, sum, row))
  if (ofSum.length > 0 && before !== undefined) {
    if (ofSum.some(({ count }) => count === before)) return { supported: true, kind: 'fee' }
    const isSoMany = input.rows.some(row => row.price !== null && matches(figure, row.price * before, row))
    return isSoMany || !ofSum.some(({ isNamed }) => isNamed) ? undefined : { supported: false, kind: 'price' }
  }
  const told = bundles.filter(({ count }) => counts.some(other => other.values[0] === count))
  const words = draft.tokens.slice(first, last + 1)
  const isSaved = has(DIFFERENCE_WORDS, draft, first, last) || words.some(token => SAVING.test(token.text))
  const isSaving = told.some(({ row, count, sum }) =>
    matchesAny(figure, cents((row.price ?? 0) * count - sum)),
  )
  if (isSaved && isSaving) return { supported: true, kind: 'gap' }
  const isAgainst = draft.tokens
    .slice(Math.max(first, figure.first - 3), figure.first)
    .some(token => token.forms.some(form => AGAINST.test(form)))
  const isApart = told.some(({ row, count }) => matchesAny(figure, cents((row.price ?? 0) * count)))
  return isAgainst && isApart ? { supported: true, kind: 'gap' } : undefined
}

function cents(sum: number): number {
  return Math.round(sum * 100) / 100
}

function bundlesOf({ entries, rows }: PriceInput): Bundle[] {
  return entries.flatMap(entry =>
    entry.row !== undefined ? [] : pairsOf(entry).flatMap(pair => ofRows(entry, pair, rows)),
  )
}

/** A number and the amount right behind it in one part of a sentence. */
function pairsOf({ cells, reading }: Entry): { count: Figure; sum: Figure }[] {
  return cells.flatMap(cell => {
    const counts = cell.figures.filter(one => one.kind === 'plain' && relationOf(reading, one) === 'exact')
    const sums = cell.figures.filter(one => one.kind === 'money')
    const [count, sum] = [counts[0], sums[0]]
    return counts.length === 1 && sums.length === 1 && count && sum && count.last < sum.first
      ? [{ count, sum }]
      : []
  })
}

function ofRows(
  { reading }: Entry,
  { count, sum }: { count: Figure; sum: Figure },
  rows: readonly Row[],
): Bundle[] {
  const [times, price] = [count.values[0] ?? 0, sum.values[0] ?? 0]
  const [first, last] = sentenceBounds(reading, count.first)
  const words = reading.tokens.slice(first, last + 1).filter(token => token.kind === 'word')
  return rows.flatMap(row => {
    const isNamed = row.tokens.some(
      own =>
        own.kind === 'word' &&
        own.text.length > 2 &&
        words.some(
          word => similar(own, word) || (own.text.length > 4 && stemOf(own.text) === stemOf(word.text)),
        ),
    )
    const isLess = row.price !== null && price > row.price && price < row.price * times
    return (isNamed || rows.length === 1) && isLess && times > 1
      ? [{ row, count: times, sum: price, isNamed }]
      : []
  })
}
