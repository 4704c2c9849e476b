import type { Figure } from './amounts.ts'
import type { Entry } from './entries.ts'
import { reachOf } from './reach.ts'
import { type Reading, sentenceBounds } from './reading.ts'
import { relationOf } from './relation.ts'
import { MEASURE_BASES } from './units.ts'

type Band = { from: number; to: number; edges: Figure[]; unit: string; at: number }

/**
 * "Within 25 km €9, from 25 to 60 km €22": an entry that parts its fees by a measure gives each of them for that part alone,
 * and the customer who lives 40 km away has told which one it is.
 */
export function isOfOtherBand(entry: Entry, own: Figure, stated: readonly Figure[]): boolean {
  if (entry.row !== undefined || own.kind !== 'money' || stated.length === 0) return false
  const bands = bandsOf(entry.reading)
  const band = bandOf(entry, own.first, bands)
  if (!band) return false
  const told = stated.flatMap(figure => sizesIn(figure, band.unit))
  const isRestated = stated.some(figure =>
    sizesIn(figure, band.unit).some(size =>
      band.edges.some(edge => sizesIn(edge, band.unit).some(value => Math.abs(value - size) < 1e-6)),
    ),
  )
  return told.length > 0 && !isRestated && !told.some(size => size >= band.from && size <= band.to)
}

/** "For 30 kg it is €60" where an entry parts its fees by weight: the measure says which part, and is no size of the goods. */
export function tellsBand(draft: Reading, figure: Figure, entries: readonly Entry[]): boolean {
  const [first, last] = sentenceBounds(draft, figure.first)
  const isCharged = draft.figures.some(
    other => other.kind === 'money' && other.first >= first && other.last <= last,
  )
  return (
    figure.kind === 'measure' &&
    isCharged &&
    entries.some(
      ({ reading, row }) =>
        row === undefined &&
        bandsOf(reading).some(band =>
          sizesIn(figure, band.unit).some(size => size >= band.from && size <= band.to),
        ),
    )
  )
}

/** "5% from 6 bottles, 10% from 12": a share that an entry gives to a larger order than the sentence speaks of. */
export function isOfOtherTier(draft: Reading, percent: Figure, entry: Entry): boolean {
  const tiers = tiersOf(entry.reading)
  const counts = draft.figures.flatMap(figure =>
    figure.kind === 'plain' && !figure.weak && draft.sentence[figure.first] === draft.sentence[percent.first]
      ? figure.values.slice(0, 1)
      : [],
  )
  if (tiers.length < 2 || counts.length === 0) return false
  const earned = counts.map(count => tiers.findLast(tier => tier.from <= count)?.share ?? 0)
  return !earned.includes(percent.values[0] ?? 0)
}

function tiersOf(reading: Reading): { from: number; share: number }[] {
  const shares = reading.figures.filter(figure => figure.kind === 'percent')
  const counts = reading.figures.filter(
    figure => figure.kind === 'plain' && /^(?:from|above)$/.test(relationOf(reading, figure)),
  )
  const tiers = shares.flatMap(share => {
    const sentence = reading.sentence[share.first]
    const near = counts
      .filter(count => reading.sentence[count.first] === sentence && Math.abs(count.first - share.last) <= 6)
      .sort((a, b) => Math.abs(a.first - share.last) - Math.abs(b.first - share.last))[0]
    const isAbove = near !== undefined && relationOf(reading, near) === 'above'
    return near ? [{ from: (near.values[0] ?? 0) + (isAbove ? 1 : 0), share: share.values[0] ?? 0 }] : []
  })
  const isApart = new Set(tiers.map(tier => tier.from)).size === tiers.length
  return isApart ? tiers.sort((a, b) => a.from - b.from) : []
}

/** The measures a sentence tells, or else the question: how far, how high, how heavy. */
export function measuresTold(draft: Reading, at: number, ask: Reading): Figure[] {
  const [first, last] = sentenceBounds(draft, at)
  const own = draft.figures.filter(
    figure => figure.kind === 'measure' && figure.first >= first && figure.last <= last,
  )
  return own.length > 0 ? own : ask.figures.filter(figure => figure.kind === 'measure')
}

