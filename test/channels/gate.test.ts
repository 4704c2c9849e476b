import assert from 'node:assert/strict'
import type { ChannelKind } from '../../src/channels/events.ts'
import { decideSend, type SendState, windowClosesAt } from '../../src/channels/gate.ts'

const NOW = new Date('2026-11-21T10:00:00Z')
const HOUR = 3_600_000
const ago = (hours: number) => new Date(NOW.getTime() - hours * HOUR)

function decide(change: Partial<SendState> = {}): string {
  const decision = decideSend({
    channel: 'whatsapp',
    author: 'assistant',
    lastInboundAt: ago(1),
    now: NOW,
    text: 'We have it.',
    channelState: 'connected',
    ...change,
  })
  return decision.allowed ? (decision.humanAgent ? 'as a human agent' : 'yes') : decision.code
}

describe('the message gate', () => {
  it('lets everybody answer for 24 hours after the customer wrote, and not a millisecond longer', () => {
    for (const channel of ['whatsapp', 'messenger', 'instagram'] as const) {
      for (const author of ['assistant', 'user', 'flow'] as const) {
        assert.equal(decide({ channel, author, lastInboundAt: new Date(ago(24).getTime() + 1) }), 'yes')
        assert.equal(decide({ channel, author, lastInboundAt: ago(24) }), 'window_closed')
      }
    }
    assert.equal(decide({ lastInboundAt: null }), 'never_wrote')
  })

  it('gives only people, only on Messenger and Instagram, only with the feature, 7 days', () => {
    const late = {
      channel: 'messenger',
      author: 'user',
      lastInboundAt: ago(100),
      hasHumanAgent: true,
    } as const
    assert.equal(decide(late), 'as a human agent')
    assert.equal(decide({ ...late, channel: 'instagram' }), 'as a human agent')
    assert.equal(decide({ ...late, lastInboundAt: ago(1) }), 'yes')
    assert.equal(decide({ ...late, author: 'assistant' }), 'window_closed')
    assert.equal(decide({ ...late, author: 'flow' }), 'window_closed')
    assert.equal(decide({ ...late, channel: 'whatsapp' }), 'window_closed')
    assert.equal(decide({ ...late, hasHumanAgent: false }), 'window_closed')
    assert.equal(decide({ ...late, lastInboundAt: ago(168) }), 'window_closed')
  })

  it('lets nobody send while the channel is stopped or the person restricted', () => {
    for (const author of ['assistant', 'user', 'flow'] as const) {
      assert.equal(decide({ author, channelState: 'paused' }), 'channel_paused')
      assert.equal(decide({ author, channelState: 'disconnected' }), 'channel_disconnected')
      assert.equal(decide({ author, restricted: true }), 'restricted')
    }
  })

  it('gives the reason the channel was stopped for', () => {
    const decision = decideSend({
      channel: 'whatsapp',
      author: 'user',
      lastInboundAt: ago(1),
      now: NOW,
      text: 'x',
      channelState: 'paused',
      channelReason: 'The token has expired.',
    })
    assert.deepEqual(decision, { allowed: false, code: 'channel_paused', reason: 'The token has expired.' })
  })

  it('keeps machines away from whoever opted out, while a person may still answer', () => {
    assert.equal(decide({ optedOut: true }), 'opted_out')
    assert.equal(decide({ optedOut: true, author: 'flow' }), 'opted_out')
    assert.equal(decide({ optedOut: true, author: 'user' }), 'yes')
  })

  it('counts the length in the channel’s unit', () => {
    assert.equal(decide({ text: ' \n' }), 'empty')
    assert.equal(decide({ text: null }), 'yes')
    const fits: Record<ChannelKind, string> = {
      whatsapp: 'x'.repeat(4096),
      messenger: 'x'.repeat(2000),
      instagram: 'ö'.repeat(500),
    }
    for (const [channel, text] of Object.entries(fits) as [ChannelKind, string][]) {
      assert.equal(decide({ channel, text }), 'yes')
      assert.equal(decide({ channel, text: `${text}x` }), 'too_long')
    }
  })
})

describe('the customer service window', () => {
  it('closes 24 hours after Meta’s time of the last message', () => {
    assert.deepEqual(windowClosesAt('whatsapp', NOW), new Date('2026-11-22T10:00:00Z'))
    assert.equal(windowClosesAt('instagram', null), null)
  })
})
