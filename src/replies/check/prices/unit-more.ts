import type { ComparisonClaim } from '../comparisons.ts'
import type { Drafted } from '../drafted.ts'
import { COMPARISON_WORDS } from '../lexicon/frame-words.ts'
import { phraseAt, phrases } from '../phrases.ts'
import { isDenied, sentenceBounds, spanOf } from '../reading.ts'

/** An amount without a figure: "a dollar", "a couple of euros", בשקל, بدرهم. */
const UNIT = phrases<readonly [from: number, to: number]>([
  [
    [1.5, 3],
    'a couple of dollars|a couple dollars|a couple of bucks|a couple bucks|a couple of euros|a couple of pounds|a couple of dirhams|un par de euros|un par de dólares|пару рублей|пару евро|пару долларов',
  ],
  [
    [1.5, 6],
    'a few dollars|a few euros|a few bucks|a few dirhams|ein paar euro|unos euros|unos pocos euros|uns euros|quelques euros|qualche euro|birkaç lira|بكم درهم|בכמה שקלים|कुछ रुपये',
  ],
  [
    [1, 1],
    'a dollar|a buck|a euro|a pound|a quid|a dirham|a shekel|a lira|another dollar|another euro|one dollar|one euro|bir lira|bir dolar|bir euro|на рубль|на доллар|на евро|на дирхам|בשקל|בדולר|ביורו|שקל|بدرهم|بدولار|بيورو|بريال|درهم واحد|दिरहम|एक रुपया|एक डॉलर|एक यूरो',
  ],
])
const MORE =
  /^(?:more|extra|less|cheaper|dearer|higher|lower|pricier|apart|difference|between|mas|menos|mais|plus|moins|mehr|weniger|teurer|gunstiger|billiger|piu|meno|fazla|eksik|ucuz|pahali|дороже|дешевле|больше|меньше|יותר|פחות|اكثر|اقل|اغلي|ارخص|زياده|ज्यादा|कम|महंगा|महंगी|सस्ता|सस्ती)$/

/** "The decaf is a dollar more" where it is fifty cents: an amount that is said as one of its unit. */
export function unitsMore({ draft, rows, mentions }: Drafted): ComparisonClaim[] {
  if (rows.length < 2) return []
  const claims: ComparisonClaim[] = []
  for (let at = 0; at < draft.tokens.length; at++) {
    const unit = phraseAt(UNIT, draft.tokens, at)
    if (!unit || draft.figureAt.get(at)?.kind === 'money') continue
    const [first, last] = sentenceBounds(draft, at)
    const near = [1, 2, 3].flatMap(gap => [unit.first - gap, unit.last + gap])
    const isCompared = near.some(
      i =>
        i >= first &&
        i <= last &&
        (draft.tokens[i]?.forms.some(form => MORE.test(form)) ||
          phraseAt(COMPARISON_WORDS, draft.tokens, i) !== undefined),
    )
    const named = new Set(mentions.flatMap(mention => mention.rows))
    if (!isCompared || isDenied(draft, at) || named.size < 2 || draft.tokens[last]?.text === '?') continue
    const prices = rows.flatMap(row => (named.has(row.index) && row.price !== null ? [row.price] : []))
    const supported = prices.some(a =>
      prices.some(b => a - b > unit.id[0] - 0.005 && a - b < unit.id[1] + 0.005),
    )
    claims.push({ span: spanOf(draft, unit.first, unit.last), value: true, kind: 'comparison', supported })
    at = unit.last
  }
  return claims
}
