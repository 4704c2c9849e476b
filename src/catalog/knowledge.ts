import { z } from 'zod'
import { prepared, type TenantDb, transact } from '../db/database.ts'
import { AppError } from '../lib/errors.ts'
import { newId } from '../lib/ids.ts'
import { line, paragraph } from './input.ts'
import { type Page, pageOf, readCursor } from './paging.ts'
import type { Outcome } from './products.ts'
import { indexKnowledge, unindexKnowledge } from './search/indexing.ts'

/** A question with the answer the owner wrote. */
export interface KnowledgeEntry {
  id: number
  externalId: string
  topic: string | null
  question: string
  answer: string
  version: number
  updatedAt: Date
}

export const MAX_QUESTION = 1000
export const MAX_ANSWER = 4000
export const MAX_TOPIC = 100

export const knowledgeInput = z
  .strictObject(
    {
      question: paragraph(MAX_QUESTION).min(1, { error: 'must not be empty' }),
      answer: paragraph(MAX_ANSWER).min(1, { error: 'must not be empty' }),
      topic: line(MAX_TOPIC).nullable().optional(),
    },
    { error: 'must be an object' },
  )
  .meta({ id: 'KnowledgeInput' })

export type KnowledgeInput = z.infer<typeof knowledgeInput>

type Row = Omit<KnowledgeEntry, 'updatedAt'> & { updatedAt: number }

const SELECT = `SELECT id, external_id AS externalId, topic, question, answer, version, updated_at AS updatedAt
  FROM knowledge_entries`

function entryOf(row: Row): KnowledgeEntry {
  return { ...row, updatedAt: new Date(row.updatedAt) }
}

export function findKnowledge(db: TenantDb, externalId: string): KnowledgeEntry | undefined {
  const row = prepared<Row>(db, `${SELECT} WHERE external_id = ?`).get(externalId)
  return row && entryOf(row)
}

export function getKnowledge(db: TenantDb, externalId: string): KnowledgeEntry {
  const entry = findKnowledge(db, externalId)
  if (!entry) throw new AppError('not_found', 'There is no question with this id.')
  return entry
}

/** A page of questions in the order they were added, of one topic or of all. */
export function listKnowledge(
  db: TenantDb,
  page: { cursor?: string; limit?: number; topic?: string } = {},
): Page<KnowledgeEntry> {
  const [after] = readCursor(page.cursor, ['number']) ?? [0]
  const topic = page.topic ?? null
  const read = prepared<Row>(db, `${SELECT} WHERE id > ? AND (? IS NULL OR topic = ?) ORDER BY id LIMIT ?`)
  return pageOf(
    page.limit,
    limit => read.all(after, topic, topic, limit).map(entryOf),
    last => [last.id],
  )
}

/** The entries with these row ids, in that order; ids of entries that are gone are left out. */
export function listKnowledgeByIds(db: TenantDb, ids: number[]): KnowledgeEntry[] {
  const rows = prepared<Row>(db, `${SELECT} WHERE id IN (SELECT value FROM json_each(?))`).all(
    JSON.stringify(ids),
  )
  const found = new Map(rows.map(row => [row.id, entryOf(row)]))
  return ids.flatMap(id => found.get(id) ?? [])
}

/** The topics in use, in the order of the alphabet. */
export function listTopics(db: TenantDb): string[] {
  const select =
    'SELECT DISTINCT topic FROM knowledge_entries WHERE topic IS NOT NULL ORDER BY topic LIMIT 500'
  return prepared<{ topic: string }>(db, select)
    .all()
    .map(row => row.topic)
}

export function countKnowledge(db: TenantDb): number {
  return prepared<{ n: number }>(db, 'SELECT count(*) AS n FROM knowledge_entries').get()!.n
}

/** Makes the entry say exactly what `input` says; without an id it is a new one. */
export function saveKnowledge(
  db: TenantDb,
  externalId: string | undefined,
  input: KnowledgeInput,
  now: Date,
): { entry: KnowledgeEntry; outcome: Outcome } {
  const id = externalId ?? newId(now)
  return transact(db, () => {
    const outcome = putKnowledge(db, { ...input, topic: input.topic || null, externalId: id }, now)
    return { entry: getKnowledge(db, id), outcome }
  })
}

/** What an entry says, without row id and version. */
export type KnowledgeContent = Pick<KnowledgeEntry, 'externalId' | 'topic' | 'question' | 'answer'>

/** Writes and indexes an entry if that changes anything. Runs inside the caller's transaction. */
export function putKnowledge(db: TenantDb, content: KnowledgeContent, now: Date): Outcome {
  const { externalId, topic, question, answer } = content
  const existing = findKnowledge(db, externalId)
  if (existing && isSame(existing, content)) return 'unchanged'
  const { id } = prepared<{ id: number }>(
    db,
    `INSERT INTO knowledge_entries (external_id, topic, question, answer, updated_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (external_id) DO UPDATE SET topic = excluded.topic, question = excluded.question,
       answer = excluded.answer, updated_at = excluded.updated_at, version = version + 1 RETURNING id`,
  ).get(externalId, topic, question, answer, now.getTime())!
  indexKnowledge(db, [id])
  return existing ? 'changed' : 'new'
}

export function isSame(a: KnowledgeContent, b: KnowledgeContent): boolean {
  return a.topic === b.topic && a.question === b.question && a.answer === b.answer
}

/** Whether there was such an entry. */
export function deleteKnowledge(db: TenantDb, externalId: string): boolean {
  return transact(db, () => {
    const entry = findKnowledge(db, externalId)
    if (!entry) return false
    unindexKnowledge(db, [entry.id])
    prepared(db, 'DELETE FROM knowledge_entries WHERE id = ?').run(entry.id)
    return true
  })
}
