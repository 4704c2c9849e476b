import type { RegisteredApp } from '../channels/app-registry.ts'
import { getTenantBySlug } from '../tenants/register.ts'
import type { DataCommand } from './command.ts'

export const webhookPathOf = (app: Pick<RegisteredApp, 'key'>) => `/webhooks/meta/${app.key}`

export const appAdd: DataCommand = {
  name: 'app add',
  summary: 'Register a Meta app whose webhooks are answered',
  options: {
    id: { type: 'text', required: true, help: 'the app id Meta shows in the App Dashboard' },
    'verify-token': {
      type: 'text',
      help: 'the word Meta repeats when it checks the webhook; made up by default',
    },
    tenant: { type: 'text', help: 'the business it is for; for all of them by default' },
    product: {
      type: 'text',
      oneOf: ['facebook', 'instagram'],
      help: 'whose login it uses; facebook by default',
    },
  },
  secret: { name: 'secret', help: 'the app secret under App settings → Basic' },
  run({ instance, apps, afterChange }, input) {
    const slug = input.text('tenant')
    const verifyToken = input.text('verify-token')
    const app = apps.register(
      {
        appId: input.need('id'),
        secret: input.needSecret(),
        product: input.word<'facebook' | 'instagram'>('product') ?? 'facebook',
        ...(slug !== undefined && { tenantId: getTenantBySlug(instance.control, slug).id }),
        ...(verifyToken !== undefined && { verifyToken }),
      },
      instance.clock.now(),
    )
    afterChange()
    const value = { key: app.key, webhookPath: webhookPathOf(app), verifyToken: app.verifyToken }
    return {
      value,
      text: `Registered. In the App Dashboard, under Webhooks:\n  Callback URL: ${instance.config.publicUrl ?? 'https://<your address>'}${value.webhookPath}\n  Verify token: ${value.verifyToken}\nIts key here: ${value.key}`,
    }
  },
}
