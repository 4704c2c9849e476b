import type { SkippedRow } from '../catalog/schema.ts'
import type { TenantDb } from '../db/database.ts'
import { getTenantBySlug } from '../tenants/register.ts'
import type { DataCommand, Input, Result } from './command.ts'
import type { CommandContext } from './context.ts'

/** What an import says of itself. */
export interface Imported {
  new: number
  changed: number
  unchanged: number
  skipped: SkippedRow[]
  /** In rows, where `skipped` has each problem of them. */
  skippedCount?: number
  /** Columns of the header that nothing was taken from. */
  unknownColumns: string[]
  refused: boolean
}

export const catalogImport: DataCommand = {
  name: 'catalog import',
  summary: 'Take products over from a CSV file',
  arguments: [{ name: 'file', file: true, help: 'CSV with our own header or one of Shopify’s' }],
  options: {
    tenant: { type: 'text', required: true, help: 'the business’s short name' },
    'dry-run': { type: 'flag', help: 'say what would change, and change nothing' },
  },
  run: (context, input) =>
    takeOver(context, input, 'importCatalog', ({ runCatalogImport }, tenantId, db, order) =>
      runCatalogImport(context.instance, tenantId, db, order),
    ),
}

interface Order {
  bytes: Uint8Array
  fileName: string
  dryRun: boolean
}

/** Imports the file that was named: in the server's worker, or here where none runs. */
export async function takeOver(
  { instance, worker, afterChange }: CommandContext,
  input: Input,
  inWorker: 'importCatalog' | 'importKnowledge',
  here: (
    jobs: typeof import('../catalog/import-jobs.ts'),
    tenantId: string,
    db: TenantDb,
    order: Order,
  ) => Promise<Imported>,
): Promise<Result> {
  const tenant = getTenantBySlug(instance.control, input.need('tenant'))
  const dryRun = input.flag('dry-run')
  const { bytes, name: fileName } = input.file()
  const order = { bytes, fileName, dryRun }
  const imported = worker
    ? ((await worker.call(inWorker, tenant.id, order)) as Imported)
    : await instance.tenants.use(tenant.id, async db =>
        here(await import('../catalog/import-jobs.ts'), tenant.id, db, order),
      )
  if (!dryRun) afterChange(tenant.id)
  return resultOf(imported, dryRun)
}

const SHOWN = 20

function resultOf(imported: Imported, dryRun: boolean): Result {
  const { new: added, changed, unchanged, skipped, unknownColumns, refused } = imported
  const { skippedCount = skipped.length } = imported
  const did = `${added} new, ${changed} changed, ${unchanged} unchanged, ${skippedCount} skipped`
  const said = refused
    ? 'Nothing was taken over.'
    : dryRun
      ? `Nothing was changed. It would be: ${did}.`
      : `${did}.`
  const unshown = Math.max(skipped.length, skippedCount) - SHOWN
  const more = unshown > 0 ? [`  … and ${unshown} more (--json lists them)`] : []
  const lines = skipped.slice(0, SHOWN).map(({ line, column, reason }) => {
    return `  line ${line}${column ? `, column “${column}”` : ''}: ${reason}`
  })
  if (unknownColumns.length > 0) {
    const names = unknownColumns.map(name => `“${name}”`).join(', ')
    lines.unshift(`  Left out, as no column here is called so: ${names}`)
  }
  const done = added + changed + unchanged
  return {
    exit: refused || done === 0 ? 1 : skippedCount > 0 ? 3 : 0,
    value: { new: added, changed, unchanged, skipped, ...(unknownColumns.length > 0 && { unknownColumns }) },
    text: [said, ...lines, ...more].join('\n'),
  }
}
