import { GONE_UNSPACED, HERE_UNSPACED } from '../lexicon/unspaced-stock.ts'
import { foldText, type Token } from '../text.ts'
import type { Row } from './rows.ts'

const RUN = /[\u3040-\u30ff\u3400-\u9fff]/

const STOCK = `${HERE_UNSPACED}|${GONE_UNSPACED}`.split('|').map(foldText)

// Asked or supposed, and not said: 在庫があるか, 有货吗, 在庫がある場合.
const OPEN = ['か', '場合', 'なら', 'ければ', '次第', '時', '吗', '嗎', '的话', '的話', '时', '就'].map(
  foldText,
)

/** Who writes without spaces: names of goods and words of stock are cut out of the run they stand in. */
export function splitUnspaced(token: Token, rows: readonly Row[], before: Token | undefined): Token[] {
  // Behind its figure stands what is counted: 4個あります.
  const isOfFigure = token.glued && before?.kind === 'number'
  if (token.kind !== 'word' || isOfFigure || !RUN.test(token.text)) return [token]
  const names = rows.flatMap(row => row.tokens.filter(own => own.kind === 'word' && RUN.test(own.text)))
  const words = [...names.map(own => own.text), ...STOCK].toSorted((a, b) => b.length - a.length)
  const parts: Token[] = []
  let start = 0
  const cut = (from: number, to: number) => {
    if (from >= to) return
    const text = token.text.slice(from, to)
    const at = token.start + from
    parts.push({
      ...token,
      text,
      forms: [text],
      start: at,
      end: token.start + to,
      glued: token.glued || from > 0,
    })
  }
  for (let at = 0; at < token.text.length; ) {
    const word = words.find(one => one.length > 1 && token.text.startsWith(one, at))
    if (!word || (STOCK.includes(word) && OPEN.some(open => token.text.startsWith(open, at + word.length)))) {
      at++
      continue
    }
    cut(start, at)
    cut(at, at + word.length)
    at += word.length
    start = at
  }
  cut(start, token.text.length)
  return parts
}
