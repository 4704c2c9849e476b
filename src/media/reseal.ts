import { prepared, type TenantDb } from '../db/database.ts'
import { type LyingFile, listFolder, type MediaFolder, removeFile } from './folder.ts'
import { keyVersionOf, openSealed, writeSealed } from './sealed-file.ts'

/**
 * Seals with the key in use what is still sealed with an older one, file by file, until the signal says that it is
 * enough for now. True when nothing is left to do. A file that is damaged stays as it is.
 */
export async function resealFiles(
  db: TenantDb,
  folder: MediaFolder,
  isEnough: () => boolean,
  onDamaged: () => void,
): Promise<boolean> {
  for (const file of await listFolder(folder)) {
    if (file.isPart || !isKnown(db, file.id)) continue
    try {
      const version = await keyVersionOf(folder, file.id, file.variant)
      if (version === undefined || version === folder.keyVersion) continue
      if (isEnough()) return false
      await resealFile(db, folder, file.id, file.variant)
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'DamagedMediaError') throw error
      onDamaged()
    }
  }
  return true
}

async function resealFile(
  db: TenantDb,
  folder: MediaFolder,
  id: string,
  variant: LyingFile['variant'],
): Promise<void> {
  const opened = await openSealed(folder, id, variant)
  if (!opened) return
  try {
    await writeSealed(folder, id, variant, opened.read(), { maxBytes: Number.POSITIVE_INFINITY })
  } finally {
    await opened.close()
  }
  // Whoever erased it meanwhile must not see it come back.
  if (!isKnown(db, id)) await removeFile(folder, id)
}

const isKnown = (db: TenantDb, publicId: string) =>
  prepared(db, 'SELECT 1 FROM media_files WHERE public_id = ?').get(publicId) !== undefined
