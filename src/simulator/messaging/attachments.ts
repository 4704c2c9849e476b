import { type Fields, fields, isFields, list } from '../../channels/fields.ts'
import { badParameter, GraphError } from '../graph-error.ts'
import type { SimulatedAccount, SimulatedMedia, State } from '../state.ts'
import { requireAddress, requireKeys } from './checks.ts'
import { templateOf } from './templates.ts'

export interface Attachment {
  type: string
  text: string
  shown: Fields
}

const MB = 1024 * 1024

interface Rule {
  mimes: RegExp
  maxBytes: number
}

const MESSENGER: Record<string, Rule> = {
  image: { mimes: /^image\//, maxBytes: 25 * MB },
  video: { mimes: /^video\//, maxBytes: 25 * MB },
  audio: { mimes: /^audio\//, maxBytes: 25 * MB },
  file: { mimes: /./, maxBytes: 25 * MB },
}

const INSTAGRAM: Record<string, Rule> = {
  image: { mimes: /^image\/(jpeg|png|gif)$/, maxBytes: 8 * MB },
  video: { mimes: /^video\/(mp4|ogg|x-msvideo|avi|quicktime|webm)$/, maxBytes: 25 * MB },
  audio: { mimes: /^(audio\/(aac|x-m4a|m4a|mp4|wav|x-wav|wave)|video\/mp4)$/, maxBytes: 25 * MB },
  file: { mimes: /^application\/pdf$/, maxBytes: 25 * MB },
}

/** One file by its address or its id, or a template. */
export function attachmentOf(state: State, account: SimulatedAccount, value: unknown, now: Date): Attachment {
  const at = 'message[attachment]'
  if (!isFields(value)) throw badParameter(`param ${at} must be an object.`)
  requireKeys(at, value, 'type payload')
  const type = String(value.type)
  const isInstagram = account.channel === 'instagram'
  if (type === 'like_heart' && isInstagram) return { type, text: '', shown: { type } }
  if (type === 'MEDIA_SHARE' && isInstagram)
    return { type: 'share', text: '', shown: { type: 'share', payload: value.payload } }
  if (type === 'template') return templateOf(account, value.payload)
  const rule = (isInstagram ? INSTAGRAM : MESSENGER)[type]
  if (!rule) throw badParameter(`param ${at}[type] must be one of {image, audio, video, file, template}`)
  return { type, text: '', shown: { type, payload: file(state, account, type, rule, value.payload, now) } }
}

/** Up to ten pictures in one message, on Instagram. */
export function attachmentsOf(
  state: State,
  account: SimulatedAccount,
  value: unknown,
  now: Date,
): Attachment[] {
  if (account.channel !== 'instagram')
    throw badParameter('Invalid keys "attachments" were found in param "message".')
  if (!Array.isArray(value) || value.length === 0 || value.length > 10)
    throw badParameter('param message[attachments] must have between 1 and 10 entries.')
  const files = list(value).map(one => attachmentOf(state, account, one, now))
  if (files.some(one => one.type !== 'image'))
    throw badParameter('param message[attachments] may hold images only.')
  return files
}

function file(
  state: State,
  account: SimulatedAccount,
  type: string,
  rule: Rule,
  value: unknown,
  now: Date,
): Fields {
  const at = 'message[attachment][payload]'
  const payload = fields(value)
  requireKeys(at, payload, 'url is_reusable attachment_id')
  if ((payload.url === undefined) === (payload.attachment_id === undefined))
    throw badParameter(`param ${at} must have exactly one of url and attachment_id.`)
  if (payload.url !== undefined) {
    const url = requireAddress(`${at}[url]`, payload.url)
    if (url.hostname.endsWith('.invalid'))
      throw new GraphError(400, 100, 'Failed to fetch the file from the url', { subcode: 2018047 })
    return { url: url.href }
  }
  const media = state.media.get(String(payload.attachment_id))
  if (!isUsable(media, account, type, now))
    throw new GraphError(400, 100, 'Invalid attachment ID', { subcode: 2018074 })
  if (!rule.mimes.test(media.mime))
    throw new GraphError(400, 100, `Attachment of the type ${media.mime} cannot be sent as ${type}.`, {
      subcode: 2018047,
    })
  if (media.size > rule.maxBytes)
    throw new GraphError(400, 100, 'Attachment size exceeds allowable limit', { subcode: 2018047 })
  return { attachment_id: media.id, url: `https://scontent.xx.fbcdn.net/${media.id}` }
}

function isUsable(
  media: SimulatedMedia | undefined,
  account: SimulatedAccount,
  type: string,
  now: Date,
): media is SimulatedMedia {
  if (media?.use !== 'attachment' || media.type !== type || media.expiresAt <= now) return false
  return media.account === account.account || media.account === account.pageId
}
