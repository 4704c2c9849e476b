import { and, desc, eq, lt, or, type SQL, sql } from 'drizzle-orm'
import type { Sight } from '../accounts/tenant-context.ts'
import type { ChannelKind } from '../channels/events.ts'
import { channels } from '../channels/schema.ts'
import { parseCursor, searchedPart } from '../contacts/contacts.ts'
import { contactIdentities, contacts } from '../contacts/schema.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import { rowsOf } from '../db/rows.ts'
import { AppError } from '../lib/errors.ts'
import { newId } from '../lib/ids.ts'
import { conversations } from './schema.ts'
import { within } from './sight.ts'

export type Conversation = typeof conversations.$inferSelect

const whole = rowsOf(conversations)

export function getConversation(db: TenantDb, publicId: string): Conversation {
  const conversation = db.select().from(conversations).where(eq(conversations.publicId, publicId)).get()
  if (!conversation) throw new AppError('not_found', 'There is no such conversation.')
  return conversation
}

export function findConversationById(db: TenantDb, id: number): Conversation | undefined {
  return whole.find(db, 'id = ?', id)
}

export function getConversationById(db: TenantDb, id: number): Conversation {
  const conversation = findConversationById(db, id)
  if (!conversation) throw new AppError('not_found', 'There is no such conversation.')
  return conversation
}

/** The one conversation of a channel and a contact, made at their first message. */
export function openConversation(
  db: TenantDb,
  channelId: number,
  contactId: number,
  at: Date,
  now: Date,
  status: Conversation['status'] = 'open',
): Conversation {
  prepared(
    db,
    `INSERT INTO conversations (public_id, channel_id, contact_id, last_message_at, status) VALUES (?, ?, ?, ?, ?) ON CONFLICT (channel_id, contact_id) DO NOTHING`,
  ).run(newId(now), channelId, contactId, at.getTime(), status)
  return whole.find(db, 'channel_id = ? AND contact_id = ?', channelId, contactId)!
}

/** Views of the inbox: what lands in each is one condition on the conversation's row. */
export const VIEWS = ['waiting', 'approve', 'assistant', 'mine', 'unread', 'snoozed', 'done', 'all'] as const
export type View = (typeof VIEWS)[number]

function conditionOf(view: View, userId: string | undefined): SQL | undefined {
  switch (view) {
    case 'waiting':
      return sql`${conversations.waitingSince} is not null and ${conversations.handledBy} = 'person' and ${conversations.status} = 'open'`
    case 'approve':
      return sql`${conversations.drafts} > 0`
    case 'assistant':
      return sql`${conversations.handledBy} = 'assistant' and ${conversations.status} = 'open'`
    case 'mine':
      return sql`${conversations.assignedTo} = ${userId ?? ''} and ${conversations.status} <> 'done'`
    case 'unread':
      return sql`${conversations.unread} > 0`
    case 'snoozed':
      return sql`${conversations.status} = 'snoozed'`
    case 'done':
      return sql`${conversations.status} = 'done'`
    case 'all':
      return undefined
  }
}

export interface ListOptions {
  sight: Sight
  view?: View
  status?: Conversation['status']
  /** A kind or a channel's public id. */
  channel?: string
  userId?: string
  q?: string
  /** Whoever asks may not see numbers in full, nor find them out by searching. */
  hidesNumbers?: boolean
  /** Row ids of conversations in which somebody said `q`. */
  saidIn?: number[]
  cursor?: string
  limit: number
}

export interface ConversationRow extends Conversation {
  channelPublicId: string
  channelKind: ChannelKind
  channelName: string
  contactPublicId: string
  contactName: string | null
  contactUsername: string | null
}

const ROW = {
  conversation: conversations,
  channelPublicId: channels.publicId,
  channelKind: channels.kind,
  channelName: channels.name,
  contactPublicId: contacts.publicId,
  contactName: contacts.name,
  contactUsername: contacts.username,
}

function rows(db: TenantDb) {
  return db
    .select(ROW)
    .from(conversations)
    .innerJoin(channels, eq(channels.id, conversations.channelId))
    .innerJoin(contacts, eq(contacts.id, conversations.contactId))
}

function flatten({
  conversation,
  ...rest
}: { conversation: Conversation } & Omit<ConversationRow, keyof Conversation>): ConversationRow {
  return { ...conversation, ...rest }
}

/** For one who may see it: to everybody else there is no such conversation. */
export function getConversationRow(db: TenantDb, publicId: string, sight: Sight): ConversationRow {
  const row = rows(db)
    .where(and(eq(conversations.publicId, publicId), within(sight)))
    .get()
  if (!row) throw new AppError('not_found', 'There is no such conversation.')
  return flatten(row)
}

