import { remembered } from '../../../lib/remembered.ts'

/**
 * Names of few consonants in another script: बड़ा is bada and no baad, أكوا is Aqua. What Hindi and Arabic do not write inside
 * a word is left out on both sides, the vowels they write and those at both ends are kept.
 */
export function spelledAlike(a: readonly string[], b: readonly string[]): boolean {
  return a.some(form => b.some(other => isSpelling(form, other) || isSpelling(other, form)))
}

const HINDI = /^[\u0900-\u097f]{2,}$/
const ARABIC = /^[\u0621-\u064a]{3,}$/
const LATIN = /^[a-z]{3,}$/

function isSpelling(foreign: string, latin: string): boolean {
  if (!LATIN.test(latin)) return false
  const isHindi = HINDI.test(foreign)
  if (!isHindi && !(ARABIC.test(foreign) && latin.length >= 4)) return false
  const own = isHindi ? fromHindi(foreign) : fromArabic(foreign)
  return own.length >= 3 && own === (isHindi ? hindiOf(latin) : arabicOf(latin))
}

const HINDI_LETTERS: Record<string, string> = Object.fromEntries(
  'अa आa इi ईi उu ऊu एe ऐe ओo औo ऑo ऋr ाA िi ीi ुu ूu ेe ैe ोo ौo ॉo ृr ंn ँn कk खk गg घg ङn चc छc जj झj ञn टt ठt डd ढd णn तt थt दd धd नn पp फf बb भb मm यy रr लl वv शs षs सs हh'
    .split(' ')
    .map(pair => [pair[0] ?? '', pair.slice(1)]),
)

const fromHindi = remembered(readHindi, 4000)

function readHindi(word: string): string {
  const letters = [...word].map(letter => HINDI_LETTERS[letter] ?? '').join('')
  return inner(letters.replace(/A(?=.)/g, '').replace(/A$/, 'a'))
}

const hindiOf = remembered(hindiSounds, 4000)

function hindiSounds(word: string): string {
  const letters = word
    .replace(/chh?/g, 'c')
    .replace(/sh/g, 's')
    .replace(/ph/g, 'f')
    .replace(/([kgjtdb])h/g, '$1')
    .replace(/aa+/g, 'a')
    .replace(/ee|ii/g, 'i')
    .replace(/oo|uu/g, 'u')
    .replace(/a[iy]$/, 'i')
    .replace(/a[iy](?=[^aeiou])/g, 'e')
    .replace(/a[uw](?=[^aeiou]|$)/g, 'o')
    .replace(/w/g, 'v')
    .replace(/z/g, 'j')
    .replace(/x/g, 'ks')
    .replace(/[cq]k|q/g, 'k')
    .replace(/y$/, 'i')
  return inner(letters)
}

/** Without the vowel that is not written, but at both ends; the nasal before a lip is n. */
function inner(word: string): string {
  return word
    .replace(/(?<=.)a(?=.)/g, '')
    .replace(/m(?=[pb])/g, 'n')
    .replace(/(.)\1+/g, '$1')
}

const ARABIC_LETTERS: Record<string, string> = Object.fromEntries(
  'اa أa إa آa ىa ةa ءa ئa ؤa عa هh وw يy بb تt ثt جg حh خh دd ذd رr زs سs شc صs ضd طt ظs غg فf قk كk لl مm نn'
    .split(' ')
    .map(pair => [pair[0] ?? '', pair.slice(1)]),
)

const fromArabic = remembered(readArabic, 4000)

function readArabic(word: string): string {
  return arabicInner(
    [...word]
      .map(letter => ARABIC_LETTERS[letter] ?? '')
      .join('')
      .replace(/h$/, 'a'),
  )
}

const arabicOf = remembered(arabicSounds, 4000)

function arabicSounds(word: string): string {
  const letters = word
    .replace(/sh|ch/g, 'c')
    .replace(/ph/g, 'f')
    .replace(/kh/g, 'h')
    .replace(/([gtd])h/g, '$1')
    .replace(/x/g, 'ks')
    .replace(/^[eiou]/, 'a')
    .replace(/e$/, '')
    .replace(/a$/, 'A')
    .replace(/e/g, 'a')
    .replace(/[ou]/g, 'w')
    .replace(/i/g, 'y')
    .replace(/A$/, 'a')
    .replace(/[cq]/g, letter => (letter === 'q' ? 'k' : 'c'))
    .replace(/p/g, 'b')
    .replace(/v/g, 'f')
    .replace(/j/g, 'g')
    .replace(/z/g, 's')
  return arabicInner(letters)
}

function arabicInner(word: string): string {
  return word.replace(/(?<=.)a(?=.)/g, '').replace(/(.)\1+/g, '$1')
}
