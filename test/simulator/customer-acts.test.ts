import assert from 'node:assert/strict'
import type { ChannelEvent } from '../../src/channels/events.ts'
import { type Fields, fields, list } from '../../src/channels/fields.ts'
import { parseElement } from '../../src/channels/parse.ts'
import { parseWebhookBody } from '../../src/channels/webhook-body.ts'
import type { CustomerAct } from '../../src/simulator/simulator.ts'
import { ACCOUNTS, HOUR, type Kind, meta, NOW, PEOPLE, PHONE } from './support.ts'

const BYTES = new Uint8Array([0xff, 0xd8, 0xff, 1, 2, 3])

/** What the customer did, as the product reads it and as it was sent. */
async function does(world: ReturnType<typeof meta>, kind: Kind, act: CustomerAct, more = {}) {
  world.webhooks.splice(0)
  const who = { channel: kind, account: ACCOUNTS[kind].account, from: PEOPLE[kind], name: 'Ada', ...more }
  const done = await world.simulator.customerDoes(who, act)
  assert.equal(done.status, 200)
  const [webhook] = world.webhooks
  const { elements, quarantined } = parseWebhookBody(webhook!.rawBody)
  assert.deepEqual(quarantined, [])
  const events: ChannelEvent[] = elements.flatMap(element => parseElement(element, NOW))
  const [event] = world.heard()
  const entry = fields(list(event?.entry)[0])
  const change = fields(list(entry.changes)[0])
  const item = fields((list(entry.messaging)[0] ?? list(entry.standby)[0]) as Fields)
  return { ...done, events, event: events[0]!, entry, change, value: fields(change.value), item }
}

const messageOf = (value: Fields) => fields(list(value.messages)[0])

