import { takeOver } from './catalog-import.ts'
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
  run: (context, input) =>
    takeOver(context, input, 'importKnowledge', ({ runKnowledgeImport }, _tenantId, db, order) =>
      runKnowledgeImport(context.instance, db, order),
    ),
}
