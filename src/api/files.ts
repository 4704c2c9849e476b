import type { Request } from 'express'
import { z } from 'zod'
import { getFile, type KnowledgeFile, listFiles } from '../catalog/files/files.ts'
import { listPiecesOfFile } from '../catalog/files/pieces-in-use.ts'
import { LIMITS, PROBLEMS } from '../catalog/files/reader-link.ts'
import type { FileOrder } from '../catalog/files/take-file.ts'
import { parseInput } from '../catalog/input.ts'
import { AppError } from '../lib/errors.ts'
import { readMultipart } from '../web/bodies.ts'
import { textParam } from '../web/params.ts'
import { type Operation, readJson } from './operation.ts'
import { id, moment } from './schemas.ts'

/** As JSON a file is a third longer, and all of it is in memory at once. */
const JSON_CHARACTERS = Math.ceil((LIMITS.bytes * 4) / 3)
const JSON_BYTES = JSON_CHARACTERS + 10_000

const fileInput = z
  .strictObject(
    {
      name: z
        .string({ error: 'must be text' })
        .min(1, { error: 'must not be empty' })
        .max(200, { error: 'must have at most 200 characters' }),
      text: z
        .string({ error: 'must be text' })
        .min(1, { error: 'must not be empty' })
        .max(LIMITS.characters, { error: 'has more text than can be kept' })
        .optional(),
      data: z
        .base64({ error: 'must be base64' })
        .min(4, { error: 'must not be empty' })
        .max(JSON_CHARACTERS, { error: 'is larger than 20 MB' })
        .optional()
        .meta({ description: 'The file in base64' }),
    },
    { error: 'must be an object' },
  )
  .meta({
    id: 'NewKnowledgeFile',
    description:
      'Either `text`, or `data` with a file (PDF, DOCX, HTML, Markdown, text, CSV). Or the file as `file` of a `multipart/form-data` body. One of the same name is replaced.',
  })

const fileView = z
  .object({
    id,
    name: z.string(),
    kind: z.enum(['pdf', 'docx', 'html', 'csv', 'md', 'txt', 'pasted']).nullable(),
    state: z.enum(['reading', 'ready', 'failed']).meta({
      description: 'Of the newest content; what was read before stays in use until it is ready',
    }),
    problem: z.object({ code: z.string(), sentence: z.string() }).nullable(),
    bytes: z.int(),
    pages: z.int().nullable(),
    version: z.int().meta({ description: 'Of the content in use; 0 while there is none' }),
    updatedAt: moment,
  })
  .meta({ id: 'KnowledgeFile' })

const wholeFileView = fileView
  .extend({
    pieces: z.array(
      z.object({ id, heading: z.string().nullable(), page: z.int().nullable(), text: z.string() }),
    ),
  })
  .meta({ id: 'KnowledgeFileWithText' })

const ONE = { description: 'The file', schema: fileView }
const MOST_PIECES = 5_000

export const fileOperations: Operation[] = [
  {
    method: 'get',
    path: '/knowledge/files',
    scope: 'read',
    summary: 'Documents and texts the assistant may quote, the newest first',
    answers: { 200: { description: 'All of them', schema: z.object({ items: z.array(fileView) }) } },
    handle: (_deps, req, res) => void res.json({ items: listFiles(req.tenant.db).map(toFileView) }),
  },
  {
    method: 'post',
    path: '/knowledge/files',
    scope: 'write',
    summary: 'Take a document or a text in; it is read a moment later',
    body: fileInput,
    readsBody: true,
    answers: { 202: ONE, 413: { description: 'It is larger than 20 MB' } },
    async handle({ worker, changed }, req, res) {
      const { db, id: tenantId } = req.tenant
      const taken = await worker.call('takeFile', tenantId, await orderOf(req))
      changed(tenantId)
      res.status(202).json(toFileView(getFile(db, taken)))
    },
  },
  {
    method: 'get',
    path: '/knowledge/files/:id',
    scope: 'read',
    summary: 'One of them, with what was read',
    answers: { 200: { description: 'The file and its text', schema: wholeFileView } },
    handle(_deps, req, res) {
      const file = getFile(req.tenant.db, textParam(req, 'id'))
      const pieces = listPiecesOfFile(req.tenant.db, file, 0, MOST_PIECES)
      res.json({
        ...toFileView(file),
        pieces: pieces.map(({ publicId, heading, page, text }) => ({ id: publicId, heading, page, text })),
      })
    },
  },
  {
    method: 'delete',
    path: '/knowledge/files/:id',
    scope: 'write',
    summary: 'Take a document away: nothing of it is used any more',
    answers: { 204: { description: 'It is gone' } },
    async handle({ worker, changed }, req, res) {
      const { publicId } = getFile(req.tenant.db, textParam(req, 'id'))
      await worker.call('deleteFile', req.tenant.id, publicId)
      changed(req.tenant.id)
      res.status(204).end()
    },
  },
]

async function orderOf(req: Request): Promise<FileOrder> {
  if (req.is('multipart/form-data')) {
    const { files } = await readMultipart(req, LIMITS.bytes + 100_000)
    const file = files.file ?? Object.values(files)[0]
    if (!file) throw new AppError('unprocessable', 'There is no file in the form. Send it as “file”.')
    return { bytes: file.bytes, fileName: file.name }
  }
  if (!req.is('application/json'))
    throw new AppError('unsupported', 'Send the file as multipart/form-data, or in base64 as JSON.')
  const { name, text, data } = parseInput(fileInput, await readJson(req, JSON_BYTES))
  if ((text === undefined) === (data === undefined))
    throw new AppError('unprocessable', 'Send either “text” or “data”, not both and not none.', {
      fields: [{ field: 'data', problem: 'must be there, or text instead' }],
    })
  return text === undefined
    ? { bytes: Buffer.from(data!, 'base64'), fileName: name }
    : { bytes: Buffer.from(text), fileName: name, isPasted: true }
}

function toFileView(file: KnowledgeFile): z.infer<typeof fileView> {
  const { publicId, name, kind, state, problem, bytes, pages, version, updatedAt } = file
  return {
    id: publicId,
    name,
    kind,
    state,
    problem: problem && { code: problem, sentence: PROBLEMS[problem] },
    bytes,
    pages,
    version,
    updatedAt: updatedAt.toISOString(),
  }
}
