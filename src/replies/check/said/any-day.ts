import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import type { Entry } from '../entries.ts'
import { dayAt, eventAt } from '../hours/schedule.ts'
import { similar } from '../items/similar.ts'
import { isTelling } from '../keys.ts'
import { DAY_GROUPS, WEEKDAYS } from '../lexicon/places.ts'
import { DEADLINE_WORDS, PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { type Found, findPhrases, phraseAt, phrases } from '../phrases.ts'
import { type Reading, sentenceBounds } from '../reading.ts'
import type { Token } from '../text.ts'
import { isAsserted, isSupposed, unsupported } from './claim.ts'

/** Whichever day one likes; "always" is said of much besides days. */
const ANY_DAY = phrases<true>([
  [
    true,
    "any day|any of the days|any weekday|every day|everyday|every weekday|each day|whichever day|whatever day|daily|whenever we're open|whenever we are open|when we're open|when we are open|any time we're open|anytime we're open|while we're open|during opening hours|during our opening hours|during business hours|all week|seven days a week|7 days a week|any time you like|whenever you like|whenever suits you|whenever it suits you",
  ],
  [
    true,
    'cualquier día|cualquiera de los días|todos los días|cada día|el día que quiera*|el día que guste*|cuando quieras|cuando quiera|cuando gustes|cuando guste|en horario de atención|en nuestro horario|siempre que esté abierto|los siete días|qualquer dia|todos os dias|cada dia|no dia que quiser*|quando quiser*|dia que preferir*|no horário de funcionamento|enquanto estivermos abertos|os sete dias',
  ],
  [
    true,
    'n importe quel jour|n importe quand|tous les jours|chaque jour|quand vous voulez|quand tu veux|quand vous le souhaitez|quel que soit le jour|le jour que vous voulez|pendant les heures d ouverture|aux heures d ouverture|pendant nos heures d ouverture|jeden tag|täglich|an jedem tag|an jedem öffnungstag|an jedem wochentag|jeden werktag|jederzeit|beliebigen tag|beliebigen wochentag|wann immer|wann sie möchten|wann du möchtest|wann sie wollen|während der öffnungszeiten|zu den öffnungszeiten|zu unseren öffnungszeiten|alle tage',
  ],
  [
    true,
    'qualsiasi giorno|qualunque giorno|un giorno qualsiasi|in qualsiasi giorno|tutti i giorni|ogni giorno|quando vuole|quando vuoi|quando volete|quando preferisce|negli orari di apertura|durante l orario di apertura|sette giorni su sette|herhangi bir gün|istediğiniz gün|istediğin gün|istediğiniz bir gün|istediğiniz zaman|istediğin zaman|her gün|hangi gün olursa|açık olduğumuz her|açık olduğumuz sürece|mesai saatleri içinde|haftanın her günü|yedi gün',
  ],
  [
    true,
    'в любой день|любой день|в любой из дней|в любой рабочий день|каждый день|ежедневно|хоть каждый день|когда угодно|когда удобно|в любое удобное время|в часы работы|пока мы открыты|семь дней в неделю|أي يوم|اي يوم|بأي يوم|باي يوم|في أي وقت|باي وقت|أي وقت|متى ما|متى شئت|متى حبيت|كل يوم|كل الأيام|يوميا|طول الأسبوع|طوال الأسبوع|ساعات الدوام|أوقات الدوام|بكل الأيام',
  ],
  [
    true,
    'בכל יום|כל יום|איזה יום שתרצו|מתי שתרצה|מתי שתרצו|מתי שתרצי|מתי שנוח|מתי שבא|בכל זמן|בשעות הפתיחה|בשעות הפעילות|כל ימות השבוע|किसी भी दिन|कोई भी दिन|हर दिन|हर रोज़|रोज़|रोज|कभी भी|किसी भी समय|जब चाहें|जब मन करे|सातों दिन|kisi bhi din|koi bhi din|har din|roz|kabhi bhi|jab chahe*|hari apa saja|hari apa pun|hari apapun|setiap hari|tiap hari|kapan saja|kapanpun|kapan pun|selama jam buka|tujuh hari',
  ],
])

/** "Just turn up any day we're open" for what an entry does on certain days. */
export function findAnyDay(input: Drafted): UnsupportedClaim[] {
  const { draft, entries } = input
  const restricted = entries.flatMap(entry => daysOf(entry))
  if (restricted.length === 0) return []
  const told = new Set(daysIn(draft, 0, draft.tokens.length - 1))
  return [...findPhrases(ANY_DAY, draft.tokens), ...groupsIn(draft)].flatMap(found => {
    if (!isAsserted(draft, found.first, found.last) || isSupposed(draft, found.first)) return []
    const days = typeof found.id === 'boolean' ? undefined : found.id
    const isOther = restricted.some(
      own =>
        (days
          ? days.some(day => !own.days.includes(day)) && days.some(day => own.days.includes(day))
          : true) &&
        (days !== undefined || !own.days.some(day => told.has(day))) &&
        isSpokenOf(input, found, own),
    )
    return isOther ? [unsupported(draft, found.first, found.last)] : []
  })
}

type Restricted = { entry: Entry; first: number; last: number; days: number[] }

/** The sentences of an entry that say of something on which days it is, and not when the shop is open. */
function daysOf(entry: Entry): Restricted[] {
  const { reading, row } = entry
  if (row !== undefined) return []
  const firsts = new Set(
    findPhrases(WEEKDAYS, reading.tokens).map(day => sentenceBounds(reading, day.first)[0]),
  )
  return [...firsts].flatMap(first => {
    const [, last] = sentenceBounds(reading, first)
    const days = daysIn(reading, first, last)
    const isOfShop = findPhrases(PROMISE_WORDS, reading.tokens, first, last + 1).some(
      found => found.id.id === 'hours' && !/^(?:walk|hour)/.test(reading.tokens[found.first]?.text ?? ''),
    )
    const isDaily = findPhrases(DEADLINE_WORDS, reading.tokens, first, last + 1).some(
      found => found.id === 'always',
    )
    const isOfSome = days.length > 0 && days.length < 6 && !isDaily && !isOfShop
    return isOfSome && tellingIn(reading, first, last).length > 0 ? [{ entry, first, last, days }] : []
  })
}

function daysIn(reading: Reading, first: number, last: number): number[] {
  const days = new Set<number>()
  for (let at = first; at <= last; at++) {
    const event = dayAt(reading, at) ? eventAt(reading, at) : undefined
    if (event?.kind === 'days') for (const day of event.days) days.add(day)
  }
  return [...days]
}

/** "Every weekday": more than the days of an entry. */
function groupsIn(draft: Reading): Found<readonly number[]>[] {
  return findPhrases(DAY_GROUPS, draft.tokens).filter(
    found => found.id.length > 2 && !draft.figureAt.has(found.first),
  )
}

/** Its own words, those for services and work among them. */
function tellingIn(reading: Reading, first: number, last: number): Token[] {
  return reading.tokens.filter(
    (token, at) =>
      at >= first &&
      at <= last &&
      (isTelling(reading, at) ||
        (token.kind === 'word' &&
          token.text.length > 3 &&
          /^(?:service|property)$/.test(phraseAt(PROMISE_WORDS, reading.tokens, at)?.id.kind ?? ''))),
  )
}

/** What the sentence, or the question before it, is about, is what the entry has its days for. */
function isSpokenOf(
  { draft, mentions, rows, entries }: Drafted,
  found: { first: number },
  own: Restricted,
): boolean {
  const [first, last] = sentenceBounds(draft, found.first)
  // "The pottery course? Come any day."
  const isAnswer = draft.tokens[first - 1]?.text === '?' || tellingIn(draft, first, last).length === 0
  const start = isAnswer && first > 0 ? sentenceBounds(draft, first - 1)[0] : first
  const named = mentions.filter(mention => mention.first >= start && mention.last <= last)
  const words = [
    ...draft.tokens.slice(start, last + 1),
    ...rows.filter(row => named.some(mention => mention.rows.includes(row.index))).flatMap(row => row.tokens),
  ].filter(token => token.kind === 'word' && token.text.length > 2)
  const about = tellingIn(own.entry.reading, own.first, own.last)
  const shops = entries.filter(entry => entry.row === undefined)
  const isSole = shops.length === 1 && new Set(own.entry.reading.sentence).size === 1
  return isSole || about.some(token => words.some(word => similar(token, word)))
}
