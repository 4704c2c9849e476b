import type { TenantDb } from '../db/database.ts'
import type { Clock } from '../lib/clock.ts'
import { AppError, PermanentFailure, safeError } from '../lib/errors.ts'
import type { Log } from '../lib/log.ts'
import { JOB_KINDS, type Job, type JobName, LANES, type Lane } from './names.ts'
import { claimJob, failJob, nextRunAtIn, releaseLeases } from './queue.ts'

/** What a job's code gets. It ends the job itself (finishJob, postponeJob) in the transaction of its effect. */
export interface JobRun<Name extends JobName = JobName> {
  db: TenantDb
  tenantId: string
  job: Job<Name>
  signal: AbortSignal
}

export type JobHandlers = { [Name in JobName]?: (run: JobRun<Name>) => void | Promise<void> }

/** Thrown by a job that wants to be tried again, not before a while. */
export class RetryLater extends Error {
  override readonly name = 'RetryLater'
  readonly retryAfterMs: number
  constructor(sentence: string, retryAfterMs: number) {
    super(sentence)
    this.retryAfterMs = retryAfterMs
  }
}

export interface RunnerDeps {
  clock: Clock
  log: Log
  handlers: JobHandlers
  /** Opens and pins the tenant's file; rejects when it is parked. */
  useTenant: <T>(tenantId: string, work: (db: TenantDb) => Promise<T>) => Promise<T>
  /** Runs at once per lane, over all tenants. */
  slots?: Partial<Record<Lane, number>>
  /** Asked before quick and spare jobs are started: should they wait a moment for something more urgent? */
  holdBack?: () => boolean
  /** A job of this tenant ended, one way or another. */
  onSettled?: (tenantId: string, job: Job, outcome: 'done' | 'retry' | 'dead') => void
}

const SLOTS: Record<Lane, number> = { quick: 4, model: 8, send: 32, fetch: 8, read: 2, spare: 2 }
/** Of the slots of a lane one tenant may fill: others always find a place. */
const SHARE: Record<Lane, number> = { quick: 2, model: 2, send: 8, fetch: 2, read: 1, spare: 1 }
const LONGEST_SLEEP_MS = 60_000
const HELD_BACK_MS = 20

interface TenantQueue {
  /** Time of the earliest due job per lane; Infinity when none is known. */
  due: Record<Lane, number>
  /** Nothing is due before: with a thousand tenants most are passed over by one look. */
  earliest: number
  running: Record<Lane, number>
  /** How a job ended could not be written, as on a full disk: the file says that it runs. */
  isUnsettled?: boolean
}

/** Of each business whose file was looked into, when its earliest job of each lane is due. */
export type KnownJobs = [tenantId: string, due: Record<Lane, number>][]

const NOTHING_DUE: Record<Lane, number> = {
  quick: Infinity,
  model: Infinity,
  send: Infinity,
  fetch: Infinity,
  read: Infinity,
  spare: Infinity,
}

function queueOf(due: Record<Lane, number>): TenantQueue {
  const queue = {
    due: { ...due },
    earliest: Infinity,
    running: { quick: 0, model: 0, send: 0, fetch: 0, read: 0, spare: 0 },
  }
  queue.earliest = earliestOf(queue)
  return queue
}

/** Runs the tenants' jobs: round robin over tenants with due work, a bounded number per lane. */
export class JobRunner {
  private readonly deps: RunnerDeps
  private readonly queues = new Map<string, TenantQueue>()
  private readonly running: Record<Lane, number> = {
    quick: 0,
    model: 0,
    send: 0,
    fetch: 0,
    read: 0,
    spare: 0,
  }
  private readonly inFlight = new Set<Promise<void>>()
  private readonly abort = new AbortController()
  private stopping = false
  private timer: NodeJS.Timeout | undefined
  private pumpPlanned = false

  constructor(deps: RunnerDeps) {
    this.deps = deps
  }

  /** A tenant's file was just opened for the first time: frees the leases of a dead process and looks for work. */
  adopt(tenantId: string, db: TenantDb): void {
    if (this.queues.has(tenantId)) return
    releaseLeases(db)
    this.look(tenantId, db)
  }

