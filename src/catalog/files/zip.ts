import { inflateRawSync } from 'node:zlib'
import { Unreadable } from './reader-link.ts'

export interface ZipEntry {
  name: string
  method: number
  packedBytes: number
  offset: number
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const MOST_ENTRIES = 1_000
const MOST_RATIO = 100
// An empty picture or table in a document packs better than that, and is no bomb.
const HARMLESS_BYTES = 1_000_000
const LONGEST_END = 65_557

/**
 * What a ZIP says it holds, or undefined when it has no readable list. The list must end where its end begins, and hold
 * as many entries as it says: programs that read on would see others than were looked at here.
 */
export function listZip(bytes: Buffer): ZipEntry[] | undefined {
  const end = endOf(bytes)
  if (end === undefined) return undefined
  const count = bytes.readUInt16LE(end + 10)
  if (count > MOST_ENTRIES) return undefined
  const entries: ZipEntry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) return undefined
    const nameBytes = bytes.readUInt16LE(at + 28)
    const name = bytes.toString('utf8', at + 46, at + 46 + nameBytes)
    if (leadsElsewhere(name)) return undefined
    entries.push({
      name,
      method: bytes.readUInt16LE(at + 10),
      packedBytes: bytes.readUInt32LE(at + 20),
      offset: bytes.readUInt32LE(at + 42),
    })
    at += 46 + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return at === end ? entries : undefined
}

/** Nothing is unpacked to a path. A document that names one outside itself was not made by a writing program. */
const leadsElsewhere = (name: string) => /^[/\\]|^[a-z]:|\0/i.test(name) || name.split(/[/\\]/).includes('..')

function endOf(bytes: Buffer): number | undefined {
  for (let at = bytes.length - 22; at >= 0 && at > bytes.length - LONGEST_END; at--)
    if (bytes.readUInt32LE(at) === END) return at
  return undefined
}

/**
 * Unfolds every entry once, and refuses when it is more than it may, or a hundred times what it was packed into: what
 * a ZIP says of its sizes proves nothing.
 */
export function assertUnfolds(bytes: Buffer, entries: ZipEntry[], mostBytes: number): void {
  let left = Math.min(mostBytes, Math.max(HARMLESS_BYTES, bytes.length * MOST_RATIO))
  for (const { method, packedBytes, offset } of entries) {
    if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL) throw new Unreadable('damaged')
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
    const packed = bytes.subarray(start, start + packedBytes)
    const most = Math.min(left, Math.max(HARMLESS_BYTES, packed.length * MOST_RATIO))
    left -= method === 8 ? unfoldedBytes(packed, most) : packed.length
    if (left <= 0) throw new Unreadable('too_much_text')
  }
}

function unfoldedBytes(packed: Buffer, most: number): number {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) }).length
  } catch (error) {
    const isTooMuch = (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE'
    throw new Unreadable(isTooMuch ? 'too_much_text' : 'damaged')
  }
}
