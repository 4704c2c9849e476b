import { rmSync } from 'node:fs'
import { products, variants } from '../../src/catalog/schema.ts'
import { indexInSlices } from '../../src/catalog/search/search.ts'
import { type TenantDb, transact } from '../../src/db/database.ts'
import { openFile } from '../../src/db/open.ts'

export interface BenchProduct {
  id: number
  externalId: string
  sku: string | null
  name: string
  description: string
  category: string | null
  brand: string | null
  attributes: Record<string, string>
  variants: { externalId: string; sku: string | null; options: Record<string, string> }[]
}

/** An empty encrypted tenant file. */
export function openBench(file: string, key: Buffer): TenantDb {
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true })
  return openFile(file, key, {
    line: 'tenant',
    busyTimeoutMs: 50,
    cacheKiB: Number(process.env.BENCH_CACHE_KIB ?? 16_000),
  }) as TenantDb
}

const ROWS_PER_COMMIT = 200

export function fillTenant(db: TenantDb, rows: BenchProduct[]) {
  const updatedAt = new Date(0)
  const startedRows = performance.now()
  for (const some of slices(rows, ROWS_PER_COMMIT))
    transact(db, () => {
      for (const { variants: options, ...product } of some) {
        db.insert(products)
          .values({ ...product, currency: 'EUR', updatedAt })
          .run()
        for (const [position, variant] of options.entries())
          db.insert(variants)
            .values({ ...variant, productId: product.id, position })
            .run()
      }
    })
  const startedIndex = performance.now()
  let longestSliceMs = 0
  let started = startedIndex
  for (const _ of indexInSlices(
    db,
    rows.map(row => row.id),
  )) {
    longestSliceMs = Math.max(longestSliceMs, performance.now() - started)
    started = performance.now()
  }
  return {
    rows: (startedIndex - startedRows) / 1000,
    index: (performance.now() - startedIndex) / 1000,
    longestSliceMs,
  }
}

function* slices<T>(all: T[], size: number): Generator<T[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size)
}

export function percentile(values: number[], share: number): string {
  const sorted = values.toSorted((a, b) => a - b)
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2)
}
