import type { Figure } from '../amounts.ts'
import type { Entry } from '../entries.ts'
import type { Row } from '../items/rows.ts'
import { phraseAt } from '../phrases.ts'
import type { Reading } from '../reading.ts'
import type { Token } from '../text.ts'
import { TIME_UNITS } from '../units.ts'
import type { PriceInput } from './claim.ts'
import { matches, matchesAny } from './unit-price.ts'

const PER =
  /^(?:per|a|an|each|every|for|the|por|al|la|el|cada|pro|je|fur|par|le|chaque|il|ogni|за|в|на|لكل|ل|לכל|ל|प्रति|\/)$/
const BY_THE = /^(?:per|por|pro|je|par|al|alla|a|за|в|لكل|ל|לכל|प्रति|tiap|\/)$/
const ADJECTIVE: Record<string, string> = {
  daily: 'day',
  hourly: 'hour',
  weekly: 'week',
  monthly: 'month',
  gunluk: 'day',
  saatlik: 'hour',
  haftalik: 'week',
  aylik: 'month',
  لليوم: 'day',
  يوميا: 'day',
  للساعه: 'hour',
  בשעה: 'hour',
  לשעה: 'hour',
  ליום: 'day',
  harian: 'day',
}

/** The time that a row is sold by: "Kayak Rental (per day)". */
export function rateOf(tokens: readonly Token[]): string | undefined {
  for (const [at, token] of tokens.entries()) {
    const adjective = ADJECTIVE[token.text]
    if (adjective) return adjective
    const unit = BY_THE.test(token.text) ? phraseAt(TIME_UNITS, tokens, at + 1) : undefined
    if (unit) return unit.id
  }
  return lastUnit(tokens)
}

const WHOLE =
  /^(?:1|one|full|whole|una?|um|uma|enter[oa]|complet[oa]|inteir[oa]|une|entiere|eine?|ganze[rn]?|voller|inter[oa]|bir|tam|один|одну|целый|полный)$/
const PART_OF =
  /^(?:half|quarter|media|medio|meia|meio|demi|halbe[rn]?|halb|mezza|mezzo|yarim|половина|نصف|ربع|חצי|आधा|आधे|setengah|of|de|du|der|del|do|da|di)$/

/** "Kayak hire one hour", "تأجير دراجة ساعة": the name ends with the time it is for. */
function lastUnit(tokens: readonly Token[]): string | undefined {
  const at = tokens.findLastIndex(token => token.kind === 'word')
  const behind = phraseAt(TIME_UNITS, tokens, at) ? at : at - 1
  const unit = phraseAt(TIME_UNITS, tokens, behind)
  const [before, earlier] = [tokens[behind - 1], tokens[behind - 2]]
  if (!unit || behind < 1 || !(unit.last === at || WHOLE.test(tokens[at]?.text ?? ''))) return undefined
  const isWhole = before !== undefined && WHOLE.test(before.text)
  const lead = isWhole ? earlier : before
  const isPart = lead === undefined || lead.kind === 'number' || PART_OF.test(lead.text)
  return isPart || (before?.kind === 'number' && !isWhole) ? undefined : unit.id
}

/** The time an amount is for, as it is said right behind it. */
export function timeBehind(reading: Reading, figure: Figure): string | undefined {
  const { tokens } = reading
  if (!PER.test(tokens[figure.last + 1]?.text ?? '')) return undefined
  for (const gap of [2, 3]) {
    const at = figure.last + gap
    if (/^(?:weekend|wochenende|fin|fim|finesettimana|выходные)$/.test(tokens[at]?.text ?? ''))
      return 'weekend'
    const unit = phraseAt(TIME_UNITS, tokens, at)
    if (unit && !reading.figureAt.has(at)) return unit.id
    if (!PER.test(tokens[at]?.text ?? '')) return undefined
  }
  return undefined
}

