import type { Instance } from '../tenants/instance.ts'
import { auditKey } from './audit.ts'
import { headOf, pruneChain } from './chain.ts'

/** Lets entries go that are older than 400 days, and says each log's end on stdout: kept elsewhere, it shows a cut. */
export function dailyAudit(instance: Instance, tenantId?: string): void {
  const scope = tenantId ?? 'instance'
  const db = tenantId === undefined ? instance.control : instance.tenants.db(tenantId)
  pruneChain(db, auditKey(instance, scope), instance.clock.now())
  const head = headOf(db)
  if (!head) return
  instance.log.info(
    { event: 'audit_head', scope, seq: head.seq, mac: head.mac.toString('hex') },
    'the end of an audit log',
  )
}
