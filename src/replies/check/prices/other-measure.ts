import type { ComparisonClaim } from '../comparisons.ts'
import type { Drafted } from '../drafted.ts'
import { sentenceBounds, spanOf } from '../reading.ts'
import { rowsOf } from './binding.ts'
import { timesHeld } from './contents.ts'

const ABOUT_OTHER =
  /^(?:per|each|every|a|an|for|from|than|por|cada|pro|je|par|le|la|al|за|на|लिए|per|tiap|lasts|makes|serves|need|needs|rinde|rende|up|until|free|over)$/

/** "The dark roast, 1 kg, is $14" where that buys half a kilo: a measure of the goods beside the price of another. */
export function otherMeasures({ draft, rows, mentions }: Drafted): ComparisonClaim[] {
  return draft.figures.flatMap((measure): ComparisonClaim[] => {
    if (measure.kind !== 'measure') return []
    const [first, last] = sentenceBounds(draft, measure.first)
    const inSentence = (at: number) => at >= first && at <= last
    const prices = draft.figures.filter(figure => figure.kind === 'money' && inSentence(figure.first))
    const measures = draft.figures.filter(figure => figure.kind === 'measure' && inSentence(figure.first))
    const own = mentions.filter(mention => inSentence(mention.first))
    const named = rowsOf({ mentions: own }, rows)
    const [price, row] = [prices[0], named[0]]
    if (!price || !row || prices.length > 1 || measures.length > 1 || named.length > 1 || own.length === 0)
      return []
    if (ABOUT_OTHER.test(draft.tokens[measure.first - 1]?.text ?? '')) return []
    const isCounted = draft.figures.some(
      figure => figure.kind === 'plain' && inSentence(figure.first) && (figure.values[0] ?? 0) > 1,
    )
    const isNear = own.some(
      mention =>
        (measure.first > mention.last && measure.first - mention.last <= 3) ||
        (mention.first > measure.last && mention.first - measure.last <= 3),
    )
    const times = timesHeld(row, measure)
    if (times === undefined || times === 1 || isCounted || !isNear || row.price === null) return []
    const isPriceOfOne = price.values.includes(row.price)
    return isPriceOfOne
      ? [
          {
            span: spanOf(draft, measure.first, measure.last),
            value: false,
            kind: 'comparison',
            supported: false,
          },
        ]
      : []
  })
}
