import assert from 'node:assert/strict'
import { toContactView } from '../../src/api/contacts.ts'
import { toConversationView } from '../../src/api/conversation-view.ts'
import { toMessageView } from '../../src/api/message-view.ts'
import type { ChannelEvent } from '../../src/channels/events.ts'
import { listNotices } from '../../src/channels/notices.ts'
import { channels } from '../../src/channels/schema.ts'
import { contacts } from '../../src/contacts/schema.ts'
import { prepared, type TenantDb } from '../../src/db/database.ts'
import { listConversations } from '../../src/inbox/conversations.ts'
import { listMessages } from '../../src/inbox/messages.ts'
import { type ReceiveContext, receiveEvent } from '../../src/inbox/receive.ts'
import { conversations } from '../../src/inbox/schema.ts'
import { addAnswer } from '../../src/inbox/send.ts'
import { monthlySpending } from '../../src/inbox/spending.ts'
import { openTurnMessages } from '../../src/replies/turn.ts'
import { eventsIn } from '../channels/fixture.ts'
import { shop } from './shop.ts'
import { fromPage, fromPerson, INSTAGRAM_TALK, MESSENGER_TALK, START, WHATSAPP_TALK } from './talks.ts'

const PERMUTATIONS = Number(process.env.TEST_ORDERS ?? 1_000)

/** A seeded shuffle: a run that fails can be run again. */
function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  let state = seed * 2_654_435_761 + 1
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
  const mixed = [...items]
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!]
  }
  return mixed
}

/** Everything a person or a program can see, without the ids that are made by chance. */
function seen(db: TenantDb) {
  const names = new Map<string, string>()
  for (const row of prepared<{ id: string; providerId: string | null }>(
    db,
    'SELECT public_id AS id, provider_id AS providerId FROM messages',
  ).all())
    names.set(row.id, row.providerId ?? 'ours')
  const talks = listConversations(db, { sight: null, limit: 50 }).items.map(row => {
    const { id: _id, contact, ...view } = toConversationView(db, row)
    const messages = listMessages(db, row.id, { limit: 500 }).items.map(message => {
      const { id: _own, attachments, context, ...shown } = toMessageView(db, message)
      return {
        ...shown,
        attachments: attachments.map(({ id: _attachment, ...attachment }) => attachment),
        context: { ...context, ...(context.messageId && { messageId: names.get(context.messageId) }) },
        // Messenger tells only up to which message, not when each was read.
        ...(row.channelKind === 'whatsapp' && {
          readAt: message.readAt,
          deliveredAt: message.deliveredAt,
        }),
        billedAs: message.billedAs,
      }
    })
    const lines = listMessages(db, row.id, { limit: 500, withEvents: true })
      .items.filter(message => message.type === 'event')
      .map(line => [line.sentAt.toISOString(), JSON.stringify(line.payload)])
      .sort()
    return {
      ...view,
      person: { name: contact.name, handle: contact.handle },
      messages,
      lines,
      waitingSince: row.waitingSince,
      lastSnippet: row.lastSnippet,
      lastAuthor: row.lastAuthor,
      lastStatus: row.lastStatus,
      handoffReason: row.handoffReason,
    }
  })
  const people = db
    .select()
    .from(contacts)
    .all()
    .map(contact => {
      const { id: _id, ...view } = toContactView(db, contact)
      return view
    })
  return {
    conversations: talks,
    people: people.sort((a, b) => (a.handle < b.handle ? -1 : 1)),
    standby: db.select({ kind: channels.kind, since: channels.standbySince }).from(channels).all(),
    notices: listNotices(db).map(notice => notice.kind),
    spending: monthlySpending(db, '2026-11'),
    // What the assistant would answer if it had the conversation.
    open: db
      .select()
      .from(conversations)
      .all()
      .map(row => openTurnMessages(db, row).map(message => message.providerId)),
  }
}

