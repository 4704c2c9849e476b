import { type ChildProcess, spawn } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { isLoopbackHost } from '../../config/settings.ts'
import { type Clock, systemClock } from '../../lib/clock.ts'
import { placeIn } from '../../lib/file-path.ts'
import type { Log } from '../../lib/log.ts'
import { isExecutable, modelServerEnvironment } from './environment.ts'
import { logLines } from './log-lines.ts'
import { answers } from './probe.ts'

export type ModelServerStatus =
  | 'off' // There is nothing to start, or it runs on another machine.
  | 'found' // Somebody else's answers at the address; it is used as it is.
  | 'starting'
  | 'running'
  | 'waiting' // It ended; the next try comes at `retryAt`.
  | 'stopped'

export interface ModelServerState {
  status: ModelServerStatus
  since: Date
  restarts: number
  reason?: string
  retryAt?: Date
}

export interface Patience {
  firstRetryMs: number
  longestRetryMs: number
  /** Having run this long, it is trusted again and the next retry is the first. */
  steadyMs: number
  startMs: number
  probeEveryMs: number
  /** So many probes in a row unanswered, and it is taken for hung. */
  probesMissed: number
  stopMs: number
}

const PATIENCE: Patience = {
  firstRetryMs: 250,
  longestRetryMs: 30_000,
  steadyMs: 60_000,
  startMs: 30_000,
  probeEveryMs: 5_000,
  probesMissed: 6,
  stopMs: 5_000,
}

export interface ModelServerOptions {
  binary: string | undefined
  /** Origin, as `config.ollamaHost`. */
  host: string
  modelsDir: string
  env: Record<string, string | undefined>
  log: Log
  clock?: Clock
  patience?: Partial<Patience>
}

export interface ModelServer {
  state(): ModelServerState
  /** Where it keeps its models, as long as the one that runs is ours. */
  folder(): string | null
  /** Resolves when no process of it is left. */
  stop(): Promise<void>
  /** Calls back on every change of state; returns how to end that. */
  onChange(listener: (state: ModelServerState) => void): () => void
}

// Beside this file in the sources, beside the bundle in production.
const WATCHDOG = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './watchdog.ts' : './watchdog.js', import.meta.url),
)

/**
 * Keeps one `ollama serve` running on loopback for as long as we run, and not a moment longer. Returns at once; an
 * address elsewhere, a missing binary, or a server that already answers there means that nothing is started.
 */
