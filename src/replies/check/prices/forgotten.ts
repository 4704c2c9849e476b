import type { Figure } from '../amounts.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { findPhrases } from '../phrases.ts'
import { isDenied, type Reading, sentenceBounds } from '../reading.ts'
import type { PriceInput, Supported } from './claim.ts'
import { isWaived } from './fees.ts'
import { matchesAny } from './unit-price.ts'

const NOT_OF_ALL =
  /^(?:without|excl|excluding|before|or|if|unless|optional|optionally|whichever|sin|antes|opcional|o|u|si|sem|ou|se|sans|hors|avant|ohne|exkl|oder|wenn|falls|optional|senza|oppure|haric|olmadan|veya|yoksa|eger|без|или|либо|если|بدون|او|اذا|لو|ללא|בלי|או|אם|बिना|या|अगर|यदि|tanpa|atau|kalau|jika)$/
/** "O" is the article of Portuguese and a pronoun of Turkish, "se" is one of Spanish. */
const OWN: Record<string, RegExp> = {
  o: /^(?:es|it)$/,
  se: /^(?:pt|it)$/,
  si: /^(?:es|fr)$/,
  u: /^es$/,
  before: /^en$/,
  antes: /^$/,
}
const NOT_ON_TOP = /^(?:deposit|cancel|refund|return|reserve|free|pickup)$/

/**
 * "The tulips €24, delivery €6 and another €5 for the hour: €30 in all": the sum leaves out what the draft itself has just
 * put on top.
 */
export function forgetsFee(input: PriceInput, figure: Figure, supported: readonly Supported[]): boolean {
  const { draft, mentions } = input
  const sentence = draft.sentence[figure.first] ?? 0
  const stated = supported.filter(
    one =>
      one.figure.last < figure.first &&
      (draft.sentence[one.figure.first] ?? 0) >= sentence - 1 &&
      !/^(?:gap|change|difference|bound)$/.test(one.kind),
  )
  const last = stated.at(-1)?.figure
  const from = stated[0] ? sentenceBounds(draft, stated[0].figure.first)[0] : 0
  const [, end] = sentenceBounds(draft, figure.first)
  if (!last || isOpen(draft, from, end)) return false
  // "The tulips in all €24", "with delivery €30": a sum of what it names.
  const isOfSome =
    mentions.some(mention => mention.first > last.last && mention.first <= end) ||
    namesService(draft, last.last + 3, figure.first) ||
    namesService(draft, figure.last + 1, end + 1)
  // "Fitting at £14 a wheel adds £56": the one is the other by the piece.
  const isReckoned = (one: Supported) =>
    stated.some(
      other =>
        other.isFee &&
        other.isTotal &&
        other.figure.first > one.figure.first &&
        other.value > one.value &&
        Number.isInteger(Math.round((other.value / one.value) * 1e6) / 1e6),
    )
  const fees = stated.filter(
    one => one.isFee && isOnTop(draft, one.figure) && !isWaived(input, one.value, figure.values[0] ?? 0),
  )
  if (isOfSome || fees.length === 0 || fees.length > 4) return false
  const bases = basesOf(stated.filter(one => !one.isFee))
  const all = fees.filter(one => !isReckoned(one)).reduce((sum, fee) => sum + fee.value, 0)
  const adds = (extra: number) =>
    bases.some(base => matchesAny(figure, Math.round((base + extra) * 100) / 100))
  const isFeeAlone = fees.some(fee => stated.length > fees.length && matchesAny(figure, fee.value))
  return !adds(all) && (isFeeAlone || subsetsOf(fees.map(fee => fee.value)).some(adds))
}

function namesService({ tokens }: Reading, from: number, to: number): boolean {
  return findPhrases(PROMISE_WORDS, tokens, from, to).some(found => found.id.kind === 'service')
}

/** Nothing is said to be one or the other, left out, or free. */
function isOpen(draft: Reading, from: number, end: number): boolean {
  const { tokens, language } = draft
  return (
    tokens
      .slice(from, end + 1)
      .some(token => NOT_OF_ALL.test(token.text) && OWN[token.text]?.test(language) !== false) ||
    findPhrases(PROMISE_WORDS, tokens, from, end + 1).some(
      found => found.id.id === 'free' && !isDenied(draft, found.first),
    )
  )
}

function isOnTop(draft: Reading, fee: Figure): boolean {
  const previous = draft.figures.findLast(other => other.kind === 'money' && other.last < fee.first)
  const [first, last] = sentenceBounds(draft, fee.first)
  const from = Math.max(first, (previous?.last ?? -1) + 1)
  return !findPhrases(PROMISE_WORDS, draft.tokens, from, Math.min(last, fee.last + 2) + 1).some(found =>
    NOT_ON_TOP.test(found.id.id),
  )
}

/** What the goods may come to, as the draft has it. */
function basesOf(prices: readonly Supported[]): number[] {
  return [
    prices.reduce((sum, one) => sum + one.value, 0),
    prices.reduce((sum, one) => sum + one.value * one.count, 0),
    ...prices.flatMap(one => [one.value, one.value * one.count]),
  ]
}

/** The sums of every part of a list that is not the whole of it. */
function subsetsOf(values: readonly number[]): number[] {
  return Array.from({ length: 2 ** values.length - 1 }, (_, mask) =>
    values.reduce((sum, value, i) => (mask & (1 << i) ? sum + value : sum), 0),
  )
}
