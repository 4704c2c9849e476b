import { eq } from 'drizzle-orm'
import type { MessageChange } from '../channels/events.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import { dropAttachments } from './attachments.ts'
import { recountOpen } from './handoff.ts'
import { addMessage, findMessageById, type Message, refreshLast } from './messages.ts'
import { messages } from './schema.ts'

export type Side = 'contact' | 'business'

/** A reaction, an edit or a deletion, whoever made it and whenever it arrives. */
export interface Change {
  by: Side
  about: MessageChange
  /** The emoji or the new words; null where they are gone. */
  text: string | null
  /** Meta's time. */
  at: Date
  /** What it is stored as until its message is here. */
  card: { conversationId: number; providerId: string; payload: unknown; standby: boolean }
}

const CARD_TYPES = { reaction: 'reaction', edit: 'edit', delete: 'deleted' } as const

/**
 * Changes the message it names. One whose message has not arrived waits as a card in the thread: seen, but neither
 * counted nor shown as the last word. In the caller's transaction.
 */
export function receiveChange(db: TenantDb, change: Change, now: Date): void {
  const target = findTarget(db, change.about.providerId, change.card.conversationId)
  if (target && mayChange(change, target)) apply(db, target, change, now)
  else keepAsCard(db, change, now)
}

/** A message has arrived, or Meta has told us its id: what was said about it before happens to it now. */
export function absorbChanges(db: TenantDb, message: Message, now: Date): void {
  if (message.providerId === null) return
  const waiting = prepared<{ id: number }>(
    db,
    'SELECT id FROM messages WHERE about_provider_id = ? ORDER BY sent_at, id',
  ).all(message.providerId)
  for (const { id } of waiting) {
    const card = findMessageById(db, id)!
    const change = changeOfCard(card)
    if (!isOnOneChannel(db, card.conversationId, message.conversationId) || !mayChange(change, message))
      continue
    prepared(db, 'DELETE FROM messages WHERE id = ?').run(id)
    apply(db, findMessageById(db, message.id)!, change, now)
  }
}

/** The last word of a side counts, by Meta's time; null takes it back. Nothing happens to what was deleted. */
export function setReaction(
  db: TenantDb,
  message: Pick<Message, 'id' | 'deletedAt'>,
  by: Side,
  emoji: string | null,
  at: Date,
): void {
  if (message.deletedAt !== null) return
  prepared(
    db,
    `INSERT INTO reactions (message_id, "by", emoji, at) VALUES (?, ?, ?, ?)
     ON CONFLICT (message_id, "by") DO UPDATE SET emoji = excluded.emoji, at = excluded.at WHERE excluded.at >= at`,
  ).run(message.id, by, emoji, at.getTime())
}

function apply(db: TenantDb, target: Message, change: Change, now: Date): void {
  switch (change.about.change) {
    case 'reaction':
      setReaction(db, target, change.by, change.text, change.at)
      break
    case 'edit':
      applyEdit(db, target, change)
      break
    case 'delete':
      applyDeletion(db, target, change.at, now)
  }
}

/** An answer that is still to be made reads the new words; one that was made stays, and the thread shows the edit. */
function applyEdit(db: TenantDb, target: Message, { about, text, at }: Change): void {
  const version = about.version ?? at.getTime()
  if (target.deletedAt !== null || isOlder(target, version, at)) return
  db.update(messages)
    .set({ text, editedAt: at, editVersion: version })
    .where(eq(messages.id, target.id))
    .run()
  refreshLast(db, target.conversationId)
}

const NUMBERED_BELOW = 1_000_000_000

/** By Meta's number of the edit where it gives one, else by its time. */
function isOlder({ editVersion, editedAt }: Message, version: number, at: Date): boolean {
  if (editVersion === null || editedAt === null) return false
  const comparable = editVersion < NUMBERED_BELOW === version < NUMBERED_BELOW
  return comparable ? version < editVersion : at < editedAt
}

