import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What is answered to `/api/chat`: text as the model's content, or whatever is done to the response. */
export type Behaviour = (call: ChatCall, response: ServerResponse) => unknown

export interface ChatCall {
  /** Everything the model was told, in one string. */
  prompt: string
  body: Record<string, unknown>
}

export interface Request {
  method: string
  path: string
  host: string | undefined
}

export interface FakeModelOptions {
  version?: string
  models?: string[]
  /** Besides what `/api/show` says of every model. */
  show?: Record<string, unknown>
  /** What is answered to `/api/embed`; without it there is no such model. */
  embed?: (texts: string[], response: ServerResponse) => unknown
}

/** The fields of a well-formed answer, some of them other. */
export function wellFormed(other: Record<string, unknown> = {}): string {
  return JSON.stringify({
    intent: 'unclear',
    action: 'answer',
    product: 'none',
    second: 'none',
    third: 'none',
    quantity: 1,
    question: 'none',
    needsPerson: 'none',
    opening: 'none',
    ...other,
  })
}

export const says =
  (content: unknown): Behaviour =>
  () =>
    content

/** A server that looks like Ollama, and does what it likes. */
export async function startFakeModel(first: Behaviour = says(wellFormed()), options: FakeModelOptions = {}) {
  const requests: Request[] = []
  const calls: ChatCall[] = []
  const open = new Set<ServerResponse>()
  const embedded: string[][] = []
  const state: Required<Omit<FakeModelOptions, 'embed'>> & {
    behave: Behaviour
    embed?: FakeModelOptions['embed']
  } = { behave: first, models: ['shop-model:latest'], version: '0.99.0', show: {}, ...options }

  const server = createServer((request, response) => {
    open.add(response)
    response.on('close', () => open.delete(response))
    requests.push({ method: request.method ?? '', path: request.url ?? '', host: request.headers.host })
    answer(request, response).catch(() => response.destroy())
  })
  server.listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const json = (value: unknown) => {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(value))
    }
    const body = await read(request)
    switch (request.url) {
      case '/api/version':
        return json({ version: state.version })
      case '/api/tags':
        return json({ models: state.models.map(name => ({ name, model: name, size: 1, details: {} })) })
      case '/api/show':
        return json({ capabilities: ['completion'], ...state.show })
      case '/api/chat':
        return chat(body, response, json)
      case '/api/embed':
        return embed(body, response, json)
      default:
        response.statusCode = 404
        return json({ error: 'not here' })
    }
  }

  async function embed(
    body: Record<string, unknown>,
    response: ServerResponse,
    json: (value: unknown) => void,
  ) {
    if (!state.embed) {
      response.statusCode = 404
      return json({ error: 'model not found' })
    }
    const texts = body.input as string[]
    embedded.push(texts)
    const embeddings = await state.embed(texts, response)
    if (embeddings === undefined || response.writableEnded || response.destroyed) return
    json({ model: body.model, embeddings })
  }

  async function chat(
    body: Record<string, unknown>,
    response: ServerResponse,
    json: (value: unknown) => void,
  ) {
    if (!state.models.includes(String(body.model))) {
      response.statusCode = 404
      return json({ error: 'model not found' })
    }
    const messages = body.messages as { content: string }[]
    const call = { prompt: messages.map(message => message.content).join('\n'), body }
    calls.push(call)
    const content = await state.behave(call, response)
    if (content === undefined || response.writableEnded || response.destroyed) return
    json({ model: body.model, message: { role: 'assistant', content }, done: true })
  }

  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    calls,
    /** The texts of each call for vectors. */
    embedded,
    state,
    behave(next: Behaviour) {
      state.behave = next
    },
    /** Breaks off all that was never answered. */
    release() {
      for (const response of open) response.destroy()
    },
    async close() {
      const closed = new Promise(resolve => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

export type FakeModel = Awaited<ReturnType<typeof startFakeModel>>

async function read(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return chunks.length === 0 ? {} : (JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>)
}
