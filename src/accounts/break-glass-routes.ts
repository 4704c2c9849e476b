import { AppError } from '../lib/errors.ts'
import { getTenant } from '../tenants/register.ts'
import { seeOther, toast } from '../web/page.ts'
import { idParam, textField } from '../web/params.ts'
import { type Room, room } from '../web/routes.ts'
import { answerLookIn, askToLookIn, endLookIn, LONGEST_MINUTES } from './break-glass.ts'
import type { AccountsDeps } from './deps.ts'
import { askAgain } from './step-up.ts'

/** The operator cannot read chats. With a reason, and the owner's yes, for an hour at most, he can look. */
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
    askToLookIn(control, { tenantId: tenant.id, userId: req.user.id, reason }, clock.now())
    audit.tenant(tenant.id, { actor: req.user.id, via: 'web', action: 'look_in.asked' })
    toast(res, req.t('look_in.asked'))
    seeOther(res, '/operator')
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
