import { NEXT_NAME } from './indexing.ts'
import type { Concept } from './query.ts'

export interface Field {
  weight: number
  /** Usual number of words; a longer text counts a word less. */
  length: number
}

/** How soon more mentions of a word stop counting, and how much a long text is held against it (BM25's k1 and b). */
const SATURATION = 3
const LENGTH_SHARE = 0.4

/** How well a row answers a query: BM25F over what is asked for, so that two ways of saying one thing count once. */
export function rankRow(concepts: Concept[], columns: string[], fields: Field[], wanted: Set<string>) {
  const weights = wordWeights(columns, fields, wanted)
  let score = 0
  let asked = 0
  let had = 0
  let covered = 0
  const ways = new Set<Concept['how']>()
  for (const concept of concepts) {
    asked += concept.idf
    const { value, weight } = bestAlternative(concept, weights)
    ways.add(value > 0 ? concept.how : 'missing')
    score += concept.idf * value
    had += concept.idf * weight
    // A distant synonym of a word the business uses itself is only half an answer to it.
    const isDistant = concept.how === 'exact' && weight < 0.5
    if (value > 0) covered += concept.idf * (isDistant ? 0.5 : 1)
  }
  return {
    score: asked === 0 ? 0 : score * (0.6 + (0.4 * had) / asked),
    coverage: asked === 0 ? 0 : covered / asked,
    matched: matchedBy(ways),
  }
}

function bestAlternative(concept: Concept, weights: Map<string, number>): { value: number; weight: number } {
  const best = { value: 0, weight: 0 }
  for (const { families, weight } of concept.alternatives) {
    let frequency = Number.POSITIVE_INFINITY
    for (const family of families) {
      let together = 0
      for (const word of family) together += weights.get(word) ?? 0
      frequency = Math.min(frequency, together)
    }
    const value = (weight * frequency) / (frequency + SATURATION)
    if (value > best.value) Object.assign(best, { value, weight })
  }
  return best
}

function matchedBy(ways: Set<Concept['how']>): 'all' | 'some' | 'fuzzy' | 'phonetic' {
  if (ways.has('phonetic')) return 'phonetic'
  if (ways.has('fuzzy')) return 'fuzzy'
  return ways.has('missing') ? 'some' : 'all'
}

/** How much each wanted word is in a row, over its fields. */
function wordWeights(columns: string[], fields: Field[], wanted: Set<string>): Map<string, number> {
  const weights = new Map<string, number>()
  for (const [at, column] of columns.entries()) {
    if (column === '') continue
    const field = fields[at]!
    if (column.includes(NEXT_NAME)) addNames(weights, column.split(NEXT_NAME), field, wanted)
    else addWords(weights, column, field, wanted)
  }
  return weights
}

function addWords(weights: Map<string, number>, text: string, field: Field, wanted: Set<string>): void {
  const words = text.split(' ')
  const each = field.weight / (1 - LENGTH_SHARE + LENGTH_SHARE * (words.length / field.length))
  for (const word of words) if (wanted.has(word)) weights.set(word, (weights.get(word) ?? 0) + each)
}

/** Several names of one thing: a word counts as in the name where it tells most, and a long list is held against none. */
function addNames(weights: Map<string, number>, names: string[], field: Field, wanted: Set<string>): void {
  const most = new Map<string, number>()
  for (const name of names) {
    const own = new Map<string, number>()
    addWords(own, name, field, wanted)
    for (const [word, weight] of own) most.set(word, Math.max(weight, most.get(word) ?? 0))
  }
  for (const [word, weight] of most) weights.set(word, (weights.get(word) ?? 0) + weight)
}
