import { importCatalog } from '../../catalog/import/import-catalog.ts'
import { importKnowledge } from '../../catalog/import/import-knowledge.ts'
import type { TenantDb } from '../../db/database.ts'
import type { TenantFiles } from '../../tenants/files.ts'
import type { Instance } from '../../tenants/instance.ts'
import { getTenant } from '../../tenants/register.ts'
import { discardTrialFile } from '../../tenants/trial-file.ts'
import { fileOf, type Rewind } from './rewinds.ts'
import { copyForTrial, type TrialCopy } from './trial-copy.ts'

/** The copies that files are being tried in, at most one of each business. */
const trials = new Map<string, TrialCopy & { rewindId: number }>()

/** The business's rows as they would be after the import of the rewind's file. Made once, and anew after a stop. */
export async function trialOf(
  instance: Instance,
  tenantId: string,
  live: TenantDb,
  rewind: Rewind,
  signal: AbortSignal,
): Promise<TenantDb> {
  const known = trials.get(tenantId)
  if (known?.rewindId === rewind.id) return known.db
  dropTrial(instance.tenants, tenantId)
  const bytes = fileOf(live, rewind.id)
  if (!bytes || !('fileName' in rewind.candidate)) throw new Error('a rewind without its file')
  const copy = await copyForTrial(instance.tenants, tenantId)
  try {
    signal.throwIfAborted()
    const file = { bytes, fileName: rewind.candidate.fileName, now: instance.clock.now() }
    if (rewind.candidate.kind === 'knowledge') await importKnowledge(copy.db, file)
    else await importCatalog(copy.db, { ...file, currency: getTenant(instance.control, tenantId).currency })
    signal.throwIfAborted()
  } catch (error) {
    copy.destroy()
    throw error
  }
  trials.set(tenantId, { ...copy, rewindId: rewind.id })
  return copy.db
}

/** Also what a process that was killed left of one. */
export function dropTrial(tenants: TenantFiles, tenantId: string): void {
  trials.get(tenantId)?.destroy()
  trials.delete(tenantId)
  discardTrialFile(tenants, tenantId)
}
