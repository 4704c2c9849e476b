import './lib/one-way-out.ts'
import { getPriority, setPriority } from 'node:os'
import { setImmediate as breathe, setTimeout as sleep } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { pruneSignInEvents } from './accounts/sign-in-events.ts'
import { auditTenant, verifyAudit } from './audit/audit.ts'
import type { AuditEntry } from './audit/chain.ts'
import { dailyAudit } from './audit/daily.ts'
import { writeReceipts } from './audit/receipts.ts'
import { noteVersion } from './audit/upgrades.ts'
import { resumeFiles } from './catalog/files/files.ts'
import type { FileOrder } from './catalog/files/take-file.ts'
import { pruneImports } from './catalog/import/imports.ts'
import { resumeImports } from './catalog/import/resume.ts'
import type { runCatalogImport, runKnowledgeImport } from './catalog/import-jobs.ts'
import type { Searched } from './catalog/search/found-ids.ts'
import { AppRegistry } from './channels/app-registry.ts'
import { checkChannel } from './channels/check.ts'
import { revokeChannel } from './channels/connect/revoke.ts'
import { runStep } from './channels/connect/run-step.ts'
import { getChannel } from './channels/connect.ts'
import type { WebhookElement } from './channels/events.ts'
import type { IntakeOutcome } from './channels/intake.ts'
import { createPace } from './channels/pace.ts'
import { parseElement } from './channels/parse.ts'
import { type ChannelRow, connectionOf, createSender, NO_TOKEN } from './channels/sender.ts'
import { enqueueVerification, verifyChannel } from './channels/verify.ts'
import { inThread } from './config/for-thread.ts'
import { fetchProfile } from './contacts/profile.ts'
import { prepareAll, releaseCache, type TenantDb, transact, unsynced } from './db/database.ts'
import { giveBackFreePages } from './db/free-pages.ts'
import { openFile } from './db/open.ts'
import { egressOf } from './egress/instance-egress.ts'
import { fetchAttachment, forgetMedia, pruneMedia } from './inbox/attachment-jobs.ts'
import { deliverMessage, type UploadToChannel } from './inbox/deliver.ts'
import type { HintQuestion } from './inbox/hint-view.ts'
import { pruneInbox } from './inbox/prune.ts'
import { receiveEvent } from './inbox/receive.ts'
import { lookForEnd, resumeChannel } from './inbox/refusals.ts'
import { rehearseMail } from './inbox/rehearse.ts'
import { reconcileMessage } from './inbox/settle.ts'
import { enqueueWakings, wakeByJob } from './inbox/snooze.ts'
import { enqueue, finishJob } from './jobs/queue.ts'
import { JobRunner } from './jobs/runner.ts'
import { JournalReader } from './journal/apply.ts'
import { isBehind } from './journal/cut-tail.ts'
import { rememberApplied } from './journal/position.ts'
import { isPoison, putAside } from './journal/unreadable.ts'
import { systemClock } from './lib/clock.ts'
import { safeError } from './lib/errors.ts'
import { everyDay } from './lib/every-day.ts'
import { pathIn } from './lib/file-path.ts'
import { threadCpuMs, tidyWhenIdle } from './lib/idle.ts'
import { createLog } from './lib/log.ts'
import { Port } from './lib/port.ts'
import { watchRest } from './lib/rest.ts'
import { mediaFolderOf } from './media/folder.ts'
import { withScanner } from './media/scanner.ts'
import { createStudio } from './media/studio.ts'
import { ensureUploaded } from './media/upload.ts'
import { ModelKeeper } from './operations/models/keeper.ts'
import { SenseFinder, type SensingModels } from './operations/models/senses.ts'
import type { DraftCheckInput } from './replies/check/check.ts'
import type { Meaning } from './replies/meaning.ts'
import { ModelClient } from './replies/model/client.ts'
import type { PreviewInput } from './replies/preview.ts'
import { pruneRewinds } from './replies/rewind/rewinds.ts'
import type { RewindOrder } from './replies/rewind/start.ts'
import type { UseDeps } from './replies/rewind/use.ts'
import { quietMsOf } from './replies/settings.ts'
import { drainOldKeys } from './rotate-tenant-key.ts'
import { askForAllLists } from './templates/accounts.ts'
import { requestTemplate, type TemplateRequest } from './templates/edit.ts'
import { runTemplateSync } from './templates/sync.ts'
import { openInstance, WORKER_BUSY_TIMEOUT_MS } from './tenants/instance.ts'
import { chosenModel, type ModelUse, modelChoice } from './tenants/model-choices.ts'
import {
  forgetAcknowledged,
  getTenant,
  listTenants,
  noteAcknowledged,
  setStateReason,
} from './tenants/register.ts'
import { listOldKeys } from './tenants/tenant-keys.ts'
import type { ConnectStepArgs, MainMethods, WorkerData, WorkerMethods, WorkerNews } from './worker-link.ts'

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
const JOBS_EVERY_MS = 1000
/** What the first answer loads holds this thread for a second. */
const FIRST_JOBS_WITHIN_MS = 5000
let jobsLetAt = 0
const journal = openFile(pathIn(config.dataDir, 'journal.db'), instance.keys.journal, {
  line: 'journal',
  busyTimeoutMs: WORKER_BUSY_TIMEOUT_MS,
  checkpointPages: 0,
})
const apps = new AppRegistry(instance.control, instance.keys.field)
const egress = egressOf(config, request => main.call('inProcess', request), { control: instance.control })
const model = new ModelClient({
  ...{ config, egress, log, clock },
  chosenModel: () => modelChoice(instance.control, config, 'chat').model ?? undefined,
  ...(left && { memory: left.model }),
})
let modelsFolder: string | null = null
const keeper = new ModelKeeper({
  ...{ config, egress, log, clock, control: instance.control, client: model },
  folder: () => modelsFolder,
  onChange: () => void senseFinder.look(),
})
const embedModel = () => chosenModel(instance.control, config, 'embed')
let meaningOnce: Promise<Meaning> | undefined

