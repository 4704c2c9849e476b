import { fold } from '../../catalog/search/fold.ts'
import type { Turn } from '../plan.ts'
import { GENERIC } from './entries.ts'
import type { Found } from './items/item.ts'
import { isModifier } from './match.ts'
import type { Token } from './tokens.ts'
import type { Word } from './words.ts'

/** What comes on top of a thing that was spoken of. */
const EXTRAS = new Set(['delivery', 'milkalt', 'giftwrap', 'hemming', 'cakemessage'])
const FEW_WORDS = 16

/** Of a town that is nearly spelt like a thing nothing is known. */
const isNamed = ({ concepts, word, repaired }: Token) =>
  concepts.size > 0 && !isModifier(concepts) && !word.figure && !repaired

const WITH = new Set(
  'with plus including incl w con mas incluyendo incluido com mais incluindo incluido avec plus inclus compris mit inklusive inkl samt con piu incluso compresa compresa ile birlikte dahil مع شامل زائد עם כולל के सहित साथ ke saath dengan pakai pake termasuk sama с со на включая вместе'
    .split(' ')
    .map(fold),
)

/** "And with oat milk?", "the M then, what is it with shipping?": of what was spoken of before, with what comes on top. */
export function asksWithExtra(turn: Turn, found: Found, asks: ReadonlySet<string>, words: Word[]): boolean {
  const topics = [...asks].filter(ask => !ask.startsWith('.') && !GENERIC.has(ask))
  return (
    turn.history.some(({ from }) => from === 'business') &&
    words.length <= FEW_WORDS &&
    topics.length > 0 &&
    topics.every(topic => EXTRAS.has(topic)) &&
    !found.items.some(({ sure }) => sure) &&
    !found.tokens.some(isNamed) &&
    words.some(({ text }) => WITH.has(text))
  )
}
