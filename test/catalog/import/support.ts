import { type ImportOptions, importCatalog } from '../../../src/catalog/import/import-catalog.ts'
import { toProductView } from '../../../src/catalog/product-input.ts'
import { listProducts } from '../../../src/catalog/products.ts'
import type { SkippedRow } from '../../../src/catalog/schema.ts'
import type { TenantDb } from '../../../src/db/database.ts'
import { NOW } from '../support.ts'

export function bytes(text: string): Uint8Array {
  return Buffer.from(text)
}

export function importText(db: TenantDb, text: string | Uint8Array, more: Partial<ImportOptions> = {}) {
  const file = typeof text === 'string' ? bytes(text) : text
  return importCatalog(db, { bytes: file, fileName: 'products.csv', currency: 'EUR', now: NOW, ...more })
}

/** The counts as the command line shows them, and each problem as a person would read it. */
export function told(result: { new: number; changed: number; unchanged: number; skipped: SkippedRow[] }) {
  const problems = result.skipped.map(
    ({ line, column, reason }) => `line ${line}${column && `, ${column}`}: ${reason}`,
  )
  return { new: result.new, changed: result.changed, unchanged: result.unchanged, problems }
}

export function catalogue(db: TenantDb) {
  return listProducts(db, { limit: 100 }).items.map(toProductView)
}

export function names(db: TenantDb): string[] {
  return catalogue(db).map(product => product.name)
}

/** Name to price in minor units. */
export function prices(db: TenantDb): Record<string, number | null> {
  return Object.fromEntries(catalogue(db).map(product => [product.name, product.price?.amount ?? null]))
}
