import type { Figure } from './amounts.ts'
import { CONNECTORS, FILLERS, type Mention, type Row } from './items.ts'
import { BOTH_WORDS } from './lexicon/frame-words.ts'
import { PROMISE_WORDS } from './lexicon/promise-words.ts'
import { LEFT_WORDS, PIECE_WORDS, STOCK_WORDS, type StockWord } from './lexicon/stock-words.ts'
import { VARIANT_THINGS } from './lexicon/things.ts'
import { type Found, findPhrases, phraseAt } from './phrases.ts'
import { narrowed, rowsOf } from './prices.ts'
import { has, type Reading, sentenceBounds, spanOf } from './reading.ts'

export type StockInput = {
  draft: Reading
  rows: readonly Row[]
  mentions: readonly Mention[]
  isName: (at: number) => boolean
}
export type StockClaim = {
  first: number
  last: number
  span: string
  value: number | boolean
  kind: 'stock' | 'available'
  supported: boolean
}

// Words that are ordinary verbs or adverbs too: a claim only beside a product.
const LOOSE = new Set(
  'नहीं tidak nggak gak ga stoknya есть нет нету var yok ada ha hay ready reste queda quedan resta restam יש אין sold there i come comes you can leer finito finita finiti terminado out sisa tinggal باقي خالص بقي анلا осталось остался'.split(
    ' ',
  ),
)

export function checkAvailability(input: StockInput): StockClaim[] {
  const { draft, rows } = input
  const claims: StockClaim[] = []
  const found = findPhrases(STOCK_WORDS, draft.tokens)
  found.forEach((word, i) => {
    if (draft.unsure.has(draft.clause[word.first] ?? -1) || isHypothetical(draft, word)) return
    const mentions = subjectOf(input, word, found, i)
    const isLoose = LOOSE.has(draft.tokens[word.first]?.text ?? '') || word.id.shape === 'have'
    if (mentions.length === 0 && (isLoose || rows.length === 0)) return
    if (mentions.length === 0 && !isAboutRows(draft, word)) return
    const available = isFlipped(draft, word) ? !word.id.available : word.id.available
    if (!available && (hasUnknownOption(draft, rows, word.first) || speaksOfPrice(draft, word.first))) return
    const supported =
      narrowed(mentions).length === 0
        ? isRight(rows, available)
        : narrowed(mentions).every(mention => isRight(rowsOf({ mentions: [mention] }, rows), available))
    claims.push({
      first: word.first,
      last: word.last,
      span: spanOf(draft, word.first, word.last),
      value: available,
      kind: 'available',
      supported,
    })
  })
  for (const mention of input.mentions) {
    const [first] = sentenceBounds(draft, mention.first)
    const before = draft.tokens[mention.first - 1]
    if (
      mention.first - first > 1 ||
      !draft.denials.includes(mention.first - 1) ||
      !/^(?:no|kein|keine|нет|لا)$/.test(before?.text ?? '')
    )
      continue
    const supported = isRight(rowsOf({ mentions: [mention] }, rows), false)
    claims.push({
      first: mention.first - 1,
      last: mention.last,
      span: spanOf(draft, mention.first - 1, mention.last),
      value: false,
      kind: 'available',
      supported,
    })
  }
  return claims
}

/** "We don't have the shirt in XL" is true of a size that no row has. */
function hasUnknownOption(draft: Reading, rows: readonly Row[], at: number): boolean {
  const known = new Set(rows.flatMap(row => row.tokens.map(token => token.text)))
  const things = new Set(rows.flatMap(row => [...row.things.values()].flatMap(ids => [...ids])))
  return draft.tokens.some((token, i) => {
    if (draft.sentence[i] !== draft.sentence[at] || token.kind !== 'word') return false
    if (token.capital && /^(?:xxs|xs|s|m|l|xl|xxl|xxxl)$/.test(token.text)) return !known.has(token.text)
    const own = [...(draft.things.get(i) ?? [])].filter(thing => VARIANT_THINGS.has(thing))
    return (
      own.length > 0 && !own.some(thing => things.has(thing)) && !token.forms.some(form => known.has(form))
    )
  })
}

