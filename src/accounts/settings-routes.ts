import type { Request, RequestHandler, Response } from 'express'
import type { ControlDb } from '../db/database.ts'
import type { Clock } from '../lib/clock.ts'
import { chooseAgentsChats, getTenant, letAgentsSeeNumbers, renameTenant } from '../tenants/register.ts'
import { listOldKeys } from '../tenants/tenant-keys.ts'
import { notFound } from '../web/errors.ts'
import { render, seeOther, toast } from '../web/page.ts'
import { idParam, textField } from '../web/params.ts'
import { type Room, room } from '../web/routes.ts'
import { createApiToken, listApiTokens, revokeApiToken, SCOPES } from './api-tokens.ts'
import { LOOK_IN_RULES, listLookIns } from './break-glass.ts'
import { listTeam } from './users.ts'

export interface SettingsDeps {
  control: ControlDb
  clock: Clock
  changed: (tenantId: string) => void
  /** Asks for the password again where it was typed long ago. */
  again: RequestHandler
}

const CHATS = ['all', 'assigned'] as const

/** The business itself: its name, who works here, and the tokens of programs. */
export function settingsRoutes(deps: SettingsDeps): Room {
  const r = room('/t/:slug')
  r.get('/settings', 'business.read', (req, res) => showSettings(deps, req, res))
  r.post('/settings', 'settings.edit', (req, res) => {
    const name = textField(req, 'name', 120)
    if (name === '') return showSettings(deps, req, res, { problem: req.t('setup.shop_name_missing') })
    const seeNumbers = textField(req, 'agentsSeeNumbers', 5) === 'yes'
    const was = getTenant(deps.control, req.tenant.id)
    // Left out, it stays: nobody sees more by a form that does not speak of it.
    const chats = CHATS.find(one => one === textField(req, 'agentsSeeChats', 10)) ?? was.agentsSeeChats
    req.auditDetails = {
      name: `${req.tenant.name} → ${name}`,
      agentsSeeNumbers: `${was.agentsSeeNumbers} → ${seeNumbers}`,
      agentsSeeChats: `${was.agentsSeeChats} → ${chats}`,
    }
    renameTenant(deps.control, req.tenant.id, name)
    letAgentsSeeNumbers(deps.control, req.tenant.id, seeNumbers)
    chooseAgentsChats(deps.control, req.tenant.id, chats)
    deps.changed(req.tenant.id)
    toast(res, req.t('me.saved'))
    seeOther(res, `/t/${req.tenant.slug}/settings`)
  })
  r.post('/settings/tokens', 'channels.edit', deps.again, (req, res) => {
    const scope = SCOPES.find(known => known === textField(req, 'scope', 10)) ?? 'read'
    const token = createApiToken(
      deps.control,
      req.tenant.id,
      scope,
      deps.clock.now(),
      textField(req, 'label', 80),
    )
    req.auditDetails = { scope }
    showSettings(deps, req, res, { token })
  })
  r.post('/settings/tokens/:id/revoke', 'channels.edit', deps.again, (req, res) => {
    if (!revokeApiToken(deps.control, req.tenant.id, idParam(req), deps.clock.now())) throw notFound()
    toast(res, req.t('settings.revoked'))
    seeOther(res, `/t/${req.tenant.slug}/settings`)
  })
  return r
}

function showSettings(
  deps: SettingsDeps,
  req: Request,
  res: Response,
  extra: { problem?: string; token?: string } = {},
): void {
  if (extra.problem) res.status(422)
  const { tenant } = req
  const { keyVersion, agentsSeeNumbers, agentsSeeChats, lookIn } = getTenant(deps.control, tenant.id)
  render(res, 'settings/index', {
    title: req.t('nav.settings'),
    place: 'settings',
    tenant,
    agentsSeeNumbers,
    chats: CHATS.map(name => ({ name, isChosen: name === agentsSeeChats })),
    problem: extra.problem,
    fresh: extra.token ?? null,
    scopes: SCOPES,
    tokens: req.page.can('channels.edit') ? listApiTokens(deps.control, tenant.id) : [],
    team: listTeam(deps.control, tenant.id),
    lookIn,
    lookInRules: LOOK_IN_RULES,
    looks: listLookIns(deps.control, tenant.id, deps.clock.now()),
    key: {
      version: keyVersion,
      isDraining: listOldKeys(deps.control, tenant.id).length > 0,
    },
    isLookingIn: req.lookIn !== undefined,
  })
}
