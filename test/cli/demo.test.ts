import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

describe('the demo', () => {
  it('gives every message its right outcome; with --json stdout holds one value, and stderr the transcript', async function () {
    this.timeout(60_000)
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [main, 'demo', '--exit', '--json'],
      {
        env: { PATH: process.env.PATH, OLLAMA_HOST: 'http://127.0.0.1:45999' },
      },
    )
    assert.deepEqual(JSON.parse(stdout), { wrong: 0 })
    assert.match(stderr, /WhatsApp .*Ana Reis: .+Messenger/s)
  })
})
