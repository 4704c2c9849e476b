import type { TenantDb } from '../../db/database.ts'
import { prepared } from '../../db/database.ts'
import type { Outcome } from '../products.ts'
import { beginFile, failFile, fileName, findFileByName, getFile, hashOf, keepRead } from './files.ts'
import { readInProcess } from './reader.ts'
import { type FileProblem, LIMITS, type ReadAnswer, type ReadTask } from './reader-link.ts'

export interface FileOrder {
  bytes: Uint8Array
  fileName: string
  /** Text the team pasted: no markup is looked for in it. */
  isPasted?: boolean
  /** Public id of the file it takes the place of; else that is the one of the same name. */
  replaces?: string
}

type Read = (task: ReadTask) => Promise<ReadAnswer>

/** A file that was taken in and is yet to be read. */
export interface Begun {
  id: number
  publicId: string
  outcome: Outcome
}

/** Makes the row of a file. One that is in use already, letter by letter, is `unchanged`: nothing has to be read. */
export function beginTaking(db: TenantDb, order: FileOrder, now: Date): Begun {
  const before = order.replaces ? getFile(db, order.replaces) : findFileByName(db, order.fileName)
  if (before && before.version > 0 && before.state !== 'failed' && before.sha256 === hashOf(order.bytes))
    return { id: before.id, publicId: before.publicId, outcome: 'unchanged' }
  const id = beginFile(db, order.fileName, before, now)
  const publicId = prepared<string>(db, 'SELECT public_id FROM knowledge_files WHERE id = ?').pluck().get(id)!
  return { id, publicId, outcome: before && before.version > 0 ? 'changed' : 'new' }
}

/** Reads it and takes what it says into use. Whatever is wrong with the file is told in its row. */
export async function finishTaking(
  db: TenantDb,
  { id }: Begun,
  order: FileOrder,
  now: Date,
  read: Read = readInProcess,
): Promise<FileProblem | undefined> {
  try {
    const answer = await readChecked(order, read)
    if ('refused' in answer) {
      failFile(db, id, answer.refused)
      return answer.refused
    }
    await keepRead(db, id, answer.done, { bytes: order.bytes.length, sha256: hashOf(order.bytes) }, now)
    return undefined
  } catch (error) {
    failFile(db, id, 'interrupted') // Not about the file: the next try may well succeed.
    throw error
  }
}

function readChecked({ bytes, isPasted }: FileOrder, read: Read): Promise<ReadAnswer> | ReadAnswer {
  if (bytes.length > LIMITS.bytes) return { refused: 'too_large' }
  if (bytes.length === 0) return { refused: 'empty' }
  return read({ bytes, isPasted: isPasted ?? false })
}

/** What taking the file would do, with nothing written. */
export async function tryFile(
  db: TenantDb,
  order: FileOrder,
  read: Read = readInProcess,
): Promise<Outcome | { problem: FileProblem }> {
  const before = findFileByName(db, fileName(order.fileName))
  if (before && before.version > 0 && before.sha256 === hashOf(order.bytes)) return 'unchanged'
  const answer = await readChecked(order, read)
  if ('refused' in answer) return { problem: answer.refused }
  return before && before.version > 0 ? 'changed' : 'new'
}
