import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { forThread } from './config/for-thread.ts'
import type { Config } from './config/settings.ts'
import type { Clock } from './lib/clock.ts'
import type { Log } from './lib/log.ts'
import { Port } from './lib/port.ts'
import type { LeftBehind, MainMethods, WorkerData, WorkerMethods } from './worker-link.ts'

export interface WorkerThreadDeps {
  config: Config
  log: Log
  clock: Clock
  /** What the thread may ask of this one; `ready` and `atRest` are heard here. */
  methods: Omit<MainMethods, 'ready' | 'atRest'>
  /** One has come back after a rest: it knows nothing of what it was told before. */
  onBack: () => void
  /** One has gone, and what it held may be given back. */
  onGone: () => void
  restAfterMs?: number
}

const GONE = 'the worker thread has ended'
const END_WITHIN_MS = 10_000
const LOOK_AT_CLOCK_MS = 20_000
const MOST_TRIES = 5
const TRY_AGAIN_MS = 2_000

/**
 * The worker thread, while there is something to do. It ends when it says that nothing has happened for a while and
 * nothing is due soon, and comes back with the next thing said to it, or when a job is due. Ending is what SIGTERM does
 * to it: everything is on the disk. One that ends by itself ends the process (decision 023).
 */
export function keepWorkerThread(deps: WorkerThreadDeps) {
  const { config, log, clock } = deps
  const methods = { ...deps.methods, ready: () => undefined, atRest }
  const port = new Port<WorkerMethods>(
    undefined,
    methods as Record<string, (...args: never[]) => unknown>,
    comeBack,
  )
  let running: RunningThread | undefined
  let left: LeftBehind | undefined
  let leaving: Promise<void> | undefined
  let alarm: NodeJS.Timeout | undefined
  let tries = 0
  let hasStarted = false
  let stopping = false

  start()

  function start(): void {
    clearTimeout(alarm)
    const isReturn = hasStarted
    hasStarted = true
    const thread = startThread({
      config: forThread(config),
      ...(left && { left }),
      ...(deps.restAfterMs !== undefined && { restAfterMs: deps.restAfterMs }),
    })
    running = thread
    thread.worker.on('error', error => tellFailure(log, error))
    thread.worker.once('message', () => {
      thread.isReady = true
      tries = 0
      left = undefined
    })
    void thread.ended.then(code => {
      if (!thread.isExpected) endedByItself(thread, code, isReturn)
    })
    port.attach(thread.worker)
    if (isReturn) deps.onBack()
  }

  /** Nothing is lost: the journal and the jobs are on disk. Whoever runs us starts us again. */
  function endedByItself(thread: RunningThread, code: number, isReturn: boolean): void {
    // It may have come back to a full disk, on which this process goes on. What it was told is lost: the next one
    // looks into every file, as after a start.
    if (isReturn && !thread.isReady && ++tries < MOST_TRIES && !stopping) {
      log.error({ event: 'worker_not_back' }, 'the worker thread did not come back; it is tried again')
      running = undefined
      left = undefined
      port.detach()
      port.drop(GONE)
      alarm = setTimeout(start, TRY_AGAIN_MS)
      return
    }
    port.fail(GONE)
    if (stopping) return
    log.fatal({ event: 'worker_ended', code }, 'the worker thread ended unexpectedly')
    process.exit(1)
  }

  /** It says so itself. What was said to it meanwhile it has not heard, and then it stays. */
  function atRest(heard: number): void {
    if (!running || leaving || stopping || port.sent !== heard || port.isAwaited) return
    leaving = letGo(running).finally(() => {
      leaving = undefined
      if (stopping) return
      if (left === undefined || port.isAwaited) start()
      else planReturn()
    })
  }

  async function letGo(thread: RunningThread): Promise<void> {
    thread.isExpected = true
    const leaves = port.call('stop').catch(() => undefined)
    port.detach() // What is said from here on, the next one hears.
    const gone = thread.ended.then(() => undefined)
    left = await Promise.race([leaves, gone, sleep(END_WITHIN_MS, undefined, { ref: false })])
    await end(thread)
    running = undefined
    port.drop(GONE)
    log.debug({ event: 'worker_rests' }, 'nothing to do: the worker thread rests')
    deps.onGone()
  }

  /** Somebody says something to a thread that is not there. */
  function comeBack(): void {
    if (!running && !leaving && !stopping && tries === 0) start()
  }

  /** Looks at the clock now and then: it may be moved, and the machine may sleep. */
  function planReturn(): void {
    clearTimeout(alarm)
    const inMs = (left?.wakeAt ?? 0) - clock.now().getTime()
    if (inMs <= 0) start()
    else alarm = setTimeout(planReturn, Math.min(inMs, LOOK_AT_CLOCK_MS))
  }

  return {
    port,
    async stop(): Promise<void> {
      stopping = true
      clearTimeout(alarm)
      await leaving
      if (running) {
        running.isExpected = true
        const stopped = port.call('stop').catch(() => undefined)
        await Promise.race([stopped, sleep(END_WITHIN_MS, undefined, { ref: false })])
        await end(running)
      }
      port.fail(GONE)
    },
  }
}

interface RunningThread {
  worker: Worker
  ended: Promise<number>
  isReady: boolean
  isExpected: boolean
}

function startThread(workerData: WorkerData): RunningThread {
  // The bundle has worker.js beside it; from the sources Node takes the .ts file.
  const file = import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js'
  const worker = new Worker(new URL(file, import.meta.url), { workerData, stdin: false })
  const ended = new Promise<number>(resolve => worker.once('exit', resolve))
  return { worker, ended, isReady: false, isExpected: false }
}

async function end({ worker, ended }: RunningThread): Promise<void> {
  await Promise.race([ended, sleep(1_000, undefined, { ref: false })])
  await worker.terminate()
}

function tellFailure(log: Log, error: Error): void {
  log.fatal(
    {
      event: 'worker_failed',
      type: error.name,
      code: (error as { code?: string }).code,
      stack: error.stack?.split('\n').slice(1, 6),
    },
    'the worker thread failed',
  )
}
