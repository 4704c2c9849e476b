import type { Ollama } from 'ollama'
import type { Config } from '../../config/settings.ts'
import type { Egress } from '../../egress/egress.ts'
import type { Clock } from '../../lib/clock.ts'
import type { Log } from '../../lib/log.ts'
import type { Understand, Understanding, UnderstandingContext } from '../understanding.ts'
import { ModelServerError, ollamaBehind } from './door.ts'
import { detailsOf, isElsewhere, RunsElsewhere } from './elsewhere.ts'
import { FairQueue, NotItsTurnError } from './fair-queue.ts'
import { fingerprint } from './fingerprint.ts'
import { findModel, saysThinking } from './look.ts'
import { OUTPUT_SCHEMA, readOutput } from './output.ts'
import { Pace } from './pace.ts'
import { layOutPrompt } from './prompt.ts'
import { SAMPLE } from './sample.ts'

export interface ModelDeps {
  config: Pick<Config, 'ollamaHost' | 'chatModel'> & Partial<Pick<Config, 'allowRemoteModel'>>
  egress: Egress
  log: Log
  clock: Clock
  /** The model chosen in the admin, when no setting names one. */
  chosenModel?: () => string | undefined
  patience?: Partial<Patience>
  /** Of the client before this one, in the same process. */
  memory?: ModelMemory
}

export interface ModelState {
  reachable: boolean
  model: string | null
  since: string | null
  reason: string | null
  waiting: number
  version: string | null
  /** What the owner should do about the model server, though it answers. */
  warning: string | null
  /** It runs on somebody else's computer, which the settings allow. */
  remote: boolean
  /** Since when it does not keep up, and what answers took (ms): customers' questions are not put to it then. */
  slow: { since: string; tookMs: number } | null
  /** What the last answers took, waiting included; null until there are a few. */
  usualMs: number | null
}

/** What a client knows of its model, for the next one in the same process. */
export interface ModelMemory extends Pick<ModelState, 'model' | 'reason' | 'version' | 'warning' | 'remote'> {
  found: string | null
  since: Date | null
  thinks: boolean
  lookedAt: number
  digests: Map<string, string>
  usualCallMs: number
  took: readonly number[]
}

/** A model to ask for one tenant. */
export interface AskableModel {
  name: string
  understand: Understand
  /** How it was asked; filled in when it was. */
  trace: ModelTrace
}

/** What it takes to ask the same again, and how long it took. */
export interface ModelTrace {
  seed: number
  mark?: string
  /** Fingerprint of the whole prompt. */
  prompt?: string
  digest?: string
  queueMs?: number
  modelMs?: number
}

interface ChatOrder {
  messages: { role: string; content: string }[]
  format: object
  maxTokens: number
}

interface Patience {
  /** For one answer, once it is this question's turn. */
  callMs: number
  /** Until it is. */
  waitMs: number
  probeMs: number
  /** After a failure nobody waits for the model until it was seen again: first this long, then twice as long … */
  pauseMs: number
  longestPauseMs: number
  /** An answer that takes longer is too slow, one below the other is well. */
  slowMs: number
  wellMs: number
  /** While it is too slow it is tried: first after this long, then twice as long … */
  tryAgainMs: number
  longestTryMs: number
}

const PATIENCE: Patience = {
  callMs: 60_000,
  waitMs: 60_000,
  probeMs: 3_000,
  pauseMs: 2_000,
  longestPauseMs: 60_000,
  slowMs: 45_000,
  wellMs: 25_000,
  tryAgainMs: 60_000,
  longestTryMs: 15 * 60_000,
}
/** A model that was switched for one on somebody else's computer is noticed within this time. */
const LOOK_AGAIN_MS = 3_600_000
const MAX_WAITING_PER_TENANT = 6
/** Until one was measured. */
const USUAL_CALL_MS = 8_000
/** So many unusable answers in a row, and it is left alone for a while. */
const MOST_UNUSABLE = 3
const CONTEXT_TOKENS = 4096
const MAX_ANSWER_TOKENS = 220
/** Nobody waits for what is asked aside; after a customer's question it waits, as more of those may follow. */
const ASIDE_CALL_MS = 180_000
const ASIDE_AFTER_MS = 30_000
const OPTIONS = { temperature: 0, seed: 1, num_ctx: CONTEXT_TOKENS }
/** The queue's name for what an operator tries out. */
const NO_TENANT = ''

