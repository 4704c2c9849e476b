import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { connect } from 'node:net'
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

const LARGE = 4 * 1024 * 1024
const LARGE_AT_ONCE = 150
const MEBIBYTE = 1024 * 1024

describe('two thousand webhooks of somebody who does not know the secret (SEC-HOOK-02)', function () {
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

  /** Sends all but the last byte of a large body, waits until all have come so far, then ends it. */
  async function sendLarge(signature: string, allSent: Promise<void>, sent: () => void): Promise<void> {
    const { port } = new URL(journey.server.url)
    const socket = connect(Number(port), '127.0.0.1')
    socket.on('error', () => undefined).resume()
    const closed = new Promise(resolve => socket.once('close', resolve))
    socket.write(
      `POST /webhooks/meta/${journey.appKey} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nX-Hub-Signature-256: ${signature}\r\nContent-Length: ${LARGE}\r\nConnection: close\r\n\r\n`,
    )
    const piece = Buffer.alloc(256 * 1024, 'x')
    for (let left = LARGE - 1; left > 0 && socket.writable; left -= piece.length)
      await Promise.race([
        closed,
        new Promise(resolve => socket.write(piece.subarray(0, Math.min(left, piece.length)), resolve)),
      ])
    sent()
    await allSent
    socket.end('x')
    await closed
  }

  for (const [what, signature] of [
    ['with what can be no signature', 'sha256=nothing'],
    ['with what looks like one', `sha256=${'0'.repeat(64)}`],
  ] as const)
    it(`of 4 MB each, 150 of them at once ${what}, do not fill the memory`, async () => {
      await post(`sha256=${'0'.repeat(64)}`)
      const before = memory(journey.server.pid, 'VmRSS')
      let waiting = LARGE_AT_ONCE
      let all = () => {}
      const allSent = new Promise<void>(resolve => {
        all = resolve
      })
      await Promise.all(
        Array.from({ length: LARGE_AT_ONCE }, () =>
          sendLarge(signature, allSent, () => {
            if (--waiting === 0) all()
          }),
        ),
      )
      const grown = (memory(journey.server.pid, 'VmHWM') - before) / MEBIBYTE
      // 600 MB came. 64 of them may be held, and what is thrown away is not gone at once.
      assert.ok(grown < 350, `memory grew by ${grown.toFixed(0)} MB`)
    })

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

function memory(pid: number, what: 'VmRSS' | 'VmHWM'): number {
  const line = new RegExp(`^${what}:\\s+(\\d+) kB$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(line![1]) * 1024
}

/** What the processor has done for a process, in every thread of it. */
function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return ((Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND) * 1000
}
