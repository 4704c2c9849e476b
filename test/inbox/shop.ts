import { channels } from '../../src/channels/schema.ts'
import type { TenantDb } from '../../src/db/database.ts'
import { type ConversationRow, listConversations } from '../../src/inbox/conversations.ts'
import { listMessages, type Message } from '../../src/inbox/messages.ts'
import { type ReceiveContext, receiveEvent } from '../../src/inbox/receive.ts'
import { eventsIn } from '../channels/fixture.ts'
import { testTenantFile } from '../support/instance.ts'
import { NOW } from './talks.ts'

/** A business with one account of each kind, and webhooks that come without a network. */
export function shop() {
  const { instance, tenant, db } = testTenantFile()
  const values = { appKey: 'app', connectedAt: NOW }
  for (const [kind, account] of [
    ['whatsapp', '700100200300400'],
    ['messenger', '1010101010'],
    ['instagram', '17840000000000001'],
  ] as const) {
    db.insert(channels)
      .values({ ...values, kind, account, publicId: kind, name: kind, wabaId: '900100200300400' })
      .run()
  }
  const context: ReceiveContext = {
    now: NOW,
    indexKey: instance.tenants.keys(tenant.id).index,
    quietMs: 2000,
    ownAppIds: new Set(['4711']),
  }
  /** What became of each event of these webhook bodies. */
  const receive = (...bodies: object[]) =>
    bodies
      .flatMap(body => eventsIn(Buffer.from(JSON.stringify(body))))
      .map(event => receiveEvent(db, event, context))
  return { db, context, receive }
}

export function conversationsIn(db: TenantDb): ConversationRow[] {
  return listConversations(db, { sight: null, limit: 50 }).items
}

export function only(db: TenantDb): ConversationRow {
  const [row, ...others] = conversationsIn(db)
  if (!row || others.length > 0) throw new Error(`${others.length + (row ? 1 : 0)} conversations`)
  return row
}

/** The messages of the only conversation, lines that are no speech left out. */
export function thread(db: TenantDb): Message[] {
  return listMessages(db, only(db).id, { limit: 200 }).items
}

export function linesOf(db: TenantDb): { kind: string; [more: string]: unknown }[] {
  return listMessages(db, only(db).id, { limit: 200, withEvents: true })
    .items.filter(message => message.type === 'event')
    .map(message => message.payload as { kind: string })
}

export function channelNamed(db: TenantDb, kind: string) {
  return db
    .select()
    .from(channels)
    .all()
    .find(row => row.kind === kind)!
}
