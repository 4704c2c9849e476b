import type { Figure } from '../amounts.ts'
import { dayAt, eventAt, isOpenDay, readSchedule } from '../hours/schedule.ts'
import { EU, PLACE_PHRASES, WEEKDAYS } from '../lexicon/places.ts'
import { DEADLINE_WORDS, type Promised } from '../lexicon/promise-words.ts'
import { type Found, findPhrases } from '../phrases.ts'
import { clauseBounds, isDenied, sentenceBounds } from '../reading.ts'
import { sameFigure } from '../same-figure.ts'
import type { PromiseInput } from './promises.ts'
import { goesBeyond, namesPart, servicesAround } from './repairs.ts'

/** Day words are small talk until something is to happen then. */
const DEADLINE_IDS = new Set([
  'delivery',
  'restock',
  'ready',
  'done',
  'return',
  'refund',
  'pickup',
  'reserve',
  'hours',
  'extra',
  'exchange',
  'fresh',
  'guarantee',
  'warranty',
  'hemming',
])

export function isDeadline(
  input: PromiseInput,
  deadline: Found<string>,
  found: readonly Found<Promised>[],
): boolean {
  const [first, last] = sentenceBounds(input.draft, deadline.first)
  const acts = found.filter(one => one.first >= first && one.last <= last && DEADLINE_IDS.has(one.id.id))
  if (isInvitation(input.draft, deadline)) return false
  if (/^выходн(?:ой|ого|ым|ых)$/.test(input.draft.tokens[deadline.first]?.text ?? '')) return false
  // Italian "pronto" is ready, Spanish "pronto" soon.
  if (input.draft.language === 'it' && input.draft.tokens[deadline.first]?.text === 'pronto') return false
  if (deadline.id === 'anywhere') return acts.some(one => one.id.id === 'delivery')
  if (deadline.id === 'always' || deadline.id === 'nonstop')
    return acts.some(one => one.id.id === 'hours' || one.id.id === 'delivery')
  if (acts.length > 0 || (deadline.id === 'sameday' && namesPart(input.draft, first, last))) return true
  return deadline.id !== 'today' && ACTION_VERBS.test(textBetween(input.draft, first, last))
}

const COME =
  /^(?:come|drop|stop|swing|pop|hurry|ven|venga|vengan|venid|pase|pasa|pasen|pasad|vem|venha|venham|passe|passem|venez|viens|passez|komm|vieni|venite|passi|passate|gelin|ugrayin|приходите|приходи|заходите|заходи|приезжайте|تعال|تعالي|تعالوا|בואו|בוא|בואי|mampir)$/
// German says "kommen Sie bald", and "kommt bald" of the goods.
const COME_YOU = /^(?:kommen sie|kommt (?:doch|gern|gerne))$/
const COME_BY = /^(?:by|in|over|round|past|doch|bitte|qui)$/
/** Hindi, Turkish and Indonesian say it behind: "जल्दी आइए". */
const COME_BEHIND = /^(?:आइए|आइये|आओ|gelin|ugrayin|mampir)$/
const ASKING =
  /^(?:so|please|do|and|but|then|just|better|asi|entonces|entao|alors|donc|also|bitte|quindi|allora|y|e|et|und|dan|jadi|так|поэтому|и|لذلك|אז|तो|yuzden)$/

const SOON =
  /^(?:soon|pronto|breve|bientot|vite|bald|presto|yakinda|hemen|скоро|скорее|قريبا|בקרוב|जल्दी|segera)$/

/** "Just one left, so come soon": what the customer is asked to do, and no promise of the shop. */
function isInvitation({ tokens }: PromiseInput['draft'], soon: Found<string>): boolean {
  const textAt = (at: number) => tokens[at]?.text ?? ''
  if (!SOON.test(textAt(soon.last))) return false
  if (COME_BEHIND.test(textAt(soon.last + 1))) return true
  const verb = COME_BY.test(textAt(soon.first - 1)) ? soon.first - 2 : soon.first - 1
  if (COME_YOU.test(`${textAt(verb - 1)} ${textAt(verb)}`)) return true
  const before = tokens[verb - 1]
  return COME.test(textAt(verb)) && (before?.kind !== 'word' || ASKING.test(before.text))
}

