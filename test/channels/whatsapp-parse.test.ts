import assert from 'node:assert/strict'
import type { AccountEvent, DeliveryUpdate, InboundMessage } from '../../src/channels/events.ts'
import { echo, eventsIn, eventsOf, inbound, NOW, rawFixture, shown } from './fixture.ts'

const ADA = [
  { kind: 'bsuid', value: 'DE.1100220033004400' },
  { kind: 'phone', value: '491700000002' },
]

describe('a message on WhatsApp', () => {
  it('becomes an inbound message with sender, name and Meta’s time', () => {
    assert.deepEqual(inbound('whatsapp', 'text-message'), {
      kind: 'inbound',
      channel: 'whatsapp',
      account: '700100200300400',
      providerId: 'wamid.text-message',
      sender: { identities: ADA, name: 'Ada Example' },
      sentAt: new Date(1795000000_000),
      type: 'text',
      text: 'Habt ihr die Lampe noch?',
      answerable: true,
      opensWindow: true,
    })
  })

  it('needs no phone number', () => {
    const { sender } = inbound('whatsapp', 'text-from-username-only')
    assert.deepEqual(sender, {
      identities: [{ kind: 'bsuid', value: 'DE.1100220033004400' }],
      name: 'Ada',
      username: 'ada.example',
    })
    assert.deepEqual(inbound('whatsapp', 'parent-user-id').sender.identities, [
      { kind: 'bsuid', value: 'DE.1100220033004400' },
      { kind: 'parent_bsuid', value: 'DE.ENT.990011' },
    ])
  })

  it('knows a business-scoped id where a phone number should stand', () => {
    const { sender } = inbound('whatsapp', 'user-id-in-from')
    assert.deepEqual(sender.identities, [{ kind: 'bsuid', value: 'DE.AbC1100220033' }])
  })

  it('may come from a short code', () => {
    const fixture = rawFixture('whatsapp', 'no-contacts-at-all').toString()
    const [message] = eventsIn(Buffer.from(fixture.replaceAll(ADA[1]!.value, '491')))
    assert.equal(message?.kind, 'inbound')
    assert.deepEqual((message as InboundMessage).sender.identities, [{ kind: 'phone', value: '491' }])
  })

  it('does without contacts, profile, or text where numbers are', () => {
    assert.equal(inbound('whatsapp', 'contact-without-profile').sender.name, undefined)
    assert.deepEqual(inbound('whatsapp', 'no-contacts-at-all').sender.identities, [ADA[1]])
    const numbers = inbound('whatsapp', 'numbers-for-timestamp-and-from')
    assert.deepEqual([numbers.sender.identities, numbers.sentAt], [[ADA[1]], new Date(1795000000_000)])
  })

  it('is kept as an event of the account when nobody sent it', () => {
    assert.deepEqual(
      eventsOf('whatsapp', 'sender-without-any-id').map(event => event.kind),
      ['account'],
    )
  })

  it('has an id that is the same for every repeat even where Meta gives none', () => {
    const first = inbound('whatsapp', 'message-without-id').providerId
    assert.match(first, /^whatsapp:700100200300400:message:[0-9a-f]{40}$/)
    assert.equal(inbound('whatsapp', 'message-without-id').providerId, first)
  })

  it('can always be stored, and is never an empty bubble', () => {
    assert.equal(inbound('whatsapp', 'lone-surrogate-and-nul').text, 'ab\ufffdcdef')
    assert.deepEqual(shown('whatsapp', 'nothing-but-zero-width'), ['unsupported', null, true])
    assert.ok(inbound('whatsapp', 'nothing-but-zero-width').payload)
    assert.equal(inbound('whatsapp', 'name-with-line-breaks').sender.name, 'Ada <b>Example</b>')
    assert.deepEqual(shown('whatsapp', 'type-is-no-word'), ['unsupported', 'x', true])
  })

  it('keeps what it answers, the product it asks about and the ad it came from', () => {
    const reply = inbound('whatsapp', 'reply-to-message')
    assert.deepEqual([reply.replyTo, reply.payload], ['wamid.ours', undefined])
    assert.match(
      JSON.stringify(inbound('whatsapp', 'product-enquiry').payload),
      /"catalog_id":"19007199254740993"/,
    )
    assert.match(JSON.stringify(inbound('whatsapp', 'referral-from-ad').payload), /ctwa_clid/)
  })

  const kinds: Record<string, [string, string | null, boolean]> = {
    'image-with-caption': ['image', 'Do you have this in blue?', true],
    'image-without-caption': ['image', null, true],
    'image-too-large': ['image', null, true],
    'voice-note': ['audio', null, true],
    'old-voice-type': ['audio', null, true],
    'audio-with-caption': ['audio', 'my song', true],
    document: ['document', null, true],
    sticker: ['sticker', null, true],
    location: ['location', 'Home, Sample street 1', true],
    'location-without-name': ['location', null, true],
    'contact-card': ['contacts', 'Grace Sample', true],
    'button-reply': ['interactive', 'Yes, please', true],
    'list-reply': ['interactive', 'Size 42', true],
    'flow-reply-with-broken-json': ['interactive', null, true],
    'call-permission-reply': ['interactive', null, false],
    'interactive-of-unknown-kind': ['interactive', null, true],
    'template-button-without-context': ['button', 'No more news', true],
    order: ['order', 'Please by Friday', true],
    unsupported: ['unsupported', null, true],
    'unavailable-first-message-of-ad': ['unsupported', null, true],
    'unknown-type-details-outside': ['unsupported', null, true],
    'text-although-unsupported': ['unsupported', 'seen anyway', true],
    'kind-from-the-future': ['hologram', 'look at this', true],
    'group-message': ['text', 'Hello all', false],
    'request-welcome': ['request_welcome', null, false],
  }
  for (const [name, expected] of Object.entries(kinds)) {
    it(`is kept whole: ${name.replaceAll('-', ' ')}`, () => {
      assert.deepEqual(shown('whatsapp', name), expected)
      const { payload, opensWindow } = inbound('whatsapp', name)
      assert.ok(payload)
      assert.equal(opensWindow, name !== 'group-message', 'a group is nobody’s own chat')
    })
  }

  it('that changes another one is never answered and opens no window', () => {
    const changes = ['reaction', 'reaction-removed', 'edit', 'revoke'].map(name => inbound('whatsapp', name))
    assert.deepEqual(
      changes.map(({ type, text, about }) => [type, text, about?.change, about?.providerId]),
      [
        ['reaction', '❤️', 'reaction', 'wamid.ours'],
        ['reaction', null, 'reaction', 'wamid.ours'],
        ['edit', 'Two lamps, sorry', 'edit', 'wamid.first'],
        ['revoke', null, 'delete', 'wamid.first'],
      ],
    )
    assert.ok(changes.every(change => !change.answerable && !change.opensWindow && change.payload))
  })

  it('tells of a changed number by the old ids, with the new ones beside', () => {
    const changed = inbound('whatsapp', 'number-changed')
    assert.deepEqual(changed.sender.identities, ADA)
    assert.deepEqual(changed.becomes, [
      { kind: 'bsuid', value: 'DE.5500660077' },
      { kind: 'phone', value: '491700000003' },
    ])
    assert.deepEqual([changed.type, changed.answerable, changed.opensWindow], ['system', false, false])
    assert.deepEqual(inbound('whatsapp', 'user-id-changed').sender.identities, [ADA[0]])
    assert.equal(inbound('whatsapp', 'identity-changed').becomes, undefined)
  })

  it('that says only who somebody is now is not guessed to be anybody', () => {
    assert.deepEqual(
      eventsOf('whatsapp', 'user-id-changed-without-from').map(event => event.kind),
      ['account'],
    )
  })
})

