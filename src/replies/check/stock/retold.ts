import type { Figure } from '../amounts.ts'
import type { Entry } from '../entries.ts'
import type { Row } from '../items/rows.ts'
import { similar } from '../items/similar.ts'
import { isTelling } from '../keys.ts'
import { type Reading, sentenceBounds } from '../reading.ts'
import type { Token } from '../text.ts'

type Told = { draft: Reading; entries: readonly Entry[]; rows: readonly Row[] }

/**
 * "3 al 2 öde kampanyası": two figures in a run of words that an entry has as well tell its offer and count nothing. An
 * offer on some goods is told of no others.
 */
export function retoldOffers(told: Told): [Figure, Figure][] {
  const { draft, entries } = told
  const plain = draft.figures.filter(figure => figure.kind === 'plain')
  return plain.slice(1).flatMap((second, i): [Figure, Figure][] => {
    const first = plain[i] as Figure
    const isTold = entries.some(entry => {
      const at = entry.row === undefined ? runAt(entry.reading, draft, first.first, second.last) : undefined
      return (
        at !== undefined &&
        isOnThese(entry.reading, at, second.last - first.first, told, [first.first - 1, second.last + 1])
      )
    })
    return isTold ? [[first, second]] : []
  })
}

const MAX_RUN = 6

/** Where the words from the one figure to the other, and one more beside them, stand in the entry in this order. */
function runAt(reading: Reading, draft: Reading, first: number, last: number): number | undefined {
  const length = last - first
  if (length < 2 || length > MAX_RUN) return undefined
  return reading.figures.find(({ first: at }) => {
    const isSame = (gap: number) => {
      const [own, told] = [reading.tokens[at + gap], draft.tokens[first + gap]]
      return own !== undefined && own.kind !== 'break' && own.text === told?.text
    }
    return (
      Array.from({ length: length + 1 }, (_, gap) => gap).every(isSame) && (isSame(-1) || isSame(length + 1))
    )
  })?.first
}

/** The entry ties the offer to no goods, or to those of the rows. */
function isOnThese(reading: Reading, at: number, length: number, told: Told, beside: number[]): boolean {
  const [first, last] = sentenceBounds(reading, at)
  const shared = new Set(beside.map(i => told.draft.tokens[i]?.text))
  const goods = reading.tokens.filter(
    (token, i) =>
      i >= first &&
      i <= last &&
      (i < at || i > at + length) &&
      !shared.has(token.text) &&
      isTelling(reading, i),
  )
  return (
    told.rows.length === 0 ||
    goods.length === 0 ||
    goods.some(token => told.rows.some(row => row.tokens.some(own => isSameWord(own, token))))
  )
}

function isSameWord(own: Token, token: Token): boolean {
  return (
    own.kind === 'word' && (similar(own, token) || (own.text.length >= 3 && token.text.startsWith(own.text)))
  )
}