/** The local model server: asked one question at a time, believed about nothing but what was meant. */
export class ModelClient {
  private readonly deps: ModelDeps
  private readonly patience: Patience
  private readonly queue = new FairQueue(MAX_WAITING_PER_TENANT)
  private readonly stopping = new AbortController()
  private model: string | null = null
  /** The last one there was, also while it is gone. */
  private found: string | null = null
  private reason: string | null = 'not looked for yet'
  private since: Date | null = null
  private version: string | null = null
  private warning: string | null = null
  private remote = false
  private lookedAt = 0
  private looking: Promise<void> | undefined
  private mayLookAt = 0
  private timer: NodeJS.Timeout | undefined
  /** Looks in a row that found nothing, and calls in a row that failed. */
  private misses = 0
  private failures = 0
  private unusable = 0
  private asking = 0
  private readonly digests = new Map<string, string>()
  private askedAt = Number.NEGATIVE_INFINITY
  private readonly asides = new Set<AbortController>()
  private usualCallMs = USUAL_CALL_MS
  private thinks = false
  private readonly pace: Pace
  private tries = 0
  private tryTimer: NodeJS.Timeout | undefined

  constructor(deps: ModelDeps) {
    this.deps = deps
    this.patience = { ...PATIENCE, ...deps.patience }
    this.pace = new Pace(this.patience)
    if (deps.memory) this.recall(deps.memory)
    void this.look()
  }

  /** Nothing is asked or waits, and it keeps up: whoever begins anew knows as much. */
  isAtRest(): boolean {
    return (
      this.asking === 0 &&
      this.asides.size === 0 &&
      this.queue.waiting === 0 &&
      this.looking === undefined &&
      this.pace.slowness === null
    )
  }

  memory(): ModelMemory {
    const { model, found, reason, since, version, warning, remote, thinks, lookedAt, digests, usualCallMs } =
      this
    return {
      ...{ model, found, reason, since, version, warning, remote, thinks, lookedAt, digests, usualCallMs },
      took: this.pace.times,
    }
  }

  private recall({ took, digests, ...known }: ModelMemory): void {
    Object.assign(this, known)
    for (const [model, digest] of digests) this.digests.set(model, digest)
    this.pace.recall(took)
  }

  state(): ModelState {
    void this.lookIfDue()
    const slow = this.isSlow() ? this.pace.slowness : null
    return {
      reachable: this.model !== null,
      model: this.model,
      since: this.since?.toISOString() ?? null,
      reason: this.reason,
      waiting: this.queue.waiting,
      version: this.version,
      warning: this.warning,
      remote: this.remote,
      slow: slow && { since: slow.since.toISOString(), tookMs: slow.tookMs },
      usualMs: this.pace.usualMs,
    }
  }

  /** It answers, but later than a customer waits: nobody's question is put to it until it keeps up again. */
  isSlow(): boolean {
    return this.model !== null && this.pace.slowness !== null
  }

  /**
   * What to ask, or undefined while there is no model that may be asked: rules then decide at once. Whoever tries it
   * out waits for a slow one too.
   */
  async modelFor(
    tenantId: string,
    signal?: AbortSignal,
    { evenSlow = false, ...again }: { mark?: string; evenSlow?: boolean } = {},
  ): Promise<AskableModel | undefined> {
    await this.lookIfDue()
    const name = this.model
    if (name === null || !this.mayAsk() || (this.isSlow() && !evenSlow)) return undefined
    const trace: ModelTrace = { seed: OPTIONS.seed, ...again }
    return { name, trace, understand: context => this.ask(tenantId, name, context, trace, signal) }
  }

