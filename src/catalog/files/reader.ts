import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { codeOf } from '../../db/program-code.ts'
import type { FileProblem, ReadAnswer, ReadTask } from './reader-link.ts'

const TASK_MS = 60_000

/** From the sources Node takes the .ts file; the bundle has all of it in one folder. */
const isSource = import.meta.url.endsWith('.ts')
const program = fileURLToPath(new URL(isSource ? './reader-process.ts' : './reader.js', import.meta.url))

let queue: Promise<unknown> = Promise.resolve()

/**
 * Reads a file in a process of its own, which may read the program and nothing else, write nothing and start nothing:
 * what a hostile document breaks there is gone with it. One at a time.
 */
export function readInProcess(task: ReadTask, taskMs = TASK_MS): Promise<ReadAnswer> {
  const mine = queue.catch(() => undefined).then(() => ask(task, taskMs))
  queue = mine
  return mine
}

function ask(task: ReadTask, taskMs: number): Promise<ReadAnswer> {
  const child = fork(program, [], {
    serialization: 'advanced',
    execArgv: [
      '--max-semi-space-size=4',
      '--max-old-space-size=300',
      '--permission',
      '--allow-worker', // The one that watches its memory.
      '--disable-warning=SecurityWarning',
      ...codeOf(program, 'bundled').map(path => `--allow-fs-read=${path}`),
    ],
    env: { MALLOC_ARENA_MAX: '2' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  return new Promise((resolve, reject) => {
    let refused: FileProblem = 'too_much_memory'
    const timer = setTimeout(() => {
      refused = 'too_slow'
      child.kill('SIGKILL')
    }, taskMs)
    const settle = (act: () => void) => {
      clearTimeout(timer)
      child.removeAllListeners()
      child.on('error', () => undefined) // It may fail to be killed, when nobody asks it anything any more.
      child.kill('SIGKILL')
      act()
    }
    child.once('message', answer => settle(() => resolve(answer as ReadAnswer)))
    child.once('error', error => settle(() => reject(error)))
    child.once('exit', (code, signal) =>
      settle(() =>
        signal !== null || code === V8_OUT_OF_MEMORY
          ? resolve({ refused })
          : reject(new Error(`the reading process ended with ${code}`)),
      ),
    )
    child.send(task, error => error && settle(() => reject(error)))
  })
}

const V8_OUT_OF_MEMORY = 134
