import { type Fields, isFields } from '../channels/fields.ts'
import { badParameter, invalid, missing } from './graph-error.ts'

/** An object at a place like `interactive['action']`, with no keys but these. */
export function objectAt(value: unknown, at: string, allowed?: string): Fields {
  if (value === undefined || value === null) throw missing(`The parameter ${at} is required.`)
  if (!isFields(value)) throw invalid(`Param ${at} must be a JSON object.`)
  if (allowed !== undefined) {
    const known = allowed.split(' ')
    const odd = Object.keys(value).find(key => !known.includes(key))
    if (odd !== undefined)
      throw badParameter('Invalid parameter', `Unexpected key "${odd}" on param "${at}".`)
  }
  return value
}

export function textAt(value: unknown, at: string, max: number): string {
  if (value === undefined || value === null || value === '') throw missing(`The parameter ${at} is required.`)
  if (typeof value !== 'string') throw invalid(`Param ${at} must be a string.`)
  if (value.trim() === '') throw invalid(`Param ${at} must not be blank.`)
  if (value.length > max) throw invalid(`Param ${at} must be at most ${max} characters long.`)
  return value
}

export function optionalTextAt(value: unknown, at: string, max: number): string | undefined {
  return value === undefined ? undefined : textAt(value, at, max)
}

export function listAt(value: unknown, at: string, min: number, max: number): unknown[] {
  if (value === undefined || value === null) throw missing(`The parameter ${at} is required.`)
  if (!Array.isArray(value)) throw invalid(`Param ${at} must be an array.`)
  if (value.length < min || value.length > max)
    throw invalid(`Param ${at} must have between ${min} and ${max} entries; it has ${value.length}.`)
  return value
}

export function oneOfAt<Word extends string>(value: unknown, at: string, words: readonly Word[]): Word {
  if (value === undefined) throw missing(`The parameter ${at} is required.`)
  const found = words.find(word => word === value)
  if (found === undefined)
    throw badParameter('Invalid parameter', `Param ${at} must be one of {${words.join(', ')}}.`)
  return found
}

export function uniqueAt(values: readonly string[], at: string): void {
  const twice = values.find((value, index) => values.indexOf(value) !== index)
  if (twice !== undefined) throw invalid(`Param ${at} must be unique; "${twice}" is there twice.`)
}

export function webAddressAt(value: unknown, at: string, max = 2_000): string {
  const text = textAt(value, at, max)
  if (!URL.canParse(text) || !/^https?:\/\//i.test(text)) throw invalid(`Param ${at} is not a valid URL.`)
  return text
}
