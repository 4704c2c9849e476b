import type { Figure } from './amounts.ts'
import type { Cell, Entry } from './entries.ts'
import { CITY_PHRASES } from './lexicon/cities.ts'
import { BY_POST, REACH_PHRASES, REGION_PHRASES, type Reach } from './lexicon/far-and-near.ts'
import { PLACE_PHRASES } from './lexicon/places.ts'
import { findPhrases, phraseAt } from './phrases.ts'
import { has, isDenied, type Reading } from './reading.ts'
import { relationOf } from './relation.ts'
import { sameName } from './said/places.ts'
import { sameFigure } from './same-figure.ts'

/** Where it is to go, as far as words tell it. */
export type Going = { reach: Reach | undefined; isSentAway: boolean }

const IN =
  /^(?:in|within|inside|en|dentro|em|no|na|a|dans|innerhalb|entro|в|по|внутри|داخل|في|בתוך|di|dalam)$/
const IN_BEHIND = /^(?:में|mein|me|ici|icinde|icine)$/
const OUTSIDE = /^(?:outside|beyond|fuera|fora|hors|dehors|ausserhalb|fuori|вне|خارج|برا|بره|מחוץ|luar)$/
const OUTSIDE_BEHIND = /^(?:disi\S*|बाहर|bahar)$/
const OF = /^(?:of|de|da|do|du|di|von|from|se|से|के|ke)$/

/** What a stretch of text speaks of: the town, by its name or without one, and what lies beyond it. */
function reachesIn(
  reading: Reading,
  from: number,
  to: number,
  isKnown: (at: number) => boolean = () => true,
): Set<Reach> {
  const textAt = (at: number) => (at >= from && at <= to ? (reading.tokens[at]?.text ?? '') : '')
  const reaches = new Set(findPhrases(REACH_PHRASES, reading.tokens, from, to + 1).map(found => found.id))
  for (let at = from; at <= to; at++) {
    // "In town £4, outside £9"
    if (OUTSIDE.test(textAt(at)) && reading.tokens[at + 1]?.kind !== 'word') reaches.add('far')
    const last = placeAt(reading, at)
    if (last === undefined) continue
    const isOut =
      OUTSIDE.test(textAt(at - 1)) ||
      (OF.test(textAt(at - 1)) && OUTSIDE.test(textAt(at - 2))) ||
      OUTSIDE_BEHIND.test(textAt(last + 1)) ||
      (OF.test(textAt(last + 1)) && OUTSIDE_BEHIND.test(textAt(last + 2)))
    if (isOut) reaches.add('far')
    else if (isKnown(at) && (IN.test(textAt(at - 1)) || IN_BEHIND.test(textAt(last + 1)))) reaches.add('near')
  }
  return reaches
}

/** The last token of a place that begins here: one that is known, or a name in capitals. */
function placeAt({ tokens, sentence }: Reading, at: number): number | undefined {
  const token = tokens[at]
  const found = phraseAt(CITY_PHRASES, tokens, at) ?? phraseAt(PLACE_PHRASES, tokens, at)
  if (found) return found.last
  const isName = token?.kind === 'word' && token.capital && sentence[at - 1] === sentence[at]
  return isName && token.text.length > 2 ? at : undefined
}

/** Told by the draft beside the figure, else by the customer. */
export function goingOf(
  draft: Reading,
  stretches: readonly (readonly [number, number])[],
  ask: Reading,
  entries: readonly Entry[],
): Going {
  const whole = [0, ask.tokens.length - 1] as const
  // A town that the evidence does not name may be the next one or the other end of the country.
  const isKnown = (reading: Reading) => (at: number) =>
    entries.some(entry =>
      entry.reading.tokens.some(token => sameName(token.text, reading.tokens[at]?.text ?? '')),
    )
  const levels = [
    ...stretches.map(([from, to]) => toldIn(draft, Math.max(0, from), to, isKnown(draft))),
    reachesIn(ask, ...whole, isKnown(ask)),
  ]
  const told = levels.find(reaches => reaches.size > 0)
  const isSent = (reading: Reading, from: number, to: number) =>
    has(REGION_PHRASES, reading, from, to) ||
    findPhrases(BY_POST, reading.tokens, from, to + 1).some(found => !isDenied(reading, found.first))
  return {
    reach: told?.size === 1 ? [...told][0] : undefined,
    isSentAway: stretches.some(stretch => isSent(draft, ...stretch)) || isSent(ask, ...whole),
  }
}

function toldIn(reading: Reading, from: number, to: number, isKnown: (at: number) => boolean): Set<Reach> {
  const reaches = reachesIn(reading, from, to, isKnown)
  if (isWithinIn(reading, from, to)) reaches.add('near')
  return reaches
}

