import type { TenantDb } from '../db/database.ts'
import { safeError } from '../lib/errors.ts'
import type { Log } from '../lib/log.ts'
import type { TenantFiles } from '../tenants/files.ts'
import type { Assistant } from './assistant.ts'

export interface PlanVectorsDeps {
  log: Log
  tenants: TenantFiles
  assistant: Assistant
  poke: (tenantId: string, db: TenantDb) => void
}

/** Words may have changed: what they mean is then made anew in the background. */
export async function planVectors(deps: PlanVectorsDeps, tenantId: string): Promise<void> {
  const { tenants, assistant, log, poke } = deps
  try {
    const made = await assistant.meaning()
    if (!made || tenants.isParked(tenantId)) return
    const db = tenants.db(tenantId)
    if (made.plan(db)) poke(tenantId, db)
  } catch (error) {
    log.warn(
      { event: 'vectors_not_planned', tenant: tenantId, err: safeError(error) },
      'vectors are made later',
    )
  }
}
