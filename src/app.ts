import type { Express, Request } from 'express'
import { auditRoutes } from './accounts/audit-routes.ts'
import { breakGlassRoutes } from './accounts/break-glass-routes.ts'
import type { AccountsDeps, IdentityDeps } from './accounts/deps.ts'
import { forgottenRoutes } from './accounts/forgotten-routes.ts'
import { accountsGuard } from './accounts/guard.ts'
import { identityProviderRoutes } from './accounts/identity-provider-routes.ts'
import { allowOrigins } from './accounts/identity-providers.ts'
import { identityRoutes } from './accounts/identity-routes.ts'
import { keyRoutes, tenantKeyRoutes } from './accounts/key-routes.ts'
import { personLimits } from './accounts/person-limits.ts'
import { POSTED_RETURN } from './accounts/return-address.ts'
import { accountRoutes } from './accounts/routes.ts'
import { secondFactorRoutes } from './accounts/second-factor-routes.ts'
import { sessionKey } from './accounts/sessions.ts'
import { settingsRoutes } from './accounts/settings-routes.ts'
import { setupRoutes } from './accounts/setup-routes.ts'
import { recognize } from './accounts/sign-in.ts'
import { askAgain, stepUpRoutes } from './accounts/step-up.ts'
import { isStillThere } from './accounts/still-there.ts'
import { teamRoutes } from './accounts/team-routes.ts'
import { findUser } from './accounts/users.ts'
import { apiRoutes } from './api/routes.ts'
import { auditNotes } from './audit/notes.ts'
import { fileRoutes } from './catalog/file-routes.ts'
import type { ImportResult } from './catalog/import/import-catalog.ts'
import type { KnowledgeImportResult } from './catalog/import/import-knowledge.ts'
import { knowledgeRoutes } from './catalog/knowledge-routes.ts'
import { namingRoutes } from './catalog/naming-routes.ts'
import { catalogRoutes } from './catalog/routes.ts'
import { suggestionRoutes } from './catalog/suggestion-routes.ts'
import type { AppRegistry } from './channels/app-registry.ts'
import { CALLBACK_PATHS, callbackRoutes } from './channels/callbacks.ts'
import type { ChannelCheck } from './channels/check.ts'
import type { Watch } from './channels/connect/watch.ts'
import { countNotices } from './channels/notices.ts'
import { channelRoutes } from './channels/routes.ts'
import { isLoopbackHost } from './config/settings.ts'
import { write } from './db/database.ts'
import { demoRoutes } from './demo/routes.ts'
import { messagesStayHere } from './egress/claim.ts'
import type { Egress } from './egress/egress.ts'
import { SIMULATOR_ORIGIN } from './egress/instance-egress.ts'
import { openAttachment } from './inbox/attachments.ts'
import { contactRoutes } from './inbox/contact-routes.ts'
import { releaseChats } from './inbox/conversations.ts'
import type { Hint } from './inbox/hint-view.ts'
import type { Reproduced } from './inbox/reproduced.ts'
import { inboxRoutes } from './inbox/routes.ts'
import type { Journal } from './journal/journal.ts'
import { systemClock } from './lib/clock.ts'
import type { Port } from './lib/port.ts'
import { deriveKey } from './lib/seal.ts'
import { mediaFolderOf } from './media/folder.ts'
import { mediaRoutes } from './media/routes.ts'
import { type NewUpload, storeUpload } from './media/store-upload.ts'
import type { Studio } from './media/studio.ts'
import type { Counters } from './operations/counters.ts'
import { type HealthDeps, mountHealth } from './operations/health-routes.ts'
import { homeRoutes } from './operations/home-routes.ts'
import type { ModelServer } from './operations/model-server/supervise.ts'
import { speedOf } from './operations/models/measurements.ts'
import { modelRoutes } from './operations/models-routes.ts'
import { countWaiting } from './operations/numbers.ts'
import { openBusiness } from './operations/open-business.ts'
import { outgoingRoutes } from './operations/outgoing-routes.ts'
import { reportRoutes } from './operations/reports-routes.ts'
import { operatorRoutes } from './operations/routes.ts'
import { taughtRoutes } from './replies/knowledge-routes.ts'
import type { PreviewResult } from './replies/preview.ts'
import type { Rewind } from './replies/rewind/rewinds.ts'
import { rewindRoutes } from './replies/rewind/routes.ts'
import type { TriableModel } from './replies/rewind/start.ts'
import { assistantRoutes } from './replies/routes.ts'
import { untelling } from './replies/rules/untold.ts'
import { rotateTenantKey } from './rotate-tenant-key.ts'
import { restoreSimulator } from './simulator/restore.ts'
import { simulatorRoutes } from './simulator/routes.ts'
import type { Simulator } from './simulator/simulator.ts'
import type { TemplateOutcome } from './templates/edit.ts'
import { templateRoutes } from './templates/routes.ts'
import { hasKit } from './tenants/change-key.ts'
import type { Instance } from './tenants/instance.ts'
import { chosenModel } from './tenants/model-choices.ts'
import { eventRoutes } from './web/event-routes.ts'
import type { EventHub } from './web/events.ts'
import type { RouteEntry } from './web/routes.ts'
import type { UntrustedProxies } from './web/untrusted-proxies.ts'
import { buildWeb } from './web/web.ts'
import type { WorkerMethods, WorkerState } from './worker-link.ts'

