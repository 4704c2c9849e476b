import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import type { Request, RequestHandler, Response } from 'express'
import { AppError } from '../lib/errors.ts'
import { render, wantsFragment } from '../web/page.ts'
import { type Room, room } from '../web/routes.ts'
import { addressClass } from './address-class.ts'
import type { AccountsDeps } from './deps.ts'
import { holdFields, takeHeldFields } from './held-fields.ts'
import { authenticationOptions, listPasskeys, takePasskey } from './passkeys.ts'
import { verifyPassword } from './passwords.ts'
import { countCodeTry, waitBeforeCode } from './second-factor.ts'
import { type Session, sessionKey } from './sessions.ts'
import { renewOwnSession } from './sign-in.ts'

const FRESH_MS = 10 * 60_000
const FIELD = '_again'
const HELD = '_held'
/** What people type to be kept secret, under the names our forms have for it. */
const SECRET = /^(password|token|secret|pin|code|first|second)$/

type Fields = Record<string, unknown>

/**
 * Stands before what a borrowed screen must not do: whoever proved who they are longer than ten minutes ago does so
 * again, with the password or a passkey, on a page that keeps what was sent and sends it once more. Secrets wait here
 * meanwhile: no page repeats them.
 */
export function askAgain(deps: AccountsDeps): RequestHandler {
  return async (req, res, next) => {
    const { session } = req
    if (!session) return next()
    const now = deps.clock.now()
    const fields = (req.body ?? {}) as Fields
    const { [FIELD]: given, [HELD]: heldId } = fields
    delete fields[FIELD]
    delete fields[HELD]
    const isLost = typeof heldId === 'string' && !bringBack(req, session, fields, heldId, now)
    const isFresh = now.getTime() - session.authenticatedAt.getTime() < FRESH_MS
    if (!isFresh && !(await provedByPassword(deps, req, res, given, now))) return
    if (isLost) throw new AppError('conflict', req.t('again.held_gone'), { reason: 'held_gone' })
    next()
  }
}

function bringBack(req: Request, session: Session, fields: Fields, id: string, now: Date): boolean {
  const kept = takeHeldFields(id, sessionKey(session), req.originalUrl, now)
  Object.assign(fields, kept)
  return kept !== undefined
}

/** False when the page that asks is the answer. */
async function provedByPassword(
  deps: AccountsDeps,
  req: Request,
  res: Response,
  given: unknown,
  now: Date,
): Promise<boolean> {
  const refuse = (problem?: string, status?: number) => {
    showAgain(deps, req, res, now, problem, status)
    return false
  }
  if (typeof given !== 'string') return refuse()
  const waitSeconds = waitBeforeCode(deps.control, req.user.id, now)
  if (waitSeconds > 0) {
    res.setHeader('Retry-After', waitSeconds)
    return refuse(req.t('sign_in.wait', { count: waitSeconds }), 429)
  }
  const takeBack = countCodeTry(deps.control, req.user.id, now)
  const isRight = given.length <= 1000 && (await verifyPassword(req.user.passwordHash, given))
  if (!isRight) {
    noteRefusal(deps, req)
    return refuse(req.t('again.wrong'))
  }
  takeBack()
  renewOwnSession(deps, req, res, { authenticatedAt: now })
  return true
}

/** The other way to prove it: a script of the page asks for these two, then sends the form. */
export function stepUpRoutes(deps: AccountsDeps): Room {
  const r = room('/me/security/again')
  const { control, clock } = deps
  r.post('/options', 'signed-in', async (req, res) => {
    res.json(await authenticationOptions(control, req, req.user, sessionKey(req.session!), clock.now()))
  })
  r.post('', 'signed-in', async (req, res) => {
    const { answer } = req.body as { answer?: AuthenticationResponseJSON }
    const now = clock.now()
    const key = sessionKey(req.session!)
    const isRight =
      typeof answer?.id === 'string' && (await takePasskey(control, req, req.user, key, answer, now))
    if (!isRight) {
      noteRefusal(deps, req)
      throw new AppError('forbidden', req.t('second.passkey_wrong'))
    }
    renewOwnSession(deps, req, res, { authenticatedAt: now })
    res.json({})
  })
  return r
}

function noteRefusal(deps: AccountsDeps, req: Request): void {
  deps.audit.instance({
    actor: req.user.id,
    via: 'web',
    action: 'account.step_up',
    outcome: 'refused',
    address: addressClass(req.client.address),
  })
}

function showAgain(
  deps: AccountsDeps,
  req: Request,
  res: Response,
  now: Date,
  problem?: string,
  status = 403,
): void {
  const isForm = req.is('application/x-www-form-urlencoded') !== false
  if (wantsFragment(req) || !isForm) {
    throw new AppError(
      'forbidden',
      'Confirm that it is you first: open “Security” under your name, type your password, then try again.',
      { reason: 'step_up' },
    )
  }
  res.status(status)
  const sent = Object.entries((req.body ?? {}) as Fields).filter(([name]) => name !== '_csrf')
  const shown = sent.filter(([name]) => !SECRET.test(name))
  const secret = sent.filter(([name, value]) => SECRET.test(name) && value !== '')
  if (secret.length > 0) {
    const fields = Object.fromEntries(secret)
    shown.push([HELD, holdFields(sessionKey(req.session!), req.originalUrl, fields, now)])
  }
  render(res, 'accounts/again', {
    title: req.t('again.title'),
    layout: 'solo',
    action: req.originalUrl,
    fields: shown.flatMap(([name, value]) => [value].flat().map(one => ({ name, value: String(one) }))),
    hasPasskeys: listPasskeys(deps.control, req.user.id).length > 0,
    hasServices: (req.waysIn?.() ?? []).length > 0,
    problem,
  })
}
