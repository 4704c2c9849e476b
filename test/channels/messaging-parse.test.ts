import assert from 'node:assert/strict'
import type { AccountEvent, ChannelKind, DeliveryUpdate } from '../../src/channels/events.ts'
import { echo, eventsIn, eventsOf, inbound, shown } from './fixture.ts'

type Shown = Record<string, [string, string | null, boolean]>

function keepsKinds(channel: ChannelKind, kinds: Shown): void {
  for (const [name, expected] of Object.entries(kinds)) {
    it(`is kept whole: ${name.replaceAll('-', ' ')}`, () => {
      assert.deepEqual(shown(channel, name), expected)
      assert.ok(inbound(channel, name).payload)
      assert.equal(inbound(channel, name).opensWindow, true)
    })
  }
}

function isOfTheAccount(channel: ChannelKind, fields: Record<string, string>): void {
  for (const [name, field] of Object.entries(fields)) {
    it(`belongs to no conversation: ${name.replaceAll('-', ' ')}`, () => {
      const events = eventsOf(channel, name) as AccountEvent[]
      assert.deepEqual(
        events.map(event => [event.kind, event.field]),
        [['account', field]],
      )
      assert.ok(events[0]?.providerId)
    })
  }
}

function isAChange(channel: ChannelKind, changes: Record<string, [string | null, string, string]>): void {
  for (const [name, [text, change, target]] of Object.entries(changes)) {
    it(`changes another message: ${name.replaceAll('-', ' ')}`, () => {
      const event = inbound(channel, name)
      assert.deepEqual([event.text, event.about?.change, event.about?.providerId], [text, change, target])
      assert.deepEqual([event.answerable, event.opensWindow], [false, false])
      assert.ok(event.payload)
      assert.notEqual(event.providerId, target)
    })
  }
}

describe('what arrives on Messenger', () => {
  it('is an inbound message with Meta’s time', () => {
    assert.deepEqual(inbound('messenger', 'text-message'), {
      kind: 'inbound',
      channel: 'messenger',
      account: '1010101010',
      providerId: 'm_AAA',
      sender: { identities: [{ kind: 'psid', value: '6600110022' }] },
      sentAt: new Date(1795000000001),
      type: 'text',
      text: 'Hello',
      answerable: true,
      opensWindow: true,
    })
  })

  keepsKinds('messenger', {
    'quick-reply': ['text', 'Red', true],
    image: ['image', null, true],
    sticker: ['sticker', null, true],
    'link-with-fallback': ['text', 'look https://shop.example', true],
    'fallback-without-payload': ['fallback', null, true],
    'text-and-image': ['image', 'this one?', true],
    'product-enquiry': ['template', 'Desk lamp', true],
    location: ['location', "Ada's place", true],
    'attachment-of-unknown-kind': ['appointment_booking', null, true],
    unsupported: ['unsupported', null, true],
    'empty-message': ['unsupported', null, true],
    postback: ['postback', 'Get started', true],
    'postback-without-mid': ['postback', 'Opening hours', true],
    'standby-postback': ['postback', 'Menu', false],
  })

  isAChange('messenger', {
    reaction: ['❤️', 'reaction', 'm_out'],
    'reaction-removed': [null, 'reaction', 'm_out'],
    edited: ['Hello there', 'edit', 'm_AAA'],
    deleted: [null, 'delete', 'm_AAA'],
  })

  isOfTheAccount('messenger', {
    'postback-of-user-ref': 'postback',
    'referral-in-seconds': 'referral',
    optin: 'optin',
    'thread-passed': 'pass_thread_control',
    'policy-enforcement-with-dash': 'policy-enforcement',
    'app-roles': 'app_roles',
    comment: 'feed',
  })

  it('has its own time in seconds or milliseconds', () => {
    const [referral] = eventsOf('messenger', 'referral-in-seconds') as AccountEvent[]
    assert.deepEqual(referral?.at, new Date(1795000000_000))
  })

  it('has the same id for every repeat, and another one for another event', () => {
    const ids = [
      'text-without-mid',
      'postback-without-mid',
      'reaction',
      'reaction-removed',
      'edited',
      'deleted',
    ].map(name => inbound('messenger', name).providerId)
    assert.equal(new Set(ids).size, ids.length)
    assert.ok(ids.includes('m_AAA:edit:2') && ids.includes('m_AAA:deleted'))
  })

  it('is shown as an emoji where Meta writes only the name of a reaction', () => {
    const named = (reaction: string) => {
      const entry = { sender: { id: '66' }, recipient: { id: '1010101010' }, timestamp: 1795000000001 }
      const body = { object: 'page', entry: [{ id: '1010101010', messaging: [{ ...entry, reaction: { mid: 'm_A', action: 'react', reaction } }] }] } // biome-ignore format: short
      const [event] = eventsIn(Buffer.from(JSON.stringify(body)))
      return event?.kind === 'inbound' ? event.text : undefined
    }
    assert.deepEqual(['love', 'other', '🦄'].map(named), ['❤️', '❔', '🦄'])
  })

  it('is an echo when the page wrote, with our attempt or another app’s id', () => {
    const ours = echo('messenger', 'echo-of-ours')
    assert.deepEqual([ours.attemptId, ours.appId, ours.text], ['attempt-1', '4711', 'We have it'])
    assert.deepEqual(ours.recipient.identities, [{ kind: 'psid', value: '6600110022' }])
    const inbox = echo('messenger', 'echo-from-page-inbox')
    assert.deepEqual([inbox.attemptId, inbox.appId], [undefined, '263902037430900'])
    assert.equal(echo('messenger', 'echo-in-standby').standby, true)
    assert.equal(echo('messenger', 'echo-without-flag').providerId, 'm_out4')
    assert.deepEqual(
      [echo('messenger', 'echo-of-image').type, echo('messenger', 'echo-of-image').text],
      ['image', null],
    )
  })

  it('is shown and not answered while another app owns the thread', () => {
    const { standby, answerable, text } = inbound('messenger', 'standby-message')
    assert.deepEqual([standby, answerable, text], [true, false, 'Hello other app'])
  })

  it('tells what was delivered and read by ids or up to a moment', () => {
    const [moment] = eventsOf('messenger', 'delivery-by-watermark') as DeliveryUpdate[]
    assert.deepEqual(
      [moment?.status, moment?.providerIds, moment?.watermark],
      ['delivered', [], new Date(1795000000900)],
    )
    assert.deepEqual(moment?.recipient?.identities, [{ kind: 'psid', value: '6600110022' }])
    const [ids] = eventsOf('messenger', 'delivery-with-mids') as DeliveryUpdate[]
    assert.deepEqual(ids?.providerIds, ['m_out', 'm_out2'])
    const [read] = eventsOf('messenger', 'read-by-watermark') as DeliveryUpdate[]
    assert.deepEqual([read?.status, read?.watermark], ['read', new Date(1795000000950)])
  })

  it('keeps the message another one answers', () => {
    assert.equal(inbound('messenger', 'reply-to-message').replyTo, 'm_ours')
  })

  it('reads the dashboard’s test message', () => {
    const test = inbound('messenger', 'dashboard-test')
    assert.deepEqual([test.account, test.text, test.sentAt], ['0', 'test_message', new Date(1527459824_000)])
  })
})

