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
export function rankRow(concepts: Concept[], columns: string[], fields: Field[]) {
  const weights = wordWeights(columns, fields)
  let score = 0
  let asked = 0
  let had = 0
  let worst = 0
  for (const concept of concepts) {
    asked += concept.idf
    let best = 0
    let bestWeight = 0
    for (const { families, weight } of concept.alternatives) {
      let frequency = Number.POSITIVE_INFINITY
      for (const family of families) {
        let together = 0
        for (const word of family) together += weights.get(word) ?? 0
        frequency = Math.min(frequency, together)
      }
      const value = (weight * frequency) / (frequency + SATURATION)
      if (value > best) {
        best = value
        bestWeight = weight
      }
    }
    if (best === 0) continue
    score += concept.idf * best
    had += concept.idf * bestWeight
    worst = Math.max(worst, concept.how === 'phonetic' ? 2 : concept.how === 'fuzzy' ? 1 : 0)
  }
  const coverage = asked === 0 ? 0 : had / asked
  const matched = (['all', 'fuzzy', 'phonetic'] as const)[worst]!
  const complete = concepts.every(concept => concept.alternatives.length > 0) && coverage > 0.5
  return {
    score: score * (0.6 + 0.4 * coverage),
    coverage,
    matched: matched === 'all' && !complete ? ('some' as const) : matched,
  }
}

function wordWeights(columns: string[], fields: Field[]): Map<string, number> {
  const weights = new Map<string, number>()
  for (const [at, column] of columns.entries()) {
    if (column === '') continue
    const words = column.split(' ')
    const field = fields[at]!
    const each = field.weight / (1 - LENGTH_SHARE + LENGTH_SHARE * (words.length / field.length))
    for (const word of words) weights.set(word, (weights.get(word) ?? 0) + each)
  }
  return weights
}
