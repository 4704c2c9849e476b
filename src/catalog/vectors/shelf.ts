import { setImmediate as breathe } from 'node:timers/promises'
import type { TenantDb } from '../../db/database.ts'
import type { VectorKind } from './embedder.ts'
import { bytesOf, emptyRows, putRow, type Rows } from './scan.ts'
import { countVectors, readVectors } from './store.ts'

/** What the vectors of all businesses may take in memory, together and each. */
export const MOST_BYTES = 96 * 1024 * 1024
const READ_AT_ONCE = 400

interface Held {
  db: TenantDb
  kind: VectorKind
  rows: Rows
  isStale: boolean
}

/** Vectors in memory: loaded when first asked for, those used longest ago dropped when they would be too many. */
export class Shelf {
  private readonly mostBytes: number
  /** In the order of their last use. */
  private held: Held[] = []
  private readonly loading = new Map<TenantDb['$client'], Map<VectorKind, Promise<Rows | undefined>>>()

  constructor(mostBytes = MOST_BYTES) {
    this.mostBytes = mostBytes
  }

  get bytes(): number {
    return this.held.reduce((sum, { rows }) => sum + rows.bytes, 0)
  }

  fits(rows: number, dimensions: number): boolean {
    return bytesOf(rows, dimensions) <= this.mostBytes
  }

  /** Those of this model, read in short slices; undefined where there are none or too many. */
  async rows(db: TenantDb, kind: VectorKind, model: string): Promise<Rows | undefined> {
    const at = this.held.findIndex(one => one.db.$client === db.$client && one.kind === kind)
    const found = this.held[at]
    if (found && !found.isStale && found.rows.model === model) {
      this.held.splice(at, 1)
      this.held.push(found)
      return found.rows
    }
    const own = this.loading.get(db.$client) ?? new Map<VectorKind, Promise<Rows | undefined>>()
    this.loading.set(db.$client, own)
    const reading =
      own.get(kind) ??
      this.load(db, kind, model).finally(() => {
        own.delete(kind)
        if (own.size === 0) this.loading.delete(db.$client)
      })
    own.set(kind, reading)
    return reading
  }

  /** Rows were made anew: the next look reads them again. */
  note(db: TenantDb, kind: VectorKind): void {
    for (const one of this.held) if (one.db.$client === db.$client && one.kind === kind) one.isStale = true
  }

  private async load(db: TenantDb, kind: VectorKind, model: string): Promise<Rows | undefined> {
    const { made, dimensions } = countVectors(db, kind, model)
    if (made === 0 || dimensions === 0 || !this.fits(made, dimensions)) return undefined
    const rows = emptyRows(model, made, dimensions)
    let count = 0
    for (let after = 0; ; ) {
      const slice = readVectors(db, kind, model, after, READ_AT_ONCE)
      for (const { id, vector } of slice)
        if (vector.length === dimensions && count < made)
          putRow(rows, count++, id, new Int8Array(vector.buffer, vector.byteOffset, vector.length))
      if (slice.length < READ_AT_ONCE) break
      after = slice.at(-1)!.id
      await breathe()
      if (!db.$client.open) return undefined
    }
    const loaded = count === made ? rows : shortened(rows, count)
    this.keep({ db, kind, rows: loaded, isStale: false })
    return loaded
  }

  private keep(one: Held): void {
    this.held = this.held.filter(
      other => other.db.$client.open && !(other.db.$client === one.db.$client && other.kind === one.kind),
    )
    this.held.push(one)
    while (this.bytes > this.mostBytes) this.held.shift()
  }
}

/** Without the places of rows that have no vector. */
function shortened(rows: Rows, count: number): Rows {
  const { model, dimensions } = rows
  return {
    model,
    dimensions,
    ids: rows.ids.slice(0, count),
    vectors: rows.vectors.slice(0, count * dimensions),
    lengths: rows.lengths.slice(0, count),
    signs: rows.signs.slice(0, (rows.signs.length / rows.ids.length) * count),
    bytes: bytesOf(count, dimensions),
  }
}
