import { eq } from 'drizzle-orm'
import type { InboundAttachment } from '../channels/events.ts'
import { channels } from '../channels/schema.ts'
import type { connectionOf } from '../channels/sender.ts'
import { prepared, type TenantDb, transact } from '../db/database.ts'
import { JOB_KINDS, type Job } from '../jobs/names.ts'
import { enqueue, finishJob } from '../jobs/queue.ts'
import { type JobRun, RetryLater } from '../jobs/runner.ts'
import type { Clock } from '../lib/clock.ts'
import { AppError } from '../lib/errors.ts'
import { newId } from '../lib/ids.ts'
import { type FetchDeps, type FetchOutcome, fetchFile } from '../media/fetch.ts'
import { type MediaFolder, removeFile } from '../media/folder.ts'
import { addFile, findFile, findFileById, forgetFile, pruneFiles, type StoredFile } from '../media/store.ts'
import { attachments, conversations, messages } from './schema.ts'

export type Attachment = typeof attachments.$inferSelect

export interface AttachmentDeps extends FetchDeps {
  clock: Clock
  folderOf: (tenantId: string) => MediaFolder
  lineOf: (tenantId: string, channel: typeof channels.$inferSelect) => ReturnType<typeof connectionOf>
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** WhatsApp keeps a file for a week, the others for less: often at first, then for a day or two. */
const AGAIN_AFTER_MS = [5_000, 30_000, 2 * MINUTE, 10 * MINUTE, HOUR, 6 * HOUR, 24 * HOUR]
/** A story is over after a day, and what it showed with it. */
const STORY_MS = 24 * HOUR

const NO_LINE = 'The channel is not connected any more, so the file cannot be fetched.'
const GIVEN_UP = 'The file could not be fetched from Meta. Ask the customer to send it again.'
const NOT_TAKEN = 'Meta could not take this file from the customer. Ask for it again.'
const STORY_OVER = 'The story has ended, so its picture is gone.'
const TAKEN_BACK = 'The customer took this file back.'

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
        ...(!canFetch && { state: 'failed' as const, reason: failure ? NOT_TAKEN : GIVEN_UP }),
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
    `UPDATE attachments SET state = 'pending', reason = NULL WHERE public_id = ? AND state = 'failed'
       AND (provider_media_id IS NOT NULL OR url IS NOT NULL)`,
  ).run(publicId)
  if (changes === 0)
    throw new AppError('conflict', 'This file does not wait to be fetched. Load the page again.')
  const row = db.select().from(attachments).where(eq(attachments.publicId, publicId)).get()!
  enqueueFetch(db, row.id, now)
}

/** The job `media.fetch`. Text does not wait for it: the message has stood there since the webhook. */
export async function fetchAttachment(deps: AttachmentDeps, run: JobRun<'media.fetch'>): Promise<void> {
  const { db, job, tenantId } = run
  const row = db.select().from(attachments).where(eq(attachments.id, job.payload.attachmentId)).get()
  if (row?.state !== 'pending') return transact(db, () => finishJob(db, job))
  const folder = deps.folderOf(tenantId)
  const line = deps.lineOf(tenantId, channelOf(db, row))
  const outcome: FetchOutcome = line
    ? await fetchFile(deps, folder, row.publicId, row, line, run.signal)
    : { outcome: 'later', reason: NO_LINE }
  const isLast = job.attempts >= JOB_KINDS['media.fetch'].maxAttempts
  const retry = transact(db, () => settle(db, job, row, outcome, isLast, deps.clock.now()))
  if (retry) throw retry
  // Whoever took the message away meanwhile could not know of these bytes.
  if (outcome.outcome === 'stored' && !findFile(db, row.publicId)) await removeFile(folder, row.publicId)
}

function channelOf(db: TenantDb, row: Attachment) {
  return db
    .select({ channel: channels })
    .from(messages)
    .innerJoin(conversations, eq(conversations.id, messages.conversationId))
    .innerJoin(channels, eq(channels.id, conversations.channelId))
    .where(eq(messages.id, row.messageId))
    .get()!.channel
}

/** Writes down how it ended; gives back what to throw when it is to be tried again. */
function settle(
  db: TenantDb,
  job: Job<'media.fetch'>,
  row: Attachment,
  outcome: FetchOutcome,
  isLast: boolean,
  now: Date,
): RetryLater | undefined {
  const current = db.select().from(attachments).where(eq(attachments.id, row.id)).get()
  if (current?.state !== 'pending') {
    finishJob(db, job)
    return undefined
  }
  if (outcome.outcome === 'later' && !isLast) {
    const afterMs = Math.max(outcome.afterMs ?? 0, AGAIN_AFTER_MS[job.attempts - 1] ?? 24 * HOUR)
    setState(db, row.id, 'pending', outcome.reason)
    return new RetryLater(outcome.reason, afterMs)
  }
  switch (outcome.outcome) {
    case 'stored':
      noteStored(db, row, addFile(db, outcome.file, now), now)
      break
    case 'later':
      setState(db, row.id, 'failed', outcome.reason === NO_LINE ? NO_LINE : GIVEN_UP)
      break
    default:
      setState(db, row.id, outcome.outcome, outcome.reason)
  }
  finishJob(db, job)
  return undefined
}

