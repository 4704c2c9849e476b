import { get } from 'node:http'
import type { Config } from '../config/settings.ts'
import type { LocalCommand } from './command.ts'

const PATIENCE_MS = 3_000

export const healthcheck: LocalCommand = {
  name: 'healthcheck',
  summary: 'Whether the server on the configured port answers; what the container’s HEALTHCHECK runs',
  async runHere(config) {
    const ok = await answers(config())
    return { exit: ok ? 0 : 1, value: { ok }, text: ok ? 'ok' : 'The server does not answer.' }
  },
}

function answers({ host, port }: Config): Promise<boolean> {
  const everywhere = ['0.0.0.0', '::'].includes(host)
  return new Promise(resolve => {
    const request = get(
      {
        host: everywhere ? '127.0.0.1' : host,
        port,
        path: '/healthz',
        headers: { host: 'localhost' },
        timeout: PATIENCE_MS,
      },
      response => {
        response.resume()
        resolve(response.statusCode === 200)
      },
    )
    request.once('timeout', () => request.destroy())
    request.once('error', () => resolve(false))
  })
}
