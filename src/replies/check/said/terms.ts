import type { Figure } from '../amounts.ts'
import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import type { Entry } from '../entries.ts'
import { DEADLINE_WORDS, PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { findPhrases, phrases } from '../phrases.ts'
import { type Reading, sentenceBounds } from '../reading.ts'
import { relationOf } from '../relation.ts'
import { sameFigure } from '../same-figure.ts'
import { isAsserted, isSupposed, unsupported } from './claim.ts'
import { isTurnedDown } from './turned-down.ts'

const RANGE = /^(?:-|—|to|a|à|bis|до|إلى|الى|עד|से|sampai|ile|or|o|ou|oder|или|או|या|atau|hingga|al|up)$/
const WITHIN =
  /^(?:within|under|inside|max|maximum|most|latest|than|dentro|menos|maximo|plazo|ate|em|sous|dans|moins|maximum|innerhalb|hochstens|spatestens|binnen|maximal|entro|massimo|meno|icinde|kalmaz|максимум|течение|позднее|خلال|اقصاه|اقصي|תוך|לכל|היותר|अंदर|भीतर|dalam|maksimal|paling)$/

/** "At most three days", "in under three days" of what takes three to five. */
export function findShortTerms({ draft, entries }: Drafted): UnsupportedClaim[] {
  const told = entries.filter(entry => entry.row === undefined)
  return draft.figures.flatMap((figure): UnsupportedClaim[] => {
    if (figure.kind !== 'duration' || rangeAt(draft, figure) || !isAsserted(draft, figure.first)) return []
    const relation = relationOf(draft, figure)
    const isMost =
      relation === 'upto' ||
      relation === 'below' ||
      [1, 2, 3].some(back => WITHIN.test(draft.tokens[figure.first - back]?.text ?? '')) ||
      WITHIN.test(draft.tokens[figure.last + 1]?.text ?? '')
    if (!isMost || isSupposed(draft, figure.first)) return []
    const own = told.flatMap(entry => entry.reading.figures.map(one => ({ one, entry })))
    const lows = own.filter(
      ({ one, entry }) => sameFigure(one, figure) && rangeAt(entry.reading, one) === 'low',
    )
    const isKnown = own.some(
      ({ one, entry }) => sameFigure(one, figure) && rangeAt(entry.reading, one) !== 'low',
    )
    return lows.length > 0 && !isKnown ? [unsupported(draft, figure.first, figure.last)] : []
  })
}

/** Which end of a range the figure is. */
function rangeAt(reading: Reading, figure: Figure): 'low' | 'high' | undefined {
  const joins = (from: Figure, to: Figure) =>
    to.first - from.last <= 3 &&
    to.first > from.last + 1 &&
    reading.tokens.slice(from.last + 1, to.first).some(token => RANGE.test(token.text))
  if (reading.figures.some(other => other !== figure && other.first > figure.last && joins(figure, other)))
    return 'low'
  if (reading.figures.some(other => other !== figure && other.last < figure.first && joins(other, figure)))
    return 'high'
  return undefined
}

const WORKING = phrases<true>([
  [
    true,
    'working|business days|business|work days|workdays|laborables|hábiles|úteis|ouvrés|ouvrables|werktag*|arbeitstag*|lavorativi|iş günü|iş gününde|рабочих|рабочие|рабочего|أيام عمل|يوم عمل|ימי עסקים|ימי עבודה|कार्य दिवस|कार्यदिवस|hari kerja|jam kerja',
  ],
])
const INCLUDED = phrases<true>([
  [
    true,
    'weekends included|including weekends|even on weekends|weekends too|incluidos fines de semana|fines de semana incluidos|fins de semana incluídos|incluindo fins de semana|week ends compris|week end compris|wochenenden inbegriffen|inklusive wochenende*|auch am wochenende|weekend compresi|weekend incluso|hafta sonu dahil|включая выходные|и в выходные|شامل نهاية الأسبوع|כולל סופי שבוע|सप्ताहांत सहित|termasuk akhir pekan|termasuk weekend',
  ],
])

/** "14 working days" where the entry has 14 days, "weekends included" where it has working days. */
export function findOtherDaysCounted({ draft, entries }: Drafted): UnsupportedClaim[] {
  const told = entries.filter(entry => entry.row === undefined)
  const counts = (reading: Reading, figure: Figure) =>
    findPhrases(WORKING, reading.tokens).some(
      found => found.first >= figure.first - 1 && found.first <= figure.last + 2,
    )
  return draft.figures.flatMap((figure): UnsupportedClaim[] => {
    if (figure.kind !== 'duration' || figure.unit !== 'day') return []
    const same = told.flatMap(entry =>
      entry.reading.figures.flatMap(own => (sameFigure(own, figure) ? [{ own, entry }] : [])),
    )
    if (same.length === 0) return []
    const [first, last] = sentenceBounds(draft, figure.first)
    const isWorking = counts(draft, figure)
    const isAll = findPhrases(INCLUDED, draft.tokens, first, last + 1).length > 0
    const isOther =
      (isWorking && same.every(({ own, entry }) => own.unit === 'day' && !counts(entry.reading, own))) ||
      (isAll && same.every(({ own, entry }) => counts(entry.reading, own) || isRangeOfWorking(entry)))
    return isOther ? [unsupported(draft, figure.first, figure.last)] : []
  })
}

function isRangeOfWorking({ reading }: Entry): boolean {
  return findPhrases(WORKING, reading.tokens).length > 0
}

export const EVE = phrases<true>([
  [
    true,
    'the day before|the day prior|a day earlier|one day before|one day earlier|a day ahead|a day before|the evening before|the night before|same day notice|el día antes|el día anterior|la víspera|un día antes|na véspera|no dia anterior|de véspera|um dia antes|la veille|un jour avant|am vortag|tags zuvor|am tag davor|einen tag vorher|il giorno prima|un giorno prima|alla vigilia|bir gün önce|bir gün önceden|накануне|за день|днем раньше|قبلها بيوم|قبل بيوم|قبل يوم|יום לפני|יום קודם|ערב קודם|एक दिन पहले|sehari sebelum*|h 1',
  ],
])
const ENOUGH =
  /^(?:enough|fine|ok|okay|suffices|tell|let|call|order|book|basta|vale|avisar|avisa|avise|encargar|encomendar|chega|suffit|prevenez|commander|reicht|genugt|bestellen|bescheid|sufficiente|avvisare|ordinare|prenotare|yeter|yeterli|haber|siparis|можно|хватит|достаточно|заказать|предупредите|يكفي|اطلب|خبرنا|מספיק|להזמין|תגידו|काफी|बता|बताइए|ऑर्डर|cukup|pesan|kabari)$/

/** "Tell us the day before" where the entry wants three days' notice. */
export function findEves({ draft, entries }: Drafted): UnsupportedClaim[] {
  const days = entries.flatMap(entry =>
    entry.row === undefined
      ? entry.reading.figures.flatMap(own =>
          own.kind === 'duration' ? [(own.values[0] ?? 0) * (DAYS[own.unit ?? ''] ?? 0)] : [],
        )
      : [],
  )
  if (days.length === 0 || days.some(value => value > 0 && value <= 1) || !days.some(value => value > 1))
    return []
  const isKnown = entries.some(entry => findPhrases(EVE, entry.reading.tokens).length > 0)
  return findPhrases(EVE, draft.tokens).flatMap(found => {
    const [first, last] = sentenceBounds(draft, found.first)
    const isOrdering = draft.tokens
      .slice(first, last + 1)
      .some(token => token.forms.some(form => ENOUGH.test(form)))
    if (isTurnedDown(draft, found)) return []
    if (isKnown || !isOrdering || !isAsserted(draft, found.first, found.last)) return []
    return [unsupported(draft, found.first, found.last)]
  })
}

const DAYS: Record<string, number> = { hour: 1 / 24, day: 1, week: 7, month: 30 }

type Side = 'before' | 'after'
const SIDES: Record<Side, RegExp> = {
  before:
    /^(?:before|by|until|till|under|below|antes|hasta|menos|ate|abaixo|avant|jusqu|moins|vor|bis|unter|prima|entro|sotto|meno|once|kadar|altinda|до|раньше|менее|قبل|حتي|تحت|اقل|לפני|עד|מתחת|पहले|तक|कम|sebelum|sampai|bawah|kurang)$/,
  after:
    /^(?:after|past|over|above|from|despues|desde|partir|mas|mayores|depois|acima|mais|apres|des|plus|nach|ab|uber|mehr|dopo|oltre|sopra|dal|dalle|piu|sonra|uzeri|uzerinde|fazla|после|позже|свыше|более|от|с|بعد|فوق|من|אחרי|לאחר|מעל|בעד|बाद|ऊपर|ज्यादा|setelah|sesudah|atas|lebih)$/,
}

/** "Free under $60" where it is over, "orders after two leave the same day" where it is before. */
export function findOtherSides({ draft, entries }: Drafted): UnsupportedClaim[] {
  const told = entries.filter(entry => entry.row === undefined)
  return draft.figures.flatMap((figure): UnsupportedClaim[] => {
    if (figure.kind !== 'money' && figure.kind !== 'time') return []
    const side = sideOf(draft, figure)
    const [first, last] = clauseOf(draft, figure)
    if (!side || !isAsserted(draft, figure.first) || draft.denials.some(at => at >= first && at <= last))
      return []
    const granted = outcomesIn(draft, first, last)
    if (granted.size === 0) return []
    const same = told.flatMap(({ reading }) =>
      reading.figures.flatMap(own => {
        if (own.kind !== figure.kind || !sameFigure(own, figure)) return []
        const [from, to] = clauseOf(reading, own)
        const isSame = [...outcomesIn(reading, from, to)].some(id => granted.has(id))
        return isSame ? [sideOf(reading, own)] : []
      }),
    )
    const isTurned = same.length > 0 && same.every(own => own !== undefined && own !== side)
    return isTurned ? [unsupported(draft, figure.first, figure.last)] : []
  })
}

function sideOf({ tokens, clause }: Reading, figure: Figure): Side | undefined {
  const before = [1, 2, 3]
    .map(back => figure.first - back)
    .filter(at => clause[at] === clause[figure.first])
    .map(at => tokens[at]?.text ?? '')
  for (const word of before) {
    if (SIDES.before.test(word)) return 'before'
    if (SIDES.after.test(word)) return 'after'
  }
  return undefined
}

function clauseOf(reading: Reading, figure: Figure): [number, number] {
  const [first, last] = sentenceBounds(reading, figure.first)
  let [from, to] = [figure.first, figure.last]
  while (from > first && !/^[,;]$/.test(reading.tokens[from - 1]?.text ?? '')) from--
  while (to < last && !/^[,;]$/.test(reading.tokens[to + 1]?.text ?? '')) to++
  return [from, to]
}

/** What is granted there: free, same day. */
function outcomesIn({ tokens }: Reading, first: number, last: number): Set<string> {
  return new Set([
    ...findPhrases(PROMISE_WORDS, tokens, first, last + 1)
      .filter(found => found.id.id === 'free' || found.id.id === 'discount')
      .map(found => found.id.id),
    ...findPhrases(DEADLINE_WORDS, tokens, first, last + 1)
      .filter(found => /^(?:sameday|today|tomorrow)$/.test(found.id))
      .map(found => found.id),
  ])
}

const SHARES: readonly [RegExp, number][] = [
  [/^(?:half|mitad|metade|moitie|halfte|meta|yarisi|половин[ау]|نصف|חצי|आधा|आधी|setengah|separuh)$/, 50],
  [/^(?:third|tercio|tercera|terco|tiers|drittel|terzo|треть|ثلث|שליש|तिहाई|sepertiga)$/, 33],
  [/^(?:quarter|cuarto|quarta|quart|viertel|quarto|четверть|ربع|רבע|चौथाई|seperempat)$/, 25],
]

/** "The deposit is half" where it is 30 %. */
export function findOtherShares({ draft, entries }: Drafted): UnsupportedClaim[] {
  const deposits = entries.filter(
    entry => entry.row === undefined && entry.promises.some(promise => promise.id === 'deposit'),
  )
  const percents = deposits.flatMap(entry =>
    entry.reading.figures.flatMap(figure => (figure.kind === 'percent' ? figure.values : [])),
  )
  if (percents.length === 0) return []
  return findPhrases(PROMISE_WORDS, draft.tokens)
    .filter(found => found.id.id === 'deposit' && isAsserted(draft, found.first, found.last))
    .flatMap(found => {
      const [first, last] = sentenceBounds(draft, found.first)
      return draft.tokens.flatMap((token, at) => {
        const share = SHARES.find(([word]) => word.test(token.text))?.[1]
        const isHere = at >= first && at <= last && !draft.figureAt.has(at)
        return share !== undefined && isHere && !percents.some(own => Math.abs(own - share) < 1)
          ? [unsupported(draft, at, at)]
          : []
      })
    })
}
