import type { Figure } from '../amounts.ts'
import type { Entry } from '../entries.ts'
import type { Row } from '../items/rows.ts'
import { similar } from '../items/similar.ts'
import { isTelling } from '../keys.ts'
import { clauseBounds, type Reading } from '../reading.ts'
import type { Token } from '../text.ts'

type Told = { draft: Reading; entries: readonly Entry[]; rows: readonly Row[] }

/**
 * "3 al 2 öde kampanyası": two figures in a run of words that an entry has as well tell its offer and count nothing. An
 * offer on some goods is told of no others.
 */
export function retoldOffers({ draft, entries, rows }: Told): [Figure, Figure][] {
  const plain = draft.figures.filter(figure => figure.kind === 'plain')
  return plain.slice(1).flatMap((second, i): [Figure, Figure][] => {
    const first = plain[i] as Figure
    const isTold = entries.some(entry => {
      const at = entry.row === undefined ? runAt(entry.reading, draft, first.first, second.last) : undefined
      return at !== undefined && isOnThese(entry.reading, at, second.last - first.first, rows)
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
function isOnThese(reading: Reading, at: number, length: number, rows: readonly Row[]): boolean {
  const [first, last] = clauseBounds(reading, at)
  const goods = reading.tokens.filter(
    (_, i) =>
      i >= first && i <= last && (i < at || i > at + length + 1) && (isTelling(reading, i) || i === at - 1),
  )
  const named = goods.filter(token => token.kind === 'word' && token.text.length > 2)
  return (
    rows.length === 0 ||
    named.length === 0 ||
    named.some(token => rows.some(row => row.tokens.some(own => isSameWord(own, token))))
  )
}

function isSameWord(own: Token, token: Token): boolean {
  return (
    own.kind === 'word' && (similar(own, token) || (own.text.length >= 3 && token.text.startsWith(own.text)))
  )
}
