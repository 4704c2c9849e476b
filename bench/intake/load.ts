import { Agent, request } from 'node:http'
import { signedWebhook } from './payload.ts'

export interface Target {
  port: number
  /** Path, secret and account of each tenant; requests go round. */
  tenants: { path: string; secret: string; account: string }[]
}

export interface LoadResult {
  acknowledged: number
  failed: number
  seconds: number
  perSecond: number
  p50Ms: number
  p99Ms: number
  maxMs: number
}

let next = 0

function post(agent: Agent, target: Target): Promise<number> {
  const n = next++
  const tenant = target.tenants[n % target.tenants.length]!
  const { body, signature } = signedWebhook(tenant.secret, tenant.account, `wamid.${process.pid}.${n}`, String(15_550_000_000 + (n % 5000)), Math.floor(Date.now() / 1000))
  const startedAt = performance.now()
  return new Promise(resolve => {
    const outgoing = request(
      {
        host: '127.0.0.1',
        port: target.port,
        path: tenant.path,
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', 'content-length': body.length, 'x-hub-signature-256': signature, host: `localhost:${target.port}` },
      },
      response => {
        response.resume()
        response.once('end', () => resolve(response.statusCode === 200 ? performance.now() - startedAt : -1))
      },
    )
    outgoing.once('error', () => resolve(-1))
    outgoing.end(body)
  })
}

function summary(latencies: number[], failed: number, seconds: number): LoadResult {
  const sorted = Float64Array.from(latencies).sort()
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return {
    acknowledged: sorted.length,
    failed,
    seconds,
    perSecond: sorted.length / seconds,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    maxMs: at(1),
  }
}

/** As fast as `connections` allow, for a bounded time. */
export async function closedLoop(target: Target, connections: number, seconds: number): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const until = performance.now() + seconds * 1000
  const latencies: number[] = []
  let failed = 0
  const startedAt = performance.now()
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) {
        const ms = await post(agent, target)
        if (ms < 0) failed++
        else latencies.push(ms)
      }
    }),
  )
  agent.destroy()
  return summary(latencies, failed, (performance.now() - startedAt) / 1000)
}

/** At a fixed rate, whatever the server does; latency counts from when a request was due. */
export async function openLoop(target: Target, perSecond: number, seconds: number): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 })
  const total = perSecond * seconds
  const latencies: number[] = []
  let failed = 0
  const running: Promise<void>[] = []
  const startedAt = performance.now()
  for (let sent = 0; sent < total; ) {
    const due = Math.min(total, Math.floor(((performance.now() - startedAt) / 1000) * perSecond) + 1)
    for (; sent < due; sent++) {
      const dueAt = startedAt + (sent / perSecond) * 1000
      running.push(
        post(agent, target).then(ms => {
          if (ms < 0) failed++
          else latencies.push(performance.now() - dueAt)
        }),
      )
    }
    await new Promise(resolve => setTimeout(resolve, 1))
  }
  await Promise.all(running)
  agent.destroy()
  return summary(latencies, failed, (performance.now() - startedAt) / 1000)
}
