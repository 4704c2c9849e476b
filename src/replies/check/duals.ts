import { CONTAINER_WORDS, PIECE_WORDS } from './lexicon/stock-words.ts'
import { phraseAt } from './phrases.ts'
import type { Token } from './text.ts'

const DUAL = /..(?:ان|ين)$/
// Words that end so by themselves: a dress, satin, linen, a caftan.
const SINGULAR = /(?:فستان|ساتان|كتان|قفطان|بستان|بنطلان|رمان|دكان|ليان|حرمان)$/

/** Arabic puts the two into the noun: عباءتان are two of what the row calls عباءة. */
export function isDual(text: string): boolean {
  return DUAL.test(text) && !SINGULAR.test(text)
}

/** "قطعتان", "علبتين": two pieces, in one word. */
export function isDualPiece(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || !isDual(token.text)) return false
  const own = [{ ...token, forms: [token.text] }]
  return [PIECE_WORDS, CONTAINER_WORDS].some(
    list => phraseAt(list, [token], 0) !== undefined && phraseAt(list, own, 0) === undefined,
  )
}
