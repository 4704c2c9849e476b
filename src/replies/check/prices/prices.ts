import type { Figure } from '../amounts.ts'
import { CONNECTORS, FILLERS, type Row } from '../items/rows.ts'
import { TOTAL_WORDS } from '../lexicon/frame-words.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { findPhrases, phraseAt } from '../phrases.ts'
import { has, isDenied, type Reading, sentenceBounds, spanOf } from '../reading.ts'
import { boundOf } from '../relation.ts'
import { MEASURES } from '../units.ts'
import { isExplainedSum, isSumOfStated, isWithBracketed, sumOfAsked } from './added.ts'
import { isAmount, isCalledWrong, isDeniedPrice, isQuoted, isRetracted } from './amount.ts'
import { groupOf, narrowed, rowsOf } from './binding.ts'
import { judgeBound, judgeRange, noneBeyond } from './bounds.ts'
import { judgeBundle } from './bundles.ts'
import { changesOf } from './change.ts'
import type { Group, Judgement, MoneyClaim, PriceInput, Supported } from './claim.ts'
import { packOf } from './contents.ts'
import { isShortfall, judgeDerived } from './derived.ts'
import {
  extrasOf,
  feeAt,
  feeRow,
  includesFeeBehind,
  isFeeByPiece,
  isFeeOfMany,
  isFeeTimes,
  isStatedTimes,
  leavesOutFee,
  namedExtras,
  namesUnstatedFee,
  overlaps,
  supportOf,
} from './fees.ts'
import { isFewerPaid } from './fewer-paid.ts'
import { isFirstFree, isPaidAfterFirst } from './first-free.ts'
import { forgetsFee } from './forgotten.ts'
import { type Formula, formulasOf } from './formula.ts'
import { listedTotal } from './listed-goods.ts'
import { judgeEachKind } from './of-each-kind.ts'
import { isOwnOrder } from './own-order.ts'
import { listedPrices } from './price-list.ts'
import { contradictsPack, quantityOf } from './quantity.ts'
import { isOfOtherRate, isRateTimes } from './rates.ts'
import { isRemainder } from './remainder.ts'
import { countedInFront, isForEachListed, isNameAmount, isSoldByAmount } from './sold-by-amount.ts'
import {
  eachTotal,
  isSpelledOut,
  isSumAt,
  isSumOfBoth,
  isTotalAt,
  isUnnamedSum,
  lineTotal,
  totalOf,
} from './totals.ts'
import { judgeUnit, matches, matchesAny, priceMatch } from './unit-price.ts'

/** Judges every amount of money against the row or fee it speaks of. */
export function checkPrices(input: PriceInput): MoneyClaim[] {
  const { draft } = input
  const amounts = draft.figures.filter(figure => isAmount(figure, input))
  const claims: MoneyClaim[] = []
  const supported: Supported[] = []
  const formulas = formulasOf(draft)
  const changes = changesOf(input)
  const listed = listedPrices(draft, input.rows, input.mentions)
  for (const [i, figure] of amounts.entries()) {
    if (changes.some(change => change.note === figure)) continue
    if (changes.some(change => change.back === figure)) {
      const span = spanOf(draft, figure.first, figure.last)
      claims.push({
        figure,
        span,
        value: figure.values[0] ?? 0,
        kind: 'change',
        supported: true,
        isPromise: false,
      })
      continue
    }
    const verdict =
      judgeListed(figure, listed) ??
      judgeFormula(input, figure, formulas, supported) ??
      judge(input, figure, amounts, i, supported)
    if (verdict === 'neutral') continue
    claims.push({
      figure,
      span: spanOf(draft, figure.first, figure.last),
      value: verdict.value ?? figure.values[0] ?? 0,
      kind: verdict.kind,
      supported: verdict.supported,
      isPromise: verdict.isPromise ?? false,
    })
    // A name adds nothing to a sum.
    if (verdict.supported && verdict.kind !== 'name') {
      supported.push({
        figure,
        value: verdict.value ?? figure.values[0] ?? 0,
        count: verdict.count ?? 1,
        isTotal: verdict.isTotal ?? false,
        isFee: verdict.kind === 'fee',
        kind: verdict.kind,
      })
    }
  }
  return claims
}

