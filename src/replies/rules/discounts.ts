import type { Part, Plan } from '../plan.ts'
import type { EntryMatch } from './entries.ts'
import { meaningsOf } from './lexicon.ts'
import { isCurrency } from './tokens.ts'
import { entryPart, itemsPart, phrase, plan, type Question } from './view.ts'
import { readWords } from './words.ts'

const GIVE =
  /(?<!\p{L})(?:give|do|get|make|knock|take|fais|faites|faire|fate|fai|fare|haces?|hac[eé]is|hacen|haz|das|dais|dan|dá|dão|faz|fazem|fazes|macht|machst|gebt|gibst|geben|yap\p{L}*|olur|kasih|bikin|dapat|сдела\p{L}*|дад\p{L}*|скин\p{L}*|תעש\p{L}*|תת\p{L}*|תוריד\p{L}*|ت?عط\p{L}*|تعمل\p{L}*|تخصم\p{L}*|दो|दोगे|देंगे|doge)(?!\p{L})/iu
const PERCENT =
  /\p{N} ?[%٪]|[%٪] ?\p{N}|\p{N} ?(?:percent|por ?ciento|por ?cento|pour ?cent|prozent|per ?cento|процент|प्रतिशत|persen|אחוז|بالم)|yüzde \p{N}/iu
const NEAR = 30

/** "Would you do 10 % on two?": a share asked of us, which no word calls a discount. */
export function hagglesForShare(text: string): boolean {
  const share = PERCENT.exec(text)
  if (!share) return false
  const around = text.slice(Math.max(0, share.index - NEAR), share.index + share[0].length + NEAR)
  return GIVE.test(around) && /[?؟]/.test(text)
}

/** Nothing is promised that no entry offers; what it costs is said all the same. */
export function discountPlan(question: Question): Plan | undefined {
  const { asks, entries, found, items, topical, turn } = question
  if (asks.has('discount') || asks.has('pricematch') || asks.has('student') || asks.has('newsletter')) {
    const specific = entries.find(
      match =>
        match.score >= 0.6 &&
        match.topics.some(
          topic =>
            ['student', 'newsletter', 'pricematch', 'evening offer', 'loyalty'].includes(topic) &&
            (asks.has(topic) || topic === 'newsletter'),
        ) &&
        specificEnough(match, asks, turn.text),
    )
    const general =
      specific ??
      mostSaid(
        entries.filter(
          match =>
            match.score >= 0.75 &&
            match.topics.includes('discount') &&
            specificEnough(match, asks, turn.text),
        ),
      )
    // "Student here, anything under 10?": said by the way, where nothing is written for students.
    if (!general && isStudentOnly(question)) return undefined
    const parts: Part[] = general ? [entryPart(general)] : [phrase('noDiscount')]
    // What is listed is worth saying even where it is only likely what they mean.
    const likely = found.items
      .filter(item => item.best.coverage >= 0.5 && !item.best.loose && item.matches.length === 1)
      .slice(0, 1)
    const priced = items.length > 0 ? items : likely
    if (priced.length > 0) parts.unshift(itemsPart(priced, 'price', false))
    if (asks.has('delivery') && topical && general !== topical) parts.push(entryPart(topical))
    return plan(
      question,
      'answer',
      'discount_request',
      parts,
      general ? `entry ${general.entry.externalId}` : 'no entry offers a discount',
      true,
    )
  }
  return undefined
}

const isStudentOnly = ({ asks, words, items }: Question): boolean =>
  !['discount', 'pricematch', 'newsletter'].some(ask => asks.has(ask)) &&
  items.length === 0 &&
  words.some((word, at) => word.figure && (word.money || isCurrency(words[at + 1]?.text)))

/** Of several offers the one that speaks of what was named, else the first. */
function mostSaid(offers: EntryMatch[]): EntryMatch | undefined {
  const [first] = offers
  return (
    offers.find(({ said = [] }) => said.length >= FEWEST_SAID && said.length > (first!.said?.length ?? 0)) ??
    first
  )
}

const FEWEST_SAID = 2

/** An entry that offers something for a condition (students, newsletter) answers only those who ask about it. */
function specificEnough(match: EntryMatch, asks: Set<string>, text: string): boolean {
  const conditions = ['student', 'evening offer', 'pricematch', 'loyalty']
  const own = match.topics.filter(topic => topic !== 'discount')
  const question = match.entry.question + (match.entry.topic ?? '')
  const conditional = conditions.filter(condition =>
    meaningsOf(readWords(question.replace(/_/g, ' ')))
      .flat()
      .some(m => m.concept === condition),
  )
  if (conditional.length > 0) return conditional.some(condition => asks.has(condition))
  if (/\bcode|\bnewsletter|first order/i.test(match.entry.question + match.entry.answer))
    return asks.has('newsletter') || CODE.test(text)
  return own.length > 0 || asks.has('discount')
}

const CODE =
  /\b(?:code|coupon|c[oó]digo|cup[oó]n|cupom|cup[aã]o|rabattcode|gutschein|codice|kod\w*|kode|kupon|voucher|promo)\b|كود|קוד|קופון|कोड|कूपन|промокод|код/iu
