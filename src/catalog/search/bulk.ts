import { prepared, type TenantDb, transact, unsynced } from '../../db/database.ts'
import {
  indexKnowledge,
  indexPieces,
  indexProducts,
  indexProductText,
  type ProductText,
  unindexKnowledge,
  unindexPieces,
  unindexProducts,
} from './indexing.ts'

/** Work inside one transaction; what the commit adds keeps it below 20 ms on a small machine. */
const SLICE_MS = 8
const SLICES_PER_MERGE = 4
const PAGES_PER_MERGE = 50

/**
 * Indexes many products in short transactions of its own, one for each step of the iterator, which yields how many are
 * done. Takes ids of product rows, or texts of products that are still staged: search skips those until their rows exist,
 * so all may be indexed before the switch. Stopping half-way and starting again is safe.
 */
export function* indexInSlices(db: TenantDb, products: (number | ProductText)[]): Generator<number> {
  setMerging(db, BY_HAND)
  let done = 0
  try {
    for (let slice = 1; done < products.length; slice++) {
      done = unsynced(db, () => transact(db, () => indexSlice(db, products, done)))
      yield done
      if (slice % SLICES_PER_MERGE === 0) while (mergeSome(db)) yield done
    }
    while (mergeSome(db)) yield done
  } finally {
    setMerging(db, BY_ITSELF)
  }
}

/** Makes the whole index agree with the rows, for instance after a restore. Unchanged rows cost a comparison. */
export function* rebuildIndex(db: TenantDb): Generator<number> {
  const list = (sql: string) => prepared<number>(db, sql).pluck().all()
  transact(db, () => {
    unindexProducts(db, list('SELECT rowid FROM product_search WHERE rowid NOT IN (SELECT id FROM products)'))
    unindexKnowledge(
      db,
      list('SELECT rowid FROM knowledge_search WHERE rowid NOT IN (SELECT id FROM knowledge_entries)'),
    )
    indexKnowledge(db, list('SELECT id FROM knowledge_entries'))
    unindexPieces(
      db,
      list('SELECT rowid FROM piece_search WHERE rowid NOT IN (SELECT id FROM knowledge_pieces)'),
    )
    indexPieces(db, list('SELECT id FROM knowledge_pieces WHERE id NOT IN (SELECT rowid FROM piece_search)'))
  })
  yield* indexInSlices(db, list('SELECT id FROM products'))
}

function indexSlice(db: TenantDb, products: (number | ProductText)[], from: number): number {
  const end = performance.now() + SLICE_MS
  let at = from
  while (at < products.length && performance.now() < end) {
    const product = products[at++]!
    if (typeof product === 'number') indexProducts(db, [product])
    else indexProductText(db, product)
  }
  return at
}

/** While many products are written: `mergeSome` now and then, and `BY_ITSELF` again at the end. */
export const BY_HAND = { automerge: 0, crisismerge: 60 }
export const BY_ITSELF = { automerge: 4, crisismerge: 16 }

/** FTS5 merges by itself inside a commit, for up to 80 ms; asked in small portions it never takes that long. */
export function mergeSome(db: TenantDb): boolean {
  const merge = () => {
    const changes = prepared<number>(db, 'SELECT total_changes()').pluck()
    const before = changes.get()!
    prepared(
      db,
      `INSERT INTO product_search (product_search, rank) VALUES ('merge', ${PAGES_PER_MERGE})`,
    ).run()
    return changes.get()! - before > 1 // FTS5's documented sign that there was something to merge.
  }
  return unsynced(db, () => transact(db, merge))
}

export function setMerging(db: TenantDb, settings: typeof BY_HAND): void {
  transact(db, () => {
    for (const [name, value] of Object.entries(settings))
      prepared(db, 'INSERT INTO product_search (product_search, rank) VALUES (?, ?)').run(
        name,
        BigInt(value), // The driver binds a number as a float, which FTS5 refuses here.
      )
  })
}
