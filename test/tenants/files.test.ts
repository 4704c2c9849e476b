import assert from 'node:assert/strict'
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { openFile, WrongKeyError } from '../../src/db/open.ts'
import { silentLog } from '../../src/lib/log.ts'
import { createTenant } from '../../src/tenants/create.ts'
import { TenantParkedError } from '../../src/tenants/files.ts'
import { DataFolderError, openInstance } from '../../src/tenants/instance.ts'
import { OtherKeyError } from '../../src/tenants/keys.ts'
import { FolderInUseError, lockFolder } from '../../src/tenants/lock.ts'
import { getTenant } from '../../src/tenants/register.ts'
import { BAKERY, temporaryFolder, testInstance, testTenantFile } from '../support/instance.ts'

describe('a tenant’s file (SEC-KEY, P-01, P-03)', () => {
  it('opens with the settings that keep it durable and private', () => {
    const { db } = testTenantFile()
    const pragma = (name: string) => db.$client.pragma(name, { simple: true })
    assert.equal(pragma('cipher'), 'sqlcipher')
    assert.equal(pragma('journal_mode'), 'wal')
    assert.equal(pragma('synchronous'), 2)
    assert.equal(pragma('foreign_keys'), 1)
    assert.equal(pragma('secure_delete'), 1)
    assert.equal(pragma('temp_store'), 2)
    assert.equal(pragma('trusted_schema'), 0)
    assert.equal(pragma('mmap_size') ?? 0, 0)
  })

  it('is not the only one that does: the register and the journal open with them too (SEC-KEY)', () => {
    const { instance, dataDir } = testInstance()
    const journal = openFile(join(dataDir, 'journal.db'), instance.keys.journal, {
      line: 'journal',
      busyTimeoutMs: 50,
    })
    for (const [db, secureDelete] of [
      [instance.control, 1],
      [journal, 2], // FAST: its rows are sealed with their tenant's key.
    ] as const) {
      const pragma = (name: string) => db.$client.pragma(name, { simple: true })
      const all = [
        'cipher',
        'legacy',
        'journal_mode',
        'synchronous',
        'foreign_keys',
        'temp_store',
        'trusted_schema',
      ]
      assert.deepEqual(all.map(pragma), ['sqlcipher', '4', 'wal', 2, 1, 2, 0])
      assert.equal(pragma('secure_delete'), secureDelete)
      assert.equal(pragma('mmap_size') ?? 0, 0)
      assert.ok(Number(pragma('busy_timeout')) >= 50)
    }
    journal.$client.close()
  })

  it('SEC-KEY holds no readable text, in the file or beside it', () => {
    const { db, instance, tenant } = testTenantFile()
    db.$client
      .prepare(
        "INSERT INTO contacts (public_id, name, created_at, last_seen_at) VALUES ('x', 'Canary Wren', 0, 0)",
      )
      .run()
    for (const suffix of ['', '-wal']) {
      const bytes = readFileSync(instance.tenants.file(tenant.id) + suffix)
      assert.equal(bytes.includes('Canary Wren'), false, `readable in tenant.db${suffix}`)
    }
    assert.notEqual(
      readFileSync(instance.tenants.file(tenant.id)).subarray(0, 15).toString(),
      'SQLite format 3',
    )
  })

  it('is closed when nobody uses it, unless somebody is at work in it, and opened when it is needed', async () => {
    const { instance, tenant } = testTenantFile()
    const other = createTenant(instance, { ...BAKERY, slug: 'other' })
    const { tenants } = instance
    const atWork = tenants.db(tenant.id)
    const unpin = tenants.pin(tenant.id)
    const unused = tenants.db(other.id)
    assert.equal(await tenants.closeUnused(), 0, 'both were used just now')
    assert.equal(await tenants.closeUnused(0), 1)
    assert.equal(unused.$client.open, false)
    assert.equal(atWork.$client.open, true)
    assert.equal((tenants.db(other.id).$client.pragma('user_version', { simple: true }) as number) > 0, true)
    assert.equal(await tenants.closeUnused(60_000), 0, 'it was opened just now')
    unpin()
    assert.equal(await tenants.closeUnused(0), 2)
    assert.equal(atWork.$client.open, false)
  })

  it('SEC-KEY cannot be opened with another tenant’s key', () => {
    const { instance, tenant } = testTenantFile()
    const other = createTenant(instance, { ...BAKERY, slug: 'other' })
    instance.tenants.closeAll()
    const key = instance.tenants.keys(other.id).db
    assert.throws(
      () => openFile(instance.tenants.file(tenant.id), key, { line: 'tenant', busyTimeoutMs: 50 }),
      WrongKeyError,
    )
  })

  it('is parked when it is damaged, while the others run', () => {
    const { instance, tenant } = testTenantFile()
    const other = createTenant(instance, { ...BAKERY, slug: 'other' })
    instance.tenants.closeAll()
    writeFileSync(instance.tenants.file(tenant.id), Buffer.alloc(65_536, 7))
    assert.throws(() => instance.tenants.db(tenant.id), TenantParkedError)
    assert.equal(getTenant(instance.control, tenant.id).state, 'parked')
    assert.ok(instance.tenants.db(other.id))
    assert.ok(instance.tenants.keys(tenant.id).journal, 'its mail can still be sealed')
  })

  it('is used again once somebody has put a good one back', () => {
    const { instance, tenant } = testTenantFile()
    instance.tenants.closeAll()
    const file = instance.tenants.file(tenant.id)
    const good = readFileSync(file)
    writeFileSync(file, Buffer.alloc(65_536, 7))
    assert.throws(() => instance.tenants.db(tenant.id), TenantParkedError)
    instance.tenants.reopenParked()
    assert.equal(instance.tenants.isParked(tenant.id), true, 'still damaged')
    writeFileSync(file, good)
    instance.tenants.reopenParked()
    assert.ok(instance.tenants.db(tenant.id))
    assert.equal(getTenant(instance.control, tenant.id).state, 'open')
  })

  for (const [what, lose] of [
    ['gone', (file: string) => rmSync(file)],
    ['empty', (file: string) => truncateSync(file)],
  ] as const) {
    it(`is parked when it is ${what}, and never begun anew`, () => {
      const { instance, tenant } = testTenantFile()
      instance.tenants.closeAll()
      lose(instance.tenants.file(tenant.id))
      assert.throws(() => instance.tenants.db(tenant.id), TenantParkedError)
      instance.tenants.reopenParked()
      assert.equal(instance.tenants.isParked(tenant.id), true)
    })
  }

  it('is parked when it, or its folder, leads elsewhere (SEC-FILE)', () => {
    for (const path of ['tenant.db', '']) {
      const { instance, tenant } = testTenantFile()
      instance.tenants.closeAll()
      const own = join(instance.tenants.folder(tenant.id), path).replace(/\/$/, '')
      renameSync(own, `${own}-elsewhere`)
      symlinkSync(`${own}-elsewhere`, own)
      assert.throws(() => instance.tenants.db(tenant.id), TenantParkedError)
      assert.match(getTenant(instance.control, tenant.id).stateReason ?? '', /leads elsewhere/)
    }
  })

  it('is closed when others need the room, and opened again', () => {
    const folder = temporaryFolder()
    const { instance } = testInstance(folder)
    const small = openInstance(instance.config, silentLog, { busyTimeoutMs: 50, maxOpen: 4 })
    const ids = Array.from({ length: 12 }, (_, i) => createTenant(small, { ...BAKERY, slug: `shop-${i}` }).id)
    assert.ok(small.tenants.openCount() <= 6)
    for (const id of ids) assert.ok(small.tenants.db(id).$client.open)
  })

  it('stays open across awaits while it is in use', async () => {
    const folder = temporaryFolder()
    const { instance } = testInstance(folder)
    const small = openInstance(instance.config, silentLog, { busyTimeoutMs: 50, maxOpen: 2 })
    const first = createTenant(small, { ...BAKERY, slug: 'first' })
    await small.tenants.use(first.id, async db => {
      for (let i = 0; i < 6; i++) createTenant(small, { ...BAKERY, slug: `shop-${i}` })
      await new Promise(resolve => setImmediate(resolve))
      assert.ok(db.$client.open)
    })
  })
})

