import assert from 'node:assert/strict'
import type { OutboundContent } from '../../src/channels/events.ts'
import { addConsent, consentOf, listConsents, recordConsent } from '../../src/contacts/consents.ts'
import { joinContacts } from '../../src/contacts/join.ts'
import { noteMarketingWish } from '../../src/contacts/marketing.ts'
import { contacts } from '../../src/contacts/schema.ts'
import { maySend } from '../../src/inbox/send.ts'
import { newId } from '../../src/lib/ids.ts'
import { sendingLine } from '../inbox/sending.ts'
import { NOON } from '../support/instance.ts'

const DAY = 24 * 3_600_000
const at = (days: number) => new Date(NOON.getTime() + days * DAY)
const WINTER: OutboundContent = { type: 'template', name: 'winter', language: 'en', components: [] }

async function line() {
  const own = await sendingLine()
  own.template({
    name: 'winter',
    category: 'MARKETING',
    components: [{ type: 'BODY', text: 'Winter sale.' }],
  })
  const contactId = own.contact().id
  const may = (author: 'assistant' | 'user' | 'flow', by = {}) => {
    const decision = maySend(own.db, own.conversation(), author, WINTER, own.clock.now(), by)
    return decision.allowed ? 'yes' : decision.code
  }
  return { ...own, contactId, may }
}

describe('the ledger of consents', () => {
  it('lets what runs by itself offer something to nobody who did not agree, and is the proof', async () => {
    const { db, contactId, may } = await line()
    assert.equal(consentOf(db, contactId), 'none')
    assert.deepEqual([may('flow'), may('assistant'), may('user')], ['no_consent', 'no_consent', 'yes'])
    const user = { id: 'u1', name: 'Marta' }
    recordConsent(
      db,
      contactId,
      { given: true, how: 'paper', at: at(-3), wording: ' Send me offers. ', user },
      NOON,
    )
    assert.equal(may('flow'), 'yes')
    const [proof] = listConsents(db, contactId)
    assert.deepEqual(
      [proof!.given, proof!.how, proof!.wording, proof!.at, proof!.notedAt, proof!.userName],
      [true, 'paper', 'Send me offers.', at(-3), NOON, 'Marta'],
    )
  })

  it('takes back as easily, holds at once for everybody, and keeps what was said before', async () => {
    const { db, contactId, may } = await line()
    recordConsent(db, contactId, { given: true, how: 'phone', at: at(-3) }, NOON)
    recordConsent(db, contactId, { given: false, how: 'chat', at: at(-1) }, NOON)
    assert.deepEqual([may('flow'), may('user')], ['opted_out', 'opted_out'])
    assert.deepEqual(
      listConsents(db, contactId).map(({ given, how }) => [given, how]),
      [
        [false, 'chat'],
        [true, 'phone'],
      ],
    )
    recordConsent(db, contactId, { given: true, how: 'website', at: at(-2) }, NOON)
    assert.equal(consentOf(db, contactId), 'withdrawn', 'the later word holds, whenever it is written down')
  })

  it('hears what is said to Meta, and leaves what Meta was told to Meta', async () => {
    const { db, contactId, contact, may } = await line()
    noteMarketingWish(db, contactId, 'stop', at(-2))
    assert.deepEqual(
      listConsents(db, contactId).map(({ given, how }) => [given, how]),
      [[false, 'meta']],
    )
    recordConsent(db, contactId, { given: true, how: 'in_person', at: at(-1) }, NOON)
    assert.equal(may('flow'), 'marketing_stopped')
    assert.ok(contact().marketingStoppedAt)
  })

  it('ends an opt-out that was said before, and none that was said after', async () => {
    const { db, contactId, contact } = await line()
    db.update(contacts)
      .set({ optedOutAt: at(-2) })
      .run()
    recordConsent(db, contactId, { given: true, how: 'in_person', at: at(-3) }, NOON)
    assert.ok(contact().optedOutAt)
    recordConsent(db, contactId, { given: true, how: 'in_person', at: at(-1) }, NOON)
    assert.equal(contact().optedOutAt, null)
    assert.throws(
      () => recordConsent(db, contactId, { given: true, how: 'phone', at: at(2) }, NOON),
      /still to come/,
    )
  })

  it('goes with the person: to whom they are joined, and away when they are erased', async () => {
    const { db, contactId } = await line()
    const other = db
      .insert(contacts)
      .values({ publicId: newId(NOON), createdAt: NOON, lastSeenAt: NOON })
      .returning()
      .get()
    addConsent(db, other.id, { given: true, how: 'paper', at: at(-1) }, NOON)
    joinContacts(db, contactId, other.id)
    assert.equal(listConsents(db, contactId).length, 1)
    db.$client.exec(`DELETE FROM contacts WHERE id = ${contactId}`)
    assert.equal(db.$client.prepare('SELECT count(*) FROM consents').pluck().get(), 0)
  })
})
