import type { Request, RequestHandler, Response } from 'express'
import { transact } from '../db/database.ts'
import { notFound } from '../web/errors.ts'
import { render, seeOther, toast } from '../web/page.ts'
import { idParam, textField } from '../web/params.ts'
import { type Room, room } from '../web/routes.ts'
import type { IdentityDeps } from './deps.ts'
import { findByIdentity, hasIdentity, linkIdentity, noteIdentityUsed, unlinkIdentity } from './identities.ts'
import { beginAttempt, type IdentityAttempt, takeAttempt } from './identity-attempts.ts'
import type { Outcome } from './identity-outcomes.ts'
import { findProvider, type IdentityProvider, isUsable, secretOf } from './identity-providers.ts'
import { addressOf, type Proof, proveIdentity } from './identity-service.ts'
import { joinBusiness, listInvitationsFor } from './invitations.ts'
import { letIn } from './let-in.ts'
import { noteOwn } from './note-own.ts'
import { hashPassword } from './passwords.ts'
import { POSTED_RETURN, returnBase, returnPath } from './return-address.ts'
import { hashToken, newToken, sessionKey } from './sessions.ts'
import { safePath } from './sign-in.ts'
import { beginSignIn, forgiveSignIn, waitBeforeSignIn } from './sign-in-limit.ts'
import { askAgain } from './step-up.ts'
import { createUser, findUserByEmail, isEmail, type User } from './users.ts'

/** What a provider may send back. Nothing else of its answer is read. */
const ANSWER = ['code', 'state', 'iss', 'error']

/** Signing in with an account elsewhere, and linking one. Nobody becomes a user by it but who was invited. */
export function identityRoutes(deps: IdentityDeps): Room {
  const r = room('')
  const again = askAgain(deps)
  r.get('/sign-in/with/:id', 'public', start(deps))
  r.get('/sign-in/with/:id/return', 'public', comeBack(deps))
  // Apple posts from its own site, where our cookies are not sent along: the browser brings it again by itself.
  r.post(POSTED_RETURN, 'public', (req, res) => {
    const provider = findProvider(deps.control, idParam(req))
    if (provider?.kind !== 'apple') throw notFound()
    const came = new URLSearchParams()
    for (const name of ANSWER) {
      const value = textField(req, name, 2000)
      if (value) came.set(name, value)
    }
    res.redirect(303, `${returnPath(provider.id)}?${came}`)
  })
  r.post('/me/security/link/:id', 'signed-in', again, link(deps))
  r.post('/me/security/unlink/:id', 'signed-in', again, (req, res) => {
    const id = idParam(req)
    if (unlinkIdentity(deps.control, id, req.user.id))
      noteIdentity(deps, req.user.id, 'identity_unlinked', id)
    toast(res, req.t('with.unlinked'))
    seeOther(res, '/me/security')
  })
  return r
}

function start(deps: IdentityDeps): RequestHandler {
  return async (req, res) => {
    const next = safePath(req.query.next)
    if (req.session) return seeOther(res, next)
    const provider = findProvider(deps.control, idParam(req))
    if (!provider || !isUsable(provider)) return leave(res, 'gone', next)
    const base = returnBase(deps.publicUrl, req)
    if (!base) return leave(res, 'address', next)
    // The browser must leave from where it will come back to: its cookie is for that name.
    if (base !== req.client.origin)
      return res.redirect(302, `${base}/sign-in/with/${provider.id}?next=${encodeURIComponent(next)}`)
    const address = await addressFor(deps, req, res, provider, { base, next, linkFor: null })
    if (!address) return leave(res, 'unreachable', next)
    res.redirect(302, address.href)
  }
}

