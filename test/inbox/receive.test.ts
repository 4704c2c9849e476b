import assert from 'node:assert/strict'
import { AppRegistry } from '../../src/channels/app-registry.ts'
import { connectChannel } from '../../src/channels/connect.ts'
import type { ChannelEvent, DeliveryUpdate, Echo, InboundMessage } from '../../src/channels/events.ts'
import type { TenantDb } from '../../src/db/database.ts'
import { listConversations, setStatus } from '../../src/inbox/conversations.ts'
import { nextStatus } from '../../src/inbox/delivery-status.ts'
import { ASSISTANT_OFF, handBack, handOff } from '../../src/inbox/handoff.ts'
import { listMessages } from '../../src/inbox/messages.ts'
import { receiveEvent } from '../../src/inbox/receive.ts'
import type { MessageStatus } from '../../src/inbox/schema.ts'
import { addAnswer, sendReply } from '../../src/inbox/send.ts'
import { countJobs, nextRunAt } from '../../src/jobs/queue.ts'
import { openTurnMessages } from '../../src/replies/turn.ts'
import { NOON, testTenantFile } from '../support/instance.ts'

const ACCOUNT = '700100200300400'

async function shop() {
  const { instance, tenant, db, clock } = testTenantFile()
  const apps = new AppRegistry(instance.control, instance.keys.field)
  const app = apps.register({ appId: '4711', secret: 'secret-of-the-app' }, NOON)
  for (const kind of ['whatsapp', 'messenger'] as const) {
    await connectChannel(instance, apps, tenant.id, {
      kind,
      account: ACCOUNT,
      appKey: app.key,
      name: kind,
      token: 'token-of-the-shop',
    })
  }
  const context = {
    indexKey: instance.tenants.keys(tenant.id).index,
    quietMs: 2000,
    ownAppIds: new Set(['4711']),
  }
  const receive = (...events: ChannelEvent[]) =>
    events.map(event => receiveEvent(db, event, { ...context, now: clock.now() }))
  return { db, clock, receive }
}

let next = 0
function says(text: string, more: Partial<InboundMessage> = {}): InboundMessage {
  return {
    kind: 'inbound',
    channel: 'whatsapp',
    account: ACCOUNT,
    providerId: `wamid.${++next}`,
    sender: { identities: [{ kind: 'phone', value: '491700000002' }], name: 'Ada' },
    sentAt: NOON,
    type: 'text',
    text,
    answerable: true,
    opensWindow: true,
    ...more,
  }
}

function echo(text: string, more: Partial<Echo> = {}): Echo {
  return {
    kind: 'echo',
    channel: 'whatsapp',
    account: ACCOUNT,
    providerId: `wamid.${++next}`,
    recipient: { identities: [{ kind: 'phone', value: '491700000002' }] },
    sentAt: NOON,
    type: 'text',
    text,
    ...more,
  }
}

function status(
  word: DeliveryUpdate['status'],
  providerId: string,
  more: Partial<DeliveryUpdate> = {},
): DeliveryUpdate {
  return {
    kind: 'status',
    channel: 'whatsapp',
    account: ACCOUNT,
    status: word,
    providerIds: [providerId],
    at: NOON,
    ...more,
  }
}

const only = (db: TenantDb) => listConversations(db, { sight: null, limit: 10 }).items[0]!
const texts = (db: TenantDb) =>
  listMessages(db, only(db).id, { limit: 100 }).items.map(message => message.text)

function answerIn(db: TenantDb, text: string, answers: number, now: Date) {
  return addAnswer(
    db,
    {
      conversation: only(db),
      text,
      language: 'en',
      evidence: { answeredBy: 'rules', products: [], knowledge: [], checks: [] },
      answers,
      as: 'queued',
    },
    now,
  )!
}

