import assert from 'node:assert/strict'
import { AppRegistry } from '../../src/channels/app-registry.ts'
import { connectChannel } from '../../src/channels/connect.ts'
import type { ChannelKind } from '../../src/channels/events.ts'
import { channels } from '../../src/channels/schema.ts'
import { messageTemplates } from '../../src/templates/schema.ts'
import { photo, voiceNote } from '../media/files.ts'
import { ACCOUNTS, type ApiMessage, type Journey, startJourney, until } from '../support/server.ts'

const WABA = '900100200300400'
const BUTTONS = {
  type: 'button',
  header: { type: 'text', text: 'Mugs' },
  body: { text: 'Blue or white?' },
  action: {
    buttons: [
      { type: 'reply', reply: { id: 'blue', title: 'Blue' } },
      { type: 'reply', reply: { id: 'white', title: 'White' } },
    ],
  },
}
const LIST = {
  type: 'list',
  body: { text: 'When?' },
  action: {
    button: 'Choose',
    sections: [
      {
        rows: [
          { id: 'mon', title: 'Monday', description: '9–18' },
          { id: 'tue', title: 'Tuesday' },
        ],
      },
    ],
  },
}
/** A page and its Instagram account share an address for sending: whom it is for tells them apart. */
const FROM: Record<ChannelKind, string> = {
  whatsapp: '491700000021',
  messenger: '6600110021',
  instagram: '9900110021',
}
const LINK = {
  type: 'cta_url',
  body: { text: 'See all of them' },
  action: { name: 'cta_url', parameters: { display_text: 'Open', url: 'https://example.com/mugs' } },
}