  /**
   * For trying something out, whenever no customer waits: this model, or the one that answers customers. What goes
   * wrong with it says nothing about that one.
   */
  async modelForTrial(tenantId: string, named: string | null, signal: AbortSignal) {
    await this.lookIfDue()
    const name = named ?? this.model
    if (name === null || this.stopping.signal.aborted) return undefined
    const understand = (context: UnderstandingContext) => this.askWhenIdle(tenantId, name, context, signal)
    return { name, understand }
  }

  private async askWhenIdle(
    tenantId: string,
    model: string,
    context: UnderstandingContext,
    signal: AbortSignal,
  ): Promise<Understanding | null> {
    const prompt = layOutPrompt(context)
    const givenUp = AbortSignal.any([this.stopping.signal, signal])
    // Another model may have to be read from the disk first.
    const callMs = model === this.model ? this.patience.callMs : 2 * this.patience.callMs
    const content = await this.queue.runWhenIdle(givenUp, overtaken =>
      this.chat(
        tenantId,
        model,
        questionOf(prompt.messages),
        AbortSignal.any([overtaken, AbortSignal.timeout(callMs)]),
      ),
    )
    return readOutput(content, context, prompt.shown)
  }

  /** Is there one to ask, and would one more question of this tenant, behind `waiting` others, be answered in time? */
  isUsable(waiting = 0): boolean {
    void this.lookIfDue()
    const others = Math.max(1, this.queue.waitingTenants)
    if (this.isSlow()) return false
    return this.model !== null && this.mayAsk() && waiting * others * this.usualCallMs < this.patience.waitMs
  }

  /** Looks for a model anew, at once: another one was chosen, fetched or deleted. */
  async lookAgain(): Promise<void> {
    await this.looking
    await this.look()
  }

  /** Work at the model server that is nobody's question: one at a time with the questions, each in its turn. */
  inTurn<T>(whose: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    return this.queue.run(whose, AbortSignal.any([this.stopping.signal, signal]), work)
  }

  /** Customers' questions are being answered, or were a moment ago: work nobody waits for stands back. */
  isBusy(): boolean {
    return this.asking > 0 || performance.now() - this.askedAt < ASIDE_AFTER_MS
  }

  /**
   * Asks for words that nobody waits for. Undefined when the model is away, busy with customers or was taken by one
   * meanwhile: to be asked again later.
   */
  async askAside(tenantId: string, order: ChatOrder, signal: AbortSignal): Promise<unknown> {
    await this.lookIfDue()
    const model = this.model
    if (model === null || this.failures > 0 || this.isBusy()) return undefined
    const taken = new AbortController()
    this.asides.add(taken)
    const until = AbortSignal.any([
      this.stopping.signal,
      signal,
      taken.signal,
      AbortSignal.timeout(ASIDE_CALL_MS),
    ])
    try {
      return await this.queue.run(tenantId, until, () => this.chat(tenantId, model, order, until))
    } catch {
      return undefined
    } finally {
      this.asides.delete(taken)
    }
  }

  stop(): void {
    clearTimeout(this.timer)
    clearTimeout(this.tryTimer)
    this.stopping.abort()
  }

  /** After a failure one question at a time finds out whether it is well again. */
  private mayAsk(): boolean {
    return !this.stopping.signal.aborted && (this.failures === 0 || this.asking === 0)
  }

