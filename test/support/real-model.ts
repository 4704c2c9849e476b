import { spawnSync } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { silentLog } from '../../src/lib/log.ts'
import { type ModelServer, superviseModelServer } from '../../src/operations/model-server/supervise.ts'
import { until } from './server.ts'

export interface RealModel {
  url: string
  model: string
  /** Undefined where somebody else runs it. */
  server: ModelServer | undefined
  stop(): Promise<void>
}

/** The server at OLLAMA_HOST, or the one `bin/dev-ollama` installed, supervised as in production. Undefined without either. */
export async function startRealModel(): Promise<RealModel | undefined> {
  const given = process.env.OLLAMA_HOST
  const model = given && (await firstModelAt(given))
  if (given && model) return { url: given, model, server: undefined, stop: async () => undefined }
  const binary = devOllama('--path')
  const modelsDir = devOllama('--models')
  if (!binary || !modelsDir) return undefined
  const url = `http://127.0.0.1:${await freePort()}`
  const server = superviseModelServer({ binary, host: url, modelsDir, env: process.env, log: silentLog })
  await until(
    () => server.state().status,
    status => status === 'running',
    'Ollama did not start',
    30_000,
  )
  return { url, model: 'smollm2-test:latest', server, stop: () => server.stop() }
}

export const NO_REAL_MODEL = 'no Ollama to test with: bin/dev-ollama installs one'

async function firstModelAt(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(new URL('/api/tags', url), { signal: AbortSignal.timeout(2_000) })
    const { models } = (await response.json()) as { models: { name: string }[] }
    const wanted = process.env.HEARTHLINE_CHAT_MODEL
    return models.find(model => wanted === undefined || model.name.startsWith(wanted))?.name
  } catch {
    return undefined
  }
}

function devOllama(question: string): string | undefined {
  const { status, stdout } = spawnSync(join(import.meta.dirname, '../../bin/dev-ollama'), [question], {
    encoding: 'utf8',
  })
  return status === 0 ? stdout.trim() : undefined
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>(resolve => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  probe.close()
  return port
}
