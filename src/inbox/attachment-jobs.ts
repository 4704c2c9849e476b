import { eq } from 'drizzle-orm'
import { channels } from '../channels/schema.ts'
import type { connectionOf } from '../channels/sender.ts'
import { prepared, type TenantDb, transact } from '../db/database.ts'
import { forTenant } from '../egress/egress.ts'
import { JOB_KINDS, type Job } from '../jobs/names.ts'
import { enqueue, finishJob } from '../jobs/queue.ts'
import { type JobRun, RetryLater } from '../jobs/runner.ts'
import type { Clock } from '../lib/clock.ts'
import { type Said, say } from '../lib/said.ts'
import { type FetchDeps, type FetchOutcome, fetchFile } from '../media/fetch.ts'
import { type MediaFolder, removeFile } from '../media/folder.ts'
import { fullSentence, roomLeft } from '../media/quota.ts'
import { addFile, findFile, findFileById, forgetFile, pruneFiles, type StoredFile } from '../media/store.ts'
import { inEnglish } from '../web/said.ts'
import { type Attachment, GIVEN_UP, whyMissing } from './attachments.ts'
import { attachments, conversations, messages } from './schema.ts'
import { askForWords, type Senses } from './words.ts'

export interface AttachmentDeps extends FetchDeps {
  clock: Clock
  folderOf: (tenantId: string) => MediaFolder
  /** Whether a model is there that can hear or see it. Nobody, where it is left out. */
  senses?: () => Promise<Senses>
  lineOf: (tenantId: string, channel: typeof channels.$inferSelect) => ReturnType<typeof connectionOf>
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** WhatsApp keeps a file for a week, the others for less: often at first, then for a day or two. */
const AGAIN_AFTER_MS = [5_000, 30_000, 2 * MINUTE, 10 * MINUTE, HOUR, 6 * HOUR, 24 * HOUR]
/** A story is over after a day, and what it showed with it. */
const STORY_MS = 24 * HOUR

const NO_LINE = say('file.no_channel')
const STORY_OVER = say('file.story_over')

/** The job `media.fetch`. Text does not wait for it: the message has stood there since the webhook. */
export async function fetchAttachment(deps: AttachmentDeps, run: JobRun<'media.fetch'>): Promise<void> {
  const { db, job, tenantId } = run
  const row = db.select().from(attachments).where(eq(attachments.id, job.payload.attachmentId)).get()
  if (row?.state !== 'pending') return transact(db, () => finishJob(db, job))
  const folder = deps.folderOf(tenantId)
  const line = deps.lineOf(tenantId, channelOf(db, row))
  const fetching = { ...deps, egress: forTenant(deps.egress, tenantId) }
  const isFull = roomLeft(db, folder) < Math.max(1, row.bytes ?? 1)
  const outcome: FetchOutcome = !line
    ? { outcome: 'later', said: NO_LINE }
    : isFull
      ? { outcome: 'refused', said: fullSentence(folder) }
      : await fetchFile(fetching, folder, row.publicId, row, line, run.signal)
  const isLast = job.attempts >= JOB_KINDS['media.fetch'].maxAttempts
  const senses = outcome.outcome === 'stored' ? await deps.senses?.() : undefined
  const retry = transact(db, () => {
    const now = deps.clock.now()
    const again = settle(db, job, row, outcome, isLast, now)
    if (senses) askForWords(db, row, senses, now)
    return again
  })
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
    setState(db, row.id, 'pending', outcome.said)
    return new RetryLater(inEnglish(outcome.said), afterMs)
  }
  switch (outcome.outcome) {
    case 'stored':
      noteStored(db, row, addFile(db, outcome.file, now), now)
      break
    case 'later':
      setState(db, row.id, 'failed', outcome.said === NO_LINE ? NO_LINE : GIVEN_UP)
      break
    default:
      setState(db, row.id, outcome.outcome, outcome.said)
  }
  finishJob(db, job)
  return undefined
}

function setState(db: TenantDb, id: number, state: Attachment['state'], said: Said): void {
  db.update(attachments)
    .set({ state, ...whyMissing(said) })
    .where(eq(attachments.id, id))
    .run()
}

function noteStored(db: TenantDb, row: Attachment, file: StoredFile, now: Date): void {
  db.update(attachments)
    .set({ state: 'stored', reason: null, said: null, fileId: file.id, url: null })
    .where(eq(attachments.id, row.id))
    .run()
  const message = db.select().from(messages).where(eq(messages.id, row.messageId)).get()
  if (!isOfStory(message?.type ?? '')) return
  const endsAt = new Date(Math.max(now.getTime(), message!.sentAt.getTime() + STORY_MS))
  enqueue(db, 'media.forget', { fileId: file.id, storyOver: true }, now, { runAt: endsAt })
}

const isOfStory = (type: string) => ['story_mention', 'story', 'ig_story'].includes(type)

/** The job `media.forget`: a file nobody refers to any more goes at once. */
export async function forgetMedia(
  deps: Pick<AttachmentDeps, 'folderOf'>,
  run: JobRun<'media.forget'>,
): Promise<void> {
  const { db, job } = run
  const { fileId, storyOver } = job.payload
  if (storyOver) {
    db.update(attachments)
      .set({ state: 'gone', ...whyMissing(STORY_OVER), fileId: null })
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
