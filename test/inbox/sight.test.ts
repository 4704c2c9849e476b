import assert from 'node:assert/strict'
import { listContacts } from '../../src/contacts/contacts.ts'
import {
  assign,
  countViews,
  getConversationRow,
  listConversations,
  VIEWS,
} from '../../src/inbox/conversations.ts'
import { searchMessages } from '../../src/inbox/search.ts'
import { customersWithin, getContactWithin } from '../../src/inbox/sight.ts'
import { countWaiting, listWaiting } from '../../src/operations/numbers.ts'
import { conversationsIn, shop } from './shop.ts'
import { says, text } from './talks.ts'

describe('who sees only their own chats', () => {
  /** Ana's chat is Kim's, Ben's is Lee's, and Cleo's nobody's. */
  function threeChats() {
    const { db, receive } = shop()
    for (const [at, name] of ['Ana', 'Ben', 'Cleo'].entries()) {
      const who = { wa_id: `49157000000${at}`, user_id: `DE.10000000000000${at}` }
      receive(says(at, `wamid.${at}`, text(`Bread for ${name}`), who, 'messages', name))
    }
    const named = (name: string) => conversationsIn(db).find(row => row.contactName === name)!
    assign(db, named('Ana').id, 'kim')
    assign(db, named('Ben').id, 'lee')
    db.$client.exec(
      "UPDATE conversations SET handled_by = 'person', waiting_since = 1, unread = 1, drafts = 1",
    )
    const names = (sight: string | null, more = {}) =>
      listConversations(db, { sight, limit: 10, ...more })
        .items.map(row => row.contactName)
        .sort()
    return { db, named, names }
  }

  it('finds those and the ones nobody has, and nobody else’s, in lists, views and searches', () => {
    const { db, names } = threeChats()
    assert.deepEqual(names(null), ['Ana', 'Ben', 'Cleo'])
    assert.deepEqual(names('kim'), ['Ana', 'Cleo'])
    assert.deepEqual(names('lee'), ['Ben', 'Cleo'])
    assert.deepEqual(names('viewer'), ['Cleo'])
    assert.deepEqual(names('kim', { view: 'approve' }), ['Ana', 'Cleo'])
    assert.deepEqual(names('kim', { view: 'mine', userId: 'lee' }), [])
    const saidIn = [...searchMessages(db, 'bread').keys()]
    assert.equal(saidIn.length, 3)
    assert.deepEqual(names('kim', { q: 'bread', saidIn }), ['Ana', 'Cleo'])
    assert.deepEqual(names('kim', { q: 'Ben' }), [])
  })

  it('counts what is seen, and pages through no more than that', () => {
    const { db } = threeChats()
    const counts = (sight: string | null) => {
      const { waiting, approve, mine, unread } = countViews(db, 'kim', sight)
      return { waiting, approve, mine, unread }
    }
    assert.deepEqual(counts(null), { waiting: 3, approve: 3, mine: 1, unread: 3 })
    assert.deepEqual(counts('kim'), { waiting: 2, approve: 2, mine: 1, unread: 2 })
    assert.equal(countWaiting(db, 100, null), 3)
    assert.equal(countWaiting(db, 100, 'kim'), 2)
    assert.equal(listWaiting(db, 5, 'viewer').length, 1)
    const first = listConversations(db, { sight: 'kim', limit: 1 })
    const second = listConversations(db, { sight: 'kim', limit: 1, cursor: first.next! })
    assert.equal(second.next, null)
    for (const view of VIEWS)
      assert.ok(listConversations(db, { sight: 'kim', view, userId: 'kim', limit: 10 }).items.length <= 2)
  })

  it('knows no chat and no customer of somebody else’s', () => {
    const { db, named } = threeChats()
    const gone = { code: 'not_found', message: 'There is no such conversation.' }
    const ben = named('Ben')
    assert.equal(getConversationRow(db, ben.publicId, 'lee').id, ben.id)
    assert.throws(() => getConversationRow(db, ben.publicId, 'kim'), gone)
    assert.throws(() => getConversationRow(db, 'never', 'kim'), gone)
    const contact = named('Ben').contactPublicId
    assert.equal(getContactWithin(db, contact, 'lee').name, 'Ben')
    assert.throws(() => getContactWithin(db, contact, 'kim'), { code: 'not_found' })
    const contacts = (sight: string | null, q = '') =>
      listContacts(db, { q, limit: 10, among: customersWithin(sight) })
        .items.map(one => one.name)
        .sort()
    assert.deepEqual(contacts(null), ['Ana', 'Ben', 'Cleo'])
    assert.deepEqual(contacts('kim'), ['Ana', 'Cleo'])
    assert.deepEqual(contacts('kim', '491570000001'), [])
  })
})
