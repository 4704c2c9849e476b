import { randomInt } from 'node:crypto'
import type { Request, Response } from 'express'
import { confirmKit, hasKit, makeKit, rotateMasterKey } from '../tenants/change-key.ts'
import type { Instance } from '../tenants/instance.ts'
import { render, seeOther, toast } from '../web/page.ts'
import { textField } from '../web/params.ts'
import { type Room, room } from '../web/routes.ts'
import type { AccountsDeps } from './deps.ts'
import { askAgain } from './step-up.ts'

/** A kit that was just shown, until two of its groups are typed back: by session, in memory alone. */
const shown = new Map<string, { groups: string[]; asked: [number, number] }>()

/** What protects the data, in honest words, and the emergency kit. */
export function keyRoutes(deps: AccountsDeps, instance: Instance): Room {
  const r = room('/operator/keys')
  const again = askAgain(deps)
  const { dataDir } = instance.config
  r.get('', 'instance.operate', (req, res) => showKeys(instance, req, res))
  r.post('/kit', 'instance.operate', again, (req, res) => {
    const first = randomInt(8)
    const groups = makeKit(dataDir, instance.master)
    shown.set(req.session!.tokenHash, { groups, asked: [first, (first + 1 + randomInt(7)) % 8] })
    showKeys(instance, req, res, { groups })
  })
  r.post('/kit/confirm', 'instance.operate', (req, res) => {
    const kit = shown.get(req.session!.tokenHash)
    const typed = [textField(req, 'first', 20), textField(req, 'second', 20)]
    const isRight = kit?.asked.every((at, n) => plain(typed[n]!) === plain(kit.groups[at]!)) ?? false
    if (!isRight) return showKeys(instance, req, res, { problem: req.t('keys.kit_wrong') })
    confirmKit(dataDir)
    shown.delete(req.session!.tokenHash)
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
    asked: kit === 'made' ? (shown.get(req.session!.tokenHash)?.asked ?? null) : null,
    problem: extra.problem,
  })
}
