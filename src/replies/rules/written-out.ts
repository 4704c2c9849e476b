import { remembered } from '../../lib/remembered.ts'

/**
 * How letters that write few vowels are written out in Latin ones, for whole words: مبخرة and mabkhara, תאנה and teena.
 * Between two consonants any vowel may stand; what is a vowel itself may be written in several ways.
 */
const ARABIC: Record<string, string> = {
  ا: "a{0,2}'?",
  آ: 'aa?',
  ب: 'bb?',
  ت: 'tt?',
  ث: 'th|s|t',
  ج: 'jj?|g|dj',
  ح: 'hh?|7',
  خ: 'kh|5|x|h',
  د: 'dd?',
  ذ: 'th|dh|z|d',
  ر: 'rr?',
  ز: 'zz?',
  س: 'ss?|c',
  ش: 'sh|ch',
  ص: 'ss?',
  ض: 'dd?|dh',
  ط: 'tt?|6',
  ظ: 'z|th|dh',
  ع: "[aeiou3']{0,2}",
  غ: 'gh|g|8',
  ف: 'ff?|ph|v',
  ق: 'q|k|g|2|c',
  ك: 'k|c|ck',
  ل: 'll?',
  م: 'mm?',
  ن: 'nn?',
  ه: 'h|a|e|ah|eh',
  و: 'ww?|o|u|oo|ou|v|aw|au',
  ي: 'yy?|i|e|ee|y|ai|ei',
  ء: "'?",
  پ: 'p',
  چ: 'ch',
  گ: 'g',
}
const HEBREW: Record<string, string> = {
  א: "[aeiou']{0,2}",
  ב: 'b|v',
  ג: 'g|j',
  ד: 'd',
  ה: 'h|a|e|ah|eh',
  ו: 'v|o|u|w|oo|ou',
  ז: 'z|j',
  ח: 'ch|h|kh',
  ט: 't',
  י: 'y|i|e|ee|ai|ei',
  כ: 'k|ch|kh|c',
  ל: 'll?',
  מ: 'mm?',
  נ: 'nn?',
  ס: 'ss?',
  ע: "[aeiou']{0,2}",
  פ: 'pp?|f|ph',
  צ: 'ts|tz|z',
  ק: 'k|c|q|ck',
  ר: 'rr?',
  ש: 'sh|s',
  ת: 'tt?|th',
}

const patternFor = remembered(writtenPattern, 4000)

function writtenPattern(word: string): RegExp | null {
  const table = /^[\u0600-\u06ff]+$/.test(word)
    ? ARABIC
    : /^[\u0590-\u05ff]+$/.test(word)
      ? HEBREW
      : undefined
  const letters = table && [...word].map(letter => table[letter])
  return letters &&
    letters.length >= FEWEST &&
    letters.length <= MOST &&
    (word.match(OPEN)?.length ?? 0) <= MOST_OPEN &&
    letters.every(letter => letter !== undefined)
    ? new RegExp(`^${letters.map(letter => `(?:${letter})`).join('[aeiou]{0,2}')}[ae]?h?$`)
    : null
}

const FEWEST = 3
const MOST = 12
const MOST_WRITTEN = 20
/** Letters that may be written as any vowel, or not at all. */
const OPEN = /[اآعويهאעויה]/g
const MOST_OPEN = 5
/** No word: nothing that could be read in ever more ways. */
const HOWL = /[aeiou']{4}|(.)\1\1/

/** Whether one is the other in Latin letters. */
export function isWrittenOut(a: string, b: string): boolean {
  const [latin, other] = /^[a-z0-9']+$/.test(a) ? [a, b] : [b, a]
  return (
    latin.length >= FEWEST &&
    latin.length <= MOST_WRITTEN &&
    /^[a-z0-9']+$/.test(latin) &&
    !HOWL.test(latin) &&
    patternFor(other)?.test(latin) === true
  )
}
