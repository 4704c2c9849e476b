import { translationsOf } from './glossary.ts'
import { isStopword } from './stopwords.ts'
import { sameRoot, soundingLike, spelledLike, type Vocabulary } from './vocabulary.ts'
import { termOf, wordsOf } from './words.ts'

/** One way the business may write what the customer means. All of its terms must be there. */
export interface Alternative {
  terms: string[]
  weight: number
}

/** One thing a query asks for. */
export interface Concept {
  word: string
  how: 'exact' | 'related' | 'fuzzy' | 'phonetic' | 'missing'
  alternatives: Alternative[]
  /** Rows that may have it. */
  rows: number
  /** How much it tells: rare things tell more. */
  idf: number
}

const MAX_CHARACTERS = 2000
const MAX_CONCEPTS = 32
const MAX_JOINED = 4

const WEIGHT = { root: 0.9, translated: 0.8, prefix: 0.6 }

/** What a query asks for, in the words the business uses. */
export function conceptsOf(vocabulary: Vocabulary, query: string): Concept[] {
  const all = wordsOf(query.slice(0, MAX_CHARACTERS)).slice(0, 4 * MAX_CONCEPTS)
  const telling = all.filter(word => !isStopword(word))
  const words = telling.length > 0 ? telling : all
  const concepts = new Map<string, Concept>()
  const joined = joinedTerms(vocabulary, words)
  const phrases = translationsOf(words)

  for (let at = 0; at < words.length && concepts.size < MAX_CONCEPTS; at++) {
    const word = words[at]!
    const key = termOf(word)
    if (concepts.has(key)) continue
    const more = [...(joined.get(at) ?? []), ...translated(vocabulary, phrases[at] ?? [])]
    for (const concept of conceptsOfWord(vocabulary, word, more)) concepts.set(termOf(concept.word), concept)
  }
  return [...concepts.values()]
}

function conceptsOfWord(vocabulary: Vocabulary, word: string, more: Alternative[]): Concept[] {
  const term = termOf(word)
  const alternatives: Alternative[] = []
  const known = vocabulary.terms.has(term)
  if (known) alternatives.push({ terms: [term], weight: 1 })
  for (const other of sameRoot(vocabulary, term)) alternatives.push({ terms: [other], weight: WEIGHT.root })
  alternatives.push(...more)
  if (alternatives.length > 0) return [concept(vocabulary, word, known ? 'exact' : 'related', alternatives)]

  const isLatin = word.charCodeAt(0) < 0x80
  const repaired = spelledLike(vocabulary, word, term).map(one => ({ terms: [one.term], weight: one.weight }))
  if (repaired.length > 0 && isLatin) return [concept(vocabulary, word, 'fuzzy', repaired)]
  const parts = splitWord(vocabulary, word)
  if (parts.length > 1) return parts.flatMap(part => conceptsOfWord(vocabulary, part, []))
  if (repaired.length > 0) return [concept(vocabulary, word, 'fuzzy', repaired)]
  const sounding = soundingLike(vocabulary, word).map(one => ({ terms: [one.term], weight: one.weight }))
  if (sounding.length > 0) return [concept(vocabulary, word, 'phonetic', sounding)]
  return [concept(vocabulary, word, 'missing', [])]
}

function concept(
  vocabulary: Vocabulary,
  word: string,
  how: Concept['how'],
  alternatives: Alternative[],
): Concept {
  let rows = 0
  for (const { terms } of alternatives)
    rows += Math.min(...terms.map(term => vocabulary.terms.get(term) ?? 0))
  rows = Math.min(rows, vocabulary.rows)
  const idf = Math.log(1 + (vocabulary.rows - rows + 0.5) / (rows + 0.5))
  return { word, how, alternatives, rows, idf }
}

function translated(vocabulary: Vocabulary, translations: string[][]): Alternative[] {
  return translations
    .filter(terms => terms.every(term => vocabulary.terms.has(term)))
    .map(terms => ({ terms, weight: WEIGHT.translated }))
}

/** Words that the business writes together: `t 483011` for T483011, `power bank` for PowerBank. By position in the query. */
function joinedTerms(vocabulary: Vocabulary, words: string[]): Map<number, Alternative[]> {
  const joined = new Map<number, Alternative[]>()
  for (let start = 0; start < words.length; start++) {
    let together = words[start]!
    for (let end = start + 1; end < Math.min(words.length, start + MAX_JOINED); end++) {
      together += words[end]
      const term = termOf(together)
      if (together.length < 3 || !vocabulary.terms.has(term)) continue
      for (let at = start; at <= end; at++)
        joined.set(at, [...(joined.get(at) ?? []), { terms: [term], weight: 1 }])
    }
  }
  return joined
}

/** Words a business writes apart: `20000mah`, `iphone14`, `powerbank`. */
function splitWord(vocabulary: Vocabulary, word: string): string[] {
  const pieces = word.match(/[0-9]+|[^0-9]+/g) ?? []
  if (pieces.length > 1 && pieces.some(piece => vocabulary.terms.has(termOf(piece)))) return pieces
  let best: string[] = []
  let bestRows = 0
  for (let at = 3; at <= word.length - 3; at++) {
    const halves = [word.slice(0, at), word.slice(at)]
    const rows = Math.min(...halves.map(half => vocabulary.terms.get(termOf(half)) ?? 0))
    if (rows > bestRows) [best, bestRows] = [halves, rows]
  }
  return best
}
