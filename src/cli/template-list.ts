import { setImmediate as breathe } from 'node:timers/promises'
import { listTemplates } from '../templates/templates.ts'
import { getTenantBySlug, listTenants } from '../tenants/register.ts'
import type { DataCommand } from './command.ts'
import { table } from './help.ts'

export const templateList: DataCommand = {
  name: 'template list',
  summary: 'WhatsApp templates as they were last read from Meta',
  options: { tenant: { type: 'text', help: 'only this business’s' } },
  async run({ instance }, input) {
    const slug = input.text('tenant')
    const among =
      slug === undefined ? listTenants(instance.control) : [getTenantBySlug(instance.control, slug)]
    const all = []
    for (const tenant of among) {
      if (slug === undefined && instance.tenants.isParked(tenant.id)) continue
      for (const template of listTemplates(instance.tenants.db(tenant.id)))
        all.push({
          id: template.publicId,
          tenant: tenant.slug,
          account: template.wabaId,
          name: template.name,
          language: template.language,
          category: template.category,
          status: template.status,
          quality: template.quality,
          syncedAt: template.syncedAt?.toISOString() ?? null,
        })
      await breathe()
    }
    const rows = all.map(one => [one.tenant, one.name, one.language, one.category, one.status, one.syncedAt])
    return {
      value: all,
      text:
        all.length === 0
          ? 'No template is known. “hearthline template sync” reads them from Meta.'
          : table(['BUSINESS', 'NAME', 'LANGUAGE', 'CATEGORY', 'STATUS', 'READ'], rows),
    }
  },
}
