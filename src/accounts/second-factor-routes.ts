import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import type { Request, RequestHandler, Response } from 'express'
import { AppError } from '../lib/errors.ts'
import { render, seeOther, toast } from '../web/page.ts'
import { idParam, textField, textQuery } from '../web/params.ts'
import { type Room, room } from '../web/routes.ts'
import type { AccountsDeps } from './deps.ts'
import { listIdentities } from './identities.ts'
import { noteOwn } from './note-own.ts'
import {
  authenticationOptions,
  listPasskeys,
  registerPasskey,
  registrationOptions,
  removePasskey,
  takePasskey,
} from './passkeys.ts'
import {
  confirmTotp,
  countCodeTry,
  hasSecondFactor,
  pendingTotp,
  recoveryCodesLeft,
  removeTotp,
  renewRecoveryCodes,
  secondFactorDemand,
  secondFactorsOf,
  skipSecondFactor,
  startTotp,
  takeRecoveryCode,
  takeTotp,
  waitBeforeCode,
} from './second-factor.ts'
import { endSessionById, endSessionsOf, listSessions, sessionKey } from './sessions.ts'
import { safePath, signIn } from './sign-in.ts'
import { deviceOf, listSignIns } from './sign-in-events.ts'
import { askAgain } from './step-up.ts'
import { findUser, type User } from './users.ts'

/** The second step of signing in, and the page where everybody looks after their own account. */
export function secondFactorRoutes(deps: AccountsDeps): Room {
  const r = room('')
  const { control, clock } = deps
  const half =
    (work: (req: Request, res: Response, user: User) => Promise<void> | void): RequestHandler =>
    (req, res) =>
      req.halfSignedIn ? work(req, res, req.halfSignedIn.user) : seeOther(res, '/sign-in')

  r.get(
    '/sign-in/second',
    'public',
    half((req, res, user) => showSecond(deps, req, res, user)),
  )
  r.post(
    '/sign-in/second',
    'public',
    half((req, res, user) => postCode(deps, req, res, user)),
  )
  r.post(
    '/sign-in/second/passkey/options',
    'public',
    half(async (req, res, user) => {
      res.json(
        await authenticationOptions(control, req, user, sessionKey(req.halfSignedIn!.session), clock.now()),
      )
    }),
  )
  r.post(
    '/sign-in/second/passkey',
    'public',
    half(async (req, res, user) => {
      const { answer, next } = req.body as { answer?: AuthenticationResponseJSON; next?: unknown }
      const key = sessionKey(req.halfSignedIn!.session)
      const isRight =
        typeof answer?.id === 'string' && (await takePasskey(control, req, user, key, answer, clock.now()))
      if (!isRight) {
        noteOwn(deps, req, user, 'second_failed')
        throw new AppError('forbidden', req.t('second.passkey_wrong'))
      }
      signIn(deps, req, res, user, 'passkey')
      res.json({ to: safePath(next) })
    }),
  )

  r.get('/me/security', 'signed-in', (req, res) => showSecurity(deps, req, res))
  r.post('/me/security/confirm', 'signed-in', askAgain(deps), (_req, res) => seeOther(res, '/me/security'))
  r.post('/me/security/totp', 'signed-in', askAgain(deps), async (req, res) => {
    await startTotp(control, deps.sealKey, req.user)
    seeOther(res, '/me/security#codes')
  })
  r.post('/me/security/totp/confirm', 'signed-in', askAgain(deps), async (req, res) => {
    const code = textField(req, 'code', 10).replace(/\s/g, '')
    const { user } = req
    const isFirst = !hasSecondFactor(control, user)
    const isRight = await countedTry(deps, user, () =>
      confirmTotp(control, deps.sealKey, user, code, clock.now()),
    )
    if (!isRight) return showSecurity(deps, req, res, { problem: req.t('second.wrong') })
    changed(deps, req, user.totpConfirmedAt ? 'totp_replaced' : 'totp_added')
    const codes =
      isFirst || recoveryCodesLeft(control, req.user.id) === 0 ? renewRecoveryCodes(control, req.user.id) : []
    await showSecurity(deps, req, res, { codes })
  })
  r.post('/me/security/totp/remove', 'signed-in', askAgain(deps), (req, res) => {
    removeTotp(control, req.user.id)
    changed(deps, req, 'totp_removed')
    toast(res, req.t('security.removed'))
    seeOther(res, '/me/security')
  })
  r.post('/me/security/recovery', 'signed-in', askAgain(deps), async (req, res) => {
    changed(deps, req, 'recovery_codes')
    await showSecurity(deps, req, res, { codes: renewRecoveryCodes(control, req.user.id) })
  })
  r.post('/me/security/passkeys/options', 'signed-in', askAgain(deps), async (req, res) => {
    res.json(await registrationOptions(control, req, req.user, sessionKey(req.session!), clock.now()))
  })
  r.post('/me/security/passkeys', 'signed-in', askAgain(deps), async (req, res) => {
    const { answer } = req.body as { answer?: RegistrationResponseJSON }
    const name =
      textField(req, 'name', 60) || deviceOf(req.get('User-Agent') ?? '') || req.t('security.passkey')
    const isFirst = recoveryCodesLeft(control, req.user.id) === 0
    const made =
      typeof answer?.id === 'string' &&
      (await registerPasskey(control, req, req.user, sessionKey(req.session!), answer, name, clock.now()))
    if (!made) throw new AppError('invalid', req.t('security.passkey_failed'))
    changed(deps, req, 'passkey_added')
    res.json({ to: isFirst ? '/me/security?codes=missing#codes' : '/me/security' })
  })
  r.post('/me/security/passkeys/remove', 'signed-in', askAgain(deps), (req, res) => {
    removePasskey(control, req.user.id, textField(req, 'passkey', 1400))
    changed(deps, req, 'passkey_removed')
    toast(res, req.t('security.removed'))
    seeOther(res, '/me/security')
  })
  r.post('/me/security/sessions/:id/end', 'signed-in', (req, res) => {
    endSessionById(control, req.user.id, idParam(req))
    changed(deps, req, 'session_ended')
    seeOther(res, '/me/security')
  })
  r.post('/me/security/sessions/end-others', 'signed-in', (req, res) => {
    endSessionsOf(control, req.user.id, req.session!.tokenHash)
    changed(deps, req, 'sessions_ended')
    toast(res, req.t('security.others_ended'))
    seeOther(res, '/me/security')
  })
  r.post('/me/security/skip', 'signed-in', (req, res) => {
    skipSecondFactor(control, req.user)
    seeOther(res, safePath(textField(req, 'next', 2000)))
  })
  return r
}

