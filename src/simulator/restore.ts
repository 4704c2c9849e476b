import { SIMULATOR_ORIGIN } from '../egress/instance-egress.ts'
import type { Log } from '../lib/log.ts'
import type { Simulator } from './simulator.ts'
import { type TryOutDeps, teachSimulator } from './try-out.ts'

/** The simulator remembers nothing over a restart: it is told again from the businesses' own files. */
export function restoreSimulator(deps: TryOutDeps & { log: Log }, simulator: Simulator): void {
  for (const app of deps.apps.list()) {
    if (app.graphBase !== SIMULATOR_ORIGIN || app.tenantId === null) continue
    try {
      teachSimulator(deps, simulator, app.tenantId)
    } catch (error) {
      deps.log.error(
        { event: 'simulator_not_restored', tenant: app.tenantId, type: (error as Error).name },
        'a try-out could not be restored',
      )
    }
  }
}
