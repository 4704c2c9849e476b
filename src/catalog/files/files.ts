import { createHash } from 'node:crypto'
import { and, eq, gte } from 'drizzle-orm'
import { prepared, type TenantDb, transact } from '../../db/database.ts'
import { AppError } from '../../lib/errors.ts'
import { newId } from '../../lib/ids.ts'
import { breathe, type Yield } from '../import/pace.ts'
import { knowledgeFiles } from '../schema.ts'
import { indexPieces, unindexPieces } from '../search/indexing.ts'
import type { FileProblem, Piece, ReadFile } from './reader-link.ts'

export type KnowledgeFile = typeof knowledgeFiles.$inferSelect

export const MOST_FILES = 300
/** The version of a file that is being deleted. */
const LEAVING = -1
const LONGEST_NAME = 200
const PIECES_AT_ONCE = 20

/** Files by their newest content, the latest first. */
export function listFiles(db: TenantDb): KnowledgeFile[] {
  return db
    .select()
    .from(knowledgeFiles)
    .where(gte(knowledgeFiles.version, 0))
    .all()
    .sort((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime() || b.id - a.id)
}

export function countFiles(db: TenantDb): number {
  return prepared<{ n: number }>(db, 'SELECT count(*) AS n FROM knowledge_files WHERE version >= 0').get()!.n
}

export function findFile(db: TenantDb, publicId: string): KnowledgeFile | undefined {
  return db
    .select()
    .from(knowledgeFiles)
    .where(and(eq(knowledgeFiles.publicId, publicId), gte(knowledgeFiles.version, 0)))
    .get()
}

export function getFile(db: TenantDb, publicId: string): KnowledgeFile {
  const file = findFile(db, publicId)
  if (!file) throw new AppError('not_found', 'There is no file with this id.')
  return file
}

/** The newest file of this name: sending one again under its name replaces it. */
export function findFileByName(db: TenantDb, name: string): KnowledgeFile | undefined {
  return db
    .select()
    .from(knowledgeFiles)
    .where(and(eq(knowledgeFiles.name, fileName(name)), gte(knowledgeFiles.version, 0)))
    .get()
}

/** A name fit to be shown: one line, without marks that turn text around. */
export function fileName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .split(/[/\\]/)
    .at(-1)!
    .replace(/\s+/g, ' ')
    .trim()
  return plain.slice(0, LONGEST_NAME) || 'file'
}

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The row of a file that is about to be read: a new one, or the one it replaces. */
export function beginFile(
  db: TenantDb,
  name: string,
  replaces: KnowledgeFile | undefined,
  now: Date,
): number {
  return transact(db, () => {
    if (replaces) {
      db.update(knowledgeFiles)
        .set({ state: 'reading', problem: null, name: fileName(name) })
        .where(eq(knowledgeFiles.id, replaces.id))
        .run()
      return replaces.id
    }
    if (countFiles(db) >= MOST_FILES)
      throw new AppError(
        'unprocessable',
        `There are ${MOST_FILES} files already. Delete one that is not needed any more.`,
      )
    return db
      .insert(knowledgeFiles)
      .values({
        publicId: newId(now),
        name: fileName(name),
        state: 'reading',
        createdAt: now,
        updatedAt: now,
      })
      .returning({ id: knowledgeFiles.id })
      .get().id
  })
}

/** It could not be read. What was read before it, if anything, stays in use. */
export function failFile(db: TenantDb, id: number, problem: FileProblem): void {
  db.update(knowledgeFiles).set({ state: 'failed', problem }).where(eq(knowledgeFiles.id, id)).run()
}

/** What a stop of the process cut off: reading is told as failed, deleting goes on. For the start of the worker. */
export async function resumeFiles(db: TenantDb): Promise<void> {
  db.update(knowledgeFiles)
    .set({ state: 'failed', problem: 'interrupted' })
    .where(eq(knowledgeFiles.state, 'reading'))
    .run()
  const leaving = db.select().from(knowledgeFiles).where(eq(knowledgeFiles.version, LEAVING)).all()
  for (const file of leaving) await removeFile(db, file.id, breathe)
}

