import type { Figure } from '../amounts.ts'
import type { Entry } from '../entries.ts'
import { type Context, findSupport } from '../evidence.ts'
import type { Mention } from '../items/mentions.ts'
import type { Row } from '../items/rows.ts'
import { similar } from '../items/similar.ts'
import { keysOf } from '../keys.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { findPhrases } from '../phrases.ts'
import { minimumOf } from '../promises/conditions.ts'
import { isDenied, type Reading, sentenceBounds } from '../reading.ts'
import { relationOf } from '../relation.ts'
import type { Token } from '../text.ts'
import { isOnOtherBasis } from './basis.ts'
import type { PriceInput } from './claim.ts'
import { isOfOtherFee } from './other-fee.ts'
import { timeBehind } from './rates.ts'
import { countedInFront } from './sold-by-amount.ts'
import { matchesAny, priceMatch } from './unit-price.ts'

const FEE_PROMISES = new Set(
  'delivery hemming giftwrap deposit engraving install pickup extra loaner return express reserve cancel service invoice catering'.split(
    ' ',
  ),
)

const WITH = /^(?:with|plus|con|col|coi|colla|com|avec|mit|с|со|مع|עם|dengan|pakai|ile)$/

/** "A latte with oat milk is …": what an entry charges for the extra, where the draft does not state it apart. */
export function extrasOf(input: PriceInput, figure: Figure, candidates: readonly Row[]): number[] {
  const { draft, entries } = input
  const [first, last] = sentenceBounds(draft, figure.first)
  const own = new Set(candidates.flatMap(row => [...row.things.values()].flatMap(ids => [...ids])))
  const extras = new Set<string>()
  for (const [from, to] of additions(draft, figure))
    for (let at = from; at <= to; at++)
      for (const thing of draft.things.get(at) ?? []) if (!own.has(thing)) extras.add(thing)
  const fees = entries
    .filter(entry => entry.row === undefined && [...extras].some(thing => entry.things.has(thing)))
    .flatMap(entry => entry.reading.figures.filter(fee => relationOf(entry.reading, fee) === 'exact'))
    .filter(fee => fee.kind === 'money')
  const isStatedApart = draft.figures.some(
    other =>
      other !== figure &&
      other.first >= first &&
      other.last <= last &&
      fees.some(fee => matchesAny(other, fee.values[0] ?? 0)),
  )
  return isStatedApart ? [] : fees.map(fee => fee.values[0] ?? 0)
}

/** What is said to come with it: in front of the amount, or right behind ("€4.70 with oat milk"). */
function additions(draft: Reading, figure: Figure): [number, number][] {
  const { tokens, clause } = draft
  const near = (at: number): [number, number] => [at + 1, Math.min(at + 4, figure.first - 1)]
  const from = addedFrom(draft, figure)
  const after = figure.last + 1
  const isAfter = isWith(draft, after) && clause[after] === clause[figure.last]
  const end = tokens.findIndex((_, at) => at > after && clause[at] !== clause[after])
  const added: [number, number][] = []
  if (from >= 0) added.push(near(from))
  if (isAfter) added.push([after + 1, Math.min(after + 4, (end < 0 ? tokens.length : end) - 1)])
  // Turkish and Hindi put the with behind: "soya sütüyle", "सोया दूध के साथ".
  for (let at = startOf(draft, figure); at < figure.first; at++)
    if (
      WITH_BEHIND.test(tokens[at]?.text ?? '') ||
      (draft.language === 'tr' && draft.things.has(at) && /yl[ae]$/.test(tokens[at]?.text ?? ''))
    )
      added.push([Math.max(startOf(draft, figure), at - 4), at])
  return added
}

/** Behind the amount before, or where the sentence begins. */
function startOf(draft: Reading, figure: Figure): number {
  const [first] = sentenceBounds(draft, figure.first)
  const before = draft.figures.findLast(one => one.kind === 'money' && one.last < figure.first)
  return Math.max(first, (before?.last ?? -1) + 1)
}

/** "The tea with ice is 4, and with honey 5": the last amount's own with, or the first of the sentence. */
function addedFrom(draft: Reading, figure: Figure): number {
  const [first] = sentenceBounds(draft, figure.first)
  const start = startOf(draft, figure)
  const find = (from: number) =>
    draft.tokens.findIndex((_, at) => at >= from && at < figure.first && isWith(draft, at))
  const own = find(start)
  return own >= 0 ? own : find(first)
}

