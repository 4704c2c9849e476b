import type { Request, Response } from 'express'
import { transact } from '../db/database.ts'
import { AppError } from '../lib/errors.ts'
import { notFound } from '../web/errors.ts'
import { render, seeOther, toast } from '../web/page.ts'
import { idParam, textField, textParam } from '../web/params.ts'
import { type Room, room } from '../web/routes.ts'
import type { AccountsDeps } from './deps.ts'
import {
  createInvitation,
  endInvitation,
  endInvitationsBy,
  findInvitation,
  joinBusiness,
  listInvitations,
} from './invitations.ts'
import { letInAgain, lockOut } from './lock-out.ts'
import { createPasswordReset } from './password-resets.ts'
import { passwordProblem } from './password-rules.ts'
import { hashPassword } from './passwords.ts'
import { isAtMost, isBelow, ROLES } from './permissions.ts'
import { passwordField } from './routes.ts'
import type { Role } from './schema.ts'
import { endSessionsOf } from './sessions.ts'
import { renewOwnSession, signIn } from './sign-in.ts'
import { askAgain } from './step-up.ts'
import {
  addMembership,
  countOwners,
  createUser,
  findRole,
  findUser,
  findUserByEmail,
  isEmail,
  listTeam,
  listWorkplaces,
  removeMembership,
  type User,
} from './users.ts'

/** Who works here: invited by a link, given a role, sent away. Nobody hands out more than they have. */
export function teamRoutes(deps: AccountsDeps): Room {
  const r = room('')
  const { control, clock } = deps
  const again = askAgain(deps)
  const { limits } = deps

  r.get('/t/:slug/team', 'business.read', (req, res) => showTeam(deps, req, res))
  r.post('/t/:slug/team/invite', 'team.edit', again, (req, res) => {
    const email = textField(req, 'email', 254)
    const role = roleOf(req)
    const problem = !isEmail(email)
      ? req.t('setup.email_wrong')
      : isMember(deps, req, email)
        ? req.t('team.already')
        : undefined
    if (problem) return showTeam(deps, req, res, { problem, email, role })
    const token = createInvitation(
      control,
      { tenantId: req.tenant.id, email, role, invitedBy: req.user.id },
      clock.now(),
    )
    req.auditDetails = { role }
    showTeam(deps, req, res, { link: `${req.client.origin}/invite/${token}`, linkFor: email })
  })
  r.post('/t/:slug/team/invitations/:id/withdraw', 'team.edit', again, (req, res) => {
    if (!endInvitation(control, req.tenant.id, idParam(req))) throw notFound()
    toast(res, req.t('team.withdrawn'))
    seeOther(res, `/t/${req.tenant.slug}/team`)
  })
  r.post('/t/:slug/team/:id/role', 'team.edit', again, (req, res) => {
    const role = roleOf(req)
    const member = memberBelow(deps, req)
    if (member.role === role) return seeOther(res, `/t/${req.tenant.slug}/team`)
    transact(control, () => {
      requireAnotherOwner(deps, req, member.role)
      addMembership(control, member.id, req.tenant.id, role, clock.now())
      // A new role means a new session: nothing that was opened before goes on with the old one.
      if (member.id === req.user.id) renewOwnSession(deps, req, res)
      endSessionsOf(control, member.id, member.id === req.user.id ? req.session!.tokenHash : undefined)
    })
    req.auditDetails = { role: `${member.role} → ${role}` }
    toast(res, req.t('team.role_changed'))
    seeOther(res, `/t/${req.tenant.slug}/team`)
  })
  r.post('/t/:slug/team/:id/remove', 'team.edit', again, async (req, res) => {
    const member = memberBelow(deps, req)
    transact(control, () => {
      requireAnotherOwner(deps, req, member.role)
      removeMembership(control, member.id, req.tenant.id)
      endInvitationsBy(control, req.tenant.id, member.id)
      endSessionsOf(control, member.id)
    })
    req.auditDetails = { role: member.role }
    await deps.left?.(req.tenant, member.id)
    toast(res, req.t('team.removed'))
    seeOther(res, member.id === req.user.id ? '/' : `/t/${req.tenant.slug}/team`)
  })
  r.post('/t/:slug/team/:id/reset', 'team.edit', again, (req, res) => {
    const member = memberBelow(deps, req)
    const user = findUser(control, member.id)!
    // A link sets the password everywhere: it is ours to give only for somebody who works nowhere else.
    if (!isOursAlone(deps, user)) throw new AppError('forbidden', req.t('team.reset_elsewhere'))
    if (!isBelow(member.role, req.role)) throw new AppError('forbidden', req.t('team.reset_equal'))
    limits.count(req, 'reset', user.id)
    const token = createPasswordReset(
      control,
      user,
      { byUserId: req.user.id, byRole: req.role === 'owner' ? 'owner' : 'admin' },
      clock.now(),
    )
    showTeam(deps, req, res, {
      link: `${req.client.origin}/reset/${token}`,
      linkFor: user.email,
      isReset: true,
    })
  })

  r.post('/t/:slug/team/:id/lock-out', 'team.edit', again, (req, res) => {
    const member = memberBelow(deps, req)
    const user = findUser(control, member.id)!
    if (!isOursAlone(deps, user) || user.id === req.user.id)
      throw new AppError('forbidden', req.t('team.lock_elsewhere'))
    lockOut(control, user, clock.now())
    toast(res, req.t('team.locked_out'))
    seeOther(res, `/t/${req.tenant.slug}/team`)
  })
  r.post('/t/:slug/team/:id/let-in', 'team.edit', again, (req, res) => {
    const member = memberBelow(deps, req)
    if (!isOursAlone(deps, findUser(control, member.id)!))
      throw new AppError('forbidden', req.t('team.lock_elsewhere'))
    letInAgain(control, member.id)
    toast(res, req.t('team.let_in_done'))
    seeOther(res, `/t/${req.tenant.slug}/team`)
  })

  r.get('/invite/:token', 'public', (req, res) => showInvitation(deps, req, res))
  r.post('/invite/:token', 'public', (req, res) => acceptInvitation(deps, req, res))
  return r
}

