import { detectLanguage } from '../language/detect.ts'
import type { Figure } from './amounts.ts'
import { keysOf } from './keys.ts'
import { REACH_PHRASES } from './lexicon/far-and-near.ts'
import { BOUND_WORDS } from './lexicon/frame-words.ts'
import { NEXT } from './lexicon/in-order.ts'
import { PLACE_PHRASES, REST_WORDS, WEEKDAYS } from './lexicon/places.ts'
import { PROMISE_WORDS } from './lexicon/promise-words.ts'
import { ALSO_MEANT, THING_PHRASES } from './lexicon/things.ts'
import { WE_PAY } from './lexicon/we-pay.ts'
import { everyPhrase, findPhrases } from './phrases.ts'
import { has, isDenied, type Reading, read, sentenceBounds } from './reading.ts'
import { relationOf } from './relation.ts'
import { sourceOf } from './text.ts'

/** A part of an entry that holds a value for one case: "Portugal €3.90", "batteries 3 months". */
export type Cell = {
  figures: Figure[]
  keys: Set<string>
  /** Which services it is about: delivery, a fitting. */
  services: Set<string>
  isRest: boolean
  first: number
  last: number
}

export type Entry = {
  reading: Reading
  language: string
  cells: Cell[]
  promises: { id: string; denied: boolean; first: number; last: number; sentence: number }[]
  things: Set<string>
  places: Set<string>
  words: Set<string>
  /** Begins with yes or no: the subject stands in the question alone. */
  isAnswer: boolean
  /** Where the text comes from: an entry, a fact, or a row by its index. */
  row: number | undefined
}

// The same few entries answer most messages; an entry depends on its text alone.
const readBefore = new Map<string, Entry>()
const MAX_KEPT = 300

export function toEntry(text: string, question = '', row?: number): Entry {
  const key = `${row ?? ''}\n${question}\n${text}`
  const known = readBefore.get(key)
  if (known) return known
  const entry = readEntry(text, question, row)
  if (readBefore.size >= MAX_KEPT) readBefore.clear()
  readBefore.set(key, entry)
  return entry
}

const UNTOLD = { language: '', certain: false }

function readEntry(text: string, question: string, row?: number): Entry {
  // A row is a name: it is in no language.
  const { language, certain } = row === undefined ? detectLanguage(text, undefined, '') : UNTOLD
  const reading = read(text, certain ? language : '')
  const promises = findPhrases(PROMISE_WORDS, reading.tokens).map(found => ({
    id: found.id.id,
    first: found.first,
    last: found.last,
    denied: isDenied(reading, found.first, 40, found.last),
    sentence: reading.sentence[found.first] ?? 0,
  }))
  if (question) {
    for (const found of findPhrases(PROMISE_WORDS, read(question).tokens)) {
      const isDeniedThere = promises.some(promise => promise.id === found.id.id && promise.denied)
      if ((found.id.kind === 'service' || found.id.kind === 'topic') && !isDeniedThere) {
        promises.push({ id: found.id.id, first: -1, last: -1, denied: false, sentence: -1 })
      }
    }
  }
  const things = new Set(everyPhrase(THING_PHRASES, reading.tokens).map(found => found.id))
  for (const ids of reading.things.values()) for (const id of ids) things.add(id)
  for (const token of reading.tokens) if (ALSO_MEANT[token.text]) things.add(ALSO_MEANT[token.text] as string)
  const places = new Set(findPhrases(PLACE_PHRASES, reading.tokens).map(found => found.id))
  const entry: Entry = {
    reading,
    language: certain ? language : '',
    promises,
    things,
    places,
    row,
    cells: cellsOf(reading),
    isAnswer: !question && isYesOrNo(reading),
    words: new Set(reading.tokens.filter(token => token.kind === 'word').flatMap(token => token.forms)),
  }
  addImplied(entry)
  return entry
}

const YES_OR_NO = /^(?:yes|no|si|sim|nao|oui|non|ja|nein|evet|hayir|да|нет|نعم|لا|כן|לא|हां|हाँ|नहीं|ya|tidak)$/

/** "Sí, …" answers, "si el color no quedó …" supposes. */
function isYesOrNo({ folded, tokens }: Reading): boolean {
  const [first, next] = tokens
  if (!first || !YES_OR_NO.test(first.text)) return false
  return (
    first.text !== 'si' || next?.kind !== 'word' || /[íìÍÌ]/.test(sourceOf(folded, first.start, first.end))
  )
}

