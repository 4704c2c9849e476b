import type { Request, RequestHandler, Response } from 'express'
import { type ControlDb, write } from '../db/database.ts'
import type { Clock } from '../lib/clock.ts'
import { chooseAgentsChats, getTenant, letAgentsSeeNumbers, renameTenant } from '../tenants/register.ts'
import type { tenants } from '../tenants/schema.ts'
import { listOldKeys } from '../tenants/tenant-keys.ts'
import { notFound } from '../web/errors.ts'
import {
  ChangedMeanwhile,
  type Difference,
  differencesOf,
  refuseStale,
  versionOf,
  versionToShow,
} from '../web/meanwhile.ts'
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
  r.post('/settings', 'settings.edit', (req, res) => postSettings(deps, req, res))
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

/** What the form of the business says. */
type BusinessForm = Pick<typeof tenants.$inferSelect, 'name' | 'agentsSeeNumbers' | 'agentsSeeChats'>

const formOf = ({ name, agentsSeeNumbers, agentsSeeChats }: BusinessForm): BusinessForm => ({
  name,
  agentsSeeNumbers,
  agentsSeeChats,
})

async function postSettings(deps: SettingsDeps, req: Request, res: Response): Promise<void> {
  const { control } = deps
  const { id, slug } = req.tenant
  const chats = CHATS.find(one => one === textField(req, 'agentsSeeChats', 10))
  const typed = (was: BusinessForm): BusinessForm => ({
    name: textField(req, 'name', 120),
    agentsSeeNumbers: textField(req, 'agentsSeeNumbers', 5) === 'yes',
    // Left out, it stays: nobody sees more by a form that does not speak of it.
    agentsSeeChats: chats ?? was.agentsSeeChats,
  })
  const again = (more: Omit<Shown, 'typed'>) =>
    showSettings(deps, req, res, { ...more, typed: typed(getTenant(control, id)) })
  if (textField(req, 'name', 120) === '') return again({ problem: req.t('setup.shop_name_missing') })
  try {
    await write(control, () => {
      const was = getTenant(control, id)
      const form = typed(was)
      refuseStale(req, versionOf(formOf(was)), () => changesOf(was, form, req))
      req.auditDetails = {
        name: `${was.name} → ${form.name}`,
        agentsSeeNumbers: `${was.agentsSeeNumbers} → ${form.agentsSeeNumbers}`,
        agentsSeeChats: `${was.agentsSeeChats} → ${form.agentsSeeChats}`,
      }
      renameTenant(control, id, form.name)
      letAgentsSeeNumbers(control, id, form.agentsSeeNumbers)
      chooseAgentsChats(control, id, form.agentsSeeChats)
    })
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error
    return again({ meanwhile: error.differences })
  }
  deps.changed(id)
  toast(res, req.t('me.saved'))
  seeOther(res, `/t/${slug}/settings`)
}

function changesOf(was: BusinessForm, form: BusinessForm, { t }: Request): Difference[] {
  const row = (label: string, wordsOf: (one: BusinessForm) => string): [string, string, string] => [
    t(label),
    wordsOf(was),
    wordsOf(form),
  ]
  return differencesOf([
    row('setup.shop_name', ({ name }) => name),
    row('settings.agents_numbers', one => t(one.agentsSeeNumbers ? 'meanwhile.yes' : 'meanwhile.no')),
    row('settings.agents_chats', one => t(`settings.agents_chats_${one.agentsSeeChats}`)),
  ])
}

interface Shown {
  problem?: string
  token?: string
  meanwhile?: Difference[]
  typed?: BusinessForm
}

function showSettings(deps: SettingsDeps, req: Request, res: Response, extra: Shown = {}): void {
  if (extra.problem) res.status(422)
  if (extra.meanwhile) res.status(409)
  const { tenant } = req
  const stored = getTenant(deps.control, tenant.id)
  const { keyVersion, lookIn } = stored
  const { name, agentsSeeNumbers, agentsSeeChats } = extra.typed ?? stored
  render(res, 'settings/index', {
    title: req.t('nav.settings'),
    place: 'settings',
    tenant,
    businessName: name,
    agentsSeeNumbers,
    chats: CHATS.map(one => ({ name: one, isChosen: one === agentsSeeChats })),
    version: versionToShow(req, versionOf(formOf(stored)), extra.typed && extra),
    meanwhile: extra.meanwhile ?? [],
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
