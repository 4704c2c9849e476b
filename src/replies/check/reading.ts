import { type Figure, readAmounts } from './amounts.ts'
import { BOUND_WORDS, EMPTY_NEGATIONS, NEGATIONS, UNSURE_WORDS } from './lexicon/frame-words.ts'
import { DAY_GROUPS, WEEKDAYS } from './lexicon/places.ts'
import { THING_PHRASES } from './lexicon/things.ts'
import { findPhrases, type Phrases, phraseAt } from './phrases.ts'
import { type Folded, fold, foldText, sourceOf, type Token, tokenise } from './text.ts'
import { TIME_UNITS } from './units.ts'

/** A text taken apart once: every rule of the check looks at this. */
export type Reading = {
  folded: Folded
  tokens: Token[]
  sentence: number[]
  clause: number[]
  figures: Figure[]
  figureAt: Map<number, Figure>
  things: Map<number, Set<string>>
  /** Positions of the words that deny what follows in their clause. */
  denials: number[]
  unsure: Set<number>
}

const CLAUSE_MARKS = /^[,;()—]$/
const BUT_WORDS = new Set(
  'but however pero sino aunque porem aber sondern doch fakat но а однако لكن ولكن بل אבל אך लेकिन पर परंतु tapi tetapi namun except salvo excepto exceto sauf ausser кроме'
    .split(' ')
    .map(foldText),
)
// A "but" of one language is a plain word of another: Portuguese "mais" is more.
const OWN_BUT_WORDS: Record<string, string> = { mais: 'fr', mas: 'pt', ma: 'it', pero: 'it', ama: 'tr' }
const ABBREVIATIONS = new Set(
  'шт руб тыс млн approx no nr ca rs dhs fr st dr mr mrs ms inc etc tsd mio p a m tel art num núm nº ud uds unid pz pcs г ул др т д е с в ч мин'.split(
    ' ',
  ),
)

export function read(
  raw: string,
  language = '',
  prepare?: (tokens: Token[]) => { tokens: Token[]; isName: (at: number) => boolean },
): Reading {
  const folded = fold(raw)
  const prepared = prepare?.(tokenise(folded)) ?? { tokens: tokenise(folded), isName: () => false }
  const tokens = prepared.tokens
  const { sentence, clause } = divide(tokens, language)
  const amounts = withHalfUnits(
    withBareDurations(withBareCents(readAmounts(tokens, prepared.isName), tokens), tokens),
    tokens,
  )
  const figures = withBareHours(shareUnits(amounts, tokens, prepared.isName), tokens)
  const figureAt = new Map<number, Figure>()
  for (const figure of figures) for (let i = figure.first; i <= figure.last; i++) figureAt.set(i, figure)
  return {
    folded,
    tokens,
    sentence,
    clause,
    figures,
    figureAt,
    things: thingsOf(tokens),
    denials: denialsOf(tokens, language),
    unsure: new Set(findPhrases(UNSURE_WORDS, tokens).map(found => clause[found.first] ?? -1)),
  }
}

function divide(tokens: readonly Token[], language: string): { sentence: number[]; clause: number[] } {
  const sentence: number[] = []
  const clause: number[] = []
  let sentences = 0
  let clauses = 0
  tokens.forEach((token, i) => {
    const own = OWN_BUT_WORDS[token.text]
    const isBut = BUT_WORDS.has(token.text) || (own !== undefined && (own === language || language === ''))
    if (isBut && token.kind === 'word') clauses++
    sentence.push(sentences)
    clause.push(clauses)
    if (endsSentence(tokens, i)) {
      sentences++
      clauses++
    } else if (token.kind === 'mark' && (CLAUSE_MARKS.test(token.text) || isLooseDash(tokens, i))) clauses++
  })
  return { sentence, clause }
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  if (token.kind === 'break') return true
  if (token.kind !== 'mark') return false
  if (token.text === '!' || token.text === '?') return true
  if (token.text !== '.') return false
  const previous = tokens[i - 1]
  const next = tokens[i + 1]
  if (next?.glued && next.kind !== 'mark') return next.kind === 'word' && next.capital
  return !(previous && ABBREVIATIONS.has(previous.text) && next?.kind !== 'break' && !next?.capital)
}

