import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { placeIn } from '../../lib/file-path.ts'

type Environment = Record<string, string | undefined>

/**
 * One slot and no prompt cache in RAM: with two, one conversation's words have been seen in another's answer. The
 * rest keeps the model loaded, its files whole, and everything on this machine.
 */
const SETTINGS = {
  OLLAMA_NUM_PARALLEL: '1',
  LLAMA_ARG_CACHE_RAM: '0',
  OLLAMA_KEEP_ALIVE: '-1',
  OLLAMA_NOPRUNE: '1',
  OLLAMA_NO_CLOUD: '1',
}

// Whatever else is in our environment, keys among it, is none of the model server's business.
const PASSED_ON =
  /^(PATH|LANG|LC_\w+|TZ|TMPDIR|LD_LIBRARY_PATH|(HTTPS?|NO)_PROXY|(OLLAMA|LLAMA|GGML|CUDA|NVIDIA|HIP|HSA|ROCR)_\w+)$/i
// With it Ollama writes whole prompts to its log.
const HELD_BACK = ['OLLAMA_DEBUG']

/** What `ollama serve` is started with. Its key and its history go beside the models, the one place it may write. */
export function modelServerEnvironment(env: Environment, host: string, modelsDir: string): Environment {
  const passedOn = Object.entries(env).filter(([name]) => PASSED_ON.test(name) && !HELD_BACK.includes(name))
  return {
    ...SETTINGS,
    ...Object.fromEntries(passedOn),
    OLLAMA_HOST: new URL(host).host,
    OLLAMA_MODELS: modelsDir,
    HOME: placeIn(modelsDir, 'home'),
  }
}

/** The `ollama` on PATH, if there is one. */
export function findModelServer(env: Environment): string | undefined {
  const folders = (env.PATH ?? '').split(delimiter).filter(folder => folder !== '')
  return folders.map(folder => join(folder, 'ollama')).find(isExecutable)
}

export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
