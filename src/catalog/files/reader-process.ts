import { Worker } from 'node:worker_threads'
import { readFile } from './read-file.ts'
import type { ReadTask } from './reader-link.ts'

/** The process that reads one file which came from outside, and ends. It opens no file of ours and no connection. */
const MOST_MEMORY = 600 * 1024 * 1024

// Unfolding and parsing hold up this thread, so another one looks after the memory. A limit of V8's does not count bytes.
const watch = `setInterval(() => {
  if (process.memoryUsage.rss() > ${MOST_MEMORY}) process.kill(process.pid, 'SIGKILL')
}, 20)`
const watcher = new Worker(watch, { eval: true, env: {}, resourceLimits: { maxOldGenerationSizeMb: 8 } })
watcher.unref()

process.on('message', async (task: ReadTask) => {
  process.send!(await readFile(task), () => process.disconnect())
})
process.on('disconnect', () => process.exit(0))