export interface AppDeps {
  instance: Instance
  apps: AppRegistry
  journal: Journal
  /** This thread's own door: for signing in with others. */
  egress: Egress
  counters: Counters
  events: EventHub
  simulator: Simulator
  watch: Watch
  worker: Port<WorkerMethods>
  studio: Studio
  innerModel: ModelServer
  /** Who sent forwarding headers though nobody declared it a proxy. */
  proxies?: UntrustedProxies
  /** Something in the control file or a tenant's file changed: the worker and open pages look again. */
  changed: (tenantId?: string) => void
  /** Why requests cannot be served now, or undefined. */
  notReady: HealthDeps['notReady']
  /** Something could not be written to the disk. */
  notStored: () => void
}

/** Mounts every room's routes. Does not listen: tests use it as it is. */
export function buildApp(deps: AppDeps): { app: Express; routes: RouteEntry[] } {
  const { instance } = deps
  const { config, clock, log, control } = instance
  const accounts: AccountsDeps = {
    audit: auditNotes(instance),
    sealKey: instance.keys.field,
    secondFactor: config.secondFactor,
    control,
    clock,
    log,
    tenantDb: id => instance.tenants.db(id),
    tenantReady: id => instance.tenants.ready(id),
    apiPerMinute: config.apiPerMinute,
    limits: personLimits(clock, config.apiPerMinute === 0),
    publicUrl: config.publicUrl,
    counts: (tenant, sight) => ({
      inbox: countWaiting(tenant.db, 100, sight),
      channels: countNotices(tenant.db),
    }),
    left: ({ db }, userId) => write(db, () => releaseChats(db, userId)),
  }
  const identity: IdentityDeps = {
    ...accounts,
    facebook: config.graphUrl,
    service: {
      egress: deps.egress,
      isRehearsal: isLoopbackHost(new URL(config.graphUrl).hostname),
      allow: (provider, origins) => allowOrigins(control, provider, origins),
      now: systemClock().now,
    },
  }
  const { worker, apps, changed, studio } = deps
  const again = askAgain(accounts)
  const keyOf = (req: Request) => req.session && sessionKey(req.session)
  const keyed = { ...accounts, rotateTenantKey: (id: string) => rotateTenantKey({ instance, worker }, id) }
  // Of the door itself: what the pages promise follows from it. Both threads' are made by the same settings.
  const openClasses = () => deps.egress.openClasses()
  const folderOf = (tenantId: string) => mediaFolderOf(instance.tenants, tenantId, config.mediaQuotaBytes)
  const keepUpload = (tenantId: string, upload: NewUpload) =>
    storeUpload(
      { db: instance.tenants.db(tenantId), folder: folderOf(tenantId), studio },
      upload,
      clock.now(),
    )
  // A page that waits for a thread that does not answer would be a page that does not load.
  const workerState = () => answerWithin<WorkerState>(worker.call('state'), 2_000)
  const modelState = async () => (await workerState())?.model
  restoreSimulator({ instance, apps, log }, deps.simulator)
  const rooms = [
    accountRoutes(accounts),
    forgottenRoutes(accounts),
    secondFactorRoutes(accounts),
    stepUpRoutes(accounts),
    identityRoutes(identity),
    identityProviderRoutes(identity),
    teamRoutes(accounts),
    breakGlassRoutes(accounts),
    setupRoutes({
      ...accounts,
      setupCode: config.setupCode?.reveal(),
      // Asked when somebody sets up: the first use of Intl costs 12 MB.
      get timeZone() {
        return Intl.DateTimeFormat().resolvedOptions().timeZone
      },
      createTenant: input => openBusiness(instance, input),
    }),
    settingsRoutes({ control, clock, changed, again }),
    // Reading a log of years takes seconds: beside the thread that takes webhooks.
    auditRoutes(instance, id => deps.worker.call('verifyAudit', id)),
    keyRoutes(keyed, instance),
    tenantKeyRoutes(keyed),
    outgoingRoutes({ instance, openClasses }),
    homeRoutes({
      clock,
      control,
      modelState,
      hasKit: () => hasKit(config.dataDir) === 'confirmed',
      isTryOut: appKey => apps.find(appKey)?.graphBase === SIMULATOR_ORIGIN,
    }),
    inboxRoutes({
      clock,
      changed,
      hints: (tenantId, question) => worker.call('hints', tenantId, question) as Promise<Hint[]>,
      reproduce: (tenantId, messageId) =>
        worker.call('reproduce', tenantId, messageId) as Promise<Reproduced>,
      renewDraft: (tenantId, messageId) => worker.call('renewDraft', tenantId, messageId),
      findProducts: (tenantId, words, limit) => worker.call('search', tenantId, 'product', words, limit),
      userName: id => findUser(control, id)?.name,
      keepUpload,
    }),
    contactRoutes({ clock, changed }),
    namingRoutes({ clock, modelState, changed }),
    catalogRoutes({
      clock,
      embedModel: () => chosenModel(control, config, 'embed'),
      search: (tenantId, words, limit) => worker.call('search', tenantId, 'product', words, limit),
      changed,
      importCatalog: (tenantId, file) =>
        worker.call('importCatalog', tenantId, file) as Promise<ImportResult>,
      undoImport: (tenantId, importId) => worker.call('undoImport', tenantId, importId),
      untelling,
      userName: id => findUser(control, id)?.name,
    }),
    suggestionRoutes({ clock, changed }),
    knowledgeRoutes({
      clock,
      changed,
      userName: id => findUser(control, id)?.name,
      search: (tenantId, words, limit) => worker.call('search', tenantId, 'knowledge', words, limit),
      untelling,
    }),
    fileRoutes({
      clock,
      changed,
      takeFile: (tenantId, order) => worker.call('takeFile', tenantId, order),
      deleteFile: (tenantId, fileId) => worker.call('deleteFile', tenantId, fileId),
      importQuestions: (tenantId, file) =>
        worker.call('importKnowledge', tenantId, file) as Promise<KnowledgeImportResult>,
      untelling,
    }),
    taughtRoutes({ clock, changed }),
    channelRoutes({
      again,
      instance,
      apps,
      clock,
      watch: deps.watch,
      check: (tenantId, channelId) =>
        worker.call('checkChannel', tenantId, channelId) as Promise<ChannelCheck>,
      step: (tenantId, ...args) => worker.call('connectStep', tenantId, ...args),
      revoke: (tenantId, channelId) => worker.call('revokeChannel', tenantId, channelId),
      changed,
    }),
    callbackRoutes({ instance, apps, clock, publicUrl: config.publicUrl, changed }),
    templateRoutes({
      clock,
      changed,
      keepSample: keepUpload,
      request: (tenantId, request) => worker.call('template', tenantId, request) as Promise<TemplateOutcome>,
    }),
    assistantRoutes({
      clock,
      changed,
      modelState,
      preview: (tenantId, input) => worker.call('preview', tenantId, input) as Promise<PreviewResult>,
      testModel: name => worker.call('testModel', name),
      speedOf: name => speedOf(control, name),
    }),
    rewindRoutes({
      clock,
      changed,
      start: (tenantId, order) => worker.call('startRewind', tenantId, order) as Promise<Rewind>,
      use: (tenantId, id, mayChooseModel) =>
        worker.call('useRewind', tenantId, id, mayChooseModel) as Promise<Rewind>,
      listModels: () => worker.call('listModels') as Promise<TriableModel[]>,
    }),
    reportRoutes({ clock, again, limits: accounts.limits }),
    simulatorRoutes({ instance, apps, simulator: deps.simulator, changed }),
    demoRoutes({ instance, apps, simulator: deps.simulator, changed }),
    modelRoutes({ instance, worker, modelState }),
    operatorRoutes({ instance, journal: deps.journal, innerModel: deps.innerModel, workerState, changed }),
    eventRoutes(deps.events, isStillThere({ control, clock }), keyOf),
    mediaRoutes({ folderOf, open: ({ db }, id, sight) => openAttachment(db, id, sight) }),
    apiRoutes({ instance, worker, changed, media: { studio, folderOf } }),
  ]
  return buildWeb(
    {
      clock,
      log,
      publicUrl: config.publicUrl,
      allowedHosts: config.allowedHosts,
      trustProxy: config.trustProxy,
      ...(deps.proxies && { onUntrusted: deps.proxies.note }),
      csrfKey: deriveKey(instance.keys.field, 'hearthline/1/csrf'),
      timeZone: 'UTC',
      selfProving: (permission, path) =>
        permission.startsWith('token:') || CALLBACK_PATHS.includes(path) || path === POSTED_RETURN,
      rawBodies: ['/api/v1/', '/meta/'],
      signIn: recognize(accounts),
      sessionCsrfToken: req => req.session?.csrfToken,
      sessionKey: keyOf,
      notStored: deps.notStored,
      claim: () => ({
        staysHere: messagesStayHere(config, openClasses()),
        remoteModel: config.allowRemoteModel,
      }),
    },
    rooms,
    accountsGuard(accounts),
    app =>
      mountHealth(app, {
        notReady: deps.notReady,
        counters: deps.counters,
        gauges: () => ({
          journal_depth: deps.journal.depth(),
          open_tenant_files: instance.tenants.openCount(),
        }),
        metricsToken: config.metricsToken?.reveal(),
        clock,
      }),
  )
}

/** What was asked for, or undefined when it did not come or took too long. */
async function answerWithin<T>(asked: Promise<T>, ms: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<undefined>(resolve => {
    timer = setTimeout(() => resolve(undefined), ms)
  })
  try {
    return await Promise.race([asked, tooLate])
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}
