import { type Figure, readAmounts } from './amounts.ts'
import { withHours } from './clock.ts'
import { withSharedMonth } from './dates.ts'
import { withDurations } from './durations.ts'
import { BOUND_WORDS, EMPTY_NEGATIONS, NEGATIONS, UNSURE_WORDS } from './lexicon/frame-words.ts'
import { PROMISE_WORDS } from './lexicon/promise-words.ts'
import { THING_PHRASES } from './lexicon/things.ts'
import { TURNED_DOWN } from './lexicon/turned-down.ts'
import { WE_PAY } from './lexicon/we-pay.ts'
import { isForeignNumber, isOwnNumber } from './number-words.ts'
import { findPhrases, keepFound, type Phrases, phraseAt } from './phrases.ts'
import { withSharedCurrency } from './shared-currency.ts'
import { withBareCents } from './spoken-prices.ts'
import { type Folded, fold, foldText, sourceOf, type Token, tokenise } from './text.ts'

/** A text taken apart once: every rule of the check looks at this. */
export type Reading = {
  /** Empty where it is not known. */
  language: string
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
// "I can't promise it: our kitchen handles nuts" makes a statement of its own behind the colon.
const EXPLAINING =
  /^(?:our|we|it|they|nuestr[oa]|noss[oa]|notre|nous|unsere?|wir|noi|biz|у|мы|نحن|אנחנו|हमारी|हमारे|kami)$/
const BUT_WORDS = new Set(
  'but however pero sino aunque porem aber sondern doch fakat но а однако لكن ولكن بل אבל אך लेकिन पर परंतु tapi tetapi namun except salvo excepto exceto sauf ausser кроме'
    .split(' ')
    .map(foldText),
)
// A "but" of one language is a plain word of another: Portuguese "mais" is more.
const OWN_BUT_WORDS: Record<string, string> = { mais: 'fr', mas: 'pt', ma: 'it', pero: 'it', ama: 'tr' }
const ABBREVIATIONS = new Set(
  'vs min max maks mak mind шт руб тыс млн approx no nr ca rs dhs fr st dr mr mrs ms inc etc tsd mio p a m tel art num núm nº ud uds unid pz pcs г ул др т д е с в ч мин'.split(
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
  keepFound(tokens)
  const { sentence, clause } = divide(tokens, language)
  const amounts = withDurations(
    withBareCents(readAmounts(tokens, prepared.isName), tokens, language),
    tokens,
    clause,
  )
  const own = ownNumbers(amounts, tokens, language)
  const shared = withSharedCurrency(shareUnits(own, tokens, prepared.isName), tokens, prepared.isName)
  const dated = withSharedMonth(shared, tokens)
  const figures = withHours(dated, tokens, sentence, prepared.isName)
  const figureAt = new Map<number, Figure>()
  for (const figure of figures) for (let i = figure.first; i <= figure.last; i++) figureAt.set(i, figure)
  return {
    language,
    folded,
    tokens,
    sentence,
    clause,
    figures,
    figureAt,
    things: thingsOf(tokens),
    denials: denialsOf(tokens, language),
    unsure: new Set(
      findPhrases(UNSURE_WORDS, tokens)
        .filter(found => !isReflexive(folded, tokens, found))
        .flatMap(found => unsureClauses(tokens, clause, found)),
    ),
  }
}

const THAT = /^(?:dass|ob|wann|что|когда|чтобы)$/

/** "Не обещаем, что вернётся": a comma parts what is left open from its words. */
function unsureClauses(
  tokens: readonly Token[],
  clause: readonly number[],
  { first, last }: { first: number; last: number },
): number[] {
  const own = clause[first] ?? -1
  const isParted = tokens[last + 1]?.text === ',' && THAT.test(tokens[last + 2]?.text ?? '')
  return isParted ? [own, clause[last + 2] ?? -1] : [own]
}

/** Spanish "no se cobra" is no "no sé". */
function isReflexive(
  folded: Folded,
  tokens: readonly Token[],
  found: { first: number; last: number },
): boolean {
  const last = tokens[found.last]
  return last?.text === 'se' && !/é/i.test(sourceOf(folded, last.start, last.end))
}

const SOLE =
  /^(?:sol[oa]|solit[oa]|unic[oa]|seule?|einzig(?:e[rnsm]?)?|единственн\S*|only|saja|وحيد\S*|בודד\S*|יחיד\S*)$/

/** Short words that are a number in some language: here they are one, or are none. */
function ownNumbers(figures: readonly Figure[], tokens: readonly Token[], language: string): Figure[] {
  return figures.flatMap(figure => {
    const word = tokens[figure.numberFirst]?.text ?? ''
    // "Последняя пара" is one, "пара штук" two.
    const isOnePair =
      /^пар[ау]$/.test(word) && /^(?:последн|единственн|одн)/.test(tokens[figure.numberFirst - 1]?.text ?? '')
    // Portuguese "dos" is "of the".
    const isOfThe = word === 'dos' && language === 'pt' && figure.numberFirst === figure.numberLast
    if (isOnePair || isOfThe) return []
    if (!figure.weak || figure.numberFirst !== figure.numberLast) return [figure]
    const isSole = figure.values[0] === 1 && SOLE.test(tokens[figure.numberLast + 1]?.text ?? '')
    if (isSole || isOwnNumber(word, language)) return [{ ...figure, weak: false }]
    return isForeignNumber(word, language) && figure.values[0] !== 1 ? [] : [figure]
  })
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
    else if (token.text === ':' && (EXPLAINING.test(tokens[i + 1]?.text ?? '') || isRefusal(tokens, i)))
      clauses++
  })
  return { sentence, clause }
}

