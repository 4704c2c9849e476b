import type { FileOrder } from './catalog/files/take-file.ts'
import type { Searched } from './catalog/search/found-ids.ts'
import type { Revoked } from './channels/connect/revoke.ts'
import type { StepInput } from './channels/connect/run-step.ts'
import type { StepName } from './channels/connect/steps.ts'
import type { IntakeOutcome } from './channels/intake.ts'
import type { ConfigForThread } from './config/for-thread.ts'
import type { KnownJobs } from './jobs/runner.ts'
import type { PullUnderWay } from './operations/models/fetching.ts'
import type { InstalledModel } from './operations/models/installed.ts'
import type { Tested } from './operations/models/keeper.ts'
import type { Pull } from './operations/models/pulls.ts'
import type { SensingModels } from './operations/models/senses.ts'
import type { ModelMemory, ModelState } from './replies/model/client.ts'
import type { ModelUse } from './tenants/model-choices.ts'

export type ConnectStepArgs = [connectionId: string, step: StepName, input: StepInput]

export interface WorkerData {
  config: ConfigForThread
  /** Of the thread before, which ended because nothing happened. None at the start. */
  left?: LeftBehind
  /** How long nothing has to happen before this one ends. Tests wait less. */
  restAfterMs?: number
}

/** What the next thread has to know that is not on the disk, or only in every file. */
export interface LeftBehind {
  jobs: KnownJobs
  model: ModelMemory
  senses: SensingModels
  /** When it ended, by the machine's clock: what is done every night was done up to then. */
  endedAt: Date
  /** When there is work for the next one, by the product's clock; Infinity when nothing is known of. */
  wakeAt: number
}

/** What goes to the simulator when an app's Graph base is the one in the process: a request without a socket. */
export interface InProcessRequest {
  method: string
  url: string
  headers: Record<string, string>
  body: string | Uint8Array
}
export interface InProcessResponse {
  status: number
  headers: Record<string, string>
  body: string | Uint8Array
}

/** What the main thread asks of the worker. */
export type WorkerMethods = {
  /** Something was committed to the journal. */
  journal(): void
  /** Work was added to this tenant's file. */
  poke(tenantId: string): void
  /** Apps, accounts or settings changed in the control file. */
  reload(): void
  /** The other thread parked or unparked a tenant. */
  parked(tenantId: string, isParked: boolean): void
  /** Ends what is at work in a tenant's file, and closes it; false when that takes too long. */
  hold(tenantId: string, patienceMs: number): Promise<boolean>
  letGo(tenantId: string): void
  /** What is wrong with a log: a business's, or the machine's own. */
  verifyAudit(tenantId?: string): Promise<string[]>
  preview(tenantId: string, input: unknown): Promise<unknown>
  /** Decides an answer again, by the message's public id. Nothing is stored or sent. */
  reproduce(tenantId: string, messageId: string): Promise<unknown>
  /** Writes a draft anew; false where what it was made from is gone. */
  renewDraft(tenantId: string, messageId: string): Promise<boolean>
  /** Where a person's own words say something else than the catalogue. */
  hints(tenantId: string, input: unknown): Promise<unknown>
  /** Whether a draft states only what its rows and entries support. */
  checkDraft(input: unknown): Promise<unknown>
  /** Ids of products or of questions & answers for these words, best first. */
  search(tenantId: string, what: Searched, words: string, limit: number): Promise<number[]>
  importCatalog(
    tenantId: string,
    input: { bytes: Uint8Array; fileName: string; dryRun: boolean },
  ): Promise<unknown>
  undoImport(tenantId: string, importId: string): Promise<unknown>
  importKnowledge(
    tenantId: string,
    input: { bytes: Uint8Array; fileName: string; dryRun: boolean },
  ): Promise<unknown>
  /** Takes a document in and begins to read it: its id. */
  takeFile(tenantId: string, order: FileOrder): Promise<string>
  deleteFile(tenantId: string, fileId: string): Promise<boolean>
  /** Begins to try a change on past conversations. */
  startRewind(tenantId: string, order: unknown): Promise<unknown>
  /** Makes a tried change real, unless it did harm. */
  useRewind(tenantId: string, rewindId: string, mayChooseModel: boolean): Promise<unknown>
  checkChannel(tenantId: string, channelId: string): Promise<unknown>
  /** Checks one step of a connection at Meta, and keeps what it saw. */
  connectStep(tenantId: string, ...args: ConnectStepArgs): Promise<void>
  /** Tells Meta that a channel was disconnected. */
  revokeChannel(tenantId: string, channelId: string): Promise<Revoked>
  template(tenantId: string, request: unknown): Promise<unknown>
  listModels(): Promise<InstalledModel[]>
  testModel(model: string): Promise<Tested>
  /** Begins to fetch a model, or says how far it is. */
  pullModel(model: string, startedBy: string): Promise<Pull>
  /** Resolves when that download has ended. */
  pullEnded(id: string): Promise<Pull>
  cancelPull(id: string): void
  fetchingModels(): Promise<FetchingModels>
  deleteModel(model: string, evenInUse: boolean): Promise<InstalledModel>
  useModel(use: ModelUse, model: string | null): Promise<void>
  /** Where the model server that we run keeps its models; null for one that is not ours. */
  modelsAt(folder: string | null): void
  state(): WorkerState
  /** What it leaves; undefined when something did not end in time. */
  stop(): Promise<LeftBehind | undefined>
}

export interface WorkerState {
  openFiles: number
  model: ModelState & SensingModels
  egress: {
    class: string
    host: string
    calls: number
    bytesOut: number
    bytesIn: number
    lastAt: string | null
  }[]
}

export interface FetchingModels {
  underWay: PullUnderWay | null
  /** Where models are kept; null where nobody can tell. */
  freeBytes: number | null
}

/** What happened since the last time, gathered: a message between threads for every event would cost more than the event. */
export interface WorkerNews {
  /** Journal rows that the tenants' files hold now. */
  applied: number[]
  outcomes: Partial<Record<IntakeOutcome, number>>
  /** Tenants whose rows changed: open pages look again. */
  changed: string[]
}

/** What the worker asks of the main thread. */
export type MainMethods = {
  ready(): void
  /** Nothing has happened for a while, nor will for a while. It had heard so many calls and notes by then. */
  atRest(heard: number): void
  /** Apps or accounts changed in the control file. */
  reload(): void
  news(news: WorkerNews): void
  parked(tenantId: string, isParked: boolean): void
  inProcess(request: InProcessRequest): Promise<InProcessResponse>
}
