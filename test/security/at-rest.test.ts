import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ChannelKind } from '../../src/channels/events.ts'
import { photo } from '../media/files.ts'
import { type ChildJourney, startChildJourney } from '../support/child-journey.ts'
import { temporaryFolder } from '../support/instance.ts'
import { until } from '../support/server.ts'

const MAIN = join(import.meta.dirname, '../../src/cli/main.ts')
const MARK = 'wombat-canary'
const MESSAGES = 200
const FILES = 20
const PRODUCTS = 15_000
const CHANNELS: ChannelKind[] = ['whatsapp', 'instagram', 'messenger']

/** Files below these folders with any of the words in them, as UTF-8 or UTF-16. */
function filesWith(folders: string[], words: string[]): string[] {
  const needles = words.flatMap(word => [Buffer.from(word), Buffer.from(word, 'utf16le')])
  const found: string[] = []
  for (const folder of folders) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const path = join(folder, name)
      if (needles.some(needle => name.includes(needle.toString()))) found.push(`the name ${path}`)
      const bytes = contentOf(path)
      if (bytes && needles.some(needle => bytes.includes(needle))) found.push(path)
    }
  }
  return found
}

/** A file may go while we look. */
function contentOf(path: string): Buffer | undefined {
  try {
    return statSync(path).isFile() ? readFileSync(path) : undefined
  } catch {
    return undefined
  }
}

describe('what lies on the disk (P-01, P-02)', function () {
  this.timeout(180_000)
  let journey: ChildJourney
  const temporary = temporaryFolder()
  const outside = temporaryFolder()
  const numbers = Array.from({ length: 10 }, (_, n) => `49157${30_041_000 + n * 7}`)
  const secrets = () => [
    MARK,
    ...numbers,
    journey.apiToken,
    journey.secret,
    'EAAtesttokenoftheshopinthisjourney',
    'seven small boats',
  ]
  const found = () => filesWith([journey.dataDir, temporary], secrets())

  before(async () => {
    mkdirSync(temporary, { recursive: true })
    journey = await startChildJourney({ mode: 'draft', env: { TMPDIR: temporary } })
  })
  after(() => journey?.stop())

  async function writeAll(from: number, to: number): Promise<void> {
    for (let n = from; n < to; n++) {
      const channel = CHANNELS[n % 3]!
      await journey.writes(
        channel,
        numbers[n % numbers.length]!,
        `${MARK} ${n}: is it still there?`,
        `${MARK} ${n % 10}`,
      )
    }
  }

  async function sendFiles(from: number, to: number): Promise<void> {
    for (let n = from; n < to; n++) {
      const isText = n % 2 === 0
      await journey.sendsFile('whatsapp', numbers[n % numbers.length]!, {
        bytes: isText ? Buffer.from(`${MARK} in a document ${n}\n`.repeat(50)) : await photo(80, 60),
        mime: isText ? 'text/plain' : 'image/jpeg',
        type: isText ? 'document' : 'image',
        name: `${MARK}-${n}.${isText ? 'txt' : 'jpg'}`,
        caption: `${MARK} caption ${n}`,
      })
    }
  }

  const inbound = async () => (await journey.threads()).filter(message => message.direction === 'inbound')

  function importProducts(): ChildProcess {
    const file = join(outside, 'products.csv')
    const rows = Array.from(
      { length: PRODUCTS },
      (_, n) => `p${n},${MARK} mug ${n},${MARK} for ${n} guests,${n % 90}.50,7`,
    )
    writeFileSync(file, `id,name,description,price,stock\n${rows.join('\n')}\n`)
    return spawn(process.execPath, [MAIN, 'catalog', 'import', '--tenant', journey.slug, file], {
      env: {
        PATH: process.env.PATH,
        TMPDIR: temporary,
        HEARTHLINE_DATA_DIR: journey.dataDir,
        HEARTHLINE_CONFIG: '',
      },
      stdio: 'ignore',
    })
  }

  it('is unreadable while messages and files come in, and after a kill in the middle of it', async () => {
    await writeAll(0, MESSAGES / 2)
    await sendFiles(0, FILES / 2)
    assert.deepEqual(found(), [], 'while it runs')
    const writing = Promise.all([writeAll(MESSAGES / 2, MESSAGES), sendFiles(FILES / 2, FILES)])
    await sleep(150)
    await journey.server.kill()
    assert.deepEqual(found(), [], 'after the kill')
    await journey.restart()
    await writing // What was not acknowledged is sent again, as Meta does.
    await until(
      async () => (await inbound()).length,
      count => count >= MESSAGES + FILES,
      'not all came',
      90_000,
    )
    assert.deepEqual(found(), [], 'after the start')
  })

  it('is unreadable in the middle of an import, after a kill in it, and when it is done', async () => {
    const running = importProducts()
    const ended = new Promise(resolve => running.once('exit', resolve))
    const bigger = () =>
      until(sizeOfTenant, size => size > before + 500_000, 'the import does not begin', 30_000)
    const before = sizeOfTenant()
    await bigger()
    assert.deepEqual(found(), [], 'in the middle')
    await journey.server.kill()
    assert.deepEqual(found(), [], 'after the kill')
    await ended
    await journey.restart()
    const second = importProducts()
    assert.equal(await new Promise(resolve => second.once('exit', resolve)), 0)
    assert.deepEqual(found(), [], 'when it is done')
    const { items } = await journey.api(`/products?q=${encodeURIComponent(`${MARK} mug 77`)}`)
    assert.ok((items as unknown[]).length > 0, 'and yet it can be found')
  })

  function sizeOfTenant(): number {
    const folder = join(journey.dataDir, 'tenants', journey.tenantId)
    return readdirSync(folder)
      .map(name => statSync(join(folder, name)))
      .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)
  }

  it('is unreadable when all has ended, and closed to every other user', async () => {
    await journey.server.stop()
    assert.deepEqual(found(), [])
    for (const name of readdirSync(journey.dataDir, { recursive: true, encoding: 'utf8' })) {
      const { mode } = statSync(join(journey.dataDir, name))
      assert.equal(mode & 0o077, 0, `${name} has mode ${(mode & 0o777).toString(8)}`)
    }
  })

  it('would be found: the same words stand readable in the file they came from', () => {
    assert.deepEqual(filesWith([outside], [MARK]), [join(outside, 'products.csv')])
  })
})
