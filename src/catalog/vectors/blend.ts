import type { Neighbour } from './scan.ts'

interface Hit {
  id: number
  matched?: 'all' | 'some' | 'fuzzy' | 'phonetic'
  /** Share of the query's words the row has. */
  coverage: number
}

/** Reciprocal ranks are flattened by this; below it, the order within the first few counts. */
const FLAT = 10
/** What a meaning counts beside words that were found. */
const MEANING = 0.8

/** Words that were all found need no meaning beside them: a name or a code is what it is. */
export function isSure(hits: readonly Hit[]): boolean {
  const first = hits[0]
  return first !== undefined && first.coverage >= 0.99 && (first.matched ?? 'all') === 'all'
}

/** What the words found, with what they mean moved up or filled in. The first of sure words stays the first. */
export function blended(hits: readonly Hit[], near: readonly Neighbour[], limit: number): number[] {
  const found = hits.map(hit => hit.id)
  if (near.length === 0 || isSure(hits)) return found.slice(0, limit)
  const scores = new Map<number, number>()
  hits.forEach((hit, at) => {
    scores.set(hit.id, (0.3 + 0.7 * hit.coverage) / (FLAT + at + 1))
  })
  near.forEach(({ id }, at) => {
    scores.set(id, (scores.get(id) ?? 0) + MEANING / (FLAT + at + 1))
  })
  const order = new Map([...found, ...near.map(one => one.id)].map((id, at) => [id, at]))
  return [...scores.keys()]
    .sort((a, b) => scores.get(b)! - scores.get(a)! || order.get(a)! - order.get(b)!)
    .slice(0, limit)
}
