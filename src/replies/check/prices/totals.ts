import type { Figure } from '../amounts.ts'
import type { Mention } from '../items/mentions.ts'
import { CONNECTORS, type Row } from '../items/rows.ts'

import { BOTH_WORDS, TOTAL_WORDS } from '../lexicon/frame-words.ts'
import { findPhrases, phraseAt, phrases } from '../phrases.ts'
import { has, type Reading, sentenceBounds } from '../reading.ts'
import { narrowed, rowsOf } from './binding.ts'
import { isEveryRow } from './both-of.ts'
import type { Group, PriceInput, Supported } from './claim.ts'
import { isPerUnit } from './contents.ts'
import { isWaived, unstatedFees } from './fees.ts'
import { countBefore } from './quantity.ts'
import { matchesAny } from './unit-price.ts'

export function isTotalAt(
  draft: Reading,
  figure: Figure,
  amounts: readonly Figure[],
  index: number,
): boolean {
  const [first, last] = sentenceBounds(draft, figure.first)
  const previous = amounts[index - 1]
  const next = amounts[index + 1]
  const from = previous && previous.last >= first ? previous.last + 1 : first
  const to = next && next.first <= last ? next.first - 1 : last
  if (draft.tokens[figure.first - 1]?.text === '=' || draft.tokens[figure.first - 2]?.text === '=')
    return true
  if (namesTotal(draft, from, figure.first - 1)) return true
  if (next && next.first <= last) return isCalledTotal(draft, figure)
  for (let at = figure.last + 1; at <= Math.min(to, figure.last + 4); at++) {
    if (draft.tokens[at]?.kind === 'mark' && draft.tokens[at]?.text !== '(') return false
    if (phraseAt(TOTAL_WORDS, draft.tokens, at)) return true
  }
  return false
}

/** "AED 164 together, and delivery is AED 20": the word stands right behind, and closes what is said. */
function isCalledTotal({ tokens }: Reading, figure: Figure): boolean {
  const found = phraseAt(TOTAL_WORDS, tokens, figure.last + 1)
  const after = tokens[(found?.last ?? 0) + 1]
  return found !== undefined && (after?.kind === 'mark' ? /^[,;.)—-]$/.test(after.text) : isAnd(after?.text))
}

function isAnd(text: string | undefined): boolean {
  return text !== undefined && CONNECTORS.has(text)
}

