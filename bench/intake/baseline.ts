import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import express from 'express'
import helmet from 'helmet'

/**
 * What the product is measured against. `limit`: bare node:http, HMAC, one grouped FULL commit, unencrypted.
 * `reference`: the same behind Express and helmet, encrypted. Run with: node baseline.ts limit|reference <folder> <secret>
 */
const [kind, folder, secret] = process.argv.slice(2) as ['limit' | 'reference', string, string]
const db = new Database(join(folder, `${kind}.db`))
if (kind === 'reference') {
  db.pragma(`cipher='sqlcipher'`)
  db.pragma('legacy=4')
  db.pragma(`key="x'${randomBytes(32).toString('hex')}'"`)
}
db.pragma('journal_mode=WAL')
db.pragma('synchronous=FULL')
db.exec('CREATE TABLE bodies (id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, body BLOB NOT NULL)')
const insert = db.prepare('INSERT INTO bodies (at, body) VALUES (?, ?)')

let waiting: { body: Buffer; done: () => void }[] = []

function store(body: Buffer, done: () => void): void {
  if (waiting.push({ body, done }) === 1) setImmediate(flush)
}

function flush(): void {
  const batch = waiting
  waiting = []
  db.transaction(() => {
    for (const { body } of batch) insert.run(Date.now(), body)
  }).immediate()
  for (const { done } of batch) done()
}

function isSigned(raw: Buffer, header: unknown): boolean {
  const given = Buffer.from(typeof header === 'string' ? header.slice(7) : '', 'hex')
  const right = createHmac('sha256', secret).update(raw).digest()
  return given.length === right.length && timingSafeEqual(given, right)
}

function bare(request: IncomingMessage, response: ServerResponse): void {
  const chunks: Buffer[] = []
  request.on('data', chunk => chunks.push(chunk))
  request.on('end', () => {
    const raw = Buffer.concat(chunks)
    if (!isSigned(raw, request.headers['x-hub-signature-256']))
      return void response.writeHead(401, { 'Content-Length': 0 }).end()
    store(raw, () => response.writeHead(200, { 'Content-Length': 0 }).end())
  })
}

function behindExpress() {
  const app = express()
  app.use(helmet())
  app.post('/webhooks/meta/:key', express.raw({ type: 'application/json', limit: '5mb' }), (req, res) => {
    if (!isSigned(req.body as Buffer, req.headers['x-hub-signature-256'])) return void res.sendStatus(401)
    store(req.body as Buffer, () => res.status(200).end())
  })
  return app
}

const server = createServer(kind === 'limit' ? bare : behindExpress())
server.listen(0, '127.0.0.1', () => {
  console.log(
    JSON.stringify({ event: 'listening', port: (server.address() as AddressInfo).port, pid: process.pid }),
  )
})
process.on('SIGTERM', () => process.exit(0))