function roleOf(req: Request): Role {
  const role = ROLES.find(known => known === textField(req, 'role', 10)) ?? 'agent'
  if (!isAtMost(role, req.role))
    throw new AppError('forbidden', req.t('team.too_high'), { reason: 'role_above_own' })
  return role
}

/** The member of the path, if this person may change somebody of that role. A stranger is nobody. */
function memberBelow({ control }: AccountsDeps, req: Request): { id: string; role: Role } {
  const id = idParam(req)
  const role = findRole(control, id, req.tenant.id)
  if (!role) throw notFound()
  if (!isAtMost(role, req.role))
    throw new AppError('forbidden', req.t('team.too_high'), { reason: 'role_above_own' })
  return { id, role }
}

/** Nobody but this business has to do with them. */
const isOursAlone = ({ control }: AccountsDeps, user: User): boolean =>
  !user.operator && listWorkplaces(control, user.id).length === 1

function requireAnotherOwner({ control }: AccountsDeps, req: Request, role: Role): void {
  if (role === 'owner' && countOwners(control, req.tenant.id) < 2)
    throw new AppError('conflict', req.t('team.last_owner'), { reason: 'last_owner' })
}

function isMember({ control }: AccountsDeps, req: Request, email: string): boolean {
  const user = findUserByEmail(control, email)
  return user !== undefined && findRole(control, user.id, req.tenant.id) !== undefined
}

interface Shown {
  problem?: string
  email?: string
  role?: Role
  link?: string
  linkFor?: string
  isReset?: boolean
}

function showTeam({ control, clock }: AccountsDeps, req: Request, res: Response, shown: Shown = {}): void {
  if (shown.problem) res.status(422)
  const mayEdit = req.page.can('team.edit')
  render(res, 'accounts/team', {
    title: req.t('team.title'),
    place: 'settings',
    roles: ROLES.filter(role => isAtMost(role, req.role)),
    members: listTeam(control, req.tenant.id).map(member => ({
      ...member,
      isMe: member.id === req.user.id,
      mayChange: mayEdit && isAtMost(member.role, req.role),
      mayReset: mayEdit && isBelow(member.role, req.role),
      isLockedOut: member.disabledAt !== null,
    })),
    invitations: mayEdit ? listInvitations(control, req.tenant.id, clock.now()) : [],
    mayEdit,
    problem: shown.problem,
    email: shown.email ?? '',
    role: shown.role ?? 'agent',
    link: shown.link,
    linkFor: shown.linkFor,
    isReset: shown.isReset ?? false,
  })
}

function invitationOf({ control, clock }: AccountsDeps, req: Request) {
  const found = findInvitation(control, textParam(req, 'token'), clock.now())
  if (!found)
    throw new AppError('not_found', 'This link has been used or is too old. Ask for a new one.', {
      reason: 'reset_gone',
    })
  return found
}

function showInvitation(
  deps: AccountsDeps,
  req: Request,
  res: Response,
  problems: Record<string, string> = {},
): void {
  const invitation = invitationOf(deps, req)
  const known = findUserByEmail(deps.control, invitation.email) !== undefined
  const isThem = req.session !== undefined && req.user.email === invitation.email
  if (Object.keys(problems).length > 0) res.status(422)
  render(res, 'accounts/invite', {
    title: req.t('invite.title', { business: invitation.business }),
    layout: 'solo',
    invitation,
    token: textParam(req, 'token'),
    // Somebody with an account proves that it is theirs by signing in to it, never by the link alone.
    mode: isThem ? 'join' : known ? 'sign-in' : 'new',
    name: textField(req, 'name', 120),
    services: req.waysIn?.() ?? [],
    problems,
  })
}

async function acceptInvitation(deps: AccountsDeps, req: Request, res: Response): Promise<void> {
  const { control, clock } = deps
  const invitation = invitationOf(deps, req)
  const known = findUserByEmail(control, invitation.email)
  if (known) {
    if (req.session === undefined || req.user.id !== known.id) return showInvitation(deps, req, res)
    join(deps, invitation, known.id)
    return seeOther(res, `/t/${invitation.slug}/`)
  }
  const name = textField(req, 'name', 120)
  const password = passwordField(req.body)
  const weak = await passwordProblem(password, [invitation.email, name, invitation.business])
  const problems = {
    ...(name === '' && { name: req.t('setup.name_missing') }),
    ...(weak && { password: req.t(weak.key, weak.params) }),
  }
  if (Object.keys(problems).length > 0) return showInvitation(deps, req, res, problems)
  const passwordHash = await hashPassword(password)
  invitationOf(deps, req) // It may have been used while the hash was made.
  const user = transact(control, () => {
    const made = createUser(
      control,
      { name, email: invitation.email, passwordHash, operator: false, language: req.language },
      clock.now(),
    )
    join(deps, invitation, made.id)
    return made
  })
  signIn(deps, req, res, user)
  seeOther(res, `/t/${invitation.slug}/`)
}

function join(deps: AccountsDeps, invitation: ReturnType<typeof invitationOf>, userId: string): void {
  const { control, clock, audit } = deps
  joinBusiness(control, invitation, userId, clock.now())
  audit.tenant(invitation.tenantId, {
    actor: userId,
    via: 'web',
    action: 'team.join',
    details: { role: invitation.role },
  })
}
