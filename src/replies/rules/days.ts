import { DAYS, type Hours } from '../../catalog/hours.ts'
import type { OpeningHours } from '../../catalog/schema.ts'
import { fold } from '../../catalog/search/fold.ts'
import { INTL_NAMES } from '../language/intl-names.ts'
import { LANGUAGES, type Language } from '../language/languages.ts'
import { formsOf } from './lexicon.ts'

/** Monday is 0. */
const names = new Map<string, number>()
for (const language of LANGUAGES)
  for (const weekday of ['long', 'short'] as const) {
    INTL_NAMES.days[language][weekday].forEach((written, day) => {
      const name = fold(written).replace(/\.$/, '')
      for (const word of [name, ...name.split(/[-\s]/).slice(0, language === 'pt' ? 1 : 0)])
        if (word.length > 3 || (weekday === 'short' && word.length === 3 && language === 'en'))
          names.set(word, day)
    })
  }
// Forms that Intl does not give: plurals, colloquial names, cases.
const MORE: string[] = [
  'mondays lunes segunda-feira segunda lundi montags lunedi pazartesi اثنين الاثنين שני सोमवार senin понедельникам понедельника somvar',
  'tuesdays tues martes terca mardi dienstags martedi sali ثلاثاء الثلاثا שלישי मंगलवार selasa вторникам вторника mangalvar',
  'wednesdays weds miercoles quarta mercredi mittwochs mercoledi carsamba اربعاء الاربعا רביעי बुधवार rabu среду средам среда budhvar',
  'thursdays thurs jueves quinta jeudi donnerstags giovedi persembe خميس חמישי गुरुवार kamis четвергам четверга guruvar',
  'fridays viernes sexta vendredi freitags venerdi cuma جمعة الجمعة שישי शुक्रवार jumat пятницу пятницам пятница shukravar joma jumma',
  'saturdays sabado samedi samstags sonnabend sabato cumartesi سبت السبت שבת शनिवार sabtu субботу субботам суббота shanivar',
  'sundays domingo dimanche sonntags domenica pazar احد الاحد ראשון रविवार इतवार minggu воскресенье воскресеньям воскресенья ravivar itwar',
]
MORE.forEach((line, day) => {
  for (const word of line.split(' ')) names.set(fold(word), day)
})

/** The day of the week a word names, Monday being 0. */
export function dayOf(word: string): number | undefined {
  for (const form of formsOf(word)) {
    const day = names.get(form)
    if (day !== undefined) return day
  }
  return undefined
}

export const dayName = (day: number, language: Language): string =>
  INTL_NAMES.days[language].long.at(day % 7)!

const TIME = String.raw`(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm|a\.m\.|p\.m\.|uhr|h)?`
const SPAN = new RegExp(
  `${TIME}\\s*(?:-|–|—|to|a|as|às|bis|until|till|до|s/d|sampai|ile|à|al|alle|عد|حتى|עד|से)\\s*${TIME}`,
  'giu',
)
const RANGE =
  /\s*(?:-|–|—|\bto\b|\ba\b|\bà\b|\bau\b|\bbis\b|\bthrough\b|\bal?\b|\bsampai\b|\bs\/d\b|до|по|إلى|الى|עד|से)\s*/iu

/** Opening hours from an entry such as "Tuesday to Saturday 7:00-19:00. Closed on Mondays."; undefined when any part is unclear. */
export function parseHours(text: string, timezone: string): Hours | undefined {
  const hours: OpeningHours[] = []
  for (const clause of text.split(/[.;\n](?!\d)|,(?!\s*\d{1,2}[:.]\d{2})/)) {
    const spans = [...clause.matchAll(SPAN)]
    if (spans.length === 0) continue
    const days =
      daysIn(clause.slice(0, spans[0]!.index)) ??
      daysIn(clause.slice(spans.at(-1)!.index + spans.at(-1)![0].length))
    if (!days) return undefined
    for (const span of spans) {
      const from = clock(
        span[1],
        span[2],
        span[3] ??
          (Number(span[1]) < 12 && /p/i.test(span[6] ?? '') && Number(span[1]) >= Number(span[4])
            ? 'am'
            : span[3]),
      )
      const to = clock(span[4], span[5], span[6])
      if (!from || !to || from === to) return undefined
      for (const day of days) hours.push({ day: DAYS[day]!, from, to })
    }
  }
  return hours.length > 0 ? { timezone, hours, closed: [] } : undefined
}

function clock(
  hour: string | undefined,
  minute: string | undefined,
  half: string | undefined,
): string | undefined {
  let value = Number(hour)
  if (/^p/i.test(half ?? '') && value < 12) value += 12
  if (/^a/i.test(half ?? '') && value === 12) value = 0
  const minutes = Number(minute ?? 0)
  if (value > 24 || minutes > 59) return undefined
  return `${String(value).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

function daysIn(text: string): number[] | undefined {
  const found: { day: number; start: number; end: number }[] = []
  for (const match of text.matchAll(/[\p{L}\p{M}]+(?:-feira)?/gu)) {
    const day = dayOf(fold(match[0].replace(/-feira$/, '')))
    if (day !== undefined) found.push({ day, start: match.index, end: match.index + match[0].length })
  }
  if (found.length === 0) return undefined
  const days = new Set<number>()
  found.forEach(({ day, start }, at) => {
    const before = found[at - 1]
    const between = before && text.slice(before.end, start)
    if (
      before &&
      between !== undefined &&
      between.replace(RANGE, '').trim() === '' &&
      between.trim() !== '' &&
      !/,|&|\by\b|\be\b|\band\b/.test(between)
    )
      for (let step = before.day; step !== day; step = (step + 1) % 7) days.add(step)
    days.add(day)
  })
  return [...days]
}
