import assert from 'node:assert/strict'
import { setImmediate as breathe } from 'node:timers/promises'
import { verifyAudit } from '../../src/audit/audit.ts'
import { verifyOutgoing, writeReceipts } from '../../src/audit/receipts.ts'
import { type ControlDb, prepared } from '../../src/db/database.ts'
import { createEgress, forTenant } from '../../src/egress/egress.ts'
import type { OutgoingLine } from '../../src/egress/ledger.ts'
import { addOutgoing, listOutgoing } from '../../src/egress/outgoing.ts'
import { findReceipt, lastReceipt, listReceipts, receiptFile } from '../../src/egress/receipts.ts'
import { fixedClock } from '../../src/lib/clock.ts'
import { testInstance } from '../support/instance.ts'

const DAY_MS = 86_400_000
const at = (text: string) => new Date(text)

function line(day: string, other: Partial<OutgoingLine> = {}): OutgoingLine {
  return {
    day,
    class: 'meta',
    host: 'graph.facebook.com',
    purpose: 'send a message',
    tenant: 'one',
    calls: 1,
    refused: 0,
    failed: 0,
    bytesOut: 100,
    bytesIn: 20,
    lastAt: Date.parse(`${day}T10:00:00Z`),
    ...other,
  }
}

describe('the ledger of what left (SEC-OUT)', () => {
  let t: ReturnType<typeof testInstance>
  let control: ControlDb

  beforeEach(() => {
    t = testInstance()
    control = t.instance.control
  })
  afterEach(() => t.instance.close())

  it('is kept by day, host, purpose and business, and adds up over threads and starts', () => {
    addOutgoing(control, [line('2026-11-20'), line('2026-11-21', { calls: 2, bytesOut: 300 })])
    addOutgoing(control, [line('2026-11-21'), line('2026-11-21', { tenant: 'two', bytesOut: 5000 })])
    const now = at('2026-11-21T12:00:00Z')
    const own = listOutgoing(control, { days: 7, tenant: 'one', now })
    assert.deepEqual(
      own.map(({ host, purpose, calls, bytesOut }) => ({ host, purpose, calls, bytesOut })),
      [{ host: 'graph.facebook.com', purpose: 'send a message', calls: 4, bytesOut: 500 }],
    )
    assert.deepEqual(
      listOutgoing(control, { days: 1, now }).map(({ calls, bytesOut }) => ({ calls, bytesOut })),
      [{ calls: 4, bytesOut: 5400 }],
    )
    assert.deepEqual(listOutgoing(control, { days: 7, tenant: 'three', now }), [])
  })

  it('counts what goes through the door, to the day, the purpose and the business', async () => {
    const clock = fixedClock(at('2026-11-21T23:59:59Z'))
    const egress = createEgress({ clock, keep: lines => addOutgoing(control, lines), keepEveryMs: 3_600_000 })
    egress.registerInProcess('http://meta.invalid', async () => ({ status: 200, body: 'x'.repeat(700) }))
    const door = forTenant(egress, 'one')
    const init = { method: 'POST', body: 'y'.repeat(50), why: 'send a message' }
    const response = await door.fetch('meta', 'http://meta.invalid/v25.0/me', init)
    clock.advance(2000)
    await response.text()
    await assert.rejects(door.fetch('meta', 'https://evil.example/'), { name: 'EgressRefused' })
    assert.deepEqual(listOutgoing(control, { days: 7, now: clock.now() }), [], 'not yet')
    await egress.close()
    const kept = prepared(
      control,
      'SELECT day, host, purpose, tenant, calls, refused, bytes_out AS o, bytes_in AS i FROM outgoing ORDER BY day, host',
    ).all()
    const meta = { host: 'meta.invalid', purpose: 'send a message', tenant: 'one' }
    assert.deepEqual(kept, [
      { day: '2026-11-21', ...meta, calls: 1, refused: 0, o: 50, i: 0 },
      {
        day: '2026-11-22',
        host: 'evil.example',
        purpose: 'no reason given',
        tenant: 'one',
        calls: 0,
        refused: 1,
        o: 0,
        i: 0,
      },
      { day: '2026-11-22', ...meta, calls: 0, refused: 0, o: 0, i: 700 },
    ])
  })

  it('loses nothing while the file is held by somebody else', async () => {
    let isHeld = true
    const kept: OutgoingLine[] = []
    const keep = (lines: OutgoingLine[]) => {
      if (isHeld) throw new Error('SQLITE_BUSY')
      kept.push(...lines)
    }
    const egress = createEgress({ clock: fixedClock(at('2026-11-21T10:00:00Z')), keep, keepEveryMs: 0 })
    egress.registerInProcess('http://meta.invalid', async () => ({ status: 200, body: 'ok' }))
    await (await egress.fetch('meta', 'http://meta.invalid/')).text()
    isHeld = false
    await egress.close()
    assert.deepEqual(
      kept.map(({ calls, bytesIn }) => ({ calls, bytesIn })),
      [{ calls: 1, bytesIn: 2 }],
    )
  })

  it('does not grow with the number of hosts somebody makes up', () => {
    const lines = Array.from({ length: 3_000 }, (_, n) => line('2026-11-21', { host: `h${n}.fbcdn.net` }))
    addOutgoing(control, lines)
    const { n } = prepared<{ n: number }>(control, 'SELECT count(*) AS n FROM outgoing').get()!
    assert.ok(n <= 501, `${n} rows`)
    const all = listOutgoing(control, { days: 1, now: at('2026-11-21T12:00:00Z') })
    assert.equal(
      all.reduce((sum, { calls }) => sum + calls, 0),
      3_000,
    )
  })

  it('keeps 400 days', () => {
    const now = at('2026-11-21T12:00:00Z')
    const ago = (days: number) => new Date(now.getTime() - days * DAY_MS).toISOString().slice(0, 10)
    addOutgoing(control, [line(ago(401)), line(ago(400)), line(ago(1))])
    writeReceipts(t.instance, now)
    const days = prepared<{ day: string }>(control, 'SELECT day FROM outgoing ORDER BY day').all()
    assert.deepEqual(
      days.map(({ day }) => day),
      [ago(400), ago(1)],
    )
    assert.deepEqual(verifyOutgoing(t.instance, now), [], 'the receipt of a day that was let go stays whole')
  })
})

