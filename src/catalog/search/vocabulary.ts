import { prepared, type TenantDb } from '../../db/database.ts'
import { distanceUpTo, letterMask } from './distance.ts'
import { similarity, soundsOf, spokenAs } from './sounds.ts'
import { stem } from './stem.ts'

/** The words a business uses, as its index has them. */
export interface Vocabulary {
  /** Products or entries in the index. */
  rows: number
  /** Word to the number of rows it is in. */
  words: Map<string, number>
  byStem: Map<string, string[]>
  /** Stems by what is left of them without a romance plural or gender. */
  byRoot: Map<string, string[]>
  /** Words with letters by length: what spelling repair walks through. */
  byLength: Map<number, Spelling[]>
  /** Words by consonants; made when a query first needs it. */
  bySound?: Map<string, string[]>
  changes: number
}

interface Spelling {
  word: string
  mask: number
  digits: string
}

export interface Candidate {
  word: string
  weight: number
}

export type Index = 'product' | 'knowledge' | 'piece'

const remembered: Record<Index, WeakMap<object, Vocabulary>> = {
  product: new WeakMap(),
  knowledge: new WeakMap(),
  piece: new WeakMap(),
}
/** A small vocabulary is read anew after every change; a large one takes 100 ms and may be behind by this share of its rows. */
const SMALL_ROWS = 1000
const STALE_SHARE = 0.02

/** The words of an index as far as a query with `words` needs them. */
export function vocabularyOf(db: TenantDb, index: Index, words: string[]): Vocabulary {
  const { changes } = prepared<{ changes: number }>(db, 'SELECT changes FROM search_state').get()!
  const known = remembered[index].get(db.$client)
  if (known?.changes === changes) return known
  if (known && known.rows > SMALL_ROWS && Math.abs(changes - known.changes) <= known.rows * STALE_SHARE) {
    addNewWords(db, index, known, words)
    return known
  }
  const read = readVocabulary(db, index, changes)
  giveCache(db, read.rows)
  remembered[index].set(db.$client, read)
  return read
}

/** What is asked for by its right name is found at once, even while the rest of a large vocabulary is behind. */
function addNewWords(db: TenantDb, index: Index, vocabulary: Vocabulary, words: string[]): void {
  const count = prepared<number>(db, `SELECT doc FROM ${index}_search_terms WHERE term = ?`).pluck()
  for (const word of words) {
    const rows = vocabulary.words.has(word) ? undefined : count.get(word)
    if (rows !== undefined) addWord(vocabulary, word, rows)
  }
}

/** Searching a large catalogue walks pages that each cost a decryption: it earns a page cache of its size, 32 MB at most. */
function giveCache(db: TenantDb, rows: number): void {
  const wantedKiB = Math.min(rows, 32_000)
  const present = db.$client.pragma('cache_size', { simple: true }) as number
  if (present < 0 && -present < wantedKiB) db.$client.pragma(`cache_size = -${wantedKiB}`)
}

function readVocabulary(db: TenantDb, index: Index, changes: number): Vocabulary {
  const { rows } = prepared<{ rows: number }>(
    db,
    `SELECT count(*) AS rows FROM ${index}_search_docsize`,
  ).get()!
  const vocabulary: Vocabulary = {
    rows,
    words: new Map(),
    byStem: new Map(),
    byRoot: new Map(),
    byLength: new Map(),
    changes,
  }
  const all = prepared<[string, number]>(db, `SELECT term, doc FROM ${index}_search_terms`).raw().all()
  for (const [word, count] of all) addWord(vocabulary, word, count)
  return vocabulary
}

function addWord(vocabulary: Vocabulary, word: string, rows: number): void {
  vocabulary.words.set(word, rows)
  const stemmed = stem(word)
  const family = vocabulary.byStem.get(stemmed)
  if (family) family.push(word)
  else {
    vocabulary.byStem.set(stemmed, [word])
    push(vocabulary.byRoot, rootOf(stemmed), stemmed)
  }
  const digits = digitsOf(word)
  if (word.length >= 3 && digits.length < word.length)
    push(vocabulary.byLength, word.length, { word, mask: letterMask(word), digits })
}

/** The words the business has for a stem, itself and its inflections. */
export function familyOf(vocabulary: Vocabulary, stemmed: string): string[] {
  return vocabulary.byStem.get(stemmed) ?? []
}

