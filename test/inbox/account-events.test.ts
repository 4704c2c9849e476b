import assert from 'node:assert/strict'
import { toContactView } from '../../src/api/contacts.ts'
import { listNotices } from '../../src/channels/notices.ts'
import { getContact } from '../../src/contacts/contacts.ts'
import { contacts } from '../../src/contacts/schema.ts'
import { prepared, type TenantDb } from '../../src/db/database.ts'
import { receiveEvent } from '../../src/inbox/receive.ts'
import { openTurnMessages } from '../../src/replies/turn.ts'
import { messageTemplates } from '../../src/templates/schema.ts'
import { eventsOf } from '../channels/fixture.ts'
import { channelNamed, conversationsIn, linesOf, only, shop, thread } from './shop.ts'
import { ADA, fromPage, fromPerson, NOW, page, START, says, text, whatsapp, wrote } from './talks.ts'

const WABA = '900100200300400'

/** An event about the whole account, which names no number. */
function account(at: number, field: string, value: object, id = WABA) {
  const entry = { id, time: START + at, changes: [{ field, value }] }
  return { object: 'whatsapp_business_account', entry: [entry] }
}

const update = (at: number, event: string, more: object = {}) =>
  account(at, 'account_update', { event, ...more })
const kindsOf = (db: TenantDb) => listNotices(db).map(({ kind, severity }) => [kind, severity])
const state = (db: TenantDb) => channelNamed(db, 'whatsapp').state