function setState(db: TenantDb, id: number, state: Attachment['state'], reason: string | null): void {
  db.update(attachments).set({ state, reason }).where(eq(attachments.id, id)).run()
}

function noteStored(db: TenantDb, row: Attachment, file: StoredFile, now: Date): void {
  db.update(attachments)
    .set({ state: 'stored', reason: null, fileId: file.id, url: null })
    .where(eq(attachments.id, row.id))
    .run()
  const message = db.select().from(messages).where(eq(messages.id, row.messageId)).get()
  if (!isOfStory(message?.type ?? '')) return
  const endsAt = new Date(Math.max(now.getTime(), message!.sentAt.getTime() + STORY_MS))
  enqueue(db, 'media.forget', { fileId: file.id, storyOver: true }, now, { runAt: endsAt })
}

const isOfStory = (type: string) => ['story_mention', 'story', 'ig_story'].includes(type)

/** What a person opens by an id: a part of a message, or a file that is none yet. */
export interface Opened {
  file: StoredFile
  name: string | null
}

/**
 * The stored file behind an id of either kind. Throws *not found* for ids that are unknown or somebody else's, and
 * with the reason where there are no bytes; *unavailable* while they are on their way.
 */
export function openAttachment(db: TenantDb, id: string): Opened {
  const row = db.select().from(attachments).where(eq(attachments.publicId, id)).get()
  if (!row) {
    const file = findFile(db, id)
    if (!file) throw noSuchFile()
    return { file, name: nameOf(db, file.id) }
  }
  const file = row.fileId === null ? undefined : findFileById(db, row.fileId)
  if (file) return { file, name: row.name }
  if (row.state === 'pending') {
    throw new AppError('unavailable', 'The file is still on its way from Meta. Try again in a moment.', {
      retryAfterSeconds: 5,
    })
  }
  throw row.reason ? new AppError('not_found', row.reason) : noSuchFile()
}

const noSuchFile = () => new AppError('not_found', 'There is no such file.')

function nameOf(db: TenantDb, fileId: number): string | null {
  return (
    prepared<{ name: string | null }>(
      db,
      'SELECT name FROM attachments WHERE file_id = ? AND name IS NOT NULL ORDER BY id LIMIT 1',
    ).get(fileId)?.name ?? null
  )
}

/** A message was taken back: nothing of its files stays. In the caller's transaction; the bytes go right after. */
export function dropAttachments(db: TenantDb, messageId: number, now: Date): void {
  const rows = db.select().from(attachments).where(eq(attachments.messageId, messageId)).all()
  db.update(attachments)
    .set({
      state: 'gone',
      reason: TAKEN_BACK,
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

/** The job `media.forget`: a file nobody refers to any more goes at once. */
export async function forgetMedia(
  deps: Pick<AttachmentDeps, 'folderOf'>,
  run: JobRun<'media.forget'>,
): Promise<void> {
  const { db, job } = run
  const { fileId, storyOver } = job.payload
  if (storyOver) {
    db.update(attachments)
      .set({ state: 'gone', reason: STORY_OVER, fileId: null })
      .where(eq(attachments.fileId, fileId))
      .run()
  }
  const file = findFileById(db, fileId)
  if (file && !isUsed(db, file)) await forgetFile(db, deps.folderOf(run.tenantId), fileId)
  transact(db, () => finishJob(db, job))
}

/** The job `media.prune`, once a day: what nothing refers to, and what was left half-done. */
export async function pruneMedia(
  deps: Pick<AttachmentDeps, 'folderOf' | 'clock'>,
  run: JobRun<'media.prune'>,
): Promise<void> {
  const { db, job } = run
  await pruneFiles(db, deps.folderOf(run.tenantId), deps.clock.now(), file => isUsed(db, file))
  transact(db, () => finishJob(db, job))
}

/** Parts of messages refer by row; headers of templates and lists by the public id inside of what is sent. */
function isUsed(db: TenantDb, file: { id: number; publicId: string }): boolean {
  if (prepared(db, 'SELECT 1 FROM attachments WHERE file_id = ? LIMIT 1').get(file.id)) return true
  const inContent = 'SELECT 1 FROM messages WHERE content IS NOT NULL AND instr(content, ?) > 0 LIMIT 1'
  const inTemplate = 'SELECT 1 FROM message_templates WHERE instr(components, ?) > 0 LIMIT 1'
  return [inContent, inTemplate].some(sql => prepared(db, sql).get(file.publicId) !== undefined)
}
