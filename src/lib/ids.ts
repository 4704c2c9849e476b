import { createHash, randomBytes } from 'node:crypto'

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** Unique, sortable by time, 24 lower-case letters and digits: what is seen outside instead of row ids. */
export function newId(now: Date): string {
  return timeText(now) + randomText(14)
}

/** The same for a row that has no such id of its own: always the same, and nobody learns the row's number from it. */
export function idFor(at: Date, row: string): string {
  return timeText(at) + lettersOf(createHash('sha256').update(row).digest().subarray(0, 14))
}

function timeText(now: Date): string {
  let time = ''
  for (let rest = now.getTime(), i = 0; i < 10; i++) {
    time = ALPHABET[rest % 32] + time
    rest = Math.floor(rest / 32)
  }
  return time
}

/** Random text of `length` characters, 5 bits each. */
export function randomText(length: number): string {
  return lettersOf(randomBytes(length))
}

function lettersOf(bytes: Uint8Array): string {
  return Array.from(bytes, byte => ALPHABET[byte & 31]).join('')
}

const ID = /^[0-9a-z]{20,32}$/

export function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value)
}
