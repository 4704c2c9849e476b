import type { Figure } from './amounts.ts'
import { type Context, type Entry, findSupport } from './evidence.ts'
import type { Mention, Row } from './items.ts'
import { BOTH_WORDS, BOUND_WORDS, type Bound, DIFFERENCE_WORDS, TOTAL_WORDS } from './lexicon/frame-words.ts'
import { PROMISE_WORDS } from './lexicon/promise-words.ts'
import { PIECE_WORDS } from './lexicon/stock-words.ts'
import { findPhrases, phraseAt } from './phrases.ts'
import { has, isDenied, type Reading, sentenceBounds, spanOf } from './reading.ts'

export type PriceInput = {
  draft: Reading
  rows: readonly Row[]
  mentions: readonly Mention[]
  entries: readonly Entry[]
  /** Counts said to be on hand multiply nothing. */
  stockFigures: ReadonlySet<Figure>
  isName: (at: number) => boolean
  contextAt: (at: number) => Context
  ask: Reading
}

export type MoneyClaim = {
  figure: Figure
  span: string
  value: number
  kind: string
  supported: boolean
  isPromise: boolean
}

const FEE_PROMISES = new Set(
  'delivery hemming giftwrap deposit engraving install pickup extra loaner return express reserve cancel service invoice catering'.split(
    ' ',
  ),
)

type Quantity = { count: number; figure: Figure }
type Group = { mentions: Mention[]; inherited: boolean }

/** Judges every amount of money against the row or fee it speaks of. */
export function checkPrices(input: PriceInput): MoneyClaim[] {
  const { draft } = input
  const amounts = draft.figures.filter(figure => isAmount(figure, input))
  const claims: MoneyClaim[] = []
  const supported: { figure: Figure; value: number; count: number; isTotal: boolean; isFee: boolean }[] = []
  for (const [i, figure] of amounts.entries()) {
    const verdict = judge(input, figure, amounts, i, supported)
    if (verdict === 'neutral') continue
    claims.push({
      figure,
      span: spanOf(draft, figure.first, figure.last),
      value: verdict.value ?? figure.values[0] ?? 0,
      kind: verdict.kind,
      supported: verdict.supported,
      isPromise: verdict.isPromise ?? false,
    })
    if (verdict.supported) {
      supported.push({
        figure,
        value: verdict.value ?? figure.values[0] ?? 0,
        count: verdict.count ?? 1,
        isTotal: verdict.isTotal ?? false,
        isFee: verdict.kind === 'fee',
      })
    }
  }
  return claims
}

type Judgement = {
  supported: boolean
  kind: string
  value?: number
  count?: number
  isTotal?: boolean
  isPromise?: boolean
}

/** Money by its marker, or a bare figure that stands where a price stands. */
export function isAmount(
  figure: Figure,
  input: Pick<PriceInput, 'draft' | 'mentions' | 'isName' | 'rows' | 'stockFigures'>,
): boolean {
  if (figure.kind === 'money') return !input.isName(figure.numberFirst) || figure.currencies.length > 0
  if (
    figure.kind !== 'plain' ||
    input.isName(figure.numberFirst) ||
    figure.weak ||
    input.stockFigures.has(figure)
  )
    return false
  if (/[.,]\d\d$/.test(input.draft.tokens[figure.numberFirst]?.text ?? '')) return true
  if (figure.inWords && (figure.values[0] ?? 0) < 20) return false
  const before = input.draft.tokens[figure.first - 1]
  const after = input.draft.tokens[figure.last + 1]
  if (before?.text === '=' || (before?.text === '+' && figure.first > 1)) return true
  if (before && PRICE_VERBS.has(before.text))
    return (
      !phraseAt(PIECE_WORDS, input.draft.tokens, figure.last + 1) && !startsMention(input, figure.last + 1)
    )
  const mention = input.mentions.find(
    candidate =>
      candidate.last === figure.first - 1 || (candidate.last === figure.first - 2 && before?.text === ':'),
  )
  // "One is 35 dirhams, two — 70."
  const isAppended =
    /^[—:-]$/.test(before?.text ?? '') &&
    input.draft.figures.some(
      other =>
        other.kind === 'money' &&
        other.last < figure.first &&
        input.draft.sentence[other.first] === input.draft.sentence[figure.first],
    )
  if (isAppended && after?.kind !== 'word') return true
  // "2.150 AED, 260 más que el de 128 GB"
  const isCompared =
    MORE.test(after?.text ?? '') && THAN.test(input.draft.tokens[figure.last + 2]?.text ?? '')
  if (isCompared) return true
  const isClosed = !after || after.kind === 'break' || after.kind === 'mark'
  return mention !== undefined && isClosed
}

const PRICE_VERBS = new Set(
  'is costs cost at cuesta cuestan vale valen custa custam coute coutent kostet kosten costa costano стоит стоят цена harga harganya fiyati بسعر سعره سعرها ب עולה ב कीमत price precio preco prix preis prezzo'.split(
    ' ',
  ),
)

function startsMention(input: Pick<PriceInput, 'mentions'>, at: number): boolean {
  return input.mentions.some(mention => mention.first === at)
}

