import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { AppRegistry } from '../src/channels/app-registry.ts'
import { connectChannel } from '../src/channels/connect.ts'
import { loadConfig } from '../src/config/load.ts'
import { silentLog } from '../src/lib/log.ts'
import type { AssistantMode } from '../src/replies/schema.ts'
import { setAssistant } from '../src/replies/settings.ts'
import { createTenant } from '../src/tenants/create.ts'
import { type Instance, openInstance, WORKER_BUSY_TIMEOUT_MS } from '../src/tenants/instance.ts'
import type { Target } from './intake/payload.ts'

const root = join(import.meta.dirname, '..')
/** Servers run on one CPU, whoever loads them on the other. */
export const SERVER_CPU = '0'
export const LOADER_CPU = '1'
export const METRICS_TOKEN = 'metrics-of-the-benchmark'
export const SECRET = '0123456789abcdef0123456789abcdef'
export const TOKEN = 'EAAtokenoftheshopinthisbenchmark'

/** A folder that is gone when the benchmark ends. */
export function workFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearthline-bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Keeps this process on its own CPU. Nothing happens where there is only one, or no taskset. */
export function pinLoader(): boolean {
  return spawnSync('taskset', ['-acp', LOADER_CPU, String(process.pid)], { stdio: 'ignore' }).status === 0
}

let bundle: string | undefined

/** A copy of the built bundle: a build that runs meanwhile does not change what is measured. */
export function bundleFolder(): string {
  if (bundle) return bundle
  const cache = join(root, '.cache')
  const folder = mkdtempSync(join(cache, 'bench-'))
  cpSync(join(root, 'dist'), folder, { recursive: true })
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  bundle = folder
  return folder
}

export interface RunningProcess {
  port: number
  pid: number
  child: ChildProcess
  /** From the start of the process to its line that says it is ready. */
  startedInMs: number
  ended: Promise<void>
  stop(): Promise<void>
  /** As a power cut does, for this process. */
  kill(): Promise<void>
}

const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** Starts a Node process on the servers' CPU and waits for the line in which it says its port. */
export function startProcess(
  args: string[],
  env: Record<string, string> = {},
  { pin = true } = {},
): Promise<RunningProcess> {
  const startedAt = performance.now()
  const command = pin
    ? pinned([process.execPath, ...args], SERVER_CPU)
    : pinned([process.execPath, ...args], `${SERVER_CPU},${LOADER_CPU}`)
  const child = spawn(command[0]!, command.slice(1), {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', process.env.BENCH_LOG ? 'inherit' : 'ignore'],
  })
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ended
  }
  running.add(child)
  child.once('exit', () => running.delete(child))
  return new Promise((resolve, reject) => {
    child.once('exit', code => reject(new Error(`${args.join(' ')} ended with ${code} before it was ready`)))
    createInterface({ input: child.stdout! }).on('line', line => {
      if (process.env.BENCH_LOG) process.stderr.write(`${line}\n`)
      const said = line.startsWith('{')
        ? (JSON.parse(line) as { event?: string; port?: number; url?: string })
        : {}
      if (said.event !== 'listening') return
      const port = said.port ?? Number(new URL(said.url!).port)
      const startedInMs = performance.now() - startedAt
      resolve({
        port,
        pid: child.pid!,
        child,
        startedInMs,
        ended,
        stop: () => end('SIGTERM'),
        kill: () => end('SIGKILL'),
      })
    })
  })
}

function pinned(command: string[], cpus: string): string[] {
  const hasTaskset = spawnSync('taskset', ['-c', cpus, 'true'], { stdio: 'ignore' }).status === 0
  return hasTaskset ? ['taskset', '-c', cpus, ...command] : command
}

/** The product as it is shipped; on the servers' CPU unless it is to have both. */
export function startProduct(
  dataDir: string,
  env: Record<string, string> = {},
  options = { pin: true },
): Promise<RunningProcess> {
  const command = ['--max-semi-space-size=2', join(bundleFolder(), 'cli.js'), 'serve']
  return startProcess(command, productEnv(dataDir, env), options)
}

/** The same from its sources, on any CPU: for tests. */
export function startSources(dataDir: string, env: Record<string, string> = {}): Promise<RunningProcess> {
  return startProcess([join(root, 'src/cli/main.ts'), 'serve'], productEnv(dataDir, env), { pin: false })
}

