import type { AppRegistry } from '../channels/app-registry.ts'
import type { Port } from '../lib/port.ts'
import type { Instance } from '../tenants/instance.ts'
import type { WorkerMethods } from '../worker-link.ts'

/** A route as `route list` prints it. */
export interface RouteInfo {
  method: string
  path: string
  permission: string
}

/** What a command works with: the server's own things, or those of a folder opened for this command alone. */
export interface CommandContext {
  instance: Instance
  apps: AppRegistry
  /** The server's second thread; null when no server runs. */
  worker: Port<WorkerMethods> | null
  routes: () => RouteInfo[] | Promise<RouteInfo[]>
  /** Neighbours that send forwarding headers and are not declared as proxies: as far as a server runs. */
  untrustedProxies?: () => string[]
  /** Call after a change: the server's other parts look again. */
  afterChange(tenantId?: string): void
}
