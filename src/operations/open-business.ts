import type { FirstTenant } from '../accounts/deps.ts'
import { type FactsInput, saveFacts } from '../catalog/facts.ts'
import { transact } from '../db/database.ts'
import { setAssistant } from '../replies/settings.ts'
import { createTenant } from '../tenants/create.ts'
import type { Instance } from '../tenants/instance.ts'
import type { Tenant } from '../tenants/register.ts'

/** Makes a business with its file, its hours and the assistant on drafts: nothing is sent before somebody looked. */
export function openBusiness(instance: Instance, input: FirstTenant): Tenant {
  const tenant = createTenant(instance, input)
  const db = instance.tenants.db(tenant.id)
  const now = instance.clock.now()
  transact(db, () => {
    saveFacts(
      db,
      { timezone: tenant.timezone, hours: input.hours as FactsInput['hours'] },
      { timezone: tenant.timezone, now },
    )
    setAssistant(db, { mode: 'draft', defaultLanguage: input.locale.slice(0, 2) }, now)
  })
  return tenant
}
