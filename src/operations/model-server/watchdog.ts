// Stands between our server and `ollama serve`, as the leader of their process group, so that the model server and
// whatever it started end with us however we end: the channel closes even when our server is killed outright.
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { getPriority, setPriority } from 'node:os'

const [, , binary = 'ollama'] = process.argv
const graceMs = Number(process.argv[3] ?? 5_000)
// Behind the worker, which has 14: a model at work fills every processor for seconds.
const niceness = 17

standBack()
const server = spawn(binary, ['serve'], { stdio: ['ignore', 'inherit', 'inherit'] })
server.on('error', error => end({ error: error.message }))
server.on('exit', (code, signal) => end({ code, signal }))
process.on('disconnect', killGroup)
process.on('SIGTERM', stop)
process.on('SIGINT', stop)

/** Webhooks and mail come before the model: it gets the processor last, and is the first to go when memory ends. */
function standBack() {
  try {
    setPriority(Math.min(19, getPriority() + niceness))
    writeFileSync('/proc/self/oom_score_adj', '500')
  } catch {
    // Not Linux, or not allowed: then both compete as equals.
  }
}

function stop() {
  server.kill('SIGTERM')
  setTimeout(killGroup, graceMs)
}

function end(outcome: object) {
  if (process.connected) process.send?.(outcome, killGroup)
  else killGroup()
}

// The runners that Ollama started are in the group too and may outlive it.
function killGroup() {
  process.kill(-process.pid, 'SIGKILL')
}
