export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export type Decoded = { text: string; encoding: Encoding } | { problem: string; line: number }

/** The text of an uploaded file, whatever program wrote it. Line ends come out as `\n` or `\r\n`. */
export function decodeText(bytes: Uint8Array): Decoded {
  const kind = binaryKind(bytes)
  if (kind) return { line: 1, problem: `this looks like ${kind} – save it as CSV and try again` }
  const encoding = encodingOf(bytes)
  const decoded = new TextDecoder(encoding).decode(bytes) // Also takes the byte order mark away.
  const text = decoded.includes('\n') ? decoded : decoded.replaceAll('\r', '\n')
  const nul = text.indexOf('\0')
  if (nul < 0) return { text, encoding }
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