describe('an event about a WhatsApp account', () => {
  it('stops the number, says why, and starts it again by the event that takes that back', () => {
    const ends: [string, object, string, object][] = [
      [
        'DISABLED_UPDATE',
        { ban_info: { waba_ban_state: 'DISABLE' } },
        'DISABLED_UPDATE',
        { ban_info: { waba_ban_state: 'REINSTATE' } },
      ],
      ['ACCOUNT_OFFBOARDED', {}, 'ACCOUNT_RECONNECTED', {}],
      [
        'PARTNER_REMOVED',
        { waba_info: { waba_id: WABA } },
        'PARTNER_ADDED',
        { waba_info: { waba_id: WABA } },
      ],
      ['PARTNER_APP_UNINSTALLED', {}, 'PARTNER_APP_INSTALLED', {}],
    ]
    for (const [stops, why, starts, how] of ends) {
      const { db, receive } = shop()
      receive(update(1, stops, why))
      assert.equal(state(db), 'paused', stops)
      assert.ok(channelNamed(db, 'whatsapp').stateReason)
      assert.deepEqual(
        kindsOf(db).map(([, severity]) => severity),
        ['critical'],
      )
      assert.equal(channelNamed(db, 'messenger').state, 'connected', 'and nobody else')
      receive(update(2, starts, how))
      assert.equal(state(db), 'connected', starts)
      assert.deepEqual(kindsOf(db), [])
    }
  })

  it('that was taken back before it arrived stops nothing', () => {
    const { db, receive } = shop()
    receive(
      update(5, 'DISABLED_UPDATE', { ban_info: { waba_ban_state: 'REINSTATE' } }),
      update(4, 'DISABLED_UPDATE', { ban_info: { waba_ban_state: 'DISABLE' } }),
    )
    assert.equal(state(db), 'connected')
  })

  it('restricts it until Meta’s date, but not for what keeps nobody from answering', () => {
    const { db, receive } = shop()
    const until = Math.floor(NOW.getTime() / 1000) + 86_400
    receive(
      update(1, 'ACCOUNT_RESTRICTION', {
        restriction_info: [{ restriction_type: 'RESTRICTED_ADD_PHONE_NUMBER_ACTION' }],
      }),
    )
    assert.equal(state(db), 'connected')
    receive(
      update(2, 'ACCOUNT_RESTRICTION', {
        restriction_info: [{ restriction_type: 'RESTRICTED_BIZ_INITIATED_MESSAGING', expiration: until }],
      }),
    )
    assert.equal(state(db), 'paused')
    assert.equal(channelNamed(db, 'whatsapp').pausedUntil?.getTime(), until * 1000)
  })

  it('does not start what something else stopped', () => {
    const { db, receive } = shop()
    prepared(db, "UPDATE channels SET state = 'paused', paused_code = '190' WHERE kind = 'whatsapp'").run()
    receive(update(1, 'ACCOUNT_RECONNECTED'))
    assert.equal(state(db), 'paused')
  })

  it('warns of a ban that is coming, and of a broken rule, and goes on', () => {
    const { db, receive } = shop()
    receive(
      update(1, 'DISABLED_UPDATE', {
        ban_info: { waba_ban_state: 'SCHEDULE_FOR_DISABLE', waba_ban_date: 'December 1' },
      }),
      update(2, 'ACCOUNT_VIOLATION', { violation_info: { violation_type: 'SCAM' } }),
    )
    assert.deepEqual(kindsOf(db), [
      ['account_ban', 'critical'],
      ['account_violation', 'warning'],
    ])
    assert.match(listNotices(db)[0]!.sentence, /December 1/)
    assert.equal(state(db), 'connected')
  })

  it('tells limits, quality and names of the number it is about', () => {
    const { db, receive } = shop()
    prepared(db, "UPDATE channels SET display_number = '+49 170 0000001' WHERE kind = 'whatsapp'").run()
    const quality = (at: number, more: object) =>
      account(at, 'phone_number_quality_update', { display_phone_number: '491700000001', ...more })
    receive(
      quality(3, { event: 'UPGRADE', max_daily_conversations_per_business: 'TIER_10K' }),
      quality(2, { event: 'DOWNGRADE', max_daily_conversations_per_business: 'TIER_250' }),
    )
    assert.equal(channelNamed(db, 'whatsapp').messagingLimit, 'TIER_10K', 'the later word holds')
    receive(account(4, 'business_capability_update', { max_daily_conversations_per_business: 100000 }))
    assert.equal(channelNamed(db, 'whatsapp').messagingLimit, 'TIER_100K')
    receive(quality(5, { event: 'FLAGGED', current_limit: 'TIER_1K' }))
    assert.equal(channelNamed(db, 'whatsapp').quality, 'RED')
    receive(quality(6, { event: 'FLAGGED', display_phone_number: '4915100000' }))
    receive(
      account(7, 'phone_number_name_update', {
        decision: 'REJECTED',
        requested_verified_name: 'Best Lamps',
        rejection_reason: 'NAME_TOO_GENERIC',
      }),
    )
    assert.deepEqual(kindsOf(db), [
      ['phone_number_quality_update', 'warning'],
      ['phone_number_name_update', 'warning'],
    ])
    receive(
      account(8, 'phone_number_name_update', { decision: 'APPROVED' }),
      quality(9, { event: 'UNFLAGGED' }),
    )
    assert.deepEqual(kindsOf(db), [])
  })

  it('shows alerts in Meta’s words, reviews, names, flows and errors', () => {
    const { db, receive } = shop()
    receive(
      account(1, 'account_alerts', {
        entity_type: 'WABA',
        entity_id: WABA,
        alert_info: {
          alert_severity: 'CRITICAL',
          alert_status: 'ACTIVE',
          alert_type: 'OBA_APPROVED',
          alert_description: 'Look at this',
        },
      }),
      account(2, 'account_review_update', { decision: 'REJECTED' }),
      account(3, 'business_username_update', { username: 'lamps', status: 'approved' }),
      account(4, 'flows', {
        event: 'ENDPOINT_AVAILABILITY',
        flow_id: '1',
        alert_state: 'ACTIVATED',
        message: 'Down',
      }),
      whatsapp('messages', { errors: [{ code: 131042, title: 'Business eligibility payment issue' }] }),
    )
    assert.deepEqual(
      kindsOf(db)
        .map(([kind]) => kind)
        .sort(),
      [
        'account_alert:OBA_APPROVED',
        'account_review_update',
        'business_username_update',
        'error_131042',
        'flows:1:ENDPOINT_AVAILABILITY',
      ],
    )
    assert.ok(listNotices(db).some(notice => notice.sentence === 'Look at this'))
  })

  it('about its security stands in the audit log', () => {
    const { db, context } = shop()
    const written: unknown[] = []
    const value = { display_phone_number: '491700000001', event: 'PIN_CHANGED', requester: '1234' }
    const event = {
      kind: 'account' as const,
      channel: 'whatsapp' as const,
      account: WABA,
      waba: WABA,
      field: 'security',
      providerId: 'x',
      at: NOW,
      payload: value,
    }
    receiveEvent(db, event, { ...context, audit: entry => void written.push(entry) })
    assert.deepEqual(written, [
      {
        actor: 'meta',
        via: 'meta',
        action: 'channel.security',
        object: '700100200300400',
        details: { event: 'PIN_CHANGED', requester: '1234' },
      },
    ])
  })

  it('about a template changes that', () => {
    const { db, receive } = shop()
    const values = { publicId: 'x', wabaId: WABA, name: 'hello', language: 'en_US', category: 'UTILITY' }
    db.insert(messageTemplates)
      .values({ ...values, status: 'PENDING', components: [], updatedAt: NOW })
      .run()
    receive(
      account(1, 'message_template_status_update', {
        event: 'APPROVED',
        message_template_id: 1,
        message_template_name: 'hello',
        message_template_language: 'en_US',
        reason: 'NONE',
      }),
    )
    assert.equal(db.select().from(messageTemplates).get()!.status, 'APPROVED')
  })

  it('of a field nobody knows is kept, and means nothing', () => {
    const { db, context } = shop()
    for (const event of eventsOf('whatsapp', 'field-from-the-future')) receiveEvent(db, event, context)
    const rows = prepared<{ field: string; payload: string }>(
      db,
      'SELECT field, payload FROM account_events',
    ).all()
    assert.deepEqual(
      rows.map(row => row.field),
      ['group_lifecycle_update'],
    )
    assert.ok(JSON.parse(rows[0]!.payload))
    assert.deepEqual(conversationsIn(db), [])
  })
})

