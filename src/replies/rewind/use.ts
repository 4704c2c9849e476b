import type { ImportResult } from '../../catalog/import/import-catalog.ts'
import type { KnowledgeImportResult } from '../../catalog/import/import-knowledge.ts'
import { prepared, type TenantDb, transact } from '../../db/database.ts'
import { AppError } from '../../lib/errors.ts'
import { say } from '../../lib/said.ts'
import type { Instance } from '../../tenants/instance.ts'
import { getTenant } from '../../tenants/register.ts'
import { setAssistant } from '../settings.ts'
import type { Candidate } from './rewind.ts'
import { fileOf, getRewind, type Rewind, summaryOf } from './rewinds.ts'
import { type Refusal, refusalOf } from './verdict.ts'

export interface UseDeps {
  instance: Instance
  importCatalog: (db: TenantDb, file: ImportFile) => Promise<ImportResult>
  importKnowledge: (db: TenantDb, file: ImportFile) => Promise<KnowledgeImportResult>
  /** Undefined where whoever asks may not choose the model of this machine. */
  chooseModel: ((name: string) => Promise<void>) | undefined
}

interface ImportFile {
  bytes: Uint8Array
  fileName: string
  dryRun: boolean
}

const WHY_NOT: Record<Refusal, string> = {
  not_done: 'This rewind is not done, so nothing says that the change does no harm.',
  nothing_tried: 'No past turn fitted, so nothing says that the change does no harm.',
  wrong_claims: 'With this change the assistant would state more that is not so. It cannot be used as it is.',
  missed_handoffs:
    'With this change fewer customers who need a person would get one. It cannot be used as it is.',
  too_old: 'This was tried more than a day ago. Run it again, then use it.',
  applied: 'This change is in use already.',
}

/** Makes the change that was tried real. Refused where it did harm, whatever the page showed. */
export async function useChange(
  deps: UseDeps,
  tenantId: string,
  db: TenantDb,
  publicId: string,
): Promise<Rewind> {
  const rewind = getRewind(db, publicId)
  const refusal = refusalOf(rewind, summaryOf(db, rewind.id), deps.instance.clock.now())
  if (refusal)
    throw new AppError('conflict', WHY_NOT[refusal], {
      reason: refusal,
      said: [say(`rewind.refused_${refusal}`)],
    })
  await apply(deps, tenantId, db, rewind)
  transact(db, () =>
    prepared(db, 'UPDATE rewinds SET applied_at = ?, file = NULL WHERE id = ?').run(
      deps.instance.clock.now().getTime(),
      rewind.id,
    ),
  )
  return getRewind(db, publicId)
}

async function apply(deps: UseDeps, tenantId: string, db: TenantDb, rewind: Rewind): Promise<void> {
  const { candidate } = rewind
  switch (candidate.kind) {
    case 'rules':
      return set(deps, tenantId, db, { asksModel: false })
    case 'settings': {
      const { kind: _, ...change } = candidate
      return set(deps, tenantId, db, change)
    }
    case 'model':
      if (!deps.chooseModel)
        throw new AppError(
          'forbidden',
          `The model is one for all businesses on this machine: whoever runs it chooses “${candidate.model}” under Models.`,
        )
      await deps.chooseModel(candidate.model)
      return set(deps, tenantId, db, { asksModel: true })
    case 'catalog':
    case 'knowledge':
      return importFile(deps, db, rewind.id, candidate)
  }
}

function set(
  { instance }: UseDeps,
  tenantId: string,
  db: TenantDb,
  change: Parameters<typeof setAssistant>[1],
): void {
  const { demo, locale } = getTenant(instance.control, tenantId)
  transact(db, () => {
    setAssistant(db, change, instance.clock.now(), { demo, language: locale })
  })
}

async function importFile(
  deps: UseDeps,
  db: TenantDb,
  rewindId: number,
  { kind, fileName }: Extract<Candidate, { fileName: string }>,
): Promise<void> {
  const bytes = fileOf(db, rewindId)
  if (!bytes) throw new AppError('not_found', 'The file of this rewind is gone. Import it under Products.')
  const file = { bytes, fileName, dryRun: false }
  const { refused } =
    kind === 'catalog' ? await deps.importCatalog(db, file) : await deps.importKnowledge(db, file)
  if (refused) throw new AppError('unprocessable', 'The file cannot be imported any more.')
}
