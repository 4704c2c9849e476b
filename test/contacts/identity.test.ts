import assert from 'node:assert/strict'
import { toContactView } from '../../src/api/contacts.ts'
import { keepApart, listConflicts } from '../../src/contacts/conflicts.ts'
import { listIdentities } from '../../src/contacts/contacts.ts'
import { createLinkCode } from '../../src/contacts/link-codes.ts'
import { contacts } from '../../src/contacts/schema.ts'
import { prepared, type TenantDb } from '../../src/db/database.ts'
import { setStatus } from '../../src/inbox/conversations.ts'
import { mergeContacts } from '../../src/inbox/merge-contacts.ts'
import { listMessages } from '../../src/inbox/messages.ts'
import { openTurnMessages } from '../../src/replies/turn.ts'
import { conversationsIn, linesOf, only, shop, thread } from '../inbox/shop.ts'
import { ADA, ADA_LATER, fromPerson, NOW, START, says, text, whatsapp, wrote } from '../inbox/talks.ts'

const people = (db: TenantDb) => db.select().from(contacts).all()
const changed = (at: number, system: object, from: object = { from: ADA.wa_id }) =>
  whatsapp('messages', {
    messages: [{ ...from, id: `wamid.sys${at}`, timestamp: String(START + at), type: 'system', system }],
  })
const toNewNumber = (at: number) =>
  changed(at, {
    type: 'user_changed_number',
    body: 'Ada changed her number',
    ...ADA_LATER,
    previous_user_id: ADA.user_id,
  })
const BSUID_ONLY = { user_id: ADA.user_id } as typeof ADA
const PHONE_ONLY = { wa_id: ADA.wa_id } as typeof ADA

describe('who wrote', () => {
  it('is found by the business-scoped id, then the parent’s, then the number', () => {
    const { db, receive } = shop()
    receive(
      says(1, 'wamid.1', text('both')),
      says(2, 'wamid.2', text('id'), BSUID_ONLY),
      says(3, 'wamid.3', text('number'), PHONE_ONLY),
    )
    assert.equal(people(db).length, 1)
    assert.deepEqual(
      thread(db).map(message => message.text),
      ['both', 'id', 'number'],
    )
  })

  it('is known by a name of Meta’s until a person gives another, and by no username', () => {
    const { db, receive } = shop()
    receive(
      says(5, 'wamid.1', text('Hi'), ADA, 'messages', 'Ada Newest'),
      says(2, 'wamid.2', text('Hi'), ADA, 'messages', 'Ada Old'),
    )
    assert.equal(people(db)[0]!.name, 'Ada Newest')
    prepared(db, "UPDATE contacts SET name = 'Mrs. Lovelace', name_at = NULL").run()
    receive(says(9, 'wamid.3', text('Hi'), ADA, 'messages', 'Ada Again'))
    assert.equal(people(db)[0]!.name, 'Mrs. Lovelace')
    const other = { user_id: 'DE.999', wa_id: undefined } as unknown as typeof ADA
    const named = (who: typeof ADA, id: string) => {
      const body = says(10, id, text('Hi'), who)
      Object.assign(body.entry[0]!.changes[0]!.value, {
        contacts: [{ profile: { name: 'A', username: '@ada' }, ...who }],
      })
      return body
    }
    receive(named(ADA, 'wamid.4'), named(other, 'wamid.5'))
    assert.equal(people(db).length, 2, 'the same username is not the same person')
    assert.equal(people(db)[1]!.username, 'ada')
  })

  it('is not whoever had the number before, and a person is asked', () => {
    const { db, receive } = shop()
    receive(says(1, 'wamid.1', text('my secret order')))
    receive(says(500, 'wamid.2', text('Hello, I am new'), { wa_id: ADA.wa_id, user_id: 'DE.another' }))
    const [first, second] = people(db)
    assert.ok(first && second)
    assert.equal(conversationsIn(db).length, 2)
    assert.deepEqual(
      listConflicts(db, second.id).map(({ id }) => id),
      [first.id],
    )
    assert.deepEqual(toContactView(db, second).maybeSameAs, [first.publicId])
    const lines = conversationsIn(db).flatMap(row =>
      listMessages(db, row.id, { limit: 9, withEvents: true }).items.filter(
        message => message.type === 'event',
      ),
    )
    assert.deepEqual(
      lines.map(line => (line.payload as { kind: string }).kind),
      ['identity_conflict'],
    )
    receive(says(501, 'wamid.3', text('still me'), { wa_id: ADA.wa_id, user_id: 'DE.another' }))
    assert.equal(prepared<{ n: number }>(db, 'SELECT count(*) AS n FROM identity_conflicts').get()!.n, 1)
    keepApart(db, first.id, second.id, NOW)
    receive(says(502, 'wamid.4', text('and again'), { wa_id: ADA.wa_id, user_id: 'DE.another' }))
    assert.deepEqual(toContactView(db, second).maybeSameAs, [], 'decided is decided')
  })
})

