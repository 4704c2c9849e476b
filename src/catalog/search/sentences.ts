import type { TenantDb } from '../../db/database.ts'
import { analysed } from './indexing.ts'
import { type Concept, conceptsOf } from './query.ts'
import { type Field, rankRow } from './rank.ts'
import { vocabularyOf } from './vocabulary.ts'
import { wordsOf } from './words.ts'

/** One thing that is asked for: as it was written, and what else it is called. */
export interface Thing {
  written: string
  names: string[]
}

export interface RankedSentence {
  /** Share of what was asked for that the sentence and its heading have, rare words counting more. */
  coverage: number
  score: number
  /** How many of the things asked for the sentence itself has. */
  own: number
  /** A word was repaired or taken by its sound: it may be about something else. */
  isGuess: boolean
}

const FIELDS: Field[] = [
  { weight: 1.5, length: 4 },
  { weight: 3, length: 14 },
]
const OWN: Field[] = FIELDS.slice(1)
/** So much of a phrase is enough for the thing it names. */
const HAS = 0.6

interface Way {
  concepts: Concept[]
  wanted: Set<string>
  idf: number
}

/** How well sentences answer, each read together with the heading it stands under. */
export function sentenceRanker(db: TenantDb, things: Thing[]) {
  const asked = things.map(thing => waysOf(db, thing))
  const weights = asked.map(ways => Math.max(...ways.map(way => way.idf)))
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1
  return (heading: string, sentence: string): RankedSentence => {
    const [above, own] = [analysed(heading), analysed(sentence)]
    const ranked: RankedSentence = { coverage: 0, score: 0, own: 0, isGuess: false }
    for (const [at, ways] of asked.entries()) {
      const rows = ways.map(way => rankRow(way.concepts, [above, own], FIELDS, way.wanted))
      const best = rows.reduce((a, b) => (b.coverage > a.coverage || b.score > a.score ? b : a))
      ranked.coverage += (best.coverage * weights[at]!) / total
      ranked.score += (best.score * weights[at]!) / total
      if (ways.some(way => rankRow(way.concepts, [own], OWN, way.wanted).coverage >= HAS)) ranked.own++
      if (best.matched === 'fuzzy' || best.matched === 'phonetic') ranked.isGuess = true
    }
    return ranked
  }
}

/** Only what was written may be a slip: another name for it is spelled rightly, or it is not there. */
function waysOf(db: TenantDb, { written, names }: Thing): Way[] {
  const ways = [wayOf(db, written), ...names.map(name => wayOf(db, name))].filter(
    (way, at) => at === 0 || way.concepts.every(({ how }) => how === 'exact' || how === 'related'),
  )
  const found = ways.filter(way => way.concepts.some(concept => concept.alternatives.length > 0))
  return found.length > 0 ? found : ways.slice(0, 1)
}

function wayOf(db: TenantDb, text: string): Way {
  const words = wordsOf(text)
  const concepts = conceptsOf(vocabularyOf(db, 'piece', words), words).map(concept => ({
    ...concept,
    // Words of a phrase that stand apart in a sentence are not the phrase: “find” and “you” are no address.
    alternatives: concept.alternatives.filter(alternative => alternative.families.length === 1),
  }))
  const families = concepts.flatMap(concept => concept.alternatives.flatMap(way => way.families.flat()))
  return { concepts, wanted: new Set(families), idf: Math.max(0, ...concepts.map(concept => concept.idf)) }
}
