import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { ChannelEvent, ChannelKind } from '../../src/channels/events.ts'
import { parseElement } from '../../src/channels/parse.ts'
import { parseWebhookBody } from '../../src/channels/webhook-body.ts'
import { eventsIn, eventsOf, fixtureNames, NOW, rawFixture } from './fixture.ts'

const CHANNELS: ChannelKind[] = ['whatsapp', 'messenger', 'instagram']
const idOf = (event: ChannelEvent) => (event.kind === 'status' ? event.providerIds.join() : event.providerId)

/** The fixture with its parts replaced by chance: any value may become another one, or vanish. */
function mangled(value: unknown, luck: () => number): unknown {
  const chance = luck()
  if (chance < 0.02) return undefined
  if (chance < 0.06) return [null, '', 0, -1, {}, [], 'x', true, 1e300, '\ud800'][Math.floor(luck() * 10)]
  if (Array.isArray(value)) return value.map(item => mangled(item, luck) ?? null)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mangled(item, luck)]))
}

describe('parsing a webhook', () => {
  it('gives every fixture the same ids however often and whenever it is parsed', () => {
    for (const channel of CHANNELS) {
      for (const name of fixtureNames(channel)) {
        const { elements } = parseWebhookBody(rawFixture(channel, name))
        const later = new Date(NOW.getTime() + 3_600_000)
        const repeated = elements.flatMap(element => parseElement(element, later)).map(idOf)
        assert.deepEqual(repeated, eventsOf(channel, name).map(idOf), name)
        assert.ok(repeated.every(id => id !== '') || name.includes('watermark'), name)
      }
    }
  })

  it('never throws, and loses nothing, whatever is broken in what Meta sends', () => {
    const fixtures = CHANNELS.flatMap(channel =>
      fixtureNames(channel).map(name => JSON.parse(rawFixture(channel, name).toString())),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtures),
        fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
        (fixture, stream) => {
          const luck = () => stream.next().value
          const raw = Buffer.from(JSON.stringify(mangled(fixture, luck)) ?? 'null')
          const { elements } = parseWebhookBody(raw)
          for (const element of elements) {
            const events = parseElement(JSON.parse(JSON.stringify(element)), NOW)
            assert.ok(events.length > 0)
            for (const event of events) check(event)
          }
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it('never throws at bytes that are anything', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), bytes => void eventsIn(Buffer.from(bytes))))
    fc.assert(fc.property(fc.json({ maxDepth: 8 }), text => void eventsIn(Buffer.from(text))))
    const body = fc.record(
      { entry: fc.jsonValue(), change: fc.jsonValue(), messaging: fc.jsonValue(), standby: fc.jsonValue() },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.constantFrom(...CHANNELS), fc.oneof(body, fc.jsonValue()), (channel, any) => {
        for (const event of parseElement({ channel, account: '1', body: any }, NOW)) check(event)
      }),
    )
  })
})

/** What whoever stores an event may rely on. */
function check(event: ChannelEvent): void {
  const at = event.kind === 'status' || event.kind === 'account' ? event.at : event.sentAt
  assert.ok(Number.isFinite(at.getTime()))
  if (event.kind === 'inbound' || event.kind === 'echo') {
    const { identities } = event.kind === 'inbound' ? event.sender : event.recipient
    assert.ok(identities.length > 0 && identities.every(identity => identity.value !== ''))
    assert.ok(event.providerId !== '' && event.type !== '')
    assert.ok(
      event.text === null ||
        (event.text.trim() !== '' && event.text.isWellFormed() && !event.text.includes('\0')),
    )
    assert.ok(event.type !== 'text' || event.text !== null)
  }
}