describe('what customers do on WhatsApp, as the stand-in tells it', () => {
  it('has every kind of message, read by the product as what it is', async () => {
    const world = meta()
    const file = (kind: 'image' | 'voice' | 'document' | 'sticker' | 'video', mime: string): CustomerAct => ({
      act: 'file',
      file: {
        kind,
        mime,
        bytes: BYTES,
        ...(kind === 'document' && { name: 'bill.pdf' }),
        ...(kind === 'image' && { caption: 'Look' }),
      },
    })
    const acts: [CustomerAct, string][] = [
      [{ act: 'text', text: 'Hi' }, 'text'],
      [file('image', 'image/jpeg'), 'image'],
      [file('video', 'video/mp4'), 'video'],
      [file('voice', 'audio/ogg; codecs=opus'), 'audio'],
      [file('document', 'application/pdf'), 'document'],
      [file('sticker', 'image/webp'), 'sticker'],
      [{ act: 'location', latitude: 1, longitude: 2, name: 'Here' }, 'location'],
      [{ act: 'contacts', contacts: [{ name: { formatted_name: 'Bo' } }], asked: true }, 'contacts'],
      [
        {
          act: 'order',
          catalogId: 'c',
          items: [{ productId: 'lamp', quantity: 2, price: 9.5, currency: 'EUR' }],
        },
        'order',
      ],
      [{ act: 'ask_product', text: 'Is it blue?', catalogId: 'c', productId: 'lamp' }, 'text'],
      [{ act: 'come_by_ad', text: 'Hello' }, 'text'],
      [{ act: 'flow', message: 'wamid.x', response: { flow_token: 't' } }, 'interactive'],
      [{ act: 'unsupported' }, 'unsupported'],
    ]
    for (const [act, type] of acts) {
      const { event, value, events } = await does(world, 'whatsapp', act)
      assert.equal(messageOf(value).type, type)
      assert.ok(event.kind === 'inbound', act.act)
      assert.equal(events.length, 1)
      assert.ok(event.opensWindow, act.act)
    }
  })

  it('has files whose bytes can be fetched with the token', async () => {
    const world = meta()
    const { value } = await does(world, 'whatsapp', {
      act: 'file',
      file: { kind: 'voice', mime: 'audio/ogg; codecs=opus', bytes: BYTES },
    })
    const audio = fields(messageOf(value).audio)
    assert.equal(audio.voice, true)
    const { body } = await world.call('GET', String(audio.id))
    const url = new URL(String(body.url))
    const reply = await world.simulator.handle({
      method: 'GET',
      url: url.href,
      headers: { authorization: 'Bearer WA' },
      body: '',
    })
    assert.deepEqual(reply.body, BYTES)
    const photo = await does(world, 'messenger', {
      act: 'file',
      file: { kind: 'image', mime: 'image/jpeg', bytes: BYTES },
    })
    const [attachment] = list(fields(photo.item.message).attachments).map(fields)
    const at = String(fields(attachment?.payload).url)
    const picture = await world.simulator.handle({ method: 'GET', url: at, headers: {}, body: '' })
    assert.deepEqual(picture.body, BYTES)
  })

  it('has buttons, rows and template replies to tap, and none that were not sent', async () => {
    const world = meta()
    await world.writes()
    const button = {
      type: 'button',
      body: { text: 'Which?' },
      action: { buttons: [{ type: 'reply', reply: { id: 'blue', title: 'Blue' } }] },
    }
    await world.send('interactive', button)
    const rows = [{ id: 'r1', title: 'Small', description: '20 cm' }]
    await world.send('interactive', {
      type: 'list',
      body: { text: 'Size?' },
      action: { button: 'Sizes', sections: [{ rows }] },
    })
    world.hasTemplate('ready', {
      components: [
        { type: 'BODY', text: 'Ready' },
        { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'Thanks' }] },
      ],
    })
    const payload = {
      type: 'button',
      sub_type: 'quick_reply',
      index: 0,
      parameters: [{ type: 'payload', payload: 'thx' }],
    }
    await world.send('template', { name: 'ready', language: { code: 'en' }, components: [payload] })
    const [first, second, third] = world.simulator.taken().map(one => one.providerId)
    const tap = async (message: string, wanted: string) =>
      messageOf((await does(world, 'whatsapp', { act: 'tap', message, button: wanted })).value)
    assert.deepEqual((await tap(first!, 'Blue')).interactive, {
      type: 'button_reply',
      button_reply: { id: 'blue', title: 'Blue' },
    })
    const chosen = await tap(second!, 'r1')
    assert.deepEqual(chosen.interactive, { type: 'list_reply', list_reply: rows[0] })
    assert.deepEqual(chosen.context, { from: '491700000001', id: second })
    assert.deepEqual((await tap(third!, 'Thanks')).button, { payload: 'thx', text: 'Thanks' })
    await assert.rejects(tap(first!, 'Red'), /there is no “Red” to tap/)
  })

  it('tells reactions, edits and deletions of the message they are about, which open no window', async () => {
    const world = meta()
    await world.writes()
    await world.send('text', { body: 'Hello' })
    const [ours] = world.simulator.taken()
    const { providerId } = await world.writes()
    world.clock.advance(25 * HOUR)
    const react = await does(world, 'whatsapp', { act: 'react', to: ours!.providerId, emoji: '👍' })
    assert.deepEqual(react.event.kind === 'inbound' && [react.event.text, react.event.about], [
      '👍',
      { change: 'reaction', providerId: ours!.providerId },
    ])
    const gone = await does(world, 'whatsapp', { act: 'react', to: ours!.providerId, emoji: '' })
    assert.deepEqual(messageOf(gone.value).reaction, { message_id: ours!.providerId })
    const edit = await does(world, 'whatsapp', { act: 'edit', message: providerId, text: 'Hello?' })
    assert.deepEqual(edit.event.kind === 'inbound' && edit.event.about, { change: 'edit', providerId })
    const unsent = await does(world, 'whatsapp', { act: 'unsend', message: providerId })
    assert.deepEqual(unsent.event.kind === 'inbound' && unsent.event.about, { change: 'delete', providerId })
    assert.equal((await world.send('text', { body: 'x' })).code, '131047')
    assert.equal((await world.send('reaction', { message_id: providerId, emoji: '👍' })).code, '131009')
  })

  it('tells who somebody is from then on, with the old ids beside the new ones', async () => {
    const world = meta()
    await world.writes()
    const before = world.simulator.state.customers.get(`whatsapp:700100:${PHONE}`)!.userId
    const { value } = await does(world, 'whatsapp', { act: 'change_number', to: '491700000077' })
    const { from, from_user_id, system, type } = messageOf(value)
    assert.deepEqual([from, from_user_id, type, value.contacts], [PHONE, before, 'system', undefined])
    const change = fields(system)
    assert.deepEqual(
      [change.type, change.wa_id, change.previous_user_id],
      ['user_changed_number', '491700000077', before],
    )
    assert.notEqual(change.user_id, before)
    assert.equal((await world.send('text', { body: 'x' }, { to: '+491700000077' })).code, 'ok')
    assert.equal((await world.send('text', { body: 'x' })).code, '131047')
    const silent = await does(
      world,
      'whatsapp',
      { act: 'change_user_id', isSilent: true },
      { from: '491700000077' },
    )
    assert.equal(messageOf(silent.value).from, undefined)
    assert.equal(fields(messageOf(silent.value).system).previous_user_id, undefined)
    const identity = await does(world, 'whatsapp', { act: 'change_identity' }, { from: '491700000077' })
    assert.equal(fields(messageOf(identity.value).system).type, 'customer_identity_changed')
  })

  it('tells of calls, and of who wants no more marketing', async () => {
    const world = meta()
    const call = await does(world, 'whatsapp', { act: 'call', event: 'terminate', status: 'REJECTED' })
    assert.equal(call.change.field, 'calls')
    const stop = await does(world, 'whatsapp', { act: 'stop_marketing' })
    assert.equal(stop.change.field, 'user_preferences')
    const [preference] = list(stop.value.user_preferences).map(fields)
    assert.deepEqual(
      [preference?.category, preference?.value, typeof preference?.timestamp],
      ['marketing_messages', 'stop', 'number'],
    )
    world.hasTemplate('sale', { category: 'MARKETING' })
    assert.equal((await world.send('template', { name: 'sale', language: { code: 'en' } })).code, '131050')
    await does(world, 'whatsapp', { act: 'resume_marketing' })
    assert.equal((await world.send('template', { name: 'sale', language: { code: 'en' } })).code, 'ok')
  })

  it('gives who came by an advert three free days from the answer', async () => {
    const world = meta()
    const { value } = await does(world, 'whatsapp', { act: 'come_by_ad', text: 'Hello' })
    assert.equal(fields(messageOf(value).referral).source_type, 'ad')
    await world.send('text', { body: 'Welcome' })
    await world.simulator.settle()
    const statuses = world
      .heard()
      .map(event =>
        fields(list(fields(fields(list(fields(list(event.entry)[0]).changes)[0]).value).statuses)[0]),
      )
    assert.deepEqual(
      statuses.map(status => [status.status, fields(status.pricing).type]),
      [
        ['sent', 'free_entry_point'],
        ['delivered', 'free_entry_point'],
        ['read', undefined],
      ],
    )
    assert.equal(fields(fields(statuses[0]?.conversation).origin).type, 'referral_conversion')
    assert.deepEqual(Object.keys(fields(statuses[1]?.conversation)), ['id', 'origin'])
  })

  it('tells of who uses a username without the number anywhere', async () => {
    const world = meta()
    await world.writes('whatsapp', { hidesPhone: true, username: 'ada.example' })
    const [webhook] = world.webhooks
    assert.doesNotMatch(webhook!.rawBody.toString(), new RegExp(PHONE))
    assert.match(webhook!.rawBody.toString(), /"username":"ada\.example"/)
    const { userId } = world.simulator.state.customers.get(`whatsapp:700100:${PHONE}`)!
    const sent = await world.call('POST', '700100/messages', {
      body: { messaging_product: 'whatsapp', recipient: userId, type: 'text', text: { body: 'x' } },
    })
    assert.deepEqual(list(sent.body.contacts), [{ input: userId, user_id: userId }])
  })

  it('counts the free replies of a month and bills the rest', async () => {
    const world = meta()
    world.simulator.standingOf('whatsapp', '700100').serviceMonth = { month: '2026-11', count: 999 }
    await world.writes()
    world.heard()
    const priced = async () => {
      await world.send('text', { body: 'x' })
      await world.simulator.settle()
      const [first] = world.heard()
      return fields(
        fields(list(fields(fields(list(fields(list(first?.entry)[0]).changes)[0]).value).statuses)[0])
          .pricing,
      )
    }
    assert.deepEqual(await priced(), {
      billable: false,
      pricing_model: 'PMP',
      type: 'free_customer_service',
      category: 'service',
    })
    assert.deepEqual(await priced(), {
      billable: true,
      pricing_model: 'PMP',
      type: 'regular',
      category: 'service',
    })
  })
})