describe('a status on WhatsApp', () => {
  const status = (name: string) => eventsOf('whatsapp', name) as DeliveryUpdate[]

  it('carries our attempt, the price class and who it was for', () => {
    assert.deepEqual(status('status-delivered'), [
      {
        kind: 'status',
        channel: 'whatsapp',
        account: '700100200300400',
        status: 'delivered',
        providerIds: ['wamid.out'],
        recipient: { identities: ADA },
        attemptId: 'attempt-1',
        at: new Date(1795000100_000),
        pricing: { category: 'service', billable: true, type: 'regular' },
      },
    ])
  })

  it('says why a message failed', () => {
    assert.deepEqual(status('status-failed')[0]?.failure, {
      code: '131026',
      details: 'Receiver is incapable of receiving this message',
    })
    assert.deepEqual(status('status-failed-without-errors')[0]?.failure, { code: 'unknown', details: '' })
  })

  it('is read when a voice message was played', () => {
    assert.equal(status('status-played')[0]?.status, 'read')
  })

  it('may name no recipient, or a group', () => {
    assert.equal(status('status-without-recipient')[0]?.recipient, undefined)
    assert.equal(status('status-to-group')[0]?.recipient, undefined)
  })

  it('accepts price classes nobody has heard of', () => {
    const { pricing } = status('status-with-unknown-price')[0]!
    assert.deepEqual(pricing, { category: 'general_purpose_ai', billable: true, type: 'free_quota' })
  })

  it('each stands for itself when several come together', () => {
    const words = status('two-statuses-in-one-change').map(({ status, providerIds }) => [
      status,
      ...providerIds,
    ])
    assert.deepEqual(words, [
      ['sent', 'wamid.o1'],
      ['read', 'wamid.o2'],
    ])
  })

  it('of a payment or with an unknown word is kept as an event of the account', () => {
    for (const name of ['status-of-payment', 'status-of-unknown-word']) {
      assert.deepEqual(
        eventsOf('whatsapp', name).map(event => event.kind),
        ['account'],
        name,
      )
    }
  })
})

