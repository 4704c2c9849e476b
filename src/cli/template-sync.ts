import { mediaFolderOf } from '../media/folder.ts'
import { listTemplateAccounts } from '../templates/accounts.ts'
import type { TemplateOutcome } from '../templates/edit.ts'
import { getTenantBySlug } from '../tenants/register.ts'
import { connectingOf } from './channel-check.ts'
import type { DataCommand } from './command.ts'
import type { CommandContext } from './context.ts'

export const templateSync: DataCommand = {
  name: 'template sync',
  summary: 'Read the templates of a business’s WhatsApp accounts from Meta',
  options: { tenant: { type: 'text', required: true, help: 'the business' } },
  async run(context, input) {
    const { instance } = context
    const tenant = getTenantBySlug(instance.control, input.need('tenant'))
    const accounts = listTemplateAccounts(instance.tenants.db(tenant.id))
    const value = []
    for (const { wabaId } of accounts) {
      const outcome = await syncOne(context, tenant.id, wabaId)
      value.push(
        outcome.done
          ? { account: wabaId, listed: outcome.listed ?? 0 }
          : { account: wabaId, failure: 'failure' in outcome ? outcome.failure : null },
      )
    }
    const failed = value.filter(one => 'failure' in one).length
    const text = value.map(one =>
      'failure' in one
        ? `${one.account}: could not be read (${one.failure?.code}) ${one.failure?.details ?? ''}`
        : `${one.account}: ${one.listed} templates`,
    )
    return {
      exit: failed === 0 ? 0 : failed < value.length ? 3 : 1,
      value,
      text: text.join('\n') || 'No WhatsApp account is connected: templates belong to one.',
    }
  },
}

async function syncOne(
  { instance, apps, worker }: CommandContext,
  tenantId: string,
  wabaId: string,
): Promise<TemplateOutcome> {
  const request = { do: 'sync', wabaId } as const
  if (worker) return (await worker.call('template', tenantId, request)) as TemplateOutcome
  const { requestTemplate } = await import('../templates/edit.ts')
  const { egress } = await connectingOf(instance, apps)
  const { config, clock, tenants } = instance
  const deps = {
    config,
    apps,
    egress,
    clock,
    keysOf: (id: string) => tenants.keys(id),
    folderOf: (id: string) => mediaFolderOf(tenants, id),
  }
  return tenants.use(tenantId, db => requestTemplate(deps, tenantId, db, request))
}
