import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

// The program as it ships: what the bundle makes of a library, the sources do not show.
const launcher = fileURLToPath(new URL('../../bin/hearthline', import.meta.url))

describe('the demo', () => {
  it('gives every message its right outcome; with --json stdout holds one value, and stderr the transcript', async function () {
    this.timeout(120_000)
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [launcher, 'demo', '--exit', '--json'],
      {
        env: { PATH: process.env.PATH, OLLAMA_HOST: 'http://127.0.0.1:45999' },
      },
    )
    assert.deepEqual(JSON.parse(stdout), { wrong: 0 })
    assert.match(stderr, /WhatsApp .*Ana Reis: .+Messenger/s)
  })
})
