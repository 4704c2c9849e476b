import type { Figure } from '../amounts.ts'
import { isDualPiece } from '../duals.ts'
import type { Mention } from '../items/mentions.ts'
import { CONNECTORS, type Row } from '../items/rows.ts'
import { BOTH_WORDS, CHOICE_WORDS } from '../lexicon/frame-words.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { CONTAINER_WORDS, LEFT_WORDS, PIECE_WORDS, STOCK_WORDS } from '../lexicon/stock-words.ts'
import { findPhrases, phraseAt, phrases } from '../phrases.ts'
import { narrowed, rowsOf } from '../prices/binding.ts'
import { packOf } from '../prices/contents.ts'
import { FOR_COUNT, isAnaphor } from '../prices/quantity.ts'
import { coversAll } from '../quantifiers.ts'
import { isDenied, type Reading, sentenceBounds, spanOf } from '../reading.ts'
import { holds, relationOf } from '../relation.ts'
import { HAVING } from '../said/short-answers.ts'
import { MEASURES, TIME_UNITS } from '../units.ts'
import type { StockClaim, StockInput } from './availability.ts'
import { isCounted } from './counters.ts'
import { IN_SHOP, isOnShelf } from './in-shop.ts'
import { isLaidOut, isLaidThere, isOwned } from './told.ts'

/** "black (6) and green (2)"; "M (38)" is a size. */
function isBracketed({ draft, rows, mentions }: StockInput, figure: Figure): boolean {
  if (rows.some(row => figure.values.includes(packOf(row)))) return false
  const isSize = (figure.values[0] ?? 0) >= 30 && (figure.values[0] ?? 0) <= 50
  return (
    !isSize &&
    draft.tokens[figure.first - 1]?.text === '(' &&
    closesAfterPieces(draft, figure) &&
    (mentions.some(mention => endsBefore(draft, mention, figure.first - 1)) ||
      isBehindPrice(draft, mentions, figure))
  )
}

/** "Turtleneck €66 (2)" */
function isBehindPrice(draft: Reading, mentions: readonly Mention[], figure: Figure): boolean {
  const price = draft.figureAt.get(figure.first - 2)
  return price?.kind === 'money' && mentions.some(mention => mention.last === price.first - 1)
}

/** "38-й размер — две пары": the name, perhaps its unit, the dash. */
function isHeadOf(draft: Reading, mention: Mention, figure: Figure): boolean {
  const between = draft.tokens.slice(mention.last + 1, figure.first - 1)
  return (
    mention.last < figure.first &&
    between.length <= 3 &&
    between.every(token => token.kind === 'word' || token.text === '-') &&
    !between.some(token => CONNECTORS.has(token.text))
  )
}

/** The mention ends there, its unit included: "4 years (5)". */
function endsBefore(draft: Reading, mention: Mention, at: number): boolean {
  const unit =
    phraseAt(TIME_UNITS, draft.tokens, mention.last + 1) ?? phraseAt(MEASURES, draft.tokens, mention.last + 1)
  return mention.last === at - 1 || unit?.last === at - 1
}

/** "(3)", "(3 pairs)", "(3 uds.)" */
function closesAfterPieces(draft: Reading, figure: Figure): boolean {
  const last = phraseAt(PIECE_WORDS, draft.tokens, figure.last + 1)?.last ?? figure.last
  const next = draft.tokens[last + 1]?.text === '.' && last > figure.last ? last + 2 : last + 1
  return draft.tokens[next]?.text === ')'
}

/** "In 39 nothing, in 38 four pairs.": name and pieces, no more in between. */
function isRunOn({ draft, rows, mentions }: StockInput, figure: Figure): boolean {
  const piece = phraseAt(PIECE_WORDS, draft.tokens, figure.last + 1)
  const after = piece ? draft.tokens[piece.last + 1] : undefined
  if (!piece || after?.kind === 'word' || draft.tokens[figure.first - 2]?.kind === 'number') return false
  return mentions.some(mention => mention.last === figure.first - 1 && mention.rows.length < rows.length)
}

