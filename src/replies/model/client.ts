import { Ollama } from 'ollama'
import type { Config } from '../../config/settings.ts'
import type { Egress } from '../../egress/egress.ts'
import type { Clock } from '../../lib/clock.ts'
import { AppError } from '../../lib/errors.ts'
import type { Log } from '../../lib/log.ts'
import type { Understand, Understanding, UnderstandingContext } from '../understanding.ts'
import { FairQueue } from './fair-queue.ts'
import { OUTPUT_SCHEMA, readOutput } from './output.ts'
import { layOutPrompt } from './prompt.ts'

export interface ModelDeps {
  config: Pick<Config, 'ollamaHost' | 'chatModel'>
  egress: Egress
  log: Log
  clock: Clock
  /** The model chosen in the admin, when no setting names one. */
  chosenModel?: () => string | undefined
}

export interface ModelState {
  reachable: boolean
  model: string | null
  since: string | null
  reason: string | null
  waiting: number
}

export interface InstalledModel {
  name: string
  bytes: number
  family: string
  parameters: string
}

const CALL_MS = 60_000
const PROBE_MS = 3_000
/** After a failure nobody waits for the model until it was seen again. */
const PROBE_EVERY_MS = 10_000
const MAX_WAITING_PER_TENANT = 6
const CONTEXT_TOKENS = 4096
const MAX_ANSWER_TOKENS = 220

/** The local model server: asked one question at a time, believed about nothing but what was meant. */
export class ModelClient {
  private readonly deps: ModelDeps
  private readonly queue = new FairQueue(MAX_WAITING_PER_TENANT)
  private readonly stopping = new AbortController()
  private model: string | null = null
  private reason: string | null = 'not looked for yet'
  private since: Date | null = null
  private probing: Promise<void> | undefined
  private lastProbeAt = 0

  constructor(deps: ModelDeps) {
    this.deps = deps
    void this.probe()
  }

  state(): ModelState {
    return {
      reachable: this.model !== null,
      model: this.model,
      since: this.since?.toISOString() ?? null,
      reason: this.reason,
      waiting: this.queue.waiting,
    }
  }

  /** What to ask the model with, or undefined while there is none: rules then decide at once. */
  async understandFor(tenantId: string, signal?: AbortSignal): Promise<Understand | undefined> {
    await this.probe()
    const model = this.model
    if (model === null) return undefined
    return context => this.ask(tenantId, model, context, signal)
  }

  /** Is there one to ask? Looks in the background when none was there. */
  isUsable(): boolean {
    void this.probe()
    return this.model !== null
  }

  modelName(): string | null {
    return this.model
  }

  stop(): void {
    this.stopping.abort()
  }

  private async ask(tenantId: string, model: string, context: UnderstandingContext, signal?: AbortSignal): Promise<Understanding | null> {
    const limit = AbortSignal.any([this.stopping.signal, AbortSignal.timeout(CALL_MS), ...(signal ? [signal] : [])])
    const startedAt = performance.now()
    try {
      const content = await this.queue.run(tenantId, limit, () => this.chat(model, context, limit))
      const understanding = readOutput(content, context)
      const tookMs = Math.round(performance.now() - startedAt)
      this.deps.log.info({ event: 'model_asked', tenant: tenantId, tookMs, usable: understanding !== null }, 'the model was asked')
      return understanding
    } catch (error) {
      this.deps.log.warn({ event: 'model_failed', tenant: tenantId, type: (error as Error).name, tookMs: Math.round(performance.now() - startedAt) }, 'the model gave no answer')
      if ((error as Error).name !== 'QueueFullError') this.lost('it gave no answer in time')
      throw error
    }
  }

  private async chat(model: string, context: UnderstandingContext, signal: AbortSignal): Promise<string> {
    const answer = await this.client(signal).chat({
      model,
      messages: layOutPrompt(context),
      format: OUTPUT_SCHEMA,
      stream: false,
      keep_alive: -1,
      options: { temperature: 0, seed: 1, num_ctx: CONTEXT_TOKENS, num_predict: MAX_ANSWER_TOKENS },
    })
    return answer.message.content
  }

