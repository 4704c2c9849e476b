import { remembered } from '../../lib/remembered.ts'
import { distanceUpTo } from './distance.ts'

/**
 * How letters of other scripts are said, in Latin letters. Spaces hold alternatives. Loan words are the point:
 * круассан, كرواسون and croissant should meet.
 */
const CYRILLIC = letters(
  'а:a б:b в:v г:g д:d е:e ж:j з:z и:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:h ц:ts ч:ch ш:sh щ:sh ъ: ы:i ь: э:e ю:u я:a і:i ї:i є:e ґ:g ў:u',
)
const ARABIC = letters(
  'ا:a ب:b ت:t ث:s ج:g|j ح:h خ:h د:d ذ:z ر:r ز:z س:s ش:sh ص:s ض:d ط:t ظ:z ع:a غ:g ف:f ق:k ك:k ل:l م:m ن:n ه:h و:u ي:i ء: پ:p چ:ch ژ:j گ:g ڤ:v',
)
const HEBREW = letters(
  'א:a ב:b|v ג:g ד:d ה:h ו:u|v ז:z ח:h ט:t י:i כ:k ל:l מ:m נ:n ס:s ע:a פ:p|f צ:ts ק:k ר:r ש:sh|s ת:t',
)
const DEVANAGARI = letters(
  'अ:a आ:a इ:i ई:i उ:u ऊ:u ए:e ऐ:e ओ:o औ:o ऑ:o ऍ:e ा:a ि:i ी:i ु:u ू:u े:e ै:e ो:o ौ:o ॉ:o ॅ:e ं:n ँ:n ः: ्: ृ:ri क:k ख:k ग:g घ:g ङ:n च:ch छ:ch ज:j झ:j ञ:n ट:t ठ:t ड:d ढ:d ण:n त:t थ:t द:d ध:d न:n प:p फ:f ब:b भ:b म:m य:i र:r ल:l व:v श:sh ष:sh स:s ह:h',
)

function letters(pairs: string): Map<string, string[]> {
  return new Map(
    pairs.split(' ').map(pair => {
      const [letter, said] = pair.split(':')
      return [letter!, said!.split('|')]
    }),
  )
}

const SCRIPTS = [CYRILLIC, ARABIC, HEBREW, DEVANAGARI]
const MAX_READINGS = 8

/** The readings of a folded word in Latin letters, most usual first. */
function readings(word: string): string[] {
  const script = SCRIPTS.find(map => map.has(word[0]!) || map.has(word[1] ?? ''))
  if (!script) return [word]
  let said = ['']
  for (const letter of script === CYRILLIC ? word.replaceAll('дж', 'ж') : word) {
    const options = script.get(letter) ?? [letter]
    said = said.flatMap(start => options.map(option => start + option)).slice(0, MAX_READINGS)
  }
  return said
}

/** The consonants of a word in classes that spelling and accent rarely cross; several where it can be read in two ways. */
export const soundsOf = remembered(readSounds, 5000)

function readSounds(word: string): readonly string[] {
  const sounds = new Set<string>()
  for (const reading of readings(word)) {
    sounds.add(consonants(reading, 'K'))
    if (/g[eiy]/.test(reading)) sounds.add(consonants(reading, 'C'))
  }
  return [...sounds]
}

function consonants(reading: string, softG: 'K' | 'C'): string {
  const classes = reading
    .replace(/ph/g, 'f')
    .replace(/sch|tch|ch|sh|zh|j/g, 'C')
    .replace(/cc(?=[eiy])/g, 'C')
    .replace(/ti(?=on)/g, 'C')
    .replace(/t?zz/g, 'TS')
    .replace(/g(?=[eiy])/g, softG)
    .replace(/c(?=[eiy])/g, 'S')
    .replace(/x/g, 'KS')
    .replace(/(?<=[a-z])gh(?=t|$)/g, '')
    .replace(/[ckqg]+/g, 'K')
    .replace(/[sz]+/g, 'S')
    .replace(/[dt]+h?/g, 'T')
    .replace(/[bp]+/g, 'B')
    .replace(/[fv]+/g, 'F')
    .replace(/l+/g, 'L')
    .replace(/r+/g, 'R')
    .replace(/m+/g, 'M')
    .replace(/n+/g, 'N')
  return classes.replace(/^[aeiouyhw]+/, first => (/[aeiou]/.test(first) ? 'A' : '')).replace(/[^A-Z]/g, '')
}

/** A word as it is roughly said, for comparing two that have the same consonants. */
export function spokenAs(word: string): string {
  return readings(word)[0]!
    .replace(/ph/g, 'f')
    .replace(/sh|ch/g, 'c')
    .replace(/ck|[cq]/g, 'k')
    .replace(/[w]/g, 'u')
    .replace(/[yj]/g, 'i')
    .replace(/(.)\1/g, '$1')
}

/** 1 for equal words, 0 for words that share nothing. */
export function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length)
  return longer === 0 ? 0 : 1 - Math.min(longer, distanceUpTo(a, b, longer)) / longer
}
