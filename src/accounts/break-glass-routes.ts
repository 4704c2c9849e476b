import { AppError } from '../lib/errors.ts'
import { say } from '../lib/said.ts'
import { getTenant } from '../tenants/register.ts'
import { seeOther, toast } from '../web/page.ts'
import { idParam, textField } from '../web/params.ts'
import { type Room, room } from '../web/routes.ts'
import { addressClass } from './address-class.ts'
import {
  answerLookIn,
  askToLookIn,
  endLookIn,
  LONGEST_MINUTES,
  LOOK_IN_RULES,
  ruleLookIns,
} from './break-glass.ts'
import type { AccountsDeps } from './deps.ts'
import { askAgain } from './step-up.ts'

/** The operator cannot read chats. With a reason, as the business's rule has it, for an hour at most, they can look. */
export function breakGlassRoutes(deps: AccountsDeps): Room {
  const r = room('')
  const { control, clock, audit } = deps
  const again = askAgain(deps)
  r.post('/operator/businesses/:id/look-in', 'instance.operate', again, (req, res) => {
    const tenant = getTenant(control, idParam(req))
    const reason = textField(req, 'reason', 300)
    if (reason.length < 10)
      throw new AppError('invalid', req.t('look_in.reason_missing'), {
        fields: [{ field: 'reason', problem: req.t('look_in.reason_missing') }],
      })
    const entry = {
      actor: req.user.id,
      via: 'web' as const,
      action: 'look_in.asked',
      address: addressClass(req.client.address),
    }
    if (tenant.lookIn === 'never') audit.tenant(tenant.id, { ...entry, outcome: 'refused' })
    const row = askToLookIn(control, tenant, { userId: req.user.id, reason }, clock.now())
    audit.tenant(
      tenant.id,
      row.state === 'open'
        ? { ...entry, action: 'look_in.opened', details: { until: row.until!.toISOString() } }
        : entry,
    )
    toast(res, req.t(row.state === 'open' ? 'look_in.opened' : 'look_in.asked'))
    seeOther(res, row.state === 'open' ? `/t/${tenant.slug}/` : '/operator')
  })
  r.post('/t/:slug/settings/look-in', 'business.govern', again, (req, res) => {
    const rule = LOOK_IN_RULES.find(known => known === textField(req, 'rule', 10))
    if (!rule)
      throw new AppError('invalid', 'Choose “never”, “ask” or “allow”. Nothing was changed.', {
        fields: [{ field: 'rule', problem: req.t('look_in.rule_missing') }],
        said: [say('look_in.rule_missing')],
      })
    req.auditDetails = { lookIn: `${getTenant(control, req.tenant.id).lookIn} → ${rule}` }
    ruleLookIns(control, req.tenant.id, rule)
    toast(res, req.t('me.saved'))
    seeOther(res, `/t/${req.tenant.slug}/settings#operator`)
  })
  r.post('/t/:slug/settings/look-in/:id/allow', 'business.govern', again, (req, res) => {
    const minutes = Number(textField(req, 'minutes', 3)) || LONGEST_MINUTES
    const row = answerLookIn(control, req.tenant.id, idParam(req), { by: req.user.id, minutes }, clock.now())
    req.auditDetails = { until: row.until!.toISOString() }
    toast(res, req.t('look_in.allowed'))
    seeOther(res, `/t/${req.tenant.slug}/settings`)
  })
  r.post('/t/:slug/settings/look-in/:id/refuse', 'business.govern', (req, res) => {
    answerLookIn(control, req.tenant.id, idParam(req), { by: req.user.id, minutes: null }, clock.now())
    toast(res, req.t('look_in.refused'))
    seeOther(res, `/t/${req.tenant.slug}/settings`)
  })
  r.post('/t/:slug/settings/look-in/:id/end', 'business.read', (req, res) => {
    endLookIn(control, req.tenant.id, idParam(req))
    toast(res, req.t('look_in.ended'))
    seeOther(res, req.lookIn ? '/operator' : `/t/${req.tenant.slug}/settings`)
  })
  return r
}