/** Search by meaning, once it is needed; undefined while no embedding model is set. */
function meaning(): Promise<Meaning> | undefined {
  if (embedModel() === undefined) return undefined
  meaningOnce ??= import('./replies/meaning.ts').then(({ createMeaning }) =>
    createMeaning({ config, egress, clock, model: embedModel, isBusy: () => model.isBusy() }),
  )
  return meaningOnce
}

/** Words may have changed: what they mean is then made anew in the background. */
async function planMeaning(tenantId: string): Promise<void> {
  try {
    const made = await meaning()
    if (!made || tenants.isParked(tenantId)) return
    const db = tenants.db(tenantId)
    if (made.plan(db)) runner.poke(tenantId, db)
  } catch (error) {
    log.warn(
      { event: 'vectors_not_planned', tenant: tenantId, err: safeError(error) },
      'vectors are made later',
    )
  }
}

const senseFinder = new SenseFinder({
  clock,
  list: () => keeper.list(),
  choice: use => modelChoice(instance.control, config, use).model,
  answering: () => model.state().model,
  allowRemoteModel: config.allowRemoteModel,
  ...(left && { known: left.senses }),
})

const ableOf = ({ hears, sees }: SensingModels) => ({ hears: hears !== null, sees: sees !== null })
const senses = () => ableOf(senseFinder.known())

const connecting = { instance, apps, egress, onAdded: () => main.call('reload') }
const pace = createPace(clock)
const sender = createSender({ config, apps, egress, pace, keysOf: id => tenants.keys(id) })
const studio = withScanner(createStudio(), config.clamd)
const media = {
  clock,
  egress,
  studio,
  senses: async () => ableOf(await senseFinder.current()),
  folderOf: (tenantId: string) => mediaFolderOf(tenants, tenantId, config.mediaQuotaBytes),
  lineOf: (tenantId: string, channel: ChannelRow) =>
    connectionOf({ config, apps, egress, keysOf: id => tenants.keys(id) }, tenantId, channel),
}
const answering = {
  ...{ instance, model, sender, senses },
  near: async () => (await meaning())?.near,
  hasMeaning: () => embedModel() !== undefined,
}
// The words of twelve languages weigh more than the rest of the program: they come with the first customer who writes.
let isAssistantLoaded = false
const assistant = () =>
  import('./replies/respond.ts').then(loaded => {
    isAssistantLoaded = true
    return loaded
  })
