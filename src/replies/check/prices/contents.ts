import type { Figure } from '../amounts.ts'
import type { Entry } from '../entries.ts'
import type { Row } from '../items/rows.ts'
import { similar } from '../items/similar.ts'
import { BOTH_WORDS } from '../lexicon/frame-words.ts'
import { CONTAINER_WORDS, PIECE_WORDS } from '../lexicon/stock-words.ts'
import { phraseAt } from '../phrases.ts'
import { clauseBounds, type Reading, sentenceBounds } from '../reading.ts'
import type { Token } from '../text.ts'
import { MEASURE_BASES, MEASURES } from '../units.ts'
import { isCentNear } from './unit-price.ts'

/** How many a box holds, by its name: "Cupcakes Box (12)". */
export function packOf(row: Row): number {
  const at = row.tokens.findIndex(
    (token, i) =>
      token.kind === 'number' &&
      (row.tokens[i - 1]?.text === '(' ||
        phraseAt(PIECE_WORDS, row.tokens, i + 1) !== undefined ||
        isPackAt(row.tokens, i)),
  )
  return at < 0 ? Number.NaN : Number(row.tokens[at]?.text)
}

const PACK = /^(?:pack|packs|pk|er|ct|count|set|pcs)$/

/** "9-pack", "12er Pack", "set of 4" */
function isPackAt(tokens: Row['tokens'], at: number): boolean {
  const next = tokens[at + 1]?.text === '-' ? tokens[at + 2] : tokens[at + 1]
  if (PACK.test(next?.text ?? '')) return true
  const of = /^(?:of|de|di|von|mit|com|con|из|по)$/.test(tokens[at - 1]?.text ?? '')
  return (
    of &&
    (PACK.test(tokens[at - 2]?.text ?? '') || phraseAt(CONTAINER_WORDS, tokens, at - 2) !== undefined) &&
    phraseAt(MEASURES, tokens, at + 1) === undefined
  )
}

const AMOUNTS = new Set(['kg', 'g', 'mg', 'oz', 'lb', 'l', 'cl', 'ml'])

/** Its name says how much one of it holds: "2 kg", "(12)". */
export function holdsSome(row: Row): boolean {
  return (
    packOf(row) > 1 ||
    row.tokens.some(
      (token, i) => token.kind === 'number' && AMOUNTS.has(phraseAt(MEASURES, row.tokens, i + 1)?.id ?? ''),
    )
  )
}

/** How many times over a measure is what one of the row holds: three grams of what is sold by one. */
export function timesHeld(row: Row, measure: Figure): number | undefined {
  const base = MEASURE_BASES[measure.unit ?? '']
  const unit = base && soldBy(row, base[0])
  if (base && unit !== undefined) return ((measure.values[0] ?? 0) * base[1]) / unit
  const held = base && /^(?:kg|l)$/.test(base[0]) ? heldBy(row, base[0]) : undefined
  if (!base || held === undefined) return undefined
  const times = Math.round((((measure.values[0] ?? 0) * base[1]) / held) * 1e6) / 1e6
  return Number.isInteger(times) && times >= 1 ? times : undefined
}

/** "Chain (metre)", "Turf (1 m²)", "Nails per kg": a measure that counts no more than one is what the price is for. */
function soldBy({ tokens }: Row, base: string): number | undefined {
  for (const [i, token] of tokens.entries()) {
    const unit = token.kind === 'word' ? phraseAt(MEASURES, tokens, i) : undefined
    const own = MEASURE_BASES[unit?.id ?? '']
    if (!unit || own?.[0] !== base) continue
    const isOne = tokens[i - 1]?.text === '1' && tokens[i - 2]?.text === '('
    const before = tokens[i - 1]?.text ?? ''
    const behind = tokens[unit.last + 1]
    const isAlone = behind === undefined || behind.text === ')'
    if (isAlone && (isOne || before === '(' || PER.test(before))) return own[1]
  }
  return undefined
}

const PRICES =
  /^(?:prices?|priced|sold|precios?|vend\S*|precos?|prix|vendus?|preise?|verkauft|prezzi|prezzo|vendut[oaie]|fiyat\S*|цен[аы]|продаем|продается|الاسعار|السعر|نبيع|المحير|המחיר\S*|מחירים|נמכר\S*|कीमत\S*|दाम|harga\S*|dijual)$/