describe('a changed number', () => {
  it('reaches the same contact under the new ids, and is written to under those', () => {
    const { db, receive } = shop()
    receive(says(1, 'wamid.1', text('Hi')), toNewNumber(10), says(20, 'wamid.2', text('It is me'), ADA_LATER))
    assert.equal(people(db).length, 1)
    const values = (rows: { value: string }[]) => rows.map(row => row.value)
    const { contactId, contactPublicId: _id } = only(db)
    assert.deepEqual(values(listIdentities(db, contactId, 'whatsapp')), [ADA_LATER.wa_id, ADA_LATER.user_id])
    assert.deepEqual(
      toContactView(db, people(db)[0]!).identities.map(identity => identity.id),
      [ADA_LATER.wa_id, ADA_LATER.user_id, ADA.wa_id, ADA.user_id],
      'the old ones are kept',
    )
    assert.equal(toContactView(db, people(db)[0]!).handle, `+${ADA_LATER.wa_id}`)
  })

  it('still means her for what was sent before, and somebody else afterwards', () => {
    const { db, receive } = shop()
    receive(says(1, 'wamid.1', text('Hi')), toNewNumber(10))
    receive(says(5, 'wamid.late', text('sent before, came later'), PHONE_ONLY))
    assert.equal(people(db).length, 1)
    const nextDay = 10 - 86_400 // Talks begin a thousand seconds before now; the change is moved back instead.
    prepared(
      db,
      'UPDATE contact_identities SET retired_at = retired_at + ? WHERE retired_at IS NOT NULL',
    ).run(nextDay * 1000)
    receive(says(20, 'wamid.3', text('who are you?'), PHONE_ONLY))
    assert.equal(people(db).length, 2)
    assert.deepEqual(
      conversationsIn(db)
        .map(row => row.lastSnippet)
        .sort(),
      ['Ada changed her number', 'who are you?'],
    )
  })

  it('that names the sender by the new ids already is the same change', () => {
    const { db, receive } = shop()
    const from = { from: ADA.wa_id, from_user_id: ADA_LATER.user_id }
    const system = {
      type: 'user_changed_number',
      body: 'x',
      ...ADA_LATER,
      previous_user_id: ADA.user_id,
    }
    receive(says(1, 'wamid.1', text('Hi')), changed(10, system, from))
    assert.equal(people(db).length, 1)
    assert.deepEqual(
      listIdentities(db, only(db).contactId, 'whatsapp').map(({ value }) => value),
      [ADA_LATER.wa_id, ADA_LATER.user_id],
    )
  })

  it('that somebody else wrote from before is a conflict, and joins nobody', () => {
    const { db, receive } = shop()
    receive(
      says(1, 'wamid.1', text('Hi')),
      says(2, 'wamid.2', text('I am Bob'), { wa_id: ADA_LATER.wa_id, user_id: 'DE.bob' }),
      toNewNumber(10),
    )
    assert.equal(people(db).length, 2)
    assert.equal(listConflicts(db, people(db)[0]!.id).length, 1)
  })

  it('of which Meta tells only the new id is nobody’s, and is kept', () => {
    const { db, receive } = shop()
    receive(
      says(1, 'wamid.1', text('Hi')),
      changed(10, { type: 'user_changed_user_id', user_id: 'DE.77', body: 'x' }, {}),
    )
    assert.equal(people(db).length, 1)
    assert.ok(prepared(db, "SELECT 1 FROM account_events WHERE field = 'messages'").get())
  })
})

