import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { resealTokens } from './channels/tokens.ts'
import { type JournalDb, transact, write } from './db/database.ts'
import { enqueue, finishJob, postponeJob } from './jobs/queue.ts'
import type { JobRun } from './jobs/runner.ts'
import { isSealedWith } from './journal/journal.ts'
import { AppError } from './lib/errors.ts'
import type { Port } from './lib/port.ts'
import { mediaFolderOf } from './media/folder.ts'
import { resealFiles } from './media/reseal.ts'
import type { RekeyData } from './rekey.ts'
import type { Instance } from './tenants/instance.ts'
import { sealFileAnew } from './tenants/seal-anew.ts'
import { destroyOldKey, listOldKeys, makeNextKeys, settleKeys } from './tenants/tenant-keys.ts'
import type { WorkerMethods } from './worker-link.ts'

export interface RotateDeps {
  instance: Instance
  /** The other thread that has the file open; null where no server runs. */
  worker: Port<WorkerMethods> | null
}

const JOBS_END_WITHIN_MS = 60_000
const PAGES_END_WITHIN_MS = 15_000
/** An upload that began with the old key may take a quarter of an hour. */
const OLD_KEY_STAYS_MS = 20 * 60_000
const SLICE_MS = 60_000
const AGAIN_MS = 60_000

/**
 * Gives a business a new key and seals its file with it. For as long as that takes nobody uses the file: pages wait,
 * what comes in stays in the journal. Kill the process at any point: the file opens with exactly one of the two keys,
 * and the next start finds out which. Files and journal rows of the old key stay readable until they are drained.
 */
export async function rotateTenantKey(
  { instance, worker }: RotateDeps,
  tenantId: string,
): Promise<{ version: number }> {
  const { tenants, clock } = instance
  if (tenants.isParked(tenantId)) {
    throw new AppError(
      'conflict',
      'The data of this business cannot be used just now, so its key stays as it is. See “hearthline tenant list”.',
    )
  }
  await holdEverywhere(instance, worker, tenantId)
  let outcome: ReturnType<typeof settleKeys> = 'as_before'
  try {
    await sealAnew({ instance, worker }, tenantId)
  } catch (error) {
    throw inWords(error)
  } finally {
    outcome = settleKeys({ ...instance, tenants }, tenantId, clock.now())
    tenants.letGo(tenantId)
    await worker?.call('letGo', tenantId)
  }
  if (outcome !== 'changed') throw notChanged()
  const db = tenants.db(tenantId)
  await write(db, () => enqueue(db, 'tenants.drain', {}, clock.now(), { dedupe: 'drain-keys' }))
  worker?.note('poke', tenantId)
  return { version: tenants.keys(tenantId).version }
}

async function holdEverywhere(
  { tenants }: Instance,
  worker: RotateDeps['worker'],
  tenantId: string,
): Promise<void> {
  // The other thread first: its jobs take longer to end, and meanwhile pages still work.
  if (worker && !(await worker.call('hold', tenantId, JOBS_END_WITHIN_MS))) throw stillBusy()
  if (await tenants.hold(tenantId, PAGES_END_WITHIN_MS)) return
  await worker?.call('letGo', tenantId)
  throw stillBusy()
}

async function sealAnew({ instance, worker }: RotateDeps, tenantId: string): Promise<void> {
  const { tenants, clock } = instance
  const { oldKeys, newKeys } = makeNextKeys(instance, tenantId, clock.now())
  const file = tenants.file(tenantId)
  if (!worker) return sealFileAnew(file, oldKeys, newKeys, resealTokens)
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const data: RekeyData = { file, oldKeys, newKeys }
  const thread = new Worker(new URL(`./rekey.${ending}`, import.meta.url), { workerData: data })
  await once(thread, 'exit') // Rejects with what the thread threw.
}

function stillBusy(): AppError {
  return new AppError(
    'conflict',
    'Something with this business’s data is still under way, an import or a large file. Its key stays as it is; try again when that is done.',
  )
}

function notChanged(): AppError {
  return new AppError(
    'unavailable',
    'The data could not be sealed with a new key. It is as it was, under the old one; the log of the server says why.',
  )
}

function inWords(error: unknown): unknown {
  const code = (error as { code?: string }).code ?? ''
  if (!/^(ENOSPC|EDQUOT|SQLITE_FULL)/.test(code)) return error
  return new AppError(
    'unavailable',
    'The disk has no room for a second copy of this business’s data, which a new key needs for a moment. Nothing was changed: make room, then try again.',
  )
}

export interface DrainDeps {
  instance: Instance
  journal: JournalDb
}

/** The job `tenants.drain`: seals the files of a business with its new key, and destroys old keys that nothing needs. */
export async function drainOldKeys(
  { instance, journal }: DrainDeps,
  run: JobRun<'tenants.drain'>,
): Promise<void> {
  const { db, tenantId, job } = run
  const { control, clock, tenants, log } = instance
  const again = (ms: number) => transact(db, () => postponeJob(db, job, new Date(clock.now().getTime() + ms)))
  const old = listOldKeys(control, tenantId)
  if (old.length === 0) return transact(db, () => finishJob(db, job))
  const until = performance.now() + SLICE_MS
  const all = await resealFiles(
    db,
    mediaFolderOf(tenants, tenantId),
    () => run.signal.aborted || performance.now() > until,
    () => log.error({ event: 'media_damaged', tenant: tenantId }, 'a file is damaged and keeps its old seal'),
  )
  if (!all) return again(0)
  const drained = old.filter(
    ({ version, since }) =>
      clock.now().getTime() - since.getTime() >= OLD_KEY_STAYS_MS &&
      !isSealedWith(journal, tenantId, version),
  )
  for (const key of drained) destroyOldKey(control, key)
  tenants.forgetKeys(tenantId)
  if (drained.length < old.length) return again(AGAIN_MS)
  transact(db, () => finishJob(db, job))
}
