import { randomInt } from 'node:crypto'
import type { Request, Response } from 'express'
import { confirmKit, hasKit, makeKit, rotateMasterKey } from '../tenants/change-key.ts'
import type { Instance } from '../tenants/instance.ts'
import { getTenant, listTenants } from '../tenants/register.ts'
import { listOldKeys } from '../tenants/tenant-keys.ts'
import { render, seeOther, toast } from '../web/page.ts'
import { idParam, textField } from '../web/params.ts'
import { type Room, room } from '../web/routes.ts'
import { addressClass } from './address-class.ts'
import type { AccountsDeps } from './deps.ts'
import { sessionKey } from './sessions.ts'
import { askAgain } from './step-up.ts'

/** A kit that was just shown, until two of its groups are typed back: by session, in memory alone. */
const shown = new Map<string, { groups: string[]; asked: [number, number] }>()

export interface KeyDeps extends AccountsDeps {
  /** Gives a business a new key; throws AppError where that cannot be now. */
  rotateTenantKey: (tenantId: string) => Promise<{ version: number }>
}

/** The key of one business: its owner may ask for a new one. */
export function tenantKeyRoutes(deps: KeyDeps): Room {
  const r = room('/t/:slug/settings')
  r.post('/key', 'business.govern', askAgain(deps), async (req, res) => {
    await newKeyOf(deps, req, req.tenant.id)
    toast(res, req.t('keys.business_rotated'))
    seeOther(res, `/t/${req.tenant.slug}/settings`)
  })
  return r
}

async function newKeyOf(deps: KeyDeps, req: Request, tenantId: string): Promise<void> {
  const { version } = await deps.rotateTenantKey(tenantId)
  req.auditDetails = { key: `${version - 1} → ${version}` }
}

/** What protects the data, in honest words, and the emergency kit. */
export function keyRoutes(deps: KeyDeps, instance: Instance): Room {
  const r = room('/operator/keys')
  const again = askAgain(deps)
  const { dataDir } = instance.config
  r.get('', 'instance.operate', (req, res) => showKeys(instance, req, res))
  r.post('/kit', 'instance.operate', again, (req, res) => {
    const first = randomInt(8)
    const groups = makeKit(dataDir, instance.master)
    shown.set(sessionKey(req.session!), { groups, asked: [first, (first + 1 + randomInt(7)) % 8] })
    showKeys(instance, req, res, { groups })
  })
  r.post('/kit/confirm', 'instance.operate', again, (req, res) => {
    const kit = shown.get(sessionKey(req.session!))
    const typed = [textField(req, 'first', 20), textField(req, 'second', 20)]
    const isRight = kit?.asked.every((at, n) => plain(typed[n]!) === plain(kit.groups[at]!)) ?? false
    if (!isRight) return showKeys(instance, req, res, { problem: req.t('keys.kit_wrong') })
    confirmKit(dataDir)
    shown.delete(sessionKey(req.session!))
    toast(res, req.t('keys.kit_saved'))
    seeOther(res, '/operator/keys')
  })
  r.post('/rotate', 'instance.operate', again, (req, res) => {
    const { keyId } = rotateMasterKey(dataDir, instance.master)
    req.auditDetails = { key: `${instance.master.keyId} → ${keyId}` }
    instance.master.keyId = keyId
    toast(res, req.t('keys.rotated'))
    seeOther(res, '/operator/keys')
  })
  r.post('/businesses/:tenant', 'instance.operate', again, async (req, res) => {
    const tenant = getTenant(deps.control, idParam(req, 'tenant'))
    await newKeyOf(deps, req, tenant.id)
    deps.audit.tenant(tenant.id, {
      actor: req.user.id,
      via: 'web',
      action: 'key.rotate',
      object: tenant.id,
      details: req.auditDetails ?? null,
      address: addressClass(req.client.address),
    })
    toast(res, req.t('keys.business_rotated'))
    seeOther(res, '/operator/keys')
  })
  return r
}

const plain = (group: string) => group.toLowerCase().replace(/[^0-9a-f]/g, '')

function showKeys(
  instance: Instance,
  req: Request,
  res: Response,
  extra: { groups?: string[]; problem?: string } = {},
): void {
  if (extra.problem) res.status(422)
  const { mode, keyId } = instance.master
  const kit = hasKit(instance.config.dataDir)
  render(res, 'accounts/keys', {
    title: req.t('keys.title'),
    place: 'operator',
    mode,
    keyId,
    kit,
    groups: extra.groups ?? [],
    asked: kit === 'made' ? (shown.get(sessionKey(req.session!))?.asked ?? null) : null,
    problem: extra.problem,
    sealed: listTenants(instance.control).map(tenant => ({
      ...tenant,
      isDraining: listOldKeys(instance.control, tenant.id).length > 0,
    })),
  })
}
