import type { Config } from '../config/settings.ts'
import type { EgressClass } from './destinations.ts'

export type LeaveReason = 'remote_model_allowed' | 'identity' | 'other'

/** Classes that take no message to anybody but Meta and a model of one's own. */
const STAYING: readonly EgressClass[] = ['meta', 'media', 'model', 'self']

/** Why it cannot be said that messages stay on this server: nothing, when it can. */
export function reasonsToLeave(
  config: Pick<Config, 'allowRemoteModel'>,
  openClasses: readonly EgressClass[],
): LeaveReason[] {
  const beyond = openClasses.filter(one => !STAYING.includes(one))
  return [
    ...(config.allowRemoteModel ? (['remote_model_allowed'] as const) : []),
    ...(beyond.includes('identity') ? (['identity'] as const) : []),
    ...(beyond.some(one => one !== 'identity') ? (['other'] as const) : []),
  ]
}

/**
 * May a page say that messages stay on this server? Computed of what the settings allow, never of what happens to be
 * in use: a sentence that is true only until somebody asks is none.
 */
export function messagesStayHere(
  config: Pick<Config, 'allowRemoteModel'>,
  openClasses: readonly EgressClass[],
): boolean {
  return reasonsToLeave(config, openClasses).length === 0
}
