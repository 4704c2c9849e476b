import assert from 'node:assert/strict'
import { toMessageView } from '../../src/api/message-view.ts'
import { prepared } from '../../src/db/database.ts'
import { attachProviderId } from '../../src/inbox/delivery-status.ts'
import { handOff } from '../../src/inbox/handoff.ts'
import { listMessages } from '../../src/inbox/messages.ts'
import { addAnswer } from '../../src/inbox/send.ts'
import { openTurnMessages } from '../../src/replies/turn.ts'
import { only, shop, thread } from './shop.ts'
import { fromPerson, NOW, says, status, text, whatsapp, wrote } from './talks.ts'

const edit = (at: number, id: string, of: string, body: string) =>
  says(at, id, { type: 'edit', edit: { original_message_id: of, message: text(body) } })
const revoke = (at: number, id: string, of: string) =>
  says(at, id, { type: 'revoke', revoke: { original_message_id: of } })
const react = (at: number, id: string, to: string, emoji?: string) =>
  says(at, id, { type: 'reaction', reaction: { message_id: to, ...(emoji && { emoji }) } })

describe('a reaction', () => {
  it('stands at the message it is for, the last one of each side', () => {
    const { db, receive } = shop()
    receive(
      says(1, 'wamid.1', text('Hello')),
      wrote(2, 'wamid.o', text('Hi Ada')),
      react(4, 'wamid.r2', 'wamid.o', '❤️'),
      react(3, 'wamid.r1', 'wamid.o', '👍'),
      wrote(5, 'wamid.or', { type: 'reaction', reaction: { message_id: 'wamid.1', emoji: '🙏' } }),
    )
    const views = thread(db).map(message => toMessageView(db, message))
    assert.deepEqual(
      views.map(view => [view.text, view.reactions]),
      [
        ['Hello', [{ emoji: '🙏', by: 'business' }]],
        ['Hi Ada', [{ emoji: '❤️', by: 'contact' }]],
      ],
    )
    receive(react(6, 'wamid.r3', 'wamid.o'))
    assert.deepEqual(toMessageView(db, thread(db)[1]!).reactions, [])
  })

  it('neither counts as unread, nor is the last word, nor brings a closed conversation back', () => {
    const { db, receive } = shop()
    receive(says(1, 'wamid.1', text('Hello')), wrote(2, 'wamid.o', text('Hi Ada')))
    prepared(db, "UPDATE conversations SET status = 'done'").run()
    receive(react(3, 'wamid.r1', 'wamid.o', '👍'), react(4, 'wamid.r2', 'wamid.unknown', '👍'))
    const { unread, lastSnippet, status, waitingSince } = only(db)
    assert.deepEqual([unread, lastSnippet, status, waitingSince], [0, 'Hi Ada', 'done', null])
  })

  it('waits as a card until its message is here, and only the newest of them', () => {
    const { db, receive } = shop()
    receive(react(4, 'wamid.r2', 'wamid.o', '❤️'), react(3, 'wamid.r1', 'wamid.o', '👍'))
    assert.deepEqual(
      thread(db).map(message => [message.type, message.text, message.aboutProviderId]),
      [['reaction', '❤️', 'wamid.o']],
    )
    receive(wrote(2, 'wamid.o', text('Hi Ada')))
    assert.deepEqual(
      thread(db).map(message => [message.type, toMessageView(db, message).reactions]),
      [['text', [{ emoji: '❤️', by: 'contact' }]]],
    )
    assert.equal(only(db).lastSnippet, 'Hi Ada')
  })

  it('that comes before Meta’s answer to our send finds the message all the same', () => {
    const { db, receive } = shop()
    receive(says(1, 'wamid.1', text('Hello')))
    const answer = addAnswer(
      db,
      {
        conversation: only(db),
        text: 'We are open',
        language: 'en',
        evidence: { answeredBy: 'rules', products: [], knowledge: [], checks: [] },
        answers: 1,
        as: 'queued',
      },
      NOW,
    )!
    receive(react(3, 'wamid.r1', 'wamid.ours', '👍'), status(4, 'wamid.ours', 'delivered'))
    const sent = attachProviderId(db, answer, 'wamid.ours', NOW)
    assert.equal(sent.status, 'delivered')
    assert.deepEqual(toMessageView(db, sent).reactions, [{ emoji: '👍', by: 'contact' }])
    assert.equal(thread(db).length, 2)
  })
})

