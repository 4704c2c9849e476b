import { createHmac, timingSafeEqual } from 'node:crypto'
import { preparedKey } from '../lib/seal.ts'

const SIGNATURE = /^sha256=[0-9a-f]{64}$/

/** Could this header be a signature at all? One that could not is no reason to keep a body. */
export const isSignature = (header: unknown): header is string =>
  typeof header === 'string' && SIGNATURE.test(header)

/**
 * Whether Meta signed exactly these bytes with one of the secrets. Takes the header as Node gives it: a missing,
 * repeated or malformed one is refused before anything is hashed.
 */
export function verifySignature(
  rawBody: Buffer,
  header: unknown,
  secrets: readonly (string | Buffer)[],
): boolean {
  if (!isSignature(header)) return false
  const given = Buffer.from(header.slice('sha256='.length), 'hex')
  let valid = false
  for (const secret of secrets) {
    const key = typeof secret === 'string' ? secret : preparedKey(secret)
    const expected = createHmac('sha256', key).update(rawBody).digest()
    if (timingSafeEqual(expected, given)) valid = true
  }
  return valid
}

/** The `X-Hub-Signature-256` header Meta would send with this body. */
export function sign(rawBody: Buffer | string, secret: string | Buffer): string {
  return `sha256=${createHmac('sha256', secret).update(rawBody).digest('hex')}`
}
