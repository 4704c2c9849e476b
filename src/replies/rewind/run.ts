import { setImmediate as breathe } from 'node:timers/promises'
import type { FindNear } from '../../catalog/vectors/near.ts'
import { prepared, type TenantDb, transact } from '../../db/database.ts'
import { finishJob, postponeJob } from '../../jobs/queue.ts'
import type { JobRun } from '../../jobs/runner.ts'
import type { Instance } from '../../tenants/instance.ts'
import { getTenant } from '../../tenants/register.ts'
import { meantBy } from '../meant-by.ts'
import type { ModelClient } from '../model/client.ts'
import { businessOf, getAssistantSettings } from '../settings.ts'
import { answerAgain, type Configuration } from './answer-again.ts'
import { findPastTurns, turnEndingWith } from './past-turns.ts'
import type { CaseAnswer } from './rewind.ts'
import { endRewind, findRewindById, isUnderway, type Rewind } from './rewinds.ts'
import { dropTrial, trialOf } from './trial.ts'
import { judge } from './verdict.ts'

export interface RewindDeps {
  instance: Instance
  model: ModelClient
  near?: () => Promise<FindNear | undefined>
}

/** After so long it makes room for others, and the open page learns how far it is. */
const SLICE_MS = 1_000
const LOOK_EVERY_MS = 300
const AT_ONCE = 25
/** Runs that broke off before it counts as failed. */
const MOST_TRIES = 3
/** A model that could not be asked so often in a row is not there. */
const MOST_UNASKED = 5

/**
 * A slice of a rewind: some turns answered again, each committed by itself, so that whatever cuts it off loses one at
 * most. Nothing is sent, and nothing but the rewind's own rows is written.
 */
export async function runRewind(deps: RewindDeps, run: JobRun<'replies.rewind'>): Promise<void> {
  const { db, job, tenantId } = run
  const now = () => deps.instance.clock.now()
  const rewind = findRewindById(db, job.payload.rewindId)
  if (!rewind || !isUnderway(rewind)) {
    dropTrial(deps.instance.tenants, tenantId)
    transact(db, () => finishJob(db, job))
    return
  }
  const watch = watchRewind(db, rewind.id, run.signal)
  try {
    if (rewind.state === 'waiting') await select(db, rewind, now())
    const outcome = await answerSome(deps, tenantId, db, rewind, watch.signal)
    if (outcome !== 'more') dropTrial(deps.instance.tenants, tenantId)
    if (outcome === 'more') transact(db, () => postponeJob(db, job, now()))
    else
      transact(db, () => {
        if (outcome === 'done') endRewind(db, rewind.id, 'done', now())
        else endRewind(db, rewind.id, 'failed', now(), outcome)
        finishJob(db, job)
      })
  } catch (error) {
    if (!db.$client.open) return // Closed under it: it goes on after the start.
    if (watch.signal.aborted) {
      transact(db, () => postponeJob(db, job, now()))
      return
    }
    dropTrial(deps.instance.tenants, tenantId)
    if (job.attempts >= MOST_TRIES) transact(db, () => endRewind(db, rewind.id, 'failed', now(), 'error'))
    throw error
  } finally {
    watch.stop()
  }
}

/** Ends with the run, and when somebody cancels. */
function watchRewind(db: TenantDb, id: number, signal: AbortSignal) {
  const over = new AbortController()
  const timer = setInterval(() => {
    const rewind = db.$client.open ? findRewindById(db, id) : undefined
    if (!rewind || !isUnderway(rewind)) over.abort()
  }, LOOK_EVERY_MS)
  return { signal: AbortSignal.any([signal, over.signal]), stop: () => clearInterval(timer) }
}

/** Notes which turns are answered again. Cut off, it begins anew. */
async function select(db: TenantDb, rewind: Rewind, now: Date): Promise<void> {
  transact(db, () => prepared(db, 'DELETE FROM rewind_cases WHERE rewind_id = ?').run(rewind.id))
  let batch: number[] = []
  const save = () => {
    transact(db, () => {
      for (const id of batch)
        prepared(db, 'INSERT INTO rewind_cases (rewind_id, message_id) VALUES (?, ?)').run(rewind.id, id)
    })
    batch = []
  }
  for (const messageId of findPastTurns(db, rewind.selection, now)) {
    batch.push(messageId)
    if (batch.length < AT_ONCE) continue
    save()
    await breathe()
  }
  save()
  transact(db, () =>
    prepared(db, "UPDATE rewinds SET state = 'running' WHERE id = ? AND state = 'waiting'").run(rewind.id),
  )
}

interface OpenCase {
  id: number
  messageId: number
  before: string | null
}