describe('an edit', () => {
  it('puts the last words in place of the first, by Meta’s number or time', () => {
    const { db, receive } = shop()
    receive(
      says(1, 'wamid.1', text('lamsp?')),
      edit(4, 'wamid.e2', 'wamid.1', 'desk lamps?'),
      edit(3, 'wamid.e1', 'wamid.1', 'lamps?'),
    )
    const [message] = thread(db)
    assert.equal(message!.text, 'desk lamps?')
    assert.equal(toMessageView(db, message!).editedAt, message!.editedAt!.toISOString())
    assert.equal(only(db).lastSnippet, 'desk lamps?')

    const other = shop()
    other.receive(
      fromPerson(1, { message: { mid: 'm_1', text: 'a' } }),
      fromPerson(9, { message_edit: { mid: 'm_1', text: 'c', num_edit: 10 } }),
      fromPerson(9.5, { message_edit: { mid: 'm_1', text: 'b', num_edit: '9' } }),
    )
    assert.equal(thread(other.db)[0]!.text, 'c', 'ten is more than nine')
  })

  it('while the turn is open is what is answered; later it only shows', () => {
    const { db, receive } = shop()
    receive(
      says(1, 'wamid.1', text('Do you have red lamps?')),
      edit(2, 'wamid.e1', 'wamid.1', 'Do you have blue lamps?'),
    )
    assert.deepEqual(
      openTurnMessages(db, only(db)).map(message => message.text),
      ['Do you have blue lamps?'],
    )
    prepared(db, 'UPDATE conversations SET answered_through = 1').run()
    const jobs = prepared<{ n: number }>(db, 'SELECT count(*) AS n FROM jobs').get()!.n
    receive(edit(3, 'wamid.e2', 'wamid.1', 'green'))
    assert.deepEqual(openTurnMessages(db, only(db)), [])
    assert.equal(prepared<{ n: number }>(db, 'SELECT count(*) AS n FROM jobs').get()!.n, jobs)
    assert.equal(thread(db)[0]!.text, 'green')
  })

  it('changes nobody else’s words', () => {
    const { db, receive } = shop()
    receive(
      says(1, 'wamid.1', text('Hello')),
      wrote(2, 'wamid.o', text('Hi Ada')),
      edit(3, 'wamid.e1', 'wamid.o', 'You owe me money'),
      revoke(4, 'wamid.d1', 'wamid.o'),
    )
    const ours = thread(db).find(message => message.providerId === 'wamid.o')!
    assert.deepEqual([ours.text, ours.deletedAt], ['Hi Ada', null])
  })
})

