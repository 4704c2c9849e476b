import { decodeText } from '../import/decode.ts'
import type { FileKind, FileProblem } from './reader-link.ts'
import { tableOf } from './tables.ts'
import { listZip } from './zip.ts'

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const PICTURES = ['89504e47', 'ffd8ff', '47494638', '424d', '49492a00', '4d4d002a'].map(hex =>
  Buffer.from(hex, 'hex'),
)
const PDF_WITHIN = 1024

export type Told = { kind: 'pdf' | 'docx' } | { kind: Exclude<FileKind, 'pdf' | 'docx'>; text: string }

/** What a file is by its content, whatever it is called. A text comes with its letters decoded. */
export function kindOf(bytes: Buffer): Told | { problem: FileProblem } {
  if (bytes.subarray(0, PDF_WITHIN).includes('%PDF-')) return { kind: 'pdf' }
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04') return archiveKind(bytes)
  if (bytes.subarray(0, 8).equals(OLE)) return { problem: oleProblem(bytes) }
  if (bytes.subarray(0, 5).toString('latin1') === '{\\rtf') return { problem: 'old_word' }
  if (isPicture(bytes)) return { problem: 'picture' }
  const decoded = decodeText(bytes)
  if (decoded.text === undefined || hasMachineBytes(decoded.text)) return { problem: 'unknown_kind' }
  if ('problem' in decoded) return { problem: 'mixed_letters' }
  const { text } = decoded
  if (text.trim() === '') return { problem: 'empty' }
  return { kind: textKind(text), text }
}

function archiveKind(bytes: Buffer): Told | { problem: FileProblem } {
  const names = listZip(bytes)?.map(entry => entry.name)
  if (!names) return { problem: 'damaged' }
  if (names.includes('word/document.xml')) return { kind: 'docx' }
  if (names.includes('xl/workbook.xml')) return { problem: 'spreadsheet' }
  return { problem: names.includes('[Content_Types].xml') ? 'unknown_kind' : 'archive' }
}

/** A Word document with a password lies in an old kind of container, and so do old documents. */
function oleProblem(bytes: Buffer): FileProblem {
  const has = (name: string) => bytes.includes(Buffer.from(name, 'utf16le'))
  if (has('EncryptedPackage')) return 'password'
  if (has('WordDocument')) return 'old_word'
  return has('Workbook') ? 'spreadsheet' : 'unknown_kind'
}

function isPicture(bytes: Buffer): boolean {
  const head = bytes.toString('latin1', 0, 12)
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return true
  if (/^.{4}ftyp(?:hei|avif|mif1)/s.test(head)) return true
  // Two letters alone might begin a text.
  return PICTURES.some(
    magic => bytes.subarray(0, magic.length).equals(magic) && (magic.length > 2 || bytes.includes(0)),
  )
}

/** Every byte is a letter of Windows-1252, so that decoding alone proves nothing. */
function hasMachineBytes(text: string): boolean {
  const sample = text.slice(0, 100_000)
  const odd = sample.match(/(?![\t\n\r\f])\p{Cc}/gu)?.length ?? 0
  return odd > 5 + sample.length / 1000
}

const PAGE =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|div|section|article|main|p|h[1-6]|table|ul|ol)[\s>]/i
const HEADINGS = /^#{1,6}\s+\S/m
const MARKS = [
  /^#{1,6}\s+\S/m,
  /^\s*[-*+]\s+\S/m,
  /\*\*[^*\n]+\*\*/,
  /\[[^\]\n]+\]\([^)\n]+\)/,
  /^>\s/m,
  /^```/m,
]

function textKind(text: string): 'html' | 'csv' | 'md' | 'txt' {
  if (PAGE.test(text)) return 'html'
  if (tableOf(text)) return 'csv'
  const sample = text.slice(0, 50_000)
  return HEADINGS.test(sample) || MARKS.filter(mark => mark.test(sample)).length >= 2 ? 'md' : 'txt'
}