describe('an incoming message', () => {
  it('is stored once, however often Meta repeats it, and asks for one answer', async () => {
    const { db, receive } = await shop()
    const hello = says('Hola')
    assert.deepEqual(receive(hello, hello, hello), ['stored', 'duplicate', 'duplicate'])
    assert.deepEqual(texts(db), ['Hola'])
    assert.equal(countJobs(db).ready, 1)
  })

  it('stays known after its message was erased, so that a repeat does not bring the person back', async () => {
    const { db, receive } = await shop()
    const hello = says('Hola')
    receive(hello)
    db.$client.exec('DELETE FROM contacts')
    assert.deepEqual(receive(hello), ['duplicate'])
    assert.equal(listConversations(db, { sight: null, limit: 10 }).items.length, 0)
  })

  it('stands in the order of Meta’s time, whatever order it came in', async () => {
    const { db, receive } = await shop()
    receive(
      says('second', { sentAt: new Date(NOON.getTime() + 2000) }),
      says('first', { sentAt: new Date(NOON.getTime() + 1000) }),
    )
    assert.deepEqual(texts(db), ['first', 'second'])
    assert.equal(only(db).lastSnippet, 'second')
  })

  it('reaches one conversation for a person with a number, a business-scoped id, or both', async () => {
    const { db, receive } = await shop()
    const bsuid = { kind: 'bsuid', value: 'DE.1100220033004400' } as const
    const phone = { kind: 'phone', value: '491700000002' } as const
    receive(
      says('both', { sender: { identities: [bsuid, phone] } }),
      says('id alone', { sender: { identities: [bsuid] } }),
      says('number alone', { sender: { identities: [phone] } }),
    )
    assert.equal(listConversations(db, { sight: null, limit: 10 }).items.length, 1)
  })

  it('does not open another person’s history for a number that was given to somebody else', async () => {
    const { db, receive } = await shop()
    const phone = { kind: 'phone', value: '491700000002' } as const
    receive(
      says('old owner', { sender: { identities: [{ kind: 'bsuid', value: 'DE.1' }, phone] } }),
      says('new owner', { sender: { identities: [{ kind: 'bsuid', value: 'DE.2' }] } }),
      says('new owner, with number', { sender: { identities: [{ kind: 'bsuid', value: 'DE.2' }, phone] } }),
    )
    const rows = listConversations(db, { sight: null, limit: 10 }).items
    assert.equal(rows.length, 2)
    assert.deepEqual(rows.map(row => listMessages(db, row.id, { limit: 9 }).items.length).sort(), [1, 2])
  })

  it('is not answered when it is older than a day, but is kept', async () => {
    const { db, receive } = await shop()
    receive(says('from yesterday', { sentAt: new Date(NOON.getTime() - 25 * 3_600_000) }))
    assert.deepEqual(texts(db), ['from yesterday'])
    assert.equal(countJobs(db).ready, 0)
  })

  it('of a kind nobody answers is kept and shown', async () => {
    const { db, receive } = await shop()
    receive(says('', { type: 'reaction', text: null, answerable: false, payload: { emoji: '👍' } }))
    assert.equal(listMessages(db, only(db).id, { limit: 9 }).items[0]!.type, 'reaction')
    assert.equal(countJobs(db).ready, 0)
    assert.equal(only(db).waitingSince, null, 'nobody waits for an answer to a thumb')
  })

  it('that does not open the window leaves it as it was', async () => {
    const { db, receive } = await shop()
    receive(
      says('hello'),
      says('', {
        type: 'reaction',
        text: null,
        answerable: false,
        opensWindow: false,
        sentAt: new Date(NOON.getTime() + 5000),
      }),
    )
    assert.equal(only(db).lastInboundAt?.getTime(), NOON.getTime())
  })

  it('of a new number reaches the same person', async () => {
    const { db, receive } = await shop()
    receive(
      says('hello'),
      says('Ada changed her number', {
        type: 'system',
        answerable: false,
        opensWindow: false,
        becomes: [{ kind: 'phone', value: '491700000099' }],
      }),
      says('it is me', { sender: { identities: [{ kind: 'phone', value: '491700000099' }] } }),
    )
    assert.equal(listConversations(db, { sight: null, limit: 10 }).items.length, 1)
  })

  it('keeps the turn open while the customer goes on, but not for ever', async () => {
    const { db, receive, clock } = await shop()
    receive(says('one'))
    assert.equal(nextRunAt(db), NOON.getTime() + 2000)
    for (let i = 0; i < 10; i++) {
      clock.advance(1000)
      receive(says(`more ${i}`, { sentAt: clock.now() }))
    }
    assert.equal(nextRunAt(db), clock.now().getTime(), 'four quiet times after its first message it closes')
    assert.equal(countJobs(db).ready, 1)
  })

  it('after Done hands the conversation back to the assistant', async () => {
    const { db, receive } = await shop()
    receive(says('hello'), echo('I am on it'))
    assert.equal(only(db).handledBy, 'person')
    setStatus(db, only(db).id, 'done')
    receive(says('another question'))
    assert.equal(only(db).handledBy, 'assistant')
    assert.equal(only(db).status, 'open')
  })
})

