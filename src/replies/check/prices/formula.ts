import type { Figure } from '../amounts.ts'
import type { Reading } from '../reading.ts'
import type { Token } from '../text.ts'
import { matchesAny } from './unit-price.ts'

/** A sum written out: "2 x (€64.50 + €8.00) = €145.00". */
export type Formula = { operands: ReadonlySet<Figure>; result: Figure; isRight: boolean }

const TIMES = /^[x*]$/
const MINUS = /^[-—]$/

export function formulasOf(draft: Reading): Formula[] {
  return draft.tokens.flatMap((token, at): Formula[] => {
    const result = token.text === '=' ? draft.figureAt.get(at + 1) : undefined
    if (!result) return []
    let first = at
    while (first > 0 && isPart(draft, first - 1)) first--
    const parts = partsOf(draft, first, at - 1)
    const value = parts.length >= 3 ? worthOf(parts) : undefined
    if (value === undefined) return []
    const operands = new Set(parts.filter(part => typeof part === 'object'))
    return [{ operands, result, isRight: matchesAny(result, Math.round(value * 100) / 100) }]
  })
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
