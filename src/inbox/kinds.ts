import type { Translate } from '../web/texts.ts'

const ICONS: Record<string, string> = {
  image: 'image',
  video: 'film',
  audio: 'mic',
  voice: 'mic',
  document: 'file',
  file: 'file',
  location: 'pin',
  contacts: 'people',
  order: 'bag',
  product: 'tag',
  sticker: 'smile',
  reaction: 'smile',
  like_heart: 'smile',
  template: 'note',
  note: 'note',
  generic: 'note',
  interactive: 'check-circle',
  button: 'check-circle',
  postback: 'check-circle',
  call: 'phone',
  calls: 'phone',
  share: 'link',
  fallback: 'link',
  post: 'link',
  ig_post: 'link',
  reel: 'film',
  ig_reel: 'film',
  story_mention: 'image',
}

/** What stands for a kind of message in a list or on a card. */
export function iconOfKind(type: string): string {
  return Object.hasOwn(ICONS, type) ? ICONS[type]! : 'info'
}

/** The kind in the reader's words; Meta's word where there is none of ours. */
export function kindLabel(type: string, t: Translate): string {
  const key = `kind.${type}`
  const text = t(key)
  return text === key ? t('kind.other', { type }) : text
}
