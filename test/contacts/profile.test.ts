import assert from 'node:assert/strict'
import { AppRegistry } from '../../src/channels/app-registry.ts'
import { connectChannel } from '../../src/channels/connect.ts'
import type { ChannelKind } from '../../src/channels/events.ts'
import { askForProfile, fetchProfile } from '../../src/contacts/profile.ts'
import { claimJob } from '../../src/jobs/queue.ts'
import type { JobRun } from '../../src/jobs/runner.ts'
import { newId } from '../../src/lib/ids.ts'
import { testTenantFile } from '../support/instance.ts'

/** A channel with a nameless customer, and what Meta answers about him. */
async function withCustomer(kind: ChannelKind, answer: () => Response) {
  const { instance, clock, tenant, db } = testTenantFile()
  const apps = new AppRegistry(instance.control, instance.keys.field)
  const app = apps.register({ appId: '123', secret: 'a'.repeat(32) }, clock.now())
  const channel = await connectChannel(instance, apps, tenant.id, {
    kind,
    account: '1010',
    appKey: app.key,
    name: 'Shop',
    token: 'EAAG-token-of-the-shop-1',
    pageId: '1010',
  })
  const now = clock.now().getTime()
  db.$client
    .prepare('INSERT INTO contacts (id, public_id, created_at, last_seen_at) VALUES (1, ?, ?, ?)')
    .run(newId(clock.now()), now, now)
  db.$client
    .prepare(
      `INSERT INTO contact_identities (contact_id, channel, scope, kind, value, created_at) VALUES (1, ?, '1010', ?, '777', ?)`,
    )
    .run(kind, kind === 'instagram' ? 'igsid' : 'psid', now)
  const urls: string[] = []
  const egress = {
    fetch: (_: string, url: string | URL) => {
      urls.push(String(url))
      return Promise.resolve(answer())
    },
  }
  const deps = {
    config: instance.config,
    apps,
    egress: egress as never,
    keysOf: instance.tenants.keys.bind(instance.tenants),
  }
  return {
    db,
    urls,
    ask: () => askForProfile(db, channel.id, 1, clock.now()),
    contact: () =>
      db.$client.prepare('SELECT name, username FROM contacts').get() as {
        name: string | null
        username: string | null
      },
    jobs: () => db.$client.prepare('SELECT count(*) FROM jobs').pluck().get(),
    async run() {
      const job = claimJob(db, 'fetch', clock.now())
      const run = { db, tenantId: tenant.id, job, signal: AbortSignal.timeout(5_000) }
      await fetchProfile(deps, run as JobRun<'contacts.profile'>)
    },
    close: () => instance.close(),
  }
}

describe('a customer Meta names only by an id', () => {
  it('is asked for once, and gets the name of his profile', async () => {
    const t = await withCustomer('messenger', () =>
      Response.json({ first_name: 'Ada', last_name: 'Example', id: '777' }),
    )
    t.ask()
    t.ask()
    assert.equal(t.jobs(), 1)
    await t.run()
    assert.equal(t.contact().name, 'Ada Example')
    assert.match(t.urls[0] ?? '', /\/777\?fields=first_name%2Clast_name&appsecret_proof=/)
    assert.equal(t.jobs(), 0)
    t.ask()
    assert.equal(t.jobs(), 0, 'whoever has a name is not asked for')
    t.close()
  })

  it('gets name and username on Instagram', async () => {
    const t = await withCustomer('instagram', () =>
      Response.json({ name: 'Ada', username: 'ada.lx', id: '777' }),
    )
    t.ask()
    await t.run()
    assert.deepEqual({ ...t.contact() }, { name: 'Ada', username: 'ada.lx' })
    t.close()
  })

  it('stays unknown where Meta refuses, and nothing is left to do', async () => {
    const refusal = { error: { message: '(#551) This person is not available', code: 551 } }
    const t = await withCustomer('messenger', () => Response.json(refusal, { status: 400 }))
    t.ask()
    await t.run()
    assert.equal(t.contact().name, null)
    assert.equal(t.jobs(), 0)
    t.close()
  })

  it('keeps the name somebody of the team has written meanwhile', async () => {
    const t = await withCustomer('messenger', () => Response.json({ first_name: 'Ada', id: '777' }))
    t.ask()
    t.db.$client.prepare("UPDATE contacts SET name = 'Mrs Example'").run()
    await t.run()
    assert.equal(t.contact().name, 'Mrs Example')
    t.close()
  })
})
