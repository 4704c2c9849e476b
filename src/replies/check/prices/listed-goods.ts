import type { Figure } from '../amounts.ts'
import { isDual } from '../duals.ts'
import { areForeign } from '../items/foreign-names.ts'
import { CONNECTORS, FILLERS, type Row } from '../items/rows.ts'
import { TOTAL_WORDS } from '../lexicon/frame-words.ts'
import { phraseAt } from '../phrases.ts'
import { type Reading, sentenceBounds } from '../reading.ts'
import { isCount } from './amount.ts'
import type { PriceInput } from './claim.ts'
import { matchesAny } from './unit-price.ts'

type Part = { first: number; last: number }

/**
 * "محلولان ٣٦٠ مل وقطرة: المجموع 176" of rows with English names: as many things are listed as there are rows, all but one
 * of them known, so the one that is not is the row that is left.
 */
export function listedTotal(input: PriceInput, figure: Figure): number | undefined {
  const { draft, rows, mentions } = input
  if (rows.length < 2 || !areForeign(rows, draft.language)) return undefined
  const parts = partsBefore(draft, figure)
  if (parts.length !== rows.length) return undefined
  const named = parts.map(part => {
    const own = mentions.filter(mention => mention.first >= part.first && mention.last <= part.last)
    const bound = new Set(own.flatMap(mention => mention.rows))
    return bound.size === 1 ? rows.find(row => bound.has(row.index)) : bound.size === 0 ? undefined : null
  })
  const known = named.filter((row): row is Row => !!row)
  if (named.includes(null) || known.length !== rows.length - 1 || new Set(known).size !== known.length)
    return undefined
  const left = rows.find(row => !known.includes(row))
  const sum = parts.reduce((total, part, i) => {
    const price = (named[i] ?? left)?.price ?? Number.NaN
    return total + price * countIn(input, part)
  }, 0)
  return matchesAny(figure, Math.round(sum * 100) / 100) ? sum : undefined
}

/** What stands between the "and"s in front of the total. */
function partsBefore(draft: Reading, figure: Figure): Part[] {
  const { tokens, figures } = draft
  const [first] = sentenceBounds(draft, figure.first)
  let end = first
  while (
    end < figure.first &&
    !/^[:=—]$/.test(tokens[end]?.text ?? '') &&
    !phraseAt(TOTAL_WORDS, tokens, end)
  )
    end++
  if (figures.some(other => other.kind === 'money' && other.first >= first && other.first < end)) return []
  const parts: Part[] = []
  let start = first
  for (let at = first; at <= end; at++) {
    const text = tokens[at]?.text ?? ''
    const isPrefixed = at > start && /^[وו].{3}/.test(text)
    const isJoint = text === ',' || text === '+' || CONNECTORS.has(text)
    if (!(isPrefixed || isJoint || at === end)) continue
    if (at > start) parts.push({ first: start, last: at - 1 })
    start = isPrefixed ? at : at + 1
  }
  return parts.filter(part =>
    tokens.slice(part.first, part.last + 1).some(token => token.kind === 'word' && !FILLERS.has(token.text)),
  )
}

function countIn(input: PriceInput, { first, last }: Part): number {
  const { draft } = input
  const count = draft.figures.find(
    figure => figure.first >= first && figure.last <= last && isCount(figure, input),
  )
  if (count) return count.values[0] ?? 1
  return isDual(draft.tokens[first]?.text ?? '') ? 2 : 1
}
