import { createHash, randomBytes, randomInt } from 'node:crypto'
import { type Fields, fields, isFields } from '../channels/fields.ts'
import { requireScope } from './authorize.ts'
import {
  type GraphAnswer,
  type GraphContext,
  type GraphHandler,
  type GraphReply,
  headerOf,
  json,
  success,
} from './call.ts'
import { badParameter, GraphError, invalid, missing, unsupported } from './graph-error.ts'
import type { SimulatedAccount, SimulatedMedia, State } from './state.ts'
import { MEDIA_RULES } from './whatsapp/media-message.ts'

const DAY_MS = 24 * 3_600_000
const URL_LIFE_SECONDS = 300
const MAX_ATTACHMENT_BYTES = 25 * 1024 * 1024
const DOWNLOADS = 'media-downloads'

/** Files: uploading, asking where one is, fetching it, taking it away. */
export const answerMedia: GraphHandler = call => {
  const [id = '', edge, ...rest] = call.path
  if (id === DOWNLOADS && call.method === 'GET') return download(call, edge ?? '')
  if (rest.length > 0) return undefined
  if (call.method === 'POST' && edge === 'media') return uploadMedia(call, id)
  if (call.method === 'POST' && edge === 'message_attachments') return uploadAttachment(call, id)
  const media = edge === undefined ? call.state.media.get(id) : undefined
  if (media?.use !== 'media') return undefined
  const account = ownerOf(call, media)
  if (call.method === 'DELETE') {
    call.state.media.delete(id)
    return success()
  }
  if (call.method !== 'GET') return undefined
  if (media.expiresAt <= call.now) throw unsupported('GET', id)
  const asked = call.query.get('phone_number_id')
  if (asked !== null && asked !== account.account) throw unsupported('GET', id)
  return json({
    messaging_product: 'whatsapp',
    url: downloadUrl(originOf(call), media, call.now),
    mime_type: media.mime,
    sha256: media.sha256,
    file_size: media.size,
    id,
  })
}

/** A file a customer sends: what its message says of it. `base` is where this Meta is reached. */
export function customerFile(
  state: State,
  account: SimulatedAccount,
  file: { bytes: Uint8Array; mime: string; type: string; name?: string; voice?: boolean; caption?: string },
  base: string,
  now: Date,
): Fields {
  const { bytes, mime, type, name, voice, caption } = file
  const isWhatsApp = account.channel === 'whatsapp'
  const media = addMedia(state, account, {
    use: isWhatsApp ? 'media' : 'attachment',
    bytes,
    mime,
    type,
    direction: 'inbound',
    createdAt: now,
    // Ids from webhooks die after a week, addresses of the others sooner.
    expiresAt: new Date(now.getTime() + 7 * DAY_MS),
    ...(name !== undefined && { name }),
  })
  if (!isWhatsApp) return { attachments: [{ type, payload: { url: downloadUrl(base, media, now) } }] }
  return {
    type,
    [type]: {
      id: media.id,
      mime_type: mime,
      sha256: Buffer.from(media.sha256, 'hex').toString('base64'),
      ...(type === 'audio' && { voice: voice ?? false }),
      ...(type === 'sticker' && { animated: false }),
      ...(name !== undefined && { filename: name }),
      ...(caption !== undefined && { caption }),
    },
  }
}

function addMedia(
  state: State,
  account: { account: string },
  file: Omit<SimulatedMedia, 'id' | 'account' | 'size' | 'sha256'> & { bytes: Uint8Array },
): SimulatedMedia {
  const media = {
    ...file,
    id: String(randomInt(1e14, 2.8e14)),
    account: account.account,
    size: file.bytes.byteLength,
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
  }
  state.media.set(media.id, media)
  return media
}

function originOf(call: GraphContext): string {
  const host = headerOf(call.headers, 'host')
  return `http://${host === '' ? 'simulator.invalid' : host}`
}

/** Lives five minutes, and names nobody. */
function downloadUrl(base: string, media: SimulatedMedia, now: Date): string {
  const url = new URL(`/${DOWNLOADS}/${media.id}`, base)
  const life = media.use === 'media' ? URL_LIFE_SECONDS : (7 * DAY_MS) / 1000
  url.searchParams.set('ext', String(Math.floor(now.getTime() / 1000) + life))
  url.searchParams.set('hash', keyOf(media))
  return url.href
}

const keys = new WeakMap<SimulatedMedia, string>()

function keyOf(media: SimulatedMedia): string {
  let key = keys.get(media)
  if (!key) {
    key = randomBytes(12).toString('base64url')
    keys.set(media, key)
  }
  return key
}

/** WhatsApp's files need the token as well as the address; the others' addresses are all there is to it. */
function download(call: GraphContext, id: string): GraphReply {
  const media = call.state.media.get(id)
  const isKnown = media?.bytes !== undefined && call.query.get('hash') === keyOf(media)
  const isAlive = Number(call.query.get('ext')) * 1000 > call.now.getTime()
  if (!media || !isKnown || !isAlive)
    return plain(media?.use === 'media' ? 404 : 403, 'URL signature expired')
  if (media.use === 'media' && !isOwnersToken(call, media)) return plain(401, 'Unauthorized')
  return {
    status: 200,
    headers: { 'content-type': media.mime, 'content-length': String(media.size) },
    body: media.bytes!,
  }
}

