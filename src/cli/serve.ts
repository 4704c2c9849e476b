import { currentSetupCode } from '../accounts/setup-code.ts'
import { isClaimed } from '../accounts/users.ts'
import { loadConfig } from '../config/load.ts'
import { createLog, type Log } from '../lib/log.ts'
import type { RunningServer } from '../serve.ts'
import type { LocalCommand } from './command.ts'

export const serveCommand: LocalCommand = {
  name: 'serve',
  summary: 'Run the server until it is told to stop',
  async runHere() {
    const { config, warnings } = loadConfig(process.env)
    const log = createLog(config.logLevel)
    for (const warning of warnings) log.warn({ event: 'unknown_setting' }, warning)
    const { serve } = await import('../serve.ts')
    const server = await serve(config, log)
    announceSetupCode(server, log)
    await untilTold(log)
    await server.stop()
    return undefined
  },
}

/** Whoever reads the log of this machine may claim it. */
function announceSetupCode({ instance, url }: RunningServer, log: Log): void {
  if (isClaimed(instance.control)) return
  const code = currentSetupCode(instance.control, instance.config.setupCode)
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