  private async ask(
    tenantId: string,
    model: string,
    context: UnderstandingContext,
    trace: ModelTrace,
    signal?: AbortSignal,
  ): Promise<Understanding | null> {
    const { callMs, waitMs } = this.patience
    const givenUp = AbortSignal.any([this.stopping.signal, ...(signal ? [signal] : [])])
    const prompt = layOutPrompt(context, trace.mark)
    trace.mark = prompt.mark
    trace.prompt = fingerprint(JSON.stringify(prompt.messages))
    const startedAt = performance.now()
    const tookMs = () => Math.round(performance.now() - startedAt)
    this.asking++
    for (const aside of this.asides) aside.abort()
    try {
      const content = await this.queue.run(
        tenantId,
        AbortSignal.any([givenUp, AbortSignal.timeout(waitMs)]),
        async () => {
          trace.queueMs = tookMs()
          const until = AbortSignal.any([givenUp, AbortSignal.timeout(callMs)])
          const calledAt = performance.now()
          try {
            const said = await this.chat(tenantId, model, questionOf(prompt.messages), until)
            this.usualCallMs += (performance.now() - calledAt - this.usualCallMs) / 4
            return said
          } catch (error) {
            // Noted before the next one is asked: it shall not wait for a server that is gone.
            if (!givenUp.aborted) this.failed(error)
            throw error
          }
        },
      )
      const understanding = readOutput(content, context, prompt.shown)
      this.answered(understanding !== null)
      this.noteTime(tookMs())
      this.deps.log.info(
        { event: 'model_asked', tenant: tenantId, tookMs: tookMs(), usable: understanding !== null },
        'the model was asked',
      )
      return understanding
    } catch (error) {
      const type = givenUp.aborted ? 'GivenUp' : (error as Error).name
      if (isTooLate(error, tookMs(), waitMs) && !givenUp.aborted) this.noteTime(tookMs())
      this.deps.log.warn(
        { event: 'model_failed', tenant: tenantId, type, tookMs: tookMs() },
        'the model gave no answer',
      )
      throw error
    } finally {
      trace.modelMs = tookMs() - (trace.queueMs ?? 0)
      if (this.digests.has(model)) trace.digest = this.digests.get(model)!
      this.asking--
      this.askedAt = performance.now()
    }
  }

  private async chat(
    tenantId: string | undefined,
    model: string,
    { messages, format, maxTokens }: ChatOrder,
    signal: AbortSignal,
  ): Promise<unknown> {
    const ollama = this.ollama(signal, tenantId)
    // A name may be given to another model at any time, so it is looked at before each use.
    if (!this.deps.config.allowRemoteModel && (await isElsewhere(ollama, model))) throw new RunsElsewhere()
    const answer = await ollama.chat({
      model,
      messages,
      format,
      stream: false,
      // One that is only tried out makes room again soon.
      keep_alive: model === this.model ? -1 : '1m',
      ...((await this.isThinking(ollama, model)) && { think: false }),
      options: { ...OPTIONS, num_predict: maxTokens },
    })
    return (answer as { message?: { content?: unknown } } | null)?.message?.content
  }

  private async isThinking(ollama: Ollama, model: string): Promise<boolean> {
    return model === this.model ? this.thinks : saysThinking(await detailsOf(ollama, model))
  }

  private noteTime(tookMs: number): void {
    if (!this.pace.note(tookMs, this.deps.clock.now())) return
    this.deps.log.warn(
      { event: 'model_slow', tookMs: this.pace.slowness?.tookMs },
      'the model does not keep up: rules answer alone until it does',
    )
    this.tries = 0
    this.planTry()
  }

  /** While it is too slow nobody asks it, so it is tried now and then whether it keeps up again. */
  private planTry(): void {
    clearTimeout(this.tryTimer)
    const { tryAgainMs, longestTryMs } = this.patience
    const pauseMs = Math.min(tryAgainMs * 2 ** Math.min(this.tries++, 20), longestTryMs)
    this.tryTimer = setTimeout(() => void this.tryOnce(), pauseMs).unref()
  }

  private async tryOnce(): Promise<void> {
    const name = this.model
    const startedAt = performance.now()
    if (name !== null && !this.stopping.signal.aborted) {
      const signal = AbortSignal.timeout(this.patience.callMs)
      await this.inTurn(NO_TENANT, signal, () =>
        this.chat(undefined, name, questionOf(layOutPrompt(SAMPLE).messages), signal),
      ).then(
        () => {
          const isWell = this.pace.noteProbe(performance.now() - startedAt)
          if (isWell) this.deps.log.info({ event: 'model_keeps_up' }, 'the model keeps up again')
        },
        () => this.pace.noteProbe(Number.POSITIVE_INFINITY),
      )
    }
    if (this.pace.slowness && !this.stopping.signal.aborted) this.planTry()
  }