/** For ever: nothing of what was said stays. When it was said, and that it was, does. */
function applyDeletion(db: TenantDb, target: Message, at: Date, now: Date): void {
  const deletedAt = target.deletedAt !== null && target.deletedAt < at ? target.deletedAt : at
  const nothing = { text: null, payload: null, content: null, context: null, evidence: null }
  db.update(messages)
    .set({ ...nothing, editedAt: null, editVersion: null, deletedAt })
    .where(eq(messages.id, target.id))
    .run()
  prepared(db, 'DELETE FROM reactions WHERE message_id = ?').run(target.id)
  dropAttachments(db, target.id, now)
  refreshLast(db, target.conversationId)
  if (target.direction === 'inbound') recountOpen(db, target.conversationId)
}

/** Either side reacts to anything, but edits and takes back only its own. */
function mayChange({ by, about }: Change, target: Message): boolean {
  if (target.type === 'event' || target.aboutProviderId !== null) return false
  return about.change === 'reaction' || (target.direction === 'inbound') === (by === 'contact')
}

function findTarget(db: TenantDb, providerId: string, conversationId: number): Message | undefined {
  const row = prepared<{ id: number; conversationId: number }>(
    db,
    'SELECT id, conversation_id AS conversationId FROM messages WHERE provider_id = ?',
  ).get(providerId)
  return row && isOnOneChannel(db, row.conversationId, conversationId)
    ? findMessageById(db, row.id)
    : undefined
}

/** The conversation of the message a change names, if that is here. */
export function findChanged(
  db: TenantDb,
  channelId: number,
  { providerId }: MessageChange,
): number | undefined {
  return prepared<{ id: number }>(
    db,
    `SELECT c.id FROM messages AS m JOIN conversations AS c ON c.id = m.conversation_id
     WHERE m.provider_id = ? AND c.channel_id = ?`,
  ).get(providerId, channelId)?.id
}

/** Not in one conversation: who sent it may be known under another id by now. */
function isOnOneChannel(db: TenantDb, one: number, other: number): boolean {
  return (
    one === other ||
    prepared(
      db,
      'SELECT 1 FROM conversations AS a JOIN conversations AS b ON a.channel_id = b.channel_id WHERE a.id = ? AND b.id = ?',
    ).get(one, other) !== undefined
  )
}

interface CardRow {
  id: number
  type: string
  sentAt: number
}

/** Of reactions only the newest is kept, and a deletion leaves nothing beside itself. */
function keepAsCard(db: TenantDb, change: Change, now: Date): void {
  const { about, by, at, card } = change
  const direction = by === 'contact' ? 'inbound' : 'outbound'
  const type = CARD_TYPES[about.change]
  const waiting =
    about.providerId === ''
      ? []
      : prepared<CardRow>(
          db,
          `SELECT id, type, sent_at AS sentAt FROM messages WHERE about_provider_id = ? AND direction = ?`,
        ).all(about.providerId, direction)
  if (about.change !== 'delete' && waiting.some(other => other.type === CARD_TYPES.delete)) return
  const newer =
    about.change === 'reaction' && waiting.some(one => one.type === type && one.sentAt > at.getTime())
  if (newer) return
  for (const other of waiting)
    if (about.change === 'delete' || (about.change === 'reaction' && other.type === type))
      prepared(db, 'DELETE FROM messages WHERE id = ?').run(other.id)
  addMessage(
    db,
    {
      conversationId: card.conversationId,
      direction,
      author: by === 'contact' ? 'contact' : 'user',
      via: by === 'contact' ? null : 'phone',
      type,
      text: about.change === 'delete' ? null : change.text,
      status: by === 'contact' ? 'received' : 'sent',
      providerId: card.providerId,
      aboutProviderId: about.providerId,
      editVersion: about.version ?? null,
      payload: about.change === 'delete' ? null : card.payload,
      standby: card.standby,
      sentAt: at,
    },
    now,
  )
}

function changeOfCard(card: Message): Change {
  const { type, text, sentAt, providerId, payload, standby, editVersion, conversationId } = card
  const change = type === 'deleted' ? 'delete' : type === 'edit' ? 'edit' : 'reaction'
  return {
    by: card.direction === 'inbound' ? 'contact' : 'business',
    about: {
      change,
      providerId: card.aboutProviderId!,
      ...(editVersion !== null && { version: editVersion }),
    },
    text,
    at: sentAt,
    card: { conversationId, providerId: providerId ?? '', payload, standby },
  }
}
