import type { Config } from '../../config/settings.ts'
import { type ControlDb, transact } from '../../db/database.ts'
import type { Egress } from '../../egress/egress.ts'
import type { Clock } from '../../lib/clock.ts'
import { AppError } from '../../lib/errors.ts'
import type { Log } from '../../lib/log.ts'
import type { ModelClient } from '../../replies/model/client.ts'
import { ModelServerError, ollamaBehind } from '../../replies/model/door.ts'
import { isRemoteName } from '../../replies/model/elsewhere.ts'
import { isSameModel } from '../../replies/model/look.ts'
import {
  chooseModel,
  MODEL_USES,
  type ModelUse,
  modelChoice,
  NO_MODEL,
  requireOpen,
} from '../../tenants/model-choices.ts'
import { OFFERED } from './catalogue.ts'
import { Fetching, type FetchingPatience } from './fetching.ts'
import { type InstalledModel, type Known, listInstalled, noServer } from './installed.ts'
import { freeBytesAt, thisMachine } from './machine.ts'
import { type Measured, measureModel } from './measure.ts'
import { forgetMeasurement, keepMeasurement } from './measurements.ts'
import type { PullProblem } from './pull-stream.ts'
import type { Pull } from './pulls.ts'

export interface KeeperDeps {
  config: Config
  control: ControlDb
  egress: Egress
  log: Log
  clock: Clock
  client: Pick<ModelClient, 'inTurn' | 'lookAgain' | 'state'>
  /** Where the model server keeps its models, as far as we know: null for one that is not ours. */
  folder?: () => string | null
  /** A model came or went, or is for something else. */
  onChange?: () => void
  patience?: Partial<Patience>
}

interface Patience extends FetchingPatience {
  probeMs: number
  measureMs: number
}

const PROBE_MS = 10_000
const MEASURE_MS = 180_000
/** Of the disk this much has to be left for messages. */
const KEPT_FREE_BYTES = 1_000_000_000
/** Ollama's own bound for a name, and what it may consist of. */
const NAME = /^[a-z0-9][\w.-]*(?:[/:][a-z0-9][\w.-]*){0,6}$/i
const OPERATOR = ''

export interface Tested extends Measured {
  model: string
  digest: string
  tokensPerSecond: number
}

/** Looks after the models of the model server: what it has, what it fetches, how quick they are, what each is for. */
export class ModelKeeper {
  readonly fetching: Fetching
  private readonly deps: KeeperDeps
  private readonly known: Known = new Map()
  private readonly stopping = new AbortController()

  constructor(deps: KeeperDeps) {
    const { control, egress, config, log, clock, patience } = deps
    this.deps = deps
    this.fetching = new Fetching({
      ...{ control, egress, log, clock, host: config.ollamaHost },
      ...(patience && { patience }),
      free: () => this.free(),
      onThere: async model => {
        await deps.client.lookAgain()
        deps.onChange?.()
        const { abilities } = await this.find(model)
        // One for searching by meaning writes nothing.
        if (abilities.length === 0 || abilities.includes('completion')) await this.test(model)
      },
    })
  }

  async stop(): Promise<void> {
    this.stopping.abort()
    await this.fetching.stop()
  }

  list(): Promise<InstalledModel[]> {
    return listInstalled(
      this.ollama(AbortSignal.timeout(this.deps.patience?.probeMs ?? PROBE_MS)),
      this.known,
    )
  }

  /** Asks for a model. It is fetched in its turn, and goes on after a restart. Throws a sentence for what cannot be. */
  async pull(name: string, startedBy: string): Promise<Pull> {
    const wanted = name.trim()
    if (!NAME.test(wanted) || wanted.length > 200)
      throw new AppError(
        'invalid',
        `“${wanted.slice(0, 80)}” is no name of a model, such as qwen3:4b-instruct.`,
        {
          reason: 'bad_name',
        },
      )
    if (isRemoteName(wanted) && !this.deps.config.allowRemoteModel) throw runsElsewhere(wanted)
    const free = await this.free()
    const needed = OFFERED.find(one => one.name === wanted)?.bytes
    if (free !== null && free < (needed ?? 0) + KEPT_FREE_BYTES) throw noRoom(free, needed)
    return this.fetching.start(wanted, startedBy)
  }

  free(): Promise<number | null> {
    return freeBytesAt(this.deps.folder?.() ?? null)
  }

  /** Has a model answer a question of ours, measures it, and keeps the figures. Customers' questions go on in turn. */
  async test(name: string): Promise<Tested> {
    const { control, client, clock, config, egress } = this.deps
    const model = await this.find(name)
    const signal = AbortSignal.any([
      this.stopping.signal,
      AbortSignal.timeout(this.deps.patience?.measureMs ?? MEASURE_MS),
    ])
    const isInUse = client.state().model === model.name
    const measured = await client
      .inTurn(OPERATOR, signal, () =>
        measureModel(
          { egress, host: config.ollamaHost },
          { name: model.name, thinks: model.abilities.includes('thinking'), isInUse },
          signal,
        ),
      )
      .catch(error => {
        throw new AppError('unavailable', couldNotMeasure(error, signal), { reason: 'not_measured' })
      })
    const { digest } = model
    if (digest !== '') {
      const row = { digest, model: model.name, at: clock.now(), cores: thisMachine().cores, ...measured }
      transact(control, () => keepMeasurement(control, row))
    }
    return { model: model.name, digest, ...measured, tokensPerSecond: measured.writePerSecond }
  }

