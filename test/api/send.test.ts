import assert from 'node:assert/strict'
import { channels } from '../../src/channels/schema.ts'
import { contacts } from '../../src/contacts/schema.ts'
import { messages } from '../../src/inbox/schema.ts'
import { newId } from '../../src/lib/ids.ts'
import { mediaFiles } from '../../src/media/schema.ts'
import { messageTemplates, templateSyncs } from '../../src/templates/schema.ts'
import { NOON } from '../support/instance.ts'
import { addChannel, addConversation, testApi } from './support.ts'

const WABA = '900'

function shop(kind: 'whatsapp' | 'messenger' | 'instagram' = 'whatsapp') {
  const api = testApi()
  const { db } = api.own
  const channel = addChannel(db, kind)
  db.update(channels).set({ wabaId: WABA }).run()
  const { conversation, message } = addConversation(db, { channel })
  const path = `/api/v1/conversations/${conversation.publicId}`
  return {
    api,
    db,
    channel,
    conversation,
    message,
    path,
    post: (body: object, status = 201) =>
      api
        .as('write')
        .post(`${path}/messages`)
        .send(body)
        .expect(status)
        .then(({ body: answer }) => answer),
    begin: (body: object, status = 201) =>
      api
        .as('write')
        .post('/api/v1/messages')
        .send(body)
        .expect(status)
        .then(({ body: answer }) => answer),
    content: (publicId: string) =>
      db
        .select()
        .from(messages)
        .all()
        .find(row => row.publicId === publicId)!.content,
    template(change: Partial<typeof messageTemplates.$inferInsert> = {}) {
      const values = { name: 'order_ready', language: 'pt_PT', category: 'UTILITY', status: 'APPROVED' }
      const body = { type: 'BODY' as const, text: 'Olá {{1}}, a encomenda {{2}} está pronta.' }
      db.insert(messageTemplates)
        .values({
          publicId: newId(NOON),
          wabaId: WABA,
          ...values,
          components: [body],
          updatedAt: NOON,
          ...change,
        })
        .run()
      db.insert(templateSyncs).values({ wabaId: WABA, syncedAt: NOON }).onConflictDoNothing().run()
    },
    file: (mime: string, bytes = 1000) =>
      db
        .insert(mediaFiles)
        .values({
          publicId: newId(NOON),
          mime,
          kind: mime.split('/')[0] as 'image',
          bytes,
          sha256: 'x',
          createdAt: NOON,
        })
        .returning()
        .get().publicId,
  }
}

const BUTTONS = {
  type: 'button',
  body: { text: 'Azul ou branco?' },
  action: {
    buttons: [
      { type: 'reply', reply: { id: 'blue', title: 'Azul' } },
      { type: 'reply', reply: { id: 'white', title: 'Branco' } },
    ],
  },
}
const fieldsOf = (problem: { errors?: { field: string }[] }) => problem.errors?.map(({ field }) => field)

