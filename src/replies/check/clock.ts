import type { Figure } from './amounts.ts'
import { CONNECTORS } from './items/rows.ts'
import { DAY_GROUPS, WEEKDAYS } from './lexicon/places.ts'
import { DEADLINE_WORDS, PROMISE_WORDS } from './lexicon/promise-words.ts'
import { PIECE_WORDS } from './lexicon/stock-words.ts'
import { findPhrases, phraseAt } from './phrases.ts'
import { foldText, type Token } from './text.ts'
import { CLOCK_WORDS } from './units.ts'

const words = (list: string) => new Set(list.split(' ').map(foldText))

const TILL = words('- — to till until a ao as al hasta ate bis à alle до حتى الى إلى עד sampai ile 9 से')
const FROM = words('from de das von du dalle с من מ dari entre between tra fra zwischen между בין بين')
const BETWEEN = words('between entre zwischen tra fra между בין بين antara')
/** Words that put a bare figure on the clock where hours are spoken of. */
const AT = words(
  'at by after before around las la às à as para um ab nach vor gegen alle dalle verso saat jam pukul в к после около الساعة الساعه بعد قبل بשעה משעה לשעה בשעה अब',
)
// Turkish, Hindi and Arabic speakers say the part of the day first: "akşam 7", "रात 8:30".
const MORNING = words('sabah सुबह')
const EVENING = words('akşam gece शाम रात दोपहर öğleden')

// Arabic tells the hour by its ordinal: الرابعة عصرا.
const ARABIC_HOURS = new Map(
  'الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة الحادية'
    .split(' ')
    .map((word, i) => [foldText(word), i + 1] as const),
)

/**
 * Figures that are hours without saying so: "from half past eight to six", "Saturdays nine to one", "9.00-19.00",
 * "we close at 5", "الرابعة عصرا". Where no part of the day is said, morning or evening.
 */
export function withHours(
  figures: readonly Figure[],
  tokens: readonly Token[],
  sentence: readonly number[],
  isName: (at: number) => boolean,
): Figure[] {
  const told = spokenOf(figures, tokens, sentence)
  const isTold = (figure: Figure) => told.has(sentence[figure.first] ?? -1)
  const spoken = arabicHours(figures, tokens)
  const isOver = (figure: Figure) => spoken.some(one => one.first <= figure.first && one.last >= figure.last)
  const hours = [...figures.filter(figure => !isOver(figure)), ...spoken].sort((a, b) => a.first - b.first)
  for (const [i, figure] of hours.entries()) {
    if (figure.kind !== 'plain' || isName(figure.numberFirst) || !isTold(figure)) continue
    // "Between 3 and 5 working days" counts days.
    const next = hours[i + 1]
    if (next?.kind === 'duration' && next.first === figure.last + 2) continue
    const value = dotted(figure, tokens)
    if (value !== undefined) hours[i] = { ...figure, kind: 'time', unit: 'clock', values: [value] }
    else if (isBareHour(figure) && isOnClock(figure, tokens)) hours[i] = asHour(figure)
  }
  for (const [i, from] of hours.entries()) {
    const to = hours[i + 1]
    const joint = tokens[from.last + 1]?.text ?? ''
    const isBetween = BETWEEN.has(tokens[from.first - 1]?.text ?? '') && CONNECTORS.has(joint)
    if (!to || to.first !== from.last + 2 || !(TILL.has(joint) || isBetween)) continue
    const before = hours[i - 1]
    // "9-13 and 15-19": the second span of a day.
    const isSecond =
      before?.kind === 'time' &&
      tokens
        .slice(before.last + 1, from.first)
        .every(token => token.text === ',' || CONNECTORS.has(token.text) || FROM.has(token.text))
    const isSpan = from.kind === 'time' || (isBareHour(from) && (isSecond || isAfterDay(from, tokens)))
    if (isSpan && isBareHour(to)) hours[i + 1] = asHour(to)
    if (isBareHour(from) && (to.kind === 'time' || isSpan)) hours[i] = asHour(from)
  }
  return hours.map(figure => (figure.kind === 'time' ? withPartOfDay(figure, tokens) : figure))
}

/** The sentences that speak of days or of opening. */
function spokenOf(
  figures: readonly Figure[],
  tokens: readonly Token[],
  sentence: readonly number[],
): Set<number> {
  const found = [
    ...findPhrases(WEEKDAYS, tokens),
    ...findPhrases(DAY_GROUPS, tokens).filter(one => !isCounted(figures, one.first)),
    ...findPhrases(DEADLINE_WORDS, tokens).filter(one => one.id === 'always' || one.id === 'today'),
    ...findPhrases(PROMISE_WORDS, tokens).filter(one => one.id.id === 'hours' || one.id.id === 'pickup'),
    ...tokens.flatMap((token, at) => (/^(?:jam|saat|pukul|uhr)$/.test(token.text) ? [{ first: at }] : [])),
  ]
  return new Set(found.map(one => sentence[one.first] ?? -1))
}

/** "3 a 4 dias úteis": working days that count a term name no day. */
export function isCounted(figures: readonly Figure[], at: number): boolean {
  return figures.some(own => own.kind === 'duration' && own.first < at && own.last >= at - 1)
}

function isBareHour(figure: Figure): boolean {
  const value = figure.values[0] ?? 99
  return figure.kind === 'plain' && value >= 1 && value <= 24 && (value * 2) % 1 === 0
}

