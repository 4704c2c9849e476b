import { getTenantBySlug } from '../tenants/register.ts'
import { type Imported, resultOf } from './catalog-import.ts'
import type { DataCommand } from './command.ts'

export const knowledgeImport: DataCommand = {
  name: 'knowledge import',
  summary: 'Take questions & answers over from CSV or JSONL, or a document as a whole',
  arguments: [
    {
      name: 'file',
      file: true,
      help: 'CSV or JSONL with id (may be left out), question, answer, topic; else PDF, DOCX, HTML, Markdown, text or a table',
    },
  ],
  options: {
    tenant: { type: 'text', required: true, help: 'the business’s short name' },
    'dry-run': { type: 'flag', help: 'say what would change, and change nothing' },
  },
  async run({ instance, worker, afterChange }, input) {
    const tenant = getTenantBySlug(instance.control, input.need('tenant'))
    const dryRun = input.flag('dry-run')
    const { bytes, name: fileName } = input.file()
    const order = { bytes, fileName, dryRun }
    const imported = worker
      ? ((await worker.call('importKnowledge', tenant.id, order)) as Imported)
      : await instance.tenants.use(tenant.id, async db =>
          (await import('../catalog/import-jobs.ts')).runKnowledgeImport(instance, db, order),
        )
    if (!dryRun) afterChange(tenant.id)
    return resultOf(imported, dryRun)
  },
}
