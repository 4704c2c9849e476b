import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { silentLog } from '../../src/lib/log.ts'
import { type ModelServer, superviseModelServer } from '../../src/operations/model-server/supervise.ts'

describe('a real Ollama beside ours', function () {
  this.timeout(60_000)
  let host: string
  let server: ModelServer

  before(async function () {
    const binary = devOllama('--path')
    const modelsDir = devOllama('--models')
    if (!binary || !modelsDir) {
      console.log('      no Ollama to test with: bin/dev-ollama installs one')
      return this.skip()
    }
    host = `http://127.0.0.1:${await freePort()}`
    server = superviseModelServer({ binary, host, modelsDir, env: process.env, log: silentLog })
    await until(() => server.state().status === 'running')
  })

  after(() => server?.stop())

  it('answers through its runner', async () => {
    assert.match(await chat('Say hello.'), /\S/)
  })

  it('comes back after it was killed in the middle of an answer, with no runner left over', async () => {
    const before = ollamaProcesses()
    assert.ok(before.length >= 2, 'it has a server and a runner')
    const answer = chat('Write a long story about a lighthouse.', 2_000).catch(() => 'broken off')
    await sleep(300)

    process.kill(Math.min(...before), 'SIGKILL')

    assert.equal(await answer, 'broken off')
    await until(() => server.state().status === 'running' && server.state().restarts === 1)
    assert.deepEqual(
      ollamaProcesses().filter(pid => before.includes(pid)),
      [],
    )
    assert.match(await chat('Say hello.'), /\S/)
  })

  it('leaves no process behind when it is stopped', async () => {
    await server.stop()
    await until(() => ollamaProcesses().length === 0)
  })

  async function chat(content: string, mostTokens = 8): Promise<string> {
    const response = await fetch(new URL('/api/chat', host), {
      method: 'POST',
      body: JSON.stringify({
        model: 'smollm2-test',
        messages: [{ role: 'user', content }],
        stream: false,
        options: { num_predict: mostTokens },
      }),
    })
    const answer = (await response.json()) as { message: { content: string } }
    return answer.message.content
  }

  /** The living processes whose address is ours: Ollama and the runners that inherited its environment. */
  const ollamaProcesses = () =>
    readdirSync('/proc')
      .filter(name => /^\d+$/.test(name))
      .filter(pid => /ollama/.test(read(pid, 'comm')) && read(pid, 'environ').includes(new URL(host).host))
      .map(Number)
})

const patienceMs = 20_000

function read(pid: string, file: string): string {
  try {
    return readFileSync(join('/proc', pid, file), 'utf8')
  } catch {
    return ''
  }
}

function devOllama(question: string): string | undefined {
  const { status, stdout } = spawnSync(join(import.meta.dirname, '../../bin/dev-ollama'), [question], {
    encoding: 'utf8',
  })
  return status === 0 ? stdout.trim() : undefined
}

async function until(happened: () => boolean): Promise<void> {
  const deadline = performance.now() + patienceMs
  while (!happened()) {
    assert.ok(performance.now() < deadline, 'it never happened')
    await sleep(20)
  }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>(resolve => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  probe.close()
  return port
}