const productEnv = (dataDir: string, env: Record<string, string>) => ({
  HEARTHLINE_DATA_DIR: dataDir,
  HEARTHLINE_CONFIG: '',
  HEARTHLINE_HOST: '127.0.0.1',
  HEARTHLINE_PORT: '0',
  HEARTHLINE_METRICS_TOKEN: METRICS_TOKEN,
  HEARTHLINE_GRAPH_URL: 'http://127.0.0.1:9', // Nobody listens there, nor where the model would be.
  OLLAMA_HOST: 'http://127.0.0.1:9',
  MALLOC_ARENA_MAX: '2', // As the launcher and the image start it.
  ...env,
})

export interface Shop {
  id: string
  slug: string
  account: string
}

export interface Seeded {
  shops: Shop[]
  path: string
  appKey: string
  target(port: number, shops?: Shop[]): Target
}

/** Makes a data folder with an app and `count` businesses, each with a WhatsApp account; `prepare` may fill their files. */
export async function seed(
  dataDir: string,
  count: number,
  options: {
    mode?: AssistantMode
    quietMs?: number
    prepare?: (instance: Instance, shop: Shop, apps: AppRegistry, appKey: string) => void | Promise<void>
  } = {},
): Promise<Seeded> {
  const { config } = loadConfig({ HEARTHLINE_DATA_DIR: dataDir, HEARTHLINE_LOG_LEVEL: 'silent' })
  const instance = openInstance(config, silentLog, { busyTimeoutMs: WORKER_BUSY_TIMEOUT_MS, maxOpen: 100 })
  const now = instance.clock.now()
  const apps = new AppRegistry(instance.control, instance.keys.field)
  const app = apps.register({ appId: '4711', secret: SECRET }, now)
  const shops: Shop[] = []
  for (let i = 0; i < count; i++) {
    const slug = `shop-${i}`
    const account = String(700_000_000_000 + i)
    const tenant = createTenant(instance, {
      slug,
      name: `Shop ${i}`,
      currency: 'EUR',
      timezone: 'Europe/Lisbon',
      locale: 'en',
    })
    await connectChannel(instance, apps, tenant.id, {
      kind: 'whatsapp',
      account,
      appKey: app.key,
      name: 'WhatsApp',
      token: TOKEN,
    })
    const shop = { id: tenant.id, slug, account }
    if (options.mode)
      setAssistant(
        instance.tenants.db(tenant.id),
        { mode: options.mode, quietMs: options.quietMs ?? 200 },
        now,
      )
    await options.prepare?.(instance, shop, apps, app.key)
    instance.tenants.closeOne(tenant.id)
    shops.push(shop)
  }
  instance.close()
  const path = `/webhooks/meta/${app.key}`
  return {
    shops,
    path,
    appKey: app.key,
    target: (port, some = shops) => ({
      port,
      path,
      secret: SECRET,
      accounts: some.map(shop => shop.account),
      customers: Math.max(1, Math.round(2_000 / some.length)),
    }),
  }
}

/** One value of `/metrics`. */
export async function metric(port: number, name: string): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${port}/metrics`, {
    headers: { authorization: `Bearer ${METRICS_TOKEN}` },
  })
  const text = await response.text()
  const line = text.split('\n').find(one => one.startsWith(`${name} `))
  return line === undefined ? Number.NaN : Number(line.slice(name.length + 1))
}

/** Waits until every webhook stands in its business's file. */
export async function drained(port: number, withinMs = 120_000): Promise<void> {
  const until = performance.now() + withinMs
  while ((await metric(port, 'hearthline_journal_depth')) > 0) {
    if (performance.now() > until) throw new Error('the journal was not applied in time')
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

/** Resident memory in MB, the program's own pages included: about 57 MB of it are Node’s files. */
export function memoryMb(pid: number): number {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
  const kib = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0)
  return (kib('Rss') || 0) / 1024
}

/** Waits until the process has nothing to do: after a start it opens every business's file once, in the background. */
export async function quiet(pid: number, withinMs = 90_000): Promise<void> {
  const cpuTicks = () => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
    return Number(fields[11]) + Number(fields[12])
  }
  const until = performance.now() + withinMs
  for (let before = -100, still = 0; still < 3 && performance.now() < until; ) {
    const now = cpuTicks()
    still = now - before <= 2 ? still + 1 : 0
    before = now
    await new Promise(resolve => setTimeout(resolve, 500))
  }
}
