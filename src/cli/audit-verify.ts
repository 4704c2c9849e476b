import { setImmediate as breathe } from 'node:timers/promises'
import { verifyAudit } from '../audit/audit.ts'
import { verifyOutgoing } from '../audit/receipts.ts'
import { systemClock } from '../lib/clock.ts'
import { getTenantBySlug, listTenants } from '../tenants/register.ts'
import type { DataCommand } from './command.ts'

export const auditVerify: DataCommand = {
  name: 'audit verify',
  summary:
    'Whether the activity logs and the receipts of what left are whole: of the machine and of every business, or of one',
  arguments: [{ name: 'slug', optional: true, help: 'one business alone' }],
  async run({ instance }, input) {
    const slug = input.arguments[0]
    const tenants =
      slug === undefined ? listTenants(instance.control) : [getTenantBySlug(instance.control, slug)]
    const logs: { log: string; problems: string[] }[] = []
    if (slug === undefined) {
      logs.push({ log: 'instance', problems: await verifyAudit(instance) })
      logs.push({ log: 'outgoing', problems: verifyOutgoing(instance, systemClock().now()) })
    }
    for (const tenant of tenants) {
      const problems = instance.tenants.isParked(tenant.id)
        ? ['The business is parked: its log cannot be read.']
        : await verifyAudit(instance, { id: tenant.id, db: instance.tenants.db(tenant.id) })
      logs.push({ log: tenant.slug, problems })
      await breathe()
    }
    const broken = logs.filter(one => one.problems.length > 0)
    return {
      exit: broken.length > 0 ? 1 : 0,
      value: { whole: broken.length === 0, logs },
      text:
        broken.length === 0
          ? `Whole: ${logs.map(one => one.log).join(', ')}.`
          : broken
              .map(one => `${one.log}:\n${one.problems.map(problem => `  ${problem}`).join('\n')}`)
              .join('\n'),
    }
  },
}
