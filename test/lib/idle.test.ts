import assert from 'node:assert/strict'
import { tidyWhenIdle } from '../../src/lib/idle.ts'

describe('an idle thread', () => {
  it('waits with it for what is about to become garbage, but not for ever', async () => {
    let released = 0
    let asked = 0
    const tidying = tidyWhenIdle(() => released++, {
      lookEveryMs: 5,
      cpuMs: () => 0,
      ready: () => {
        asked++
        return false
      },
    })
    for (const until = Date.now() + 30_000; released === 0 && Date.now() < until; )
      await new Promise(resolve => setTimeout(resolve, 5))
    tidying.stop()
    assert.equal(released, 1)
    assert.ok(asked > 3, `asked ${asked} times`)
  })

  it('gives its memory back once after work, and not while it works', async () => {
    let released = 0
    let spentMs = 0
    let looks = 0
    let perLookMs = 40
    const cpuMs = () => {
      looks++
      spentMs += perLookMs
      return spentMs
    }
    const tidying = tidyWhenIdle(() => released++, { lookEveryMs: 5, cpuMs })
    const looked = async (more: number) => {
      for (const until = looks + more; looks < until; ) await new Promise(resolve => setTimeout(resolve, 5))
    }
    await looked(20)
    assert.equal(released, 0, 'it works')
    perLookMs = 1
    await looked(10)
    assert.equal(released, 1, 'it rests')
    await looked(30)
    assert.equal(released, 1, 'once is enough')
    perLookMs = 40
    await looked(10)
    perLookMs = 1
    await looked(10)
    assert.equal(released, 2, 'it has worked and rests again')
    tidying.stop()
  })
})
