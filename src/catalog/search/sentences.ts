import type { TenantDb } from '../../db/database.ts'
import { analysed } from './indexing.ts'
import { type Concept, conceptsOf, queryWords } from './query.ts'
import { type Field, rankRow } from './rank.ts'
import { vocabularyOf } from './vocabulary.ts'

export interface RankedSentence {
  /** Share of what was asked for that the sentence and its heading have, rare words counting more. */
  coverage: number
  score: number
  /** How many of the things asked for the sentence itself has. */
  own: number
  /** Words were repaired or taken by their sound: it may be about something else. */
  isGuess: boolean
}

const FIELDS: Field[] = [
  { weight: 1.5, length: 4 },
  { weight: 3, length: 14 },
]

/** How well sentences answer a query, each read together with the heading it stands under. */
export function sentenceRanker(db: TenantDb, query: string) {
  const words = queryWords(query)
  const concepts = conceptsOf(vocabularyOf(db, 'piece', words), words)
  const wanted = wordsOfConcepts(concepts)
  return {
    /** How many things are asked for. */
    asked: concepts.length,
    rank(heading: string, sentence: string): RankedSentence {
      const columns = [analysed(heading), analysed(sentence)]
      const { coverage, score, matched } = rankRow(concepts, columns, FIELDS, wanted)
      const has = new Set(columns[1]!.split(' '))
      const own = concepts.filter(concept =>
        [...wordsOfConcepts([concept])].some(word => has.has(word)),
      ).length
      return { coverage, score, own, isGuess: matched === 'fuzzy' || matched === 'phonetic' }
    },
  }
}

function wordsOfConcepts(concepts: Concept[]): Set<string> {
  return new Set(concepts.flatMap(concept => concept.alternatives.flatMap(({ families }) => families.flat())))
}
