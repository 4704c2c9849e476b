import assert from 'node:assert/strict'
import fc from 'fast-check'
import { CURRENCIES, currencyExponent } from '../../src/lib/currencies.ts'
import { formatMoney, MAX_MINOR, minorToDecimal, parseDecimalToMinor } from '../../src/lib/money.ts'

function minor(text: string, currency = 'EUR', mark?: '.' | ','): number | string {
  const parsed = parseDecimalToMinor(text, currency, mark)
  return 'minor' in parsed ? parsed.minor : parsed.problem
}

const anyCurrency = fc.constantFrom(...CURRENCIES)
const anyMinor = fc.integer({ min: 0, max: MAX_MINOR })

describe('currencies', () => {
  it('have the digits ISO 4217 gives them, not those of Intl', () => {
    const digits = Object.fromEntries(
      [
        'HUF',
        'IDR',
        'IQD',
        'JPY',
        'KWD',
        'BHD',
        'OMR',
        'JOD',
        'TND',
        'LYD',
        'CLP',
        'KRW',
        'VND',
        'ISK',
        'MGA',
        'CLF',
      ].map(code => [code, currencyExponent(code)]),
    )
    assert.deepEqual(digits, {
      HUF: 2,
      IDR: 2,
      IQD: 3,
      JPY: 0,
      KWD: 3,
      BHD: 3,
      OMR: 3,
      JOD: 3,
      TND: 3,
      LYD: 3,
      CLP: 0,
      KRW: 0,
      VND: 0,
      ISK: 0,
      MGA: 2,
      CLF: 4,
    })
  })
})

