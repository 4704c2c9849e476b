import { eq, inArray } from 'drizzle-orm'
import { prepared, type TenantDb } from '../db/database.ts'
import { enqueue } from '../jobs/queue.ts'
import type { Attachment } from './attachments.ts'
import type { Message } from './messages.ts'
import { attachmentWords } from './schema.ts'

/** What a model heard or saw in an attachment. */
export type Words = typeof attachmentWords.$inferSelect

/** What the models that are there are able to. */
export interface Senses {
  hears: boolean
  sees: boolean
}

/** Why a model gave no words: `words.failed_…` says it. */
export type WordsProblem = 'no_model' | 'unable' | 'damaged' | 'too_slow' | 'gone'

export function senseFor(kind: Attachment['kind']): 'heard' | 'seen' | null {
  if (kind === 'voice' || kind === 'audio') return 'heard'
  return kind === 'image' ? 'seen' : null
}

/** A customer's voice note or picture is here: asks for its words where a model is able to. In the caller's transaction. */
export function askForWords(db: TenantDb, row: Attachment, senses: Senses, now: Date): void {
  const how = senseFor(row.kind)
  if (how === null || !(how === 'heard' ? senses.hears : senses.sees)) return
  const isTheirs = 'SELECT 1 FROM messages WHERE id = ? AND direction = ? AND deleted_at IS NULL'
  if (!prepared(db, isTheirs).get(row.messageId, 'inbound')) return
  db.insert(attachmentWords)
    .values({ attachmentId: row.id, how, state: 'waiting', at: now })
    .onConflictDoNothing()
    .run()
  enqueue(db, 'media.read', { attachmentId: row.id }, now, { dedupe: `read:${row.id}` })
}

export function findWords(db: TenantDb, attachmentId: number): Words | undefined {
  return db.select().from(attachmentWords).where(eq(attachmentWords.attachmentId, attachmentId)).get()
}

export function readWordsOf(db: TenantDb, attachmentIds: number[]): Map<number, Words> {
  if (attachmentIds.length === 0) return new Map()
  const rows = db
    .select()
    .from(attachmentWords)
    .where(inArray(attachmentWords.attachmentId, attachmentIds))
    .all()
  return new Map(rows.map(row => [row.attachmentId, row]))
}

/** How it went; nothing where the attachment was taken back meanwhile. In the caller's transaction. */
export function noteWords(
  db: TenantDb,
  attachmentId: number,
  went: Pick<Words, 'state'> & { text?: string; model?: string; problem?: WordsProblem },
  now: Date,
): void {
  const { state, text = null, model = null, problem = null } = went
  db.update(attachmentWords)
    .set({ state, text, model, problem, at: now })
    .where(eq(attachmentWords.attachmentId, attachmentId))
    .run()
}

/** Taken back, or erased: what was heard of it goes with it. In the caller's transaction. */
export function dropWords(db: TenantDb, messageId: number): void {
  prepared(
    db,
    'DELETE FROM attachment_words WHERE attachment_id IN (SELECT id FROM attachments WHERE message_id = ?)',
  ).run(messageId)
}

/** What the customer said with this message: what was written, and what was heard. */
export function saidIn(
  db: TenantDb,
  message: Pick<Message, 'id' | 'text'> & Partial<Pick<Message, 'type' | 'deletedAt'>>,
): string {
  if (message.type === 'text') return message.text ?? ''
  return [message.text ?? '', ...wordsIn(db, message, 'heard')].filter(text => text !== '').join('\n')
}

/** What a model saw in the pictures of this message. */
export function seenIn(db: TenantDb, message: Pick<Message, 'id' | 'deletedAt'>): string {
  return wordsIn(db, message, 'seen').join('\n')
}

function wordsIn(
  db: TenantDb,
  { id, deletedAt = null }: Pick<Message, 'id'> & Partial<Pick<Message, 'deletedAt'>>,
  how: Words['how'],
): string[] {
  if (deletedAt !== null) return []
  return prepared<{ text: string }>(
    db,
    `SELECT w.text FROM attachment_words AS w JOIN attachments AS a ON a.id = w.attachment_id
     WHERE a.message_id = ? AND w.how = ? AND w.state = 'done' AND w.text IS NOT NULL ORDER BY a.position`,
  )
    .all(id, how)
    .map(row => row.text)
}

/** Which model heard it, for the evidence; null when nobody did. */
export function heardBy(db: TenantDb, messageIds: number[]): string | null {
  for (const id of messageIds) {
    const row = prepared<{ model: string | null }>(
      db,
      `SELECT w.model FROM attachment_words AS w JOIN attachments AS a ON a.id = w.attachment_id
       WHERE a.message_id = ? AND w.how = 'heard' AND w.state = 'done' LIMIT 1`,
    ).get(id)
    if (row) return row.model
  }
  return null
}

/** Whether words of this message are still to come: it is being fetched, or heard, or looked at. */
export function awaitsWords(db: TenantDb, messageId: number, senses: Senses): boolean {
  const rows = prepared<{ kind: Attachment['kind']; state: string; words: string | null }>(
    db,
    `SELECT a.kind, a.state, w.state AS words FROM attachments AS a
     LEFT JOIN attachment_words AS w ON w.attachment_id = a.id WHERE a.message_id = ?`,
  ).all(messageId)
  return rows.some(({ kind, state, words }) => {
    const how = senseFor(kind)
    const isAble = how === 'heard' ? senses.hears : how === 'seen' && senses.sees
    return isAble && (words === 'waiting' || (words === null && state === 'pending'))
  })
}
