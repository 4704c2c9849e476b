import { eq } from 'drizzle-orm'
import { joinContacts } from '../contacts/join.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import { enqueue } from '../jobs/queue.ts'
import { AppError } from '../lib/errors.ts'
import { earlier, later } from '../lib/moments.ts'
import type { Conversation } from './conversations.ts'
import { recountOpen } from './handoff.ts'
import { addEvent, recountDrafts, refreshLast } from './messages.ts'
import { conversations } from './schema.ts'

/**
 * Two contacts are one person: because a person says so, the contact did by a code, or Meta said that the ids changed.
 * Ids and conversations go to `intoId`; where both spoke on one channel, their messages become one thread. In the
 * caller's transaction.
 */
export function mergeContacts(
  db: TenantDb,
  intoId: number,
  fromId: number,
  now: Date,
  told: { kind: 'merged' | 'linked'; by?: string } | null = { kind: 'merged' },
): void {
  if (intoId === fromId)
    throw new AppError('conflict', 'These are one customer already. Load the page again.')
  const own = conversationsOf(db, intoId)
  for (const conversation of conversationsOf(db, fromId)) {
    const same = own.find(other => other.channelId === conversation.channelId)
    if (same) mergeConversations(db, same, conversation, told === null, now)
    else
      db.update(conversations).set({ contactId: intoId }).where(eq(conversations.id, conversation.id)).run()
  }
  prepared(db, 'UPDATE account_events SET contact_id = ? WHERE contact_id = ?').run(intoId, fromId)
  joinContacts(db, intoId, fromId)
  if (!told) return
  for (const { id } of conversationsOf(db, intoId))
    addEvent(db, id, told.kind, told.by === undefined ? {} : { by: told.by }, now)
}

function conversationsOf(db: TenantDb, contactId: number): Conversation[] {
  return db
    .select()
    .from(conversations)
    .where(eq(conversations.contactId, contactId))
    .orderBy(conversations.id)
    .all()
}

/**
 * What was answered in either stays answered, what waits in either goes on waiting. Two that were one chat all along,
 * under changed ids, are what they would be had everything come in order.
 */
function mergeConversations(
  db: TenantDb,
  into: Conversation,
  from: Conversation,
  wereOneChat: boolean,
  now: Date,
): void {
  for (const { id, answeredThrough } of [into, from]) {
    prepared(db, 'UPDATE messages SET asks = 0 WHERE conversation_id = ? AND id <= ? AND asks = 1').run(
      id,
      answeredThrough,
    )
  }
  prepared(db, 'UPDATE messages SET conversation_id = ? WHERE conversation_id = ?').run(into.id, from.id)
  const answeredAt = wereOneChat
    ? later(into.answeredAt, from.answeredAt)
    : into.answeredAt && from.answeredAt
  if (wereOneChat && answeredAt)
    prepared(db, 'UPDATE messages SET asks = 0 WHERE conversation_id = ? AND sent_at <= ? AND asks = 1').run(
      into.id,
      answeredAt.getTime(),
    )
  const handed = handedOf(into, from)
  const turnOpenedAt = earlier(into.turnOpenedAt, from.turnOpenedAt)
  db.update(conversations)
    .set({
      ...handed,
      status: [into.status, from.status].find(status => status === 'open') ?? into.status,
      assignedTo: into.assignedTo ?? from.assignedTo,
      language: into.language ?? from.language,
      waitingSince: earlier(into.waitingSince, from.waitingSince),
      unread: into.unread + from.unread,
      readThrough: Math.max(into.readThrough, from.readThrough),
      answeredAt,
      deliveredUntil: later(into.deliveredUntil, from.deliveredUntil),
      readUntil: later(into.readUntil, from.readUntil),
      standbyAt: later(into.standbyAt, from.standbyAt),
      controlAt: later(into.controlAt, from.controlAt),
      lastInboundAt: later(into.lastInboundAt, from.lastInboundAt),
      unreachableAt: into.unreachableAt && from.unreachableAt,
      disclosedAt: later(into.disclosedAt, from.disclosedAt),
      turnOpenedAt: handed.handledBy === 'person' ? null : turnOpenedAt,
      turnDueAt: handed.handledBy === 'person' ? null : later(into.turnDueAt, from.turnDueAt),
      // Their row ids interleave: what is answered is marked above.
      answeredThrough: Math.min(into.answeredThrough, from.answeredThrough),
    })
    .where(eq(conversations.id, into.id))
    .run()
  db.delete(conversations).where(eq(conversations.id, from.id)).run()
  recountDrafts(db, into.id)
  recountOpen(db, into.id)
  refreshLast(db, into.id)
  prepared(db, "DELETE FROM jobs WHERE dedupe = ? AND state = 'ready'").run(`respond:${from.id}`)
  if (turnOpenedAt === null || handed.handledBy === 'person') return
  const key = `respond:${into.id}`
  const runAt = later(into.turnDueAt, from.turnDueAt) ?? now
  enqueue(db, 'replies.respond', { conversationId: into.id }, now, { key, dedupe: key, runAt })
}

/** A person who has one of them has both, unless the other was handed back later. */
function handedOf(into: Conversation, from: Conversation): Partial<Conversation> {
  const handedBackAt = later(into.handedBackAt, from.handedBackAt)
  const byPerson = [into, from].find(
    one =>
      one.handledBy === 'person' &&
      (one.handedOffAt === null || handedBackAt === null || one.handedOffAt > handedBackAt),
  )
  if (!byPerson) return { handledBy: 'assistant', handoffReason: null, handedOffAt: null, handedBackAt }
  const { handledBy, handoffReason } = byPerson
  return { handledBy, handoffReason, handedOffAt: later(into.handedOffAt, from.handedOffAt), handedBackAt }
}