const plain = (status: number, body: string): GraphReply => ({
  status,
  headers: { 'content-type': 'text/plain' },
  body,
})

/** No proof here: the address alone is signed. */
function isOwnersToken(call: GraphContext, media: SimulatedMedia): boolean {
  const value = /^Bearer (.+)$/.exec(headerOf(call.headers, 'authorization'))?.[1] ?? ''
  const token = call.state.tokens.get(value)
  if (!token || token.revoked || (token.expiresAt && token.expiresAt <= call.now)) return false
  return token.assets.includes(media.account)
}

function ownerOf(call: GraphContext, media: SimulatedMedia): SimulatedAccount {
  return call.account(media.account, 'whatsapp_business_messaging')
}

async function uploadMedia(call: GraphContext, id: string): Promise<GraphAnswer> {
  const account = call.account(id, 'whatsapp_business_messaging')
  if (account.channel !== 'whatsapp' || account.account !== id) throw unsupported('POST', id)
  const form = await call.multipart()
  if (form.get('messaging_product') !== 'whatsapp') throw missing('messaging_product')
  const file = form.get('file')
  if (!(file instanceof Blob)) throw badParameter('The parameter file is required.')
  const mime = String(form.get('type') ?? file.type)
  const known = Object.values(MEDIA_RULES).find(rule => rule.mimes.test(mime) && rule.mimes.source !== '.')
  const isDocument = /^(text\/|application\/)/.test(mime)
  if (!known && !isDocument)
    throw invalid(
      `Param file must be a file with one of the supported types. Received file of type '${mime}'.`,
    )
  if (file.type !== mime)
    throw invalid(`The type of the file is '${file.type}', the parameter says '${mime}'.`)
  const { maxBytes } = known ?? MEDIA_RULES.document
  if (file.size > maxBytes || file.size === 0) throw tooLarge(file.size, maxBytes)
  const media = addMedia(call.state, account, {
    use: 'media',
    bytes: new Uint8Array(await file.arrayBuffer()),
    mime,
    type: mime.split('/')[0]!,
    direction: 'outbound',
    createdAt: call.now,
    expiresAt: new Date(call.now.getTime() + 30 * DAY_MS),
  })
  return json({ id: media.id })
}

const tooLarge = (size: number, most: number): GraphError =>
  new GraphError(400, 131053, 'Media upload error', {
    details: `The file has ${size} bytes; it may have ${most}.`,
  })

async function uploadAttachment(call: GraphContext, id: string): Promise<GraphAnswer> {
  const account = attachmentOwner(call, id)
  const form = await call.multipart()
  const { type, payload } = attachmentOf(form.get('message'))
  const file = form.get('filedata')
  if (!(file instanceof Blob)) throw badParameter('The parameter filedata is required.')
  if (fields(payload).is_reusable !== true)
    throw badParameter('param message[attachment][payload] must have is_reusable.')
  const isOfKind = type === 'file' ? file.type !== '' : file.type.startsWith(`${type}/`)
  if (!isOfKind) throw badParameter(`A file of the type ${file.type} is no ${type}.`)
  if (file.size > MAX_ATTACHMENT_BYTES || file.size === 0)
    throw new GraphError(400, 100, 'Attachment size exceeds allowable limit', { subcode: 2018047 })
  const media = addMedia(call.state, account, {
    use: 'attachment',
    bytes: new Uint8Array(await file.arrayBuffer()),
    mime: file.type,
    type,
    direction: 'outbound',
    createdAt: call.now,
    expiresAt: new Date(call.now.getTime() + 90 * DAY_MS),
  })
  return json({ attachment_id: media.id })
}

/** A page speaks for its Instagram account where it is told so. */
function attachmentOwner(call: GraphContext, id: string): SimulatedAccount {
  const account = call.account(id)
  const isInstagram = account.channel === 'instagram' || call.query.get('platform') === 'instagram'
  const scopes = isInstagram
    ? ['instagram_manage_messages', 'instagram_business_manage_messages']
    : ['pages_messaging']
  requireScope(call.caller().token, account, scopes)
  if (account.channel === 'whatsapp') throw unsupported('POST', id)
  return account
}

function attachmentOf(message: unknown): { type: string; payload: unknown } {
  let attachment: unknown
  try {
    attachment = typeof message === 'string' ? (JSON.parse(message) as Fields).attachment : undefined
  } catch {
    throw badParameter('param message must be JSON.')
  }
  const { type, payload } = isFields(attachment) ? attachment : ({} as Fields)
  if (!['image', 'video', 'audio', 'file'].includes(String(type)))
    throw badParameter('param message[attachment][type] must be one of {image, video, audio, file}')
  return { type: String(type), payload }
}
