import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { ChannelKind } from '../../src/channels/events.ts'
import { customerFile } from '../../src/simulator/media.ts'
import { startSimulatorServer } from '../../src/simulator/server.ts'
import { accountNamed } from '../../src/simulator/state.ts'
import { temporaryFolder, testInstance } from './instance.ts'
import {
  ACCOUNTS,
  type ApiMessage,
  apiOf,
  type JourneyOptions,
  openShop,
  SECRET,
  TOKEN,
  until,
} from './server.ts'
import { addPerson, Visitor } from './visitor.ts'

const MAIN = join(import.meta.dirname, '../../src/cli/main.ts')
const OWNER = 'owner@shop.example'
const started = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of started) child.kill('SIGKILL')
})

export interface ChildOptions extends JourneyOptions {
  /** Before the command, such as `strace -f`. */
  wrap?: string[]
  nodeOptions?: string[]
  /** Takes what the server prints in place of this process, and shows it. */
  stdout?: { fd: number; text: () => string }
}

/** A server in a process of its own. What it prints gathers in `printed`. */
export async function startChild(
  dataDir: string,
  options: Pick<ChildOptions, 'env' | 'wrap' | 'nodeOptions' | 'stdout'>,
) {
  const { wrap = [], nodeOptions = [], env = {}, stdout } = options
  const [command, ...args] = [...wrap, process.execPath, ...nodeOptions, MAIN, 'serve']
  const child = spawn(command!, args, {
    env: {
      PATH: process.env.PATH,
      TMPDIR: process.env.TMPDIR,
      HEARTHLINE_DATA_DIR: dataDir,
      HEARTHLINE_CONFIG: '',
      HEARTHLINE_HOST: '127.0.0.1',
      HEARTHLINE_API_PER_MINUTE: '0', // Whoever waits asks often.
      HEARTHLINE_PORT: '0',
      OLLAMA_HOST: 'http://127.0.0.1:9', // Nobody listens there: rules answer.
      ...env,
    },
    stdio: ['ignore', stdout?.fd ?? 'pipe', 'pipe'],
  })
  started.add(child)
  const ended = once(child, 'exit').then(() => void started.delete(child))
  const printed: Buffer[] = []
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => printed.push(chunk))
  const text = () => (stdout?.text() ?? '') + Buffer.concat(printed).toString()
  const line = await until(
    () =>
      text()
        .split('\n')
        .find(one => one.includes('"event":"listening"')) ?? (started.has(child) ? '' : 'ended'),
    found => found !== '',
    'the server did not start',
    60_000,
  )
  if (line === 'ended') throw new Error(`the server ended: ${text().slice(-2_000)}`)
  const { url, pid } = JSON.parse(line) as { url: string; pid: number }
  const end = (signal: NodeJS.Signals) => {
    if (started.has(child)) process.kill(pid, signal)
    return ended
  }
  return { url, pid, text, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') }
}

/** The journey of `startJourney`, with the server in a process of its own: it can be watched, read and killed. */
export async function startChildJourney(options: ChildOptions = {}) {
  const dataDir = options.dataDir ?? temporaryFolder()
  const meta = await startSimulatorServer({
    knobs: { statusDelayMs: 5, ...options.knobs },
    retryDelaysMs: Array<number>(100).fill(100),
  })
  const { instance } = testInstance(dataDir, { HEARTHLINE_GRAPH_URL: meta.url })
  const shop = await openShop({ instance, changed: () => undefined }, options)
  await addPerson(instance, OWNER, { tenantId: shop.tenant.id, operator: true })
  const { id: tenantId, slug } = shop.tenant
  instance.close()
  meta.simulator.addApp({ key: shop.appKey, id: '4711', secret: SECRET })
  for (const channel of Object.keys(ACCOUNTS) as ChannelKind[]) {
    const account = ACCOUNTS[channel]
    meta.simulator.addAccount({
      channel,
      account,
      appKey: shop.appKey,
      token: TOKEN,
      pageId: ACCOUNTS.messenger,
    })
  }
  const start = async () => {
    const running = await startChild(dataDir, {
      ...options,
      env: { HEARTHLINE_GRAPH_URL: meta.url, HEARTHLINE_SECOND_FACTOR: 'offered', ...options.env },
    })
    meta.deliverTo(running.url.replace('localhost', '127.0.0.1'))
    return running
  }
  const journey = {
    dataDir,
    meta,
    tenantId,
    slug,
    appKey: shop.appKey,
    secret: shop.secret,
    apiToken: shop.apiToken,
    server: await start(),
    async restart() {
      journey.server = await start()
    },
    api: (path: string, init?: Parameters<ReturnType<typeof apiOf>>[1]) =>
      apiOf(journey.server.url, shop.apiToken)(path, init),
    signIn: () => new Visitor(journey.server.url).signIn(OWNER),
    writes: (channel: ChannelKind, from: string, text: string, name = 'Ada Example') =>
      meta.simulator.customerSends({ channel, account: ACCOUNTS[channel], from, text, name }),
    sendsFile(
      channel: ChannelKind,
      from: string,
      file: { bytes: Uint8Array; mime: string; type: string; name?: string; caption?: string },
    ) {
      const account = accountNamed(meta.simulator.state, channel, ACCOUNTS[channel])
      const content = customerFile(meta.simulator.state, account, file, meta.url, new Date())
      return meta.simulator.customerSends({ channel, account: ACCOUNTS[channel], from, content })
    },
    async threads(): Promise<ApiMessage[]> {
      const { items } = await journey.api('/conversations?limit=100')
      const all = (items as { id: string }[]).map(({ id }) =>
        journey.api(`/conversations/${id}/messages?limit=100`),
      )
      return (await Promise.all(all)).flatMap(page => page.items as ApiMessage[])
    },
    async stop() {
      await journey.server.stop()
      await meta.close()
    },
  }
  return journey
}

export type ChildJourney = Awaited<ReturnType<typeof startChildJourney>>
