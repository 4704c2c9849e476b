import type { Figure } from '../amounts.ts'
import type { Entry } from '../entries.ts'
import { similar } from '../items/similar.ts'
import { isTelling, keysOf } from '../keys.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { findPhrases } from '../phrases.ts'
import { isDenied, type Reading, sentenceBounds } from '../reading.ts'
import { relationOf } from '../relation.ts'
import { sameFigure } from '../same-figure.ts'
import type { PriceInput } from './claim.ts'

type Span = readonly [from: number, to: number]

/**
 * "Gift wrapping is €8" where wrapping is €4.50 in one entry and hemming €8 in another: a fee belongs to the entry that
 * speaks of what it is said of, and not to one that shares no word with it.
 */
export function isOfOtherFee(input: PriceInput, figure: Figure, entry: Entry): boolean {
  if (isOfOtherTown(input, figure, entry)) return true
  const priced = input.entries.filter(
    other => other.row === undefined && other.reading.figures.some(own => isFee(other, own)),
  )
  if (!priced.includes(entry) || priced.length < 2) return false
  return (
    isOfOtherErrand(input, figure, entry, priced) ||
    (relationOf(input.draft, figure) === 'exact' && isOfNamedOther(input, figure, entry, priced))
  )
}

function isFee({ reading }: Entry, own: Figure): boolean {
  return own.kind === 'money' && relationOf(reading, own) === 'exact'
}

/** What is said between the amounts before and behind: first what leads to it, else what follows it. */
function spansOf({ draft }: PriceInput, figure: Figure): [Span, Span] {
  const [first, last] = sentenceBounds(draft, figure.first)
  const money = draft.figures.filter(other => other.kind === 'money' && other !== figure)
  const before = money.findLast(other => other.last < figure.first)?.last ?? -1
  const after = money.find(other => other.first > figure.last)?.first ?? draft.tokens.length
  return [
    [Math.max(first, before + 1), figure.first - 1],
    [figure.last + 1, Math.min(last, after - 1)],
  ]
}

function isOfNamedOther(input: PriceInput, figure: Figure, entry: Entry, priced: readonly Entry[]): boolean {
  const { draft, ask } = input
  const isSole = draft.figures.filter(one => one.kind === 'money').length === 1
  const told: [Reading, Span][] = spansOf(input, figure).map(span => [draft, span])
  if (isSole) told.push([ask, [0, ask.tokens.length - 1]])
  for (const [reading, span] of told) {
    const shared = priced.map(other => sharedWith(input, reading, span, other))
    // What all of them speak of tells none of them from another.
    const about = priced.filter((_, i) =>
      [...(shared[i] ?? [])].some(key => !shared.every(keys => keys.has(key))),
    )
    if (about.length > 0) return !about.includes(entry)
  }
  return false
}

/** The services, kinds of things and words of the draft that an entry has too; words of the goods' own names aside. */
function sharedWith({ rows }: PriceInput, reading: Reading, [from, to]: Span, entry: Entry): Set<string> {
  const services = servicesTold(reading, [from, to])
  const keys = new Set(entry.promises.flatMap(({ id, denied }) => (!denied && services.has(id) ? [id] : [])))
  const words = entry.reading.tokens.filter((_, at) => isTelling(entry.reading, at))
  for (let at = from; at <= to; at++) {
    const token = reading.tokens[at]
    for (const thing of reading.things.get(at) ?? []) if (entry.things.has(thing)) keys.add(`thing:${thing}`)
    if (!token || !isTelling(reading, at) || COSTING.test(token.text)) continue
    const isOfGoods = rows.some(row => row.tokens.some(own => own.kind === 'word' && similar(own, token)))
    if (!isOfGoods && words.some(own => similar(own, token))) keys.add(`word:${at}`)
  }
  return keys
}

const COSTING =
  /^(?:costs?|price|prices|charge[sd]?|cuestan?|custam?|coutent?|kosten?|kostet|costano?|ucret\S*|стоит|стоят|тариф\S*|يكلف|تكلف|السعر|עולה|עולים|कीमत|लगते|लगेंगे|biaya\S*|extra)$/

function servicesTold(reading: Reading, [from, to]: Span): Set<string> {
  return new Set(
    findPhrases(PROMISE_WORDS, reading.tokens, from, to + 1)
      .filter(found => /^(?:service|topic)$/.test(found.id.kind) && !isDenied(reading, found.first))
      .map(found => found.id.id),
  )
}

/** "To Sharjah it's AED 40" where the only fee of AED 40 is for Dubai. */
function isOfOtherTown(input: PriceInput, figure: Figure, entry: Entry): boolean {
  const cells = entry.cells.filter(cell => cell.figures.some(own => sameFigure(figure, own)))
  const own = cells.map(cell => townsOf(cell.keys))
  if (own.length === 0 || own.some(towns => towns.length === 0)) return false
  const [lead, tail] = spansOf(input, figure).map(([from, to]) => townsOf(keysOf(input.draft, from, to)))
  const told = lead && lead.length > 0 ? lead : (tail ?? [])
  return told.length > 0 && !told.some(town => own.flat().includes(town))
}

/** Countries are in capitals. */
function townsOf(keys: ReadonlySet<string>): string[] {
  return [...keys].filter(key => key.startsWith('place:') && key === key.toLowerCase())
}

const OR = /^(?:or|o|ou|oder|ya|veya|yoksa|или|либо|او|או|या|atau)$/

/** "We collect it and bring it back" costs what the entry about pickups says; a delivery alone what the other does. */
function isOfOtherErrand(input: PriceInput, figure: Figure, entry: Entry, priced: readonly Entry[]): boolean {
  const { draft } = input
  const fetches = (other: Entry) => other.promises.some(promise => promise.id === 'pickup')
  if (new Set(priced.map(fetches)).size < 2) return false
  const [lead, tail] = spansOf(input, figure)
  for (const [from, to] of [lead, tail]) {
    const told = servicesTold(draft, [from, to])
    const isChoice = draft.tokens.some((token, at) => at >= from && at <= to && OR.test(token.text))
    if (isChoice && told.has('pickup')) return false
    if (told.has('pickup')) return !fetches(entry)
    if (told.has('delivery'))
      return fetches(entry) && priced.some(other => !fetches(other) && delivers(other))
  }
  return false
}

function delivers({ promises }: Entry): boolean {
  return promises.some(promise => promise.id === 'delivery' && !promise.denied)
}
