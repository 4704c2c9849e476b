import { randomBytes } from 'node:crypto'
import { type GraphAnswer, type GraphContext, type GraphHandler, headerOf, json } from './call.ts'
import { badParameter, GraphError, unsupported } from './graph-error.ts'
import type { SimulatedUpload } from './state.ts'

const MOST_BYTES = 100 * 1024 * 1024
const LIFE_MS = 24 * 3_600_000

/** What begins a file of each type the resumable upload takes. */
const BEGINNINGS: Record<string, (bytes: Buffer) => boolean> = {
  'image/jpeg': bytes => bytes.subarray(0, 2).toString('hex') === 'ffd8',
  'image/png': bytes => bytes.subarray(0, 4).toString('hex') === '89504e47',
  'video/mp4': bytes => bytes.subarray(4, 8).toString('latin1') === 'ftyp',
  'application/pdf': bytes => bytes.subarray(0, 5).toString('latin1') === '%PDF-',
}

/** `/{app}/uploads` and `/upload:…`: a file comes in as many pieces as it takes, and gets a handle when it is whole. */
export const answerUploads: GraphHandler = call => {
  const [id = '', edge, ...rest] = call.path
  if (rest.length > 0) return undefined
  if (edge === 'uploads') return call.method === 'POST' ? begin(call, id) : undefined
  if (edge !== undefined || !id.startsWith('upload:')) return undefined
  const upload = ownUpload(call, id)
  if (call.method === 'GET') return json({ id, file_offset: upload.received.length })
  if (call.method === 'POST') return take(call, upload)
  return undefined
}

function begin(call: GraphContext, appId: string): GraphAnswer {
  const { app, token } = call.caller()
  if (token.kind === 'APP' || app.id !== appId) throw unsupported('POST', appId)
  const { file_length: length, file_type: mime, file_name: name } = call.params()
  const bytes = Number(length)
  if (!Number.isInteger(bytes) || bytes < 1) throw badParameter('The parameter file_length is required.')
  if (bytes > MOST_BYTES) throw badParameter('Param file_length is too large.')
  if (typeof mime !== 'string' || !Object.hasOwn(BEGINNINGS, mime))
    throw badParameter(`Param file_type must be one of {${Object.keys(BEGINNINGS).join(', ')}}`)
  if (name !== undefined && (typeof name !== 'string' || /[<@%]/.test(name)))
    throw badParameter('Param file_name is not valid.')
  const id = `upload:${randomBytes(24).toString('base64url')}`
  const sig = randomBytes(12).toString('base64url')
  call.state.uploads.set(id, { id, sig, appId, mime, bytes, received: Buffer.alloc(0), begunAt: call.now })
  return json({ id: `${id}?sig=${sig}` })
}

function ownUpload(call: GraphContext, id: string): SimulatedUpload {
  const { app } = call.caller()
  if (!/^OAuth /.test(headerOf(call.headers, 'authorization')))
    throw new GraphError(400, 104, 'An access token is required to request this resource.')
  const upload = call.state.uploads.get(id)
  const isOwn = upload?.appId === app.id && call.query.get('sig') === upload.sig
  if (!upload || !isOwn || call.now.getTime() - upload.begunAt.getTime() > LIFE_MS)
    throw unsupported(call.method, id)
  return upload
}

function take(call: GraphContext, upload: SimulatedUpload): GraphAnswer {
  const told = headerOf(call.headers, 'file_offset')
  if (!/^\d+$/.test(told)) throw badParameter('The header file_offset is required.')
  if (Number(told) !== upload.received.length)
    throw badParameter(`The file_offset ${told} is not where the upload stands: ${upload.received.length}.`)
  const received = Buffer.concat([upload.received, call.raw])
  if (received.length > upload.bytes) throw badParameter('There are more bytes than file_length said.')
  upload.received = received
  if (received.length < upload.bytes) return json({})
  if (!BEGINNINGS[upload.mime]!(received)) throw badParameter(`The file is not of the type ${upload.mime}.`)
  upload.handle = `4:${Buffer.from(upload.mime).toString('base64')}:ARY${randomBytes(18).toString('base64url')}`
  upload.received = Buffer.alloc(0)
  return json({ h: upload.handle })
}