function isWith({ tokens, things }: Reading, at: number): boolean {
  const token = tokens[at]
  return token?.forms.some(form => WITH.test(form)) === true || (token?.text === 'на' && things.has(at + 2))
}

/** "With the name printed": the fee of an entry that says the same in the same words. */
export function namedExtras(input: PriceInput, figure: Figure): number[] {
  const { draft, entries } = input
  const from = addedFrom(draft, figure)
  if (from < 0) return []
  const words = [...keysOf(draft, from + 1, figure.first - 1)].filter(key => key.startsWith('word:'))
  return entries
    .filter(entry => entry.row === undefined)
    .flatMap(({ cells, reading }) =>
      cells
        .filter(
          cell => words.filter(key => cell.keys.has(key)).length >= Math.max(1, Math.min(2, words.length)),
        )
        .flatMap(cell => cell.figures)
        .filter(own => own.kind === 'money' && relationOf(reading, own) === 'exact'),
    )
    .flatMap(own => own.values.slice(0, 1))
}

/** A total "with delivery" that leaves the known fee out. */
export function namesUnstatedFee(
  input: PriceInput,
  figure: Figure,
  supported: readonly { isFee: boolean; figure: Figure }[],
): boolean {
  const { draft, entries } = input
  if (supported.some(one => one.isFee)) return false
  const [first] = sentenceBounds(draft, figure.first)
  if (includesFeeBehind(input, figure)) return true
  return findPhrases(PROMISE_WORDS, draft.tokens, first, figure.first).some(found => {
    if (!FEE_PROMISES.has(found.id.id) || isDenied(draft, found.first)) return false
    if (input.mentions.some(mention => mention.positions.includes(found.first))) return false
    // "With a deposit of $31": stated, and a share of the price.
    const isStated = supported.some(
      one => one.figure.first > found.last && one.figure.first - found.last <= 4,
    )
    if (found.id.id === 'deposit' && isStated) return false
    const before = draft.tokens
      .slice(Math.max(first, found.first - 3), found.first)
      .flatMap(token => token.forms)
    const isDelivered =
      /^(?:delivered|shipped|posted|shortened|hemmed|wrapped|engraved|installed|assembled|livre\w*|raccourci\w*|emballe\w*|grave\w*|geliefert|gekurzt\w*|verpackt|graviert|montiert|entregad[oa]s?|entregues?|acortad[oa]s?|envuelt[oa]s?|grabad[oa]s?|encurtad[oa]s?|embrulhad[oa]s?|consegnat[oaie]|accorciat[oaie]|impacchettat[oaie]|incartat[oaie]|укорочен\S*|завернут\S*|упакован\S*)$/.test(
        draft.tokens[found.last]?.text ?? '',
      ) || WRAPPED.test(draft.tokens[found.first]?.text ?? '')
    if (
      !(isDelivered && isNextAmount(draft, found.last, figure)) &&
      !isWithBehind(draft, found.last) &&
      !before.some(word =>
        /^(?:with|plus|including|incl|con|mas|mais|com|avec|mit|inkl|inklusive|incluido|incluida|y|e|et|und|and|с|и|مع|עם|के|dengan|dan|ile|\+)$/.test(
          word,
        ),
      )
    )
      return false
    return entries.some(
      entry =>
        entry.promises.some(promise => promise.id === found.id.id) &&
        entry.reading.figures.some(own => own.kind === 'money'),
    )
  })
}

const WRAPPED = /^(?:wrapped|envuelt[oa]s?|embrulhad[oa]s?|emballee?s?|eingepackt|verpackt|incartat[oaie])$/

const INCLUDING =
  /^(?:including|incl|inklusive|inkl|einschliesslich|samt|incluyendo|incluid[oa]s?|incluindo|compris\S*|inclus\S*|compres\S*|dahil|включая|شامل\S*|כולל\S*|सहित|termasuk|included|with|con|com|avec|mit|с|со|مع|עם|dengan)$/
/** What a customer pays besides, and has named in one breath with a sum. */
const PAID_BESIDES = /^(?:delivery|deposit|giftwrap|engraving|install|express)$/

