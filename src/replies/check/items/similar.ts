import { HARDENED } from '../../rules/lexicon.ts'
import type { Token } from '../text.ts'
import { spelledAlike } from './spelled-alike.ts'

/** The same word but for its ending or its script: croissants, самовара, кортадито. */
export function similar(a: Token, b: Token): boolean {
  for (const form of a.forms) {
    for (const other of b.forms) {
      if (form === other) return true
      const [short, long] = form.length <= other.length ? [form, other] : [other, form]
      if (short.length >= 4 && long.startsWith(short) && long.length - short.length <= 3) return true
      if (short.length === 3 && long === `${short}s`) return true
      if (/y$/.test(short) && long === `${short.slice(0, -1)}ies`) return true
      // A German noun says at its end what it is: Faltschloss.
      if (
        short.length >= 5 &&
        /^[a-z]+$/.test(short) &&
        long.endsWith(short) &&
        long.length - short.length >= 3
      )
        return true
      if (isHeadInCase(short, long)) return true
      if (short.length >= 6 && long.length - short.length <= 3) {
        const stem = short.slice(0, -2)
        if (long.startsWith(stem) && stem.length >= 4 && /[\u0400-\u04ff]/.test(stem)) return true
        if (long.startsWith(short.slice(0, -1)) && long.length - short.length <= 1) return true
      }
    }
  }
  if (a.forms.some(form => b.forms.some(other => isItalianPlural(form, other) || sameStem(form, other))))
    return true
  return (
    isOtherScript(a.text) !== isOtherScript(b.text) &&
    (soundsAlike(a.forms, b.forms) ||
      spelledAlike(a.forms, b.forms) ||
      (skeleton(a.forms) !== '' && sameSkeleton(a.forms, b.forms)))
  )
}

/** Carta, carte; libro, libri; banco, banchi: Italians change the vowel at the end. */
function isItalianPlural(a: string, b: string): boolean {
  const [one, many] = a.length <= b.length ? [a, b] : [b, a]
  if (one.length < 4 || one.slice(0, 3) !== many.slice(0, 3)) return false
  return pluralsOf(one).includes(many) || (one.length === many.length && pluralsOf(many).includes(one))
}

function pluralsOf(word: string): string[] {
  const stem = word.slice(0, -1)
  if (/[cg]a$/.test(word)) return [`${stem}he`, `${stem.slice(0, -1)}e`]
  if (/[cg]o$/.test(word)) return [`${stem}hi`, `${stem}i`]
  if (/io$/.test(word)) return [stem]
  if (/a$/.test(word)) return [`${stem}e`]
  return /o$/.test(word) || (/e$/.test(word) && word.length > 4) ? [`${stem}i`] : []
}

const TURKISH_ENDING =
  /(?:lar|ler|imiz|umuz|iniz|unuz|nin|nun|dan|den|tan|ten|yla|yle|lik|luk|siz|suz|dir|dur|tir|tur|sin|sun|da|de|ta|te|in|un|im|um|si|su|yi|yu|ya|ye|li|lu|la|le|i|u|a|e)$/
const HEBREW_ENDING = /(?:יים|ים|ות|ית|ה|ת|י)$/
const FINAL_LETTERS: Record<string, string> = {
  ם: 'מ',
  ן: 'נ',
  ץ: 'צ',
  ף: 'פ',
  ך: 'כ',
  ...HARDENED,
}

/** Turks pile endings up (fidanı, fidanlarımızda), and a Hebrew plural drops that of the singular (עדשה, עדשות). */
function sameStem(a: string, b: string): boolean {
  if (a[0] !== b[0] || a[1] !== b[1] || a[2] !== b[2] || a.length < 4 || b.length < 4) return false
  if (/^[\u05d0-\u05ea]+$/.test(a + b)) return hebrewStem(a).length >= 3 && hebrewStem(a) === hebrewStem(b)
  if (!/^[a-z]+$/.test(a + b)) return false
  const [own, other] = [turkishStem(a), turkishStem(b)]
  // Two endings at least, or one that is none elsewhere: what one vowel tells apart may be two words.
  const isPiled = Math.max(a.length - own.length, b.length - other.length) >= 4
  return isPiled && own === other
}

function turkishStem(word: string): string {
  let stem = word
  for (let turn = 0; turn < 4; turn++) {
    const next = stem.replace(TURKISH_ENDING, '')
    if (next.length < 3 || next === stem) break
    stem = next
  }
  return withPlainEnd(stem)
}

function hebrewStem(word: string): string {
  const stem = word.replace(HEBREW_ENDING, '')
  return withPlainEnd(stem.length >= 3 ? stem : word)
}

/** çiçek, çiçeği; שולחן, שולחנות: the letter that changes before an ending. */
function withPlainEnd(stem: string): string {
  const last = stem.at(-1) ?? ''
  return stem.slice(0, -1) + (FINAL_LETTERS[last] ?? last)
}

