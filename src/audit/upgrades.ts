import project from '../../package.json' with { type: 'json' }
import { prepared } from '../db/database.ts'
import { schemaVersion } from '../db/migrate.ts'
import type { Instance } from '../tenants/instance.ts'
import { auditInstance } from './audit.ts'

const ACTION = 'instance.version'

/** Notes which version serves this folder, when it is another one than the last time. */
export function noteVersion(instance: Instance): void {
  const now = `${project.version}, schema ${schemaVersion('control')}/${schemaVersion('tenant')}`
  const row = prepared<{ details: string }>(
    instance.control,
    'SELECT details FROM audit_log WHERE action = ? ORDER BY seq DESC LIMIT 1',
  ).get(ACTION)
  const before = row && (JSON.parse(row.details) as { version: string }).version.split(' → ').at(-1)
  if (before === now) return
  auditInstance(instance, {
    actor: 'system',
    via: 'system',
    action: ACTION,
    details: { version: before === undefined ? now : `${before} → ${now}` },
  })
}