/** "Para mañana no se puede: …": what stands behind the colon is the reason, and not denied. */
function isRefusal(tokens: readonly Token[], colon: number): boolean {
  return [1, 2, 3, 4, 5].some(back => {
    const found = phraseAt(TURNED_DOWN, tokens, colon - back)
    return found !== undefined && found.last < colon && colon - found.last <= 3
  })
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  if (token.kind === 'break') return true
  if (token.kind !== 'mark') return false
  if (token.text === '!' || token.text === '?') return true
  if (token.text !== '.') return false
  const previous = tokens[i - 1]
  const next = tokens[i + 1]
  // Japanese and Chinese set no space behind their full stop.
  if (next?.glued && next.kind !== 'mark')
    return next.kind === 'word' && (next.capital || /^[\u3040-\u30ff\u3400-\u9fff]/.test(next.text))
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
    if (
      !/^(?:-|—|to|a|à|bis|до|إلى|الى|עד|से|sampai|ile|الي|hingga|लेकर|or|o|ou|oder|или|או|या|atau|veya)$/.test(
        between,
      )
    )
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
      // "From half past nine to eight in the evening" begins in the morning.
      unit: next.unit === 'pm' && (figure.values[0] ?? 0) > (next.values[0] ?? 0) ? 'loose' : next.unit,
      currencies: figure.currencies.length ? figure.currencies : next.currencies,
    }
  }
  return figures
}

// One Arabic word for what English tells apart.
const ALSO: Record<string, string[]> = {
  سماعه: ['speaker'],
  السماعه: ['speaker'],
  واسع: ['wide'],
  الواسع: ['wide'],
  واسعه: ['wide'],
  الواسعه: ['wide'],
  حذاء: ['boots', 'sneakers', 'sandals'],
  الحذاء: ['boots', 'sneakers', 'sandals'],
}

// Names of one thing that are the plain words for another.
const ALSO_NAMED: Record<string, string[]> = { 'casaco de la': ['coat', 'wool'] }

