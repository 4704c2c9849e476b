import type { StudioAnswer, Voice } from './studio-link.ts'

const BARS = 64
const SAMPLE_RATE = 8000
const BLOCK_SAMPLES = SAMPLE_RATE / 50
const PIECE_BYTES = 16 * 1024

/** How loud a voice note is over its time. Decoded piece by piece: an hour of it would fill the memory at once. */
export async function readVoice(bytes: Uint8Array): Promise<StudioAnswer<Voice>> {
  const { OggOpusDecoder } = await import('ogg-opus-decoder')
  const decoder = new OggOpusDecoder({ sampleRate: SAMPLE_RATE } as object)
  const meter = createMeter()
  try {
    await decoder.ready
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
      meter.add((await decoder.decode(bytes.subarray(at, at + PIECE_BYTES))).channelData[0])
    }
    meter.add((await decoder.flush()).channelData[0])
  } catch {
    return { refused: 'damaged' }
  } finally {
    decoder.free()
  }
  if (meter.samples() === 0) return { refused: 'damaged' }
  return {
    done: { waveform: meter.bars(BARS), durationMs: Math.round((meter.samples() / SAMPLE_RATE) * 1000) },
  }
}

/** Loudness of every fiftieth of a second. */
function createMeter() {
  const blocks: number[] = []
  let samples = 0
  let sum = 0
  let inBlock = 0
  const endBlock = () => {
    blocks.push(Math.sqrt(sum / inBlock))
    sum = 0
    inBlock = 0
  }
  return {
    add(channel: Float32Array | undefined) {
      for (const sample of channel ?? []) {
        samples++
        sum += sample * sample
        if (++inBlock === BLOCK_SAMPLES) endBlock()
      }
    },
    samples: () => samples,
    /** The loudest is 100. */
    bars(count: number): number[] {
      if (inBlock > 0) endBlock()
      const loudest = blocks.reduce((most, block) => Math.max(most, block), 0) || 1
      return Array.from({ length: count }, (_, bar) => {
        const from = Math.floor((bar * blocks.length) / count)
        const to = Math.max(from + 1, Math.floor(((bar + 1) * blocks.length) / count))
        const part = blocks.slice(from, to)
        const mean = part.reduce((total, block) => total + block, 0) / (part.length || 1)
        return Math.min(100, Math.round((mean / loudest) * 100))
      })
    },
  }
}
