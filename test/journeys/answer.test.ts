import assert from 'node:assert/strict'
import type { ChannelKind } from '../../src/channels/events.ts'
import { type ApiMessage, type Journey, startJourney, until } from '../support/server.ts'

const answers = (thread: ApiMessage[]) => thread.filter(message => message.author === 'assistant')

describe('a customer’s question', function () {
  this.timeout(60_000)
  let journey: Journey
  before(async () => {
    journey = await startJourney()
  })
  after(() => journey.stop())

  for (const [channel, from] of [
    ['whatsapp', '491700000002'],
    ['instagram', '9900110022'],
    ['messenger', '6600110022'],
  ] as [ChannelKind, string][]) {
    it(`is answered from the shop’s own products on ${channel}, once, and the status follows`, async () => {
      assert.equal((await journey.writes(channel, from, 'Hi, how much is the blue mug?')).status, 200)
      const thread = await until(
        () => journey.thread(channel),
        messages => answers(messages)[0]?.status === 'read',
        'the answer was not read',
      )
      const [answer, ...more] = answers(thread)
      assert.equal(more.length, 0)
      assert.match(answer!.text!, /18\.50/)
      assert.match(answer!.text!, /AI assistant/, 'the first automatic message says that it is one')
      assert.equal(answer!.evidence?.products[0]?.id, 'mug-blue')
      const sent = journey.meta.taken().filter(message => message.channel === channel)
      assert.equal(sent.length, 1)
      assert.equal(sent[0]!.text, answer!.text)
    })
  }

  it('is marked as read, beside its answer', async () => {
    // Beside the sends, and the names of the two who came without one.
    const state = await journey.server.worker.call('state')
    const calls = state.egress.filter(row => row.class === 'meta').reduce((sum, row) => sum + row.calls, 0)
    const names = 2
    assert.equal(calls - names, 2 * journey.meta.taken().length)
  })

  it('that follows at once is part of the same turn and answered together', async () => {
    const from = '491700000077'
    await journey.writes('whatsapp', from, 'Hello')
    await journey.writes('whatsapp', from, 'do you have white plates')
    await until(
      () => journey.meta.taken().filter(message => message.customer === from),
      sent => sent.length > 0,
      'no answer',
    )
    await new Promise(resolve => setTimeout(resolve, 400))
    const sent = journey.meta.taken().filter(message => message.customer === from)
    assert.equal(sent.length, 1)
    assert.match(sent[0]!.text ?? '', /white plate/i)
    assert.match(sent[0]!.text ?? '', /sold out|not available|out of stock/i)
  })
})