  /** Deletes a model. One that is in use only when whoever asks knows it. */
  async remove(name: string, options: { evenInUse?: boolean } = {}): Promise<InstalledModel> {
    const { control, client } = this.deps
    const model = await this.find(name, { evenRemote: true })
    const uses = this.usesOf(model.name)
    if (uses.length > 0 && !options.evenInUse)
      throw new AppError(
        'conflict',
        `“${model.name}” is in use (${uses.join(', ')}). Choose another one first, or say that it may go all the same.`,
        { reason: 'in_use' },
      )
    await this.ollama(AbortSignal.timeout(this.deps.patience?.measureMs ?? MEASURE_MS))
      .delete({ model: model.name })
      .catch((error: unknown) => {
        throw error instanceof ModelServerError
          ? new AppError('unavailable', `The model server did not delete “${model.name}”.`, {
              reason: 'not_deleted',
            })
          : noServer()
      })
    transact(control, () => forgetMeasurement(control, model.digest))
    await client.lookAgain()
    this.deps.onChange?.()
    return model
  }

  /** Says what a model is for: a name, `off`, or null for whichever is able. */
  async use(use: ModelUse, name: string | null): Promise<void> {
    const { config, control, client } = this.deps
    requireOpen(control, config, use)
    let chosen = name
    if (name !== null && name !== NO_MODEL) {
      const model = await this.find(name)
      requireAbility(model, use)
      chosen = model.name
    }
    transact(control, () => chooseModel(control, config, use, chosen))
    await client.lookAgain()
    this.deps.onChange?.()
  }

  /** What this model is for at the moment. */
  usesOf(name: string): ModelUse[] {
    const { config, control, client } = this.deps
    return MODEL_USES.filter(use => {
      const { model } = modelChoice(control, config, use)
      if (use === 'chat' && client.state().model === name) return true
      return model !== null && model !== NO_MODEL && isSameModel(name, model)
    })
  }

  private async find(name: string, { evenRemote = false } = {}): Promise<InstalledModel> {
    const models = await this.list()
    const model = models.find(one => isSameModel(one.name, name.trim()))
    if (!model) {
      // Said before anything else: a name of theirs need not be here to be refused.
      if (isRemoteName(name) && !this.deps.config.allowRemoteModel) throw runsElsewhere(name)
      throw new AppError('not_found', `The model server does not have “${name.slice(0, 80)}”.`, {
        reason: 'not_there',
      })
    }
    if (model.remote && !evenRemote && !this.deps.config.allowRemoteModel) throw runsElsewhere(model.name)
    return model
  }

  private ollama(signal: AbortSignal) {
    return ollamaBehind(
      this.deps.egress,
      this.deps.config.ollamaHost,
      AbortSignal.any([this.stopping.signal, signal]),
    )
  }
}

const NEEDED: Record<ModelUse, string> = {
  chat: 'completion',
  embed: 'embedding',
  hear: 'audio',
  see: 'vision',
}

/** A model server of old times tells no abilities: then it is believed. */
function requireAbility({ name, abilities }: InstalledModel, use: ModelUse): void {
  const needsProof = use === 'hear' || use === 'see'
  if (abilities.includes(NEEDED[use]) || (abilities.length === 0 && !needsProof)) return
  const sentence = `“${name}” is not able to do that: the model server says it lacks “${NEEDED[use]}”.`
  throw new AppError('invalid', sentence, { reason: 'not_able' })
}

function couldNotMeasure(error: unknown, signal: AbortSignal): string {
  const why = signal.aborted
    ? 'it gave no answer in time'
    : error instanceof ModelServerError
      ? error.message
      : 'what it said cannot be used'
  return `The model could not be measured: ${why}. Nothing else has changed.`
}

function runsElsewhere(name: string): AppError {
  return new AppError(
    'invalid',
    `“${name.slice(0, 80)}”: this model runs on ollama.com, not on a machine of yours, so it is not used. Take another one, or set HEARTHLINE_ALLOW_REMOTE_MODEL=1 to let customers’ messages leave.`,
    { reason: 'elsewhere' },
  )
}

function noRoom(free: number, needed: number | undefined): AppError {
  const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(1)} GB`
  const wants = needed === undefined ? 'A model' : `This one takes ${gigabytes(needed)}, and it`
  return new AppError(
    'unprocessable',
    `There is too little room: ${gigabytes(free)} are free where models are kept. ${wants} has to leave 1 GB for messages. Nothing was fetched. Delete a model, or make room.`,
    { reason: 'no_room' },
  )
}

/** For people without a language: the command line. */
export const SAID: Record<PullProblem | 'not_measured', string> = {
  not_found: 'The model library does not have it under this name.',
  needs_newer: 'It needs a newer version of the model server: update Ollama.',
  no_space: 'There is too little room on the disk where models are kept.',
  refused: 'The model server did not fetch it.',
  no_server: 'No model server answers.',
  broken: 'The connection broke too often. Ask again: it goes on where it stopped.',
  silent: 'Nothing came for a long time. Ask again: it goes on where it stopped.',
  nonsense: 'The model server answered with something else than how far it is.',
  elsewhere: 'It runs on somebody else’s computer.',
  not_measured: 'It is there, but it could not be measured: try it with “hearthline model test”.',
}
