import { inArray } from 'drizzle-orm'
import { prepared, type TenantDb } from '../db/database.ts'
import { mediaFiles } from '../media/schema.ts'
import { findMessageById, listLatestMessages, type Message } from './messages.ts'
import { attachments, messages, reactions } from './schema.ts'
import { readWordsOf, type Words } from './words.ts'

export type Attachment = typeof attachments.$inferSelect
export type MediaFile = typeof mediaFiles.$inferSelect
export type Reaction = typeof reactions.$inferSelect

export interface StoredAttachment extends Attachment {
  /** Null while its bytes are not here. */
  file: MediaFile | null
  /** What a model heard in it, or saw. */
  words?: Words
}

/** A message with everything that hangs on it. */
export interface ThreadRow {
  message: Message
  attachments: StoredAttachment[]
  reactions: Reaction[]
  /** The message it answers, where we have it. */
  quoted?: Message
}

export interface ThreadPage {
  rows: ThreadRow[]
  /** Where the page above begins; null at the first message. */
  earlier: string | null
  /** The page does not end with the newest message. */
  isOld: boolean
}

/** How many messages below the one that was looked for are shown with it. */
const BELOW_FOUND = 12

/** A page of a thread, oldest first: the newest, those before a cursor, or those around a message. */
export function readThread(
  db: TenantDb,
  conversationId: number,
  limit: number,
  place: { before?: string; around?: Message } = {},
): ThreadPage {
  const before = place.around ? endAround(db, place.around) : place.before
  const { items, earlier } = listLatestMessages(db, conversationId, limit, before)
  return { rows: withParts(db, items), earlier, isOld: before !== undefined }
}

/** The cursor behind the last message that is shown with this one; none where the thread ends before. */
function endAround(db: TenantDb, message: Message): string | undefined {
  const below = prepared<{ id: number; sentAt: number }>(
    db,
    `SELECT id, sent_at AS sentAt FROM messages WHERE conversation_id = ? AND (sent_at, id) > (?, ?)
     ORDER BY sent_at, id LIMIT ?`,
  ).all(message.conversationId, message.sentAt.getTime(), message.id, BELOW_FOUND)
  const last = below.at(-1)
  return below.length < BELOW_FOUND || !last ? undefined : `${last.sentAt}.${last.id}`
}

export function withParts(db: TenantDb, items: Message[]): ThreadRow[] {
  if (items.length === 0) return []
  const ids = items.map(message => message.id)
  const files = groupBy(readAttachments(db, ids), attachment => attachment.messageId)
  const hearts = groupBy(
    db.select().from(reactions).where(inArray(reactions.messageId, ids)).all(),
    reaction => reaction.messageId,
  )
  const quoted = readQuoted(db, items)
  return items.map(message => {
    const answered = message.replyTo === null ? undefined : quoted.get(message.replyTo)
    return {
      message,
      attachments: files.get(message.id) ?? [],
      reactions: (hearts.get(message.id) ?? []).filter(reaction => reaction.emoji !== null),
      ...(answered && { quoted: answered }),
    }
  })
}

function readAttachments(db: TenantDb, messageIds: number[]): StoredAttachment[] {
  const rows = db
    .select()
    .from(attachments)
    .where(inArray(attachments.messageId, messageIds))
    .orderBy(attachments.messageId, attachments.position)
    .all()
  const fileIds = rows.flatMap(row => row.fileId ?? [])
  const files = new Map(
    fileIds.length === 0
      ? []
      : db
          .select()
          .from(mediaFiles)
          .where(inArray(mediaFiles.id, fileIds))
          .all()
          .map(file => [file.id, file]),
  )
  const words = readWordsOf(
    db,
    rows.map(row => row.id),
  )
  return rows.map(row => {
    const heard = words.get(row.id)
    return {
      ...row,
      file: row.fileId === null ? null : (files.get(row.fileId) ?? null),
      ...(heard && { words: heard }),
    }
  })
}

function readQuoted(db: TenantDb, items: Message[]): Map<string, Message> {
  const wanted = new Set(items.flatMap(message => message.replyTo ?? []))
  const found = new Map<string, Message>()
  for (const message of items)
    if (message.providerId && wanted.delete(message.providerId)) found.set(message.providerId, message)
  if (wanted.size === 0) return found
  // A quote reaches over pages, never into another conversation.
  const conversationId = items[0]!.conversationId
  const others = db
    .select({ id: messages.id, conversationId: messages.conversationId })
    .from(messages)
    .where(inArray(messages.providerId, [...wanted]))
    .all()
  for (const { id } of others.filter(row => row.conversationId === conversationId)) {
    const message = findMessageById(db, id)!
    found.set(message.providerId!, message)
  }
  return found
}

function groupBy<Item, Key>(items: Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
