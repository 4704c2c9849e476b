import type { Figure } from '../amounts.ts'
import type { Mention } from '../items/mentions.ts'
import type { Row } from '../items/rows.ts'
import { STOCK_WORDS } from '../lexicon/stock-words.ts'
import { phraseAt } from '../phrases.ts'
import { coversAll, coversMention } from '../quantifiers.ts'
import type { Reading } from '../reading.ts'
import { AGAINST } from './amount.ts'
import { narrowed, rowsOf } from './binding.ts'
import { isEveryRow } from './both-of.ts'
import type { Group, PriceInput } from './claim.ts'

export function matches(figure: Figure, price: number, row: Pick<Row, 'currency'>): boolean {
  if (figure.currencies.length > 0 && !figure.currencies.includes(row.currency)) return false
  return figure.values.some(value => Math.abs(value - price) < 0.005)
}

export function priceMatch(figure: Figure, candidates: readonly Row[]): number | undefined {
  return candidates.find(row => row.price !== null && matches(figure, row.price, row))?.price ?? undefined
}

export function judgeUnit(
  input: PriceInput,
  figure: Figure,
  group: Group,
  amounts: readonly Figure[],
): number | undefined {
  const { rows, draft } = input
  if (group.mentions.length === 0) return priceMatch(figure, rows)
  const bracketed = beforeBracket(draft, figure, narrowed(group.mentions))
  const mentions = bracketed ? [bracketed] : lastStatement(draft, narrowed(group.mentions))
  if (coversAll(draft, figure.first)) {
    const priced = rowsOf({ mentions }, rows).filter(row => row.price !== null)
    return priced.every(row => matches(figure, row.price as number, row)) ? figure.values[0] : undefined
  }
  const [whole] = mentions
  if (whole && mentions.length === 1 && (coversMention(draft, whole) || isEveryRow(input, whole))) {
    const priced = rowsOf({ mentions }, rows).filter(row => row.price !== null)
    return priced.every(row => matches(figure, row.price as number, row)) ? figure.values[0] : undefined
  }
  const listed = respective(input, mentions, figure, amounts) ?? opposed(input, figure, amounts)
  if (listed !== undefined) return priceMatch(figure, rowsOf({ mentions: [listed] }, rows))
  if (mentions.length === 1 || !isCoordinated(draft, mentions)) {
    for (const mention of mentions.toReversed()) {
      const price = priceMatch(figure, rowsOf({ mentions: [mention] }, rows))
      if (price !== undefined) return price
      if (mentions.length > 1 && mention.rows.length === 1) return undefined
    }
    return undefined
  }
  const prices = mentions.map(mention => priceMatch(figure, rowsOf({ mentions: [mention] }, rows)))
  if (prices.every(price => price !== undefined)) return prices[0]
  return group.inherited ? prices.find(price => price !== undefined) : undefined
}

/** "The card and a bag of coffee ($15.90)": a price in brackets is of the name right in front of them. */
function beforeBracket(
  { tokens }: Reading,
  figure: Figure,
  mentions: readonly Mention[],
): Mention | undefined {
  const isAlone = tokens[figure.first - 1]?.text === '(' && tokens[figure.last + 1]?.text === ')'
  const before = mentions.at(-1)
  return isAlone && before?.last === figure.first - 2 ? before : undefined
}

const NEW_STATEMENT =
  /^(?:is|are|was|but|es|esta|estan|son|pero|e|sao|mas|est|sont|mais|ist|sind|aber|sono|ma|но|а|لكن|אבל|लेकिन|है|tapi|ama|habis|sold|agotad.|esgotad.|нет)$/

/** "A is sold out, but we have B for $4": the price is B's. */
function lastStatement(draft: Reading, mentions: readonly Mention[]): Mention[] {
  for (let i = mentions.length - 1; i > 0; i--) {
    const between = draft.tokens.slice((mentions[i - 1] as Mention).last + 1, (mentions[i] as Mention).first)
    const isNew =
      between.some(token => token.text !== 'e' && NEW_STATEMENT.test(token.text)) ||
      between.some((_, at) => phraseAt(STOCK_WORDS, between, at)?.id.available === false)
    if (isNew) return mentions.slice(i)
  }
  return [...mentions]
}

/** "A and B cost $4 and $5": the first amount is for the first. */
function respective(
  input: PriceInput,
  mentions: readonly Mention[],
  figure: Figure,
  amounts: readonly Figure[],
): Mention | undefined {
  const { draft } = input
  if (mentions.length < 2) return undefined
  const sentence = draft.sentence[figure.first]
  const lastMention = mentions.at(-1) as Mention
  if (lastMention.sentence !== sentence) return undefined
  const run = amounts.filter(
    amount =>
      draft.sentence[amount.first] === sentence &&
      amount.first > lastMention.last &&
      !input.mentions.some(mention => mention.first > lastMention.last && mention.first < amount.first),
  )
  if (run.length !== mentions.length) return undefined
  return mentions[run.indexOf(figure)]
}

/** "The large is $1.20 more than the small ($5.30 vs $4.10)": both names first, then both prices. */
function opposed(input: PriceInput, figure: Figure, amounts: readonly Figure[]): Mention | undefined {
  const { draft } = input
  const sentence = draft.sentence[figure.first]
  const own = narrowed(input.mentions.filter(mention => mention.sentence === sentence))
  const last = own.at(-1)
  const run = amounts
    .filter(amount => draft.sentence[amount.first] === sentence && last && amount.first > last.last)
    .slice(-2)
  if (own.length !== 2 || run.length !== 2 || run[0] === undefined || run[1] === undefined) return undefined
  const between = draft.tokens.slice(run[0].last + 1, run[1].first)
  if (between.length > 3 || !between.some(token => AGAINST.test(token.text))) return undefined
  return own[run.indexOf(figure)]
}

function isCoordinated(draft: Reading, mentions: readonly Mention[]): boolean {
  for (let i = 1; i < mentions.length; i++) {
    const between = draft.tokens.slice((mentions[i - 1] as Mention).last + 1, (mentions[i] as Mention).first)
    const first = draft.tokens[(mentions[i] as Mention).first]?.text ?? ''
    if (/^[وו]/.test(first)) return true
    if (
      between.some(token =>
        /^(?:,|\+|&|and|y|e|et|und|и|ve|dan|con|with|com|avec|mit|с|مع|plus|mas|mais|ile)$/.test(token.text),
      )
    )
      return true
  }
  return false
}

export function matchesAny(figure: Figure, price: number): boolean {
  return figure.values.some(value => Math.abs(value - price) < 0.005)
}

export function isCentNear(figure: Figure, value: number): boolean {
  return figure.values.some(own => Math.abs(own - Math.round(value * 100 + 1e-7) / 100) < 0.0051)
}
