import type { Express } from 'express'
import type { AccountsDeps } from './accounts/deps.ts'
import { accountsGuard } from './accounts/guard.ts'
import { accountRoutes } from './accounts/routes.ts'
import { isStillThere } from './accounts/still-there.ts'
import { setupRoutes } from './accounts/setup-routes.ts'
import { recognize } from './accounts/sign-in.ts'
import { apiRoutes } from './api/routes.ts'
import type { AppRegistry } from './channels/app-registry.ts'
import { countViews } from './inbox/conversations.ts'
import { inboxRoutes } from './inbox/routes.ts'
import type { Journal } from './journal/journal.ts'
import type { Port } from './lib/port.ts'
import { deriveKey } from './lib/seal.ts'
import type { Counters } from './operations/counters.ts'
import { mountHealth } from './operations/health-routes.ts'
import type { ModelServer } from './operations/model-server/supervise.ts'
import { openBusiness } from './operations/open-business.ts'
import type { Simulator } from './simulator/simulator.ts'
import type { Instance } from './tenants/instance.ts'
import { eventRoutes } from './web/event-routes.ts'
import type { EventHub } from './web/events.ts'
import type { RouteEntry } from './web/routes.ts'
import { buildWeb } from './web/web.ts'
import type { WorkerMethods } from './worker-link.ts'

export interface AppDeps {
  instance: Instance
  apps: AppRegistry
  journal: Journal
  counters: Counters
  events: EventHub
  simulator: Simulator
  worker: Port<WorkerMethods>
  innerModel: ModelServer
  /** Something in the control file or a tenant's file changed: the worker and open pages look again. */
  changed: (tenantId?: string) => void
  /** Why requests cannot be served now, or undefined. */
  notReady: () => string | undefined
}

/** Mounts every room's routes. Does not listen: tests use it as it is. */
export function buildApp(deps: AppDeps): { app: Express; routes: RouteEntry[] } {
  const { instance } = deps
  const { config, clock, log, control } = instance
  const accounts: AccountsDeps = {
    control,
    clock,
    log,
    tenantDb: id => instance.tenants.db(id),
    apiPerMinute: config.apiPerMinute,
    counts: tenant => ({ inbox: countViews(tenant.db).waiting }),
  }
  const rooms = [
    accountRoutes(accounts),
    setupRoutes({
      ...accounts,
      setupCode: config.setupCode,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      createTenant: input => openBusiness(instance, input),
    }),
    inboxRoutes({ clock, changed: deps.changed }),
    eventRoutes(deps.events, isStillThere({ control, clock })),
    apiRoutes({ instance, worker: deps.worker, changed: deps.changed }),
  ]
  return buildWeb(
    {
      clock,
      log,
      publicUrl: config.publicUrl,
      allowedHosts: config.allowedHosts,
      trustProxy: config.trustProxy,
      csrfKey: deriveKey(instance.keys.field, 'hearthline/1/csrf'),
      timeZone: 'UTC',
      selfProving: ['/api/v1/'],
      signIn: recognize(accounts),
      sessionCsrfToken: req => req.session?.csrfToken,
      sessionKey: req => req.session?.tokenHash,
    },
    rooms,
    accountsGuard(accounts),
    app =>
      mountHealth(app, {
        notReady: deps.notReady,
        counters: deps.counters,
        gauges: () => ({ journal_depth: deps.journal.depth(), open_tenant_files: instance.tenants.openCount() }),
        metricsToken: config.metricsToken,
      }),
  )
}
