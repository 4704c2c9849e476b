export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** `text` beside a problem: as far as it can be read, to tell what the file was meant to be. */
export type Decoded = { text: string; encoding: Encoding } | { problem: string; line: number; text?: string }

/** The text of an uploaded file, whatever program wrote it. Line ends come out as `\n` or `\r\n`. */
export function decodeText(bytes: Uint8Array): Decoded {
  const kind = binaryKind(bytes)
  if (kind) return { line: 1, problem: `this looks like ${kind} – save it as CSV and try again` }
  const encoding = encodingOf(bytes)
  const decoded = new TextDecoder(encoding).decode(bytes) // Also takes the byte order mark away.
  const text = decoded.includes('\n') ? decoded : decoded.replaceAll('\r', '\n')
  const nul = text.indexOf('\0')
  if (nul < 0) {
    const broken = encoding === 'windows-1252' ? brokenLines(bytes) : []
    return broken.length > 0 ? brokenUtf8(bytes, broken) : { text, encoding }
  }
  const line = text.slice(0, nul).split('\n').length
  return { line, problem: 'there is a NUL character (␀): this is no text file, or it is damaged' }
}

function binaryKind(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 8))
  if (head.subarray(0, 4).equals(Buffer.from('PK\x03\x04'))) return 'an Excel or ZIP file'
  if (head.equals(Buffer.from('d0cf11e0a1b11ae1', 'hex'))) return 'an old Excel file'
  if (head.subarray(0, 4).toString('latin1') === '%PDF') return 'a PDF'
  return undefined
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return utf16WithoutMark(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252')
}

/** In UTF-16 the separators and digits of a list have a zero byte each, on one side. */
function utf16WithoutMark(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, 1000)
  let even = 0
  let odd = 0
  sample.forEach((byte, at) => {
    if (byte !== 0) return
    if (at % 2 === 0) even++
    else odd++
  })
  if (odd > sample.length / 6 && even === 0) return 'utf-16le'
  if (even > sample.length / 6 && odd === 0) return 'utf-16be'
  return undefined
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

const LINES_NAMED = 5

function brokenUtf8(bytes: Uint8Array, lines: number[]): Decoded {
  const [line, ...more] = lines as [number, ...number[]]
  const named = more.slice(0, LINES_NAMED).join(', ')
  const others = more.length > LINES_NAMED ? `${named} and ${more.length - LINES_NAMED} more` : named
  const too = more.length > 0 ? ` (and in ${more.length > 1 ? 'lines' : 'line'} ${others})` : ''
  const problem = `some letters here${too} are not UTF-8, though the rest of the file is – it was mixed or damaged on its way: write them anew and save it as UTF-8`
  return { line, problem, text: new TextDecoder('utf-8').decode(bytes) }
}

/**
 * The lines that are not UTF-8 in a file that else is. None where nothing in it is: then it is older than UTF-8. The
 * text of an old file hardly ever looks like UTF-8: that takes a capital with an accent and then a sign.
 */
function brokenLines(bytes: Uint8Array): number[] {
  const lineEnd = bytes.includes(0x0a) ? 0x0a : 0x0d
  const lines: number[] = []
  let isUtf8Elsewhere = false
  let line = 1
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at]!
    if (byte === lineEnd) line++
    const length = byte < 0x80 ? 1 : sequenceLength(bytes, at)
    if (length === 0 && lines.at(-1) !== line) lines.push(line)
    if (length > 1 && !isOldCapital(byte)) isUtf8Elsewhere = true
    at += length || 1
  }
  return isUtf8Elsewhere ? lines : []
}

/** How many bytes the UTF-8 letter at `at` has; 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
  return lead >= 0xc2 && lead < 0xf5 && isUtf8(bytes.subarray(at, at + length)) && at + length <= bytes.length
    ? length
    : 0
}

/** Ü, Ý, Þ, ß before a closing quote, such as in „Spaß“: as UTF-8 a letter of Syriac, Thaana or N'Ko. É, Ê: one of phonetics. */
function isOldCapital(lead: number): boolean {
  return (lead >= 0xdc && lead <= 0xdf) || lead === 0xc9 || lead === 0xca
}
