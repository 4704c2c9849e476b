import { BEYOND_ASCII, fold } from './fold.ts'
import { stem } from './stem.ts'

const ASCII_WORD = /[a-z0-9]+/g
const WORD = /[\p{L}\p{N}\p{M}]+/gu
/** Pieces that are one code or compound when written together: `t-shirt`, `33.3`, `HP6345/00`, `at023aa#abu`. */
const COMPOUND = /[\p{L}\p{N}\p{M}]+(?:[-./#_+'’][\p{L}\p{N}\p{M}]+)+/gu
const POSSESSIVE = /['’`]s(?![\p{L}\p{N}])/gu
const MAX_WORD = 40

/** The words of a text, folded, in order. */
export function wordsOf(text: string): string[] {
  const folded = fold(text)
  const plain = /['’`]s/.test(folded) ? folded.replace(POSSESSIVE, '') : folded
  const words = plain.match(BEYOND_ASCII.test(plain) ? WORD : ASCII_WORD) ?? []
  return words.filter(word => word.length <= MAX_WORD)
}

/** Compounds of a text with their separators left out, so that `t-shirt` is also found as `tshirt`. */
export function compoundsOf(text: string): string[] {
  const compounds: string[] = []
  for (const [compound] of fold(text).matchAll(COMPOUND)) {
    const joined = compound.replace(/[-./#_+'’]/g, '')
    if (joined.length <= MAX_WORD) compounds.push(joined)
  }
  return compounds
}

/** The form a folded word shares with its inflections. */
export function termOf(word: string): string {
  return stem(word)
}
