import { prepared, type TenantDb, transact } from '../../db/database.ts'
import { newId } from '../../lib/ids.ts'
import { visible } from '../../lib/money.ts'
import { isSame, type KnowledgeContent, putKnowledge } from '../knowledge.ts'
import type { Outcome } from '../products.ts'
import type { SkippedRow } from '../schema.ts'
import { decodeText } from './decode.ts'
import { breathe, type Yield } from './pace.ts'
import { type KnowledgeDraft, readKnowledge } from './read-knowledge.ts'

export interface KnowledgeImportOptions {
  bytes: Uint8Array
  fileName: string
  now: Date
  dryRun?: boolean
  yieldControl?: Yield
}

export interface KnowledgeImportResult {
  new: number
  changed: number
  unchanged: number
  skipped: SkippedRow[]
  /** The file could not be used at all: `skipped` says why. */
  refused: boolean
  unknownColumns: string[]
}

const AT_ONCE = 25

/** Imports questions & answers. An entry is found by its id, else by exactly its question; importing again changes nothing. */
export async function importKnowledge(
  db: TenantDb,
  options: KnowledgeImportOptions,
): Promise<KnowledgeImportResult> {
  const decoded = decodeText(options.bytes)
  if ('problem' in decoded) return refusal({ line: decoded.line, column: '', reason: decoded.problem })
  const file = readKnowledge(decoded.text)
  if (!file.refused && file.drafts.length + file.problems.length === 0) {
    return refusal({ line: 1, column: '', reason: 'there is no question in this file' })
  }
  const { contents, clashes } = resolve(db, file.drafts, options.now)
  const result: KnowledgeImportResult = {
    new: 0,
    changed: 0,
    unchanged: 0,
    skipped: [...file.problems, ...clashes].sort((a, b) => a.line - b.line),
    refused: file.refused,
    unknownColumns: file.unknownColumns,
  }
  for (let at = 0; at < contents.length; at += AT_ONCE) {
    const slice = contents.slice(at, at + AT_ONCE)
    for (const outcome of options.dryRun ? slice.map(outcomeOf) : save(db, slice, options.now))
      result[outcome]++
    await (options.yieldControl ?? breathe)()
  }
  return result
}

function refusal(problem: SkippedRow): KnowledgeImportResult {
  return { new: 0, changed: 0, unchanged: 0, skipped: [problem], refused: true, unknownColumns: [] }
}

interface Resolved {
  content: KnowledgeContent
  existing: KnowledgeContent | undefined
}

function save(db: TenantDb, slice: Resolved[], now: Date): Outcome[] {
  return transact(db, () => slice.map(({ content }) => putKnowledge(db, content, now)))
}

function outcomeOf({ content, existing }: Resolved): Outcome {
  if (!existing) return 'new'
  return isSame(existing, content) ? 'unchanged' : 'changed'
}

/** Which entry each draft means. The second draft of one entry is a clash: nobody could tell which answer holds. */
function resolve(
  db: TenantDb,
  drafts: KnowledgeDraft[],
  now: Date,
): { contents: Resolved[]; clashes: SkippedRow[] } {
  const entries = prepared<KnowledgeContent>(
    db,
    'SELECT external_id AS externalId, topic, question, answer FROM knowledge_entries ORDER BY id DESC',
  ).all()
  const byId = new Map(entries.map(entry => [entry.externalId, entry]))
  const byQuestion = new Map(entries.map(entry => [entry.question, entry]))
  const lines = new Map<string, number>()
  const contents: Resolved[] = []
  const clashes: SkippedRow[] = []
  for (const draft of drafts) {
    const existing = draft.id ? byId.get(draft.id) : byQuestion.get(draft.question)
    const key = existing?.externalId ?? (draft.id || `question ${draft.question}`)
    const line = lines.get(key)
    if (line !== undefined) {
      const what = visible(draft.id || draft.question)
      const reason = `${what} is also in line ${line} – keep one of them, or give each its own id`
      clashes.push({ line: draft.line, column: draft.id ? 'id' : 'question', reason })
      continue
    }
    lines.set(key, draft.line)
    contents.push({ content: contentOf(draft, existing, now), existing })
  }
  return { contents, clashes }
}

function contentOf(
  draft: KnowledgeDraft,
  existing: KnowledgeContent | undefined,
  now: Date,
): KnowledgeContent {
  return {
    externalId: existing?.externalId ?? (draft.id || newId(now)),
    question: draft.question,
    answer: draft.answer,
    topic: draft.topic === undefined ? (existing?.topic ?? null) : draft.topic,
  }
}
