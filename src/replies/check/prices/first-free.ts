import type { Figure } from '../amounts.ts'
import type { Entry } from '../entries.ts'
import { FIRST } from '../lexicon/in-order.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { findPhrases } from '../phrases.ts'
import { clauseBounds, type Reading, sentenceBounds } from '../reading.ts'
import { relationOf } from '../relation.ts'
import type { PriceInput } from './claim.ts'
import { matchesAny } from './unit-price.ts'

/** "The first two cuts are free: five come to €4.50": what is charged for each of the others. */
export function isPaidAfterFirst(
  { draft, entries }: Pick<PriceInput, 'draft' | 'entries'>,
  figure: Figure,
): boolean {
  const told = freeFirst(draft)
  if (told === undefined) return false
  const [first] = sentenceBounds(draft, figure.first)
  const count = draft.figures.findLast(
    other =>
      other.last < figure.first &&
      other.first >= first &&
      (other.kind === 'plain' || other.kind === 'duration') &&
      (other.values[0] ?? 0) > told.count &&
      other !== told.figure,
  )
  return (
    count !== undefined &&
    entries.some(
      entry =>
        entry.row === undefined &&
        freeFirst(entry.reading)?.count === told.count &&
        feesOf(entry).some(fee =>
          matchesAny(figure, Math.round(fee * ((count.values[0] ?? 0) - told.count) * 100) / 100),
        ),
    )
  )
}

/** "The first two are free" of what an entry says so of, and with the condition that it has. */
export function isFirstFree(draft: Reading, at: number, entries: readonly Entry[]): boolean {
  const told = freeFirst(draft)
  const [first, last] = sentenceBounds(draft, at)
  const isSupposing = (reading: Reading, from: number, to: number) =>
    reading.tokens.slice(from, to + 1).some(token => CONDITION.test(token.text))
  return (
    told !== undefined &&
    told.at >= first &&
    told.at <= last &&
    entries.some(({ reading, row }) => {
      const own = row === undefined ? freeFirst(reading) : undefined
      return (
        own?.count === told.count &&
        (!isSupposing(reading, ...sentenceBounds(reading, own.at)) || isSupposing(draft, first, last))
      )
    })
  )
}

const CONDITION =
  /^(?:if|when|with|only|si|cuando|con|solo|se|quando|com|so|avec|seulement|lorsque|wenn|falls|bei|mit|nur|ab|eger|ile|sadece|если|при|когда|только|اذا|مع|عند|فقط|אם|עם|רק|अगर|यदि|साथ|kalau|jika|bila|dengan|hanya|from|over|above|desde|dal|из|от)$/

/** The count that such a sum is reckoned for. */
export function isCountedAfterFirst(input: Pick<PriceInput, 'draft' | 'entries'>, count: Figure): boolean {
  const { draft } = input
  const next = draft.figures.find(other => other.kind === 'money' && other.first > count.last)
  return (
    next !== undefined &&
    draft.sentence[next.first] === draft.sentence[count.first] &&
    isPaidAfterFirst(input, next)
  )
}

/** How many the first are that cost nothing: one where no number says. */
function freeFirst(reading: Reading): { at: number; count: number; figure: Figure | undefined } | undefined {
  const { tokens, figures } = reading
  for (const free of findPhrases(PROMISE_WORDS, tokens)) {
    if (free.id.id !== 'free') continue
    const [from, to] = clauseBounds(reading, free.first)
    const at = tokens.findIndex((token, i) => i >= from && i <= to && isFirst(token.text))
    if (at < 0) continue
    const figure = figures.find(
      one => (one.kind === 'plain' || one.kind === 'duration') && Math.abs(one.first - at) <= 2 && !one.weak,
    )
    return { at, count: figure?.values[0] ?? 1, figure }
  }
  return undefined
}

const MANY_FIRST =
  /^(?:primer[oa]s|primeir[oa]s|premier(?:e)?s|prim[ie]|erste[nr]?|первы[ехм]+|اول|أول|הראשונים|הראשונות|पहले)$/

function isFirst(word: string): boolean {
  return FIRST.test(word) || MANY_FIRST.test(word)
}

/** What the entry charges for one, of which the first are free. */
function feesOf({ reading }: Entry): number[] {
  const money = reading.figures.filter(own => own.kind === 'money' && relationOf(reading, own) === 'exact')
  return money.length === 1 ? (money[0]?.values.slice(0, 1) ?? []) : []
}