/** "50 € inklusive Lieferung": the fee stands behind the sum that holds it. */
export function includesFeeBehind({ draft, entries }: PriceInput, figure: Figure): boolean {
  const { tokens, clause, sentence, figures } = draft
  const isNear = (at: number) => at - figure.last <= 4 && clause[at] === clause[figure.last]
  const isOtherBehind = figures.some(
    other =>
      other.kind === 'money' && other.first > figure.last && sentence[other.first] === sentence[figure.first],
  )
  if (isOtherBehind) return false
  const including = tokens.findIndex(
    (token, at) =>
      at > figure.last && isNear(at) && INCLUDING.test(token.text) && !draft.denials.includes(at - 1),
  )
  const charged = entries.filter(
    entry => entry.row === undefined && entry.reading.figures.some(own => own.kind === 'money'),
  )
  const behind = findPhrases(PROMISE_WORDS, tokens, figure.last + 1, Math.min(tokens.length, figure.last + 6))
  return (
    including >= 0 &&
    !behind.some(found => found.id.id === 'free') &&
    behind.some(
      found =>
        PAID_BESIDES.test(found.id.id) &&
        isNear(found.first) &&
        Math.abs(found.first - including) <= 2 &&
        charged.some(entry => entry.promises.some(promise => promise.id === found.id.id)),
    )
  )
}

/** "The cake is $62 with delivery" of what costs $62 without: the fee of an entry is left out of the sum. */
export function leavesOutFee(input: PriceInput, figure: Figure, bases: readonly number[]): boolean {
  const { draft, entries } = input
  const [first, last] = sentenceBounds(draft, figure.first)
  const named = findPhrases(PROMISE_WORDS, draft.tokens, first, last + 1).map(found => found.id.id)
  if (named.includes('free') || !bases.some(base => matchesAny(figure, base))) return false
  const fees = entries
    .filter(
      entry =>
        entry.row === undefined &&
        entry.promises.some(promise => PAID_BESIDES.test(promise.id) && named.includes(promise.id)),
    )
    .flatMap(({ reading }) =>
      reading.figures.filter(own => own.kind === 'money' && relationOf(reading, own) === 'exact'),
    )
    .flatMap(own => own.values.slice(0, 1))
    .filter(fee => fee > 0)
  return (
    fees.length > 0 &&
    !fees.some(fee => isWaived(input, fee, figure.values[0] ?? 0)) &&
    !bases.some(base => fees.some(fee => matchesAny(figure, Math.round((base + fee) * 100) / 100)))
  )
}

/** No other amount stands between the word and this one. */
function isNextAmount(draft: Reading, at: number, figure: Figure): boolean {
  return !draft.figures.some(other => other.kind === 'money' && other.first > at && other.last < figure.first)
}

const WITH_BEHIND = /^(?:ile|dahil|birlikte|साथ|सहित|समेत|saath|मिलाकर)$/

/** "Paket servisle", "डिलीवरी के साथ": Turkish and Hindi put the with behind. */
function isWithBehind(draft: PriceInput['draft'], last: number): boolean {
  return (
    /^(?:servis|kargo|teslimat|kurye|montaj|kurulum)\S*(?:la|le)$/.test(draft.tokens[last]?.text ?? '') ||
    [1, 2].some(gap => WITH_BEHIND.test(draft.tokens[last + gap]?.text ?? ''))
  )
}

export function unstatedFees(input: PriceInput, figure: Figure): number[] {
  const [first, last] = sentenceBounds(input.draft, figure.first)
  const named = new Set(
    findPhrases(PROMISE_WORDS, input.draft.tokens, first, last + 1).map(found => found.id.id),
  )
  const context = input.contextAt(figure.first)
  return input.entries
    .filter(
      entry =>
        entry.promises.some(promise => FEE_PROMISES.has(promise.id) && named.has(promise.id)) ||
        (entry.row === undefined && overlaps(input, figure, entry)),
    )
    .flatMap(entry => entry.reading.figures)
    .filter(fee => fee.kind === 'money' && findSupport(fee, input.entries, context))
    .map(fee => fee.values[0] ?? 0)
}

/** "Free over $60": no fee is due on top of such a sum. */
export function isWaived({ entries }: PriceInput, fee: number, sum: number): boolean {
  return entries.some(entry => {
    const free = entry.promises.find(
      promise => promise.id === 'free' && !promise.denied && promise.first >= 0,
    )
    const minimum = free && minimumOf(entry, free)
    const keysAt = (figure: Figure) =>
      [...(entry.cells.find(cell => cell.figures.includes(figure))?.keys ?? [])].join()
    const own = entry.reading.figures.find(
      figure => figure.kind === 'money' && figure !== minimum && figure.values[0] === fee,
    )
    return (
      minimum !== undefined &&
      own !== undefined &&
      keysAt(own) === keysAt(minimum) &&
      sum > (minimum.values[0] ?? 0)
    )
  })
}