const PRICE_NOUN =
  /^(?:price|precio|preco|prix|preis|prezzo|fiyat|fiyati|цен|سعر|السعر|מחיר|कीमत|harga|जानकारी|समय|buka|info)/

function speaksOfPrice(draft: Reading, at: number): boolean {
  return draft.tokens.some((token, i) => draft.clause[i] === draft.clause[at] && PRICE_NOUN.test(token.text))
}

/** Some version is there; none is. */
function isRight(rows: readonly Row[], available: boolean): boolean {
  return available
    ? rows.some(row => row.isAvailable)
    : rows.length > 0 && rows.every(row => !row.isAvailable)
}

const IF_WORDS =
  /^(?:if|when|once|whether|wenn|falls|sobald|cuando|quando|quand|eger|если|когда|اذا|عندما|אם|כאשר|अगर|जब|kalau|jika|ketika|bila)$/

function isHypothetical(draft: Reading, word: Found<StockWord>): boolean {
  const [start] = sentenceBounds(draft, word.first)
  return draft.tokens
    .slice(Math.max(start, word.first - 6), word.first)
    .some(token => IF_WORDS.test(token.text))
}

function isFlipped(draft: Reading, word: Found<StockWord>): boolean {
  const clause = draft.clause[word.first]
  return draft.denials.some(denial => {
    if (draft.clause[denial] !== clause) return false
    if (denial >= word.first && denial <= word.last) return false
    // French "il n'en reste que 3" says only, not none.
    if (
      /^ne?$/.test(draft.tokens[denial]?.text ?? '') &&
      draft.tokens.slice(word.last + 1, word.last + 4).some(token => token.text === 'que')
    )
      return false
    const gap = word.first - denial
    if (gap > 0 && gap <= 3) return true
    return (
      denial > word.last &&
      denial - word.last <= 2 &&
      /^(?:degil|degildir|नहीं|nahi|nahin|nicht|не)$/.test(draft.tokens[denial]?.text ?? '')
    )
  })
}

/** With no product in the sentence, the claim must at least stand as a statement of its own. */
function isAboutRows(draft: Reading, word: Found<StockWord>): boolean {
  const [first, last] = sentenceBounds(draft, word.first)
  return !draft.tokens
    .slice(first, last + 1)
    .some(token => /^(?:colleague|team|help|parking|wifi|seats|person|manager|technician)$/.test(token.text))
}