function judgeListed(figure: Figure, listed: ReadonlySet<Figure>): Judgement | undefined {
  return listed.has(figure) ? { supported: true, kind: 'price' } : undefined
}

/** What is multiplied and added is a price or a fee by itself; the result follows from it. */
function judgeFormula(
  input: PriceInput,
  figure: Figure,
  formulas: readonly Formula[],
  supported: readonly Supported[],
): Judgement | undefined {
  const own = formulas.find(formula => formula.result === figure)
  const isGiven = (operand: Figure) =>
    operand.kind !== 'money' || supported.some(one => one.figure === operand)
  if (own?.isRight && [...own.operands].every(isGiven))
    return { supported: true, kind: 'price', isTotal: true }
  const around = formulas.find(formula => formula.operands.has(figure))
  if (own || !around) return undefined
  const named = input.mentions.filter(one => one.first >= around.first && one.last <= around.last)
  const unit = priceMatch(figure, rowsOf({ mentions: named }, input.rows))
  if (unit !== undefined) return { supported: true, kind: 'price', value: unit }
  return supportOf(input, figure, input.contextAt(figure.first)) && { supported: true, kind: 'fee' }
}

function judge(
  input: PriceInput,
  figure: Figure,
  amounts: readonly Figure[],
  index: number,
  supported: readonly Supported[],
): Judgement | 'neutral' {
  const { draft, rows } = input
  if (
    isShortfall(
      input,
      figure,
      pricesOf(
        rows,
        supported.filter(one => !one.isFee),
      ),
    )
  )
    return { supported: true, kind: 'gap' }
  if (isRemainder(draft, figure, supported)) return { supported: true, kind: 'gap' }
  if (isOwnOrder(input, figure)) return { supported: true, kind: 'price' }
  if (isDeniedPrice(draft, figure) || isQuoted(input, figure) || isRetracted(draft, figure)) return 'neutral'
  if (isNameAmount(input, figure) && countedInFront(draft, figure) > 1 && index + 1 < amounts.length)
    return { supported: true, kind: 'name' }
  const bundle = judgeBundle(input, figure)
  if (bundle) return bundle
  const group = groupOf(input, figure, amounts, index)
  const candidates = rowsOf(group, rows)
  // Alone, it is right where no price is the one that is called wrong.
  if (isCalledWrong(draft, figure) && candidates.length > 0)
    return priceMatch(figure, candidates) === undefined ? 'neutral' : { supported: false, kind: 'price' }
  const bound = input.isName(figure.numberFirst) ? undefined : boundOf(draft, figure)
  const reach = bound && noneBeyond(input, figure, bound)
  if (reach) return reach
  const listed = bound ? listedBehind(input, figure, group) : undefined
  if (isOfOtherRate(input, figure, candidates)) return { supported: false, kind: 'price' }
  const priced = candidates.flatMap(row => (row.price === null ? [] : [row.price]))
  if (namesUnstatedFee(input, figure, supported) && leavesOutFee(input, figure, priced))
    return { supported: false, kind: 'price' }
  const context = input.contextAt(figure.first)
  const fee = includesFeeBehind(input, figure) ? undefined : feeAt(input, figure, amounts, index)
  const entry = supportOf(input, figure, context)
  if (bound && !(fee && entry)) {
    const judged = judgeBound(
      bound,
      figure,
      listed ?? addedUp(input, figure, group) ?? inQuantity(input, figure, group, amounts, index, candidates),
      entry,
    )
    if (judged) return judged
  }
  const exact = bound ? undefined : exactBehindBound(input, figure, amounts, index)
  if (exact !== undefined) return { supported: true, kind: 'total', value: exact }
  if (fee) {
    if (entry || isFeeOfMany(input, figure, fee)) return { supported: true, kind: 'fee' }
    const row =
      group.mentions.length > 0 && !group.inherited
        ? priceMatch(figure, candidates)
        : feeRow(input, figure, fee)
    if (row !== undefined) return { supported: true, kind: 'price', value: row }
  }
  const range = judgeRange(input, figure, amounts, index, candidates)
  if (range) return range
  const ofEachKind = judgeEachKind(input, figure)
  if (ofEachKind) return ofEachKind
  const quantity = quantityOf(input, figure, group, amounts, index)
  const namesFee = namesUnstatedFee(input, figure, supported)
  const isTotal = namesFee || (isTotalAt(draft, figure, amounts, index) && !isBracketed(draft, figure, group))
  if (isTotal && forgetsFee(input, figure, supported)) return { supported: false, kind: 'price' }
  const isWhole =
    isTotal && !namesFee && !quantity && !group.inherited && narrowed(group.mentions).length === 1
  const extras = extrasOf(input, figure, candidates)
  const withExtra = candidates.find(row =>
    [...extras, ...namedExtras(input, figure)].some(
      extra => row.price !== null && matches(figure, Math.round((row.price + extra) * 100) / 100, row),
    ),
  )
  if (isWhole && mentionsOf(input, figure) === 1) {
    const unit = judgeUnit(input, figure, group, amounts)
    if (unit !== undefined && extras.length > 0) return { supported: false, kind: 'price' }
    if (unit !== undefined) return { supported: true, kind: 'price', value: unit }
    if (withExtra) return { supported: true, kind: 'price', isTotal: true }
  }
  if (isBracketed(draft, figure, group) && !isTotal && !namesFee && quantity && quantity.count > 1) {
    const unit = judgeUnit(input, figure, group, amounts)
    if (unit !== undefined) return { supported: true, kind: 'price', value: unit, count: quantity.count }
  }
  if (!isTotal && !(quantity && quantity.count > 1 && !quantity.isPerUnit)) {
    if (!fee) {
      const unit = judgeUnit(input, figure, group, amounts)
      if ((extras.length > 0 || leavesOut(input, figure, candidates)) && unit !== undefined)
        return { supported: false, kind: 'price' }
      if (withExtra) return { supported: true, kind: 'price', isTotal: true }
      if (unit !== undefined)
        return { supported: true, kind: 'price', value: unit, count: quantity?.count ?? 1 }
    }
  }
  const leftOut = namesFee
  if (quantity && contradictsPack(input, figure, quantity.count)) return { supported: false, kind: 'price' }
  const pack = bundleOf(input, figure, quantity?.count, candidates)
  if (pack !== undefined) return { supported: true, kind: 'price', value: pack }
  if (quantity && group.mentions.length > 0 && !leftOut) {
    for (const row of rowsOf({ ...group, mentions: narrowed(group.mentions).slice(-1) }, rows)) {
      const packs = quantity.count / packOf(row)
      if (row.price !== null && Number.isInteger(packs) && matches(figure, row.price * packs, row))
        return { supported: true, kind: 'price', value: row.price * packs, isTotal: true }
      if (row.price !== null && matches(figure, row.price * quantity.count, row)) {
        return {
          supported: true,
          kind: 'price',
          value: row.price * quantity.count,
          isTotal: quantity.count > 1,
        }
      }
    }
  }
  if (quantity && group.mentions.length === 0) {
    for (const row of rows) {
      if (row.price !== null && matches(figure, row.price * quantity.count, row))
        return { supported: true, kind: 'price', isTotal: true }
    }
  }
  if (isAskedFor(input, figure, group)) return { supported: true, kind: 'price', isTotal: true }
  if (isSpelledOut(draft, figure, amounts, index) || isExplainedSum(draft, figure, amounts, index))
    return { supported: true, kind: 'price', isTotal: true }
  if (isWithBracketed(input, figure, candidates, supported))
    return { supported: true, kind: 'price', isTotal: true }
  const ofEach = eachTotal(input, figure)
  if (ofEach !== undefined) return { supported: true, kind: 'price', value: ofEach, isTotal: true }
  const line = lineTotal(input, figure)
  if (line !== undefined) return { supported: true, kind: 'price', value: line, isTotal: true, count: 1 }
  const total = totalOf(
    input,
    figure,
    supported,
    isTotal || isSumAt(draft, figure, supported) || isUnnamedSum(input, figure, amounts, index, supported),
    group,
    leftOut,
  )
  if (total !== undefined) return { supported: true, kind: 'price', value: total, isTotal: true }
  const ofList = isTotal ? listedTotal(input, figure) : undefined
  if (ofList !== undefined) return { supported: true, kind: 'price', value: ofList, isTotal: true }
  if (isSumOfBoth(draft, figure, supported)) return { supported: true, kind: 'price', isTotal: true }
  const asked = sumOfAsked(input, figure)
  if (asked !== undefined) return { supported: true, kind: 'price', value: asked, isTotal: true }
  if (isSumOfStated(input, figure, amounts, supported))
    return { supported: true, kind: 'price', isTotal: true }
  const sumBefore = supported.findLast(one => one.isTotal && !one.isFee && one.figure.last < figure.first)
  const more =
    sumBefore && draft.sentence[sumBefore.figure.first] === draft.sentence[figure.first]
      ? namedExtras(input, figure)
      : []
  if (sumBefore && more.some(extra => matchesAny(figure, Math.round((sumBefore.value + extra) * 100) / 100)))
    return { supported: true, kind: 'price', isTotal: true }
  const together = withAnother(input, figure, group, supported)
  if (together !== undefined) return { supported: true, kind: 'price', value: together, isTotal: true }
  const unbound = unboundPrice(input, figure, group, amounts[index - 1])
  if (unbound !== undefined) {
    const count = quantity?.isPerUnit ? quantity.count : 1
    return { supported: true, kind: 'price', value: unbound, count }
  }
  const derived = judgeDerived(input, figure, candidates, supported, fee)
  if (derived) return derived
  if (
    entry &&
    !isTotal &&
    (fee || group.mentions.length === 0 || group.inherited || overlaps(input, figure, entry))
  )
    return { supported: true, kind: 'fee' }
  if (isAllOnHand(input, figure, candidates, quantity?.count))
    return { supported: true, kind: 'price', isTotal: true }
  if (isRateTimes(input, figure) || isForEachListed(input, figure, supported) || isFewerPaid(input, figure))
    return { supported: true, kind: 'price', isTotal: true }
  if (isSoldByAmount(input, figure, supported)) return { supported: true, kind: 'price' }
  if (isPaidAfterFirst(input, figure)) return { supported: true, kind: 'fee', isTotal: true }
  if (isFirstFree(draft, figure.first, input.entries)) return { supported: false, kind: 'price' }
  if (isFeeByPiece(input, figure) || isFeeTimes(input, figure) || isStatedTimes(input, figure, supported))
    return { supported: true, kind: 'fee', isTotal: true }
  return {
    supported: false,
    kind: isOffer(input, figure) ? 'other' : 'price',
    isPromise: isOffer(input, figure),
  }
}

