/** The one source of time. Tests and HEARTHLINE_TIME_OFFSET move it. */
export interface Clock {
  now(): Date
}

/** Real time, shifted by `offsetMs`. */
export function systemClock(offsetMs = 0): Clock {
  return { now: () => new Date(Date.now() + offsetMs) }
}

/** A clock that stands still until it is told to move. */
export function fixedClock(start: Date): Clock & { set(at: Date): void; advance(ms: number): void } {
  let current = start.getTime()
  return {
    now: () => new Date(current),
    set: at => {
      current = at.getTime()
    },
    advance: ms => {
      current += ms
    },
  }
}
