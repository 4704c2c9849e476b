// Preloaded into the server. Its launcher can be killed without being able to pass anything on; the
// channel between them closes then, and whoever killed the launcher meant the server.
const { isMainThread } = require('node:worker_threads')

if (isMainThread && process.channel) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))
  process.channel.unref()
}