const HERE = /^(?:aqui|aca|ici|hier|qui|here|burada|здесь|тут|هنا|כאן|पुरा|यहाँ|यहां|disini)$/
const HAS = /^(?:tem|tiene|tienen|has|a|hat|ha|имеет)$/

/** "The shirt has 2 units in M and 4 in XL" */
function isHad(draft: Reading, figure: Figure): boolean {
  const isHeld = [1, 2].some(back => HAS.test(draft.tokens[figure.first - back]?.text ?? ''))
  return (
    isHeld &&
    (figure.kind === 'measure' ||
      phraseAt(PIECE_WORDS, draft.tokens, figure.last + 1) !== undefined ||
      HERE.test(draft.tokens[figure.last + 1]?.text ?? ''))
  )
}

const AT_PRESENT = phrases<true>([
  [
    true,
    'at the moment|right now|at present|for now|just now|currently|en este momento|ahora mismo|de momento|por ahora|ahora|neste momento|de momento|por agora|agora|en ce moment|pour le moment|pour l instant|actuellement|im moment|gerade|momentan|zurzeit|derzeit|al momento|in questo momento|adesso|şu anda|şu an|сейчас|на данный момент|حاليا|الآن|الحين|دلوقتي|כרגע|עכשיו|अभी|फ़िलहाल|abhi|saat ini|sekarang',
  ],
])

const HOW_MANY =
  /^(?:many|cuant[oa]s|quant[oa]s|combien|viele|quanti|quante|kac|сколько|كم|כמה|कितने|कितनी|kitne|berapa)$/
const HOW_MUCH =
  /^(?:much|cost|costs|price|cuesta|cuestan|precio|custa|custam|preco|coute|coutent|prix|kostet|kosten|preis|costa|costano|prezzo|lira|para|fiyat\S*|стоит|стоят|цена|سعر|السعر|بكم|עולה|עולים|מחיר|कीमत|दाम|harga\S*|days|dias|jours|tage|giorni|gun|дней|يوم|ימים|दिन|hari)$/

/** "Eight boxes" to "how many do you have?": the count that was asked for opens the answer. */
function isAskedCount({ draft, ask, mentions, rows }: StockInput, figure: Figure): boolean {
  if (!ask?.tokens.some(token => HOW_MANY.test(token.text))) return false
  if (ask.tokens.some(token => HOW_MUCH.test(token.text))) return false
  const isAsked =
    findPhrases(HAVING, ask.tokens).length > 0 || findPhrases(STOCK_WORDS, ask.tokens).length > 0
  const lead = draft.tokens.slice(0, figure.first).filter(token => token.kind === 'word')
  const isNamed =
    pieceAt(draft, figure.last + 1) !== undefined ||
    draft.tokens[figure.last + 1]?.kind !== 'word' ||
    mentions.some(mention => mention.first === figure.last + 1)
  const isFirst = draft.figures.every(other => other.weak || other.first >= figure.first)
  // "Are there any left, and what do three come to?"
  if (isMultiplied(draft, rows, figure)) return false
  return isAsked && isFirst && lead.length <= 3 && isNamed && !figure.weak
}

/** "3 × scone: €9.00": so many were asked for, and this is what they cost. */
function isMultiplied(draft: Reading, rows: readonly Row[], figure: Figure): boolean {
  const count = figure.values[0] ?? 0
  const sums = rows.flatMap(row => (row.price === null || count < 2 ? [] : [row.price * count]))
  return draft.figures.some(
    other => other.kind === 'money' && sums.some(sum => Math.abs((other.values[0] ?? 0) - sum) < 0.005),
  )
}

/** "Six almond croissants at the moment": so many are there, said without a verb. */
function isAtPresent({ draft, mentions, rows }: StockInput, figure: Figure): boolean {
  const mention = mentions.find(one => one.first > figure.last && one.first - figure.last <= 3)
  if (!mention || (figure.weak && !pieceAt(draft, figure.last + 1))) return false
  const isNow = [1, 2].some(gap => phraseAt(AT_PRESENT, draft.tokens, mention.last + gap) !== undefined)
  return isNow && !isMultiplied(draft, rowsOf({ mentions: [mention] }, rows), figure)
}

