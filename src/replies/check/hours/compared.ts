import { WEEKDAYS } from '../lexicon/places.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { findPhrases, phrases } from '../phrases.ts'
import { isDenied, type Reading, sentenceBounds, spanOf } from '../reading.ts'
import type { HoursClaim } from './claim.ts'
import { CLOSED, dayAt, type Span } from './schedule.ts'

type Compared =
  | 'same'
  | 'open-earlier'
  | 'open-later'
  | 'close-earlier'
  | 'close-later'
  | 'late'
  | 'nonstop'
  | 'through'

/** Hours that are told beside others, or without a figure. */
const COMPARED = phrases<Compared>([
  [
    'same',
    'same hours|the same hours|same times|same opening hours|same schedule|usual hours|normal hours|mismo horario|el horario de siempre|horario normal|mesmo horário|horário normal|mêmes horaires|même horaire|horaires habituels|gleichen zeiten|gleiche zeiten|gleichen öffnungszeiten|gleiche öffnungszeiten|dieselben zeiten|wie unter der woche|stesso orario|stessi orari|orario normale|aynı saatler*|aynı saatlerde|в то же время|те же часы|как обычно|по обычному графику|نفس الدوام|نفس الساعات|نفس المواعيد|نفس الأوقات|אותן שעות|באותן שעות|שעות רגילות|उसी समय|वही समय|jam yang sama|jam biasa|jamnya sama',
  ],
  [
    'open-earlier',
    'open an hour earlier|open earlier|open sooner|abrimos antes|abrimos más temprano|abrimos mais cedo|ouvrons plus tôt|öffnen ~ früher|früher auf|apriamo prima|daha erken açı*|открываемся раньше|نفتح أبكر|נפתח מוקדם יותר|פותחים מוקדם יותר|buka lebih awal|buka lebih pagi',
  ],
  [
    'open-later',
    'open an hour later|open later|abrimos más tarde|abrimos mais tarde|ouvrons plus tard|öffnen ~ später|später auf|apriamo più tardi|daha geç açı*|открываемся позже|نفتح متأخر|פותחים מאוחר יותר|buka lebih siang|buka lebih lambat',
  ],
  [
    'close-earlier',
    'close an hour earlier|close earlier|close sooner|cerramos antes|cerramos más temprano|fechamos mais cedo|fermons plus tôt|schließen ~ früher|früher zu|chiudiamo prima|daha erken kapat*|закрываемся раньше|نغلق أبكر|סוגרים מוקדם יותר|tutup lebih awal',
  ],
  [
    'close-later',
    'close an hour later|close later|open longer|stay open longer|cerramos más tarde|abrimos hasta más tarde|fechamos mais tarde|fermons plus tard|ouverts plus longtemps|schließen ~ später|länger offen|länger geöffnet|chiudiamo più tardi|daha geç kapat*|закрываемся позже|работаем дольше|نغلق متأخر|סוגרים מאוחר יותר|tutup lebih malam|buka lebih lama',
  ],
  [
    'late',
    'open late|until late|till late|late opening|hasta tarde|até tarde|jusque tard|tard le soir|bis spät|bis spätabends|fino a tardi|geç saat*|geceye kadar|допоздна|لوقت متأخر|حتى وقت متأخر|עד מאוחר|देर तक|देर रात तक|sampai larut|sampai malam',
  ],
  [
    'nonstop',
    'round the clock|around the clock|day and night|24 horas|las 24 horas|día y noche|dia e noite|jour et nuit|24h sur 24|rund um die uhr|tag und nacht|giorno e notte|notte e giorno|gece gündüz|круглосуточно|день и ночь|ليل نهار|على مدار الساعة|יום ולילה|מסביב לשעון|दिन रात|चौबीस घंटे|चौबीसों घंटे|siang malam|24 jam',
  ],
  [
    'through',
    'straight through|right through|without a break|no break|no lunch break|all day long|non stop|nonstop|de corrido|horario corrido|horario continuo|sin interrupción|sin cerrar a mediodía|sem interrupção|sem parar|horário contínuo|sans interruption|sans pause|en continu|durchgehend|ohne pause|ohne mittagspause|orario continuato|senza pausa|no stop|aralıksız|ara vermeden|без перерыва|без обеда|بدون استراحة|بدون انقطاع|ללא הפסקה|בלי הפסקה|ברצף|बिना रुके|बिना ब्रेक|tanpa istirahat|tanpa jeda',
  ],
])
const LATE = 20
const OPEN =
  /^(?:we|we're|we'll|open|nos|estamos|abrimos|abiert\S*|abert\S*|atendemos|nous|on|sommes|ouvert\S*|wir|sind|haben|offen|geoffnet|siamo|apert\S*|biz|aciğiz|acigiz|acik|calisiyoruz|мы|работаем|открыт\S*|نحن|نفتح|مفتوح\S*|فاتحين|אנחנו|פתוח\S*|हम|खुल\S*|kami|buka)$/

