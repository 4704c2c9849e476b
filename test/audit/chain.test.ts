import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { auditInstance, auditKey, auditTenant, rememberedHead, verifyAudit } from '../../src/audit/audit.ts'
import {
  type AuditRow,
  appendEntry,
  headOf,
  listEntries,
  pruneChain,
  verifyChain,
} from '../../src/audit/chain.ts'
import { noteVersion } from '../../src/audit/upgrades.ts'
import { prepared, type TenantDb, transact } from '../../src/db/database.ts'
import { openFile } from '../../src/db/open.ts'
import { testTenantFile } from '../support/instance.ts'

const DAY_MS = 86_400_000

describe('the audit chain (SEC-AUDIT, P-10)', () => {
  let folder: string
  let count = 0
  const key = randomBytes(32)
  const now = new Date('2026-11-21T10:00:00Z')

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'audit-'))
  })
  after(() => rmSync(folder, { recursive: true, force: true }))

  function logOf(entries: number): TenantDb {
    const db = openFile(join(folder, `${count++}.db`), randomBytes(32), {
      line: 'tenant',
      busyTimeoutMs: 50,
    }) as TenantDb
    transact(db, () => {
      for (let n = 1; n <= entries; n++) {
        const details = { mode: n % 2 ? 'draft → auto' : 'auto → draft' }
        appendEntry(
          db,
          key,
          {
            actor: `user${n % 3}`,
            via: 'web',
            action: 'assistant.mode',
            object: `o${n}`,
            address: 'private',
            details,
          },
          new Date(now.getTime() + n * 1000),
        )
      }
    })
    return db
  }

  /** What a hand with the file's key can do: the guards are only triggers. */
  function unguarded(db: TenantDb): void {
    for (const name of ['log_no_update', 'log_no_delete', 'checkpoints_no_update', 'checkpoints_no_delete'])
      db.$client.exec(`DROP TRIGGER audit_${name}`)
  }

  it('is whole as it was written, also when the head is remembered from a while ago', async () => {
    const db = logOf(20)
    const head = headOf(db)!
    assert.equal(head.seq, 20)
    assert.deepEqual(await verifyChain(db, key, head), [])
    appendEntry(db, key, { actor: 'cli', via: 'cli', action: 'backup.create' }, now)
    assert.deepEqual(await verifyChain(db, key, head), [])
    assert.deepEqual(await verifyChain(logOf(0), key, undefined), [])
  })

  it('refuses every change and deletion', () => {
    const db = logOf(3)
    assert.throws(
      () => prepared(db, "UPDATE audit_log SET action = 'x' WHERE seq = 2").run(),
      /never changed/,
    )
    assert.throws(() => prepared(db, 'DELETE FROM audit_log WHERE seq = 3').run(), /never shortened/)
  })

  it('names each of 100 manipulations', async function () {
    this.timeout(120_000)
    const entries = 30
    let seed = 7
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
      return seed % below
    }
    const pick = <T>(from: readonly T[]): T => from[random(from.length)]!
    const row = (db: TenantDb, seq: number) =>
      prepared<AuditRow>(db, 'SELECT * FROM audit_log WHERE seq = ?').get(seq)!

    const manipulations: ((db: TenantDb) => RegExp)[] = [
      function changesAField(db) {
        const seq = 1 + random(entries)
        const [column, value] = pick([
          ['actor', 'somebody-else'],
          ['action', 'nothing.much'],
          ['object', null],
          ['outcome', 'refused'],
          ['address', 'loopback'],
          ['details', '{}'],
          ['at', 1],
          ['via', 'system'],
        ] as const)
        prepared(db, `UPDATE audit_log SET ${column} = ? WHERE seq = ?`).run(value, seq)
        return new RegExp(`Entry ${seq} was changed`)
      },
      function takesOneOut(db) {
        const seq = 1 + random(entries - 1)
        prepared(db, 'DELETE FROM audit_log WHERE seq = ?').run(seq)
        return new RegExp(`Entry ${seq} is missing`)
      },
      function takesOneOutAndClosesTheGap(db) {
        const seq = 2 + random(entries - 2)
        prepared(db, 'DELETE FROM audit_log WHERE seq = ?').run(seq)
        for (let n = seq + 1; n <= entries; n++)
          prepared(db, 'UPDATE audit_log SET seq = ? WHERE seq = ?').run(n - 1, n)
        return new RegExp(`Entry ${seq} does not follow`)
      },
      function cutsTheEnd(db) {
        const from = 2 + random(entries - 2)
        prepared(db, 'DELETE FROM audit_log WHERE seq > ?').run(from)
        return new RegExp(`(Entry|Entries) ${from + 1}( to ${entries})? (is|are) missing`)
      },
      function empties(db) {
        prepared(db, 'DELETE FROM audit_log').run()
        return new RegExp(`Entries 1 to ${entries} are missing`)
      },
      function swapsTwo(db) {
        const one = 1 + random(entries - 1)
        prepared(db, 'UPDATE audit_log SET seq = 0 WHERE seq = ?').run(one)
        prepared(db, 'UPDATE audit_log SET seq = ? WHERE seq = ?').run(one, one + 1)
        prepared(db, 'UPDATE audit_log SET seq = ? WHERE seq = 0').run(one + 1)
        return new RegExp(`Entry ${one} (does not follow|was changed)`)
      },
      function putsOneIn(db) {
        const last = row(db, entries)
        prepared(
          db,
          `INSERT INTO audit_log (seq, at, actor, via, action, outcome, prev, mac) VALUES (?, ?, 'cli', 'cli', 'x', 'done', ?, ?)`,
        ).run(entries + 1, last.at, last.mac, randomBytes(32))
        return new RegExp(`Entry ${entries + 1} was changed or put in`)
      },
      function rewritesTheEndWithAnotherKey(db) {
        const from = 2 + random(entries - 2)
        prepared(db, 'DELETE FROM audit_log WHERE seq >= ?').run(from)
        const other = randomBytes(32)
        for (let n = from; n <= entries; n++)
          appendEntry(db, other, { actor: 'cli', via: 'cli', action: 'all.well' }, now)
        return new RegExp(`Entry ${from} was changed or put in`)
      },
      function forgesACheckpoint(db) {
        const seq = 1 + random(entries - 1)
        prepared(db, 'INSERT INTO audit_checkpoints (through_seq, mac, at, proof) VALUES (?, ?, 1, ?)').run(
          seq,
          row(db, seq).mac,
          randomBytes(32),
        )
        prepared(db, 'DELETE FROM audit_log WHERE seq <= ?').run(seq)
        return new RegExp(`up to entry ${seq} was let go in time is forged`)
      },
      function cutsTheFront(db) {
        const through = 1 + random(entries - 2)
        prepared(db, 'DELETE FROM audit_log WHERE seq <= ?').run(through)
        return new RegExp(`(Entry|Entries) 1( to ${through})? (is|are) missing`)
      },
    ]
    for (let n = 0; n < 100; n++) {
      const db = logOf(entries)
      const head = headOf(db)!
      unguarded(db)
      const manipulate = manipulations[n % manipulations.length]!
      const expected = manipulate(db)
      assert.match((await verifyChain(db, key, head)).join('\n'), expected, `${manipulate.name} (${n})`)
      db.$client.close()
    }
  })

  it('lets old entries go behind a signed mark, and goes on from there', async () => {
    const db = logOf(10)
    const late = new Date(now.getTime() + 400 * DAY_MS + 5_500)
    assert.equal(pruneChain(db, key, late), 5)
    assert.deepEqual(await verifyChain(db, key, headOf(db)), [])
    assert.equal(listEntries(db, { limit: 50 }).items.length, 5)
    assert.equal(pruneChain(db, key, new Date(late.getTime() + DAY_MS)), 5)
    assert.deepEqual(headOf(db)!.seq, 10)
    appendEntry(db, key, { actor: 'cli', via: 'cli', action: 'backup.create' }, late)
    assert.equal(headOf(db)!.seq, 11)
    assert.deepEqual(await verifyChain(db, key, headOf(db)), [])
  })

  it('pages from the newest, and shows one person’s own entries alone', () => {
    const db = logOf(9)
    const first = listEntries(db, { limit: 4 })
    assert.deepEqual(
      first.items.map(entry => entry.seq),
      [9, 8, 7, 6],
    )
    assert.deepEqual(listEntries(db, { limit: 4, before: Number(first.next) }).items[0]!.seq, 5)
    assert.deepEqual(
      listEntries(db, { limit: 50, actor: 'user1' }).items.map(entry => entry.seq),
      [7, 4, 1],
    )
  })
})