describe('what customers do on Instagram and Messenger, as the stand-in tells it', () => {
  it('has messages, postbacks, reactions, edits, deletions, reads and referrals', async () => {
    const world = meta()
    for (const kind of ['messenger', 'instagram'] as const) {
      const { providerId } = await world.writes(kind)
      const kinds: [CustomerAct, string, string][] = [
        [{ act: 'text', text: 'Hi' }, 'message', 'inbound'],
        [{ act: 'file', file: { kind: 'image', mime: 'image/jpeg', bytes: BYTES } }, 'message', 'inbound'],
        [{ act: 'come_by_ad', text: 'Hi' }, 'message', 'inbound'],
        [{ act: 'share_post', url: 'https://www.instagram.com/p/1' }, 'message', 'inbound'],
        [{ act: 'heart' }, 'message', 'inbound'],
        [{ act: 'unsupported' }, 'message', 'inbound'],
        [{ act: 'unsend', message: providerId }, 'message', 'inbound'],
        [{ act: 'postback', title: 'Start', payload: 'start' }, 'postback', 'inbound'],
        [{ act: 'react', to: providerId, emoji: '❤️' }, 'reaction', 'inbound'],
        [{ act: 'edit', message: providerId, text: 'Hello' }, 'message_edit', 'inbound'],
        [{ act: 'read', message: providerId }, 'read', 'status'],
      ]
      for (const [act, key, means] of kinds) {
        const { item, event } = await does(world, kind, act)
        assert.ok(item[key], `${kind} ${act.act}`)
        assert.equal(event.kind, means, `${kind} ${act.act}`)
      }
      assert.ok((await does(world, kind, { act: 'referral', ref: 'poster' })).item.referral)
    }
    const story = await does(world, 'instagram', {
      act: 'answer_story',
      text: 'Nice',
      story: { id: 's1', url: 'https://a.example' },
    })
    assert.deepEqual(fields(story.item.message).reply_to, { story: { id: 's1', url: 'https://a.example' } })
    assert.ok(
      (await does(world, 'instagram', { act: 'mention_in_story', url: 'https://a.example' })).item.message,
    )
    const who = { channel: 'messenger', account: '1010', from: PEOPLE.messenger } as const
    await assert.rejects(
      world.simulator.customerDoes(who, { act: 'mention_in_story', url: 'x' }),
      /nobody can do/,
    )
    await assert.rejects(
      world.simulator.customerDoes(who, { act: 'order', catalogId: 'c', items: [] }),
      /nobody can do/,
    )
  })

  it('has quick replies that are messages and buttons that are postbacks', async () => {
    const world = meta()
    await world.writes('messenger')
    await world.page({ text: 'Ok?', quick_replies: [{ content_type: 'text', title: 'Yes', payload: 'yes' }] })
    const button = { type: 'postback', title: 'Order', payload: 'order' }
    await world.page({
      attachment: { type: 'template', payload: { template_type: 'button', text: 'Now?', buttons: [button] } },
    })
    const [first, second] = world.simulator.taken().map(one => one.providerId)
    const quick = await does(world, 'messenger', { act: 'tap', message: first!, button: 'Yes' })
    assert.deepEqual(fields(quick.item.message).quick_reply, { payload: 'yes' })
    const tapped = await does(world, 'messenger', { act: 'tap', message: second!, button: 'order' })
    assert.deepEqual(
      [fields(tapped.item.postback).title, fields(tapped.item.postback).payload],
      ['Order', 'order'],
    )
  })

  it('lets a comment be answered once, within a week', async () => {
    const world = meta()
    const comment = await does(world, 'messenger', { act: 'comment', text: 'How much?', on: 'post_1' })
    assert.equal(comment.change.field, 'feed')
    const answer = () => world.page({ text: '20 €' }, { recipient: { comment_id: comment.providerId } })
    assert.equal((await answer()).code, 'ok')
    assert.equal((await answer()).code, '10900')
    const late = await does(world, 'instagram', { act: 'comment', text: 'How much?', on: 'post_1' })
    world.clock.advance(8 * 24 * HOUR)
    assert.equal(
      (await world.insta({ text: 'x' }, { recipient: { comment_id: late.providerId } })).code,
      '10/2534022',
    )
    assert.equal(
      (await world.insta({ text: 'x' }, { recipient: { comment_id: 'none' } })).code,
      '100/2018001',
    )
  })
})
