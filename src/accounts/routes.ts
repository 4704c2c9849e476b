import type { RequestHandler } from 'express'
import { AppError } from '../lib/errors.ts'
import { rememberLanguage } from '../web/language.ts'
import { languageOf } from '../web/languages.ts'
import { render, seeOther, toast } from '../web/page.ts'
import { textField, textParam } from '../web/params.ts'
import { type Room, room } from '../web/routes.ts'
import type { AccountsDeps } from './deps.ts'
import { outcomeOf } from './identity-outcomes.ts'
import { letIn } from './let-in.ts'
import { noteOwn } from './note-own.ts'
import { findPasswordReset, setPassword } from './password-resets.ts'
import { passwordProblem } from './password-rules.ts'
import { hashPassword } from './passwords.ts'
import { checkSignIn, safePath, signOut } from './sign-in.ts'
import { showSignIn } from './sign-in-page.ts'
import { findUserByEmail, isClaimed, listWorkplaces, saveProfile, type User } from './users.ts'

export function accountRoutes(deps: AccountsDeps): Room {
  const r = room('')
  r.get('/', 'public', goHome(deps))
  r.get('/sign-in', 'public', (req, res) => {
    if (req.session) return seeOther(res, safePath(req.query.next))
    const outcome = outcomeOf(req.query.with)
    showSignIn(res, {
      next: safePath(req.query.next),
      ...(outcome && { refusal: req.t(`with.${outcome}`) }),
      ...(req.query.done === 'password' && { notice: req.t('reset.done') }),
    })
  })
  r.post('/sign-in', 'public', postSignIn(deps))
  r.post('/sign-out', 'public', (req, res) => {
    if (req.session) noteOwn(deps, req, req.user, 'signed_out')
    signOut(deps, req, res)
    seeOther(res, '/sign-in')
  })
  r.get('/reset/:token', 'public', (req, res) => {
    showReset(res, resetOf(deps, textParam(req, 'token')).user, textParam(req, 'token'))
  })
  r.post('/reset/:token', 'public', postReset(deps))
  r.get('/me', 'signed-in', (req, res) => {
    render(res, 'accounts/me', { title: req.t('me.title'), profile: req.user, place: 'me' })
  })
  r.post('/me', 'signed-in', postProfile(deps))
  return r
}

/** Where somebody belongs: the wizard, the sign-in, their business, the operator's pages. */
function goHome({ control }: AccountsDeps): RequestHandler {
  return (req, res) => {
    if (!isClaimed(control)) return seeOther(res, '/setup')
    if (!req.session) return seeOther(res, '/sign-in')
    const [first] = listWorkplaces(control, req.user.id)
    if (first) return seeOther(res, `/t/${first.slug}/`)
    if (req.user.operator) return seeOther(res, '/operator')
    render(res, 'accounts/no-business', { title: req.t('no_business.title') })
  }
}

function postSignIn(deps: AccountsDeps): RequestHandler {
  return async (req, res) => {
    const email = textField(req, 'email', 254)
    const next = safePath(textField(req, 'next', 2000))
    const password = passwordField(req.body)
    let user: User | undefined
    try {
      user = password.length <= 1000 ? await checkSignIn(deps, req, email, password) : undefined
    } catch (error) {
      if (!(error instanceof AppError) || error.reason !== 'sign_in_limit') throw error
      const seconds = error.retryAfterSeconds ?? 1
      deps.log.warn({ event: 'sign_in_limited', request: req.id }, 'too many sign-ins')
      if (isFirstThisMinute(email, deps.clock.now()))
        noteOwn(deps, req, findUserByEmail(deps.control, email), 'limited')
      res.setHeader('Retry-After', seconds)
      return showSignIn(res, { status: 429, next, email, problem: req.t('sign_in.wait', { count: seconds }) })
    }
    if (!user) {
      deps.log.info({ event: 'sign_in_failed', request: req.id }, 'sign-in failed')
      noteOwn(deps, req, findUserByEmail(deps.control, email), 'failed')
      return showSignIn(res, { status: 401, next, email, problem: req.t('sign_in.wrong') })
    }
    letIn(deps, req, res, user, next)
  }
}

const limitedAt = new Map<string, number>()

/** Whoever is refused may ask a thousand times a second; one line a minute says as much. */
function isFirstThisMinute(email: string, now: Date): boolean {
  if (limitedAt.size > 1000) limitedAt.clear()
  const isFirst = now.getTime() - (limitedAt.get(email) ?? 0) >= 60_000
  if (isFirst) limitedAt.set(email, now.getTime())
  return isFirst
}

// A password is taken as it was typed: blanks at its ends are part of it.
export function passwordField(body: unknown): string {
  const value = (body as { password?: unknown } | undefined)?.password
  return typeof value === 'string' ? value : ''
}

function resetOf({ control, clock }: AccountsDeps, token: string) {
  const reset = findPasswordReset(control, token, clock.now())
  if (!reset)
    throw new AppError('not_found', 'This link has been used or is too old. Ask for a new one.', {
      reason: 'reset_gone',
    })
  return reset
}

function showReset(res: Parameters<RequestHandler>[1], user: User, token: string, problem?: string): void {
  render(res, 'accounts/reset', {
    title: res.req.t('reset.title'),
    layout: 'solo',
    email: user.email,
    token,
    problem,
  })
}

function postReset(deps: AccountsDeps): RequestHandler {
  return async (req, res) => {
    const token = textParam(req, 'token')
    const { user, by } = resetOf(deps, token)
    const password = passwordField(req.body)
    const businesses = listWorkplaces(deps.control, user.id).map(({ name }) => name)
    const problem = await passwordProblem(password, [user.email, user.name, ...businesses])
    if (problem) {
      res.status(422)
      return showReset(res, user, token, req.t(problem.key, problem.params))
    }
    const hash = await hashPassword(password)
    resetOf(deps, token) // The link may have been used while the hash was made.
    setPassword(deps.control, user.id, hash, by, deps.clock.now())
    deps.log.info({ event: 'password_reset', user: user.id }, 'password set by link')
    noteOwn(deps, req, user, 'password_reset')
    res.redirect(303, '/sign-in?done=password')
  }
}

function postProfile({ control }: AccountsDeps): RequestHandler {
  return (req, res) => {
    const name = textField(req, 'name', 120)
    const theme =
      (['system', 'light', 'dark'] as const).find(known => known === textField(req, 'theme')) ?? 'system'
    const language = languageOf(textField(req, 'language')) ?? null
    saveProfile(control, req.user.id, { name: name || req.user.name, theme, language })
    if (language) rememberLanguage(req, res, language)
    toast(res, req.t('me.saved'))
    seeOther(res, '/me')
  }
}
