import type { TenantDb } from '../../db/database.ts'
import { transact, unsynced } from '../../db/database.ts'
import { enqueue, finishJob, postponeJob } from '../../jobs/queue.ts'
import type { JobRun } from '../../jobs/runner.ts'
import type { Clock } from '../../lib/clock.ts'
import type { Embedder, VectorKind } from './embedder.ts'
import { quantised } from './scan.ts'
import type { Shelf } from './shelf.ts'
import {
  countVectors,
  keepVector,
  keepVersion,
  type Made,
  noteVectors,
  type Pending,
  pendingRows,
  searchChanges,
  vectorState,
} from './store.ts'
import { hashOf, textsOf } from './texts.ts'
import { tryVectors } from './trial.ts'

export interface MakeDeps {
  embedder: Embedder
  shelf: Shelf
  clock: Clock
  /** Customers wait for the model: this work stands back. */
  isBusy: () => boolean
}

export const VECTOR_KINDS: readonly VectorKind[] = ['product', 'knowledge']

const AT_ONCE = 16
/** One run of the job; what is left is the next run's, so that others get their turn between. */
const RUN_MS = 10_000
const STAND_BACK_MS = 3_000
const SERVER_AWAY_MS = 60_000
const CHANGES_GATHER_MS = 2_000

/** Adds the job where words changed since all vectors were there. Costs one query where nothing did. */
export function planVectors(db: TenantDb, model: string, now: Date): boolean {
  const changes = searchChanges(db)
  const isDone = VECTOR_KINDS.every(kind => {
    const state = vectorState(db, kind)
    return state?.model === model && (state.changes === changes || state.waits === 'memory')
  })
  if (isDone) return false
  enqueue(db, 'catalog.embed', {}, now, {
    dedupe: 'embed',
    key: 'embed',
    runAt: new Date(now.getTime() + CHANGES_GATHER_MS),
  })
  return true
}

/** Makes what vectors are missing or old, a few texts at a time. Cut off anywhere, the next run goes on. */
export async function makeVectors(deps: MakeDeps, run: JobRun<'catalog.embed'>): Promise<void> {
  const { db, job } = run
  const model = deps.embedder.model()
  if (model === undefined) return transact(db, () => finishJob(db, job))
  const end = performance.now() + RUN_MS
  const changes = searchChanges(db)
  for (const kind of VECTOR_KINDS) {
    const outcome = await makeKind(deps, run, kind, model, end)
    if (outcome !== 'done') return putOff(deps, run, kind, model, outcome)
    transact(db, () => noteVectors(db, kind, model, { changes, waits: null }))
  }
  transact(db, () => finishJob(db, job))
}

type Outcome = 'done' | 'more' | 'busy' | 'server' | 'memory'

function putOff(deps: MakeDeps, { db, job }: JobRun, kind: VectorKind, model: string, why: Outcome): void {
  const delay = { more: 0, busy: STAND_BACK_MS, server: SERVER_AWAY_MS, memory: 0, done: 0 }[why]
  transact(db, () => {
    if (why === 'server' || why === 'memory') noteVectors(db, kind, model, { waits: why, changes: null })
    if (why === 'memory') finishJob(db, job)
    else postponeJob(db, job, new Date(deps.clock.now().getTime() + delay))
  })
}

async function makeKind(
  deps: MakeDeps,
  run: JobRun,
  kind: VectorKind,
  model: string,
  end: number,
): Promise<Outcome> {
  const { db } = run
  let after = 0
  let made = 0
  for (;;) {
    const pending = pendingRows(db, kind, model, after, AT_ONCE)
    if (pending.length === 0) break
    const { total, dimensions } = countVectors(db, kind, model)
    if (dimensions > 0 && !deps.shelf.fits(total, dimensions)) return 'memory'
    if (deps.isBusy()) return 'busy'
    if (performance.now() > end || run.signal.aborted) return 'more'
    const vectors = await vectorsOf(deps, run, kind, model, pending).catch(() => undefined)
    if (!vectors) return 'server'
    unsynced(db, () =>
      transact(db, () => {
        for (const one of vectors.same) keepVersion(db, kind, one.id, one.version)
        for (const one of vectors.made) keepVector(db, kind, model, one)
        if (vectorState(db, kind)?.waits) noteVectors(db, kind, model, { waits: null })
      }),
    )
    made += vectors.made.length
    after = pending.at(-1)!.id
  }
  const whole = countVectors(db, kind, model)
  if (!deps.shelf.fits(whole.made, whole.dimensions)) return 'memory'
  if (made > 0) deps.shelf.note(db, kind)
  return (await isTried(deps, run, kind, model)) ? 'done' : 'server'
}

/** After all vectors were made for the first time, the model is tried on them. */
async function isTried(deps: MakeDeps, run: JobRun, kind: VectorKind, model: string): Promise<boolean> {
  const { db } = run
  const state = vectorState(db, kind)
  if (state?.model === model && state.found !== null) return true
  const rows = await deps.shelf.rows(db, kind, model)
  if (!rows) return true
  const trial = await tryVectors(db, kind, rows, deps.embedder, {
    signal: run.signal,
    tenant: run.tenantId,
  }).catch(() => undefined)
  if (trial) transact(db, () => noteVectors(db, kind, model, trial))
  return trial !== undefined
}

async function vectorsOf(
  deps: MakeDeps,
  { db, tenantId, signal }: JobRun,
  kind: VectorKind,
  model: string,
  pending: Pending[],
): Promise<{ same: Pending[]; made: Made[] }> {
  const texts = textsOf(
    db,
    kind,
    pending.map(row => row.id),
  )
  const same: Pending[] = []
  const wanted: { id: number; version: number; hash: string; text: string }[] = []
  for (const row of pending) {
    const text = texts.get(row.id)
    if (text === undefined) continue // Deleted in this moment.
    const hash = hashOf(model, text)
    if (row.hash === hash) same.push(row)
    else wanted.push({ id: row.id, version: row.version, hash, text })
  }
  if (wanted.length === 0) return { same, made: [] }
  const vectors = await deps.embedder.embed(
    wanted.map(({ text }) => text),
    'document',
    { signal, tenant: tenantId },
  )
  const made = wanted.map(({ id, version, hash }, at) => ({
    id,
    version,
    hash,
    vector: quantised(vectors[at] ?? []) ?? new Int8Array(0),
  }))
  return { same, made }
}
