import type { CookieOptions, Request, Response } from 'express'

/** The request's cookies. A name given twice keeps its first value, as the more specific path comes first. */
function cookiesOf(req: Request): Map<string, string> {
  const found = new Map<string, string>()
  for (const pair of (req.headers.cookie ?? '').split(';')) {
    const at = pair.indexOf('=')
    const name = pair.slice(0, at).trim()
    if (at > 0 && !found.has(name)) found.set(name, pair.slice(at + 1).trim())
  }
  return found
}

/** `__Host-hl` where cookies are Secure, `hl` on plain http. */
export function cookieName(req: Request, name: string): string {
  return req.client.secureCookies ? `__Host-${name}` : name
}

export function readCookie(req: Request, name: string): string | undefined {
  return cookiesOf(req).get(cookieName(req, name))
}

const attributes = (req: Request): CookieOptions => ({
  httpOnly: true,
  sameSite: 'lax',
  path: '/',
  secure: req.client.secureCookies,
})

/** Without `maxAgeMs` the cookie ends with the browser. The value is ours: letters, digits, `-`, `_`, `.`. */
export function writeCookie(
  req: Request,
  res: Response,
  name: string,
  value: string,
  maxAgeMs?: number,
): void {
  res.cookie(cookieName(req, name), value, {
    ...attributes(req),
    ...(maxAgeMs !== undefined && { maxAge: maxAgeMs }),
  })
}

export function dropCookie(req: Request, res: Response, name: string): void {
  res.clearCookie(cookieName(req, name), attributes(req))
}
