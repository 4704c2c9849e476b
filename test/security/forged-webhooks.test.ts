import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { openFile } from '../../src/db/open.ts'
import { type ChildJourney, startChildJourney } from '../support/child-journey.ts'
import { testInstance } from '../support/instance.ts'

const FORGED = 2_000
const AT_ONCE = 16
const TICKS_A_SECOND = 100 // What Linux counts in, on every machine we run on.
const BODY = readFileSync(join(import.meta.dirname, '../fixtures/whatsapp/text-message.json'))

const hmac = (secret: string, body: Buffer, kind = 'sha256') =>
  createHmac(kind, secret).update(body).digest('hex')

/** What somebody without the secret can think of. */
const SIGNATURES: ((secret: string, n: number) => string | string[] | undefined)[] = [
  (_secret, n) => `sha256=${hmac(`guess ${n}`, BODY)}`,
  () => undefined,
  () => '',
  () => 'sha256=',
  () => `sha256=${'0'.repeat(64)}`,
  secret => `sha256=${hmac(secret, BODY).toUpperCase()}`,
  secret => `sha256=${hmac(secret, BODY).slice(0, 63)}`,
  secret => `sha256=${hmac(secret, BODY)}0`,
  secret => `sha1=${hmac(secret, BODY, 'sha1')}`,
  secret => hmac(secret, BODY),
  secret => [`sha256=${hmac(secret, BODY)}`, `sha256=${hmac('other', BODY)}`],
  secret => `sha256=${hmac(secret, Buffer.concat([BODY, Buffer.from(' ')]))}`,
]

describe('two thousand webhooks of somebody who does not know the secret (SEC-HOOK)', function () {
  this.timeout(120_000)
  let journey: ChildJourney
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })

  before(async () => {
    journey = await startChildJourney({ mode: 'off' })
  })
  after(() => agent.destroy())

  function post(signature: string | string[] | undefined): Promise<number> {
    return new Promise((resolve, reject) => {
      const call = request(
        new URL(`/webhooks/meta/${journey.appKey}`, journey.server.url.replace('localhost', '127.0.0.1')),
        {
          agent,
          method: 'POST',
          headers: {
            'Content-Type': 'application/json',
            'Content-Length': BODY.length,
            ...(signature !== undefined && { 'X-Hub-Signature-256': signature }),
          },
        },
        response => {
          response.resume()
          response.once('end', () => resolve(response.statusCode!))
        },
      )
      call.once('error', reject)
      call.end(BODY)
    })
  }

  async function send(count: number): Promise<Map<number, number>> {
    const statuses = new Map<number, number>()
    let sent = 0
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        while (sent < count) {
          const n = sent++
          const status = await post(SIGNATURES[n % SIGNATURES.length]!(journey.secret, n))
          statuses.set(status, (statuses.get(status) ?? 0) + 1)
        }
      }),
    )
    return statuses
  }

  it('are all refused, cost less than a millisecond of the processor each, and leave no row', async () => {
    await send(400) // As it is when it has run for a while.
    const before = cpuMs(journey.server.pid)
    const statuses = await send(FORGED)
    const each = (cpuMs(journey.server.pid) - before) / FORGED
    assert.deepEqual([...statuses], [[401, FORGED]])
    assert.ok(each <= 1, `${each.toFixed(2)} ms each`)

    await journey.stop()
    const { instance } = testInstance(journey.dataDir)
    const journal = openFile(join(journey.dataDir, 'journal.db'), instance.keys.journal, {
      line: 'journal',
      busyTimeoutMs: 1_000,
    })
    const tables = (db: typeof journal) =>
      db.$client
        .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
        .all()
        .map(row => (row as { name: string }).name)
    const count = (db: typeof journal, table: string) =>
      (db.$client.prepare(`SELECT count(*) AS n FROM "${table}"`).get() as { n: number }).n
    for (const table of tables(journal)) {
      if (/quarantine|rows|events|journal/.test(table)) assert.equal(count(journal, table), 0, table)
    }
    const db = instance.tenants.db(journey.tenantId)
    for (const table of ['messages', 'contacts', 'conversations', 'seen_events'])
      assert.equal(count(db, table), 0, table)
    journal.$client.close()
    instance.close()
  })
})

/** What the processor has done for a process, in every thread of it. */
function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return ((Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND) * 1000
}
