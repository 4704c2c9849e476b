import { setImmediate as breathe } from 'node:timers/promises'
import { write } from '../db/database.ts'
import { type DeadJob, listDeadJobs, retryDeadJobs } from '../jobs/queue.ts'
import { AppError } from '../lib/errors.ts'
import { idFor, isId } from '../lib/ids.ts'
import type { Instance } from '../tenants/instance.ts'
import { getTenantBySlug, listTenants, type Tenant } from '../tenants/register.ts'
import { type DataCommand, UsageError } from './command.ts'
import { table } from './help.ts'

const MOST_DEAD = 100_000

const TENANT = { type: 'text', help: 'only this business’s' } as const

function among(instance: Instance, slug: string | undefined): Tenant[] {
  if (slug !== undefined) return [getTenantBySlug(instance.control, slug)]
  return listTenants(instance.control).filter(tenant => !instance.tenants.isParked(tenant.id))
}

export const jobList: DataCommand = {
  name: 'job list',
  summary: 'Work that failed as often as it may, and why',
  options: { tenant: TENANT },
  async run({ instance }, input) {
    const all = []
    for (const tenant of among(instance, input.text('tenant'))) {
      for (const job of listDeadJobs(instance.tenants.db(tenant.id))) {
        all.push({
          id: publicId(tenant, job),
          tenant: tenant.slug,
          name: job.name,
          attempts: job.attempts,
          error: job.lastError,
          createdAt: new Date(job.createdAt).toISOString(),
        })
      }
      await breathe()
    }
    const rows = all.map(job => [job.id, job.name, job.attempts, job.createdAt, job.error])
    return {
      value: all,
      text:
        all.length === 0
          ? 'Nothing has failed for good.'
          : table(['ID', 'WORK', 'TRIES', 'SINCE', 'REASON'], rows),
    }
  },
}

export const jobRetry: DataCommand = {
  name: 'job retry',
  summary: 'Try failed work again: one job, or all of a business',
  arguments: [{ name: 'id', optional: true, help: 'as “hearthline job list” shows it' }],
  options: { tenant: TENANT },
  async run({ instance, afterChange }, input) {
    const { tenant, id } = whichJobs(instance, input.arguments[0], input.text('tenant'))
    const db = instance.tenants.db(tenant.id)
    const retried = await write(db, () => retryDeadJobs(db, instance.clock.now(), id))
    if (id !== undefined && retried === 0) throw noSuchJob()
    afterChange(tenant.id)
    return { value: { retried }, text: `Tried again: ${retried}.` }
  },
}

const noSuchJob = () => new AppError('not_found', 'There is no failed job with this id.')

const publicId = (tenant: Tenant, job: Pick<DeadJob, 'id' | 'createdAt'>) =>
  idFor(new Date(job.createdAt), `${tenant.id}|job|${job.id}`)

function whichJobs(
  instance: Instance,
  job: string | undefined,
  slug: string | undefined,
): { tenant: Tenant; id?: number } {
  if (job === undefined && slug !== undefined) return { tenant: getTenantBySlug(instance.control, slug) }
  if (!isId(job)) {
    throw new UsageError(
      'Give the id of a job, as “hearthline job list” shows it, or --tenant for all of a business.',
    )
  }
  for (const tenant of among(instance, slug)) {
    const found = listDeadJobs(instance.tenants.db(tenant.id), MOST_DEAD).find(
      one => publicId(tenant, one) === job,
    )
    if (found) return { tenant, id: found.id }
  }
  throw noSuchJob()
}
