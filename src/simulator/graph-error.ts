import { randomBytes } from 'node:crypto'

/** An error as the Graph API answers it. */
export class GraphError extends Error {
  override readonly name = 'GraphError'
  readonly status: number
  readonly code: number
  readonly subcode: number | undefined
  readonly details: string | undefined

  constructor(
    status: number,
    code: number,
    message: string,
    more: { subcode?: number; details?: string } = {},
  ) {
    super(message)
    this.status = status
    this.code = code
    this.subcode = more.subcode
    this.details = more.details
  }

  body(): object {
    return {
      error: {
        message: `(#${this.code}) ${this.message}`,
        type: this.code === 190 || this.code < 100 ? 'OAuthException' : 'GraphMethodException',
        code: this.code,
        ...(this.subcode !== undefined && { error_subcode: this.subcode }),
        ...(this.details !== undefined && {
          error_data: { messaging_product: 'whatsapp', details: this.details },
        }),
        fbtrace_id: randomBytes(8).toString('base64url'),
      },
    }
  }
}

export const badParameter = (message: string, details?: string): GraphError =>
  new GraphError(400, 100, message, details === undefined ? {} : { details })

/** Refuses keys Meta does not know: a typo in a request is found here and not in production. */
export function allowKeys(what: string, value: object, allowed: string): void {
  const known = allowed.split(' ')
  const odd = Object.keys(value).find(key => !known.includes(key))
  if (odd !== undefined)
    throw badParameter(`Invalid parameter`, `Unexpected key "${odd}" on param "${what}".`)
}