/** A page, not a redirect: after a form the browser would follow one to our own pages alone. */
function link(deps: IdentityDeps): RequestHandler {
  return async (req, res) => {
    const provider = findProvider(deps.control, idParam(req))
    if (!provider || !isUsable(provider)) return leave(res, 'gone', '/')
    const base = returnBase(deps.publicUrl, req)
    if (base !== req.client.origin) return leave(res, 'address', '/')
    const linkFor = { userId: req.user.id, session: sessionKey(req.session!) }
    const address = await addressFor(deps, req, res, provider, { base, next: '/me/security', linkFor })
    if (!address) return leave(res, 'unreachable', '/')
    res.setHeader('Refresh', `0; url=${address.href}`)
    render(res, 'accounts/leave-for', {
      title: req.t('with.leaving', { name: provider.label }),
      layout: 'solo',
      label: provider.label,
      address: address.href,
    })
  }
}

async function addressFor(
  deps: IdentityDeps,
  req: Request,
  res: Response,
  provider: IdentityProvider,
  { base, next, linkFor }: { base: string; next: string; linkFor: IdentityAttempt['linkFor'] },
): Promise<URL | undefined> {
  const returnTo = base + returnPath(provider.id)
  const input = { providerId: provider.id, returnTo, next, linkFor }
  const attempt = beginAttempt(deps.sealKey, req, res, input, deps.clock.now())
  try {
    return await addressOf(deps.service, provider, secretOf(deps.sealKey, provider), attempt)
  } catch (error) {
    noteFailure(deps, provider, error)
    return undefined
  }
}

function comeBack(deps: IdentityDeps): RequestHandler {
  const { control, clock, sealKey } = deps
  return async (req, res) => {
    const came = answerOf(req)
    const providerId = idParam(req)
    const attempt = takeAttempt(
      sealKey,
      req,
      res,
      { providerId, state: came.get('state') ?? '' },
      clock.now(),
    )
    if (!attempt) return leave(res, 'lost', '/')
    const provider = findProvider(control, providerId)
    if (!provider || !isUsable(provider)) return leave(res, 'gone', attempt.next)
    const tried = { address: req.client.address }
    if (waitBeforeSignIn(control, tried, clock.now()) > 0) return leave(res, 'wait', attempt.next)
    const counted = beginSignIn(control, tried, clock.now())
    const proof = await proofOf(deps, provider, attempt, came)
    if (typeof proof === 'string') {
      noteOwn(deps, req, undefined, 'failed')
      return leave(res, proof, attempt.next)
    }
    forgiveSignIn(control, counted)
    if (attempt.linkFor) return finishLink(deps, req, res, provider, attempt.linkFor, proof)
    await finishSignIn(deps, req, res, provider, attempt, proof)
  }
}

function answerOf(req: Request): URLSearchParams {
  const all = new URL(req.originalUrl, 'http://here.invalid').searchParams
  return new URLSearchParams([...all].filter(([name]) => ANSWER.includes(name)))
}

async function proofOf(
  deps: IdentityDeps,
  provider: IdentityProvider,
  attempt: IdentityAttempt,
  came: URLSearchParams,
): Promise<Proof | Outcome> {
  if (came.get('error') === 'access_denied' || came.get('error') === 'user_cancelled_authorize')
    return 'stopped'
  try {
    const secret = secretOf(deps.sealKey, provider)
    const proof = await proveIdentity(deps.service, provider, secret, attempt, came)
    // It took a while: whoever runs this machine may have taken the provider away meanwhile.
    const there = findProvider(deps.control, provider.id)
    return there && isUsable(there) ? proof : 'gone'
  } catch (error) {
    noteFailure(deps, provider, error)
    return 'refused'
  }
}

/** By its code alone: what the library says may hold tokens. */
function noteFailure({ log }: IdentityDeps, provider: IdentityProvider, error: unknown): void {
  const { code, problem } = error as { code?: unknown; problem?: unknown }
  const known = [problem, code].find(
    (one): one is string => typeof one === 'string' && /^[A-Za-z_]{1,60}$/.test(one),
  )
  log.warn(
    { event: 'identity_failed', provider: provider.id, code: known ?? 'unknown' },
    'a sign-in with a provider failed',
  )
}