const importing = () => import('./catalog/import-jobs.ts')
const rewinding = () => import('./replies/rewind/run.ts')

const reading = {
  ...{ clock, egress, model, studio, host: config.ollamaHost, allowRemoteModel: config.allowRemoteModel },
  folderOf: media.folderOf,
  senses: () => senseFinder.look(),
}

function uploadFile(...[tenantId, db, channel, file, signal]: Parameters<UploadToChannel>) {
  const line = sender.lineOf(tenantId, channel)
  if (!line) return Promise.resolve(NO_TOKEN)
  const files = { db, folder: mediaFolderOf(tenants, tenantId) }
  const { fileId, type: as, voice } = file
  return ensureUploaded(line, files, { fileId, as, voice }, clock.now(), signal)
}

const speaking = { config, apps, egress, keysOf: (id: string) => tenants.keys(id), clock }
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
    tell(news => news.changed.add(tenantId))
  },
  holdBack: mailComesFirst,
  handlers: {
    'channels.verify': run => verifyChannel(connecting, run),
    'contacts.profile': run => fetchProfile(speaking, run),
    'inbox.deliver': run => deliverMessage({ clock, pace, send: sender.send, upload: uploadFile }, run),
    'inbox.resume': run => resumeChannel(run, clock.now()),
    'inbox.wake': run => wakeByJob(run.db, run.job, clock.now()),
    'inbox.reconcile': run => reconcileMessage(run.db, run.job, clock.now()),
    'templates.sync': run => runTemplateSync(speaking, run),
    'media.fetch': run => fetchAttachment(media, run),
    'tenants.drain': run => drainOldKeys({ instance, journal }, run),
    'media.read': async run => (await import('./replies/senses/read-file.ts')).readFile(reading, run),
    'media.forget': run => forgetMedia(media, run),
    'media.prune': run => pruneMedia(media, run),
    'inbox.prune': run => pruneInbox(run.db, run.job, clock.now()),
    'catalog.embed': async run =>
      (await meaning())?.make(run) ?? transact(run.db, () => finishJob(run.db, run.job)),
    'catalog.name-products': async run =>
      (await import('./replies/naming/propose.ts')).proposeNames({ instance, model }, run),
    'replies.respond': async run => {
      const { respond } = await assistant()
      // Before an answer leaves, its attempt is committed, which syncs all before it; one that is lost is made again.
      unsynced(run.db, () => respond(answering, run))
    },
    'replies.weigh': async run => (await assistant()).weighAnswers(answering, run),
    'replies.ask-model': async run => (await assistant()).askModel(answering, run),
    'replies.rewind': async run => (await rewinding()).runRewind(answering, run),
  },
})

/** An answer may take its time, a message must be seen: while mail waits, jobs get a turn now and then. */
function mailComesFirst(): boolean {
  if (!reader.isBusy()) return false
  const waitMs = isAssistantLoaded ? JOBS_EVERY_MS : FIRST_JOBS_WITHIN_MS
  if (performance.now() - jobsLetAt < waitMs) return true
  jobsLetAt = performance.now()
  return false
}

let outcomes: IntakeOutcome[] = []

/** By tenant, the last row its file holds. Written down now and then: it only has to be true, not new. */
let acknowledged = new Map<string, number>()
const REMEMBER_EVERY_MS = 10_000
const remembering = setInterval(rememberAcknowledged, REMEMBER_EVERY_MS)

function rememberAcknowledged(): void {
  if (acknowledged.size === 0) return
  try {
    noteAcknowledged(instance.control, acknowledged)
    acknowledged = new Map()
  } catch (error) {
    log.warn(
      { event: 'acknowledged_not_noted', code: (error as { code?: string }).code },
      'how far the files are is written down later',
    )
  }
}

/** The end of its log was cut off, or an older copy took its place: nothing else would say so. */
function tellIfBehind(tenantId: string, db: TenantDb): void {
  const { acknowledgedSeq } = getTenant(instance.control, tenantId)
  if (!isBehind(db, journal, acknowledgedSeq)) return
  log.error(
    { event: 'tenant_file_behind', tenant: tenantId },
    'a tenant file lacks changes it had: an older copy, or its log was cut off',
  )
  setStateReason(
    instance.control,
    tenantId,
    'The newest changes of this business are missing from its file: an older copy took its place, or the disk lost the end of it. Restore the newest backup, or go on without them.',
  )
  auditTenant(instance, tenantId, db, {
    actor: 'system',
    via: 'system',
    action: 'file.behind',
    outcome: 'failed',
  })
  forgetAcknowledged(instance.control, tenantId)
}

