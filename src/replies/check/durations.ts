import type { Figure } from './amounts.ts'
import { PROMISE_WORDS } from './lexicon/promise-words.ts'
import { findPhrases, phraseAt, phrases } from './phrases.ts'
import type { Token } from './text.ts'
import { TIME_UNITS } from './units.ts'

type Span = readonly [value: number, unit: string]

// Spans that hold their number in the word: a fortnight, полгода, שבועיים, setahun.
const WHOLE = phrases<Span>([
  [
    [30, 'minute'],
    "half an hour|half hour|half hours|halbe stunden|medias horas|meias horas|demi heures|mezze ore|media hora|meia hora|demi heure|halbe stunde|halben stunde|mezz ora|mezz'ora|mezz'oretta|mezzora|mezza ora|полчаса|yarım saat|نصف ساعة|חצי שעה|आधा घंटा|आधे घंटे|setengah jam",
  ],
  [
    [1, 'hour'],
    'full hour|full hours|whole hour|whole hours|volle stunden|ganze stunden|horas completas|horas enteras|horas inteiras|heures entières|heures complètes|ore intere|целых часа|hora entera|hora completa|hora inteira|heure entière|heure complète|volle stunde|ganze stunde|ora intera|ora piena|tam bir saat|целый час|полный час|ساعة كاملة|שעה שלמה|पूरा घंटा|पूरे घंटे|sejam penuh',
  ],
  [
    [6, 'month'],
    'half a year|half year|medio año|meio ano|demi année|halbes jahr|halben jahr|mezzo anno|полгода|yarım yıl|نصف سنة|חצי שנה|setengah tahun',
  ],
  [
    [1, 'day'],
    'a whole day|a full day|einen ganzen tag|un día entero|um dia inteiro|une journée entière|una giornata intera|tam bir gün|целый день|يوم كامل|יום שלם',
  ],
  [
    [1, 'year'],
    'full year|whole year|entire year|año entero|año completo|ano inteiro|ano completo|année entière|an entier|année complète|ganzes jahr|volles jahr|ganzen jahr|anno intero|anno completo|tam bir yıl|bütün bir yıl|целый год|سنة كاملة|שנה שלמה|पूरा साल|पूरे साल|setahun penuh',
  ],
  [
    [1, 'month'],
    'full month|whole month|mes entero|mes completo|mês inteiro|mois entier|ganzen monat|vollen monat|mese intero|tam bir ay|целый месяц|شهر كامل|חודש שלם|पूरा महीना|sebulan penuh',
  ],
  [
    [1, 'week'],
    'a whole week|a full week|an entire week|for a good week|una semana entera|una semana completa|toda una semana|uma semana inteira|uma semana completa|uma semana toda|une semaine entière|une semaine complète|toute une semaine|eine ganze woche|einer ganzen woche|eine volle woche|einer vollen woche|eine komplette woche|una settimana intera|tutta una settimana|una settimana piena|tam bir hafta|bir hafta boyunca|целую неделю|полную неделю|أسبوع كامل|أسبوعا كاملا|اسبوع كامل|שבוע שלם|שבוע מלא|एक पूरा हफ़्ता|एक पूरे हफ़्ते|पूरे एक हफ़्ते|पूरा एक हफ़्ता|एक पूरे सप्ताह|seminggu penuh|satu minggu penuh',
  ],
  [[14, 'day'], 'fortnight|quincena|quinzena|quinzaine de jours'],
  [[2, 'hour'], 'ساعتين|ساعتان|שעתיים'],
  [[2, 'day'], 'يومين|يومان|יומיים'],
  [[2, 'week'], 'أسبوعين|اسبوعين|أسبوعان|שבועיים'],
  [[2, 'month'], 'شهرين|شهران|חודשיים'],
  [[2, 'year'], 'سنتين|سنتان|عامين|שנתיים'],
  [
    [1, 'hour'],
    'within the hour|within an hour|inside the hour|inside an hour|in an hour|in under an hour|in less than an hour|dentro de una hora|en una hora|en menos de una hora|en cosa de una hora|en una horita|dentro de uma hora|numa hora|em uma hora|numa horinha|em menos de uma hora|daqui a uma hora|dans l heure|dans une heure|en une heure|en moins d une heure|sous une heure|d ici une heure|innerhalb einer stunde|innerhalb der nächsten stunde|innerhalb der stunde|binnen einer stunde|binnen der nächsten stunde|in einer stunde|in weniger als einer stunde|entro un ora|entro l ora|in un ora|in un oretta|tra un ora|fra un ora|nel giro di un ora|in meno di un ora|bir saat içinde|bir saate|bir saate kadar|bir saatte|в течение часа|за час|за часик|через час|через часик|خلال ساعة|في غضون ساعة|بعد ساعة|بساعة واحدة|תוך שעה|בתוך שעה|בעוד שעה|עוד שעה|תוך כשעה|एक घंटे में|एक घंटे के अंदर|एक घंटे के भीतर|घंटे भर में|घंटे के अंदर|ek ghante mein|ek ghante me|ghante bhar mein|dalam sejam|dalam satu jam|sejam lagi|satu jam lagi',
  ],
  [
    [1, 'day'],
    'within a day|within the day|inside a day|en un día|dentro de un día|en menos de un día|num dia|em um dia|dentro de um dia|sous un jour|en un jour|en une journée|innerhalb eines tages|binnen eines tages|in einem tag|an einem tag|entro un giorno|in un giorno|nel giro di un giorno|bir gün içinde|bir günde|за день|за сутки|в течение дня|в течение суток|خلال يوم|في غضون يوم|في يوم واحد|תוך יום|בתוך יום|एक दिन में|एक दिन के अंदर|ek din mein|ek din me|dalam sehari|dalam satu hari',
  ],
  [
    [1, 'week'],
    'within a week|within the week|inside a week|in a week|en una semana|dentro de una semana|numa semana|em uma semana|dentro de uma semana|sous une semaine|dans une semaine|en une semaine|innerhalb einer woche|binnen einer woche|in einer woche|entro una settimana|in una settimana|tra una settimana|fra una settimana|bir hafta içinde|bir haftada|через неделю|بعد أسبوع|بعد اسبوع|एक हफ्ते में|एक हफ़्ते में|एक सप्ताह में|ek hafte mein|dalam satu minggu',
  ],
  [
    [1, 'month'],
    'within a month|inside a month|en un mes|dentro de un mes|num mês|em um mês|dentro de um mês|sous un mois|dans un mois|en un mois|innerhalb eines monats|binnen eines monats|in einem monat|entro un mese|in un mese|tra un mese|fra un mese|bir ay içinde|через месяц|بعد شهر|एक महीने में|ek mahine mein|dalam satu bulan',
  ],
  [[1, 'hour'], 'ساعة واحدة'],
  [[1, 'day'], 'يوم واحد|يوما واحدا'],
  [[1, 'week'], 'أسبوع واحد|أسبوعا واحدا'],
  [[1, 'month'], 'شهر واحد|شهرا واحدا'],
  [[1, 'year'], 'سنة واحدة'],
  [[1, 'day'], 'sehari|h 1'],
  [[2, 'day'], 'h 2'],
  [[3, 'day'], 'h 3'],
  [[1, 'week'], 'seminggu'],
  [[1, 'month'], 'sebulan'],
  [[1, 'year'], 'setahun'],
])

