import type { Request, RequestHandler, Response } from 'express'
import { AppError } from '../lib/errors.ts'
import { render, wantsFragment } from '../web/page.ts'
import { addressClass } from './address-class.ts'
import type { AccountsDeps } from './deps.ts'
import { verifyPassword } from './passwords.ts'
import { countCodeTry, takeTotp, waitBeforeCode } from './second-factor.ts'
import { renewOwnSession } from './sign-in.ts'

const FRESH_MS = 10 * 60_000
const FIELD = '_again'

/**
 * Stands before what a borrowed screen must not do: whoever typed the password longer than ten minutes ago types it
 * again, on a page that keeps what was sent and sends it once more.
 */
export function askAgain(deps: AccountsDeps): RequestHandler {
  return async (req, res, next) => {
    const session = req.session
    if (!session) return next()
    const now = deps.clock.now()
    if (now.getTime() - session.authenticatedAt.getTime() < FRESH_MS) return next()
    const given = (req.body as Record<string, unknown> | undefined)?.[FIELD]
    if (typeof given !== 'string') return showAgain(req, res)
    const waitSeconds = waitBeforeCode(deps.control, req.user.id, now)
    if (waitSeconds > 0) {
      res.setHeader('Retry-After', waitSeconds)
      return showAgain(req, res, req.t('sign_in.wait', { count: waitSeconds }), 429)
    }
    const takeBack = countCodeTry(deps.control, req.user.id, now)
    if (!(await isRight(deps, req, given, now))) {
      deps.audit.instance({
        actor: req.user.id,
        via: 'web',
        action: 'account.step_up',
        outcome: 'refused',
        address: addressClass(req.client.address),
      })
      return showAgain(req, res, req.t('again.wrong'))
    }
    takeBack()
    renewOwnSession(deps, req, res, { authenticatedAt: now })
    delete (req.body as Record<string, unknown>)[FIELD]
    next()
  }
}

/** The password, or a code of the app: people with a passkey alone have a password too. */
async function isRight(deps: AccountsDeps, req: Request, given: string, now: Date): Promise<boolean> {
  if (/^\d{6}$/.test(given) && req.user.totpConfirmedAt)
    return takeTotp(deps.control, deps.sealKey, req.user, given, now)
  return given.length <= 1000 && verifyPassword(req.user.passwordHash, given)
}

function showAgain(req: Request, res: Response, problem?: string, status = 403): void {
  const isForm = req.is('application/x-www-form-urlencoded') !== false
  if (wantsFragment(req) || !isForm) {
    throw new AppError(
      'forbidden',
      'Confirm that it is you first: open “Security” under your name, type your password, then try again.',
      { reason: 'step_up' },
    )
  }
  res.status(status)
  const fields = Object.entries((req.body ?? {}) as Record<string, unknown>).filter(
    ([name]) => name !== '_csrf' && name !== FIELD,
  )
  render(res, 'accounts/again', {
    title: req.t('again.title'),
    layout: 'solo',
    action: req.originalUrl,
    fields: fields.flatMap(([name, value]) => [value].flat().map(one => ({ name, value: String(one) }))),
    hasCodes: req.user.totpConfirmedAt !== null,
    hasServices: (req.waysIn?.() ?? []).length > 0,
    problem,
  })
}
