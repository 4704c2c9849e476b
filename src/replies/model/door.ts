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

/** What we use of Ollama: nothing that writes models or sends them away, and no dialect of others. */
const PATHS = new Set(
  ['version', 'tags', 'show', 'ps', 'chat', 'generate', 'embed', 'pull', 'delete'].map(
    name => `/api/${name}`,
  ),
)

/** An answer is a few hundred bytes, a list of models some thousand; whoever sends more is not listened to. */
const MAX_ANSWER_BYTES: Record<string, number> = {
  '/api/chat': 64_000,
  '/api/generate': 64_000,
  // A few lines a second, for as long as a download takes; each of them is short.
  '/api/pull': 512_000_000,
}
const MAX_BYTES = 4_000_000
const WHY: Record<string, string> = {
  '/api/chat': 'ask the local model',
  '/api/generate': 'ask the local model',
  '/api/pull': 'have a model downloaded',
}

export interface ModelCall {
  signal: AbortSignal
  method?: string
  headers?: Record<string, string>
  body?: string | Uint8Array
  tenant?: string | undefined
}

/** One call to the model server through the one door. Throws ModelServerError where it does not say yes. */
export async function callOllama(
  egress: Egress,
  host: string,
  path: string,
  { signal, method = 'POST', headers, body, tenant }: ModelCall,
): Promise<Response> {
  if (!PATHS.has(path)) throw new Error(`${path} of a model server is not used`)
  const response = await egress.fetch('model', new URL(path, host), {
    method,
    signal,
    ...(headers && { headers }),
    ...(body !== undefined && { body }),
    why: WHY[path] ?? 'look after the model server',
    ...(tenant && { tenant }),
    maxBytes: MAX_ANSWER_BYTES[path] ?? MAX_BYTES,
  })
  if (response.ok) return response
  await response.body?.cancel().catch(() => undefined)
  throw new ModelServerError(response.status)
}

/** Ollama's client behind the same door, for calls that end with `signal`. */
export function ollamaBehind(egress: Egress, host: string, signal: AbortSignal, tenant?: string): Ollama {
  return new Ollama({
    host,
    fetch: (input, init) =>
      callOllama(egress, host, new URL(String(input)).pathname, {
        signal,
        method: init?.method ?? 'GET',
        headers: lowerCased(init?.headers as Record<string, string> | undefined),
        ...(typeof init?.body === 'string' && { body: init.body }),
        tenant,
      }),
  })
}

/** Its client makes a plain object of them. Node's own `Headers` would bring a second undici, of 8 MB. */
function lowerCased(headers: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}
