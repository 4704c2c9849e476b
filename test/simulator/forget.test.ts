import assert from 'node:assert/strict'
import { DAY, meta } from './support.ts'

describe('how much the Meta stand-in remembers', () => {
  it('lets go of the oldest messages and files, and of files that are over', async () => {
    const world = meta()
    const { state } = world.simulator
    const { providerId: first } = await world.writes()
    for (let n = 0; n < 20_000; n++)
      state.messages.set(`wamid.${n}`, { ...state.messages.get(first)!, providerId: `wamid.${n}` })
    world.hasFile('over', { expiresAt: new Date(world.clock.now().getTime() + DAY) })
    world.hasFile('big', { bytes: new Uint8Array(40 * 1024 * 1024) })
    world.hasFile('bigger', { bytes: new Uint8Array(60 * 1024 * 1024) })
    world.clock.advance(DAY)
    const { providerId: last } = await world.writes()
    assert.equal(state.messages.size, 20_000)
    assert.deepEqual([state.messages.has(first), state.messages.has(last)], [false, true])
    assert.deepEqual([...state.media.keys()], ['bigger'])
  })
})
