/** How much of a message is listened to. */
const MOST_LETTERS = 1500
const SHORTEST = 2
const LONGEST = 5

const SEED = 0x811c9dc5
const PRIME = 0x01000193

/** What a text is made of, as numbers: pieces of its words; words, alone and with neighbours; what rules see in it. */
export type Features = readonly [pieces: Uint32Array, words: Uint32Array, signs: Uint32Array]

/** What each of the three counts for as a whole, however many there are of it. */
const WEIGHT = [2, 4, 3] as const
const FEW = 4

/** What one of so many counts for. */
export function shareOf(kind: 0 | 1 | 2, count: number): number {
  return WEIGHT[kind] / Math.sqrt(Math.max(FEW, count))
}

export function featuresOf(folded: string, signs: Iterable<string>): Features {
  const words = wordsOf(folded)
  const pieces = new Set<number>()
  const whole = new Set<number>()
  words.forEach((word, at) => {
    addPieces(pieces, ` ${word} `)
    whole.add(hashed(word, 1))
    whole.add(hashed(`${word} ${words[at + 1] ?? '.'}`, 2))
    const after = words[at + 2]
    if (after !== undefined) whole.add(hashed(`${word} ${after}`, 3))
  })
  if (words.length > 0) whole.add(hashed(words[0]!, 4))
  whole.add(hashed(`${Math.min(6, Math.floor(Math.log2(words.length + 1)))}`, 5))
  return [
    Uint32Array.from(pieces),
    Uint32Array.from(whole),
    Uint32Array.from(new Set(Array.from(signs, sign => hashed(sign, 6)))),
  ]
}

const WORD = /[\p{L}\p{M}]+|\d+|[?؟!]|\p{Extended_Pictographic}/gu

/** Of a figure only its length counts. */
function wordsOf(folded: string): string[] {
  return (folded.slice(0, MOST_LETTERS).match(WORD) ?? []).map(word => {
    if (word === '؟') return '?'
    return /^\d/.test(word) ? '0'.repeat(Math.min(4, word.length)) : word
  })
}

function addPieces(pieces: Set<number>, word: string): void {
  for (let start = 0; start < word.length - 1; start++) {
    let hash = SEED
    for (let length = 1; length <= LONGEST && start + length <= word.length; length++) {
      hash = Math.imul(hash ^ word.charCodeAt(start + length - 1), PRIME)
      if (length >= SHORTEST) pieces.add(stirred(hash))
    }
  }
}

function hashed(text: string, kind: number): number {
  let hash = SEED ^ kind
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
  return stirred(hash)
}

/** FNV-1a leaves its low bits poorly mixed, and they choose the place in a table. */
function stirred(hash: number): number {
  let mixed = hash
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
