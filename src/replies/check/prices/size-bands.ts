import type { Figure } from '../amounts.ts'
import type { ComparisonClaim } from '../comparisons.ts'
import type { Drafted } from '../drafted.ts'
import type { Entry } from '../entries.ts'
import { isDenied, type Reading, sentenceBounds, spanOf } from '../reading.ts'
import { relationOf } from '../relation.ts'
import { MEASURE_BASES } from '../units.ts'
import { matches } from './unit-price.ts'

type Range = { from: number; to: number; unit: string }

/** "Pot up to 20 cm", "children under 12": what the name of a row is for, as far as it gives a bound. */
function rangeOf(reading: Reading, figure: Figure): Range | undefined {
  const sized = sizeOf(figure)
  // "Kinder bis 12 Jahre"
  const isUpTo = reading.tokens[figure.first - 1]?.text === 'bis'
  const relation = isUpTo ? 'upto' : relationOf(reading, figure)
  if (!sized || relation === 'about') return undefined
  const { size, unit } = sized
  if (relation === 'upto') return { from: 0, to: size, unit }
  if (relation === 'below') return { from: 0, to: size - LEAST, unit }
  if (relation === 'from') return { from: size, to: Number.POSITIVE_INFINITY, unit }
  if (relation === 'above') return { from: size + LEAST, to: Number.POSITIVE_INFINITY, unit }
  return { from: size, to: size, unit }
}

const LEAST = 1e-6

function sizeOf(figure: Figure): { size: number; unit: string } | undefined {
  const [value] = figure.values
  if (value === undefined) return undefined
  if (figure.kind === 'measure') {
    const [unit, times] = MEASURE_BASES[figure.unit ?? ''] ?? [figure.unit ?? '', 1]
    return { size: value * times, unit }
  }
  // Ages; other spans of time are terms.
  if (figure.kind === 'duration' && figure.unit === 'year') return { size: value, unit: 'year' }
  return undefined
}

type Band = Range & { row: number }

/** The rows that one of them is chosen from by a size: at least two of them, with bounds that differ. */
export function bandsOfRows(entries: readonly Entry[]): Band[] {
  const bands = entries.flatMap(({ reading, row }) => {
    if (row === undefined) return []
    return reading.figures.flatMap(figure => {
      const range = rangeOf(reading, figure)
      return range && range.from !== range.to ? [{ ...range, row }] : []
    })
  })
  const units = new Set(bands.map(band => band.unit))
  return bands.filter(band => units.size === 1 && bands.filter(other => other.row === band.row).length === 1)
}

/** "For a 15 cm pot": no size of the goods, but one that a row is for. */
export function isInBand(figure: Figure, entries: readonly Entry[]): boolean {
  const sized = sizeOf(figure)
  return (
    sized !== undefined &&
    bandsOfRows(entries).some(
      band => band.unit === sized.unit && sized.size >= band.from && sized.size <= band.to,
    )
  )
}

/** "A 15 cm pot is 900" where pots up to 20 cm are 500: the size that was told chooses the row. */
export function findOtherBands({ draft, ask, rows, entries }: Drafted): ComparisonClaim[] {
  const bands = bandsOfRows(entries)
  const first = bands[0]
  if (!first) return []
  return draft.figures.flatMap((figure): ComparisonClaim[] => {
    const own =
      figure.kind === 'money' ? rows.filter(row => row.price !== null && matches(figure, row.price, row)) : []
    if (own.length === 0 || isDenied(draft, figure.first)) return []
    const told = toldBeside(draft, figure, ask, first.unit)
    const isFor = (row: number) =>
      bands.some(
        band => band.row === row && told !== undefined && told.from >= band.from && told.to <= band.to,
      )
    // "Adults €89, children up to 12 €49": a row without a bound is for whoever has none of his own.
    const isOther = told && rows.some(row => isFor(row.index)) && !own.some(row => isFor(row.index))
    const isFamily = own.every(row => rows.some(other => isFor(other.index) && isAlike(row, other)))
    const span = spanOf(draft, figure.first, figure.last)
    return isOther && isFamily ? [{ span, value: false, kind: 'comparison', supported: false }] : []
  })
}

/** The size that belongs to an amount: said in its part of the sentence, or by the customer where it is the only amount. */
function toldBeside(draft: Reading, figure: Figure, ask: Reading, unit: string): Range | undefined {
  const [first, last] = sentenceBounds(draft, figure.first)
  const money = draft.figures.filter(
    other => other.kind === 'money' && other.first >= first && other.last <= last,
  )
  const inClause = draft.figures.filter(other => draft.clause[other.first] === draft.clause[figure.first])
  const inSentence = draft.figures.filter(other => other.first >= first && other.last <= last)
  const sizes = (reading: Reading, list: readonly Figure[]) =>
    list.flatMap(other => {
      const range = rangeOf(reading, other)
      return range?.unit === unit ? [range] : []
    })
  const isAlone = money.length === 1
  const beside = sizes(draft, isAlone ? inSentence : inClause)
  const isOnlyInClause = inClause.filter(other => other.kind === 'money').length === 1
  if (beside.length > 0) return beside.length === 1 && (isAlone || isOnlyInClause) ? beside[0] : undefined
  const asked = sizes(ask, ask.figures)
  return isAlone && asked.length === 1 ? asked[0] : undefined
}

/** Rows that begin alike are versions of one thing. */
function isAlike(a: Drafted['rows'][number], b: Drafted['rows'][number]): boolean {
  return a.index !== b.index && a.tokens[0]?.text === b.tokens[0]?.text
}
