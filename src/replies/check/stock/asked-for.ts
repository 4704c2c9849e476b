import { DEADLINE_WORDS } from '../lexicon/promise-words.ts'
import { STOCK_WORDS } from '../lexicon/stock-words.ts'
import { findPhrases, phrases } from '../phrases.ts'
import { narrowed, rowsOf } from '../prices/binding.ts'
import { countBefore } from '../prices/quantity.ts'
import { spanOf } from '../reading.ts'
import { ANSWERS, HAVING } from '../said/short-answers.ts'
import type { StockClaim, StockInput } from './availability.ts'

const COMING = phrases<true>([
  [
    true,
    'coming up|coming right up|on the way|no problem|all yours|we can do that|can do|you got it|here you go|enseguida|marchando|sin problema|claro que sí|já a seguir|é para já|sem problema|pas de problème|sans problème|tout de suite|kein problem|geht klar|gerne doch|nessun problema|subito|hemen hazırl*|sorun değil|без проблем|конечно|تمام|حاضر|أكيد|بالطبع|בשמחה|אין בעיה|בטח|बिल्कुल|ज़रूर|siap|bisa',
  ],
])

/** "Yes! Rye, rolls and …" to "any bread left?": what is listed behind a yes is said to be there. */
export function listedAsThere(input: StockInput): StockClaim[] {
  const { draft, rows, mentions, ask } = input
  if (!ask || !((isAskedAfter(input) && isYes(input)) || isAskedWhich(input))) return []
  if (draft.denials.length > 0 || draft.unsure.size > 0 || saysMissing(input)) return []
  return narrowed(mentions).flatMap((mention): StockClaim[] => {
    const own = rowsOf({ mentions: [mention] }, rows)
    if ((draft.sentence[mention.first] ?? 0) > 1 || own.length === 0 || own.some(row => row.isAvailable))
      return []
    const span = spanOf(draft, mention.first, mention.last)
    return [
      { first: mention.first, last: mention.last, span, value: true, kind: 'available', supported: false },
    ]
  })
}

/** "Sure, three tarts coming up" where there are two. */
export function moreThanThere(input: StockInput): StockClaim[] {
  const { draft, rows, mentions } = input
  const isGranted = isYes(input) || findPhrases(COMING, draft.tokens).length > 0 || hasBoth(input)
  if (!isGranted || draft.denials.length > 0 || draft.unsure.size > 0) return []
  if (saysMissing(input) || draft.tokens.some(token => LEFT.test(token.text))) return []
  return narrowed(mentions).flatMap((mention): StockClaim[] => {
    const count = countBefore({ draft, isName: input.isName, stockFigures: new Set() }, mention)
    const own = rowsOf({ mentions: [mention] }, rows)
    const isShort = own.length > 0 && own.every(row => row.stock !== null && row.stock < count)
    const isAsked = input.ask?.figures.some(figure => figure.values.includes(count)) ?? false
    const isSaid = findPhrases(COMING, draft.tokens).length > 0 || hasBoth(input)
    const isPrice = rows.some(row => row.price === count)
    if (count < 2 || isPrice || !isShort || !(isAsked || isSaid)) return []
    const span = spanOf(draft, mention.first, mention.last)
    return [{ first: mention.first, last: mention.last, span, value: count, kind: 'stock', supported: false }]
  })
}

const LEFT =
  /^(?:only|just|left|remain\S*|last|solo|apenas|quedan?|restam?|sobra\S*|rest\S*|nur|noch|rimang\S*|sadece|kald\S*|только|остал\S*|فقط|باقي|بقي|רק|נשאר\S*|बचे|केवल|hanya|tinggal|sisa)$/

const BOTH =
  /^(?:both|them|those|all|amb[oa]s|tod[oa]s|l[oa]s|deux|tous|toutes|les|beide|alle|sie|entrambi|entrambe|tutti|tutte|ikisi|hepsi|обе|оба|все|их|الاثنين|كلها|שניהם|שתיהן|כולם|दोनों|सब|dua|keduanya|semua)$/

/** "We have both here", "los tenemos": what was counted is said to be there. */
function hasBoth({ draft }: StockInput): boolean {
  return findPhrases(STOCK_WORDS, draft.tokens).some(
    word =>
      word.id.available &&
      draft.tokens.slice(Math.max(0, word.first - 2), word.last + 2).some(token => BOTH.test(token.text)),
  )
}

function isYes({ draft }: StockInput): boolean {
  const [answer] = findPhrases(ANSWERS, draft.tokens)
  return answer?.id === true && answer.first <= 2 && !findPhrases(ANSWERS, draft.tokens).some(one => !one.id)
}

const WHICH =
  /^(?:which|what|que|cuales|cual|quais|qual|quels?|quelles?|welche[rsn]?|was|quali|quale|cosa|hangi|neler|какие|какой|какая|какое|что|ايش|شو|اي|ما|איזה|אילו|מה|कौन|कौनसे|क्या|apa|mana)$/

/** "Which croissants today?", answered with a list: each of them is there. */
function isAskedWhich(input: StockInput): boolean {
  const { draft, ask, mentions } = input
  if (!ask?.tokens.slice(0, 4).some(token => token.forms.some(form => WHICH.test(form)))) return false
  const isNow = findPhrases(DEADLINE_WORDS, ask.tokens).some(found => found.id === 'today')
  const listed = narrowed(mentions).filter(mention => (draft.sentence[mention.first] ?? 0) <= 1)
  return (isNow || isAskedAfter(input)) && listed.length > 1
}

function isAskedAfter({ ask }: StockInput): boolean {
  return (
    ask !== undefined &&
    (findPhrases(STOCK_WORDS, ask.tokens).some(found => found.id.available) ||
      findPhrases(HAVING, ask.tokens).length > 0)
  )
}

function saysMissing({ draft }: StockInput): boolean {
  return findPhrases(STOCK_WORDS, draft.tokens).some(found => !found.id.available)
}
