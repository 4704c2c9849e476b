import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { codeOf } from '../db/program-code.ts'
import type { ScanResult } from '../egress/clamd.ts'
import {
  type CleanPicture,
  OUT_OF_MEMORY_EXIT,
  type ShownPicture,
  type Speech,
  type StudioAnswer,
  type StudioTask,
  type Voice,
} from './studio-link.ts'

const IDLE_MS = 10_000
const TASK_MS = 25_000

export interface Studio {
  picture(bytes: Uint8Array): Promise<StudioAnswer<ShownPicture>>
  clean(bytes: Uint8Array): Promise<StudioAnswer<CleanPicture>>
  voice(bytes: Uint8Array): Promise<StudioAnswer<Voice>>
  speech(bytes: Uint8Array): Promise<StudioAnswer<Speech>>
  /** Where the operator named a virus scanner: what it thinks. Throws where it does not answer. */
  scan?(source: AsyncIterable<Uint8Array>): Promise<ScanResult>
  /** Whether its process runs at the moment. */
  isOpen(): boolean
  close(): void
}

/**
 * Pictures and sounds are decoded in a process of their own, one at a time: what a hostile file breaks there is gone
 * with it. It may read the program and nothing else, write nothing and start nothing. It is started when there is
 * work, and ends when there is none for a while.
 */
export function createStudio(options: { idleMs?: number; taskMs?: number } = {}): Studio {
  let child: ChildProcess | undefined
  let queue: Promise<unknown> = Promise.resolve()
  let idle: NodeJS.Timeout | undefined

  function end(): void {
    clearTimeout(idle)
    child?.kill('SIGKILL')
    child = undefined
  }

  function run<Result>(task: StudioTask): Promise<StudioAnswer<Result>> {
    const mine = queue
      .catch(() => undefined)
      .then(async () => {
        clearTimeout(idle)
        child ??= open()
        const answer = await ask<Result>(child, task, options.taskMs ?? TASK_MS)
        if (answer.isOver) end()
        else {
          idle = setTimeout(end, options.idleMs ?? IDLE_MS)
          idle.unref()
        }
        if ('failed' in answer) throw answer.failed
        return answer.answer
      })
    queue = mine
    return mine
  }

  return {
    picture: bytes => run({ task: 'picture', bytes }),
    clean: bytes => run({ task: 'clean', bytes }),
    voice: bytes => run({ task: 'voice', bytes }),
    speech: bytes => run({ task: 'speech', bytes }),
    isOpen: () => child !== undefined,
    close: end,
  }
}

// The bundle has it beside this file; from the sources Node takes the .ts file.
const file = import.meta.url.endsWith('.ts') ? './studio-process.ts' : './studio.js'
const program = fileURLToPath(new URL(file, import.meta.url))

/** How its process is started. */
export const studioFlags = (): string[] => [
  '--max-semi-space-size=2',
  '--max-old-space-size=96',
  '--permission',
  '--allow-addons', // Pictures are decoded by machine code, which Node's wall does not hold.
  '--disable-warning=SecurityWarning',
  ...codeOf(program, 'machine-code').map(path => `--allow-fs-read=${path}`),
]

function open(): ChildProcess {
  const child = fork(program, [], {
    serialization: 'advanced',
    execArgv: studioFlags(),
    // Nothing of our surroundings is its business; few pools, so that memory goes back when a picture is done.
    env: { MALLOC_ARENA_MAX: '2' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  child.on('error', () => undefined) // It may fail to be killed, when nobody asks it anything any more.
  child.unref()
  child.channel?.unref()
  return child
}

type Ended<Result> = { answer: StudioAnswer<Result>; isOver: boolean } | { failed: Error; isOver: true }

function ask<Result>(child: ChildProcess, task: StudioTask, taskMs: number): Promise<Ended<Result>> {
  return new Promise(resolve => {
    const settle = (ended: Ended<Result>) => {
      clearTimeout(timer)
      child.off('message', onMessage).off('exit', onExit).off('error', onError)
      child.channel?.unref()
      resolve(ended)
    }
    const onMessage = (answer: unknown) => settle({ answer: answer as StudioAnswer<Result>, isOver: false })
    const onExit = (code: number | null, signal: string | null) => {
      const refused = code === OUT_OF_MEMORY_EXIT ? 'too_much_memory' : 'damaged'
      if (code === OUT_OF_MEMORY_EXIT || signal !== null) settle({ answer: { refused }, isOver: true })
      else settle({ failed: new Error(`the studio ended with ${code}`), isOver: true })
    }
    const onError = (failed: Error) => settle({ failed, isOver: true })
    const timer = setTimeout(() => settle({ answer: { refused: 'too_slow' }, isOver: true }), taskMs)
    child.channel?.ref()
    child.on('message', onMessage).on('exit', onExit).on('error', onError)
    child.send(task, error => error && onError(error))
  })
}
