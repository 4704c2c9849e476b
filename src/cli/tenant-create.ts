import { write } from '../db/database.ts'
import { setAssistant } from '../replies/settings.ts'
import { createTenant } from '../tenants/create.ts'
import type { DataCommand } from './command.ts'

export const tenantCreate: DataCommand = {
  name: 'tenant create',
  summary: 'Open a business',
  arguments: [{ name: 'slug', help: 'its short name in addresses: lower-case letters, digits, hyphens' }],
  options: {
    name: { type: 'text', required: true, help: 'its name, as customers know it' },
    currency: { type: 'text', help: 'of its prices, such as EUR (the default)' },
    timezone: { type: 'text', help: 'such as Europe/Lisbon; this machine’s by default' },
    locale: { type: 'text', help: 'language and region such as pt-PT; en by default' },
    demo: { type: 'flag', help: 'an invented business to try things in, with products and conversations' },
  },
  async run({ instance, apps, afterChange }, input) {
    const demo = input.flag('demo')
    const locale = input.need('locale', 'en')
    const tenant = createTenant(instance, {
      slug: input.argument(),
      name: input.need('name'),
      currency: input.need('currency', 'EUR'),
      timezone: input.need('timezone', Intl.DateTimeFormat().resolvedOptions().timeZone),
      locale,
      demo,
    })
    const db = instance.tenants.db(tenant.id)
    await write(db, () => setAssistant(db, {}, instance.clock.now(), { demo, language: locale }))
    if (demo) {
      const { fillDemoBusiness } = await import('../demo/demo-business.ts') // Brings the whole assistant with it.
      await fillDemoBusiness({ instance, apps }, tenant)
    }
    afterChange(tenant.id)
    return {
      value: { id: tenant.id, slug: tenant.slug },
      text: `“${tenant.name}” is open: /t/${tenant.slug}/`,
    }
  },
}
