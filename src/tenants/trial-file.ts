import { rmSync } from 'node:fs'
import { pathIn } from '../lib/file-path.ts'
import type { TenantFiles } from './files.ts'

const ENDINGS = ['', '-wal', '-shm']

/** Where a change of a business's rows is tried, beside its own file. */
export function trialFileOf(tenants: TenantFiles, tenantId: string): string {
  return pathIn(tenants.folder(tenantId), 'trial.db')
}

/** Also what a process that was killed left of one. */
export function discardTrialFile(tenants: TenantFiles, tenantId: string): void {
  for (const ending of ENDINGS) rmSync(trialFileOf(tenants, tenantId) + ending, { force: true })
}
