import type { Mention } from '../items/mentions.ts'
import { CONNECTORS } from '../items/rows.ts'
import { findPhrases } from '../phrases.ts'
import { isDenied, type Reading, sentenceBounds, spanOf } from '../reading.ts'
import { isSupposed } from '../said/claim.ts'
import type { StockClaim, StockInput } from './availability.ts'
import { OWNED, THERE } from './told.ts'

const ARTICLE =
  /^(?:the|both|el|la|los|las|o|a|os|as|le|les|du|die|das|den|der|il|lo|gli|i|size|sizes|tallas?|numer[oi]|taille|tamanhos?|grosse|taglia|размер|مقاس|ال|מידה|साइज|ukuran|in|en|em|im|no|na|nel|в|ב|di)$/

/** "Tenho 42 e 44", "got the 38": somebody has what is named right behind, and so it must be there. */
export function ownedVersions(input: StockInput): StockClaim[] {
  const { draft, rows, mentions } = input
  return findPhrases(OWNED, draft.tokens).flatMap(found => {
    const [, last] = sentenceBounds(draft, found.first)
    const isAsked = draft.tokens[last]?.text === '?'
    if (isAsked || isDenied(draft, found.first, 3) || isSupposed(draft, found.first)) return []
    if (draft.unsure.has(draft.clause[found.first] ?? -1)) return []
    return listBehind(draft, mentions, found.last, last).flatMap((mention): StockClaim[] => {
      const own = rows.filter(row => mention.rows.includes(row.index))
      if (own.length === 0 || own.some(row => row.isAvailable)) return []
      const span = spanOf(draft, mention.first, mention.last)
      return [
        { first: mention.first, last: mention.last, span, value: true, kind: 'available', supported: false },
      ]
    })
  })
}

/** "42 e 44", "41, 42 and 44": up to the one of which something else is said. */
function listBehind(draft: Reading, mentions: readonly Mention[], from: number, to: number): Mention[] {
  const list: Mention[] = []
  let joined = 0
  let at = from
  for (const mention of mentions.filter(one => one.first > from && one.last <= to)) {
    const between = draft.tokens.slice(at + 1, mention.first)
    const isJoined =
      list.length === 0 ||
      /^[وו]./.test(draft.tokens[mention.first]?.text ?? '') ||
      between.some(token => CONNECTORS.has(token.text))
    const isNext = between.every(
      token => token.text === ',' || CONNECTORS.has(token.text) || ARTICLE.test(token.text),
    )
    if (!isNext) break
    list.push(mention)
    if (isJoined) joined = list.length
    at = Math.max(at, mention.last)
  }
  const named = list.slice(0, joined)
  const next = draft.tokens[(named.at(-1)?.last ?? from) + 1]
  return next?.kind === 'word' && !THERE.test(next.text) ? named.slice(0, -1) : named
}
