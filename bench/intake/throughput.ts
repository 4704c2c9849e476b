import {
  drained,
  type RunningProcess,
  SECRET,
  seed,
  startProcess,
  startProduct,
  workFolder,
} from '../product.ts'
import { median, perSecond, type Row, times } from '../table.ts'
import { closedLoop } from './load.ts'
import type { Target } from './payload.ts'

const CONNECTIONS = 64
const SECONDS = 3
const ROUNDS = 5

/** Signed webhooks, each answered when it is durable: the product against servers that do nothing else. */
export async function throughput(): Promise<Row[]> {
  const folder = workFolder()
  const seeded = await seed(`${folder}/data`, 1)
  const servers = {
    limit: await startBaseline('limit', folder),
    reference: await startBaseline('reference', folder),
    product: await startProduct(`${folder}/data`),
  }
  const rates = { limit: [] as number[], reference: [] as number[], product: [] as number[] }
  try {
    for (let round = 0; round <= ROUNDS; round++) {
      for (const name of ['limit', 'reference', 'product'] as const) {
        const target: Target = seeded.target(servers[name].port)
        const result = await closedLoop(target, CONNECTIONS, round === 0 ? 1 : SECONDS)
        if (result.failed > 0)
          throw new Error(`${name}: ${result.failed} webhooks were not answered with 200`)
        if (round > 0) rates[name].push(result.perSecond)
        if (name === 'product') await drained(servers.product.port)
      }
    }
  } finally {
    await Promise.all(Object.values(servers).map(server => server.stop()))
  }
  const ratio = (to: 'limit' | 'reference') => median(rates.product.map((rate, i) => rate / rates[to][i]!))
  const rate = (name: keyof typeof rates) => perSecond(median(rates[name]))
  return [
    {
      what: 'durable encrypted intake, 64 connections, against the reference',
      measured: `${times(ratio('reference'))} (${rate('product')} : ${rate('reference')})`,
      bar: '≥ 0.90×',
      met: ratio('reference') >= 0.9,
    },
    {
      what: 'the same against the limit',
      measured: `${times(ratio('limit'))} (${rate('product')} : ${rate('limit')})`,
      bar: 'aim ≥ 0.60×',
      met: ratio('limit') >= 0.6,
    },
  ]
}

export function startBaseline(kind: 'limit' | 'reference', folder: string): Promise<RunningProcess> {
  return startProcess(['--max-semi-space-size=2', `${import.meta.dirname}/baseline.ts`, kind, folder, SECRET])
}
