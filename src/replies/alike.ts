import { stem } from '../catalog/search/stem.ts'
import { isStopword } from '../catalog/search/stopwords.ts'
import { wordsOf } from '../catalog/search/words.ts'

/** Two texts ask the same when they share this much of what they say. */
const ALIKE = 0.6
const MOST_TERMS = 40

/** What a text says, without the words every question has, in the form the search compares. */
export function termsOf(text: string): Set<string> {
  const words = wordsOf(text.slice(0, 1000))
  const telling = words.filter(word => !isStopword(word))
  return new Set((telling.length > 0 ? telling : words).slice(0, MOST_TERMS).map(stem))
}

/** Whether a text holds a word that not every question has. */
export const saysSomething = (text: string): boolean =>
  wordsOf(text.slice(0, 1000)).some(word => !isStopword(word))

/** Gathers rows whose texts ask the same; groups and the rows in them keep the order they came in. */
export function groupAlike<Row>(rows: Row[], textOf: (row: Row) => string): Row[][] {
  const groups: { terms: Set<string>; rows: Row[] }[] = []
  const byTerm = new Map<string, Set<number>>()
  for (const row of rows) {
    const terms = termsOf(textOf(row))
    const near = new Set([...terms].flatMap(term => [...(byTerm.get(term) ?? [])]))
    let best: number | undefined
    let most = ALIKE
    for (const at of near) {
      const share = overlap(groups[at]!.terms, terms)
      if (share >= most && (best === undefined || share > most)) [best, most] = [at, share]
    }
    if (best === undefined) {
      best = groups.push({ terms, rows: [] }) - 1
      for (const term of terms) {
        const known = byTerm.get(term)
        if (known) known.add(best)
        else byTerm.set(term, new Set([best]))
      }
    }
    groups[best]!.rows.push(row)
  }
  return groups.map(group => group.rows)
}

/** Shared terms over all terms; one that adds a word or two to another still asks the same. */
function overlap(a: Set<string>, b: Set<string>): number {
  let shared = 0
  for (const term of a) if (b.has(term)) shared++
  const smaller = Math.min(a.size, b.size)
  const isPart = smaller >= 2 && shared === smaller && Math.max(a.size, b.size) <= smaller + 2
  return isPart ? 1 : shared / (a.size + b.size - shared)
}
