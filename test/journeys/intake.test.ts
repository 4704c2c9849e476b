import assert from 'node:assert/strict'
import { request as httpRequest, type OutgoingHttpHeaders } from 'node:http'
import { bodyOf } from '../../bench/intake/payload.ts'
import { connectChannel } from '../../src/channels/connect.ts'
import { sign } from '../../src/channels/signature.ts'
import { createTenant } from '../../src/tenants/create.ts'
import { BAKERY } from '../support/instance.ts'
import { ACCOUNTS, type Journey, startJourney, until } from '../support/server.ts'

const METRICS_TOKEN = 'metrics-of-this-test'
const MIB = 1024 * 1024
const OTHER_ACCOUNT = '700100200300999'

describe('the webhook’s address', function () {
  this.timeout(60_000)
  let journey: Journey
  let port: number
  let n = 0

  before(async () => {
    journey = await startJourney({
      mode: 'off',
      env: { HEARTHLINE_METRICS_TOKEN: METRICS_TOKEN, HEARTHLINE_LOG_LEVEL: 'silent' },
    })
    port = Number(new URL(journey.server.url).port)
  })
  after(() => journey.stop())

  const nextId = () => `wamid.intake.${n++}`
  const message = (account: string, id = nextId(), text = 'Hello') =>
    bodyOf(account, id, '491700000009', text, Math.floor(Date.now() / 1000))

  function post(
    body: Buffer,
    options: {
      key?: string
      headers?: OutgoingHttpHeaders
      signature?: string | null
      chunked?: boolean
    } = {},
  ): Promise<number> {
    const { key = journey.appKey, signature = sign(body, journey.secret), chunked = false } = options
    return new Promise((resolve, reject) => {
      const request = httpRequest({
        port,
        host: '127.0.0.1',
        method: 'POST',
        path: `/webhooks/meta/${key}`,
        headers: {
          'content-type': 'application/json',
          ...(!chunked && { 'content-length': body.length }),
          ...(signature !== null && { 'x-hub-signature-256': signature }),
          ...options.headers,
        },
      })
      let status = 0
      request.on('response', response => {
        status = response.statusCode ?? 0
        response.resume().on('close', () => resolve(status))
      })
      request.on('error', error => (status ? resolve(status) : reject(error)))
      request.end(body)
    })
  }

  async function metrics(): Promise<Record<string, number>> {
    const response = await fetch(`${journey.server.url}/metrics`, {
      headers: { authorization: `Bearer ${METRICS_TOKEN}` },
    })
    const lines = (await response.text()).split('\n').filter(line => line !== '' && !line.startsWith('#'))
    return Object.fromEntries(
      lines.map(line => [
        line.replace(/^.*outcome="(\w+)".*$/, '$1').split(' ')[0]!,
        Number(line.split(' ').at(-1)),
      ]),
    )
  }

  async function applied(): Promise<void> {
    await until(metrics, now => now.hearthline_journal_depth === 0, 'the journal was not applied')
    await new Promise(resolve => setTimeout(resolve, 60)) // The worker tells what it did every 20 ms.
  }

  async function atRest() {
    for (let seen = await metrics(), still = 0; ; ) {
      await applied()
      await new Promise(resolve => setTimeout(resolve, 60))
      const now = await metrics()
      still = JSON.stringify(now) === JSON.stringify(seen) ? still + 1 : 0
      if (still === 5) return now
      seen = now
    }
  }

  /** What the counters gained, once the worker is through. */
  async function gained(work: () => Promise<unknown>): Promise<Record<string, number>> {
    // What an earlier message set off (an answer, its statuses) must not count as gained here.
    const before = await atRest()
    await work()
    await applied()
    const after = await metrics()
    const names = ['stored', 'duplicate', 'dropped_unknown_account', 'quarantined', 'refused']
    return Object.fromEntries(
      names.filter(name => after[name] !== before[name]).map(name => [name, after[name]! - before[name]!]),
    )
  }

  const received = (text: string) =>
    journey.db.$client
      .prepare("SELECT count(*) AS n FROM messages WHERE direction = 'inbound' AND text = ?")
      .pluck()
      .get(text)

  it('refuses in the order of the contract, whatever else is wrong', async () => {
    const body = message(ACCOUNTS.whatsapp)
    const wrong = { 'content-type': 'text/plain' }
    const large = { 'content-length': 5 * MIB + 1 }
    assert.equal(await post(body, { key: 'f'.repeat(32), headers: wrong, signature: null }), 404)
    assert.equal(await post(body, { key: 'short', signature: null }), 404)
    assert.equal(await post(Buffer.alloc(5 * MIB + 1), { headers: wrong, signature: null }), 415)
    assert.equal(await post(body, { headers: { 'content-encoding': 'gzip' }, signature: null }), 415)
    assert.equal(await post(Buffer.alloc(5 * MIB + 1), { headers: large, signature: null }), 413)
    assert.equal(await post(body, { signature: null }), 401)
    assert.equal(await post(body, { signature: sign(body, 'another secret of another app') }), 401)
    assert.equal(await post(body), 200)
  })

  it('takes two methods, and says so only where there is an address', async () => {
    const call = (method: string, key: string) =>
      fetch(`${journey.server.url}/webhooks/meta/${key}`, { method })
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD']) {
      const refused = await call(method, journey.appKey)
      assert.deepEqual([refused.status, refused.headers.get('allow')], [405, 'GET, POST'], method)
      assert.deepEqual((await call(method, 'f'.repeat(32))).status, 404, method)
    }
  })

  it('takes nothing under a name that is not ours, whoever signed it (SEC-CSRF, SEC-HOOK-01)', async () => {
    for (const host of ['evil.example', 'localhost.evil.example', '8.8.8.8', 'hearthline:8080'])
      assert.equal(await post(message(ACCOUNTS.whatsapp, nextId(), 'rebound'), { headers: { host } }), 421)
    for (const host of [`localhost:${port}`, '[::1]', '192.168.1.20'])
      assert.equal(await post(message(ACCOUNTS.whatsapp), { headers: { host } }), 200)
    await applied()
    assert.equal(received('rebound'), 0)
  })

  it('stores nothing that is not signed, and counts it (SEC-HOOK-02)', async () => {
    const body = message(ACCOUNTS.whatsapp, nextId(), 'a forged message')
    const counted = await gained(() => post(body, { signature: `sha256=${'0'.repeat(64)}` }))
    assert.deepEqual(counted, { refused: 1 })
    assert.equal(received('a forged message'), 0)
  })

  it('takes five megabytes and not a byte more, also when nobody said how many come', async () => {
    const padded = (bytes: number) => {
      const body = Buffer.alloc(bytes, ' ')
      message(ACCOUNTS.whatsapp).copy(body)
      return body
    }
    assert.deepEqual(await gained(async () => assert.equal(await post(padded(5 * MIB)), 200)), { stored: 1 })
    assert.deepEqual(
      await gained(async () => assert.equal(await post(padded(5 * MIB + 1), { chunked: true }), 413)),
      { refused: 1 },
    )
  })

  it('quarantines what is signed and cannot be read (SEC-HOOK-03)', async () => {
    const torn = Buffer.concat([message(ACCOUNTS.whatsapp), Buffer.from([0xff, 0xfe])])
    assert.deepEqual(await gained(async () => assert.equal(await post(torn), 200)), { quarantined: 1 })
    assert.deepEqual(
      await gained(async () => assert.equal(await post(Buffer.from('this is not JSON')), 200)),
      { quarantined: 1 },
    )
  })

  it('drops and counts what is for an account nobody connected (SEC-HOOK-04, P-05)', async () => {
    assert.deepEqual(await gained(async () => assert.equal(await post(message('1234567890')), 200)), {
      dropped_unknown_account: 1,
    })
  })

  it('stores a repeated webhook once (SEC-HOOK-05)', async () => {
    const body = message(ACCOUNTS.whatsapp, nextId(), 'said once')
    const counted = await gained(async () =>
      assert.deepEqual(await Promise.all([post(body), post(body), post(body)]), [200, 200, 200]),
    )
    assert.deepEqual(counted, { stored: 1, duplicate: 2 })
    assert.equal(received('said once'), 1)
  })

  describe('with a second business', () => {
    let other: { id: string }
    before(async () => {
      const { instance } = journey.server
      other = createTenant(instance, { ...BAKERY, slug: 'florist' })
      await connectChannel(instance, journey.apps, other.id, {
        kind: 'whatsapp',
        account: OTHER_ACCOUNT,
        appKey: journey.appKey,
        name: 'The florist',
        token: 'EAAtokenoftheflorist',
      })
      journey.server.changed(other.id)
    })

    const texts = (id: string) =>
      journey.server.instance.tenants
        .db(id)
        .$client.prepare("SELECT text FROM messages WHERE direction = 'inbound'")
        .pluck()
        .all() as string[]

    it('gives each its own part of one webhook (SEC-HOOK-04, P-03)', async () => {
      const [ours, theirs] = [
        message(ACCOUNTS.whatsapp, nextId(), 'for the bakery'),
        message(OTHER_ACCOUNT, nextId(), 'for the florist'),
      ].map(body => JSON.parse(body.toString()) as { entry: unknown[] })
      const both = Buffer.from(JSON.stringify({ ...ours, entry: [...ours!.entry, ...theirs!.entry] }))
      assert.deepEqual(await gained(async () => assert.equal(await post(both), 200)), { stored: 2 })
      assert.ok(
        texts(journey.tenant.id).includes('for the bakery') &&
          !texts(journey.tenant.id).includes('for the florist'),
      )
      assert.deepEqual(texts(other.id), ['for the florist'])
    })

    it('keeps the mail of a parked one, in its order before what comes later (SEC-HOOK-05)', async () => {
      const { instance, worker } = journey.server
      instance.tenants.park(other.id, 'for this test')
      for (let i = 0; i < 5; i++)
        assert.equal(await post(message(OTHER_ACCOUNT, nextId(), `parked ${i}`)), 200)
      await new Promise(resolve => setTimeout(resolve, 200))
      assert.equal((await metrics()).hearthline_journal_depth, 5)
      instance.tenants.unpark(other.id)
      worker.note('parked', other.id, false)
      await post(message(OTHER_ACCOUNT, nextId(), 'after'))
      await until(metrics, now => now.hearthline_journal_depth === 0, 'its mail was not applied')
      assert.deepEqual(texts(other.id).slice(1), [
        'parked 0',
        'parked 1',
        'parked 2',
        'parked 3',
        'parked 4',
        'after',
      ])
    })
  })
})