const reader = new JournalReader({
  journal,
  openTenant: tenantId => (tenants.isParked(tenantId) ? undefined : openTenant(tenantId)),
  keysOf: (tenantId, version) => tenants.keysOfVersion(tenantId, version),
  pin: tenantId => tenants.pin(tenantId),
  applyElement(db, tenantId, element, receivedAt) {
    const { waba } = element as WebhookElement
    const context = {
      now: clock.now(),
      indexKey: tenants.keys(tenantId).index,
      quietMs: quietMsOf(db),
      ownAppIds,
      ...(waba !== undefined && { waba }),
      audit: (entry: AuditEntry) => auditTenant(instance, tenantId, db, entry),
    }
    try {
      const events = parseElement(element as WebhookElement, receivedAt)
      const received = transact(db, () => events.map(event => receiveEvent(db, event, context)))
      for (const outcome of received) if (outcome !== 'ignored') outcomes.push(outcome)
    } catch (error) {
      if (!isPoison(error)) throw error
      log.error(
        { event: 'event_put_aside', tenant: tenantId, err: safeError(error) },
        'an incoming event could not be taken in; it is kept for 72 hours and the others go on',
      )
      putAside(db, element, error, clock.now())
      outcomes.push('quarantined')
    }
  },
  onCommitted() {
    tell(news => {
      for (const outcome of outcomes) news.outcomes[outcome] = (news.outcomes[outcome] ?? 0) + 1
    })
    outcomes = []
  },
  onTenantFailure(tenantId, error) {
    outcomes = [] // Of the transaction that was rolled back.
    return tenants.parkIfDamaged(tenantId, error) ? 'parked' : 'retry'
  },
  onApplied(tenantId) {
    rest.noteWork()
    runner.poke(tenantId, tenants.db(tenantId))
    tell(news => news.changed.add(tenantId))
  },
  acknowledge(seqs, tenantId) {
    tell(news => news.applied.push(...seqs))
    acknowledged.set(tenantId, Math.max(acknowledged.get(tenantId) ?? 0, ...seqs))
  },
  breathe: () => breathe(),
})

/** Imports and undoings of one tenant run one after the other. */
const imports = new Map<string, Promise<unknown>>()

function oneImportAtATime<T>(tenantId: string, work: (db: TenantDb) => Promise<T>): Promise<T> {
  const before = imports.get(tenantId) ?? Promise.resolve()
  const mine = before.catch(() => undefined).then(() => tenants.use(tenantId, work))
  imports.set(tenantId, mine)
  void mine
    .catch(() => undefined)
    .finally(() => {
      if (imports.get(tenantId) === mine) imports.delete(tenantId)
      if (!tenants.isParked(tenantId)) runner.poke(tenantId, tenants.db(tenantId))
      void planMeaning(tenantId)
    })
  return mine
}

/** A change that was tried is made real the way it always is: a file is imported, and can be undone. */
function usingChanges(tenantId: string, mayChooseModel: boolean): UseDeps {
  return {
    instance,
    importCatalog: (_db, file) =>
      oneImportAtATime(tenantId, async db =>
        (await importing()).runCatalogImport(instance, tenantId, db, file),
      ),
    importKnowledge: (_db, file) =>
      oneImportAtATime(tenantId, async db => (await importing()).runKnowledgeImport(instance, db, file)),
    chooseModel: mayChooseModel ? name => keeper.use('chat', name) : undefined,
  }
}

/** Goes on with an import that a stop of the process cut off. */
async function finishImports(tenantId: string): Promise<void> {
  try {
    const { currency } = getTenant(instance.control, tenantId)
    await oneImportAtATime(tenantId, async db => {
      await resumeImports(db, { currency, now: clock.now() })
      await resumeFiles(db)
    })
  } catch (error) {
    log.error(
      { event: 'import_not_resumed', tenant: tenantId, err: safeError(error) },
      'an interrupted import could not go on',
    )
  }
}

