import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { silentLog } from '../../src/lib/log.ts'
import {
  type ModelServer,
  type ModelServerState,
  type ModelServerStatus,
  superviseModelServer,
} from '../../src/operations/model-server/supervise.ts'

// Answers like `ollama serve`, starts a runner as it does, and writes both process ids down.
const fakeOllama = `#!${process.execPath}
const { spawn } = require('node:child_process')
const { appendFileSync } = require('node:fs')
const { createServer } = require('node:http')
const note = words => appendFileSync(process.env.OLLAMA_FAKE_NOTES, words + '\\n')
if (process.env.OLLAMA_FAKE_FAILS) { note('failed'); process.exit(3) }
const runner = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' })
const [host, port] = process.env.OLLAMA_HOST.split(':')
let hung = false
process.on('SIGUSR2', () => { hung = true })
if (process.env.OLLAMA_FAKE_STUBBORN) process.on('SIGTERM', () => {})
console.error('time=now level=INFO source=routes.go:1 msg="Listening" prompt="my secret words"')
createServer((req, res) => hung || res.end('{"version":"0.0.0"}'))
  .listen(Number(port), host, () => note(process.pid + ' ' + runner.pid))
`

describe('the model server beside ours', () => {
  let folder: string
  let binary: string
  let host: string
  let server: ModelServer | undefined

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'model-server-'))
    binary = join(folder, 'ollama')
    writeFileSync(binary, fakeOllama)
    // Whatever lies in the folder for temporary files: the stand-in is a CommonJS script.
    writeFileSync(join(folder, 'package.json'), '{"type":"commonjs"}')
    chmodSync(binary, 0o755)
    host = `http://127.0.0.1:${await freePort()}`
  })

  afterEach(async () => {
    await server?.stop()
    server = undefined
    rmSync(folder, { recursive: true, force: true })
  })

  const supervise = (more: Partial<Parameters<typeof superviseModelServer>[0]> = {}) => {
    server = superviseModelServer({
      binary,
      host,
      modelsDir: join(folder, 'models'),
      env: environment(),
      log: silentLog,
      ...more,
      patience: {
        firstRetryMs: 50,
        longestRetryMs: 400,
        probeEveryMs: 50,
        probesMissed: 2,
        ...more.patience,
      },
    })
    return server
  }
  const environment = (more = {}) => ({
    PATH: process.env.PATH,
    OLLAMA_FAKE_NOTES: join(folder, 'notes'),
    ...more,
  })
  const notes = () => readFileSync(join(folder, 'notes'), 'utf8').trim().split('\n')
  /** The inner server and its runner, as last noted. */
  const inner = () => (notes().at(-1) ?? '').split(' ').map(Number) as [number, number]

  it('runs while we run, and nothing of it is left after a stop', async () => {
    await reaches(supervise(), 'running')
    const [ollama, runner] = inner()
    assert.ok(isAlive(ollama) && isAlive(runner))

    await server?.stop()

    assert.equal(server?.state().status, 'stopped')
    await gone(ollama, runner)
  })

  it('gets the processor after us, and so do its runners', async () => {
    await reaches(supervise(), 'running')

    for (const pid of inner()) assert.equal(getPriority(pid), Math.min(19, getPriority() + 17))
  })

  it('comes back after it was killed, without its old runner', async () => {
    await reaches(supervise(), 'running')
    const [ollama, runner] = inner()

    const back = reachesAgain('running')
    process.kill(ollama, 'SIGKILL')
    await back

    assert.notEqual(inner()[0], ollama)
    assert.equal(server?.state().restarts, 1)
    await gone(ollama, runner)
  })

  it('says how it ended while it waits for the next try', async () => {
    await reaches(supervise({ patience: { firstRetryMs: 5_000 } }), 'running')

    process.kill(inner()[0], 'SIGKILL')

    const waiting = await reaches(server, 'waiting')
    assert.equal(waiting.reason, 'ended by SIGKILL')
    assert.ok(waiting.retryAt && waiting.retryAt > waiting.since)
  })

  it('tries again at growing intervals, up to a limit', async () => {
    const waits: number[] = []
    supervise({ env: environment({ OLLAMA_FAKE_FAILS: '1' }) }).onChange(({ status, since, retryAt }) => {
      if (status === 'waiting') waits.push(Number(retryAt) - Number(since))
    })

    await until(() => waits.length === 5)

    assert.deepEqual(waits, [50, 100, 200, 400, 400])
  }).timeout(15_000)

  it('replaces a server that no longer answers', async () => {
    await reaches(supervise({ patience: { probeEveryMs: 20 } }), 'running')
    const [ollama, runner] = inner()

    const waiting = reachesAgain('waiting')
    const back = reachesAgain('running')
    process.kill(ollama, 'SIGUSR2')

    assert.equal((await waiting).reason, 'it no longer answers')
    await back
    await gone(ollama, runner)
  }).timeout(20_000)

  it('ends one that will not listen', async () => {
    await reaches(
      supervise({ env: environment({ OLLAMA_FAKE_STUBBORN: '1' }), patience: { stopMs: 200 } }),
      'running',
    )
    const [ollama, runner] = inner()

    await server?.stop()

    await gone(ollama, runner)
  })

  it('leaves nothing behind when our own server is killed outright', async () => {
    const ours = spawn(process.execPath, ['--input-type=module', '-e', scriptThatSupervises()], {
      env: { ...process.env, ...environment() },
      stdio: 'inherit',
    })
    await until(() => isNoted())
    const [ollama, runner] = inner()
    assert.ok(isAlive(ollama) && isAlive(runner))

    ours.kill('SIGKILL')
    await once(ours, 'exit')

    await gone(ollama, runner)
  })

  it('uses a server that is already there, and starts its own once that one has gone', async () => {
    const theirs = createServer((_, response) => response.end('{}')).listen(
      Number(new URL(host).port),
      '127.0.0.1',
    )
    await once(theirs, 'listening')
    await reaches(supervise(), 'found')
    assert.throws(notes, 'nothing of ours was started')

    theirs.close()

    await reaches(server, 'running')
  }).timeout(15_000)

  it('starts nothing for an address elsewhere, nor where Ollama is missing', () => {
    const elsewhere = superviseModelServer({ ...quiet(), host: 'http://10.0.0.7:11434', binary })
    const missing = superviseModelServer({ ...quiet(), host, binary: join(folder, 'nothing') })

    assert.equal(elsewhere.state().status, 'off')
    assert.equal(missing.state().status, 'off')
  })

  it('passes none of our secrets on, and none of its prompts into our log', async () => {
    const lines: string[] = []
    const log = Object.assign(Object.create(silentLog), {
      isLevelEnabled: () => true,
      info: (fields: object, message: string) => lines.push(`${message} ${JSON.stringify(fields)}`),
    })
    const env = environment({ HEARTHLINE_MASTER_KEY: 'k'.repeat(64), OLLAMA_DEBUG: '1' })
    await reaches(supervise({ env, log }), 'running')

    const theirs = readFileSync(`/proc/${inner()[0]}/environ`, 'utf8')

    assert.doesNotMatch(theirs, /HEARTHLINE_|OLLAMA_DEBUG/)
    assert.match(theirs, /OLLAMA_NUM_PARALLEL=1/)
    assert.ok(lines.some(line => line.startsWith('ollama: Listening')))
    assert.ok(!lines.some(line => line.includes('secret')))
  })

  const quiet = () => ({ modelsDir: join(folder, 'models'), env: environment(), log: silentLog })

  function isNoted() {
    try {
      return notes().length > 0
    } catch {
      return false
    }
  }

  const scriptThatSupervises = () => `
    const { superviseModelServer } = await import(${url('operations/model-server/supervise.ts')})
    const { silentLog } = await import(${url('lib/log.ts')})
    const options = ${JSON.stringify({ binary, host, modelsDir: join(folder, 'models') })}
    superviseModelServer({ ...options, env: process.env, log: silentLog })
    setInterval(() => {}, 1000)`

  const reachesAgain = (status: ModelServerStatus) =>
    new Promise<ModelServerState>(resolve => {
      const end = server?.onChange(state => {
        if (state.status !== status) return
        end?.()
        resolve(state)
      })
    })
})

const patienceMs = 8_000
const url = (path: string) => JSON.stringify(pathToFileURL(join(import.meta.dirname, '../../src', path)))

async function reaches(
  server: ModelServer | undefined,
  status: ModelServerStatus,
): Promise<ModelServerState> {
  assert.ok(server)
  await until(() => server.state().status === status)
  return server.state()
}

async function until(happened: () => boolean): Promise<void> {
  const deadline = performance.now() + patienceMs
  while (!happened()) {
    assert.ok(performance.now() < deadline, 'it never happened')
    await sleep(10)
  }
}

/** A killed process may stay listed until its parent looks: that counts as gone. */
function isAlive(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) [ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

async function gone(...pids: number[]): Promise<void> {
  await until(() => !pids.some(isAlive))
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  return port
}
