import { and, eq } from 'drizzle-orm'
import type { SendOutcome } from '../channels/events.ts'
import { idText } from '../channels/fields.ts'
import { type ChannelConnection, callGraph, type GraphDeps, type GraphRequest } from '../channels/graph.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import type { MediaFolder } from './folder.ts'
import { extensionOf } from './kinds.ts'
import { mediaFiles, mediaUploads } from './schema.ts'
import { openSealed } from './sealed-file.ts'

/** A business's files: their rows and where their bytes lie. */
export interface MediaFiles {
  db: TenantDb
  folder: MediaFolder
}

export interface FileToSend {
  /** Public id of the stored file. */
  fileId: string
  /** What it is sent as; Messenger and Instagram take documents as files. */
  as: 'image' | 'video' | 'audio' | 'document' | 'sticker'
  /** Shown as a voice note. */
  voice?: boolean
}

export type UploadOutcome =
  | { outcome: 'ok'; providerMediaId: string }
  | Exclude<SendOutcome, { outcome: 'accepted' }>

const DAY_MS = 24 * 3_600_000
/** Meta keeps them for 30 and 90 days; a day less, so that none dies between here and there. */
const KEPT_MS = { whatsapp: 29 * DAY_MS, messenger: 89 * DAY_MS, instagram: 89 * DAY_MS }

/**
 * Meta's id of a stored file, for this number or page: the one it has from an earlier upload, else it is handed over
 * now. An upload that may or may not have arrived harms nobody, so it is `not_sent`: whoever asks may ask again.
 */
export async function ensureUploaded(
  line: { graph: GraphDeps; connection: ChannelConnection },
  files: MediaFiles,
  file: FileToSend,
  now: Date,
  signal?: AbortSignal,
): Promise<UploadOutcome> {
  const row = files.db.select().from(mediaFiles).where(eq(mediaFiles.publicId, file.fileId)).get()
  if (!row) return gone()
  const { account } = line.connection
  const known = livingUpload(files.db, row.id, account, now)
  if (known) return { outcome: 'ok', providerMediaId: known }
  const content = await contentOf(files.folder, row.publicId)
  if (!content) return gone()
  const request = requestFor(line.connection, file, row.mime, content)
  const answer = await callGraph(line.graph, line.connection, request, {
    why: 'upload a file',
    ...(signal && { signal }),
  })
  if (answer.outcome === 'unknown') return { outcome: 'not_sent', details: answer.details }
  if (answer.outcome !== 'ok') return answer
  const providerMediaId = idText(answer.body.id) ?? idText(answer.body.attachment_id)
  if (!providerMediaId) return { outcome: 'not_sent', details: 'Meta took the file without giving it an id' }
  noteUpload(files.db, row.id, account, providerMediaId, now.getTime() + KEPT_MS[line.connection.kind])
  return { outcome: 'ok', providerMediaId }
}

/** Meta does not know the id any more: the next `ensureUploaded` hands the file over again. */
export function forgetUpload(db: TenantDb, providerMediaId: string): void {
  db.delete(mediaUploads).where(eq(mediaUploads.providerMediaId, providerMediaId)).run()
}

const gone = (): UploadOutcome => ({
  outcome: 'refused',
  code: 'file_gone',
  details: 'the file is not here any more',
  act: 'stop',
})

function livingUpload(db: TenantDb, fileId: number, account: string, now: Date): string | undefined {
  const found = db
    .select()
    .from(mediaUploads)
    .where(and(eq(mediaUploads.fileId, fileId), eq(mediaUploads.account, account)))
    .get()
  return found && found.expiresAt > now ? found.providerMediaId : undefined
}

function noteUpload(db: TenantDb, fileId: number, account: string, id: string, expiresAt: number): void {
  prepared(
    db,
    `INSERT INTO media_uploads (file_id, account, provider_media_id, expires_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (file_id, account) DO UPDATE
       SET provider_media_id = excluded.provider_media_id, expires_at = excluded.expires_at`,
  ).run(fileId, account, id, expiresAt)
}

/** The bytes of a stored file from there on, read while they are sent. */
export async function contentOf(folder: MediaFolder, id: string, from = 0) {
  const file = await openSealed(folder, id)
  if (!file) return undefined
  await file.close()
  async function* open() {
    const opened = await openSealed(folder, id)
    if (opened) yield* opened.read(from)
  }
  return { bytes: file.bytes - from, open }
}

function requestFor(
  connection: ChannelConnection,
  file: FileToSend,
  mime: string,
  content: { bytes: number; open: () => AsyncIterable<Uint8Array> },
): GraphRequest {
  const upload = { fileName: `file.${extensionOf(mime)}`, mime, content }
  if (connection.kind === 'whatsapp') {
    // WhatsApp plays a voice note only when the codec is named.
    const type = mime === 'audio/ogg' ? 'audio/ogg; codecs=opus' : mime
    return {
      method: 'POST',
      path: `${connection.account}/media`,
      upload: { ...upload, mime: type, field: 'file', fields: { messaging_product: 'whatsapp', type } },
    }
  }
  const type = { document: 'file', sticker: 'image', image: 'image', video: 'video', audio: 'audio' }[file.as]
  const message = { attachment: { type, payload: { is_reusable: true } } }
  const viaPage = connection.kind === 'instagram' && connection.login !== 'instagram'
  return {
    method: 'POST',
    path: `${viaPage ? (connection.pageId ?? connection.account) : connection.account}/message_attachments`,
    ...(viaPage && { query: { platform: 'instagram' } }),
    upload: { ...upload, field: 'filedata', fields: { message: JSON.stringify(message) } },
  }
}
