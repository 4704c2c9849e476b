import { remembered } from '../../lib/remembered.ts'
/** The shared form under which a word's inflections are indexed. Expects folded text. */
export const stem = remembered(stemOf, 20_000)

function stemOf(word: string): string {
  const first = word.charCodeAt(0)
  if (/\d/.test(word) || word.length < 3) return word
  if (first < 0x80) return porter(word)
  if (first >= 0x400 && first < 0x530) return stemCyrillic(word)
  if (first >= 0x600 && first < 0x700) return stemArabic(word)
  if (first >= 0x5d0 && first < 0x5eb) return stemHebrew(word)
  return word
}

const CYRILLIC_ENDINGS =
  /(иями|ями|ами|ого|его|ому|ему|ыми|ими|иях|иеи|ов|ев|еи|ам|ям|ах|ях|ом|ем|ои|ыи|ии|ая|яя|ую|юю|ое|ее|ые|ие|ых|их|ым|им|ью|ия|ию|а|я|о|е|у|ю|ы|и|ь)$/

function stemCyrillic(word: string): string {
  if (word.length < 4) return word
  const stemmed = word.replace(CYRILLIC_ENDINGS, '')
  return stemmed.length >= 3 ? stemmed : word.slice(0, Math.max(3, word.length - 1))
}

function stemArabic(word: string): string {
  let stemmed = word
  for (const prefix of ['وال', 'بال', 'كال', 'فال', 'لل', 'ال'])
    if (stemmed.startsWith(prefix) && stemmed.length - prefix.length >= 3) {
      stemmed = stemmed.slice(prefix.length)
      break
    }
  for (const suffix of ['يات', 'ات', 'ين', 'ون', 'يه', 'ه', 'ا', 'ي'])
    if (stemmed.endsWith(suffix) && stemmed.length - suffix.length >= 3)
      return stemmed.slice(0, -suffix.length)
  return stemmed
}

function stemHebrew(word: string): string {
  const bare = word.length >= 4 && /^[הבלמ]/.test(word) ? word.slice(1) : word
  return bare.length >= 4 ? bare.replace(/(ימ|ות|ה)$/, '') : bare
}

const STEP_2: [string, string][] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
]
const STEP_3: [string, string][] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
]
const STEP_4 = /(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|(?<=[st])ion|ou|ism|ate|iti|ous|ive|ize)$/

/** M. F. Porter, "An algorithm for suffix stripping", 1980. */
function porter(word: string): string {
  let stemmed = word
  if (stemmed.endsWith('sses') || stemmed.endsWith('ies')) stemmed = stemmed.slice(0, -2)
  else if (stemmed.endsWith('s') && !stemmed.endsWith('ss')) stemmed = stemmed.slice(0, -1)

  if (stemmed.endsWith('eed')) {
    if (measure(stemmed.slice(0, -3)) > 0) stemmed = stemmed.slice(0, -1)
  } else {
    const inflected = /(ed|ing)$/.exec(stemmed)
    const base = inflected && stemmed.slice(0, -inflected[0].length)
    if (base && hasVowel(base)) {
      if (/(at|bl|iz)$/.test(base)) stemmed = `${base}e`
      else if (/([^aeiou])\1$/.test(base) && !/[lsz]$/.test(base)) stemmed = base.slice(0, -1)
      else stemmed = measure(base) === 1 && endsShort(base) ? `${base}e` : base
    }
  }
  if (stemmed.endsWith('y') && hasVowel(stemmed.slice(0, -1))) stemmed = `${stemmed.slice(0, -1)}i`

  stemmed = replaceEnding(stemmed, STEP_2)
  stemmed = replaceEnding(stemmed, STEP_3)
  const long = measure(stemmed) > 1 ? STEP_4.exec(stemmed) : null
  if (long && measure(stemmed.slice(0, -long[0].length)) > 1) stemmed = stemmed.slice(0, -long[0].length)

  if (stemmed.endsWith('e')) {
    const base = stemmed.slice(0, -1)
    const size = measure(base)
    if (size > 1 || (size === 1 && !endsShort(base))) stemmed = base
  }
  if (stemmed.endsWith('ll') && measure(stemmed) > 1) stemmed = stemmed.slice(0, -1)
  return stemmed
}

function replaceEnding(word: string, endings: [string, string][]): string {
  let best: [string, string] | undefined
  for (const pair of endings)
    if (word.endsWith(pair[0]) && pair[0].length > (best?.[0].length ?? 0)) best = pair
  if (!best) return word
  const base = word.slice(0, -best[0].length)
  return measure(base) > 0 ? base + best[1] : word
}

/** How often a run of vowels is followed by consonants. */
function measure(word: string): number {
  let count = 0
  let vowelBefore = false
  for (let at = 0; at < word.length; at++) {
    const vowel = isVowel(word, at)
    if (vowelBefore && !vowel) count++
    vowelBefore = vowel
  }
  return count
}

function isVowel(word: string, at: number): boolean {
  const letter = word[at]!
  if ('aeiou'.includes(letter)) return true
  return letter === 'y' && at > 0 && !isVowel(word, at - 1)
}

function hasVowel(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (isVowel(word, at)) return true
  return false
}

/** Consonant, vowel, consonant other than w, x, y: `hop`, not `snow`. */
function endsShort(word: string): boolean {
  const end = word.length - 1
  return (
    end >= 2 &&
    !isVowel(word, end) &&
    isVowel(word, end - 1) &&
    !isVowel(word, end - 2) &&
    !'wxy'.includes(word[end]!)
  )
}
