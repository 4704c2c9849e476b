import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fixedClock } from '../../src/lib/clock.ts'
import { watchDisk } from '../../src/operations/disk-watch.ts'
import { NOON } from '../support/instance.ts'

const MIB = 1024 * 1024

describe('whether the disk takes more', () => {
  function disk(free: number | null) {
    const state = { free, isFull: false, trials: 0 }
    const clock = fixedClock(NOON)
    const watch = watchDisk('/nowhere', clock, {
      free: async () => state.free,
      async tryWrite() {
        state.trials++
        if (state.isFull) throw new Error('ENOSPC')
      },
    })
    return { state, clock, watch }
  }

  it('is not tried while there is room, or while nobody can tell', async () => {
    for (const free of [1000 * MIB, null]) {
      const { state, watch } = disk(free)
      for (let n = 0; n < 5; n++) assert.equal(await watch.problem(), undefined)
      assert.equal(state.trials, 0)
    }
  })

  it('is tried once a second where little is left, and believed as it comes out', async () => {
    const { state, clock, watch } = disk(MIB)
    assert.equal(await watch.problem(), undefined)
    state.isFull = true
    clock.advance(1_000)
    for (let n = 0; n < 5; n++) assert.match((await watch.problem())!, /full/)
    assert.equal(state.trials, 2)
    state.free = 1000 * MIB
    assert.equal(await watch.problem(), undefined)
  })

  it('is doubted after a write that failed, whatever is free, until one succeeds', async () => {
    const { state, clock, watch } = disk(1000 * MIB)
    state.isFull = true
    watch.noteFailure()
    assert.match((await watch.problem())!, /full/)
    state.isFull = false
    clock.advance(1_000)
    assert.equal(await watch.problem(), undefined)
    clock.advance(1_000)
    assert.equal(await watch.problem(), undefined)
    assert.equal(state.trials, 2, 'and then it is trusted again')
  })

  it('is tried in the data folder itself, and nothing stays there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearthline-disk-'))
    mkdirSync(join(folder, 'tenants'))
    const watch = watchDisk(folder, fixedClock(NOON))
    watch.noteFailure()
    assert.equal(await watch.problem(), undefined)
    assert.deepEqual(readdirSync(folder, { recursive: true }), ['tenants'])
    rmSync(folder, { recursive: true })
    watch.noteFailure()
    assert.match((await watch.problem())!, /cannot be written/)
  })
})
