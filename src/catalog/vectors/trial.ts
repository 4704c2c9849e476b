import { prepared, type TenantDb } from '../../db/database.ts'
import type { Embedder, EmbedOptions, VectorKind } from './embedder.ts'
import { nearest, quantised, type Rows, sampleCosines } from './scan.ts'

/** How a row is asked for by its own name. */
const NAMES: Record<VectorKind, string> = {
  product: 'SELECT id, name FROM products',
  knowledge: 'SELECT id, question AS name FROM knowledge_entries',
}
const TRIED = 40
const COMPARED = 400
/** So many standard deviations above what any two texts here have in common is more than chance. */
const DEVIATIONS = 2.5

/** Names that lead back to their own row at least so often: the model makes sense of this business's words. */
export const LEAST_FOUND = 0.6

/**
 * Tries a model on the business's own rows: does the name of a row lead to it? A model that does not know the shop's
 * language, or that answers at random, is found out here and never gets a say.
 */
export async function tryVectors(
  db: TenantDb,
  kind: VectorKind,
  rows: Rows,
  embedder: Embedder,
  options: EmbedOptions,
): Promise<{ found: number; floor: number }> {
  const step = Math.max(1, Math.floor(rows.ids.length / TRIED))
  const ids = [...rows.ids].filter((_, at) => at % step === 0).slice(0, TRIED)
  const named = prepared<{ id: number; name: string }>(
    db,
    `${NAMES[kind]} WHERE id IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(ids))
  if (named.length === 0) return { found: 0, floor: 1 }
  const vectors = await embedder.embed(
    named.map(({ name }) => otherwise(name)),
    'query',
    options,
  )
  const within = Math.max(1, Math.min(5, Math.floor(rows.ids.length / 20)))
  const compareStep = Math.max(1, Math.floor(rows.ids.length / COMPARED))
  const chance: number[] = []
  let found = 0
  for (const [at, { id }] of named.entries()) {
    const query = quantised(vectors[at] ?? [])
    if (!query) continue
    if (nearest(rows, query, within).some(one => one.id === id)) found++
    for (const cosine of sampleCosines(rows, query, compareStep, id)) chance.push(cosine)
  }
  return { found: found / named.length, floor: floorOf(chance) }
}

/** The same in other order and case: who only compares letters finds nothing by it. */
function otherwise(name: string): string {
  return `${name.toLowerCase().split(/\s+/).reverse().join(' ')} ?`
}

function floorOf(cosines: number[]): number {
  if (cosines.length === 0) return 1
  const mean = cosines.reduce((sum, cosine) => sum + cosine, 0) / cosines.length
  const spread = Math.sqrt(cosines.reduce((sum, cosine) => sum + (cosine - mean) ** 2, 0) / cosines.length)
  return Math.min(1, mean + DEVIATIONS * spread)
}
