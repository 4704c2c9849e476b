import type { Figure } from '../amounts.ts'
import type { Mention } from '../items/mentions.ts'
import { CONNECTORS, type Row } from '../items/rows.ts'
import { type Reading, sentenceBounds } from '../reading.ts'
import { narrowed } from './binding.ts'
import type { PriceInput, Supported } from './claim.ts'
import { isOr, lineItems, sumsOf } from './totals.ts'
import { matchesAny } from './unit-price.ts'

const PLUS = /^(?:\+|plus|mas|mais|piu|und|плюс|زايد|ועוד|arti|tambah|ditambah)$/
const THAT_IS =
  /^(?:that|that's|thats|is|it's|its|so|which|meaning|namely|son|sean|decir|es|osea|sea|ou|seja|isto|e|soit|donc|c'est|c|est|dire|also|das|ist|sind|heisst|d|h|cioe|ossia|ovvero|quindi|yani|то|есть|это|значит|يعني|اي|כלומר|זה|זאת|אומרת|यानी|यानि|मतलब|yaitu|yakni|jadi|artinya|aus|from|de|di|из|من|מ)$/

/** "Cardigan and belt? Sixty-one euros.": what the question before lists, added up. */
export function sumOfAsked(input: PriceInput, figure: Figure): number | undefined {
  const { draft, mentions } = input
  const sentence = draft.sentence[figure.first] ?? 0
  const [first] = sentenceBounds(draft, figure.first)
  const lead = draft.tokens.slice(first, figure.first).filter(token => token.kind === 'word')
  const asked = mentions.filter(mention => mention.sentence === sentence - 1)
  const named = narrowed(asked)
  const last = named.at(-1)
  if (lead.length > 4 || !last || mentions.some(one => one.sentence === sentence)) return undefined
  const [from, to] = sentenceBounds(draft, last.first)
  const isAsked = draft.tokens.slice(last.last + 1, first).some(token => /^[?؟]$/.test(token.text))
  const isPriced = draft.figures.some(one => one.kind === 'money' && one.first >= from && one.last <= to)
  if (!isAsked || isPriced || !areTogether(draft, named)) return undefined
  return sumsOf(lineItems(input, asked)).find(sum => matchesAny(figure, sum))
}

/** Two or more things, none of them instead of another. */
function areTogether(draft: Reading, named: readonly Mention[]): boolean {
  const kinds = new Set(named.map(mention => mention.rows.join()))
  const [first, last] = [named[0], named.at(-1)]
  return (
    kinds.size > 1 &&
    !draft.tokens.slice(first?.last ?? 0, last?.first ?? 0).some(token => isOr(draft, token.text))
  )
}

/** "Cardigan €58 and belt €3, €61 for the outfit": behind the prices of all that is named, and with no name of its own. */
export function isSumOfStated(
  { draft, mentions, isName }: PriceInput,
  figure: Figure,
  amounts: readonly Figure[],
  supported: readonly Supported[],
): boolean {
  const sentence = draft.sentence[figure.first]
  const own = amounts.filter(amount => draft.sentence[amount.first] === sentence)
  const parts = supported.filter(one => draft.sentence[one.figure.first] === sentence)
  const previous = own.at(-2)
  if (own.at(-1) !== figure || !previous || parts.length !== own.length - 1 || parts.length < 2) return false
  const inSentence = mentions.filter(mention => mention.sentence === sentence)
  const isNamed = inSentence.some(mention => mention.last > previous.last)
  // "Vouchers of $25, $50, $75": amounts that are names make no sum.
  const areUnits = parts.every(
    one => !one.isTotal && !one.isFee && one.count === 1 && !isName(one.figure.numberFirst),
  )
  const between = draft.tokens.slice(previous.last + 1, figure.first)
  const isListed = between.some(token => CONNECTORS.has(token.text) && !PLUS.test(token.text))
  const sum = parts.reduce((total, one) => total + one.value, 0)
  return (
    !isNamed &&
    areUnits &&
    !isListed &&
    narrowed(inSentence).length >= parts.length &&
    areTogether(draft, narrowed(inSentence)) &&
    matchesAny(figure, Math.round(sum * 100) / 100)
  )
}

/** "$10.70, that's $9.50 plus $1.20 for the cheese": the summands behind it are judged one by one. */
export function isExplainedSum(
  draft: Reading,
  figure: Figure,
  amounts: readonly Figure[],
  index: number,
): boolean {
  const [, last] = sentenceBounds(draft, figure.first)
  const parts = amounts.slice(index + 1).filter(part => part.last <= last)
  const [first] = parts
  if (!first || parts.length < 2) return false
  const behind = draft.tokens.slice(figure.last + 1, first.first)
  const mark = behind.findIndex(token => /^[,،;:=—-]$/.test(token.text))
  const lead = behind.slice(Math.max(0, mark))
  const isLed =
    mark >= 0 &&
    mark <= 2 &&
    lead.some(token => token.text === '=' || THAT_IS.test(token.text)) &&
    lead.filter(token => token.kind === 'word' && !THAT_IS.test(token.text)).length <= 1
  const areAdded = parts.slice(1).every((part, i) => {
    const between = draft.tokens.slice((parts[i]?.last ?? 0) + 1, part.first)
    return (
      !between.some(token => isOr(draft, token.text)) &&
      between.some(token => PLUS.test(token.text) || CONNECTORS.has(token.text))
    )
  })
  const sum = parts.reduce((total, part) => total + (part.values[0] ?? 0), 0)
  return isLed && areAdded && matchesAny(figure, Math.round(sum * 100) / 100)
}

const WITH =
  /^(?:with|plus|including|incl|con|mas|com|mais|avec|mit|inklusive|inkl|ile|dahil|с|включая|مع|شامل|עם|כולל|के|सहित|dengan|termasuk)$/

/** "€28.90 with shipping (€6.90)": a price told before and the amount in the brackets behind, which is judged by itself. */
export function isWithBracketed(
  { draft }: PriceInput,
  figure: Figure,
  candidates: readonly Row[],
  supported: readonly Supported[],
): boolean {
  const added = draft.figures.find(
    other =>
      other.kind === 'money' &&
      other.first > figure.last &&
      draft.sentence[other.first] === draft.sentence[figure.last],
  )
  const between = draft.tokens.slice(figure.last + 1, added?.first ?? figure.last + 1)
  const isAdded =
    between.length >= 3 &&
    between.length <= 6 &&
    WITH.test(between[0]?.text ?? '') &&
    between.at(-1)?.text === '(' &&
    draft.tokens[(added?.last ?? 0) + 1]?.text === ')'
  const bases = [
    ...supported.filter(one => !one.isFee).map(one => one.value),
    ...candidates.flatMap(row => (row.price === null ? [] : [row.price])),
  ]
  return (
    isAdded &&
    bases.some(base => matchesAny(figure, Math.round((base + (added?.values[0] ?? 0)) * 100) / 100))
  )
}