function finishLink(
  deps: IdentityDeps,
  req: Request,
  res: Response,
  provider: IdentityProvider,
  linkFor: { userId: string; session: string },
  { subject }: Proof,
): void {
  const { control, clock } = deps
  const isStillThem =
    req.session && sessionKey(req.session) === linkFor.session && req.user.id === linkFor.userId
  if (!isStillThem) {
    leave(res, 'lost', '/')
    return
  }
  const isNew = linkIdentity(control, { providerId: provider.id, subject, userId: req.user.id }, clock.now())
  if (isNew) noteIdentity(deps, req.user.id, 'identity_linked', provider.id)
  const isMine = isNew || findByIdentity(control, provider.id, subject)?.id === req.user.id
  toast(res, req.t(isMine ? 'with.linked' : 'with.taken', { name: provider.label }))
  seeOther(res, '/me/security')
}

async function finishSignIn(
  deps: IdentityDeps,
  req: Request,
  res: Response,
  provider: IdentityProvider,
  { next }: IdentityAttempt,
  proof: Proof,
): Promise<void> {
  const { control, clock } = deps
  const known = findByIdentity(control, provider.id, proof.subject)
  if (known && !known.disabledAt) {
    noteIdentityUsed(control, provider.id, proof.subject, clock.now())
    return letIn(deps, req, res, known, next)
  }
  const found = known ? undefined : await newcomer(deps, provider, proof, next)
  if (!found) {
    // One sentence for all who are not let in, or it would tell who works here.
    noteOwn(deps, req, known, 'failed')
    return leave(res, 'unknown', next)
  }
  noteIdentity(deps, found.user.id, 'identity_linked', provider.id)
  letIn(deps, req, res, found.user, found.next)
}

/** Links whoever the provider vouches for to the user, or the invitation, with that very address. */
async function newcomer(
  deps: IdentityDeps,
  provider: IdentityProvider,
  { subject, email, isVerified, name }: Proof,
  next: string,
): Promise<{ user: User; next: string } | undefined> {
  const { control, clock } = deps
  const now = clock.now()
  if (!isVerified || email === undefined || !isEmail(email)) return undefined
  const user = findUserByEmail(control, email)
  if (user) {
    // An address can be given to somebody else there; the name that never changes says that it was.
    if (user.disabledAt || hasIdentity(control, provider.id, user.id)) return undefined
    return linkIdentity(control, { providerId: provider.id, subject, userId: user.id }, now)
      ? { user, next }
      : undefined
  }
  if (listInvitationsFor(control, email, now).length === 0) return undefined
  const passwordHash = await hashPassword(newToken()) // Nobody knows it: they can have a link that sets one.
  const waiting = listInvitationsFor(control, email, now)
  const token = /^\/invite\/([\w-]{43})$/.exec(next)?.[1]
  const invitation = waiting.find(one => token && one.tokenHash === hashToken(token)) ?? waiting[0]
  // It may have been used while the hash was made.
  if (!invitation || findUserByEmail(control, email)) return undefined
  const made = transact(control, () => {
    const newUser = createUser(control, { email, name: name ?? '', passwordHash }, now)
    joinBusiness(control, invitation, newUser.id, now)
    linkIdentity(control, { providerId: provider.id, subject, userId: newUser.id }, now)
    return newUser
  })
  deps.audit.tenant(invitation.tenantId, {
    actor: made.id,
    via: 'web',
    action: 'team.join',
    details: { role: invitation.role },
  })
  return { user: made, next: `/t/${invitation.slug}/` }
}

function noteIdentity(
  deps: IdentityDeps,
  userId: string,
  what: 'identity_linked' | 'identity_unlinked',
  providerId: string,
): void {
  deps.audit.instance({ actor: userId, via: 'web', action: `account.${what}`, object: providerId })
}

/** To a page without the provider's answer in its address. */
function leave(res: Response, outcome: Outcome, next: string): void {
  const { req } = res
  if (req.session) {
    toast(res, req.t(`with.${outcome}`))
    seeOther(res, '/me/security')
  } else {
    res.redirect(303, `/sign-in?with=${outcome}&next=${encodeURIComponent(next)}`)
  }
}
