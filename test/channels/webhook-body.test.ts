import assert from 'node:assert/strict'
import { parseElement } from '../../src/channels/parse.ts'
import { type ParsedBody, parseWebhookBody } from '../../src/channels/webhook-body.ts'
import { eventsIn, eventsOf, NOW, rawFixture } from './fixture.ts'

const parse = (value: unknown): ParsedBody => parseWebhookBody(Buffer.from(JSON.stringify(value)))
const page = (...messaging: unknown[]) => ({ object: 'page', entry: [{ id: '1', time: 1, messaging }] })
const hello = (mid: string, text: unknown = 'Hello') => ({
  sender: { id: '2' },
  recipient: { id: '1' },
  timestamp: 1795000000001,
  message: { mid, text },
})
const reasons = (parsed: ParsedBody) => parsed.quarantined.map(one => one.reason)

describe('a webhook body (SEC-HOOK-03)', () => {
  it('is cut into one element for each message, status, echo and error, each with its own account', () => {
    const twoPeople = parseWebhookBody(rawFixture('whatsapp', 'two-people-in-one-change'))
    assert.deepEqual(
      twoPeople.elements.map(element => element.account),
      ['700100200300400', '700100200300400'],
    )
    const names = eventsOf('whatsapp', 'two-people-in-one-change').map(
      event => event.kind === 'inbound' && event.sender.name,
    )
    assert.deepEqual(names, ['Ada Example', 'Bob Sample'])

    const twoNumbers = parseWebhookBody(rawFixture('whatsapp', 'two-numbers-in-one-webhook'))
    assert.deepEqual(
      twoNumbers.elements.map(element => element.account),
      ['700100200300400', '700999'],
    )
    assert.equal(parseWebhookBody(rawFixture('whatsapp', 'standby')).elements.length, 3)
    assert.equal(parseWebhookBody(rawFixture('whatsapp', 'errors-beside-messages')).elements.length, 2)
  })

  it('cuts a bulk of history into pieces of one chat and at most fifty messages', () => {
    const body = JSON.parse(rawFixture('whatsapp', 'history').toString())
    const [chunk] = body.entry[0].changes[0].value.history
    const [thread] = chunk.threads
    const many = Array.from({ length: 120 }, (_, i) => ({ ...thread.messages[0], id: `wamid.h${i}` }))
    chunk.threads = [
      { ...thread, messages: many },
      { ...thread, id: '491700000009' },
    ]
    const { elements, quarantined } = parseWebhookBody(Buffer.from(JSON.stringify(body)))
    assert.deepEqual(
      elements.map(element => (JSON.stringify(element).match(/wamid/g) ?? []).length),
      [50, 50, 20, 2],
    )
    assert.ok(JSON.stringify(elements[1]).includes('"chunk_order":1'), 'each piece says which chunk it is of')
    assert.deepEqual(quarantined, [])
    assert.equal(parseWebhookBody(rawFixture('whatsapp', 'history-with-messages')).elements.length, 2)
  })

  it('names the business account that an event about a partner is about', () => {
    const value = { event: 'PARTNER_REMOVED', waba_info: { waba_id: '900', owner_business_id: '1' } }
    const entry = [{ id: '555', changes: [{ field: 'account_update', value }] }]
    const [element] = parse({ object: 'whatsapp_business_account', entry }).elements
    assert.deepEqual([element?.account, element?.waba], ['900', '900'])
  })

  it('names the business account for events that speak of no number', () => {
    const [element] = parseWebhookBody(rawFixture('whatsapp', 'account-restricted')).elements
    assert.deepEqual([element?.account, element?.waba], ['900100200300400', '900100200300400'])
    const [message] = parseWebhookBody(rawFixture('whatsapp', 'text-message')).elements
    assert.deepEqual([message?.account, message?.waba], ['700100200300400', '900100200300400'])
  })

  it('quarantines what is broken and keeps the rest', () => {
    const parsed = parseWebhookBody(rawFixture('whatsapp', 'broken-element-beside-good'))
    assert.equal(parsed.elements.length, 1)
    assert.deepEqual(reasons(parsed), Array(5).fill('not_understood'))
    assert.deepEqual(
      eventsOf('whatsapp', 'broken-element-beside-good').map(event => event.kind),
      ['inbound'],
    )
    assert.deepEqual(reasons(parse(page(hello('a'), null, 'x', []))), Array(3).fill('not_understood'))
  })

  it('keeps ids that arrive as JSON numbers, digit by digit', () => {
    const [element] = parseWebhookBody(rawFixture('messenger', 'ids-as-numbers')).elements
    assert.equal(element?.account, '12345678901234567')
    const [event] = eventsOf('messenger', 'ids-as-numbers')
    assert.deepEqual(event?.kind === 'inbound' && event.sender.identities, [
      { kind: 'psid', value: '98765432109876543' },
    ])
    const [template] = eventsOf('whatsapp', 'template-status-with-big-id')
    assert.match(JSON.stringify(template), /"message_template_id":"19007199254740993"/)
  })

  it('leaves numbers that JavaScript can hold as they are', () => {
    const raw = `{"object":"page","entry":[{"id":12345678901234567,"messaging":[{"a":1.5,"b":1795000000123,"c":-12345678901234567}]}]}`
    const [element] = parseWebhookBody(Buffer.from(raw)).elements
    assert.deepEqual((element!.body as { messaging: unknown }).messaging, {
      a: 1.5,
      b: 1795000000123,
      c: '-12345678901234567',
    })
  })

  it('quarantines all of a body that is no UTF-8, no JSON or no webhook', () => {
    const invalid = Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d])
    assert.deepEqual(parseWebhookBody(invalid), {
      elements: [],
      quarantined: [{ reason: 'not_utf8', body: invalid.toString('latin1') }],
    })
    assert.deepEqual(reasons(parseWebhookBody(Buffer.from('{"object":'))), ['not_json'])
    assert.deepEqual(reasons(parseWebhookBody(Buffer.alloc(0))), ['not_json'])
    for (const value of [
      null,
      7,
      'x',
      {},
      [],
      { object: 'page' },
      { object: 'user', entry: [] },
      { object: 'constructor', entry: [] },
    ]) {
      assert.deepEqual(reasons(parse(value)), ['not_understood'], JSON.stringify(value))
    }
  })

  it('quarantines an element nested more than 32 deep', () => {
    const nested = (depth: number) => JSON.parse('['.repeat(depth) + ']'.repeat(depth))
    for (const depth of [33, 900]) {
      const parsed = parse(page(hello('a'), { ...hello('b'), more: nested(depth) }, hello('c')))
      assert.equal(parsed.elements.length, 2)
      assert.deepEqual(reasons(parsed), ['too_deep'])
    }
    assert.equal(parse(page({ ...hello('a'), more: nested(25) })).elements.length, 1)
  })

  it('quarantines unread what would take seconds to read, brackets in texts aside', () => {
    const wrapped = (inner: string) =>
      Buffer.from(`{"object":"page","entry":[{"id":12345678901234567,"messaging":[${inner}]}]}`)
    const hostile = [
      `{"a":${'['.repeat(500_000)}${']'.repeat(500_000)}}`,
      Array(1_000_000).fill('{}').join(),
      `{${Array.from({ length: 400_000 }, (_, i) => `"k${i}":1`).join()}}`,
    ]
    for (const inner of hostile) {
      const from = performance.now()
      assert.deepEqual(reasons(parseWebhookBody(wrapped(inner))), ['too_complex'])
      assert.ok(performance.now() - from < 500)
    }
    const text = wrapped(JSON.stringify(hello('a', '[{,"\\'.repeat(16_000))))
    assert.equal(parseWebhookBody(text).elements.length, 1)
  })

  it('survives nesting that no call stack holds', () => {
    const abyss = (id: string) =>
      `{"object":"page","entry":[{"id":${id},"messaging":[{"x":${'['.repeat(30_000)}${']'.repeat(30_000)}}]}]}`
    assert.equal(parseWebhookBody(Buffer.from(abyss('"1"'))).quarantined.length, 1)
    assert.equal(parseWebhookBody(Buffer.from(abyss('12345678901234567'))).quarantined.length, 1)
  })

  it('takes 2,000 events and quarantines what comes after in one piece', () => {
    const parsed = parse(page(...Array.from({ length: 2_500 }, (_, i) => hello(`m${i}`))))
    assert.equal(parsed.elements.length, 2_000)
    assert.deepEqual(reasons(parsed), ['too_many_events'])
    assert.equal(JSON.parse(parsed.quarantined[0]!.body).length, 500)
    assert.ok(parse(page(...Array(5_000).fill(null))).quarantined.length <= 101)
  })

  it('cuts a string at 64 KiB, never through a character', () => {
    const [event] = eventsIn(Buffer.from(JSON.stringify(page(hello('a', '€'.repeat(40_000))))))
    assert.ok(event?.kind === 'inbound')
    assert.equal(event.text, '€'.repeat(21_845))
    const [whole] = eventsIn(Buffer.from(JSON.stringify(page(hello('a', 'x'.repeat(65_536))))))
    assert.equal(whole?.kind === 'inbound' && whole.text?.length, 65_536)
  })

  it('keeps no key that names a prototype', () => {
    const raw = `{"object":"page","__proto__":{"a":1},"entry":[{"id":"1","messaging":[{"sender":{"id":"2","__proto__":{"polluted":1}},"message":{"mid":"a","text":"x","constructor":{"prototype":{"polluted":1}}}}]}]}`
    const parsed = parseWebhookBody(Buffer.from(raw))
    const text = JSON.stringify(parsed.elements)
    assert.doesNotMatch(text, /__proto__|constructor|polluted/)
    assert.match(text, /"mid":"a"/)
    assert.equal((Object.prototype as { polluted?: unknown }).polluted, undefined)
  })

  it('judges no depth by what such a key holds', () => {
    const deep = `${'['.repeat(40)}${']'.repeat(40)}`
    const raw = `{"object":"page","entry":[{"id":"1","messaging":[{"sender":{"id":"2"},"message":{"mid":"a","text":"x","toJSON":${deep}}}]}]}`
    assert.equal(parseWebhookBody(Buffer.from(raw)).elements.length, 1)
  })

  it('cuts and reads 1,000 messages in well under the time of an acknowledgement', () => {
    const body = page(...Array.from({ length: 1_000 }, (_, i) => hello(`m${i}`)))
    const raw = Buffer.from(JSON.stringify(body))
    parseWebhookBody(raw)
    const from = performance.now()
    const { elements } = parseWebhookBody(raw)
    assert.ok(performance.now() - from < 100)
    assert.equal(elements.flatMap(element => parseElement(element, NOW)).length, 1_000)
  })
})