describe('api: sending anything', () => {
  it('sends buttons as WhatsApp writes them', async () => {
    const { post, content } = shop()
    const sent = await post({ interactive: BUTTONS })
    assert.deepEqual([sent.type, sent.text, sent.status], ['interactive', 'Azul ou branco?', 'queued'])
    assert.deepEqual(content(sent.id), { type: 'interactive', interactive: BUTTONS })
  })

  it('tells of everything that is wrong with them at once, by the caller’s own field names', async () => {
    const { post, db } = shop()
    const wrong = structuredClone(BUTTONS)
    wrong.body.text = 'x'.repeat(1025)
    wrong.action.buttons[0]!.reply.title = 'x'.repeat(21)
    wrong.action.buttons[1]!.reply.id = 'blue'
    const refused = await post({ interactive: wrong }, 422)
    assert.deepEqual(fieldsOf(refused), [
      'interactive.body.text',
      'interactive.action.buttons.0.reply.title',
      'interactive.action.buttons.1.reply.id',
    ])
    assert.deepEqual(fieldsOf(await post({ interactive: { type: 'poll' } }, 422)), ['interactive.type'])
    assert.equal(
      db.$client.prepare("SELECT count(*) FROM messages WHERE direction = 'outbound'").pluck().get(),
      0,
    )
  })

  it('takes exactly one kind', async () => {
    const { post } = shop()
    assert.deepEqual(fieldsOf(await post({}, 422)), ['text'])
    assert.deepEqual(fieldsOf(await post({ text: 'Hi', interactive: BUTTONS }, 422)), ['interactive'])
    assert.deepEqual(fieldsOf(await post({ media: {} }, 422)), ['media.id'])
  })

  it('sends a stored file, with its words on WhatsApp and without on the others', async () => {
    const { post, file, content, db } = shop()
    const id = file('image/png')
    const sent = await post({ media: { id, caption: ' Azul ' } })
    assert.deepEqual([sent.type, sent.text], ['image', 'Azul'])
    assert.deepEqual(content(sent.id), { type: 'image', fileId: id, mime: 'image/png', caption: 'Azul' })
    assert.deepEqual(
      sent.attachments.map((one: { kind: string; state: string }) => [one.kind, one.state]),
      [['image', 'stored']],
    )
    const attached = db.$client.prepare('SELECT public_id FROM attachments').pluck().get()
    assert.equal((await post({ media: { id: attached } })).type, 'image', 'a file of another message is one')
    assert.deepEqual(fieldsOf(await post({ media: { id: 'nothing' } }, 422)), ['media.id'])
    const large = await post({ media: { id: file('image/png', 6_000_000) } }, 422)
    assert.deepEqual(fieldsOf(large), ['media.id'])
    assert.match(large.detail, /^The file has 5\.7 MB.*5 MB/)
    assert.deepEqual(fieldsOf(await post({ media: { id, voice: true } }, 422)), ['media.voice'])
    const page = shop('messenger')
    const other = page.file('image/png')
    const refused = await page.post({ media: { id: other, caption: 'Azul' } }, 422)
    assert.deepEqual(fieldsOf(refused), ['media.caption'])
    assert.equal(refused.reason, 'unsupported_kind')
    await page.post({ media: { id: other } })
  })

  it('sends a voice note where it is one', async () => {
    const { post, file } = shop()
    const sent = await post({ media: { id: file('audio/ogg'), voice: true } })
    assert.deepEqual([sent.type, sent.attachments[0].kind], ['audio', 'voice'])
    assert.match((await post({ media: { id: file('audio/mpeg'), voice: true } }, 422)).detail, /Ogg Opus/)
  })

  it('reacts to a message, and takes it back', async () => {
    const { post, message, content, path, api } = shop()
    const sent = await post({ reaction: { messageId: message.publicId, emoji: '❤️' } })
    assert.deepEqual(content(sent.id), { type: 'reaction', target: message.providerId, emoji: '❤️' })
    await post({ reaction: { messageId: message.publicId, emoji: '' } })
    assert.deepEqual(fieldsOf(await post({ reaction: { messageId: 'x', emoji: '❤️' } }, 422)), [
      'reaction.messageId',
    ])
    assert.deepEqual(fieldsOf(await post({ reaction: { messageId: message.publicId, emoji: 'ok' } }, 422)), [
      'reaction.emoji',
    ])
    assert.equal((await api.as('read').get(path)).body.handledBy, 'assistant', 'a reaction is no answer')
  })

  it('answers to a message', async () => {
    const { post, message, db } = shop()
    const { id } = await post({ text: 'Sim', replyTo: message.publicId })
    const row = db
      .select()
      .from(messages)
      .all()
      .find(one => one.publicId === id)!
    assert.equal(row.replyTo, message.providerId)
    assert.deepEqual(fieldsOf(await post({ text: 'Sim', replyTo: 'nothing' }, 422)), ['replyTo'])
  })

  it('sends a place on WhatsApp', async () => {
    const { post } = shop()
    const sent = await post({ location: { latitude: 38.71, longitude: -9.13, name: 'Loja' } })
    assert.deepEqual([sent.type, sent.text], ['location', 'Loja'])
    assert.deepEqual(fieldsOf(await post({ location: { latitude: 99, longitude: 0 } }, 422)), [
      'location.latitude',
    ])
    const refused = await shop('instagram').post({ location: { latitude: 1, longitude: 2 } }, 422)
    assert.match(refused.detail, /cannot be sent on Instagram.*address as text/)
  })

  it('gives the same message for the same key, whatever kind it is, and in whatever order it was written', async () => {
    const { api, path } = shop()
    const post = (body: object, status: number) =>
      api.as('write').post(`${path}/messages`).set('Idempotency-Key', 'k-1').send(body).expect(status)
    const first = await post({ interactive: BUTTONS }, 201)
    const { type, body, action } = BUTTONS
    const again = await post({ interactive: { action, body, type } }, 201)
    assert.equal(again.body.id, first.body.id)
    const other = structuredClone(BUTTONS)
    other.action.buttons[0]!.reply.title = 'Verde'
    assert.equal((await post({ interactive: other }, 422)).body.reason, 'idempotency_key_reused')
  })

  it('turns a text that is too long into several messages, in order', async () => {
    const { post, api, path } = shop('instagram')
    const sentence = 'Uma frase com muitas palavras que acaba aqui.'
    const text = Array.from({ length: 50 }, () => sentence).join(' ')
    const last = await post({ text })
    const { items } = (await api.as('read').get(`${path}/messages`)).body
    const parts = items.filter((one: { direction: string }) => one.direction === 'outbound')
    assert.equal(parts.map((one: { text: string }) => one.text).join(' '), text)
    assert.equal(parts.at(-1).id, last.id)
    await post({ text: 'E mais', after: last.id })
  })

  it('sends nothing while the channel is stopped, of any kind', async () => {
    const { post, db, template, file, message } = shop()
    template()
    db.update(channels).set({ state: 'paused', stateReason: 'The token ended.' }).run()
    for (const body of [
      { text: 'Hi' },
      { interactive: BUTTONS },
      { media: { id: file('image/png') } },
      { reaction: { messageId: message.publicId, emoji: '❤️' } },
      { template: { name: 'order_ready', language: 'pt_PT', parameters: ['Ana', '7'] } },
    ])
      assert.equal((await post(body, 422)).reason, 'channel_paused')
  })
})

