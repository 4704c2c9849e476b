import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { JournalDb } from '../../src/db/database.ts'
import { openFile } from '../../src/db/open.ts'
import { entryContext, JournalReader } from '../../src/journal/apply.ts'
import { Journal, readAfter } from '../../src/journal/journal.ts'
import { seal } from '../../src/lib/seal.ts'
import { createTenant } from '../../src/tenants/create.ts'
import { BAKERY, testTenantFile } from '../support/instance.ts'

function setUp() {
  const { instance, tenant, db } = testTenantFile()
  const file = join(instance.config.dataDir, 'journal.db')
  const open = (): JournalDb =>
    openFile(file, instance.keys.journal, { line: 'journal', busyTimeoutMs: 1000 })
  let committed = 0
  const journal = new Journal(open(), () => committed++)
  const entry = (tenantId: string, ...elements: unknown[]) => {
    const keys = instance.tenants.keys(tenantId)
    const sealed = seal(keys.journal, JSON.stringify(elements), entryContext(tenantId, keys.version))
    return { tenantId, keyVersion: keys.version, receivedAt: 1000, sealed }
  }
  const applied: string[] = []
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
    commits: () => committed,
    rows: () => readAfter(open(), 0, 1000),
  }
}

describe('the intake journal', () => {
  it('stores everything that arrives in one turn of the event loop with one commit', async () => {
    const { journal, entry, tenant, commits, rows } = setUp()
    await Promise.all(Array.from({ length: 20 }, (_, i) => journal.append([entry(tenant.id, i)])))
    assert.equal(commits(), 1)
    assert.equal(rows().length, 20)
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
    await journal.append([entry(tenant.id, 'd')])
    assert.deepEqual(rows().length, 1, 'the applied rows left with the next commit')
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
    assert.equal(entry(tenant.id, 'Canary Wren').sealed.includes('Canary'), false)
  })

  it('tries again later when a file refuses, and loses nothing', async () => {
    const { journal, entry, tenant, reader, rows } = setUp()
    await journal.append([entry(tenant.id, 'explode')])
    await assert.rejects(reader.run(), /cannot be applied/)
    assert.equal(rows().length, 1)
  })

  it('says so when it cannot store', async () => {
    const { journal, entry, tenant } = setUp()
    ;(journal as unknown as { db: JournalDb }).db.$client.pragma('query_only = ON')
    await assert.rejects(journal.append([entry(tenant.id, 'a')]), /readonly/)
  })
})
