import { type AppDeps, buildApp } from '../app.ts'
import type { AppRegistry } from '../channels/app-registry.ts'
import type { Instance } from '../tenants/instance.ts'
import type { RouteInfo } from './context.ts'

/** The routes a server of this folder would have. Nothing of what they work with is needed to name them. */
export function offlineRoutes(instance: Instance, apps: AppRegistry): RouteInfo[] {
  return buildApp({ instance, apps } as AppDeps).routes
}