/** How many times what all prices are for by an entry ("prices are per kilo") a measure is. */
export function timesOfBasis({ reading, row }: Entry, measure: Figure): number | undefined {
  const base = MEASURE_BASES[measure.unit ?? '']
  const isOfPrices =
    row === undefined &&
    base !== undefined &&
    reading.tokens.some(token => PRICES.test(token.text)) &&
    !reading.figures.some(figure => figure.kind === 'money')
  if (!isOfPrices) return undefined
  const at = reading.tokens.findIndex(
    (token, i) =>
      (PER.test(token.text) || /^(?:au|alla|nach)$/.test(token.text)) &&
      measureAt(reading, i + 1)?.unit === base[0],
  )
  const part = at < 0 ? undefined : measureAt(reading, at + 1)
  return part && ((measure.values[0] ?? 0) * base[1]) / part.size
}

/** How big it is by the measure in its name, whichever that is. */
export function sizeOf(row: Row): number | undefined {
  for (const [i, token] of row.tokens.entries()) {
    if (token.kind !== 'number') continue
    const base = baseAt(row.tokens, i + 1)
    const value = Number(token.text.replace(',', '.'))
    if (base) return value * base[1]
    if (phraseAt(MEASURES, row.tokens, i + 1)) return value
  }
  return packOf(row) > 1 ? packOf(row) : undefined
}

function baseAt(tokens: Row['tokens'], at: number): readonly [string, number] | undefined {
  return MEASURE_BASES[phraseAt(MEASURES, tokens, at)?.id ?? '']
}

/** "$6.40 a kilo", "60 cents apiece", "35 € le kilo": the price of a row by what it holds. */
export function isPriceOfPart(draft: Reading, figure: Figure, row: Row): boolean {
  if (row.price === null) return false
  const part = partAt(draft, figure)
  if (part === undefined) return false
  if (part.unit === 'piece') {
    const pack =
      packOf(row) > 1 ? packOf(row) : countOf(row, draft.tokens[figure.last + 2], isEachBefore(draft, figure))
    return pack > 1 && isCentNear(figure, row.price / pack)
  }
  const held = heldBy(row, part.unit)
  return held !== undefined && isCentNear(figure, (row.price / held) * part.size)
}

const EACH = /^(?:each|every|cada|chaque|jede[rs]?|ogni|her|кажд\S*|كل|כל|प्रत्येक|हर|tiap|setiap)$/

// Turks say "per lesson" behind the lesson: "ders başı 200 TL".
const BY_PIECE = /^(?:basi|basina)$/

/** "That makes each one 42 €", "42 € each" */
function isEachBefore(draft: Reading, figure: Figure): boolean {
  const [start] = clauseBounds(draft, figure.first)
  return (
    draft.tokens.slice(start, figure.first).some(token => EACH.test(token.text)) ||
    EACH.test(draft.tokens[figure.last + 1]?.text ?? '') ||
    BY_PIECE.test(draft.tokens[figure.first - 1]?.text ?? '')
  )
}

/** "9,50 € la clase" of a "Bono 10 clases": how many of these its name counts. */
function countOf({ tokens }: Row, noun: Token | undefined, isEach: boolean): number {
  const at = tokens.findIndex((token, i) => {
    const counted = tokens[i + 1]
    if (token.kind !== 'number' || counted?.kind !== 'word' || counted.text.length < 4) return false
    if (isEach) return phraseAt(MEASURES, tokens, i + 1) === undefined && Number(token.text) <= 60
    return noun?.kind === 'word' && similar(counted, noun)
  })
  return at < 0 ? Number.NaN : Number(tokens[at]?.text)
}

/** "Per kilo the big bag is cheaper": the prices that a sentence compares. */
export function comparedPrice(draft: Reading, at: number, row: Row): number | null {
  const [first, last] = sentenceBounds(draft, at)
  for (let i = first + 1; i <= last; i++) {
    const part = PER.test(draft.tokens[i - 1]?.text ?? '') ? measureAt(draft, i) : undefined
    const held = part && heldBy(row, part.unit)
    if (held !== undefined && row.price !== null) return row.price / held
  }
  return row.price
}

