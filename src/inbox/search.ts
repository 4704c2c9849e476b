import { fold } from '../catalog/search/fold.ts'
import { prepared, type TenantDb, transact } from '../db/database.ts'

/** The newest message of each conversation that holds what was searched for, by conversation. */
export type Hits = Map<number, number>

const MOST_HITS = 2000
/** Behind the index, the newest messages are read one by one. */
const MOST_READ = 20_000
const SLICE = 500

/** Messages with every word of `q`, each begun or whole, in their text, in the name of a file or in a voice note; nothing for no words. */
export function searchMessages(db: TenantDb, q: string): Hits {
  const hits: Hits = new Map()
  const words = wordsOf(q)
  if (words.length === 0) return hits
  const add = (rows: { conversationId: number; id: number }[]) => {
    for (const { conversationId, id } of rows)
      if (id > (hits.get(conversationId) ?? 0)) hits.set(conversationId, id)
  }
  add(
    prepared<{ conversationId: number; id: number }>(
      db,
      `SELECT m.conversation_id AS conversationId, max(m.id) AS id
       FROM (SELECT rowid FROM message_search WHERE message_search MATCH ? ORDER BY rowid DESC LIMIT ${MOST_HITS}) AS hit
       JOIN messages AS m ON m.id = hit.rowid WHERE m.deleted_at IS NULL GROUP BY m.conversation_id`,
    ).all(words.map(word => `"${word}"*`).join(' ')),
  )
  add(readUnindexed(db, words))
  add(readFileNames(db, words))
  add(readHeard(db, words))
  return hits
}

function wordsOf(q: string): string[] {
  return (q.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).slice(0, 8)
}

/** What the index does not have yet, newest first. */
function readUnindexed(db: TenantDb, words: string[]) {
  const rows = prepared<{ conversationId: number; id: number; text: string }>(
    db,
    `SELECT conversation_id AS conversationId, id, text FROM messages
     WHERE id > (SELECT through_id FROM message_search_state) AND text IS NOT NULL AND deleted_at IS NULL
     ORDER BY id DESC LIMIT ${MOST_READ}`,
  ).iterate()
  return found(rows as Iterable<{ conversationId: number; id: number; text: string }>, words)
}

function readFileNames(db: TenantDb, words: string[]) {
  const rows = prepared<{ conversationId: number; id: number; text: string }>(
    db,
    `SELECT m.conversation_id AS conversationId, m.id, a.name AS text FROM attachments AS a
     JOIN messages AS m ON m.id = a.message_id
     WHERE a.name IS NOT NULL AND m.deleted_at IS NULL ORDER BY a.id DESC LIMIT ${MOST_READ}`,
  ).iterate()
  return found(rows as Iterable<{ conversationId: number; id: number; text: string }>, words)
}

/** What a model heard in voice notes. What it saw in pictures is its own words, not what anybody said. */
function readHeard(db: TenantDb, words: string[]) {
  const rows = prepared<{ conversationId: number; id: number; text: string }>(
    db,
    `SELECT m.conversation_id AS conversationId, m.id, w.text FROM attachment_words AS w
     JOIN attachments AS a ON a.id = w.attachment_id JOIN messages AS m ON m.id = a.message_id
     WHERE w.how = 'heard' AND w.text IS NOT NULL AND m.deleted_at IS NULL ORDER BY w.attachment_id DESC LIMIT ${MOST_READ}`,
  ).iterate()
  return found(rows as Iterable<{ conversationId: number; id: number; text: string }>, words)
}

function found<Row extends { text: string }>(rows: Iterable<Row>, words: string[]): Row[] {
  const wanted = words.map(fold)
  const hits: Row[] = []
  for (const row of rows) {
    const text = fold(row.text)
    if (wanted.every(word => startsAWord(text, word))) hits.push(row)
  }
  return hits
}

function startsAWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !/[\p{L}\p{N}\p{M}]/u.test(text[at - 1]!)) return true
  return false
}

/** Are there messages that wait for the index? Asked first, so that only who has something to write takes the lock. */
export function hasUnindexed(db: TenantDb): boolean {
  const waiting = 'SELECT 1 FROM messages WHERE id > (SELECT through_id FROM message_search_state) LIMIT 1'
  return prepared(db, waiting).get() !== undefined
}

/** Puts the next slice of messages into the index; says whether more are waiting. In a transaction of its own. */
export function indexSomeMessages(db: TenantDb, most = SLICE): boolean {
  return transact(db, () => {
    const through = prepared<{ id: number }>(db, 'SELECT through_id AS id FROM message_search_state').get()!
      .id
    const last = prepared<{ id: number | null }>(
      db,
      'SELECT max(id) AS id FROM (SELECT id FROM messages WHERE id > ? ORDER BY id LIMIT ?)',
    ).get(through, most)!.id
    if (last === null) return false
    prepared(
      db,
      'INSERT INTO message_search (rowid, text) SELECT id, text FROM messages WHERE id > ? AND id <= ? AND text IS NOT NULL',
    ).run(through, last)
    prepared(db, 'UPDATE message_search_state SET through_id = ?').run(last)
    return prepared(db, 'SELECT 1 FROM messages WHERE id > ?').get(last) !== undefined
  })
}
