import assert from 'node:assert/strict'
import { createCipheriv, createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deriveKey } from '../../src/lib/seal.ts'
import { openSealed, readSealed, writeSealed } from '../../src/media/sealed-file.ts'
import { temporaryFolder } from '../support/instance.ts'
import { ID, pieces, testFolder } from './support.ts'

const CHUNK = 256 * 1024
const SEALED_CHUNK = CHUNK + 16
const HEADER = 37
const ALL = { maxBytes: 10_000_000 }
const damaged = { name: 'DamagedMediaError' }

describe('a sealed file (SEC-FILE, P-02)', () => {
  it('gives back what was put in, whatever its length', async () => {
    const folder = testFolder()
    for (const length of [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 700_001]) {
      const bytes = randomBytes(length)

      const written = await writeSealed(folder, ID, 'original', pieces(bytes), ALL)

      assert.deepEqual(written, { bytes: length, sha256: createHash('sha256').update(bytes).digest('hex') })
      assert.ok(bytes.equals((await readSealed(folder, ID))!), `${length} bytes`)
    }
    assert.deepEqual(readdirSync(folder.path), [ID])
    assert.equal(statSync(join(folder.path, ID)).mode & 0o777, 0o600)
  })

  it('gives back any part without opening the rest', async () => {
    const folder = testFolder()
    const bytes = randomBytes(4 * CHUNK + 5)
    await writeSealed(folder, ID, 'original', pieces(bytes), ALL)
    const path = join(folder.path, ID)
    const sealed = readFileSync(path)
    sealed[HEADER + SEALED_CHUNK + 9]! ^= 1 // The second chunk does not open any more.
    writeFileSync(path, sealed)
    const part = async (start: number, end: number) => {
      const read: Buffer[] = []
      for await (const piece of (await openSealed(folder, ID))!.read(start, end)) read.push(piece)
      return Buffer.concat(read)
    }
    for (const [start, end] of [
      [0, 1],
      [10, CHUNK],
      [2 * CHUNK, 3 * CHUNK + 7],
      [4 * CHUNK, 4 * CHUNK + 5],
    ] as const) {
      assert.ok(bytes.subarray(start, end).equals(await part(start, end)), `${start}–${end}`)
    }
    await assert.rejects(part(CHUNK - 1, CHUNK + 1), damaged)
  })

  it('does not open when it was cut, turned round, mixed or changed', async () => {
    const folder = testFolder()
    const path = join(folder.path, ID)
    const other = '01m7ysy3brkhxeh5he6dbe9y'
    await writeSealed(folder, ID, 'original', pieces(randomBytes(3 * CHUNK)), ALL)
    await writeSealed(folder, other, 'original', pieces(randomBytes(3 * CHUNK)), ALL)
    const whole = readFileSync(path)
    const stranger = readFileSync(join(folder.path, other))
    const chunk = (file: Buffer, index: number) =>
      file.subarray(HEADER + index * SEALED_CHUNK, HEADER + (index + 1) * SEALED_CHUNK)
    const header = whole.subarray(0, HEADER)
    const changes: Record<string, Buffer> = {
      'cut between two chunks': whole.subarray(0, HEADER + 2 * SEALED_CHUNK),
      'cut within a chunk': whole.subarray(0, whole.length - 5),
      'nothing but its header': header,
      empty: Buffer.alloc(0),
      'two chunks turned round': Buffer.concat([header, chunk(whole, 1), chunk(whole, 0), chunk(whole, 2)]),
      'a chunk twice': Buffer.concat([
        header,
        chunk(whole, 0),
        chunk(whole, 0),
        chunk(whole, 1),
        chunk(whole, 2),
      ]),
      'a chunk of another file': Buffer.concat([
        header,
        chunk(stranger, 0),
        chunk(whole, 1),
        chunk(whole, 2),
      ]),
      'another file under its name': stranger,
      'another version': Buffer.concat([Buffer.of(9), whole.subarray(1)]),
      'longer than it was': Buffer.concat([whole, Buffer.alloc(40)]),
    }
    for (const [what, bytes] of Object.entries(changes)) {
      writeFileSync(path, bytes)
      await assert.rejects(readSealed(folder, ID), damaged, what)
    }
    writeFileSync(path, whole)
    assert.ok(await readSealed(folder, ID))
    await assert.rejects(readSealed({ ...folder, key: randomBytes(32) }, ID), damaged)
    await assert.rejects(readSealed({ ...folder, tenantId: 'another' }, ID), damaged)
  })

  for (const format of [1, 2])
    it(`opens what was sealed in format ${format}, and takes it for no newer one`, async () => {
      const folder = testFolder()
      const bytes = randomBytes(150_000)
      const salt = randomBytes(32)
      const key = deriveKey(folder.key, `hearthline/1/media-file|${salt.toString('hex')}`)
      const parts = [0, 1, 2].map(index => {
        const nonce = Buffer.alloc(12)
        nonce.writeUInt32BE(index, 0)
        nonce[11] = index === 2 ? 1 : 0
        const cipher = createCipheriv('aes-256-gcm', key, nonce)
        cipher.setAAD(Buffer.from(`hl1|media|${folder.tenantId}|${ID}|original`))
        const plain = bytes.subarray(index * 65_536, (index + 1) * 65_536)
        return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
      })
      const keyVersion = format === 1 ? [] : [Buffer.of(0, 0, 0, 1)]
      const sealed = (named: number) => Buffer.concat([Buffer.of(named), ...keyVersion, salt, ...parts])
      mkdirSync(folder.path, { recursive: true })
      writeFileSync(join(folder.path, ID), sealed(format))
      assert.ok(bytes.equals((await readSealed(folder, ID))!))
      const middle: Buffer[] = []
      for await (const piece of (await openSealed(folder, ID))!.read(65_000, 140_000)) middle.push(piece)
      assert.ok(bytes.subarray(65_000, 140_000).equals(Buffer.concat(middle)))
      writeFileSync(join(folder.path, ID), sealed(3))
      await assert.rejects(readSealed(folder, ID), damaged)
    })

  it('keeps no byte of what is too large, refused, or broken off', async () => {
    const folder = testFolder()
    const bytes = randomBytes(300_000)
    async function* brokenOff() {
      yield bytes
      throw new Error('the line is gone')
    }
    const refuse = () => {
      throw new Error('not the one that was announced')
    }

    await assert.rejects(writeSealed(folder, ID, 'original', pieces(bytes), { maxBytes: 299_999 }), {
      name: 'TooLargeError',
    })
    await assert.rejects(writeSealed(folder, ID, 'original', brokenOff(), ALL), /line is gone/)
    await assert.rejects(
      writeSealed(folder, ID, 'original', pieces(bytes), { ...ALL, check: refuse }),
      /announced/,
    )

    assert.deepEqual(readdirSync(folder.path), [])
    await writeSealed(folder, ID, 'original', pieces(bytes), { maxBytes: 300_000 })
  })

  it('takes no name from outside, and follows no link', async () => {
    const folder = testFolder()
    for (const name of ['../tenant.db', 'short', `${ID}/x`, `${ID.toUpperCase()}`, `${ID}\0`, '']) {
      await assert.rejects(writeSealed(folder, name, 'original', pieces(Buffer.alloc(1)), ALL), /not the id/)
      await assert.rejects(openSealed(folder, name), /not the id/)
    }
    const outside = temporaryFolder()
    writeFileSync(join(outside, 'secret'), 'secret')
    mkdirSync(folder.path, { recursive: true })
    symlinkSync(join(outside, 'secret'), join(folder.path, ID))
    assert.equal(await openSealed(folder, ID), undefined)
    symlinkSync(join(outside, 'target'), join(folder.path, `${ID}.part`))
    await writeSealed(folder, ID, 'original', pieces(Buffer.from('ours')), ALL)
    assert.deepEqual(readdirSync(outside), ['secret'])
    assert.equal(readFileSync(join(outside, 'secret'), 'utf8'), 'secret')

    rmSync(folder.path, { recursive: true })
    symlinkSync(outside, folder.path)
    await assert.rejects(writeSealed(folder, ID, 'original', pieces(Buffer.from('ours')), ALL), /link/)
    assert.equal(await openSealed(folder, ID), undefined)
    assert.deepEqual(readdirSync(outside), ['secret'])
  })
})