const IN = /^(?:in|en|em|no|na|nel|nella|im|в|во|في|ب|ב|di|beden)$/

/** "Skirt €42: two in S, three in M": counts of sizes, where nothing behind them is reckoned. */
function isInSize({ draft, rows, mentions }: StockInput, figure: Figure): boolean {
  const sizeOf = (one: Figure) => {
    const last = phraseAt(PIECE_WORDS, draft.tokens, one.last + 1)?.last ?? one.last
    return one.kind === 'plain' && IN.test(draft.tokens[last + 1]?.text ?? '')
      ? mentions.find(mention => mention.first === last + 2 && mention.rows.length < rows.length)
      : undefined
  }
  const inSentence = (one: Figure) => draft.sentence[one.first] === draft.sentence[figure.first]
  const counted = draft.figures.filter(one => inSentence(one) && sizeOf(one) !== undefined)
  const isReckoned = draft.figures.some(
    one =>
      one.kind === 'money' &&
      inSentence(one) &&
      one.first > (counted[0]?.first ?? 0) &&
      !rows.some(row => row.price !== null && one.values.includes(row.price)),
  )
  return sizeOf(figure) !== undefined && counted.length > 1 && !isReckoned
}

/** "four are left in 36 and in 38 one", "en 39 quedan 4; en la 37, 2 pares": the verb is said once. */
function isElided(
  { draft, rows, mentions }: StockInput,
  figure: Figure,
  stock: ReadonlySet<Figure>,
): boolean {
  const piece = pieceAt(draft, figure.last + 1)
  const isEnd = draft.tokens[(piece?.last ?? figure.last) + 1]?.kind !== 'word'
  const mark = /^[,:—-]$/.test(draft.tokens[figure.first - 1]?.text ?? '') ? 1 : 0
  const isAfterName = mentions.some(
    mention =>
      mention.last === figure.first - 1 - mark &&
      (mark === 0 || (mention.rows.length < rows.length && opensPart(draft, mention))),
  )
  return (
    isEnd &&
    isAfterName &&
    [...stock].some(other => draft.sentence[other.first] === draft.sentence[figure.first])
  )
}

/** "…; en la 37": a size that begins a part of its own. */
function opensPart({ tokens }: Reading, mention: Mention): boolean {
  const lead = [1, 2, 3].find(back => tokens[mention.first - back]?.kind !== 'word') ?? 0
  return lead > 0 && /^[;,.—-]$/.test(tokens[mention.first - lead]?.text ?? '')
}

/** "In black, six of them": behind a version and its comma. */
function isOfThese({ draft, rows, mentions }: StockInput, figure: Figure): boolean {
  const behind = draft.tokens.slice(figure.last + 1, figure.last + 4).map(token => token.text)
  return (
    draft.tokens[figure.first - 1]?.text === ',' &&
    /^(?:of (?:them|those)|de ell[oa]s|del[ea]s|d entre (?:eux|elles)|davon|di (?:loro|questi|queste)|из них|منها|מהם|מהן)(?: |$)/.test(
      behind.join(' '),
    ) &&
    mentions.some(mention => mention.last === figure.first - 2 && mention.rows.length < rows.length)
  )
}

