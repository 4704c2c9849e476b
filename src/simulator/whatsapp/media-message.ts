import type { Fields } from '../../channels/fields.ts'
import { objectAt, optionalTextAt, webAddressAt } from '../checks.ts'
import { badParameter, invalid, missing } from '../graph-error.ts'
import type { Around, Checked } from './content.ts'

type MediaKind = 'image' | 'video' | 'audio' | 'document' | 'sticker'

const KEYS: Record<MediaKind, string> = {
  image: 'id link caption provider',
  video: 'id link caption provider',
  audio: 'id link voice provider',
  document: 'id link caption filename provider',
  sticker: 'id link provider',
}

const MB = 1024 * 1024

/** What each kind may be and how long. Read 2026-11 in Meta's list of supported media. */
export const MEDIA_RULES: Record<MediaKind, { mimes: RegExp; maxBytes: number }> = {
  image: { mimes: /^image\/(jpeg|png)$/, maxBytes: 5 * MB },
  video: { mimes: /^video\/(mp4|3gpp)$/, maxBytes: 16 * MB },
  audio: { mimes: /^audio\/(aac|amr|mpeg|mp4|ogg)\b/, maxBytes: 16 * MB },
  document: { mimes: /./, maxBytes: 100 * MB },
  sticker: { mimes: /^image\/webp$/, maxBytes: 500 * 1024 },
}

export function mediaMessage(kind: MediaKind): (value: unknown, around: Around) => Checked {
  return (value, around) => {
    const given = objectAt(value, kind, KEYS[kind])
    const caption = optionalTextAt(given.caption, `${kind}['caption']`, 1_024)
    optionalTextAt(given.filename, `${kind}['filename']`, 240)
    if (given.voice !== undefined && typeof given.voice !== 'boolean')
      throw badParameter('Invalid parameter', "Param audio['voice'] must be a boolean.")
    return { text: caption ?? '', ...fileOf(kind, given, around) }
  }
}

/** By id or by address, never both. A file that is not what it should be is found out when it is sent. */
export function fileOf(kind: MediaKind, given: Fields, around: Around): Pick<Checked, 'failure'> {
  if ((given.id === undefined) === (given.link === undefined))
    throw given.id === undefined
      ? missing(`Either ${kind}['id'] or ${kind}['link'] is required.`)
      : invalid(`Only one of ${kind}['id'] and ${kind}['link'] can be given.`)
  if (given.link !== undefined) {
    const url = new URL(webAddressAt(given.link, `${kind}['link']`))
    return url.hostname.endsWith('.invalid') ? failed('Downloading media from weblink failed.') : {}
  }
  if (typeof given.id !== 'string' && typeof given.id !== 'number')
    throw invalid(`Param ${kind}['id'] must be a string.`)
  const media = around.state.media.get(String(given.id))
  const isUsable = media?.use === 'media' && isOfNumber(around, media.account) && media.expiresAt > around.now
  if (!isUsable)
    throw badParameter(
      `Param ${kind}['id'] is not a valid whatsapp business account media attachment ID`,
      `${kind}['id'] was not uploaded for this number, or is too old.`,
    )
  const { mimes, maxBytes } = MEDIA_RULES[kind]
  if (!mimes.test(media.mime)) return failed(`A ${kind} cannot be of the type ${media.mime}.`)
  if (media.size > maxBytes)
    return failed(`The file has ${media.size} bytes; a ${kind} may have ${maxBytes}.`)
  if (given.voice === true && !/^audio\/ogg/.test(media.mime))
    return failed('A voice message must be ogg with opus.')
  return {}
}

/** What was uploaded for one number may be sent from all of its business account. */
function isOfNumber({ state, account }: Around, holder: string): boolean {
  if (holder === account.account) return true
  const other = state.accounts.find(one => one.channel === 'whatsapp' && one.account === holder)
  return other?.wabaId !== undefined && other.wabaId === account.wabaId
}

const failed = (details: string) => ({ failure: { code: 131053, details } })