describe('the audit logs of an instance (SEC-AUDIT, P-10)', () => {
  it('are remembered in another file, and a tail that was cut off shows', async () => {
    const t = testTenantFile()
    const tenant = t.tenant
    const db = t.instance.tenants.db(tenant.id)
    for (let n = 0; n < 3; n++) {
      auditTenant(t.instance, tenant.id, db, { actor: 'cli', via: 'cli', action: 'facts.set' })
      auditInstance(t.instance, { actor: 'cli', via: 'cli', action: 'tenant.create', object: tenant.id })
    }
    assert.equal(rememberedHead(t.instance.control, tenant.id)!.seq, 3)
    assert.deepEqual(await verifyAudit(t.instance, { id: tenant.id, db }), [])
    assert.deepEqual(await verifyAudit(t.instance), [])

    for (const file of [db, t.instance.control]) {
      file.$client.exec('DROP TRIGGER audit_log_no_delete')
      prepared(file, 'DELETE FROM audit_log WHERE seq = 3').run()
    }
    assert.deepEqual(await verifyAudit(t.instance, { id: tenant.id, db }), ['Entry 3 is missing.'])
    assert.deepEqual(await verifyAudit(t.instance), ['Entry 3 is missing.'])
    rmSync(join(t.instance.config.dataDir, 'keys', 'audit-head'))
    assert.match((await verifyAudit(t.instance)).join(), /audit-head.*is missing/)
    writeFileSync(join(t.instance.config.dataDir, 'keys', 'audit-head'), 'rubbish')
    assert.match((await verifyAudit(t.instance)).join(), /audit-head.*cannot be read/)
    t.instance.close()
  })

  it('show it when an older copy of the log and of its end was put back together', async () => {
    const t = testTenantFile()
    const db = t.instance.tenants.db(t.tenant.id)
    const entry = { actor: 'cli', via: 'cli', action: 'tenant.create' } as const
    const head = join(t.instance.config.dataDir, 'keys', 'audit-head')
    for (let n = 0; n < 3; n++) auditInstance(t.instance, entry)
    const copy = readFileSync(head)
    auditInstance(t.instance, { ...entry, action: 'look_in.begin' })
    auditTenant(t.instance, t.tenant.id, db, { ...entry, action: 'sign_in' })
    assert.deepEqual(await verifyAudit(t.instance), [])

    t.instance.control.$client.exec('DROP TRIGGER audit_log_no_delete')
    prepared(t.instance.control, 'DELETE FROM audit_log WHERE seq = 4').run()
    writeFileSync(head, copy)
    assert.deepEqual(await verifyAudit(t.instance), ['Entry 4, which a business knows of, is missing.'])
    auditInstance(t.instance, { ...entry, action: 'something.else' })
    assert.deepEqual(await verifyAudit(t.instance), ['Entry 4 is not the one that a business knows of.'])
    t.instance.close()
  })

  it('are read while others have their turn', async () => {
    const t = testTenantFile()
    const db = t.instance.tenants.db(t.tenant.id)
    const key = auditKey(t.instance, t.tenant.id)
    transact(db, () => {
      for (let n = 0; n < 2_000; n++)
        appendEntry(db, key, { actor: 'cli', via: 'cli', action: 'facts.set' }, t.instance.clock.now())
    })
    let turns = 0
    const turn = setInterval(() => turns++, 0)
    const whileReading = verifyAudit(t.instance, { id: t.tenant.id, db })
    auditTenant(t.instance, t.tenant.id, db, { actor: 'cli', via: 'cli', action: 'facts.set' })
    assert.deepEqual(await whileReading, [])
    clearInterval(turn)
    assert.ok(turns > 0)
    assert.equal(headOf(db)!.seq, 2_001)
    t.instance.close()
  })

  it('say which version has served the folder since when', () => {
    const t = testTenantFile()
    const versions = () =>
      listEntries(t.instance.control, { limit: 9 }).items.map(({ action, details }) => [
        action,
        (JSON.parse(details!) as { version: string }).version,
      ])
    noteVersion(t.instance)
    noteVersion(t.instance)
    assert.equal(versions().length, 1)
    const [[action, version] = []] = versions()
    assert.equal(action, 'instance.version')
    assert.match(version!, /^\d+\.\d+\.\d+, schema \d+\/\d+$/)
    auditInstance(t.instance, {
      actor: 'system',
      via: 'system',
      action: 'instance.version',
      details: { version: `${version} → 9.9.9, schema 99/99` },
    })
    noteVersion(t.instance)
    assert.equal(versions()[0]![1], `9.9.9, schema 99/99 → ${version}`)
    t.instance.close()
  })

  it('do not remember what was rolled back', async () => {
    const t = testTenantFile()
    const db = t.instance.tenants.db(t.tenant.id)
    const entry = { actor: 'cli', via: 'cli', action: 'facts.set' } as const
    assert.throws(() =>
      transact(db, () => {
        auditTenant(t.instance, t.tenant.id, db, entry)
        throw new Error('no')
      }),
    )
    await new Promise(resolve => setImmediate(resolve))
    assert.deepEqual(await verifyAudit(t.instance, { id: t.tenant.id, db }), [])
    transact(db, () => auditTenant(t.instance, t.tenant.id, db, entry))
    await new Promise(resolve => setImmediate(resolve))
    assert.equal(rememberedHead(t.instance.control, t.tenant.id)!.seq, 1)
    t.instance.close()
  })
})
