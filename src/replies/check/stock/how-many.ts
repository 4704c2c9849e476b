import { LEFT_WORDS, STOCK_WORDS } from '../lexicon/stock-words.ts'
import { type Found, findPhrases, phraseAt, phrases } from '../phrases.ts'
import { rowsOf } from '../prices/binding.ts'
import { isDenied, type Reading, sentenceBounds, spanOf } from '../reading.ts'
import type { StockClaim, StockInput } from './availability.ts'

const AMOUNTS = phrases<'few' | 'enough'>([
  [
    'few',
    'nearly gone|almost gone|nearly sold out|almost sold out|almost out of|nearly out of|running low|running out|going fast|very few|hardly any|muy pocos|muy pocas|pocas unidades|casi agotad*|casi no queda*|a punto de agotarse|muito poucos|muito poucas|poucas unidades|quase esgotad*|quase a acabar|quase no fim|très peu|presque épuisé*|presque plus|quelques exemplaires|fast ausverkauft|fast weg|nur noch wenige|nur wenige|kaum noch|pochissimi|pochissime|quasi esaurit*|quasi finit*|ormai pochi|ormai poche|tükenmek üzere|bitmek üzere|çok az kaldı|az kaldı|neredeyse tükendi|почти закончил*|почти раскупил*|почти распродан*|почти не осталось|осталось мало|осталось совсем мало|осталось немного|على وشك النفاد|قربت تخلص|قرب يخلص|كمية قليلة|كميات قليلة|כמעט אזל*|כמעט נגמר*|עומד להיגמר|עומדת להיגמר|נשארו מעט|बहुत कम बचे|बहुत कम बचा|थोड़े ही बचे|लगभग खत्म|hampir habis|tinggal sedikit|sisa sedikit',
  ],
  [
    'enough',
    'enough|suficiente|suficientes|sobra para|alcanza para|alcanzan para|chega para|chegam para|dá para|assez|suffisamment|genug|genügend|ausreichend|abbastanza|a sufficienza|yeterli|yeter|yeterince|достаточно|хватит|хватает|يكفي|تكفي|كافية|كافي|מספיק|מספיקים|מספיקה|काफी|पर्याप्त|cukup',
  ],
])
// What is called few is told in single figures.
const FEW = 9

/** "Nearly gone" of fourteen, "we have enough for six" of three. */
export function howMany(input: StockInput): StockClaim[] {
  const { draft, rows, mentions } = input
  return findPhrases(AMOUNTS, draft.tokens).flatMap((word): StockClaim[] => {
    const [first, last] = sentenceBounds(draft, word.first)
    if (draft.tokens[last]?.text === '?' || draft.unsure.has(draft.clause[word.first] ?? -1)) return []
    if (word.id === 'enough' && (isDenied(draft, word.first, 6) || !isOfStock(draft, word, first, last)))
      return []
    const own = mentions.filter(mention => mention.sentence === draft.sentence[word.first])
    const named = own.length > 0 ? own : mentions.filter(mention => mention.last < word.first).slice(-1)
    if (named.length === 0) return []
    const stocks = rowsOf({ mentions: named }, rows).flatMap(row => (row.stock === null ? [] : [row.stock]))
    if (stocks.length === 0) return []
    const [least, most] = [Math.min(...stocks), Math.max(...stocks)]
    const wanted = word.id === 'enough' ? wantedOf(input) : 0
    const supported = word.id === 'few' ? least <= FEW : most >= wanted
    const span = spanOf(draft, word.first, word.last)
    return [{ first: word.first, last: word.last, span, value: wanted, kind: 'stock', supported }]
  })
}

/** Something is there, or a number is wanted: "enough room" and "long enough" count nothing. */
function isOfStock(draft: Reading, word: Found<'few' | 'enough'>, first: number, last: number): boolean {
  const isHad =
    findPhrases(STOCK_WORDS, draft.tokens, first, last + 1).some(one => one.id.available) ||
    [1, 2].some(back => phraseAt(LEFT_WORDS, draft.tokens, word.first - back))
  const before = draft.tokens[word.first - 1]
  return isHad && !/^(?:long|big|large|good|strong|wide|tall|warm|bastante)$/.test(before?.text ?? '')
}

/** How many the customer asks for, or the draft says that it is for. */
function wantedOf({ draft, ask, isName }: StockInput): number {
  const counts = [
    ...draft.figures.filter(figure => !isName(figure.numberFirst)),
    ...(ask?.figures ?? []),
  ].flatMap(figure => {
    const value = figure.values[0] ?? 0
    return figure.kind === 'plain' && !figure.weak && Number.isInteger(value) && value <= 200 ? [value] : []
  })
  return Math.max(0, ...counts)
}
