import type { FindNear } from '../catalog/vectors/near.ts'
import type { TenantDb } from '../db/database.ts'
import type { DecideDeps } from './decide.ts'

/** Search by meaning for one business, as a decision asks for it; nothing without a model for that. */
export function meantBy(
  near: FindNear | undefined,
  tenantId: string,
  db: TenantDb,
): Pick<DecideDeps, 'near'> {
  if (!near) return {}
  return {
    near: async text => ((await near(tenantId, db, 'product', text)) ?? []).map(one => one.id),
  }
}
