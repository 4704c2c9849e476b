import { randomBytes } from 'node:crypto'

interface More {
  subcode?: number
  details?: string
  type?: string
  isTransient?: boolean
  title?: string
  userMessage?: string
}

/** An error as the Graph API answers it. */
export class GraphError extends Error {
  override readonly name = 'GraphError'
  readonly status: number
  readonly code: number
  readonly more: More

  constructor(status: number, code: number, message: string, more: More = {}) {
    super(message)
    this.status = status
    this.code = code
    this.more = more
  }

  get details(): string | undefined {
    return this.more.details
  }

  body(): object {
    const { subcode, details, type, isTransient, title, userMessage } = this.more
    return {
      error: {
        message: BARE.test(this.message) ? this.message : `(#${this.code}) ${this.message}`,
        type: type ?? 'OAuthException',
        code: this.code,
        ...(subcode !== undefined && { error_subcode: subcode }),
        ...(isTransient && { is_transient: true }),
        ...(title !== undefined && { error_user_title: title }),
        ...(userMessage !== undefined && { error_user_msg: userMessage }),
        ...(details !== undefined && { error_data: { messaging_product: 'whatsapp', details } }),
        fbtrace_id: `A${randomBytes(16).toString('base64url')}`,
      },
    }
  }
}

// Meta writes the number before most sentences, but not before these.
const BARE =
  /^(Unsupported |Error validating|Invalid OAuth|An access token|Service temporarily|Invalid platform)/

export const badParameter = (message: string, details?: string): GraphError =>
  new GraphError(400, 100, message, details === undefined ? {} : { details })

/** Something WhatsApp needs is not there. */
export const missing = (details: string): GraphError =>
  new GraphError(400, 131008, 'Required parameter is missing', { details })

/** Something has a form or a value WhatsApp does not take. */
export const invalid = (details: string): GraphError =>
  new GraphError(400, 131009, 'Parameter value is not valid', { details })

/** No such thing, or not for this token: Meta does not say which. */
export function unsupported(method: string, id: string | undefined): GraphError {
  const message = `Unsupported ${method.toLowerCase()} request. Object with ID '${id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation. Please read the Graph API documentation at https://developers.facebook.com/docs/graph-api`
  return new GraphError(400, 100, message, { subcode: 33, type: 'GraphMethodException' })
}

/** Refuses keys Meta does not know: a typo in a request is found here and not in production. */
export function allowKeys(what: string, value: object, allowed: string): void {
  const known = allowed.split(' ')
  const odd = Object.keys(value).find(key => !known.includes(key))
  if (odd !== undefined)
    throw badParameter(`Invalid parameter`, `Unexpected key "${odd}" on param "${what}".`)
}
