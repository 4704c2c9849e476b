import { type TenantDb, write } from '../db/database.ts'
import { AppError } from '../lib/errors.ts'
import { newId } from '../lib/ids.ts'
import { say } from '../lib/said.ts'
import type { MediaFolder } from './folder.ts'
import { SAMPLE_BYTES, typeOf } from './kinds.ts'
import { inMegabytes, KEPT_BYTES, TYPE_NAMES } from './limits.ts'
import { inGigabytes, roomLeft } from './quota.ts'
import { addFile, keepFile, type StoredFile } from './store.ts'
import type { Studio } from './studio.ts'
import type { StudioRefusal } from './studio-link.ts'
import type { MediaFiles } from './upload.ts'

/** The most that is taken in one go from a form or the API; no channel takes more. */
export const UPLOAD_BYTES = KEPT_BYTES.document

export interface NewUpload {
  bytes: Uint8Array
  /** What the browser or the program says: hints, never proof. */
  name?: string | undefined
  mime?: string | undefined
}

const CANNOT_TAKE: Record<StudioRefusal, string> = {
  too_many_pixels: 'The picture has more than 40 megapixels. Make it smaller and send it again.',
  damaged: 'The picture is damaged and cannot be read. Save it anew and send it again.',
  too_slow: 'The picture takes too long to read. Make it smaller and send it again.',
  too_much_memory: 'The picture takes too much memory to read. Make it smaller and send it again.',
  infected: 'The virus scanner found something in this file. Have the device it comes from looked at.',
}

function cannotTake(refusal: StudioRefusal): AppError {
  const sentence = CANNOT_TAKE[refusal]
  const said = refusal === 'infected' ? say('refusal.file_infected') : say('refusal.picture', { sentence })
  return new AppError('unprocessable', sentence, { said: [said] })
}

/**
 * Keeps a file of the team's, so that it can be sent. Pictures lose what they say about the camera and the place, and
 * become as small as Meta takes them. Refuses what no channel takes, with what was found and what may be sent.
 */
export async function storeUpload(
  files: MediaFiles & { studio: Studio },
  upload: NewUpload,
  now: Date,
): Promise<StoredFile> {
  const { db, folder, studio } = files
  refuseWhenFull(db, folder, upload)
  const { bytes } = await checked(studio, upload)
  const publicId = newId(now)
  const kept = await keepFile(folder, studio, publicId, inSlices(bytes), {
    maxBytes: bytes.byteLength,
    claim: upload,
  })
  if (kept.outcome === 'refused') throw cannotTake(kept.refusal)
  return write(db, () => addFile(db, kept.file, now))
}

function refuseWhenFull(db: TenantDb, folder: MediaFolder, { bytes }: NewUpload): void {
  if (bytes.byteLength <= roomLeft(db, folder)) return
  const room = inGigabytes(folder.quotaBytes ?? 0)
  const sentence = `The room for files of this business, ${room}, is used up. Whoever runs this server can give it more: HEARTHLINE_MEDIA_QUOTA_GB.`
  throw new AppError('too_large', sentence, { said: [say('refusal.media_full', { room })] })
}

async function checked(studio: Studio, upload: NewUpload): Promise<{ bytes: Uint8Array }> {
  const { bytes } = upload
  if (bytes.byteLength === 0)
    throw new AppError('unprocessable', 'The file is empty. Choose another one.', {
      said: [say('refusal.file_empty')],
    })
  const isWhole = bytes.byteLength <= SAMPLE_BYTES
  const { kind, mime } = await typeOf(bytes.subarray(0, SAMPLE_BYTES), isWhole, upload)
  if (kind === 'other') {
    const allowed = [...new Set(Object.values(TYPE_NAMES))].join(', ')
    throw new AppError('unsupported', `This type of file cannot be sent. Allowed are ${allowed}.`, {
      said: [say('refusal.file_type', { types: allowed })],
    })
  }
  const maxBytes = Math.min(KEPT_BYTES[kind], UPLOAD_BYTES)
  if (bytes.byteLength > maxBytes) {
    throw new AppError(
      'too_large',
      `The file has ${inMegabytes(bytes.byteLength)}; ${TYPE_NAMES[mime]} may have ${inMegabytes(maxBytes)}. Send a smaller one.`,
      { said: [say('compose.too_large', { max: inMegabytes(maxBytes) })] },
    )
  }
  if (kind !== 'image') return { bytes }
  const answer = await studio.clean(bytes)
  if ('refused' in answer) throw cannotTake(answer.refused)
  return answer.done
}

/** Small enough that sealing one holds up nobody else. */
async function* inSlices(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += 65_536) yield bytes.subarray(at, at + 65_536)
}
