import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { Request, Response } from 'express'
import { seal, unseal } from '../lib/seal.ts'
import { dropCookie, readCookie, writeCookie } from '../web/cookies.ts'

const COOKIE = 'hl-with'
const CONTEXT = 'identity-attempt'
const LIFETIME_MS = 10 * 60_000
const MOST_USED = 10_000
const MOST_NEXT = 1000

/** Somebody on the way to a provider and back: what only their own browser brings again. */
export interface IdentityAttempt {
  providerId: string
  state: string
  nonce: string
  verifier: string
  /** Where we told the provider to send them. */
  returnTo: string
  next: string
  /** Set while somebody who is signed in links an account of theirs. */
  linkFor: { userId: string; session: string } | null
  until: number
}

const random = () => randomBytes(32).toString('base64url')

/**
 * Sealed into a cookie of the browser that leaves: nothing is kept here for visitors who may never come back, so that
 * nobody can push others out by asking often.
 */
export function beginAttempt(
  sealKey: Buffer,
  req: Request,
  res: Response,
  input: Pick<IdentityAttempt, 'providerId' | 'returnTo' | 'next' | 'linkFor'>,
  now: Date,
): IdentityAttempt {
  const attempt: IdentityAttempt = {
    ...input,
    next: input.next.length > MOST_NEXT ? '/' : input.next,
    state: random(),
    nonce: random(),
    verifier: random(),
    until: now.getTime() + LIFETIME_MS,
  }
  const sealed = seal(sealKey, JSON.stringify(attempt), CONTEXT).toString('base64url')
  writeCookie(req, res, COOKIE, sealed, LIFETIME_MS)
  return attempt
}

/** States that came back, with when they end anyway: a cookie that was copied is worth nothing after that. */
const used = new Map<string, number>()

/** The attempt this browser began, if it is the one that comes back, in time and for the first time. Ends it. */
export function takeAttempt(
  sealKey: Buffer,
  req: Request,
  res: Response,
  came: { providerId: string; state: string },
  now: Date,
): IdentityAttempt | undefined {
  const attempt = openAttempt(sealKey, readCookie(req, COOKIE))
  if (!attempt || attempt.providerId !== came.providerId || !sameText(attempt.state, came.state))
    return undefined
  dropCookie(req, res, COOKIE)
  if (attempt.until <= now.getTime() || used.has(attempt.state)) return undefined
  forgetEnded(now)
  used.set(attempt.state, attempt.until)
  return attempt
}

function openAttempt(sealKey: Buffer, cookie: string | undefined): IdentityAttempt | undefined {
  if (!cookie || cookie.length > 4096) return undefined
  try {
    return JSON.parse(unseal(sealKey, Buffer.from(cookie, 'base64url'), CONTEXT).toString('utf8'))
  } catch {
    return undefined // Not one of ours.
  }
}

function forgetEnded(now: Date): void {
  for (const [state, until] of used) {
    if (until > now.getTime() && used.size < MOST_USED) break
    used.delete(state)
  }
}

function sameText(a: string, b: string): boolean {
  const left = Buffer.from(a)
  const right = Buffer.from(b)
  return left.length === right.length && timingSafeEqual(left, right)
}
