import type { Said } from './said.ts'

export type ErrorCode =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'wrong_method'
  | 'conflict'
  | 'too_large'
  | 'unsupported'
  | 'unprocessable'
  | 'too_many'
  | 'unavailable'

export interface FieldProblem {
  /** Path of the field as the sender named it: `variants.0.price.amount`. */
  field: string
  problem: string
}

interface Details {
  fields?: FieldProblem[]
  retryAfterSeconds?: number
  /** Short machine-readable word beside the sentence (`window_closed`). */
  reason?: string
  /** The sentence for screens, in the reader's language. */
  said?: readonly Said[]
}

/**
 * Somebody's situation, not our bug: `sentence` is for the person, in the words of the screen, with the way out.
 * Anything else that is thrown is logged whole and shown as nothing.
 */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode
  readonly fields: FieldProblem[]
  readonly retryAfterSeconds: number | undefined
  readonly reason: string | undefined
  readonly said: readonly Said[]

  constructor(code: ErrorCode, sentence: string, details: Details = {}) {
    super(sentence)
    this.code = code
    this.fields = details.fields ?? []
    this.retryAfterSeconds = details.retryAfterSeconds
    this.reason = details.reason
    this.said = details.said ?? []
  }

  get sentence(): string {
    return this.message
  }
}

/** Ends the retries of a job: trying again cannot help. */
export class PermanentFailure extends Error {
  override readonly name = 'PermanentFailure'
}

/** The message of anything that was thrown, without its stack. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Type, code and place of an error, without its message: that may quote a customer. */
export function safeError(error: unknown): { type: string; code?: string; stack?: string } {
  if (!(error instanceof Error)) return { type: typeof error }
  const code = (error as { code?: string }).code
  const frames = (error.stack ?? '')
    .split('\n')
    .filter(line => line.trimStart().startsWith('at '))
    .slice(0, 8)
  return { type: error.name, ...(code && { code }), stack: frames.map(line => line.trim()).join(' < ') }
}