/**
 * "In town €6, out of town €11": the customer who lives out of town pays 11, and who lives in it 6, whatever else the two
 * have in common.
 */
export function isOfOtherReach(
  entry: Entry,
  cell: Cell,
  figure: Figure,
  going: Going,
  entries: readonly Entry[],
): boolean {
  const isTerm = figure.kind === 'money' || figure.kind === 'duration'
  if (!isTerm || entry.row !== undefined || relationOf(entry.reading, figure) !== 'exact') return false
  const own = reachOf(entry, cell)
  if (going.reach === 'far')
    return own !== 'far' && (isInTown(entry, cell) || hasOther(entry, cell, figure, 'far'))
  if (going.reach === 'near') return own === 'far' && hasOther(entry, cell, figure, 'near')
  return (
    going.isSentAway &&
    figure.kind === 'money' &&
    isInTown(entry, cell) &&
    !has(BY_POST, entry.reading, 0, entry.reading.tokens.length - 1) &&
    entries.some(other => other !== entry && isPosted(other, figure))
  )
}

/** The one part of an entry for where it is to go. */
export function isOfSoleReach(
  entry: Entry,
  cell: Cell,
  siblings: readonly Cell[],
  { reach }: Going,
): boolean {
  return (
    reach !== undefined &&
    entry.row === undefined &&
    reachOf(entry, cell) === reach &&
    !siblings.some(other => reachOf(entry, other) === reach)
  )
}

export function reachOf({ reading }: Entry, cell: Cell): Reach | undefined {
  const reaches = reachesIn(reading, cell.first, cell.last)
  if (cell.isRest || reaches.has('far')) return 'far'
  return reaches.has('near') ? 'near' : undefined
}

const WITHIN =
  /^(?:within|inside|bis|dentro|radio|raio|rayon|umkreis|entro|raggio|innerhalb|пределах|радиусе|ضمن|نطاق|בטווח|ברדיוס|בתוך|radius|dalam)$/

/** In words for the town itself, or within so many miles of the shop. */
function isInTown({ reading }: Entry, cell: Cell): boolean {
  const isNear = findPhrases(REACH_PHRASES, reading.tokens, cell.first, cell.last + 1).some(
    found => found.id === 'near',
  )
  return isNear || isWithinIn(reading, cell.first, cell.last)
}

function isWithinIn({ figures, tokens }: Reading, from: number, to: number): boolean {
  return figures.some(
    figure =>
      figure.first >= from &&
      figure.last <= to &&
      /^(?:km|mile)$/.test(figure.unit ?? '') &&
      [1, 2].some(back => WITHIN.test(tokens[figure.first - back]?.text ?? '')),
  )
}

/** The same entry has another figure for the other reach, or says no to it. */
function hasOther(entry: Entry, cell: Cell, figure: Figure, reach: Reach): boolean {
  const { reading, cells } = entry
  const isBeside = (other: Cell) =>
    reading.sentence[other.first] === reading.sentence[cell.first] || reachOf(entry, cell) !== undefined
  const isOther = cells.some(
    other =>
      other !== cell &&
      (reach === 'far' ? reachOf(entry, other) === 'far' : reachOf(entry, other) !== 'far') &&
      isBeside(other) &&
      other.figures.some(
        one =>
          one.kind === figure.kind &&
          !sameFigure(one, figure) &&
          relationOf(reading, one) === 'exact' &&
          !isOnTop(reading, one),
      ),
  )
  return isOther || (reach === 'far' && deniesFar(entry))
}

const MORE =
  /^(?:more|extra|additional|another|mas|mais|plus|mehr|zusatzlich|zuschlag|aufschlag|piu|fazla|ek|дополнительно|дороже|доплата|еще|اضافي\S*|زياده|נוספים|תוספת|अतिरिक्त|tambahan|tambah|\+)$/

/** "Out of town €4 more": comes on top of the other. */
function isOnTop({ tokens }: Reading, figure: Figure): boolean {
  return [figure.first - 2, figure.first - 1, figure.last + 1, figure.last + 2].some(at =>
    MORE.test(tokens[at]?.text ?? ''),
  )
}

function deniesFar({ reading }: Entry): boolean {
  return findPhrases(REACH_PHRASES, reading.tokens).some(
    found =>
      found.id === 'far' && reading.denials.some(at => reading.clause[at] === reading.clause[found.first]),
  )
}

/** Another entry sends things by post, for another fee. */
function isPosted({ reading, row }: Entry, figure: Figure): boolean {
  return (
    row === undefined &&
    has(BY_POST, reading, 0, reading.tokens.length - 1) &&
    reading.figures.some(
      one => one.kind === 'money' && !sameFigure(one, figure) && relationOf(reading, one) === 'exact',
    )
  )
}
