import assert from 'node:assert/strict'
import type { TenantDb } from '../../src/db/database.ts'
import { Settling } from '../../src/journal/settling.ts'

describe('from applied to safe', () => {
  const files = new Map(['a', 'b', 'c', 'd', 'e'].map(id => [id, { name: id } as unknown as TenantDb]))

  function watched() {
    const running = new Map<TenantDb, { done: () => void; failed: (error: Error) => void }>()
    const acknowledged: [string, number[]][] = []
    const failures: string[] = []
    let most = 0
    const settling = new Settling({
      sync: db =>
        new Promise((done, failed) => {
          running.set(db, { done, failed })
          most = Math.max(most, running.size)
        }),
      acknowledge: (seqs, tenantId) => acknowledged.push([tenantId, seqs]),
      onFailure: tenantId => failures.push(tenantId),
    })
    const add = (id: string, seqs: number[]) => settling.add(id, files.get(id)!, seqs)
    const end = async (id: string, error?: Error) => {
      const sync = running.get(files.get(id)!)!
      running.delete(files.get(id)!)
      if (error) sync.failed(error)
      else sync.done()
      await new Promise(setImmediate)
    }
    return {
      add,
      end,
      acknowledged,
      failures,
      most: () => most,
      isRunning: (id: string) => running.has(files.get(id)!),
    }
  }

  it('leaves one of the four threads for files to others', async () => {
    const { add, end, most, isRunning, acknowledged } = watched()
    for (const [at, id] of [...files.keys()].entries()) add(id, [at])
    assert.deepEqual([...files.keys()].map(isRunning), [true, true, true, false, false])
    for (const id of files.keys()) await end(id)
    assert.equal(most(), 3)
    assert.deepEqual(
      acknowledged.map(([id]) => id),
      [...files.keys()],
    )
  })

  it('syncs a file once for all that came to it meanwhile', async () => {
    const { add, end, acknowledged, isRunning } = watched()
    for (const id of ['a', 'b', 'c']) add(id, [1])
    add('d', [2])
    add('d', [3, 4])
    await end('a')
    assert.ok(isRunning('d'))
    add('d', [5])
    await end('d')
    assert.deepEqual(acknowledged, [
      ['a', [1]],
      ['d', [2, 3, 4]],
    ])
    await end('d')
    assert.deepEqual(acknowledged.at(-1), ['d', [5]])
  })

  it('keeps in the journal what could not be synced, and goes on', async () => {
    const { add, end, acknowledged, failures } = watched()
    for (const id of ['a', 'b', 'c', 'd']) add(id, [7])
    await end('b', new Error('EIO'))
    await end('d')
    assert.deepEqual(failures, ['b'])
    assert.deepEqual(acknowledged, [['d', [7]]])
  })
})