function thingsOf(tokens: readonly Token[]): Map<number, Set<string>> {
  const things = new Map<number, Set<string>>()
  for (const found of findPhrases(THING_PHRASES, tokens)) {
    const phrase = tokens
      .slice(found.first, found.last + 1)
      .map(token => token.text)
      .join(' ')
    for (let i = found.first; i <= found.last; i++) {
      const ids = things.get(i) ?? new Set<string>()
      ids.add(found.id)
      for (const also of ALSO[tokens[i]?.text ?? ''] ?? []) ids.add(also)
      for (const also of ALSO_NAMED[phrase] ?? []) ids.add(also)
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
  hi: 'ne tak ga',
  en: 'sin nie tak ga',
  ru: 'no',
  id: 'ne',
}

function denialsOf(tokens: readonly Token[], language: string): number[] {
  const harmless = new Set((NO_DENIAL[language] ?? '').split(' '))
  const denials: number[] = []
  for (let i = 0; i < tokens.length; i++) {
    const empty = phraseAt(EMPTY_NEGATIONS, tokens, i)
    if (empty) {
      // "It doesn't cost €120 but €140" denies an amount.
      const next = tokens[empty.last + 1]
      if (next && (next.kind === 'number' || /^[€$£₹₺₽₪]$/.test(next.text))) denials.push(i)
      i = empty.last
      continue
    }
    if (harmless.has(tokens[i]?.text ?? '')) continue
    // "At no charge", "sin costo" say yes to a gift: the no in them denies nothing else.
    const gift = phraseAt(PROMISE_WORDS, tokens, i)
    if ((gift?.id.kind === 'refusable' || gift?.id.id === 'interestfree') && gift.last > i) {
      i = gift.last
      continue
    }
    const paid = phraseAt(WE_PAY, tokens, i)
    if (paid && paid.last > i) {
      i = paid.last
      continue
    }
    // "The brush no. 8" names a number.
    const [dot, number] = [tokens[i + 1], tokens[i + 2]]
    if (tokens[i]?.text === 'no' && number?.kind === 'number' && dot?.glued && /^[.º°]$/.test(dot.text))
      continue
    // "N.º 112" is a number, "n'est" a negation.
    if (tokens[i]?.text === 'n' && tokens[i + 1]?.kind !== 'word') continue
    if (isTurkishNo(tokens[i]?.text ?? '', language)) denials.push(i)
    else if (phraseAt(NEGATIONS, tokens, i) && !phraseAt(BOUND_WORDS, tokens, i)) denials.push(i)
  }
  return denials
}

/** A denial stands before this position in the same clause, or right after it as Turkish and Hindi put it. */
export function isDenied(reading: Reading, at: number, reach = 40, last = at - 1): boolean {
  const clause = reading.clause[at]
  return reading.denials.some(denial => {
    // "no charge" and "sin costo" deny nothing: the word is part of what is claimed.
    if (reading.clause[denial] !== clause || (denial >= at && denial <= last)) return false
    if (isOutsideQuote(reading, denial, at)) return false
    if (denial > at) {
      // "Cash on delivery no, sorry."
      const after = reading.tokens[denial + 1]
      const isLast = denial - Math.max(at, last) === 1 && after?.kind !== 'word'
      if (isLast && /^(?:no|nao|non|nein|нет|لا|לא)$/.test(reading.tokens[denial]?.text ?? '')) return true
      const isModal = /^(?:мож|могу|буд|обеща|гарант|нуж|треб|понадоб|взима)/.test(
        reading.tokens[denial + 1]?.text ?? '',
      )
      // German puts its "nicht" at the end: "gratis liefern wir leider nicht".
      const isEnd = after?.kind !== 'word' || COPULA.test(after.text)
      const reach = isEnd ? 12 : 3
      // "Скидки на первое посещение у нас нет."
      if (isEnd && /^(?:нет|нету)$/.test(reading.tokens[denial]?.text ?? ''))
        return denial - Math.max(at, last) <= reach
      return denial - Math.max(at, last) <= reach && (isModal || isPostposed(reading.tokens[denial]))
    }
    const isShort = WITHOUT.test(reading.tokens[denial]?.text ?? '') || isSupposed(reading, denial)
    return at - denial <= (isShort ? Math.min(3, reach) : reach)
  })
}

/** The clause says that nothing is known, or that a person will look. */
export function isUnsure(reading: Reading, at: number): boolean {
  return reading.unsure.has(reading.clause[at] ?? -1)
}

const IF_WORDS = /^(?:if|unless|wenn|falls|si|se|eger|если|اذا|إذا|אם|अगर|यदि|kalau|jika|bila)$/

/** "Se não gostar devolvemos": what is denied is supposed, and what follows from it is not denied. */
function isSupposed({ tokens, clause }: Reading, denial: number): boolean {
  return [1, 2, 3].some(
    back => clause[denial - back] === clause[denial] && IF_WORDS.test(tokens[denial - back]?.text ?? ''),
  )
}

/** 'If you don't write "80% off approved"': what is quoted is told to the customer, and not denied. */
function isOutsideQuote(reading: Reading, denial: number, at: number): boolean {
  const between = reading.tokens.slice(denial + 1, at).map(token => token.text)
  return (
    between.lastIndexOf('“') > between.lastIndexOf('”') &&
    reading.tokens.slice(Math.max(0, denial - 4), denial + 1).some(token => IF_WORDS.test(token.text))
  )
}

const WITHOUT = /^(?:without|sin|sem|sans|ohne|senza|без|بدون|غير|בלי|ללא|बिना|tanpa)$/

const COPULA = /^(?:है|हैं|hai|hain)$/

// What a shop does not do. What goods do not do ("çatlamaz", "solmaz") is a boast.
const TURKISH_NO =
  /^(?:(?:edil|yapil|alin|veril|uygulan|gonderil|degistiril|karsilan|yollan|satil|ayril|kapsan|sunul|iste|gerek|et|yap|ver)[ae]?m[ae]z(?:lar|ler)?|.{2,}m(?:[ae]yiz|[iu]yor(?:uz|lar|um)?|[ae]yaca(?:k|giz)\S*|[ae]yece(?:k|giz)\S*))$/

/** Turks put the no into the verb: "iade edilmez", "kargoya vermiyoruz". */
function isTurkishNo(word: string, language: string): boolean {
  return language === 'tr' && TURKISH_NO.test(word)
}

function isPostposed(token: Token | undefined): boolean {
  if (token && TURKISH_NO.test(token.text)) return true
  return !!token && /^(?:degil|degildir|yok|yoktur|olmaz|नहीं|मत|nahi|nahin|nicht|pas)$/.test(token.text)
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

/** First and last token of every sentence, in order. */
export function sentencesOf(reading: Reading): [number, number][] {
  const bounds: [number, number][] = []
  for (let at = 0; at < reading.tokens.length; at++) {
    const [first, last] = sentenceBounds(reading, at)
    bounds.push([first, last])
    at = last
  }
  return bounds
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
