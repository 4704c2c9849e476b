import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { endUnread, limitBodyTime } from '../../src/web/body-time.ts'
import { browser, type TestAccounts, testAccounts } from '../accounts/test-accounts.ts'
import { type Journey, startJourney } from '../support/server.ts'

const FORM = 'application/x-www-form-urlencoded'
const FILES = 'multipart/form-data; boundary=x'
const FILE = [
  '--x\r\nContent-Disposition: form-data; ',
  'name="file"; filename="a"\r\n\r\n',
  'abc',
  '\r\n--x--\r\n',
]

interface Drip {
  path?: string
  type: string
  headers?: string[]
  /** Sent one by one; then, unless they are the whole body, a byte at a time for ever. */
  pieces?: string[]
  bytes?: number
}

/** Sends the head, then a piece every 80 ms. Gives back what was answered, and how long the line was open. */
async function drip(port: number, { path = '/', type, headers = [], pieces = [], bytes }: Drip) {
  const startedAt = performance.now()
  const socket = connect(port, '127.0.0.1')
  const length = bytes ?? Buffer.byteLength(pieces.join(''))
  const head = [
    `POST ${path} HTTP/1.1`,
    'Host: localhost',
    `Content-Type: ${type}`,
    `Content-Length: ${length}`,
  ]
  socket.write(`${[...head, ...headers].join('\r\n')}\r\n\r\n`)
  const left = [...pieces]
  const timer = setInterval(() => socket.write(left.shift() ?? (bytes === undefined ? '' : 'x')), 80)
  const giveUp = setTimeout(() => socket.destroy(), 20_000)
  let text = ''
  socket.on('data', chunk => {
    text += String(chunk)
    if (bytes === undefined) socket.end()
  })
  socket.on('error', () => undefined)
  await new Promise(resolve => socket.once('close', resolve)) // A line that is cut is no failure here.
  clearInterval(timer)
  clearTimeout(giveUp)
  return { status: text.slice(9, 12), tookMs: performance.now() - startedAt }
}

describe('a body that comes too slowly (SEC-BOX)', () => {
  let t: TestAccounts
  let server: Server
  let port: number
  let person: ReturnType<typeof browser>

  before(async () => {
    t = testAccounts()
    await t.addUser('marta@shop.example')
    person = browser(t.app)
    await person.signIn('marta@shop.example')
    server = createServer((request, response) => {
      limitBodyTime(request, response, { usualMs: 200, lingerMs: 300 })
      t.app(request, response)
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    port = (server.address() as AddressInfo).port
  })
  after(() => {
    server.close().closeAllConnections()
    t.close()
  })

  const cookie = () => `Cookie: ${[...person.cookies].map(pair => pair.join('=')).join('; ')}`

  it('is ended with 408, a form as much as JSON, whoever sends it', async () => {
    for (const type of ['application/json', FORM])
      for (const headers of [[], [cookie()]])
        assert.equal((await drip(port, { type, headers, bytes: 1_000 })).status, '408', type)
  })

  it('is waited for when it is a file of somebody who is signed in', async () => {
    const { status, tookMs } = await drip(port, {
      path: '/me',
      type: FILES,
      headers: [cookie()],
      pieces: FILE,
    })
    assert.equal(status, '403', 'read to its end, and refused for the token it has not')
    assert.ok(tookMs > 200)
  })

  it('is not waited for when nobody is, however much of a file it says it is', async () => {
    const { status, tookMs } = await drip(port, { type: FILES, bytes: 1_000_000 })
    assert.equal(status, '401')
    assert.ok(tookMs < 10_000, 'the line is cut')
  })

  it('of somebody who went away before the answer ends nothing else', async () => {
    const gone = { complete: false, socket: null, once: () => undefined, resume: () => undefined }
    endUnread(gone as unknown as IncomingMessage, 1)
    await new Promise(resolve => setTimeout(resolve, 20)) // What a timer throws ends the process.
  })

  it('is none of a request without a body', async () => {
    const response = await fetch(`http://127.0.0.1:${port}/sign-in`)
    assert.equal(response.status, 200)
  })
})

describe('a sender that was answered and goes on sending (SEC-BOX)', function () {
  this.timeout(120_000)
  let journey: Journey
  let port: number

  before(async () => {
    journey = await startJourney({ mode: 'off' })
    port = Number(new URL(journey.server.url).port)
  })
  after(() => journey.stop())

  const cases: [string, Drip, string][] = [
    ['files of nobody', { type: FILES, bytes: 30_000_000 }, '401'],
    ['files to the API without a token', { path: '/api/v1/media', type: FILES, bytes: 30_000_000 }, '401'],
    [
      'a webhook to no app',
      { path: `/webhooks/meta/${'0'.repeat(32)}`, type: 'application/json', bytes: 9_000 },
      '404',
    ],
    ['a webhook that is no JSON', { path: '/webhooks/meta/', type: FILES, bytes: 9_000 }, '415'],
  ]

  it('loses its connection in seconds', async () => {
    const done = await Promise.all(
      cases.map(([, one]) =>
        drip(port, one.path === '/webhooks/meta/' ? { ...one, path: one.path + journey.appKey } : one),
      ),
    )
    for (const [at, [what, , status]] of cases.entries()) {
      assert.equal(done[at]!.status, status, what)
      assert.ok(done[at]!.tookMs < 15_000, `${what}: ${Math.round(done[at]!.tookMs)} ms`)
    }
  })
})