describe('what else arrives on WhatsApp', () => {
  it('is an echo when the business wrote in its phone app', () => {
    const { recipient, text, providerId, sentAt } = echo('whatsapp', 'echo-from-phone-app')
    assert.deepEqual([recipient.identities, text, providerId], [[ADA[1]], "I'll check", 'wamid.DDD4'])
    assert.deepEqual(sentAt, new Date(1795000300_000))
    assert.deepEqual(echo('whatsapp', 'echo-to-user-id').recipient.identities, [ADA[0]])
    assert.deepEqual(echo('whatsapp', 'echo-of-deletion').about, {
      change: 'delete',
      providerId: 'wamid.old',
    })
  })

  it('is shown and never answered while another agent holds the conversation', () => {
    const events = eventsOf('whatsapp', 'standby')
    assert.deepEqual(
      events.map(event => event.kind),
      ['inbound', 'status', 'echo'],
    )
    const [message] = events
    assert.deepEqual(
      message?.kind === 'inbound' && [message.standby, message.answerable, message.opensWindow],
      [true, false, true],
    )
  })

  it('is an event of the account, with its field, when it is no message', () => {
    const fields = [
      'template-status-with-big-id',
      'user-preferences',
      'account-restricted',
      'call',
      'field-from-the-future',
      'nothing-in-messages',
    ]
      .flatMap(name => eventsOf('whatsapp', name) as AccountEvent[])
      .map(event => [event.kind, event.field])
    assert.deepEqual(fields, [
      ['account', 'message_template_status_update'],
      ['account', 'user_preferences'],
      ['account', 'account_update'],
      ['account', 'calls'],
      ['account', 'group_lifecycle_update'],
      ['account', 'messages'],
    ])
    const [errors] = eventsOf('whatsapp', 'errors-beside-messages').filter(event => event.kind === 'account')
    assert.deepEqual([errors?.field, errors?.at], ['errors', new Date(1795000000_000)])
  })

  it('names the customer a call or a wish about offers is from', () => {
    for (const name of ['call', 'user-preferences']) {
      const [event] = eventsOf('whatsapp', name) as AccountEvent[]
      assert.deepEqual(event?.person?.identities.at(-1), ADA[1], name)
      assert.equal(event?.waba, '900100200300400')
    }
  })

  it('is a message of the past in a chat history, told apart by who wrote it', () => {
    const [first, second] = eventsOf('whatsapp', 'history')
    assert.deepEqual(first, second, 'the same twice')
    assert.deepEqual(first?.kind === 'inbound' && [first.history, first.answerable, first.text], [
      true,
      false,
      'one',
    ])
    assert.deepEqual(
      eventsOf('whatsapp', 'history-with-messages').map(event => event.kind),
      ['inbound', 'echo'],
    )
    const told = eventsOf('whatsapp', 'history-of-both-sides')
    assert.deepEqual(
      told.map(event =>
        event.kind === 'inbound'
          ? ['customer', event.text, event.sender.identities.length]
          : event.kind === 'echo'
            ? ['business', event.text, event.recipient.identities.length, event.status, event.history]
            : [event.kind],
      ),
      [
        ['customer', 'Do you deliver?', 2],
        ['business', 'We do, every Friday', 2, 'read', true],
        ['business', 'See you then', 2, 'failed', true],
        ['account'],
      ],
    )
  })

  it('may name a changed id under a field of its own', () => {
    const [event] = eventsOf('whatsapp', 'user-id-update')
    assert.ok(event?.kind === 'inbound')
    assert.deepEqual(
      [event.type, event.sender.identities, event.becomes],
      ['system', ADA, [{ kind: 'bsuid', value: 'DE.5500660077' }]],
    )
    assert.equal(event.text, 'User changed')
  })

  it('gets the time of its arrival when its own makes no sense', () => {
    assert.ok(NOW.getTime() < 1795600000_000)
    const [event] = eventsOf('whatsapp', 'account-restricted')
    assert.deepEqual(event?.kind === 'account' && event.at, new Date(1795000000_000))
  })
})
