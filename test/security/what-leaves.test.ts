import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { temporaryFolder } from '../support/instance.ts'

const JOURNEY = join(import.meta.dirname, 'what-leaves.ts')

const MARK = /canary[- ]\w+[- ]\d{4}/i

interface Report {
  canaries: Record<string, string>
  allowed: string[]
  graphs: string[]
  model: string
  servers: string[]
  modelPaths: string[]
  modelCalls: number
  log: string
}

interface Trace {
  /** Every address a connection was made to, or a packet was sent to. */
  called: Set<string>
  /** Kinds of sockets that were opened. */
  opened: Set<string>
  /** Which canaries went into which connection. */
  told: Map<string, Set<string>>
  listening: Set<string>
}

function whyNot(): string | undefined {
  if (process.platform !== 'linux') return 'only Linux has network namespaces'
  const has = (...command: string[]) =>
    spawnSync(command[0]!, command.slice(1), { stdio: 'ignore' }).status === 0
  if (!has('strace', '-V')) return 'no strace to watch with: apt-get install strace'
  if (!has('ip', '-V')) return 'no ip to bring loopback up with: apt-get install iproute2'
  if (!has('unshare', ...NAMESPACE, 'true')) return 'no network namespace may be made here'
  if (!has('unshare', ...NAMESPACE, 'strace', '-qq', '-o', '/dev/null', 'true'))
    return 'nothing may be traced here'
}

const NAMESPACE = process.getuid?.() === 0 ? ['--net'] : ['--user', '--map-root-user', '--net']

describe('the first day and an ordinary one in a network namespace, every connection written down (P-06, P-08)', function () {
  this.timeout(300_000)
  let report: Report
  let trace: Trace

  before(async function () {
    const reason = whyNot()
    if (reason) {
      process.stdout.write(`    skipped: ${reason}\n`)
      return this.skip()
    }
    const traceFile = join(temporaryFolder(), 'trace')
    report = await liveBothDays(traceFile)
    trace = await readTraces([traceFile, `${traceFile}.opening`], report)
  })

  it('were lived: claimed, passkey, imports, connected, all channels, files, a person, the model, a download', () => {
    assert.ok(report.modelCalls > 0, 'the model was asked')
    for (const graph of report.graphs) assert.ok(trace.called.has(graph), 'Meta was called')
    assert.ok(report.modelPaths.includes('/api/pull'), 'a model was fetched')
    assert.ok(trace.told.get(report.model)?.size, 'the model heard something')
    assert.ok(trace.called.has(report.model))
    assert.ok(trace.listening.size > 0)
  })

  it('called nobody but Meta and the model server', () => {
    assert.deepEqual(
      [...trace.called].filter(address => !report.allowed.includes(address)),
      [],
    )
    // No raw, packet or datagram sockets: not even a name was looked up.
    assert.deepEqual(
      [...trace.opened].filter(kind => !/^AF_(INET6?|UNIX), SOCK_STREAM|^AF_NETLINK/.test(kind)),
      [],
    )
  })

  it('told what customers wrote to Meta, the model and who is signed in, and to nobody else', () => {
    const mayHear = new Set([...report.graphs, report.model, 'who asked us', 'a process of ours'])
    const others = [...trace.told].filter(([where]) => !mayHear.has(where))
    assert.deepEqual(others, [])
    // Which of the customers it is asked about depends on how fast it answers the others.
    const heard = trace.told.get(report.model) ?? new Set()
    assert.ok(
      ['whatsapp', 'instagram', 'messenger', 'link', 'customer'].some(word => heard.has(word)),
      'canaries are recognised in the model’s connection',
    )
    const [graph, opening] = report.graphs.map(host => trace.told.get(host) ?? new Set())
    assert.ok(graph!.has('reply') && opening!.has('answer'), 'and in Meta’s')
    for (const word of ['name', 'note', 'reply', 'answer'])
      assert.ok(!trace.told.get(report.model)!.has(word), `the model was told the ${word}`)
    for (const word of ['name', 'note', 'whatsapp', 'link', 'heard', 'customer', 'product', 'document'])
      assert.ok(!graph!.has(word) && !opening!.has(word), `Meta was told the ${word}`)
  })

  it('asked the model server for nothing but what it needs (P-07)', () => {
    assert.deepEqual(
      report.modelPaths.filter(
        path => !/^\/api\/(version|tags|show|ps|chat|generate|embed|pull)$/.test(path),
      ),
      [],
    )
  })

  it('wrote no word of it to the log, at the level that says most', () => {
    assert.ok(report.log.length > 1_000)
    for (const [what, words] of Object.entries(report.canaries))
      assert.ok(!report.log.includes(MARK.exec(words)![0]), what)
  })
})

