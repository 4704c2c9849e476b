import type { Mention } from './items/mentions.ts'
import type { Row } from './items/rows.ts'
import { COMPARISON_WORDS, type Comparison } from './lexicon/frame-words.ts'
import { findPhrases } from './phrases.ts'
import { rowsOf } from './prices/binding.ts'
import { comparedPrice } from './prices/contents.ts'
import { isDenied, type Reading, spanOf } from './reading.ts'

export type ComparisonClaim = { span: string; value: boolean; kind: 'comparison'; supported: boolean }

/** "The A is cheaper than the B", "the cheapest is the C". */
export function checkComparisons(
  draft: Reading,
  rows: readonly Row[],
  mentions: readonly Mention[],
): ComparisonClaim[] {
  const claims: ComparisonClaim[] = []
  for (const word of findPhrases(COMPARISON_WORDS, draft.tokens)) {
    const own = mentions.filter(mention => mention.sentence === draft.sentence[word.first])
    if (own.length === 0) continue
    const before = own.findLast(mention => mention.last < word.first)
    const after = own.find(mention => mention.first > word.last)
    const priced = rows.map(row => ({ ...row, price: comparedPrice(draft, word.first, row) }))
    const holds = isRight(word.id, before, after, own, priced)
    if (holds === undefined) continue
    claims.push({
      span: spanOf(draft, word.first, word.last),
      value: true,
      kind: 'comparison',
      supported: isDenied(draft, word.first, 3) ? !holds : holds,
    })
  }
  return claims
}

function isRight(
  word: Comparison,
  before: Mention | undefined,
  after: Mention | undefined,
  own: readonly Mention[],
  rows: readonly Row[],
): boolean | undefined {
  const prices = (mention: Mention) =>
    rowsOf({ mentions: [mention] }, rows).flatMap(row => (row.price === null ? [] : [row.price]))
  if (word === 'cheapest' || word === 'dearest') {
    const subject = before ?? after
    const all = rows.flatMap(row => (row.price === null ? [] : [row.price]))
    if (!subject || all.length < 2) return undefined
    const edge = word === 'cheapest' ? Math.min(...all) : Math.max(...all)
    return prices(subject).includes(edge)
  }
  // "The small one is $18, the large $64, so per kilo the large is cheaper": it stands before, the other anywhere.
  const other = before && own.find(mention => mention.rows.join() !== before.rows.join())
  const [a, b] = before && (after ?? other) ? [before, after ?? other] : [own[0], own[1]]
  if (!a || !b) return undefined
  const [left, right] = [prices(a), prices(b)]
  if (left.length === 0 || right.length === 0) return undefined
  if (word === 'double') return left.some(price => right.some(other => Math.abs(price - 2 * other) < 0.01))
  if (word === 'half') return left.some(price => right.some(other => Math.abs(2 * price - other) < 0.01))
  if (word === 'same') return left.some(price => right.includes(price))
  if (word === 'cheaper') return Math.max(...left) < Math.min(...right)
  return Math.min(...left) > Math.max(...right)
}