  private answered(isUsable: boolean): void {
    this.unusable = isUsable ? 0 : this.unusable + 1
    if (isUsable) this.failures = 0
    else if (this.unusable >= MOST_UNUSABLE || this.failures > 0) this.lose('what it says cannot be used')
  }

  private failed(error: unknown): void {
    const isLate = (error as Error).name === 'TimeoutError'
    this.lose(
      isLate
        ? 'it gave no answer in time'
        : error instanceof ModelServerError || error instanceof RunsElsewhere
          ? error.message
          : 'it broke off its answer',
    )
  }

  /** Nobody waits for it any more, and for a while nobody asks. */
  private lose(reason: string): void {
    this.unusable = 0
    this.forget(reason)
    const pauseMs = this.pauseAfter(this.failures++)
    this.planLook(pauseMs, pauseMs)
    this.queue.dismiss()
  }

  private forget(reason: string): void {
    this.model = null
    this.since = null
    this.reason = reason
  }

  /** Looks again by itself after a pause; whoever asks meanwhile may look sooner, but not before `soonestMs`. */
  private planLook(pauseMs: number, soonestMs: number): void {
    this.mayLookAt = performance.now() + soonestMs
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.look(), pauseMs).unref()
  }

  private pauseAfter(times: number): number {
    return Math.min(this.patience.pauseMs * 2 ** Math.min(times, 20), this.patience.longestPauseMs)
  }

  /** Where there is none, looks unless that was just done; where there is one, looks again every hour. */
  private lookIfDue(): Promise<void> {
    const isDue =
      this.model === null
        ? performance.now() >= this.mayLookAt
        : this.deps.clock.now().getTime() - this.lookedAt >= LOOK_AGAIN_MS
    return isDue ? this.look() : (this.looking ?? Promise.resolve())
  }

  private look(): Promise<void> {
    if (this.stopping.signal.aborted) return Promise.resolve()
    this.looking ??= this.lookOnce().finally(() => {
      this.looking = undefined
    })
    return this.looking
  }

  private async lookOnce(): Promise<void> {
    const { config, clock, log } = this.deps
    const signal = AbortSignal.any([this.stopping.signal, AbortSignal.timeout(this.patience.probeMs)])
    const wanted = config.chatModel ?? this.deps.chosenModel?.()
    const found = await findModel(this.ollama(signal), wanted, config.allowRemoteModel ?? false)
    if (this.stopping.signal.aborted) return
    this.lookedAt = clock.now().getTime()
    this.version = found.version
    this.warning = found.warning
    this.remote = found.remote
    this.thinks = found.model !== null && found.thinks
    if (found.model === null) {
      this.forget(found.reason)
      this.planLook(this.pauseAfter(this.misses++), this.patience.pauseMs)
      return
    }
    this.misses = 0
    this.reason = null
    if (found.digest) this.digests.set(found.model, found.digest)
    if (this.model === found.model) return
    if (this.found !== found.model) this.pace.forget()
    this.found = found.model
    this.model = found.model
    this.since = clock.now()
    log.info({ event: 'model_found', model: found.model, version: found.version }, 'the model answers')
    if (found.warning) log.warn({ event: 'model_server_old', version: found.version }, found.warning)
  }

  private ollama(signal: AbortSignal, tenantId?: string) {
    return ollamaBehind(this.deps.egress, this.deps.config.ollamaHost, signal, tenantId)
  }
}

/** It was given up because of the time it took, not because something broke. */
function isTooLate(error: unknown, tookMs: number, waitMs: number): boolean {
  return (error as Error).name === 'TimeoutError' || (error instanceof NotItsTurnError && tookMs >= waitMs)
}
const questionOf = (messages: ChatOrder['messages']): ChatOrder => ({
  messages,
  format: OUTPUT_SCHEMA,
  maxTokens: MAX_ANSWER_TOKENS,
})