async function liveBothDays(traceFile: string): Promise<Report> {
  const child = spawn('unshare', [...NAMESPACE, process.execPath, JOURNEY, traceFile], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const out: Buffer[] = []
  const problems: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => problems.push(chunk))
  const code = await new Promise(resolve => child.once('close', resolve))
  assert.equal(code, 0, Buffer.concat(problems).toString().slice(-3_000))
  return JSON.parse(Buffer.concat(out).toString()) as Report
}

async function readTraces(files: string[], report: Report): Promise<Trace> {
  const trace: Trace = { called: new Set(), opened: new Set(), told: new Map(), listening: new Set() }
  for (const file of files) await readTrace(file, report, trace)
  return trace
}

async function readTrace(file: string, report: Report, trace: Trace): Promise<void> {
  const marks = Object.entries(report.canaries).map(([what, words]) => [what, MARK.exec(words)![0]] as const)
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const call = /^\d+\s+(\w+)\(/.exec(line)?.[1]
    if (call === 'socket') trace.opened.add(/socket\((\w+, \w+)/.exec(line)?.[1] ?? line)
    if (call === 'bind') trace.listening.add(addressIn(line) ?? line)
    if (call === 'connect' || call === 'sendto' || call === 'sendmsg' || call === 'sendmmsg') {
      const address = addressIn(line)
      if (address) trace.called.add(address)
    }
    if (call === 'connect' || call === 'bind' || call === 'socket') continue
    const heard = marks.filter(([, mark]) => line.includes(mark)).map(([what]) => what)
    if (heard.length === 0) continue
    const where = peerIn(line, report)
    const before = trace.told.get(where) ?? new Set()
    for (const what of heard) before.add(what)
    trace.told.set(where, before)
  }
}

/** The address in a call's arguments: of IPv4, IPv6 or a path. Netlink and nameless sockets have none. */
function addressIn(line: string): string | undefined {
  const v4 = /sin_port=htons\((\d+)\), sin_addr=inet_addr\("([\d.]+)"\)/.exec(line)
  if (v4) return `${v4[2]}:${v4[1]}`
  const v6 = /sin6_port=htons\((\d+)\).*?inet_pton\(AF_INET6, "([^"]+)"/.exec(line)
  if (v6) return `[${v6[2]}]:${v6[1]}`
  return /sun_path=@?"([^"]+)"/.exec(line)?.[1]
}

/** Who is at the other end of what was written to. */
function peerIn(line: string, { servers }: Report): string {
  const [, from, to] = /^\d+\s+\w+\(\d+<TCP(?:v6)?:\[(\S+)->(\S+)\]>/.exec(line) ?? []
  if (servers.some(port => from?.endsWith(`:${port}`))) return 'who asked us'
  // A pair of sockets without a name leads from a process to one it started: the reader of documents.
  if (/^\d+\s+\w+\(\d+<UNIX-STREAM:\[\d+->\d+\]>/.test(line)) return 'a process of ours'
  return (
    to?.replace(/^\[::ffff:([\d.]+)\]/, '$1') ??
    /^\d+\s+(\w+\(\d+<[^>]{0,80}>)/.exec(line)?.[1] ??
    line.slice(0, 120)
  )
}