describe('two contacts that are one person', () => {
  function both() {
    const made = shop()
    made.receive(
      says(1, 'wamid.1', text('on WhatsApp')),
      fromPerson(2, { message: { mid: 'm_1', text: 'on Messenger' } }),
    )
    const [whatsapp, messenger] = people(made.db)
    return { ...made, whatsapp: whatsapp!, messenger: messenger! }
  }

  it('become one with every id and conversation when a person says so', () => {
    const { db, receive, whatsapp, messenger } = both()
    prepared(db, 'UPDATE contacts SET opted_out_at = 5 WHERE id = ?').run(messenger.id)
    mergeContacts(db, whatsapp.id, messenger.id, NOW, { kind: 'merged', by: 'Marta' })
    assert.deepEqual(
      people(db).map(contact => contact.publicId),
      [whatsapp.publicId],
    )
    assert.equal(toContactView(db, people(db)[0]!).identities.length, 3)
    assert.deepEqual(new Set(conversationsIn(db).map(row => row.contactId)), new Set([whatsapp.id]))
    assert.ok(people(db)[0]!.optedOutAt, 'whoever opted out anywhere opted out')
    receive(fromPerson(5, { message: { mid: 'm_2', text: 'again' } }))
    assert.equal(conversationsIn(db).length, 2)
    assert.throws(() => mergeContacts(db, whatsapp.id, whatsapp.id, NOW), /one customer already/)
  })

  it('have one thread where both spoke on one channel, and nothing of it is lost or answered twice', () => {
    const { db, receive } = shop()
    receive(
      says(1, 'wamid.1', text('first')),
      says(2, 'wamid.2', text('second'), { wa_id: '4915', user_id: 'DE.2' }),
      says(3, 'wamid.3', text('third')),
      says(4, 'wamid.4', { type: 'image', image: { id: '9' } }, { wa_id: '4915', user_id: 'DE.2' }),
      wrote(5, 'wamid.o', text('for the first')),
    )
    const [one, two] = people(db)
    const asked = conversationsIn(db).find(row => row.contactId === two!.id)!
    prepared(db, 'UPDATE conversations SET answered_through = 2 WHERE id = ?').run(asked.id)
    mergeContacts(db, one!.id, two!.id, NOW)
    assert.deepEqual(
      thread(db).map(message => message.providerId),
      ['wamid.1', 'wamid.2', 'wamid.3', 'wamid.4', 'wamid.o'],
    )
    const row = only(db)
    assert.equal(row.handledBy, 'person')
    assert.equal(row.lastSnippet, 'for the first')
    assert.equal(row.lastInboundAt?.getTime(), (START + 4) * 1000)
    assert.deepEqual(
      openTurnMessages(db, row).map(message => message.providerId),
      ['wamid.4'],
      'a person answered the first chat, the assistant part of the second',
    )
    assert.deepEqual(
      linesOf(db)
        .map(line => line.kind)
        .sort(),
      ['handoff', 'merged'],
    )
    assert.equal(prepared<{ n: number }>(db, 'SELECT count(*) AS n FROM attachments').get()!.n, 1)
  })

  it('go on waiting for the answer that one of them waits for', () => {
    const { db, receive } = shop()
    receive(
      says(1, 'wamid.1', text('answered')),
      says(2, 'wamid.2', text('open'), { wa_id: '4915', user_id: 'DE.2' }),
      says(3, 'wamid.3', text('answered too')),
    )
    const [one, two] = people(db)
    const first = conversationsIn(db).find(row => row.contactId === one!.id)!
    prepared(
      db,
      'UPDATE conversations SET answered_through = 3, waiting_since = NULL, unread = 0 WHERE id = ?',
    ).run(first.id)
    mergeContacts(db, one!.id, two!.id, NOW)
    assert.deepEqual(
      openTurnMessages(db, only(db)).map(message => message.text),
      ['open'],
    )
    assert.equal(only(db).waitingSince?.getTime(), (START + 2) * 1000)
    assert.equal(only(db).unread, 1)
    const job = prepared<{ payload: string }>(
      db,
      "SELECT payload FROM jobs WHERE name = 'replies.respond'",
    ).all()
    assert.deepEqual(
      job.map(({ payload }) => JSON.parse(payload).conversationId),
      [only(db).id],
    )
  })

  it('are linked by the contact with a code from one channel sent on the other', () => {
    const { db, context, receive, whatsapp } = both()
    const { code } = createLinkCode(db, whatsapp.id, context.now)
    receive(fromPerson(5, { message: { mid: 'm_2', text: `It is me: ${code.toLowerCase()}` } }))
    assert.deepEqual(
      people(db).map(contact => contact.publicId),
      [whatsapp.publicId],
    )
    const messenger = conversationsIn(db).find(row => row.channelKind === 'messenger')!
    assert.equal(messenger.contactId, whatsapp.id)
    assert.ok(
      !openTurnMessages(db, messenger).some(message => message.text?.includes('LINK')),
      'a code asks nothing',
    )
    receive(fromPerson(6, { message: { mid: 'm_3', text: code } }))
    assert.equal(people(db).length, 1, 'used up')
  })

  it('are not linked by a code that is too old', () => {
    const { db, receive, whatsapp } = both()
    const { code } = createLinkCode(db, whatsapp.id, new Date(NOW.getTime() - 25 * 3_600_000))
    receive(fromPerson(5, { message: { mid: 'm_2', text: code } }))
    assert.equal(people(db).length, 2)
  })

  it('leave nothing that names the contact who is gone', () => {
    const { db, whatsapp, messenger } = both()
    createLinkCode(db, messenger.id, NOW)
    const tables = prepared<{ name: string }>(db, "SELECT name FROM sqlite_master WHERE type = 'table'").all()
    const naming = tables.flatMap(({ name }) =>
      prepared<{ table: string; from: string }>(
        db,
        `SELECT "table", "from" FROM pragma_foreign_key_list('${name}')`,
      )
        .all()
        .filter(key => key.table === 'contacts')
        .map(key => `${name}.${key.from}`),
    )
    // Whoever adds a table about contacts says in the merge what becomes of it.
    assert.deepEqual(naming.sort(), [
      'account_events.contact_id',
      'consents.contact_id',
      'contact_identities.contact_id',
      'conversations.contact_id',
      'identity_conflicts.contact_id',
      'identity_conflicts.other_contact_id',
      'link_codes.contact_id',
    ])
    mergeContacts(db, whatsapp.id, messenger.id, NOW)
    assert.deepEqual(db.$client.pragma('foreign_key_check'), [])
    assert.equal(
      prepared<{ id: number }>(db, 'SELECT contact_id AS id FROM link_codes').get()!.id,
      whatsapp.id,
    )
  })

  it('end a handoff of either by Done and a new message', () => {
    const { db, receive } = shop()
    receive(says(1, 'wamid.1', text('Hi')), wrote(2, 'wamid.o', text('Hello')))
    setStatus(db, only(db).id, 'done')
    receive(says(3, 'wamid.2', text('New question')))
    assert.deepEqual([only(db).handledBy, only(db).status], ['assistant', 'open'])
  })
})
