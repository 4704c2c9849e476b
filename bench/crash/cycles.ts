import { saveProduct } from '../../src/catalog/products.ts'
import { loadConfig } from '../../src/config/load.ts'
import type { TenantDb } from '../../src/db/database.ts'
import { silentLog } from '../../src/lib/log.ts'
import { startSimulatorServer } from '../../src/simulator/server.ts'
import { openInstance, WORKER_BUSY_TIMEOUT_MS } from '../../src/tenants/instance.ts'
import { drained, type RunningProcess, SECRET, seed, startProduct, TOKEN, workFolder } from '../product.ts'
import type { Row } from '../table.ts'

const CYCLES = 200
const LONGEST_MS = 270_000
const CUSTOMERS_AT_ONCE = 6
const MOST_PATIENCE_MS = 3_000

export interface CrashResult {
  cycles: number
  acknowledged: number
  sent: number
  lost: number
  storedTwice: number
  answeredTwice: number
  /** Acknowledged, and neither answered nor marked as maybe not delivered. */
  unanswered: number
  unknown: number
  /** Sends that were begun and not ended, summed over the kills. */
  inFlight: number
}

type Start = (dataDir: string, env: Record<string, string>) => Promise<RunningProcess>

/** Customers write, the product answers, and in the middle of it the process is gone; again and again, in one folder. */
export async function crashCycles(
  start: Start,
  cycles: number,
  longestMs = Number.POSITIVE_INFINITY,
): Promise<CrashResult> {
  const dataDir = `${workFolder()}/data`
  const { shops, appKey } = await seed(dataDir, 1, {
    mode: 'auto',
    quietMs: 30,
    prepare: (instance, { id }) => {
      const product = { name: 'Blue mug', price: { amount: 1850, currency: 'EUR' }, stock: 7 }
      saveProduct(instance.tenants.db(id), 'mug', product, { currency: 'EUR', now: instance.clock.now() })
    },
  })
  const [shop] = shops
  const meta = await startSimulatorServer({
    // A number Meta has upgraded: it is the product that is to be slow here, not Meta.
    knobs: { statusDelayMs: 10, answerDelayMs: 15, messagesPerSecond: 10_000 },
    retryDelaysMs: Array(40).fill(250),
  })
  meta.simulator.addApp({ key: appKey, id: '4711', secret: SECRET })
  meta.simulator.addAccount({ channel: 'whatsapp', account: shop!.account, appKey, token: TOKEN })
  const acknowledged = new Map<string, string>()
  const writing = new Set<Promise<void>>()
  let customers = 0
  let inFlight = 0

  function write(): void {
    const from = String(491_700_000_000 + customers++)
    const sending = meta.simulator
      .customerSends({ channel: 'whatsapp', account: shop!.account, from, text: 'How much is the blue mug?' })
      .then(({ providerId, status }) => {
        if (status === 200) acknowledged.set(providerId, from)
      })
      .finally(() => writing.delete(sending))
    writing.add(sending)
  }

  const startedAt = performance.now()
  let done = 0
  for (; done < cycles && performance.now() - startedAt < longestMs; done++) {
    const server = await start(dataDir, { HEARTHLINE_GRAPH_URL: meta.url })
    meta.deliverTo(`http://127.0.0.1:${server.port}`)
    // Not before it sends: a process that is killed while it starts has nothing in flight to lose.
    const before = meta.simulator.taken().length
    const patience = performance.now() + MOST_PATIENCE_MS
    let killAt = Number.POSITIVE_INFINITY
    while (performance.now() < Math.min(killAt, patience)) {
      if (writing.size < CUSTOMERS_AT_ONCE) write()
      if (killAt === Number.POSITIVE_INFINITY && meta.simulator.taken().length > before)
        killAt = performance.now() + Math.random() * 200
      await new Promise(resolve => setTimeout(resolve, 12))
    }
    await server.kill()
    inFlight += withFile(dataDir, shop!.id, db =>
      count(
        db,
        "SELECT count(*) AS n FROM send_attempts WHERE ended_at IS NULL AND message_id IN (SELECT id FROM messages WHERE status = 'sending')",
      ),
    )
  }
  const server = await start(dataDir, { HEARTHLINE_GRAPH_URL: meta.url })
  meta.deliverTo(`http://127.0.0.1:${server.port}`)
  await Promise.all(writing)
  await drained(server.port)
  await settled(meta.simulator)
  await server.stop()
  const sent = meta.simulator.taken().map(message => message.customer)
  await meta.close()
  return withFile(dataDir, shop!.id, db => {
    const stored = db.$client
      .prepare("SELECT provider_id AS id FROM messages WHERE direction = 'inbound'")
      .pluck()
      .all() as string[]
    const texts = count(
      db,
      "SELECT count(DISTINCT conversation_id) AS n FROM messages WHERE direction = 'inbound'",
    )
    const maybe = new Set(
      db.$client
        .prepare(
          `SELECT i.value FROM messages m JOIN conversations c ON c.id = m.conversation_id JOIN contact_identities i ON i.contact_id = c.contact_id
           WHERE m.status = 'unknown' AND i.kind = 'phone'`,
        )
        .pluck()
        .all() as string[],
    )
    const known = new Set(stored)
    const answered = new Set(sent)
    return {
      cycles: done,
      acknowledged: acknowledged.size,
      sent: sent.length,
      lost: [...acknowledged.keys()].filter(id => !known.has(id)).length,
      storedTwice: stored.length - Math.min(known.size, texts),
      answeredTwice: sent.length - answered.size,
      unanswered: [...acknowledged.values()].filter(from => !answered.has(from) && !maybe.has(from)).length,
      unknown: count(db, "SELECT count(*) AS n FROM messages WHERE status = 'unknown'"),
      inFlight,
    }
  })
}

/** Nothing new was taken for a while. */
async function settled(simulator: { taken(): readonly unknown[] }): Promise<void> {
  for (let before = -1, quiet = 0; quiet < 6; ) {
    const now = simulator.taken().length
    quiet = now === before ? quiet + 1 : 0
    before = now
    await new Promise(resolve => setTimeout(resolve, 250))
  }
}

function withFile<T>(dataDir: string, tenantId: string, look: (db: TenantDb) => T): T {
  const { config } = loadConfig({ HEARTHLINE_DATA_DIR: dataDir, HEARTHLINE_LOG_LEVEL: 'silent' })
  const instance = openInstance(config, silentLog, { busyTimeoutMs: WORKER_BUSY_TIMEOUT_MS })
  try {
    return look(instance.tenants.db(tenantId))
  } finally {
    instance.close()
  }
}

const count = (db: TenantDb, sql: string) => (db.$client.prepare(sql).get() as { n: number }).n

export async function crashRow(): Promise<Row[]> {
  const result = await crashCycles(startProduct, CYCLES, LONGEST_MS)
  const { lost, storedTwice, answeredTwice, unanswered, unknown, inFlight } = result
  return [
    {
      what: `kill -9 under load, ${result.cycles} cycles, ${result.acknowledged} acknowledged, ${result.sent} sent: lost / stored twice / answered twice / unknown`,
      measured: `${lost} / ${storedTwice} / ${answeredTwice} / ${unknown}${unanswered > 0 ? `; never answered: ${unanswered}` : ''}`,
      bar: `0 / 0 / 0 / ≤ ${inFlight}`,
      met: lost + storedTwice + answeredTwice + unanswered === 0 && unknown <= inFlight,
    },
  ]
}