const PER =
  /^(?:per|a|an|the|por|cada|pro|je|par|le|la|el|al|il|o|das|der|die|за|в|لكل|لل|ل|per|tiap|प्रति|כל|ל)$/

export function isPerUnit(draft: Reading, figure: Figure): boolean {
  return partAt(draft, figure) !== undefined
}

/** What the amount is for: behind it ("$6 a kilo", "je 100 g"), or in front ("per kilo that is $6"). */
function partAt(draft: Reading, figure: Figure): { unit: string; size: number } | undefined {
  const { tokens } = draft
  const at = figure.last + 1
  const slash = tokens[at]?.text === '/' || PER.test(tokens[at]?.text ?? '') ? at + 1 : at
  const part = measureAt(draft, slash) ?? sharedPart(draft, figure)
  if (part) return part
  const [start] = clauseBounds(draft, figure.first)
  const isEach = tokens.slice(start, figure.first).some(token => EACH.test(token.text))
  if (BY_PIECE.test(tokens[figure.first - 1]?.text ?? '')) return { unit: 'piece', size: 1 }
  if (isEach || phraseAt(BOTH_WORDS, tokens, at) || phraseAt(BOTH_WORDS, tokens, figure.first - 1))
    return { unit: 'piece', size: 1 }
  const [first] = clauseBounds(draft, figure.first)
  for (let i = figure.first - 1; i > first; i--) {
    const isPer = PER.test(tokens[i - 1]?.text ?? '')
    const before = isPer ? measureAt(draft, i) : undefined
    if (before) return before
    // "Das Stück also 33 Cent"
    if (isPer && figure.first - i <= 3 && phraseAt(PIECE_WORDS, tokens, i)) return { unit: 'piece', size: 1 }
  }
  if (isLedByPiece(draft, figure)) return { unit: 'piece', size: 1 }
  const isPerWord = PER.test(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'word'
  return isPerWord ? { unit: 'piece', size: 1 } : undefined
}

/** "Per cupcake, the box of 6 works out at $3.50 and the box of 12 at $3.25." */
function isLedByPiece(draft: Reading, figure: Figure): boolean {
  const [start] = sentenceBounds(draft, figure.first)
  const [per, noun, comma] = draft.tokens.slice(start, start + 3)
  return (
    /^(?:per|je|pro|cada|за)$/.test(per?.text ?? '') &&
    noun?.kind === 'word' &&
    !/^(?:esempio|ora|favore|year|month|week|day|person|head|hour)$/.test(noun.text) &&
    comma?.text === ','
  )
}

/** "$6.40 a kilo, the small one at $9.25": the unit is said once. */
function sharedPart(draft: Reading, figure: Figure): { unit: string; size: number } | undefined {
  const earlier = draft.figures.findLast(
    other =>
      other.kind === 'money' &&
      other.last < figure.first &&
      draft.sentence[other.first] === draft.sentence[figure.first],
  )
  if (!earlier) return undefined
  const at = earlier.last + 1
  return measureAt(
    draft,
    draft.tokens[at]?.text === '/' || PER.test(draft.tokens[at]?.text ?? '') ? at + 1 : -1,
  )
}

function measureAt(draft: Reading, at: number): { unit: string; size: number } | undefined {
  const counted = draft.figures.find(one => one.first === at && one.kind === 'measure')
  const unit = counted?.unit ?? phraseAt(MEASURES, draft.tokens, at)?.id
  const base = unit ? MEASURE_BASES[unit] : undefined
  return base && { unit: base[0], size: base[1] * (counted?.values[0] ?? 1) }
}

/** "Kibble 2 kg" holds two kilos. */
function heldBy(row: Row, base: string): number | undefined {
  for (const [i, token] of row.tokens.entries()) {
    const own = token.kind === 'number' ? baseAt(row.tokens, i + 1) : undefined
    if (own?.[0] === base) return Number(token.text.replace(',', '.')) * own[1]
  }
  return undefined
}