/** "2 boxes left, 8 pieces each": what one holds, by the name of its row. */
function isPackSize({ draft, rows }: StockInput, figure: Figure, stock: ReadonlySet<Figure>): boolean {
  const isCounted = [...stock].some(other => draft.sentence[other.first] === draft.sentence[figure.first])
  const isEach = [1, 2].some(gap => phraseAt(BOTH_WORDS, draft.tokens, figure.last + gap))
  return (isCounted || isEach) && rows.some(row => figure.values.includes(packOf(row)))
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
    if (!(figure.kind === 'plain' || areSeats(input, figure)) || input.isName(figure.numberFirst)) continue
    const value = figure.values[0] ?? 0
    if (!Number.isInteger(value) || isOfAddress(draft, figure)) continue
    if (draft.unsure.has(draft.clause[figure.first] ?? -1)) continue
    if (value === 1 && figure.weak && isDenied(draft, figure.first, 3)) continue
    if (
      isAnaphor(draft, figure) ||
      isOfVersions(draft, figure) ||
      isOfBoth(input, figure) ||
      isOwnPrice(input, figure)
    )
      continue
    if (isPackSize(input, figure, stock) || isFactor(draft, figure) || isPriceOf(draft, figure)) continue
    const [first, last] = sentenceBounds(draft, figure.first)
    if (figure.kind === 'measure') {
      stock.add(figure)
      continue
    }
    const piece = pieceAt(draft, figure.last + 1) ?? dualAt(draft, figure)
    // "M — 1 piece, L — 3 pieces"
    const isTabled =
      piece !== undefined &&
      /^[—:-]$/.test(draft.tokens[figure.first - 1]?.text ?? '') &&
      input.mentions.some(mention => isHeadOf(draft, mention, figure))
    if (
      isTabled ||
      isRunOn(input, figure) ||
      isHad(draft, figure) ||
      isOnShelf(draft, figure) ||
      isOwned(draft, figure) ||
      isLaidOut(draft, figure) ||
      isLaidThere(draft, figure) ||
      isInSize(input, figure) ||
      isAtPresent(input, figure) ||
      isOfThese(input, figure) ||
      isAskedCount(input, figure) ||
      isBracketed(input, figure) ||
      isElided(input, figure, stock)
    )
      stock.add(figure)
    if (
      areThere(draft, figure) ||
      areIn(draft, figure) ||
      areInOf(input, figure) ||
      isThere(draft, figure) ||
      isToGo(draft, figure) ||
      isSeen(draft, figure) ||
      isHere(draft, figure) ||
      isTimesOf(input, figure) ||
      isCounted(draft, figure) ||
      isBareCount(input, figure)
    )
      stock.add(figure)
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
    if (piece || mention || isBefore || isAlone(draft, figure) || isRest(draft, figure)) stock.add(figure)
  }
  for (const figure of draft.figures) if (respectively(input, figure, stock)) stock.add(figure)
  return stock
}

/** "We have 4 and 3 of them": joined with a count, as many as were named before; which of them it is. */
function respectively(
  { draft, mentions, isName }: StockInput,
  figure: Figure,
  stock: ReadonlySet<Figure>,
): Mention | undefined {
  const [first, last] = sentenceBounds(draft, figure.first)
  const run = draft.figures.filter(
    one => one.kind === 'plain' && one.first >= first && one.last <= last && !isName(one.numberFirst),
  )
  const isJoined = run
    .slice(1)
    .every((one, i) =>
      draft.tokens
        .slice((run[i]?.last ?? 0) + 1, one.first)
        .every(token => token.text === ',' || CONNECTORS.has(token.text)),
    )
  const here = narrowed(mentions.filter(mention => mention.first >= first && mention.last <= last))
  // "S, M and L at €34, with 4, 6 and 2 left": the last names in front of them, one for each.
  const inFront = here.filter(mention => mention.last < (run[0]?.first ?? 0)).slice(-run.length)
  const named =
    here.length > 0
      ? inFront
      : narrowed(mentions.filter(mention => mention.sentence === (draft.sentence[first] ?? 0) - 1))
  const isOfStock = run.some(one => stock.has(one))
  const isEach = named.length === run.length && new Set(named.map(one => one.rows.join())).size === run.length
  if (run.length < 2 || !isJoined || !isOfStock || !isEach) return undefined
  return named[run.indexOf(figure)]
}

/** "Two sizes are in stock": versions are counted, no pieces. */
function isOfVersions({ tokens }: Reading, figure: Figure): boolean {
  return phraseAt(CHOICE_WORDS, tokens, figure.last + 1) !== undefined
}