/** "Together they make", but not "we make red velvet". */
function namesTotal(draft: Reading, from: number, to: number): boolean {
  return findPhrases(TOTAL_WORDS, draft.tokens, Math.max(0, from), to + 1).some(
    found =>
      draft.tokens[found.first]?.text !== 'make' ||
      !/^(?:we|i|to|can|also|we'll|only)$/.test(draft.tokens[found.first - 1]?.text ?? ''),
  )
}

/** The sums a draft may call a total: of what it lists, of what it has stated, with the fees it names. */
export function totalOf(
  input: PriceInput,
  figure: Figure,
  supported: readonly Supported[],
  isTotal: boolean,
  group: Group,
  leftOut: boolean,
): number | undefined {
  const { draft, rows, mentions } = input
  const sentence = draft.sentence[figure.first] ?? 0
  const currency = rows[0]?.currency
  if (rows.some(row => row.currency !== currency)) return undefined
  if (currency && figure.currencies.length > 0 && !figure.currencies.includes(currency)) return undefined
  // "Both are €20 each" tells no sum.
  if (isPerUnit(draft, figure) && group.mentions.some(mention => isEveryRow(input, mention))) return undefined
  const fees = supported.filter(one => one.isFee)
  const feeSums = [
    0,
    ...fees.map(fee => fee.value),
    fees.reduce((sum, fee) => sum + fee.value, 0),
    ...unstatedFees(input, figure),
  ]
  const ofAll = totalOfAll(input, figure) ?? (isTotal ? totalOfPair(input, figure) : undefined)
  if (ofAll !== undefined) return ofAll
  const running = runningTotal(input, figure, supported)
  if (running !== undefined) return running
  const isGrouped =
    isTotal ||
    group.mentions.some(mention => isEveryRow(input, mention)) ||
    isListBehind(input, figure) ||
    (!group.inherited && narrowed(group.mentions).length > 1) ||
    fees.length > 0
  if (!isGrouped) return undefined
  const sums: number[] = []
  const inSentence = mentions.filter(mention => mention.sentence === sentence)
  const soFar = mentions.filter(mention => mention.sentence <= sentence)
  for (const list of [inSentence, soFar]) {
    const lines = lineItems(input, list)
    if (lines.length === 0) continue
    const count = lines.reduce((sum, line) => sum + line.count, 0)
    const isLone = lines.length === 1 && count === 1
    for (const sum of sumsOf(lines)) {
      for (const fee of feeSums) {
        if (fee === 0 ? leftOut && !isFreeOfFee(input, figure, sum) : isWaived(input, fee, sum)) continue
        if (isLone && fee === 0 && rows.length > 1 && !isFamily(rows)) continue
        sums.push(sum + fee)
      }
    }
  }
  // "945 in total" and no name: all that the evidence holds.
  if (mentions.length === 0 && isTotal && rows.length > 1)
    sums.push(rows.reduce((sum, row) => sum + (row.price ?? Number.NaN), 0))
  const [only] = rows
  if (mentions.length === 0 && isTotal && rows.length === 1 && only?.price)
    sums.push(...feeSums.filter(fee => fee > 0).map(fee => (only.price as number) + fee))
  const lastTotal = supported.findLast(one => one.isTotal && !one.isFee)
  if (lastTotal)
    sums.push(
      ...fees
        .filter(fee => fee.figure.first > lastTotal.figure.first)
        .map(fee => lastTotal.value + fee.value),
    )
  // "Two make 18, with delivery 20": the fee is not stated apart.
  if (lastTotal && leftOut) sums.push(...feeSums.filter(fee => fee > 0).map(fee => lastTotal.value + fee))
  // "£14 a tyre": a fee by the piece is due for every piece.
  if (lastTotal) {
    const units = supported.filter(one => !one.isFee && !one.isTotal && one.value > 0)
    const counts = [
      ...units.map(one => one.value),
      ...rows.flatMap(row => (row.price !== null && row.price > 0 ? [row.price] : [])),
    ]
      .map(unit => Math.round((lastTotal.value / unit) * 1e6) / 1e6)
      .filter(count => count > 1 && Number.isInteger(count))
    const perPiece = supported
      .filter(
        one =>
          isPerUnit(draft, one.figure) &&
          (one.isFee || (!one.isTotal && one.figure.first > lastTotal.figure.first)),
      )
      .reduce((sum, one) => sum + one.value, 0)
    if (perPiece > 0) sums.push(...counts.map(count => lastTotal.value + perPiece * count))
  }
  // "Small $4.50, large $5.40; oat milk adds 80 cents, so $5.30 or $6.20"
  const stated = fees.filter(fee => draft.sentence[fee.figure.first] === sentence)
  for (const one of supported)
    if (!one.isFee && !one.isTotal) sums.push(...stated.map(fee => one.value + fee.value))
  for (const stated of [supported, supported.filter(one => draft.sentence[one.figure.first] === sentence)]) {
    const parts = stated.filter(one => !one.isTotal || one.count === 1)
    const unit = parts.length === 1 ? parts[0]?.value : undefined
    // "It is 95, with delivery 115": one price and a fee that the entries know.
    if (unit !== undefined) sums.push(...feeSums.filter(fee => fee > 0).map(fee => unit + fee))
    if (parts.length < 2 || areAlternatives(draft, parts)) continue
    sums.push(parts.reduce((sum, one) => sum + one.value, 0))
    sums.push(parts.reduce((sum, one) => sum + one.value * one.count, 0))
    sums.push(parts.filter(one => one.isTotal || one.isFee).reduce((sum, one) => sum + one.value, 0))
    sums.push(...lessDiscount(draft, parts))
  }
  return sums.find(sum => matchesAny(figure, sum))
}

/** "€20, €40 or €60": of them one is taken. */
function areAlternatives(draft: Reading, parts: readonly Supported[]): boolean {
  return parts.slice(1).some((part, i) => {
    const between = draft.tokens.slice((parts[i]?.figure.last ?? 0) + 1, part.figure.first)
    return between.length === 1 && isOr(draft, between[0]?.text ?? '')
  })
}

/** "The two come to 67,90 €" and no name: as many as there are rows, which are all that is spoken of. */
function totalOfAll({ draft, rows, mentions }: PriceInput, figure: Figure): number | undefined {
  const [first] = sentenceBounds(draft, figure.first)
  const isAll =
    mentions.length === 0 &&
    rows.length > 1 &&
    draft.figures.some(
      other =>
        other.kind === 'plain' &&
        other.first >= first &&
        other.last < figure.first &&
        other.values[0] === rows.length,
    )
  const sum = Math.round(rows.reduce((total, row) => total + (row.price ?? Number.NaN), 0) * 100) / 100
  return isAll && matchesAny(figure, sum) ? sum : undefined
}

/** "Cut and beard comes to €37": two rows, and one of the two that are joined is named by a word that the rows do not have. */
function totalOfPair({ draft, rows, mentions }: PriceInput, figure: Figure): number | undefined {
  const own = mentions.filter(mention => mention.sentence === draft.sentence[figure.first])
  const [only] = own
  if (rows.length !== 2 || own.length !== 1 || only?.rows.length !== 1) return undefined
  const [joint, word] = [draft.tokens[only.first - 1], draft.tokens[only.first - 2]]
  const [behind, next] = [draft.tokens[only.last + 1], draft.tokens[only.last + 2]]
  const isPair =
    (CONNECTORS.has(joint?.text ?? '') && word?.kind === 'word') ||
    (CONNECTORS.has(behind?.text ?? '') && next?.kind === 'word')
  const sum = Math.round(rows.reduce((total, row) => total + (row.price ?? Number.NaN), 0) * 100) / 100
  return isPair && matchesAny(figure, sum) ? sum : undefined
}

/** "Both are 340 and 690, 30% off the cheaper is 102 less, 928 together": a share of one part was stated as taken off. */
function lessDiscount({ figures }: Reading, parts: readonly Supported[]): number[] {
  const shares = figures.flatMap(figure =>
    figure.kind === 'percent' ? figure.values.slice(0, 1).map(value => value / 100) : [],
  )
  return parts.flatMap(off => {
    const others = parts.filter(one => one !== off)
    const isShare = others.some(one => shares.some(share => Math.abs(one.value * share - off.value) < 0.01))
    return isShare ? [others.reduce((sum, one) => sum + one.value * one.count, 0) - off.value] : []
  })
}

const OR = /^(?:or|u|ou|oder|oppure|veya|yoksa|или|либо|او|או|या|atau|vs|versus)$/

/** Portuguese "o" is the article. */
export function isOr({ language }: Reading, text: string): boolean {
  return OR.test(text) || (text === 'o' && (language === 'es' || language === 'it'))
}

const OF_EACH = phrases<true>([
  [
    true,
    'of each|of every|of both|of either|de cada uno|de cada una|de cada|de cada um|de cada uma|de ambos|de ambas|de chaque|de chacun|de chacune|von jedem|von jeder|von beiden|di ciascuno|di ciascuna|di ognuno|di ogni|di entrambi|каждого|каждой|من كل|من كلا|מכל אחד|מכל אחת|מכל סוג|מכל|hər|masing masing|tiap',
  ],
])
const EACH_OF = phrases<true>([
  [
    true,
    'each of|je|jeweils|по|her birinden|her ikisinden|ikisinden de|हर एक के|हर एक की|दोनों के|dono ke|dono ki|masing masing',
  ],
])

/** "Two of each would be $26", "je drei": as many of every row that was named. */
export function eachTotal(input: PriceInput, figure: Figure): number | undefined {
  const { draft, mentions } = input
  const sentence = draft.sentence[figure.first]
  const count = draft.figures.findLast(
    other =>
      other.kind === 'plain' &&
      other.last < figure.first &&
      draft.sentence[other.first] === sentence &&
      (phraseAt(OF_EACH, draft.tokens, other.last + 1) !== undefined ||
        [1, 2, 3].some(
          back => phraseAt(EACH_OF, draft.tokens, other.first - back)?.last === other.first - 1,
        )),
  )
  if (!count) return undefined
  for (const list of [
    mentions.filter(mention => mention.sentence === sentence),
    mentions.filter(mention => mention.sentence <= (sentence ?? 0)),
  ]) {
    const lines = lineItems(input, list)
    const total = sumsOf(lines.map(line => ({ ...line, count: count.values[0] ?? 1 }))).find(sum =>
      matchesAny(figure, sum),
    )
    if (lines.length >= 2 && total !== undefined) return total
  }
  return undefined
}

/** "Las dos cosas, 53 €": the prices of two rows stated before, added up. */
export function isSumOfBoth(draft: Reading, figure: Figure, supported: readonly Supported[]): boolean {
  const [first] = sentenceBounds(draft, figure.first)
  const units = supported.filter(one => one.kind === 'price' && !one.isTotal && one.count === 1)
  const isOne = draft.figures.every(
    other =>
      other === figure ||
      other.kind !== 'money' ||
      draft.sentence[other.first] !== draft.sentence[figure.first],
  )
  return (
    units.length === 2 &&
    isOne &&
    has(BOTH_WORDS, draft, first, figure.first - 1) &&
    matchesAny(figure, Math.round(units.reduce((sum, one) => sum + one.value, 0) * 100) / 100)
  )
}

/** "With delivery $72", of which the delivery is free. */
function isFreeOfFee(input: PriceInput, figure: Figure, sum: number): boolean {
  return unstatedFees(input, figure).some(fee => isWaived(input, fee, sum))
}

const PLUS = /^(?:\+|mas|mais|plus|piu|und|плюс|زايد|ועוד|arti|tambah)$/

/** "£45: £19 for the print, £26 for the frame": the items behind the colon are judged one by one. */
function isItemised(draft: Reading, figure: Figure, behind: readonly Figure[]): boolean {
  const parts = behind.filter(part => draft.sentence[part.first] === draft.sentence[figure.first])
  const sum = parts.reduce((total, part) => total + (part.values[0] ?? 0), 0)
  return parts.length >= 2 && matchesAny(figure, Math.round(sum * 100) / 100)
}

function isNegated(draft: Reading, part: Figure): boolean {
  return draft.tokens[part.first - 1]?.text === '-'
}

/** "$5.30 ($4.50 + $0.80)", "30 € (24 € + 6 € de livraison)": the summands are judged one by one, so their sum holds. */
export function isSpelledOut(
  draft: Reading,
  figure: Figure,
  amounts: readonly Figure[],
  index: number,
): boolean {
  const opening = draft.tokens[figure.last + 1]?.text ?? ''
  if (opening === ':') return isItemised(draft, figure, amounts.slice(index + 1))
  if (opening !== '(') return false
  const close = draft.tokens.findIndex((token, at) => at > figure.last && token.text === ')')
  const parts = amounts.slice(index + 1).filter(part => part.last < close)
  if (parts.length < 2 || parts.some(part => isNegated(draft, part))) return false
  const isAdded = parts
    .slice(1)
    .every((part, i) =>
      draft.tokens
        .slice((parts[i] as Figure).last + 1, part.first)
        .some(token => CONNECTORS.has(token.text) || PLUS.test(token.text)),
    )
  const sum = parts.reduce((total, part) => total + (part.values[0] ?? 0), 0)
  return isAdded && matchesAny(figure, Math.round(sum * 100) / 100)
}

/** "4 rolls and 2 loaves: $19.00 + $17.00": a summand is the price of a line. */
export function lineTotal(input: PriceInput, figure: Figure): number | undefined {
  const { draft, mentions } = input
  const beside = [draft.tokens[figure.first - 1]?.text, draft.tokens[figure.last + 1]?.text]
  if (!beside.includes('+')) return undefined
  const sentence = draft.sentence[figure.first] ?? 0
  const own = mentions.filter(mention => mention.sentence === sentence)
  // "Tulips in the vase? That would be $18.50 + $24": named in the sentence before.
  const lines = lineItems(
    input,
    own.length > 0 ? own : mentions.filter(mention => mention.sentence === sentence - 1),
  )
  const totals = lines.flatMap(line => line.prices.map(price => Math.round(price * line.count * 100) / 100))
  return totals.find(total => matchesAny(figure, total))
}

const THAT_IS =
  /^(?:that|that's|is|it's|would|be|that'd|which|so|makes|son|seran|serian|sao|seria|ca|cela|fait|ferait|das|macht|waren|sind|sono|sarebbero|fanno|eder|olur|это|выйдет|будет|получится|يعني|هذا|זה|יוצא|होंगे|होगा|jadi|itu)$/

/** "… ($3.75) and … ($4.75): $8.50" */
export function isSumAt(draft: Reading, figure: Figure, supported: readonly { figure: Figure }[]): boolean {
  // "Juice $5.25 and a sandwich $7.95? That's $13.20."
  const [start] = sentenceBounds(draft, figure.first)
  const earlier = supported.filter(
    one => (draft.sentence[one.figure.first] ?? 0) + 1 === draft.sentence[figure.first],
  )
  const isLed = draft.tokens
    .slice(start, figure.first)
    .every(token => token.kind !== 'word' || THAT_IS.test(token.text))
  if (earlier.length >= 2 && isLed && figure.first - start <= 5) return true
  const [before, second] = [1, 2].map(back => draft.tokens[figure.first - back]?.text ?? '') as [
    string,
    string,
  ]
  // "…, that is $43"
  const isThatIs = before === 'is' && /^(?:that|which|it|this)$/.test(second)
  const stated = supported.filter(one => draft.sentence[one.figure.first] === draft.sentence[figure.first])
  return (
    stated.length >= 2 &&
    (isThatIs || /^(?::|—|-|=|so|at|that's|thus|luego|logo|donc|also|quindi|yani|значит|jadi)$/.test(before))
  )
}

/** "A ($89) plus B ($5) make $94": an amount that names nothing of its own behind two that do. */
export function isUnnamedSum(
  input: PriceInput,
  figure: Figure,
  amounts: readonly Figure[],
  index: number,
  supported: readonly { figure: Figure }[],
): boolean {
  const { draft, mentions } = input
  const sentence = draft.sentence[figure.first]
  const previous = amounts[index - 1]
  if (!previous || draft.sentence[previous.first] !== sentence) return false
  const between = draft.tokens.slice(previous.last + 1, figure.first)
  // "$25, $50, $75": a list, no sum.
  if (between.every(token => /^[,()]$/.test(token.text) || CONNECTORS.has(token.text))) return false
  const isNamed = mentions.some(mention => mention.first > previous.last && mention.last < figure.first)
  // "A ($4.25) and B ($2.50), so with two of B you'd be at $9.25"
  if (isNamed && !between.some(token => SO.test(token.text))) return false
  return supported.length >= 2
}

const SO =
  /^(?:so|then|entonces|asi|luego|entao|logo|portanto|donc|alors|also|dann|somit|quindi|allora|yani|toplamda|значит|итого|тогда|то|يعني|فيكون|فيصير|אז|ולכן|तो|यानी|jadi|berarti)$/

/** "Six at $4.25 make $25.50; add two of those and it's $34.50": each amount builds on the one before. */
function runningTotal(
  input: PriceInput,
  figure: Figure,
  supported: readonly Supported[],
): number | undefined {
  const { draft, mentions } = input
  const previous = supported.findLast(one => one.figure.last < figure.first)
  if (!previous || draft.sentence[previous.figure.first] !== draft.sentence[figure.first]) return undefined
  const own = mentions.filter(mention => mention.first > previous.figure.last && mention.last < figure.first)
  if (own.length === 0)
    return previous.count > 1 && matchesAny(figure, previous.value * previous.count)
      ? previous.value * previous.count
      : undefined
  if (!previous.isTotal) return undefined
  return sumsOf(lineItems(input, own))
    .map(sum => sum + previous.value)
    .find(sum => matchesAny(figure, sum))
}

/** "You'd be at AED 100 with a holder and a stylus": one amount, and all it is for behind it. */
function isListBehind({ draft, mentions }: PriceInput, figure: Figure): boolean {
  const sentence = draft.sentence[figure.first]
  const others = draft.figures.filter(
    other => other.kind === 'money' && draft.sentence[other.first] === sentence,
  )
  const own = narrowed(mentions.filter(mention => mention.sentence === sentence))
  return others.length === 1 && own.length >= 2 && own.every(mention => mention.first > figure.last)
}

/** Rows that differ in their last words only are versions of one thing. */
function isFamily(rows: readonly Row[]): boolean {
  const first = rows[0]?.tokens[0]?.text
  return rows.every(row => row.tokens[0]?.text === first)
}

type Line = { prices: number[]; count: number }

export function lineItems(input: PriceInput, mentions: readonly Mention[]): Line[] {
  const lines = new Map<string, Line>()
  const every = mentions.filter(mention => isEveryRow(input, mention))
  for (const mention of [...every, ...narrowed(mentions).filter(one => !every.includes(one))]) {
    const own = rowsOf({ mentions: [mention] }, input.rows).flatMap(row =>
      row.price === null ? [] : [row.price],
    )
    const prices = [...new Set(own)]
    if (prices.length === 0) continue
    if (isEveryRow(input, mention)) {
      for (const [i, price] of own.entries()) lines.set(`${mention.rows[i]}`, { prices: [price], count: 1 })
      continue
    }
    const count = countBefore(input, mention)
    const key = mention.rows.join()
    const known = lines.get(key)
    if (!known || count > known.count) lines.set(key, { prices, count })
  }
  return [...lines.values()]
}

export function sumsOf(lines: readonly Line[]): number[] {
  let sums = [0]
  for (const line of lines) {
    sums = sums.flatMap(sum => line.prices.map(price => sum + price * line.count)).slice(0, 64)
  }
  return sums.map(sum => Math.round(sum * 100) / 100)
}
