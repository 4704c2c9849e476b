import type { Clock } from './clock.ts'

const LOOK_EVERY_MS = 20_000

/** A time of the day, of the machine's own clock, or of UTC. */
export interface TimeOfDay {
  hour: number
  minute: number
  utc?: boolean
}

export interface Daily {
  /** When it is done next; in the past for a moment when it is about to be. */
  due(): Date
  stop(): void
}

/**
 * Runs `work` every day at this time, once a day. A machine that slept through it catches up when it wakes; a program
 * that starts later waits for the next day. Asks no calendar of Intl, which alone would cost 12 MB.
 */
export function everyDay(
  at: TimeOfDay,
  work: () => unknown,
  clock: Clock,
  // Done up to `since`: it may have been due meanwhile. Tests look more often.
  { since = clock.now(), lookEveryMs = LOOK_EVERY_MS }: { since?: Date; lookEveryMs?: number } = {},
): Daily {
  let due = nextTime(at, since)
  const timer = setInterval(() => {
    const present = clock.now()
    const next = nextTime(at, present)
    // A clock that was set back has its time before it again.
    if (present < due) {
      if (next < due) due = next
      return
    }
    due = next
    void work()
  }, lookEveryMs).unref()
  return { due: () => due, stop: () => clearInterval(timer) }
}

/** The next one after `after`. An hour that summer time leaves out comes an hour later. */
export function nextTime({ hour, minute, utc = false }: TimeOfDay, after: Date): Date {
  for (let days = 0; ; days++) {
    const next = utc
      ? new Date(
          Date.UTC(after.getUTCFullYear(), after.getUTCMonth(), after.getUTCDate() + days, hour, minute),
        )
      : new Date(after.getFullYear(), after.getMonth(), after.getDate() + days, hour, minute)
    if (next > after) return next
  }
}