export function supportOf(input: PriceInput, figure: Figure, context: Context): Entry | undefined {
  const entries = input.entries.filter(
    entry => entry.row === undefined && !isOfOtherFee(input, figure, entry),
  )
  const entry = findSupport(figure, entries, context)
  return entry && (isOfOtherTime(input, figure, entry) || isOnOtherBasis(input, figure, entry))
    ? undefined
    : entry
}

/** "€25 for a weekend" where the entry says €25 a day. */
function isOfOtherTime({ draft }: PriceInput, figure: Figure, entry: Entry): boolean {
  const told = timeBehind(draft, figure)
  const known = entry.reading.figures
    .filter(own => own.kind === 'money' && own.values.some(value => figure.values.includes(value)))
    .map(own => timeBehind(entry.reading, own))
  return told !== undefined && known.length > 0 && known.every(unit => unit !== undefined && unit !== told)
}

/** "For two adults £18" of an entrance of £9: what an entry charges, as many times as the sentence counts. */
export function isFeeTimes(input: PriceInput, figure: Figure): boolean {
  const { draft, entries, rows } = input
  if (rows.length > 0) return false
  const counts = draft.figures.filter(
    other =>
      (other.kind === 'plain' || isOfPeople(other)) &&
      other.last < figure.first &&
      draft.sentence[other.first] === draft.sentence[figure.first] &&
      (other.values[0] ?? 0) > 1,
  )
  const fees = entries.flatMap(entry =>
    entry.row === undefined ? entry.reading.figures.filter(own => own.kind === 'money') : [],
  )
  return counts.some(count =>
    fees.some(fee => fee.values.some(value => matchesAny(figure, value * (count.values[0] ?? 0)))),
  )
}

/** "Two places", "three people": as many as the price of one is paid for. */
function isOfPeople({ kind, unit }: Figure): boolean {
  return kind === 'measure' && (unit === 'seat' || unit === 'person')
}

/** The places that a fee for one is reckoned for. */
export function isChargedPlace(input: PriceInput, count: Figure): boolean {
  const { draft } = input
  const next = draft.figures.find(other => other.kind === 'money' && other.first > count.last)
  return (
    isOfPeople(count) &&
    next !== undefined &&
    draft.sentence[next.first] === draft.sentence[count.first] &&
    isFeeTimes(input, next)
  )
}

const PER_ONE =
  /^(?:per|a|an|each|por|pro|je|fur|par|le|la|el|al|il|ogni|jede\w*|cada|chaque|за|لكل|ل|לכל|ל|प्रति|\/|başına|tiap)$/

/** "Twenty glasses to hire, €10" of €0.50 a glass: as many times what an entry charges for one of what is counted. */
export function isFeeByPiece(
  { draft, entries }: Pick<PriceInput, 'draft' | 'entries'>,
  figure: Figure,
): boolean {
  return countedPieces(draft, figure).some(({ count, noun }) =>
    entries.some(
      ({ reading, row }) =>
        row === undefined &&
        reading.figures.some(
          own =>
            own.kind === 'money' &&
            isPerPiece(reading, own, noun) &&
            isWithinMost(reading, noun, count) &&
            own.values.some(value => matchesAny(figure, Math.round(value * count * 100) / 100)),
        ),
    ),
  )
}

function countedPieces(draft: Reading, figure: Figure): { count: number; noun: Token; of: Figure }[] {
  return draft.figures.flatMap(other => {
    const isBeside = other !== figure && draft.sentence[other.first] === draft.sentence[figure.first]
    const at = other.kind === 'plain' ? other.last + 1 : other.kind === 'measure' ? other.last : -1
    const noun = draft.tokens[at]
    const count = other.values[0] ?? 0
    return isBeside && noun?.kind === 'word' && noun.text.length > 3 && count > 1
      ? [{ count, noun, of: other }]
      : []
  })
}

function isPerPiece({ tokens }: Reading, own: Figure, noun: Token): boolean {
  const [per, piece] = [tokens[own.last + 1], tokens[own.last + 2]]
  return PER_ONE.test(per?.text ?? '') && piece?.kind === 'word' && similar(piece, noun)
}

/** "At most 30 letters": more of them no entry sells. */
function isWithinMost(reading: Reading, noun: Token, count: number): boolean {
  return !reading.figures.some(own => {
    const piece = reading.tokens[own.kind === 'measure' ? own.last : own.last + 1]
    const isOfPiece = piece?.kind === 'word' && own.kind !== 'money' && similar(piece, noun)
    return isOfPiece && relationOf(reading, own) === 'upto' && count > (own.values[0] ?? 0)
  })
}

