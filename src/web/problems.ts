import { AppError, type ErrorCode, type FieldProblem } from '../lib/errors.ts'
import type { Said } from '../lib/said.ts'

/** How a refusal looks from outside, the same on a page, in the API and in the log. */
export interface Problem {
  status: number
  /** `HL-0404`: what `hearthline explain` knows. */
  code: string
  title: string
  /** Empty for our own mistakes: nothing of them is shown. */
  sentence: string
  /** The same for screens, where it is one of our texts. */
  said: readonly Said[]
  fields: FieldProblem[]
  reason: string | undefined
  retryAfterSeconds: number | undefined
}

const STATUS: Record<ErrorCode, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  wrong_method: 405,
  conflict: 409,
  too_large: 413,
  unsupported: 415,
  unprocessable: 422,
  too_many: 429,
  unavailable: 503,
}

const TITLES: Record<number, string> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Not with this method',
  409: 'Conflict',
  413: 'Too large',
  415: 'Unsupported type',
  421: 'Wrong address',
  422: 'Not valid',
  429: 'Too many requests',
  500: 'Something went wrong',
  503: 'Not available',
}

export function problemOf(error: unknown): Problem {
  if (error instanceof AppError) return fromAppError(error)
  const parser = fromParser(error)
  if (parser) return fromAppError(parser)
  return problem(500, '')
}

function fromAppError(error: AppError): Problem {
  // A form with wrong fields was understood: 422. Without fields nothing of it was.
  const status = error.code === 'invalid' && error.fields.length > 0 ? 422 : STATUS[error.code]
  return {
    ...problem(status, error.sentence),
    said: error.said,
    fields: error.fields,
    reason: error.reason,
    retryAfterSeconds: error.retryAfterSeconds ?? (status === 503 ? 5 : undefined),
  }
}

const problem = (status: number, sentence: string): Problem => ({
  status,
  code: `HL-0${status}`,
  title: TITLES[status] ?? 'Refused',
  sentence,
  said: [],
  fields: [],
  reason: undefined,
  retryAfterSeconds: undefined,
})

/** Express's body parsers and router throw errors with a status and a type. */
function fromParser(error: unknown): AppError | undefined {
  const { type, status, limit } = error as { type?: string; status?: number; limit?: number }
  if (error instanceof URIError)
    return new AppError('invalid', 'The address has a % that stands for nothing.')
  if (type === 'entity.too.large' || type === 'parameters.too.many') {
    return new AppError(
      'too_large',
      `This is more than the ${limit ?? 1000} ${type === 'entity.too.large' ? 'bytes' : 'fields'} accepted here.`,
    )
  }
  if (type === 'encoding.unsupported' || type === 'charset.unsupported') {
    return new AppError(
      'unsupported',
      'The body is in an encoding that is not accepted here. Send UTF-8, not compressed.',
    )
  }
  if (status === 400) return new AppError('invalid', 'The request could not be read.')
  return undefined
}
