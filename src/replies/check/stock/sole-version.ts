import type { Mention } from '../items/mentions.ts'
import { EXCEPT } from '../lexicon/frame-words.ts'
import { STOCK_WORDS } from '../lexicon/stock-words.ts'
import { findPhrases } from '../phrases.ts'
import { isDenied, sentenceBounds, spanOf } from '../reading.ts'
import type { StockClaim, StockInput } from './availability.ts'

const SOLELY =
  /^(?:only|just|solo|solamente|unicamente|so|apenas|somente|seulement|uniquement|que|qu|nur|lediglich|soltanto|solamente|sadece|yalnizca|только|лишь|فقط|بس|רק|केवल|सिर्फ|बस|hanya|cuma|tinggal|saja|aja)$/
const NE = /^(?:ne|n)$/

/** "Only in red" where blue is there as well, "all but the owl mug" where that one is there and another is not. */
export function soleVersions(input: StockInput): StockClaim[] {
  const { draft, rows, mentions } = input
  if (rows.length < 2) return []
  return mentions.flatMap((mention): StockClaim[] => {
    const [first, last] = sentenceBounds(draft, mention.first)
    if (draft.tokens[last]?.text === '?' || draft.unsure.has(draft.clause[mention.first] ?? -1)) return []
    const stock = findPhrases(STOCK_WORDS, draft.tokens, first, last + 1)
    const isNeQue =
      isSole(input, mention, first) &&
      draft.tokens.slice(first, mention.first).some(token => NE.test(token.text))
    if (!isNeQue && !stock.some(word => word.id.available)) return []
    const isExcepted = [1, 2, 3].some(back => EXCEPT.test(draft.tokens[mention.first - back]?.text ?? ''))
    const others = isExcepted
      ? rows.filter(row => !mention.rows.includes(row.index))
      : siblings(input, mention)
    if (others.length === 0) return []
    const own = rows.filter(row => mention.rows.includes(row.index))
    const claim = (supported: boolean): StockClaim => ({
      first: mention.first,
      last: mention.last,
      span: spanOf(draft, mention.first, mention.last),
      value: true,
      kind: 'available',
      supported,
    })
    if (isExcepted && stock.every(word => word.id.available))
      return [claim(own.every(row => !row.isAvailable) && others.every(row => row.isAvailable))]
    // "Only one of the red", "nur noch zwei in Rot" counts.
    const isCounted = draft.figures.some(
      figure =>
        figure.kind === 'plain' && figure.first >= first && figure.last < mention.first && !figure.weak,
    )
    const isListed = mentions.some(
      other =>
        other !== mention &&
        other.first >= first &&
        other.last <= last &&
        other.rows.every(row => !mention.rows.includes(row)),
    )
    if (
      isCounted ||
      isListed ||
      !isSole(input, mention, first) ||
      (!isNeQue && isDenied(draft, mention.first, 3))
    )
      return []
    return others.some(row => row.isAvailable) ? [claim(false)] : []
  })
}

/** Right in front of the version, but for a preposition; Indonesians say it behind. */
function isSole({ draft }: StockInput, mention: Mention, first: number): boolean {
  return [1, 2, 3, 4].some(back => {
    const at = mention.first - back
    const text = draft.tokens[at]?.text ?? ''
    if (at < first || draft.clause[at] !== draft.clause[mention.first] || !SOLELY.test(text)) return false
    // French "ne … que" is only, and "que" alone is that.
    return !/^qu/.test(text) || draft.tokens.slice(first, at).some(token => NE.test(token.text))
  })
}

/** The other versions of what is named: rows of a wider name that do not have this one. */
function siblings({ rows, mentions }: StockInput, mention: Mention) {
  const wide = mentions.find(
    other => other.rows.length > mention.rows.length && mention.rows.every(row => other.rows.includes(row)),
  )
  return rows.filter(row => wide?.rows.includes(row.index) && !mention.rows.includes(row.index))
}
