import { LEFT_WORDS, PIECE_WORDS, STOCK_WORDS } from '../lexicon/stock-words.ts'
import { findPhrases, phraseAt, phrases } from '../phrases.ts'
import { rowsOf } from '../prices/binding.ts'
import { isDenied, sentenceBounds, spanOf } from '../reading.ts'
import type { StockClaim, StockInput } from './availability.ts'

/** How many there are at least and at most, where no figure is said. */
const SEVERAL = phrases<readonly [least: number, most: number]>([
  [[1, 2], 'a pair'],
  [
    [2, Number.POSITIVE_INFINITY],
    'a few|quite a few|a handful|more than one|unos cuantos|unas cuantas|algunos|algunas|alguns|algumas|uns quantos|quelques|einige|ein paar|alcuni|alcune|qualche|بضع|بعض|कुछ',
  ],
  [
    [3, Number.POSITIVE_INFINITY],
    'several|various|plenty of|plenty|lots of|loads of|heaps of|varios|varias|bastantes|muchos|muchas|de sobra|vários|várias|bastantes|muitos|muitas|plusieurs|beaucoup de|pas mal de|plein de|encore plein|mehrere|reichlich|jede menge|viele|diversi|diverse|parecchi|parecchie|molti|molte|birkaç|bol bol|bolca|несколько|много|полно|عدة|كثير|الكثير|כמה|הרבה|कई|बहुत सारे|काफी सारे|beberapa|banyak',
  ],
])

const STILL = /^(?:still|todavia|aun|ainda|encore|noch|ancora|hala|еще|עוד|masih)$/

/** "We have several left" of the last one. */
export function severalOnes(input: StockInput): StockClaim[] {
  const { draft, rows, mentions } = input
  return findPhrases(SEVERAL, draft.tokens).flatMap((found): StockClaim[] => {
    // German "ein paar" are a few, "ein Paar" one pair.
    const end = draft.tokens[found.last]
    if (draft.language === 'de' && end?.text === 'paar' && end.capital) return []
    const [first, last] = sentenceBounds(draft, found.first)
    const isLeft = [1, 2, 3, 4].some(
      back =>
        found.first - back >= first &&
        (phraseAt(LEFT_WORDS, draft.tokens, found.first - back) ||
          phraseAt(STOCK_WORDS, draft.tokens, found.first - back)?.id.available),
    )
    const isStill = [1, 2].some(back => STILL.test(draft.tokens[found.first - back]?.text ?? ''))
    const isBehind =
      isStill ||
      [1, 2, 3].some(gap => /^(?:left|kaldi|var|हैं|बचे|da)$/.test(draft.tokens[found.last + gap]?.text ?? ''))
    const named = mentions.filter(
      mention => mention.first > found.last && mention.first - found.last <= 3 && mention.last <= last,
    )
    const isLeftBehind = draft.tokens[(named[0]?.last ?? -2) + 1]?.text === 'left'
    const before = mentions.filter(mention => mention.first >= first && mention.last < found.first)
    const isAlone =
      draft.tokens[found.last + 1]?.kind !== 'word' ||
      /^(?:left|of|de|da|davon)$/.test(draft.tokens[found.last + 1]?.text ?? '') ||
      phraseAt(PIECE_WORDS, draft.tokens, found.last + 1) !== undefined
    const subject = named.length > 0 ? named.slice(0, 1) : isAlone || isBehind ? before.slice(-1) : []
    if (!(isLeft || isBehind || isLeftBehind) || subject.length === 0 || isDenied(draft, found.first))
      return []
    if (draft.unsure.has(draft.clause[found.first] ?? -1) || draft.tokens[last]?.text === '?') return []
    const bound = rowsOf({ mentions: subject }, rows)
    const stock = bound.reduce((sum, row) => sum + (row.stock ?? 99), 0)
    const [least, most] = found.id
    const span = spanOf(draft, found.first, found.last)
    return [
      {
        first: found.first,
        last: found.last,
        span,
        value: least,
        kind: 'stock',
        supported: stock >= least && stock <= most,
      },
    ]
  })
}
