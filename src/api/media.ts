import type { Request } from 'express'
import { z } from 'zod'
import { parseInput } from '../catalog/input.ts'
import { openAttachment } from '../inbox/attachments.ts'
import { EVERY_CHAT } from '../inbox/sight.ts'
import { AppError } from '../lib/errors.ts'
import { inMegabytes } from '../media/limits.ts'
import { sendFile } from '../media/serve.ts'
import { type NewUpload, storeUpload, UPLOAD_BYTES } from '../media/store-upload.ts'
import { readMultipart } from '../web/bodies.ts'
import { textParam } from '../web/params.ts'
import { type ApiDeps, type Operation, readJson } from './operation.ts'
import { id } from './schemas.ts'

/** As JSON a file is a third longer, and all of it is in memory at once. */
const JSON_FILE_BYTES = 16 * 1024 * 1024

const fileInput = z
  .strictObject(
    {
      data: z
        .base64({ error: 'must be base64' })
        .min(4, { error: 'must not be empty' })
        .meta({ description: 'The file in base64' }),
      name: z.string({ error: 'must be text' }).max(255).optional(),
    },
    { error: 'must be an object' },
  )
  .meta({ id: 'NewFile', description: 'Or the file as `file` of a `multipart/form-data` body' })

const fileView = z
  .object({
    id,
    kind: z.enum(['image', 'video', 'audio', 'document', 'other']),
    mime: z.string().meta({ description: 'By its content' }),
    bytes: z.int(),
  })
  .meta({ id: 'File' })

export const mediaOperations: Operation[] = [
  {
    method: 'post',
    path: '/media',
    scope: 'write',
    summary: 'Keep a file, so that a message can send it; without a message it goes after a day',
    body: fileInput,
    readsBody: true,
    answers: {
      201: { description: 'The file', schema: fileView },
      413: { description: 'It is larger than any channel takes' },
    },
    async handle(deps, req, res) {
      const { studio, folder } = mediaOf(deps, req)
      const upload = await readUpload(req)
      const file = await storeUpload({ db: req.tenant.db, folder, studio }, upload, deps.instance.clock.now())
      const { publicId, kind, mime, bytes } = file
      res.status(201).json({ id: publicId, kind, mime, bytes })
    },
  },
  {
    method: 'get',
    path: '/media/:id',
    scope: 'read',
    summary: 'A stored file: of a message’s `attachments`, or one that was uploaded',
    answers: {
      200: { description: 'Its bytes. Pictures are encoded anew; `Range` is understood', type: '*/*' },
      206: { description: 'The part that was asked for', type: '*/*' },
      416: { description: 'There is no such part' },
    },
    handle: (deps, req, res) =>
      sendFile(
        req,
        res,
        mediaOf(deps, req).folder,
        openAttachment(req.tenant.db, textParam(req, 'id'), EVERY_CHAT),
      ),
  },
]

function mediaOf({ media }: ApiDeps, req: Request) {
  if (!media) throw new AppError('unavailable', 'Files are not available here.')
  return { studio: media.studio, folder: media.folderOf(req.tenant.id) }
}

async function readUpload(req: Request): Promise<NewUpload> {
  if (req.is('multipart/form-data')) {
    const { files } = await readMultipart(req, UPLOAD_BYTES)
    const file = files.file ?? Object.values(files)[0]
    if (!file) throw new AppError('unprocessable', 'There is no file in the form. Send it as “file”.')
    return { bytes: file.bytes, name: file.name, mime: file.type }
  }
  if (!req.is('application/json'))
    throw new AppError('unsupported', 'Send the file as multipart/form-data, or in base64 as JSON.')
  const { data, name } = parseInput(
    fileInput,
    await readJson(req, Math.ceil((JSON_FILE_BYTES * 4) / 3) + 10_000),
  )
  const bytes = Buffer.from(data, 'base64')
  if (bytes.length > JSON_FILE_BYTES) {
    const most = inMegabytes(JSON_FILE_BYTES)
    throw new AppError(
      'too_large',
      `As JSON a file may have ${most}. Send a larger one as multipart/form-data.`,
    )
  }
  return { bytes, name }
}
