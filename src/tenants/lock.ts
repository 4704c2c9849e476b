import Database from 'better-sqlite3'
import { isBusy } from '../db/database.ts'
import { pathIn } from '../lib/file-path.ts'

/** Another process serves this data folder. */
export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError'
}

/**
 * Takes the data folder for this process. The lock is SQLite's own on an empty file, so the operating system lets
 * go of it however the process ends.
 */
export function lockFolder(dataDir: string): { release(): void } {
  const client = new Database(pathIn(dataDir, 'server.lock'), { timeout: 0 })
  try {
    client.pragma('journal_mode=MEMORY')
    client.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    client.close()
    if (isBusy(error)) {
      throw new FolderInUseError(
        `The data folder ${dataDir} is already served by another Hearthline. Stop that one first, or set HEARTHLINE_DATA_DIR to another folder.`,
      )
    }
    throw error
  }
  return { release: () => client.close() }
}
