import { createHash } from 'node:crypto'
import { prepared, type TenantDb } from '../../db/database.ts'
import { listProductsByIds } from '../products.ts'
import type { Product } from '../rows.ts'
import type { VectorKind } from './embedder.ts'

/** Small models look no further than a few hundred words, and the first say most. */
const LONGEST = 600
const LONGEST_DESCRIPTION = 300

/** What is said of a row to an embedding model: words only, no prices and no stock. */
export function textsOf(db: TenantDb, kind: VectorKind, ids: number[]): Map<number, string> {
  if (kind === 'product')
    return new Map(listProductsByIds(db, ids).map(product => [product.id, productText(product)]))
  const rows = prepared<{ id: number; topic: string | null; question: string; answer: string }>(
    db,
    'SELECT id, topic, question, answer FROM knowledge_entries WHERE id IN (SELECT value FROM json_each(?))',
  ).all(JSON.stringify(ids))
  return new Map(
    rows.map(({ id, topic, question, answer }) => [
      id,
      cut([question, answer, topic ?? ''].filter(part => part !== '').join('\n'), LONGEST),
    ]),
  )
}

function productText(product: Product): string {
  const parts = [
    product.name,
    ...product.aliases.map(alias => alias.text),
    product.brand ?? '',
    product.category ?? '',
    cut(product.description, LONGEST_DESCRIPTION),
    Object.values(product.attributes).join(', '),
  ]
  return cut(parts.filter(part => part !== '').join('. '), LONGEST)
}

function cut(text: string, longest: number): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, longest)
}

export function hashOf(model: string, text: string): string {
  return createHash('sha256').update(`${model}\n${text}`).digest('base64url').slice(0, 22)
}
