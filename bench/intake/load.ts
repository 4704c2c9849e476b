import { connect, type Socket } from 'node:net'
import { type Target, webhookOf } from './payload.ts'

export interface LoadResult {
  acknowledged: number
  failed: number
  seconds: number
  perSecond: number
  p50Ms: number
  p99Ms: number
  maxMs: number
}

export interface Acknowledged {
  providerId: string
  atMs: number
}

interface LoadOptions {
  onAcknowledged?: (message: Acknowledged) => void
}

const HEAD_END = '\r\n\r\n'

/**
 * One keep-alive connection that sends one request after the other. Not node:http: its client costs more than the
 * servers under test, and the loader has one CPU.
 */
class Connection {
  private readonly socket: Socket
  private settle: ((status: number) => void) | undefined
  private held = ''

  constructor(port: number) {
    this.socket = connect({ port, host: '127.0.0.1', noDelay: true })
    this.socket.setEncoding('latin1')
    this.socket.on('data', (chunk: string) => this.receive(chunk))
    this.socket.on('error', () => this.end(0))
    this.socket.on('close', () => this.end(0))
  }

  get isOpen(): boolean {
    return !this.socket.destroyed && this.socket.writable
  }

  /** The HTTP status, or 0 when the connection ended without one. */
  send(request: Buffer): Promise<number> {
    if (this.socket.destroyed) return Promise.resolve(0)
    return new Promise(resolve => {
      this.settle = resolve
      this.socket.write(request)
    })
  }

  close(): void {
    this.socket.destroy()
  }

  private receive(chunk: string): void {
    this.held += chunk
    const end = this.held.indexOf(HEAD_END)
    if (end < 0) return
    const length = Number(/content-length: (\d+)/i.exec(this.held)?.[1] ?? 0)
    if (this.held.length < end + HEAD_END.length + length) return
    const status = Number(this.held.slice(9, 12))
    // A server lets so many requests through a connection; the next one would get a 503.
    if (/\r\nconnection: close\r\n/i.test(this.held.slice(0, end + HEAD_END.length))) this.socket.end()
    this.held = ''
    this.end(status)
  }

  private end(status: number): void {
    const settle = this.settle
    this.settle = undefined
    settle?.(status)
  }
}

/** As fast as `connections` allow, for a bounded time. */
export async function closedLoop(
  target: Target,
  connections: number,
  seconds: number,
  options: LoadOptions = {},
): Promise<LoadResult> {
  const tally = new Tally()
  const startedAt = performance.now()
  const until = startedAt + seconds * 1000
  await Promise.all(
    Array.from({ length: connections }, async () => {
      let connection = new Connection(target.port)
      // At least one, however short the time: the start row asks for the first acknowledgement alone.
      do {
        if (!connection.isOpen) connection = new Connection(target.port)
        const webhook = webhookOf(target)
        const sentAt = performance.now()
        const status = await connection.send(webhook.request)
        tally.add(status, performance.now() - sentAt)
        if (status === 200) options.onAcknowledged?.({ providerId: webhook.providerId, atMs: Date.now() })
      } while (performance.now() < until)
      connection.close()
    }),
  )
  return tally.result((performance.now() - startedAt) / 1000)
}

/** At a fixed rate, whatever the server does. Latency counts from when a request was due, so that a pause is not left out. */
export async function openLoop(
  target: Target,
  perSecond: number,
  seconds: number,
  options: LoadOptions = {},
): Promise<LoadResult> {
  const tally = new Tally()
  const idle: Connection[] = Array.from({ length: 32 }, () => new Connection(target.port))
  const all = new Set(idle)
  const running = new Set<Promise<void>>()
  const startedAt = performance.now()
  const total = perSecond * seconds
  for (let sent = 0; sent < total; ) {
    const due = Math.min(total, Math.floor(((performance.now() - startedAt) / 1000) * perSecond) + 1)
    for (; sent < due; sent++) {
      const dueAt = startedAt + (sent / perSecond) * 1000
      // A server closes what was idle for long: that is no refusal, and a dead connection must not be tried again.
      let open = idle.pop()
      while (open && !open.isOpen) open = idle.pop()
      const connection = open ?? new Connection(target.port)
      all.add(connection)
      const webhook = webhookOf(target)
      const run = connection.send(webhook.request).then(status => {
        tally.add(status, performance.now() - dueAt)
        if (status === 200) options.onAcknowledged?.({ providerId: webhook.providerId, atMs: Date.now() })
        idle.push(connection)
        running.delete(run)
      })
      running.add(run)
    }
    await new Promise(resolve => setTimeout(resolve, 1))
  }
  await Promise.all(running)
  for (const connection of all) connection.close()
  return tally.result((performance.now() - startedAt) / 1000)
}

class Tally {
  private readonly latencies: number[] = []
  private failed = 0

  add(status: number, ms: number): void {
    if (status === 200) this.latencies.push(ms)
    else this.failed++
  }

  result(seconds: number): LoadResult {
    const sorted = Float64Array.from(this.latencies).sort()
    const at = (share: number) =>
      sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
    return {
      acknowledged: sorted.length,
      failed: this.failed,
      seconds,
      perSecond: sorted.length / seconds,
      p50Ms: at(0.5),
      p99Ms: at(0.99),
      maxMs: at(1),
    }
  }
}
