import { loadConfig } from '../config/load.ts'
import { createLog } from '../lib/log.ts'
import type { LocalCommand } from './command.ts'

export const demo: LocalCommand = {
  name: 'demo',
  summary: 'Show the main job with no account and no settings, on throwaway data',
  options: { exit: { type: 'flag', help: 'end after the last message' } },
  async runHere(_config, input, json) {
    const transcript = json ? process.stderr : process.stdout
    // A reader that has seen enough, such as `head`, is no mistake.
    transcript.on('error', error => {
      if ((error as { code?: string }).code !== 'EPIPE') throw error
    })
    const { runDemo } = await import('../demo/demo.ts')
    const { serve } = await import('../serve.ts')
    const wrong = await runDemo({
      // What the machine is set up with stays out of it: a demo touches nobody's data, and asks for nothing.
      serve: settings => {
        const { HEARTHLINE_PORT = '0', HEARTHLINE_LOG_LEVEL = 'error', OLLAMA_HOST, PATH, HOME } = process.env
        const { config } = loadConfig({
          HEARTHLINE_PORT,
          HEARTHLINE_LOG_LEVEL,
          ...(OLLAMA_HOST && { OLLAMA_HOST }),
          ...(PATH && { PATH }),
          ...(HOME && { HOME }),
          ...settings,
        })
        return serve(config, createLog(config.logLevel))
      },
      print: line => transcript.write(`${line}\n`),
      untilTold: input.flag('exit') ? undefined : untilTold,
    })
    return { exit: wrong === 0 ? 0 : 1, value: { wrong }, text: '' }
  },
}

function untilTold(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
}