describe('a price in a spreadsheet', () => {
  const readable: [string, string, number][] = [
    ['12.34', 'EUR', 1234],
    ['12,34', 'EUR', 1234],
    ['1.234,56', 'EUR', 123456],
    ['1,234.56', 'USD', 123456],
    ['1 234,56', 'EUR', 123456],
    ['1\u00a0234,56\u00a0€', 'EUR', 123456],
    ['1\u202f234,5', 'EUR', 123450],
    ['1.234.567', 'EUR', 123456700],
    ["1'299.–", 'CHF', 129900],
    ['1’299.50', 'CHF', 129950],
    ['12,--', 'EUR', 1200],
    ['₹1,29,900.50', 'INR', 12990050],
    ['R$ 249,99', 'BRL', 24999],
    ['$5', 'USD', 500],
    ['12.5 eur', 'EUR', 1250],
    ['EUR12.5', 'EUR', 1250],
    ['150 руб.', 'RUB', 15000],
    ['Rs. 500', 'INR', 50000],
    ['12,50 zł', 'PLN', 1250],
    ['١٢٫٥٠ د.إ', 'AED', 1250],
    ['१२.५', 'INR', 1250],
    ['.5', 'EUR', 50],
    ['0', 'EUR', 0],
    ['1,299', 'USD', 129900],
    ['1.299', 'EUR', 129900],
    ['1.500', 'JPY', 1500],
    ['12.00', 'JPY', 12],
    ['1.250', 'KWD', 1250],
    ['12.500', 'IQD', 12500],
    ['12.500', 'HUF', 1250000],
    ['1 990', 'HUF', 199000],
  ]
  for (const [text, currency, expected] of readable) {
    it(`is read: ${text} as ${expected} minor units of ${currency}`, () => {
      assert.equal(minor(text, currency), expected)
    })
  }

  const refused: [string, string, string][] = [
    ['12,3,4', 'EUR', '"12,3,4" is not a price – use 12.34 or 12,34'],
    ['1.2.3', 'EUR', '"1.2.3" is not a price – use 12.34 or 12,34'],
    ['1,234,56', 'EUR', '"1,234,56" is not a price – use 12.34 or 12,34'],
    ['12 34', 'EUR', '"12 34" is not a price – use 12.34 or 12,34'],
    ['1e3', 'EUR', '"1e3" is not a price – use 12.34 or 12,34'],
    ['free', 'EUR', '"free" is not a price – use 12.34 or 12,34'],
    ['10 USD 5', 'USD', '"10 USD 5" is not a price – use 12.34 or 12,34'],
    ['5–10', 'EUR', '"5–10" is not a price – use 12.34 or 12,34'],
    ['-5', 'EUR', '"-5" is below zero – a price is 0 or more'],
    ['(5.00)', 'EUR', '"(5.00)" is below zero – a price is 0 or more'],
    ['$5', 'EUR', '"$5" is in another currency than EUR'],
    ['9.99 GBP', 'EUR', '"9.99 GBP" is in another currency than EUR'],
    ['12.345,678', 'EUR', '"12.345,678" has too many decimals – EUR has at most 2 decimals'],
    ['0,125', 'EUR', '"0,125" has too many decimals – EUR has at most 2 decimals'],
    ['12.50', 'JPY', '"12.50" has too many decimals – JPY has no decimals'],
    ['1,250', 'KWD', '"1,250" may be 1250 or 1.250 – use 12.340'],
    ['99999999999999999', 'EUR', '"99999999999999999" is too large for a price'],
    ['12\n34\0', 'EUR', '"12⏎34␀" is not a price – use 12.34 or 12,34'],
  ]
  for (const [text, currency, sentence] of refused) {
    it(`is refused with a sentence: ${JSON.stringify(text)} in ${currency}`, () => {
      assert.equal(minor(text, currency), sentence)
    })
  }

  it('follows the decimal mark the rest of the file uses', () => {
    assert.equal(minor('12.500', 'EUR', '.'), 1250)
    assert.equal(minor('12.500', 'EUR', ','), 1250000)
    assert.match(String(minor('1.299', 'EUR', '.')), /too many decimals/)
    assert.equal(minor('1,250', 'KWD', ','), 1250)
    assert.equal(minor('1,250', 'KWD', '.'), 1250000)
    assert.match(String(minor('1.234,56', 'EUR', '.')), /is not a price/)
  })

  it('comes back the same from its plain decimal, for every currency and amount', () => {
    fc.assert(
      fc.property(anyMinor, anyCurrency, (amount, currency) => {
        assert.equal(minor(minorToDecimal(amount, currency), currency, '.'), amount)
      }),
    )
  })

  it('comes back the same from the way people of eight languages write it', () => {
    const languages = ['en', 'de', 'fr', 'pt-BR', 'it', 'ru', 'de-CH', 'en-IN']
    fc.assert(
      fc.property(
        anyMinor,
        fc.constantFrom('EUR', 'USD', 'CHF'),
        fc.constantFrom(...languages),
        (amount, currency, language) => {
          const written = new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(
            minorToDecimal(amount, currency) as `${number}`,
          )
          assert.equal(minor(written, currency), amount, written)
        },
      ),
    )
  })

  it('is an exact integer or a sentence, whatever is typed', () => {
    const typed = fc.oneof(fc.string(), fc.stringMatching(/^[$€-]?[\d.,' ]{0,12}$/))
    fc.assert(
      fc.property(typed, anyCurrency, (text, currency) => {
        const parsed = parseDecimalToMinor(text, currency)
        if ('minor' in parsed) assert.ok(Number.isSafeInteger(parsed.minor) && parsed.minor >= 0)
        else assert.ok(parsed.problem.length < 200 && !/\p{Cc}/u.test(parsed.problem))
      }),
    )
  })
})

describe('a price on a screen', () => {
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u200e\u200f\u061c]/g, '')

  it('is written as the language does, with the digits of ISO 4217', () => {
    assert.equal(plain(formatMoney(123456, 'EUR', 'de')), '1.234,56 €')
    assert.equal(plain(formatMoney(123456, 'USD', 'en')), '$1,234.56')
    assert.equal(plain(formatMoney(1500, 'JPY', 'en')), '¥1,500')
    assert.equal(plain(formatMoney(1250, 'KWD', 'en')), 'KWD 1.250')
  })

  it('leaves out the zero fillér nobody prints, and never a real one', () => {
    assert.equal(plain(formatMoney(199000, 'HUF', 'hu')), '1990 Ft')
    assert.equal(plain(formatMoney(199050, 'HUF', 'hu')), '1990,50 Ft')
  })

  it('is exact where a float would not be', () => {
    assert.equal(formatMoney(Number.MAX_SAFE_INTEGER, 'USD', 'en'), '$90,071,992,547,409.91')
  })

  it('shows every digit of every amount, in every currency', () => {
    fc.assert(
      fc.property(anyMinor, anyCurrency, (amount, currency) => {
        const digits = formatMoney(amount, currency, 'en').replace(/\D/g, '')
        const exact = minorToDecimal(amount, currency).replace('.', '')
        assert.equal(BigInt(digits.padEnd(exact.length, '0')), BigInt(exact))
      }),
    )
  })
})
