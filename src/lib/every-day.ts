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
}

/** Runs `work` every day at this time, never twice at once. A machine that slept through it catches up when it wakes. */
export function everyDay(
  at: TimeOfDay,
  work: () => unknown,
  clock: Clock,
  { since = clock.now(), schedule = cron.schedule }: Options = {},
): Daily {
  const options = { noOverlap: true, ...(at.utc && { timezone: 'UTC' }) }
  let begun = since
  const run = () => {
    begun = clock.now()
    return work()
  }
  const task = schedule(`${at.minute} ${at.hour} * * *`, run, options)
  task.on('execution:missed', () => void run())
  const soon = nextTime(at, since) <= clock.now() ? setImmediate(run) : undefined
  return {
    due: () => nextTime(at, begun),
    stop() {
      clearImmediate(soon)
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
