import type { TenantDb } from '../../db/database.ts'
import { decodeText } from '../import/decode.ts'
import { KNOWLEDGE } from '../import/dialects.ts'
import { readHeader } from '../import/header.ts'
import type { KnowledgeImportResult } from '../import/import-knowledge.ts'
import { PROBLEMS } from './reader-link.ts'
import { beginTaking, finishTaking, tryFile } from './take-file.ts'

/** Whether a file holds questions with their answers, to be taken over one by one: by its header or its first line. */
export function holdsQuestions(bytes: Uint8Array): boolean {
  const decoded = decodeText(bytes)
  if (decoded.text === undefined) return false
  if (decoded.text.trimStart().startsWith('{')) return true
  const header = readHeader(decoded.text, [], [KNOWLEDGE])
  return 'columns' in header && (header.columns.has('question') || header.columns.has('answer'))
}

/** Takes a document over as a whole, told in the words of an import. */
export async function importFile(
  db: TenantDb,
  order: { bytes: Uint8Array; fileName: string; dryRun?: boolean; now: Date },
): Promise<KnowledgeImportResult> {
  const result: KnowledgeImportResult = {
    new: 0,
    changed: 0,
    unchanged: 0,
    skipped: [],
    refused: false,
    unknownColumns: [],
  }
  const outcome = order.dryRun ? await tryFile(db, order) : await takeNow(db, order, order.now)
  if (typeof outcome === 'string') result[outcome]++
  else {
    result.refused = true
    result.skipped.push({ line: 1, column: '', reason: PROBLEMS[outcome.problem] })
  }
  return result
}

async function takeNow(db: TenantDb, order: { bytes: Uint8Array; fileName: string }, now: Date) {
  const begun = beginTaking(db, order, now)
  if (begun.outcome === 'unchanged') return begun.outcome
  const problem = await finishTaking(db, begun, order, now)
  return problem ? { problem } : begun.outcome
}