/** "Four are left, €380 for all": what is on hand is also what is reckoned, where no other number is bought. */
function isAllOnHand(
  { draft, stockFigures }: PriceInput,
  figure: Figure,
  candidates: readonly Row[],
  bought: number | undefined,
): boolean {
  const sentence = draft.sentence[figure.first] ?? 0
  const counts = draft.figures
    .filter(
      other =>
        other.kind === 'plain' &&
        (stockFigures.has(other) || draft.sentence[other.first] === sentence - 1) &&
        other.last < figure.first &&
        (draft.sentence[other.first] ?? 0) >= sentence - 1,
    )
    .map(other => other.values[0] ?? 0)
    .filter(count => count > 1 && Number.isInteger(count))
  return (
    (bought === undefined || counts.includes(bought)) &&
    candidates.some(row =>
      counts.some(count => row.price !== null && matches(figure, row.price * count, row)),
    )
  )
}

/** "250 cards are £39", "a dozen roses $48": the count is the one in the name of what is sold by it. */
function bundleOf(
  { draft }: PriceInput,
  figure: Figure,
  count: number | undefined,
  candidates: readonly Row[],
): number | undefined {
  const counts = draft.figures.filter(
    other =>
      other.kind === 'plain' &&
      other.last < figure.first &&
      draft.sentence[other.first] === draft.sentence[figure.first],
  )
  const stated = count ?? counts.at(-1)?.values[0]
  if (stated === undefined || stated < 3) return undefined
  const bundles = candidates.filter(row => row.tokens.some((_, at) => isBundle(row, at, stated)))
  return priceMatch(figure, bundles)
}

