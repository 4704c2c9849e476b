import type { Said } from '../lib/said.ts'
import { inEnglish } from '../web/said.ts'
import type { ChannelRow } from './sender.ts'

type State = Pick<ChannelRow, 'stateReason' | 'stateSaid' | 'pausedCode' | 'pausedUntil'>

/** Columns of a channel that nobody stops. */
export const UNSTOPPED: State = { stateReason: null, stateSaid: null, pausedCode: null, pausedUntil: null }

/** Columns of a channel on which nothing is sent: why, Meta's code for it, and until when it is worth no try. */
export function paused(said: readonly Said[], code: string, until: Date | null): State & { state: 'paused' } {
  return {
    state: 'paused',
    stateReason: inEnglish(...said),
    stateSaid: said,
    pausedCode: code,
    pausedUntil: until,
  }
}
