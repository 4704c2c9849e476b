/**
 * `npm run bench [-- --only <row>[,<row>]]`: one table, each figure against a baseline of the same run.
 * Needs two CPUs: servers run on the first, whoever loads them on the second.
 */
import { parseArgs } from 'node:util'
import { answer } from './answer/answer.ts'
import { catalogImport } from './catalog/import.ts'
import { crashRow } from './crash/cycles.ts'
import { dataScores } from './data.ts'
import { inboxPage } from './inbox/page.ts'
import { latency } from './intake/latency.ts'
import { manyTenants } from './intake/many-tenants.ts'
import { throughput } from './intake/throughput.ts'
import { pinLoader } from './product.ts'
import { start } from './start/start.ts'
import { printTable, type Row } from './table.ts'

const ROWS: Record<string, () => Promise<Row[]>> = {
  intake: throughput,
  latency,
  tenants: manyTenants,
  crash: crashRow,
  inbox: inboxPage,
  import: catalogImport,
  answer,
  start,
  data: dataScores,
}

const { values } = parseArgs({ options: { only: { type: 'string' } } })
const wanted = values.only?.split(',') ?? Object.keys(ROWS)
const unknown = wanted.filter(name => !Object.hasOwn(ROWS, name))
if (unknown.length > 0) {
  console.error(`There is no row “${unknown.join(', ')}”. Rows: ${Object.keys(ROWS).join(', ')}`)
  process.exit(2)
}
if (!pinLoader()) console.error('The processes could not be pinned to CPUs: figures will scatter.')

const rows: Row[] = []
for (const name of wanted) {
  const startedAt = performance.now()
  process.stderr.write(`${name} …`)
  try {
    rows.push(...(await ROWS[name]!()))
  } catch (error) {
    rows.push({ what: name, measured: `failed: ${(error as Error).message}`, bar: '', met: false })
  }
  process.stderr.write(` ${Math.round((performance.now() - startedAt) / 1000)} s\n`)
}
printTable(rows)
process.exit(rows.some(row => row.met === false) ? 1 : 0)