/** Words that differ from this one only in a romance plural or gender: `blanca`, `blancos`. */
export function sameRoot(vocabulary: Vocabulary, stemmed: string): string[] {
  const stems = vocabulary.byRoot.get(rootOf(stemmed)) ?? []
  return stems.filter(other => other !== stemmed).flatMap(other => familyOf(vocabulary, other))
}

function rootOf(stemmed: string): string {
  return stemmed.length > 4 ? stemmed.replace(/(?:os|as|es|o|a|e|i|s)$/, '') : stemmed
}

/** Words a misspelt one was probably meant to be, likeliest first. Numbers are never repaired: 13 is not 14. */
export function spelledLike(
  vocabulary: Vocabulary,
  word: string,
  reach = reachOf(word),
  max = 4,
): Candidate[] {
  const digits = digitsOf(word)
  const mask = letterMask(word)
  const singular = word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word
  const found: (Candidate & { distance: number })[] = []
  let nearest = reach
  for (let length = Math.max(3, singular.length - reach); length <= word.length + reach; length++)
    for (const other of vocabulary.byLength.get(length) ?? []) {
      if (bits(mask ^ other.mask) > 2 * nearest || other.digits !== digits || other.word === word) continue
      let distance = distanceUpTo(word, other.word, nearest)
      if (distance > 1 && singular !== word)
        distance = Math.min(distance, distanceUpTo(singular, other.word, 1) + 0.5)
      if (distance > nearest) continue
      nearest = distance
      const weight =
        (distance <= 1 ? 0.85 : 0.6) * likeness(word, other.word) * popularityOf(vocabulary, other.word)
      found.push({ word: other.word, distance, weight })
    }
  return best(
    found.filter(({ distance }) => distance <= nearest),
    max,
  )
}

/** First letters are seldom wrong, and a hand more often swaps, drops or doubles a letter than takes a wrong one. */
function likeness(word: string, other: string): number {
  const start = word[0] === other[0] ? 1 : 0.75
  if (sortedLetters(word) === sortedLetters(other)) return start * 1.15
  return start * (letterMask(word) === letterMask(other) ? 1.05 : 1)
}

function sortedLetters(word: string): string {
  return [...word].sort().join('')
}

/** How many slips a word of this length may hold and still be told from others. */
function reachOf(word: string): number {
  const letters = word.length - digitsOf(word).length
  if (letters < 3) return 0
  return letters >= 5 ? 2 : 1
}

/** Words that sound like one of another script. */
export function soundingLike(vocabulary: Vocabulary, word: string, max = 3): Candidate[] {
  vocabulary.bySound ??= soundIndex(vocabulary)
  const spoken = spokenAs(word)
  const found = new Map<string, number>()
  for (const sound of soundsOf(word)) {
    if (sound.length < 2) continue
    for (const near of nearSounds(sound))
      for (const other of vocabulary.bySound.get(near) ?? []) {
        const alike = similarity(spoken, spokenAs(other))
        if (alike < (near === sound ? 0.5 : 0.6)) continue
        const weight = alike * (near === sound ? 0.9 : 0.75)
        found.set(other, Math.max(weight, found.get(other) ?? 0))
      }
  }
  return best(
    [...found].map(([other, weight]) => ({ word: other, weight })),
    max,
  )
}

function soundIndex(vocabulary: Vocabulary): Map<string, string[]> {
  const bySound = new Map<string, string[]>()
  for (const spellings of vocabulary.byLength.values())
    for (const { word, digits } of spellings) {
      if (digits !== '') continue
      for (const sound of soundsOf(word)) for (const near of nearSounds(sound)) push(bySound, near, word)
    }
  return bySound
}

/** The sound itself and, where it is long enough to stay distinct, it with any one consonant left out. */
function nearSounds(sound: string): string[] {
  if (sound.length < 4) return [sound]
  const near = [sound]
  for (let at = 0; at < sound.length; at++) near.push(sound.slice(0, at) + sound.slice(at + 1))
  return near
}

function popularityOf(vocabulary: Vocabulary, word: string): number {
  const count = vocabulary.words.get(word) ?? 0
  return 0.5 + 0.5 * (Math.log1p(count) / Math.log1p(Math.max(2, vocabulary.rows)))
}

function best(candidates: Candidate[], max: number): Candidate[] {
  const sorted = candidates.sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
  const floor = (sorted[0]?.weight ?? 0) * 0.75
  return sorted.filter(candidate => candidate.weight >= floor).slice(0, max)
}

function digitsOf(word: string): string {
  return word.replace(/[^0-9]+/g, '')
}

function bits(mask: number): number {
  let left = mask
  left -= (left >>> 1) & 0x55555555
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333)
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
