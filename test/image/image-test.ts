import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Engine, findEngine } from './engine.ts'

const root = join(import.meta.dirname, '../..')
const image = 'hearthline:1' // As compose.yaml calls it.
const leanImage = 'hearthline:1-lean'
const mostLeanBytes = 120e6
const appSecret = '0123456789abcdef0123456789abcdef'
const accessToken = 'EAAimagetest0123456789'
const account = '106540352242922'

// The unchanged Dockerfile and compose.yaml on a real engine.
describe('the container', function () {
  this.timeout(15 * 60_000)
  const project = `hearthline-test-${process.pid}`
  let engine: Engine
  let port: number
  let webhookPath: string
  let token: string
  let shown = ''

  before(async function () {
    const found = await findEngine()
    if (typeof found === 'string') {
      console.log(`    cannot be tried: ${found}`)
      return this.skip()
    }
    engine = found
    port = await freePort()
    engine.run(join(root, 'docker/make-base-images'), [])
    build('lean', leanImage)
    build('full', image)
  })

  afterEach(function () {
    if (!this.currentTest?.isFailed() || containerId() === shown) return
    shown = containerId() // What follows from it would only show the same again.
    console.log(docker(['logs', '--tail', '20', shown]))
  })

  after(async () => {
    if (!engine) return
    try {
      compose('down', '--volumes', '--timeout', '5')
    } finally {
      await engine.stop()
    }
  })

  it('adds little to its base', () => {
    const base = bytesOf('node:24.21.0-trixie-slim')
    const lean = bytesOf(leanImage) - base
    const full = bytesOf(image) - base
    console.log(`      added to the base: lean ${megabytes(lean)}, full without a model ${megabytes(full)}`)
    assert.ok(lean <= mostLeanBytes, `lean adds ${megabytes(lean)}`)
  })

  it('holds nothing that gives rights away, and no key', () => {
    const setuid = `require('child_process').execSync('find / -xdev -type f -perm /6000').toString()`
    assert.equal(docker(['run', '--rm', '--user', '0', image, 'node', '-p', setuid]), '')
    const environment = docker(['image', 'inspect', '--format', '{{json .Config.Env}}', image])
    assert.doesNotMatch(environment, /KEY|SECRET|TOKEN|PASSWORD/)
  })

  it('comes up from compose.yaml as it is', async () => {
    compose('up', '--detach', '--no-build')
    await comesUp()
    assert.equal(hearthline<{ ok: boolean }>(['healthcheck']).ok, true)
  })

  it('runs without rights: not root, no capability, nothing to write but its volumes', () => {
    const status = inside(`fs.readFileSync('/proc/1/status', 'utf8')`)
    assert.match(status, /^Uid:\s+1000\s+1000\s+1000\s+1000$/m)
    assert.match(status, /^CapBnd:\s+0+$/m)
    assert.match(status, /^NoNewPrivs:\s+1$/m)
    assert.throws(() => inside(`fs.writeFileSync('/app/x', '')`), /EROFS/)
  })

  it('listens on the web port and nowhere else', () => {
    const sockets = inside(
      `['tcp', 'tcp6'].map(name => fs.readFileSync('/proc/net/' + name, 'utf8')).join('')`,
    )
    const listening = sockets
      .split('\n')
      .map(line => line.trim().split(/\s+/))
      .filter(fields => fields[3] === '0A')
      .map(fields => fields[1] ?? '')
      .filter(address => !isLoopback(address))
      .map(address => Number.parseInt(address.split(':')[1] ?? '', 16))
    assert.deepEqual(listening, [8080])
  })

  it('is set up by its own command line', () => {
    const tenant = hearthline<{ id: string; slug: string }>([
      'tenant',
      'create',
      'teapots',
      '--name',
      'Teapots',
    ])
    assert.equal(tenant.slug, 'teapots')
    const app = hearthline<{ key: string; webhookPath: string }>(
      ['app', 'add', '--id', '123456789012345', '--secret-stdin'],
      appSecret,
    )
    webhookPath = app.webhookPath
    const channel = [
      'whatsapp',
      '--tenant',
      'teapots',
      '--app',
      app.key,
      '--account',
      account,
      '--name',
      'Shop phone',
    ]
    assert.ok(
      hearthline<{ id: string }>(
        ['channel', 'connect', ...channel, '--token-stdin', '--no-verify'],
        accessToken,
      ).id,
    )
    token = hearthline<{ token: string }>(['token', 'create', '--tenant', 'teapots', '--scope', 'read']).token
  })

  it('takes a signed message through the published port and shows it through the API', async () => {
    const body = whatsappText('wamid.image-test-1', 'Do you have the blue teapot?')
    assert.equal(await post(body, 'sha256=0000'), 401)

    assert.equal(await post(body, sign(body)), 200)

    await until(async () => (await messages()).includes('Do you have the blue teapot?'))
  })

  it('brings its model server back when that is killed', async () => {
    await until(() => ollamaPids().length > 0)
    const [killed] = ollamaPids()

    inside(`process.kill(${killed}, 'SIGKILL')`)

    await until(() => ollamaPids().some(pid => pid !== killed) && !ollamaPids().includes(killed!))
    await until(
      () => inside(`fetch('http://127.0.0.1:11434/api/version').then(r => r.status, () => 0)`) === '200',
    )
  })

  it('comes back by itself, with its data, when its server is killed outright', async () => {
    const before = docker(['inspect', '--format', '{{.State.StartedAt}}', containerId()])
    // The exec dies with the container, so what it answers does not matter.
    const kill = `process.kill(${pidsOf('cli.js serve')[0]}, 'SIGKILL')`
    assert.throws(() => inside(`Promise.all([${kill}, new Promise(resolve => setTimeout(resolve, 9_000))])`))

    await until(() => docker(['inspect', '--format', '{{.State.StartedAt}}', containerId()]) !== before)
    await comesUp()
    assert.ok((await messages()).includes('Do you have the blue teapot?'))
  })

  it('stops in good order, leaving no process behind, and starts again with its data', async () => {
    compose('stop')
    const state = docker([
      'inspect',
      '--format',
      '{{.State.Status}} {{.State.ExitCode}} {{.State.OOMKilled}}',
      containerId(),
    ])
    assert.equal(state, 'exited 0 false')

    compose('start')

    await comesUp()
    assert.ok((await messages()).includes('Do you have the blue teapot?'))
    await until(() => ollamaPids().length > 0)
  })

  it('starts no model server where OLLAMA_HOST names another one', async () => {
    const id = docker(['run', '--detach', '--rm', '--env', 'OLLAMA_HOST=http://10.1.2.3:11434', image])
    try {
      await until(() => docker(['logs', id]).includes('"listening"'))
      assert.match(docker(['top', id]), /cli\.js serve/)
      assert.doesNotMatch(docker(['top', id]), /ollama serve/)
    } finally {
      docker(['kill', id])
    }
  })

  const docker = (args: string[], input?: string) => engine.docker(args, input)
  /** Twice, where the registry of packages did not give the first time: that is not what is tested. */
  function build(target: string, tag: string) {
    const args = ['build', '--quiet', '--network=host', '--target', target, '--tag', tag, root]
    try {
      docker(args)
    } catch (error) {
      if (!/npm error|Failed to fetch/.test(String(error))) throw error
      console.log('    packages could not be fetched: once more')
      docker(args)
    }
  }
  const bytesOf = (name: string) => Number(docker(['image', 'inspect', '--format', '{{.Size}}', name]))
  const containerId = () =>
    docker(['ps', '--all', '--quiet', '--filter', `label=com.docker.compose.project=${project}`])

  function compose(...args: string[]) {
    const [command, ...first] = engine.compose
    const file = ['--project-name', project, '--file', join(root, 'compose.yaml')]
    engine.run(command, [...first, ...file, ...args], { HEARTHLINE_PORT: String(port) })
  }

  function hearthline<Answer>(args: string[], input?: string): Answer {
    return JSON.parse(
      docker(['exec', '--interactive', containerId(), 'hearthline', ...args, '--json'], input),
    )
  }

  /** The value of an expression in a Node of its own inside the container, as text. */
  function inside(expression: string): string {
    const script = `(async () => process.stdout.write(String(await (${expression}))))()`
    return docker(['exec', containerId(), 'node', '-e', `const fs = require('node:fs'); ${script}`])
  }

  function pidsOf(words: string): number[] {
    const found = inside(`fs.readdirSync('/proc').filter(pid => {
      try { return fs.readFileSync('/proc/' + pid + '/cmdline', 'utf8').replaceAll('\\0', ' ').includes('${words}') &&
        pid !== String(process.pid) && pid !== '1' } catch { return false } })`)
    return found === '' ? [] : found.split(',').map(Number)
  }

  const ollamaPids = () => pidsOf('ollama serve')

  async function comesUp() {
    await until(() =>
      fetch(`http://127.0.0.1:${port}/readyz`).then(
        response => response.status === 200,
        () => false,
      ),
    )
  }

  async function post(body: string, signature: string): Promise<number> {
    const headers = { 'content-type': 'application/json', 'x-hub-signature-256': signature }
    const response = await fetch(`http://127.0.0.1:${port}${webhookPath}`, { method: 'POST', headers, body })
    return response.status
  }

  async function messages(): Promise<string[]> {
    const { items } = await api<{ id: string }>('/conversations')
    const lists = await Promise.all(
      items.map(({ id }) => api<{ text: string }>(`/conversations/${id}/messages`)),
    )
    return lists.flatMap(list => list.items.map(({ text }) => text))
  }

  async function api<Item>(path: string): Promise<{ items: Item[] }> {
    const headers = { authorization: `Bearer ${token}` }
    const response = await fetch(`http://127.0.0.1:${port}/api/v1${path}`, { headers })
    assert.equal(response.status, 200)
    return (await response.json()) as { items: Item[] }
  }
})

// As the kernel writes them, least significant byte first; 127.0.0.11 is the engine's own resolver.
const isLoopback = (address: string) => /^(\w{6}7F|0{24}01000000):/.test(address)

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
const sign = (body: string) => `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`

function whatsappText(id: string, body: string): string {
  const sentAt = String(Math.floor(Date.now() / 1_000))
  const value = {
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: '15550783881', phone_number_id: account },
    contacts: [{ profile: { name: 'Ada' }, wa_id: '16505551234' }],
    messages: [{ from: '16505551234', id, timestamp: sentAt, type: 'text', text: { body } }],
  }
  const entry = [{ id: '102290129340398', changes: [{ field: 'messages', value }] }]
  return JSON.stringify({ object: 'whatsapp_business_account', entry })
}

async function until(happened: () => boolean | Promise<boolean>, patienceMs = 60_000): Promise<void> {
  const deadline = performance.now() + patienceMs
  while (!(await happened())) {
    assert.ok(performance.now() < deadline, 'it never happened')
    await sleep(200)
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  return port
}