const THE_TWO =
  /^(?:the|all|both|los|las|os|as|les|die|alle|i|gli|le|tutti|tutte|tous|toutes|todos|todas|entrambi|все|оба|обе|al|كل|semua|ke)$/

/** "A and B, los dos disponibles", "all three in stock": as many as were named, and no pieces. */
function isOfBoth({ draft, mentions }: StockInput, figure: Figure): boolean {
  const { tokens } = draft
  const value = figure.values[0] ?? 0
  const text = tokens[figure.numberFirst]?.text ?? ''
  const isLed = [1, 2].some(back => THE_TWO.test(tokens[figure.first - back]?.text ?? ''))
  const isTwo = ANAPHOR.test(text) || (isLed && figure.inWords)
  const isCounting = phraseAt(PIECE_WORDS, tokens, figure.last + 1) !== undefined
  if (!isTwo || isCounting || value < 2 || value > 5) return false
  const named = new Set(
    mentions.filter(mention => mention.last < figure.first).map(mention => mention.rows.join()),
  )
  return named.size === value || isRunBefore(draft, mentions, figure, value)
}

/** "White is gone but red and pink are there, both at 285": the last ones named are a run of as many. */
function isRunBefore(draft: Reading, mentions: readonly Mention[], figure: Figure, value: number): boolean {
  const run = mentions.filter(mention => mention.last < figure.first).slice(-value)
  return (
    new Set(run.map(mention => mention.rows.join())).size === value &&
    run.slice(1).every((mention, i) => {
      const between = draft.tokens.slice((run[i] as Mention).last + 1, mention.first)
      const isJoined = between.every(token => token.text === ',' || CONNECTORS.has(token.text))
      return isJoined && (between.length > 0 || /^[וو]/.test(draft.tokens[mention.first]?.text ?? ''))
    })
  )
}

const ANAPHOR =
  /^(?:w?والاثنين|الاثنين|والاثنتين|الاثنتين|والاتنين|الاتنين|الثنتين|والثنتين|كلاهما|שניהם|שתיהן|השניים|ושניהם|दोनों|dono|dua|keduanya|ketiganya|ikisi|ucu|beide|ambos|ambas|entrambi|entrambe|оба|обе)$/

