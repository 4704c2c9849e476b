import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import Database from 'better-sqlite3'
import { CHECKPOINT_PAGES, USUAL_CACHE_KIB, wrap } from './database.ts'
import { type Line, migrate } from './migrate.ts'

/** The file cannot be read with this key (or is no database at all: with a whole-file cipher both look the same). */
export class WrongKeyError extends Error {
  override readonly name = 'WrongKeyError'
}

/** The key fits, but pages of the file are damaged. */
export class DamagedFileError extends Error {
  override readonly name = 'DamagedFileError'
}

export interface OpenOptions {
  line: Line
  /** Main thread ≤ 50, worker 5000: a waiting writer must not hold up the webhooks. */
  busyTimeoutMs: number
  /** Page cache, KiB. */
  cacheKiB?: number
  /** Only the journal: its checkpoints are made by the worker. */
  checkpointPages?: number
}

/** Opens (or makes) an encrypted file and brings its schema up to date. The only caller of the driver's constructor but the lock. */
export function openFile(file: string, key: Buffer, options: OpenOptions) {
  const isNew = !existsSync(file)
  let client: Database.Database
  try {
    client = new Database(file)
  } catch (error) {
    throw explained(error, file)
  }
  try {
    client.pragma(`cipher='sqlcipher'`)
    client.pragma('legacy=4')
    client.pragma(`key="x'${key.toString('hex')}'"`)
    client.pragma(`busy_timeout=${options.busyTimeoutMs}`)
    client.pragma('journal_mode=WAL')
    client.pragma('synchronous=FULL')
    client.pragma('foreign_keys=ON')
    // The journal's rows are sealed with their tenant's key, and leave as fast as they come: writing zeros over them
    // would double what a webhook costs. FAST does it where the page is written anyway.
    client.pragma(`secure_delete=${options.line === 'journal' ? 'FAST' : 'ON'}`)
    client.pragma('temp_store=MEMORY')
    client.pragma('trusted_schema=OFF')
    client.pragma(`cache_size=-${options.cacheKiB ?? USUAL_CACHE_KIB}`)
    client.pragma(`wal_autocheckpoint=${options.checkpointPages ?? CHECKPOINT_PAGES}`)
    migrate(client, options.line)
    if (isNew) client.pragma('wal_checkpoint(TRUNCATE)')
    assertEncrypted(file)
  } catch (error) {
    client.close()
    throw explained(error, file)
  }
  return wrap(client)
}

/** An empty one in memory, for trying something out: nobody's data belongs there. */
export function openInMemory(line: Line) {
  const client = new Database(':memory:')
  client.pragma('foreign_keys=ON')
  migrate(client, line)
  return wrap(client)
}

/** Gives a file that nobody has open another key. */
export function rekeyFile(file: string, oldKey: Buffer, newKey: Buffer): void {
  const client = new Database(file)
  try {
    client.pragma(`cipher='sqlcipher'`)
    client.pragma('legacy=4')
    client.pragma(`key="x'${oldKey.toString('hex')}'"`)
    client.pragma('journal_mode=DELETE')
    client.pragma('secure_delete=ON')
    client.pragma('temp_store=MEMORY')
    client.pragma(`rekey="x'${newKey.toString('hex')}'"`)
  } catch (error) {
    throw explained(error, file)
  } finally {
    client.close()
  }
  assertEncrypted(file)
}

function assertEncrypted(file: string): void {
  const head = Buffer.alloc(15)
  const descriptor = openSync(file, 'r')
  try {
    readSync(descriptor, head, 0, head.length, 0)
  } finally {
    closeSync(descriptor)
  }
  if (head.toString('latin1') === 'SQLite format 3')
    throw new Error('a database file was written without encryption')
}

function explained(error: unknown, file: string): unknown {
  const code = (error as { code?: string }).code ?? ''
  if (code === 'SQLITE_NOTADB')
    return new WrongKeyError(`${file} cannot be opened with this key`, { cause: error })
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_IOERR_SHORT_READ')) {
    return new DamagedFileError(`${file} is damaged`, { cause: error })
  }
  return error
}

/** Is this the disk being full, read-only or failing, rather than our mistake? */
export function isStorageFailure(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? ''
  return /^(SQLITE_(FULL|IOERR|READONLY|CANTOPEN|BUSY|LOCKED)|ENOSPC|EROFS|EDQUOT|EIO)/.test(code)
}

/** A note beside the work, such as when a token was last used: a full disk may cost the note, never the work. */
export function noteWhereWritable(note: () => void): void {
  try {
    note()
  } catch (error) {
    if (!isStorageFailure(error)) throw error
  }
}

export function isDamage(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? ''
  return (
    error instanceof DamagedFileError ||
    error instanceof WrongKeyError ||
    /^SQLITE_(CORRUPT|NOTADB)/.test(code)
  )
}
