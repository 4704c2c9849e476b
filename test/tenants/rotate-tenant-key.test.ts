import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { AppRegistry } from '../../src/channels/app-registry.ts'
import { connectChannel, listChannels } from '../../src/channels/connect.ts'
import { openToken } from '../../src/channels/tokens.ts'
import { openFile, WrongKeyError } from '../../src/db/open.ts'
import { nextRunAt } from '../../src/jobs/queue.ts'
import { JobRunner } from '../../src/jobs/runner.ts'
import { JournalReader } from '../../src/journal/apply.ts'
import { Journal } from '../../src/journal/journal.ts'
import { silentLog } from '../../src/lib/log.ts'
import { mediaFolderOf } from '../../src/media/folder.ts'
import { keyVersionOf, readSealed, writeSealed } from '../../src/media/sealed-file.ts'
import { addFile, once as asSource } from '../../src/media/store.ts'
import { drainOldKeys, rotateTenantKey } from '../../src/rotate-tenant-key.ts'
import { TenantHeldError } from '../../src/tenants/files.ts'
import { tenantKeys } from '../../src/tenants/schema.ts'
import { listOldKeys } from '../../src/tenants/tenant-keys.ts'
import { ID } from '../media/support.ts'
import { testInstance, testTenantFile } from '../support/instance.ts'
import { startJourney, until } from '../support/server.ts'
import { addPerson, Visitor } from '../support/visitor.ts'

const PHOTO = randomBytes(200_000)
const TOKEN = 'EAAtokenthatmustsurviveitskey'
const MINUTES = 60_000

/** A business with everything that hangs on its key: rows, a token, a file, mail in the journal. */
async function shop() {
  const { instance, clock, dataDir, tenant } = testTenantFile()
  const { id } = tenant
  const apps = new AppRegistry(instance.control, instance.keys.field)
  const app = apps.register({ appId: '1', secret: 'a'.repeat(32) }, clock.now())
  const account = { kind: 'messenger', account: '1010', appKey: app.key, name: 'Page', token: TOKEN } as const
  await connectChannel(instance, apps, id, account)
  await writeSealed(mediaFolderOf(instance.tenants, id), ID, 'original', asSource(PHOTO), { maxBytes: 1e9 })
  addFile(
    instance.tenants.db(id),
    { publicId: ID, mime: 'image/jpeg', kind: 'image', bytes: PHOTO.length, sha256: 'x' },
    clock.now(),
  )
  const file = join(dataDir, 'journal.db')
  const journalDb = openFile(file, instance.keys.journal, { line: 'journal', busyTimeoutMs: 1000 })
  const journal = new Journal(journalDb, () => undefined)
  const arrives = (element: unknown) =>
    journal.append([
      { tenantId: id, keys: instance.tenants.keys(id), receivedAt: 1, elements: [element], bytes: 20 },
    ])
  return { instance, clock, dataDir, id, journal, journalDb, arrives }
}

type Shop = Awaited<ReturnType<typeof shop>>

function assertWhole(instance: Shop['instance'], id: string): void {
  const db = instance.tenants.db(id)
  const [channel] = listChannels(db)
  assert.equal(openToken(instance.tenants.keys(id).field, channel!.publicId, channel!.sealedToken!), TOKEN)
  assert.equal(db.$client.pragma('integrity_check', { simple: true }), 'ok')
}

async function photoOf(instance: Shop['instance'], id: string): Promise<Buffer | undefined> {
  return readSealed(mediaFolderOf(instance.tenants, id), ID)
}

async function applied({ instance, journalDb, journal }: Shop): Promise<unknown[]> {
  const elements: unknown[] = []
  const reader = new JournalReader({
    journal: journalDb,
    openTenant: id => instance.tenants.db(id),
    keysOf: (id, version) => instance.tenants.keysOfVersion(id, version),
    applyElement: (_db, _id, element) => void elements.push(element),
    onTenantFailure: () => 'retry',
    onApplied: () => undefined,
    acknowledge: seqs => journal.acknowledge(seqs),
    breathe: () => new Promise(resolve => setImmediate(resolve)),
  })
  await reader.run()
  return elements
}

function drain({ instance, journalDb, clock, id }: Shop) {
  const runner = new JobRunner({
    clock,
    log: silentLog,
    useTenant: (tenantId, work) => instance.tenants.use(tenantId, work),
    handlers: { 'tenants.drain': run => drainOldKeys({ instance, journal: journalDb }, run) },
  })
  runner.poke(id, instance.tenants.db(id))
  return runner.idle().then(() => runner.stop(100))
}