/** "20W charger 65, 45W charger 99, both in stock": right behind its name stands what it costs. */
function isOwnPrice({ draft, rows, mentions }: StockInput, figure: Figure): boolean {
  const { tokens } = draft
  const next = tokens[figure.last + 1]
  const dash = /^[-—:=(]$/.test(tokens[figure.first - 1]?.text ?? '') ? 1 : 0
  const mention = mentions.find(one => endsBefore(draft, one, figure.first - dash))
  if (!mention || figure.inWords || (next?.kind === 'word' && !CONNECTORS.has(next.text))) return false
  const named = rowsOf({ mentions: [mention] }, rows)
  const isPrice = named.some(row => row.price !== null && figure.values.includes(row.price))
  return isPrice && !named.some(row => row.stock !== null && figure.values.includes(row.stock))
}

/** "The course still has 4 places": the seats of what is named, where seats are what is counted of it. */
function areSeats({ draft, rows, mentions }: StockInput, figure: Figure): boolean {
  return (
    figure.kind === 'measure' &&
    figure.unit === 'seat' &&
    mentions.some(mention => mention.sentence === draft.sentence[figure.first]) &&
    rows.some(row => row.stock !== null) &&
    (isHad(draft, figure) ||
      isRest(draft, figure) ||
      draft.tokens[figure.first - 1]?.text === 'still' ||
      [1, 2, 3].some(gap => VACANT.test(draft.tokens[figure.last + gap]?.text ?? '')))
  )
}

const VACANT =
  /^(?:free|left|available|open|libres?|livres?|disponibles?|disponiveis|frei|liber[oi]|disponibili|bos|свободн\S*|متاح\S*|متبقي\S*|פנויים|פנוי|खाली|kosong)$/

/** "Einmal M, zweimal L": times of a size. */
function isTimesOf({ draft, mentions }: StockInput, figure: Figure): boolean {
  return (
    /^.{3,}mal$/.test(draft.tokens[figure.numberFirst]?.text ?? '') &&
    mentions.some(mention => mention.first === figure.last + 1)
  )
}

/** "$35.40 the dozen" */
function isPriceOf(draft: Reading, figure: Figure): boolean {
  return (
    FOR_COUNT.test(draft.tokens[figure.first - 1]?.text ?? '') &&
    draft.figureAt.get(figure.first - 2)?.kind === 'money'
  )
}

/** "30 x $2.50": a number that is multiplied. */
function isFactor(draft: Reading, figure: Figure): boolean {
  return draft.tokens[figure.last + 1]?.text === 'x' && draft.figureAt.has(figure.last + 2)
}

function pieceAt(draft: Reading, at: number) {
  return phraseAt(PIECE_WORDS, draft.tokens, at) ?? phraseAt(CONTAINER_WORDS, draft.tokens, at)
}

/** "باقي قطعتان": the noun holds both the piece and its two. */
function dualAt({ tokens }: Reading, figure: Figure) {
  return isDualPiece(tokens, figure.first) ? { first: figure.first, last: figure.last } : undefined
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
    if (draft.tokens[at]?.text === ';') break
    if (!found || isThatIs(draft, at) || comesTo(draft, found.last)) continue
    if (hasMoney(figure.last + 1, at)) break
    return 'after'
  }
  for (let at = figure.first - 1; at >= Math.max(first, figure.first - 8); at--) {
    const found = phraseAt(LEFT_WORDS, draft.tokens, at)
    if (!found || found.last >= figure.first || isThatIs(draft, at) || isOfLack(draft, at)) continue
    if (isOfOffer(draft, at)) continue
    if (hasMoney(at, figure.first)) break
    return 'before'
  }
  return undefined
}

/** "The case is 49. Black 12, blue sold out": behind its price the bare figure is a count. */
function isBareCount({ draft, rows, mentions }: StockInput, figure: Figure): boolean {
  const mention = mentions.find(one => one.last === figure.first - 1)
  const [first, last] = sentenceBounds(draft, figure.first)
  const named = mention ? rowsOf({ mentions: [mention] }, rows) : []
  return (
    draft.tokens[figure.last + 1]?.kind !== 'word' &&
    findPhrases(STOCK_WORDS, draft.tokens, first, last + 1).length > 0 &&
    named.length > 0 &&
    named.every(row =>
      draft.figures.some(
        other =>
          other.kind === 'money' &&
          other.last < figure.first &&
          other.values.includes(row.price ?? Number.NaN),
      ),
    )
  )
}

/** "Out of stock": the stock in it counts nothing. */
function isOfLack({ tokens }: Reading, at: number): boolean {
  return [0, 1, 2, 3].some(back => {
    const found = phraseAt(STOCK_WORDS, tokens, at - back)
    return found !== undefined && !found.id.available && found.last >= at && found.last > found.first
  })
}

/** "3 al 2 öde kampanyası var, yani üç oje …": what there is is an offer. */
function isOfOffer({ tokens }: Reading, at: number): boolean {
  const found = [1, 2].map(back => phraseAt(PROMISE_WORDS, tokens, at - back))
  return found.some(one => one?.last === at - 1 && one.id.kind === 'refusable' && one.id.id !== 'restock')
}

/** "9 piece hain" */
function areThere({ tokens }: Reading, figure: Figure): boolean {
  const piece = phraseAt(PIECE_WORDS, tokens, figure.last + 1)
  return (
    piece !== undefined && /^(?:hain|hai|हैं|है|bache|बचे|ada|var|есть)$/.test(tokens[piece.last + 1]?.text ?? '')
  )
}

