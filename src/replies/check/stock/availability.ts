import { LANGUAGES } from '../../language/languages.ts'
import { isFunctionWord } from '../../rules/lexicon.ts'
import type { Mention } from '../items/mentions.ts'
import { CONNECTORS, type Row } from '../items/rows.ts'
import { DIFFERENCE_WORDS, EXCEPT } from '../lexicon/frame-words.ts'
import { PROMISE_WORDS, type Promised } from '../lexicon/promise-words.ts'
import { STOCK_WORDS, type StockWord } from '../lexicon/stock-words.ts'
import { VARIANT_THINGS } from '../lexicon/things.ts'
import { type Found, findPhrases, phraseAt } from '../phrases.ts'
import { narrowed, rowsOf } from '../prices/binding.ts'
import { coversAll, coversMention } from '../quantifiers.ts'
import { clauseBounds, type Reading, sentenceBounds, spanOf } from '../reading.ts'
import { isOfRefusal } from '../said/turned-down.ts'
import type { Token } from '../text.ts'
import { isThatIs } from './counts.ts'
import { subjectOf, THAT } from './subject.ts'

export type StockInput = {
  draft: Reading
  rows: readonly Row[]
  mentions: readonly Mention[]
  isName: (at: number) => boolean
  /** What the customer asked, where it matters. */
  ask?: Reading
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
  'नहीं tidak nggak gak ga stoknya есть нет нету var yok ada ha hay ready reste queda quedan resta restam יש אין sold there i come comes you can leer finito finita finiti terminado out sisa tinggal باقي خالص بقي анلا осталось остался fehlt fehlen'.split(
    ' ',
  ),
)