/** The count that a fee by the piece is reckoned for. */
export function isChargedPiece(input: Pick<PriceInput, 'draft' | 'entries'>, count: Figure): boolean {
  return input.draft.figures.some(
    figure =>
      figure.kind === 'money' &&
      isFeeByPiece(input, figure) &&
      countedPieces(input.draft, figure).some(({ of }) => of === count),
  )
}

/** "Four tyres £330, fitting at £14 a wheel adds £56": what was just said to be for one, as many times as there are. */
export function isStatedTimes(
  { draft }: PriceInput,
  figure: Figure,
  supported: readonly { figure: Figure; value: number; isFee: boolean }[],
): boolean {
  const before = supported.at(-1)
  const inSentence = (at: number) => draft.sentence[at] === draft.sentence[figure.first]
  const isOfOne =
    before?.isFee === true &&
    inSentence(before.figure.first) &&
    before.figure.last < figure.first &&
    PER_ONE.test(draft.tokens[before.figure.last + 1]?.text ?? '')
  return (
    isOfOne &&
    draft.figures.some(
      count =>
        count.kind === 'plain' &&
        count.last < before.figure.first &&
        inSentence(count.first) &&
        (count.values[0] ?? 0) > 1 &&
        matchesAny(figure, Math.round(before.value * (count.values[0] ?? 0) * 100) / 100),
    )
  )
}

/** "Two gift boxes €9" where one is €4.50. */
export function isFeeOfMany({ draft, entries }: PriceInput, figure: Figure, fee: string): boolean {
  const times = countedInFront(draft, figure, 4)
  return (
    times > 1 &&
    times <= 20 &&
    entries.some(
      entry =>
        entry.row === undefined &&
        entry.promises.some(promise => promise.id === fee && !promise.denied) &&
        entry.reading.figures.filter(own => own.kind === 'money').length === 1 &&
        entry.reading.figures.some(
          own =>
            own.kind === 'money' && matchesAny(figure, Math.round((own.values[0] ?? 0) * times * 100) / 100),
        ),
    )
  )
}

/** The service named beside an amount: "35 delivery", "l'ourlet 8 €", "portes 3,90 €". */
export function feeAt(
  input: PriceInput,
  figure: Figure,
  amounts: readonly Figure[],
  index: number,
): string | undefined {
  const { draft, mentions } = input
  const [first, last] = sentenceBounds(draft, figure.first)
  const previous = amounts[index - 1]
  const next = amounts[index + 1]
  const from = previous && previous.last >= first ? previous.last + 1 : first
  const to = next && next.first <= last ? next.first - 1 : last
  const services = findPhrases(PROMISE_WORDS, draft.tokens, from, to + 1).filter(found =>
    FEE_PROMISES.has(found.id.id),
  )
  const after = services.find(
    found =>
      found.first > figure.last &&
      found.first - figure.last <= 4 &&
      draft.clause[found.first] === draft.clause[figure.last],
  )
  const rowBefore = mentions.filter(mention => mention.first >= from && mention.last < figure.first).at(-1)
  const before = services.filter(found => found.last < figure.first).at(-1)
  if (before && !isLikelyMention(mentions, before.first) && (!rowBefore || before.last > rowBefore.last))
    return before.id.id
  if (after && !isLikelyMention(mentions, after.first)) return after.id.id
  return undefined
}

function isLikelyMention(mentions: readonly Mention[], at: number): boolean {
  return mentions.some(mention => mention.first <= at && mention.last >= at)
}

/** A fee may be a row of its own: gift wrapping, a diagnosis. */
export function feeRow(input: PriceInput, figure: Figure, fee: string): number | undefined {
  const rows = input.rows.filter(row =>
    findPhrases(PROMISE_WORDS, row.tokens).some(found => found.id.id === fee),
  )
  return priceMatch(figure, rows)
}

export function overlaps(input: PriceInput, figure: Figure, entry: Entry): boolean {
  const [first, last] = sentenceBounds(input.draft, figure.first)
  const named = new Set(
    findPhrases(PROMISE_WORDS, input.draft.tokens, first, last + 1).map(found => found.id.id),
  )
  if (entry.promises.some(promise => named.has(promise.id))) return true
  for (let at = first; at <= last; at++) {
    const token = input.draft.tokens[at]
    if (
      token?.kind === 'word' &&
      token.text.length > 4 &&
      !input.mentions.some(mention => mention.positions.includes(at)) &&
      entry.words.has(token.text)
    )
      return true
  }
  return false
}