/** The band in whose part of the sentence the amount stands, or the last one that was named before it. */
function bandOf(entry: Entry, at: number, bands: readonly Band[]): Band | undefined {
  const { reading } = entry
  const cell = entry.cells.find(one => one.first <= at && one.last >= at)
  const inCell = bands.find(band => cell && band.at >= cell.first && band.at <= cell.last)
  const before = bands.findLast(band => band.at < at && reading.sentence[band.at] === reading.sentence[at])
  // "Within 5 miles £12, further out £25": what lies beyond the part before.
  if (!inCell && before && cell && reachOf(entry, cell) === 'far')
    return { ...before, from: before.to, to: Number.POSITIVE_INFINITY, edges: [] }
  return inCell ?? before
}

function bandsOf(reading: Reading): Band[] {
  const bands: Band[] = []
  const measures = reading.figures.filter(figure => figure.kind === 'measure')
  for (let i = 0; i < measures.length; i++) {
    const [figure, next] = [measures[i] as Figure, measures[i + 1]]
    const unit = baseOf(figure)
    if (next && baseOf(next) === unit && next.first - figure.last <= 2) {
      const [from = 0] = sizesIn(figure, unit)
      const [to = 0] = sizesIn(next, unit)
      bands.push({ from, to, edges: [figure, next], unit, at: figure.first })
      i++
      continue
    }
    const [size = 0] = sizesIn(figure, unit)
    const low = lowerEnd(reading, figure)
    if (low) {
      const from = (low.values[0] ?? 0) * (size / (figure.values[0] || 1))
      bands.push({
        from,
        to: size,
        edges: [figure, { ...low, kind: 'measure', unit: figure.unit }],
        unit,
        at: low.first,
      })
      continue
    }
    const relation = isWithin(reading, figure) ? 'upto' : relationOf(reading, figure)
    if (relation === 'upto' || relation === 'below')
      bands.push({ from: 0, to: size, edges: [figure], unit, at: figure.first })
    else if (relation === 'from' || relation === 'above')
      bands.push({ from: size, to: Number.POSITIVE_INFINITY, edges: [figure], unit, at: figure.first })
  }
  return bands
}

const BETWEEN = /^(?:between|entre|zwischen|tra|fra|между|بين|בין|antara)$/

/** "Between 25 and 60 km": the first of the two has no unit of its own. */
function lowerEnd({ tokens, figures }: Reading, figure: Figure): Figure | undefined {
  const low = figures.find(other => other.kind === 'plain' && other.last === figure.first - 2)
  return low && BETWEEN.test(tokens[low.first - 1]?.text ?? '') ? low : undefined
}

const WITHIN =
  /^(?:within|inside|bis|لغايه|لحد|dentro|radio|raio|rayon|umkreis|entro|raggio|innerhalb|пределах|радиусе|حدود|ضمن|نطاق|בטווח|ברדיוס|בתוך|radius|dalam|unter)$/
const WITHIN_BEHIND = /^(?:icinde|icindeki|yaricap\S*|mesafe\S*|भीतर|अंदर)$/

/** "Within 25 km", "25 km içinde": as a bound of time it would be a term, of a distance it ends a part. */
function isWithin({ tokens }: Reading, figure: Figure): boolean {
  return (
    [1, 2].some(back => WITHIN.test(tokens[figure.first - back]?.text ?? '')) ||
    [1, 2].some(gap => WITHIN_BEHIND.test(tokens[figure.last + gap]?.text ?? ''))
  )
}

function baseOf({ unit }: Figure): string {
  return MEASURE_BASES[unit ?? '']?.[0] ?? unit ?? ''
}

function sizesIn(figure: Figure, base: string): number[] {
  if (baseOf(figure) !== base) return []
  const size = MEASURE_BASES[figure.unit ?? '']?.[1] ?? 1
  return figure.values.slice(0, 1).map(value => value * size)
}
