import { get } from 'node:http'

/** Whether an Ollama answers at this loopback address. */
export function answers(host: string, timeoutMs = 2_000): Promise<boolean> {
  return new Promise(resolve => {
    const request = get(new URL('/api/version', host), { timeout: timeoutMs, agent: false }, response => {
      response.resume()
      resolve(response.statusCode === 200)
    })
    request.on('timeout', () => request.destroy())
    request.on('error', () => resolve(false))
    request.on('close', () => resolve(false))
  })
}