/** "On Saturdays we keep the same hours", "round the clock": against the hours that are known. */
export function comparedHours(draft: Reading, known: readonly Span[]): HoursClaim[] {
  const open = known.filter(span => !span.isClosed && span.times.length >= 2)
  if (open.length === 0) return []
  return findPhrases(COMPARED, draft.tokens).flatMap((word): HoursClaim[] => {
    const [first, last] = sentenceBounds(draft, word.first)
    const own = draft.tokens.slice(first, last + 1)
    const isOfHours =
      own.some(token => OPEN.test(token.text)) ||
      findPhrases(PROMISE_WORDS, draft.tokens, first, last + 1).some(found => found.id.id === 'hours')
    if (!isOfHours || isDenied(draft, word.first, 6, word.last) || own.at(-1)?.text === '?') return []
    if (draft.unsure.has(draft.clause[word.first] ?? -1)) return []
    const days = findPhrases(WEEKDAYS, draft.tokens, first, last + 1)
      .filter(found => dayAt(draft, found.first))
      .map(found => found.id)
    const supported = isTrue(word.id, days, open, known)
    if (supported === undefined) return []
    // "Closed day and night" is said of nothing.
    if (own.some(token => CLOSED.test(token.text)) && word.id !== 'same') return []
    const span = spanOf(draft, word.first, word.last)
    return [{ first: word.first, last: word.last, span, value: word.id, kind: 'other', supported }]
  })
}

function isTrue(
  said: Compared,
  days: readonly number[],
  open: readonly Span[],
  known: readonly Span[],
): boolean | undefined {
  const hours = (span: Span) =>
    span.times.map(
      time => (time.values[0] ?? 0) + (time.unit === 'pm' && (time.values[0] ?? 0) < 12 ? 12 : 0),
    )
  const shut = (span: Span) => hours(span).at(-1) ?? 0
  if (said === 'nonstop') return open.some(span => (hours(span)[0] ?? 1) === 0 && shut(span) >= 23.9)
  const nearest = (day: number) =>
    open.filter(span => span.days.includes(day)).toSorted((a, b) => a.days.length - b.days.length)[0]
  if (said === 'through') {
    const spans = days.length > 0 ? days.flatMap(day => nearest(day) ?? []) : open
    return spans.length > 0 && spans.every(span => span.times.length === 2) ? undefined : false
  }
  if (said === 'late') {
    const spans = days.length > 0 ? days.map(nearest) : open
    return spans.every(span => span !== undefined && shut(span) >= LATE)
  }
  if (days.length !== 1) return undefined
  const day = days[0] as number
  const span = nearest(day)
  if (!span) return known.some(one => one.days.includes(day)) || known.length > 0 ? false : undefined
  const usual = open.filter(one => one !== span).toSorted((a, b) => b.days.length - a.days.length)[0]
  if (!usual) return said === 'same'
  const [from, to, ownFrom, ownTo] = [hours(usual)[0] ?? 0, shut(usual), hours(span)[0] ?? 0, shut(span)]
  if (said === 'same') return hours(usual).join() === hours(span).join()
  if (said === 'open-earlier') return ownFrom < from
  if (said === 'open-later') return ownFrom > from
  return said === 'close-earlier' ? ownTo < to : ownTo > to
}
