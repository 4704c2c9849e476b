import { createHash } from 'node:crypto'

const LEET: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

export const plainly = (password: string): string => password.normalize('NFKC').toLowerCase()

/** What is left without the digits and signs at both ends: `spongebob` of `spongebob123`. */
export const coreOf = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')

// The digits after a word are a number, those inside it stand for letters.
export const unleet = (text: string): string => coreOf(text).replace(/[013457@$!]/g, sign => LEET[sign]!)

const FINGERPRINT_BITS = 28
/** One in 2,500 of all other passwords shares its fingerprint with one of the list, and is refused with it. */
export const fingerprint = (text: string): number =>
  createHash('sha256').update(text).digest().readUInt32BE(0) >>> (32 - FINGERPRINT_BITS)

const LOW_BITS = 11

/** Sorted numbers as their distances, Rice-coded: about 13 bits for each of a hundred thousand. */
export function packNumbers(numbers: number[]): Buffer {
  const bits: number[] = []
  let last = 0
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const distance = number - last
    last = number
    for (let high = distance >>> LOW_BITS; high > 0; high--) bits.push(1)
    bits.push(0)
    for (let at = LOW_BITS - 1; at >= 0; at--) bits.push((distance >>> at) & 1)
  }
  // Ones at the end are no number: they never come to their zero.
  while (bits.length % 8 !== 0) bits.push(1)
  const packed = Buffer.alloc(bits.length / 8)
  bits.forEach((bit, at) => {
    packed[at >>> 3]! |= bit << (7 - (at & 7))
  })
  return packed
}

export function unpackNumbers(packed: Buffer): Set<number> {
  const numbers = new Set<number>()
  const end = packed.length * 8
  const bit = (at: number) => (packed[at >>> 3]! >>> (7 - (at & 7))) & 1
  let last = 0
  for (let at = 0; at < end; ) {
    let high = 0
    while (at < end && bit(at++) === 1) high++
    if (at + LOW_BITS > end) break
    let low = 0
    for (let n = 0; n < LOW_BITS; n++) low = (low << 1) | bit(at++)
    last += (high << LOW_BITS) | low
    numbers.add(last)
  }
  return numbers
}
