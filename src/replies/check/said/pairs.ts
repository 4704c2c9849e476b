import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import type { Reading } from '../reading.ts'
import { sentencesOf } from '../reading.ts'
import { isAsserted, unsupported } from './claim.ts'

/** "A 38 is our L" where the entry has M = 38: what is set equal there goes together in a draft too. */
export function findOtherPairs({ draft, entries }: Drafted): UnsupportedClaim[] {
  const pairs = entries.flatMap(entry => (entry.row === undefined ? pairsOf(entry.reading) : []))
  if (pairs.length < 2) return []
  const names = new Set(pairs.map(([name]) => name))
  const numbers = new Set(pairs.map(([, number]) => number))
  return sentencesOf(draft).flatMap(([first, last]): UnsupportedClaim[] => {
    const own = [...draft.tokens.keys()].filter(at => at >= first && at <= last)
    const named = own.filter(at => names.has(draft.tokens[at]?.text ?? '') && isSize(draft, at))
    const numbered = own.filter(at => numbers.has(draft.tokens[at]?.text ?? ''))
    const [name, number] = [named[0], numbered[0]]
    if (named.length !== 1 || numbered.length !== 1 || name === undefined || number === undefined) return []
    if (!isAsserted(draft, name) || Math.abs(name - number) > 7) return []
    const isRight = pairs.some(
      pair => pair[0] === draft.tokens[name]?.text && pair[1] === draft.tokens[number]?.text,
    )
    return isRight ? [] : [unsupported(draft, Math.min(name, number), Math.max(name, number))]
  })
}

/** A letter is a size in capitals only. */
function isSize({ tokens }: Reading, at: number): boolean {
  return (tokens[at]?.text.length ?? 0) > 2 || tokens[at]?.capital === true
}

function pairsOf({ tokens }: Reading): [name: string, number: string][] {
  return tokens.flatMap((token, at): [string, string][] => {
    const [name, number] = [tokens[at - 1], tokens[at + 1]]
    const isPair = token.text === '=' && name?.kind === 'word' && number?.kind === 'number'
    return isPair ? [[name.text, number.text]] : []
  })
}