describe('the master key (SEC-KEY)', () => {
  it('is named when another one is given, and nothing is changed', () => {
    const { instance, dataDir } = testInstance()
    const before = readFileSync(join(dataDir, 'keys', 'key-id'), 'utf8')
    instance.close()
    assert.throws(
      () => testInstance(dataDir, { HEARTHLINE_MASTER_KEY: 'ab'.repeat(32) }),
      (error: Error) => error instanceof OtherKeyError && error.message.includes(before.trim()),
    )
    assert.equal(readFileSync(join(dataDir, 'keys', 'key-id'), 'utf8'), before)
  })

  it('is never made anew where sealed data exists', () => {
    const { instance, dataDir } = testInstance()
    instance.close()
    writeFileSync(join(dataDir, 'keys', 'master.key'), '')
    assert.throws(() => testInstance(dataDir), /64 hex digits/)
  })

  it('is not made anew while one sealed file is left, whatever else is lost (SEC-KEY)', () => {
    for (const left of ['control.db', 'journal.db', 'tenant.db']) {
      const { instance, dataDir, tenant } = testTenantFile()
      const journal = { line: 'journal', busyTimeoutMs: 50 } as const
      openFile(join(dataDir, 'journal.db'), instance.keys.journal, journal).$client.close()
      instance.close()
      for (const lost of ['control.db', 'journal.db', join('tenants', tenant.id, 'tenant.db'), 'keys'])
        if (!lost.endsWith(left)) rmSync(join(dataDir, lost), { recursive: true })
      assert.throws(
        () => testInstance(dataDir),
        (error: Error) => error instanceof OtherKeyError && /its key is missing/.test(error.message),
        left,
      )
      assert.deepEqual(readdirSync(join(dataDir, 'keys')), [], 'no key was written')
      assert.equal(existsSync(join(dataDir, 'control.db')), left === 'control.db')
    }
  })

  it('does not begin an empty register beside sealed businesses, even with their own key', () => {
    const { instance, dataDir, tenant } = testTenantFile()
    instance.close()
    rmSync(join(dataDir, 'control.db'))
    assert.throws(
      () => testInstance(dataDir),
      (error: Error) => error instanceof DataFolderError && error.message.includes(tenant.id),
    )
    assert.ok(!existsSync(join(dataDir, 'control.db')))
  })

  it('that was given wrong takes no data over where the slots are lost', () => {
    const { instance, dataDir } = testInstance()
    const right = readFileSync(join(dataDir, 'keys/master.key'), 'utf8').trim()
    instance.close()
    rmSync(join(dataDir, 'keys'), { recursive: true })
    assert.throws(
      () => testInstance(dataDir, { HEARTHLINE_MASTER_KEY: 'ab'.repeat(32) }),
      (error: Error) => error instanceof OtherKeyError && /does not tell with which/.test(error.message),
    )
    assert.deepEqual(readdirSync(join(dataDir, 'keys')), [])
    testInstance(dataDir, { HEARTHLINE_MASTER_KEY: right }).instance.close()
  })

  it('is told apart from damage of the control file', () => {
    const { instance, dataDir } = testInstance()
    instance.close()
    writeFileSync(join(dataDir, 'control.db'), Buffer.alloc(8192, 1))
    assert.throws(
      () => testInstance(dataDir),
      (error: Error) => error instanceof DataFolderError && /restore a backup/.test(error.message),
    )
  })
})

