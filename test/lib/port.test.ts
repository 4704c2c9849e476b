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

  it('keeps what is said while nobody is there, in order, for whoever comes next', async () => {
    const heard: string[] = []
    const remote = () => {
      const { port1, port2 } = new MessageChannel()
      const there = new Port(port2, {
        look: () => void heard.push('look'),
        poke: (id: string) => void heard.push(id),
        ask: (id: string) => `${id}!`,
      })
      return { port1, there, close: () => port1.close() }
    }
    let needed = 0
    const here = new Port<{ look(): void; poke(id: string): void; ask(id: string): string }>(
      undefined,
      {},
      () => {
        needed++
      },
    )
    here.note('look')
    here.note('poke', 'a')
    const asked = here.call('ask', 'b')
    here.note('look') // Said already.
    here.note('poke', 'a')
    assert.deepEqual([here.isThere, here.isAwaited, needed], [false, true, 5])
    const first = remote()
    here.attach(first.port1)
    assert.equal(await asked, 'b!')
    assert.deepEqual(heard, ['look', 'a', 'a'])
    assert.deepEqual([here.sent, first.there.heard, here.isAwaited], [4, 4, false])

    const last = here.call('ask', 'c')
    here.detach()
    const next = here.call('ask', 'd')
    assert.equal(await last, 'c!', 'the one that goes still answers what it heard')
    const second = remote()
    here.attach(second.port1)
    assert.equal(await next, 'd!')
    assert.deepEqual([here.sent, first.there.heard, second.there.heard], [1, 5, 1])
    first.close()
    second.close()
  })

  it('tells whoever asked a thread that is gone, and nobody else', async () => {
    const { port1 } = new MessageChannel()
    const here = new Port<{ ask(): string }>(port1, {})
    const lost = here.call('ask')
    here.detach()
    const unheard = here.call('ask')
    here.drop('it is gone')
    await assert.rejects(lost, /it is gone/)
    const { port1: end, port2 } = new MessageChannel()
    new Port(port2, { ask: () => 'here' })
    here.attach(end)
    assert.equal(await unheard, 'here')
    here.fail('nobody comes any more')
    await assert.rejects(here.call('ask'), /ended/)
    for (const port of [port1, end]) port.close()
  })
})
