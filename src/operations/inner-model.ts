import { existsSync } from 'node:fs'
import type { Config } from '../config/settings.ts'
import { folderOf } from '../lib/file-path.ts'
import type { Log } from '../lib/log.ts'
import { findModelServer } from './model-server/environment.ts'
import { type ModelServer, superviseModelServer } from './model-server/supervise.ts'

/** In the image, models have a volume of their own. */
const IMAGE_MODELS = '/models'

/**
 * The model server beside ours, when a binary is there and the owner has not said that it runs elsewhere. One that
 * already answers at the address is used as it is.
 */
export function superviseInnerModel(
  config: Config,
  log: Log,
  env: Record<string, string | undefined>,
): ModelServer {
  const elsewhere = config.ollamaHostIsSet && !isInnerHost(config.ollamaHost)
  const modelsDir =
    config.inImage && existsSync(IMAGE_MODELS)
      ? IMAGE_MODELS
      : (env.OLLAMA_MODELS ?? folderOf(config.dataDir, 'models'))
  return superviseModelServer({
    binary: elsewhere ? undefined : findModelServer(env),
    host: config.ollamaHost,
    modelsDir,
    env,
    log,
  })
}

/** Only the default address is ours to serve. */
function isInnerHost(origin: string): boolean {
  return origin === 'http://127.0.0.1:11434' || origin === 'http://localhost:11434'
}
