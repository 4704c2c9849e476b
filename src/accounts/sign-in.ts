import type { Request, RequestHandler, Response } from 'express'
import type { ControlDb } from '../db/database.ts'
import { AppError } from '../lib/errors.ts'
import { dropCookie, readCookie, writeCookie } from '../web/cookies.ts'
import { speak } from '../web/language.ts'
import type { AccountsDeps } from './deps.ts'
import { DEVICE_LIFETIME_MS, knownDevice, rememberDevice } from './devices.ts'
import { listUsableProviders } from './identity-providers.ts'
import { noteOwn } from './note-own.ts'
import { hashPassword, isBelowPolicy, verifyPassword } from './passwords.ts'
import { returnBase } from './return-address.ts'
import { sayNotices } from './say-notices.ts'
import { type CameBy, endSession, findSession, renewSession, startSession, touchSession } from './sessions.ts'
import { beginSignIn, forgiveSignIn, waitBeforeSignIn } from './sign-in-limit.ts'
import { findUserByEmail, listWorkplaces, normalizeEmail, rehash, type User } from './users.ts'

const SESSION_COOKIE = 'hl'
const DEVICE_COOKIE = 'hl-device'

/** Finds out who is asking. Everything else about the page frame follows from it. */
export function recognize(deps: AccountsDeps): RequestHandler {
  const { control, clock, publicUrl } = deps
  return (req, _res, next) => {
    req.waysIn = () => (returnBase(publicUrl, req) ? listUsableProviders(control) : [])
    const token = readCookie(req, SESSION_COOKIE)
    const found = token ? findSession(control, token, clock.now()) : undefined
    if (found?.session.pending) req.halfSignedIn = found
    req.session = found?.session.pending ? undefined : found?.session
    if (found && req.session) {
      req.user = found.user
      touchSession(control, found.session, clock.now())
      speak(req, found.user.language)
      Object.assign(req.page, {
        user: { name: found.user.name, initials: initialsOf(found.user.name) },
        theme: found.user.theme,
        isOperator: found.user.operator,
        toldOnce: () => sayNotices(deps, req),
        businesses: () => listWorkplaces(control, found.user.id),
      })
    }
    next()
  }
}

export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const first = [...(words[0] ?? '')][0] ?? ''
  const last = words.length > 1 ? ([...words.at(-1)!][0] ?? '') : ''
  return (first + last).toLocaleUpperCase()
}

/** Checks e-mail and password, at its limited pace; undefined when they do not match. */
export async function checkSignIn(
  deps: AccountsDeps,
  req: Request,
  email: string,
  password: string,
): Promise<User | undefined> {
  const { control, clock } = deps
  const user = findUserByEmail(control, email)
  const attempt = {
    email: normalizeEmail(email),
    address: req.client.address,
    device: knownDevice(control, readCookie(req, DEVICE_COOKIE), user?.id),
  }
  const waitMs = waitBeforeSignIn(control, attempt, clock.now())
  if (waitMs > 0) throw tooManyTries(waitMs)
  const counted = beginSignIn(control, attempt, clock.now())
  const isRight = await verifyPassword(user?.passwordHash, password, attempt.device !== undefined)
  if (!isRight || !user || user.disabledAt) return undefined
  forgiveSignIn(control, counted)
  if (isBelowPolicy(user.passwordHash)) rehash(control, user.id, await hashPassword(password))
  return user
}

function tooManyTries(waitMs: number): AppError {
  const seconds = Math.ceil(waitMs / 1000)
  return new AppError('too_many', `Too many tries. Wait ${seconds} seconds, then try again.`, {
    reason: 'sign_in_limit',
    retryAfterSeconds: seconds,
  })
}

/** The password was right; the next step is the second factor. Opens nothing else. */
export function beginSecondStep(deps: AccountsDeps, req: Request, res: Response, user: User): void {
  const { control, clock } = deps
  const now = clock.now()
  endOwn(control, req)
  putSession(req, res, startSession(control, user.id, req.get('User-Agent') ?? '', now, 'pending'), now)
}

function endOwn(control: ControlDb, req: Request): void {
  const own = req.session ?? req.halfSignedIn?.session
  if (own) endSession(control, own.tokenHash)
}

function putSession(
  req: Request,
  res: Response,
  { token, expiresAt }: { token: string; expiresAt: Date },
  now: Date,
): void {
  writeCookie(req, res, SESSION_COOKIE, token, expiresAt.getTime() - now.getTime())
}

/** Gives the session a new id: the person proved again who they are, or may do something else by now. */
export function renewOwnSession(
  { control, clock }: AccountsDeps,
  req: Request,
  res: Response,
  change?: { authenticatedAt: Date },
): void {
  if (!req.session) return
  const { token, session } = renewSession(control, req.session, change)
  req.session = session
  putSession(req, res, { token, expiresAt: session.expiresAt }, clock.now())
}

/** Starts a session in this browser, with a new id, and remembers the browser. Whichever way they came in, it is noted. */
export function signIn(
  deps: AccountsDeps,
  req: Request,
  res: Response,
  user: User,
  cameBy: CameBy = 'password',
): void {
  const { control, clock } = deps
  const now = clock.now()
  endOwn(control, req)
  putSession(req, res, startSession(control, user.id, req.get('User-Agent') ?? '', now, cameBy), now)
  deps.log.info({ event: 'signed_in', user: user.id }, 'signed in')
  noteOwn(deps, req, user, 'signed_in')
  const device = readCookie(req, DEVICE_COOKIE)
  if (!knownDevice(control, device, user.id)) {
    writeCookie(req, res, DEVICE_COOKIE, rememberDevice(control, user.id, now), DEVICE_LIFETIME_MS)
  }
}

export function signOut({ control }: AccountsDeps, req: Request, res: Response): void {
  endOwn(control, req)
  dropCookie(req, res, SESSION_COOKIE)
  res.setHeader('Clear-Site-Data', '"cache", "storage"')
}

/** A path of ours to go to after signing in; anything that could lead elsewhere is `/`. */
export function safePath(path: unknown): string {
  if (typeof path !== 'string' || !path.startsWith('/') || /^\/[/\\]|[\\\p{Cc}]/u.test(path)) return '/'
  const url = new URL(path, 'http://here.invalid')
  return url.host === 'here.invalid' && !url.pathname.startsWith('//') ? url.pathname + url.search : '/'
}
