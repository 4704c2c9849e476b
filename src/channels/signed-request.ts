import { createHmac, timingSafeEqual } from 'node:crypto'
import { idText, isFields } from './fields.ts'

export const MOST_SIGNED_CHARACTERS = 4096
const OLDEST_MS = 24 * 3_600_000
const AHEAD_MS = 10 * 60_000
const SHAPE = /^([\w-]{43})=?\.([\w-]+={0,2})$/

export interface SignedRequest {
  /** Meta's app-scoped id of somebody who signed in to the app. */
  userId: string
  issuedAt: Date
}

/**
 * A `signed_request` of Meta's deauthorize and data-deletion calls; undefined for anything that one of the secrets has
 * not signed within the last day. The signature is over the encoded payload, and is checked before the payload is read.
 */
export function readSignedRequest(
  text: string,
  secrets: readonly Buffer[],
  now: Date,
): SignedRequest | undefined {
  if (text.length > MOST_SIGNED_CHARACTERS) return undefined
  const [, signature, payload] = SHAPE.exec(text) ?? []
  if (signature === undefined || payload === undefined) return undefined
  const given = Buffer.from(signature, 'base64url')
  let isSigned = false
  for (const secret of secrets) {
    const expected = createHmac('sha256', secret).update(payload).digest()
    if (given.length === expected.length && timingSafeEqual(given, expected)) isSigned = true
  }
  return isSigned ? readPayload(payload, now) : undefined
}

function readPayload(payload: string, now: Date): SignedRequest | undefined {
  let value: unknown
  try {
    value = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
  if (!isFields(value) || value.algorithm !== 'HMAC-SHA256') return undefined
  const userId = idText(value.user_id)
  const issuedMs = typeof value.issued_at === 'number' ? value.issued_at * 1000 : Number.NaN
  const ageMs = now.getTime() - issuedMs
  if (userId === undefined || !(ageMs <= OLDEST_MS && ageMs >= -AHEAD_MS)) return undefined
  return { userId, issuedAt: new Date(issuedMs) }
}
