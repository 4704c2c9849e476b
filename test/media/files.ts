import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** Files of a kind, made here: nothing of anybody's is in the repository. */

export const CANARY = 'canary-7f3a9c-in-plain-text'

export function photo(width = 64, height = 48): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#c63' } })
    .withExif({ IFD0: { Copyright: CANARY }, IFD3: { GPSLatitude: '38/1 43/1 0/1', GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer()
}

/** A small file that says it is a huge picture, and is. */
export function bomb(width = 20_000, height = 20_000): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const pixels = deflateSync(Buffer.alloc((width + 1) * height), { level: 9 })
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

function crc32(bytes: Buffer): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1))
  }
  return ~crc >>> 0
}

/** An Ogg Opus file of frames of 20 ms: `loud` says for each whether there is noise in it. */
export function voiceNote(loud: boolean[]): Buffer {
  const head = Buffer.from('OpusHead\x01\x01\x00\x00\x80\xbb\x00\x00\x00\x00\x00', 'latin1')
  const tags = Buffer.from('OpusTags\x04\x00\x00\x00test\x00\x00\x00\x00', 'latin1')
  const noise = Buffer.alloc(80)
  for (let at = 1, seed = 7; at < noise.length; at++) {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff
    noise[at] = seed >> 16
  }
  noise[0] = 0xf8 // CELT, full band, 20 ms, one channel, one frame.
  const pages = [page(2, 0n, 0, [head]), page(0, 0n, 1, [tags])]
  loud.forEach((isLoud, at) => {
    const isLast = at === loud.length - 1
    const packet = isLoud ? noise : Buffer.from([0xf8, 0xff, 0xfe])
    pages.push(page(isLast ? 4 : 0, BigInt((at + 1) * 960), at + 2, [packet]))
  })
  return Buffer.concat(pages)
}

function page(flags: number, granule: bigint, sequence: number, packets: Buffer[]): Buffer {
  const lacing = packets.flatMap(packet => [
    ...Array<number>(Math.floor(packet.length / 255)).fill(255),
    packet.length % 255,
  ])
  const head = Buffer.alloc(27)
  head.write('OggS', 0, 'latin1')
  head[5] = flags
  head.writeBigUInt64LE(granule, 6)
  head.writeUInt32LE(1, 14)
  head.writeUInt32LE(sequence, 18)
  head[26] = lacing.length
  const bytes = Buffer.concat([head, Buffer.from(lacing), ...packets])
  bytes.writeUInt32LE(oggCrc(bytes), 22)
  return bytes
}

function oggCrc(bytes: Buffer): number {
  let crc = 0
  for (const byte of bytes) {
    crc = (crc ^ (byte << 24)) >>> 0
    for (let bit = 0; bit < 8; bit++) crc = (crc & 0x80000000 ? (crc << 1) ^ 0x04c11db7 : crc << 1) >>> 0
  }
  return crc >>> 0
}

export const PDF = Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n% ${CANARY}\n%%EOF\n`)
/** The box that opens a film, and nothing in it. */
export const FILM = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypmp42\0\0\0\0mp42isom', 'latin1'),
  Buffer.alloc(5000, 7),
])

/** Every file below a folder whose bytes hold the words. */
export function filesHolding(folder: string, words: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .filter(file => readFileSync(file).includes(words))
}
