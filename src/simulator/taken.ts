import type { Fields } from '../channels/fields.ts'
import type { Customer, TakenMessage } from './state.ts'

/** What Meta makes of a message it was given. */
export interface Taken {
  answer: Fields
  /** Undefined for read marks, typing and reactions on Messenger and Instagram. */
  message?: TakenMessage
  customer?: Customer
  /** It was taken, and will fail: told in a status. */
  failure?: { code: number; details: string }
}
