import type { Config } from '../config/settings.ts'
import { systemClock } from '../lib/clock.ts'
import { createEgress, type Egress, type InProcessHandler } from './egress.ts'

/** The Graph base of apps whose Meta is the simulator in the process: no socket is opened for it. */
export const SIMULATOR_ORIGIN = 'http://simulator.invalid'

/** The door as this instance's settings open it. `simulator` answers what goes to SIMULATOR_ORIGIN. */
export function egressOf(
  config: Pick<Config, 'graphUrl' | 'instagramGraphUrl' | 'ollamaHost' | 'allowRemoteModel' | 'publicUrl'>,
  simulator: InProcessHandler,
): Egress {
  const egress = createEgress({
    clock: systemClock(),
    graphBases: [config.graphUrl, config.instagramGraphUrl],
    modelOrigin: config.ollamaHost,
    allowRemoteModel: config.allowRemoteModel,
    ...(config.publicUrl && { publicOrigin: config.publicUrl }),
  })
  egress.registerInProcess(SIMULATOR_ORIGIN, simulator)
  return egress
}
