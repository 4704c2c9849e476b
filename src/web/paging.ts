import type { Request } from 'express'
import { AppError } from '../lib/errors.ts'

/** Where the page above ended: opaque outside, a few values inside. */
export type Cursor = (string | number)[]

export interface PageRequest {
  limit: number
  after: Cursor | undefined
}

/** `?limit=&cursor=` with bounds. A cursor that is not one of ours is refused. */
export function readPage(req: Request, { max = 100, fallback = 50 } = {}): PageRequest {
  const asked = req.query.limit
  const limit = asked === undefined ? fallback : Number(asked)
  if (!Number.isInteger(limit) || limit < 1) {
    throw new AppError('invalid', `“limit” must be a whole number from 1 to ${max}.`)
  }
  return { limit: Math.min(limit, max), after: decodeCursor(req.query.cursor) }
}

export function encodeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url')
}

function decodeCursor(text: unknown): Cursor | undefined {
  if (text === undefined || text === '') return undefined
  try {
    const values: unknown = JSON.parse(Buffer.from(String(text), 'base64url').toString())
    if (Array.isArray(values) && values.every(value => ['string', 'number'].includes(typeof value)))
      return values
  } catch {
    // Not ours: told below.
  }
  throw new AppError('invalid', 'The “cursor” is not one this server gave out. Start again without it.')
}

/** Cuts the one row too many that a query for `limit + 1` may bring, and says where the next page starts. */
export function toPage<Row>(
  rows: Row[],
  limit: number,
  cursorOf: (last: Row) => Cursor,
): { items: Row[]; next: string | null } {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last ? encodeCursor(cursorOf(last)) : null }
}
