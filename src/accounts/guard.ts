import type { NextFunction, Request, RequestHandler, Response } from 'express'
import { AppError } from '../lib/errors.ts'
import { findTenantBySlug } from '../tenants/register.ts'
import { notFound } from '../web/errors.ts'
import { useTimeZone } from '../web/language.ts'
import { seeOther, wantsFragment } from '../web/page.ts'
import { textParam } from '../web/params.ts'
import type { Guard } from '../web/routes.ts'
import { SCOPES, type Scope, tokenGuard } from './api-tokens.ts'
import { noteLook, noteRequests } from './audit-requests.ts'
import { listLookIns, openLookIn } from './break-glass.ts'
import type { AccountsDeps } from './deps.ts'
import {
  type BusinessPermission,
  isBusinessPermission,
  isOperatorPermission,
  may,
  rolesWith,
} from './permissions.ts'
import { secondFactorDemand } from './second-factor.ts'
import { showSignIn } from './sign-in-page.ts'
import { putTenant } from './tenant-context.ts'
import { findRole } from './users.ts'

/**
 * What stands before every route: `public`, `signed-in`, a permission of the table, or `token:read`, `token:write`,
 * `token:privacy` for the API.
 */
export function accountsGuard(deps: AccountsDeps): Guard {
  const enter = (req: Request, tenant: Parameters<typeof putTenant>[1]) => {
    putTenant(req, tenant, deps.tenantDb)
    return deps.tenantReady?.(tenant.id)
  }
  const requireToken = tokenGuard({ ...deps, enter })
  const { searches } = deps.limits
  return (permission, path) => {
    if (permission === 'public') return []
    if (permission === 'signed-in') return [requireUser]
    const note = noteRequests(deps, permission, path)
    const second = requireSecondFactor(deps)
    if (isOperatorPermission(permission)) return [...note, requireUser, second, requireOperator]
    if (permission.startsWith('token:')) return [...note, requireToken(scopeOf(permission, path))]
    if (!isBusinessPermission(permission))
      throw new Error(`${path} asks for the permission ${permission}, which does not exist`)
    if (!path.startsWith('/t/:slug/'))
      throw new Error(`${path} asks for ${permission}, but is not below /t/:slug`)
    return [...note, requireUser, second, enterTenant(deps), requirePermission(permission), searches]
  }
}

function scopeOf(permission: string, path: string): Scope {
  const scope = SCOPES.find(known => `token:${known}` === permission)
  if (!scope) throw new Error(`${path} asks for the scope ${permission}, which does not exist`)
  return scope
}

const requireUser: RequestHandler = (req, res, next) => {
  if (req.session) return next()
  if (!isPageVisit(req)) {
    throw new AppError(
      'unauthenticated',
      'You are signed out. Sign in again; what you typed is still here.',
      {
        reason: 'signed_out',
      },
    )
  }
  showSignIn(res, { status: 401, next: req.originalUrl })
}

/** Once it may not be put off any more, the second factor comes before everything but one's own account. */
function requireSecondFactor({ control, secondFactor }: AccountsDeps): RequestHandler {
  return (req, res, next) => {
    if (req.user.totpConfirmedAt || secondFactor === 'offered') return next()
    if (secondFactorDemand(control, req.user, secondFactor) !== 'required') return next()
    if (isPageVisit(req))
      return seeOther(res, `/me/security?offer=1&next=${encodeURIComponent(req.originalUrl)}`)
    throw new AppError('forbidden', 'Set up a second factor first: under your name, “Security”.', {
      reason: 'second_factor',
    })
  }
}

const isPageVisit = (req: Request) =>
  req.method === 'GET' && !wantsFragment(req) && req.accepts(['html', 'json', 'text/event-stream']) === 'html'

const requireOperator: RequestHandler = (req, _res, next) => {
  if (!req.user.operator) {
    throw new AppError('forbidden', 'Only the operator of this machine may do this.', {
      reason: 'not_operator',
    })
  }
  next()
}

/** The business of the address, if this user works there. To everybody else it does not exist. */
function enterTenant({ control, clock, audit, tenantDb, tenantReady, counts }: AccountsDeps): RequestHandler {
  return (req, _res, next) => {
    const tenant = findTenantBySlug(control, textParam(req, 'slug'))
    const role = tenant && findRole(control, req.user.id, tenant.id)
    const lookIn =
      tenant && !role && req.user.operator
        ? openLookIn(control, tenant.id, req.user.id, clock.now())
        : undefined
    if (!tenant || !(role || lookIn)) {
      if (tenant) req.refusedTenant = tenant.id
      throw notFound()
    }
    if (lookIn) {
      req.lookIn = { id: lookIn.id, until: lookIn.until! }
      if (!isStream(req)) noteLook(audit, req, tenant.id)
    }
    putTenant(req, tenant, tenantDb)
    req.role = role ?? 'viewer'
    // Who was let in to look was let in to all of it.
    req.sight =
      tenant.agentsSeeChats === 'all' || lookIn || may(req.role, 'chats.read_all') ? null : req.user.id
    useTimeZone(req, tenant.timezone)
    Object.assign(req.page, {
      business: { slug: tenant.slug, name: tenant.name, demo: tenant.demo },
      lookIns: () => listLookIns(control, tenant.id, clock.now()).map(({ state, name }) => ({ state, name })),
      can: (permission: string) =>
        may(req.role, permission) ||
        (permission === 'contacts.phone' && req.role === 'agent' && tenant.agentsSeeNumbers),
      counts: () => counts?.(req.tenant, req.sight) ?? {},
    })
    goOn(tenantReady?.(tenant.id), next)
  }
}

// It stays open beside every page and tells them to look again: the looks are what is noted.
const isStream = (req: Request) => /^\/t\/[^/]+\/events$/.test(req.path)

function goOn(ready: Promise<void> | undefined, next: NextFunction): void {
  if (ready === undefined) next()
  else void ready.then(() => next(), next)
}

/** For routes behind `enterTenant`. The refusal says who may. */
export function requirePermission(permission: BusinessPermission): RequestHandler {
  return (req: Request, _res: Response, next) => {
    if (may(req.role, permission)) return next()
    const roles = rolesWith(permission).map(role => req.t(`role.${role}`))
    throw new AppError(
      'forbidden',
      req.t('problem.needs_role', { roles: req.format.list(roles), own: req.t(`role.${req.role}`) }),
    )
  }
}