function isLooseDash(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.text === '-' && !tokens[i]?.glued && tokens[i + 1]?.glued === false
}

/** "3-5 days", "2 to 4 working days": the first figure has the unit of the second. */
function shareUnits(figures: Figure[], tokens: readonly Token[], isName: (at: number) => boolean): Figure[] {
  for (let i = figures.length - 2; i >= 0; i--) {
    const [figure, next] = [figures[i] as Figure, figures[i + 1] as Figure]
    if (figure.kind !== 'plain' || next.kind === 'plain' || next.kind === 'phone' || next.kind === 'date')
      continue
    if (
      isName(figure.numberFirst) ||
      (tokens[figure.last + 1]?.text === '—' && !tokens[figure.last + 1]?.glued)
    )
      continue
    const between = tokens
      .slice(figure.last + 1, next.first)
      .map(token => token.text)
      .join(' ')
    if (!/^(?:-|—|to|a|à|bis|до|إلى|الى|עד|से|sampai|ile|or|o|ou|oder|или|או|या|atau|veya)$/.test(between))
      continue
    // "Ce ne sono 5 a 39,90 €": five pieces, no range of prices.
    const isCounted =
      between === 'a' &&
      next.kind === 'money' &&
      !/^(?:de|da|dai|desde|entre|von)$/.test(tokens[figure.first - 1]?.text ?? '')
    if (isCounted) continue
    figures[i] = {
      ...figure,
      kind: next.kind,
      unit: next.unit,
      currencies: figure.currencies.length ? figure.currencies : next.currencies,
    }
  }
  return figures
}

const TILL = /^(?:-|—|to|till|until|a|ao|as|al|hasta|ate|bis|a|alle|до|حتى|الى|עד|sampai|ile)$/

const FROM = /^(?:from|de|das|von|du|dalle|с|من|מ|dari|entre|between)$/

/** "from half past eight to six", "Saturdays nine to one": hours without a word for them, morning or evening. */
function withBareHours(figures: readonly Figure[], tokens: readonly Token[]): Figure[] {
  const isHour = (figure: Figure | undefined): figure is Figure =>
    figure?.kind === 'plain' && (figure.values[0] ?? 99) <= 24 && (figure.values[0] ?? 0) >= 1
  const hours = [...figures]
  for (let i = 0; i < hours.length - 1; i++) {
    const [from, to] = [hours[i] as Figure, hours[i + 1] as Figure]
    if (!isHour(to) || to.first !== from.last + 2 || !TILL.test(tokens[from.last + 1]?.text ?? '')) continue
    const isAfterDay = [1, 2].some(back => {
      const day =
        phraseAt(WEEKDAYS, tokens, from.first - back) ?? phraseAt(DAY_GROUPS, tokens, from.first - back)
      return day !== undefined && day.last < from.first
    })
    const isFromTo =
      FROM.test(tokens[from.first - 1]?.text ?? '') &&
      tokens
        .slice(Math.max(0, from.first - 7), from.first)
        .some((_, at, list) => phraseAt(WEEKDAYS, list, at))
    if (from.kind !== 'time' && !(isHour(from) && (isAfterDay || isFromTo))) continue
    if (from.kind === 'plain') hours[i] = { ...from, kind: 'time', unit: 'loose', weak: false }
    hours[i + 1] = { ...to, kind: 'time', unit: 'loose', weak: false }
  }
  return hours
}

