import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Request, RequestHandler, Response } from 'express'
import { AppError } from '../lib/errors.ts'
import { readCookie, writeCookie } from './cookies.ts'

export interface CsrfOptions {
  /** Signs the tokens of visitors who are not signed in. */
  key: Buffer
  /** The token of the session, if there is one. */
  sessionToken: (req: Request) => string | undefined
  /**
   * Paths that prove themselves otherwise (a signature, a bearer token): by exact match, a prefix that ends in `/`, or
   * a pattern of the whole path.
   */
  exempt: (string | RegExp)[]
}

const VISITOR_COOKIE = 'hl-visit'
const SAFE = ['GET', 'HEAD', 'OPTIONS']

/** Gives pages their token and refuses every change that does not come from one of them. Needs the parsed body. */
export function csrf(options: CsrfOptions): RequestHandler {
  return (req, res, next) => {
    req.page.csrfToken = () => options.sessionToken(req) ?? visitorToken(req, res, options.key)
    if (SAFE.includes(req.method) || isExempt(req.path, options.exempt)) return next()
    if (!isFromOurPage(req)) throw refusal()
    const expected = options.sessionToken(req) ?? knownVisitorToken(req, options.key)
    if (!expected || !sameText(givenToken(req), expected)) throw refusal()
    next()
  }
}

const refusal = () =>
  new AppError(
    'forbidden',
    'This form was open for too long, or was sent from another site. Go back, reload the page and send it again.',
    {
      reason: 'csrf',
    },
  )

const isExempt = (path: string, exempt: (string | RegExp)[]) =>
  exempt.some(entry => {
    if (entry instanceof RegExp) return entry.test(path)
    return entry.endsWith('/') ? path.startsWith(entry) : path === entry
  })

/** `Sec-Fetch-Site` decides where it is sent, as `Origin` is `null` under `no-referrer`. */
function isFromOurPage(req: Request): boolean {
  const site = req.get('Sec-Fetch-Site')
  if (site !== undefined) return site === 'same-origin'
  return req.get('Origin')?.toLowerCase() === req.client.origin.toLowerCase()
}

function givenToken(req: Request): string {
  const header = req.get('X-CSRF')
  if (header) return header
  const field = (req.body as { _csrf?: unknown } | undefined)?._csrf
  return typeof field === 'string' ? field : ''
}

/** Who fills in a form before signing in: a random id in a cookie. The wizard keeps its steps under it. */
export function visitorId(req: Request): string | undefined {
  const id = readCookie(req, VISITOR_COOKIE)
  return id && /^[\w-]{43}$/.test(id) ? id : undefined
}

const issued = new WeakMap<Request, string>()

function visitorToken(req: Request, res: Response, key: Buffer): string {
  let id = visitorId(req) ?? issued.get(req)
  if (!id) {
    id = randomBytes(32).toString('base64url')
    issued.set(req, id)
    writeCookie(req, res, VISITOR_COOKIE, id)
  }
  return signed(id, key)
}

function knownVisitorToken(req: Request, key: Buffer): string | undefined {
  const id = visitorId(req)
  return id && signed(id, key)
}

const signed = (id: string, key: Buffer) => createHmac('sha256', key).update(`csrf|${id}`).digest('base64url')

function sameText(a: string, b: string): boolean {
  const left = Buffer.from(a)
  const right = Buffer.from(b)
  return left.length === right.length && timingSafeEqual(left, right)
}