const ACTION_VERBS =
  /\b(?:ready|done (?:by|tomorrow|today)|finished (?:by|tomorrow|today)|fixed (?:by|tomorrow|today)|listo|lista|listos|listas|pronto|pronta|prontos|prontas|pronti|pronte|prete?s?|sera|seront|fertig|bereit|hazir|siap|will be|there will|get it|have it|be there|be here|have it back|get it back|arrive|arrives|comes?(?! to\b)|receive|gets? here|reach(?:es)?|llega|llegar|vuelve|tendra|tendremos|recib\w+|chega|volta|teremos|receb\w+|arrive|aurez|recevr\w+|bekomm\w+|kommt|erhalten|arriva|avra|ricev\w+|gelir|alirsiniz|olur|elinizde|ulasir)\b|(?:буд[еу]т|появ[ия]тся|верн[еу]тся|поступ[ия]т|готов\S*|придет|получит|приедет|привез)|(?:يصل|ستصل|تستلم)|(?:תקבל|יגיע)|(?:मिलेग|आएग)|(?:sampai|tiba|datang)/

/** Days that something is to happen on: "we'll have it back by Friday". Hours and pickups are judged with the hours. */
const DAY_DEEDS = new Set(
  'delivery restock ready done refund exchange hemming guarantee install reserve'.split(' '),
)

const WISHED = /^(?:for|para|pour|fur|per|на|icin|untuk|buat|ל|לשבת)$/

export function weekdayDeadlines(
  { draft, hours }: PromiseInput,
  found: readonly Found<Promised>[],
): Found<number>[] {
  return findPhrases(WEEKDAYS, draft.tokens).filter(day => {
    const [first, last] = sentenceBounds(draft, day.first)
    const isJudged = hours.some(claim => claim.first <= day.first && claim.last >= day.last)
    const isWish = WISHED.test(draft.tokens[day.first - 1]?.text ?? '') || draft.tokens[last]?.text === '?'
    if (isJudged || isWish || !dayAt(draft, day.first)) return false
    const deeds = found.filter(one => one.first >= first && one.last <= last)
    if (deeds.some(one => /^(?:hours|pickup)$/.test(one.id.id))) return false
    return deeds.some(one => DAY_DEEDS.has(one.id.id)) || ACTION_VERBS.test(textBetween(draft, first, last))
  })
}

export function isKnownDay({ draft, entries }: PromiseInput, day: Found<number>): boolean {
  return entries.some(entry =>
    eventAt(draft, day.first)?.kind === 'except' ? isLeftOut(entry, day.id) : isOpenDay(entry, day.id),
  )
}

/** "Except Sundays" where an entry has no delivery on Sundays, or is closed. */
function isLeftOut({ reading }: PromiseInput['entries'][number], day: number): boolean {
  return findPhrases(WEEKDAYS, reading.tokens).some(
    found =>
      found.id === day &&
      (isDenied(reading, found.first) ||
        eventAt(reading, found.first)?.kind === 'except' ||
        readSchedule(reading).some(span => span.isClosed && span.days.includes(day))),
  )
}

function textBetween(draft: PromiseInput['draft'], first: number, last: number): string {
  return draft.tokens
    .slice(first, last + 1)
    .map(token => token.text)
    .join(' ')
}

export function isKnownDeadline(input: PromiseInput, deadline: Found<string>): boolean {
  const { draft, entries } = input
  const [first, last] = sentenceBounds(draft, deadline.first)
  const around = servicesAround(input, first, last)
  return entries.some(entry => {
    if (entry.row !== undefined || goesBeyond(input, entry, deadline)) return false
    // "About 60 minutes, so it is ready the same day"
    if (deadline.id === 'sameday' && takesHours(entry) && isRetold(input, entry, first, last)) return true
    if (!entry.promises.some(promise => around.has(promise.id)) && around.size > 0) return false
    const own = findPhrases(DEADLINE_WORDS, entry.reading.tokens).find(found => found.id === deadline.id)
    return (
      (own !== undefined ||
        (deadline.id === 'tomorrow' && isADayAhead(input, entry, first, last)) ||
        (deadline.id === 'sameday' && takesHours(entry)) ||
        (deadline.id === 'today' && isSameDay(input, entry, first, last))) &&
      // "No, walk in. Screens are done while you wait": the no answers something else.
      !isDenied(entry.reading, own?.first ?? 0)
    )
  })
}

const SAME_DAY =
  /same[ -]day|mismo dia|mesmo dia|jour meme|meme jour|selben tag|gleichen tag|taggleich|stesso giorno|giornata|ayni gun|в тот же день|день в день|نفس اليوم|אותו היום|באותו יום|उसी दिन|hari yang sama/

