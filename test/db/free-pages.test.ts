import assert from 'node:assert/strict'
import Database from 'better-sqlite3'
import { giveBackFreePages } from '../../src/db/free-pages.ts'

const isGlibc = () =>
  process.platform === 'linux' &&
  'glibcVersionRuntime' in (process.report.getReport() as { header: object }).header

describe('memory that SQLite let go of', () => {
  it('goes back to the system, wherever in the heap it lay', function () {
    if (!isGlibc()) this.skip()
    const held = Array.from({ length: 40 }, oneMegabyte)
    const above = oneMegabyte() // The heap's end is in use: without being asked, the C library keeps what is below.
    for (const client of held) client.close()
    const before = process.memoryUsage.rss()
    giveBackFreePages()
    const given = before - process.memoryUsage.rss()
    above.close()
    assert.ok(given > 20_000_000, `${given} bytes were given back`)
  })

  it('may be given back where there is none', () => {
    for (let i = 0; i < 3; i++) giveBackFreePages()
  })
})

function oneMegabyte(): Database.Database {
  const client = new Database(':memory:')
  client.exec('CREATE TABLE t (b BLOB)')
  client.exec(
    'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) INSERT INTO t SELECT randomblob(3500) FROM n',
  )
  return client
}
