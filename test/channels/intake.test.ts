import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { handleWebhook, type IntakeDeps, MAX_WEBHOOK_BYTES } from '../../src/channels/intake.ts'

const KEY = 'a'.repeat(32)

describe('a webhook that is too large (SEC-HOOK-01)', () => {
  for (const [how, head] of [
    ['announced', `Content-Length: ${MAX_WEBHOOK_BYTES + 1}`],
    ['in chunks', 'Transfer-Encoding: chunked'],
  ] as const) {
    it(`${how} is answered 413, to a sender that sends all of it before it reads`, async () => {
      const refused: string[] = []
      const deps = {
        apps: { find: (key: string) => (key === KEY ? { key, secrets: [] } : undefined) },
        count: (outcome: string) => refused.push(outcome),
        isOurHost: () => true,
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

describe('webhooks of senders without the secret (SEC-HOOK-01)', () => {
  const sent = 4 * 1024 * 1024
  const senders = 24

  /** All of them hold their last byte back; then all send it. */
  async function flood(signature: string) {
    const statuses: string[] = []
    const deps = {
      apps: { find: () => ({ key: KEY, secrets: ['not yours'] }) },
      count: () => undefined,
      isOurHost: () => true,
    } as unknown as IntakeDeps
    const server = createServer((request, response) => void handleWebhook(deps, request, response))
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const open = async (bytes: number) => {
      const socket = connect(port, '127.0.0.1')
      socket.on('error', () => undefined)
      let answer = ''
      socket.on('data', data => {
        answer += data.toString('latin1')
        socket.end()
      })
      const closed = new Promise<void>(resolve => socket.once('close', () => resolve())).then(() => {
        statuses.push(answer.slice(9, 12))
      })
      socket.write(
        `POST /webhooks/meta/${KEY} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n` +
          `X-Hub-Signature-256: ${signature}\r\nContent-Length: ${bytes}\r\n\r\n`,
      )
      await new Promise(resolve => socket.write(Buffer.alloc(bytes - 1, ' '), resolve))
      return { finish: () => socket.write(' '), closed, status: () => answer.slice(9, 12) }
    }
    const large = await Promise.all(Array.from({ length: senders }, () => open(sent)))
    await wait(500) // What was written is on its way.
    const small = await open(2_000)
    for (const { finish } of [...large, small]) finish()
    await Promise.all([...large, small].map(({ closed }) => closed))
    server.close()
    return { statuses, ofSmall: small.status() }
  }

  it('are not kept at all when their header can be no signature', async () => {
    const { statuses } = await flood('sha256=made-up')
    assert.deepEqual(new Set(statuses), new Set(['401']))
    assert.equal(statuses.length, senders + 1)
  })

  it('share 64 MB when it could be one, and what is small comes through beside them', async () => {
    const { statuses, ofSmall } = await flood(`sha256=${'0'.repeat(64)}`)
    assert.equal(ofSmall, '401')
    const count = (status: string) => statuses.filter(one => one === status).length
    assert.ok(count('503') >= senders - 16, `${count('503')} of ${senders} were told to come again`)
    assert.ok(count('401') >= 2, 'those that had room, and the small one')
    assert.equal(count('503') + count('401'), senders + 1)
    const again = await flood(`sha256=${'1'.repeat(64)}`)
    assert.ok(again.statuses.includes('401'), 'the room is given back')
  })
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
