import type { Figure } from './amounts.ts'
import type { Token } from './text.ts'

// Folded: no ё, no umlauts.
const RUSSIAN =
  /^(пол|полутора|двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти|пятнадцати|двадцати|тридцати|пятидесяти|сто)?(метров|литров|килограммов)(?:ый|ая|ое|ые|ого|ой|ую|ых|ому|ым|ом|ыми)$/
const GERMAN = /^(halb|ein|anderthalb|zwei|drei|vier|funf|sechs|acht|zehn|zwanzig)(meter|liter|kilo)\S{3,}$/

const COUNTS: Record<string, number> = {
  пол: 0.5,
  полутора: 1.5,
  двух: 2,
  трех: 3,
  четырех: 4,
  пяти: 5,
  шести: 6,
  семи: 7,
  восьми: 8,
  девяти: 9,
  десяти: 10,
  пятнадцати: 15,
  двадцати: 20,
  тридцати: 30,
  пятидесяти: 50,
  сто: 100,
  halb: 0.5,
  ein: 1,
  anderthalb: 1.5,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  sechs: 6,
  acht: 8,
  zehn: 10,
  zwanzig: 20,
}
const UNITS: Record<string, string> = {
  метров: 'm',
  литров: 'l',
  килограммов: 'kg',
  meter: 'm',
  liter: 'l',
  kilo: 'kg',
}

/** "Двухметровый", "Zweiliterflasche": a measure inside a word. */
export function measureWordAt(tokens: readonly Token[], at: number): Figure | undefined {
  const token = tokens[at]
  const found = token?.kind === 'word' ? (RUSSIAN.exec(token.text) ?? GERMAN.exec(token.text)) : null
  if (!found) return undefined
  const [, count, unit = ''] = found
  return {
    first: at,
    last: at,
    numberFirst: at,
    numberLast: at,
    values: [count === undefined ? 1 : (COUNTS[count] ?? 1)],
    currencies: [],
    kind: 'measure',
    unit: UNITS[unit] ?? null,
    inWords: true,
    weak: false,
  }
}
