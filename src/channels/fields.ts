/** Reading JSON whose shape somebody else decides: whatever is not as expected is simply absent. */
export type Fields = Record<string, unknown>

const NOTHING: Fields = Object.freeze({})

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function fields(value: unknown): Fields {
  return isFields(value) ? value : NOTHING
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** Ids come as strings, sometimes as numbers. Empty ones are none. */
export function idText(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (typeof value !== 'string') return undefined
  return storable(value) || undefined
}

/** What a person wrote, fit to be stored: null where nothing of it can be seen. */
export function words(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const text = storable(value)
  return INVISIBLE.test(text) ? null : text
}

/** A name as somebody chose it for himself: one line, bounded. */
export function shortName(value: unknown): string | undefined {
  const name = words(value)
    ?.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
  return name ? [...name.slice(0, 400)].slice(0, 200).join('') : undefined
}

/** A SHA-256 as Meta writes it, in hex or base64; undefined where it is neither. */
export function hexDigest(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  if (/^[0-9a-f]{64}$/i.test(value)) return value.toLowerCase()
  if (!/^[A-Za-z0-9+/_-]{43}=?$/.test(value)) return undefined
  return Buffer.from(value, 'base64').toString('hex')
}

const INVISIBLE = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]*$/u

// Lone surrogates and NUL do reach webhooks: a store that refuses them is sent the same event for days.
function storable(text: string): string {
  const clean = text.isWellFormed() ? text : text.toWellFormed()
  return clean.includes('\0') ? clean.replaceAll('\0', '') : clean
}

const SECONDS_END = 100_000_000_000
const YEAR_MS = 366 * 24 * 60 * 60 * 1000

/** Seconds or milliseconds, as text or number, whatever the channel's page promises; `now` where it makes no sense. */
export function moment(value: unknown, now: Date): Date {
  const number =
    typeof value === 'number' ? value : typeof value === 'string' && value !== '' ? Number(value) : Number.NaN
  const ms = Math.trunc(Math.abs(number) < SECONDS_END ? number * 1000 : number)
  if (!Number.isFinite(ms) || ms <= 0 || ms > now.getTime() + YEAR_MS) return now
  return new Date(ms)
}
