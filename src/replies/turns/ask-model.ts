import { prepared, type TenantDb, transact } from '../../db/database.ts'
import { enqueue, finishJob } from '../../jobs/queue.ts'
import type { JobRun } from '../../jobs/runner.ts'
import { decide } from '../decide.ts'
import { meantBy } from '../meant-by.ts'
import { turnMode } from '../topic-modes.ts'
import { concludeTurn } from './conclude.ts'
import { markRead } from './mark-read.ts'
import { isStillOpen, type OpenTurn, type RespondDeps, readTurn } from './open-turn.ts'

/** Asks the model what was meant, with no transaction open, then concludes the turn unless the customer wrote on. */
export async function askModel(deps: RespondDeps, run: JobRun<'replies.ask-model'>): Promise<void> {
  const { db, job, tenantId } = run
  const startedAt = performance.now()
  const open = readTurn(deps, tenantId, db, job.payload.conversationId, deps.instance.clock.now())
  if (!open || open.beside) {
    transact(db, () => finishJob(db, job))
    return
  }
  const watch = watchTurn(db, open)
  const { model, decision } = await consult(deps, run, open, watch).finally(watch.stop)
  const tookMs = Math.round(performance.now() - startedAt)
  transact(db, () => {
    const now = deps.instance.clock.now()
    const current = readTurn(deps, tenantId, db, job.payload.conversationId, now)
    if (current && !current.beside && current.last === open.last && current.turn.text === open.turn.text) {
      concludeTurn(
        deps,
        tenantId,
        db,
        current,
        decision,
        now,
        model && { tookMs, model: model.name, trace: model.trace },
      )
    } else if (current) {
      // The customer wrote or changed something meanwhile: all of it is one turn, which closes when they are done.
      const key = `respond:${current.conversation.id}`
      enqueue(db, 'replies.respond', job.payload, now, {
        key,
        dedupe: key,
        runAt: current.conversation.turnDueAt ?? now,
      })
    }
    finishJob(db, job)
  })
}

/** What is decided about the turn, by the model if there is one to ask, and which one that was. */
async function consult(
  deps: RespondDeps,
  { db, job, tenantId, signal }: JobRun<'replies.ask-model'>,
  open: OpenTurn,
  watch: TurnWatch,
) {
  const until = AbortSignal.any([signal, watch.isOver])
  const mayAsk = open.settings.asksModel && !hasWaitedLong(deps, open, job.attempts)
  const model = mayAsk ? await deps.model.modelFor(tenantId, until) : undefined
  // What it will turn out to be about is not known yet.
  if (model && turnMode(db, open.settings.mode, ['other']).mode === 'auto')
    watch.each(TYPING_MS, () => markRead(deps, tenantId, db, open, { typing: true, signal: until }))
  const decision = await decide(db, open.turn, {
    ...(model && { understand: model.understand }),
    ...meantBy(await deps.near?.(), tenantId, db),
  })
  return { model, decision }
}

const WATCH_MS = 250

/** WhatsApp shows typing for 25 s. */
const TYPING_MS = 20_000

/** Nobody waits longer than this for a model: rules say what they can. */
const LONGEST_WAIT_MS = 120_000

/** A question that took the server down with it is not asked for ever. */
const MOST_TRIES = 3

function hasWaitedLong(deps: RespondDeps, open: OpenTurn, attempts: number): boolean {
  const since = open.conversation.turnDueAt
  return (
    attempts > MOST_TRIES ||
    (since !== null && deps.instance.clock.now().getTime() - since.getTime() > LONGEST_WAIT_MS)
  )
}

interface TurnWatch {
  isOver: AbortSignal
  /** Does something now and every so often, until the watch is stopped. */
  each(ms: number, act: () => unknown): void
  stop(): void
}

/** Ends when the customer writes on or a person takes over: what the model is still thinking about is then no answer. */
function watchTurn(db: TenantDb, open: OpenTurn): TurnWatch {
  const over = new AbortController()
  const timers: NodeJS.Timeout[] = []
  const each: TurnWatch['each'] = (ms, act) => {
    timers.push(setInterval(act, ms))
    act()
  }
  each(WATCH_MS, () => {
    if (!isStillOpen(db, open)) over.abort()
  })
  const stop = () => {
    for (const timer of timers) clearInterval(timer)
    over.abort()
  }
  return { isOver: over.signal, each, stop }
}

/** Questions of this business that wait for the model or are being asked. */
export function countQuestions(db: TenantDb): number {
  return prepared<{ n: number }>(
    db,
    `SELECT (SELECT count(*) FROM jobs WHERE state = 'ready' AND lane = 'model') + (SELECT count(*) FROM jobs WHERE state = 'running' AND lane = 'model') AS n`,
  ).get()!.n
}
