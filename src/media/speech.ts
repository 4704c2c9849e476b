import type { Speech, StudioAnswer } from './studio-link.ts'

const SAMPLE_RATE = 16_000
/** Models that hear take half a minute at a time. */
const PIECE_SAMPLES = 30 * SAMPLE_RATE
const MOST_PIECES = 10
const READ_BYTES = 16 * 1024

/** A voice note as a model takes it: decoded, in pieces. What is beyond five minutes is left out. */
export async function readSpeech(bytes: Uint8Array): Promise<StudioAnswer<Speech>> {
  const { OggOpusDecoder } = await import('ogg-opus-decoder')
  const decoder = new OggOpusDecoder({ sampleRate: SAMPLE_RATE } as object)
  const cutter = createCutter()
  try {
    await decoder.ready
    for (let at = 0; at < bytes.length && !cutter.isFull(); at += READ_BYTES)
      cutter.add((await decoder.decode(bytes.subarray(at, at + READ_BYTES))).channelData)
    if (!cutter.isFull()) cutter.add((await decoder.flush()).channelData)
  } catch {
    return { refused: 'damaged' }
  } finally {
    decoder.free()
  }
  const pieces = cutter.pieces()
  return pieces.length === 0 ? { refused: 'damaged' } : { done: { pieces, isCut: cutter.isFull() } }
}

/** Gathers samples of sixteen bits into files of half a minute. */
function createCutter() {
  const done: Uint8Array[] = []
  let piece = new Int16Array(PIECE_SAMPLES)
  let held = 0
  const close = () => {
    if (held > 0) done.push(wav(piece.subarray(0, held)))
    piece = new Int16Array(PIECE_SAMPLES)
    held = 0
  }
  return {
    isFull: () => done.length >= MOST_PIECES,
    add([left, right]: Float32Array[]) {
      for (let at = 0; at < (left?.length ?? 0) && done.length < MOST_PIECES; at++) {
        const sample = right ? (left![at]! + right[at]!) / 2 : left![at]!
        piece[held++] = Math.max(-1, Math.min(1, sample)) * 32_767
        if (held === PIECE_SAMPLES) close()
      }
    },
    pieces(): Uint8Array[] {
      close()
      return done.slice(0, MOST_PIECES)
    },
  }
}

const HEAD_BYTES = 44

function wav(samples: Int16Array): Uint8Array {
  const file = Buffer.alloc(HEAD_BYTES + samples.length * 2)
  file.write('RIFF', 0, 'latin1')
  file.writeUInt32LE(file.length - 8, 4)
  file.write('WAVEfmt ', 8, 'latin1')
  file.writeUInt32LE(16, 16)
  file.writeUInt16LE(1, 20) // PCM
  file.writeUInt16LE(1, 22)
  file.writeUInt32LE(SAMPLE_RATE, 24)
  file.writeUInt32LE(SAMPLE_RATE * 2, 28)
  file.writeUInt16LE(2, 32)
  file.writeUInt16LE(16, 34)
  file.write('data', 36, 'latin1')
  file.writeUInt32LE(samples.length * 2, 40)
  Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength).copy(file, HEAD_BYTES)
  return file
}
