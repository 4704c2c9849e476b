import { setImmediate as breathe, setTimeout as sleep } from 'node:timers/promises'
import { enqueueVerification } from '../channels/verify.ts'
import { prepareAll } from '../db/database.ts'
import { rehearseMail } from '../inbox/rehearse.ts'
import { enqueueWakings } from '../inbox/snooze.ts'
import { enqueue } from '../jobs/queue.ts'
import type { JobRunner } from '../jobs/runner.ts'
import { rememberApplied } from '../journal/position.ts'
import type { Log } from '../lib/log.ts'
import { quietMsOf } from '../replies/settings.ts'
import type { Instance } from '../tenants/instance.ts'
import { listTenants } from '../tenants/register.ts'
import { listOldKeys } from '../tenants/tenant-keys.ts'
import type { Assistant } from './assistant.ts'
import type { Imports } from './imports.ts'
import type { Mail } from './mail.ts'

export interface StartDeps {
  instance: Instance
  log: Log
  runner: JobRunner
  mail: Mail
  imports: Imports
  assistant: Assistant
  planVectors: (tenantId: string) => Promise<void>
  isStopping: () => boolean
}

/** With fewer, what a file's first message costs is never felt, and to open them again costs little. */
export const MANY_FILES = 100
// Meta need not be asked for everybody at once.
export const VERIFY_SPREAD_MS = 30 * 60_000

const SWEEP_WITHIN_MS = 1_000
const MAIL_AGAIN_MS = 25

/** Opens every file once in the background: brings its schema up to date and finds work left by the process before. */
export async function sweep(deps: StartDeps): Promise<void> {
  const { instance, log, runner, mail, imports, planVectors } = deps
  const { clock, control } = instance
  for (const { id, state } of listTenants(control)) {
    if (state === 'parked') continue
    await whileMailWaits(deps, SWEEP_WITHIN_MS)
    if (deps.isStopping()) return
    try {
      const db = mail.openTenant(id)
      if (db) await imports.finish(id)
      if (db) enqueueWakings(db, clock.now())
      if (db && listOldKeys(control, id).length > 0)
        enqueue(db, 'tenants.drain', {}, clock.now(), { dedupe: 'drain-keys' })
      await planVectors(id)
      if (db && enqueueVerification(db, clock.now(), VERIFY_SPREAD_MS) > 0) runner.poke(id, db)
    } catch (error) {
      log.error(
        { event: 'tenant_not_opened', tenant: id, code: (error as { code?: string }).code },
        'a tenant file could not be opened',
      )
    }
    await breathe()
  }
}

/** Prepares what the first mail of many businesses will need. Mail that is there already comes first. */
export async function warmUp(deps: StartDeps): Promise<void> {
  const { tenants, clock } = deps.instance
  if (tenants.openCount() < MANY_FILES) return
  const statements = rehearseMail(clock.now(), db => {
    quietMsOf(db)
    rememberApplied(db, 0)
  })
  for (const tenantId of tenants.openIds()) {
    await whileMailWaits(deps, Number.POSITIVE_INFINITY)
    if (deps.isStopping()) return
    if (tenants.isOpen(tenantId)) prepareAll(tenants.db(tenantId), statements)
    await breathe()
  }
  await whileMailWaits(deps, Number.POSITIVE_INFINITY)
  if (deps.isStopping() || deps.assistant.isLoaded()) return
  const [{ rehearseAnswers }] = await Promise.all([import('../replies/rehearse.ts'), deps.assistant.load()])
  rehearseAnswers(clock.now())
}

/** Each file needs milliseconds that mail after a start needs more; under mail that never ends it is looked at all the same. */
async function whileMailWaits({ mail, isStopping }: StartDeps, mostMs: number): Promise<void> {
  const until = performance.now() + mostMs
  while (mail.isComing() && !isStopping() && performance.now() < until) await sleep(MAIL_AGAIN_MS)
}
