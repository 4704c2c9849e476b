import { AppError } from '../lib/errors.ts'

const MOST_FOUND = 1000

/** A page of a ranking is a stretch of it: the cursor says where it begins. */
export async function foundPage<Item>(wanted: {
  cursor: string | undefined
  limit: number
  find: (most: number) => Promise<number[]>
  read: (ids: number[]) => Item[]
}): Promise<{ items: Item[]; next: string | null }> {
  const { cursor, limit } = wanted
  const from = cursor === undefined ? 0 : Number(/^found\.(\d{1,4})$/.exec(cursor)?.[1] ?? Number.NaN)
  if (!(from <= MOST_FOUND)) {
    throw new AppError(
      'invalid',
      'The cursor is not one this search gave out. Leave it away to begin at the top.',
    )
  }
  const found = await wanted.find(from + limit + 1)
  const items = wanted.read(found.slice(from, from + limit))
  return { items, next: found.length > from + limit ? `found.${from + limit}` : null }
}
