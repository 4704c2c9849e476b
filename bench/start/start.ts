import { closedLoop } from '../intake/load.ts'
import { drained, memoryMb, quiet, seed, startProduct, workFolder } from '../product.ts'
import { median, ms, type Row } from '../table.ts'

const TENANTS = 50
const STARTS = 5
const IDLE_MS = 45_000 // The worker thread rests, and memory is given back, when nothing has happened for some seconds.
const LOAD_SECONDS = 5

/** From nothing to the first webhook that is stored, and what the server needs when nothing happens. */
export async function start(): Promise<Row[]> {
  const dataDir = `${workFolder()}/data`
  const seeded = await seed(dataDir, TENANTS)
  const toFirst: number[] = []
  const memory: number[] = []
  let afterLoad = 0
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
    if (round === 0) {
      await closedLoop(seeded.target(server.port), 64, LOAD_SECONDS)
      await drained(server.port)
      await quiet(server.pid)
      await new Promise(resolve => setTimeout(resolve, IDLE_MS))
      afterLoad = memoryMb(server.pid)
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
      what: 'the same, idle again after as much mail as 64 connections bring in 5 s',
      measured: `${Math.round(afterLoad)} MB`,
      bar: 'report',
    },
    {
      what: 'cold start to the first durable 200',
      measured: ms(median(toFirst)),
      bar: '≤ 1,000 ms',
      met: median(toFirst) <= 1000,
    },
  ]
}
