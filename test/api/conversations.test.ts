import assert from 'node:assert/strict'
import { channels } from '../../src/channels/schema.ts'
import { addMessage } from '../../src/inbox/messages.ts'
import { NOON } from '../support/instance.ts'
import { addChannel, addConversation, addDraft, testApi } from './support.ts'

describe('api/conversations', () => {
  it('lists conversations in the shape of the contract, the latest message first', async () => {
    const api = testApi()
    const { conversation } = addConversation(api.own.db)
    addConversation(api.own.db, { phone: '351900000002', name: 'Rui', at: new Date(NOON.getTime() - 30_000) })

    const { body } = await api.as('read').get('/api/v1/conversations').expect(200)

    assert.equal(body.items.length, 2)
    assert.equal(body.items[0].contact.name, 'Rui')
    const { id, contact, channel, ...rest } = body.items[1]
    assert.equal(id, conversation.publicId)
    assert.match(id, /^[0-9a-z]{20,32}$/)
    assert.deepEqual({ ...contact, id: '' }, { id: '', name: 'Ana', handle: '+351900000001' })
    assert.deepEqual({ ...channel, id: '' }, { id: '', kind: 'whatsapp', name: 'My whatsapp' })
    assert.deepEqual(rest, {
      status: 'open',
      handledBy: 'assistant',
      lastMessageAt: '2026-11-20T11:59:00.000Z',
      unread: 1,
      windowClosesAt: '2026-11-21T11:59:00.000Z',
    })
    assert.equal(body.next, null)
  })

  it('pages through every conversation once, also those of the same moment', async () => {
    const api = testApi()
    for (let n = 0; n < 5; n++) addConversation(api.own.db, { phone: `35190000000${n}` })

    const ids: string[] = []
    let cursor = ''
    for (let page = 0; page < 3; page++) {
      const { body } = await api
        .as('read')
        .get(`/api/v1/conversations?limit=2${cursor && `&cursor=${cursor}`}`)
        .expect(200)
      ids.push(...body.items.map((one: { id: string }) => one.id))
      cursor = body.next
    }

    assert.equal(cursor, null)
    assert.equal(new Set(ids).size, 5)
  })

  it('narrows the list to a status and a channel, by kind or id', async () => {
    const api = testApi()
    const page = addChannel(api.own.db, 'messenger', '2002')
    addConversation(api.own.db, { channel: page, phone: '77' })
    addConversation(api.own.db, { channel: addChannel(api.own.db) })
    const count = async (query: string) =>
      (await api.as('read').get(`/api/v1/conversations?${query}`).expect(200)).body.items.length

    assert.equal(await count('channel=messenger'), 1)
    assert.equal(await count(`channel=${page.publicId}`), 1)
    assert.equal(await count('channel=instagram'), 0)
    assert.equal(await count('status=done'), 0)
    assert.equal(await count('status=open'), 2)
    assert.equal(await count('status=&channel=&cursor=&limit='), 2)
  })

  it('refuses a query it cannot understand, and caps a page at 100', async () => {
    const api = testApi()
    for (let n = 0; n < 101; n++) addConversation(api.own.db, { phone: `3519000000${n}` })
    for (const query of ['status=closed', 'limit=0', 'limit=abc', 'cursor=nonsense', 'cursor=a&cursor=b']) {
      const { body, type } = await api.as('read').get(`/api/v1/conversations?${query}`).expect(400)
      assert.equal(type, 'application/problem+json', query)
      assert.equal(body.status, 400)
    }
    const { body } = await api.as('read').get('/api/v1/conversations?limit=5000').expect(200)
    assert.equal(body.items.length, 100)
    assert.notEqual(body.next, null)
  })

  it('shows messages oldest first, with the evidence of an answer', async () => {
    const api = testApi()
    const { conversation, message } = addConversation(api.own.db, { text: 'Quanto custa?' })
    addDraft(api.own.db, conversation, 'Custa 3,50 €.')

    const { body } = await api
      .as('read')
      .get(`/api/v1/conversations/${conversation.publicId}/messages`)
      .expect(200)

    const [asked, answered] = body.items
    assert.deepEqual(asked, {
      id: message.publicId,
      direction: 'inbound',
      author: 'contact',
      type: 'text',
      text: 'Quanto custa?',
      status: 'received',
      providerId: message.providerId,
      sentAt: '2026-11-20T11:59:00.000Z',
      reactions: [],
      editedAt: null,
      deletedAt: null,
      attachments: [],
      context: {},
    })
    assert.equal(answered.status, 'draft')
    assert.deepEqual(answered.evidence.products, [
      { id: 'bread', name: 'Bread', price: { amount: 350, currency: 'EUR' }, stock: 4, version: 1 },
    ])
  })

  it('shows the ids of what a message is about as texts, however Meta wrote them', async () => {
    const api = testApi()
    const { conversation, message } = addConversation(api.own.db)
    const context = {
      product: { id: 4242424242424242, title: 'Bread', price: 3 },
      referral: { ad_id: 77, ads_context_data: { post_id: '8' } },
    }
    const { id, publicId, ...copy } = message
    addMessage(api.own.db, { ...copy, providerId: 'wamid.about', answers: null, context }, NOON)

    const { body } = await api.as('read').get(`/api/v1/conversations/${conversation.publicId}/messages`)

    assert.deepEqual(body.items.at(-1).context, {
      product: { id: '4242424242424242', title: 'Bread', price: 3 },
      referral: { ad_id: '77', ads_context_data: { post_id: '8' } },
    })
  })

  it('sends an answer as a person: it is queued, the assistant pauses, its draft goes', async () => {
    const api = testApi()
    const { conversation } = addConversation(api.own.db)
    const draft = addDraft(api.own.db, conversation, 'Olá!')
    const path = `/api/v1/conversations/${conversation.publicId}`

    const { body } = await api.as('write').post(`${path}/messages`).send({ text: 'Bom dia' }).expect(201)

    assert.equal(body.author, 'user')
    assert.equal(body.via, 'api')
    assert.equal(body.status, 'queued')
    assert.equal((await api.as('read').get(path)).body.handledBy, 'person')
    const { items } = (await api.as('read').get(`${path}/messages`)).body
    assert.equal(items.find((one: { id: string }) => one.id === draft.publicId).status, 'cancelled')
    assert.deepEqual(api.changed, [api.own.id])
    assert.equal(
      api.own.db.$client.prepare("SELECT count(*) FROM jobs WHERE name = 'inbox.deliver'").pluck().get(),
      1,
    )
  })

  it('gives the same message for the same Idempotency-Key, and 422 for another body under it', async () => {
    const api = testApi()
    const { conversation } = addConversation(api.own.db)
    const post = (text: string) =>
      api
        .as('write')
        .post(`/api/v1/conversations/${conversation.publicId}/messages`)
        .set('Idempotency-Key', 'k-1')
        .send({ text })

    const first = await post('Bom dia').expect(201)
    const second = await post('Bom dia').expect(201)
    const third = await post('Boa noite').expect(422)

    assert.equal(second.body.id, first.body.id)
    assert.equal(third.body.reason, 'idempotency_key_reused')
    assert.equal(
      api.own.db.$client.prepare("SELECT count(*) FROM messages WHERE author = 'user'").pluck().get(),
      1,
    )
  })

  it('answers 409 when somebody wrote after the message last seen', async () => {
    const api = testApi()
    const { conversation, message } = addConversation(api.own.db)
    const reply = (text: string, after: string) =>
      api.as('write').post(`/api/v1/conversations/${conversation.publicId}/messages`).send({ text, after })

    await reply('First', message.publicId).expect(201)
    const late = await reply('Second', message.publicId).expect(409)

    assert.equal(late.body.reason, 'answered_meanwhile')
    const stranger = addConversation(api.own.db, { phone: '351900000009' })
    await reply('Third', stranger.message.publicId).expect(422)
    await reply('Third', '0'.repeat(24)).expect(422)
  })

  it('says why a message may not be sent: outside the window, empty, or while the channel is stopped', async () => {
    const api = testApi()
    const { conversation } = addConversation(api.own.db)
    const reply = (body: object) =>
      api.as('write').post(`/api/v1/conversations/${conversation.publicId}/messages`).send(body)

    assert.deepEqual((await reply({ text: ' ' }).expect(422)).body.errors[0].field, 'text')
    assert.deepEqual((await reply({}).expect(422)).body.errors[0].field, 'text')
    assert.deepEqual((await reply({ text: 'x', to: 'y' }).expect(422)).body.errors[0].field, 'to')
    api.own.db.update(channels).set({ state: 'paused', stateReason: 'The token ended.' }).run()
    assert.match((await reply({ text: 'Bom dia' }).expect(422)).body.detail, /token ended/)
    api.own.db.update(channels).set({ state: 'connected' }).run()
    api.clock.advance(25 * 3_600_000)
    assert.match((await reply({ text: 'Bom dia' }).expect(422)).body.reason, /window/)
    assert.equal(
      api.own.db.$client.prepare("SELECT count(*) FROM messages WHERE direction = 'outbound'").pluck().get(),
      0,
    )
  })

  it('hands a conversation to a person and back', async () => {
    const api = testApi()
    const { conversation } = addConversation(api.own.db)
    const path = `/api/v1/conversations/${conversation.publicId}/handoff`

    assert.equal((await api.as('write').post(path).expect(200)).body.handledBy, 'person')
    assert.equal((await api.as('write').delete(path).expect(200)).body.handledBy, 'assistant')
  })

  it('shows a withheld answer as a system line with its reason', async () => {
    const api = testApi()
    const { conversation } = addConversation(api.own.db)
    const payload = { kind: 'withheld', reason: 'hourly_limit', sentence: 'More than 30 answers in an hour.' }
    const line = {
      direction: 'outbound',
      author: 'system',
      type: 'event',
      text: null,
      status: 'cancelled',
    } as const
    addMessage(api.own.db, { ...line, conversationId: conversation.id, payload, sentAt: NOON }, NOON)
    addMessage(
      api.own.db,
      { ...line, conversationId: conversation.id, payload: { kind: 'handoff' }, sentAt: NOON },
      NOON,
    )

    const { items } = (await api.as('read').get(`/api/v1/conversations/${conversation.publicId}/messages`))
      .body

    assert.equal(items.length, 2)
    assert.equal(items[1].author, 'system')
    assert.deepEqual(items[1].failure, { code: 'hourly_limit', reason: 'More than 30 answers in an hour.' })
  })
})

describe('api/messages', () => {
  it('approves a draft once, with the words changed', async () => {
    const api = testApi()
    const { conversation } = addConversation(api.own.db)
    const draft = addDraft(api.own.db, conversation, 'Olá!')
    const approve = (body?: object) =>
      api.as('write').post(`/api/v1/messages/${draft.publicId}/approve`).send(body)

    const { body } = await approve({ text: 'Olá, Ana!' }).expect(200)

    assert.equal(body.text, 'Olá, Ana!')
    assert.equal(body.status, 'queued')
    assert.equal(body.author, 'assistant')
    assert.equal(body.via, 'api')
    assert.equal((await approve().expect(409)).body.reason, 'not_a_draft')
  })

  it('discards a draft, and nothing else', async () => {
    const api = testApi()
    const { conversation, message } = addConversation(api.own.db)
    const draft = addDraft(api.own.db, conversation, 'Olá!')

    const { body } = await api.as('write').delete(`/api/v1/messages/${draft.publicId}`).expect(200)

    assert.equal(body.status, 'cancelled')
    await api.as('write').delete(`/api/v1/messages/${message.publicId}`).expect(409)
  })
})
