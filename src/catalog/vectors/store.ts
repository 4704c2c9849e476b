import { prepared, type TenantDb } from '../../db/database.ts'
import type { VectorKind } from './embedder.ts'

const ROWS: Record<VectorKind, string> = { product: 'products', knowledge: 'knowledge_entries' }

export interface Pending {
  id: number
  version: number
  /** Of the vector that stands there, if it is of this model. */
  hash: string | null
}

/** Rows that have no vector of this model, or changed since theirs was made. */
export function pendingRows(
  db: TenantDb,
  kind: VectorKind,
  model: string,
  after: number,
  limit: number,
): Pending[] {
  return prepared<Pending>(
    db,
    `SELECT t.id, t.version, CASE WHEN v.model = ? THEN v.hash END AS hash
     FROM ${ROWS[kind]} AS t LEFT JOIN ${kind}_vectors AS v ON v.id = t.id
     WHERE t.id > ? AND (v.id IS NULL OR v.model <> ? OR v.version <> t.version) ORDER BY t.id LIMIT ?`,
  ).all(model, after, model, limit)
}

export interface Made {
  id: number
  version: number
  hash: string
  /** Empty where the model has nothing to say about the text. */
  vector: Int8Array
}

export function keepVector(db: TenantDb, kind: VectorKind, model: string, made: Made): void {
  prepared(
    db,
    `INSERT INTO ${kind}_vectors (id, model, hash, version, vector)
     SELECT id, ?, ?, ?, ? FROM ${ROWS[kind]} WHERE id = ?
     ON CONFLICT (id) DO UPDATE SET model = excluded.model, hash = excluded.hash, version = excluded.version,
       vector = excluded.vector`,
  ).run(model, made.hash, made.version, Buffer.from(made.vector.buffer), made.id)
}

/** The row says something new elsewhere (a price), but its words are the same. */
export function keepVersion(db: TenantDb, kind: VectorKind, id: number, version: number): void {
  prepared(db, `UPDATE ${kind}_vectors SET version = ? WHERE id = ?`).run(version, id)
}

export function countVectors(
  db: TenantDb,
  kind: VectorKind,
  model: string,
): { made: number; total: number; dimensions: number } {
  const { made } = prepared<{ made: number }>(
    db,
    `SELECT count(*) AS made FROM ${kind}_vectors WHERE model = ?`,
  ).get(model)!
  const { total } = prepared<{ total: number }>(db, `SELECT count(*) AS total FROM ${ROWS[kind]}`).get()!
  const first = prepared<{ dimensions: number }>(
    db,
    `SELECT length(vector) AS dimensions FROM ${kind}_vectors WHERE model = ? AND length(vector) > 0 LIMIT 1`,
  ).get(model)
  return { made, total, dimensions: first?.dimensions ?? 0 }
}

/** A slice of the vectors of this model, in the order of their rows. */
export function readVectors(
  db: TenantDb,
  kind: VectorKind,
  model: string,
  after: number,
  limit: number,
): { id: number; vector: Buffer }[] {
  return prepared<{ id: number; vector: Buffer }>(
    db,
    `SELECT id, vector FROM ${kind}_vectors WHERE id > ? AND model = ? ORDER BY id LIMIT ?`,
  ).all(after, model, limit)
}

/** Vectors in memory may be older than the rows. */
export function isThere(db: TenantDb, kind: VectorKind, id: number): boolean {
  return prepared(db, `SELECT 1 FROM ${ROWS[kind]} WHERE id = ?`).get(id) !== undefined
}

export interface VectorState {
  kind: VectorKind
  model: string
  /** Why none are made at present: the model server is away, or there would be more than memory is given to. */
  waits: 'server' | 'memory' | null
  /** How often the search's words had changed when all vectors were there; null while some are missing. */
  changes: number | null
  found: number | null
  floor: number | null
}

export function vectorState(db: TenantDb, kind: VectorKind): VectorState | undefined {
  return prepared<VectorState>(
    db,
    'SELECT kind, model, waits, changes, found, floor FROM vector_states WHERE kind = ?',
  ).get(kind)
}

/** Notes what changed about the vectors of a kind; what was known about those of another model is forgotten. */
export function noteVectors(
  db: TenantDb,
  kind: VectorKind,
  model: string,
  change: Partial<Omit<VectorState, 'kind' | 'model'>>,
): void {
  const before = vectorState(db, kind)
  const known = before?.model === model ? before : { waits: null, changes: null, found: null, floor: null }
  const after = { ...known, ...change }
  prepared(
    db,
    `INSERT INTO vector_states (kind, model, waits, changes, found, floor) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (kind) DO UPDATE SET model = excluded.model, waits = excluded.waits, changes = excluded.changes,
       found = excluded.found, floor = excluded.floor`,
  ).run(kind, model, after.waits, after.changes, after.found, after.floor)
}

/** Grows whenever the words of a product or an entry change. */
export function searchChanges(db: TenantDb): number {
  return prepared<{ changes: number }>(db, 'SELECT changes FROM search_state').get()!.changes
}
