import { translationsOf } from './glossary.ts'
import { stem } from './stem.ts'
import { isStopword } from './stopwords.ts'
import {
  type Candidate,
  familyOf,
  sameRoot,
  soundingLike,
  spelledLike,
  type Vocabulary,
} from './vocabulary.ts'
import { wordsOf } from './words.ts'

/** One way the business may write what the customer means: of every list, a row must have one of the words. */
export interface Alternative {
  families: string[][]
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
const MAX_WORDS = 128
const MAX_CONCEPTS = 32
const MAX_JOINED = 6
/** A word in at most so many rows is a slip where a neighbour is in so many times more. */
const SLIP_ROWS = 5
const SLIP_SHARE = 20

const INFLECTED = 0.85
const SAME_ROOT = 0.9
const TRANSLATED = 0.8
const SYNONYM = 0.4
const DISTANT = 0.6

/** The words of a query that are looked at. */
export function queryWords(query: string): string[] {
  return wordsOf(query.slice(0, MAX_CHARACTERS)).slice(0, MAX_WORDS)
}

/** What a query asks for, in the words the business uses. */
export function conceptsOf(vocabulary: Vocabulary, words: string[]): Concept[] {
  const joined = joinedWords(vocabulary, words)
  const translations = translationsOf(words)
  const hasTelling = words.some(word => !isStopword(word))
  const concepts = new Map<string, Concept>()
  for (const [at, word] of words.entries()) {
    if (concepts.size >= MAX_CONCEPTS) break
    if (hasTelling && isStopword(word) && !joined.has(at)) continue
    if (concepts.has(stem(word))) continue
    const more = [...(joined.get(at) ?? []), ...translated(vocabulary, translations[at] ?? [])]
    for (const concept of conceptsOfWord(vocabulary, word, more)) concepts.set(stem(concept.word), concept)
  }
  return [...concepts.values()]
}

function conceptsOfWord(vocabulary: Vocabulary, word: string, more: Alternative[]): Concept[] {
  const family = familyOf(vocabulary, stem(word))
  const known = vocabulary.words.has(word)
  const alternatives: Alternative[] = known ? [{ families: [[word]], weight: 1 }] : []
  const inflected = family.filter(other => other !== word)
  if (inflected.length > 0) alternatives.push({ families: [inflected], weight: INFLECTED })
  const related = sameRoot(vocabulary, stem(word))
  if (related.length > 0)
    alternatives.push({ families: [related], weight: family.length > 0 ? DISTANT : SAME_ROOT })
  // A word the business uses itself means mostly that; its synonyms are an aside.
  for (const one of more)
    alternatives.push(family.length > 0 && one.weight < 1 ? { ...one, weight: SYNONYM } : one)
  const slips = known ? likelySlips(vocabulary, word) : []
  alternatives.push(...slips)
  if (alternatives.length > 0) {
    const how = family.length > 0 ? (slips.length > 0 ? 'fuzzy' : 'exact') : 'related'
    return [concept(vocabulary, word, how, alternatives)]
  }

  const isLatin = word.charCodeAt(0) < 0x80
  const repaired = spelledLike(vocabulary, word).flatMap(one => withFamily(vocabulary, one))
  if (repaired.length > 0 && isLatin) return [concept(vocabulary, word, 'fuzzy', repaired)]
  const parts = splitWord(vocabulary, word)
  if (parts.length > 1) return parts.flatMap(part => conceptsOfWord(vocabulary, part, []))
  if (repaired.length > 0) return [concept(vocabulary, word, 'fuzzy', repaired)]
  const sounding = soundingLike(vocabulary, word).flatMap(one => withFamily(vocabulary, one))
  if (sounding.length > 0) return [concept(vocabulary, word, 'phonetic', sounding)]
  return [concept(vocabulary, word, 'missing', [])]
}

/** Catalogues hold slips too: a word in very few rows that is one slip away from a common one was probably meant to be that. */
function likelySlips(vocabulary: Vocabulary, word: string): Alternative[] {
  const rows = vocabulary.words.get(word) ?? 0
  if (word.length < 4 || /[0-9]/.test(word) || rows > SLIP_ROWS) return []
  return spelledLike(vocabulary, word, 1)
    .filter(other => (vocabulary.words.get(other.word) ?? 0) >= SLIP_SHARE * rows)
    .flatMap(one => withFamily(vocabulary, one))
}

function withFamily(vocabulary: Vocabulary, { word, weight }: Candidate): Alternative[] {
  const inflected = familyOf(vocabulary, stem(word)).filter(other => other !== word)
  const itself = { families: [[word]], weight }
  return inflected.length === 0 ? [itself] : [itself, { families: [inflected], weight: weight * INFLECTED }]
}

function concept(
  vocabulary: Vocabulary,
  word: string,
  how: Concept['how'],
  alternatives: Alternative[],
): Concept {
  let rows = 0
  for (const { families } of alternatives)
    rows += Math.min(...families.map(family => rowsOf(vocabulary, family)))
  rows = Math.min(rows, vocabulary.rows)
  const idf = Math.log(1 + (vocabulary.rows - rows + 0.5) / (rows + 0.5))
  return { word, how, alternatives, rows, idf }
}

function rowsOf(vocabulary: Vocabulary, family: string[]): number {
  return family.reduce((rows, word) => rows + (vocabulary.words.get(word) ?? 0), 0)
}

function translated(vocabulary: Vocabulary, translations: string[][]): Alternative[] {
  return translations
    .map(keys => ({ families: keys.map(key => familyOf(vocabulary, stem(key))), weight: TRANSLATED }))
    .filter(({ families }) => families.every(family => family.length > 0))
}

/** Words that the business writes together: `t 483011` for T483011, `power bank` for PowerBank. By position in the query. */
function joinedWords(vocabulary: Vocabulary, words: string[]): Map<number, Alternative[]> {
  const joined = new Map<number, Alternative[]>()
  for (let start = 0; start < words.length; start++) {
    let together = words[start]!
    for (let end = start + 1; end < Math.min(words.length, start + MAX_JOINED); end++) {
      together += words[end]
      const family = together.length < 3 ? [] : familyOf(vocabulary, stem(together))
      if (family.length === 0) continue
      for (let at = start; at <= end; at++)
        joined.set(at, [...(joined.get(at) ?? []), { families: [family], weight: 1 }])
    }
  }
  return joined
}

/** Words a business writes apart: `20000mah`, `iphone14`, `powerbank`. */
function splitWord(vocabulary: Vocabulary, word: string): string[] {
  const known = (piece: string) => familyOf(vocabulary, stem(piece))
  const pieces = word.match(/[0-9]+|[^0-9]+/g) ?? []
  if (pieces.length > 1 && pieces.some(piece => known(piece).length > 0)) return pieces
  let best: string[] = []
  let bestRows = 0
  for (let at = 3; at <= word.length - 3; at++) {
    const halves = [word.slice(0, at), word.slice(at)]
    const rows = Math.min(...halves.map(half => rowsOf(vocabulary, known(half))))
    if (rows > bestRows) [best, bestRows] = [halves, rows]
  }
  return best
}
