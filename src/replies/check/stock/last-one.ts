import type { Mention } from '../items/mentions.ts'
import { CONTAINER_WORDS, PIECE_WORDS } from '../lexicon/stock-words.ts'
import { phraseAt } from '../phrases.ts'
import { rowsOf } from '../prices/binding.ts'
import { isDenied, type Reading, spanOf } from '../reading.ts'
import type { StockClaim, StockInput } from './availability.ts'

const LAST =
  /^(?:last|ultim[oa]|derniere?|letzte[rsn]?|son|последн(?:ий|яя|ее|юю)|اخر|האחרון|האחרונה|אחרון|אחרונה|आखिरी|अंतिम|terakhir|sole|single|only|unic[oa]|einzige[rsn]?|единственн(?:ый|ая|ое|ую))$/
// What else comes last: a day, a chance, a price.
const ONE =
  /^(?:one|que|en|nos|disponible|disponivel|libre|left|remaining|qui|verbleibende[rsn]?|ubrige[rsn]?|rimast[oa]|disponibile|kalan|наличии|оставшийся|оставшаяся|عندنا|שנשאר|שנשארה|שנותר|बचा|बची|nya)$/

/** "Our last pair", "es el último": one is on hand, and no more. */
export function lastOnes(input: StockInput): StockClaim[] {
  const { draft, rows, mentions } = input
  return draft.tokens.flatMap((token, at): StockClaim[] => {
    if (!token.forms.some(form => LAST.test(form)) || draft.unsure.has(draft.clause[at] ?? -1)) return []
    const isCounted = [at - 1, at + 1].some(near => draft.figureAt.get(near)?.weak === false)
    if (isDenied(draft, at) || isCounted) return []
    const end = lastToken(draft, mentions, at)
    if (end === undefined) return []
    const sentence = draft.sentence[at]
    const own = mentions.filter(mention => mention.sentence === sentence)
    const named = own.length > 0 ? own : mentions.filter(mention => mention.last < at).slice(-1)
    const bound = rowsOf({ mentions: named }, rows)
    const supported = bound.some(row => row.stock === 1)
    return [{ first: at, last: end, span: spanOf(draft, at, end), value: 1, kind: 'stock', supported }]
  })
}

/** The piece that is the last one: counted, left, or named. Indonesians and Hebrews say it in front. */
function lastToken(draft: Reading, mentions: readonly Mention[], at: number): number | undefined {
  const isOnly = /^(?:only|sole|single|unic[oa]|einzige[rsn]?|единственн\S*)$/.test(
    draft.tokens[at]?.text ?? '',
  )
  const next = draft.tokens[at + 1]
  const piece = pieceAt(draft, at + 1)
  // Spanish "son unidades" are units, Turkish "son parça" the last of them.
  const isSpanish =
    draft.tokens[at]?.text === 'son' && !/^(?:parca|adet|tane|urun|cift)/.test(next?.text ?? '')
  if (isSpanish || (piece && PLURAL.test(next?.text ?? ''))) return undefined
  if (piece) return isOnly && !isLeftThere(draft, at) ? undefined : piece.last
  const isTheOne = isOnly && next?.text === 'the' && draft.tokens[at + 2]?.text === 'one'
  const theOne = isTheOne ? pieceAt(draft, at + 3) : undefined
  if (theOne && isLeftThere(draft, at)) return theOne.last
  if (
    next?.text === 'one' &&
    (draft.tokens[at + 2]?.kind !== 'word' ||
      /^(?:left|we|in|available|remaining)$/.test(draft.tokens[at + 2]?.text ?? ''))
  )
    return at + 1
  if (isOnly) return undefined
  if (next?.kind === 'word' && ONE.test(next.text)) return at + 1
  const isBehind = /^(?:האחרון|האחרונה|אחרון|אחרונה|terakhir)$/.test(draft.tokens[at]?.text ?? '')
  const isAlone = next?.kind !== 'word' && ARTICLE.test(draft.tokens[at - 1]?.text ?? '')
  if (isAlone || /^stok/.test(draft.tokens[at - 1]?.text ?? '')) return at
  if (isBehind && (pieceAt(draft, at - 1) || mentions.some(mention => mention.last === at - 1))) return at
  return mentions.some(mention => mention.first === at + 1) ? at + 1 : undefined
}

/** "Down to a single pair", "the only pair left". */
function isLeftThere(draft: Reading, at: number): boolean {
  return (
    draft.tokens[at]?.text !== 'single' ||
    draft.tokens.some(
      (token, i) =>
        draft.clause[i] === draft.clause[at] &&
        /^(?:left|remain|remains|remaining|down|stock|have)$/.test(token.text),
    )
  )
}

const PLURAL = /^(?:\p{L}+s|stucke|pezzi|paia|parcalar)$/u
const ARTICLE = /^(?:the|el|la|le|l|o|a|il|der|die|das|our)$/

function pieceAt(draft: Reading, at: number) {
  return phraseAt(PIECE_WORDS, draft.tokens, at) ?? phraseAt(CONTAINER_WORDS, draft.tokens, at)
}
