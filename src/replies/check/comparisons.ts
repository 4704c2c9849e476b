import type { Mention } from './items/mentions.ts'
import type { Row } from './items/rows.ts'
import { BOUND_WORDS, COMPARISON_WORDS, type Comparison } from './lexicon/frame-words.ts'
import { type Found, findPhrases, phraseAt } from './phrases.ts'
import { rowsOf } from './prices/binding.ts'
import type { PriceInput } from './prices/claim.ts'
import { comparedPrice } from './prices/contents.ts'
import { ordersOfPrice } from './prices/order-of-price.ts'
import { countBefore } from './prices/quantity.ts'
import { isDenied, type Reading, spanOf } from './reading.ts'

export type ComparisonClaim = { span: string; value: boolean; kind: 'comparison'; supported: boolean }

/** "The A is cheaper than the B", "the cheapest is the C". */
export function checkComparisons(
  input: Pick<PriceInput, 'draft' | 'rows' | 'mentions' | 'isName' | 'stockFigures'>,
): ComparisonClaim[] {
  const { draft, rows, mentions } = input
  const claims: ComparisonClaim[] = []
  const orders = ordersOfPrice(draft, rows, mentions)
  for (const order of orders)
    claims.push({
      span: spanOf(draft, order.first, order.last),
      value: true,
      kind: 'comparison',
      supported: order.supported,
    })
  for (const word of findPhrases(COMPARISON_WORDS, draft.tokens)) {
    if (orders.some(order => order.first <= word.last && order.last >= word.first)) continue
    const own = mentions.filter(mention => mention.sentence === draft.sentence[word.first])
    if (own.length === 0) continue
    const alone = judgeAlone(draft, rows, mentions, word)
    if (alone !== undefined) {
      claims.push({
        span: spanOf(draft, word.first, word.last),
        value: true,
        kind: 'comparison',
        supported: isDenied(draft, word.first, 3) ? !alone : alone,
      })
      continue
    }
    const before = own.findLast(mention => mention.last < word.first)
    const after = own.find(mention => mention.first > word.last)
    const priced = rows.map(row => ({ ...row, price: comparedPrice(draft, word.first, row) }))
    const bound = word.id === 'double' ? boundBefore(draft, word.first) : undefined
    const holds = bound
      ? isBeyondTwice(bound, before, own, priced)
      : isRight(word.id, measuredBy(draft, own, before), after, own, priced, mention =>
          countBefore(input, mention),
        )
    if (holds === undefined) continue
    claims.push({
      span: spanOf(draft, word.first, word.last),
      value: true,
      kind: 'comparison',
      supported: isDenied(draft, word.first, 3) ? !holds : holds,
    })
  }
  return claims
}

const THAN =
  /^(?:than|elsewhere|que|do|als|di|de|чем|из|من|מ|से|dari|daripada|online|there|than|dan|den|if|when|si|se|wenn|если|اذا|אם|अगर|kalau|for|by|um|на|on)$/

/** "Of the two, the tart is the cheaper one": one is named, and what it is compared with is the other. */
function judgeAlone(
  draft: Reading,
  rows: readonly Row[],
  mentions: readonly Mention[],
  word: Found<Comparison>,
): boolean | undefined {
  if (word.id !== 'cheaper' && word.id !== 'dearer') return undefined
  const own = mentions.filter(mention => mention.sentence === draft.sentence[word.first])
  const rowSets = new Set(own.map(mention => mention.rows.join()))
  if (
    rowSets.size !== 1 ||
    draft.figures.some(figure => isMoneyBeside(draft, figure, word) && !isOwnPrice(figure, rows, own))
  )
    return undefined
  if (THAN.test(draft.tokens[word.last + 1]?.text ?? '') && !isOfTwo(draft, word)) return undefined
  const subject = new Set(own[0]?.rows)
  const named = new Set(mentions.flatMap(mention => mention.rows))
  const others = rows.filter(
    row => !subject.has(row.index) && (named.size <= subject.size || named.has(row.index)),
  )
  const prices = (list: readonly Row[]) => list.flatMap(row => (row.price === null ? [] : [row.price]))
  const [left, right] = [prices(rows.filter(row => subject.has(row.index))), prices(others)]
  if (left.length === 0 || right.length === 0) return undefined
  return word.id === 'cheaper'
    ? Math.min(...left) < Math.max(...right)
    : Math.max(...left) > Math.min(...right)
}

const TWO =
  /^(?:two|both|dos|ambas|ambos|dois|duas|deux|beiden|zwei|due|entrambi|entrambe|ikisi\S*|iki|двух|них|الاثنين|بينهم|بينهما|الثنتين|השניים|השתיים|שניהם|दोनों|keduanya|kedua)$/

