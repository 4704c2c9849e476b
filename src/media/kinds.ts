export type FileKind = 'image' | 'video' | 'audio' | 'document' | 'other'

export interface FileType {
  kind: FileKind
  mime: string
}

/** How many bytes of a file tell what it is; a document that is an archive inside needs more than its first. */
export const SAMPLE_BYTES = 256 * 1024

const OTHER: FileType = { kind: 'other', mime: 'application/octet-stream' }

/** Everything that is shown, played or named; what is not here can only be downloaded. */
const ALLOWED: Record<string, FileType & { extension: string }> = {
  'image/jpeg': { kind: 'image', mime: 'image/jpeg', extension: 'jpg' },
  'image/png': { kind: 'image', mime: 'image/png', extension: 'png' },
  'image/webp': { kind: 'image', mime: 'image/webp', extension: 'webp' },
  'image/gif': { kind: 'image', mime: 'image/gif', extension: 'gif' },
  'audio/ogg': { kind: 'audio', mime: 'audio/ogg', extension: 'ogg' },
  'audio/mpeg': { kind: 'audio', mime: 'audio/mpeg', extension: 'mp3' },
  'audio/mp4': { kind: 'audio', mime: 'audio/mp4', extension: 'm4a' },
  'audio/aac': { kind: 'audio', mime: 'audio/aac', extension: 'aac' },
  'audio/amr': { kind: 'audio', mime: 'audio/amr', extension: 'amr' },
  'video/mp4': { kind: 'video', mime: 'video/mp4', extension: 'mp4' },
  'video/3gpp': { kind: 'video', mime: 'video/3gpp', extension: '3gp' },
  'application/pdf': { kind: 'document', mime: 'application/pdf', extension: 'pdf' },
  'text/plain': { kind: 'document', mime: 'text/plain', extension: 'txt' },
  'text/csv': { kind: 'document', mime: 'text/csv', extension: 'csv' },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    kind: 'document',
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
  },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    kind: 'document',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
  },
}

/** The same by the other names it is found under. */
const SAME: Record<string, string> = {
  'audio/x-m4a': 'audio/mp4',
  'audio/opus': 'audio/ogg',
  'audio/ogg; codecs=opus': 'audio/ogg',
  'application/ogg': 'audio/ogg',
  'audio/mp3': 'audio/mpeg',
  'video/x-m4v': 'video/mp4',
  'video/3gp': 'video/3gpp',
  'image/apng': 'image/png',
}

/** What somebody says it is. It can only make us more careful, never less. */
export interface Claim {
  name?: string | null | undefined
  mime?: string | null | undefined
}

/** What a file is by its content. `sample` is its beginning, `isWhole` when that is all of it. */
export async function typeOf(sample: Uint8Array, isWhole: boolean, claim: Claim = {}): Promise<FileType> {
  const { fileTypeFromBuffer } = await import('file-type')
  const found = await fileTypeFromBuffer(sample)
  if (!found) return isPlainText(sample, isWhole) ? textType(sample, claim) : OTHER
  const known = ALLOWED[SAME[found.mime] ?? found.mime]
  if (!known) return OTHER
  // A sound in a box made for films: what says so is only what the sender calls it, and both are played alike.
  if (known.mime === 'video/mp4' && claim.mime?.startsWith('audio/'))
    return { kind: 'audio', mime: 'audio/mp4' }
  return { kind: known.kind, mime: known.mime }
}

/** For a name we give a file: never taken from what it was called. */
export function extensionOf(mime: string): string {
  return ALLOWED[mime]?.extension ?? 'bin'
}

const MARKUP_CLAIM = /\.(html?|xhtml|xml|svgz?|m?js|cjs|jsx|tsx?|mht(ml)?|xsl)$|html|xml|svg|script/i

function textType(sample: Uint8Array, { name, mime }: Claim): FileType {
  const text = Buffer.from(sample)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart()
  const isMarkup = /^<[!?a-z]/i.test(text) || /<(html|script|svg|body|iframe)[\s>/]/i.test(text)
  if (isMarkup || MARKUP_CLAIM.test(name ?? '') || MARKUP_CLAIM.test(mime ?? '')) return OTHER
  const isTable = /\.csv$/i.test(name ?? '') || /^text\/csv\b/.test(mime ?? '')
  return { kind: 'document', mime: isTable ? 'text/csv' : 'text/plain' }
}

/** UTF-8 (a letter may be cut at the end of a sample) or one byte a letter, and nothing that steers a machine. */
function isPlainText(sample: Uint8Array, isWhole: boolean): boolean {
  if (sample.length === 0) return false
  for (const byte of sample) {
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) return false
    if (byte === 127) return false
  }
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: !isWhole })
    return true
  } catch {
    // Windows-1252 leaves five places empty.
    return !sample.some(byte => [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte))
  }
}
