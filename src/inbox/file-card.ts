import { inWords } from '../web/said.ts'
import type { CardTools } from './cards.ts'
import type { StoredAttachment } from './thread-rows.ts'

export type FileCard =
  | {
      kind: 'picture'
      href: string
      src: string
      width: number
      height: number
      shape: 'wide' | 'tall'
      words: WordsLine | null
    }
  | { kind: 'sticker'; src: string }
  | {
      kind: 'player'
      isVoice: boolean
      src: string
      name: string | null
      length: string
      seconds: number
      bars: { x: number; y: number; height: number }[]
      words: WordsLine | null
    }
  | { kind: 'film'; src: string; poster: string | null; width: number; height: number; length: string }
  | { kind: 'file'; href: string; name: string; detail: string }
  /** There are no bytes to show: why, and what can be done. */
  | {
      kind: 'missing'
      icon: string
      label: string
      sentence: string
      isWaiting: boolean
      again: string | null
    }

/** What a model made of it: its words, or why there are none. */
export interface WordsLine {
  text: string | null
  note: string
  isWaiting: boolean
}

type Shown = Pick<
  StoredAttachment,
  'publicId' | 'kind' | 'name' | 'mime' | 'bytes' | 'state' | 'reason' | 'said' | 'file'
> &
  Partial<Pick<StoredAttachment, 'providerMediaId' | 'url' | 'words'>>

export function fileCard(attachment: Shown, tools: CardTools): FileCard {
  const { file, kind } = attachment
  if (attachment.state !== 'stored' || !file) return missingCard(attachment, tools)
  const src = tools.mediaUrl(attachment.publicId)
  const small = file.hasThumbnail ? `${src}/thumbnail` : src
  const { width, height } = sizeOf(file)
  if (kind === 'sticker' && file.kind === 'image') return { kind: 'sticker', src }
  if (file.kind === 'image' && kind !== 'document') {
    return {
      kind: 'picture',
      href: src,
      src: small,
      width,
      height,
      shape: height > width ? 'tall' : 'wide',
      words: wordsLine(attachment, tools),
    }
  }
  const seconds = (file.durationMs ?? 0) / 1000
  if (file.kind === 'audio' && kind !== 'document') {
    return {
      kind: 'player',
      isVoice: kind === 'voice',
      src,
      name: kind === 'voice' ? null : attachment.name,
      length: seconds > 0 ? clock(seconds) : '',
      seconds,
      bars: barsOf(file.waveform),
      words: wordsLine(attachment, tools),
    }
  }
  if (file.kind === 'video' && kind !== 'document') {
    const poster = file.hasThumbnail ? small : null
    return { kind: 'film', src, poster, width, height, length: seconds > 0 ? clock(seconds) : '' }
  }
  const name = attachment.name ?? tools.t('kind.document')
  const type = typeName(file.mime, attachment.name)
  const detail = [type, tools.format.bytes(file.bytes)].filter(part => part !== '').join(', ')
  return { kind: 'file', href: src, name, detail }
}

function wordsLine({ words }: Shown, { t }: CardTools): WordsLine | null {
  if (!words) return null
  const { how, state, text, model, problem } = words
  const isWaiting = state === 'waiting'
  if (state === 'done') return { text, note: t(`words.${how}`, { model: model ?? '' }), isWaiting }
  const note = state === 'failed' ? t(`words.failed_${problem ?? 'too_slow'}`) : t(`words.${state}_${how}`)
  return { text: null, note, isWaiting }
}

const MISSING_ICONS = {
  image: 'image',
  video: 'film',
  audio: 'mic',
  voice: 'mic',
  document: 'file',
  sticker: 'smile',
} as const

function missingCard(attachment: Shown, tools: CardTools): FileCard {
  const { t } = tools
  const { kind, state, reason, said, name } = attachment
  const canAsk = Boolean(attachment.providerMediaId || attachment.url)
  return {
    kind: 'missing',
    icon: MISSING_ICONS[kind],
    label: name ?? t(`kind.${kind}`),
    // A stored file whose bytes are gone was taken away with its person, or by age.
    sentence:
      state === 'stored' ? t('file.gone') : inWords(tools, said && [said], reason ?? t(`file.${state}`)),
    isWaiting: state === 'pending',
    again: state === 'failed' && canAsk ? attachment.publicId : null,
  }
}

const BOX = { width: 272, height: 204 }

/** What the browser reserves before it has the picture. */
function sizeOf({ width, height }: { width: number | null; height: number | null }) {
  return width && height ? { width, height } : BOX
}

const WAVE_HEIGHT = 28
const LEAST_BAR = 3

/** Upright bars on a line of 64, four units apart; a flat line where the loudness is not known. */
function barsOf(waveform: number[] | null): { x: number; y: number; height: number }[] {
  const values = waveform && waveform.length > 0 ? waveform.slice(0, 64) : Array<number>(64).fill(0)
  return values.map((value, at) => {
    const loud = Math.min(100, Math.max(0, Number(value) || 0)) / 100
    const height = Math.round(LEAST_BAR + loud * (WAVE_HEIGHT - LEAST_BAR))
    return { x: at * 4, y: Math.round((WAVE_HEIGHT - height) / 2), height }
  })
}

/** 0:14 */
export function clock(seconds: number): string {
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

const TYPE_NAMES: Record<string, string> = {
  'application/pdf': 'PDF',
  'text/plain': 'TXT',
  'text/csv': 'CSV',
  'application/msword': 'DOC',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.ms-excel': 'XLS',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.ms-powerpoint': 'PPT',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PPTX',
  'application/zip': 'ZIP',
}

/** By content; by the name's end only where the content says nothing. */
function typeName(mime: string, name: string | null): string {
  return TYPE_NAMES[mime] ?? /\.([a-z0-9]{1,5})$/i.exec(name ?? '')?.[1]?.toUpperCase() ?? ''
}
