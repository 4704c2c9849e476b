import { prepared, type TenantDb } from '../../db/database.ts'
import type { KnowledgeFile } from './files.ts'

/** A piece of a file with what an answer names it by. */
export interface FilePiece {
  id: number
  publicId: string
  fileId: string
  fileName: string
  heading: string | null
  page: number | null
  text: string
  /** Of its file. */
  version: number
  /** When that content of the file was taken. */
  updatedAt: Date
}

const SELECT = `SELECT p.id, p.public_id AS publicId, f.public_id AS fileId, f.name AS fileName, p.heading, p.page, p.text,
    p.version, f.updated_at AS updatedAt
  FROM knowledge_pieces AS p JOIN knowledge_files AS f ON f.id = p.file_id AND f.version = p.version`

type Row = Omit<FilePiece, 'updatedAt'> & { updatedAt: number }

const pieceOf = (row: Row): FilePiece => ({ ...row, updatedAt: new Date(row.updatedAt) })

/** Pieces with these row ids, in that order; those whose file has changed or gone are left out. */
export function listPieces(db: TenantDb, ids: number[]): FilePiece[] {
  const rows = prepared<Row>(db, `${SELECT} WHERE p.id IN (SELECT value FROM json_each(?))`).all(
    JSON.stringify(ids),
  )
  const found = new Map(rows.map(row => [row.id, pieceOf(row)]))
  return ids.flatMap(id => found.get(id) ?? [])
}

/** What a file says, in its order; `from` is the place of the first piece wanted. */
export function listPiecesOfFile(
  db: TenantDb,
  file: KnowledgeFile,
  from: number,
  limit: number,
): FilePiece[] {
  return prepared<Row>(db, `${SELECT} WHERE p.file_id = ? AND p.position >= ? ORDER BY p.position LIMIT ?`)
    .all(file.id, from, limit)
    .map(pieceOf)
}

export function hasPieces(db: TenantDb): boolean {
  return prepared(db, 'SELECT 1 FROM knowledge_pieces LIMIT 1').get() !== undefined
}

/** A piece as its readers call it: the file, and where in it. */
export function titleOf({
  fileName,
  heading,
  page,
}: Pick<FilePiece, 'fileName' | 'heading' | 'page'>): string {
  return [fileName, heading ?? (page === null ? null : `${page}`)].filter(part => part !== null).join(' › ')
}