describe('the daily receipt (SEC-OUT)', () => {
  const now = at('2026-11-21T12:00:00Z')
  let t: ReturnType<typeof testInstance>
  let control: ControlDb

  beforeEach(() => {
    t = testInstance()
    control = t.instance.control
    addOutgoing(control, [
      line('2026-11-18'),
      line('2026-11-18', { tenant: 'two' }),
      line('2026-11-19', { class: 'model', host: '127.0.0.1:11434', purpose: 'ask the local model' }),
      line('2026-11-20', { calls: 7 }),
      line('2026-11-21'),
    ])
  })
  afterEach(() => t.instance.close())

  it('is written once for each day that is over, a quarter of an hour after midnight', async () => {
    assert.equal(writeReceipts(t.instance, at('2026-11-21T00:10:00Z')), 2)
    assert.equal(lastReceipt(control)!.day, '2026-11-19')
    assert.equal(writeReceipts(t.instance, at('2026-11-21T00:15:00Z')), 1)
    assert.equal(writeReceipts(t.instance, now), 0)
    assert.deepEqual(
      listReceipts(control, 10).map(({ seq, day }) => [seq, day]),
      [
        [3, '2026-11-20'],
        [2, '2026-11-19'],
        [1, '2026-11-18'],
      ],
    )
    assert.deepEqual(verifyOutgoing(t.instance, now), [])
    await breathe() // The activity log remembers its end after the commit.
    assert.deepEqual(await verifyAudit(t.instance), [])
  })

  it('says the totals by host and names no business', () => {
    writeReceipts(t.instance, now)
    const text = receiptFile(findReceipt(control, '2026-11-18')!)
    const { hosts, day, mac, previous } = JSON.parse(text) as Record<string, unknown>
    assert.deepEqual(hosts, [
      {
        class: 'meta',
        host: 'graph.facebook.com',
        calls: 2,
        refused: 0,
        failed: 0,
        bytesOut: 200,
        bytesIn: 40,
      },
    ])
    assert.equal(day, '2026-11-18')
    assert.match(String(mac), /^[0-9a-f]{64}$/)
    const next = JSON.parse(receiptFile(findReceipt(control, '2026-11-19')!)) as Record<string, unknown>
    assert.equal(next.previous, mac)
    assert.notEqual(previous, mac)
    assert.doesNotMatch(text, /"one"|"two"|send a message/)
  })

  it('counts what comes late for the next day: a written receipt stays true', () => {
    writeReceipts(t.instance, now)
    addOutgoing(control, [line('2026-11-19', { calls: 5 })])
    assert.deepEqual(verifyOutgoing(t.instance, now), [])
    const today = listOutgoing(control, { days: 1, now })
    assert.equal(
      today.reduce((sum, { calls }) => sum + calls, 0),
      6,
    )
  })

  const manipulations: [string, string, RegExp][] = [
    [
      'a total that was changed',
      "UPDATE outgoing SET bytes_out = 1 WHERE day = '2026-11-20'",
      /2026-11-20 says something else/,
    ],
    [
      'a host that was taken out',
      "DELETE FROM outgoing WHERE class = 'model'",
      /2026-11-19 says something else/,
    ],
    [
      'a receipt that was changed',
      `UPDATE outgoing_receipts SET body = replace(body, '"calls":7', '"calls":1')`,
      /2026-11-20 was changed/,
    ],
    [
      'a receipt that was taken out',
      'DELETE FROM outgoing_receipts WHERE seq = 2',
      /2026-11-20 does not follow.*\n.*2026-11-19 is missing/,
    ],
    ['the last one cut off', 'DELETE FROM outgoing_receipts WHERE seq = 3', /2026-11-20 is missing/],
    ['all of them gone', 'DELETE FROM outgoing_receipts', /2026-11-18 is missing/],
    [
      'two that changed places',
      "UPDATE outgoing_receipts SET day = CASE seq WHEN 1 THEN 'x' WHEN 2 THEN '2026-11-18' ELSE day END",
      /was changed/,
    ],
    [
      'one with another mark',
      'UPDATE outgoing_receipts SET mac = zeroblob(32) WHERE seq = 1',
      /2026-11-18 was changed/,
    ],
  ]
  for (const [what, sql, expected] of manipulations) {
    it(`names ${what}`, () => {
      writeReceipts(t.instance, now)
      control.$client.exec(sql)
      assert.match(verifyOutgoing(t.instance, now).join('\n'), expected)
    })
  }

  it('is remembered by the activity log: one made anew from the first on shows', () => {
    writeReceipts(t.instance, now)
    control.$client.exec(
      "DELETE FROM outgoing_receipts; UPDATE outgoing SET bytes_out = 9 WHERE day = '2026-11-18'",
    )
    // With the key of the receipts itself, as whoever runs the program could.
    writeReceipts(t.instance, now)
    assert.match(
      verifyOutgoing(t.instance, now).join('\n'),
      /2026-11-18 is not the one that the activity log/,
    )
  })
})