describe('a business with a new key (SEC-KEY)', function () {
  this.timeout(120_000)

  it('has everything it had, under a key that opens it, and the old one does not', async () => {
    const own = await shop()
    const { instance, id } = own
    const before = instance.tenants.keys(id)
    assert.deepEqual(await rotateTenantKey({ instance, worker: null }, id), { version: 2 })
    const after = instance.tenants.keys(id)
    assert.equal(after.version, 2)
    assert.ok(!after.db.equals(before.db) && !after.field.equals(before.field))
    assert.ok(!after.journal.equals(before.journal))
    assert.ok(after.index.equals(before.index), 'what was hashed is still found')
    assertWhole(instance, id)
    instance.tenants.closeAll()
    const file = instance.tenants.file(id)
    assert.throws(
      () => openFile(file, before.db, { line: 'tenant', busyTimeoutMs: 100 }),
      (error: Error) => error instanceof WrongKeyError,
    )
    assert.deepEqual(
      readdirSync(instance.tenants.folder(id)).filter(name => name.includes('next')),
      [],
    )
  })

  it('reads files and mail of the old key until they are drained, then destroys it', async () => {
    const own = await shop()
    const { instance, id, clock } = own
    await own.arrives('before')
    await rotateTenantKey({ instance, worker: null }, id)
    await own.arrives('after')
    assert.ok((await photoOf(instance, id))?.equals(PHOTO), 'the photo of before')
    clock.advance(30 * MINUTES)
    await drain(own)
    assert.equal(listOldKeys(instance.control, id).length, 1, 'mail of the old key still waits')
    assert.equal(await keyVersionOf(mediaFolderOf(instance.tenants, id), ID, 'original'), 2)
    assert.ok((await photoOf(instance, id))?.equals(PHOTO), 'the photo sealed anew')
    assert.deepEqual(await applied(own), ['before', 'after'])
    await sleep(400) // Rows leave the journal together.
    clock.advance(2 * MINUTES)
    await drain(own)
    assert.deepEqual(listOldKeys(instance.control, id), [])
    assert.equal(nextRunAt(instance.tenants.db(id)), undefined, 'nothing is left to do')
    assert.ok((await photoOf(instance, id))?.equals(PHOTO))
  })

  it('keeps the old key while an upload may still be sealed with it', async () => {
    const own = await shop()
    const { instance, id, clock } = own
    await rotateTenantKey({ instance, worker: null }, id)
    clock.advance(10 * MINUTES)
    await drain(own)
    assert.equal(listOldKeys(instance.control, id).length, 1)
    clock.advance(15 * MINUTES)
    await drain(own)
    assert.deepEqual(listOldKeys(instance.control, id), [])
  })

  it('does not bring back a file that was erased while it was sealed anew', async () => {
    const own = await shop()
    const { instance, id, clock } = own
    await rotateTenantKey({ instance, worker: null }, id)
    instance.tenants.db(id).$client.exec('DELETE FROM media_files')
    clock.advance(30 * MINUTES)
    await drain(own)
    assert.deepEqual(listOldKeys(instance.control, id), [])
    await assert.rejects(photoOf(instance, id), { name: 'DamagedMediaError' })
  })

  it('can have one more, and one more', async () => {
    const own = await shop()
    const { instance, id } = own
    await own.arrives('first')
    for (const version of [2, 3, 4])
      assert.deepEqual(await rotateTenantKey({ instance, worker: null }, id), { version })
    assertWhole(instance, id)
    assert.ok((await photoOf(instance, id))?.equals(PHOTO))
    assert.deepEqual(await applied(own), ['first'])
    assert.equal(listOldKeys(instance.control, id).length, 3)
  })

  it('waits for whoever is at work in the file, and refuses others meanwhile', async () => {
    const { instance, id } = await shop()
    let finish = () => {}
    const working = instance.tenants.use(
      id,
      db =>
        new Promise<void>(resolve => {
          finish = () => {
            db.$client.exec("UPDATE channels SET name = 'written at the very end'")
            resolve()
          }
        }),
    )
    const rotated = rotateTenantKey({ instance, worker: null }, id)
    await sleep(60)
    assert.throws(
      () => instance.tenants.db(id),
      (error: Error) => error instanceof TenantHeldError,
    )
    finish()
    await working
    await rotated
    assert.equal(listChannels(instance.tenants.db(id))[0]!.name, 'written at the very end')
  })

  it('opens with exactly one of two keys wherever the process was killed', async () => {
    const own = await shop()
    const { id, dataDir } = own
    await own.arrives('from the beginning')
    own.instance.close()
    let midway = 0
    let versions = 1
    for (let round = 0; round < 24; round++) {
      const child = spawn(process.execPath, [join(import.meta.dirname, 'rotating.ts'), dataDir, id], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      await once(child.stdout, 'data')
      await sleep((round % 12) * 40 + Math.random() * 40)
      child.kill('SIGKILL')
      await once(child, 'close')
      if (existsSync(join(dataDir, 'tenants', id, 'tenant.db.next'))) midway++
      const { instance } = testInstance(dataDir)
      assertWhole(instance, id)
      assert.ok((await photoOf(instance, id))?.equals(PHOTO))
      const rows = instance.control.select().from(tenantKeys).all()
      assert.deepEqual(
        rows.filter(row => row.state === 'next'),
        [],
      )
      versions = instance.tenants.keys(id).version
      assert.equal(rows.length, versions - 1, 'every key of before is kept for what it sealed')
      instance.close()
    }
    assert.ok(versions > 2, `only ${versions} keys in all: nothing was rotated`)
    assert.ok(midway > 0, 'no kill came in the middle of it')
    const { instance } = testInstance(dataDir)
    const journalDb = openFile(join(dataDir, 'journal.db'), instance.keys.journal, {
      line: 'journal',
      busyTimeoutMs: 1000,
    })
    assert.deepEqual(await applied({ ...own, instance, journalDb }), ['from the beginning'])
  })
})

describe('a new key while the server runs (SEC-KEY)', function () {
  this.timeout(120_000)

  it('is made by the owner or the operator, nobody else, and stands in the activity log (SEC-KEY)', async () => {
    const journey = await startJourney()
    try {
      const { instance, url } = journey.server
      const { id } = journey.tenant
      await addPerson(instance, 'owner@shop.example', { tenantId: id })
      await addPerson(instance, 'admin@shop.example', { tenantId: id, role: 'admin' })
      await addPerson(instance, 'operator@shop.example', { operator: true })
      const owner = await new Visitor(url).signIn('owner@shop.example')
      const admin = await new Visitor(url).signIn('admin@shop.example')
      const operator = await new Visitor(url).signIn('operator@shop.example')

      assert.equal((await admin.post('/t/bakery/settings/key')).status, 403)
      assert.match((await owner.get('/t/bakery/settings')).text, /Key 1 in use/)
      assert.equal((await owner.post('/t/bakery/settings/key')).status, 303)
      assert.match((await owner.get('/t/bakery/settings')).text, /Key 2 in use/)
      assert.equal((await operator.post(`/operator/keys/businesses/${id}`)).status, 303)
      assert.match((await operator.get('/operator/keys')).text, /Key 3 in use/)
      const noted = await until(
        () =>
          instance.tenants
            .db(id)
            .$client.prepare("SELECT action, details FROM audit_log WHERE details LIKE '%→%' ORDER BY seq")
            .all() as { action: string; details: string }[],
        rows => rows.length >= 2,
        'it is not in the log',
      )
      assert.deepEqual(
        noted.map(({ details }) => JSON.parse(details).key),
        ['1 → 2', '2 → 3'],
      )
    } finally {
      await journey.stop()
    }
  })

  it('loses no message that comes in meanwhile, and answers each', async () => {
    const journey = await startJourney()
    try {
      const people = Array.from({ length: 30 }, (_, n) => `4915730041${String(n).padStart(3, '0')}`)
      const writing = (async () => {
        for (const from of people) {
          await journey.writes('whatsapp', from, 'How much is the blue mug?')
          await sleep(30)
        }
      })()
      const { instance, worker } = journey.server
      for (const version of [2, 3]) {
        await sleep(200)
        assert.deepEqual(await rotateTenantKey({ instance, worker }, journey.tenant.id), { version })
      }
      await writing
      await until(
        () => journey.meta.taken().filter(message => message.channel === 'whatsapp').length,
        sent => sent >= people.length,
        'not everybody was answered',
      )
      const { items } = await journey.api('/conversations?limit=100')
      assert.equal((items as unknown[]).length, people.length)
      assert.equal(journey.meta.taken().length, people.length)
    } finally {
      await journey.stop()
    }
  })
})
