import { eq, inArray, lt } from 'drizzle-orm'
import type { TenantDb } from '../db/database.ts'
import { rowsOf } from '../db/rows.ts'
import { listFolder, type MediaFolder, removeFile, removeStray, type Variant } from './folder.ts'
import { type Claim, type FileType, SAMPLE_BYTES, typeOf } from './kinds.ts'
import { KEPT_BYTES } from './limits.ts'
import { mediaFiles } from './schema.ts'
import { openSealed, readSealed, type Written, writeSealed } from './sealed-file.ts'
import type { Studio } from './studio.ts'
import type { ShownPicture, StudioRefusal } from './studio-link.ts'

export type StoredFile = typeof mediaFiles.$inferSelect
export type NewFile = Omit<typeof mediaFiles.$inferInsert, 'id' | 'createdAt'>

/** The bytes lie on the disk; `file` waits for its row. */
export type Kept = { outcome: 'kept'; file: NewFile } | { outcome: 'refused'; refusal: StudioRefusal }

const rows = rowsOf(mediaFiles)
const DAY_MS = 24 * 3_600_000

export function addFile(db: TenantDb, file: NewFile, now: Date): StoredFile {
  return rows.add(db, { ...file, createdAt: now })
}

export function findFile(db: TenantDb, publicId: string): StoredFile | undefined {
  return rows.find(db, 'public_id = ?', publicId)
}

export function findFileById(db: TenantDb, id: number): StoredFile | undefined {
  return rows.find(db, 'id = ?', id)
}

export interface KeepOptions {
  maxBytes: number
  claim?: Claim
  /** Throws when what came is not what was announced: nothing is kept then. */
  check?: (written: Written) => void
}

/**
 * Seals what comes to the disk, finds out what it is, and makes what is needed to show it. A picture that cannot be
 * made safe is not kept. Throws TooLargeError.
 */
export async function keepFile(
  folder: MediaFolder,
  studio: Studio,
  publicId: string,
  source: AsyncIterable<Uint8Array>,
  options: KeepOptions,
): Promise<Kept> {
  const sample = createSample()
  const written = await writeSealed(folder, publicId, 'original', source, { ...options, look: sample.add })
  try {
    if (studio.scan && (await scanned(folder, publicId, studio.scan)) === 'infected') {
      await removeFile(folder, publicId)
      return { outcome: 'refused', refusal: 'infected' }
    }
    const found = await typeOf(sample.bytes(), written.bytes <= SAMPLE_BYTES, options.claim)
    const type = withinCap(found, written.bytes)
    const file: NewFile = { publicId, ...type, ...written }
    if (type.kind === 'image') return await keepPicture(folder, studio, file)
    if (type.mime === 'audio/ogg') return { outcome: 'kept', file: await withWaveform(folder, studio, file) }
    return { outcome: 'kept', file }
  } catch (error) {
    await removeFile(folder, publicId)
    throw error
  }
}

async function scanned(folder: MediaFolder, id: string, scan: NonNullable<Studio['scan']>) {
  const file = (await openSealed(folder, id))!
  try {
    return await scan(file.read())
  } finally {
    await file.close()
  }
}

function createSample() {
  const parts: Uint8Array[] = []
  let length = 0
  return {
    add(chunk: Uint8Array) {
      if (length >= SAMPLE_BYTES) return
      const part = chunk.slice(0, SAMPLE_BYTES - length) // A copy: the chunk’s memory is used again.
      parts.push(part)
      length += part.length
    },
    bytes: () => Buffer.concat(parts),
  }
}

/** A picture sent as a document may be larger than one we decode: it stays a file. */
function withinCap(type: FileType, bytes: number): FileType {
  return bytes > KEPT_BYTES[type.kind] ? { kind: 'other', mime: 'application/octet-stream' } : type
}

async function keepPicture(folder: MediaFolder, studio: Studio, file: NewFile): Promise<Kept> {
  const answer = await studio.picture((await readSealed(folder, file.publicId))!)
  if ('refused' in answer) {
    await removeFile(folder, file.publicId)
    return { outcome: 'refused', refusal: answer.refused }
  }
  const { width, height } = answer.done
  await keepShown(folder, file.publicId, answer.done)
  return { outcome: 'kept', file: { ...file, width, height, hasSafeCopy: true, hasThumbnail: true } }
}

async function keepShown(folder: MediaFolder, id: string, { safe, thumbnail }: ShownPicture): Promise<void> {
  const variants: [Variant, Uint8Array][] = [
    ['safe', safe],
    ['thumbnail', thumbnail],
  ]
  for (const [variant, bytes] of variants) {
    await writeSealed(folder, id, variant, once(bytes), { maxBytes: Number.POSITIVE_INFINITY })
  }
}

export async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** A sound without a waveform is played all the same. */
async function withWaveform(folder: MediaFolder, studio: Studio, file: NewFile): Promise<NewFile> {
  const answer = await studio.voice((await readSealed(folder, file.publicId))!)
  return 'done' in answer ? { ...file, ...answer.done } : file
}

/** A file goes for good: its bytes, what was made of it, and its row with all that points to it. Can be run again. */
export async function forgetFile(db: TenantDb, folder: MediaFolder, fileId: number): Promise<void> {
  const file = findFileById(db, fileId)
  if (!file) return
  await removeFile(folder, file.publicId)
  db.delete(mediaFiles).where(eq(mediaFiles.id, fileId)).run()
  await removeFile(folder, file.publicId) // It may have been sealed anew meanwhile.
}

/**
 * Removes what nobody needs any more: files without a user, older than a day, bytes without a row, and what a run
 * that died left half-written. `isUsed` says whether something refers to a file.
 */
export async function pruneFiles(
  db: TenantDb,
  folder: MediaFolder,
  now: Date,
  isUsed: (file: { id: number; publicId: string }) => boolean,
): Promise<{ files: number; strays: number }> {
  const before = new Date(now.getTime() - DAY_MS)
  const old = db
    .select({ id: mediaFiles.id, publicId: mediaFiles.publicId })
    .from(mediaFiles)
    .where(lt(mediaFiles.createdAt, before))
    .all()
  const unused = old.filter(file => !isUsed(file))
  for (const { id } of unused) await forgetFile(db, folder, id)
  return { files: unused.length, strays: await removeStrays(db, folder, before) }
}

async function removeStrays(db: TenantDb, folder: MediaFolder, before: Date): Promise<number> {
  const lying = (await listFolder(folder)).filter(({ changedAt }) => changedAt < before)
  let removed = 0
  for (let at = 0; at < lying.length; at += 200) {
    const part = lying.slice(at, at + 200)
    const ids = [...new Set(part.map(({ id }) => id))]
    const known = new Set(
      db
        .select({ id: mediaFiles.publicId })
        .from(mediaFiles)
        .where(inArray(mediaFiles.publicId, ids))
        .all()
        .map(row => row.id),
    )
    for (const { name, id, isPart } of part) {
      if (known.has(id) && !isPart) continue
      await removeStray(folder, name)
      removed++
    }
  }
  return removed
}
