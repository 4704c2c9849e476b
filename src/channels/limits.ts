import type { ChannelKind } from './events.ts'

export interface Measure {
  used: number
  max: number
  unit: 'characters' | 'bytes'
}

/** What a text message may hold. Meta does not say what its characters are; UTF-16 units are never too few. */
export const TEXT_LIMITS: Record<ChannelKind, { max: number; unit: Measure['unit'] }> = {
  whatsapp: { max: 4096, unit: 'characters' },
  messenger: { max: 2000, unit: 'characters' },
  instagram: { max: 1000, unit: 'bytes' },
}

/** How a sentence for people calls a channel. */
export const CHANNEL_NAMES: Record<ChannelKind, string> = {
  whatsapp: 'WhatsApp',
  messenger: 'Messenger',
  instagram: 'Instagram',
}

/** Buttons, lists, links and products on WhatsApp. */
export const WHATSAPP_LIMITS = {
  caption: 1024,
  header: 60,
  footer: 60,
  body: 1024,
  listBody: 4096,
  buttons: 3,
  buttonTitle: 20,
  buttonId: 256,
  listButton: 20,
  sections: 10,
  sectionTitle: 24,
  /** In all sections together. */
  rows: 10,
  rowTitle: 24,
  rowDescription: 72,
  rowId: 200,
  linkTitle: 20,
  products: 30,
  /** Meta advises it for the button of a form. */
  flowButton: 30,
  cards: { least: 2, most: 10 },
  cardBody: 160,
} as const

/** Quick replies and the button template, which Messenger and Instagram have in their place. */
export const MESSAGING_LIMITS = {
  quickReplies: 13,
  title: 20,
  payload: 1000,
  buttonText: 640,
  /** Cards side by side, their words and their buttons. */
  elements: 10,
  elementText: 80,
  buttons: 3,
} as const

export function measureText(channel: ChannelKind, text: string): Measure {
  const { max, unit } = TEXT_LIMITS[channel]
  return { used: unit === 'bytes' ? Buffer.byteLength(text) : text.length, max, unit }
}

export function fitsChannel(channel: ChannelKind, text: string): boolean {
  const { used, max } = measureText(channel, text)
  return used <= max
}

/**
 * For a text that must go although it is too long: as few messages as hold it, cut at ends of paragraphs, sentences
 * or words, and through a word only where it alone is too long. No character of it is lost but space at the cuts.
 */
export function splitText(channel: ChannelKind, text: string): string[] {
  const parts: string[] = []
  let rest = text.trim()
  while (rest !== '' && !fitsChannel(channel, rest)) {
    const head = longestHead(channel, rest)
    parts.push(head.trimEnd())
    rest = rest.slice(head.length).trimStart()
  }
  if (rest !== '') parts.push(rest)
  return parts
}

const BOUNDARIES: ((text: string) => Iterable<{ segment: string }>)[] = [
  text => [...text.matchAll(/.*(?:\n+|$)/g)].map(([segment]) => ({ segment })),
  text => new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text),
  text => [...text.matchAll(/\s*\S+/g)].map(([segment]) => ({ segment })),
  text => new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text),
  text => [...text].map(segment => ({ segment })),
]

/** The longest beginning that fits, at the best kind of boundary that fills at least a third of the message. */
function longestHead(channel: ChannelKind, text: string): string {
  const { max, unit } = TEXT_LIMITS[channel]
  const size = (piece: string) => (unit === 'bytes' ? Buffer.byteLength(piece) : piece.length)
  const candidates = text.slice(0, max + 1) // One more than fits, so that its last piece never counts as whole.
  let longest = ''
  for (const split of BOUNDARIES) {
    let head = ''
    let used = 0
    for (const { segment } of split(candidates)) {
      used += size(segment)
      if (used > max) break
      head += segment
    }
    if (head.length > longest.length) longest = head
    if (size(longest) >= max / 3) break
  }
  return longest
}

/** At most `maxBytes` of UTF-8, never through a character. */
export function cutToBytes(text: string, maxBytes: number): string {
  if (text.length * 3 <= maxBytes) return text
  const bytes = Buffer.from(text)
  if (bytes.length <= maxBytes) return text
  let end = maxBytes
  while (end > 0 && (bytes[end]! & 0xc0) === 0x80) end--
  return bytes.toString('utf8', 0, end)
}
