import type { ChannelKind } from '../channels/events.ts'
import type { FileKind } from './kinds.ts'

const MB = 1024 * 1024

/** The most we keep of one file that arrives. */
export const KEPT_BYTES: Record<FileKind, number> = {
  image: 16 * MB,
  audio: 16 * MB,
  video: 64 * MB,
  document: 32 * MB,
  other: 32 * MB,
}

export const MOST_PIXELS = 40_000_000

export type SendKind = 'image' | 'video' | 'audio' | 'document' | 'sticker'

export interface MediaLimit {
  maxBytes: number
  mimes: readonly string[]
}

const PHOTO = ['image/jpeg', 'image/png']
const DOCUMENTS = [
  'application/pdf',
  'text/plain',
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
]

// Meta's tables, read 2026-11: meta-platform.md 3.3, 6.3, 7.4; where Meta takes more than we keep, ours.
const LIMITS: Record<ChannelKind, Partial<Record<SendKind, MediaLimit>>> = {
  whatsapp: {
    image: { maxBytes: 5 * MB, mimes: PHOTO },
    video: { maxBytes: 16 * MB, mimes: ['video/mp4', 'video/3gpp'] },
    audio: { maxBytes: 16 * MB, mimes: ['audio/aac', 'audio/amr', 'audio/mpeg', 'audio/mp4', 'audio/ogg'] },
    document: { maxBytes: KEPT_BYTES.document, mimes: DOCUMENTS },
    sticker: { maxBytes: 500_000, mimes: ['image/webp'] },
  },
  messenger: {
    image: { maxBytes: 8 * MB, mimes: [...PHOTO, 'image/gif'] },
    video: { maxBytes: 25 * MB, mimes: ['video/mp4', 'video/3gpp'] },
    audio: { maxBytes: 16 * MB, mimes: ['audio/aac', 'audio/mpeg', 'audio/mp4', 'audio/ogg'] },
    document: { maxBytes: 25 * MB, mimes: DOCUMENTS },
  },
  instagram: {
    image: { maxBytes: 8 * MB, mimes: [...PHOTO, 'image/gif'] },
    video: { maxBytes: 25 * MB, mimes: ['video/mp4'] },
    audio: { maxBytes: 16 * MB, mimes: ['audio/aac', 'audio/mp4'] },
    document: { maxBytes: 25 * MB, mimes: ['application/pdf'] },
  },
}

/** What may be sent on a channel, per kind: how large and as what. A kind that is missing cannot be sent there. */
export function mediaLimits(channel: ChannelKind): Partial<Record<SendKind, MediaLimit>> {
  return LIMITS[channel]
}

/** Why a file cannot be sent as this kind on this channel, in words that follow its name; undefined when it can. */
export function mediaProblem(
  channel: ChannelKind,
  as: SendKind,
  file: { mime: string; bytes: number },
): string | undefined {
  const limit = LIMITS[channel][as]
  const where = { whatsapp: 'WhatsApp', messenger: 'Messenger', instagram: 'Instagram' }[channel]
  if (!limit) return `cannot be sent on ${where} as ${as}: send it as another kind`
  if (!limit.mimes.includes(file.mime)) {
    const allowed = limit.mimes.map(mime => TYPE_NAMES[mime] ?? mime).join(', ')
    return `is of a type ${where} does not take here: it takes ${allowed}`
  }
  if (file.bytes > limit.maxBytes)
    return `has ${inMegabytes(file.bytes)}, and ${where} takes ${inMegabytes(limit.maxBytes)} at most`
  return undefined
}

/** `16 MB`, `4.2 MB`. */
export function inMegabytes(bytes: number): string {
  return `${Number((bytes / MB).toFixed(1))} MB`
}

/** What people call these types. */
export const TYPE_NAMES: Record<string, string> = {
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'image/gif': 'GIF',
  'video/mp4': 'MP4',
  'video/3gpp': '3GP',
  'audio/aac': 'AAC',
  'audio/amr': 'AMR',
  'audio/mpeg': 'MP3',
  'audio/mp4': 'M4A',
  'audio/ogg': 'Opus',
  'application/pdf': 'PDF',
  'text/plain': 'text',
  'text/csv': 'CSV',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
}
