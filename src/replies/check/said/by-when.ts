import type { Figure } from '../amounts.ts'
import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import type { Entry } from '../entries.ts'
import { dayAt, isOpenDay } from '../hours/schedule.ts'
import { WEEKDAYS } from '../lexicon/places.ts'
import { DEADLINE_WORDS, PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { type Found, findPhrases, phraseAt } from '../phrases.ts'
import { type Reading, sentenceBounds } from '../reading.ts'
import { sameFigure } from '../same-figure.ts'
import { TIME_UNITS } from '../units.ts'
import { isAsserted, isSupposed, unsupported } from './claim.ts'
import { isTurnedDown } from './turned-down.ts'

const BY =
  /^(?:by|before|until|till|para|antes|ate|hasta|ici|avant|jusqu|bis|vor|entro|prima|fino|к|до|قبل|حتي|עד|לפני|sebelum|sampai)$/
const BEHIND = /^(?:kadar|तक|tak)$/
const WE =
  /^(?:we|i|we'll|i'll|we'd|i'd|you'll|you'd|lo|la|los|las|te|le|se|nos|nous|on|je|vous|wir|ich|noi|мы|я|نحن|אנחנו|נוכל|हम|kami|kita|can|puedo|podemos|posso|conseguimos|pouvons|konnen|kann|possiamo|можем|сможем|будет|будут|sera|wird|will|olur)$/

/** "We can print them by tomorrow": whatever is done, when it is done by stands in the evidence or is promised. */
export function findByWhen({ draft, entries }: Drafted): UnsupportedClaim[] {
  const told = entries.filter(entry => entry.row === undefined)
  const days: (Found<string> | Found<number>)[] = [
    ...findPhrases(DEADLINE_WORDS, draft.tokens).filter(found => /^(?:today|tomorrow|later)$/.test(found.id)),
    ...findPhrases(WEEKDAYS, draft.tokens).filter(found => dayAt(draft, found.first)),
  ]
  return days
    .filter(
      day => isLedBy(draft, day) && isAsserted(draft, day.first, day.last) && !isSupposed(draft, day.first),
    )
    .filter(day =>
      draft.tokens.some(
        (token, at) =>
          draft.sentence[at] === draft.sentence[day.first] && at < day.first && WE.test(token.text),
      ),
    )
    .filter(day => !isOfHours(draft, day.first) && !isTurnedDown(draft, day))
    .filter(day => !isKnown(day, told))
    .map(day => unsupported(draft, day.first, day.last))
}

function isLedBy({ tokens }: Reading, day: Found<string> | Found<number>): boolean {
  // "Open until 8 tonight" is an hour.
  return (
    (day.id === 'today' ? [1] : [1, 2]).some(back => BY.test(tokens[day.first - back]?.text ?? '')) ||
    BEHIND.test(tokens[day.last + 1]?.text ?? '')
  )
}

/** "Closed until tomorrow": hours are judged as hours. */
function isOfHours(draft: Reading, at: number): boolean {
  const [first, last] = sentenceBounds(draft, at)
  return findPhrases(PROMISE_WORDS, draft.tokens, first, last + 1).some(found => found.id.id === 'hours')
}

/** A day of the evidence; what the customer asks for is none. */
function isKnown({ id }: Found<string> | Found<number>, entries: readonly Entry[]): boolean {
  return entries.some(entry =>
    typeof id === 'number'
      ? isOpenDay(entry, id)
      : findPhrases(DEADLINE_WORDS, entry.reading.tokens).some(found => found.id === id),
  )
}

const ONE = /^(?:a|an|one|un|una|uma|um|une|ein|eine|einen|einer|bir|один|одну|एक|satu|se)$/
const AHEAD =
  /^(?:before|beforehand|ahead|earlier|notice|antes|avant|vorher|vor|prima|once|önce|раньше|заранее|до|قبل|לפני|מראש|पहले|sebelumnya|sebelum|after|despues|depois|apres|danach|dopo)$/

const KEEP =
  /^(?:hold|holding|keep|keeping|reserve|guard(?:o|amos|arte|arlo|arla|ar)|reserv(?:o|amos|ar|arte|arlo|e|ons|er|iere|ieren|iamo)|apart(?:o|amos|ar)|segur(?:o|amos|ar)|garde|gardons|garder|mets|mettons|zuruck|zurucklegen|aufheben|halten|tengo|teniamo|tenere|ayir\S*|tutar\S*|отлож\S*|придерж\S*|подерж\S*|забронир\S*|نحجز\S*|احجز\S*|نحتفظ|احتفظ|שומר\S*|אשמור|נשמור|रख|रखेंगे|simpan\S*|tahan\S*)$/
const FOR =
  /^(?:for|por|durante|pour|pendant|fur|per|icin|на|لمده|لـ|למשך|up|hasta|ate|jusqu|bis|fino|selama)$/

const FOR_BEHIND = /^(?:boyunca|icin|तक|के|ayir\S*|tutar\S*)$/

/** "We can hold it for a week" where the entry holds it 24 hours: an article counts one here too. */
export function findOneHeld({ draft, entries, mentions }: Drafted): UnsupportedClaim[] {
  return draft.tokens.flatMap((_, at): UnsupportedClaim[] => {
    const span = spanInWords(draft, at)
    const [before = '', earlier = ''] = [1, 2].map(back => draft.tokens[at - back]?.text)
    const isLed = FOR.test(before) || (FOR.test(earlier) && /^(?:to|a|zu)$/.test(before))
    const isBehind = FOR_BEHIND.test(draft.tokens[(span?.last ?? at) + 1]?.text ?? '')
    if (!span || !(isLed || isBehind) || !isAsserted(draft, at, span.last) || isSupposed(draft, at)) return []
    const [first, last] = sentenceBounds(draft, at)
    const words = draft.tokens.slice(first, last + 1)
    const keep = words.findIndex(word => KEEP.test(word.text))
    if (keep < 0 || !words.some(word => WE.test(word.text))) return []
    // "The loaf keeps for a week": what goods do is no promise to hold them.
    if (mentions.some(mention => mention.last === first + keep - 1)) return []
    const isKnown = entries.some(({ reading }) =>
      reading.tokens.some((_, i) => {
        const own = reading.figureAt.get(i) ?? spanInWords(reading, i)
        return own?.kind === 'duration' && sameFigure(own, span)
      }),
    )
    return isKnown ? [] : [unsupported(draft, at, span.last)]
  })
}

/** "A week", "zwei Wochen" */
function spanInWords(reading: Reading, at: number): Figure | undefined {
  const figure = reading.figureAt.get(at)
  if (figure) return figure.kind === 'duration' && figure.inWords && figure.first === at ? figure : undefined
  // Russian, Arabic and Hebrew need no article: "на неделю".
  const isBare = /^(?:на|لمده|למשך)$/.test(reading.tokens[at - 1]?.text ?? '')
  const unit = phraseAt(TIME_UNITS, reading.tokens, isBare ? at : at + 1)
  if (!isBare && !ONE.test(reading.tokens[at]?.text ?? '')) return undefined
  if (!unit) return undefined
  const place = { first: at, last: unit.last, numberFirst: at, numberLast: at, currencies: [], weak: false }
  return { ...place, values: [1], kind: 'duration', unit: unit.id, inWords: true }
}

/** "Tell us an hour before" where the entry wants 24: an article counts one. */
export function findOneAhead({ draft, entries }: Drafted): UnsupportedClaim[] {
  return draft.tokens.flatMap((token, at): UnsupportedClaim[] => {
    const unit = ONE.test(token.text) ? phraseAt(TIME_UNITS, draft.tokens, at + 1) : undefined
    if (!unit || draft.figureAt.has(at) || !isAsserted(draft, at, unit.last)) return []
    if (![1, 2].some(gap => AHEAD.test(draft.tokens[unit.last + gap]?.text ?? ''))) return []
    const figure = {
      first: at,
      last: unit.last,
      numberFirst: at,
      numberLast: at,
      values: [1],
      currencies: [],
    }
    const told = { ...figure, kind: 'duration', unit: unit.id, inWords: true, weak: false } as const
    const known = entries.flatMap(entry =>
      entry.row === undefined ? entry.reading.figures.filter(own => own.kind === 'duration') : [],
    )
    if (known.length === 0 || known.some(own => sameFigure(own, told))) return []
    return [unsupported(draft, at, unit.last)]
  })
}