function judge(
  input: PriceInput,
  figure: Figure,
  amounts: readonly Figure[],
  index: number,
  supported: readonly { figure: Figure; value: number; count: number; isTotal: boolean; isFee: boolean }[],
): Judgement | 'neutral' {
  const { draft, rows } = input
  if (isDeniedPrice(draft, figure) || isQuoted(input, figure) || isRetracted(draft, figure)) return 'neutral'
  const group = groupOf(input, figure, amounts, index)
  const candidates = rowsOf(group, rows)
  const bound = boundOf(draft, figure)
  const context = input.contextAt(figure.first)
  const fee = feeAt(input, figure, amounts, index)
  const entry = supportOf(input, figure, context)
  if (bound && !(fee && entry)) {
    const judged = judgeBound(bound, figure, candidates, entry)
    if (judged) return judged
  }
  if (fee) {
    if (entry) return { supported: true, kind: 'fee' }
    const row =
      group.mentions.length > 0 && !group.inherited
        ? priceMatch(figure, candidates)
        : feeRow(input, figure, fee)
    if (row !== undefined) return { supported: true, kind: 'price', value: row }
  }
  const range = judgeRange(input, figure, amounts, index, candidates)
  if (range) return range
  const quantity = quantityOf(input, figure, group, amounts, index)
  const namesFee = namesUnstatedFee(input, figure, supported)
  const isTotal = namesFee || isTotalAt(draft, figure, amounts, index)
  if (!isTotal && !(quantity && quantity.count > 1 && !quantity.isPerUnit)) {
    if (!fee) {
      const unit = judgeUnit(input, figure, group, amounts)
      const extras = extrasOf(input, figure, candidates)
      if (extras.length > 0 && unit !== undefined) return { supported: false, kind: 'price' }
      const withExtra = candidates.find(row =>
        extras.some(
          extra => row.price !== null && matches(figure, Math.round((row.price + extra) * 100) / 100, row),
        ),
      )
      if (withExtra) return { supported: true, kind: 'price', isTotal: true }
      if (unit !== undefined)
        return { supported: true, kind: 'price', value: unit, count: quantity?.count ?? 1 }
    }
  }
  const leftOut = namesFee
  if (quantity && group.mentions.length > 0 && !leftOut) {
    for (const row of rowsOf({ ...group, mentions: narrowed(group.mentions).slice(-1) }, rows)) {
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
  if (isSpelledOut(draft, figure, amounts, index)) return { supported: true, kind: 'price', isTotal: true }
  const line = lineTotal(input, figure)
  if (line !== undefined) return { supported: true, kind: 'price', value: line, isTotal: true, count: 1 }
  const total = totalOf(
    input,
    figure,
    supported,
    isTotal || isSumAt(draft, figure, supported),
    group,
    leftOut,
  )
  if (total !== undefined) return { supported: true, kind: 'price', value: total, isTotal: true }
  const derived = judgeDerived(input, figure, candidates, supported, fee)
  if (derived) return derived
  if (
    entry &&
    !isTotal &&
    (fee || group.mentions.length === 0 || group.inherited || overlaps(input, figure, entry))
  )
    return { supported: true, kind: 'fee' }
  return {
    supported: false,
    kind: isOffer(input, figure) ? 'other' : 'price',
    isPromise: isOffer(input, figure),
  }
}

export function rowsOf(group: Pick<Group, 'mentions'>, rows: readonly Row[]): Row[] {
  if (group.mentions.length === 0) return [...rows]
  const indexes = new Set(narrowed(group.mentions).flatMap(mention => mention.rows))
  return rows.filter(row => indexes.has(row.index))
}

/** "MicroSD: 64 GB" speaks of one card: the wider mention is a heading. */
export function narrowed(mentions: readonly Mention[]): Mention[] {
  return mentions.filter(
    mention =>
      !mentions.some(
        other =>
          other !== mention &&
          other.rows.length < mention.rows.length &&
          other.rows.every(row => mention.rows.includes(row)),
      ),
  )
}

function groupOf(input: PriceInput, figure: Figure, amounts: readonly Figure[], index: number): Group {
  const { draft, mentions } = input
  const sentence = draft.sentence[figure.first]
  const previous = amounts[index - 1]
  const next = amounts[index + 1]
  const from = previous && draft.sentence[previous.first] === sentence ? previous.last : -1
  const to = next && draft.sentence[next.first] === sentence ? next.first : Number.POSITIVE_INFINITY
  const own = mentions.filter(mention => mention.sentence === sentence)
  const isFollowing = followsPrices(input, figure, amounts)
  const before = own.filter(mention => mention.first > from && mention.last < figure.first)
  const after = own.filter(mention => mention.first > figure.last && mention.first < to)
  if (isFollowing && after.length > 0) return { mentions: after.slice(0, 1), inherited: false }
  const named = nameBehind(input, figure, after[0], to)
  if (named)
    return { mentions: [...before.filter(mention => includesAll(mention, named)), named], inherited: false }
  if (before.length > 0) return { mentions: before, inherited: false }
  if (after.length > 0 && isDirectlyAfter(draft, figure, after[0] as Mention))
    return { mentions: after.slice(0, 1), inherited: false }
  const earlier = mentions.filter(mention => mention.last < figure.first)
  const last = earlier.at(-1)
  if (!last) return { mentions: [], inherited: false }
  const near = earlier.filter(mention => mention.sentence === last.sentence)
  const start =
    amounts
      .filter(amount => amount.last < last.first && draft.sentence[amount.first] === last.sentence)
      .at(-1)?.last ?? -1
  return { mentions: near.filter(mention => mention.first > start), inherited: true }
}

/** "$4.50 for the croissant and $3.95 for the muffin": prices come first. */
function followsPrices(input: PriceInput, figure: Figure, amounts: readonly Figure[]): boolean {
  const sentence = input.draft.sentence[figure.first]
  const first = amounts.find(amount => input.draft.sentence[amount.first] === sentence)
  if (!first) return false
  const hasBefore = input.mentions.some(
    mention => mention.sentence === sentence && mention.last < first.first,
  )
  return (
    !hasBefore && input.mentions.some(mention => mention.sentence === sentence && mention.first > first.last)
  )
}

/** "$38 for the 6 inch", "$3.60 small or $4.40 large": the name behind the amount that no other amount claims. */
function nameBehind(
  input: PriceInput,
  figure: Figure,
  mention: Mention | undefined,
  to: number,
): Mention | undefined {
  const { draft, mentions } = input
  if (!mention || draft.clause[mention.first] !== draft.clause[figure.last] || to <= mention.last + 1)
    return undefined
  const between = draft.tokens.slice(figure.last + 1, mention.first)
  if (between.length > 0)
    return between.length <= 3 &&
      between.every((token, i) => FOR.test(token.text) || (i > 0 && ARTICLE.test(token.text)))
      ? mention
      : undefined
  const follower = draft.tokens[mention.last + 1]
  const isClosed = follower?.kind !== 'word' || LISTING.test(follower.text)
  const before = draft.tokens[figure.first - 1]
  const isNamedBefore =
    !before ||
    (before.kind === 'mark' && before.text !== ',') ||
    mentions.some(other => other.last === figure.first - 1)
  return isClosed && !isNamedBefore ? mention : undefined
}

const FOR = /^(?:for|in|para|por|en|em|no|na|pour|dans|für|fur|за|на|в|لل|untuk)$/
const ARTICLE = /^(?:the|el|la|lo|los|las|o|a|os|as|le|les|der|die|das|den|dem|il|size|talla|tamanho|taille)$/
const LISTING = /^(?:or|and|o|y|ou|e|et|und|oder|или|и)$/

function includesAll(wide: Mention, narrow: Mention): boolean {
  return wide.rows.length > narrow.rows.length && narrow.rows.every(row => wide.rows.includes(row))
}

function isDirectlyAfter(draft: Reading, figure: Figure, mention: Mention): boolean {
  const between = draft.tokens.slice(figure.last + 1, mention.first)
  return (
    between.length <= 3 &&
    /^(?:for|per|por|para|pour|für|за|لل|the|el|la|o|a|le|der|die|das|each|of| )*$/.test(
      between.map(token => token.text).join(''),
    )
  )
}

function matches(figure: Figure, price: number, row: Pick<Row, 'currency'>): boolean {
  if (figure.currencies.length > 0 && !figure.currencies.includes(row.currency)) return false
  return figure.values.some(value => Math.abs(value - price) < 0.005)
}

function priceMatch(figure: Figure, candidates: readonly Row[]): number | undefined {
  return candidates.find(row => row.price !== null && matches(figure, row.price, row))?.price ?? undefined
}

function judgeUnit(
  input: PriceInput,
  figure: Figure,
  group: Group,
  amounts: readonly Figure[],
): number | undefined {
  const { rows, draft } = input
  if (group.mentions.length === 0) return priceMatch(figure, rows)
  const mentions = lastStatement(draft, narrowed(group.mentions))
  const listed = respective(input, mentions, figure, amounts)
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

const NEW_STATEMENT =
  /^(?:is|are|was|but|es|esta|estan|son|pero|e|sao|mas|est|sont|mais|ist|sind|aber|sono|ma|но|а|لكن|אבל|लेकिन|है|tapi|ama|habis|sold|agotad.|esgotad.|нет)$/

/** "A is sold out, but we have B for $4": the price is B's. */
function lastStatement(draft: Reading, mentions: readonly Mention[]): Mention[] {
  for (let i = mentions.length - 1; i > 0; i--) {
    const between = draft.tokens.slice((mentions[i - 1] as Mention).last + 1, (mentions[i] as Mention).first)
    if (between.some(token => token.text !== 'e' && NEW_STATEMENT.test(token.text))) return mentions.slice(i)
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

function isDeniedPrice(draft: Reading, figure: Figure): boolean {
  const clause = draft.clause[figure.first]
  return draft.denials.some(denial => {
    if (draft.clause[denial] !== clause || denial > figure.first) return false
    const gap = figure.first - denial
    if (gap <= 2) return true
    const words = draft.tokens.slice(denial, figure.first).map(token => token.text)
    // The verb itself is denied: "we don't have a 2-for-$10 deal", but not "it isn't new, it costs $5".
    return (
      gap <= 8 &&
      !words.some(word => /^(?:is|costs?|es|cuesta|custa|kostet|coute|costa|стоит|é|est|ist)$/.test(word))
    )
  })
}

function isQuoted(input: PriceInput, figure: Figure): boolean {
  const { draft, ask } = input
  if (!ask.figures.some(other => other.values.some(value => figure.values.includes(value)))) return false
  const [first] = sentenceBounds(draft, figure.first)
  const words = draft.tokens.slice(first, figure.first).map(token => token.text)
  const isReported = words.some(word =>
    /^(?:mention(?:ed)?|saw|heard|asked|mencion\w*|viste|preguntas|pediste|viu|perguntou|упомян\w*|ذكرت)$/.test(
      word,
    ),
  )
  return isReported && input.draft.figures.some(other => other !== figure && other.kind === 'money')
}

/** "750 cents... just kidding, $7.50" takes back what it said. */
function isRetracted(draft: Reading, figure: Figure): boolean {
  const after = draft.tokens
    .slice(figure.last + 1, figure.last + 9)
    .map(token => token.text)
    .join(' ')
  return /^[. —,!]*(?:just kidding|no wait|i mean|sorry|correction|es broma|digo|perdon|brincadeira|quer dizer|je plaisante|pardon|scherz|quatsch|scherzo|шучу|точнее)/.test(
    after,
  )
}

function boundOf(draft: Reading, figure: Figure): Bound | undefined {
  for (let at = figure.first - 1; at >= Math.max(0, figure.first - 4); at--) {
    const found = phraseAt(BOUND_WORDS, draft.tokens, at)
    if (found && found.last < figure.first && figure.first - found.last <= 1) return found.id
  }
  const after = phraseAt(BOUND_WORDS, draft.tokens, figure.last + 1)
  return after &&
    /^(?:से|तक|kadar|itibaren|altinda|uzerinde|den|dan|or|o|ou)/.test(
      draft.tokens[figure.last + 1]?.text ?? '',
    )
    ? after.id
    : undefined
}

function judgeBound(
  bound: Bound,
  figure: Figure,
  candidates: readonly Row[],
  entry: Entry | undefined,
): Judgement | undefined {
  const priced = candidates.filter(
    row => row.price !== null && (figure.currencies.length === 0 || figure.currencies.includes(row.currency)),
  )
  const prices = priced.map(row => row.price as number)
  const value = figure.values[0] ?? 0
  if (prices.length === 0)
    return entry ? { supported: true, kind: 'fee' } : { supported: false, kind: 'bound' }
  const isExact = prices.some(price => figure.values.some(reading => Math.abs(reading - price) < 0.005))
  if (bound === 'below' && prices.every(price => price < value)) return { supported: true, kind: 'bound' }
  if (bound === 'above' && prices.every(price => price > value)) return { supported: true, kind: 'bound' }
  if (bound === 'from' && matchesAny(figure, Math.min(...prices))) return { supported: true, kind: 'price' }
  if (bound === 'upto' && matchesAny(figure, Math.max(...prices))) return { supported: true, kind: 'price' }
  if ((bound === 'from' || bound === 'upto') && (entry || !isExact)) return undefined
  return entry ? undefined : { supported: false, kind: 'bound' }
}

function matchesAny(figure: Figure, price: number): boolean {
  return figure.values.some(value => Math.abs(value - price) < 0.005)
}

/** "from $40 to $75", "$40-$75": both ends of the rows spoken of. */
function judgeRange(
  input: PriceInput,
  figure: Figure,
  amounts: readonly Figure[],
  index: number,
  candidates: readonly Row[],
): Judgement | undefined {
  const { draft } = input
  const prices = candidates.flatMap(row => (row.price === null ? [] : [row.price]))
  if (new Set(prices).size < 2) return undefined
  for (const [low, high, isLow] of [
    [figure, amounts[index + 1], true],
    [amounts[index - 1], figure, false],
  ] as const) {
    if (!low || !high) continue
    const between = draft.tokens
      .slice(low.last + 1, high.first)
      .map(token => token.text)
      .join(' ')
    if (!/^(?:-|—|to|a|à|bis|до|до |إلى|الى|עד|sampai|ile|up to|hasta|até|ate|al|से)$/.test(between)) continue
    const right = isLow ? matchesAny(low, Math.min(...prices)) : matchesAny(high, Math.max(...prices))
    return { supported: right, kind: 'price' }
  }
  return undefined
}

function isTotalAt(draft: Reading, figure: Figure, amounts: readonly Figure[], index: number): boolean {
  const [first, last] = sentenceBounds(draft, figure.first)
  const previous = amounts[index - 1]
  const next = amounts[index + 1]
  const from = previous && previous.last >= first ? previous.last + 1 : first
  const to = next && next.first <= last ? next.first - 1 : last
  if (draft.tokens[figure.first - 1]?.text === '=' || draft.tokens[figure.first - 2]?.text === '=')
    return true
  if (has(TOTAL_WORDS, draft, from, figure.first - 1)) return true
  if (next && next.first <= last) return false
  for (let at = figure.last + 1; at <= Math.min(to, figure.last + 4); at++) {
    if (draft.tokens[at]?.kind === 'mark' && draft.tokens[at]?.text !== '(') return false
    if (phraseAt(TOTAL_WORDS, draft.tokens, at)) return true
  }
  return false
}

function quantityOf(
  input: PriceInput,
  figure: Figure,
  group: Group,
  amounts: readonly Figure[],
  index: number,
): (Quantity & { isPerUnit: boolean }) | undefined {
  const { draft } = input
  const [first] = sentenceBounds(draft, figure.first)
  const previous = amounts[index - 1]
  const from = previous && previous.last >= first ? previous.last + 1 : first
  const counts = draft.figures.filter(
    other =>
      other !== figure &&
      isCount(other, input) &&
      other.first >= from &&
      other.first < figure.first &&
      !amounts.includes(other),
  )
  if (BOTH_TOGETHER.test(textAfter(draft, figure, 4)) && narrowed(group.mentions).length < 2)
    return { count: 2, figure, isPerUnit: false }
  let count = counts.at(-1)
  if (!count && followsPrices(input, figure, amounts)) {
    const mention = group.mentions[0]
    count =
      mention &&
      draft.figures.find(
        other => isCount(other, input) && other.first > figure.last && other.first < mention.first,
      )
  }
  if (!count) return undefined
  const isPerUnit = isUnitPrice(draft, figure, count)
  return { count: count.values[0] ?? 1, figure: count, isPerUnit }
}

export function isCount(
  figure: Figure,
  input: Pick<PriceInput, 'isName' | 'stockFigures' | 'draft'>,
): boolean {
  if (figure.kind !== 'plain' || input.isName(figure.numberFirst) || input.stockFigures.has(figure))
    return false
  const value = figure.values[0] ?? 0
  if (figure.weak && (value === 1 || !phraseAt(PIECE_WORDS, input.draft.tokens, figure.last + 1)))
    return false
  return Number.isInteger(value) && value > 0 && value <= 10_000
}

const BOTH_TOGETHER =
  /^(?:for (?:both|the two|the pair|two)|(?:por|para) (?:los|las) dos|pel[oa]s (?:dois|duas)|pour les deux|fur beide|за (?:обе|оба|две|два)|للاثنين|للقطعتين|per entrambi)(?: |$)/

function textAfter(draft: Reading, figure: Figure, count: number): string {
  return draft.tokens
    .slice(figure.last + 1, figure.last + 1 + count)
    .map(token => token.text)
    .join(' ')
}

const UNIT_PRICE_WORDS = new Set('at @ each a à zu je por по per di بسعر ב'.split(' '))

function isUnitPrice(draft: Reading, figure: Figure, count: Figure): boolean {
  const before = draft.tokens[figure.first - 1]
  if (before && UNIT_PRICE_WORDS.has(before.text) && figure.first - 1 > count.last) return true
  for (let at = figure.last + 1; at <= figure.last + 3; at++) {
    if (draft.tokens[at]?.kind === 'mark' && draft.tokens[at]?.text !== '/') break
    if (phraseAt(BOTH_WORDS, draft.tokens, at)) return true
  }
  return has(BOTH_WORDS, draft, count.last + 1, figure.first - 1)
}

/** The sums a draft may call a total: of what it lists, of what it has stated, with the fees it names. */
function totalOf(
  input: PriceInput,
  figure: Figure,
  supported: readonly { figure: Figure; value: number; count: number; isTotal: boolean; isFee: boolean }[],
  isTotal: boolean,
  group: Group,
  leftOut: boolean,
): number | undefined {
  const { draft, rows, mentions } = input
  const sentence = draft.sentence[figure.first] ?? 0
  const currency = rows[0]?.currency
  if (rows.some(row => row.currency !== currency)) return undefined
  if (currency && figure.currencies.length > 0 && !figure.currencies.includes(currency)) return undefined
  const fees = supported.filter(one => one.isFee)
  const feeSums = [
    0,
    ...fees.map(fee => fee.value),
    fees.reduce((sum, fee) => sum + fee.value, 0),
    ...unstatedFees(input, figure),
  ]
  const isGrouped = isTotal || (!group.inherited && narrowed(group.mentions).length > 1) || fees.length > 0
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
        if (leftOut && fee === 0) continue
        if (isLone && fee === 0 && rows.length > 1 && !isFamily(rows)) continue
        sums.push(sum + fee)
      }
    }
  }
  for (const stated of [supported, supported.filter(one => draft.sentence[one.figure.first] === sentence)]) {
    const parts = stated.filter(one => !one.isTotal || one.count === 1)
    if (parts.length < 2) continue
    sums.push(parts.reduce((sum, one) => sum + one.value, 0))
    sums.push(parts.reduce((sum, one) => sum + one.value * one.count, 0))
    sums.push(parts.filter(one => one.isTotal || one.isFee).reduce((sum, one) => sum + one.value, 0))
  }
  return sums.find(sum => matchesAny(figure, sum))
}

const WITH = /^(?:with|con|com|avec|mit|с|со|مع|עם|dengan|ile)$/

/** "A latte with oat milk is …": what an entry charges for the extra, where the draft does not state it apart. */
function extrasOf(input: PriceInput, figure: Figure, candidates: readonly Row[]): number[] {
  const { draft, entries } = input
  const [first, last] = sentenceBounds(draft, figure.first)
  const own = new Set(candidates.flatMap(row => [...row.things.values()].flatMap(ids => [...ids])))
  const from = draft.tokens.findIndex(
    (token, at) => at >= first && at < figure.first && WITH.test(token.text),
  )
  if (from < 0) return []
  const extras = new Set<string>()
  for (let at = from + 1; at <= Math.min(from + 4, figure.first - 1); at++)
    for (const thing of draft.things.get(at) ?? []) if (!own.has(thing)) extras.add(thing)
  const fees = entries
    .filter(entry => entry.row === undefined && [...extras].some(thing => entry.things.has(thing)))
    .flatMap(entry => entry.reading.figures)
    .filter(fee => fee.kind === 'money')
  const isStatedApart = draft.figures.some(
    other =>
      other !== figure &&
      other.first >= first &&
      other.last <= last &&
      fees.some(fee => matchesAny(other, fee.values[0] ?? 0)),
  )
  return isStatedApart ? [] : fees.map(fee => fee.values[0] ?? 0)
}

/** "$5.30 ($4.50 + $0.80)": the summands are judged one by one, so their sum holds. */
function isSpelledOut(draft: Reading, figure: Figure, amounts: readonly Figure[], index: number): boolean {
  if (draft.tokens[figure.last + 1]?.text !== '(') return false
  let sum = 0
  let at = figure.last + 2
  for (const part of amounts.slice(index + 1)) {
    if (part.first !== at) return false
    sum += part.values[0] ?? 0
    const mark = draft.tokens[part.last + 1]?.text
    if (mark === ')') return matchesAny(figure, Math.round(sum * 100) / 100)
    if (mark !== '+') return false
    at = part.last + 2
  }
  return false
}

/** "4 rolls and 2 loaves: $19.00 + $17.00": a summand is the price of a line. */
function lineTotal(input: PriceInput, figure: Figure): number | undefined {
  const { draft, mentions } = input
  const beside = [draft.tokens[figure.first - 1]?.text, draft.tokens[figure.last + 1]?.text]
  if (!beside.includes('+')) return undefined
  const sentence = draft.sentence[figure.first]
  const lines = lineItems(
    input,
    mentions.filter(mention => mention.sentence === sentence),
  )
  const totals = lines.flatMap(line => line.prices.map(price => Math.round(price * line.count * 100) / 100))
  return totals.find(total => matchesAny(figure, total))
}

/** "… ($3.75) and … ($4.75): $8.50" */
function isSumAt(draft: Reading, figure: Figure, supported: readonly { figure: Figure }[]): boolean {
  const before = draft.tokens[figure.first - 1]?.text ?? ''
  const stated = supported.filter(one => draft.sentence[one.figure.first] === draft.sentence[figure.first])
  return (
    stated.length >= 2 &&
    /^(?::|—|-|=|so|that's|thus|luego|logo|donc|also|quindi|yani|значит|jadi)$/.test(before)
  )
}

/** A total "with delivery" that leaves the known fee out. */
function namesUnstatedFee(
  input: PriceInput,
  figure: Figure,
  supported: readonly { isFee: boolean }[],
): boolean {
  const { draft, entries } = input
  if (supported.some(one => one.isFee)) return false
  const [first] = sentenceBounds(draft, figure.first)
  return findPhrases(PROMISE_WORDS, draft.tokens, first, figure.first).some(found => {
    if (!FEE_PROMISES.has(found.id.id) || isDenied(draft, found.first)) return false
    if (input.mentions.some(mention => mention.positions.includes(found.first))) return false
    const before = draft.tokens.slice(Math.max(first, found.first - 3), found.first).map(token => token.text)
    if (
      !before.some(word =>
        /^(?:with|plus|including|incl|con|mas|mais|com|avec|mit|inkl|inklusive|incluido|incluida|y|e|et|und|and|с|и|مع|עם|के|dengan|dan|ile|\+)$/.test(
          word,
        ),
      )
    )
      return false
    return entries.some(
      entry =>
        entry.promises.some(promise => promise.id === found.id.id) &&
        entry.reading.figures.some(own => own.kind === 'money'),
    )
  })
}

/** Rows that differ in their last words only are versions of one thing. */
function isFamily(rows: readonly Row[]): boolean {
  const first = rows[0]?.tokens[0]?.text
  return rows.every(row => row.tokens[0]?.text === first)
}

type Line = { prices: number[]; count: number }

function lineItems(input: PriceInput, mentions: readonly Mention[]): Line[] {
  const lines = new Map<string, Line>()
  for (const mention of narrowed(mentions)) {
    const prices = [
      ...new Set(
        rowsOf({ mentions: [mention] }, input.rows).flatMap(row => (row.price === null ? [] : [row.price])),
      ),
    ]
    if (prices.length === 0) continue
    const count = countBefore(input, mention)
    const key = mention.rows.join()
    const known = lines.get(key)
    if (!known || count > known.count) lines.set(key, { prices, count })
  }
  return [...lines.values()]
}

export function countBefore(
  input: Pick<PriceInput, 'draft' | 'isName' | 'stockFigures'>,
  mention: Mention,
): number {
  const { draft } = input
  const figure = draft.figures.findLast(
    other => isCount(other, input) && other.last < mention.first && mention.first - other.last <= 4,
  )
  if (figure && isLinked(draft, figure.last + 1, mention.first - 1)) return figure.values[0] ?? 1
  const after = draft.figures.find(
    other => isCount(other, input) && other.first > mention.last && other.first - mention.last <= 2,
  )
  if (after && draft.tokens[after.first - 1]?.text === 'x') return after.values[0] ?? 1
  return 1
}

function isLinked(draft: Reading, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    const token = draft.tokens[at]
    if (token?.kind === 'mark' && !/^[.-]$/.test(token.text)) return false
    if (token && /^(?:and|y|e|et|und|и|is|are|at|for)$/.test(token.text)) return false
  }
  return true
}

function sumsOf(lines: readonly Line[]): number[] {
  let sums = [0]
  for (const line of lines) {
    sums = sums.flatMap(sum => line.prices.map(price => sum + price * line.count)).slice(0, 64)
  }
  return sums.map(sum => Math.round(sum * 100) / 100)
}

function unstatedFees(input: PriceInput, figure: Figure): number[] {
  const [first, last] = sentenceBounds(input.draft, figure.first)
  const named = new Set(
    findPhrases(PROMISE_WORDS, input.draft.tokens, first, last + 1).map(found => found.id.id),
  )
  const context = input.contextAt(figure.first)
  return input.entries
    .filter(entry => entry.promises.some(promise => FEE_PROMISES.has(promise.id) && named.has(promise.id)))
    .flatMap(entry => entry.reading.figures)
    .filter(fee => fee.kind === 'money' && findSupport(fee, input.entries, context))
    .map(fee => fee.values[0] ?? 0)
}

const HALF_PRICE =
  /half[ -]price|half off|mitad de precio|a mitad|metade do preco|moitie prix|halber preis|halben preis|meta prezzo|полцены|نصف السعر|setengah harga/

/** A share of a price the entries know, an instalment, or the difference of two rows. */
function judgeDerived(
  input: PriceInput,
  figure: Figure,
  candidates: readonly Row[],
  supported: readonly { value: number; isTotal: boolean }[],
  fee: string | undefined,
): Judgement | undefined {
  const { draft, rows, entries } = input
  const priced = candidates.filter(
    row => row.price !== null && (figure.currencies.length === 0 || figure.currencies.includes(row.currency)),
  )
  const bases = [...priced.map(row => row.price as number), ...supported.map(one => one.value)]
  const isHalf = HALF_PRICE.test(draft.folded.text)
  const knowsHalf = entries.some(entry =>
    entry.reading.figures.some(own => own.kind === 'percent' && own.values[0] === 50),
  )
  if (isHalf && knowsHalf && bases.some(base => isCentNear(figure, base / 2)))
    return { supported: true, kind: 'price' }
  if (fee === 'deposit') {
    const shares = entries
      .filter(entry => entry.promises.some(promise => promise.id === 'deposit'))
      .flatMap(entry => entry.reading.figures.filter(own => own.kind === 'percent'))
      .map(own => (own.values[0] ?? 0) / 100)
    if (shares.some(share => bases.some(base => isCentNear(figure, base * share))))
      return { supported: true, kind: 'price' }
  }
  for (const percent of draft.figures) {
    if (
      percent.kind !== 'percent' ||
      !entries.some(entry =>
        entry.reading.figures.some(own => own.kind === 'percent' && own.values[0] === percent.values[0]),
      )
    )
      continue
    const share = (percent.values[0] ?? 0) / 100
    if (bases.some(base => isCentNear(figure, base * share) || isCentNear(figure, base * (1 - share))))
      return { supported: true, kind: 'price' }
  }
  const isPerPiece = /^(?:per|each|a|por|cada|pro|je|par|la|за|لكل|للحبة)$/.test(
    draft.tokens[figure.last + 1]?.text ?? '',
  )
  if (
    isPerPiece &&
    priced.some(row => packOf(row) > 1 && isCentNear(figure, (row.price as number) / packOf(row)))
  )
    return { supported: true, kind: 'price' }
  const [first, last] = sentenceBounds(draft, figure.first)
  for (const count of draft.figures) {
    if (count.kind !== 'plain' || count.first < first || count.last > last) continue
    const times = count.values[0] ?? 0
    if (times < 2 || times > 60 || !Number.isInteger(times)) continue
    const isOffered = entries.some(
      entry =>
        entry.promises.some(promise => promise.id === 'installments' && !promise.denied) &&
        entry.reading.figures.some(own => own.values[0] === times),
    )
    if (isOffered && bases.some(base => isCentNear(figure, base / times)))
      return { supported: true, kind: 'price' }
    // "10x de R$ 189,99" only spells out a price of the row; another number of payments in the entries denies it.
    const isSpelledOut =
      ['x', '×'].includes(draft.tokens[count.last + 1]?.text ?? '') && count.last + 3 >= figure.first - 1
    const knowsOther = entries.some(entry => entry.promises.some(promise => promise.id === 'installments'))
    if (isSpelledOut && !knowsOther && bases.some(base => isCentNear(figure, base / times)))
      return { supported: true, kind: 'price' }
  }
  if (has(DIFFERENCE_WORDS, draft, first, last) || MORE.test(draft.tokens[figure.last + 1]?.text ?? '')) {
    const named = rows.filter(row => input.mentions.some(mention => mention.rows.includes(row.index)))
    const list = named.length >= 2 ? named : rows
    for (const a of list)
      for (const b of list) {
        if (
          a.price !== null &&
          b.price !== null &&
          a.price > b.price &&
          isCentNear(figure, a.price - b.price)
        )
          return { supported: true, kind: 'difference' }
        const packs = packOf(a) / packOf(b)
        if (
          a.price !== null &&
          b.price !== null &&
          Number.isInteger(packs) &&
          packs > 1 &&
          isCentNear(figure, b.price * packs - a.price)
        )
          return { supported: true, kind: 'difference' }
      }
  }
  return undefined
}

/** How many a box holds, by its name: "Cupcakes Box (12)". */
export function packOf(row: Row): number {
  const at = row.tokens.findIndex((token, i) => token.kind === 'number' && row.tokens[i - 1]?.text === '(')
  return at < 0 ? Number.NaN : Number(row.tokens[at]?.text)
}

const THAN = /^(?:than|que|do|als|di|de|чем|من|מ|dari)$/
const MORE =
  /^(?:more|less|extra|cheaper|dearer|mas|menos|mais|plus|moins|mehr|weniger|piu|meno|fazla|дороже|дешевле|больше|меньше|أكثر|أقل|יותר|פחות|ज्यादा|कम|lebih)$/

function isCentNear(figure: Figure, value: number): boolean {
  return figure.values.some(own => Math.abs(own - Math.round(value * 100 + 1e-7) / 100) < 0.0051)
}

function supportOf(input: PriceInput, figure: Figure, context: Context): Entry | undefined {
  return findSupport(
    figure,
    input.entries.filter(entry => entry.row === undefined),
    context,
  )
}

/** The service named beside an amount: "35 delivery", "l'ourlet 8 €", "portes 3,90 €". */
function feeAt(
  input: PriceInput,
  figure: Figure,
  amounts: readonly Figure[],
  index: number,
): string | undefined {
  const { draft, mentions } = input
  const [first, last] = sentenceBounds(draft, figure.first)
  const previous = amounts[index - 1]
  const next = amounts[index + 1]
  const from = previous && previous.last >= first ? previous.last + 1 : first
  const to = next && next.first <= last ? next.first - 1 : last
  const services = findPhrases(PROMISE_WORDS, draft.tokens, from, to + 1).filter(found =>
    FEE_PROMISES.has(found.id.id),
  )
  const after = services.find(
    found =>
      found.first > figure.last &&
      found.first - figure.last <= 4 &&
      draft.clause[found.first] === draft.clause[figure.last],
  )
  const rowBefore = mentions.filter(mention => mention.first >= from && mention.last < figure.first).at(-1)
  const before = services.filter(found => found.last < figure.first).at(-1)
  if (before && !isLikelyMention(mentions, before.first) && (!rowBefore || before.last > rowBefore.last))
    return before.id.id
  if (after && !isLikelyMention(mentions, after.first)) return after.id.id
  return undefined
}

function isLikelyMention(mentions: readonly Mention[], at: number): boolean {
  return mentions.some(mention => mention.first <= at && mention.last >= at)
}

/** A fee may be a row of its own: gift wrapping, a diagnosis. */
function feeRow(input: PriceInput, figure: Figure, fee: string): number | undefined {
  const rows = input.rows.filter(row =>
    findPhrases(PROMISE_WORDS, row.tokens).some(found => found.id.id === fee),
  )
  return priceMatch(figure, rows)
}

function overlaps(input: PriceInput, figure: Figure, entry: Entry): boolean {
  const [first, last] = sentenceBounds(input.draft, figure.first)
  const named = new Set(
    findPhrases(PROMISE_WORDS, input.draft.tokens, first, last + 1).map(found => found.id.id),
  )
  if (entry.promises.some(promise => named.has(promise.id))) return true
  for (let at = first; at <= last; at++) {
    const token = input.draft.tokens[at]
    if (
      token?.kind === 'word' &&
      token.text.length > 4 &&
      !input.mentions.some(mention => mention.positions.includes(at)) &&
      entry.words.has(token.text)
    )
      return true
  }
  return false
}

function isOffer(input: PriceInput, figure: Figure): boolean {
  const [first, last] = sentenceBounds(input.draft, figure.first)
  return findPhrases(PROMISE_WORDS, input.draft.tokens, first, last + 1).some(
    found => found.id.kind !== 'property' && !isDenied(input.draft, found.first),
  )
}