  private client(signal: AbortSignal): Ollama {
    const { egress, config } = this.deps
    return new Ollama({
      host: config.ollamaHost,
      fetch: (url, init) =>
        egress.fetch('model', String(url), {
          method: init?.method ?? 'GET',
          headers: Object.fromEntries(new Headers(init?.headers)),
          ...(typeof init?.body === 'string' && { body: init.body }),
          signal,
          why: 'ask the local model',
        }),
    })
  }

  /** Looks whether a server with a usable model is there; at most every few seconds while it is not. */
  private probe(): Promise<void> {
    if (this.model !== null) return Promise.resolve()
    if (this.probing) return this.probing
    if (performance.now() - this.lastProbeAt < PROBE_EVERY_MS && this.lastProbeAt !== 0) return Promise.resolve()
    this.probing = this.look().finally(() => {
      this.lastProbeAt = performance.now()
      this.probing = undefined
    })
    return this.probing
  }

  private async look(): Promise<void> {
    const signal = AbortSignal.any([this.stopping.signal, AbortSignal.timeout(PROBE_MS)])
    try {
      const client = this.client(signal)
      const installed = (await client.list()).models.map(model => model.name)
      const wanted = this.deps.config.chatModel ?? this.deps.chosenModel?.()
      const name = wanted === undefined ? installed.find(isChatModel) : installed.find(one => sameModel(one, wanted))
      if (name === undefined) {
        this.reason = wanted === undefined ? 'the model server has no model yet' : `the model server does not have ${wanted}`
        return
      }
      const details = (await client.show({ model: name })) as unknown as Record<string, unknown>
      if (details.remote_host || details.remote_model) {
        this.reason = 'this model runs on somebody else’s computer, so it is not used'
        return
      }
      this.model = name
      this.since = this.deps.clock.now()
      this.reason = null
      this.deps.log.info({ event: 'model_found', model: name }, 'the model answers')
    } catch {
      this.reason = 'no model server answers'
    }
  }

  private lost(reason: string): void {
    this.model = null
    this.since = null
    this.reason = reason
    this.lastProbeAt = performance.now()
  }

  async list(): Promise<InstalledModel[]> {
    const found = await this.client(AbortSignal.timeout(PROBE_MS))
      .list()
      .catch(() => {
        throw new AppError('unavailable', 'No model server answers. Start Ollama, or set OLLAMA_HOST to where it runs.')
      })
    return found.models.map(model => ({
      name: model.name,
      bytes: model.size,
      family: model.details.family,
      parameters: model.details.parameter_size,
    }))
  }

  /** A short generation, measured. */
  async test(name: string): Promise<{ model: string; tokensPerSecond: number; tookMs: number }> {
    const startedAt = performance.now()
    const answer = await this.client(AbortSignal.timeout(120_000)).generate({
      model: name,
      prompt: 'Say hello to a customer of a small shop.',
      stream: false,
      options: { num_predict: 40, temperature: 0 },
    })
    const seconds = answer.eval_duration / 1e9
    return {
      model: name,
      tokensPerSecond: seconds > 0 ? Math.round((answer.eval_count / seconds) * 10) / 10 : 0,
      tookMs: Math.round(performance.now() - startedAt),
    }
  }

  /** Downloads a model through the model server; resolves when it is there. */
  async pull(name: string): Promise<{ model: string; status: string }> {
    const { status } = await this.client(this.stopping.signal).pull({ model: name, stream: false })
    this.lastProbeAt = 0
    return { model: name, status }
  }
}

function sameModel(installed: string, wanted: string): boolean {
  return installed === wanted || installed === `${wanted}:latest`
}

function isChatModel(name: string): boolean {
  return !/embed|minilm|bge-|nomic/i.test(name)
}