function isOfTwo(draft: Reading, word: Found<Comparison>): boolean {
  return draft.tokens.some(
    (token, at) =>
      draft.sentence[at] === draft.sentence[word.first] && token.forms.some(form => TWO.test(form)),
  )
}

/** "The cheaper one is the tart at $6.75": what it costs, and no difference. */
function isOwnPrice(
  figure: Reading['figures'][number],
  rows: readonly Row[],
  own: readonly Mention[],
): boolean {
  return rowsOf({ mentions: own.slice(0, 1) }, rows).some(
    row => row.price !== null && figure.values.includes(row.price),
  )
}

function isMoneyBeside(draft: Reading, figure: Reading['figures'][number], word: Found<Comparison>): boolean {
  return figure.kind === 'money' && draft.clause[figure.first] === draft.clause[word.first]
}

function boundBefore({ tokens }: Reading, at: number): 'above' | 'below' | undefined {
  for (const back of [1, 2]) {
    const id = phraseAt(BOUND_WORDS, tokens, at - back)?.id
    if (id === 'above' || id === 'below') return id
  }
  return undefined
}

/** "More than twice the price", "less than double" */
function isBeyondTwice(
  bound: 'above' | 'below',
  before: Mention | undefined,
  own: readonly Mention[],
  rows: readonly Row[],
): boolean | undefined {
  const other = before && own.find(mention => mention.rows.join() !== before.rows.join())
  if (!before || !other) return undefined
  const prices = (mention: Mention) =>
    rowsOf({ mentions: [mention] }, rows).flatMap(row => (row.price === null ? [] : [row.price]))
  return prices(before).some(price =>
    prices(other).some(one => (bound === 'above' ? price > 2 * one : price < 2 * one)),
  )
}

const ABLATIVE = /[dt][ea]n$/

/** Turks and Indians say first what is dearer and then, with its "than" behind it, what it is compared with. */
function measuredBy(
  draft: Reading,
  own: readonly Mention[],
  before: Mention | undefined,
): Mention | undefined {
  if (!before || !/^(?:tr|hi)$/.test(draft.language)) return before
  const textAt = (at: number) => draft.tokens[at]?.text ?? ''
  const isThan =
    [1, 2].some(gap => /^(?:से|se)$/.test(textAt(before.last + gap))) ||
    (draft.language === 'tr' &&
      (ABLATIVE.test(textAt(before.last)) || /^(?:olan|model)/.test(textAt(before.last + 1))))
  const subject = own.findLast(
    mention => mention.last < before.first && mention.rows.join() !== before.rows.join(),
  )
  return isThan && subject ? subject : before
}

function isRight(
  word: Comparison,
  before: Mention | undefined,
  after: Mention | undefined,
  own: readonly Mention[],
  rows: readonly Row[],
  countOf: (mention: Mention) => number,
): boolean | undefined {
  const prices = (mention: Mention) =>
    rowsOf({ mentions: [mention] }, rows).flatMap(row =>
      row.price === null ? [] : [row.price * countOf(mention)],
    )
  if (word === 'cheapest' || word === 'dearest') {
    // "The cheapest soap is the clay one": what is named more narrowly is what is called so.
    const [subject] = own.toSorted((a, b) => a.rows.length - b.rows.length)
    const all = rows.flatMap(row => (row.price === null ? [] : [row.price]))
    if (!subject || all.length < 2) return undefined
    const edge = word === 'cheapest' ? Math.min(...all) : Math.max(...all)
    return prices(subject).includes(edge)
  }
  // "The small one is $18, the large $64, so per kilo the large is cheaper": it stands before, the other anywhere.
  const other = before && own.find(mention => mention.rows.join() !== before.rows.join())
  const [a, b] = before && (after ?? other) ? [before, after ?? other] : [own[0], own[1]]
  if (!a || !b) return undefined
  // "Black is cheaper: the phone costs …": what it is compared with is the rest of the name that holds it.
  const rest = b.rows.filter(row => !a.rows.includes(row))
  const isPart = rest.length > 0 && rest.length < b.rows.length && a.rows.every(row => b.rows.includes(row))
  const alone = a.rows.filter(row => !b.rows.includes(row))
  const isWide = alone.length > 0 && alone.length < a.rows.length && b.rows.every(row => a.rows.includes(row))
  const [left, right] = [
    prices(isWide ? { ...a, rows: alone } : a),
    prices(isPart ? { ...b, rows: rest } : b),
  ]
  if (left.length === 0 || right.length === 0) return undefined
  if (word === 'double') return left.some(price => right.some(other => Math.abs(price - 2 * other) < 0.01))
  if (word === 'half') return left.some(price => right.some(other => Math.abs(2 * price - other) < 0.01))
  if (word === 'same') return left.some(price => right.includes(price))
  if (word === 'cheaper') return Math.max(...left) < Math.min(...right)
  return Math.min(...left) > Math.max(...right)
}
