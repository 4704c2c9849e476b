import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { handleWebhook, type IntakeDeps, MAX_WEBHOOK_BYTES } from '../../src/channels/intake.ts'

const KEY = 'a'.repeat(32)

describe('a webhook that is too large', () => {
  for (const [how, head] of [
    ['announced', `Content-Length: ${MAX_WEBHOOK_BYTES + 1}`],
    ['in chunks', 'Transfer-Encoding: chunked'],
  ] as const) {
    it(`${how} is answered 413, to a sender that sends all of it before it reads`, async () => {
      const refused: string[] = []
      const deps = {
        apps: { find: (key: string) => (key === KEY ? { key, secrets: [] } : undefined) },
        count: (outcome: string) => refused.push(outcome),
      } as unknown as IntakeDeps
      const server = createServer((request, response) => void handleWebhook(deps, request, response))
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
      try {
        const { port } = server.address() as AddressInfo
        const answer = await sendWhole(port, head, how === 'in chunks')
        assert.match(answer, /^HTTP\/1\.1 413 /)
        assert.deepEqual(refused, ['refused'])
      } finally {
        server.close()
      }
    })
  }
})

/** Writes the whole request piece by piece and fails, as most clients do, when that is cut short. */
async function sendWhole(port: number, head: string, chunked: boolean): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let answer = ''
  let error: Error | undefined
  socket.on('data', data => {
    answer += data.toString('latin1')
  })
  socket.on('error', e => {
    error = e
  })
  const closed = new Promise(resolve => socket.once('close', resolve))
  const write = (bytes: string | Buffer) =>
    new Promise<void>((resolve, reject) => socket.write(bytes, e => (e ? reject(e) : resolve())))
  await write(
    `POST /webhooks/meta/${KEY} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${head}\r\n\r\n`,
  )
  const piece = Buffer.alloc(64 * 1024, ' ')
  for (let left = MAX_WEBHOOK_BYTES + 1; left > 0; left -= piece.length) {
    const part = piece.subarray(0, Math.min(left, piece.length))
    if (chunked) await write(`${part.length.toString(16)}\r\n`)
    await write(part)
    if (chunked) await write('\r\n')
  }
  if (chunked) await write('0\r\n\r\n')
  await closed
  assert.equal(error, undefined)
  return answer
}
