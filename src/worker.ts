import './lib/one-way-out.ts'
import { getPriority, setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import { verifyAudit } from './audit/audit.ts'
import { noteVersion } from './audit/upgrades.ts'
import { checkChannel } from './channels/check.ts'
import { revokeChannel } from './channels/connect/revoke.ts'
import { runStep } from './channels/connect/run-step.ts'
import { getChannel } from './channels/connect.ts'
import { inThread } from './config/for-thread.ts'
import { releaseCache } from './db/database.ts'
import { giveBackFreePages } from './db/free-pages.ts'
import { openFile } from './db/open.ts'
import { lookForEnd } from './inbox/refusals.ts'
import { JobRunner } from './jobs/runner.ts'
import { systemClock } from './lib/clock.ts'
import { safeError } from './lib/errors.ts'
import { pathIn } from './lib/file-path.ts'
import { threadCpuMs, tidyWhenIdle } from './lib/idle.ts'
import { createLog } from './lib/log.ts'
import { Port } from './lib/port.ts'
import { watchRest } from './lib/rest.ts'
import { drainOldKeys } from './rotate-tenant-key.ts'
import { requestTemplate, type TemplateRequest } from './templates/edit.ts'
import { openInstance, WORKER_BUSY_TIMEOUT_MS } from './tenants/instance.ts'
import type { ModelUse } from './tenants/model-choices.ts'
import { answerMethods } from './worker/answer-methods.ts'
import { catalogMethods } from './worker/catalog-methods.ts'
import { queueImports } from './worker/imports.ts'
import { jobHandlers } from './worker/jobs.ts'
import { takeInMail } from './worker/mail.ts'
import { gatherNews } from './worker/news.ts'
import { keepNights } from './worker/nights.ts'
import { makeParts } from './worker/parts.ts'
import { planVectors } from './worker/plan-vectors.ts'
import { MANY_FILES, sweep, warmUp } from './worker/start.ts'
import type { ConnectStepArgs, MainMethods, WorkerData, WorkerMethods } from './worker-link.ts'

/**
 * The second thread: everything bulky or slow. It applies the journal, runs the jobs, calls Meta and the model, and
 * imports. The main thread serves pages and webhooks meanwhile.
 */
const { left, ...data } = workerData as WorkerData
const config = inThread(data.config)
// Where there is one CPU for all, webhooks and pages come first, then this, then the model. Only Linux has a priority for each thread.
if (process.platform === 'linux') setPriority(Math.min(19, getPriority() + 14))
const log = createLog(config.logLevel)
const instance = openInstance(config, log, {
  busyTimeoutMs: WORKER_BUSY_TIMEOUT_MS,
  onParked: tenantId => main.note('parked', tenantId, true),
})
const { clock, tenants } = instance
const journal = openFile(pathIn(config.dataDir, 'journal.db'), instance.keys.journal, {
  line: 'journal',
  busyTimeoutMs: WORKER_BUSY_TIMEOUT_MS,
  checkpointPages: 0,
})
const news = gatherNews(told => main.note('news', told))
const parts = makeParts({
  ...{ config, log, instance, left },
  inProcess: request => main.call('inProcess', request),
  onConnected: () => main.call('reload'),
})
const { apps, assistant, connecting, egress, keeper, media, model, pace, senseFinder, speaking } = parts
let ownAppIds = ownIds()

function ownIds(): ReadonlySet<string> {
  return new Set(apps.list().map(app => app.appId))
}

const runner = new JobRunner({
  clock,
  log,
  useTenant: (tenantId, work) => tenants.use(tenantId, work),
  onSettled(tenantId) {
    rest.noteWork()
    news.add(told => told.changed.add(tenantId))
  },
  holdBack: mailComesFirst,
  handlers: jobHandlers({ instance, parts, drainOldKeys: run => drainOldKeys({ instance, journal }, run) }),
})

const mail = takeInMail({
  ...{ instance, journal, log, runner, news },
  ownAppIds: () => ownAppIds,
  onWork: () => rest.noteWork(),
})

const JOBS_EVERY_MS = 1000
/** What the first answer loads holds this thread for a second. */
const FIRST_JOBS_WITHIN_MS = 5000
let jobsLetAt = 0

/** An answer may take its time, a message must be seen: while mail waits, jobs get a turn now and then. */
function mailComesFirst(): boolean {
  if (!mail.isComing()) return false
  const waitMs = assistant.isLoaded() ? JOBS_EVERY_MS : FIRST_JOBS_WITHIN_MS
  if (performance.now() - jobsLetAt < waitMs) return true
  jobsLetAt = performance.now()
  return false
}

const planVectorsOf = (tenantId: string) =>
  planVectors({ log, tenants, assistant, poke: (id, db) => runner.poke(id, db) }, tenantId)

const imports = queueImports({
  ...{ instance, log },
  onEnded(tenantId) {
    if (!tenants.isParked(tenantId)) runner.poke(tenantId, tenants.db(tenantId))
    void planVectorsOf(tenantId)
  },
})

const nights = keepNights({ ...{ instance, log, runner, mail, imports }, doneUpTo: left?.endedAt })

let stopping = false

const checkpoint = setInterval(() => journal.$client.pragma('wal_checkpoint(PASSIVE)'), 1_000)

const tidying = tidyWhenIdle(
  () => {
    instance.releaseCaches()
    releaseCache(journal)
  },
  // Files are closed a little later than the thread is quiet.
  { ready: () => tenants.openCount() === 0, afterwards: giveBackFreePages },
)

const CLOSE_EVERY_MS = 2_000
const closing = setInterval(async () => {
  if ((await tenants.closeUnused()) > 0) giveBackFreePages()
}, CLOSE_EVERY_MS)

/** To come back takes a second of the processor, four times what it took up to here: that is no more than a tenth of the time. */
const REST_AFTER_MS = data.restAfterMs ?? Math.max(15_000, 40 * threadCpuMs())
/** For work that is due sooner it stays. */
const REST_AT_LEAST_MS = data.restAfterMs ?? 60_000
let swept = left !== undefined

function isQuiet(): boolean {
  return (
    swept &&
    !stopping &&
    !nights.isNight() &&
    nextWork() - clock.now().getTime() >= REST_AT_LEAST_MS &&
    mail.isIdle() &&
    imports.isIdle() &&
    tenants.isIdle() &&
    tenants.openCount() < MANY_FILES && // To open so many again takes seconds.
    keeper.fetching.isIdle() &&
    model.isAtRest() &&
    pace.isRested()
  )
}

/** When something is due, by the product's clock. */
function nextWork(): number {
  return Math.min(runner.nextDue(), nights.due())
}

const catalog = catalogMethods({ instance, log, imports, assistant, news })

const main: Port<MainMethods> = new Port<MainMethods>(parentPort!, {
  ...catalog,
  ...answerMethods({ instance, parts, runner, imports: catalog }),
  journal: mail.apply,
  poke: (tenantId: string) => {
    if (tenants.isParked(tenantId)) return
    try {
      const db = tenants.db(tenantId)
      lookForEnd(db, clock.now())
      runner.poke(tenantId, db)
      void planVectorsOf(tenantId)
    } catch (error) {
      // Damaged, or the disk is full: the others go on. What is due in this file is looked for again when it is next used.
      log.error(
        { event: 'tenant_not_looked_at', tenant: tenantId, err: safeError(error) },
        'a tenant’s jobs wait',
      )
    }
  },
  reload() {
    apps.reload()
    ownAppIds = ownIds()
  },
  parked(tenantId: string, isParked: boolean) {
    tenants.noteParked(tenantId, isParked)
    if (!isParked) mail.apply()
  },
  hold: (tenantId: string, patienceMs: number) => tenants.hold(tenantId, patienceMs),
  letGo(tenantId: string) {
    tenants.letGo(tenantId)
    const db = mail.openTenant(tenantId)
    if (db) runner.poke(tenantId, db)
    mail.apply()
  },
  checkChannel: (tenantId: string, channelId: string) =>
    tenants.use(tenantId, db => checkChannel(connecting, tenantId, db, channelId)),
  template: (tenantId: string, request: unknown) =>
    tenants.use(tenantId, db =>
      requestTemplate({ ...speaking, folderOf: media.folderOf }, tenantId, db, request as TemplateRequest),
    ),
  connectStep: (tenantId: string, ...[id, step, input]: ConnectStepArgs) =>
    tenants.use(tenantId, async db => {
      await runStep(connecting, tenantId, db, id, step, input)
    }),
  revokeChannel: (tenantId: string, channelId: string) =>
    tenants.use(tenantId, db => revokeChannel(connecting, tenantId, db, getChannel(db, channelId).id)),
  listModels: () => keeper.list(),
  testModel: (name: string) => keeper.test(name),
  pullModel: (name: string, startedBy: string) => keeper.pull(name, startedBy),
  pullEnded: (id: string) => keeper.fetching.finished(id),
  cancelPull: (id: string) => keeper.fetching.cancel(id),
  fetchingModels: async () => ({ underWay: keeper.fetching.underWay(), freeBytes: await keeper.free() }),
  deleteModel: (name: string, evenInUse: boolean) => keeper.remove(name, { evenInUse }),
  useModel: (use: ModelUse, name: string | null) => keeper.use(use, name),
  modelsAt(folder: string | null) {
    parts.keepModelsAt(folder)
  },
  verifyAudit: id => verifyAudit(instance, id === undefined ? undefined : { id, db: tenants.db(id) }),
  state: () => ({
    openFiles: tenants.openCount(),
    model: { ...model.state(), ...senseFinder.known() },
    egress: egress.ledger(),
  }),
  async stop() {
    stopping = true
    clearInterval(checkpoint)
    mail.hold()
    clearInterval(closing)
    rest.stop()
    tidying.stop()
    nights.stop()
    await keeper.stop()
    model.stop() // Its jobs would wait for it; they are asked again after the start.
    await runner.stop(8_000)
    await mail.stop()
    await egress.close()
    void parts.studio.close()
    mail.remember()
    news.tellNow()
    const wakeAt = nextWork()
    const jobs = runner.leave()
    journal.$client.close()
    instance.close()
    setImmediate(() => parentPort!.close())
    return (
      jobs && {
        jobs,
        model: model.memory(),
        senses: senseFinder.remembered(),
        endedAt: systemClock().now(),
        wakeAt,
      }
    )
  },
} satisfies {
  [Name in keyof WorkerMethods]: WorkerMethods[Name] extends (...args: infer Args) => unknown
    ? (...args: Args) => unknown
    : never
} as Record<string, (...args: never[]) => unknown>)

const rest = watchRest({
  afterMs: REST_AFTER_MS,
  heard: () => main.heard,
  isQuiet,
  onRest: () => main.note('atRest', main.heard),
})
if (left) runner.takeOver(left.jobs)
main.note('ready')
mail.apply()
keeper.fetching.resume()
void senseFinder.look()
if (!left) {
  const starting = {
    ...{ instance, log, runner, mail, imports, assistant },
    planVectors: planVectorsOf,
    isStopping: () => stopping,
  }
  void sweep(starting)
    .then(() => warmUp(starting))
    .catch(error =>
      log.warn({ event: 'not_warmed_up', err: safeError(error) }, 'the first mail takes longer'),
    )
    .finally(() => {
      swept = true
    })
  noteVersion(instance)
  nights.closeOutgoing()
}
