import type { Fields } from '../channels/fields.ts'
import type { Clock } from '../lib/clock.ts'
import type { Knobs } from './knobs.ts'
import type { SimulatedAccount, State } from './state.ts'

/** What everything that happens at this Meta happens in. */
export interface World {
  state: State
  clock: Clock
  knobsOf: (account: SimulatedAccount) => Knobs
  /** Signs and delivers; resolves to the status of the last try. */
  post: (account: SimulatedAccount, payload: Fields) => Promise<number>
  /** The same whether or not anybody listens. */
  sendAnyway: (account: SimulatedAccount, payload: Fields) => Promise<number>
  /** Where this Meta is reached. */
  origin: () => string
  track: <T>(work: Promise<T>) => Promise<T>
  isClosed: () => boolean
}