describe('a deletion', () => {
  it('leaves nothing of what was said, in the thread, in the list, for the assistant', () => {
    const { db, receive } = shop()
    receive(
      says(1, 'wamid.1', {
        type: 'document',
        document: { id: '501', filename: 'passport.pdf', caption: 'my passport' },
        context: { forwarded: true },
      }),
      react(2, 'wamid.r', 'wamid.1', '👍'),
      revoke(3, 'wamid.d1', 'wamid.1'),
      edit(4, 'wamid.e1', 'wamid.1', 'still here?'),
    )
    const [message] = thread(db)
    const view = toMessageView(db, message!)
    assert.deepEqual([view.text, view.editedAt, view.reactions, view.context], [null, null, [], {}])
    assert.ok(view.deletedAt)
    assert.deepEqual(
      view.attachments.map(({ kind, name, state }) => [kind, name, state]),
      [['document', null, 'gone']],
    )
    assert.deepEqual([message!.payload, message!.content], [null, null])
    const { lastSnippet, unread, waitingSince } = only(db)
    assert.deepEqual([lastSnippet, unread, waitingSince], ['[deleted]', 0, null])
    assert.deepEqual(openTurnMessages(db, only(db)), [])
    assert.ok(!JSON.stringify(prepared(db, 'SELECT * FROM messages').all()).includes('passport'))
    assert.ok(!JSON.stringify(prepared(db, 'SELECT * FROM attachments').all()).includes('passport'))
  })

  it('that comes before its message means the message is stored already deleted', () => {
    const { db, receive } = shop()
    receive(edit(2, 'wamid.e1', 'wamid.1', 'secret, improved'), revoke(3, 'wamid.d1', 'wamid.1'))
    assert.deepEqual(
      thread(db).map(message => [message.type, message.text]),
      [['deleted', null]],
      'and of an edit that waited nothing is left',
    )
    receive(says(1, 'wamid.1', { type: 'image', image: { id: '501', caption: 'secret' } }))
    const [message, ...others] = thread(db)
    assert.deepEqual([message!.type, message!.text, others.length], ['image', null, 0])
    assert.ok(message!.deletedAt)
    assert.equal(only(db).unread, 0)
    assert.ok(!JSON.stringify(prepared(db, 'SELECT * FROM messages').all()).includes('secret'))
  })

  it('by the business takes its own message back, and hands nothing over by itself', () => {
    const { db, receive } = shop()
    receive(
      says(1, 'wamid.1', text('Hello')),
      wrote(2, 'wamid.d', { type: 'revoke', revoke: { original_message_id: 'wamid.o' } }),
    )
    assert.equal(only(db).handledBy, 'assistant')
    receive(wrote(1.5, 'wamid.o', text('wrong chat')))
    assert.ok(thread(db).find(message => message.providerId === 'wamid.o')!.deletedAt)
  })

  it('reaches the message whatever the sender is called by then', () => {
    const { db, receive } = shop()
    receive(says(1, 'wamid.1', text('my card number')))
    receive(
      whatsapp('messages', {
        messages: [
          {
            from_user_id: 'DE.unknown1',
            id: 'wamid.d',
            timestamp: '1795000000',
            type: 'revoke',
            revoke: { original_message_id: 'wamid.1' },
          },
        ],
      }),
    )
    const row = prepared<{ text: string | null }>(
      db,
      "SELECT text FROM messages WHERE provider_id = 'wamid.1'",
    ).get()
    assert.equal(row?.text, null)
    assert.ok(only(db), 'and makes nobody a contact')
  })
})

describe('a person’s message from the phone', () => {
  it('that only arrives after the conversation was handed back hands nothing over again', async () => {
    const { db, receive } = shop()
    const { handBack } = await import('../../src/inbox/handoff.ts')
    receive(says(1, 'wamid.1', text('Hello')))
    handOff(db, only(db).id, 'taken_over', new Date(NOW.getTime() - 900_000))
    handBack(db, only(db).id, new Date(NOW.getTime() - 800_000))
    receive(wrote(100, 'wamid.o1', text('older than the hand-back')))
    assert.equal(only(db).handledBy, 'assistant')
    receive(wrote(300, 'wamid.o2', text('younger')))
    assert.equal(only(db).handledBy, 'person')
  })

  it('answers what was sent before it, and not what was sent after', () => {
    const { db, receive } = shop()
    receive(
      says(1, 'wamid.1', text('first')),
      says(30, 'wamid.2', text('second')),
      wrote(20, 'wamid.o', text('answer to the first')),
    )
    const { unread, waitingSince } = only(db)
    assert.equal(unread, 1)
    assert.equal(waitingSince?.getTime(), thread(db).at(-1)!.sentAt.getTime())
  })
})

describe('a reaction or a deletion whose message never comes', () => {
  it('is no message for programs once a day has passed, and an edit, which has words, still is', () => {
    const { db, receive } = shop()
    receive(
      says(1, 'wamid.1', text('Hello')),
      react(2, 'wamid.r', 'wamid.nowhere', '👍'),
      revoke(3, 'wamid.d', 'wamid.elsewhere'),
      edit(4, 'wamid.e', 'wamid.lost', 'in blue, please'),
    )
    const kinds = (hours: number) =>
      listMessages(db, only(db).id, {
        limit: 50,
        now: new Date(NOW.getTime() + hours * 3_600_000),
      }).items.map(message => message.type)
    assert.deepEqual(kinds(23), ['text', 'reaction', 'deleted', 'edit'])
    assert.deepEqual(kinds(25), ['text', 'edit'])
    assert.deepEqual(
      thread(db).map(message => message.type),
      ['text', 'reaction', 'deleted', 'edit'],
      'the team still sees that something was there',
    )
  })
})
