import { readFacts } from '../catalog/facts.ts'
import { type Product, readProducts } from '../catalog/rows.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import type { Evidence } from './schema.ts'

/** What the sources of answers say at this moment. */
export interface Sources {
  products: Map<string, Product>
  /** Questions by their external id. */
  entries: Map<string, { version: number; question: string }>
  factsVersion: number
}

/** Reads everything these answers were made from, as it stands. */
export function readSources(db: TenantDb, evidences: (Evidence | null)[], timezone: string): Sources {
  const used = evidences.flatMap(evidence => evidence ?? [])
  const products = new Set(used.flatMap(evidence => evidence.products.map(row => row.id)))
  const entries = new Set(used.flatMap(evidence => evidence.knowledge.map(entry => entry.id)))
  return {
    products: new Map(readProducts(db, 'externalIds', [...products]).map(row => [row.externalId, row])),
    entries: new Map(readEntries(db, [...entries]).map(row => [row.id, row])),
    factsVersion: used.some(evidence => evidence.facts) ? readFacts(db, timezone).version : 0,
  }
}

function readEntries(db: TenantDb, ids: string[]): { id: string; version: number; question: string }[] {
  if (ids.length === 0) return []
  return prepared<{ id: string; version: number; question: string }>(
    db,
    `SELECT external_id AS id, version, question FROM knowledge_entries
     WHERE external_id IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(ids))
}

/** Whether anything these answers were made from says something else by now, or is gone. */
export function haveChanged(evidence: Evidence, sources: Sources): boolean {
  return (
    evidence.products.some(row => sources.products.get(row.id)?.version !== row.version) ||
    evidence.knowledge.some(entry => sources.entries.get(entry.id)?.version !== entry.version) ||
    (evidence.facts !== undefined && evidence.facts.version !== sources.factsVersion)
  )
}
