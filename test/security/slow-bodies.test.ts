import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { limitBodyTime } from '../../src/request-time.ts'

describe('a body that comes too slowly (SEC-BOX)', () => {
  let server: Server
  let port: number

  before(async () => {
    server = createServer((request, response) => {
      limitBodyTime(request, response, 150)
      request.resume()
      request.once('end', () => response.end('taken'))
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
  })
  after(() => server.close().closeAllConnections())

  /** Sends the head, then a byte every 50 ms; gives back what was answered and after how long. */
  function drip(type: string, bytes: number): Promise<{ status: string; tookMs: number }> {
    const startedAt = performance.now()
    const socket = connect(port, '127.0.0.1')
    socket.write(
      `POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: ${type}\r\nContent-Length: ${bytes}\r\n\r\n`,
    )
    const timer = setInterval(() => socket.write('x'), 50)
    let text = ''
    socket.on('data', chunk => {
      text += String(chunk)
      if (text.includes('\r\n\r\n')) socket.end()
    })
    socket.on('error', () => undefined)
    return new Promise(resolve => {
      socket.once('close', () => {
        clearInterval(timer)
        resolve({ status: text.slice(9, 12), tookMs: performance.now() - startedAt })
      })
    })
  }

  it('is ended with 408, a form as much as JSON', async () => {
    for (const type of ['application/json', 'application/x-www-form-urlencoded']) {
      const { status, tookMs } = await drip(type, 1_000)
      assert.equal(status, '408', type)
      assert.ok(tookMs < 2_000)
    }
  })

  it('is waited for when it is a file', async () => {
    const { status, tookMs } = await drip('multipart/form-data; boundary=x', 6)
    assert.equal(status, '200')
    assert.ok(tookMs > 200)
  })

  it('is none of a request without a body', async () => {
    assert.equal(await (await fetch(`http://127.0.0.1:${port}/`)).text(), 'taken')
  })
})