describe('api: templates', () => {
  it('are filled by values in order, by name, or in Meta’s own shape, and read as the customer reads them', async () => {
    const { post, content, template, api } = shop()
    template()
    api.clock.advance(48 * 3_600_000) // Long after the window.
    const components = [
      {
        type: 'body',
        parameters: [
          { type: 'text', text: 'Ana' },
          { type: 'text', text: '4711' },
        ],
      },
    ]
    const wanted = { type: 'template', name: 'order_ready', language: 'pt_PT', components }
    for (const given of [
      { language: 'pt_PT', parameters: ['Ana', 4711] },
      { language: { code: 'pt_PT' }, parameters: { 1: 'Ana', 2: '4711' } },
      { language: 'pt-PT', components },
    ]) {
      const sent = await post({ template: { name: 'order_ready', ...given } })
      assert.deepEqual(content(sent.id), wanted)
      assert.equal(sent.text, 'Olá Ana, a encomenda 4711 está pronta.')
      assert.equal(sent.type, 'template')
    }
  })

  it('say which value is missing or too many before Meta is asked', async () => {
    const { post, template } = shop()
    template()
    const fill = (parameters: unknown) =>
      post({ template: { name: 'order_ready', language: 'pt_PT', parameters } }, 422)
    assert.deepEqual(fieldsOf(await fill(['Ana'])), ['template.body.2'])
    assert.deepEqual(fieldsOf(await fill(['Ana', '1', '2'])), ['template.parameters.body.3'])
    assert.deepEqual(fieldsOf(await fill({ name: 'Ana' })), ['template.parameters.body.name'])
    const shape = await post({ template: { name: 'Order Ready', language: 'x' } }, 422)
    assert.deepEqual(fieldsOf(shape), ['template.name', 'template.language'])
  })

  it('have a stored file in their header, under whichever name it is given', async () => {
    const { post, content, template, file } = shop()
    template({
      components: [
        { type: 'HEADER', format: 'IMAGE' },
        { type: 'BODY', text: 'Olá' },
      ],
    })
    const id = file('image/png')
    const name = { name: 'order_ready', language: 'pt_PT' }
    const image = { type: 'image', image: { id } }
    for (const given of [
      { components: [{ type: 'header', parameters: [image] }] },
      { parameters: { 'header.media': id } },
    ]) {
      const sent = await post({ template: { ...name, ...given } })
      assert.match(JSON.stringify(content(sent.id)), new RegExp(`"image":\\{"fileId":"${id}"`))
      assert.equal(sent.attachments.length, 1)
    }
  })

  it('are refused by their state, with a reason', async () => {
    const { post, template, db } = shop()
    template()
    const send = () =>
      post({ template: { name: 'order_ready', language: 'pt_PT', parameters: ['Ana', '1'] } }, 422)
    for (const [status, reason] of [
      ['PAUSED', 'template_paused'],
      ['DISABLED', 'template_disabled'],
      ['PENDING', 'template_not_approved'],
    ] as const) {
      db.update(messageTemplates).set({ status }).run()
      assert.equal((await send()).reason, reason)
    }
    const unknown = await post({ template: { name: 'nothing', language: 'pt_PT' } }, 422)
    assert.equal(unknown.reason, 'template_unknown')
    db.update(messageTemplates).set({ status: 'APPROVED', category: 'MARKETING' }).run()
    db.update(contacts).set({ marketingStoppedAt: NOON }).run()
    assert.equal((await send()).reason, 'marketing_stopped')
    const page = await shop('messenger').post({ template: { name: 'a', language: 'en' } }, 422)
    assert.equal(page.reason, 'unsupported_kind')
  })
})