export function checkAvailability(input: StockInput): StockClaim[] {
  const { draft, rows } = input
  const claims: StockClaim[] = []
  const found = findPhrases(STOCK_WORDS, draft.tokens)
  found.forEach((word, i) => {
    if (draft.unsure.has(draft.clause[word.first] ?? -1) || isHypothetical(draft, word)) return
    if (isObligation(draft, word) || isThatIs(draft, word.first) || isForeign(draft, word.first)) return
    if (!word.id.available && isOfRefusal(draft, word.first, word.last)) return
    if (isShortfall(draft, word) || isDifference(draft, word) || isAnsweredNo(draft, word)) return
    if (isWayOfSelling(draft, word) || isContent(draft, word) || isAlmost(draft, word)) return
    const mentions = inNamedSize(draft, input.mentions, word, subjectOf(input, word, found, i)).filter(
      mention => !isExcepted(draft, mention),
    )
    const isLoose = LOOSE.has(draft.tokens[word.first]?.text ?? '') || word.id.shape === 'have'
    if (mentions.length === 0 && (isLoose || rows.length === 0)) return
    const priced = mentions.length === 0 ? pricedRows(draft, rows, word) : []
    if (mentions.length === 0 && !isAboutRows(draft, word)) return
    if (isAboutPromise(draft, word) || isUnsoldAmount(draft, rows, word)) return
    const available = isFlipped(draft, input.mentions, word) ? !word.id.available : word.id.available
    if (!available && (hasUnknownOption(draft, rows, word.first) || speaksOfPrice(draft, word.first))) return
    const isWhole = coversAll(draft, word.first)
    const others = unnamedRows(input, word)
    const supported = others
      ? isRight(others, available)
      : narrowed(mentions).length === 0
        ? isRight(priced.length > 0 ? priced : rows, available, isWhole)
        : narrowed(mentions).every(mention =>
            isRight(
              rowsOf({ mentions: [mention] }, rows),
              available,
              isWhole || coversMention(draft, mention),
            ),
          )
    claims.push({
      first: word.first,
      last: word.last,
      span: spanOf(draft, word.first, word.last),
      value: available,
      kind: 'available',
      supported,
    })
  })
  claims.push(...shortAnswers(input))
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

/**
 * "The tortoise one is gone, but the Carmel in blue is there", in a language the names are not written in: what a part of
 * the sentence calls by words that no row knows is a row that nothing else names.
 */
function unnamedRows({ draft, rows, mentions }: StockInput, word: Found<StockWord>): Row[] | undefined {
  const language = LANGUAGES.find(own => own === draft.language)
  const [first] = clauseBounds(draft, word.first)
  const own = mentions.some(mention => draft.clause[mention.first] === draft.clause[word.first])
  if (!language || own || word.id.shape === 'have' || rows.length < 2) return undefined
  const lead = draft.tokens.slice(first, word.first).filter(token => !CONNECTORS.has(token.text))
  const isStrange = (token: Token) =>
    token.kind === 'word' &&
    token.text.length > 2 &&
    !token.text.includes("'") &&
    !token.forms.some(form => isFunctionWord(form, language) || PASSING.test(form)) &&
    phraseAt(PROMISE_WORDS, [token], 0) === undefined
  const start = lead.findIndex(isStrange)
  const strange = lead.filter(isStrange)
  const isPlain = lead.every(token => token.kind === 'word' || token.text === '-')
  const refersBack = lead.some(token => THAT.test(token.text))
  if (strange.length === 0 || strange.length > 2 || start > 1 || !isPlain || refersBack) return undefined
  const named = new Set(narrowed(mentions).flatMap(mention => mention.rows))
  const others = rows.filter(row => !named.has(row.index))
  return others.length > 0 && others.length < rows.length ? others : undefined
}

// How it is, and for how long: no name of anything.
const PASSING =
  /^(?:now|currently|right|moment|momento|momentaneamente|adesso|ancora|encore|noch|todavia|aun|ainda|hala|henuz|masih|момент|данный|еще|لحظه|اللحظه|بعد|רגע|עדיין|अब|today|sadly|unfortunately|sorry|completely|already|just|sold|all|ahora|hoy|actualmente|lamentablemente|totalmente|agora|hoje|atualmente|infelizmente|maintenant|actuellement|aujourd'hui|malheureusement|desole|leider|aktuell|momentan|derzeit|gerade|heute|komplett|ora|oggi|attualmente|purtroppo|simdi|su|an|anda|maalesef|malesef|uzgunum|bugun|tamamen|stokta|stoklarda|elimizde|сейчас|сегодня|сожалению|жаль|увы|полностью|временно|пока|уже|складе|наличии|الان|حاليا|اليوم|للاسف|تماما|מצטער\S*|לצערי|לצערנו|כרגע|עכשיו|היום|לגמרי|כבר|מלאי|अभी|फिलहाल|आज|माफ|क्षमा|खेद|sekarang|saat|ini|hari|sayangnya|maaf|mohon|sudah|lagi|stok|stoknya|semua)$/

/** "علبة الجواش متوفرة بـ 89" of what no word of the rows is like: it is the one that costs 89. */
function pricedRows({ figures, clause }: Reading, rows: readonly Row[], word: Found<StockWord>): Row[] {
  const prices = figures.filter(
    figure => figure.kind === 'money' && clause[figure.first] === clause[word.first],
  )
  return rows.filter(row => row.price !== null && prices.some(price => price.values.includes(row.price!)))
}

// Portuguese "há" is there is, Spanish "ha" has; Turkish "var" and Indonesian "ada" are no words of others.
const SPOKEN_IN: Record<string, string> = {
  ha: 'pt',
  var: 'tr',
  yok: 'tr',
  ada: 'id',
  sisa: 'id',
  leer: 'de',
}

function isForeign({ tokens, language }: Reading, at: number): boolean {
  const own = SPOKEN_IN[tokens[at]?.text ?? '']
  return own !== undefined && language !== '' && own !== language
}

const YES = /^(?:yes|si|sim|oui|ja|evet|да|نعم|כן|हाँ|हां|ya)$/
const NO = /^(?:no|not|nao|non|nein|nicht|hayir|нет|لا|לא|नहीं|tidak)$/
const SADLY =
  /^(?:,|:|—|unfortunately|sadly|sorry|afraid|lamentablemente|desgraciadamente|infelizmente|malheureusement|leider|purtroppo|maalesef|увы|للاسف|sayangnya)$/

/** "Size L yes, size S unfortunately not": a version and a word. */
function shortAnswers({ draft, rows, mentions }: StockInput): StockClaim[] {
  return mentions.flatMap((mention): StockClaim[] => {
    let at = mention.last + 1
    while (at <= mention.last + 3 && SADLY.test(draft.tokens[at]?.text ?? '')) at++
    const word = draft.tokens[at]
    const next = draft.tokens[at + 1]
    const isClosed = !next || next.kind === 'break' || /^[.,;:!]$/.test(next.text)
    const isYes = YES.test(word?.text ?? '')
    const bound = rowsOf({ mentions: [mention] }, rows)
    // "Seeded rye: yes!" of what is sold out, where it is all that was asked about.
    const isWhole = mention.rows.length === rows.length
    const isLone = isYes && mention.first <= 2 && rows.every(row => !row.isAvailable)
    if (!word || !isClosed || !(isYes || NO.test(word.text)) || (isWhole && !isLone)) return []
    const span = spanOf(draft, mention.first, at)
    const supported = isRight(bound, isYes)
    return [{ first: mention.first, last: at, span, value: isYes, kind: 'available', supported }]
  })
}

/** "In 42 hätten wir den Stiefel noch": the size was said before the verb, its goods behind. */
function inNamedSize(
  draft: Reading,
  all: readonly Mention[],
  word: Found<StockWord>,
  subject: Mention[],
): Mention[] {
  const [wide] = subject
  if (subject.length !== 1 || !wide || word.id.shape !== 'have' || wide.first < word.first) return subject
  const sizes = all.filter(
    mention =>
      mention.last < word.first &&
      word.first - mention.last <= 2 &&
      draft.clause[mention.last] === draft.clause[word.first] &&
      mention.rows.length < wide.rows.length &&
      mention.rows.every(row => wide.rows.includes(row)),
  )
  return sizes.length > 0 ? sizes : subject
}

const SOLD_SO =
  /^(?:as|in|by|at|for|with|without|per|to|from|online|singly|separately|individually|loose|together|mainly|mostly|only|fresh|frozen|whole|boxed|unframed|framed)$/

/** "They are sold as a pack of six": how they are sold, and not that none is left. */
function isWayOfSelling({ tokens }: Reading, word: Found<StockWord>): boolean {
  return (
    word.first === word.last &&
    tokens[word.first]?.text === 'sold' &&
    (SOLD_SO.test(tokens[word.first + 1]?.text ?? '') || tokens[word.first - 1]?.text === 'usually')
  )
}

/** "Everything except the fox mug is in stock" */
function isExcepted({ tokens, clause }: Reading, mention: Mention): boolean {
  return [1, 2, 3].some(
    back =>
      clause[mention.first - back] === clause[mention.first] &&
      EXCEPT.test(tokens[mention.first - back]?.text ?? ''),
  )
}

/** "Es fehlen noch 5 €": what an order lacks, and not what is out of stock. */
function isShortfall({ tokens, figureAt, clause }: Reading, word: Found<StockWord>): boolean {
  return (
    /^fehl(?:t|en)$/.test(tokens[word.first]?.text ?? '') &&
    tokens.some((_, at) => clause[at] === clause[word.first] && figureAt.has(at))
  )
}

/** "Aralarında 30 TL fark var": what there is is a difference. */
function isDifference({ tokens, clause }: Reading, word: Found<StockWord>): boolean {
  return (
    word.id.available &&
    [1, 2].some(back => {
      const found = phraseAt(DIFFERENCE_WORDS, tokens, word.first - back)
      return found?.last === word.first - 1 && clause[found.first] === clause[word.first]
    })
  )
}

/** "Нет, теплица стоит 24 500": the no of an answer, with the right price behind its comma. */
function isAnsweredNo({ tokens, sentence, figures }: Reading, word: Found<StockWord>): boolean {
  return (
    word.first === word.last &&
    NO.test(tokens[word.first]?.text ?? '') &&
    tokens[word.last + 1]?.text === ',' &&
    sentence[word.first - 1] !== sentence[word.first] &&
    figures.some(figure => figure.kind === 'money' && sentence[figure.first] === sentence[word.first])
  )
}

const ALMOST =
  /^(?:almost|nearly|practically|casi|practicamente|quase|presque|fast|beinahe|quasi|neredeyse|почти|تقريبا|כמעט|लगभग|hampir)$/

/** "Nearly gone": some are left, which is judged by their number. */
function isAlmost({ tokens }: Reading, word: Found<StockWord>): boolean {
  return (
    !word.id.available &&
    ([0, 1, 2].some(back => ALMOST.test(tokens[word.first - back]?.text ?? '')) ||
      ALMOST.test(tokens[word.first + 1]?.text ?? ''))
  )
}

const IN_IT =
  /^(?:in (?:it|them|these|this|any)|(?:en|dentro de) (?:ell[oa]s?|esto)|dedans|dentro|drin|darin|al suo interno|nel\S+|içinde|icinde|внутри|فيه|فيها|בו|בהם|इसमें|di dalamnya)(?: |$)/

/** "There's no peat in it": what something holds, and not what is on the shelf. */
function isContent({ tokens, clause }: Reading, word: Found<StockWord>): boolean {
  // "Are both in red" tells the colour.
  if (
    tokens[word.last - 1]?.text === 'both' &&
    tokens[word.last]?.text === 'in' &&
    tokens[word.last + 1]?.kind === 'word'
  )
    return true
  if (word.id.available || word.id.shape !== 'have') return false
  return [2, 3].some(gap => {
    const at = word.last + gap
    const text = `${tokens[at]?.text ?? ''} ${tokens[at + 1]?.text ?? ''}`
    return clause[at] === clause[word.first] && IN_IT.test(text)
  })
}

/** "Hay que pedirlo", "temos que ver": what must be done. */
export function isObligation(draft: Reading, word: Found<StockWord>): boolean {
  return (
    /^(?:hay|tenemos|tengo|temos|tem|ha)$/.test(draft.tokens[word.first]?.text ?? '') &&
    draft.tokens[word.last + 1]?.text === 'que'
  )
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

/** "There's no $75 gift card" of cards that are sold by their amount, "no $5 sandwich" of one at another price. */
function isUnsoldAmount(
  { figures, clause, tokens }: Reading,
  rows: readonly Row[],
  word: Found<StockWord>,
): boolean {
  if (word.id.available || word.id.shape !== 'have') return false
  const sold = rows.filter(row =>
    row.tokens.some(token => token.kind === 'number' && Number(token.text) === row.price),
  )
  const behind = figures.filter(
    figure =>
      figure.first > word.last && figure.kind === 'money' && clause[figure.first] === clause[word.first],
  )
  const [amount] = behind
  // "We don't have a $5 sandwich", of one at $7.95.
  const isQualified =
    amount !== undefined &&
    amount.first - word.last <= 2 &&
    tokens[amount.last + 1]?.kind === 'word' &&
    !rows.some(row => row.price !== null && amount.values.includes(row.price))
  return (
    (sold.length >= 2 || isQualified) &&
    behind.length === 1 &&
    amount !== undefined &&
    amount.first - word.last <= 6 &&
    !tokens.slice(word.last + 1, amount.first).some(token => token.kind === 'mark' && token.text !== '-') &&
    !sold.some(row => row.price !== null && amount.values.includes(row.price))
  )
}

const PRICE_NOUN =
  /^(?:price|precio|preco|prix|preis|prezzo|fiyat|fiyati|цен|سعر|السعر|מחיר|कीमत|harga|जानकारी|समय|buka|info)/

function speaksOfPrice(draft: Reading, at: number): boolean {
  return draft.tokens.some((token, i) => draft.clause[i] === draft.clause[at] && PRICE_NOUN.test(token.text))
}

/** Some version is there; none is. */
function isRight(rows: readonly Row[], available: boolean, isWhole = false): boolean {
  if (available && isWhole) return rows.length > 0 && rows.every(row => row.isAvailable)
  return available
    ? rows.some(row => row.isAvailable)
    : rows.length > 0 && rows.every(row => !row.isAvailable)
}

/** "Скидок сейчас нет", "indirim yok": what is missing is a discount, no product. */
function isAboutPromise(draft: Reading, word: Found<StockWord>): boolean {
  const [first, last] = clauseBounds(draft, word.first)
  const isRefusable = (found: Found<Promised>) => found.id.kind === 'refusable' && found.id.id !== 'restock'
  if (findPhrases(PROMISE_WORDS, draft.tokens, first, word.first).some(isRefusable)) return true
  // "Belum ada diskon", "no hay descuentos": right behind, but for a little word.
  return findPhrases(PROMISE_WORDS, draft.tokens, word.last + 1, Math.min(last, word.last + 3) + 1).some(
    isRefusable,
  )
}

const IF_WORDS =
  /^(?:if|when|once|whether|wenn|falls|sobald|cuando|quando|quand|eger|если|когда|اذا|عندما|אם|כאשר|अगर|जब|kalau|jika|ketika|bila)$/

export function isHypothetical(draft: Reading, word: Found<StockWord>): boolean {
  const [start] = sentenceBounds(draft, word.first)
  return draft.tokens
    .slice(Math.max(start, word.first - 6), word.first)
    .some(token => IF_WORDS.test(token.text))
}

function isFlipped(draft: Reading, mentions: readonly Mention[], word: Found<StockWord>): boolean {
  const clause = draft.clause[word.first]
  return draft.denials.some(denial => {
    if (draft.clause[denial] !== clause) return false
    if (denial >= word.first && denial <= word.last) return false
    // "N'est plus en stock" is one negation in two words.
    if (
      /^ne?$/.test(draft.tokens[denial]?.text ?? '') &&
      /^(?:plus|pas)$/.test(draft.tokens[word.first]?.text ?? '')
    )
      return false
    // French "il n'en reste que 3" says only, not none.
    if (
      /^ne?$/.test(draft.tokens[denial]?.text ?? '') &&
      draft.tokens.slice(word.last + 1, word.last + 4).some(token => /^qu[e]?$/.test(token.text))
    )
      return false
    const gap = word.first - denial
    if (gap > 0 && gap <= 3) return true
    // "I don't see any granola on the shelf", "none of the rolls is available": the product stands between.
    const isAround = mentions.some(mention => mention.first > denial && mention.last < word.first)
    if (gap > 0 && gap <= 9 && word.id.shape === 'be' && isAround) return true
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