function subjectOf(
  input: StockInput,
  word: Found<StockWord>,
  all: readonly Found<StockWord>[],
  index: number,
): Mention[] {
  const { draft, mentions } = input
  const sentence = draft.sentence[word.first]
  const own = mentions.filter(mention => mention.sentence === sentence)
  const previous = all[index - 1]
  const next = all[index + 1]
  const from = previous && draft.sentence[previous.first] === sentence ? previous.last : -1
  const to = next && draft.sentence[next.first] === sentence ? next.first : Number.POSITIVE_INFINITY
  const before = own.filter(mention => mention.first > from && mention.last < word.first)
  // "We have S and L; the M is sold out": the last words before a claim that follows its subject are that subject.
  const isTaken = (mention: Mention) =>
    word.id.shape === 'have' &&
    next?.id.shape === 'be' &&
    draft.clause[mention.first] === draft.clause[next.first] &&
    draft.clause[mention.first] !== draft.clause[word.first]
  const after = own.filter(mention => mention.first > word.last && mention.first < to && !isTaken(mention))
  if (
    has(BOTH_WORDS, draft, Math.max(0, word.first - 3), word.first - 1) &&
    own.length > 1 &&
    before.length === 0
  ) {
    return own.filter(mention => mention.last < word.first)
  }
  if (word.id.shape === 'have') {
    if (phraseAt(PROMISE_WORDS, draft.tokens, word.last + 1)) return []
    const [nearest] = after
    const isNear = nearest && draft.clause[nearest.first] === draft.clause[word.first]
    const hasBefore = before.some(mention => draft.clause[mention.first] === draft.clause[word.first])
    if (nearest && (isNear || (!hasBefore && !hasObject(draft, word.last)))) return firstRun(draft, after)
    if (before.length > 0) return lastRun(draft, before)
    return hasObject(draft, word.last) ? [] : earlierMention(input, word)
  }
  if (before.length > 0) {
    const isListed = previous !== undefined && draft.sentence[previous.first] === sentence
    const beside = before.filter(mention => draft.clause[mention.first] === draft.clause[word.first])
    const run = lastRun(draft, isListed && beside.length > 0 ? beside : before)
    const wide = new Set(run.flatMap(mention => mention.rows))
    // "The blouse is available in S and M": the sizes after the word are what is claimed.
    const sizes = listedAfter(draft, word, after).filter(
      mention => mention.rows.length < wide.size && mention.rows.every(row => wide.has(row)),
    )
    return sizes.length > 0 ? sizes : run
  }
  if (after.length > 0) return firstRun(draft, after)
  const consumed = own.filter(mention => mention.last < word.first)
  return consumed.length > 0 && previous ? lastRun(draft, consumed) : earlierMention(input, word)
}

/** "… available in 36, 38 and 40": the list behind the word, over its commas. */
function listedAfter(draft: Reading, word: Found<StockWord>, mentions: readonly Mention[]): Mention[] {
  const list: Mention[] = []
  for (const mention of mentions) {
    const previous = list.at(-1)
    const between = previous ? draft.tokens.slice(previous.last + 1, mention.first) : []
    const isNext = previous
      ? between.every(token => token.text === ',' || CONNECTORS.has(token.text) || FILLERS.has(token.text)) &&
        (between.length > 0 || /^[وו]/.test(draft.tokens[mention.first]?.text ?? ''))
      : draft.clause[mention.first] === draft.clause[word.first]
    if (!isNext) break
    list.push(mention)
  }
  const last = list.at(-1)
  const isOfNext =
    last &&
    list.length > 1 &&
    draft.clause[last.first] !== draft.clause[word.first] &&
    isStockWordNear(draft, last)
  return isOfNext ? list.slice(0, -1) : list
}

/** "…, black is sold out": the last of the list begins a statement of its own. */
function isStockWordNear(draft: Reading, mention: Mention): boolean {
  return [1, 2, 3].some(gap => {
    const at = mention.last + gap
    return (
      draft.clause[at] === draft.clause[mention.last] && phraseAt(STOCK_WORDS, draft.tokens, at) !== undefined
    )
  })
}

/** "We don't have a deal": it speaks of something else than the product before. */
function hasObject(draft: Reading, at: number): boolean {
  const next = draft.tokens[at + 1]
  if (phraseAt(PROMISE_WORDS, draft.tokens, at + 1)) return true
  return (
    next?.kind === 'word' &&
    !/^(?:it|them|any|that|this|one|ones|left|more|now|right|lo|la|los|las|en|in|at|today|mais|mas|hoy|hoje)$/.test(
      next.text,
    )
  )
}

function earlierMention(input: StockInput, word: Found<StockWord>): Mention[] {
  const earlier = input.mentions.filter(
    mention => mention.last < word.first && mention.sentence !== input.draft.sentence[word.first],
  )
  const last = earlier.at(-1)
  return last
    ? lastRun(
        input.draft,
        earlier.filter(mention => mention.sentence === last.sentence),
      )
    : []
}