/** An answer often leaves its subject to the question: "Dubai AED 20" is about delivery, "Screens 6 months" a warranty. */
function addImplied(entry: Entry): void {
  const has = (id: string) => entry.promises.some(promise => promise.id === id && !promise.denied)
  const imply = (id: string) => {
    if (!has(id)) entry.promises.push({ id, first: -1, last: -1, denied: false, sentence: -1 })
  }
  entry.promises.push(...bareDiscounts(entry))
  const kinds = new Set(entry.reading.figures.map(figure => figure.kind))
  if (has('machine')) imply('washable')
  if (SECURITY.test(entry.reading.folded.text)) imply('deposit')
  if (FRESH_DAILY.test(entry.reading.folded.text)) imply('fresh')
  if (has('interestfree')) imply('installments')
  // "₺80 within Turkey, free over ₺900. We do not ship abroad.": the no to abroad names what the fees are for.
  const isOfOther = (promise: Entry['promises'][number]) =>
    SERVICES.has(promise.id) && !(promise.id === 'delivery' && promise.denied)
  if (isFreeFromAmount(entry) && !entry.promises.some(isOfOther)) imply('delivery')
  if (/\bumtausch/.test(entry.reading.folded.text)) imply('exchange')
  if (WITHOUT_PAYMENT.test(entry.reading.folded.text)) imply('free')
  if (findPhrases(WE_PAY, entry.reading.tokens).some(found => !isDenied(entry.reading, found.first)))
    imply('free')
  const units = new Set(entry.reading.figures.map(figure => figure.unit))
  const isElsewhere =
    entry.cells.some(cell => cell.isRest) || findPhrases(REACH_PHRASES, entry.reading.tokens).length > 0
  const isShort = !has('return') && !has('refund') && !has('pickup')
  if ((entry.places.size > 0 || isElsewhere) && (kinds.has('money') || units.has('day')) && isShort)
    imply('delivery')
  if ((units.has('month') || units.has('year')) && !has('installments')) imply('warranty')
  if (kinds.has('time')) imply('hours')
  if (kinds.has('time') && findPhrases(WEEKDAYS, entry.reading.tokens).length > 0) imply('hours')
  if (/drop[ -]off/.test(entry.reading.folded.text)) imply('delivery')
  // "Nimmt der Laden 14 Tage zurück": the verb stands in two parts.
  if (/\bn(?:ehm|imm)\S*\b.*\bzuruck\b/.test(entry.reading.folded.text)) imply('return')
  for (const [parted, id] of IN_TWO_PARTS) if (parted.test(entry.reading.folded.text)) imply(id)
  if (entry.reading.tokens.some(token => token.text === 'receipt' || token.text === 'unopened'))
    imply('return')
  if (units.has('day') && entry.reading.tokens.some(token => KEPT_AS_SOLD.test(token.text))) imply('return')
  // Elsewhere a receipt goes by the word for an invoice: "mit Rechnung", "مع الفاتورة".
  if (entry.reading.tokens.some(token => token.text === 'receipt')) imply('invoice')
  // A shop that takes cards and says no more takes credit cards too, and Visa is one.
  if (has('creditcard')) imply('card')
  if (
    has('card') &&
    !entry.promises.some(promise => promise.id === 'creditcard') &&
    !/\bec\b/.test(entry.reading.folded.text)
  )
    imply('creditcard')
  if (has('tabby') || (units.has(null) && entry.reading.tokens.some(token => token.text === 'payments')))
    imply('installments')
}

const ON_GOODS =
  /^(?:on|off|en|em|in|nos|nas|no|na|sur|auf|fur|su|sui|sulle|sugli|sul|sulla|на|علي|על|di|untuk|पर|par)$/