function isBundle(row: Row, at: number, count: number): boolean {
  const token = row.tokens[at]
  const next = row.tokens[at + 1]
  return (
    token?.kind === 'number' &&
    Number(token.text) === count &&
    !(next?.glued && next.kind === 'word') &&
    phraseAt(MEASURES, row.tokens, at + 1) === undefined
  )
}

/**
 * "28 inç iç lastik 180 TL, ışık seti 475 TL": the second name is no word the rows know, and the price that of the one
 * row that nothing else in the draft names.
 */
function unboundPrice(
  input: PriceInput,
  figure: Figure,
  group: Group,
  previous: Figure | undefined,
): number | undefined {
  const { draft, mentions, rows } = input
  if (!group.inherited || !previous || draft.sentence[previous.first] !== draft.sentence[figure.first])
    return undefined
  const [start, ...between] = draft.tokens.slice(previous.last + 1, figure.first)
  const isNew =
    start !== undefined &&
    (/^[,;]$|^[وו]./.test(start.text) || CONNECTORS.has(start.text) || ADDING.test(start.text))
  const isNamed = [start, ...between].some(
    token => token?.kind === 'word' && token.text.length > 3 && !/^[a-z]+'/.test(token.text),
  )
  if (!isNew || !isNamed || has(TOTAL_WORDS, draft, previous.last + 1, figure.first - 1)) return undefined
  const free = rows.filter(row => !mentions.some(mention => mention.rows.includes(row.index)))
  const matching = free.filter(row => row.price !== null && matches(figure, row.price, row))
  return free.length < rows.length && matching.length === 1 ? (matching[0]?.price ?? undefined) : undefined
}

