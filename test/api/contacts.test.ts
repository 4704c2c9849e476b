import assert from 'node:assert/strict'
import { noteConflict } from '../../src/contacts/conflicts.ts'
import { addChannel, addConversation, testApi } from './support.ts'

describe('api/contacts that may be one person', () => {
  it('are joined, kept apart, or linked by a code, with a token that may write', async () => {
    const { as, own, clock } = testApi()
    const { db } = own
    const first = addConversation(db, { phone: '351900000001', name: 'Ana' }).conversation
    const second = addConversation(db, { phone: '351900000002', name: 'Ana M.' }).conversation
    const third = addConversation(db, {
      phone: '66001',
      name: 'Ana on Messenger',
      channel: addChannel(db, 'messenger', '1010'),
    }).conversation
    noteConflict(db, first.contactId, second.contactId, clock.now())
    const { body: list } = await as('read').get('/api/v1/contacts')
    const idOf = (name: string) => list.items.find((one: { name: string }) => one.name === name).id
    const [ana, other, messenger] = ['Ana', 'Ana M.', 'Ana on Messenger'].map(idOf)
    const get = async (id: string) => (await as('read').get(`/api/v1/contacts/${id}`)).body
    assert.deepEqual((await get(ana)).maybeSameAs, [other])

    assert.equal((await as('read').post(`/api/v1/contacts/${ana}/merge`).send({ with: other })).status, 403)
    await as('write').post(`/api/v1/contacts/${ana}/keep-apart`).send({ with: other }).expect(200)
    assert.deepEqual((await get(ana)).maybeSameAs, [])

    const merged = await as('write')
      .post(`/api/v1/contacts/${ana}/merge`)
      .send({ with: messenger })
      .expect(200)
    assert.deepEqual(
      merged.body.identities.map(({ channel, id }: { channel: string; id: string }) => [channel, id]).sort(),
      [
        ['messenger', '66001'],
        ['whatsapp', '351900000001'],
      ],
    )
    await as('read').get(`/api/v1/contacts/${messenger}`).expect(404)
    const { body: talks } = await as('read').get('/api/v1/conversations?channel=messenger')
    assert.equal(talks.items[0].contact.id, ana)
    assert.equal(talks.items[0].id, third.publicId, 'a conversation keeps its address')
    await as('write').post(`/api/v1/contacts/${ana}/merge`).send({ with: ana }).expect(409)
    await as('write').post(`/api/v1/contacts/${ana}/merge`).send({ with: 'nobody' }).expect(404)
    await as('write').post(`/api/v1/contacts/${ana}/merge`).send({}).expect(422)

    const linked = await as('write').post(`/api/v1/contacts/${ana}/link-code`).expect(201)
    assert.match(linked.body.code, /^LINK-[0-9A-Z]{8}$/)
    assert.equal(new Date(linked.body.expiresAt).getTime(), clock.now().getTime() + 24 * 3_600_000)
  })
})

describe('api/contacts and what they agreed to', () => {
  it('is written down with when, how and to which words, and read again', async () => {
    const { as, own, clock } = testApi()
    addConversation(own.db, { phone: '351900000001', name: 'Ana' })
    const { body: list } = await as('read').get('/api/v1/contacts')
    const { id, marketingConsent } = list.items[0]
    assert.equal(marketingConsent, 'none')
    const path = `/api/v1/contacts/${id}/consents`
    const word = { given: true, how: 'website', wording: 'Yes, send me offers.', at: '2026-11-01T09:00:00Z' }
    assert.equal((await as('read').post(path).send(word)).status, 403)
    const { body: kept } = await as('write').post(path).send(word).expect(201)
    assert.deepEqual(kept, {
      purpose: 'marketing',
      given: true,
      how: 'website',
      wording: 'Yes, send me offers.',
      at: '2026-11-01T09:00:00.000Z',
      notedAt: clock.now().toISOString(),
      by: 'API',
    })
    assert.deepEqual((await as('read').get(path)).body.items, [kept])
    assert.equal((await as('read').get(`/api/v1/contacts/${id}`)).body.marketingConsent, 'given')
    await as('write').post(path).send({ given: true, how: 'meta' }).expect(422)
    await as('write').post(path).send({ given: 'yes', how: 'phone' }).expect(422)
    await as('read').get('/api/v1/contacts/nobody/consents').expect(404)
  })
})
