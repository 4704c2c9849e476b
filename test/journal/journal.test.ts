import assert from 'node:assert/strict'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type JournalDb, syncFile } from '../../src/db/database.ts'
import { openFile } from '../../src/db/open.ts'
import { JournalReader } from '../../src/journal/apply.ts'
import { type Entry, openParcel, parcelsOf, sealParcel } from '../../src/journal/entry.ts'
import { Journal, readAfter } from '../../src/journal/journal.ts'
import { createTenant } from '../../src/tenants/create.ts'
import { BAKERY, testTenantFile } from '../support/instance.ts'

function setUp({ mostWaitMs = 4 } = {}) {
  const { instance, tenant, db } = testTenantFile()
  const file = join(instance.config.dataDir, 'journal.db')
  const open = (): JournalDb =>
    openFile(file, instance.keys.journal, { line: 'journal', busyTimeoutMs: 1000 })
  let committed = 0
  const journal = new Journal(open(), () => committed++, { mostWaitMs })
  const entry = (tenantId: string, ...elements: unknown[]): Entry => {
    const keys = instance.tenants.keys(tenantId)
    return { tenantId, keys, receivedAt: 1000, elements, bytes: JSON.stringify(elements).length }
  }
  const applied: string[] = []
  const disk = { sync: syncFile }
  const reader = new JournalReader({
    journal: open(),
    openTenant: id => (instance.tenants.isParked(id) ? undefined : instance.tenants.db(id)),
    keysOf: id => instance.tenants.keys(id),
    applyElement: (_db, id, element) => {
      if (element === 'explode') throw new Error('cannot be applied')
      applied.push(`${id === tenant.id ? 'bakery' : 'other'}:${String(element)}`)
    },
    onTenantFailure: () => 'retry',
    onApplied: () => undefined,
    acknowledge: seqs => journal.acknowledge(seqs),
    sync: db => disk.sync(db),
    breathe: () => new Promise(resolve => setImmediate(resolve)),
  })
  return {
    instance,
    tenant,
    db,
    journal,
    entry,
    applied,
    reader,
    disk,
    commits: () => committed,
    rows: () => readAfter(open(), 0, 1000),
  }
}

async function emptied(rows: () => unknown[]): Promise<void> {
  for (const until = performance.now() + 5_000; rows().length > 0; await sleep(20))
    assert.ok(performance.now() < until, 'applied rows did not leave')
}