const TELL_EVERY_MS = 20
const noNews = () => ({
  applied: [] as number[],
  outcomes: {} as WorkerNews['outcomes'],
  changed: new Set<string>(),
})
let untold = noNews()
let telling: NodeJS.Timeout | undefined

function tell(add: (news: ReturnType<typeof noNews>) => void): void {
  add(untold)
  telling ??= setTimeout(tellNow, TELL_EVERY_MS)
}

function tellNow(): void {
  clearTimeout(telling)
  telling = undefined
  main.note('news', { ...untold, changed: [...untold.changed] })
  untold = noNews()
}

/** Files whose end was compared with what is known of it, since the start. */
const looked = new Set<string>()

/** Undefined when the file turns out to be damaged: the tenant is parked then, and its rows wait. */
function openTenant(tenantId: string): TenantDb | undefined {
  try {
    const db = tenants.db(tenantId)
    if (!looked.has(tenantId)) {
      looked.add(tenantId)
      tellIfBehind(tenantId, db)
    }
    runner.adopt(tenantId, db)
    return db
  } catch (error) {
    if (tenants.isParked(tenantId)) return undefined
    throw error
  }
}

let retryTimer: NodeJS.Timeout | undefined

function applyJournal(): void {
  clearTimeout(retryTimer)
  retryTimer = undefined
  const isRunning = reader.isBusy()
  const applied = reader.run()
  if (isRunning) return // Whoever began it hears how it ends.
  applied.catch(error => {
    log.error(
      { event: 'journal_waits', code: (error as { code?: string }).code },
      'incoming messages wait to be applied',
    )
    clearTimeout(retryTimer)
    retryTimer = setTimeout(applyJournal, 2_000)
  })
}

// Meta need not be asked for everybody at once.
const VERIFY_SPREAD_MS = 30 * 60_000

const SWEEP_WITHIN_MS = 1_000
const MAIL_AGAIN_MS = 25

/** Opens every file once in the background: brings its schema up to date and finds work left by the process before. */
async function sweep(): Promise<void> {
  for (const { id, state } of listTenants(instance.control)) {
    if (state === 'parked') continue
    await whileMailWaits(SWEEP_WITHIN_MS)
    if (stopping) return
    try {
      const db = openTenant(id)
      if (db) await finishImports(id)
      if (db) enqueueWakings(db, clock.now())
      if (db && listOldKeys(instance.control, id).length > 0)
        enqueue(db, 'tenants.drain', {}, clock.now(), { dedupe: 'drain-keys' })
      await planMeaning(id)
      if (db && enqueueVerification(db, clock.now(), VERIFY_SPREAD_MS) > 0) runner.poke(id, db)
    } catch (error) {
      log.error(
        { event: 'tenant_not_opened', tenant: id, code: (error as { code?: string }).code },
        'a tenant file could not be opened',
      )
    }
    await breathe()
  }
}

/** Each file needs milliseconds that mail after a start needs more; under mail that never ends it is looked at all the same. */
async function whileMailWaits(mostMs: number): Promise<void> {
  const until = performance.now() + mostMs
  while (reader.isBusy() && !stopping && performance.now() < until) await sleep(MAIL_AGAIN_MS)
}

/** With fewer, what a file's first message costs is never felt. */
const MANY_FILES = 100

/** Prepares in every open file what its first mail will need. Mail that is there already comes first. */
async function warmUp(): Promise<void> {
  if (tenants.openCount() < MANY_FILES) return
  const statements = rehearseMail(clock.now(), db => {
    quietMsOf(db)
    rememberApplied(db, 0)
  })
  for (const tenantId of tenants.openIds()) {
    await whileMailWaits(Number.POSITIVE_INFINITY)
    if (stopping) return
    if (tenants.isOpen(tenantId)) prepareAll(tenants.db(tenantId), statements)
    await breathe()
  }
  await whileMailWaits(Number.POSITIVE_INFINITY)
  if (stopping || isAssistantLoaded) return
  const [{ rehearseAnswers }] = await Promise.all([import('./replies/rehearse.ts'), assistant()])
  rehearseAnswers(clock.now())
}

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

