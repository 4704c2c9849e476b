import { isDate } from '../../catalog/hours.ts'
import { fold } from '../../catalog/search/fold.ts'
import { MONTH_NAMES } from '../language/months.ts'
import { foldedPattern, foldForMatching } from './handoff.ts'
import type { Word } from './words.ts'

interface MonthDay {
  month: number
  day: number
}

const months = new Map(MONTH_NAMES.map(([name, month]) => [fold(name), month]))

/** Days that have the same date every year. The eve is written with the name of the day, so it comes first. */
const HOLIDAYS: [MonthDay, RegExp][] = (
  [
    [
      { month: 12, day: 24 },
      /\bchristmas eve\b|\bnochebuena\b|\b(?:vespera|noite) de natal\b|\bconsoada\b|\bveille de noel\b|\bheilig ?abend\b|\bvigilia di natale\b|\bnoel arifesi\b|\bmalam natal\b|ليلة عيد الميلاد|ערב חג המולד/u,
    ],
    [{ month: 12, day: 26 }, /\bboxing day\b|\b(?:2|zweite\w*)\.? weihnachts\w*|\bsanto stefano\b/u],
    [
      { month: 12, day: 25 },
      /\bchristmas\b|\bxmas\b|\bnavidad\b|\bnatale?\b|\bnoel\w*\b|\bweihnacht\w*|عيد الميلاد المجيد|كريسماس|الكريسمس|חג המולד|קריסמס|क्रिसमस/u,
    ],
    [
      { month: 12, day: 31 },
      /\bnew year'?s eve\b|\bnochevieja\b|\bfin de ano\b|\bvespera de ano novo\b|\bpassagem de ano\b|\breveillon\b|\bsaint[- ]sylvestre\b|\bsilvester\b|\bsan silvestro\b|\byilbasi gecesi\b|\bmalam tahun baru\b|ليلة رأس السنة/u,
    ],
    [
      { month: 1, day: 1 },
      /\bnew year(?:'?s)?(?: day)?\b|\bano nuevo\b|\bano novo\b|\bnouvel an\b|\bjour de l'an\b|\bneujahr\w*|\bcapodanno\b|\byilbasi\w*|\byeni yil\w*|رأس السنة|नए साल|नया साल|\btahun baru\b|нов(?:ый|ого) год/u,
    ],
  ] as [MonthDay, RegExp][]
).map(([date, names]) => [date, foldedPattern(names)])

/** Days off, without saying which. */
const DAYS_OFF = foldedPattern(
  /\b(?:bank|public|national|official|religious|federal) holidays?\b|\b(?:the|a) holiday\b|\bholidays\b|\bfestivos?\b|\bdias? de fiesta\b|\bferiados?\b|\bferies?\b|\bfeiertag\w*|\bfestiv(?:i|o|ita)\b|\bresmi tatil\w*|\bbayram\w*|عطل[ةه] رسمي[ةه]|العطل(?:ات)?|(?:ال)?اعياد|\bלחג\b|חגים|בחג|छुट्टियों|छुट्टी के दिन|त्योहार|\bchutti ke din\b|\b(?:hari|libur) (?:libur|raya|nasional)\b|\btanggal merah\b|\blebaran\b|праздни[кч]\p{L}*/u,
)

/** Whether a text speaks of a day on which many are closed. */
export const speaksOfHolidays = (text: string): boolean => DAYS_OFF.test(foldForMatching(text))

/** The same of a question, which may name that day too: "are you open at Christmas?" */
export const asksOfHoliday = (text: string): boolean =>
  speaksOfHolidays(text) || HOLIDAYS.some(([, names]) => names.test(foldForMatching(text)))

/** The date a message names, as the next one from `today` on: "December 25", "25/12", "no Natal". */
export function dateNamed(
  words: Word[],
  text: string,
  today: string,
  monthFirst: boolean,
): string | undefined {
  const written = /\b\d{4}-\d{2}-\d{2}\b/.exec(text)?.[0]
  if (written && isDate(written)) return written
  const folded = foldForMatching(text)
  const named =
    besideMonth(words) ??
    inFigures(folded, monthFirst) ??
    HOLIDAYS.find(([, names]) => names.test(folded))?.[0]
  return named && nextDate(named, today)
}

/** Turkish adds to a month's name, Hebrew and Arabic put a letter before it: ocakta, בדצמבר. */
function monthOf(word: string): number | undefined {
  const bare = word.replace(/^[בלמب](?=[\u0590-\u06ff]{3})|(?:[td][ae]n?|[iu]n|y?[aeiu])$/u, '')
  return months.get(word) ?? months.get(bare)
}

function besideMonth(words: Word[]): MonthDay | undefined {
  for (const [at, word] of words.entries()) {
    const month = monthOf(word.text)
    if (month === undefined) continue
    // "25 de diciembre", "25th of December": up to two words between. Behind it: "December 25", "December the 25th".
    const beside = [words[at - 1], words[at - 2], words[at + 1], words[at + 2], words[at - 3]]
    const day = beside.find(other => other?.figure && isDay(other.value))?.value
    if (day != null) return { month, day }
  }
  return undefined
}

function inFigures(text: string, monthFirst: boolean): MonthDay | undefined {
  const match =
    /(?<![\d/.])(\d{1,2})\/(\d{1,2})(?:\/\d{2,4})?(?![\d/])/.exec(text) ??
    /(?<![\d/.])(\d{1,2})\.(\d{1,2})\.(?:\d{2,4})?(?!\d)/.exec(text)
  if (!match || match[0] === '24/7') return undefined
  const [first, second] = [Number(match[1]), Number(match[2])]
  if (second > 12 || (monthFirst && first <= 12)) return { month: first, day: second }
  return { month: second, day: first }
}

function isDay(value: number | null): boolean {
  return value !== null && Number.isInteger(value) && value >= 1 && value <= 31
}

function nextDate({ month, day }: MonthDay, today: string): string | undefined {
  const year = Number(today.slice(0, 4))
  return [year, year + 1]
    .map(one => `${one}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
    .find(date => isDate(date) && date >= today)
}
