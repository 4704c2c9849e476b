import { AppError } from '../lib/errors.ts'

export interface Page<Item> {
  items: Item[]
  /** Where the next page starts; null on the last. */
  next: string | null
}

const MOST = 100
type Key = string | number

/** Asks for one row more than the page holds: it tells whether there is a next page. */
export function pageOf<Item>(
  wanted: number | undefined,
  read: (limit: number) => Item[],
  keyOf: (last: Item) => Key[],
): Page<Item> {
  const limit = Math.min(Math.max(Math.trunc(wanted ?? 50) || 50, 1), MOST)
  const rows = read(limit + 1)
  const items = rows.slice(0, limit)
  const next =
    rows.length > limit ? Buffer.from(JSON.stringify(keyOf(items.at(-1)!))).toString('base64url') : null
  return { items, next }
}

/** The key a page starts after. A cursor that is not one of ours is refused. */
export function readCursor(cursor: string | undefined, shape: ('string' | 'number')[]): Key[] | undefined {
  if (cursor === undefined || cursor === '') return undefined
  const key = parsed(cursor)
  if (
    Array.isArray(key) &&
    key.length === shape.length &&
    shape.every((type, at) => typeof key[at] === type)
  ) {
    return key as Key[]
  }
  throw new AppError('invalid', 'This page address is not complete: start again from the first page.', {
    fields: [{ field: 'cursor', problem: 'is not one that an earlier page gave as next' }],
  })
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown
  } catch {
    return undefined
  }
}
