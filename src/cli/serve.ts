import { currentSetupCode } from '../accounts/setup-code.ts'
import { isClaimed } from '../accounts/users.ts'
import { loadConfig } from '../config/load.ts'
import { safeError } from '../lib/errors.ts'
import { createLog, type Log } from '../lib/log.ts'
import type { RunningServer } from '../serve.ts'
import type { LocalCommand } from './command.ts'
import { confine } from './confine.ts'
import { startCommandSocket } from './socket-server.ts'

export const serveCommand: LocalCommand = {
  name: 'serve',
  summary: 'Run the server until it is told to stop',
  async runHere() {
    const { config, warnings } = loadConfig(process.env)
    confine(config, process.env)
    const log = createLog(config.logLevel)
    for (const warning of warnings) log.warn({ event: 'unknown_setting' }, warning)
    const { serve } = await import('../serve.ts')
    endOnDefect(log)
    const server = await serve(config, log)
    const { instance, apps, worker, routes, changed, untrustedProxies, url } = server
    const context = {
      instance,
      apps,
      worker,
      routes: () => routes,
      untrustedProxies,
      afterChange: changed,
    }
    const socket = await startCommandSocket(context, config.dataDir)
    // Whoever reads the next line may send a signal at once.
    const told = untilTold(log)
    log.info({ event: 'listening', url, pid: process.pid }, `Hearthline is ready on ${url}`)
    announceSetupCode(server, log)
    await told
    await socket.close()
    await server.stop()
    return undefined
  },
}

/** What nobody caught is our defect: it is logged without the words it may quote, and the process ends. Nothing acknowledged is lost. */
function endOnDefect(log: Log): void {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      log.fatal({ event: 'defect', err: safeError(error) }, 'an error nobody expected; the server ends')
      process.exit(1)
    })
  }
}

/** Whoever reads the log of this machine may claim it. */
function announceSetupCode({ instance, url }: RunningServer, log: Log): void {
  if (isClaimed(instance.control)) return
  const code = currentSetupCode(instance.control, instance.config.setupCode?.reveal())
  log.warn(
    { event: 'setup_code', code },
    `Nobody owns this server yet: open ${url}/setup; from another machine it asks for this code`,
  )
}

/** A second signal ends at once: whoever sends it does not want to wait. */
function untilTold(log: Log): Promise<void> {
  return new Promise(resolve => {
    let told = false
    const stop = (signal: NodeJS.Signals) => {
      if (told) process.exit(1)
      told = true
      log.info({ event: 'told_to_stop', signal }, 'told to stop')
      resolve()
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  })
}
