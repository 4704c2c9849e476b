import { setImmediate as breathe } from 'node:timers/promises'
import type { Request, Response } from 'express'
import { write } from '../db/database.ts'
import { type DeadJob, listDeadJobs, retryDeadJobs } from '../jobs/queue.ts'
import type { Journal } from '../journal/journal.ts'
import { AppError } from '../lib/errors.ts'
import { modelReasonText } from '../replies/model/reason-text.ts'
import type { ModelView } from '../replies/routes.ts'
import type { Instance } from '../tenants/instance.ts'
import { getTenant, listTenants } from '../tenants/register.ts'
import { render, seeOther, toast } from '../web/page.ts'
import { idParam, textField } from '../web/params.ts'
import { type Room, room } from '../web/routes.ts'
import type { ModelServer } from './model-server/supervise.ts'

/** What the other thread says about itself. */
export interface WorkView {
  model: ModelView & { warning?: string | null }
}

export interface OperatorDeps {
  instance: Instance
  journal: Pick<Journal, 'depth'>
  innerModel: Pick<ModelServer, 'state'>
  workerState: () => Promise<WorkView | undefined>
  changed: (tenantId?: string) => void
}

// Looking into a file opens it. A page that opened a thousand would push everybody else's out.
const MOST_LOOKED_INTO = 50
const MOST_JOBS = 50

/** The machine: businesses, model server, failed work, and everything that went out. No chats: see permissions.ts. */
export function operatorRoutes(deps: OperatorDeps): Room {
  const r = room('/operator')
  r.get('', 'instance.operate', (req, res) => showOperator(deps, req, res))
  r.post('/jobs/:tenant/retry', 'instance.operate', async (req, res) => {
    const tenant = getTenant(deps.instance.control, idParam(req, 'tenant'))
    const db = deps.instance.tenants.db(tenant.id)
    const id = Number(textField(req, 'job', 15))
    if (!Number.isSafeInteger(id) || id <= 0) throw new AppError('invalid', req.t('problem.nothing_there'))
    const retried = await write(db, () => retryDeadJobs(db, deps.instance.clock.now(), id))
    deps.changed(tenant.id)
    toast(res, req.t(retried > 0 ? 'operator.retried' : 'operator.gone'))
    seeOther(res, '/operator')
  })
  return r
}

async function showOperator(deps: OperatorDeps, req: Request, res: Response): Promise<void> {
  const tenants = listTenants(deps.instance.control)
  const state = await deps.workerState()
  const { jobs, notLookedInto } = await deadJobs(deps, tenants)
  const server = deps.innerModel.state()
  render(res, 'operator/index', {
    title: req.t('nav.operator'),
    place: 'operator',
    tenants: tenants.map(tenant => ({
      ...tenant,
      tone: tenant.state === 'open' ? 'is-good' : 'is-bad',
      icon: tenant.state === 'open' ? 'check-circle' : 'x-circle',
    })),
    openFiles: deps.instance.tenants.openCount(),
    depth: deps.journal.depth(),
    server,
    serverReason: modelReasonText(server.reason, req.t),
    modelReason: modelReasonText(state?.model.reason, req.t),
    modelHost: deps.instance.config.ollamaHost,
    state: state ?? null,
    jobs,
    notLookedInto,
  })
}

async function deadJobs({ instance }: OperatorDeps, tenants: { id: string; slug: string; name: string }[]) {
  const jobs: (DeadJob & { tenant: { id: string; name: string } })[] = []
  const open = tenants.filter(tenant => !instance.tenants.isParked(tenant.id))
  for (const tenant of open.slice(0, MOST_LOOKED_INTO)) {
    if (jobs.length >= MOST_JOBS) break
    for (const job of listDeadJobs(instance.tenants.db(tenant.id), MOST_JOBS)) jobs.push({ ...job, tenant })
    await breathe()
  }
  return { jobs: jobs.slice(0, MOST_JOBS), notLookedInto: Math.max(0, open.length - MOST_LOOKED_INTO) }
}
