import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import { logOutput } from '../../src/lib/log-output.ts'

/** A pipe that takes `room` bytes, then none until there is more room. */
function pipe(room: number) {
  const state = { room, taken: '', dropped: [] as number[], error: 'EAGAIN' }
  const output = logOutput(
    lines => void state.dropped.push(lines),
    bytes => {
      const now = Math.min(bytes.length, state.room)
      if (now === 0) throw Object.assign(new Error('not now'), { code: state.error })
      state.room -= now
      state.taken += bytes.subarray(0, now)
      return now
    },
  )
  return Object.assign(state, { output })
}

describe('the output of the log', () => {
  it('keeps what a full pipe does not take and writes it in order later, no line torn', () => {
    const full = pipe(8)
    for (const line of ['first\n', 'second\n', 'third\n']) full.output.write(line)
    assert.equal(full.taken, 'first\nse')
    full.room = 1_000
    full.output.end()
    assert.equal(full.taken, 'first\nsecond\nthird\n')
    assert.deepEqual(full.dropped, [])
  })

  it('tries again by itself', async () => {
    const full = pipe(0)
    full.output.write('late\n')
    full.room = 1_000
    const deadline = Date.now() + 30_000
    while (full.taken === '' && Date.now() < deadline) await wait(20)
    assert.equal(full.taken, 'late\n')
  })

  it('drops lines beyond its bound, and tells how many once lines are taken again', () => {
    const full = pipe(0)
    const line = `${'x'.repeat(1023)}\n`
    for (let count = 0; count < 300; count += 1) full.output.write(line)
    full.room = Number.MAX_SAFE_INTEGER
    full.output.end()
    assert.equal(full.taken.length, 256 * 1024)
    assert.deepEqual(full.dropped, [44])
    full.output.write('after\n')
    assert.ok(full.taken.endsWith('after\n'))
  })

  it('goes on without a word where nobody is at the other end any more', () => {
    const closed = pipe(0)
    closed.error = 'EPIPE'
    closed.output.write('one\n')
    closed.room = 1_000
    closed.output.write('two\n')
    assert.equal(closed.taken, '')
  })
})
