import assert from 'node:assert/strict'
import { prepared, type TenantDb } from '../../src/db/database.ts'
import { addMessage } from '../../src/inbox/messages.ts'
import { attachments } from '../../src/inbox/schema.ts'
import { indexSomeMessages, searchMessages } from '../../src/inbox/search.ts'
import { NOON, testTenantFile } from '../support/instance.ts'

describe('searching what was said', () => {
  let db: TenantDb

  beforeEach(() => {
    db = testTenantFile().db
    db.$client.exec(`
      INSERT INTO channels (public_id, kind, account, app_key, name, connected_at) VALUES ('c', 'whatsapp', '1', 'a', 'Shop', 1);
      INSERT INTO contacts (public_id, created_at, last_seen_at) VALUES ('k1', 1, 1), ('k2', 1, 1);
      INSERT INTO conversations (public_id, channel_id, contact_id, last_message_at) VALUES ('v1', 1, 1, 1), ('v2', 1, 2, 1);`)
  })

  const say = (conversationId: number, text: string | null, type = 'text') =>
    addMessage(
      db,
      {
        conversationId,
        direction: 'inbound',
        author: 'contact',
        type,
        text,
        status: 'received',
        sentAt: NOON,
      },
      NOON,
    )
  const found = (q: string) => Object.fromEntries(searchMessages(db, q))
  const indexAll = () => {
    while (indexSomeMessages(db, 2));
  }

  for (const isIndexed of [false, true]) {
    describe(isIndexed ? 'in the index' : 'that the index does not have yet', () => {
      const ready = () => isIndexed && indexAll()

      it('finds every word from its beginning, the newest message of each conversation', () => {
        say(1, 'The blue bowl')
        const newer = say(1, 'A bowl, blue as the sea')
        const other = say(2, 'Blueberry bowls!')
        ready()
        assert.deepEqual(found('blue bowl'), { 1: newer.id, 2: other.id })
        assert.deepEqual(found('BLUE sea'), { 1: newer.id })
        assert.deepEqual(found('owl'), {}, 'not from the middle of a word')
        assert.deepEqual(found('"*) OR'), {}, 'signs mean nothing')
      })

      it('does not mind accents, and finds other scripts', () => {
        const cafe = say(1, 'Está no Café')
        const arabic = say(2, 'كم سعر المزهرية؟')
        ready()
        assert.deepEqual(found('cafe esta'), { 1: cafe.id })
        assert.deepEqual(found('سعر'), { 2: arabic.id })
        const hindi = say(2, 'क्या दुकान खुली है?')
        ready()
        assert.deepEqual(found('दुकान'), { 2: hindi.id })
      })

      it('finds captions and names of files', () => {
        const photo = say(1, 'This is what I see', 'image')
        const file = say(2, null, 'document')
        db.insert(attachments)
          .values({ publicId: 'a', messageId: file.id, kind: 'document', name: 'Invoice-2041.pdf' })
          .run()
        ready()
        assert.deepEqual(found('what see'), { 1: photo.id })
        assert.deepEqual(found('invoice 2041'), { 2: file.id })
      })

      it('forgets what was changed, taken back or erased', () => {
        const changed = say(1, 'The first words')
        const deleted = say(1, 'The second words')
        const erased = say(2, 'The third words')
        ready()
        prepared(db, "UPDATE messages SET text = 'Something else' WHERE id = ?").run(changed.id)
        prepared(db, 'UPDATE messages SET text = NULL, deleted_at = 1 WHERE id = ?').run(deleted.id)
        prepared(db, 'DELETE FROM messages WHERE id = ?').run(erased.id)
        assert.deepEqual(found('words'), {})
        assert.deepEqual(found('something'), { 1: changed.id })
        db.$client.exec("INSERT INTO message_search (message_search) VALUES ('integrity-check')")
        const left = prepared(
          db,
          "SELECT count(*) AS n FROM message_search WHERE message_search MATCH 'third'",
        )
        assert.deepEqual(left.get(), { n: 0 })
      })
    })
  }

  it('indexes in slices, each message once, and stops at the newest', () => {
    for (let n = 0; n < 7; n++) say(1, `number${n}`)
    let slices = 1
    while (indexSomeMessages(db, 3)) slices++
    assert.equal(slices, 3)
    assert.equal(indexSomeMessages(db, 3), false)
    for (let n = 0; n < 7; n++) assert.equal(Object.keys(found(`number${n}`)).length, 1)
  })
})