describe('the intake journal (SEC-HOOK-05)', () => {
  it('stores everything that arrives in one turn of the event loop with one commit', async () => {
    const { journal, entry, tenant, commits, rows } = setUp()
    await Promise.all(Array.from({ length: 20 }, (_, i) => journal.append([entry(tenant.id, i)])))
    assert.equal(commits(), 1)
    assert.equal(rows().length, 1, 'and with one row for the tenant')
  })

  it('shares that commit with what the next turns bring, as long as each brings something', async () => {
    const { journal, entry, tenant, commits, rows } = setUp({ mostWaitMs: 60_000 })
    const stored: Promise<void>[] = []
    for (let turn = 0; turn < 3; turn++) {
      stored.push(journal.append([entry(tenant.id, turn)]))
      await new Promise(resolve => setImmediate(resolve))
    }
    await Promise.all(stored)
    assert.equal(commits(), 1)
    assert.equal(rows().length, 1)
  })

  it('lets nobody wait for senders who never pause', async () => {
    const { journal, entry, tenant } = setUp()
    let isStored = false
    void journal.append([entry(tenant.id, 'first')]).then(() => {
      isStored = true
    })
    while (!isStored) {
      void journal.append([entry(tenant.id, 'another')])
      await new Promise(resolve => setImmediate(resolve))
    }
  })

  it('keeps each tenant’s share apart, in order, and splits what is too long for one row', async () => {
    const { journal, entry, tenant, instance, rows } = setUp()
    const other = createTenant(instance, { ...BAKERY, slug: 'other' })
    const long = 'x'.repeat(200_000)
    const sent = [
      entry(tenant.id, 'a', 'b'),
      entry(other.id, 'y'),
      entry(tenant.id, 'c'),
      entry(tenant.id, long),
      entry(tenant.id, long),
      entry(tenant.id, 'd'),
    ]
    await Promise.all(sent.map(one => journal.append([one])))
    const stored = rows().map(row => [
      row.tenantId === tenant.id ? 'bakery' : 'other',
      openParcel(instance.tenants.keys(row.tenantId), row),
    ])
    assert.deepEqual(stored, [
      ['bakery', ['a', 'b', 'c', long]],
      ['other', ['y']],
      ['bakery', [long, 'd']],
    ])
  })

  it('opens a row only with the key and for the tenant it was sealed for', async () => {
    const { journal, entry, tenant, instance, rows } = setUp()
    const other = createTenant(instance, { ...BAKERY, slug: 'other' })
    await journal.append([entry(tenant.id, 'a')])
    const [row] = rows()
    assert.throws(() => openParcel(instance.tenants.keys(other.id), row!))
    assert.throws(() => openParcel(instance.tenants.keys(tenant.id), { ...row!, tenantId: other.id }))
  })

  it('applies in order, each tenant to its own file, and lets go of what is applied', async () => {
    const { journal, entry, tenant, instance, applied, reader, rows } = setUp()
    const other = createTenant(instance, { ...BAKERY, slug: 'other' })
    await journal.append([entry(tenant.id, 'a', 'b'), entry(other.id, 'x')])
    await journal.append([entry(tenant.id, 'c')])
    await reader.run()
    assert.deepEqual(
      applied.filter(line => line.startsWith('bakery')),
      ['bakery:a', 'bakery:b', 'bakery:c'],
    )
    assert.deepEqual(
      applied.filter(line => line.startsWith('other')),
      ['other:x'],
    )
    await emptied(rows)
  })

  it('does not apply again what the tenant’s file already holds', async () => {
    const { journal, entry, tenant, applied, reader, db, rows } = setUp()
    await journal.append([entry(tenant.id, 'a')])
    const [row] = rows()
    db.$client.prepare('INSERT INTO journal_position (id, seq) VALUES (1, ?)').run(row!.seq)
    await reader.run()
    assert.deepEqual(applied, [])
  })

  it('keeps the mail of a parked tenant and applies it when the tenant is back', async () => {
    const { journal, entry, tenant, instance, applied, reader, rows } = setUp()
    instance.tenants.park(tenant.id, 'for this test')
    await journal.append([entry(tenant.id, 'kept')])
    await reader.run()
    assert.deepEqual(applied, [])
    assert.equal(rows().length, 1)
    instance.tenants.unpark(tenant.id)
    await reader.run()
    assert.deepEqual(applied, ['bakery:kept'])
  })

  it('holds nothing readable', () => {
    const { entry, tenant } = setUp()
    const [parcel] = parcelsOf([entry(tenant.id, 'Canary Wren')])
    assert.equal(sealParcel(parcel!).includes('Canary'), false)
  })

  it('tries again later when a file refuses, and loses nothing', async () => {
    const { journal, entry, tenant, reader, rows } = setUp()
    await journal.append([entry(tenant.id, 'explode')])
    await assert.rejects(reader.run(), /cannot be applied/)
    assert.equal(rows().length, 1)
  })

  it('ends after the tenant at hand when it is stopped, and leaves the others’ mail where it is', async () => {
    const { journal, entry, tenant, instance, applied, reader, rows } = setUp()
    const other = createTenant(instance, { ...BAKERY, slug: 'other' })
    await journal.append([entry(tenant.id, 'a'), entry(other.id, 'b')])
    const run = reader.run()
    await reader.stop()
    await run
    assert.deepEqual(applied, ['bakery:a'])
    assert.deepEqual(
      rows()
        .map(row => row.tenantId)
        .filter(id => id === other.id),
      [other.id],
    )
    await reader.run()
    assert.deepEqual(applied, ['bakery:a'])
  })

  it('lets go of rows only when the tenant’s file is on the disk', async () => {
    const { journal, entry, tenant, applied, reader, rows, disk } = setUp()
    const synced = Promise.withResolvers<void>()
    disk.sync = () => synced.promise
    await journal.append([entry(tenant.id, 'a')])
    await reader.run()
    await sleep(300)
    assert.deepEqual(applied, ['bakery:a'])
    assert.equal(rows().length, 1)
    synced.resolve()
    await emptied(rows)
  })

  it('keeps rows whose file could not be synced, and syncs them again without applying them twice', async () => {
    const { journal, entry, tenant, applied, reader, rows, disk } = setUp()
    disk.sync = () => Promise.reject(new Error('EIO'))
    await journal.append([entry(tenant.id, 'a')])
    await reader.run()
    await sleep(300)
    assert.equal(rows().length, 1)
    disk.sync = syncFile
    await reader.run()
    await emptied(rows)
    assert.deepEqual(applied, ['bakery:a'])
  })

  it('says so when it cannot store', async () => {
    const { journal, entry, tenant } = setUp()
    ;(journal as unknown as { db: JournalDb }).db.$client.pragma('query_only = ON')
    await assert.rejects(journal.append([entry(tenant.id, 'a')]), /readonly/)
  })
})