/** "… ocho dólares con diez y la tarta cuatro con veinticinco": the currency is said once. */
function withBareCents(figures: readonly Figure[], tokens: readonly Token[]): Figure[] {
  const joined: Figure[] = []
  for (let i = 0; i < figures.length; i++) {
    const [figure, next] = [figures[i] as Figure, figures[i + 1]]
    const model = joined.find(other => other.kind === 'money' && other.inWords)
    const isPair =
      model !== undefined &&
      figure.kind === 'plain' &&
      next?.kind === 'plain' &&
      figure.inWords &&
      next.inWords &&
      next.first === figure.last + 2 &&
      /^(?:con|com|and|e)$/.test(tokens[figure.last + 1]?.text ?? '') &&
      (next.values[0] ?? 100) < 100
    if (isPair) {
      const value = Math.round(((figure.values[0] ?? 0) + (next.values[0] ?? 0) / 100) * 100) / 100
      joined.push({
        ...figure,
        last: next.last,
        values: [value],
        kind: 'money',
        currencies: model.currencies,
        weak: false,
      })
      i++
    } else joined.push(figure)
  }
  return joined
}

// Arabic has a word for two of each; one alone counts only where a guarantee is spoken of.
const DUALS: Record<string, string> = {
  سنتين: 'year',
  سنتان: 'year',
  عامين: 'year',
  شهرين: 'month',
  شهران: 'month',
  اسبوعين: 'week',
  يومين: 'day',
  ساعتين: 'hour',
}
const SINGLES: Record<string, string> = {
  سنه: 'year',
  عام: 'year',
  شهر: 'month',
  اسبوع: 'week',
  год: 'year',
  месяц: 'month',
  שנה: 'year',
  חודש: 'month',
}
const GUARANTEE = /^(?:ضمان|بضمان|وضمان|والضمان|الضمان|كفاله|гаранти.*|אחריות)$/

function withBareDurations(figures: Figure[], tokens: readonly Token[]): Figure[] {
  const bare = tokens.flatMap((token, at): Figure[] => {
    const single = GUARANTEE.test(tokens[at - 1]?.text ?? '') ? SINGLES[token.text] : undefined
    const unit = DUALS[token.text] ?? single
    if (!unit || figures.some(figure => figure.first <= at && figure.last >= at)) return []
    const place = { first: at, last: at, numberFirst: at, numberLast: at }
    const values = [DUALS[token.text] ? 2 : 1]
    return [{ ...place, values, currencies: [], kind: 'duration', unit, inWords: true, weak: false }]
  })
  return bare.length === 0 ? figures : [...figures, ...bare].sort((a, b) => a.first - b.first)
}

const AND_A_HALF =
  /^(?:and a half|y media|y medio|e meia|e meio|et demie|et demi|e mezza|e mezzo|und eine halbe|und ein halber|с половиной|ونصف|و نصف|וחצי)(?= |$)/

/** "An hour and a half", "hora y media": the half stands behind the unit. */
function withHalfUnits(figures: readonly Figure[], tokens: readonly Token[]): Figure[] {
  const halves = figures.map(figure => {
    const half = figure.kind === 'duration' ? halfBehind(tokens, figure.last) : undefined
    return half === undefined
      ? figure
      : { ...figure, last: half, values: figure.values.map(value => value + 0.5) }
  })
  const spoken = tokens.flatMap((_, at): Figure[] => {
    const unit = phraseAt(TIME_UNITS, tokens, at)
    const half = unit ? halfBehind(tokens, unit.last) : undefined
    if (!unit || half === undefined || halves.some(figure => figure.first <= unit.last && figure.last >= at))
      return []
    const place = { first: at, last: half, numberFirst: at, numberLast: at }
    return [
      {
        ...place,
        values: [1.5],
        currencies: [],
        kind: 'duration',
        unit: unit.id,
        inWords: true,
        weak: false,
      },
    ]
  })
  return spoken.length === 0 ? halves : [...halves, ...spoken].sort((a, b) => a.first - b.first)
}

function halfBehind(tokens: readonly Token[], last: number): number | undefined {
  const words = tokens.slice(last + 1, last + 4).map(token => token.text)
  const found = AND_A_HALF.exec(words.join(' '))
  return found ? last + found[0].split(' ').length : undefined
}

// One Arabic word for what English tells apart.
const ALSO: Record<string, string[]> = {
  سماعه: ['speaker'],
  السماعه: ['speaker'],
  حذاء: ['boots', 'sneakers', 'sandals'],
  الحذاء: ['boots', 'sneakers', 'sandals'],
}

