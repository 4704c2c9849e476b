import assert from 'node:assert/strict'
import { AppRegistry } from '../../src/channels/app-registry.ts'
import { connectChannel } from '../../src/channels/connect.ts'
import { prepared } from '../../src/db/database.ts'
import { testTenantFile } from '../support/instance.ts'
import { until } from '../support/server.ts'

const ABOUT_NUMBER = { channel: 'whatsapp', account: '1010', waba: '9001', body: {} } as const
const ABOUT_ACCOUNT = { channel: 'whatsapp', account: '9001', waba: '9001', body: {} } as const

async function shop() {
  const { instance, clock, tenant } = testTenantFile()
  const apps = new AppRegistry(instance.control, instance.keys.field)
  const app = apps.register({ appId: '1', secret: 'a'.repeat(32) }, clock.now())
  await connectChannel(instance, apps, tenant.id, {
    kind: 'whatsapp',
    account: ABOUT_NUMBER.account,
    appKey: app.key,
    name: 'Number',
    token: 'EAAtokenofanumberwithoutitsaccount',
  })
  const stored = () =>
    prepared<{ waba: string | null }>(instance.control, 'SELECT waba_id AS waba FROM channel_routes').get()!
      .waba
  return { instance, apps, app, tenant, stored }
}

describe('a number connected without the id of its business account', () => {
  it('is known by that id from its first webhook on, also when the apps are read again', async () => {
    const { apps, app, tenant } = await shop()
    assert.deepEqual(apps.tenantsOf(ABOUT_ACCOUNT, app.key), [])
    apps.tenantsOf(ABOUT_NUMBER, app.key)
    assert.deepEqual(apps.tenantsOf(ABOUT_ACCOUNT, app.key), [tenant.id])
    apps.reload()
    assert.deepEqual(apps.tenantsOf(ABOUT_ACCOUNT, app.key), [tenant.id])
  })

  it('has it written down a little later, and no webhook waits for the disk', async () => {
    const { instance, apps, app, tenant, stored } = await shop()
    apps.tenantsOf(ABOUT_NUMBER, app.key)
    assert.equal(stored(), null)
    await until(stored, waba => waba === ABOUT_NUMBER.waba, 'the id is written down')
    const later = new AppRegistry(instance.control, instance.keys.field)
    assert.deepEqual(later.tenantsOf(ABOUT_ACCOUNT, app.key), [tenant.id])
  })

  it('has it written down when the file can be written again', async () => {
    const { instance, apps, app, stored } = await shop()
    instance.control.$client.pragma('query_only=ON')
    apps.tenantsOf(ABOUT_NUMBER, app.key)
    await new Promise(resolve => setTimeout(resolve, 800))
    assert.equal(stored(), null)
    instance.control.$client.pragma('query_only=OFF')
    await until(stored, waba => waba === ABOUT_NUMBER.waba, 'the id is written down')
  })
})