/** "Teachers have 15% on books": a share of a price, though nobody calls it a discount. */
function bareDiscounts({ reading, promises, row }: Entry): Entry['promises'] {
  if (row !== undefined) return []
  return reading.figures.flatMap(figure => {
    const sentence = reading.sentence[figure.first] ?? 0
    const isTold = promises.some(promise => promise.sentence === sentence && SHARES.has(promise.id))
    const isOnGoods =
      ON_GOODS.test(reading.tokens[figure.last + 1]?.text ?? '') &&
      reading.tokens[figure.last + 2]?.kind === 'word'
    // "5% with the card. Books do not come under the discount": the second sentence has the word for the first.
    const isNamedNext =
      figure.first - sentenceBounds(reading, figure.first)[0] <= 1 &&
      promises.some(
        promise => promise.id === 'discount' && promise.denied && promise.sentence === sentence + 1,
      )
    const isBare =
      figure.kind === 'percent' &&
      (isOnGoods || isNamedNext) &&
      (figure.values[0] ?? 100) <= 70 &&
      !isTold &&
      !isDenied(reading, figure.first)
    return isBare ? [{ id: 'discount', denied: false, first: figure.first, last: figure.last, sentence }] : []
  })
}

const SHARES = new Set('discount deposit cancel return refund free'.split(' '))
/** What is left as a security comes back by what it is. */
export const SECURITY =
  /\b(?:security deposit|fianza|caucao|caution|kaution|cauzione|depozito)\b|залог|تامين|פיקדון|פקדון|uang jaminan/

const FRESH_DAILY =
  /(?:baked|made|roasted|picked|cooked)(?: fresh)? (?:daily|every (?:day|morning))|(?:hornead\S*|hech\S*|horneamos) (?:a diario|cada (?:dia|manana)|todos los dias)|(?:feit\S*|cozid\S*|cozemos) (?:diariamente|todos os dias|todas as manhas)|(?:cuit\S*|fait\S*) (?:chaque|tous les) (?:jours?|matins?)|taglich (?:frisch )?gebacken|sfornat\S* ogni (?:giorno|mattina)|her gun taze|(?:печем|пекем|испекаем) (?:каждый день|ежедневно|каждое утро)|(?:dipanggang|dibuat) (?:setiap|tiap) (?:hari|pagi)/

/** "Wir legen die Ware drei Tage zurück": German verbs stand in two parts. */
const IN_TWO_PARTS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:leg(?:en|e|t)|stell(?:en|e|t)|halt(?:en|e)|hält)\b[^.!?]*\b(?:zuruck|beiseite|frei)\b/, 'reserve'],
  [/\bheb(?:en|e|t)\b[^.!?]*\bauf\b/, 'reserve'],
  [/\b(?:liefer(?:n|e|t)|fahr(?:en|e))\b[^.!?]*\baus\b/, 'delivery'],
  [/\bbring(?:en|e|t)\b[^.!?]*\b(?:vorbei|heim|nach hause)\b/, 'delivery'],
  [/\bpack(?:en|e|t)\b[^.!?]*\bein\b/, 'giftwrap'],
  [/\bbau(?:en|e|t)\b[^.!?]*\bauf\b/, 'install'],
]

const SERVICES = new Set('delivery pickup return refund exchange warranty giftwrap repair install'.split(' '))

/** "In town Rp25.000, free for orders above Rp1.000.000": what is charged up to an amount and then free is the delivery. */
function isFreeFromAmount({ reading, promises }: Entry): boolean {
  const money = reading.figures.filter(figure => figure.kind === 'money')
  const bounds = money.filter(figure => /^(?:above|from)$/.test(relationOf(reading, figure)))
  return (
    money.length > bounds.length &&
    bounds.some(bound =>
      promises.some(
        promise =>
          promise.id === 'free' && !promise.denied && promise.sentence === reading.sentence[bound.first],
      ),
    )
  )
}

// What only those ask for who take goods back.
const KEPT_AS_SOLD =
  /^(?:kassenbon|kassenzettel|ungeoffnet\S*|ungetragen\S*|unbenutzt\S*|originalverpack\S*|empaque|etiquetas?|talao|scontrino|etiquette|этикетк\S*|невскрыт\S*)$/

const WITHOUT_PAYMENT =
  /without payment|no payment|sin pago|sem pagamento|sans paiement|ohne (?:zahlung|anzahlung)|senza pagamento|odeme yapmadan|без оплаты|без предоплаты|بدون دفع|ללא תשלום|बिना भुगतान|tanpa bayar/