export function superviseModelServer(options: ModelServerOptions): ModelServer {
  const { host, log } = options
  const clock = options.clock ?? systemClock()
  const patience = { ...PATIENCE, ...options.patience }
  const changes = new EventEmitter()
  const stopping = new AbortController()
  let state: ModelServerState = { status: 'starting', since: clock.now(), restarts: 0 }
  let restarts = 0
  let group: ChildProcess | undefined

  const become = (status: ModelServerStatus, reason?: string, retryMs?: number) => {
    const since = clock.now()
    const retryAt = retryMs === undefined ? undefined : new Date(since.getTime() + retryMs)
    state = { status, since, restarts, ...(reason && { reason }), ...(retryAt && { retryAt }) }
    log.info({ event: 'model-server', status, reason, retryMs }, 'model server')
    changes.emit('change', state)
  }
  const isStopping = () => stopping.signal.aborted

  async function keepRunning() {
    // Where this fails, Ollama says so itself, in the log and again at every try.
    await mkdir(placeIn(options.modelsDir, 'home'), { recursive: true, mode: 0o700 }).catch(() => {})
    let retryMs = patience.firstRetryMs
    while (!isStopping()) {
      if (await answers(host)) {
        become('found')
        await missesProbes(3, 1_000, stopping.signal)
        continue
      }
      if (isStopping()) return
      const startedAt = performance.now()
      const reason = await runOnce()
      if (isStopping()) return
      if (performance.now() - startedAt > patience.steadyMs) retryMs = patience.firstRetryMs
      become('waiting', reason, retryMs)
      await pause(retryMs, stopping.signal)
      retryMs = Math.min(retryMs * 2, patience.longestRetryMs)
      restarts++
    }
  }

  /** Starts it, and resolves with the reason once it and everything it started has ended. */
  async function runOnce(): Promise<string> {
    become('starting')
    const child = startGroup(options, patience)
    group = child
    const ended = new AbortController()
    const health = watchHealth(child, AbortSignal.any([ended.signal, stopping.signal]))
    const outcome = await outcomeOf(child)
    killGroup(child)
    ended.abort()
    group = undefined
    return (await health) ?? outcome
  }

  /** Kills a server that never comes up, or no longer answers, and returns what was wrong with it. */
  async function watchHealth(child: ChildProcess, over: AbortSignal): Promise<string | undefined> {
    const deadline = performance.now() + patience.startMs
    while (!(await answers(host))) {
      if (over.aborted) return
      if (performance.now() > deadline) return giveUpOn(child, 'it did not come up')
      await pause(100, over)
    }
    if (over.aborted) return
    become('running')
    await missesProbes(patience.probesMissed, patience.probeEveryMs, over)
    if (!over.aborted) return giveUpOn(child, 'it no longer answers')
  }

  /** Resolves when so many probes in a row went unanswered, or when it is over anyway. */
  async function missesProbes(most: number, everyMs: number, over: AbortSignal): Promise<void> {
    for (let missed = 0; missed < most && !over.aborted; ) {
      await pause(everyMs, over)
      missed = (await answers(host)) ? 0 : missed + 1
    }
  }

  const nothingToStart = reasonToStayOff(options)
  if (nothingToStart) become('off', nothingToStart)
  const running = nothingToStart ? Promise.resolve() : keepRunning()

  return {
    state: () => state,
    folder: () => (state.status === 'running' ? options.modelsDir : null),
    onChange(listener) {
      changes.on('change', listener)
      return () => changes.off('change', listener)
    },
    async stop() {
      if (isStopping()) return running
      stopping.abort()
      if (group) endGroup(group, patience.stopMs)
      await running
      become('stopped')
    },
  }
}

function reasonToStayOff({ host, binary }: ModelServerOptions): string | undefined {
  if (!isLoopbackHost(new URL(host).hostname)) return 'OLLAMA_HOST names another machine'
  if (!binary || !isExecutable(binary)) return 'Ollama is not installed here'
}

const pause = (ms: number, over: AbortSignal) =>
  sleep(ms, undefined, { signal: over, ref: false }).catch(() => {})

interface Outcome {
  code?: number | null
  signal?: string | null
  error?: string
}

/** Why it ended, in words, once it has: the watchdog tells how the model server went before it goes itself. */
async function outcomeOf(child: ChildProcess): Promise<string> {
  let reason = 'it ended without saying why'
  child.on('message', outcome => {
    reason = describe(outcome as Outcome)
  })
  await new Promise<void>(resolve => {
    child.once('exit', () => resolve())
    child.once('error', error => {
      reason = error.message
      resolve()
    })
  })
  if (child.connected) await once(child, 'disconnect') // The message may come in after the exit.
  return reason
}

const describe = ({ code, signal, error }: Outcome) =>
  error ?? (signal ? `ended by ${signal}` : `ended with code ${code}`)

function giveUpOn(child: ChildProcess, complaint: string): string {
  killGroup(child)
  return complaint
}

function startGroup(
  { binary = 'ollama', env, host, modelsDir, log }: ModelServerOptions,
  { stopMs }: Patience,
) {
  const child = spawn(process.execPath, ['--max-semi-space-size=1', WATCHDOG, binary, String(stopMs)], {
    detached: true, // A group of its own, so that all of it can be killed at once.
    env: modelServerEnvironment(env, host, modelsDir),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  for (const stream of [child.stdout, child.stderr]) if (stream) logLines(stream, log)
  return child
}

function endGroup(child: ChildProcess, stopMs: number) {
  child.kill('SIGTERM') // The watchdog passes it on, waits, and then kills.
  setTimeout(killGroup, stopMs + 1_000, child).unref()
}

function killGroup(child: ChildProcess) {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
