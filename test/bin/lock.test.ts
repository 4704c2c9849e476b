import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

type WithLock = <T>(path: string, work: () => Promise<T> | T) => Promise<T>
// Plain JavaScript that any Node can run, so it brings no types.
const lockModule: string = '../../bin/lock.mjs'
const { withLock } = (await import(lockModule)) as { withLock: WithLock }

describe('the lock around setting up', () => {
  let folder: string
  let path: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lock-'))
    path = join(folder, 'setup.lock')
  })

  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('lets one in at a time', async () => {
    let inside = 0
    const enter = async () => {
      inside++
      assert.equal(inside, 1)
      await sleep(20)
      inside--
    }

    await Promise.all([1, 2, 3].map(() => withLock(path, enter)))
  })

  it('passes over a holder that died', async () => {
    writeFileSync(path, '4194304') // One more than the highest process id there can be.
    assert.equal(await withLock(path, () => 'in'), 'in')
  })

  it('passes over a holder that fell silent', async () => {
    const longAgo = new Date(Date.now() - 120_000)
    writeFileSync(path, '1')
    utimesSync(path, longAgo, longAgo)
    assert.equal(await withLock(path, () => 'in'), 'in')
  })

  it('is free again after work that failed', async () => {
    await assert.rejects(
      withLock(path, () => {
        throw new Error('no')
      }),
    )
    assert.equal(await withLock(path, () => 'in'), 'in')
  })
})
