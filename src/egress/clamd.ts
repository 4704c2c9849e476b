import { connect, type Socket } from 'node:net'

/** Where a virus scanner listens on this machine: a Unix socket, or a port of a loopback address. */
export type ScannerPlace = { path: string } | { host: string; port: number }

export type ScanResult = 'clean' | 'infected'

/** The scanner is not there, or did not say what it thinks. */
export class ScannerAway extends Error {
  override readonly name = 'ScannerAway'
}

const ANSWER_WITHIN_MS = 60_000
const CHUNK_BYTES = 64 * 1024
const LONGEST_ANSWER = 4_096

/**
 * Has clamd look at a file, by its INSTREAM command. Everything but a clear word is no answer: nothing passes because
 * nobody looked.
 */
export async function scanWithClamd(
  place: ScannerPlace,
  source: AsyncIterable<Uint8Array>,
  withinMs = ANSWER_WITHIN_MS,
): Promise<ScanResult> {
  const socket = connect(place)
  const timer = setTimeout(() => socket.destroy(new Error('no answer in time')), withinMs)
  try {
    const answer = answerOf(socket)
    // While bytes are sent its end is waited for by nobody: a scanner that hangs up says why in a moment.
    answer.catch(() => undefined)
    await send(socket, source).catch(() => undefined)
    return resultOf(await answer)
  } catch (cause) {
    throw cause instanceof ScannerAway ? cause : new ScannerAway('the scanner did not answer', { cause })
  } finally {
    clearTimeout(timer)
    socket.destroy()
  }
}

async function send(socket: Socket, source: AsyncIterable<Uint8Array>): Promise<void> {
  await write(socket, Buffer.from('zINSTREAM\0'))
  for await (const part of source) {
    for (let at = 0; at < part.byteLength; at += CHUNK_BYTES) {
      const piece = part.subarray(at, at + CHUNK_BYTES)
      const length = Buffer.alloc(4)
      length.writeUInt32BE(piece.byteLength)
      await write(socket, Buffer.concat([length, piece]))
    }
  }
  await write(socket, Buffer.alloc(4))
}

function write(socket: Socket, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    if (socket.destroyed) return reject(new Error('hung up'))
    socket.write(bytes, error => (error ? reject(error) : resolve()))
  })
}

function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    socket.on('data', chunk => {
      text = (text + chunk.toString('latin1')).slice(0, LONGEST_ANSWER)
      if (text.includes('\0')) resolve(text)
    })
    socket.once('error', reject)
    socket.once('close', () => (text === '' ? reject(new Error('hung up')) : resolve(text)))
  })
}

function resultOf(answer: string): ScanResult {
  if (/^stream: OK\0?\s*$/.test(answer)) return 'clean'
  if (/^stream: .+ FOUND\0?\s*$/.test(answer)) return 'infected'
  throw new ScannerAway('the scanner could not look at the file')
}
