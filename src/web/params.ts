import type { Request } from 'express'
import { isId } from '../lib/ids.ts'
import { notFound } from './errors.ts'

/** A part of the path that is one of our ids; anything else is simply not there. */
export function idParam(req: Request, name = 'id'): string {
  const value = req.params[name]
  if (!isId(value)) throw notFound()
  return value
}

/** A part of the path, decoded. */
export function textParam(req: Request, name: string): string {
  const value = req.params[name]
  return Array.isArray(value) ? value.join('/') : (value ?? '')
}

/** A query parameter given once, trimmed and cut. */
export function textQuery(req: Request, name: string, maxLength = 200): string {
  const value = req.query[name]
  return typeof value === 'string' ? value.trim().slice(0, maxLength) : ''
}

/** A form field, trimmed. Missing is empty. */
export function textField(req: Request, name: string, maxLength = 10_000): string {
  const value = (req.body as Record<string, unknown> | undefined)?.[name]
  return typeof value === 'string' ? value.trim().slice(0, maxLength) : ''
}
