import { loadConfig } from '../../src/config/load.ts'
import { openFile } from '../../src/db/open.ts'
import { silentLog } from '../../src/lib/log.ts'
import { openInstance, WORKER_BUSY_TIMEOUT_MS } from '../../src/tenants/instance.ts'
import { drained, quiet, type Seeded, seed, startProduct, workFolder } from '../product.ts'
import { median, ms, percentile, perSecond, type Row, times } from '../table.ts'
import { type Acknowledged, closedLoop, openLoop } from './load.ts'

const TENANTS = 1_000
const CONNECTIONS = 64
const SECONDS = 2
const ROUNDS = 3
const STEADY_RATE = 300
const COLD_SECONDS = 4
const STEADY_SECONDS = 10

/** A thousand businesses on one server: what it costs the acknowledgement, and how soon each has its mail. */
export async function manyTenants(): Promise<Row[]> {
  const dataDir = `${workFolder()}/data`
  const seeded = await seed(dataDir, TENANTS)
  const server = await startProduct(dataDir, {}, { pin: false })
  const cold: Acknowledged[] = []
  const acknowledged: Acknowledged[] = []
  const rates = { one: [] as number[], all: [] as number[] }
  try {
    await quiet(server.pid)
    const target = seeded.target(server.port)
    // A file's first message after a start costs more than the others: the first round is told apart.
    for (const [into, seconds] of [
      [cold, COLD_SECONDS],
      [acknowledged, STEADY_SECONDS],
    ] as const) {
      const { failed } = await openLoop(target, STEADY_RATE, seconds, {
        onAcknowledged: one => into.push(one),
      })
      if (failed > 0) throw new Error(`${failed} webhooks were not answered with 200`)
      await drained(server.port)
      await quiet(server.pid)
    }
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, shops] of [
        ['one', seeded.shops.slice(0, 1)],
        ['all', seeded.shops],
      ] as const) {
        const result = await closedLoop(seeded.target(server.port, shops), CONNECTIONS, SECONDS)
        rates[name].push(result.perSecond)
        await drained(server.port)
      }
    }
  } finally {
    await server.stop()
  }
  const ratio = median(rates.all.map((rate, i) => rate / rates.one[i]!))
  const writtenAt = readWritten(dataDir, seeded)
  const lags = lagsOf(acknowledged, writtenAt)
  const latest = Math.max(...lags)
  const latestCold = Math.max(...lagsOf(cold, writtenAt))
  return [
    {
      what: `${TENANTS.toLocaleString('en')} tenants round-robin against one, acknowledged`,
      measured: `${times(ratio)} (${perSecond(median(rates.all))} : ${perSecond(median(rates.one))})`,
      bar: '≥ 0.80×',
      met: ratio >= 0.8,
    },
    {
      what: `${STEADY_RATE} messages/s over ${TENANTS.toLocaleString('en')} tenants: acknowledged until in the tenant’s file`,
      measured: `${ms(latest)} at most (median ${ms(median(lags))}, p99 ${ms(percentile(lags, 0.99))}; each one’s first after a start ${ms(latestCold)})`,
      bar: '≤ 1 s',
      met: latest <= 1000,
    },
  ]
}

/** When each message’s row was written, as the tenants’ files have it. */
function readWritten(dataDir: string, seeded: Seeded): Map<string, number> {
  const { config } = loadConfig({ HEARTHLINE_DATA_DIR: dataDir, HEARTHLINE_LOG_LEVEL: 'silent' })
  const instance = openInstance(config, silentLog, { busyTimeoutMs: WORKER_BUSY_TIMEOUT_MS })
  const writtenAt = new Map<string, number>()
  for (const { id } of seeded.shops) {
    const db = openFile(instance.tenants.file(id), instance.tenants.keys(id).db, {
      line: 'tenant',
      busyTimeoutMs: 50,
    })
    const rows = db.$client
      .prepare("SELECT provider_id AS id, created_at AS at FROM messages WHERE direction = 'inbound'")
      .all()
    for (const row of rows as { id: string; at: number }[]) writtenAt.set(row.id, row.at)
    db.$client.close()
  }
  instance.close()
  return writtenAt
}

/** From the acknowledgement to the row; one that is not there counts as never. */
function lagsOf(acknowledged: Acknowledged[], writtenAt: Map<string, number>): number[] {
  return acknowledged.map(({ providerId, atMs }) =>
    Math.max(0, (writtenAt.get(providerId) ?? Number.POSITIVE_INFINITY) - atMs),
  )
}
