import '../../lib/one-way-out.ts'
import { isMainThread, Worker } from 'node:worker_threads'
import type { ReadTask } from './reader-link.ts'

/** The process that reads one file which came from outside, and ends. It opens no file of ours and no connection. */
const MOST_MEMORY = 600 * 1024 * 1024

if (isMainThread) {
  // Unfolding and parsing hold up this thread, so another one looks after the memory: V8's limits count no bytes.
  new Worker(new URL(import.meta.url), { env: {}, resourceLimits: { maxOldGenerationSizeMb: 16 } }).unref()
  process.on('message', async (task: ReadTask) => {
    const { readFile } = await import('./read-file.ts')
    process.send!(await readFile(task))
  })
  process.on('disconnect', () => process.exit(0))
} else {
  setInterval(() => {
    if (process.memoryUsage.rss() > MOST_MEMORY) process.kill(process.pid, 'SIGKILL')
  }, 20)
}