/** The mentions joined by commas and "and" up to here, with no price between: "A, B and C are sold out". */
function lastRun(draft: Reading, mentions: readonly Mention[]): Mention[] {
  const run: Mention[] = []
  for (const mention of mentions.toReversed()) {
    const next = run[0]
    if (
      next &&
      draft.figures.some(
        figure => figure.kind === 'money' && figure.first > mention.last && figure.last < next.first,
      )
    )
      break
    if (
      next &&
      draft.tokens
        .slice(mention.last + 1, next.first)
        .some(token => /^(?:;|is|are|but|es|pero|mas|mais|ist|aber|но|а)$/.test(token.text))
    )
      break
    run.unshift(mention)
  }
  return run
}

function firstRun(draft: Reading, mentions: readonly Mention[]): Mention[] {
  const run: Mention[] = []
  for (const mention of mentions) {
    const previous = run.at(-1)
    if (
      previous &&
      draft.tokens
        .slice(previous.last + 1, mention.first)
        .some(token => /^(?:is|are|but|es|pero|mas|mais|ist|aber|но|а|[.;])$/.test(token.text))
    )
      break
    run.push(mention)
  }
  return run
}

/** "black (6) and green (2)"; "M (38)" is a size. */
function isBracketed({ draft, mentions }: StockInput, figure: Figure): boolean {
  const isSize = (figure.values[0] ?? 0) >= 30 && (figure.values[0] ?? 0) <= 50
  return (
    !isSize &&
    draft.tokens[figure.first - 1]?.text === '(' &&
    draft.tokens[figure.last + 1]?.text === ')' &&
    mentions.some(mention => mention.last === figure.first - 2)
  )
}

/** "four are left in 36 and in 38 one": the verb is said once. */
function isElided({ draft, mentions }: StockInput, figure: Figure, stock: ReadonlySet<Figure>): boolean {
  const next = draft.tokens[figure.last + 1]
  const isEnd = next?.kind !== 'word'
  const isAfterName = mentions.some(mention => mention.last === figure.first - 1)
  return (
    isEnd &&
    isAfterName &&
    [...stock].some(other => draft.sentence[other.first] === draft.sentence[figure.first])
  )
}

/** "1420 SW 8th Street", "8th" */
function isOfAddress(draft: Reading, figure: Figure): boolean {
  const next = draft.tokens[figure.last + 1]
  const isStreet = draft.tokens
    .slice(figure.last + 1, figure.last + 5)
    .some(
      token =>
        token.capital && /^(?:street|st|road|rd|avenue|ave|lane|square|calle|rua|rue)$/.test(token.text),
    )
  return isStreet || (next?.glued === true && /^(?:st|nd|rd|th)$/.test(next.text))
}

/** Figures that say how many are on hand. */
export function findStockFigures(input: StockInput): Set<Figure> {
  const { draft } = input
  const stock = new Set<Figure>()
  for (const figure of draft.figures) {
    if (figure.kind !== 'plain' || input.isName(figure.numberFirst)) continue
    const value = figure.values[0] ?? 0
    if (!Number.isInteger(value) || isOfAddress(draft, figure)) continue
    if (draft.unsure.has(draft.clause[figure.first] ?? -1)) continue
    const [first, last] = sentenceBounds(draft, figure.first)
    const piece = phraseAt(PIECE_WORDS, draft.tokens, figure.last + 1)
    // "M — 1 piece, L — 3 pieces"
    const isTabled =
      piece !== undefined &&
      /^[—:-]$/.test(draft.tokens[figure.first - 1]?.text ?? '') &&
      input.mentions.some(mention => mention.last === figure.first - 2)
    if (isTabled || isBracketed(input, figure) || isElided(input, figure, stock)) stock.add(figure)
    const near = stockWordNear(draft, figure, first, last)
    if (!near) continue
    const isBefore = near === 'after'
    const mention = input.mentions.find(
      candidate => candidate.first > figure.last && candidate.first - figure.last <= 4,
    )
    const isDirect =
      phraseAt(LEFT_WORDS, draft.tokens, figure.last + 1) !== undefined &&
      !/^(?:we|available|disponib|in)/.test(draft.tokens[figure.last + 1]?.text ?? '')
    if (
      figure.weak &&
      !piece &&
      !isDirect &&
      !/^(?:only|just|solo|apenas|so|nur|одна|один)$/.test(draft.tokens[figure.first - 1]?.text ?? '')
    )
      continue
    if (piece || mention || isBefore || isAlone(draft, figure)) stock.add(figure)
  }
  return stock
}

