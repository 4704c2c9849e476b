import type { Figure } from '../amounts.ts'
import { CONNECTORS, type Row } from '../items/rows.ts'
import type { Reading } from '../reading.ts'
import type { PriceInput, Supported } from './claim.ts'
import { matchesAny } from './unit-price.ts'

/** "Gift cards of €30, €50 or €100": each amount of the list is the name of a row as well as its price. */
export function isSoldByAmount(
  { draft, rows }: PriceInput,
  figure: Figure,
  supported: readonly Supported[],
): boolean {
  const before = supported.findLast(one => one.figure.last < figure.first)
  if (!before || draft.sentence[before.figure.first] !== draft.sentence[figure.first]) return false
  const between = draft.tokens.slice(before.figure.last + 1, figure.first)
  const isListed =
    between.length > 0 && between.every(token => token.text === ',' || CONNECTORS.has(token.text))
  return isListed && rows.some(row => isCalledByPrice(row, figure))
}

function isCalledByPrice({ price, tokens }: Row, figure: Figure): boolean {
  return (
    price !== null &&
    matchesAny(figure, price) &&
    tokens.some(token => token.kind === 'number' && Number(token.text.replace(',', '.')) === price)
  )
}

/** "Two of the €50 gift cards", "two gift cards of €50": the amount tells which card, and what one costs. */
export function isNameAmount(
  { draft, rows, mentions }: Pick<PriceInput, 'draft' | 'rows' | 'mentions'>,
  figure: Figure,
): boolean {
  const isOf = OF.test(draft.tokens[figure.first - 1]?.text ?? '')
  return mentions.some(
    mention =>
      (mention.first === figure.last + 1 || (isOf && mention.last === figure.first - 2)) &&
      rows.some(row => mention.rows.includes(row.index) && isCalledByPrice(row, figure)),
  )
}

/** How many of what costs so much are spoken of, no more than `within` words before it: 1 where no number says. */
export function countedInFront(draft: Reading, figure: Figure, within = 5): number {
  const count = draft.figures.findLast(
    other =>
      other.kind === 'plain' &&
      other.last < figure.first &&
      figure.first - other.last <= within &&
      draft.clause[other.first] === draft.clause[figure.first],
  )
  return count?.values[0] ?? 1
}

const OF = /^(?:of|worth|over|de|da|di|von|zu|uber|im|на|по|за|ב|של|بـ|ب|بقيمه|senilai)$/

const FOR = /^(?:for|para|por|pour|fur|per|за|на|для|ل|untuk)$/
const PER = /^(?:per|each|por|par|pro|je|a|ogni|за|с|на|לכל|لكل|प्रति|tiap)$/

/** "€25 a brake, so €50 for the front and the back": as many times the price of one as are listed behind it. */
export function isForEachListed(
  { draft }: PriceInput,
  figure: Figure,
  supported: readonly Supported[],
): boolean {
  const listed = listedBehind(draft, figure)
  return (
    listed > 1 &&
    supported.some(
      one =>
        one.count === 1 &&
        !one.isTotal &&
        draft.sentence[one.figure.first] === draft.sentence[figure.first] &&
        PER.test(draft.tokens[one.figure.last + 1]?.text ?? '') &&
        draft.tokens[one.figure.last + 2]?.kind === 'word' &&
        matchesAny(figure, Math.round(one.value * listed * 100) / 100),
    )
  )
}

/** How many are joined behind "for", with no figure among them. */
function listedBehind({ tokens, sentence, figureAt }: Reading, figure: Figure): number {
  if (!FOR.test(tokens[figure.last + 1]?.text ?? '')) return 0
  let joints = 0
  for (let at = figure.last + 2; sentence[at] === sentence[figure.last]; at++) {
    const token = tokens[at]
    if (figureAt.has(at)) return 0
    if (token?.text === ',' || (token && CONNECTORS.has(token.text))) joints++
    else if (token?.kind !== 'word') break
  }
  return joints + 1
}
