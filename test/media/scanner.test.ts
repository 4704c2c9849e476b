import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { loadConfig } from '../../src/config/load.ts'
import { ScannerAwayError, withScanner } from '../../src/media/scanner.ts'
import { keepFile, once } from '../../src/media/store.ts'
import { temporaryFolder } from '../support/instance.ts'
import { filesHolding, PDF } from './files.ts'
import { ID, openIn, testFolder, testStudio } from './support.ts'

/** A clamd that reads what its protocol says, and finds one word. */
function startClamd(path: string, answer?: string): Promise<Server> {
  const server = createServer(socket => {
    let all = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('data', chunk => {
      all = Buffer.concat([all, chunk])
      const file = fileIn(all)
      if (!file) return
      socket.end(answer ?? (file.includes('EICAR') ? 'stream: Eicar-Test FOUND\0' : 'stream: OK\0'))
    })
  })
  return new Promise(resolve => server.listen(path, () => resolve(server)))
}

/** What was streamed, once the empty chunk at its end is there. */
function fileIn(all: Buffer): Buffer | undefined {
  if (all.subarray(0, 10).toString() !== 'zINSTREAM\0') return undefined
  const parts: Buffer[] = []
  for (let at = 10; at + 4 <= all.length; ) {
    const length = all.readUInt32BE(at)
    if (length === 0) return Buffer.concat(parts)
    parts.push(all.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return undefined
}

describe('a virus scanner beside the server (SEC-FILE)', function () {
  this.timeout(60_000)
  const studio = testStudio()
  const socket = () => join(temporaryFolder(), 'clamd.sock')

  async function keeps(path: string, bytes: Buffer) {
    const folder = testFolder()
    const scanning = withScanner(studio, { path })
    const kept = await keepFile(folder, scanning, ID, once(bytes), { maxBytes: 1e8 })
    return { kept, left: filesHolding(folder.path, '').length }
  }

  it('looks at every file before it is kept, and nothing stays of what it finds something in', async () => {
    const path = socket()
    const server = await startClamd(path)
    const clean = await keeps(path, Buffer.concat([PDF, Buffer.alloc(300_000, 'x')]))
    assert.equal(clean.kept.outcome, 'kept')
    assert.equal(clean.left, 1)
    const found = await keeps(path, Buffer.concat([PDF, Buffer.from('EICAR')]))
    assert.deepEqual(found.kept, { outcome: 'refused', refusal: 'infected' })
    assert.equal(found.left, 0)
    server.close()
  })

  it('lets nothing pass while it is away, out of sorts, or hangs up', async () => {
    const folder = testFolder()
    const keep = (path: string) =>
      keepFile(folder, withScanner(studio, { path }), ID, once(PDF), { maxBytes: 1e8 })
    await assert.rejects(keep(socket()), ScannerAwayError)
    for (const answer of ['INSTREAM size limit exceeded. ERROR\0', 'stream: OKAY\0', '']) {
      const path = socket()
      const server = await startClamd(path, answer)
      await assert.rejects(keep(path), ScannerAwayError, answer)
      server.close()
    }
    assert.equal(filesHolding(folder.path, '').length, 0)
    assert.deepEqual(openIn(folder), [])
  })

  it('is off unless it is set, and never on another machine', () => {
    const clamd = (value?: string) => {
      const env = { HEARTHLINE_DATA_DIR: temporaryFolder(), ...(value && { HEARTHLINE_CLAMD: value }) }
      return loadConfig(env).config.clamd
    }
    assert.equal(clamd(), undefined)
    assert.deepEqual(clamd('unix:/run/clamav/clamd.sock'), { path: '/run/clamav/clamd.sock' })
    assert.deepEqual(clamd('127.0.0.1:3310'), { host: '127.0.0.1', port: 3310 })
    assert.deepEqual(clamd('[::1]:3310'), { host: '::1', port: 3310 })
    for (const value of ['10.0.0.5:3310', 'clamd:3310', '127.0.0.1', '127.0.0.1:99999', 'unix:relative'])
      assert.throws(() => clamd(value), /HEARTHLINE_CLAMD/, value)
  })
})
