import { z } from 'zod'

export const MOST_ITEMS = 100

export const id = z.string().meta({
  description: 'Random, sortable, lower-case letters and digits',
  example: '01m7ysy3brkhxeh5he6dbe9x',
})
export const moment = z.string().meta({ format: 'date-time', description: 'ISO 8601, UTC' })
export const channelKind = z.enum(['whatsapp', 'instagram', 'messenger'])

const pageSize = { error: `must be a whole number from 1 to ${MOST_ITEMS}` }

/** `?cursor=&limit=`: more than the most is the most. */
export const paging = {
  cursor: z
    .string({ error: 'must be given once' })
    .max(500, { error: 'is not one this list gave out' })
    .optional()
    .transform(cursor => cursor || undefined)
    .meta({ description: '`next` of the page before' }),
  limit: z.coerce
    .number(pageSize)
    .int(pageSize)
    .min(1, pageSize)
    .default(50)
    .transform(limit => Math.min(limit, MOST_ITEMS))
    .meta({ description: `Items of a page, at most ${MOST_ITEMS}` }),
}

export const search = z
  .string({ error: 'must be given once' })
  .max(500, { error: 'must have at most 500 characters' })
  .optional()
  .transform(q => q?.trim() || undefined)

export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    next: z.string().nullable().meta({ description: '`cursor` of the next page; null on the last' }),
  })
}

/** RFC 9457. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'What happened and what to do, for people' }),
    code: z.string(),
    request: z.string().meta({ description: 'Names the request in the server’s log' }),
    reason: z.string().optional().meta({ description: 'A word for programs' }),
    errors: z.array(z.object({ field: z.string(), problem: z.string() })).optional(),
  })
  .meta({ id: 'Problem' })
