import { createServer } from 'node:http'
import { identityOriginsOf } from './accounts/identity-providers.ts'
import { buildApp } from './app.ts'
import { auditNotes } from './audit/notes.ts'
import { AppRegistry } from './channels/app-registry.ts'
import { createBurstWatch } from './channels/bursts.ts'
import { createWatch } from './channels/connect/watch.ts'
import { acceptWebhook, handleWebhook, type IntakeDeps, type IntakeOutcome } from './channels/intake.ts'
import type { Config } from './config/settings.ts'
import { giveBackFreePages } from './db/free-pages.ts'
import { isStorageFailure, openFile } from './db/open.ts'
import { egressOf } from './egress/instance-egress.ts'
import { Journal } from './journal/journal.ts'
import { pathIn } from './lib/file-path.ts'
import { tidyWhenIdle } from './lib/idle.ts'
import type { Log } from './lib/log.ts'
import type { Port } from './lib/port.ts'
import { Secret } from './lib/secret.ts'
import { listen } from './listen.ts'
import { awaitPassphrase, isLocked } from './locked.ts'
import { withScanner } from './media/scanner.ts'
import { createStudio } from './media/studio.ts'
import { Counters } from './operations/counters.ts'
import { watchDisk } from './operations/disk-watch.ts'
import { superviseInnerModel } from './operations/inner-model.ts'
import { createSimulator } from './simulator/simulator.ts'
import { teachSimulator } from './simulator/try-out.ts'
import { type Instance, MAIN_BUSY_TIMEOUT_MS, openInstance, prepareFolder } from './tenants/instance.ts'
import { lockFolder } from './tenants/lock.ts'
import { limitBodyTime, UPLOAD_MS } from './web/body-time.ts'
import { EventHub } from './web/events.ts'
import { hostCheck } from './web/hosts.ts'
import type { RouteEntry } from './web/routes.ts'
import { untrustedProxies } from './web/untrusted-proxies.ts'
import type { WorkerMethods } from './worker-link.ts'
import { keepWorkerThread } from './worker-thread.ts'

export interface RunningServer {
  url: string
  instance: Instance
  apps: AppRegistry
  worker: Port<WorkerMethods>
  routes: RouteEntry[]
  /** Neighbours that send forwarding headers and are not declared as proxies. */
  untrustedProxies(): string[]
  /** Something in the control file or this tenant's file changed. */
  changed(tenantId?: string): void
  stop(): Promise<void>
}

const DRAIN_MS = 10_000
const LOOK_AT_SECRETS_MS = 60_000
const PAGES_LET_GO_MS = 10_000

/**
 * Boot, in the order of what the next step needs: folder and lock, files, journal, worker, then the port. The only
 * place that wires. Rejects with a sentence when the folder, the key or the port cannot be had.
 */