/** "With the photo it is $75" of what costs $75 without: an entry charges for the photo. */
function leavesOut(input: PriceInput, figure: Figure, candidates: readonly Row[]): boolean {
  const extras = namedExtras(input, figure)
  const isStated = input.draft.figures.some(
    other =>
      other !== figure &&
      other.kind === 'money' &&
      input.draft.sentence[other.first] === input.draft.sentence[figure.first] &&
      extras.some(extra => matchesAny(other, extra)),
  )
  return extras.length === 1 && !isStated && candidates.length > 0
}

const WITH =
  /^(?:with|plus|and|con|col|coi|colla|mas|y|com|mais|e|avec|et|mit|samt|inklusive|inkl|und|ile|с|со|и|вместе|مع|و|עם|ועם|के|साथ|dengan|plus|termasuk|tambah)$/

/** "The hat is 27 €, with the gift box 31.50 €": the price before and that of a row that is named as an addition. */
function withAnother(
  { draft, mentions, rows }: PriceInput,
  figure: Figure,
  group: Group,
  supported: readonly Supported[],
): number | undefined {
  const sentence = draft.sentence[figure.first] ?? 0
  const before = supported.findLast(
    one =>
      !one.isFee && one.figure.last < figure.first && (draft.sentence[one.figure.first] ?? 0) >= sentence - 1,
  )
  if (!before) return undefined
  const behind = mentions.find(
    mention =>
      mention.first > figure.last &&
      mention.first - figure.last <= 4 &&
      draft.clause[mention.first] === draft.clause[figure.last],
  )
  const added = [...(group.inherited ? [] : narrowed(group.mentions).slice(-1)), ...(behind ? [behind] : [])]
  return added
    .filter(
      mention =>
        [1, 2, 3].some(back => draft.tokens[mention.first - back]?.forms.some(form => WITH.test(form))) ||
        WITH.test(draft.tokens[mention.last + 1]?.text ?? ''),
    )
    .flatMap(mention => rowsOf({ mentions: [mention] }, rows))
    .flatMap(row => (row.price === null ? [] : [Math.round((before.value + row.price) * 100) / 100]))
    .find(sum => matchesAny(figure, sum))
}

/** "531 for the paints" where the customer asked for two: the count is theirs. */
function isAskedFor({ ask, rows }: PriceInput, figure: Figure, group: Group): boolean {
  const counts = ask.figures.flatMap(own => (own.kind === 'plain' ? own.values : []))
  // "Serían 65 dólares": of the only thing that is spoken of.
  const sole = rows.length === 1 ? rows : []
  const bound =
    group.mentions.length === 0 ? sole : rowsOf({ mentions: narrowed(group.mentions).slice(-1) }, rows)
  return bound.some(row =>
    counts.some(count => row.price !== null && count > 1 && matches(figure, row.price * count, row)),
  )
}

