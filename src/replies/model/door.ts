import { Ollama } from 'ollama'
import type { Egress } from '../../egress/egress.ts'

/** The model server said no: a status, never what it said. */
export class ModelServerError extends Error {
  override readonly name = 'ModelServerError'
  readonly status: number
  constructor(status: number) {
    super(`the model server answered ${status}`)
    this.status = status
  }
}

/** What we use of Ollama. Nothing that writes models, sends them away, or speaks another dialect. */
const PATHS = new Set(
  ['version', 'tags', 'show', 'ps', 'chat', 'generate', 'embed', 'pull', 'delete'].map(
    name => `/api/${name}`,
  ),
)

/** An answer is a few hundred bytes, a list of models some thousand; whoever sends more is not listened to. */
const MAX_ANSWER_BYTES: Record<string, number> = { '/api/chat': 64_000, '/api/generate': 64_000 }
const MAX_BYTES = 4_000_000
const WHY: Record<string, string> = {
  '/api/chat': 'ask the local model',
  '/api/generate': 'ask the local model',
  '/api/pull': 'have a model downloaded',
}

/** Ollama's client behind the one door, for calls that end with `signal`. */
export function ollamaBehind(egress: Egress, host: string, signal: AbortSignal, tenant?: string): Ollama {
  return new Ollama({
    host,
    async fetch(input, init) {
      const url = new URL(String(input))
      if (!PATHS.has(url.pathname)) throw new Error(`${url.pathname} of a model server is not used`)
      const response = await egress.fetch('model', url, {
        method: init?.method ?? 'GET',
        headers: Object.fromEntries(new Headers(init?.headers)),
        ...(typeof init?.body === 'string' && { body: init.body }),
        signal,
        why: WHY[url.pathname] ?? 'look after the model server',
        ...(tenant && { tenant }),
        maxBytes: MAX_ANSWER_BYTES[url.pathname] ?? MAX_BYTES,
      })
      if (response.ok) return response
      await response.body?.cancel().catch(() => undefined)
      throw new ModelServerError(response.status)
    },
  })
}
