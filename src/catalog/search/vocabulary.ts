import { prepared, type TenantDb } from '../../db/database.ts'
import { distanceUpTo, letterMask } from './distance.ts'
import { similarity, soundsOf, spokenAs } from './sounds.ts'

/** The words a business uses, as its index has them, with the number of rows each is in. */
export interface Vocabulary {
  rows: number
  /** Term to number of rows. */
  terms: Map<string, number>
  /** Letters-and-digits terms by length, with the letters they hold: what spelling repair walks through. */
  byLength: { term: string; mask: number }[][]
  /** Terms by what is left of them without a romance plural or gender. */
  byRoot: Map<string, string[]>
  /** Terms by consonants; made when a query first needs it. */
  bySound?: Map<string, string[]>
  changes: number
}

export interface Candidate {
  term: string
  weight: number
}

type Index = 'product' | 'knowledge'

const remembered: Record<Index, WeakMap<object, Vocabulary>> = {
  product: new WeakMap(),
  knowledge: new WeakMap(),
}
/** A large vocabulary takes tens of milliseconds to read, so it may be behind by this share of its rows. */
const STALE_SHARE = 0.02

export function vocabularyOf(db: TenantDb, index: Index): Vocabulary {
  const { changes } = prepared<{ changes: number }>(db, 'SELECT changes FROM search_state').get()!
  const known = remembered[index].get(db.$client)
  if (known && Math.abs(changes - known.changes) <= known.rows * STALE_SHARE) return known
  const read = readVocabulary(db, index, changes)
  remembered[index].set(db.$client, read)
  return read
}

function readVocabulary(db: TenantDb, index: Index, changes: number): Vocabulary {
  const { rows } = prepared<{ rows: number }>(
    db,
    `SELECT count(*) AS rows FROM ${index}_search_docsize`,
  ).get()!
  const vocabulary: Vocabulary = { rows, terms: new Map(), byLength: [], byRoot: new Map(), changes }
  const all = prepared<[string, number]>(db, `SELECT term, doc FROM ${index}_search_terms`).raw().all()
  for (const [term, count] of all) {
    vocabulary.terms.set(term, count)
    if (term.length < 3 || !/\p{L}/u.test(term)) continue
    const sameLength = vocabulary.byLength[term.length] ?? []
    sameLength.push({ term, mask: letterMask(term) })
    vocabulary.byLength[term.length] = sameLength
    push(vocabulary.byRoot, rootOf(term), term)
  }
  return vocabulary
}

/** Terms that differ from this one only in a romance plural or gender: `blanca`, `blancos`. */
export function sameRoot(vocabulary: Vocabulary, term: string): string[] {
  return (vocabulary.byRoot.get(rootOf(term)) ?? []).filter(other => other !== term)
}

function rootOf(term: string): string {
  return term.length > 4 ? term.replace(/(?:os|as|es|o|a|e|i|s)$/, '') : term
}

/** Terms a misspelt word was probably meant to be, likeliest first. Numbers are never repaired: 13 is not 14. */
export function spelledLike(vocabulary: Vocabulary, word: string, term: string, max = 4): Candidate[] {
  const digits = word.replace(/[^0-9]/g, '')
  const letters = word.length - digits.length
  if (letters < 3) return []
  const reach = letters >= 5 ? 2 : 1
  const mask = letterMask(term)
  const wordMask = letterMask(word)
  const found: Candidate[] = []
  let nearest = reach
  for (let length = Math.max(3, term.length - reach); length <= word.length + reach; length++)
    for (const other of vocabulary.byLength[length] ?? []) {
      const differing = Math.min(bits(mask ^ other.mask), bits(wordMask ^ other.mask))
      if (differing > 2 * nearest) continue
      if (digits !== '' && other.term.replace(/[^0-9]/g, '') !== digits) continue
      if (digits === '' && /[0-9]/.test(other.term)) continue
      const distance = Math.min(
        distanceUpTo(term, other.term, nearest),
        word === term ? Number.POSITIVE_INFINITY : distanceUpTo(word, other.term, nearest),
      )
      if (distance > nearest || distance >= other.term.length - 1) continue
      nearest = Math.max(1, distance)
      const count = vocabulary.terms.get(other.term) ?? 0
      const sameStart = other.term[0] === word[0] ? 1 : 0.7
      found.push({
        term: other.term,
        weight: (distance <= 1 ? 0.8 : 0.5) * sameStart * popularity(count, vocabulary),
      })
    }
  return best(found, max)
}

/** Terms that sound like a word of another script. */
export function soundingLike(vocabulary: Vocabulary, word: string, max = 3): Candidate[] {
  vocabulary.bySound ??= soundIndex(vocabulary)
  const spoken = spokenAs(word)
  const found = new Map<string, number>()
  for (const sound of soundsOf(word)) {
    if (sound.length < 2) continue
    for (const near of nearSounds(sound))
      for (const term of vocabulary.bySound.get(near) ?? []) {
        const alike = similarity(spoken, spokenAs(term))
        if (alike < (near === sound ? 0.5 : 0.6)) continue
        const weight = alike * (near === sound ? 0.9 : 0.75)
        found.set(term, Math.max(weight, found.get(term) ?? 0))
      }
  }
  return best(
    [...found].map(([term, weight]) => ({ term, weight })),
    max,
  )
}

function soundIndex(vocabulary: Vocabulary): Map<string, string[]> {
  const bySound = new Map<string, string[]>()
  for (const terms of vocabulary.byLength)
    for (const { term } of terms ?? []) {
      if (/[0-9]/.test(term)) continue
      for (const sound of soundsOf(term)) for (const near of nearSounds(sound)) push(bySound, near, term)
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

function popularity(count: number, vocabulary: Vocabulary): number {
  return 0.5 + 0.5 * (Math.log1p(count) / Math.log1p(Math.max(2, vocabulary.rows)))
}

function best(candidates: Candidate[], max: number): Candidate[] {
  const sorted = candidates.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
  const floor = (sorted[0]?.weight ?? 0) * 0.75
  return sorted.filter(candidate => candidate.weight >= floor).slice(0, max)
}

function bits(mask: number): number {
  let left = mask
  left -= (left >>> 1) & 0x55555555
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333)
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

function push<K>(map: Map<K, string[]>, key: K, value: string): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
