import type { ControlDb } from '../../db/database.ts'
import type { Egress } from '../../egress/egress.ts'
import type { Clock } from '../../lib/clock.ts'
import { AppError } from '../../lib/errors.ts'
import type { Log } from '../../lib/log.ts'
import { followPull, isBreak, PullError, type PullProgress } from './pull-stream.ts'
import { addPull, findPull, isUnderWay, nextPull, notePull, type Pull } from './pulls.ts'

export interface FetchingDeps {
  control: ControlDb
  egress: Egress
  host: string
  log: Log
  clock: Clock
  /** Free bytes where models are kept; null where nobody can tell. */
  free: () => Promise<number | null>
  /** A model has come: look for it, measure it. Rejects when it could not be measured. */
  onThere: (model: string) => Promise<void>
  patience?: Partial<FetchingPatience>
}

export interface FetchingPatience {
  /** So long without a byte, and the download is asked for again. */
  silentMs: number
  /** What came is read through once more; a slow disk takes its time. */
  checkingMs: number
  /** Between two tries: first this long, then twice as long … */
  againMs: number
  longestAgainMs: number
  keepEveryMs: number
}

const PATIENCE: FetchingPatience = {
  silentMs: 60_000,
  checkingMs: 30 * 60_000,
  againMs: 2_000,
  longestAgainMs: 60_000,
  keepEveryMs: 2_000,
}

/** So many tries in a row without a byte, and a person has to ask again. */
const MOST_TRIES_IN_VAIN = 10
/** Of the disk this much stays free for messages, whatever is fetched. */
const LEFT_FREE_BYTES = 500_000_000
/** The speed is that of the last so many milliseconds, and is told when there are half as many. */
const WINDOW_MS = 20_000

export interface PullUnderWay {
  id: string
  /** Null for the first ten seconds, and while nothing comes. */
  bytesPerSecond: number | null
  secondsLeft: number | null
  /** It broke off and goes on in a moment. */
  isBroken: boolean
}

interface Current {
  id: string
  cancel: AbortController
  samples: [at: number, completed: number][]
  isBroken: boolean
}

/** Has the model server fetch what was asked for, one after the other, each until it is there or cannot be had. */
export class Fetching {
  private readonly deps: FetchingDeps
  private readonly patience: FetchingPatience
  private readonly stopping = new AbortController()
  private working: Promise<void> | undefined
  private current: Current | undefined

  constructor(deps: FetchingDeps) {
    this.deps = deps
    this.patience = { ...PATIENCE, ...deps.patience }
  }

  start(model: string, startedBy: string): Pull {
    const pull = addPull(this.deps.control, model, startedBy, this.deps.clock.now())
    this.resume()
    return pull
  }

  /** What is on its way at this moment, beside its row. */
  underWay(): PullUnderWay | null {
    const { current } = this
    if (!current) return null
    const pull = findPull(this.deps.control, current.id)
    const bytesPerSecond = rateOf(current.samples)
    const left = pull ? pull.totalBytes - pull.completedBytes : 0
    return {
      id: current.id,
      bytesPerSecond,
      secondsLeft: bytesPerSecond && left > 0 ? Math.ceil(left / bytesPerSecond) : null,
      isBroken: current.isBroken,
    }
  }

  /** Gives up a download. What has come already stays with the model server: asked again, it goes on there. */
  cancel(id: string): void {
    const pull = findPull(this.deps.control, id)
    if (!pull || !isUnderWay(pull))
      throw new AppError('conflict', 'This download has ended already.', { reason: 'pull_over' })
    notePull(this.deps.control, id, { state: 'cancelled', endedAt: this.deps.clock.now() })
    if (this.current?.id === id) this.current.cancel.abort(new PullError('broken'))
  }

  /** Resolves with how a download ended, or how far it was when everything stopped. */
  async finished(id: string): Promise<Pull> {
    for (;;) {
      const pull = findPull(this.deps.control, id)
      if (!pull) throw new AppError('not_found', 'This download is not known any more.')
      if (!isUnderWay(pull) || this.stopping.signal.aborted) return pull
      await pause(200, this.stopping.signal)
    }
  }

  /** Goes on with what waits, and with what a stop of the process cut off. */
  resume(): void {
    this.working ??= this.workThrough()
      .catch(error =>
        this.deps.log.error({ event: 'model_pull_failed', type: (error as Error).name }, 'downloads stopped'),
      )
      .finally(() => {
        this.working = undefined
      })
  }

  /** Nothing is on its way, and nothing waits. */
  isIdle(): boolean {
    return this.working === undefined
  }

  async stop(): Promise<void> {
    this.stopping.abort()
    await this.working
  }

  private async workThrough(): Promise<void> {
    for (let pull = nextPull(this.deps.control); pull; pull = nextPull(this.deps.control)) {
      if (this.stopping.signal.aborted) return
      await this.bring(pull)
      if (this.stopping.signal.aborted) return
    }
  }

