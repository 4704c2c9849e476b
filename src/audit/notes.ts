import { write } from '../db/database.ts'
import type { Instance } from '../tenants/instance.ts'
import { auditInstance, auditTenant } from './audit.ts'
import type { AuditEntry } from './chain.ts'

/** Notes what was done, from where nothing may wait for it: it is written as soon as the file is free. */
export interface AuditNotes {
  instance(entry: AuditEntry): void
  tenant(tenantId: string, entry: AuditEntry): void
}

export function auditNotes(instance: Instance): AuditNotes {
  const { control, tenants, log } = instance
  const lost = (error: unknown) =>
    log.error(
      { event: 'audit_not_written', code: (error as { code?: string }).code },
      'an entry of the audit log could not be written',
    )
  return {
    instance: entry => void write(control, () => auditInstance(instance, entry)).catch(lost),
    tenant(tenantId, entry) {
      const add = () =>
        tenants.use(tenantId, db => write(db, () => auditTenant(instance, tenantId, db, entry)))
      const ready = tenants.ready(tenantId)
      void (ready === undefined ? add() : ready.then(add)).catch(lost)
    },
  }
}