/** "Fourteen are in" */
function areIn({ tokens }: Reading, figure: Figure): boolean {
  const at = figure.last + 1
  return (
    tokens[at]?.text === 'are' &&
    /^(?:in|here|left|available)$/.test(tokens[at + 1]?.text ?? '') &&
    tokens[at + 2]?.kind !== 'word'
  )
}

/** "Fourteen loaves of the rye are in" */
function areInOf({ draft, mentions }: StockInput, figure: Figure): boolean {
  const mention = mentions.findLast(one => one.first > figure.last && one.first - figure.last <= 4)
  const [verb, place, end] = [1, 2, 3].map(gap => draft.tokens[(mention?.last ?? 0) + gap])
  return (
    mention !== undefined &&
    /^(?:are|is)$/.test(verb?.text ?? '') &&
    /^(?:in|here|left|available|ready)$/.test(place?.text ?? '') &&
    (end?.kind !== 'word' || /^(?:stock|store|today|now|right)$/.test(end.text))
  )
}

/** "Just two to go" */
function isToGo({ tokens }: Reading, figure: Figure): boolean {
  const isOnly = /^(?:just|only)$/.test(tokens[figure.first - 1]?.text ?? '')
  return isOnly && tokens[figure.last + 1]?.text === 'to' && tokens[figure.last + 2]?.text === 'go'
}

/** "Le queda en $25.40": what it comes to. */
function comesTo({ tokens, figureAt }: Reading, last: number): boolean {
  return (
    /^qued/.test(tokens[last]?.text ?? '') &&
    /^(?:en|a|por)$/.test(tokens[last + 1]?.text ?? '') &&
    figureAt.get(last + 2)?.kind === 'money'
  )
}

/** Russian "то есть" is that is, and says nothing of what there is. */
export function isThatIs({ tokens }: Reading, at: number): boolean {
  return tokens[at]?.text === 'есть' && tokens[at - 1]?.text === 'то'
}

const SEEING = phrases<true>([
  [
    true,
    'i see|i can see|i still see|i count|i can count|we count|veo|cuento|aquí veo|vejo|conto|je vois|je compte|ich sehe|sehe ich|ich zähle|zähle ich|vedo|ne vedo|ne conto|görüyorum|вижу|أرى|شايف|شايفة|אני רואה|רואה|देख रहा हूँ|दिख रहे हैं|saya lihat|kelihatan',
  ],
])
const OF_THEM =
  /^(?:of (?:those|them|these|it)|left|here|in stock|on the shelf|on hand|de (?:esos|esas|estos|estas|ellos|ellas|esses|essas|desses)|deles|delas|dessas|desses|aqui|aca|ici|en stock|davon|da|hier|di (?:questi|queste|quelli|quelle)|qui|tane|adet|burada|шт|штук\S*|здесь|таких|منها|قطع\S*|هنا|כאלה|מהם|מהן|כאן|יחידות|पीस|यहाँ|यहां|buah|pcs|di sini|unit)(?: |$)/

/** "The red one is $20 and I see 7 of those": counted before one's eyes. */
function isSeen({ tokens }: Reading, figure: Figure): boolean {
  const isLed = [1, 2, 3, 4].some(
    back => phraseAt(SEEING, tokens, figure.first - back)?.last === figure.first - 1,
  )
  const behind = tokens.slice(figure.last + 1, figure.last + 4).map(token => token.text)
  return isLed && OF_THEM.test(behind.join(' '))
}

const REMAIN =
  /^(?:осталось|остал[аио]?с[яь]|quedan?|quedo|quedaron|restam?|restou|restaram|sobra[mr]?|sobrou|restent?|rimangono|rimane|restano|rimast[aoie]|ubrig|kaldi|נשאר\S*|נותר\S*|بقي\S*|تبقى|باقي|bach[aei]|बच[ाेी]|tersisa|sisa|tinggal|left|remaining)$/