/** A Meta as strict as the real one takes every kind of message, on every channel that has it. */
describe('every kind of message, through a running server', function () {
  this.timeout(120_000)
  let shop: Journey
  const ids = {} as Record<ChannelKind, string>
  const first = {} as Record<ChannelKind, ApiMessage>

  before(async () => {
    shop = await startJourney({ mode: 'off', env: { HEARTHLINE_API_PER_MINUTE: '0' } })
    for (const channel of Object.keys(ACCOUNTS) as ChannelKind[]) {
      await shop.writes(channel, FROM[channel], 'Hello')
      const thread = await until(
        () => shop.thread(channel),
        messages => messages.length > 0,
        `${channel} arrived`,
        30_000,
      )
      first[channel] = thread[0]!
      const list = await shop.api(`/conversations?channel=${channel}`)
      ids[channel] = (list.items as { id: string }[])[0]!.id
    }
  })
  after(() => shop.stop())

  const post = (channel: ChannelKind, body: object) =>
    shop.api(`/conversations/${ids[channel]}/messages`, { method: 'POST', body, expect: 201 })

  /** Meta's own words about the last call. */
  const why = () =>
    shop.db.$client
      .prepare('SELECT details FROM send_attempts ORDER BY started_at DESC LIMIT 1')
      .pluck()
      .get()

  /** Sends it, waits until the customer has read it, and gives what Meta took. */
  async function sends(channel: ChannelKind, body: object) {
    const sent = (await post(channel, body)) as unknown as ApiMessage
    const message = await until(
      async () => (await shop.thread(channel)).find(one => one.id === sent.id)!,
      one => one.status === 'read' || one.status === 'failed',
      'it was read',
      20_000,
    )
    assert.equal(message.status, 'read', JSON.stringify([message.failure, why()]))
    return shop.meta.taken().find(one => one.providerId === message.providerId)!
  }

  const upload = async (bytes: Buffer, name: string) =>
    (
      await shop.api('/media', {
        method: 'POST',
        body: { data: bytes.toString('base64'), name },
        expect: 201,
      })
    ).id

  it('words, in answer to a message', async () => {
    for (const channel of Object.keys(ACCOUNTS) as ChannelKind[]) {
      const taken = await sends(channel, { text: 'Good morning', replyTo: first[channel].id })
      assert.equal(taken.text, 'Good morning')
    }
  })

  it('buttons, lists and links', async () => {
    for (const channel of Object.keys(ACCOUNTS) as ChannelKind[]) {
      for (const interactive of [BUTTONS, LIST, LINK]) await sends(channel, { interactive })
    }
    const place = {
      type: 'location_request_message',
      body: { text: 'Where?' },
      action: { name: 'send_location' },
    }
    const taken = await sends('whatsapp', { interactive: place })
    assert.equal(taken.type, 'interactive')
  })

  it('what the customer taps comes back with its id', async () => {
    for (const channel of ['whatsapp', 'messenger'] as const) {
      const taken = await sends(channel, { interactive: BUTTONS })
      const received = async () => (await shop.thread(channel)).filter(one => one.direction === 'inbound')
      const count = (await received()).length
      await shop.meta.customerDoes(
        { channel, account: ACCOUNTS[channel], from: FROM[channel] },
        { act: 'tap', message: taken.providerId, button: 'Blue' },
      )
      const thread = await until(received, all => all.length > count, 'the tap arrived')
      assert.equal(thread.at(-1)!.text, 'Blue')
    }
  })

  it('a picture, a document and a voice note, handed over once', async () => {
    const picture = await upload(await photo(80, 60), 'mug.jpg')
    for (const channel of Object.keys(ACCOUNTS) as ChannelKind[]) {
      await sends(channel, { media: { id: picture } })
      await sends(channel, { media: { id: picture } })
    }
    await sends('whatsapp', { media: { id: picture, caption: 'The blue one' } })
    const voice = await upload(voiceNote(Array<boolean>(60).fill(true)), 'note.ogg')
    const note = await sends('whatsapp', { media: { id: voice, voice: true } })
    assert.equal(note.type, 'audio')
    const uploads = [...shop.meta.state.media.values()].filter(one => one.direction === 'outbound')
    assert.equal(uploads.length, 4, 'one for each account, and the voice note')
    const inline = await sends('whatsapp', {
      media: { data: (await photo(20, 20)).toString('base64'), name: 'small.jpg' },
    })
    assert.equal(inline.type, 'image')
  })

  it('forms, the catalogue, cards and visiting cards', async () => {
    const body = { text: 'Choose a day' }
    const parameters = { flow_id: '900', flow_cta: 'Book' }
    const flow = await sends('whatsapp', {
      interactive: { type: 'flow', body, action: { name: 'flow', parameters } },
    })
    const sent = (flow.content.action as { parameters: Record<string, string> }).parameters
    assert.equal(sent.flow_message_version, '3')
    assert.match(sent.flow_token!, /^[\w-]{32}$/, 'unguessable, made here')
    await sends('whatsapp', {
      interactive: { type: 'catalog_message', body, action: { name: 'catalog_message' } },
    })
    const picture = await upload(await photo(90, 60), 'card.jpg')
    const link = { name: 'cta_url', parameters: { display_text: 'Look', url: 'https://example.com/mug' } }
    const cards = ['Blue', 'White'].map(text => ({
      type: 'cta_url',
      header: { type: 'image', image: { id: picture } },
      body: { text },
      action: link,
    }))
    const carousel = await sends('whatsapp', { interactive: { type: 'carousel', body, action: { cards } } })
    assert.equal(carousel.type, 'interactive')
    await sends('whatsapp', {
      contacts: [
        {
          name: { formatted_name: 'Rui Example', first_name: 'Rui' },
          phones: [{ phone: '+351 900 000 001' }],
        },
      ],
    })
    const elements = [
      {
        title: 'Blue mug',
        subtitle: 'Holds 30 cl',
        image_url: 'https://example.com/mug.jpg',
        buttons: [
          { type: 'postback', title: 'This one', payload: 'blue' },
          { type: 'web_url', title: 'Look', url: 'https://example.com/mug' },
        ],
      },
      { title: 'White mug', subtitle: 'Holds 40 cl' },
    ]
    for (const channel of ['messenger', 'instagram'] as const) {
      const taken = await sends(channel, { generic: { elements } })
      assert.equal(taken.text, 'Blue mug\nWhite mug')
    }
  })

  it('a place and a reaction', async () => {
    await sends('whatsapp', { location: { latitude: 38.71, longitude: -9.13, name: 'The shop' } })
    for (const channel of Object.keys(ACCOUNTS) as ChannelKind[]) {
      await post(channel, { reaction: { messageId: first[channel].id, emoji: '❤️' } })
      const reactions = await until(
        async () => {
          const [message] = await shop.thread(channel)
          return (message as unknown as { reactions: { emoji: string; by: string }[] }).reactions
        },
        all => all.length > 0,
        `the reaction stands on ${channel}`,
      )
      assert.deepEqual(reactions, [{ emoji: '❤️', by: 'business' }])
    }
  })

  it('a template, to somebody who never wrote', async () => {
    const { db, meta, server } = shop
    db.update(channels).set({ wabaId: WABA }).run()
    const account = meta.state.accounts.find(one => one.channel === 'whatsapp')!
    account.wabaId = WABA
    const components = [{ type: 'BODY' as const, text: 'Hello {{1}}, order {{2}} is ready to fetch.' }]
    meta.addTemplate({ id: '1', wabaId: WABA, name: 'order_ready', components })
    db.insert(messageTemplates)
      .values({
        publicId: 'template000000000000000001',
        wabaId: WABA,
        name: 'order_ready',
        language: 'en',
        category: 'UTILITY',
        status: 'APPROVED',
        components,
        updatedAt: server.instance.clock.now(),
      })
      .run()
    const template = { name: 'order_ready', language: 'en', parameters: ['Rui', '4711'] }
    await shop.api('/messages', {
      method: 'POST',
      body: { channel: 'whatsapp', to: '+351 912 000 111', template },
      expect: 201,
    })
    const taken = await until(
      () => meta.taken().find(one => one.channel === 'whatsapp' && one.type === 'template'),
      one => one !== undefined,
      'the template was taken',
    )
    assert.equal(taken!.text, 'Hello Rui, order 4711 is ready to fetch.')
  })

  it('waits while the token is bad, and leaves in order once it is replaced', async () => {
    const { meta, db, server, tenant, appKey } = shop
    meta.knobs.refuseNext = { times: 1, code: 190, status: 401, message: 'Session has expired' }
    const sent = (await post('messenger', { text: 'one' })) as unknown as ApiMessage
    const stopped = () =>
      db
        .select()
        .from(channels)
        .all()
        .find(one => one.kind === 'messenger')!
    await until(stopped, channel => channel.state === 'paused', 'the channel is stopped')
    const refused = await shop.api(`/conversations/${ids.messenger}/messages`, {
      method: 'POST',
      body: { text: 'two' },
      expect: 422,
    })
    assert.equal(refused.reason, 'channel_paused')
    const status = async () => (await shop.thread('messenger')).find(one => one.id === sent.id)!.status
    assert.equal(await status(), 'queued')
    const { instance } = server
    await connectChannel(instance, new AppRegistry(instance.control, instance.keys.field), tenant.id, {
      kind: 'messenger',
      account: ACCOUNTS.messenger,
      appKey,
      name: 'The shop on messenger',
      token: meta.state.accounts.find(one => one.channel === 'messenger')!.token,
    })
    server.changed(tenant.id)
    await until(status, now => now === 'read', 'it leaves at once', 10_000)
  })
})