function cellsOf(reading: Reading): Cell[] {
  const cells: Cell[] = []
  let start = 0
  for (let at = 0; at <= reading.tokens.length; at++) {
    const token = reading.tokens[at]
    const ends = endsCell(reading, at) || joinsCases(reading, start, at)
    if (!ends) continue
    const figures = reading.figures.filter(figure => figure.first >= start && figure.last < at)
    if (figures.length > 0) {
      const keys = keysOf(reading, start, at - 1)
      const previous = cells.at(-1)
      // "Berlin €4.50, free over €50.00": the condition belongs to the case before it.
      const isRest = has(REST_WORDS, reading, start, at - 1)
      const isUnkeyed = [...keys].every(key => key.startsWith('word:'))
      const isCondition =
        (keys.size === 0 || (isUnkeyed && has(BOUND_WORDS, reading, start, at - 1))) &&
        !isRest &&
        previous &&
        reading.sentence[previous.first] === reading.sentence[start]
      cells.push({
        figures,
        first: start,
        last: at - 1,
        keys: isCondition ? previous.keys : keys,
        services: servicesIn(reading, start, at - 1),
        isRest: isCondition ? previous.isRest : isRest,
      })
    }
    start = AND_PREFIXED.test(token?.text ?? '') ? at : at + 1
  }
  // "Spain 3-4" after "Portugal 2-3 working days": the unit is said once.
  cells.forEach((cell, i) => {
    cell.figures = cell.figures.map(figure => {
      const model = i > 0 ? cells[i - 1]?.figures.at(-1) : undefined
      const inherits =
        figure.kind === 'plain' &&
        !figure.weak &&
        model &&
        (model.kind === 'duration' || model.kind === 'money')
      return inherits ? { ...figure, kind: model.kind, unit: model.unit } : figure
    })
  })
  return cells
}

function endsCell({ tokens, figureAt }: Reading, at: number): boolean {
  const token = tokens[at]
  return (
    !token ||
    token.kind === 'break' ||
    (token.kind === 'mark' && /^[,;.:]$/.test(token.text) && !figureAt.has(at))
  )
}

const AND = /^(?:and|while|y|e|et|und|и|а|ve|dan|sedangkan|और|&)$/
// Arabic and Hebrew write their and in one with its word.
const AND_PREFIXED = /^[وו]\S{3,}$/

/** "Trousers take 3 days and gowns 8 days": both sides have a word and then a figure of one kind, as with a comma. */
function joinsCases(reading: Reading, start: number, at: number): boolean {
  const { tokens, figures } = reading
  const word = tokens[at]?.text ?? ''
  const isPrefixed = AND_PREFIXED.test(word)
  if (at === start || (!AND.test(word) && !isPrefixed)) return false
  let end = at + 1
  while (!endsCell(reading, end)) end++
  const left = figures.find(figure => figure.first > start && figure.last < at)
  const right = figures.find(figure => figure.first > at && figure.last < end)
  const isCase = (from: number, to: number) =>
    [...keysOf(reading, from, to)].some(key => !key.startsWith('day:'))
  return (
    left !== undefined &&
    right !== undefined &&
    left.kind === right.kind &&
    left.unit === right.unit &&
    (left.kind === 'duration' || left.kind === 'money' || left.kind === 'percent') &&
    isCase(start, left.first - 1) &&
    isCase(isPrefixed ? at : at + 1, right.first - 1) &&
    !tokens.slice(at + 1, right.first).some(token => NEXT.test(token.text))
  )
}

export function servicesIn(reading: Reading, from: number, to: number): Set<string> {
  const found = findPhrases(PROMISE_WORDS, reading.tokens, Math.max(0, from), to + 1)
  return new Set(found.filter(one => one.id.kind === 'service').map(one => one.id.id))
}

/** The sentence of an entry hangs on a condition: a minimum, a time, a card. */
export function conditionsOf(
  entry: Entry,
  sentence: number,
): { figures: Figure[]; promises: Set<string>; days: number[] } {
  const inside = (at: number) => entry.reading.sentence[at] === sentence
  return {
    // "The cheaper one" counts nothing.
    figures: entry.reading.figures.filter(
      figure =>
        inside(figure.first) &&
        figure.kind !== 'percent' &&
        !(figure.kind === 'plain' && (figure.weak || (figure.inWords && figure.values[0] === 1))),
    ),
    promises: new Set(
      entry.promises
        .filter(
          promise => promise.sentence === sentence && promise.id !== 'free' && promise.id !== 'discount',
        )
        .map(promise => promise.id),
    ),
    days: findPhrases(WEEKDAYS, entry.reading.tokens)
      .filter(found => inside(found.first))
      .map(found => found.id),
  }
}