// Without a number one is meant, where a term is spoken of: "within a week", "гарантия год", "خلال شهر".
const SINGLES: Record<string, string> = {
  سنه: 'year',
  عام: 'year',
  شهر: 'month',
  اسبوع: 'week',
  год: 'year',
  года: 'year',
  месяц: 'month',
  месяца: 'month',
  неделю: 'week',
  недели: 'week',
  שנה: 'year',
  חודש: 'month',
  שבוע: 'week',
}
const TERM =
  /^(?:ضمان|بضمان|وضمان|والضمان|الضمان|كفاله|خلال|مده|لمده|гаранти.*|течение|на|אחריות|תוך|למשך|עד)$/

const ENGLISH_SINGLES: Record<string, string> = { day: 'day', week: 'week', month: 'month', year: 'year' }
// "Five days a week", "twice a month" tell how often.
const OFTEN = /^(?:days?|hours?|times?|once|twice|per|every|have|nice|great|good)$/
const TERMS = new Set('warranty covered return exchange refund reserve cancel'.split(' '))

/** Spans of time said without a figure, or with a half behind their unit. */
export function withDurations(
  figures: readonly Figure[],
  tokens: readonly Token[],
  clause: readonly number[],
): Figure[] {
  const spans = figures.map(figure => {
    const half = figure.kind === 'duration' ? halfBehind(tokens, figure.last) : undefined
    return half === undefined
      ? figure
      : { ...figure, last: half, values: figure.values.map(value => value + 0.5) }
  })
  const terms = new Set(
    findPhrases(PROMISE_WORDS, tokens)
      .filter(found => TERMS.has(found.id.id))
      .map(found => clause[found.first]),
  )
  for (let at = 0; at < tokens.length; at++) {
    const span = wholeAt(tokens, at) ?? halfUnitAt(tokens, at) ?? singleAt(tokens, at, terms.has(clause[at]))
    if (!span) continue
    const clash = spans.findIndex(figure => figure.first <= span.last && figure.last >= span.first)
    // "Eine halbe Stunde": the article is no figure beside the span it belongs to.
    const other = spans[clash]
    // Indonesian "H-1" is the day before: the figure is part of it.
    const isInside = other?.kind === 'plain' && other.first > span.first && other.last === span.last
    if (clash >= 0 && !other?.weak && !isInside) continue
    if (clash >= 0) spans.splice(clash, 1)
    spans.push(span)
    at = span.last
  }
  const sorted = spans.sort((a, b) => a.first - b.first)
  return terms.size === 0
    ? sorted
    : sorted.map((figure, i) => withSharedUnit(figure, sorted[i - 1], tokens, clause))
}