/** Latest message first; `next` continues below the last row. */
export function listConversations(
  db: TenantDb,
  options: ListOptions,
): { items: ConversationRow[]; next: string | null } {
  const conditions: (SQL | undefined)[] = [within(options.sight)]
  if (options.view) conditions.push(conditionOf(options.view, options.userId))
  if (options.status) conditions.push(eq(conversations.status, options.status))
  if (options.channel)
    conditions.push(or(sql`${channels.kind} = ${options.channel}`, eq(channels.publicId, options.channel)))
  if (options.q) conditions.push(matches(options.q, options.saidIn ?? [], options.hidesNumbers ?? false))
  if (options.cursor) {
    const [at, id] = parseCursor(options.cursor)
    conditions.push(
      or(
        lt(conversations.lastMessageAt, new Date(at)),
        and(eq(conversations.lastMessageAt, new Date(at)), lt(conversations.id, id)), // The id breaks ties, or a page would skip rows.
      ),
    )
  }
  const found = rows(db)
    .where(and(...conditions))
    .orderBy(desc(conversations.lastMessageAt), desc(conversations.id))
    .limit(options.limit + 1)
    .all()
    .map(flatten)
  const items = found.slice(0, options.limit)
  const last = items.at(-1)
  return {
    items,
    next: found.length > options.limit && last ? `${last.lastMessageAt.getTime()}.${last.id}` : null,
  }
}

/** Names, ids, words of the last message, and what was found in all the others. */
function matches(q: string, saidIn: number[], hidesNumbers: boolean): SQL | undefined {
  const word = q.trim().toLowerCase()
  const digits = word.replace(/[\s()+-]/g, '')
  return or(
    sql`instr(lower(coalesce(${contacts.name}, '')), ${word}) > 0`,
    sql`instr(lower(coalesce(${contacts.username}, '')), ${word}) > 0`,
    sql`instr(lower(${conversations.lastSnippet}), ${word}) > 0`,
    sql`${conversations.id} in (select value from json_each(${JSON.stringify(saidIn)}))`,
    sql`exists (select 1 from ${contactIdentities} as i where i.contact_id = ${contacts.id} and instr(lower(${sql.raw(searchedPart(hidesNumbers))}), ${digits === '' ? word : digits}) > 0)`,
  )
}

export const COUNT_CAP = 100

/** How many lie in each view, counted no further than the cap: "99+" needs no exact number, and a million rows no scan. */
export function countViews(db: TenantDb, userId: string, sight: Sight): Record<View, number> {
  const counts = {} as Record<View, number>
  for (const view of VIEWS) {
    if (view === 'all' || view === 'done' || view === 'assistant') {
      counts[view] = 0
      continue
    }
    const condition = conditionOf(view, userId)
    const inner = db
      .select({ one: sql`1` })
      .from(conversations)
      .where(and(condition, within(sight)))
      .limit(COUNT_CAP)
      .as('capped')
    counts[view] = db.select({ n: sql<number>`count(*)` }).from(inner).get()?.n ?? 0
  }
  return counts
}

export function markRead(db: TenantDb, conversationId: number): void {
  prepared(
    db,
    `UPDATE conversations SET unread = 0, read_through = (SELECT coalesce(max(id), 0) FROM messages WHERE conversation_id = ?)
     WHERE id = ? AND unread > 0`,
  ).run(conversationId, conversationId)
}

/** A chat of the past, which nobody has looked at here, is live from the first message on. */
export function bringToLife(db: TenantDb, conversationId: number): void {
  prepared(
    db,
    "UPDATE conversations SET status = 'open' WHERE id = ? AND status = 'done' AND read_through = 0",
  ).run(conversationId)
}

export function setStatus(
  db: TenantDb,
  conversationId: number,
  status: Conversation['status'],
  snoozedUntil: Date | null = null,
): void {
  db.update(conversations)
    .set({
      status,
      snoozedUntil,
      // Without its moment a handoff ends with the next message, whenever that was sent.
      ...(status === 'done' && {
        waitingSince: null,
        unread: 0,
        turnOpenedAt: null,
        turnDueAt: null,
        handedOffAt: null,
        readThrough: sql`(select coalesce(max(m.id), 1) from messages as m where m.conversation_id = ${conversationId})`,
      }),
    })
    .where(eq(conversations.id, conversationId))
    .run()
}

export function assign(db: TenantDb, conversationId: number, userId: string | null): void {
  db.update(conversations).set({ assignedTo: userId }).where(eq(conversations.id, conversationId)).run()
}

/** Chats of somebody who left are nobody's: else no agent might see them. */
export function releaseChats(db: TenantDb, userId: string): void {
  db.update(conversations).set({ assignedTo: null }).where(eq(conversations.assignedTo, userId)).run()
}