describe('an echo', () => {
  it('from the phone app is a person’s message and hands the conversation over', async () => {
    const { db, receive } = await shop()
    receive(says('hello'), echo('Marta here, we have it'))
    const message = listMessages(db, only(db).id, { limit: 9 }).items.at(-1)!
    assert.deepEqual([message.author, message.via, message.status], ['user', 'phone', 'sent'])
    assert.equal(only(db).handledBy, 'person')
  })

  it('of our own message, told by the attempt id, attaches to it and hands nothing over', async () => {
    const { db, receive } = await shop()
    receive(says('hello', { channel: 'messenger', sender: { identities: [{ kind: 'psid', value: '66' }] } }))
    const answer = answerIn(db, 'We have it', 1, NOON)
    db.$client.exec(`UPDATE messages SET status = 'sending' WHERE id = ${answer.id}`)
    db.$client.exec(
      `INSERT INTO send_attempts (id, message_id, started_at) VALUES ('attempt-1', ${answer.id}, 0)`,
    )
    receive(
      echo('We have it', {
        channel: 'messenger',
        providerId: 'm_1',
        attemptId: 'attempt-1',
        recipient: { identities: [{ kind: 'psid', value: '66' }] },
      }),
    )
    const rows = listMessages(db, only(db).id, { limit: 9 }).items
    assert.equal(rows.length, 2)
    assert.deepEqual([rows[1]!.providerId, rows[1]!.status], ['m_1', 'sent'])
    assert.equal(only(db).handledBy, 'assistant')
  })

  it('with the words of a message whose fate is open is that message', async () => {
    const { db, receive } = await shop()
    receive(says('hello'))
    const answer = answerIn(db, 'We have it', 1, NOON)
    db.$client.exec(`UPDATE messages SET status = 'unknown' WHERE id = ${answer.id}`)
    receive(echo('We have it', { providerId: 'wamid.ours' }))
    assert.equal(listMessages(db, only(db).id, { limit: 9 }).items.length, 2)
    assert.equal(only(db).handledBy, 'assistant')
  })

  it('of a reaction made by hand hands nothing over', async () => {
    const { db, receive } = await shop()
    receive(
      says('hello'),
      echo('👍', { type: 'reaction', about: { change: 'reaction', providerId: 'wamid.x' } }),
    )
    assert.equal(only(db).handledBy, 'assistant')
  })

  it('stops an answer that was not sent yet', async () => {
    const { db, receive } = await shop()
    receive(says('hello'))
    answerIn(db, 'We have it', 1, NOON)
    receive(echo('I answer this one myself'))
    const answer = listMessages(db, only(db).id, { limit: 9 }).items.find(
      message => message.author === 'assistant',
    )!
    assert.equal(answer.status, 'cancelled')
  })
})

