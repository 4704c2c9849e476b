import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type TenantDb, transact } from '../../src/db/database.ts'
import { quiet, type Seeded, seed, startProduct, workFolder } from '../product.ts'
import { median, ms, type Row, times } from '../table.ts'
import { openLoop } from './load.ts'
import { startBaseline } from './throughput.ts'

const RATE = 1_000
const SECONDS = 4
const ROUNDS = 3
const TENANTS_WITH_JOBS = 100
const JOBS_EACH = 1_000

/** How late an acknowledgement is at a steady rate; and whether a queue full of work for a model that hangs delays it. */
export async function latency(): Promise<Row[]> {
  const folder = workFolder()
  const idle = await seed(`${folder}/quiet`, 1)
  const busy = await seed(`${folder}/busy`, TENANTS_WITH_JOBS, {
    prepare: (instance, { id }) => queueJobs(instance.tenants.db(id)),
  })
  const model = await startHangingModel()
  const servers = {
    reference: await startBaseline('reference', folder),
    product: await startProduct(`${folder}/quiet`),
    stalled: await startProduct(`${folder}/busy`, { OLLAMA_HOST: model.url }),
  }
  const seeds: Record<keyof typeof servers, Seeded> = { reference: idle, product: idle, stalled: busy }
  const p99 = { reference: [] as number[], product: [] as number[], stalled: [] as number[] }
  try {
    await quiet(servers.product.pid)
    // The first round warms up: compilers, files, the loader itself.
    for (let round = 0; round <= ROUNDS; round++) {
      for (const name of ['reference', 'product', 'stalled'] as const) {
        const seeded = seeds[name]
        const result = await openLoop(
          seeded.target(servers[name].port, seeded.shops.slice(0, 1)),
          RATE,
          SECONDS,
        )
        if (result.failed > 0)
          throw new Error(`${name}: ${result.failed} webhooks were not answered with 200`)
        if (round > 0) p99[name].push(result.p99Ms)
        await new Promise(resolve => setTimeout(resolve, 500))
      }
    }
    if (model.asked() === 0) throw new Error('the model was never asked, so nothing was stalled')
  } finally {
    await Promise.all(Object.values(servers).map(server => server.kill()))
    model.close()
  }
  const ratio = (of: keyof typeof p99, to: keyof typeof p99) =>
    median(p99[of].map((value, i) => value / p99[to][i]!))
  const shown = (name: keyof typeof p99) => ms(median(p99[name]))
  return [
    {
      what: `acknowledgement p99 at ${RATE.toLocaleString('en')}/s, against the reference`,
      measured: `${times(ratio('product', 'reference'))} (${shown('product')} : ${shown('reference')})`,
      bar: '≤ 2.00×',
      met: ratio('product', 'reference') <= 2,
    },
    {
      what: 'the same with 100,000 jobs queued and the model stalled',
      measured: `${times(ratio('stalled', 'product'))} (${shown('stalled')} : ${shown('product')})`,
      bar: '≤ 1.20×',
      met: ratio('stalled', 'product') <= 1.2,
    },
  ]
}

/** A thousand customers who wait for the model, each with a message of their own. */
function queueJobs(db: TenantDb): void {
  const now = Date.now()
  const numbers = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${JOBS_EACH})`
  transact(db, () =>
    db.$client.exec(`
      INSERT INTO contacts (id, public_id, name, created_at, last_seen_at) ${numbers} SELECT i, 'contact' || i, 'Customer ' || i, ${now}, ${now} FROM n;
      INSERT INTO conversations (id, public_id, channel_id, contact_id, last_message_at, last_inbound_at, turn_opened_at, turn_due_at)
        ${numbers} SELECT i, 'conversation' || i, 1, i, ${now}, ${now}, ${now}, ${now} FROM n;
      INSERT INTO messages (public_id, conversation_id, direction, author, type, text, status, provider_id, sent_at, created_at)
        ${numbers} SELECT 'message' || i, i, 'inbound', 'contact', 'text', 'Something only a model understands', 'received', 'wamid.queued.' || i, ${now}, ${now} FROM n;
      INSERT INTO jobs (name, lane, payload, key, state, run_at, attempts, created_at)
        ${numbers} SELECT 'replies.ask-model', 'model', '{"conversationId":' || i || '}', 'respond:' || i, 'ready', ${now}, 0, ${now} FROM n;`),
  )
}

/** Says that it has a model, and never answers a question. */
async function startHangingModel() {
  let asked = 0
  const server = createServer((request, response) => {
    const answer = (value: unknown) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    if (request.url === '/api/tags') answer({ models: [{ name: 'still:latest', size: 1, details: {} }] })
    else if (request.url === '/api/show')
      answer({ details: {}, model_info: {}, capabilities: ['completion'] })
    else asked++
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => asked,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
