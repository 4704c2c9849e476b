import { currenciesOfSign, currencyExponent } from './currencies.ts'

/** An amount in minor units (cents) of its currency. Always an integer: prices never pass through a float. */
export interface Money {
  amount: number
  currency: string
}

export type ParsedAmount = { minor: number } | { problem: string }

/** More than any price, and far below where integers stop being exact. */
export const MAX_MINOR = 1_000_000_000_000

/**
 * Reads a price as people write it in a spreadsheet: `12.34`, `12,34`, `1.234,56`, `1,234.56`, `1 234,56`, `€ 12`,
 * `12.–`. What cannot be read for sure is refused with a sentence. `decimalMark` is what the rest of the file uses;
 * without it `1.299` and `1,299` are thousands, unless the currency itself has three decimals.
 */
export function parseDecimalToMinor(text: string, currency: string, decimalMark?: '.' | ','): ParsedAmount {
  const exponent = currencyExponent(currency)
  const shown = visible(text)
  const bare = withoutSigns(
    asciiDigits(text)
      .trim()
      .replace(/^[.,](?=\d)/, '0$&'),
  )
  if (!bare) return { problem: `${shown} is not a price – use ${example(exponent)}` }
  if (bare.negative) return { problem: `${shown} is below zero – a price is 0 or more` }
  const foreign = bare.signs.find(sign => !currenciesOfSign(sign)?.includes(currency))
  if (foreign !== undefined) {
    return currenciesOfSign(foreign)
      ? { problem: `${shown} is in another currency than ${currency}` }
      : { problem: `${shown} is not a price – use ${example(exponent)}` }
  }
  const parts = splitDecimal(bare.number, exponent, decimalMark)
  if (parts === 'ambiguous') {
    const digits = bare.number.replace(/\D/g, '')
    return {
      problem: `${shown} may be ${digits} or ${bare.number.replace(',', '.')} – use ${example(exponent)}`,
    }
  }
  if (!parts) return { problem: `${shown} is not a price – use ${example(exponent)}` }
  const fraction = parts.fraction.replace(/0+$/, '')
  if (fraction.length > exponent) {
    const most = exponent === 0 ? 'no decimals' : `at most ${exponent} decimals`
    return { problem: `${shown} has too many decimals – ${currency} has ${most}` }
  }
  const minor = Number(parts.whole + fraction.padEnd(exponent, '0'))
  if (minor > MAX_MINOR) return { problem: `${shown} is too large for a price` }
  return { minor }
}

function example(exponent: number): string {
  if (exponent === 0) return '1234'
  if (exponent === 2) return '12.34 or 12,34'
  return `12.${'3400'.slice(0, exponent)}` // With a comma, three decimals would look like thousands.
}

/** At most 80 characters of what somebody typed, in quotes, with control characters made visible. */
export function visible(text: string): string {
  const short = text.length > 80 ? `${text.slice(0, 79)}…` : text
  return `"${short
    .replace(/\0/g, '␀')
    .replace(/\r?\n|\r/g, '⏎')
    .replace(/\t/g, '⇥')
    .replace(/\p{Cc}/gu, '�')}"`
}

