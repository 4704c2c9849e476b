import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Request, RequestHandler, Response } from 'express'
import { AppError } from '../lib/errors.ts'
import { readCookie, writeCookie } from './cookies.ts'

export interface CsrfOptions {
  /** Signs the tokens of visitors who are not signed in. */
  key: Buffer
  /** The token of the session, if there is one. */
  sessionToken: (req: Request) => string | undefined
}

const VISITOR_COOKIE = 'hl-visit'
const SAFE = ['GET', 'HEAD', 'OPTIONS']

/** Gives pages the token that their forms carry. */
export function giveTokens(options: CsrfOptions): RequestHandler {
  return (req, res, next) => {
    req.page.csrfToken = () => options.sessionToken(req) ?? visitorToken(req, res, options.key)
    next()
  }
}

/** Stands before a route: refuses every change that does not come from one of our pages. Needs the parsed body. */
export function refuseForgeries(options: CsrfOptions): RequestHandler {
  return (req, _res, next) => {
    if (SAFE.includes(req.method)) return next()
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
