import cron from 'node-cron'
import type { Clock } from './clock.ts'

/** A time of the day, of the machine's own clock, or of UTC. */
export interface TimeOfDay {
  hour: number
  minute: number
  utc?: boolean
}

export interface Daily {
  /** When it is done next; in the past for the moment until it begins. */
  due(): Date
  stop(): void
}

interface Options {
  /** Done up to then by whoever did it before: it may have been due meanwhile, and is then done at once. */
  since?: Date
  schedule?: typeof cron.schedule
  lookEveryMs?: number
}

const LOOK_EVERY_MS = 20_000
/** The timer may still be about to do it. */
const LATE_MS = 5_000

/**
 * Runs `work` every day at this time, never twice at once. A machine that slept through days, or whose clock jumped over
 * them, makes up for all of them once; one whose clock was set back has its nights again.
 */
export function everyDay(
  at: TimeOfDay,
  work: () => unknown,
  clock: Clock,
  { since = clock.now(), schedule = cron.schedule, lookEveryMs = LOOK_EVERY_MS }: Options = {},
): Daily {
  let begun = since
  let isRunning = false
  const run = async () => {
    begun = clock.now()
    if (isRunning) return
    isRunning = true
    try {
      await work()
    } finally {
      isRunning = false
    }
  }
  const due = () => nextTime(at, begun)
  const start = () =>
    schedule(`${at.minute} ${at.hour} * * *`, run, { noOverlap: true, ...(at.utc && { timezone: 'UTC' }) })
  let task = start()
  // The timer waits for hours in one piece, and does not see a clock that jumps meanwhile.
  const looking = setInterval(() => {
    const now = clock.now()
    if (begun > now) {
      begun = now
      void task.destroy()
      task = start()
    } else if (due().getTime() + LATE_MS <= now.getTime()) void run()
  }, lookEveryMs).unref()
  const soon = due() <= clock.now() ? setImmediate(run) : undefined
  return {
    due,
    stop() {
      clearImmediate(soon)
      clearInterval(looking)
      void task.destroy()
    },
  }
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
