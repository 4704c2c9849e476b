import { prepared, type TenantDb } from '../../db/database.ts'
import type { Draft } from './draft.ts'

/** The external id of the product that a row without an id means. */
export type Guess = (draft: Draft) => string

interface Known {
  ids: Set<string>
  bySku: Map<string, string>
  byName: Map<string, string>
}

/** By SKU, else by exactly the same name, else a new product. The catalogue is read once, when the first row asks. */
export function createGuess(db: TenantDb): Guess {
  let known: Known | undefined
  return draft => {
    known ??= readKnown(db)
    if (draft.sku && known.ids.has(draft.externalId)) return draft.externalId
    return (draft.sku && known.bySku.get(draft.sku)) || (known.byName.get(draft.name) ?? draft.externalId)
  }
}

function readKnown(db: TenantDb): Known {
  const known: Known = { ids: new Set(), bySku: new Map(), byName: new Map() }
  const rows = prepared<{ externalId: string; sku: string | null; name: string }>(
    db,
    'SELECT external_id AS externalId, sku, name FROM products ORDER BY id DESC', // The oldest of equals is set last, and wins.
  ).iterate()
  for (const { externalId, sku, name } of rows) {
    known.ids.add(externalId)
    if (sku !== null) known.bySku.set(sku, externalId)
    known.byName.set(name, externalId)
  }
  return known
}
