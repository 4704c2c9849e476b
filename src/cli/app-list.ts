import { asc, isNull } from 'drizzle-orm'
import { appSecrets, apps, tenants } from '../tenants/schema.ts'
import { webhookPathOf } from './app-add.ts'
import type { DataCommand } from './command.ts'
import { table } from './help.ts'

export const appList: DataCommand = {
  name: 'app list',
  summary: 'The registered Meta apps',
  run({ instance: { control } }) {
    const slugs = new Map(
      control
        .select({ id: tenants.id, slug: tenants.slug })
        .from(tenants)
        .all()
        .map(one => [one.id, one.slug]),
    )
    const secrets = control
      .select()
      .from(appSecrets)
      .where(isNull(appSecrets.retiredAt))
      .orderBy(asc(appSecrets.id))
      .all()
    const all = control
      .select()
      .from(apps)
      .orderBy(asc(apps.createdAt))
      .all()
      .map(app => ({
        key: app.key,
        appId: app.appId,
        product: app.product,
        tenant: app.tenantId === null ? null : (slugs.get(app.tenantId) ?? null),
        webhookPath: webhookPathOf(app),
        verifyToken: app.verifyToken,
        secrets: secrets.filter(secret => secret.appKey === app.key).map(secret => secret.fingerprint),
        lastVerifiedAt: app.lastVerifiedAt?.toISOString() ?? null,
        lastWebhookAt: app.lastWebhookAt?.toISOString() ?? null,
      }))
    const rows = all.map(app => [
      app.appId,
      app.product,
      app.tenant ?? 'all',
      app.secrets.join(' '),
      app.lastVerifiedAt,
      app.key,
    ])
    return {
      value: all,
      text:
        all.length === 0
          ? 'No app is registered yet. See “hearthline app add --help”.'
          : table(['APP ID', 'PRODUCT', 'BUSINESS', 'SECRETS', 'VERIFIED', 'KEY'], rows),
    }
  },
}
