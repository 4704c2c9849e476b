import type { TenantDb } from '../../db/database.ts'
import { visible } from '../../lib/money.ts'
import { type ContentField, changedFields, type ProductContent } from '../content.ts'
import { type Product, readProducts } from '../rows.ts'
import type { SkippedRow } from '../schema.ts'
import { type Draft, mergeDraft } from './draft.ts'
import type { Guess } from './guess.ts'

export interface Compared {
  /** Only what differs from the product: all that has to be staged, and what somebody edits meanwhile stays. */
  draft: Draft
  outcome: 'new' | 'changed' | 'unchanged'
  changes: { field: ContentField; before: unknown; after: unknown }[]
}

/** Which lines of the file already stand for a product: external id to line. */
export type SeenIds = Map<string, number>

/** Finds the product each draft means and what it would change. Drafts that cannot be applied come back as problems. */
export function compareDrafts(
  db: TenantDb,
  drafts: Draft[],
  currency: string,
  seen: SeenIds,
  meantBy: Guess,
): { compared: Compared[]; problems: SkippedRow[] } {
  for (const draft of drafts) if (draft.isGuessed) draft.externalId = meantBy(draft)
  const existing = byExternalId(
    readProducts(
      db,
      'externalIds',
      drafts.map(draft => draft.externalId),
    ),
  )
  const compared: Compared[] = []
  const problems: SkippedRow[] = []
  for (const draft of drafts) {
    const before = existing.get(draft.externalId)
    const problem = clash(draft, seen) ?? hiddenVariants(draft, before)
    if (problem) {
      problems.push(problem)
      continue
    }
    seen.set(draft.externalId, draft.line)
    compared.push(compare(draft, before, currency))
  }
  return { compared, problems }
}

function compare(draft: Draft, before: Product | undefined, currency: string): Compared {
  const after = mergeDraft(before, draft, currency)
  if (!before) return { draft, outcome: 'new', changes: [] }
  const fields = changedFields(before, after)
  const changes = fields.map(field => ({ field, before: shown(before, field), after: shown(after, field) }))
  return { draft: reduced(draft, fields), outcome: fields.length > 0 ? 'changed' : 'unchanged', changes }
}

const LEFT_OUT = [
  'sku',
  'description',
  'category',
  'brand',
  'stock',
  'available',
  'attributes',
  'variants',
  'aliases',
] as const

function reduced(draft: Draft, changed: ContentField[]): Draft {
  const rest = { ...draft }
  for (const field of LEFT_OUT) if (!changed.includes(field)) delete rest[field]
  return rest
}

function shown(content: ProductContent, field: ContentField): unknown {
  return content[field]
}

function byExternalId(products: Product[]): Map<string, Product> {
  return new Map(products.map(product => [product.externalId, product]))
}

function clash(draft: Draft, seen: SeenIds): SkippedRow | undefined {
  const line = seen.get(draft.externalId)
  if (line === undefined) return undefined
  const what = draft.isGuessed
    ? `${visible(draft.name)} has no id and is the same product as`
    : `${visible(draft.externalId)} is also the id of`
  const column = draft.isGuessed ? 'name' : 'id'
  return { line: draft.line, column, reason: `${what} line ${line} – give each product its own id` }
}

/** A price list without a group column cannot say which variant it means. */
function hiddenVariants(draft: Draft, before: Product | undefined): SkippedRow | undefined {
  if (draft.variants || !before || before.variants.length === 0) return undefined
  if (draft.priceMinor === undefined && draft.stock === undefined) return undefined
  const reason = `${visible(draft.externalId)} has variants with their own prices and stock – give each a row with this group_id`
  return { line: draft.line, column: 'id', reason }
}