/** "$45 for the weekend" of what costs as much a day. */
export function isOfOtherRate({ draft }: PriceInput, figure: Figure, candidates: readonly Row[]): boolean {
  const told = timeBehind(draft, figure)
  if (told === undefined) return false
  const known = candidates
    .filter(row => row.price !== null && matches(figure, row.price, row))
    .map(row => rateOf(row.tokens))
  return known.length > 0 && known.every(unit => unit !== undefined && unit !== told)
}

/** "Three days would be $135" of what costs $45 a day, by its row or by an entry. */
export function isRateTimes(input: Pick<PriceInput, 'draft' | 'rows' | 'entries'>, figure: Figure): boolean {
  return draftedTimes(input.draft, figure).some(time => isTimes(input, figure, time))
}

/** A span of time that some amount of its sentence is reckoned for. */
export function isChargedTime(input: Pick<PriceInput, 'draft' | 'rows' | 'entries'>, time: Figure): boolean {
  return (
    time.kind === 'duration' &&
    input.draft.figures.some(
      figure =>
        (figure.kind === 'money' || figure.kind === 'plain') &&
        draftedTimes(input.draft, figure).includes(time) &&
        isTimes(input, figure, time),
    )
  )
}

function draftedTimes(draft: Reading, figure: Figure): Figure[] {
  return draft.figures.filter(
    other => other.kind === 'duration' && draft.sentence[other.first] === draft.sentence[figure.first],
  )
}

function isTimes(
  { draft, rows, entries }: Pick<PriceInput, 'draft' | 'rows' | 'entries'>,
  figure: Figure,
  time: Figure,
): boolean {
  const counts = draft.figures.flatMap(other =>
    other.kind === 'plain' && draft.sentence[other.first] === draft.sentence[figure.first]
      ? other.values
      : [],
  )
  const sums = (price: number, unit: string | undefined) => {
    const times = timesOf(time, unit)
    return times === undefined
      ? []
      : [1, ...counts].map(count => Math.round(price * times * count * 100) / 100)
  }
  const ratesOf = (row: Row) => [rateOf(row.tokens), ...toldRates(draft, row), ...entries.map(basisOf)]
  return (
    rows.some(row => {
      const price = row.price
      return (
        price !== null && ratesOf(row).some(unit => sums(price, unit).some(sum => matches(figure, sum, row)))
      )
    }) ||
    entries.some(entry =>
      feesByTime(entry).some(([fee, unit]) => sums(fee, unit).some(sum => matchesAny(figure, sum))),
    )
  )
}

/** "The small one is 35 € a day": what the draft itself says that the price of a row is for. */
function toldRates(draft: Reading, row: Row): (string | undefined)[] {
  return draft.figures.flatMap(figure =>
    figure.kind === 'money' && row.price !== null && matches(figure, row.price, row)
      ? [timeBehind(draft, figure)]
      : [],
  )
}

const PRICES =
  /^(?:prices?|rates?|precios?|tarifas?|precos?|prix|tarifs?|preise?|prezzi|tariffe|fiyat\S*|цены|тариф\S*|الاسعار|המחיר\S*|कीमत\S*|harga|tarif)$/

/** "All prices are per day": the time that an entry says every price is for. */
function basisOf({ reading, row }: Entry): string | undefined {
  const isOfPrices = row === undefined && reading.tokens.some(token => PRICES.test(token.text))
  return isOfPrices ? rateOf(reading.tokens) : undefined
}

function feesByTime(entry: Entry): [number, string][] {
  if (entry.row !== undefined) return []
  return entry.reading.figures.flatMap((own): [number, string][] => {
    const unit = own.kind === 'money' ? timeBehind(entry.reading, own) : undefined
    return unit === undefined ? [] : own.values.map(value => [value, unit])
  })
}

function timesOf(time: Figure, unit: string | undefined): number | undefined {
  const value = time.values[0] ?? 0
  if (unit === undefined || value <= 0) return undefined
  if (time.unit === unit) return value
  return time.unit === 'week' && unit === 'day' ? value * 7 : undefined
}