function thingsOf(tokens: readonly Token[]): Map<number, Set<string>> {
  const things = new Map<number, Set<string>>()
  for (const found of findPhrases(THING_PHRASES, tokens)) {
    for (let i = found.first; i <= found.last; i++) {
      const ids = things.get(i) ?? new Set<string>()
      ids.add(found.id)
      for (const also of ALSO[tokens[i]?.text ?? ''] ?? []) ids.add(also)
      things.set(i, ids)
    }
  }
  return things
}

// Negations of one language that are a preposition or an article in another.
const NO_DENIAL: Record<string, string> = {
  pt: 'no',
  it: 'ne',
  tr: 'ne no',
  de: 'no',
  hi: 'ne',
  ru: 'no',
  id: 'ne',
}

function denialsOf(tokens: readonly Token[], language: string): number[] {
  const harmless = new Set((NO_DENIAL[language] ?? '').split(' '))
  const denials: number[] = []
  for (let i = 0; i < tokens.length; i++) {
    const empty = phraseAt(EMPTY_NEGATIONS, tokens, i)
    if (empty) {
      i = empty.last
      continue
    }
    if (harmless.has(tokens[i]?.text ?? '')) continue
    // "N.º 112" is a number, "n'est" a negation.
    if (tokens[i]?.text === 'n' && tokens[i + 1]?.kind !== 'word') continue
    if (phraseAt(NEGATIONS, tokens, i) && !phraseAt(BOUND_WORDS, tokens, i)) denials.push(i)
  }
  return denials
}

/** A denial stands before this position in the same clause, or right after it as Turkish and Hindi put it. */
export function isDenied(reading: Reading, at: number, reach = 40, last = at - 1): boolean {
  const clause = reading.clause[at]
  return reading.denials.some(denial => {
    // "no charge" and "sin costo" deny nothing: the word is part of what is claimed.
    if (reading.clause[denial] !== clause || (denial >= at && denial <= last)) return false
    if (denial > at) {
      // "Cash on delivery no, sorry."
      const after = reading.tokens[denial + 1]
      const isLast = denial - Math.max(at, last) === 1 && after?.kind !== 'word'
      if (isLast && /^(?:no|nao|non|nein|нет|لا|לא)$/.test(reading.tokens[denial]?.text ?? '')) return true
      const isModal = /^(?:мож|могу|буд|обеща|гарант)/.test(reading.tokens[denial + 1]?.text ?? '')
      return denial - Math.max(at, last) <= 3 && (isModal || isPostposed(reading.tokens[denial]))
    }
    return at - denial <= (WITHOUT.test(reading.tokens[denial]?.text ?? '') ? Math.min(3, reach) : reach)
  })
}

const WITHOUT = /^(?:without|sin|sem|sans|ohne|senza|без|بدون|בלי|ללא|बिना|tanpa)$/

function isPostposed(token: Token | undefined): boolean {
  return !!token && /^(?:degil|degildir|yok|olmaz|नहीं|मत|nahi|nahin|nicht|pas)$/.test(token.text)
}

export function spanOf(reading: Reading, first: number, last: number): string {
  return sourceOf(reading.folded, reading.tokens[first]?.start ?? 0, reading.tokens[last]?.end ?? 0)
}

export function has<Id>(index: Phrases<Id>, reading: Reading, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i <= to && i < reading.tokens.length; i++)
    if (phraseAt(index, reading.tokens, i)) return true
  return false
}

/** First and last token of the sentence around a position. */
export function sentenceBounds(reading: Reading, at: number): [number, number] {
  return boundsOf(reading.sentence, at)
}

export function clauseBounds(reading: Reading, at: number): [number, number] {
  return boundsOf(reading.clause, at)
}

function boundsOf(ids: readonly number[], at: number): [number, number] {
  let first = at
  let last = at
  while (first > 0 && ids[first - 1] === ids[at]) first--
  while (last < ids.length - 1 && ids[last + 1] === ids[at]) last++
  return [first, last]
}
