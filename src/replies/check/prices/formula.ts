import type { Figure } from '../amounts.ts'
import type { Reading } from '../reading.ts'
import type { Token } from '../text.ts'
import { matchesAny } from './unit-price.ts'

/** A sum written out: "2 x (€64.50 + €8.00) = €145.00", "3 cables x AED 39 = AED 117". */
export type Formula = {
  operands: ReadonlySet<Figure>
  result: Figure
  isRight: boolean
  /** Where it begins and ends: what it is reckoned of stands in between. */
  first: number
  last: number
}

const TIMES = /^[x*]$/
const MINUS = /^[-—]$/

export function formulasOf(draft: Reading): Formula[] {
  return draft.tokens.flatMap((token, at): Formula[] => {
    const result = token.text === '=' ? draft.figureAt.get(at + 1) : undefined
    if (!result) return []
    let first = at
    for (;;) {
      const next = partBefore(draft, first)
      if (next === undefined) break
      first = next
    }
    const parts = partsOf(draft, first, at - 1)
    const value = parts.length >= 3 ? worthOf(parts) : undefined
    if (value === undefined) return []
    const operands = new Set(parts.filter(part => typeof part === 'object'))
    const isRight = matchesAny(result, Math.round(value * 100) / 100)
    return [{ operands, result, isRight, first, last: at }]
  })
}

const MOST_WORDS = 4

/** The part before this one, over the words that say what is counted. */
function partBefore(draft: Reading, at: number): number | undefined {
  if (at <= 0) return undefined
  if (isPart(draft, at - 1)) return at - 1
  const isAfter = isSign(draft.tokens[at]) || draft.tokens[at]?.text === '='
  for (let back = 1; isAfter && back <= MOST_WORDS + 1; back++) {
    const token = draft.tokens[at - back]
    if (back > 1 && draft.figureAt.has(at - back)) return at - back
    if (token?.kind !== 'word' && !(token?.kind === 'mark' && token.text === '-')) return undefined
  }
  return undefined
}

type Part = Figure | string

function isPart(draft: Reading, at: number): boolean {
  return draft.figureAt.has(at) || isSign(draft.tokens[at])
}

function isSign(token: Token | undefined): boolean {
  return !!token && (/^[+()]$/.test(token.text) || TIMES.test(token.text) || MINUS.test(token.text))
}

function partsOf(draft: Reading, first: number, last: number): Part[] {
  const parts: Part[] = []
  for (let at = first; at <= last; at++) {
    const figure = draft.figureAt.get(at)
    if (!figure && !isSign(draft.tokens[at])) continue
    parts.push(figure ?? (draft.tokens[at]?.text as string))
    if (figure) at = figure.last
  }
  // "Two pairs - 2 x …": a sign that leads binds nothing.
  while (typeof parts[0] === 'string' && parts[0] !== '(') parts.shift()
  return parts
}

/** Sums of products, with brackets; undefined where the parts make no sum. */
function worthOf(parts: readonly Part[]): number | undefined {
  let at = 0
  const factor = (): number => {
    const part = parts[at++]
    if (part === '(') {
      const value = sum()
      return parts[at++] === ')' ? value : Number.NaN
    }
    return typeof part === 'object' ? (part.values[0] ?? Number.NaN) : Number.NaN
  }
  const product = (): number => {
    let value = factor()
    while (typeof parts[at] === 'string' && TIMES.test(parts[at] as string)) {
      at++
      value *= factor()
    }
    return value
  }
  const sum = (): number => {
    let value = product()
    while (parts[at] === '+' || (typeof parts[at] === 'string' && MINUS.test(parts[at] as string)))
      value += parts[at++] === '+' ? product() : -product()
    return value
  }
  const value = sum()
  return at === parts.length && !Number.isNaN(value) ? value : undefined
}
