import { prepared, type TenantDb, transact } from '../db/database.ts'
import { AppError } from '../lib/errors.ts'
import { newId } from '../lib/ids.ts'
import { say } from '../lib/said.ts'
import { type KnowledgeEntry, type KnowledgeInput, putKnowledge } from './knowledge.ts'

const MOST_WAITING = 200

/** What somebody who may not edit wants an answer to say, beside what it says now. Nothing reads it but the page. */
export interface KnowledgeSuggestion {
  publicId: string
  userId: string
  question: string
  answer: string
  topic: string | null
  createdAt: Date
  /** The entry it changes, as it is now; null for a new one. */
  externalId: string | null
  oldQuestion: string | null
  oldAnswer: string | null
  oldTopic: string | null
  /** Somebody changed the entry since: it would undo what was not seen. */
  isStale: boolean
}

type Row = Omit<KnowledgeSuggestion, 'createdAt' | 'isStale'> & { createdAt: number; isStale: number }

const SELECT = `SELECT s.public_id AS publicId, s.user_id AS userId, s.question, s.answer, s.topic,
    s.created_at AS createdAt, e.external_id AS externalId, e.question AS oldQuestion, e.answer AS oldAnswer,
    e.topic AS oldTopic, e.id IS NOT NULL AND e.version <> s.entry_version AS isStale
  FROM knowledge_suggestions s LEFT JOIN knowledge_entries e ON e.id = s.entry_id`

const suggestionOf = (row: Row): KnowledgeSuggestion => ({
  ...row,
  createdAt: new Date(row.createdAt),
  isStale: row.isStale === 1,
})

/** Keeps a suggestion. Another one of the same person for the same entry replaces it. */
export function suggestKnowledge(
  db: TenantDb,
  by: { userId: string; entry?: KnowledgeEntry | undefined },
  input: KnowledgeInput,
  now: Date,
): void {
  const { userId, entry } = by
  transact(db, () => {
    if (entry)
      prepared(db, 'DELETE FROM knowledge_suggestions WHERE entry_id = ? AND user_id = ?').run(
        entry.id,
        userId,
      )
    if (countSuggestedKnowledge(db) >= MOST_WAITING)
      throw new AppError('conflict', `${MOST_WAITING} suggestions are waiting already. Nothing was kept.`, {
        said: [say('suggested.too_many')],
      })
    prepared(
      db,
      `INSERT INTO knowledge_suggestions
         (public_id, entry_id, entry_version, user_id, question, answer, topic, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      newId(now),
      entry?.id ?? null,
      entry?.version ?? 0,
      userId,
      input.question,
      input.answer,
      input.topic || null,
      now.getTime(),
    )
  })
}

/** What waits, the oldest first: everything, or what one person suggested. */
export function listSuggestedKnowledge(db: TenantDb, userId?: string): KnowledgeSuggestion[] {
  return prepared<Row>(db, `${SELECT} WHERE ? IS NULL OR s.user_id = ? ORDER BY s.id LIMIT ?`)
    .all(userId ?? null, userId ?? null, MOST_WAITING)
    .map(suggestionOf)
}

export function countSuggestedKnowledge(db: TenantDb): number {
  return prepared<{ n: number }>(db, 'SELECT count(*) AS n FROM knowledge_suggestions').get()!.n
}

function takeSuggestion(db: TenantDb, publicId: string): KnowledgeSuggestion {
  const row = prepared<Row>(db, `${SELECT} WHERE s.public_id = ?`).get(publicId)
  if (!row)
    throw new AppError('not_found', 'This suggestion was decided already.', { said: [say('suggested.gone')] })
  prepared(db, 'DELETE FROM knowledge_suggestions WHERE public_id = ?').run(publicId)
  return suggestionOf(row)
}

/** From now on it is what the business says. Not where the entry was changed meanwhile. */
export function acceptSuggestedKnowledge(db: TenantDb, publicId: string, now: Date): void {
  transact(db, () => {
    const { externalId, isStale, topic, question, answer } = takeSuggestion(db, publicId)
    if (isStale)
      throw new AppError(
        'conflict',
        'This answer was changed after the suggestion was made. Nothing was changed: edit the answer, then refuse the suggestion.',
        { said: [say('suggested.stale')] },
      )
    putKnowledge(db, { externalId: externalId ?? newId(now), topic, question, answer }, now)
  })
}

export function refuseSuggestedKnowledge(db: TenantDb, publicId: string): void {
  transact(db, () => takeSuggestion(db, publicId))
}
