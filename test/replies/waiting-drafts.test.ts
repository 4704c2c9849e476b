import assert from 'node:assert/strict'
import type { ProductContent } from '../../src/catalog/content.ts'
import { saveKnowledge } from '../../src/catalog/knowledge.ts'
import { getProduct, putProduct } from '../../src/catalog/products.ts'
import { transact } from '../../src/db/database.ts'
import { getConversationById } from '../../src/inbox/conversations.ts'
import { getMessage, type Message } from '../../src/inbox/messages.ts'
import { answerOutcomes } from '../../src/inbox/schema.ts'
import { type Approval, approveDraft } from '../../src/inbox/send.ts'
import { markOf, movedIn, readSources } from '../../src/inbox/why-sources.ts'
import { renewDraft } from '../../src/replies/reproduce.ts'
import { setAssistant } from '../../src/replies/settings.ts'
import { openDesk } from './desk.ts'

type Desk = ReturnType<typeof openDesk>

describe('a draft that waits while rows change', function () {
  this.timeout(60_000)
  let desk: Desk
  beforeEach(() => {
    desk = openDesk()
    setAssistant(desk.db, { mode: 'draft' }, desk.clock.now())
  })

  function draftFor(text: string): Message {
    const draft = desk.says('4917', text).find(one => one.author === 'assistant')
    assert.equal(draft?.status, 'draft')
    return draft
  }
  function change(what: Partial<ProductContent>, id = 'lamp'): void {
    const { id: _, version: __, updatedAt: ___, ...content } = getProduct(desk.db, id)
    transact(desk.db, () => putProduct(desk.db, { ...content, ...what }, desk.clock.now()))
  }
  const approve = (draft: Message, approval: Approval) =>
    transact(desk.db, () => {
      const conversation = getConversationById(desk.db, draft.conversationId)
      return approveDraft(desk.db, draft, conversation, approval, desk.author, desk.clock.now())
    })
  const moved = (draft: Message) =>
    movedIn(draft.evidence!, draft.text!, readSources(desk.db, [draft.evidence], 'UTC'))
  const renew = (draft: Message) =>
    renewDraft(
      { model: { modelFor: () => Promise.resolve(undefined) } },
      desk.tenant.id,
      desk.db,
      draft.publicId,
    )
  const OUT_OF_DATE = { code: 'conflict', reason: 'draft_out_of_date' }

  it('is not sent with a price that is not so any more, unless the person saw that and sends it', () => {
    const draft = draftFor('How much is the brass desk lamp?')
    change({ priceMinor: 5500 })
    assert.throws(() => approve(draft, {}), OUT_OF_DATE)
    assert.throws(() => approve(draft, { text: draft.text!, seen: '' }), OUT_OF_DATE, 'the page was older')
    assert.equal(getMessage(desk.db, draft.publicId).status, 'draft')
    const seen = markOf(moved(draft))
    assert.equal(approve(draft, { text: 'It is €55.00 now.', seen }).status, 'queued')
  })

  it('is not sent with what was seen before the next change', () => {
    const draft = draftFor('How much is the brass desk lamp?')
    change({ priceMinor: 5500 })
    const seen = markOf(moved(draft))
    change({ priceMinor: 5600 })
    assert.throws(() => approve(draft, { text: draft.text!, seen }), OUT_OF_DATE)
  })

  it('is sent when only something else about the product changed', () => {
    const draft = draftFor('How much is the brass desk lamp?')
    change({ stock: 6, description: 'Now with a longer cable.' })
    assert.deepEqual(moved(draft), [])
    assert.equal(approve(draft, {}).status, 'queued')
  })

  it('is not sent for what is sold out since, or counted otherwise than it says', () => {
    const priced = draftFor('How much is the brass desk lamp?')
    change({ stock: 0 })
    assert.throws(() => approve(priced, {}), OUT_OF_DATE)
    change({ stock: 7 })
    const counted = draftFor('How many brass desk lamps do you have left?')
    assert.match(counted.text!, /7/)
    change({ stock: 6 })
    assert.throws(() => approve(counted, {}), OUT_OF_DATE)
  })

  it('is not sent with a variant’s or an answer’s words of before', () => {
    const resize = (externalId: string, what: object) => {
      const { variants } = getProduct(desk.db, 'shirt')
      change(
        { variants: variants.map(one => (one.externalId === externalId ? { ...one, ...what } : one)) },
        'shirt',
      )
    }
    const shirt = draftFor('How much is the linen shirt in L?')
    resize('s', { priceMinor: 100 })
    assert.deepEqual(moved(shirt), [], 'another size is not what it speaks of')
    resize('l', { priceMinor: 100 })
    assert.throws(() => approve(shirt, {}), OUT_OF_DATE)
    const question = 'Do you engrave spoons?'
    saveKnowledge(desk.db, 'spoons', { question, answer: 'Yes, within a week.' }, desk.clock.now())
    const draft = draftFor(question)
    assert.match(draft.text!, /within a week/)
    saveKnowledge(desk.db, 'spoons', { question, answer: 'Not any more.' }, desk.clock.now())
    assert.throws(() => approve(draft, {}), OUT_OF_DATE)
  })

  it('is an answer of its own that waited for its channel: it is taken back and made anew', async () => {
    setAssistant(desk.db, { mode: 'auto' }, desk.clock.now())
    const customer = '4919'
    const first = desk
      .says(customer, 'How much is the brass desk lamp?')
      .find(one => one.status === 'queued')!
    change({ stock: 5 })
    change({ priceMinor: 5500 })
    assert.deepEqual(await desk.delivers(first), [], 'the price of before reaches nobody')
    assert.equal(getMessage(desk.db, first.publicId).status, 'cancelled')
    const second = desk.responds(customer).find(one => one.status === 'queued')!
    assert.match(second.text!, /55\.00/)
    assert.match(second.text!, /assistant/i, 'who writes was never said, so it is said now')
    assert.deepEqual(await desk.delivers(second), [second.text])
    change({ priceMinor: 6000 })
    const third = desk.says(customer, 'How much is the honey candle?').find(one => one.status === 'queued')!
    assert.deepEqual(await desk.delivers(third), [third.text], 'what it does not speak of may change')
  })

  it('is written anew from what is so now, and then sent as it stands', async () => {
    const draft = draftFor('How much is the brass desk lamp?')
    change({ priceMinor: 5500 })
    assert.equal(await renew(draft), true)
    const renewed = getMessage(desk.db, draft.publicId)
    assert.match(renewed.text!, /55\.00/)
    assert.doesNotMatch(renewed.text!, /49\.00/)
    assert.match(renewed.text!, /assistant/i, 'who writes is said as before')
    assert.equal(renewed.evidence?.products[0]?.priceMinor, 5500)
    assert.deepEqual(moved(renewed), [])
    assert.equal(approve(renewed, {}).status, 'queued')
    const [given] = desk.db.select().from(answerOutcomes).all()
    assert.equal(given?.outcome, 'accepted', 'sent with no word changed')
  })

  it('stays as it is where nothing answers the question any more, or it was sent meanwhile', async () => {
    const draft = draftFor('How much is the brass desk lamp?')
    desk.db.$client.prepare('DELETE FROM messages WHERE id = ?').run(draft.evidence!.made!.turn[0])
    assert.equal(await renew(draft), false)
    assert.equal(getMessage(desk.db, draft.publicId).text, draft.text)
    const other = desk.says('4918', 'How much is the honey candle?').find(one => one.status === 'draft')!
    approve(other, {})
    assert.equal(await renew(other), false)
  })
})
