import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { syncFile, type TenantDb, transact, unsynced } from '../../src/db/database.ts'
import { openFile } from '../../src/db/open.ts'
import { temporaryFolder } from '../support/instance.ts'

describe('commits that are not waited for', () => {
  const key = randomBytes(32)
  let file: string
  let db: TenantDb
  let levels: string[]

  const open = () => {
    const opened = openFile(file, key, { line: 'tenant', busyTimeoutMs: 50 })
    levels = []
    const { pragma } = opened.$client
    opened.$client.pragma = (source, options) => {
      if (/^synchronous=|^wal_autocheckpoint=/.test(source)) levels.push(source)
      return pragma.call(opened.$client, source, options)
    }
    return opened
  }
  const note = (word: string) =>
    unsynced(db, () =>
      transact(db, () =>
        db.$client.prepare('INSERT INTO business_facts (timezone, updated_at) VALUES (?, 0)').run(word),
      ),
    )
  const noted = () => db.$client.prepare('SELECT timezone FROM business_facts').pluck().all()

  beforeEach(() => {
    file = join(temporaryFolder(), 'tenant.db')
    db = open()
  })
  afterEach(() => db.$client.close())

  it('wait for nothing where the log is empty, and move nothing into the file meanwhile', () => {
    note('one')
    assert.deepEqual(levels, [
      'wal_autocheckpoint=0',
      'synchronous=OFF',
      'synchronous=FULL',
      'wal_autocheckpoint=1000',
    ])
  })

  it('keep the order of the log where it has something in it', async () => {
    note('one')
    await syncFile(db)
    levels = []
    note('two')
    assert.deepEqual(levels, ['synchronous=NORMAL', 'synchronous=FULL'])
    const other = openFile(file, key, { line: 'tenant', busyTimeoutMs: 50 })
    db.$client.close()
    db = open() // The other connection keeps the log.
    note('three')
    assert.deepEqual(levels, ['synchronous=NORMAL', 'synchronous=FULL'])
    assert.deepEqual(noted(), ['one', 'two', 'three'])
    other.$client.close()
  })

  it('wait again after work that failed', () => {
    assert.throws(() =>
      unsynced(db, () => {
        throw new Error('broken')
      }),
    )
    assert.equal(db.$client.pragma('synchronous', { simple: true }), 2)
    assert.equal(db.$client.pragma('wal_autocheckpoint', { simple: true }), 1000)
  })

  it('are on the disk when asked for, or moved into the file by its last connection', async () => {
    note('one')
    await syncFile(db)
    await syncFile(db)
    db.$client.close()
    await syncFile(db)
    db = open()
    assert.deepEqual(noted(), ['one'])
  })
})