describe('api: the first message', () => {
  const HELLO = { name: 'order_ready', language: 'pt_PT', parameters: ['Rui', '9'] }

  it('begins a conversation with a template to a number, once', async () => {
    const { begin, template, channel, api, db } = shop()
    template()
    const sent = await begin({ channel: channel.publicId, to: '+351 912 000 111', template: HELLO })
    assert.deepEqual([sent.type, sent.status], ['template', 'queued'])
    const list = (await api.as('read').get('/api/v1/conversations')).body.items
    const begun = list.find((one: { contact: { handle: string } }) => one.contact.handle === '+351912000111')
    assert.deepEqual([begun.windowClosesAt, begun.handledBy], [null, 'assistant'])
    await begin({ channel: 'whatsapp', to: '351912000111', template: HELLO })
    assert.equal(db.select().from(contacts).all().length, 2)
    await begin({ channel: 'whatsapp', to: 'PT.1100220033004400', template: HELLO })
    assert.equal(db.select().from(contacts).all().length, 3)
  })

  it('leaves nothing behind when the gate refuses', async () => {
    const { begin, db, channel } = shop()
    const refused = await begin({ channel: channel.publicId, to: '+351912000111', text: 'Olá' }, 422)
    assert.equal(refused.reason, 'never_wrote')
    assert.equal(db.select().from(contacts).all().length, 1)
    assert.equal(db.$client.prepare('SELECT count(*) FROM conversations').pluck().get(), 1)
  })

  it('may be anything to a customer who wrote, who then waits for a person', async () => {
    const { begin, conversation, api, path } = shop()
    const sent = await begin({ channel: 'whatsapp', to: '351900000001', interactive: BUTTONS })
    assert.equal(sent.type, 'interactive')
    assert.equal((await api.as('read').get(path)).body.handledBy, 'person')
    const contact = (await api.as('read').get(path)).body.contact.id
    await begin({ channel: 'whatsapp', to: contact, text: 'Olá' })
    const { items } = (await api.as('read').get(`${path}/messages`)).body
    assert.equal(items.length, 3, `both are in ${conversation.publicId}`)
  })

  it('is never possible on Messenger and Instagram with whom has not written', async () => {
    for (const kind of ['messenger', 'instagram'] as const) {
      const { begin, db } = shop(kind)
      assert.equal((await begin({ channel: kind, to: '6600110022', text: 'Olá' }, 422)).reason, 'never_wrote')
      assert.equal(db.select().from(contacts).all().length, 1)
    }
  })

  it('names a channel and an address that exist', async () => {
    const { begin, api, db } = shop()
    await begin({ channel: 'nothing', to: '+351912000111', text: 'Olá' }, 404)
    const foreign = addChannel(api.other.db)
    await begin({ channel: foreign.publicId, to: '+351912000111', text: 'Olá' }, 404)
    assert.deepEqual(fieldsOf(await begin({ channel: 'whatsapp', to: 'Ana', text: 'Olá' }, 422)), ['to'])
    assert.deepEqual(fieldsOf(await begin({ text: 'Olá' }, 422)), ['channel', 'to'])
    addChannel(db, 'whatsapp', '1002')
    assert.deepEqual(fieldsOf(await begin({ channel: 'whatsapp', to: '351900000001', text: 'Olá' }, 422)), [
      'channel',
    ])
  })
})
