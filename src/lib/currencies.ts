// ISO 4217 list one, as of 2026. Node's Intl follows CLDR, which rounds HUF, IDR, IQD and others to what shops
// there print, so the digits of the minor unit are our own table.
const TWO_DIGITS =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY ' +
  'COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS ' +
  'INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR ' +
  'MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP ' +
  'STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG ' +
  // Left in 2025 and 2026; price lists still carry them.
  'ANG BGN'
const NO_DIGITS = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'
const THREE_DIGITS = 'BHD IQD JOD KWD LYD OMR TND'
const FOUR_DIGITS = 'CLF UYW'

const EXPONENTS = new Map<string, number>([
  ...TWO_DIGITS.split(' ').map(code => [code, 2] as const),
  ...NO_DIGITS.split(' ').map(code => [code, 0] as const),
  ...THREE_DIGITS.split(' ').map(code => [code, 3] as const),
  ...FOUR_DIGITS.split(' ').map(code => [code, 4] as const),
])

/** Every currency code a price may be in. */
export const CURRENCIES: readonly string[] = [...EXPONENTS.keys()].sort()

export function isCurrency(code: string): boolean {
  return EXPONENTS.has(code)
}

/** Digits of the minor unit: 2 for EUR, 0 for JPY, 3 for KWD. Throws for a code that `isCurrency` refuses. */
export function currencyExponent(code: string): number {
  const exponent = EXPONENTS.get(code)
  if (exponent === undefined) throw new Error(`unknown currency ${code}`)
  return exponent
}

const DOLLARS = 'USD AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD SGD SRD TTD TWD XCD'
const PESOS = 'ARS CLP COP CUP DOP MXN UYU'

const SIGNS: Record<string, string> = {
  $: `${DOLLARS} ${PESOS} NIO CVE`,
  us$: 'USD',
  a$: 'AUD',
  au$: 'AUD',
  c$: 'CAD NIO',
  ca$: 'CAD',
  nz$: 'NZD',
  hk$: 'HKD',
  s$: 'SGD',
  nt$: 'TWD',
  mx$: 'MXN',
  r$: 'BRL',
  rd$: 'DOP',
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '£': 'GBP EGP FKP GIP LBP SDG SHP SSP SYP',
  '¥': 'JPY CNY',
  円: 'JPY',
  元: 'CNY TWD HKD',
  '₹': 'INR',
  rs: 'INR PKR LKR NPR MUR SCR',
  '₨': 'INR PKR LKR NPR MUR SCR',
  '₽': 'RUB',
  руб: 'RUB BYN',
  р: 'RUB BYN',
  '₺': 'TRY',
  tl: 'TRY',
  '₪': 'ILS',
  '₩': 'KRW KPW',
  '₫': 'VND',
  đ: 'VND',
  '₴': 'UAH',
  грн: 'UAH',
  '₦': 'NGN',
  '₱': 'PHP CUP',
  '₡': 'CRC SVC',
  '₲': 'PYG',
  '₸': 'KZT',
  '₾': 'GEL',
  '₼': 'AZN',
  '₮': 'MNT',
  '₭': 'LAK',
  '៛': 'KHR',
  '฿': 'THB',
  '৳': 'BDT',
  '₵': 'GHS',
  '؋': 'AFN',
  '֏': 'AMD',
  kr: 'SEK NOK DKK ISK',
  zł: 'PLN',
  kč: 'CZK',
  ft: 'HUF',
  лв: 'BGN KGS',
  lei: 'RON MDL',
  rm: 'MYR',
  rp: 'IDR',
  fr: 'CHF XAF XOF XPF',
  r: 'ZAR',
  ksh: 'KES',
  's/': 'PEN',
  bs: 'BOB VES',
  q: 'GTQ',
  l: 'HNL',
  'د.إ': 'AED',
  درهم: 'AED MAD',
  'ر.س': 'SAR',
  ريال: 'SAR QAR OMR YER',
  'ر.ق': 'QAR',
  'د.ك': 'KWD',
  'ج.م': 'EGP',
  جنيه: 'EGP SDG',
}

/** The currencies a sign or word beside an amount may stand for; undefined for what is no sign of money. */
export function currenciesOfSign(sign: string): string[] | undefined {
  const code = sign.toUpperCase()
  if (isCurrency(code)) return [code]
  const word = sign.toLowerCase().replace(/\.$/, '')
  return Object.hasOwn(SIGNS, word) ? SIGNS[word]!.split(' ') : undefined
}