  /** Work was added to this tenant's file. */
  poke(tenantId: string, db: TenantDb): void {
    if (!this.queues.has(tenantId)) this.adopt(tenantId, db)
    else this.look(tenantId, db)
  }

  /** Stops taking jobs and lets the running ones end; after `withinMs` they are told to give up. */
  async stop(withinMs: number): Promise<void> {
    this.stopping = true
    clearTimeout(this.timer)
    const ended = Promise.allSettled(this.inFlight)
    // A send that is cut off has an unknown fate, so nothing is aborted while there is time.
    await Promise.race([ended, new Promise(resolve => setTimeout(resolve, withinMs))])
    this.abort.abort()
    await Promise.race([ended, new Promise(resolve => setTimeout(resolve, 500))])
  }

  /** When there is work next; now, while any runs. */
  nextDue(): number {
    if (this.inFlight.size > 0 || this.pumpPlanned) return this.deps.clock.now().getTime()
    return Math.min(Infinity, ...[...this.queues.values()].map(queue => queue.earliest))
  }

  /**
   * After `stop`: what is known of each file's jobs, for the runner of a thread that comes later. Undefined when a run
   * did not end: then nobody knows, and every file has to be looked into as after a start.
   */
  leave(): KnownJobs | undefined {
    if (this.inFlight.size > 0) return undefined
    return [...this.queues].map(([tenantId, { due }]) => [tenantId, due])
  }

  /** Before anything else: what the runner of the thread before left. No lease is older than this process. */
  takeOver(known: KnownJobs): void {
    for (const [tenantId, due] of known) this.queues.set(tenantId, queueOf(due))
    this.planPump()
  }

  /** Resolves when nothing is due or running (tests). */
  async idle(): Promise<void> {
    while (this.inFlight.size > 0 || this.pumpPlanned || this.anythingDue()) {
      await Promise.allSettled(this.inFlight)
      await new Promise(resolve => setImmediate(resolve))
    }
  }

  private anythingDue(): boolean {
    const now = this.deps.clock.now().getTime()
    return [...this.queues.values()].some(queue => queue.earliest <= now)
  }

  private look(tenantId: string, db: TenantDb): void {
    let queue = this.queues.get(tenantId)
    if (!queue) {
      queue = queueOf(NOTHING_DUE)
      this.queues.set(tenantId, queue)
    }
    this.settle(db, queue, 0)
    for (const lane of LANES) queue.due[lane] = nextRunAtIn(db, lane) ?? Infinity
    queue.earliest = earliestOf(queue)
    this.planPump()
  }

  private planPump(): void {
    if (this.pumpPlanned || this.stopping) return
    this.pumpPlanned = true
    setImmediate(() => {
      this.pumpPlanned = false
      this.pump()
    })
  }

