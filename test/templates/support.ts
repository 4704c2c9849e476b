import { AppRegistry } from '../../src/channels/app-registry.ts'
import { connectChannel } from '../../src/channels/connect.ts'
import { fields, list } from '../../src/channels/fields.ts'
import { parseWithBigIds } from '../../src/channels/webhook-body.ts'
import { prepared } from '../../src/db/database.ts'
import { createEgress } from '../../src/egress/egress.ts'
import { SIMULATOR_ORIGIN } from '../../src/egress/instance-egress.ts'
import { mediaFolderOf } from '../../src/media/folder.ts'
import { createSimulator } from '../../src/simulator/simulator.ts'
import { applyTemplateEvent } from '../../src/templates/account-events.ts'
import {
  requestTemplate,
  type TemplateDeps,
  type TemplateOutcome,
  type TemplateRequest,
} from '../../src/templates/edit.ts'
import { testTenantFile } from '../support/instance.ts'

export const WABA = '900100200300400'

/** A business with a WhatsApp number, and a Meta that talks back. */
export async function testOffice() {
  const { instance, clock, tenant, db } = testTenantFile()
  const apps = new AppRegistry(instance.control, instance.keys.field)
  const app = apps.register(
    { appId: '4711', secret: 'a'.repeat(32), graphBase: SIMULATOR_ORIGIN },
    clock.now(),
  )
  const token = 'EAAtesttokenoftheshop'
  const channel = await connectChannel(instance, apps, tenant.id, {
    kind: 'whatsapp',
    account: '700100200300400',
    appKey: app.key,
    name: 'The shop',
    token,
    wabaId: WABA,
  })
  const simulator = createSimulator({
    clock,
    retryDelaysMs: [],
    async deliver({ rawBody }) {
      const body = parseWithBigIds(rawBody.toString())
      for (const entry of list(fields(body).entry).map(fields))
        for (const change of list(entry.changes).map(fields))
          applyTemplateEvent(
            db,
            String(entry.id),
            String(change.field),
            change.value,
            new Date(Number(entry.time) * 1000),
          )
      return 200
    },
  })
  simulator.addApp({ key: app.key, id: '4711', secret: 'a'.repeat(32) })
  simulator.addAccount({
    channel: 'whatsapp',
    account: '700100200300400',
    appKey: app.key,
    token,
    wabaId: WABA,
  })
  const egress = createEgress({ clock })
  egress.registerInProcess(SIMULATOR_ORIGIN, call => simulator.handle(call))
  const deps: TemplateDeps = {
    config: { graphUrl: 'https://graph.facebook.com', instagramGraphUrl: 'https://graph.instagram.com' },
    apps,
    egress,
    keysOf: id => instance.tenants.keys(id),
    clock,
    folderOf: id => mediaFolderOf(instance.tenants, id),
  }
  return {
    db,
    clock,
    tenant,
    channel,
    simulator,
    deps,
    folder: mediaFolderOf(instance.tenants, tenant.id),
    ask: (request: TemplateRequest): Promise<TemplateOutcome> =>
      requestTemplate(deps, tenant.id, db, request),
    jobs: () =>
      prepared<{ name: string }>(db, 'SELECT name FROM jobs ORDER BY id')
        .all()
        .map(job => job.name),
  }
}

export type Office = Awaited<ReturnType<typeof testOffice>>
