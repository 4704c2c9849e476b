import { createPace } from '../../src/channels/pace.ts'
import { channels } from '../../src/channels/schema.ts'
import { findConversationById } from '../../src/inbox/conversations.ts'
import { type DeliverDeps, deliverMessage } from '../../src/inbox/deliver.ts'
import { listMessages, type Message } from '../../src/inbox/messages.ts'
import { receiveEvent } from '../../src/inbox/receive.ts'
import type { ModelClient } from '../../src/replies/model/client.ts'
import { respond } from '../../src/replies/respond.ts'
import { askModel } from '../../src/replies/turns/ask-model.ts'
import type { RespondDeps } from '../../src/replies/turns/open-turn.ts'
import { weighAnswers } from '../../src/replies/turns/weigh-topic.ts'
import { testTenantFile } from '../support/instance.ts'
import { stockShop } from './shop.ts'

const AUTHOR = { id: 'u1', name: 'Marta', via: 'web' } as const
const MINUTE_MS = 60_000

/** A shop whose customers write and whose assistant answers by rules, one turn after the other, without a network. */
export function openDesk(model: Partial<ModelClient> = {}) {
  const { instance, tenant, db, clock } = testTenantFile()
  stockShop(db)
  db.insert(channels)
    .values({
      kind: 'whatsapp',
      account: '700100200300400',
      publicId: 'whatsapp',
      name: 'WhatsApp',
      appKey: 'app',
      connectedAt: clock.now(),
    })
    .run()
  const deps = {
    instance,
    model: { isUsable: () => false, isSlow: () => false, ...model } as unknown as ModelClient,
    sender: { markRead: () => Promise.resolve() },
  } as unknown as RespondDeps
  let sent = 0
  const run = (name: 'replies.respond' | 'replies.ask-model' | 'replies.weigh', payload: object) =>
    ({
      db,
      tenantId: tenant.id,
      job: { id: 0, name, payload, key: null, attempts: 0 },
      signal: new AbortController().signal,
    }) as never

  function conversationOf(customer: string) {
    const row = db.$client
      .prepare(
        `SELECT c.id FROM conversations AS c JOIN contact_identities AS i ON i.contact_id = c.contact_id WHERE i.value = ?`,
      )
      .get(customer) as { id: number }
    return findConversationById(db, row.id)!
  }

  return {
    instance,
    tenant,
    db,
    clock,
    author: AUTHOR,
    conversationOf,
    /** Minutes go by. */
    wait: (minutes: number) => clock.advance(minutes * MINUTE_MS),
    /** A customer writes, and the assistant does what it does. Returns what was added to the thread. */
    says(customer: string, text: string): Message[] {
      const now = clock.now()
      receiveEvent(
        db,
        {
          kind: 'inbound',
          channel: 'whatsapp',
          account: '700100200300400',
          sender: { identities: [{ kind: 'phone', value: customer }] },
          providerId: `wamid.${++sent}`,
          sentAt: now,
          type: 'text',
          text,
          answerable: true,
          opensWindow: true,
        },
        { now, indexKey: instance.tenants.keys(tenant.id).index, quietMs: 0, ownAppIds: new Set() },
      )
      const { id } = conversationOf(customer)
      const before = listMessages(db, id, { limit: 200, withEvents: true }).items.map(one => one.id)
      respond(deps, run('replies.respond', { conversationId: id }))
      return listMessages(db, id, { limit: 200, withEvents: true }).items.filter(
        one => !before.includes(one.id),
      )
    },
    /** Tries to hand over a queued answer; gives back what reached Meta. */
    async delivers(message: Message): Promise<string[]> {
      const handed: string[] = []
      const deliverDeps = {
        clock,
        pace: createPace(clock, () => 0),
        upload: () => Promise.reject(new Error('no files here')),
        send: (_tenant: string, _channel: unknown, _to: unknown, content: { text?: string }) => {
          handed.push(content.text ?? '')
          return Promise.resolve({ outcome: 'accepted', providerId: `out.${message.id}` } as const)
        },
      } as unknown as DeliverDeps
      const payload = { messageId: message.id }
      const job = { id: 0, name: 'inbox.deliver', payload, key: null, attempts: 0 }
      await deliverMessage(deliverDeps, {
        db,
        tenantId: tenant.id,
        job,
        signal: new AbortController().signal,
      } as never)
      return handed
    },
    /** The assistant looks at the turn that is open. Returns what was added to the thread. */
    responds(customer: string): Message[] {
      const { id } = conversationOf(customer)
      const before = listMessages(db, id, { limit: 200, withEvents: true }).items.map(one => one.id)
      respond(deps, run('replies.respond', { conversationId: id }))
      return listMessages(db, id, { limit: 200, withEvents: true }).items.filter(
        one => !before.includes(one.id),
      )
    },
    /** The turn of this customer goes to the model. Returns the newest answer. */
    async asksModel(customer: string): Promise<Message | undefined> {
      const { id } = conversationOf(customer)
      await askModel(deps, run('replies.ask-model', { conversationId: id }))
      return listMessages(db, id, { limit: 200 }).items.findLast(one => one.author === 'assistant')
    },
    /** Does what outcomes asked for. */
    weigh(): void {
      const jobs = db.$client
        .prepare("SELECT id, payload FROM jobs WHERE name = 'replies.weigh' AND state = 'ready'")
        .all() as { id: number; payload: string }[]
      for (const job of jobs) weighAnswers(deps, run('replies.weigh', JSON.parse(job.payload) as object))
      db.$client.prepare("DELETE FROM jobs WHERE name = 'replies.weigh'").run()
    },
  }
}
