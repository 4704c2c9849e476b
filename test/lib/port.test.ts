import assert from 'node:assert/strict'
import { MessageChannel } from 'node:worker_threads'
import { AppError } from '../../src/lib/errors.ts'
import { Port, RemoteError } from '../../src/lib/port.ts'
import { say } from '../../src/lib/said.ts'

describe('the port between two threads', () => {
  it('keeps a refusal a refusal, and a mistake the other side’s mistake', async () => {
    const { port1, port2 } = new MessageChannel()
    const here = new Port<{ refuse(): void; fail(): void }>(port1, {})
    new Port(port2, {
      refuse() {
        throw new AppError('invalid', 'No.', {
          fields: [{ field: 'name', problem: 'is empty' }],
          reason: 'empty',
          said: [say('refusal.empty')],
        })
      },
      fail() {
        throw new TypeError('oops')
      },
    })
    await assert.rejects(here.call('refuse'), (error: unknown) => {
      assert.ok(error instanceof AppError)
      assert.deepEqual([error.code, error.sentence, error.reason], ['invalid', 'No.', 'empty'])
      assert.deepEqual(error.fields, [{ field: 'name', problem: 'is empty' }])
      assert.deepEqual(error.said, [{ says: 'refusal.empty' }], 'a screen says it in its reader’s language')
      return true
    })
    await assert.rejects(
      here.call('fail'),
      (error: unknown) => error instanceof RemoteError && error.name === 'TypeError',
    )
    port1.close()
    port2.close()
  })
})
