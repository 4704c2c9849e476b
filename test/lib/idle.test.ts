import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { tidyWhenIdle } from '../../src/lib/idle.ts'

describe('an idle thread', () => {
  it('gives its memory back once after work, and not while it works', async () => {
    let released = 0
    const tidying = tidyWhenIdle(() => released++)
    for (const until = performance.now() + 4_500; performance.now() < until; ) {
      for (const burn = performance.now() + 20; performance.now() < burn; ) Math.sqrt(burn)
      await sleep(20)
    }
    assert.equal(released, 0)

    await sleep(4_500)
    assert.equal(released, 1)
    await sleep(4_500)
    assert.equal(released, 1)
    tidying.stop()
  })
})