  private pump(): void {
    if (this.stopping) return
    const now = this.deps.clock.now().getTime()
    let next = now + LONGEST_SLEEP_MS
    const isHeldBack = this.deps.holdBack?.() ?? false
    for (const [tenantId, queue] of this.queues) {
      if (queue.earliest > now) {
        if (queue.earliest < next) next = queue.earliest
        continue
      }
      for (const lane of LANES) {
        if (queue.due[lane] > now) {
          if (queue.due[lane] < next) next = queue.due[lane]
        } else if (isHeldBack && (lane === 'quick' || lane === 'spare')) {
          next = Math.min(next, now + HELD_BACK_MS)
        } else if (this.running[lane] < this.limit(lane) && queue.running[lane] < SHARE[lane]) {
          this.start(tenantId, queue, lane)
        }
      }
    }
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.planPump(), Math.max(1, next - now))
  }

  private limit(lane: Lane): number {
    return this.deps.slots?.[lane] ?? SLOTS[lane]
  }

  private start(tenantId: string, queue: TenantQueue, lane: Lane): void {
    queue.running[lane]++
    this.running[lane]++
    // Last in the map is the last served: that is the round robin.
    this.queues.delete(tenantId)
    this.queues.set(tenantId, queue)
    const run = this.deps
      .useTenant(tenantId, db => this.runNext(tenantId, db, queue, lane))
      .catch(error => {
        setDue(queue, lane, this.deps.clock.now().getTime() + 5_000)
        queue.isUnsettled = true
        // Parked or held for a moment: whoever did that has said so.
        if (error instanceof AppError && error.code === 'unavailable') return
        this.deps.log.warn(
          { event: 'tenant_jobs_paused', tenant: tenantId, err: safeError(error) },
          'a tenant’s jobs wait',
        )
      })
      .finally(() => {
        queue.running[lane]--
        this.running[lane]--
        this.inFlight.delete(run)
        this.planPump()
      })
    this.inFlight.add(run)
  }

  private async runNext(tenantId: string, db: TenantDb, queue: TenantQueue, lane: Lane): Promise<void> {
    const job = claimJob(db, lane, this.deps.clock.now())
    if (!job) {
      if (this.settle(db, queue, 1)) return this.look(tenantId, db)
      // Due, but behind a running job of the same key: that one's end looks again.
      setDue(queue, lane, this.otherRuns(queue) ? Infinity : this.laterThanNow(db, lane))
      return
    }
    setDue(queue, lane, nextRunAtIn(db, lane) ?? Infinity)
    this.planPump()
    const outcome = await this.execute(tenantId, db, job)
    this.deps.onSettled?.(tenantId, job, outcome)
    this.look(tenantId, db)
  }

  /** Where no run but the one that asks is left, nothing of this tenant runs, whatever its file says. */
  private settle(db: TenantDb, queue: TenantQueue, own: 0 | 1): boolean {
    if (!queue.isUnsettled || runsOf(queue) > own) return false
    releaseLeases(db)
    queue.isUnsettled = false
    return true
  }

  /** Besides the run that asks. */
  private otherRuns(queue: TenantQueue): boolean {
    return runsOf(queue) > 1
  }

  private laterThanNow(db: TenantDb, lane: Lane): number {
    const at = nextRunAtIn(db, lane) ?? Infinity
    return Math.max(at, this.deps.clock.now().getTime() + 250)
  }

  private async execute(tenantId: string, db: TenantDb, job: Job): Promise<'done' | 'retry' | 'dead'> {
    const handler = this.deps.handlers[job.name] as ((run: JobRun) => void | Promise<void>) | undefined
    try {
      if (!handler) throw new PermanentFailure(`Nothing in this version does “${job.name}”.`)
      const signal = AbortSignal.any([this.abort.signal, AbortSignal.timeout(JOB_KINDS[job.name].leaseMs)])
      await handler({ db, tenantId, job, signal })
      return 'done'
    } catch (error) {
      const outcome = failJob(db, job, reasonOf(error), this.deps.clock.now(), {
        permanent: error instanceof PermanentFailure,
        ...(error instanceof RetryLater && { retryAfterMs: error.retryAfterMs }),
      })
      const fields = {
        event: 'job_failed',
        tenant: tenantId,
        job: job.id,
        kind: job.name,
        attempts: job.attempts,
        outcome,
      }
      this.deps.log.warn(
        error instanceof PermanentFailure || error instanceof RetryLater
          ? fields
          : { ...fields, err: safeError(error) },
        'a job failed',
      )
      return outcome === 'dead' ? 'dead' : 'retry'
    }
  }
}

function setDue(queue: TenantQueue, lane: Lane, at: number): void {
  queue.due[lane] = at
  queue.earliest = earliestOf(queue)
}

function earliestOf({ due }: TenantQueue): number {
  return Math.min(...LANES.map(lane => due[lane]))
}

/** Why a job failed, for the operator's page: our own sentences. What a library says may quote a customer. */
function reasonOf(error: unknown): string {
  const isOurs = error instanceof AppError || error instanceof PermanentFailure || error instanceof RetryLater
  if (isOurs) return error.message
  const { type, code } = safeError(error)
  return `An error nobody expected: ${code ? `${type} (${code})` : type}. The log tells where.`
}

const runsOf = (queue: TenantQueue) => LANES.reduce((sum, lane) => sum + queue.running[lane], 0)
