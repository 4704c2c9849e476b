import { isUtf8 } from 'node:buffer'
import express, { type Request, type RequestHandler } from 'express'
import { AppError } from '../lib/errors.ts'
import { firstForeignByte, parseJson } from '../lib/json.ts'
import { allowUploadTime } from './body-time.ts'

/** A file of a form, in memory. Its name and type are what the browser claims. */
export interface Upload {
  name: string
  type: string
  bytes: Buffer
}

declare module 'express-serve-static-core' {
  interface Request {
    /** Files of a multipart form, by field. */
    files?: Record<string, Upload>
  }
}

const FORM_BYTES = 1_000_000
const JSON_BYTES = 2_000_000
const UPLOAD_BYTES = 32_000_000

export interface BodyOptions {
  /** Files are taken from people who are signed in only: they cost memory. */
  mayUpload: (req: Request) => boolean
  /** Routes that read their body themselves. */
  exempt: string[]
}

/** Parses forms, JSON and uploads into `req.body` (and `req.files`). Any other kind of body is refused. */
export function parseBodies(options: BodyOptions): RequestHandler[] {
  const isExempt = (req: Request) =>
    options.exempt.some(entry => (entry.endsWith('/') ? req.path.startsWith(entry) : req.path === entry))
  const unless =
    (handler: RequestHandler): RequestHandler =>
    (req, res, next) =>
      isExempt(req) ? next() : handler(req, res, next)
  return [
    express.urlencoded({
      extended: false,
      limit: FORM_BYTES,
      parameterLimit: 1000,
      inflate: false,
      verify: (_req, _res, form) => refuseForeignLetters(form),
    }),
    ...takeJson,
    multipart(options.mayUpload),
    refuseOthers,
  ].map(unless)
}

/** What a form decodes to would hold replacement marks in the place of what somebody typed. */
function refuseForeignLetters(form: Buffer): void {
  const text = form
    .toString('latin1')
    .replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
  const letters = Buffer.from(text, 'latin1')
  if (!isUtf8(letters))
    throw new AppError(
      'invalid',
      `The form is not valid UTF-8: byte ${firstForeignByte(letters) + 1} begins or continues no letter.`,
    )
}

const parsedJson: RequestHandler = (req, _res, next) => {
  if (Buffer.isBuffer(req.body)) req.body = jsonOf(req, req.body)
  next()
}

/** A JSON body, for routes that know who sends it before they read. */
export const takeJson: RequestHandler[] = [
  express.raw({ type: 'application/json', limit: JSON_BYTES, inflate: false }),
  parsedJson,
]

/** An empty body is an empty object: a request that has nothing to say need not say so. */
export function jsonOf(req: Request, bytes: Buffer): unknown {
  const charset = /charset="?([\w-]+)/i.exec(req.headers['content-type'] ?? '')?.[1]
  if (charset !== undefined && !/^utf-?8$/i.test(charset))
    throw new AppError('unsupported', 'The body is in an encoding that is not accepted here. Send UTF-8.')
  if (bytes.length === 0) return {}
  const parsed = parseJson(bytes)
  if ('problem' in parsed) throw new AppError('invalid', `The body ${parsed.problem}`)
  if (typeof parsed.value !== 'object' || parsed.value === null)
    throw new AppError('invalid', 'The body is JSON, but no object: begin it with “{”.')
  return parsed.value
}

function multipart(mayUpload: (req: Request) => boolean): RequestHandler {
  return async (req, _res, next) => {
    if (!req.is('multipart/form-data')) return next()
    if (!mayUpload(req)) throw new AppError('unauthenticated', 'Sign in to send files.')
    const { fields, files } = await readMultipart(req, UPLOAD_BYTES)
    req.body = fields
    req.files = files
    next()
  }
}

/** For routes that read their body themselves and know who sends it: fields and files of a multipart form. */
export async function readMultipart(req: Request, maxBytes: number) {
  allowUploadTime(req)
  return parseMultipart(await readBytes(req, maxBytes), req.headers['content-type']!)
}

/** The whole body of a request whose route reads it itself. */
export async function readBytes(req: Request, maxBytes: number): Promise<Buffer<ArrayBuffer>> {
  const tooLarge = () => new AppError('too_large', `A file may have ${maxBytes / 1_000_000} MB at most.`)
  if (Number(req.headers['content-length'] ?? 0) > maxBytes) throw tooLarge()
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of req as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > maxBytes) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

async function parseMultipart(body: Buffer<ArrayBuffer>, contentType: string) {
  let form: FormData
  try {
    form = await new Response(body, { headers: { 'content-type': contentType } }).formData()
  } catch {
    throw new AppError('invalid', 'The form could not be read. Send it again.')
  }
  const fields: Record<string, string | string[]> = Object.create(null)
  const files: Record<string, Upload> = Object.create(null)
  for (const [name, value] of form.entries()) {
    if (typeof value === 'string') fields[name] = name in fields ? [fields[name]!, value].flat() : value
    else if (value.size > 0 || value.name !== '') {
      files[name] = { name: value.name, type: value.type, bytes: Buffer.from(await value.arrayBuffer()) }
    }
  }
  return { fields, files }
}

const refuseOthers: RequestHandler = (req, _res, next) => {
  const hasBody =
    req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length'] ?? 0) > 0
  if (hasBody && req.body === undefined) {
    throw new AppError('unsupported', 'This kind of content is not accepted here. Send a form or JSON.')
  }
  next()
}
