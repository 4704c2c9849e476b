import { GLOSSARY } from './glossary-words.ts'
import { stem } from './stem.ts'
import { wordsOf } from './words.ts'

const MAX_PHRASE = 3

let known: Map<string, Set<string>> | undefined

/**
 * Phrase, as stems joined by blanks, to the phrases that mean the same. Made when the first query needs it: it takes
 * 5 MB and 60 ms, and a thread that imports search may never be asked.
 */
function meanings(): Map<string, Set<string>> {
  known ??= readGlossary()
  return known
}

function readGlossary(): Map<string, Set<string>> {
  const read = new Map<string, Set<string>>()
  for (const line of GLOSSARY.split('\n')) {
    const phrases = [
      ...new Set(line.split(/\s+/).map(phrase => wordsOf(phrase.replaceAll('_', ' ')).map(keyOf).join(' '))),
    ]
    for (const phrase of phrases) {
      if (phrase === '') continue
      const same = read.get(phrase) ?? new Set()
      for (const other of phrases) if (other !== phrase && other !== '') same.add(other)
      read.set(phrase, same)
    }
  }
  return read
}

/** Short stems are shared by words that have nothing in common: `doces` and `docing`. */
function keyOf(word: string): string {
  const stemmed = stem(word)
  return stemmed.length > 4 || word.charCodeAt(0) >= 0x80 ? stemmed : word.replace(/(?<=...)s$/, '')
}

/** For each word of a query, what it or a phrase it stands in is called elsewhere; each a list of stems. */
export function translationsOf(words: string[]): string[][][] {
  const stems = words.map(keyOf)
  const glossary = meanings()
  const found: string[][][] = words.map(() => [])
  for (let start = 0; start < stems.length; start++)
    for (let end = Math.min(stems.length, start + MAX_PHRASE); end > start; end--) {
      const same = glossary.get(stems.slice(start, end).join(' '))
      if (!same) continue
      for (const phrase of same) for (let at = start; at < end; at++) found[at]!.push(phrase.split(' '))
      if (end - start > 1) break
    }
  return found
}