/** Arabic-Indic, Devanagari and other decimal digits as 0–9, with the Arabic separators. */
function asciiDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, digit => (/\d/.test(digit) ? digit : String(digitValue(digit))))
    .replace(/٫/g, '.')
    .replace(/[٬’ʼ`´]/g, "'")
}

/** Unicode keeps every script's ten digits in a row that starts with its zero. */
function digitValue(digit: string): number {
  let value = 0
  for (let code = digit.codePointAt(0)! - 1; value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code)); code--)
    value++
  return value
}

const LONGEST = 60

/** Splits `before 1.234,56 after` at the first and the last digit; what stands around must be signs of money. */
function withoutSigns(text: string): { number: string; signs: string[]; negative: boolean } | undefined {
  const first = text.search(/\d/)
  if (first < 0 || text.length > LONGEST) return undefined
  const last = text.search(/\d\D*$/) + 1
  let before = text.slice(0, first).trim()
  let after = text.slice(last).trim()
  const negative = /[-−–—(]/.test(before)
  before = before.replace(/[-−–—(+]/, '').trim()
  if (negative) after = after.replace(/\)$/, '')
  after = after.replace(/^[.,]?[-–—]{1,2}/, '').trim() // 12.– and 12,-- are how Swiss and Germans leave out the cents.
  const signs = [before, after].filter(sign => sign !== '')
  return { number: text.slice(first, last), signs, negative }
}

interface Parts {
  whole: string
  fraction: string
}

function splitDecimal(number: string, exponent: number, mark?: '.' | ','): Parts | 'ambiguous' | undefined {
  const dots = count(number, '.')
  const commas = count(number, ',')
  if (dots > 0 && commas > 0) {
    const decimal = number.lastIndexOf('.') > number.lastIndexOf(',') ? '.' : ','
    if (count(number, decimal) > 1 || (mark && mark !== decimal)) return undefined
    return atDecimal(number, decimal)
  }
  if (dots + commas === 0) return grouped(number, '')
  const separator = dots > 0 ? '.' : ','
  if (dots + commas > 1) return mark === separator ? undefined : grouped(number, '')
  const [whole, fraction] = number.split(separator) as [string, string]
  if (fraction.length !== 3 || !/^[1-9]\d{0,2}$/.test(whole) || mark === separator)
    return atDecimal(number, separator)
  if (mark === undefined && exponent >= 3) return separator === '.' ? atDecimal(number, '.') : 'ambiguous'
  return grouped(number, '')
}

function atDecimal(number: string, decimal: '.' | ','): Parts | undefined {
  const at = number.indexOf(decimal)
  const fraction = number.slice(at + 1)
  return /^\d+$/.test(fraction) ? grouped(number.slice(0, at), fraction) : undefined
}

const GROUPS = [/^\d+$/, /^\d{1,3}(?:([.,'\s])\d{3})(?:\1\d{3})*$/, /^\d{1,2}(?:,\d{2})*,\d{3}$/] as const

/** Thousands, or the Indian way (12,34,567). */
function grouped(whole: string, fraction: string): Parts | undefined {
  if (!GROUPS.some(shape => shape.test(whole))) return undefined
  return { whole: whole.replace(/\D/g, ''), fraction }
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}

/** The amount as a plain decimal, `12.34`: for CSV files and number inputs. */
export function minorToDecimal(minor: number, currency: string): string {
  const exponent = currencyExponent(currency)
  const digits = String(Math.abs(minor)).padStart(exponent + 1, '0')
  const sign = minor < 0 ? '-' : ''
  if (exponent === 0) return sign + digits
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`
}

const formats = new Map<string, Intl.NumberFormat>()

/** The amount as readers of `language` (a BCP 47 tag) write it. For reading only: never parse it back. */
export function formatMoney(minor: number, currency: string, language: string): string {
  const key = `${language} ${currency}`
  let format = formats.get(key)
  if (!format) {
    format = moneyFormat(currency, language)
    formats.set(key, format)
  }
  // A decimal string is formatted exactly; a number would have been rounded to a float first.
  return format.format(minorToDecimal(minor, currency) as `${number}`)
}

function moneyFormat(currency: string, language: string): Intl.NumberFormat {
  const exponent = currencyExponent(currency)
  const usual = new Intl.NumberFormat(language, { style: 'currency', currency }).resolvedOptions()
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    minimumFractionDigits: exponent,
    maximumFractionDigits: exponent,
    // Where shops print no decimals (HUF, IDR), whole amounts stay whole and the rest is still exact.
    trailingZeroDisplay: (usual.maximumFractionDigits ?? exponent) < exponent ? 'stripIfInteger' : 'auto',
  })
}
