import { currencyExponent, isCurrency } from '../../lib/currencies.ts'
import { parseDecimalToMinor, visible } from '../../lib/money.ts'
import { type Alias, LONGEST_ALIAS, MOST_ALIASES, readAliases } from '../alias.ts'

/** A cell that was read, or the sentence that says what is wrong with it. */
export type Cell<Value> = { value: Value } | { problem: string }

export function readPrice(cell: string, currency: string, mark: '.' | ',' | undefined): Cell<number | null> {
  if (cell === '') return { value: null }
  const parsed = parseDecimalToMinor(cell, currency, mark)
  return 'minor' in parsed ? { value: parsed.minor } : parsed
}

export function readCurrency(cell: string): Cell<string | undefined> {
  if (cell === '') return { value: undefined }
  const code = cell.toUpperCase()
  if (isCurrency(code)) return { value: code }
  return { problem: `${visible(cell)} is not a currency code – use three letters such as EUR` }
}

/** Whole numbers; `3.0` is one too, as spreadsheets write it. */
export function readStock(cell: string): Cell<number | null> {
  if (cell === '') return { value: null }
  if (/^-\d+(?:[.,]0{1,2})?$/.test(cell))
    return { problem: `${visible(cell)} is below zero – use 0 for sold out` }
  const whole = /^\+?(\d{1,9})(?:[.,]0{1,2})?$/.exec(cell)?.[1]
  if (whole !== undefined) return { value: Number(whole) }
  return {
    problem: `${visible(cell)} is not a whole number – use 12, 0 for sold out, or nothing if it is not counted`,
  }
}

const YES = new Set(
  'true yes y 1 on x ✓ available active si sí s sim oui ja да evet sì iya ya हाँ نعم כן'.split(' '),
).add('in stock')
const NO = new Set(
  'false no n 0 off - ✗ unavailable inactive não nao non nein нет hayır hayir tidak नहीं لا לא'.split(' '),
).add('out of stock')

export function readYesNo(cell: string): Cell<boolean> {
  const word = cell.toLowerCase()
  if (word === '' || YES.has(word)) return { value: true }
  if (NO.has(word)) return { value: false }
  return { problem: `${visible(cell)} is neither yes nor no` }
}

/** `name: value | name: value` */
export function readAttributes(cell: string): Cell<Record<string, string>> {
  const attributes: Record<string, string> = {}
  for (const piece of cell.split('|').map(part => part.trim())) {
    if (piece === '') continue
    const colon = piece.indexOf(':')
    const name = piece.slice(0, Math.max(colon, 0)).trim()
    if (name === '') return { problem: `${visible(piece)} has no name – use name: value | name: value` }
    attributes[name] = piece.slice(colon + 1).trim()
  }
  return { value: attributes }
}

/** `es: zapatillas | ru: кроссовки | trainers` */
export function readOtherNames(cell: string): Cell<Alias[]> {
  const aliases = readAliases(cell)
  const long = aliases.find(({ text }) => text.length > LONGEST_ALIAS)
  if (long)
    return { problem: `${visible(long.text)} is too long – a name has at most ${LONGEST_ALIAS} characters` }
  return aliases.length > MOST_ALIASES
    ? { problem: `has ${aliases.length} names – at most ${MOST_ALIASES} are kept` }
    : { value: aliases }
}

/**
 * Which mark the prices of a column use for decimals, as far as they tell: `12,5` and `1.234,56` do, `1.299` does
 * not. Undefined where none does, or where they disagree.
 */
export function createMarkFinder(currency: string) {
  const decimals = Math.max(currencyExponent(currency), 2)
  const seen = { '.': 0, ',': 0 }
  return {
    look(cell: string): void {
      const last = /([.,])(\d+)\D*$/.exec(cell)
      if (!last) return
      const mark = last[1] as '.' | ','
      const other = mark === '.' ? ',' : '.'
      const single = cell.indexOf(mark) === cell.lastIndexOf(mark)
      const whole = cell.slice(0, cell.indexOf(mark)).replace(/\D/g, '')
      if (!single) seen[other] += /^\D*\d{1,3}([.,])\d{3}(?:\1\d{3})+\D*$/.test(cell) ? 1 : 0
      else if (last[2]!.length !== 3) seen[mark] += last[2]!.length <= decimals ? 1 : 0
      else if (cell.includes(other)) seen[mark]++
      // Three digits after `0` or after four digits and more are no thousands.
      else if (whole === '0' || whole.length > 3) seen[mark]++
    },
    mark(): '.' | ',' | undefined {
      if (seen['.'] > 0 === seen[','] > 0) return undefined
      return seen['.'] > 0 ? '.' : ','
    },
  }
}
