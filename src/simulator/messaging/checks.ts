import { badParameter } from '../graph-error.ts'

export function requireKeys(at: string, value: object, allowed: string): void {
  const known = allowed.split(' ')
  const odd = Object.keys(value).find(key => !known.includes(key))
  if (odd !== undefined) throw badParameter(`Invalid keys "${odd}" were found in param "${at}".`)
}

export function requireText(at: string, value: unknown, max: number): string {
  if (typeof value !== 'string' || value.trim() === '') throw badParameter(`param ${at} must be non-empty.`)
  if (value.length > max) throw badParameter(`Length of param ${at} must be less than or equal to ${max}`)
  return value
}

export function requireAddress(at: string, value: unknown, schemes: RegExp = /^https?:$/): URL {
  if (typeof value !== 'string' || !URL.canParse(value))
    throw badParameter(`param ${at} should represent a valid URL`)
  const url = new URL(value)
  if (!schemes.test(url.protocol)) throw badParameter(`param ${at} should represent a valid URL`)
  return url
}