/** Takes what was read into use: written and indexed in slices, then switched to in one short step. */
export async function keepRead(
  db: TenantDb,
  id: number,
  read: ReadFile,
  content: { bytes: number; sha256: string },
  now: Date,
  yieldControl: Yield = breathe,
): Promise<void> {
  const file = db.select().from(knowledgeFiles).where(eq(knowledgeFiles.id, id)).get()
  if (!file || file.version === LEAVING) return // Deleted while it was read.
  const version = file.version + 1
  await dropPieces(db, id, [version], yieldControl)
  for (let at = 0; at < read.pieces.length; at += PIECES_AT_ONCE) {
    const slice = read.pieces.slice(at, at + PIECES_AT_ONCE)
    const isThere = transact(db, () => isFile(db, id) && addPieces(db, { id, version }, slice, at, now))
    if (!isThere) return
    await yieldControl()
  }
  transact(db, () =>
    db
      .update(knowledgeFiles)
      .set({
        ...content,
        version,
        kind: read.kind,
        state: 'ready',
        problem: null,
        pages: read.pages,
        pagesWithoutText: read.pagesWithoutText,
        pieces: read.pieces.length,
        updatedAt: now,
      })
      .where(eq(knowledgeFiles.id, id))
      .run(),
  )
  await dropPieces(
    db,
    id,
    Array.from({ length: version }, (_, at) => at),
    yieldControl,
  )
}

const isFile = (db: TenantDb, id: number) =>
  prepared(db, 'SELECT 1 FROM knowledge_files WHERE id = ? AND version >= 0').get(id) !== undefined

function addPieces(
  db: TenantDb,
  file: { id: number; version: number },
  pieces: Piece[],
  from: number,
  now: Date,
): true {
  const insert = prepared<{ id: number }>(
    db,
    `INSERT INTO knowledge_pieces (public_id, file_id, version, position, heading, page, text)
     VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id`,
  )
  const ids = pieces.map(
    ({ heading, page, text }, at) =>
      insert.get(newId(now), file.id, file.version, from + at, heading, page, text)!.id,
  )
  indexPieces(db, ids)
  return true
}

async function dropPieces(
  db: TenantDb,
  fileId: number,
  versions: number[],
  yieldControl: Yield,
): Promise<void> {
  const list = prepared<number>(
    db,
    `SELECT id FROM knowledge_pieces WHERE file_id = ? AND version IN (SELECT value FROM json_each(?)) LIMIT ${PIECES_AT_ONCE}`,
  ).pluck()
  for (;;) {
    const ids = list.all(fileId, JSON.stringify(versions))
    if (ids.length === 0) return
    transact(db, () => deletePieces(db, ids))
    await yieldControl()
  }
}

function deletePieces(db: TenantDb, ids: number[]): void {
  unindexPieces(db, ids)
  const remove = prepared(db, 'DELETE FROM knowledge_pieces WHERE id = ?')
  for (const id of ids) remove.run(id)
}

/** The file is out of use at once; its pieces leave in slices. */
export async function deleteFile(
  db: TenantDb,
  publicId: string,
  yieldControl: Yield = breathe,
): Promise<boolean> {
  const file = findFile(db, publicId)
  if (!file) return false
  db.update(knowledgeFiles).set({ version: LEAVING }).where(eq(knowledgeFiles.id, file.id)).run()
  await removeFile(db, file.id, yieldControl)
  return true
}

async function removeFile(db: TenantDb, id: number, yieldControl: Yield): Promise<void> {
  const versions = prepared<number>(db, 'SELECT DISTINCT version FROM knowledge_pieces WHERE file_id = ?')
  await dropPieces(db, id, versions.pluck().all(id), yieldControl)
  db.delete(knowledgeFiles).where(eq(knowledgeFiles.id, id)).run()
}
