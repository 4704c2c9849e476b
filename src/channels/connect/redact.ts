import { isFields } from '../fields.ts'

const SECRET_NAME = /token|secret|proof|signature|password|^pin$/i
const SECRET_IN_TEXT =
  /((?:access_token|input_token|client_secret|appsecret_proof|fb_exchange_token)=)[^&\s"]+/gi
const MOST_ITEMS = 20
const MOST_CHARACTERS = 500
const GONE = '…'

/** What Meta answered, fit to be shown and kept: no tokens, secrets or proofs, and not without end. */
export function redacted(value: unknown, secrets: readonly string[], depth = 0): unknown {
  if (typeof value === 'string') return withoutSecrets(value, secrets)
  if (Array.isArray(value)) {
    return value.slice(0, MOST_ITEMS).map(item => redacted(item, secrets, depth + 1))
  }
  if (!isFields(value)) return value
  if (depth > 6) return GONE
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, 60)
      .map(([name, part]) => [
        name,
        SECRET_NAME.test(name) && typeof part === 'string' ? GONE : redacted(part, secrets, depth + 1),
      ]),
  )
}

function withoutSecrets(text: string, secrets: readonly string[]): string {
  let clean = text.replace(SECRET_IN_TEXT, `$1${GONE}`)
  for (const secret of secrets) if (secret.length >= 6) clean = clean.replaceAll(secret, GONE)
  return clean.length > MOST_CHARACTERS ? `${clean.slice(0, MOST_CHARACTERS)}${GONE}` : clean
}
