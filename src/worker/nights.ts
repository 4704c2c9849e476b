import { setImmediate as breathe } from 'node:timers/promises'
import { pruneSignInEvents } from '../accounts/sign-in-events.ts'
import { dailyAudit } from '../audit/daily.ts'
import { writeReceipts } from '../audit/receipts.ts'
import { pruneImports } from '../catalog/import/imports.ts'
import { enqueueVerification } from '../channels/verify.ts'
import { transact } from '../db/database.ts'
import { enqueue } from '../jobs/queue.ts'
import type { JobRunner } from '../jobs/runner.ts'
import { systemClock } from '../lib/clock.ts'
import { safeError } from '../lib/errors.ts'
import { everyDay } from '../lib/every-day.ts'
import type { Log } from '../lib/log.ts'
import { pruneRewinds } from '../replies/rewind/rewinds.ts'
import { askForAllLists } from '../templates/accounts.ts'
import type { Instance } from '../tenants/instance.ts'
import { listTenants } from '../tenants/register.ts'
import type { Imports } from './imports.ts'
import type { Mail } from './mail.ts'
import { VERIFY_SPREAD_MS } from './start.ts'

export interface NightsDeps {
  instance: Instance
  log: Log
  runner: JobRunner
  mail: Mail
  imports: Imports
  /** When the thread before ended: what is done every night was done up to then. */
  doneUpTo: Date | undefined
}

/** Of the machine: a rehearsal that moves the product's clock does not move its nights. */
const machineClock = systemClock()

/** What is done once a day, by itself. */
export function keepNights(deps: NightsDeps) {
  const { instance, log, doneUpTo } = deps
  const since = doneUpTo ? { since: doneUpTo } : {}
  let isNight = false

  async function night(): Promise<void> {
    isNight = true
    try {
      await tidyTheDay(deps)
    } catch (error) {
      log.error(
        { event: 'day_not_tidied', err: safeError(error) },
        'what is done every night is done tomorrow',
      )
    }
    isNight = false
  }

  /** The receipts of days that are over; also after a night in which nobody ran. */
  function closeOutgoing(): void {
    try {
      writeReceipts(instance, machineClock.now())
    } catch (error) {
      log.error(
        { event: 'receipts_not_written', code: (error as { code?: string }).code },
        'the receipt of what left is written later',
      )
    }
  }

  const daily = everyDay({ hour: 3, minute: 17 }, night, machineClock, since)
  const midnight = everyDay({ hour: 0, minute: 20, utc: true }, closeOutgoing, machineClock, since)
  return {
    closeOutgoing,
    isNight: () => isNight,
    /** When the next is due, by the product's clock. */
    due(): number {
      const moved = instance.clock.now().getTime() - machineClock.now().getTime()
      return Math.min(daily.due().getTime(), midnight.due().getTime()) + moved
    },
    stop(): void {
      daily.stop()
      midnight.stop()
    },
  }
}

async function tidyTheDay({ instance, log, runner, mail, imports }: NightsDeps): Promise<void> {
  const now = instance.clock.now()
  dailyAudit(instance)
  pruneSignInEvents(instance.control, now)
  for (const { id, state } of listTenants(instance.control)) {
    if (state === 'parked') continue
    const db = mail.openTenant(id)
    if (!db) continue
    dailyAudit(instance, id)
    enqueue(db, 'inbox.prune', {}, now, { dedupe: 'prune' })
    enqueueVerification(db, now, VERIFY_SPREAD_MS)
    enqueue(db, 'media.prune', {}, now, { dedupe: 'prune-media' })
    askForAllLists(db, now)
    runner.poke(id, db)
    transact(db, () => pruneRewinds(db, now))
    await imports
      .oneAtATime(id, async own => {
        while (pruneImports(own, now)) await breathe()
      })
      .catch(error =>
        log.warn(
          { event: 'imports_not_pruned', tenant: id, err: safeError(error) },
          'old imports stay for now',
        ),
      )
  }
}
