import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { closeSync, constants, openSync, readSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { type ChildJourney, startChildJourney } from '../support/child-journey.ts'
import { temporaryFolder } from '../support/instance.ts'
import { until } from '../support/server.ts'

const isFull = (error: unknown) => (error as NodeJS.ErrnoException).code === 'EAGAIN'

/** A real pipe of which both ends are ours: it is read and filled when the test says so. */
function namedPipe() {
  const path = join(temporaryFolder(), 'log')
  execFileSync('mkfifo', [path])
  const ours = openSync(path, constants.O_RDWR | constants.O_NONBLOCK)
  const fd = openSync(path, constants.O_WRONLY)
  let read = ''
  const chunk = Buffer.alloc(64 * 1024)
  return {
    fd,
    text() {
      try {
        for (;;) read += chunk.toString('utf8', 0, readSync(ours, chunk))
      } catch (error) {
        if (!isFull(error)) throw error
      }
      return read
    },
    fill() {
      try {
        for (let size = 4096; ; ) writeSync(ours, Buffer.alloc(size, '.'))
      } catch (error) {
        if (!isFull(error)) throw error
      }
    },
    close: () => [ours, fd].forEach(closeSync),
  }
}

describe('a log that nobody reads any more', function () {
  this.timeout(180_000)
  const pipe = namedPipe()
  let journey: ChildJourney
  before(async () => {
    journey = await startChildJourney({ stdout: pipe })
  })
  after(async () => {
    await journey.server.kill()
    await journey.stop()
    pipe.close()
  })

  it('stops neither webhooks nor answers nor the end of the server', async () => {
    pipe.fill()
    await journey.writes('whatsapp', '15550001111', 'How much is the sourdough?')
    await until(
      journey.threads,
      messages => messages.some(message => message.direction === 'outbound'),
      'nobody was answered',
      60_000,
    )
    const { pid, text } = journey.server
    assert.ok(text().includes('.'), 'the pipe was not full')
    pipe.fill()
    await journey.server.stop()
    assert.throws(() => process.kill(pid, 0), { code: 'ESRCH' })
  })
})