/** "Sind mindestens zehn da": German puts the word for being there behind its count. */
function isThere(draft: Reading, figure: Figure): boolean {
  return (
    draft.tokens[figure.last + 1]?.text === 'da' &&
    !/^(?:bis|um|ab|gegen)$/.test(draft.tokens[figure.first - 1]?.text ?? '') &&
    draft.tokens[figure.last + 2]?.kind !== 'word' &&
    draft.tokens.some(
      (token, at) =>
        draft.clause[at] === draft.clause[figure.first] && /^(?:sind|ist|waren|noch)$/.test(token.text),
    )
  )
}

/** "Осталось семь …": whatever noun is counted, what is left is on hand. */
function isRest(draft: Reading, figure: Figure): boolean {
  return (
    !phraseAt(CHOICE_WORDS, draft.tokens, figure.last + 1) &&
    [1, 2].some(back => draft.tokens[figure.first - back]?.forms.some(form => REMAIN.test(form)))
  )
}

/** "With 5 sets here": so many stand there, said without a verb. */
function isHere({ tokens, figureAt }: Reading, figure: Figure): boolean {
  const piece =
    phraseAt(PIECE_WORDS, tokens, figure.last + 1) ?? phraseAt(CONTAINER_WORDS, tokens, figure.last + 1)
  const next =
    (/^sets?$/.test(tokens[figure.last + 1]?.text ?? '') ? figure.last + 1 : (piece?.last ?? figure.last)) + 1
  const place = phraseAt(IN_SHOP, tokens, next)
  const isWith = /^(?:with|con|com|avec|mit|с|مع|עם|dengan)$/.test(tokens[figure.first - 1]?.text ?? '')
  return isWith && next > figure.last + 1 && place !== undefined && !figureAt.has(place.last + 1)
}

function isAlone(draft: Reading, figure: Figure): boolean {
  const next = draft.tokens[figure.last + 1]
  if (phraseAt(IN_SHOP, draft.tokens, figure.last + 1)) return true
  if (
    next?.kind !== 'word' ||
    /^(?:right|now|today|here|currently|this|still|at|as|left|esta|este|neste|nesta|ce|encore|noch|ancora|ainda|todavia|aun|masih|еще|hoy|ahora|hoje|agora|aujourd|maintenant|heute|jetzt|gerade|oggi|adesso|bugun|su|сейчас|сегодня|اليوم|الان|היום|עכשיו|अभी|आज|sekarang|hari|kak|kakak|ya|dong|sis|gan|of|de|di|von|at|a|in|em|en|im|nel|nella|por|da|فقط)$/.test(
      next.text,
    )
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
    // "Only one pair is left, in 37": the size stands behind its comma.
    const behind = after.at(-1)
    const size =
      isBehind && behind && before.length > 0 && figures.size === 1 && !isOtherMatter(draft, figure, behind)
        ? narrowing([behind], before.at(-1) as Mention)
        : []
    const earlier =
      size.length > 0
        ? size
        : chosen.length > 0
          ? chosen
          : mentions.filter(mention => mention.last < figure.first).slice(-1)
    const apart = respectively(input, figure, figures)
    const bound = rowsOf({ mentions: apart ? [apart] : earlier }, rows)
    const value = figure.values[0] ?? 0
    // A couple are two or three.
    const isCouple = draft.tokens[figure.first]?.text === 'couple'
    const relation = relationOf(draft, figure)
    const values = isCouple ? [2, 3] : figure.values
    const isThere = (row: (typeof bound)[number]) =>
      row.stock !== null && values.some(one => holds(relation, one, row.stock as number))
    const supported = coversAll(draft, figure.first) ? bound.every(isThere) : bound.some(isThere)
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

/** "We have four; the small one is sold out": of what stands behind something else is said. */
function isOtherMatter(draft: Reading, figure: Figure, behind: Mention): boolean {
  const [, last] = sentenceBounds(draft, behind.last)
  return (
    draft.tokens.slice(figure.last + 1, behind.first).some(token => token.text === ';') ||
    findPhrases(STOCK_WORDS, draft.tokens, behind.last + 1, last + 1).length > 0
  )
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
