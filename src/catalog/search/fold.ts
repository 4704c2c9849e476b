/** Most catalogue text is plain, and the plain way is several times quicker. */
export const BEYOND_ASCII = /[\u0080-\uffff]/
/** Marks that spelling may leave out. Devanagari vowel signs are marks too but carry the word, so they stay. */
const OPTIONAL_MARKS =
  /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u093c\u200b-\u200f\u2060\ufeff]/g

const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ٱ: 'ا',
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
}
const DIGIT_ZEROS = [0x0660, 0x06f0, 0x0966]
for (const zero of DIGIT_ZEROS)
  for (let digit = 0; digit < 10; digit++) LETTERS[String.fromCharCode(zero + digit)] = String(digit)
const REPLACED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g')

/** ג'ינס and גינס are one word. */
export const GERESH = /(?<=[\u05d0-\u05ea])['’‘`׳](?=[\u05d0-\u05ea])/g

/** One spelling for what readers take for the same text: case, accents, Arabic letter forms and digits of all scripts. */
export function fold(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(OPTIONAL_MARKS, '')
    .replace(GERESH, '')
    .replace(REPLACED, letter => LETTERS[letter]!)
}
