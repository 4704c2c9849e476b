import assert from 'node:assert/strict'
import { connectChannel } from '../../src/channels/connect.ts'
import type { ChannelEvent, ChannelKind } from '../../src/channels/events.ts'
import { sign } from '../../src/channels/signature.ts'
import { prepared, type TenantDb } from '../../src/db/database.ts'
import { createTenant } from '../../src/tenants/create.ts'
import { eventsOf, fixtureNames, rawFixture } from '../channels/fixture.ts'
import { says, text } from '../inbox/talks.ts'
import { BAKERY } from '../support/instance.ts'
import { ACCOUNTS, type Journey, startJourney, until } from '../support/server.ts'

const CHANNELS: ChannelKind[] = ['whatsapp', 'messenger', 'instagram']
const METRICS_TOKEN = 'metrics-of-this-test'
const WABA = '900100200300400'

describe('what Meta sends', function () {
  this.timeout(60_000)
  let journey: Journey

  beforeEach(async () => {
    journey = await startJourney({
      quietMs: 100,
      env: { HEARTHLINE_METRICS_TOKEN: METRICS_TOKEN, HEARTHLINE_LOG_LEVEL: 'silent' },
    })
  })
  afterEach(() => journey.stop())

  async function post(body: Buffer): Promise<void> {
    const response = await fetch(`${journey.server.url}/webhooks/meta/${journey.appKey}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-hub-signature-256': sign(body, journey.secret) },
      body: new Uint8Array(body),
    })
    assert.equal(response.status, 200)
  }

  async function applied(): Promise<void> {
    const depth = async () => {
      const response = await fetch(`${journey.server.url}/metrics`, {
        headers: { authorization: `Bearer ${METRICS_TOKEN}` },
      })
      return /^hearthline_journal_depth (\d+)$/m.exec(await response.text())?.[1]
    }
    await until(depth, now => now === '0', 'the journal was not applied', 30_000)
  }

  const count = (db: TenantDb, sql: string, ...values: string[]) =>
    prepared<{ n: number }>(db, `SELECT count(*) AS n FROM ${sql}`).get(...values)!.n

  it('ten times at once is one row and one answer', async () => {
    const now = Math.floor(Date.now() / 1000)
    const hello = says(0, 'wamid.ten', { ...text('How much is the blue mug?'), timestamp: String(now) })
    const body = Buffer.from(JSON.stringify(hello))
    await Promise.all(Array.from({ length: 10 }, () => post(body)))
    await applied()
    const answers = () => count(journey.db, "messages WHERE author = 'assistant'")
    await until(answers, n => n > 0, 'no answer')
    await new Promise(resolve => setTimeout(resolve, 500))
    assert.equal(count(journey.db, "messages WHERE direction = 'inbound'"), 1)
    assert.equal(answers(), 1)
    assert.ok(count(journey.db, 'send_attempts') <= 1)
  })

  it('of every shape we know is stored once, mixed and repeated, with its kind and words', async () => {
    const bodies = CHANNELS.flatMap(channel => fixtureNames(channel).map(name => ({ channel, name })))
    const mixed = [...bodies, ...bodies].sort((a, b) =>
      `${a.name.length % 7}${a.name}` < `${b.name.length % 7}${b.name}` ? -1 : 1,
    )
    for (const { channel, name } of mixed) await post(rawFixture(channel, name))
    await applied()
    assert.equal(count(journey.db, 'unreadable_events'), 0, 'nothing had to be put aside')

    const changes: ChannelEvent[] = []
    const gone = new Set<string>()
    for (const { channel, name } of bodies) {
      for (const event of eventsOf(channel, name)) {
        if (event.kind !== 'inbound' && event.kind !== 'echo') continue
        if (event.account !== ACCOUNTS[channel]) continue
        if (event.about) {
          changes.push(event)
          gone.add(event.about.providerId)
          continue
        }
        if (
          gone.has(event.providerId) ||
          ['m_AAA', 'aWdfAAA', 'aWdfO', 'wamid.b1', 'wamid.DDD4'].includes(event.providerId)
        )
          continue // Changed by another fixture, or told by several.
        const rows = prepared<{ type: string; text: string | null }>(
          journey.db,
          'SELECT type, text FROM messages WHERE provider_id = ?',
        ).all(event.providerId)
        assert.deepEqual(rows, [{ type: event.type, text: event.text }], `${channel}/${name}`)
      }
    }
    assert.ok(changes.length >= 10)
    for (const id of ['m_AAA', 'aWdfAAA'])
      assert.equal(count(journey.db, 'messages WHERE provider_id = ?', id), 1)
  })

  it('about a WhatsApp account reaches every business with a number of it, and nobody else', async () => {
    const { instance } = journey.server
    const [second, third] = ['second', 'third'].map(slug => createTenant(instance, { ...BAKERY, slug }))
    const connect = (tenantId: string, account: string, wabaId: string) =>
      connectChannel(instance, journey.server.apps, tenantId, {
        kind: 'whatsapp',
        account,
        appKey: journey.appKey,
        name: 'Number',
        token: 'EAAtokenofanumber',
        wabaId,
      })
    await connect(second!.id, '700100200300401', WABA)
    await connect(third!.id, '700100200300402', '900999')
    // The first business did not say which account its number belongs to: a message of it does.
    await post(rawFixture('whatsapp', 'text-message'))
    await applied()
    await post(rawFixture('whatsapp', 'account-restricted'))
    await applied()
    const events = [journey.tenant, second!, third!].map(tenant =>
      count(instance.tenants.db(tenant.id), "account_events WHERE field = 'account_update'"),
    )
    assert.ok(events[0]! > 0 && events[1]! > 0)
    assert.equal(events[2], 0)
  })

  it('in a post of a thousand messages is acknowledged within a second', async () => {
    const now = Math.floor(Date.now() / 1000)
    const messages = Array.from({ length: 1000 }, (_, i) => ({
      from: `4917${String(i % 50).padStart(8, '0')}`,
      id: `wamid.many.${i}`,
      timestamp: String(now),
      ...text(`message ${i}`),
    }))
    const value = { metadata: { phone_number_id: ACCOUNTS.whatsapp }, messages }
    const entry = [{ id: WABA, changes: [{ field: 'messages', value }] }]
    const body = Buffer.from(JSON.stringify({ object: 'whatsapp_business_account', entry }))
    const startedAt = performance.now()
    await post(body)
    const tookMs = performance.now() - startedAt
    assert.ok(tookMs <= 1000, `${Math.round(tookMs)} ms`)
    await applied()
    assert.equal(count(journey.db, "messages WHERE provider_id LIKE 'wamid.many.%'"), 1000)
  })
})
