import { resumeFiles } from '../catalog/files/files.ts'
import { resumeImports } from '../catalog/import/resume.ts'
import type { TenantDb } from '../db/database.ts'
import { safeError } from '../lib/errors.ts'
import type { Log } from '../lib/log.ts'
import type { Instance } from '../tenants/instance.ts'
import { getTenant } from '../tenants/register.ts'

export interface ImportsDeps {
  instance: Instance
  log: Log
  onEnded: (tenantId: string) => void
}

export type Imports = ReturnType<typeof queueImports>

/** Imports and undoings of one tenant run one after the other. */
export function queueImports({ instance, log, onEnded }: ImportsDeps) {
  const { tenants, clock } = instance
  const running = new Map<string, Promise<unknown>>()

  function oneAtATime<T>(tenantId: string, work: (db: TenantDb) => Promise<T>): Promise<T> {
    const before = running.get(tenantId) ?? Promise.resolve()
    const mine = before.catch(() => undefined).then(() => tenants.use(tenantId, work))
    running.set(tenantId, mine)
    void mine
      .catch(() => undefined)
      .finally(() => {
        if (running.get(tenantId) === mine) running.delete(tenantId)
        onEnded(tenantId)
      })
    return mine
  }

  return {
    oneAtATime,
    isIdle: () => running.size === 0,
    /** Goes on with an import that a stop of the process cut off. */
    async finish(tenantId: string): Promise<void> {
      try {
        const { currency } = getTenant(instance.control, tenantId)
        await oneAtATime(tenantId, async db => {
          await resumeImports(db, { currency, now: clock.now() })
          await resumeFiles(db)
        })
      } catch (error) {
        log.error(
          { event: 'import_not_resumed', tenant: tenantId, err: safeError(error) },
          'an interrupted import could not go on',
        )
      }
    },
  }
}
