import type { State } from './state.ts'

const MOST_MESSAGES = 20_000
const MOST_BYTES = 64 * 1024 * 1024

/** This Meta runs inside the product and for as long: it remembers the newest, and lets go of files that are over. */
export function forgetOld(state: State, now: Date): void {
  for (const id of state.messages.keys()) {
    if (state.messages.size <= MOST_MESSAGES) break
    state.messages.delete(id)
  }
  if (state.taken.length > MOST_MESSAGES) state.taken.splice(0, state.taken.length - MOST_MESSAGES)
  let bytes = 0
  for (const media of state.media.values()) bytes += media.bytes?.byteLength ?? 0
  for (const [id, media] of state.media) {
    const isOver = media.expiresAt <= now
    if (!isOver && bytes <= MOST_BYTES) continue
    bytes -= media.bytes?.byteLength ?? 0
    state.media.delete(id)
  }
}
