import { readFacts } from '../catalog/facts.ts'
import { type Product, readProducts } from '../catalog/rows.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import type { Evidence } from './schema.ts'

/** What the sources of answers say at this moment. */
export interface Sources {
  products: Map<string, Product>
  /** Questions by their external id. */
  entries: Map<string, { version: number }>
  /** Files by their public id. */
  files: Map<string, { version: number }>
  factsVersion: number
}

/** Reads everything these answers were made from, as it stands. */
export function readSources(db: TenantDb, evidences: (Evidence | null)[], timezone: string): Sources {
  const used = evidences.flatMap(evidence => evidence ?? [])
  const products = new Set(used.flatMap(evidence => evidence.products.map(row => row.id)))
  const knowledge = used.flatMap(evidence => evidence.knowledge)
  const entries = new Set(knowledge.filter(entry => entry.file === undefined).map(entry => entry.id))
  const files = new Set(knowledge.flatMap(entry => entry.file ?? []))
  return {
    products: new Map(readProducts(db, 'externalIds', [...products]).map(row => [row.externalId, row])),
    entries: versionsOf(db, 'entries', [...entries]),
    files: versionsOf(db, 'files', [...files]),
    factsVersion: used.some(evidence => evidence.facts) ? readFacts(db, timezone).version : 0,
  }
}

// The only tables versions are read from: SQL is never put together from anything else.
const VERSIONS = {
  entries: `SELECT external_id AS id, version FROM knowledge_entries
     WHERE external_id IN (SELECT value FROM json_each(?))`,
  files: `SELECT public_id AS id, version FROM knowledge_files
     WHERE version > 0 AND public_id IN (SELECT value FROM json_each(?))`,
}

function versionsOf(
  db: TenantDb,
  what: keyof typeof VERSIONS,
  ids: string[],
): Map<string, { version: number }> {
  if (ids.length === 0) return new Map()
  const rows = prepared<{ id: string; version: number }>(db, VERSIONS[what]).all(JSON.stringify(ids))
  return new Map(rows.map(row => [row.id, row]))
}

/** What an entry, or the file a piece of which was used, is now. */
export function presentOf(
  entry: Evidence['knowledge'][number],
  sources: Sources,
): { version: number } | undefined {
  return entry.file === undefined ? sources.entries.get(entry.id) : sources.files.get(entry.file)
}

/** A source that says something else than an answer made from it. */
export interface Moved {
  kind: 'product' | 'knowledge' | 'facts'
  id: string
  version: number
}

/** What an answer says that is not so any more. One piece more or less on the shelf is nothing, unless it was told. */
export function movedIn(evidence: Evidence, text: string, sources: Sources): Moved[] {
  const { products, knowledge, facts } = evidence
  return [
    ...products.flatMap((row): Moved[] => {
      const present = sources.products.get(row.id)
      if (present && (present.version === row.version || saysTheSame(row, present, text))) return []
      return [{ kind: 'product', id: row.id, version: present?.version ?? 0 }]
    }),
    ...knowledge.flatMap((entry): Moved[] => {
      const version = presentOf(entry, sources)?.version ?? 0
      return version === entry.version ? [] : [{ kind: 'knowledge', id: entry.id, version }]
    }),
    ...(facts && facts.version !== sources.factsVersion
      ? [{ kind: 'facts' as const, id: '', version: sources.factsVersion }]
      : []),
  ]
}

function saysTheSame(row: Evidence['products'][number], present: Product, text: string): boolean {
  if (!present.available || present.name !== row.name || present.currency !== row.currency) return false
  if (!row.variants) return present.variants.length === 0 && isAsSaid(row, present, text)
  return row.variants.every(said => {
    const variant = present.variants.find(one => one.externalId === said.id)
    if (!variant?.available) return false
    return isAsSaid(said, { ...variant, priceMinor: variant.priceMinor ?? present.priceMinor }, text)
  })
}

interface Told {
  priceMinor: number | null
  stock: number | null
}

function isAsSaid(said: Told, present: Told, text: string): boolean {
  const isCountTold = said.stock && new RegExp(`(?<!\\d)${said.stock}(?!\\d)`).test(text)
  return (
    present.priceMinor === said.priceMinor &&
    (said.stock === null) === (present.stock === null) &&
    (said.stock === 0) === (present.stock === 0) &&
    (!isCountTold || present.stock === said.stock)
  )
}

/** Names what has moved and how far: whoever saw this much of it decides with open eyes. */
export const markOf = (moved: readonly Moved[]): string =>
  moved.map(({ kind, id, version }) => `${kind} ${id} ${version}`).join('\n')

/** Whether anything these answers were made from says something else by now, or is gone. */
export function haveChanged(evidence: Evidence, sources: Sources): boolean {
  return (
    evidence.products.some(row => sources.products.get(row.id)?.version !== row.version) ||
    evidence.knowledge.some(entry => presentOf(entry, sources)?.version !== entry.version) ||
    (evidence.facts !== undefined && evidence.facts.version !== sources.factsVersion)
  )
}