describe('a wish about offers', () => {
  const wish = (at: number, value: string, who: object = ADA) =>
    whatsapp('user_preferences', {
      user_preferences: [{ ...who, category: 'marketing_messages', value, timestamp: START + at }],
    })
  const stopped = (db: TenantDb) =>
    toContactView(db, getContact(db, only(db).contactPublicId)).marketingStopped

  it('holds at once, by the last word', () => {
    const { db, receive } = shop()
    receive(says(1, 'wamid.1', text('Hi')), wish(2, 'stop'))
    assert.equal(stopped(db), true)
    receive(wish(4, 'resume'))
    assert.equal(stopped(db), false)
    receive(wish(3, 'stop'))
    assert.equal(stopped(db), false)
  })

  it('of somebody unknown makes nobody a contact, and holds when they write', () => {
    const { db, receive } = shop()
    receive(wish(1, 'stop', { user_id: ADA.user_id }))
    assert.equal(db.select().from(contacts).all().length, 0)
    const kept = JSON.stringify(prepared(db, 'SELECT * FROM marketing_wishes').all())
    assert.ok(!kept.includes(ADA.user_id), 'no id is kept')
    receive(says(2, 'wamid.1', text('Hi')))
    assert.equal(stopped(db), true)
  })
})

describe('a call', () => {
  const call = (at: number, event: string, more: object = {}) =>
    whatsapp('calls', {
      calls: [
        {
          id: 'wacid.1',
          from: ADA.wa_id,
          to: '491700000001',
          event,
          timestamp: String(START + at),
          direction: 'USER_INITIATED',
          ...more,
        },
      ],
    })

  it('is one line, no message, and opens the window', () => {
    const { db, receive } = shop()
    receive(call(2, 'terminate', { status: 'FAILED' }), call(1, 'connect'))
    assert.deepEqual(thread(db), [])
    assert.deepEqual(linesOf(db), [
      { kind: 'call', callId: 'wacid.1', direction: 'USER_INITIATED', status: 'FAILED' },
    ])
    assert.equal(only(db).lastInboundAt?.getTime(), (START + 2) * 1000)
    receive(says(1, 'wamid.1', text('I tried to call')))
    assert.equal(only(db).lastSnippet, 'I tried to call')
  })
})

describe('what happens in a page’s chat without a word', () => {
  it('marks where the customer came from and opens the window', () => {
    const { db, receive } = shop()
    receive(fromPerson(1, { referral: { ref: 'qr-7', source: 'SHORTLINK', type: 'OPEN_THREAD' } }))
    assert.deepEqual(thread(db), [])
    assert.deepEqual(
      linesOf(db).map(line => line.kind),
      ['referral'],
    )
    assert.ok(only(db).lastInboundAt)
    assert.equal(only(db).unread, 0)
  })

  it('keeps comments, and shows no conversation for them', () => {
    const { db, context } = shop()
    for (const channel of ['instagram', 'messenger'] as const)
      for (const event of eventsOf(channel, 'comment')) receiveEvent(db, event, context)
    assert.deepEqual(conversationsIn(db), [])
    assert.equal(prepared<{ n: number }>(db, 'SELECT count(*) AS n FROM account_events').get()!.n, 2)
  })

  it('blocks the page, and lets it go again', () => {
    const { db, receive } = shop()
    const policy = (at: number, action: string) =>
      page({
        recipient: { id: '1010101010' },
        timestamp: (START + at) * 1000,
        'policy-enforcement': { action, reason: 'spam' },
      })
    receive(policy(1, 'block'))
    assert.equal(channelNamed(db, 'messenger').state, 'paused')
    receive(policy(2, 'unblock'))
    assert.equal(channelNamed(db, 'messenger').state, 'connected')
    assert.deepEqual(kindsOf(db), [])
  })

  it('warns of a program nobody knows that writes for the page, not of Meta’s inboxes', () => {
    const { db, receive } = shop()
    receive(fromPage(1, { message: { mid: 'm_a', is_echo: true, app_id: 263902037430900, text: 'Hi' } }))
    assert.deepEqual(kindsOf(db), [])
    receive(fromPage(2, { message: { mid: 'm_b', is_echo: true, app_id: 999, text: 'Buy!' } }))
    assert.deepEqual(kindsOf(db), [['other_app', 'warning']])
    assert.equal(only(db).handledBy, 'person')
  })

  it('that our own app wrote without our id is the assistant’s, and hands nothing over', () => {
    const { db, receive } = shop()
    receive(
      fromPerson(1, { message: { mid: 'm_1', text: 'Hi' } }),
      fromPage(2, { message: { mid: 'm_o', is_echo: true, app_id: 4711, text: 'We are open' } }),
    )
    assert.equal(thread(db)[1]!.author, 'assistant')
    assert.equal(only(db).handledBy, 'assistant')
  })
})