async function answerSome(
  deps: RewindDeps,
  tenantId: string,
  db: TenantDb,
  rewind: Rewind,
  signal: AbortSignal,
): Promise<'more' | 'done' | 'no_model'> {
  const until = performance.now() + SLICE_MS
  while (performance.now() < until) {
    const next = nextCase(db, rewind)
    if (!next) return 'done'
    await answerCase(deps, tenantId, db, rewind, next, signal)
    if (unasked.get(rewind.id) === MOST_UNASKED) {
      unasked.delete(rewind.id)
      return 'no_model'
    }
    await breathe()
    signal.throwIfAborted()
  }
  return 'more'
}

/** Two models are not loaded in turns: first all answers of the one, then all of the other. */
function nextCase(db: TenantDb, { id, candidate }: Rewind): OpenCase | undefined {
  const without = (column: 'before' | 'after') =>
    prepared<OpenCase>(
      db,
      `SELECT id, message_id AS messageId, before FROM rewind_cases WHERE rewind_id = ? AND ${column} IS NULL ORDER BY id LIMIT 1`,
    ).get(id)
  return (candidate.kind === 'model' ? without('before') : undefined) ?? without('after')
}

/** How often in a row the model of a rewind could not be asked. */
const unasked = new Map<number, number>()

async function answerCase(
  deps: RewindDeps,
  tenantId: string,
  db: TenantDb,
  rewind: Rewind,
  open: OpenCase,
  signal: AbortSignal,
): Promise<void> {
  const past = turnEndingWith(db, open.messageId)
  if (!past) return dropCase(db, open) // Taken back meanwhile.
  const present = await presentConfiguration(deps, tenantId, db, signal)
  let before = open.before === null ? undefined : (JSON.parse(open.before) as CaseAnswer)
  if (!before) {
    const found = await answerAgain(db, past, present)
    signal.throwIfAborted()
    const { topic } = rewind.selection
    if (topic && !found.topics.includes(topic)) return dropCase(db, open)
    before = found.answer
    save(db, open, 'before', before)
    if (rewind.candidate.kind === 'model') return
  }
  const changed = await changedConfiguration(deps, tenantId, rewind, present, signal)
  const { answer: after, modelGone } = await answerAgain(db, past, changed)
  signal.throwIfAborted()
  unasked.set(rewind.id, modelGone ? (unasked.get(rewind.id) ?? 0) + 1 : 0)
  const { verdict, needsPerson } = judge(
    { answer: before, name: present.business.name },
    { answer: after, name: changed.business.name },
    past.handoff,
  )
  transact(db, () => {
    save(db, open, 'after', after)
    prepared(db, 'UPDATE rewind_cases SET verdict = ?, needs_person = ? WHERE id = ?').run(
      verdict,
      needsPerson ? 1 : 0,
      open.id,
    )
  })
}

function save(db: TenantDb, { id }: OpenCase, column: 'before' | 'after', answer: CaseAnswer): void {
  prepared(db, `UPDATE rewind_cases SET ${column} = ? WHERE id = ?`).run(JSON.stringify(answer), id)
}

function dropCase(db: TenantDb, { id }: OpenCase): void {
  prepared(db, 'DELETE FROM rewind_cases WHERE id = ?').run(id)
}

async function presentConfiguration(
  { instance, model, near }: RewindDeps,
  tenantId: string,
  db: TenantDb,
  signal: AbortSignal,
): Promise<Configuration> {
  const tenant = getTenant(instance.control, tenantId)
  const settings = getAssistantSettings(db, { demo: tenant.demo, language: tenant.locale })
  return {
    db,
    business: businessOf(tenant, settings),
    meant: meantBy(await near?.(), tenantId, db),
    model: settings.asksModel ? await model.modelForTrial(tenantId, null, signal) : undefined,
  }
}

async function changedConfiguration(
  deps: RewindDeps,
  tenantId: string,
  rewind: Rewind,
  present: Configuration,
  signal: AbortSignal,
): Promise<Configuration> {
  const { candidate } = rewind
  switch (candidate.kind) {
    case 'rules':
      return { ...present, model: undefined }
    case 'model':
      return { ...present, model: await deps.model.modelForTrial(tenantId, candidate.model, signal) }
    case 'settings':
      return { ...present, business: businessWith(deps, tenantId, present, candidate) }
    case 'catalog':
    case 'knowledge':
      return { ...present, db: await trialOf(deps.instance, tenantId, present.db, rewind, signal) }
  }
}

function businessWith(
  { instance }: RewindDeps,
  tenantId: string,
  { business }: Configuration,
  { displayName, defaultLanguage }: { displayName?: string | null; defaultLanguage?: string },
) {
  const name =
    displayName === undefined ? business.name : (displayName ?? getTenant(instance.control, tenantId).name)
  return { ...business, name, ...(defaultLanguage && { defaultLanguage }) }
}
