import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { wellFormed } from './hostile-model.ts'

export interface FakeInstalled {
  digest: string
  size: number
  capabilities: string[]
  license?: string
  remoteHost?: string
}

/** What is done to one request for a model: nothing more is sent once it has resolved. */
export type PullScript = (line: (value: unknown) => void, response: ServerResponse) => Promise<void> | void

export interface Asked {
  method: string
  path: string
  body: Record<string, unknown>
}

const LAYERS = [
  { digest: 'sha256:aaaa', total: 4_000_000 },
  { digest: 'sha256:bbbb', total: 1_000_000 },
]

/** A model server as Ollama is one: what it is not asked rightly it refuses, and every call of it is kept. */
export async function startFakeOllama(installed: Record<string, Partial<FakeInstalled>> = {}) {
  const models = new Map<string, FakeInstalled>()
  const asked: Asked[] = []
  const wrong: string[] = []
  const open = new Set<ServerResponse>()
  const state = {
    /** One for each request, then it comes whole. */
    pulls: [] as PullScript[],
    chat: undefined as ((body: Record<string, unknown>, response: ServerResponse) => unknown) | undefined,
    hears: undefined as ((body: Record<string, unknown>, response: ServerResponse) => unknown) | undefined,
    show: undefined as unknown,
    /** Instead of the list. */
    tags: undefined as unknown,
  }
  const add = (name: string, given: Partial<FakeInstalled> = {}) =>
    models.set(name, {
      digest: `digest-of-${name}`,
      size: 2_500_000_000,
      capabilities: ['completion'],
      ...given,
    })
  for (const [name, given] of Object.entries(installed)) add(name, given)

  const server = createServer((request, response) => {
    open.add(response)
    response.on('close', () => open.delete(response))
    answer(request, response).catch(() => response.destroy())
  })
  server.listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? ''
    const bytes = await read(request)
    const body = bytes.length === 0 ? {} : (JSON.parse(bytes.toString()) as Record<string, unknown>)
    body.model ??= body.name // Its older word, which the real one takes as well.
    asked.push({ method: request.method ?? '', path, body })
    const known: Record<string, [method: string, needs: string[]]> = {
      '/api/version': ['GET', []],
      '/api/tags': ['GET', []],
      '/api/show': ['POST', ['model']],
      '/api/pull': ['POST', ['model']],
      '/api/delete': ['DELETE', ['model']],
      '/api/chat': ['POST', ['model', 'messages']],
    }
    const [method, needs] = known[path] ?? ['', []]
    const missing = needs.filter(field => body[field] === undefined)
    if (request.method !== method || missing.length > 0) {
      wrong.push(`${request.method} ${path} ${missing.join(' ')}`)
      return json(response, { error: 'bad request' }, 400)
    }
    const model = models.get(String(body.model))
    if (needs.length > 0 && path !== '/api/pull' && !model)
      return json(response, { error: `model '${String(body.model)}' not found` }, 404)
    switch (path) {
      case '/api/version':
        return json(response, { version: '0.99.0' })
      case '/api/tags':
        return json(response, state.tags ?? { models: [...models].map(([name, one]) => listed(name, one)) })
      case '/api/show':
        return json(response, state.show ?? shown(model!))
      case '/api/delete':
        models.delete(String(body.model))
        response.end()
        return
      case '/api/pull':
        return pull(String(body.model), response)
      default:
        return soundIn(body) ? hear(body, response) : chat(body, response)
    }
  }

  async function pull(name: string, response: ServerResponse): Promise<void> {
    response.setHeader('content-type', 'application/x-ndjson')
    const line = (value: unknown) => void response.write(`${JSON.stringify(value)}\n`)
    const script = state.pulls.shift()
    if (script) {
      await script(line, response)
      if (!response.writableEnded) response.end()
      return
    }
    add(name)
    for (const one of whole()) line(one)
    response.end()
  }

  async function chat(body: Record<string, unknown>, response: ServerResponse): Promise<void> {
    const content = state.chat ? await state.chat(body, response) : wellFormed()
    if (response.writableEnded || response.destroyed || content === undefined) return
    const done = {
      model: body.model,
      done: true,
      load_duration: 5_000_000,
      prompt_eval_count: 400,
      prompt_eval_duration: 2_000_000_000,
      eval_count: 80,
      eval_duration: 10_000_000_000,
    }
    if (body.stream !== true) return json(response, { ...done, message: { role: 'assistant', content } })
    const text = String(content)
    for (const part of [text.slice(0, 5), text.slice(5)])
      response.write(`${JSON.stringify({ message: { role: 'assistant', content: part }, done: false })}\n`)
    response.end(`${JSON.stringify({ message: { role: 'assistant', content: '' }, ...done })}\n`)
  }

  /** A sound stands where pictures do; what is no WAV would be read as one. */
  async function hear(body: Record<string, unknown>, response: ServerResponse): Promise<void> {
    const model = String(body.model)
    if (!models.get(model)?.capabilities.includes('audio')) {
      wrong.push(`a sound for ${model}`)
      return json(response, { error: 'this model cannot hear' }, 400)
    }
    const content = state.hears ? await state.hears(body, response) : 'Do you have the blue mug?'
    if (!response.writableEnded && !response.destroyed && content !== undefined)
      json(response, { model, done: true, message: { role: 'assistant', content } })
  }

  return {
    url: `http://127.0.0.1:${port}`,
    models,
    add,
    asked,
    /** What was asked as the real one would not take it. */
    wrong,
    state,
    async close() {
      for (const response of open) response.destroy()
      const closed = new Promise(resolve => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

export type FakeOllama = Awaited<ReturnType<typeof startFakeOllama>>

/** The lines of a download that goes well, from where it stands. */
export function whole(from = 0): unknown[] {
  return [
    { status: 'pulling manifest' },
    ...LAYERS.flatMap(({ digest, total }, at) => [
      { status: `pulling ${digest}`, digest, total, completed: at === 0 ? from : 0 },
      { status: `pulling ${digest}`, digest, total, completed: total },
    ]),
    { status: 'verifying sha256 digest' },
    { status: 'writing manifest' },
    { status: 'success' },
  ]
}

export const LAYER = LAYERS[0]!
export const ALL_BYTES = LAYERS.reduce((sum, layer) => sum + layer.total, 0)

function soundIn({ messages }: Record<string, unknown>): boolean {
  const images = (messages as { images?: string[] }[]).flatMap(message => message.images ?? [])
  return images.some(image => /^RIFF.{4}WAVE/s.test(Buffer.from(image, 'base64').toString('latin1')))
}

function listed(name: string, { digest, size }: FakeInstalled) {
  const details = { family: 'qwen3', parameter_size: '4.0B', quantization_level: 'Q4_K_M', format: 'gguf' }
  return { name, model: name, digest, size, modified_at: '2026-11-01T00:00:00Z', details }
}

function shown({ capabilities, license, remoteHost }: FakeInstalled) {
  return {
    capabilities,
    license: license ?? 'Apache License\n Version 2.0, January 2004',
    model_info: {},
    ...(remoteHost && { remote_host: remoteHost, remote_model: 'big' }),
  }
}

function json(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(value))
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