/** Tries an order in a transaction that is taken back: one file does for all of them. */
function outcomeOf(db: TenantDb, context: ReceiveContext, events: readonly ChannelEvent[]) {
  db.$client.exec('BEGIN')
  try {
    for (const event of events) receiveEvent(db, event, context)
    return seen(db)
  } finally {
    db.$client.exec('ROLLBACK')
  }
}

describe('the events of a conversation', function () {
  this.timeout(300_000)
  const talks = { WhatsApp: WHATSAPP_TALK, Messenger: MESSENGER_TALK, Instagram: INSTAGRAM_TALK }

  for (const [name, talk] of Object.entries(talks)) {
    it(`on ${name} end the same in ${PERMUTATIONS} orders`, () => {
      const { db, context } = shop()
      const events = talk.flatMap(body => eventsIn(Buffer.from(JSON.stringify(body))))
      const expected = outcomeOf(db, context, events)
      assert.ok(expected.conversations[0]!.messages.length >= 6, 'there is a conversation to compare')
      for (let seed = 1; seed <= PERMUTATIONS; seed++) {
        const order = shuffled(events, seed)
        const outcome = outcomeOf(db, context, order)
        assert.deepEqual(outcome, expected, `order ${seed}`)
      }
    })

    it(`on ${name} end the same when each comes twice, mixed`, () => {
      const { db, context } = shop()
      const events = talk.flatMap(body => eventsIn(Buffer.from(JSON.stringify(body))))
      const expected = outcomeOf(db, context, events)
      for (let seed = 1; seed <= 50; seed++)
        assert.deepEqual(outcomeOf(db, context, shuffled([...events, ...events], seed)), expected, `${seed}`)
    })
  }

  it('around an answer whose fate is open end the same, and it is ours', () => {
    const { db, context, receive } = shop()
    receive(fromPerson(1, { message: { mid: 'm_1', text: 'Are you open?' } }))
    const [conversation] = listConversations(db, { sight: null, limit: 1 }).items
    const answer = {
      conversation: conversation!,
      text: 'We are open',
      language: 'en',
      evidence: { answeredBy: 'rules' as const, products: [], knowledge: [], checks: [] },
      answers: 1,
      as: 'queued' as const,
    }
    const { id } = addAnswer(db, answer, new Date((START + 2) * 1000))!
    prepared(db, "UPDATE messages SET status = 'sending' WHERE id = ?").run(id)
    prepared(db, "INSERT INTO send_attempts (id, message_id, started_at) VALUES ('attempt-1', ?, 0)").run(id)
    const said = { is_echo: true, app_id: 4711, metadata: 'attempt-1', text: 'We are open' }
    const events = [
      fromPage(3, { message: { mid: 'm_ours', ...said } }),
      fromPerson(4, { delivery: { mids: ['m_ours'], watermark: (START + 3) * 1000 } }),
      fromPerson(5, { read: { watermark: (START + 4) * 1000 } }),
      fromPerson(6, { reaction: { emoji: '👍', action: 'react', mid: 'm_ours' } }),
      fromPerson(7, { message: { mid: 'm_2', text: 'Great', reply_to: { mid: 'm_ours' } } }),
      fromPerson(8, { message: { mid: 'm_2', is_deleted: true } }),
    ].flatMap(body => eventsIn(Buffer.from(JSON.stringify(body))))
    const expected = outcomeOf(db, context, events)
    const [talk] = expected.conversations
    assert.deepEqual(
      talk!.messages.map(({ providerId, author, status }) => [providerId, author, status]),
      [
        ['m_1', 'contact', 'received'],
        ['m_ours', 'assistant', 'read'],
        ['m_2', 'contact', 'received'],
      ],
    )
    assert.equal(talk!.handledBy, 'assistant')
    for (let seed = 1; seed <= PERMUTATIONS; seed++)
      assert.deepEqual(outcomeOf(db, context, shuffled(events, seed)), expected, `order ${seed}`)
  })
})