function asHour(figure: Figure): Figure {
  return { ...figure, kind: 'time', unit: 'loose', weak: false }
}

/** "9.00", "15.30": with two digits behind the point, as Turks, Indonesians and Italians write the time. */
function dotted(figure: Figure, tokens: readonly Token[]): number | undefined {
  const match =
    figure.numberFirst === figure.numberLast
      ? /^(\d{1,2})\.([0-5]\d)$/.exec(tokens[figure.first]?.text ?? '')
      : null
  if (!match || Number(match[1]) > 24) return undefined
  const [before, after] = [tokens[figure.first - 1]?.text ?? '', tokens[figure.last + 1]?.text ?? '']
  const isSpan = TILL.has(after) || TILL.has(before)
  if (!isSpan && !AT.has(before) && after !== "'" && after !== 'uhr') return undefined
  return Number(match[1]) + Number(match[2]) / 60
}

/** "at 5", "um zehn", "alle 13", "jam 8": and no noun behind that it would count. */
function isOnClock(figure: Figure, tokens: readonly Token[]): boolean {
  const [before, twoBefore] = [tokens[figure.first - 1]?.text ?? '', tokens[figure.first - 2]?.text ?? '']
  const isLed =
    AT.has(before) ||
    isPrefixed(figure, tokens) ||
    MORNING.has(before) ||
    EVENING.has(before) ||
    TILL.has(before) ||
    FROM.has(before) ||
    (/^(?:las|la|le|as|the)$/.test(before) && (TILL.has(twoBefore) || FROM.has(twoBefore)))
  if (!isLed || before === '-' || before === '—') return false
  const at = figure.last + 1
  const next = tokens[at]
  if (phraseAt(PIECE_WORDS, tokens, at)) return false
  return (
    next?.kind !== 'word' ||
    AFTER_HOUR.has(next.text) ||
    // "… at nine and close": Hebrew and Arabic write their "and" on the next word.
    /^[וو]./.test(next.text) ||
    phraseAt(WEEKDAYS, tokens, at) !== undefined ||
    phraseAt(DAY_GROUPS, tokens, at) !== undefined ||
    /^(?:always|today|tomorrow)$/.test(phraseAt(DEADLINE_WORDS, tokens, at)?.id ?? '') ||
    phraseAt(CLOCK_WORDS, tokens, at) !== undefined
  )
}

/** Hebrew writes its "at" and "from" on the hour: בתשע, משמונה. */
function isPrefixed(figure: Figure, tokens: readonly Token[]): boolean {
  const text = tokens[figure.first]?.text ?? ''
  return figure.inWords && /^[במל][\u05d0-\u05ea]{3,}$/.test(text) && !NUMERAL.test(text)
}

// Numbers that begin with such a letter themselves.
const NUMERAL = /^(?:מאה|מאתיים|מיליון|מעט)$/

const AFTER_HOUR = words(
  'da here there hier ici aqui acá aquí qui burada здесь هنا כאן offen geöffnet abierto aberto open on to till until and or in y a o e ou et und oder auf open zu geöffnet offen bis ile dan den e a ya ye kadar на до по и или حتى الى إلى و ו עד से तक बजे sampai dan hingga el los il le em aos',
)

function isAfterDay(from: Figure, tokens: readonly Token[]): boolean {
  const isDay = [1, 2].some(back => {
    const day =
      phraseAt(WEEKDAYS, tokens, from.first - back) ?? phraseAt(DAY_GROUPS, tokens, from.first - back)
    return day !== undefined && day.last < from.first
  })
  return (
    isDay ||
    (FROM.has(tokens[from.first - 1]?.text ?? '') &&
      tokens
        .slice(Math.max(0, from.first - 7), from.first)
        .some((_, at, list) => phraseAt(WEEKDAYS, list, at)))
  )
}

function arabicHours(figures: readonly Figure[], tokens: readonly Token[]): Figure[] {
  return tokens.flatMap((token, at): Figure[] => {
    const value = token.forms.map(form => ARABIC_HOURS.get(form)).find(found => found !== undefined)
    // الحادية عشرة, الثانية عشرة
    const isTeen = /^عشر[هة]?$/.test(tokens[at + 1]?.text ?? '')
    const end = isTeen ? at + 1 : at
    const clock = phraseAt(CLOCK_WORDS, tokens, end + 1)
    const isLed = /^(?:الساعه|للساعه|حتي|الي|من)$/.test(tokens[at - 1]?.text ?? '')
    if (value === undefined || !(clock || isLed) || figures.some(one => one.first <= at && one.last >= at))
      return []
    const said = isTeen && value < 3 ? value + 10 : value
    const hour = clock?.id === 'pm' && said < 12 ? said + 12 : said
    const place = { first: at, last: clock?.last ?? end, numberFirst: at, numberLast: at }
    const unit = clock ? 'clock' : 'loose'
    return [{ ...place, values: [hour], currencies: [], kind: 'time', unit, inWords: true, weak: false }]
  })
}

function withPartOfDay(figure: Figure, tokens: readonly Token[]): Figure {
  const before = tokens[figure.first - 1]?.text ?? ''
  const value = figure.values[0] ?? 0
  if (EVENING.has(before) && value < 12 && figure.unit !== 'pm') return { ...figure, unit: 'pm' }
  if (MORNING.has(before) && figure.unit === 'loose') return { ...figure, unit: 'am' }
  return figure
}