describe('standby', () => {
  it('shows what another app answers, and the assistant is silent there until the thread comes back', () => {
    const { db, receive } = shop()
    receive(says(1, 'wamid.1', text('Hello')), says(2, 'wamid.2', text('Anybody?'), ADA, 'standby'))
    assert.deepEqual(openTurnMessages(db, only(db)), [])
    assert.ok(channelNamed(db, 'whatsapp').standbySince)
    assert.deepEqual(kindsOf(db), [['standby', 'warning']])
    receive(wrote(3, 'wamid.o', text('I am Meta’s assistant'), 'standby'))
    assert.equal(only(db).handledBy, 'assistant', 'another app is no person of ours')
    receive(says(4, 'wamid.3', text('And you?')))
    assert.deepEqual(
      openTurnMessages(db, only(db)).map(message => message.text),
      ['And you?'],
    )
    assert.equal(channelNamed(db, 'whatsapp').standbySince, null)
    assert.deepEqual(kindsOf(db), [])
  })

  it('begins and ends with what Messenger says about who has the thread', () => {
    const { db, receive } = shop()
    receive(
      fromPerson(1, { message: { mid: 'm_1', text: 'Hi' } }),
      fromPerson(3, { take_thread_control: { previous_owner_app_id: 4711, new_owner_app_id: 555 } }),
    )
    assert.deepEqual(openTurnMessages(db, only(db)), [])
    receive(fromPerson(4, { pass_thread_control: { previous_owner_app_id: 555, new_owner_app_id: 4711 } }))
    assert.deepEqual(
      openTurnMessages(db, only(db)).map(message => message.text),
      ['Hi'],
    )
    assert.deepEqual(
      linesOf(db).map(line => line.kind),
      ['control_lost', 'control_returned'],
    )
  })
})

describe('chats from before', () => {
  it('are kept with their times, call for nobody and are answered by nobody', () => {
    const { db, context } = shop()
    for (const event of eventsOf('whatsapp', 'history-of-both-sides')) receiveEvent(db, event, context)
    assert.deepEqual(
      thread(db).map(({ direction, text: words, status }) => [direction, words, status]),
      [
        ['inbound', 'Do you deliver?', 'received'],
        ['outbound', 'We do, every Friday', 'read'],
        ['outbound', 'See you then', 'failed'],
      ],
    )
    const { unread, waitingSince, status, handledBy } = only(db)
    assert.deepEqual([unread, waitingSince, status, handledBy], [0, null, 'done', 'assistant'])
    assert.equal(
      prepared<{ n: number }>(db, "SELECT count(*) AS n FROM jobs WHERE name = 'replies.respond'").get()!.n,
      0,
    )
    assert.deepEqual(kindsOf(db), [['history', 'info']])
  })

  it('get their files later, under the id of the message that promised them', () => {
    const { db, receive } = shop()
    const told = (message: object) => whatsapp('history', { messages: [message] })
    const base = { from: ADA.wa_id, id: 'wamid.h', timestamp: String(START - 9000) }
    const photo = told({ ...base, type: 'image', image: { id: '77', caption: 'our old shop' } })
    const promise = told({ ...base, type: 'media_placeholder' })
    receive(promise, photo, promise, photo)
    assert.deepEqual(
      thread(db).map(message => [message.type, message.text]),
      [['image', 'our old shop']],
    )
    assert.equal(prepared<{ n: number }>(db, 'SELECT count(*) AS n FROM attachments').get()!.n, 1)
    const other = shop()
    other.receive(photo, promise)
    assert.deepEqual(
      thread(other.db).map(message => message.type),
      ['image'],
    )
  })

  it('gives names of the shop’s address book to customers who have none', () => {
    const { db, receive } = shop()
    receive(says(1, 'wamid.1', text('Hi'), ADA, 'messages', ''))
    const entry = (phone_number: string, full_name: string) => ({
      type: 'contact',
      action: 'add',
      contact: { full_name, phone_number },
    })
    receive(
      whatsapp('smb_app_state_sync', { state_sync: [entry(ADA.wa_id, 'Ada L.'), entry('4915', 'Nobody')] }),
    )
    assert.deepEqual(
      db
        .select()
        .from(contacts)
        .all()
        .map(contact => contact.name),
      ['Ada L.'],
    )
  })
})
