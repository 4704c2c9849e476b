import { desc, eq } from 'drizzle-orm'
import { prepared, type TenantDb } from '../../db/database.ts'
import { enqueue } from '../../jobs/queue.ts'
import { AppError } from '../../lib/errors.ts'
import { newId } from '../../lib/ids.ts'
import { say } from '../../lib/said.ts'
import { type rewindCases, rewinds } from '../schema.ts'
import { type Candidate, type Selection, VERDICTS, type Verdict } from './rewind.ts'
import { HOLDS_MS, type Wrongs } from './verdict.ts'

export type Rewind = Omit<typeof rewinds.$inferSelect, 'file'>
export type RewindCase = typeof rewindCases.$inferSelect

const KEPT_DAYS = 30

const COLUMNS = {
  id: rewinds.id,
  publicId: rewinds.publicId,
  state: rewinds.state,
  selection: rewinds.selection,
  candidate: rewinds.candidate,
  startedBy: rewinds.startedBy,
  createdAt: rewinds.createdAt,
  endedAt: rewinds.endedAt,
  appliedAt: rewinds.appliedAt,
  failure: rewinds.failure,
}

export interface NewRewind {
  selection: Selection
  candidate: Candidate
  file?: Uint8Array
  startedBy?: string
}

/** Adds a rewind and the job that runs it; refused while another one runs. In the caller's transaction. */
export function addRewind(db: TenantDb, { file, startedBy, ...asked }: NewRewind, now: Date): Rewind {
  if (prepared(db, "SELECT 1 FROM rewinds WHERE state IN ('waiting', 'running')").get())
    throw new AppError(
      'conflict',
      'A rewind is running already. Wait until it is done, or cancel it; one runs at a time.',
      { reason: 'running', said: [say('rewind.refuse_running')] },
    )
  const row = db
    .insert(rewinds)
    .values({
      ...asked,
      publicId: newId(now),
      state: 'waiting',
      file: file ? Buffer.from(file) : null,
      startedBy: startedBy ?? null,
      createdAt: now,
    })
    .returning(COLUMNS)
    .get()
  enqueue(db, 'replies.rewind', { rewindId: row.id }, now, { key: 'rewind' })
  return row
}

export function listRewinds(db: TenantDb, limit = 20): Rewind[] {
  return db.select(COLUMNS).from(rewinds).orderBy(desc(rewinds.id)).limit(limit).all()
}

export function findRewindById(db: TenantDb, id: number): Rewind | undefined {
  return db.select(COLUMNS).from(rewinds).where(eq(rewinds.id, id)).get()
}

export function getRewind(db: TenantDb, publicId: string): Rewind {
  const found = db.select(COLUMNS).from(rewinds).where(eq(rewinds.publicId, publicId)).get()
  if (!found) throw new AppError('not_found', 'There is no such rewind. They are kept for 30 days.')
  return found
}

export function fileOf(db: TenantDb, id: number): Buffer | null {
  return db.select({ file: rewinds.file }).from(rewinds).where(eq(rewinds.id, id)).get()?.file ?? null
}

export function isUnderway({ state }: Pick<Rewind, 'state'>): boolean {
  return state === 'waiting' || state === 'running'
}

/** Ends it, whichever way; one that has ended stays as it ended. */
export function endRewind(
  db: TenantDb,
  id: number,
  state: 'done' | 'cancelled' | 'failed',
  now: Date,
  failure: string | null = null,
): void {
  prepared(
    db,
    `UPDATE rewinds SET state = ?, ended_at = ?, failure = ?, file = iif(? = 'done', file, NULL)
     WHERE id = ? AND state IN ('waiting', 'running')`,
  ).run(state, now.getTime(), failure, state, id)
}

export function deleteRewind(db: TenantDb, id: number): void {
  prepared(db, 'DELETE FROM rewinds WHERE id = ?').run(id)
}

/** Forgets rewinds of more than 30 days ago, files that may no longer be used, and cases whose message was taken back. */
export function pruneRewinds(db: TenantDb, now: Date): void {
  prepared(db, 'DELETE FROM rewinds WHERE created_at < ?').run(now.getTime() - KEPT_DAYS * 86_400_000)
  prepared(db, 'UPDATE rewinds SET file = NULL WHERE file IS NOT NULL AND ended_at < ?').run(
    now.getTime() - HOLDS_MS,
  )
  prepared(
    db,
    'DELETE FROM rewind_cases WHERE (SELECT deleted_at FROM messages WHERE messages.id = message_id) IS NOT NULL',
  ).run()
}

export interface RewindSummary extends Wrongs {
  total: number
  judged: number
  /** Answers worked out so far, of twice the total. */
  steps: number
  verdicts: Record<Verdict, number>
  /** How many a model answered. */
  byModel: { before: number; after: number }
  /** Cases in which a model was asked with the change and gave nothing to use. */
  modelFailed: number
}

/** What came of it so far. */
export function summaryOf(db: TenantDb, id: number): RewindSummary {
  const row = prepared<Record<string, number | null>>(
    db,
    `SELECT count(*) AS total, count(verdict) AS judged, count(before) + count(after) AS steps,
       sum(json_array_length(before, '$.wrong') > 0 AND verdict IS NOT NULL) AS wrongBefore,
       sum(json_array_length(after, '$.wrong') > 0) AS wrongAfter,
       sum(needs_person AND before ->> '$.action' <> 'handoff') AS missedBefore,
       sum(needs_person AND after ->> '$.action' <> 'handoff') AS missedAfter,
       sum(before ->> '$.answeredBy' = 'model') AS modelBefore, sum(after ->> '$.answeredBy' = 'model') AS modelAfter,
       sum(coalesce(after ->> '$.modelFailed', 0)) AS modelFailed
     FROM rewind_cases WHERE rewind_id = ?`,
  ).get(id)!
  const count = (name: string) => row[name] ?? 0
  const verdicts = Object.fromEntries(VERDICTS.map(verdict => [verdict, 0])) as Record<Verdict, number>
  const counted = prepared<{ verdict: Verdict; n: number }>(
    db,
    'SELECT verdict, count(*) AS n FROM rewind_cases WHERE rewind_id = ? AND verdict IS NOT NULL GROUP BY verdict',
  ).all(id)
  for (const { verdict, n } of counted) verdicts[verdict] = n
  return {
    total: count('total'),
    judged: count('judged'),
    steps: count('steps'),
    verdicts,
    wrongClaims: { before: count('wrongBefore'), after: count('wrongAfter') },
    missedHandoffs: { before: count('missedBefore'), after: count('missedAfter') },
    byModel: { before: count('modelBefore'), after: count('modelAfter') },
    modelFailed: count('modelFailed'),
  }
}
