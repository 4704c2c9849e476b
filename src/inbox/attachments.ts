import { eq } from 'drizzle-orm'
import type { Sight } from '../accounts/tenant-context.ts'
import type { InboundAttachment } from '../channels/events.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import { enqueue } from '../jobs/queue.ts'
import { AppError } from '../lib/errors.ts'
import { newId } from '../lib/ids.ts'
import { type Said, say } from '../lib/said.ts'
import { findFile, findFileById, type StoredFile } from '../media/store.ts'
import { inEnglish } from '../web/said.ts'
import { attachments } from './schema.ts'
import { isSeen } from './sight.ts'
import { dropWords } from './words.ts'

export type Attachment = typeof attachments.$inferSelect

export const GIVEN_UP = say('file.given_up')
const NOT_TAKEN = say('file.not_taken')
const TAKEN_BACK = say('file.taken_back')

/** Why there are no bytes: for the screen in its reader's language, and in English for programs. */
export function whyMissing(said: Said): Pick<Attachment, 'reason' | 'said'> {
  return { reason: inEnglish(said), said }
}

/** The rows of what comes with a message, in the caller's transaction. The bytes follow by themselves. */
export function addAttachments(
  db: TenantDb,
  messageId: number,
  announced: readonly InboundAttachment[],
  now: Date,
): void {
  for (const [position, one] of announced.entries()) {
    const { kind, providerMediaId, url, mime, sha256, name, bytes, failure } = one
    const canFetch = !failure && (providerMediaId !== undefined || url !== undefined)
    const row = db
      .insert(attachments)
      .values({
        publicId: newId(now),
        messageId,
        position,
        kind,
        providerMediaId: providerMediaId ?? null,
        url: url ?? null,
        mime: mime ?? null,
        sha256: sha256 ?? null,
        name: name ?? null,
        bytes: bytes ?? null,
        ...(!canFetch && { state: 'failed' as const, ...whyMissing(failure ? NOT_TAKEN : GIVEN_UP) }),
      })
      .onConflictDoNothing()
      .returning({ id: attachments.id })
      .get()
    if (row && canFetch) enqueueFetch(db, row.id, now)
  }
}

/** A stored file as part of a message of ours, in the caller's transaction. */
export function attachFile(
  db: TenantDb,
  messageId: number,
  file: StoredFile,
  as: { kind: Attachment['kind']; name?: string | null; position?: number },
  now: Date,
): void {
  db.insert(attachments)
    .values({
      publicId: newId(now),
      messageId,
      position: as.position ?? 0,
      kind: as.kind,
      name: as.name ?? null,
      mime: file.mime,
      bytes: file.bytes,
      sha256: file.sha256,
      state: 'stored',
      fileId: file.id,
    })
    .run()
}

function enqueueFetch(db: TenantDb, attachmentId: number, now: Date): void {
  enqueue(db, 'media.fetch', { attachmentId }, now, { dedupe: `fetch:${attachmentId}` })
}

/** A person asks for a file that could not be fetched. */
export function fetchAgain(db: TenantDb, publicId: string, now: Date): void {
  const { changes } = prepared(
    db,
    `UPDATE attachments SET state = 'pending', reason = NULL, said = NULL WHERE public_id = ? AND state = 'failed'
       AND (provider_media_id IS NOT NULL OR url IS NOT NULL)`,
  ).run(publicId)
  if (changes === 0)
    throw new AppError('conflict', 'This file does not wait to be fetched. Load the page again.', {
      said: [say('refusal.file_not_waiting')],
    })
  const row = db.select().from(attachments).where(eq(attachments.publicId, publicId)).get()!
  enqueueFetch(db, row.id, now)
}

/** What a person opens by an id: a part of a message, or a file that is none yet. */
export interface Opened {
  file: StoredFile
  name: string | null
}

/**
 * The stored file behind an id of either kind. Throws *not found* for ids that are unknown or somebody else's, and
 * with the reason where there are no bytes; *unavailable* while they are on their way.
 */
export function openAttachment(db: TenantDb, id: string, sight: Sight): Opened {
  const row = db.select().from(attachments).where(eq(attachments.publicId, id)).get()
  if (!row) {
    const file = findFile(db, id)
    if (!file || !isFileSeen(db, file.id, sight)) throw noSuchFile()
    return { file, name: nameOf(db, file.id, sight) }
  }
  const chat = prepared(
    db,
    `SELECT 1 FROM messages AS m JOIN conversations AS c ON c.id = m.conversation_id WHERE m.id = ? AND ${isSeen('c')}`,
  )
  if (chat.get(row.messageId, sight) === undefined) throw noSuchFile()
  const file = row.fileId === null ? undefined : findFileById(db, row.fileId)
  if (file) return { file, name: row.name }
  if (row.state === 'pending') {
    throw new AppError('unavailable', 'The file is still on its way from Meta. Try again in a moment.', {
      retryAfterSeconds: 5,
      said: [say('file.pending')],
    })
  }
  throw row.reason
    ? new AppError('not_found', row.reason, { ...(row.said && { said: [row.said] }) })
    : noSuchFile()
}

const noSuchFile = () => new AppError('not_found', 'There is no such file.')

/** The chats a file was in. */
const CHATS_OF_FILE = `FROM attachments AS a JOIN messages AS m ON m.id = a.message_id
  JOIN conversations AS c ON c.id = m.conversation_id WHERE a.file_id = ?`

/** In a chat within the sight, or in none: then it is the business's own. */
function isFileSeen(db: TenantDb, fileId: number, sight: Sight): boolean {
  const { seen, all } = prepared<{ seen: number; all: number }>(
    db,
    `SELECT coalesce(sum(${isSeen('c')}), 0) AS seen, count(*) AS "all" ${CHATS_OF_FILE}`,
  ).get(sight, fileId)!
  return all === 0 || seen > 0
}

function nameOf(db: TenantDb, fileId: number, sight: Sight): string | null {
  return (
    prepared<{ name: string | null }>(
      db,
      `SELECT a.name ${CHATS_OF_FILE} AND a.name IS NOT NULL AND ${isSeen('c')} ORDER BY a.id LIMIT 1`,
    ).get(fileId, sight)?.name ?? null
  )
}

/** A message was taken back: nothing of its files stays. In the caller's transaction; the bytes go right after. */
export function dropAttachments(db: TenantDb, messageId: number, now: Date): void {
  const rows = db.select().from(attachments).where(eq(attachments.messageId, messageId)).all()
  dropWords(db, messageId)
  db.update(attachments)
    .set({
      state: 'gone',
      ...whyMissing(TAKEN_BACK),
      fileId: null,
      name: null,
      url: null,
      providerMediaId: null,
      sha256: null,
    })
    .where(eq(attachments.messageId, messageId))
    .run()
  for (const { fileId } of rows) if (fileId !== null) enqueue(db, 'media.forget', { fileId }, now)
}

/** Before a contact's rows go: their files follow, in the same transaction. */
export function forgetFilesOf(db: TenantDb, contactId: number, now: Date): void {
  const files = prepared<{ fileId: number }>(
    db,
    `SELECT DISTINCT a.file_id AS fileId FROM attachments a
       JOIN messages m ON m.id = a.message_id JOIN conversations c ON c.id = m.conversation_id
     WHERE c.contact_id = ? AND a.file_id IS NOT NULL`,
  ).all(contactId)
  for (const { fileId } of files) enqueue(db, 'media.forget', { fileId }, now)
}
