import { randomInt } from 'node:crypto'
import { prepared, type TenantDb, unsynced } from '../db/database.ts'
import { JOB_KINDS, type Job, type JobName, type JobPayloads, LANES, type Lane } from './names.ts'

export interface EnqueueOptions {
  /** Jobs of one key run in order, one at a time. */
  key?: string
  /** While a job with it is ready, another one is not added. */
  dedupe?: string
  runAt?: Date
}

/** Adds a job in the caller's transaction. With `dedupe`, a ready one is moved to the new time instead. */
export function enqueue<Name extends JobName>(
  db: TenantDb,
  name: Name,
  payload: JobPayloads[Name],
  now: Date,
  options: EnqueueOptions = {},
): void {
  const runAt = (options.runAt ?? now).getTime()
  prepared(
    db,
    `INSERT INTO jobs (name, lane, payload, key, dedupe, state, run_at, attempts, created_at) VALUES (?, ?, ?, ?, ?, 'ready', ?, 0, ?)
     ON CONFLICT (dedupe) WHERE state = 'ready' AND dedupe IS NOT NULL DO UPDATE SET run_at = excluded.run_at`,
  ).run(
    name,
    JOB_KINDS[name].lane,
    JSON.stringify(payload),
    options.key ?? null,
    options.dedupe ?? null,
    runAt,
    now.getTime(),
  )
}

interface Row {
  id: number
  name: JobName
  payload: string
  key: string | null
  attempts: number
}

/**
 * Leases the next due job of a lane: due, and none before it with the same key. Commits by itself.
 * A job whose last run died counts that run among its attempts.
 */
export function claimJob(db: TenantDb, lane: Lane, now: Date): Job | undefined {
  const claim = prepared<Row>(
    db,
    `UPDATE jobs SET state = 'running', attempts = attempts + 1, lease_until = ? WHERE id = (
       SELECT id FROM jobs AS due WHERE state = 'ready' AND lane = ? AND run_at <= ?
         AND (key IS NULL OR NOT EXISTS (
           SELECT 1 FROM jobs AS before WHERE before.key = due.key AND before.id < due.id AND before.state IN ('ready', 'running')))
       ORDER BY run_at, id LIMIT 1)
     RETURNING id, name, payload, key, attempts`,
  )
  // A claim that a power cut takes back is claimed again.
  const row = unsynced(db, () => claim.get(now.getTime() + 300_000, lane, now.getTime()))
  if (!row) return undefined
  return { ...row, payload: JSON.parse(row.payload) }
}

/** Ends a job, normally in the transaction of what it did. `attempts` keeps an expired run from ending its successor's. */
export function finishJob(db: TenantDb, job: Job): void {
  prepared(db, 'DELETE FROM jobs WHERE id = ? AND attempts = ?').run(job.id, job.attempts)
}

/** Before a job is put back: where a newer one with the same dedupe key already waits, that one does the work. */
function dropIfReplaced(db: TenantDb, job: Job): void {
  prepared(
    db,
    "DELETE FROM jobs WHERE id = ? AND attempts = ? AND dedupe IN (SELECT dedupe FROM jobs WHERE state = 'ready' AND id <> ?)",
  ).run(job.id, job.attempts, job.id)
}

/** Puts a job back for later without counting the run as a failure. */
export function postponeJob(db: TenantDb, job: Job, runAt: Date): void {
  dropIfReplaced(db, job)
  prepared(
    db,
    "UPDATE jobs SET state = 'ready', run_at = ?, lease_until = NULL, attempts = attempts - 1 WHERE id = ? AND attempts = ?",
  ).run(runAt.getTime(), job.id, job.attempts)
}

/** The same for all that wait behind it too: they would be looked at again and again for nothing. */
export function postponeQueue(db: TenantDb, job: Job, runAt: Date): void {
  postponeJob(db, job, runAt)
  if (job.key === null) return
  prepared(db, "UPDATE jobs SET run_at = ? WHERE key = ? AND state = 'ready' AND run_at < ?").run(
    runAt.getTime(),
    job.key,
    runAt.getTime(),
  )
}

/** After a failed run: back-off with jitter, or dead when it may not be tried again. */
export function failJob(
  db: TenantDb,
  job: Job,
  sentence: string,
  now: Date,
  options: { permanent?: boolean; retryAfterMs?: number } = {},
): 'ready' | 'dead' {
  const dies = options.permanent || job.attempts >= JOB_KINDS[job.name].maxAttempts
  if (!dies) dropIfReplaced(db, job)
  prepared(
    db,
    'UPDATE jobs SET state = ?, run_at = ?, lease_until = NULL, last_error = ? WHERE id = ? AND attempts = ?',
  ).run(
    dies ? 'dead' : 'ready',
    now.getTime() + Math.max(options.retryAfterMs ?? 0, backOffMs(job.attempts)),
    sentence.slice(0, 500),
    job.id,
    job.attempts,
  )
  return dies ? 'dead' : 'ready'
}

/** 1 s, 2 s, 4 s … 10 min, each ± a quarter so that a crowd does not come back together. */
export function backOffMs(attempts: number): number {
  const base = Math.min(1000 * 2 ** Math.min(attempts - 1, 20), 600_000)
  return Math.round(base * (0.75 + randomInt(0, 501) / 1000))
}

/** Jobs that were running when the process died are ready again: only one process serves a folder. */
export function releaseLeases(db: TenantDb): number {
  prepared(
    db,
    "DELETE FROM jobs WHERE state = 'running' AND dedupe IN (SELECT dedupe FROM jobs WHERE state = 'ready')",
  ).run()
  return prepared(db, "UPDATE jobs SET state = 'ready', lease_until = NULL WHERE state = 'running'").run()
    .changes
}

/** When this file has work next: milliseconds, or undefined when nothing waits. */
export function nextRunAt(db: TenantDb): number | undefined {
  let next: number | undefined
  for (const lane of LANES) {
    const at = nextRunAtIn(db, lane)
    if (at !== undefined && (next === undefined || at < next)) next = at
  }
  return next
}

export function nextRunAtIn(db: TenantDb, lane: Lane): number | undefined {
  const row = prepared<{ at: number | null }>(
    db,
    "SELECT min(run_at) AS at FROM jobs WHERE state = 'ready' AND lane = ?",
  ).get(lane)
  return row?.at ?? undefined
}

export interface DeadJob {
  id: number
  name: string
  attempts: number
  lastError: string | null
  createdAt: number
}

export function listDeadJobs(db: TenantDb, limit = 100): DeadJob[] {
  return prepared<DeadJob>(
    db,
    `SELECT id, name, attempts, last_error AS lastError, created_at AS createdAt FROM jobs WHERE state = 'dead' ORDER BY id DESC LIMIT ?`,
  ).all(limit)
}

/** Gives a dead job a fresh start; all of them without an id. Returns how many. */
export function retryDeadJobs(db: TenantDb, now: Date, id?: number): number {
  const sql = `UPDATE jobs SET state = 'ready', attempts = 0, run_at = ?, dedupe = NULL WHERE state = 'dead'`
  return id === undefined
    ? prepared(db, sql).run(now.getTime()).changes
    : prepared(db, `${sql} AND id = ?`).run(now.getTime(), id).changes
}

export function countJobs(db: TenantDb): { ready: number; running: number; dead: number } {
  const counts = { ready: 0, running: 0, dead: 0 }
  const rows = prepared<{ state: keyof typeof counts; n: number }>(
    db,
    'SELECT state, count(*) AS n FROM jobs GROUP BY state',
  ).all()
  for (const row of rows) counts[row.state] = row.n
  return counts
}
