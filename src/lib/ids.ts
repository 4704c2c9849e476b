import { randomBytes } from 'node:crypto'

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** Unique, sortable by time, 24 lower-case letters and digits: what is seen outside instead of row ids. */
export function newId(now: Date): string {
  let time = ''
  for (let rest = now.getTime(), i = 0; i < 10; i++) {
    time = ALPHABET[rest % 32] + time
    rest = Math.floor(rest / 32)
  }
  return time + randomText(14)
}

/** Random text of `length` characters, 5 bits each. */
export function randomText(length: number): string {
  let text = ''
  for (const byte of randomBytes(length)) text += ALPHABET[byte & 31]
  return text
}

const ID = /^[0-9a-z]{20,32}$/

export function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value)
}
