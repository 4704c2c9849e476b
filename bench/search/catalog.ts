import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { searchProducts } from '../../src/catalog/search/search.ts'
import { type BenchProduct, fillTenant, openBench, percentile } from './tenant.ts'

/** The product search benchmark: one catalogue in an encrypted file, queries through the product's own function. */
export function benchCatalog(folder: string, work: string, key: Buffer, copies = 1): void {
  const db = openBench(join(work, `catalog-${copies}.db`), key)
  const seconds = fillTenant(db, readProducts(folder, copies))
  console.log(
    `# catalogue ×${copies}: rows ${seconds.rows.toFixed(2)} s, index ${seconds.index.toFixed(2)} s, longest slice ${seconds.longestSliceMs.toFixed(1)} ms`,
  )

  for (const [file, flag] of [
    ['queries', ''],
    ['queries_typo', '--typo'],
    ['known_items', '--known'],
  ] as const) {
    const queries = readTable(join(folder, 'dev', `${file}.tsv`))
    for (const query of queries.slice(0, 20)) searchProducts(db, query.query!, { limit: 100 })
    const times: number[] = []
    const cpu: number[] = []
    const lines: string[] = []
    for (const query of queries) {
      const started = performance.now()
      const worked = process.cpuUsage()
      const hits = searchProducts(db, query.query!, { limit: 100 })
      const { user, system } = process.cpuUsage(worked)
      cpu.push((user + system) / 1000)
      times.push(performance.now() - started)
      hits.forEach((hit, at) => {
        lines.push(`${query.query_id}\t${hit.productId}\t${at + 1}`)
      })
    }
    console.log(
      `## ${file}: ${queries.length} queries, p50 ${percentile(times, 0.5)} ms, p95 ${percentile(times, 0.95)} ms, max ${percentile(times, 1)} ms; of the processor p50 ${percentile(cpu, 0.5)}, p95 ${percentile(cpu, 0.95)}, max ${percentile(cpu, 1)}`,
    )
    if (copies > 1) continue // The judgements name the originals only.
    const run = join(work, `${file}.run.tsv`)
    writeFileSync(run, `${lines.join('\n')}\n`)
    console.log(
      execFileSync('python3', [join(folder, 'score.py'), join(folder, 'dev'), run, ...(flag ? [flag] : [])], {
        encoding: 'utf8',
      }),
    )
  }
  db.$client.close()
  rmSync(join(work, `catalog-${copies}.db`), { force: true })
}

function readProducts(folder: string, copies: number): BenchProduct[] {
  const rows = parseTable(gunzipSync(readFileSync(join(folder, 'products.tsv.gz'))).toString('utf8'))
  const products: BenchProduct[] = []
  for (let copy = 0; copy < copies; copy++)
    for (const row of rows)
      products.push({
        id: Number(row.id) + copy * 1_000_000_000,
        externalId: copy === 0 ? row.id! : `${row.id}-${copy}`,
        sku: copy === 0 ? row.code! : `${row.code}c${copy}`,
        name: row.title!,
        brand: row.brand!,
        description: row.description!,
        category: null,
        attributes: attributesOf(row.attributes!),
        variants: [],
      })
  return products
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const pair of text.split(' | ')) {
    const at = pair.indexOf(': ')
    if (at > 0) attributes[pair.slice(0, at)] = pair.slice(at + 2)
  }
  return attributes
}

function readTable(file: string): Record<string, string>[] {
  return parseTable(readFileSync(file, 'utf8'))
}

function parseTable(text: string): Record<string, string>[] {
  const [header, ...lines] = text.split('\n').filter(line => line !== '')
  const names = header!.split('\t')
  return lines.map(line => Object.fromEntries(line.split('\t').map((value, at) => [names[at]!, value])))
}