function stockWordNear(
  draft: Reading,
  figure: Figure,
  first: number,
  last: number,
): 'before' | 'after' | undefined {
  const hasMoney = (from: number, to: number) =>
    draft.figures.some(other => other.kind === 'money' && other.first >= from && other.last <= to)
  for (let at = figure.last + 1; at <= Math.min(last, figure.last + 12); at++) {
    const found = phraseAt(LEFT_WORDS, draft.tokens, at)
    if (!found) continue
    if (hasMoney(figure.last + 1, at)) break
    return 'after'
  }
  for (let at = figure.first - 1; at >= Math.max(first, figure.first - 8); at--) {
    const found = phraseAt(LEFT_WORDS, draft.tokens, at)
    if (!found || found.last >= figure.first) continue
    if (hasMoney(at, figure.first)) break
    return 'before'
  }
  return undefined
}

function isAlone(draft: Reading, figure: Figure): boolean {
  const next = draft.tokens[figure.last + 1]
  if (
    next?.kind !== 'word' ||
    /^(?:kak|kakak|ya|dong|sis|gan|of|de|di|von|at|a|in|por|da|فقط)$/.test(next.text)
  )
    return true
  return [1, 2, 3].some(back => {
    const found = phraseAt(LEFT_WORDS, draft.tokens, figure.first - back)
    return (
      found !== undefined &&
      found.last >= figure.first - 2 &&
      found.last < figure.first &&
      /^(?:बचे)$/.test(next.text)
    )
  })
}

export function checkCounts(input: StockInput, figures: ReadonlySet<Figure>): StockClaim[] {
  const { draft, rows, mentions } = input
  return [...figures].map(figure => {
    const sentence = draft.sentence[figure.first]
    const own = mentions.filter(mention => mention.sentence === sentence)
    const other = (mention: Mention) =>
      [...figures].some(
        one =>
          one !== figure &&
          one.first > Math.min(figure.last, mention.last) &&
          one.last < Math.max(figure.first, mention.first),
      )
    const after = own.filter(
      mention => mention.first > figure.last && mention.first - figure.last <= 6 && !other(mention),
    )
    const before = own.filter(mention => mention.last < figure.first && !other(mention))
    const isBehind = draft.tokens
      .slice(figure.last + 1, after[0]?.first ?? 0)
      .some(
        token =>
          (token.kind === 'mark' && /^[,);:]$/.test(token.text)) ||
          (before.length > 0 && CONNECTORS.has(token.text)),
      )
    const chosen =
      after.length > 0 && !isBehind
        ? [...after.slice(0, 1), ...narrowing(before, after[0] as Mention)]
        : before.slice(-1)
    const earlier =
      chosen.length > 0 ? chosen : mentions.filter(mention => mention.last < figure.first).slice(-1)
    const bound = rowsOf({ mentions: earlier }, rows)
    const value = figure.values[0] ?? 0
    const supported = bound.some(row => row.stock === value)
    return {
      first: figure.first,
      last: figure.last,
      span: spanOf(draft, figure.first, figure.last),
      value,
      kind: 'stock' as const,
      supported,
    }
  })
}

/** "En la 39 nos quedan 3 pares": the size stands before, the noun after. */
function narrowing(before: readonly Mention[], after: Mention): Mention[] {
  return before
    .filter(
      mention =>
        mention.rows.length < after.rows.length && mention.rows.every(row => after.rows.includes(row)),
    )
    .slice(-1)
}