function changed(deps: AccountsDeps, req: Request, what: string): void {
  deps.audit.instance({ actor: req.user.id, via: 'web', action: `account.${what}` })
}

function showSecond(deps: AccountsDeps, req: Request, res: Response, user: User, problem?: string): void {
  if (problem && res.statusCode === 200) res.status(401)
  const { totp, passkeys } = secondFactorsOf(deps.control, user)
  render(res, 'accounts/second', {
    title: req.t('second.title'),
    layout: 'solo',
    next: safePath(req.query.next ?? textField(req, 'next', 2000)),
    totp,
    passkeys: passkeys > 0,
    problem,
  })
}

async function postCode(deps: AccountsDeps, req: Request, res: Response, user: User): Promise<void> {
  const code = textField(req, 'code', 40).replace(/\s/g, '')
  const waitSeconds = waitBeforeCode(deps.control, user.id, deps.clock.now())
  if (waitSeconds > 0) {
    res.setHeader('Retry-After', waitSeconds)
    res.status(429)
    return showSecond(deps, req, res, user, req.t('sign_in.wait', { count: waitSeconds }))
  }
  if (!(await tryCode(deps, req, user, code))) {
    noteOwn(deps, req, user, 'second_failed')
    return showSecond(deps, req, res, user, req.t('second.wrong'))
  }
  signIn(deps, req, res, user)
  res.redirect(303, safePath(textField(req, 'next', 2000)))
}

/** A code of the app, or a recovery code. A wrong one is counted before it is looked at. */
function tryCode(deps: AccountsDeps, req: Request, user: User, code: string): Promise<boolean> {
  const { control, clock, sealKey } = deps
  return countedTry(deps, user, async () => {
    if (await takeTotp(control, sealKey, user, code, clock.now())) return true
    const isRecovery = takeRecoveryCode(control, user.id, code)
    if (isRecovery) noteOwn(deps, req, user, 'recovered')
    return isRecovery
  })
}

async function countedTry(
  { control, clock }: AccountsDeps,
  user: User,
  attempt: () => Promise<boolean>,
): Promise<boolean> {
  if (waitBeforeCode(control, user.id, clock.now()) > 0) return false
  const takeBack = countCodeTry(control, user.id, clock.now())
  const isRight = await attempt()
  if (isRight) takeBack()
  return isRight
}

async function showSecurity(
  deps: AccountsDeps,
  req: Request,
  res: Response,
  extra: { problem?: string; codes?: string[] } = {},
): Promise<void> {
  const { control, sealKey } = deps
  const user = findUser(control, req.user.id)!
  if (extra.problem) res.status(422)
  const pending = await pendingTotp(sealKey, user)
  const offer = textQuery(req, 'offer', 1) === '1'
  const linked = listIdentities(control, user.id)
  render(res, 'accounts/security', {
    title: req.t('security.title'),
    place: 'me',
    factors: secondFactorsOf(control, user),
    demand: secondFactorDemand(control, user, deps.secondFactor),
    offer,
    next: safePath(req.query.next),
    pending: pending && {
      secret: pending.secret.replace(/(.{4})/g, '$1 ').trim(),
      qr: await qrOf(pending.uri),
    },
    problem: extra.problem,
    codes: extra.codes ?? [],
    codesLeft: recoveryCodesLeft(control, user.id),
    passkeys: listPasskeys(control, user.id),
    linked,
    linkable: (req.waysIn?.() ?? []).filter(one => !linked.some(({ providerId }) => providerId === one.id)),
    sessions: listSessions(control, user.id).map(session => ({
      ...session,
      device: deviceOf(session.userAgent),
      isThis: session.tokenHash === req.session?.tokenHash,
    })),
    signIns: listSignIns(control, { userId: user.id }, 20),
  })
}

async function qrOf(text: string): Promise<string> {
  const { renderSVG } = await import('uqr')
  return `data:image/svg+xml;base64,${Buffer.from(renderSVG(text)).toString('base64')}`
}
