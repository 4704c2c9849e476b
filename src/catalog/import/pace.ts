import { setImmediate } from 'node:timers/promises'

/** Lets everything else of the thread run. */
export type Yield = () => Promise<unknown>

export const breathe: Yield = () => setImmediate()