function pricesOf(rows: readonly Row[], supported: readonly Supported[]): number[] {
  return [...rows.flatMap(row => (row.price === null ? [] : [row.price])), ...supported.map(one => one.value)]
}

function mentionsOf({ draft, mentions }: PriceInput, figure: Figure): number {
  const clause = draft.clause[figure.first]
  return mentions.filter(mention => draft.clause[mention.first] === clause).length
}

/** "5 of the 67W (145 riyals)": what stands in brackets behind a name may be the price of one. */
function isBracketed(draft: Reading, figure: Figure, group: Group): boolean {
  return (
    draft.tokens[figure.first - 1]?.text === '(' &&
    group.mentions.some(mention => mention.last === figure.first - 2)
  )
}

const ONE = /^(?:an?|one|un[ao]?|une|uma?|eine?[nrsm]?|bir|один|одну|одна)$/
const ADDING = /^(?:plus|\+|mas|mais|piu|arti|плюс|زايد|ועוד|tambah|ditambah|zzgl)$/

/** "The lamp plus a bulb stays under £50": the bound is of both. */
function addedUp({ draft, rows }: PriceInput, figure: Figure, group: Group): readonly Row[] | undefined {
  const named = narrowed(group.mentions)
  const clause = draft.clause[figure.first]
  const isAdded = named.slice(1).some((mention, i) => {
    const [joint, ...rest] = draft.tokens.slice((named[i]?.last ?? 0) + 1, mention.first)
    return (
      ADDING.test(joint?.text ?? '') && rest.every(token => FILLERS.has(token.text) || ONE.test(token.text))
    )
  })
  if (group.inherited || !isAdded || named.some(mention => draft.clause[mention.first] !== clause))
    return undefined
  const parts = named.map(mention => rowsOf({ mentions: [mention] }, rows))
  const [first] = parts[0] ?? []
  if (!first || parts.some(part => part.length !== 1 || part[0]?.price === null)) return undefined
  const sum = parts.reduce((total, part) => total + (part[0]?.price ?? 0), 0)
  return [{ ...first, price: Math.round(sum * 100) / 100 }]
}

/** "Under €30 there are the hoops and the tote": the bound is of all that the sentence goes on to name. */
function listedBehind(
  { draft, mentions, rows }: PriceInput,
  figure: Figure,
  group: Group,
): readonly Row[] | undefined {
  const sentence = draft.sentence[figure.first]
  const own = mentions.filter(mention => mention.sentence === sentence)
  const isLed = own.length > 0 && own.every(mention => mention.first > figure.last)
  if (!isLed || (group.mentions.length > 0 && !group.inherited)) return undefined
  return rowsOf({ mentions: own }, rows)
}

/** "Two cards stay under 100: 98": what the bound is of, told exactly. */
function exactBehindBound(
  input: PriceInput,
  figure: Figure,
  amounts: readonly Figure[],
  index: number,
): number | undefined {
  const { draft, mentions, rows } = input
  const before = amounts[index - 1]
  if (!before || draft.sentence[before.first] !== draft.sentence[figure.first] || !boundOf(draft, before))
    return undefined
  if (mentions.some(({ first }) => first > before.last && first < figure.first)) return undefined
  const group = groupOf(input, before, amounts, index - 1)
  const own =
    addedUp(input, before, group) ?? inQuantity(input, before, group, amounts, index - 1, rowsOf(group, rows))
  return own.find(row => row.price !== null && matches(figure, row.price, row))?.price ?? undefined
}

/** "Under $8 for three": the bound is of three. */
function inQuantity(
  input: PriceInput,
  figure: Figure,
  group: Group,
  amounts: readonly Figure[],
  index: number,
  candidates: readonly Row[],
): readonly Row[] {
  const quantity = quantityOf(input, figure, group, amounts, index)
  if (!quantity || quantity.isPerUnit || quantity.count < 2) return candidates
  return candidates.map(row => ({ ...row, price: row.price === null ? null : row.price * quantity.count }))
}

function isOffer(input: PriceInput, figure: Figure): boolean {
  const [first, last] = sentenceBounds(input.draft, figure.first)
  return findPhrases(PROMISE_WORDS, input.draft.tokens, first, last + 1).some(
    found => found.id.kind !== 'property' && !isDenied(input.draft, found.first),
  )
}
