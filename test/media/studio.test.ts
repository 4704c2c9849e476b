import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { createStudio, studioFlags } from '../../src/media/studio.ts'
import { bomb, CANARY, photo, voiceNote } from './files.ts'
import { testStudio } from './support.ts'

function done<T>(answer: { done: T } | { refused: string }): T {
  assert.ok('done' in answer, JSON.stringify(answer))
  return answer.done
}

describe('the studio (SEC-FILE)', () => {
  const studio = testStudio()

  it('encodes a picture anew, upright, without its camera and its place', async () => {
    const original = await sharp(await photo(1000, 600))
      .keepExif()
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    assert.ok(original.includes(CANARY), 'the picture must tell something for this test to mean anything')

    const { safe, thumbnail, width, height } = done(await studio.picture(original))

    assert.deepEqual([width, height], [600, 1000])
    const shown = await sharp(safe).metadata()
    assert.deepEqual([shown.format, shown.width, shown.height, shown.exif], ['webp', 600, 1000, undefined])
    const small = await sharp(thumbnail).metadata()
    assert.deepEqual([small.format, small.width, small.height], ['webp', 288, 480])
    assert.ok(!Buffer.from(safe).includes(CANARY))
  })

  it('keeps a moving picture moving', async () => {
    const frame = (background: string) =>
      sharp({ create: { width: 40, height: 30, channels: 4, background } })
        .png()
        .toBuffer()
    const moving = await sharp([await frame('#f00'), await frame('#0f0')], { join: { animated: true } })
      .webp()
      .toBuffer()
    const { safe, width, height } = done(await studio.picture(moving))
    assert.deepEqual([width, height, (await sharp(safe).metadata()).pages], [40, 30, 2])
  })

  it('refuses a bomb, a broken picture and what is none, quickly', async () => {
    const small = bomb()
    assert.ok(small.length < 1_000_000, 'it is small until it is opened')
    const started = performance.now()
    assert.deepEqual(await studio.picture(small), { refused: 'too_many_pixels' })
    assert.ok(performance.now() - started < 5_000)
    assert.deepEqual(await studio.picture((await photo()).subarray(0, 200)), { refused: 'damaged' })
    assert.deepEqual(await studio.picture(Buffer.from('no picture')), { refused: 'damaged' })
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
    assert.deepEqual(await studio.picture(Buffer.from(svg)), { refused: 'damaged' })
    assert.deepEqual(await studio.clean(small), { refused: 'too_many_pixels' })
  })

  it('makes a picture of the team’s fit to be sent', async () => {
    const noisy = await sharp({
      create: {
        width: 5000,
        height: 3000,
        channels: 3,
        background: '#888',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
      .withExif({ IFD0: { Copyright: CANARY } })
      .jpeg({ quality: 95 })
      .toBuffer()
    assert.ok(noisy.length > 5 * 1024 * 1024)

    const { bytes, mime } = done(await studio.clean(noisy))

    assert.equal(mime, 'image/jpeg')
    assert.ok(bytes.length <= 5 * 1024 * 1024, `${bytes.length}`)
    assert.ok(!Buffer.from(bytes).includes(CANARY))
    const clear = await sharp({ create: { width: 20, height: 20, channels: 4, background: '#0000' } })
      .webp()
      .toBuffer()
    assert.equal(done(await studio.clean(clear)).mime, 'image/png')
  })

  it('hears how loud a voice note is over its time', async () => {
    const quiet = Array<boolean>(100).fill(false)
    const loud = Array<boolean>(100).fill(true)

    const { waveform, durationMs } = done(await studio.voice(voiceNote([...quiet, ...loud])))

    assert.equal(waveform.length, 64)
    assert.ok(Math.abs(durationMs - 4000) <= 20, `${durationMs} ms`)
    assert.ok(Math.max(...waveform.slice(0, 30)) < 10, JSON.stringify(waveform))
    assert.ok(Math.min(...waveform.slice(34)) > 20, JSON.stringify(waveform))
    assert.ok(waveform.every(value => Number.isInteger(value) && value >= 0 && value <= 100))
    assert.deepEqual(await studio.voice(Buffer.from('OggS, but not really')), { refused: 'damaged' })
  })

  it('ends when there is nothing to do, and begins again', async () => {
    const own = createStudio({ idleMs: 30 })
    assert.equal(own.isOpen(), false)
    done(await own.picture(await photo()))
    assert.equal(own.isOpen(), true)
    await new Promise(resolve => setTimeout(resolve, 120))
    assert.equal(own.isOpen(), false)
    done(await own.picture(await photo()))
    own.close()
  })

  it('gives up what takes too long, and goes on with the next', async () => {
    const own = createStudio({ taskMs: 1 })
    assert.deepEqual(await own.picture(await photo(4000, 3000)), { refused: 'too_slow' })
    assert.equal(own.isOpen(), false)
    const patient = createStudio()
    const [first, second] = await Promise.all([
      patient.picture(Buffer.from('x')),
      patient.picture(await photo()),
    ])
    assert.deepEqual(first, { refused: 'damaged' })
    done(second)
    patient.close()
  })

  it('may read the program and nothing else, write nothing and start nothing (SEC-BOX)', () => {
    const attempts = `
      const { readFileSync, writeFileSync, readdirSync } = require('node:fs')
      const tried = {}
      const attempt = (what, work) => {
        try { work(); tried[what] = 'done' } catch (error) { tried[what] = error.code }
      }
      attempt('read', () => readFileSync('/etc/passwd'))
      attempt('list', () => readdirSync(process.argv[1]))
      attempt('write', () => writeFileSync(process.argv[1] + '/x', 'x'))
      attempt('start', () => require('node:child_process').spawnSync('true'))
      attempt('thread', () => new (require('node:worker_threads').Worker)('', { eval: true }))
      attempt('program', () => readFileSync(process.argv[2]))
      process.stdout.write(JSON.stringify(tried))`
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        ...studioFlags(),
        '--input-type=commonjs',
        '--eval',
        attempts,
        tmpdir(),
        fileURLToPath(import.meta.resolve('sharp')),
      ],
      { encoding: 'utf8' },
    )
    const denied = 'ERR_ACCESS_DENIED'
    assert.deepEqual(JSON.parse(stdout || stderr), {
      read: denied,
      list: denied,
      write: denied,
      start: denied,
      thread: denied,
      program: 'done',
    })
  })
})
