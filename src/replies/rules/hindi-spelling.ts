const CONSONANTS: Record<string, string> = Object.fromEntries(
  'क:k ख:k ग:g घ:g ङ:n च:c छ:c ज:j झ:j ञ:n ट:t ठ:t ड:d ढ:d ण:n त:t थ:t द:d ध:d न:n प:p फ:f ब:b भ:b म:m य:y र:r ल:l ळ:l व:v श:s ष:s स:s ह:h'
    .split(' ')
    .map(pair => pair.split(':')),
)
const VOWELS: Record<string, string> = Object.fromEntries(
  'अ:a आ:a इ:i ई:i उ:u ऊ:u ए:e ऐ:e ओ:o औ:o ऑ:o ऍ:e ऋ:ri ा:a ि:i ी:i ु:u ू:u े:e ै:e ो:o ौ:o ॉ:o ॅ:e ृ:ri'
    .split(' ')
    .map(pair => pair.split(':')),
)
const VIRAMA = '्'
const NASALS = 'ंँ'

/** One spelling for a Hindi word in either script: प्याज and pyaaz, मावा and mawa. Undefined for other scripts. */
export function hindiSpelling(word: string): string | undefined {
  if (/^[a-z]+$/.test(word)) return plain(word)
  if (!/^[\u0900-\u097f]+$/.test(word)) return undefined
  const letters = [...word]
  let said = ''
  letters.forEach((letter, at) => {
    const next = letters[at + 1]
    if (VOWELS[letter]) said += VOWELS[letter]
    else if (NASALS.includes(letter)) said += 'n'
    else if (CONSONANTS[letter])
      // A consonant with nothing behind it has an a of its own, but for the last.
      said += CONSONANTS[letter] + (next !== undefined && next !== VIRAMA && !VOWELS[next] ? 'a' : '')
  })
  return plain(said)
}

const plain = (latin: string) =>
  latin
    .replace(/sh/g, 's')
    .replace(/ch+/g, 'c')
    .replace(/ph/g, 'f')
    .replace(/(?<=[kgtdbjc])h/g, '')
    .replace(/ee/g, 'i')
    .replace(/oo/g, 'u')
    .replace(/au/g, 'o')
    .replace(/a[iy](?![aeiou])/g, 'e')
    .replace(/w/g, 'v')
    .replace(/z/g, 'j')
    .replace(/q/g, 'k')
    .replace(/(.)\1+/g, '$1')
