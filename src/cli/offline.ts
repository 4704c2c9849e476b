import { AppRegistry } from '../channels/app-registry.ts'
import type { Config } from '../config/settings.ts'
import { createLog, type Log, silentLog } from '../lib/log.ts'
import { openInstance, prepareFolder, WORKER_BUSY_TIMEOUT_MS } from '../tenants/instance.ts'
import { FolderInUseError, lockFolder } from '../tenants/lock.ts'
import type { DataCommand, Input } from './command.ts'
import type { CommandContext } from './context.ts'
import { logMistake, type Outcome, runCommand } from './run-command.ts'
import { askServer, NoServerError } from './socket-client.ts'

const PATIENCE_MS = 5_000
const LOOK_AGAIN_MS = 100

/** The folder is held, and its server does not take commands. */
class SilentServerError extends Error {
  override readonly name = 'PermanentFailure'
  constructor(dataDir: string) {
    super(
      `Another Hearthline holds the data folder ${dataDir} but does not answer. If it is just starting, try again; else stop it, and then this command works without it.`,
    )
  }
}

/**
 * Runs a command on the data folder: through the server that holds it, else with the folder's lock taken for the
 * moment. Whoever is about to start or just ending is given a few seconds.
 */
export async function runOnFolder(config: Config, command: DataCommand, input: Input): Promise<Outcome> {
  prepareFolder(config.dataDir)
  for (const until = performance.now() + PATIENCE_MS; ; ) {
    const lock = tryLock(config.dataDir)
    if (lock) {
      try {
        return await runAlone(config, command, input)
      } finally {
        lock.release()
      }
    }
    const leftMs = until - performance.now()
    if (leftMs <= 0) throw new SilentServerError(config.dataDir)
    try {
      return await askServer(config.dataDir, command.name, input, leftMs)
    } catch (error) {
      if (!(error instanceof NoServerError)) throw error
      await new Promise(resolve => setTimeout(resolve, LOOK_AGAIN_MS))
    }
  }
}

function tryLock(dataDir: string) {
  try {
    return lockFolder(dataDir)
  } catch (error) {
    if (error instanceof FolderInUseError) return undefined
    throw error
  }
}

async function runAlone(config: Config, command: DataCommand, input: Input): Promise<Outcome> {
  const log = commandLog(config)
  const instance = openInstance(config, log, { busyTimeoutMs: WORKER_BUSY_TIMEOUT_MS })
  try {
    const apps = new AppRegistry(instance.control, instance.keys.field)
    const context: CommandContext = {
      instance,
      apps,
      worker: null,
      routes: async () => (await import('./offline-routes.ts')).offlineRoutes(instance, apps),
      afterChange: () => apps.reload(),
    }
    const outcome = await runCommand(command, context, input)
    if (outcome.cause) logMistake(log, command.name, outcome.cause)
    return outcome
  } finally {
    instance.close()
  }
}

/** A command says what matters itself. Who looks for a mistake asks for more with HEARTHLINE_LOG_LEVEL=debug. */
function commandLog({ logLevel }: Config): Log {
  return ['debug', 'trace'].includes(logLevel) ? createLog(logLevel, process.stderr) : silentLog
}