/** To come back takes a second of the processor, four times what it took up to here: that is no more than a tenth of the time. */
const REST_AFTER_MS = data.restAfterMs ?? Math.max(15_000, 40 * threadCpuMs())
/** For work that is due sooner it stays. */
const REST_AT_LEAST_MS = data.restAfterMs ?? 60_000
let swept = left !== undefined

function isQuiet(): boolean {
  return (
    swept &&
    !stopping &&
    !isNight &&
    nextWork() - clock.now().getTime() >= REST_AT_LEAST_MS &&
    retryTimer === undefined &&
    !reader.isBusy() &&
    imports.size === 0 &&
    tenants.isIdle() &&
    tenants.openCount() < MANY_FILES && // To open so many again takes seconds.
    keeper.fetching.isIdle() &&
    model.isAtRest() &&
    pace.isRested()
  )
}

/** When something is due, by the product's clock. */
function nextWork(): number {
  const moved = clock.now().getTime() - machineClock.now().getTime()
  return Math.min(runner.nextDue(), daily.due().getTime() + moved, midnight.due().getTime() + moved)
}

const CLOSE_EVERY_MS = 2_000
const closing = setInterval(async () => {
  if ((await tenants.closeUnused()) > 0) giveBackFreePages()
}, CLOSE_EVERY_MS)

/** Of the machine: a rehearsal that moves the product's clock does not move its nights. */
const machineClock = systemClock()
const sinceLeft = left ? { since: left.endedAt } : {}
let isNight = false

const daily = everyDay({ hour: 3, minute: 17 }, night, machineClock, sinceLeft)

async function night(): Promise<void> {
  isNight = true
  try {
    await tidyTheDay()
  } catch (error) {
    log.error({ event: 'day_not_tidied', err: safeError(error) }, 'what is done every night is done tomorrow')
  }
  isNight = false
}

async function tidyTheDay(): Promise<void> {
  const now = clock.now()
  dailyAudit(instance)
  pruneSignInEvents(instance.control, now)
  for (const { id, state } of listTenants(instance.control)) {
    if (state === 'parked') continue
    const db = openTenant(id)
    if (!db) continue
    dailyAudit(instance, id)
    enqueue(db, 'inbox.prune', {}, now, { dedupe: 'prune' })
    enqueueVerification(db, now, VERIFY_SPREAD_MS)
    enqueue(db, 'media.prune', {}, now, { dedupe: 'prune-media' })
    askForAllLists(db, now)
    runner.poke(id, db)
    transact(db, () => pruneRewinds(db, now))
    await oneImportAtATime(id, async own => {
      while (pruneImports(own, now)) await breathe()
    }).catch(error =>
      log.warn(
        { event: 'imports_not_pruned', tenant: id, err: safeError(error) },
        'old imports stay for now',
      ),
    )
  }
}

/** The receipts of days that are over; also after a night in which nobody ran. */
function closeOutgoing(): void {
  try {
    writeReceipts(instance, machineClock.now())
  } catch (error) {
    log.error(
      { event: 'receipts_not_written', code: (error as { code?: string }).code },
      'the receipt of what left is written later',
    )
  }
}

const midnight = everyDay({ hour: 0, minute: 20, utc: true }, closeOutgoing, machineClock, sinceLeft)

