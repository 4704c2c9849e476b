import { z } from 'zod'
import { AppError, type FieldProblem } from '../lib/errors.ts'

// Control characters but tab and line ends: nobody types them, and they would reach customers' phones.
const CONTROL = /(?![\t\r\n])\p{Cc}/u

function text(max: number) {
  return z
    .string({ error: issue => (issue.input === undefined ? 'is missing' : 'must be text') })
    .trim()
    .max(max, { error: `must have at most ${max} characters` })
    .refine(value => !CONTROL.test(value), { error: 'must not have control characters' })
}

/** Text of several lines. */
export const paragraph = text

/** Text that stays on one line. */
export function line(max: number) {
  return text(max).refine(value => !/[\r\n]/.test(value), { error: 'must be one line' })
}

/** An id in the business's own words. */
export const code = line(200).min(1, { error: 'must not be empty' })

/** Names and values, such as attributes. */
export function words(max: number) {
  return z
    .record(line(100).min(1, { error: 'must not have an empty name' }), line(2000), {
      error: 'must be names and values, both text',
    })
    .refine(value => Object.keys(value).length <= max, { error: `must have at most ${max} entries` })
}

/**
 * Checks what somebody sent. Throws with all problems at once, each with the path of its field, behind what therefore
 * did not happen.
 */
export function parseInput<T extends z.ZodType>(
  schema: T,
  body: unknown,
  notDone = 'Nothing was saved',
): z.infer<T> {
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.flatMap(issue => fieldProblems(issue, body))
  const list = fields.slice(0, 5).map(({ field, problem }) => `${field || 'it'} ${problem}`)
  const more = fields.length > 5 ? ` … and ${fields.length - 5} more` : ''
  throw new AppError('unprocessable', `${notDone}: ${list.join('; ')}${more}.`, { fields })
}

function fieldProblems(issue: z.core.$ZodIssue, body: unknown): FieldProblem[] {
  const field = issue.path.join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({
      field: field ? `${field}.${key}` : key,
      problem: 'is not a known field',
    }))
  }
  if (issue.code === 'invalid_key') {
    return issue.issues.map(inner => ({ field, problem: `as a name ${inner.message}` }))
  }
  return [{ field, problem: isMissing(issue, body) ? 'is missing' : issue.message }]
}

function isMissing({ code, path }: z.core.$ZodIssue, body: unknown): boolean {
  if (code === 'custom' || path.length === 0) return false
  const there = path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)?.[key], body)
  return there === undefined
}
