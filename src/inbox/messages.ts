import { and, asc, eq, gt, isNull, notInArray, or, sql } from 'drizzle-orm'
import type { InboundMessage } from '../channels/events.ts'
import { parseCursor } from '../contacts/contacts.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import { rowsOf } from '../db/rows.ts'
import { AppError } from '../lib/errors.ts'
import { newId } from '../lib/ids.ts'
import { conversations, type Evidence, messages } from './schema.ts'

export type Message = typeof messages.$inferSelect
export type NewMessage = Omit<typeof messages.$inferInsert, 'id' | 'publicId' | 'createdAt'>

const rows = rowsOf(messages)
const SNIPPET_LENGTH = 140

/** Adds a message and what the list shows of its conversation. Returns the row. */
export function addMessage(db: TenantDb, message: NewMessage, now: Date): Message {
  const row = rows.add(db, { ...message, publicId: newId(now), createdAt: now })
  if (!QUIET_TYPES.includes(row.type) && row.aboutProviderId === null) showAsLast(db, row)
  return row
}

/** Lines of the thread that are no speech: the list goes on showing what was said last. */
const QUIET_TYPES = ['event', 'note', 'reaction']

/** The list shows the newest message, not the last to arrive; before the first one there is no snippet. */
function showAsLast(db: TenantDb, message: Message): void {
  prepared(
    db,
    `UPDATE conversations SET last_message_at = ?, last_snippet = ?, last_author = ?, last_status = ?
     WHERE id = ? AND (last_message_at <= ? OR last_snippet = '')`,
  ).run(
    message.sentAt.getTime(),
    snippetOf(message),
    message.author,
    message.status,
    message.conversationId,
    message.sentAt.getTime(),
  )
}

/** After a message was changed or moved: what the list shows, read anew. */
export function refreshLast(db: TenantDb, conversationId: number): void {
  const last = rows.find(
    db,
    `conversation_id = ? AND type NOT IN ('event', 'note', 'reaction') AND about_provider_id IS NULL AND status <> 'cancelled'
     ORDER BY sent_at DESC, id DESC LIMIT 1`,
    conversationId,
  )
  if (!last) return
  prepared(
    db,
    'UPDATE conversations SET last_message_at = ?, last_snippet = ?, last_author = ?, last_status = ? WHERE id = ?',
  ).run(last.sentAt.getTime(), snippetOf(last), last.author, last.status, conversationId)
}

/** Words of the message, or `[type]` for a kind without any; the view puts it into the reader's language. */
export function snippetOf(message: Pick<Message, 'text' | 'type'> & { deletedAt?: Date | null }): string {
  if (message.deletedAt) return '[deleted]'
  const text = message.text?.replace(/\s+/g, ' ').trim()
  return text ? text.slice(0, SNIPPET_LENGTH) : `[${message.type}]`
}

/** A thin line in the thread: what happened, not what was said. `kind` names the sentence. */
export function addEvent(
  db: TenantDb,
  conversationId: number,
  kind: string,
  details: Record<string, unknown>,
  now: Date,
  evidence: Evidence | null = null,
): Message {
  return addMessage(
    db,
    {
      conversationId,
      direction: 'outbound',
      author: 'system',
      type: 'event',
      text: null,
      status: 'cancelled',
      payload: { kind, ...details },
      evidence,
      sentAt: now,
    },
    now,
  )
}

/** A chat history promises a file first and tells what it is later. */
export function fillPlaceholder(
  db: TenantDb,
  message: Message,
  { type, text, payload, context }: Pick<InboundMessage, 'type' | 'text' | 'payload' | 'context'>,
): void {
  if (message.deletedAt !== null) return
  db.update(messages)
    .set({ type, text, payload: payload ?? null, context: context ?? null })
    .where(eq(messages.id, message.id))
    .run()
  refreshLast(db, message.conversationId)
}

export function getMessage(db: TenantDb, publicId: string): Message {
  const message = db.select().from(messages).where(eq(messages.publicId, publicId)).get()
  if (!message) throw new AppError('not_found', 'There is no such message.')
  return message
}

export function findMessageById(db: TenantDb, id: number): Message | undefined {
  return rows.find(db, 'id = ?', id)
}

export function findByProviderId(db: TenantDb, providerId: string): Message | undefined {
  return rows.find(db, 'provider_id = ?', providerId)
}

/** Oldest first, from `cursor` on. */
/** Meta mixes up what it tells by minutes, not by days. */
const MESSAGE_COMES_WITHIN_MS = 24 * 3_600_000

export function listMessages(
  db: TenantDb,
  conversationId: number,
  options: {
    cursor?: string
    limit: number
    withEvents?: boolean
    /** Leaves out reactions to and deletions of messages that, by then, have not come and will not: they are none themselves. */
    now?: Date
  },
): { items: Message[]; next: string | null } {
  const own = and(
    eq(messages.conversationId, conversationId),
    options.withEvents
      ? undefined
      : sql`(${messages.type} not in ('event', 'note') or json_extract(${messages.payload}, '$.kind') = 'withheld')`,
    options.now &&
      or(
        isNull(messages.aboutProviderId),
        notInArray(messages.type, ['reaction', 'deleted']),
        gt(messages.createdAt, new Date(options.now.getTime() - MESSAGE_COMES_WITHIN_MS)),
      ),
  )
  let after: ReturnType<typeof and>
  if (options.cursor !== undefined) {
    const [at, id] = parseCursor(options.cursor)
    after = or(gt(messages.sentAt, new Date(at)), and(eq(messages.sentAt, new Date(at)), gt(messages.id, id)))
  }
  const found = db
    .select()
    .from(messages)
    .where(and(own, after))
    .orderBy(asc(messages.sentAt), asc(messages.id))
    .limit(options.limit + 1)
    .all()
  const items = found.slice(0, options.limit)
  const last = items.at(-1)
  return { items, next: found.length > options.limit && last ? `${last.sentAt.getTime()}.${last.id}` : null }
}

/** The newest messages of a thread, oldest of them first; `before` pages upwards. */
export function listLatestMessages(
  db: TenantDb,
  conversationId: number,
  limit: number,
  before?: string,
): { items: Message[]; earlier: string | null } {
  const [at, id] = parseCursor(before)
  const found = prepared<{ id: number }>(
    db,
    `SELECT id FROM messages WHERE conversation_id = ? AND (sent_at, id) < (?, ?) ORDER BY sent_at DESC, id DESC LIMIT ?`,
  ).all(conversationId, at, id, limit + 1)
  const items = found
    .slice(0, limit)
    .reverse()
    .map(row => findMessageById(db, row.id)!)
  const first = items[0]
  return { items, earlier: found.length > limit && first ? `${first.sentAt.getTime()}.${first.id}` : null }
}

/** Drafts are counted in the conversation's row, so that the list needs no join. */
export function recountDrafts(db: TenantDb, conversationId: number): void {
  db.update(conversations)
    .set({
      drafts: sql`(select count(*) from ${messages} where ${messages.conversationId} = ${conversationId} and ${messages.status} = 'draft')`,
    })
    .where(eq(conversations.id, conversationId))
    .run()
}