/** "The battery has 3 months of warranty and the screen 6": the unit of a term is said once. */
function withSharedUnit(
  figure: Figure,
  before: Figure | undefined,
  tokens: readonly Token[],
  clause: readonly number[],
): Figure {
  const lead = tokens.slice((before?.last ?? 0) + 1, figure.first)
  const isNear =
    lead.length >= 2 &&
    lead.length <= 8 &&
    (clause[figure.first] ?? 0) - (clause[before?.last ?? 0] ?? 0) <= 1
  const isShared =
    before?.kind === 'duration' &&
    figure.kind === 'plain' &&
    !figure.weak &&
    isNear &&
    lead.some(token => token.kind === 'word' && /^(?:and|y|e|et|und|и|ve|और|aur|dan)$/.test(token.text)) &&
    !lead.some(token => LEFT.test(token.text)) &&
    tokens[figure.last + 1]?.kind !== 'word' &&
    tokens[figure.first - 1]?.kind === 'word'
  return isShared ? { ...figure, kind: 'duration', unit: before.unit } : figure
}

const LEFT =
  /^(?:left|only|quedan?|restam?|sobram?|restent?|noch|restano|rimangono|kaldi|остал\S*|باقي|बचे|sisa|before|after|until|antes|after|avant|vor|prima|до|after|at|las|as|um|alle)$/

function toFigure(first: number, last: number, [value, unit]: Span): Figure {
  const place = { first, last, numberFirst: first, numberLast: last }
  return { ...place, values: [value], currencies: [], kind: 'duration', unit, inWords: true, weak: false }
}

function wholeAt(tokens: readonly Token[], at: number): Figure | undefined {
  const found = phraseAt(WHOLE, tokens, at)
  return found && tokens[at - 1]?.kind !== 'number' ? toFigure(at, found.last, found.id) : undefined
}

/** "An hour and a half", "hora y media": the half stands behind the unit. */
function halfUnitAt(tokens: readonly Token[], at: number): Figure | undefined {
  const unit = phraseAt(TIME_UNITS, tokens, at)
  const half = unit ? halfBehind(tokens, unit.last) : undefined
  return unit && half !== undefined ? toFigure(at, half, [1.5, unit.id]) : undefined
}

function singleAt(tokens: readonly Token[], at: number, isTerm: boolean): Figure | undefined {
  const unit = tokens[at]?.forms.map(form => SINGLES[form]).find(Boolean)
  // "За неделю" is a term, "300 ₽ за неделю" a price.
  const isWithin =
    tokens[at - 1]?.text === 'за' &&
    !/^[₽€$]$|^руб/.test(tokens[at - 2]?.text ?? '') &&
    tokens[at - 2]?.kind === 'word'
  if (unit && isWithin) return toFigure(at, at, [1, unit])
  const isTermNear = [-1, 1].some(step => TERM.test(tokens[at + step]?.text ?? ''))
  if (unit && isTermNear && tokens[at - 1]?.kind !== 'number') return toFigure(at, at, [1, unit])
  // "نحجزها لك أسبوع", "האחריות על המסך שנה": these languages need no article.
  const isBare =
    isTerm &&
    /[\u0590-\u06ff]/.test(tokens[at]?.text ?? '') &&
    tokens[at - 1]?.kind === 'word' &&
    tokens[at + 1]?.kind !== 'number' &&
    !NO_TERM.test(tokens[at - 1]?.text ?? '')
  if (unit && isBare) return toFigure(at, at, [1, unit])
  // "A day's notice"
  const owned = /^(day|week|month|year)'s$/.exec(tokens[at + 1]?.text ?? '')?.[1]
  if (owned && /^(?:a|one)$/.test(tokens[at]?.text ?? '')) return toFigure(at, at + 1, [1, owned])
  const english = ENGLISH_SINGLES[tokens[at + 1]?.text ?? '']
  if (!english || !isTerm || tokens[at]?.text !== 'a' || OFTEN.test(tokens[at - 1]?.text ?? ''))
    return undefined
  return toFigure(at, at + 1, [1, english])
}

const NO_TERM = /^(?:كل|هذا|هذه|نهايه|بدايه|اخر|اول|منتصف|قبل|بعد|من|כל|סוף|תחילת|לפני|אחרי|חצי|نصف|ربع|רבע)$/

const AND_A_HALF =
  /^(?:and a half|y media|y medio|e meia|e meio|et demie|et demi|e mezza|e mezzo|und eine halbe|und ein halber|с половиной|ونصف|و نصف|וחצי)(?= |$)/

function halfBehind(tokens: readonly Token[], last: number): number | undefined {
  const words = tokens.slice(last + 1, last + 4).map(token => token.text)
  const found = AND_A_HALF.exec(words.join(' '))
  return found ? last + found[0].split(' ').length : undefined
}
