import { closedLoop } from '../intake/load.ts'
import { memoryMb, seed, startProduct, workFolder } from '../product.ts'
import { median, ms, type Row } from '../table.ts'

const TENANTS = 50
const STARTS = 5
const IDLE_MS = 8_000

/** From nothing to the first webhook that is stored, and what the server needs when nothing happens. */
export async function start(): Promise<Row[]> {
  const dataDir = `${workFolder()}/data`
  const seeded = await seed(dataDir, TENANTS)
  const toFirst: number[] = []
  const memory: number[] = []
  for (let round = 0; round < STARTS; round++) {
    const startedAt = performance.now()
    const server = await startProduct(dataDir)
    const first = await closedLoop(seeded.target(server.port), 1, 0.001)
    toFirst.push(performance.now() - startedAt)
    if (first.acknowledged !== 1) throw new Error('the first webhook was not stored')
    if (round < 2) {
      await new Promise(resolve => setTimeout(resolve, IDLE_MS))
      memory.push(memoryMb(server.pid))
    }
    await server.stop()
  }
  return [
    {
      what: `idle memory, ${TENANTS} tenants open`,
      measured: `${Math.round(median(memory))} MB`,
      bar: '≤ 120 MB',
      met: median(memory) <= 120,
    },
    {
      what: 'cold start to the first durable 200',
      measured: ms(median(toFirst)),
      bar: '≤ 1,000 ms',
      met: median(toFirst) <= 1000,
    },
  ]
}
