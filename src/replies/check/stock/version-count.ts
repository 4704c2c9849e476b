import { CHOICE_WORDS } from '../lexicon/frame-words.ts'
import { STOCK_WORDS } from '../lexicon/stock-words.ts'
import { findPhrases, phraseAt } from '../phrases.ts'
import { rowsOf } from '../prices/binding.ts'
import { isDenied, sentenceBounds, spanOf } from '../reading.ts'
import type { StockClaim, StockInput } from './availability.ts'

/** "Three colours are here" of which one is sold out: no more versions are on hand than the rows say. */
export function versionCounts({ draft, rows, mentions }: StockInput): StockClaim[] {
  return draft.figures.flatMap((figure): StockClaim[] => {
    const value = figure.values[0] ?? 0
    const isCounted = phraseAt(CHOICE_WORDS, draft.tokens, figure.last + 1) !== undefined
    if (figure.kind !== 'plain' || !isCounted || value < 2 || !Number.isInteger(value)) return []
    const [first, last] = sentenceBounds(draft, figure.first)
    const words = findPhrases(STOCK_WORDS, draft.tokens, first, last + 1)
    const isThere = words.some(word => word.id.available && !COMES.test(draft.tokens[word.first]?.text ?? ''))
    if (!isThere || words.some(word => !word.id.available) || isDenied(draft, figure.first)) return []
    if (draft.tokens[last]?.text === '?' || draft.unsure.has(draft.clause[figure.first] ?? -1)) return []
    const own = mentions.filter(mention => mention.first >= first && mention.last <= last)
    const [widest] = (own.length > 0 ? own : mentions).toSorted((a, b) => b.rows.length - a.rows.length)
    const bound = rowsOf({ mentions: widest ? [widest] : [] }, rows)
    if (bound.length < 2 || bound.every(row => row.stock === null)) return []
    const there = bound.filter(row => row.isAvailable).length
    const span = spanOf(draft, figure.first, figure.last + 1)
    return [
      { first: figure.first, last: figure.last + 1, span, value, kind: 'stock', supported: value <= there },
    ]
  })
}

/** "Comes in three sizes" tells how it is made. */
const COMES = /^(?:comes|come|existe|existem|existen|existent)$/
