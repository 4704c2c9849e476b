import assert from 'node:assert/strict'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const launcher = join(import.meta.dirname, '../../bin/hearthline')

describe('bin/hearthline', function () {
  this.timeout(30_000)
  let dataDir: string

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'launch-'))
  })

  afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

  const environment = () => ({
    ...process.env,
    HEARTHLINE_DATA_DIR: dataDir,
    HEARTHLINE_PORT: '0',
    OLLAMA_HOST: 'http://127.0.0.1:9',
  })

  it('leaves stdout to the command, whichever Node it was started with', () => {
    const { stdout, status } = spawnSync(launcher, ['version', '--json'], { encoding: 'utf8' })
    assert.equal(status, 0)
    assert.ok(JSON.parse(stdout))
  })

  it('ends as the command ends', () => {
    assert.equal(spawnSync(launcher, ['no-such-verb']).status, 2)
  })

  it('gives the server one signal when its whole group got it, and lets it finish', async () => {
    const { process: launched, pid, events } = await startServer()

    process.kill(-launched.pid!, 'SIGINT')

    assert.deepEqual(await once(launched, 'exit'), [0, null])
    assert.equal(events.filter(event => event === 'told_to_stop').length, 1)
    assert.equal(isAlive(pid), false)
  })

  it('takes the server with it when it is killed outright', async () => {
    const { process: launched, pid } = await startServer()

    launched.kill('SIGKILL')
    await once(launched, 'exit')

    const deadline = performance.now() + 5_000
    while (isAlive(pid)) {
      assert.ok(performance.now() < deadline, 'the server outlived its launcher')
      await new Promise(resolve => setTimeout(resolve, 20))
    }
  })

  async function startServer(): Promise<{ process: ChildProcess; pid: number; events: string[] }> {
    const launched = spawn(launcher, ['serve'], {
      env: environment(),
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    })
    const events: string[] = []
    const pid = await new Promise<number>((resolve, reject) => {
      launched.once('exit', code => reject(new Error(`the server ended with ${code}`)))
      createInterface({ input: launched.stdout! }).on('line', line => {
        const entry = JSON.parse(line) as { event: string; pid: number }
        events.push(entry.event)
        if (entry.event === 'listening') resolve(entry.pid)
      })
    })
    return { process: launched, pid, events }
  }
})

/** A killed process may stay listed until its parent looks: that counts as gone. */
function isAlive(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) [ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}