describe('what arrives on Instagram', () => {
  it('is an inbound message of the account in the webhook', () => {
    const { channel, account, providerId, sender, text } = inbound('instagram', 'text-message')
    assert.deepEqual(
      [channel, account, providerId, text],
      ['instagram', '17840000000000001', 'aWdfAAA', 'In stock?'],
    )
    assert.deepEqual(sender.identities, [{ kind: 'igsid', value: '9900110022' }])
  })

  keepsKinds('instagram', {
    'story-reply': ['text', 'Love it! Price?', true],
    'story-mention': ['story_mention', null, false],
    share: ['share', null, true],
    'post-with-question': ['ig_post', 'this one?', true],
    reel: ['ig_reel', 'New in', true],
    heart: ['like_heart', null, false],
    'unsupported-type': ['unsupported', null, true],
    ephemeral: ['ephemeral', null, true],
    unsupported: ['unsupported', null, true],
    'ice-breaker': ['postback', 'When are you open?', true],
    'login-postback': ['postback', 'Hours', true],
  })

  isAChange('instagram', {
    deleted: [null, 'delete', 'aWdfAAA'],
    reaction: ['🔥', 'reaction', 'aWdfO'],
    edited: ['In stock, size 42?', 'edit', 'aWdfAAA'],
    'login-reaction': ['❤', 'reaction', 'aWdfO'],
    'login-edit': ['better', 'edit', 'aWdfL'],
  })

  isOfTheAccount('instagram', {
    'self-message': 'is_self',
    'referral-from-ad': 'referral',
    'login-referral': 'referral',
    comment: 'comments',
    'comment-on-the-entry': 'comments',
  })

  it('comes under changes with Instagram Login', () => {
    assert.equal(inbound('instagram', 'login-message').text, 'Hi from a change')
    assert.deepEqual((eventsOf('instagram', 'login-seen') as DeliveryUpdate[])[0]?.providerIds, ['aWdfO'])
  })

  it('names the one message that was read', () => {
    const [read] = eventsOf('instagram', 'read-by-mid') as DeliveryUpdate[]
    assert.deepEqual([read?.status, read?.providerIds, read?.watermark], ['read', ['aWdfO'], undefined])
  })

  it('is an echo when somebody wrote in the app, and when it was taken back', () => {
    assert.equal(echo('instagram', 'echo-from-app').text, 'Yes, in blue')
    assert.equal(echo('instagram', 'echo-with-other-sender-id').recipient.identities[0]?.value, '9900110022')
    assert.deepEqual(echo('instagram', 'echo-deleted').about, { change: 'delete', providerId: 'aWdfO' })
  })

  it('is shown and not answered in standby', () => {
    assert.deepEqual(shown('instagram', 'standby'), ['text', 'Hello', false])
  })

  it('reads the dashboard’s test message of account 0', () => {
    assert.equal(inbound('instagram', 'dashboard-test').account, '0')
  })
})
