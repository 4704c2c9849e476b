import { performance } from 'node:perf_hooks'
import {
  checkpoint,
  checkpointInCommits,
  prepared,
  type TenantDb,
  transact,
  unsynced,
} from '../../db/database.ts'
import { type ContentField, changedFields, type ProductContent } from '../content.ts'
import { type Product, readProducts, writeProduct } from '../rows.ts'
import { BY_HAND, BY_ITSELF, mergeSome, setMerging } from '../search/bulk.ts'
import { indexProductText } from '../search/indexing.ts'
import { type Draft, mergeDraft } from './draft.ts'

/** What undoing one product takes: the version the import wrote, and the fields that stood there before (null: no product). */
export interface UndoEntry {
  externalId: string
  version: number
  before: Partial<ProductContent> | null
}

/** A staged slice, merged with what stood in the catalogue when it was looked at. */
interface ReadySlice {
  id: number
  drafts: Draft[]
  writes: Write[]
}

interface Write {
  content: ProductContent
  existing: Product | undefined
  undo: UndoEntry
}

/** How long a transaction goes on writing slices; its commit takes about as long again, and 20 ms is what is allowed. */
const WRITE_MS = 5
const READY_AHEAD = 4
const STEPS_PER_MERGE = 4

/**
 * Applies what is staged, in steps of one short transaction each; a step yields how many products are done. Every
 * product changes together with its variants, its search index and what undo needs. Dying between two steps loses
 * nothing: the rest is staged. Nor does a power cut: the steps reach the disk in order, and the state says “applied” after them. What takes no lock (reading, merging) is done between the transactions, which also
 * leaves other writers a gap.
 */
export function* applyStaged(db: TenantDb, importId: number, currency: string, now: Date): Generator<number> {
  setMerging(db, BY_HAND)
  checkpointInCommits(db, false)
  try {
    let steps = 0
    for (const done of writeStaged(db, importId, currency, now)) {
      yield done
      if (++steps % STEPS_PER_MERGE !== 0) continue
      while (mergeSome(db)) yield done
      checkpoint(db)
      yield done
    }
  } finally {
    checkpointInCommits(db, true)
    setMerging(db, BY_ITSELF)
  }
}

function* writeStaged(db: TenantDb, importId: number, currency: string, now: Date): Generator<number> {
  const ready: ReadySlice[] = []
  for (let last = 0, done = 0; ; ) {
    const waiting = nextSlices(db, importId, last, READY_AHEAD - ready.length)
    ready.push(...waiting.map(slice => readySlice(db, slice, currency)))
    last = ready.at(-1)?.id ?? last
    if (ready.length === 0) return
    done += unsynced(db, () => transact(db, () => writeSlices(db, importId, ready, currency, now)))
    yield done
  }
}

function nextSlices(
  db: TenantDb,
  importId: number,
  after: number,
  count: number,
): Pick<ReadySlice, 'id' | 'drafts'>[] {
  const rows = prepared<{ id: number; drafts: string }>(
    db,
    'SELECT id, drafts FROM catalog_import_stage WHERE import_id = ? AND id > ? ORDER BY id LIMIT ?',
  ).all(importId, after, count)
  return rows.map(({ id, drafts }) => ({ id, drafts: JSON.parse(drafts) as Draft[] }))
}

function readySlice(
  db: TenantDb,
  { id, drafts }: Pick<ReadySlice, 'id' | 'drafts'>,
  currency: string,
): ReadySlice {
  const ids = drafts.map(draft => draft.externalId)
  const existing = new Map(readProducts(db, 'externalIds', ids).map(product => [product.externalId, product]))
  return {
    id,
    drafts,
    writes: drafts.flatMap(draft => writeOf(draft, existing.get(draft.externalId), currency) ?? []),
  }
}

/** Undefined when nothing is left to change: somebody typed the same in the meantime. */
function writeOf(draft: Draft, existing: Product | undefined, currency: string): Write | undefined {
  const content = mergeDraft(existing, draft, currency)
  const { externalId } = draft
  if (!existing) return { content, existing, undo: { externalId, version: 1, before: null } }
  const fields = changedFields(existing, content)
  if (fields.length === 0) return undefined
  return {
    content,
    existing,
    undo: { externalId, version: existing.version + 1, before: only(fields, existing) },
  }
}

function only(fields: ContentField[], product: Product): Partial<ProductContent> {
  return Object.fromEntries(fields.map(field => [field, product[field]]))
}

/** Takes slices off `ready` and writes them until the time is up; returns how many products that were. */
function writeSlices(
  db: TenantDb,
  importId: number,
  ready: ReadySlice[],
  currency: string,
  now: Date,
): number {
  const started = performance.now()
  let products = 0
  do {
    const slice = ready.shift()!
    const { writes } = isCurrent(db, slice) ? slice : readySlice(db, slice, currency)
    for (const { content, existing } of writes) {
      indexProductText(db, { ...content, id: writeProduct(db, content, existing, now) })
    }
    const undo = JSON.stringify(writes.map(write => write.undo))
    prepared(db, 'INSERT INTO catalog_import_undo (import_id, entries) VALUES (?, ?)').run(importId, undo)
    prepared(db, 'DELETE FROM catalog_import_stage WHERE id = ?').run(slice.id)
    products += slice.drafts.length
  } while (ready.length > 0 && performance.now() - started < WRITE_MS)
  return products
}

/** Did nobody change, add or delete one of these products since the slice was merged? */
function isCurrent(db: TenantDb, { drafts, writes }: ReadySlice): boolean {
  const rows = prepared<{ externalId: string; version: number }>(
    db,
    'SELECT external_id AS externalId, version FROM products WHERE external_id IN (SELECT value FROM json_each(?))',
  ).all(JSON.stringify(drafts.map(draft => draft.externalId)))
  const versions = new Map(rows.map(row => [row.externalId, row.version]))
  return writes.every(({ content, existing }) => versions.get(content.externalId) === existing?.version)
}
