import type { Entry } from '../entries.ts'
import { WEEKDAYS } from '../lexicon/places.ts'
import { findPhrases, phrases } from '../phrases.ts'
import { isDenied, type Reading, spanOf } from '../reading.ts'
import type { HoursClaim } from './claim.ts'
import { CLOSED, dayAt, eventAt, type Span } from './schedule.ts'

type Part = 'morning' | 'afternoon' | 'evening'

const PARTS = phrases<Part>([
  [
    'morning',
    'morning|mornings|mañana|mañanas|manhã|manhãs|matin|matins|matinée|vormittag*|morgens|früh|mattina|mattine|mattinata|sabah|sabahı|sabahları|утро|утром|утра|первой половине|صباح|صباحا|الصبح|الصباح|الصباحية|בוקר|בבוקר|सुबह|pagi|paginya',
  ],
  [
    'afternoon',
    'afternoon*|tarde|tardes|après midi|nachmittag*|pomeriggio|öğleden sonra|днем|второй половине|عصرا|العصر|بعد الظهر|אחר הצהריים|אחה " צ|दोपहर|siang|sore|sorenya',
  ],
  [
    'evening',
    'evening*|night|nights|noche|noches|noite|noites|soir|soirs|soirée|abend*|abends|nachts|sera|serata|akşam*|gece|вечер*|вечером|ночью|مساء|المساء|المسائية|بالليل|ليلا|ערב|בערב|בלילה|शाम|रात|malam|malamnya',
  ],
])
const SOLELY =
  /^(?:only|solo|solamente|so|apenas|somente|seulement|uniquement|nur|soltanto|sadece|yalnizca|только|فقط|רק|केवल|सिर्फ|hanya)$/

/** "On Saturday afternoon too" where the entry has Saturday mornings only, or hours that end at one. */
export function partsOfDays(draft: Reading, entries: readonly Entry[], known: readonly Span[]): HoursClaim[] {
  return partsIn(draft).flatMap(told => {
    if (isDenied(draft, told.at) || isShutThere(draft, told.at)) return []
    const isOther = entries.some(({ reading }) =>
      partsIn(reading).some(
        own =>
          own.day === told.day &&
          own.parts.every(part => !told.parts.some(one => isLater(one) === isLater(part))) &&
          reading.tokens.some(
            (token, at) => reading.sentence[at] === own.sentence && SOLELY.test(token.text),
          ),
      ),
    )
    if (!isOther && !told.beside.some(part => isOutside(part, told.day, known))) return []
    const span = spanOf(draft, told.at, told.at)
    return [
      {
        first: told.at,
        last: told.at,
        span,
        value: String(told.day),
        kind: 'other' as const,
        supported: false,
      },
    ]
  })
}

const isLater = (part: Part) => part !== 'morning'

/** "Saturday afternoon we're closed": said of a part of the day that its hours leave out. */
export function isShutPart(
  draft: Reading,
  at: number,
  days: readonly number[],
  known: readonly Span[],
): boolean {
  const parts = partsIn(draft).filter(part => part.at >= at && part.at <= at + 2 && part.beside.length > 0)
  return (
    parts.length > 0 &&
    days.every(day =>
      parts.some(part => part.day === day && part.beside.every(one => isOutside(one, day, known, 15))),
    )
  )
}

/** The hours of that day begin after this part of it, or end before it. */
function isOutside(part: Part, day: number, known: readonly Span[], noon = 13): boolean {
  const own = known.filter(span => span.days.includes(day))
  const nearest = own.sort((a, b) => a.days.length - b.days.length)[0]
  const [open] = nearest?.times ?? []
  const shut = nearest?.times.at(-1)
  if (!open || !shut || (nearest?.times.length ?? 0) % 2 !== 0) return false
  const [from, to] = [open.values[0] ?? 0, hourOf(shut)]
  if (open.unit === 'loose' || to <= from) return false
  if (part === 'morning') return from >= 12
  return part === 'afternoon' ? to <= noon : to <= 15
}

function hourOf(figure: Span['times'][number]): number {
  const value = figure.values[0] ?? 0
  return figure.unit === 'pm' && value < 12 ? value + 12 : value
}

/** "On Saturday afternoon we are closed" says so. */
function isShutThere(draft: Reading, at: number): boolean {
  return draft.tokens.some((token, i) => draft.sentence[i] === draft.sentence[at] && CLOSED.test(token.text))
}

type PartOfDay = { day: number; at: number; sentence: number; parts: Part[]; beside: Part[] }

/** The days of sentences that name one part of the day, and the parts said right beside them. */
function partsIn(reading: Reading): PartOfDay[] {
  const parts = findPhrases(PARTS, reading.tokens)
  return findPhrases(WEEKDAYS, reading.tokens).flatMap((day): PartOfDay[] => {
    if (!dayAt(reading, day.first) || eventAt(reading, day.first)?.kind === 'except') return []
    const sentence = reading.sentence[day.first] ?? -1
    const glued = GLUED.exec(reading.tokens[day.first]?.text ?? '')?.[1]
    const own = parts.filter(part => reading.sentence[part.first] === sentence)
    const beside = own
      .filter(
        part =>
          reading.clause[part.first] === reading.clause[day.first] &&
          part.first - day.last <= 3 &&
          day.first - part.last <= 3,
      )
      .map(part => part.id)
    const ofDay: Part[] = glued === undefined ? [] : [GERMAN_PARTS[glued] ?? 'evening']
    const all = [...own.map(part => part.id), ...ofDay]
    return all.length > 0
      ? [{ day: day.id, at: day.first, sentence, parts: all, beside: [...beside, ...ofDay] }]
      : []
  })
}

// "Samstagnachmittag"
const GLUED = /tag(?:s)?(morgen|vormittag|nachmittag|abend)s?$/
const GERMAN_PARTS: Record<string, Part> = {
  morgen: 'morning',
  vormittag: 'morning',
  nachmittag: 'afternoon',
}