export async function serve(
  settings: Config,
  log: Log,
  // How long nothing has to happen before the worker thread ends. Tests wait less.
  { restAfterMs }: { restAfterMs?: number } = {},
): Promise<RunningServer> {
  prepareFolder(settings.dataDir)
  const lock = lockFolder(settings.dataDir)
  const config = isLocked(settings)
    ? { ...settings, masterKey: new Secret((await awaitPassphrase(settings, log)).toString('hex')) }
    : settings
  const instance = openInstance(config, log, {
    busyTimeoutMs: MAIN_BUSY_TIMEOUT_MS,
    onParked: tenantId => worker.port.note('parked', tenantId, true),
  })
  const journal = new Journal(
    openFile(pathIn(config.dataDir, 'journal.db'), instance.keys.journal, {
      line: 'journal',
      busyTimeoutMs: MAIN_BUSY_TIMEOUT_MS,
      cacheKiB: 8000,
      checkpointPages: 20_000, // The worker checkpoints every second; this is the net under it.
    }),
    () => worker.port.note('journal'),
  )
  instance.tenants.unwrapAll()
  instance.tenants.reopenParked()
  const apps = new AppRegistry(instance.control, instance.keys.field)
  const counters = new Counters()
  const events = new EventHub(instance.clock)
  const watch = createWatch()
  const disk = watchDisk(config.dataDir, instance.clock)
  const bursts = createBurstWatch((object, count) =>
    auditNotes(instance).instance({
      actor: 'meta',
      via: 'meta',
      action: 'webhook.signatures_wrong',
      object,
      outcome: 'refused',
      details: { count },
    }),
  )
  const intake: IntakeDeps = {
    apps,
    journal,
    keysOf: id => instance.tenants.keys(id),
    quarantineKey: instance.keys.quarantine,
    clock: instance.clock,
    log,
    count: (outcome, n) => counters.countWebhook(outcome, n),
    notStored: disk.noteFailure,
    isOurHost: hostCheck(config),
    onTraffic(app, traffic) {
      const now = instance.clock.now()
      watch.note(app.key, traffic, now)
      if (traffic.what === 'bad_signature') bursts.note(app.appId, now)
    },
  }
  const simulator = createSimulator({
    clock: instance.clock,
    deliver: async ({ key, rawBody, signature }) => {
      const app = apps.find(key)
      return app ? acceptWebhook(intake, app, rawBody, signature) : 404
    },
  })
  const worker = keepWorkerThread({
    ...{ config, log, clock: instance.clock },
    ...(restAfterMs !== undefined && { restAfterMs }),
    methods: {
      reload: () => apps.reload(),
      news({ applied, outcomes, changed }) {
        if (applied.length > 0) journal.acknowledge(applied)
        for (const outcome of Object.keys(outcomes) as IntakeOutcome[])
          counters.countWebhook(outcome, outcomes[outcome]!)
        for (const tenantId of changed) events.publish(tenantId)
      },
      parked: (tenantId, isParked) => instance.tenants.noteParked(tenantId, isParked),
      inProcess: request => simulator.handle(request),
    },
    onBack: () => worker.port.note('modelsAt', innerModel.folder()),
    // V8 keeps the pages of a thread that ended for others, for eight seconds.
    onGone: () => void setTimeout(giveBackFreePages, PAGES_LET_GO_MS).unref(),
  })
  let stopping: Promise<void> | undefined
  const innerModel = superviseInnerModel(config, log, process.env)
  innerModel.onChange(() => worker.port.note('modelsAt', innerModel.folder()))
  const studio = withScanner(createStudio(), config.clamd)
  // Opens no connection and loads nothing until somebody signs in with a provider.
  const egress = egressOf(
    config,
    request => simulator.handle(request),
    { control: instance.control },
    () => identityOriginsOf(instance.control),
  )
  const proxies = untrustedProxies()
  const { app, routes } = buildApp({
    instance,
    apps,
    journal,
    egress,
    counters,
    events,
    simulator,
    watch,
    worker: worker.port,
    studio,
    innerModel,
    proxies,
    changed,
    notReady: () => (stopping === undefined ? disk.problem() : 'stopping'),
    notStored: disk.noteFailure,
  })
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: UPLOAD_MS, keepAliveTimeout: 65_000, maxHeaderSize: 16_384 },
    (request, response) => {
      if (!request.url?.startsWith('/webhooks/meta/')) {
        limitBodyTime(request, response)
        return app(request, response)
      }
      handleWebhook(intake, request, response).catch(error => {
        log.error({ event: 'intake_failed', type: (error as Error).name }, 'a webhook could not be handled')
        if (!response.headersSent) response.writeHead(503, { 'Retry-After': '30' })
        response.end()
      })
    },
  )
  server.maxConnections = 1_000
  server.maxRequestsPerSocket = 1_000
  const retiring = setInterval(retireSecrets, LOOK_AT_SECRETS_MS).unref()
  retireSecrets()
  const url = await listen(server, config)
  const release = () => {
    instance.releaseCaches()
    journal.releaseCache()
  }
  const tidying = tidyWhenIdle(release, { once: true, afterwards: giveBackFreePages })
  function changed(tenantId?: string): void {
    apps.reload()
    worker.port.note('reload')
    if (tenantId) {
      teachSimulator({ instance, apps }, simulator, tenantId) // The command line may have opened a try-out.
      worker.port.note('poke', tenantId)
      events.publish(tenantId)
    }
  }

  /** What an app's secret was before stops counting a day after it was changed. */
  function retireSecrets(): void {
    try {
      const retired = apps.retireSuperseded(instance.clock.now())
      for (const key of retired) {
        auditNotes(instance).instance({
          actor: 'system',
          via: 'system',
          action: 'app.secret_retired',
          object: apps.get(key).appId,
        })
      }
      if (retired.length > 0) changed()
    } catch (error) {
      if (!isStorageFailure(error)) throw error // The file is busy or the disk full: the next look does it.
    }
  }

  return {
    url,
    instance,
    apps,
    worker: worker.port,
    routes,
    untrustedProxies: proxies.list,
    changed,
    stop() {
      stopping ??= (async () => {
        log.info({ event: 'stopping' }, 'finishing what has begun')
        tidying.stop()
        clearInterval(retiring)
        const closed = new Promise(resolve => server.close(resolve))
        events.close()
        server.closeIdleConnections()
        await Promise.race([closed, new Promise(resolve => setTimeout(resolve, DRAIN_MS / 5))])
        server.closeAllConnections()
        await worker.stop()
        studio.close()
        await egress.close()
        await innerModel.stop()
        journal.close()
        instance.close()
        lock.release()
        log.info({ event: 'stopped' }, 'stopped')
      })()
      return stopping
    },
  }
}
