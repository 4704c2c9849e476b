import { type Config, isLoopbackHost } from '../config/settings.ts'
import type { ControlDb } from '../db/database.ts'
import { systemClock } from '../lib/clock.ts'
import { createEgress, type Egress, type InProcessHandler } from './egress.ts'
import { addOutgoing } from './outgoing.ts'

/** The Graph base of apps whose Meta is the simulator in the process: no socket is opened for it. */
export const SIMULATOR_ORIGIN = 'http://simulator.invalid'

/**
 * The door as this instance's settings open it, with what leaves kept in the control file: every few seconds, or at
 * once where `keepEveryMs` is 0. `simulator` answers what goes to SIMULATOR_ORIGIN; `identityOrigins` tells where
 * people who sign in prove who they are.
 */
export function egressOf(
  config: Pick<Config, 'graphUrl' | 'instagramGraphUrl' | 'ollamaHost' | 'allowRemoteModel' | 'publicUrl'>,
  simulator: InProcessHandler,
  ledger: { control: ControlDb; keepEveryMs?: number },
  identityOrigins?: () => Iterable<string>,
): Egress {
  const egress = createEgress({
    clock: systemClock(), // What really left has real times, also where a rehearsal moves the product's clock.
    graphBases: [config.graphUrl, config.instagramGraphUrl],
    modelOrigin: config.ollamaHost,
    allowRemoteModel: config.allowRemoteModel,
    keep: lines => addOutgoing(ledger.control, lines),
    ...(ledger.keepEveryMs !== undefined && { keepEveryMs: ledger.keepEveryMs }),
    loopbackIdentity: isLoopbackHost(new URL(config.graphUrl).hostname),
    ...(identityOrigins && { identityOrigins }),
    ...(config.publicUrl && { publicOrigin: config.publicUrl }),
  })
  egress.registerInProcess(SIMULATOR_ORIGIN, simulator)
  return egress
}
