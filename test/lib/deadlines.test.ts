import assert from 'node:assert/strict'
import { deadlines } from '../../src/lib/deadlines.ts'

describe('time limits of one length', () => {
  it('end what takes too long, in order, and leave alone what came to its end', async () => {
    const limits = deadlines(40, 10)
    const ended: string[] = []
    const inTime = () => void ended.push('in time')
    limits.start(inTime)
    limits.start(() => ended.push('first'))
    const second = new Promise<void>(resolve => limits.start(resolve))
    limits.stop(inTime)
    await second
    assert.deepEqual(ended, ['first'])
  })

  it('look again for what begins after everything had ended', async () => {
    const limits = deadlines(20, 10)
    await new Promise<void>(resolve => limits.start(resolve))
    await new Promise<void>(resolve => limits.start(resolve))
  })
})