/** Knödeln of what is called a Meisenknödel. */
function isHeadInCase(short: string, long: string): boolean {
  const stem = /^[a-z]{6,}$/.test(short) ? short.replace(/(?:en|n)$/, '') : short
  return stem !== short && stem.length >= 5 && long.endsWith(stem) && long.length - stem.length >= 3
}

function isOtherScript(text: string): boolean {
  return !/[a-z]/.test(text)
}

const SOUNDS: Record<string, string> = {
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ж: 'j',
  з: 's',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ф: 'f',
  х: 'h',
  ц: 's',
  ч: 'c',
  ш: 'c',
  щ: 'c',
  ب: 'b',
  ت: 't',
  ث: 't',
  ج: 'g',
  ح: 'h',
  خ: 'h',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 's',
  س: 's',
  ش: 'c',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 's',
  غ: 'g',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  پ: 'p',
  ڤ: 'v',
  چ: 'c',
  گ: 'g',
  ב: 'b',
  ג: 'g',
  ד: 'd',
  ז: 's',
  ח: 'h',
  ט: 't',
  כ: 'k',
  ך: 'k',
  ל: 'l',
  מ: 'm',
  ם: 'm',
  נ: 'n',
  ן: 'n',
  ס: 's',
  פ: 'p',
  ף: 'p',
  צ: 's',
  ץ: 's',
  ק: 'k',
  ר: 'r',
  ש: 'c',
  ת: 't',
  क: 'k',
  ख: 'k',
  ग: 'g',
  घ: 'g',
  च: 'c',
  छ: 'c',
  ज: 'g',
  झ: 'j',
  ट: 't',
  ठ: 't',
  ड: 'd',
  ढ: 'd',
  ण: 'n',
  त: 't',
  थ: 't',
  द: 'd',
  ध: 'd',
  न: 'n',
  प: 'p',
  फ: 'f',
  ब: 'b',
  भ: 'b',
  म: 'm',
  र: 'r',
  ल: 'l',
  व: 'v',
  श: 'c',
  ष: 'c',
  स: 's',
  ह: 'h',
}

function skeleton(forms: readonly string[]): string {
  return forms.map(skeletonOf).find(Boolean) ?? ''
}

function skeletonOf(word: string): string {
  let out = ''
  const latin = word
    .replace(/ph/g, 'f')
    .replace(/sh|ch/g, 'c')
    .replace(/ck|qu|q/g, 'k')
    .replace(/x/g, 'ks')
  for (const letter of latin) {
    let sound = SOUNDS[letter] ?? (/[a-z]/.test(letter) ? letter : '')
    if (/[aeiouyhw]/.test(sound)) sound = sound === 'w' ? 'v' : ''
    if (sound === 'c') sound = 'k'
    if (sound === 'z') sound = 's'
    if (sound === 'p') sound = 'b'
    if (sound === 'f') sound = 'v'
    if (sound === 'j') sound = 'g'
    if (sound && out.at(-1) !== sound) out += sound
  }
  return out.length >= 3 ? out : ''
}

function sameSkeleton(a: readonly string[], b: readonly string[]): boolean {
  const own = new Map(b.map(form => [skeletonOf(form), form]))
  own.delete('')
  return a.some(form => {
    const other = own.get(skeletonOf(form))
    if (other === undefined) return false
    // Arabic writes p as b; "плечо" is no "black".
    return ARABIC.test(form + other) || startsWithP(form) === startsWithP(other)
  })
}

/** Galil, גליל and Yafo, יאפו: names of two consonants are told by the vowels that Hebrew writes. */
function soundsAlike(a: readonly string[], b: readonly string[]): boolean {
  return a.some(form => b.some(other => isVoweled(form, other) || isVoweled(other, form)))
}

function isVoweled(hebrew: string, latin: string): boolean {
  if (!/^[\u05d0-\u05ea]{3,6}$/.test(hebrew) || !/^[a-z]{3,7}$/.test(latin)) return false
  const own = [...hebrew]
    .map(letter => VOWELS[letter] ?? (/[אהע]/.test(letter) ? '' : SOUNDS[letter]))
    .join('')
  const other = [...latin.replace(/sh|ch/g, 'c').replace(/tz|ts/g, 's')]
    .map(letter => VOWELS[letter] ?? (/[aeh]/.test(letter) ? '' : (ALIKE[letter] ?? letter)))
    .join('')
  return own.length >= 3 && own === other
}

const VOWELS: Record<string, string> = { י: 'y', ו: 'w', i: 'y', y: 'y', o: 'w', u: 'w' }
const ALIKE: Record<string, string> = { f: 'p', q: 'k', z: 's', v: 'b', x: 'k' }

const ARABIC = /[\u0600-\u06ff]/

function startsWithP(word: string): boolean {
  return /^[pпפ]/.test(word)
}