const main: Port<MainMethods> = new Port<MainMethods>(parentPort!, {
  journal: applyJournal,
  poke: (tenantId: string) => {
    if (tenants.isParked(tenantId)) return
    try {
      const db = tenants.db(tenantId)
      lookForEnd(db, clock.now())
      runner.poke(tenantId, db)
      void planMeaning(tenantId)
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
    if (!isParked) applyJournal()
  },
  hold: (tenantId: string, patienceMs: number) => tenants.hold(tenantId, patienceMs),
  letGo(tenantId: string) {
    tenants.letGo(tenantId)
    const db = openTenant(tenantId)
    if (db) runner.poke(tenantId, db)
    applyJournal()
  },
  async preview(tenantId: string, input: unknown) {
    const { previewAnswer } = await import('./replies/preview.ts')
    const near = (await meaning())?.near
    return tenants.use(tenantId, db =>
      previewAnswer({ instance, model, near }, tenantId, db, input as PreviewInput),
    )
  },
  async reproduce(tenantId: string, messageId: string) {
    const { reproduceAnswer } = await import('./replies/reproduce.ts')
    const near = (await meaning())?.near
    return tenants.use(tenantId, db => reproduceAnswer({ model, near }, tenantId, db, messageId))
  },
  async renewDraft(tenantId: string, messageId: string) {
    const { renewDraft } = await import('./replies/reproduce.ts')
    const near = (await meaning())?.near
    return tenants.use(tenantId, db => renewDraft({ model, near }, tenantId, db, messageId))
  },
  async hints(tenantId: string, input: unknown) {
    const { readHints } = await import('./replies/hint.ts')
    return tenants.use(tenantId, async db => readHints(instance, tenantId, db, input as HintQuestion))
  },
  checkDraft: async (input: unknown) =>
    (await import('./replies/check/check.ts')).checkDraft(input as DraftCheckInput),
  async search(tenantId: string, what: Searched, words: string, limit: number) {
    const { foundIds } = await import('./catalog/search/found-ids.ts')
    const near = (await meaning())?.near
    return tenants.use(tenantId, db => foundIds({ tenantId, db, what, words, limit }, near))
  },
  importCatalog: (tenantId: string, input: Parameters<typeof runCatalogImport>[3]) =>
    oneImportAtATime(tenantId, async db =>
      (await importing()).runCatalogImport(instance, tenantId, db, input),
    ),
  undoImport: (tenantId: string, importId: string) =>
    oneImportAtATime(tenantId, async db => (await importing()).undoCatalogImport(instance, db, importId)),
  importKnowledge: (tenantId: string, input: Parameters<typeof runKnowledgeImport>[2]) =>
    oneImportAtATime(tenantId, async db => (await importing()).runKnowledgeImport(instance, db, input)),
  async takeFile(tenantId: string, order: FileOrder) {
    const { beginTaking, finishTaking } = await import('./catalog/files/take-file.ts')
    const begun = await tenants.use(tenantId, async db => beginTaking(db, order, clock.now()))
    if (begun.outcome !== 'unchanged')
      void oneImportAtATime(tenantId, db => finishTaking(db, begun, order, clock.now()))
        .catch(error =>
          log.error(
            { event: 'file_not_read', tenant: tenantId, err: safeError(error) },
            'a file was not read',
          ),
        )
        .finally(() => tell(news => news.changed.add(tenantId)))
    return begun.publicId
  },
  deleteFile: (tenantId: string, fileId: string) =>
    oneImportAtATime(tenantId, async db => (await import('./catalog/files/files.ts')).deleteFile(db, fileId)),
  async startRewind(tenantId: string, order: unknown) {
    const { startRewind } = await import('./replies/rewind/start.ts')
    return tenants.use(tenantId, async db => {
      const started = await startRewind(
        { instance, listModels: () => keeper.list() },
        tenantId,
        db,
        order as RewindOrder,
      )
      runner.poke(tenantId, db)
      return started
    })
  },
  async useRewind(tenantId: string, rewindId: string, mayChooseModel: boolean) {
    const { useChange } = await import('./replies/rewind/use.ts')
    return tenants.use(tenantId, db =>
      useChange(usingChanges(tenantId, mayChooseModel), tenantId, db, rewindId),
    )
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
    modelsFolder = folder
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
    clearInterval(remembering)
    clearInterval(closing)
    rest.stop()
    tidying.stop()
    clearTimeout(retryTimer)
    daily.stop()
    midnight.stop()
    await keeper.stop()
    model.stop() // Its jobs would wait for it; they are asked again after the start.
    await runner.stop(8_000)
    await reader.stop()
    await egress.close()
    void studio.close()
    rememberAcknowledged()
    tellNow()
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
        endedAt: machineClock.now(),
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
applyJournal()
keeper.fetching.resume()
void senseFinder.look()
if (!left) {
  void sweep()
    .then(warmUp)
    .catch(error =>
      log.warn({ event: 'not_warmed_up', err: safeError(error) }, 'the first mail takes longer'),
    )
    .finally(() => {
      swept = true
    })
  noteVersion(instance)
  closeOutgoing()
}