describe('a delivery status', () => {
  it('only moves forward', () => {
    const steps: [MessageStatus, DeliveryUpdate['status'], MessageStatus | undefined][] = [
      ['sending', 'sent', 'sent'],
      ['sent', 'delivered', 'delivered'],
      ['read', 'delivered', undefined],
      ['delivered', 'sent', undefined],
      ['sent', 'read', 'read'],
      ['sent', 'failed', 'failed'],
      ['delivered', 'failed', undefined],
      ['failed', 'delivered', 'delivered'],
      ['failed', 'sent', undefined],
      ['unknown', 'sent', 'sent'],
      ['unknown', 'failed', 'failed'],
      ['cancelled', 'read', undefined],
    ]
    for (const [current, update, expected] of steps)
      assert.equal(nextStatus(current, update), expected, `${current} + ${update}`)
  })

  it('that comes before the answer to the send waits for it', async () => {
    const { db, receive } = await shop()
    receive(says('hello'))
    const answer = answerIn(db, 'We have it', 1, NOON)
    receive(status('delivered', 'wamid.later'), status('sent', 'wamid.later'))
    db.$client.exec(`UPDATE messages SET status = 'sending' WHERE id = ${answer.id}`)
    const { attachProviderId } = await import('../../src/inbox/delivery-status.ts')
    assert.equal(attachProviderId(db, answer, 'wamid.later').status, 'delivered')
  })

  it('with our attempt id proves a send whose answer was lost', async () => {
    const { db, receive } = await shop()
    receive(says('hello'))
    const answer = answerIn(db, 'We have it', 1, NOON)
    db.$client.exec(`UPDATE messages SET status = 'unknown' WHERE id = ${answer.id}`)
    db.$client.exec(
      `INSERT INTO send_attempts (id, message_id, started_at) VALUES ('attempt-2', ${answer.id}, 0)`,
    )
    receive(status('delivered', 'wamid.proof', { attemptId: 'attempt-2' }))
    const row = listMessages(db, only(db).id, { limit: 9 }).items.at(-1)!
    assert.deepEqual([row.status, row.providerId], ['delivered', 'wamid.proof'])
  })
})

describe('a person’s reply', () => {
  const marta = { id: 'u1', name: 'Marta', via: 'web' as const }

  it('pauses the assistant and ends the waiting', async () => {
    const { db, receive } = await shop()
    receive(says('hello'))
    sendReply(db, only(db), { text: ' Hi Ada ' }, marta, NOON)
    assert.equal(only(db).handledBy, 'person')
    assert.equal(only(db).waitingSince, null)
    assert.equal(texts(db).at(-1), 'Hi Ada')
    handBack(db, only(db).id, NOON)
    assert.equal(only(db).handledBy, 'assistant')
  })

  it('given while the assistant was off stays with people once it is on', async () => {
    const { db, receive } = await shop()
    receive(says('hello'))
    handOff(db, only(db).id, ASSISTANT_OFF, NOON)
    sendReply(db, only(db), { text: 'Hi Ada' }, marta, NOON)
    assert.equal(only(db).handoffReason, 'replied')
  })

  it('answers what was asked so far: handed back, the assistant does not come back to it', async () => {
    const { db, receive } = await shop()
    receive(says('how much is the mug?'))
    sendReply(db, only(db), { text: 'It is 18 euros' }, marta, NOON)
    handBack(db, only(db).id, NOON)
    receive(says('and the plate?'))
    assert.deepEqual(
      openTurnMessages(db, only(db)).map(message => message.text),
      ['and the plate?'],
    )
  })

  it('is refused when somebody answered after what its writer had seen', async () => {
    const { db, receive } = await shop()
    receive(says('hello'))
    const seen = listMessages(db, only(db).id, { limit: 9 }).items[0]!.publicId
    sendReply(db, only(db), { text: 'first' }, marta, NOON)
    assert.throws(
      () => sendReply(db, only(db), { text: 'second', after: seen }, marta, NOON),
      /Marta answered meanwhile/,
    )
    assert.deepEqual(texts(db), ['hello', 'first'])
  })

  it('with the same key is sent once, and with another text under that key refused', async () => {
    const { db, receive } = await shop()
    receive(says('hello'))
    const first = sendReply(db, only(db), { text: 'Hi', idempotencyKey: 'k' }, marta, NOON)
    const again = sendReply(db, only(db), { text: 'Hi', idempotencyKey: 'k' }, marta, NOON)
    assert.equal(again.message.id, first.message.id)
    assert.throws(
      () => sendReply(db, only(db), { text: 'Other', idempotencyKey: 'k' }, marta, NOON),
      /another request/,
    )
    assert.deepEqual(texts(db), ['hello', 'Hi'])
  })

  it('is refused with the reason when the window is closed', async () => {
    const { db, receive, clock } = await shop()
    receive(says('hello'))
    clock.advance(25 * 3_600_000)
    assert.throws(
      () => sendReply(db, only(db), { text: 'too late' }, marta, clock.now()),
      /24 hours|template/,
    )
    assert.deepEqual(texts(db), ['hello'])
  })
})
