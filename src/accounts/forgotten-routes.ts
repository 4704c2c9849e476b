import { createHash } from 'node:crypto'
import type { Request, Response } from 'express'
import { render, seeOther } from '../web/page.ts'
import { textField } from '../web/params.ts'
import { type Room, room } from '../web/routes.ts'
import type { AccountsDeps } from './deps.ts'
import { noteOwn } from './note-own.ts'
import { createPasswordReset } from './password-resets.ts'
import { countCodeTry, takeRecoveryCode, waitBeforeCode } from './second-factor.ts'
import { beginSignIn, forgiveSignIn, waitBeforeSignIn } from './sign-in-limit.ts'
import { findUserByEmail, normalizeEmail } from './users.ts'

/** A new password without anybody's help: for whoever kept a recovery code. Says nothing of who has an account. */
export function forgottenRoutes(deps: AccountsDeps): Room {
  const r = room('/sign-in/forgotten')
  r.get('', 'public', (_req, res) => show(res))
  r.post('', 'public', (req, res) => {
    const { control, clock } = deps
    const now = clock.now()
    const email = textField(req, 'email', 254)
    const who = standIn(email)
    const from = { address: req.client.address }
    const waitSeconds = Math.max(
      waitBeforeCode(control, who, now),
      Math.ceil(waitBeforeSignIn(control, from, now) / 1000),
    )
    if (waitSeconds > 0) {
      res.setHeader('Retry-After', waitSeconds)
      return show(res, { status: 429, email, problem: req.t('sign_in.wait', { count: waitSeconds }) })
    }
    const takeBack = countCodeTry(control, who, now)
    const counted = beginSignIn(control, from, now)
    const user = findUserByEmail(control, email)
    // Asked for a stand-in too, so that an account nobody has takes as long.
    const isRight = takeRecoveryCode(control, user?.id ?? who, textField(req, 'code', 40))
    if (!isRight || !user || user.disabledAt) {
      noteOwn(deps, req, user, 'second_failed')
      return show(res, { status: 401, email, problem: req.t('forgotten.wrong') })
    }
    takeBack()
    forgiveSignIn(control, counted)
    noteOwn(deps, req, user, 'recovered')
    const token = createPasswordReset(control, user, { byUserId: user.id, byRole: 'self' }, now)
    seeOther(res, `/reset/${token}`)
  })
  return r
}

// The same for everybody, known or not: what was typed may be anything, so it is not kept readable.
const standIn = (email: string) =>
  `recover:${createHash('sha256').update(normalizeEmail(email)).digest('hex').slice(0, 32)}`

function show(
  res: Response,
  { status = 200, ...shown }: { status?: number; email?: string; problem?: string } = {},
): void {
  const { req } = res as Response & { req: Request }
  res.status(status)
  render(res, 'accounts/forgotten', { title: req.t('forgotten.title'), layout: 'solo', ...shown })
}