describe('the data folder (SEC-KEY, SEC-BOX)', () => {
  it('is served by one process only', () => {
    const folder = temporaryFolder()
    const lock = lockFolder(folder)
    assert.throws(() => lockFolder(folder), FolderInUseError)
    lock.release()
    lockFolder(folder).release()
  })

  it('says what to do when it cannot be written', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'file'), '')
    assert.throws(
      () => testInstance(join(folder, 'file')),
      (error: Error) => {
        assert.ok(error instanceof DataFolderError)
        return /a file stands where a folder must be/.test(error.message)
      },
    )
    if (existsSync('/proc')) assert.throws(() => testInstance('/proc/none/data'), DataFolderError)
  })

  it('refuses a file that a newer version wrote', () => {
    const { instance, tenant } = testTenantFile()
    instance.tenants.db(tenant.id).$client.pragma('user_version = 9999')
    instance.tenants.closeAll()
    assert.throws(() => instance.tenants.db(tenant.id), /newer version/)
  })
})

describe('a torn file', () => {
  it('is reported, not silently emptied', () => {
    const { instance, tenant } = testTenantFile()
    instance.tenants.closeAll()
    truncateSync(instance.tenants.file(tenant.id), 6000)
    assert.throws(() => instance.tenants.db(tenant.id), TenantParkedError)
  })

  it('would have been plain without the cipher: the driver is the encrypted one', () => {
    const file = join(temporaryFolder(), 'probe.db')
    const probe = new Database(file)
    probe.pragma(`cipher='sqlcipher'`)
    probe.pragma(`key="x'${'00'.repeat(32)}'"`)
    probe.exec('CREATE TABLE t (a)')
    probe.close()
    assert.notEqual(readFileSync(file).subarray(0, 15).toString(), 'SQLite format 3')
  })
})