  private async bring(pull: Pull): Promise<void> {
    const { control, clock, log } = this.deps
    const cancel = new AbortController()
    const isOver = () => cancel.signal.aborted || this.stopping.signal.aborted
    this.current = { id: pull.id, cancel, samples: [], isBroken: false }
    try {
      if (pull.state !== 'measuring') await this.fetchUntilThere(pull, cancel.signal)
      if (isOver()) return
      notePull(control, pull.id, { state: 'measuring', problem: null })
      const problem = await this.deps.onThere(pull.model).then(
        () => null,
        () => 'not_measured',
      )
      if (isOver()) return
      notePull(control, pull.id, { state: 'done', problem, endedAt: clock.now() })
      log.info({ event: 'model_pulled', model: pull.model }, 'a model was fetched')
    } catch (error) {
      if (isOver()) return // Cancelled, or goes on after the start.
      const problem = error instanceof PullError ? error.problem : 'broken'
      notePull(control, pull.id, { state: 'failed', problem, endedAt: clock.now() })
      log.warn({ event: 'model_pull_failed', model: pull.model, problem }, 'a model could not be fetched')
    } finally {
      this.current = undefined
    }
  }

  private async fetchUntilThere(pull: Pull, cancelled: AbortSignal): Promise<void> {
    let { completedBytes: reached, breaks } = pull
    const over = AbortSignal.any([cancelled, this.stopping.signal])
    for (let inVain = 0; ; ) {
      const before = reached
      try {
        await this.fetchOnce(pull, over, completed => {
          reached = Math.max(reached, completed)
        })
        return
      } catch (error) {
        if (over.aborted || !(error instanceof PullError)) throw error
        if (!isBreak(error.problem)) throw error
        inVain = reached > before ? 0 : inVain + 1
        if (inVain >= MOST_TRIES_IN_VAIN) throw error
        breaks++
        notePull(this.deps.control, pull.id, { breaks, problem: error.problem })
        if (this.current) this.current.isBroken = true
        const { againMs, longestAgainMs } = this.patience
        await pause(Math.min(againMs * 2 ** inVain, longestAgainMs), over)
        if (over.aborted) throw error
      }
    }
  }

  /** One request, given up when nothing comes for a while. Writes down how far it is every two seconds. */
  private async fetchOnce(
    pull: Pull,
    over: AbortSignal,
    onBytes: (completed: number) => void,
  ): Promise<void> {
    const { host, egress, control } = this.deps
    const { silentMs, checkingMs, keepEveryMs } = this.patience
    const silent = new AbortController()
    let timer: NodeJS.Timeout | undefined
    const wait = (ms: number) => {
      clearTimeout(timer)
      timer = setTimeout(() => silent.abort(new PullError('silent')), ms)
    }
    let last: PullProgress | undefined
    let keptAt = 0
    let shownTotal = pull.totalBytes
    let shown = pull.completedBytes
    const keep = (progress: PullProgress) => {
      keptAt = performance.now()
      // What was reached once stays: after a break the layers come one by one, those that are there first.
      shown = Math.max(shown, progress.completedBytes)
      shownTotal = Math.max(shownTotal, progress.totalBytes, shown)
      const state = progress.step === 'checking' ? 'checking' : 'fetching'
      notePull(control, pull.id, { state, completedBytes: shown, totalBytes: shownTotal })
    }
    wait(silentMs)
    const watchDisk = this.watchDisk(() => last, silent)
    try {
      await followPull(
        { egress, host },
        pull.model,
        progress => {
          const isNew = progress.completedBytes > (last?.completedBytes ?? -1) || progress.step !== last?.step
          if (isNew) wait(progress.step === 'checking' ? checkingMs : silentMs)
          const isStart = last === undefined || progress.step !== last.step
          last = progress
          onBytes(progress.completedBytes)
          this.sample(progress)
          if (isStart || performance.now() - keptAt >= keepEveryMs) keep(progress)
        },
        AbortSignal.any([over, silent.signal]),
      )
    } finally {
      clearTimeout(timer)
      clearInterval(watchDisk)
      if (last && !over.aborted) keep(last)
    }
  }

  private sample({ completedBytes }: PullProgress): void {
    const { current } = this
    if (!current) return
    const at = performance.now()
    const newest = current.samples.at(-1)
    if (newest && completedBytes > newest[1]) current.isBroken = false
    if (newest && completedBytes < newest[1])
      current.samples = [] // It began anew; what is there comes at once.
    else if (newest && at - newest[0] < 500) return
    current.samples = [...current.samples.filter(([when]) => at - when <= WINDOW_MS), [at, completedBytes]]
  }

  /** How large it is shows only while it comes: what would fill the disk is stopped before it does. */
  private watchDisk(progress: () => PullProgress | undefined, stop: AbortController): NodeJS.Timeout {
    return setInterval(async () => {
      const now = progress()
      const free = await this.deps.free()
      if (free === null || !now) return
      const left = now.totalBytes - now.completedBytes
      if (free - Math.max(0, left) < LEFT_FREE_BYTES) stop.abort(new PullError('no_space'))
    }, this.patience.keepEveryMs)
  }
}

/** What came in the last twenty seconds, once ten of them are over. */
function rateOf(samples: [number, number][]): number | null {
  const [first] = samples
  const last = samples.at(-1)
  if (!first || !last || last[0] - first[0] < WINDOW_MS / 2) return null
  const perSecond = (last[1] - first[1]) / ((last[0] - first[0]) / 1000)
  return perSecond > 0 ? Math.round(perSecond) : null
}

function pause(ms: number, over: AbortSignal): Promise<void> {
  if (over.aborted) return Promise.resolve()
  return new Promise(resolve => {
    const end = () => {
      clearTimeout(timer)
      over.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    over.addEventListener('abort', end, { once: true })
  })
}
