import { randomBytes } from 'node:crypto'
import type { Egress } from '../../egress/egress.ts'
import { callOllama } from '../model/door.ts'
import { clean, SenseError } from './words.ts'

const MOST_CHARACTERS = 1_500

/**
 * What is said in a piece of sound, by the model server's way of writing down speech: the one call of another dialect,
 * because its own has none for sounds. The language is a hint where it is known.
 */
export async function hearPiece(
  server: { egress: Egress; host: string; tenant: string },
  model: string,
  piece: { bytes: Uint8Array; name: 'voice.wav' | 'voice.mp3' },
  language: string | null,
  signal: AbortSignal,
): Promise<string> {
  const mark = `hearthline-${randomBytes(16).toString('hex')}`
  const field = (name: string, value: string) =>
    `--${mark}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  const type = piece.name === 'voice.wav' ? 'audio/wav' : 'audio/mpeg'
  const head = [
    field('model', model),
    field('response_format', 'json'),
    ...(language === null ? [] : [field('language', language)]),
    `--${mark}\r\nContent-Disposition: form-data; name="file"; filename="${piece.name}"\r\nContent-Type: ${type}\r\n\r\n`,
  ].join('')
  const response = await callOllama(server.egress, server.host, '/v1/audio/transcriptions', {
    signal,
    tenant: server.tenant,
    headers: { 'content-type': `multipart/form-data; boundary=${mark}` },
    body: Buffer.concat([Buffer.from(head), piece.bytes, Buffer.from(`\r\n--${mark}--\r\n`)]),
  })
  return clean(textOf(await response.text()), MOST_CHARACTERS)
}

function textOf(answer: string): string {
  try {
    const { text } = JSON.parse(answer) as { text?: unknown }
    if (typeof text === 'string') return text
  } catch {
    // Said below, in our words.
  }
  throw new SenseError('the model server sent no words')
}
