import { crc32, deflateSync } from 'node:zlib'
import type { CustomerFile } from './customer-acts.ts'
import { sampleVoice } from './sample-voice.ts'

export type Sample = 'photo' | 'voice' | 'document'

/** Files to try things with, made here: nobody's picture, nobody's voice. */
export function sampleFile(sample: Sample): CustomerFile {
  if (sample === 'voice') return { kind: 'voice', mime: 'audio/ogg; codecs=opus', bytes: sampleVoice() }
  if (sample === 'document')
    return { kind: 'document', mime: 'application/pdf', name: 'order-4711.pdf', bytes: samplePdf() }
  return { kind: 'image', mime: 'image/png', bytes: samplePicture() }
}

const WIDTH = 480
const HEIGHT = 360

type Colour = readonly [red: number, green: number, blue: number]

const WALL: Colour = [236, 222, 202]
const TABLE: Colour = [176, 132, 96]
const MUG: Colour = [58, 92, 138]
const SHADE: Colour = [44, 70, 108]

/** A blue mug on a table. */
function colourAt(x: number, y: number): Colour {
  const handle = Math.hypot((x - 318) / 46, (y - 205) / 56)
  if (handle < 1 && handle > 0.62 && x > 300) return SHADE
  if (x > 170 && x < 305 && y > 120 && y < 290) return x > 268 || y < 132 ? SHADE : MUG
  return y > 268 ? TABLE : WALL
}

function samplePicture(): Buffer {
  const rows = Buffer.alloc((WIDTH * 3 + 1) * HEIGHT)
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) rows.set(colourAt(x, y), y * (WIDTH * 3 + 1) + 1 + x * 3)
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(WIDTH, 0)
  header.writeUInt32BE(HEIGHT, 4)
  header.set([8, 2], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
}

function samplePdf(): Buffer {
  const words = 'BT /F1 24 Tf 60 760 Td (Order 4711) Tj 0 -36 Td (1 blue mug, 1 white plate) Tj ET'
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${words.length} >>\nstream\n${words}\nendstream`,
  ]
  let text = '%PDF-1.4\n'
  const starts = objects.map((object, index) => {
    const start = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return start
  })
  const table = starts.map(start => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return Buffer.from(
    `${text}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`,
  )
}