/** "Order before 15:00 for same-day delivery" makes "today" true of an order before three. */
function isSameDay(
  input: PromiseInput,
  entry: PromiseInput['entries'][number],
  first: number,
  last: number,
): boolean {
  if (!SAME_DAY.test(entry.reading.folded.text)) return false
  const times = entry.reading.figures.filter(figure => figure.kind === 'time')
  const own = input.draft.figures.filter(figure => figure.first >= first && figure.last <= last)
  return times.length > 0 && times.some(time => own.some(figure => sameFigure(figure, time)))
}

function isRetold(
  { draft }: PromiseInput,
  { reading }: PromiseInput['entries'][number],
  first: number,
  last: number,
): boolean {
  return draft.figures.some(
    figure =>
      figure.first >= first &&
      figure.last <= last &&
      figure.kind === 'duration' &&
      reading.figures.some(own => sameFigure(own, figure)),
  )
}

/** What takes an hour is done the same day. */
function takesHours({ reading }: PromiseInput['entries'][number]): boolean {
  return reading.figures.some(
    figure =>
      figure.kind === 'duration' &&
      (figure.unit === 'minute' || (figure.unit === 'hour' && (figure.values[0] ?? 99) <= 8)),
  )
}

/** "Till this time tomorrow (24 hours)" */
function isADayAhead(
  input: PromiseInput,
  entry: PromiseInput['entries'][number],
  first: number,
  last: number,
): boolean {
  const isDay = (figure: Figure) =>
    figure.kind === 'duration' &&
    figure.values[0] === (figure.unit === 'day' ? 1 : 24) &&
    figure.unit !== 'month'
  const own = input.draft.figures.filter(figure => figure.first >= first && figure.last <= last)
  return own.some(isDay) && entry.reading.figures.some(isDay)
}

const ONLY_IN =
  /^(?:only|solo|so|apenas|somente|seulement|uniquement|nur|soltanto|sadece|только|فقط|רק|केवल|hanya)$/

/** "A México no enviamos": the denial stands behind the place. */
function isRefusedBehind(draft: PromiseInput['draft'], last: number): boolean {
  return [1, 2].some(
    gap => draft.denials.includes(last + gap) && draft.clause[last + gap] === draft.clause[last],
  )
}

/** A country the entry names, or one of the EU where the entry speaks of the rest of it. */
export function isServed(input: Pick<PromiseInput, 'draft' | 'entries'>, place: Found<string>): boolean {
  const { draft, entries } = input
  // Portuguese "só" is only, English "so" is not.
  const isOnly = [1, 2, 3, 4].some(back => {
    const text = draft.tokens[place.first - back]?.text ?? ''
    return ONLY_IN.test(text) && (text !== 'so' || draft.language === 'pt' || draft.language === '')
  })
  const denied = (isDenied(draft, place.first) && !isOnly) || isRefusedBehind(draft, place.last)
  const [first] = clauseBounds(draft, place.first)
  return entries.some(entry => {
    if (!entry.promises.some(promise => /^(?:delivery|pickup)$/.test(promise.id))) return false
    const own = findPhrases(PLACE_PHRASES, entry.reading.tokens).filter(found => found.id === place.id)
    // "Envíos a Canarias no": named to be refused.
    const isShut = own.some(
      found => isDenied(entry.reading, found.first) || isRefusedBehind(entry.reading, found.last),
    )
    if (isShut && own.length === 1) return denied
    const isNamed = entry.places.has(place.id)
    const isOther =
      entry.cells.some(cell => cell.isRest) &&
      (place.id.length > 2 ||
        (entry.places.has('EU') && EU.has(place.id)) ||
        // "Spain €5, France €8, others €12": the others are countries too.
        (!entry.places.has('EU') && [...entry.places].filter(id => id.length === 2).length >= 2))
    const isOutside =
      entry.places.has('EU') && place.id.length === 2 && place.id !== 'EU' && !EU.has(place.id)
    if (denied) {
      const isSaidOutside = draft.tokens
        .slice(first, place.first)
        .some(token =>
          /^(?:outside|fuera|fora|dehors|hors|ausserhalb|fuori|за|вне|خارج|מחוץ|बाहर|luar)/.test(token.text),
        )
      return isOutside || (isSaidOutside && isNamed) || (!isNamed && !isOther)
    }
    return isNamed || isOther
  })
}
